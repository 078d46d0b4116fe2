//! Everything that happened, by whom, when.

use chrono::SecondsFormat;
use domain::event::Event;
use domain::person::Author;
use domain::policy::Action;
use domain::sheets::SheetName;
use domain::signature::Party;
use leptos::prelude::*;
use store::approval_requests::{self, Sending};
use store::emergency_requests::{self, EmergencyRequest};
use store::events::{EventRecord, Of};
use words::{Language, Named, Voice, key};

use super::open;
use crate::pages::frame;
use crate::pages::paging::EventPage;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{Arg, date, moment, said_in, t};
use crate::ui::{BackLink, Entry, Timeline};

/// The page.
pub async fn timeline(pages::Timeline { plan }: pages::Timeline, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let page = EventPage::read(&mut tx, Of::Plan(plan), &opened.request).await?;
    let requests = approval_requests::of_plan(&mut tx, plan).await?;
    let emergencies = emergency_requests::of_plan(&mut tx, plan).await?;
    let told = Told { words: &opened.words, requests: &requests, emergencies: &emergencies };
    let beside = page.beside(&pages::Timeline { plan }.to_string());
    let entries = page.records.into_iter().map(|record| told.entry(record)).collect();
    let title = opened.words.say("timeline-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=opened.words.say("tasks-title") />
            <h1>{title}</h1>
            <Timeline entries />
            {beside}
        }
    })
}

/// An event that belongs to no plan, as a line of a timeline.
pub fn entry(words: &Voice, record: EventRecord) -> Entry {
    Told { words, requests: &[], emergencies: &[] }.entry(record)
}

/// What the sentences are made from.
struct Told<'a> {
    words: &'a Voice,
    /// Who was asked.
    requests: &'a [Sending],
    /// Who was sent the way to an emergency.
    emergencies: &'a [EmergencyRequest],
}

impl Told<'_> {
    fn entry(&self, record: EventRecord) -> Entry {
        Entry {
            what: self.sentence(&record.event),
            who: self.who(&record),
            when: moment(record.at),
            datetime: record.at.to_rfc3339_opts(SecondsFormat::Secs, true),
            more: hashes(&record.event),
        }
    }

    /// Under whose name an entry stands: what the young person did is theirs, with whoever gave them the tablet or was the witness.
    fn who(&self, record: &EventRecord) -> String {
        let by = [("who", record.by.name().into())];
        let handed = matches!(record.event, Event::Saved { handed: true, .. } | Event::Signed { handed: true, .. });
        match &record.event {
            _ if record.by == Author::Accord => t("timeline-nobody"),
            _ if handed => self.words.with("timeline-handed", &by),
            Event::Signed { party: Party::Parent, .. } => self.words.with("timeline-parent", &by),
            Event::Signed { party: Party::YoungPerson, .. } => self.words.with("timeline-witnessed", &by),
            _ => record.by.name().to_owned(),
        }
    }

    fn sentence(&self, event: &Event) -> String {
        let words = self.words;
        let mut args = sheet(event).map(|sheet| ("sheet", words.word(&sheet).into())).into_iter().collect::<Vec<_>>();
        args.extend(revision(event).map(|revision| ("revision", revision.into())));
        args.extend(self.reader(event));
        args.extend(details(words, event));
        args.extend(deadline(words, event));
        args.extend(record(words, event));
        match event {
            Event::Saved { handed: true, .. } => words.with("event-saved-handed", &args),
            _ => words.with(&key(Event::FAMILY, event), &args),
        }
    }

    /// To whom a link went: people and addresses stand with the request, and nowhere in the events.
    fn reader(&self, event: &Event) -> Vec<Arg<'_>> {
        if let Event::EmergencySent { request: id, .. } = event {
            let request = self.emergencies.iter().find(|request| request.id == *id);
            let (name, email) = request.map_or(("", ""), |request| (&request.name, &request.email));
            return vec![("who", name.into()), ("email", email.into())];
        }
        let (Event::Asked { request: id, .. }
        | Event::AddressCorrected { to: id, .. }
        | Event::PassedOn { to: id, .. }) = event
        else {
            return vec![];
        };
        let request = self.requests.iter().map(|sending| &sending.request).find(|request| request.id == *id);
        let (name, email) = request.map_or(("", ""), |request| (&request.name, &request.email));
        vec![("who", name.into()), ("email", email.into())]
    }
}

fn sheet(event: &Event) -> Option<SheetName> {
    match event {
        Event::Saved { sheet, .. }
        | Event::ConflictSaved { sheet, .. }
        | Event::ConflictResolved { sheet, .. }
        | Event::Removed { sheet, .. }
        | Event::Moved { sheet, .. } => Some(*sheet),
        _ => None,
    }
}

fn revision(event: &Event) -> Option<u32> {
    match event {
        Event::Sent { revision, .. }
        | Event::Withdrawn { revision }
        | Event::Authorised { revision }
        | Event::AddressChanged { revision }
        | Event::LimitAfterTelling { revision, .. }
        | Event::Asked { revision, .. }
        | Event::AddressCorrected { revision, .. }
        | Event::PassedOn { revision, .. }
        | Event::PaperTaken { revision }
        | Event::PaperSealed { revision, .. }
        | Event::PaperStamped { revision, .. }
        | Event::CopyGiven { revision, .. }
        | Event::Translated { revision, .. }
        | Event::Acknowledged { revision }
        | Event::ShiftQuestion { revision, .. }
        | Event::Consented { revision, .. }
        | Event::Amending { revision }
        | Event::Returned { revision, .. }
        | Event::Recalled { revision, .. }
        | Event::Decided { revision, .. }
        | Event::Signed { revision, .. }
        | Event::ScanKept { revision, .. }
        | Event::Agreed { revision, .. }
        | Event::Began { revision, .. }
        | Event::Replaced { revision, .. } => Some(*revision),
        _ => None,
    }
}

/// Which page of a record, which of its clocks, which policy, or which days.
fn record(words: &Voice, event: &Event) -> Vec<Arg<'static>> {
    match event {
        Event::Recorded { page, .. } => vec![("page", words.word(page).into())],
        Event::ClockMissed { clock, .. } => vec![("clock", words.word(clock).into())],
        Event::PolicyWritten { policy, version, .. } | Event::PolicyRead { policy, version } => {
            vec![("policy", words.word(policy).into()), ("version", (*version).into())]
        }
        Event::HolidayNoted { first, last } | Event::HolidayRemoved { first, last } => {
            vec![("first", date(*first).into()), ("last", date(*last).into())]
        }
        Event::RotaWritten { day, .. } => vec![("date", date(*day).into())],
        _ => vec![],
    }
}

/// What was due, and on which day.
fn deadline(words: &Voice, event: &Event) -> Vec<Arg<'static>> {
    match event {
        Event::DeadlineTold { kind, by, .. }
        | Event::DeadlineMissed { kind, by, .. }
        | Event::DeadlineDone { kind, by, .. } => vec![("what", words.word(kind).into()), ("by", date(*by).into())],
        _ => vec![],
    }
}

/// What a sentence says besides.
fn details<'a>(words: &Voice, event: &'a Event) -> Vec<Arg<'a>> {
    match event {
        Event::Returned { reason, .. }
        | Event::Recalled { reason, .. }
        | Event::DeadlineDone { reason, .. }
        | Event::LimitAfterTelling { reason, .. }
        | Event::ShiftQuestion { reason, .. } => {
            vec![("reason", reason.as_str().into())]
        }
        Event::Decided { approved, with_condition, to_change, refused, .. } => vec![
            ("approved", (*approved).into()),
            ("with_condition", (*with_condition).into()),
            ("to_change", (*to_change).into()),
            ("refused", (*refused).into()),
        ],
        Event::Signed { party, method, .. } => {
            vec![("party", words.word(party).into()), ("method", words.word(method).into())]
        }
        Event::Translated { language, .. } => {
            let name = Language::beside(language).map(|it| said_in(it, || t("language-name")));
            vec![("language", name.unwrap_or_else(|| language.clone()).into())]
        }
        Event::CopyGiven { to, document, on, .. } => {
            vec![("to", words.word(to).into()), ("document", words.word(document).into()), ("date", date(*on).into())]
        }
        Event::Agreed { starts_on, .. } => vec![("starts_on", date(*starts_on).into())],
        Event::Began { from, .. } => vec![("from", date(*from).into())],
        Event::Replaced { by, .. } => vec![("by", (*by).into())],
        _ => vec![],
    }
}

fn hashes(event: &Event) -> Vec<(String, String)> {
    match event {
        Event::Sent { hash, .. } => vec![(t("detail-hash"), hash.to_string())],
        Event::Recorded { hash, .. } | Event::PolicyWritten { hash, .. } => vec![(t("detail-hash"), hash.to_string())],
        Event::Consented { terms, .. } => vec![(t("detail-hash"), terms.to_string())],
        _ => vec![],
    }
}
