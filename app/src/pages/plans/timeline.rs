//! Everything that happened, by whom, when.

use domain::PlanId;
use domain::event::Event;
use domain::person::Author;
use domain::policy::Action;
use leptos::prelude::*;
use store::events::{self, EventRecord};
use words::{Named, Voice, key};

use super::open;
use crate::pages::{frame, id, reader, screen};
use crate::texts::{Arg, date, moment, t};
use crate::ui::{BackLink, Entry, Timeline};

/// How many events one page shows.
const MAX_EVENTS: i64 = 500;

/// The page.
#[component]
pub fn History() -> impl IntoView {
    let (reader, id) = (reader(), id::<PlanId>("plan"));
    screen(async move {
        let (opened, mut tx) = open(reader, id, Action::ReadPlan).await?;
        let records = events::of_plan(&mut tx, opened.plan.id, MAX_EVENTS).await?;
        let entries = records.into_iter().map(|record| entry(&opened.words, record)).collect();
        let title = opened.words.say("timeline-title");
        Ok(frame::page(
            &opened.identity,
            frame::Place::Today,
            title.clone(),
            view! {
                <BackLink href=opened.base() label=opened.words.say("tasks-title") />
                <h1>{title}</h1>
                <Timeline entries />
            },
        ))
    })
}

fn entry(words: &Voice, record: EventRecord) -> Entry {
    let who = if record.by == Author::Accord { t("timeline-nobody") } else { record.by.name().to_owned() };
    Entry {
        what: sentence(words, &record.event),
        who,
        when: moment(record.at),
        datetime: record.at.to_rfc3339(),
        more: details(&record.event),
    }
}

fn sentence(words: &Voice, event: &Event) -> String {
    let sheet = |sheet: &domain::sheets::SheetName| words.word(sheet);
    let args: Vec<Arg<'_>> = match event {
        Event::Saved { sheet: it, .. }
        | Event::ConflictSaved { sheet: it, .. }
        | Event::ConflictResolved { sheet: it, .. }
        | Event::Removed { sheet: it, .. } => vec![("sheet", sheet(it).into())],
        Event::Sent { revision, .. }
        | Event::Withdrawn { revision }
        | Event::Authorised { revision }
        | Event::Asked { revision, .. }
        | Event::Consented { revision, .. }
        | Event::Amending { revision } => vec![("revision", (*revision).into())],
        Event::Returned { revision, reason } => {
            vec![("revision", (*revision).into()), ("reason", reason.as_str().into())]
        }
        Event::Decided { revision, approved, with_condition, to_change, refused } => vec![
            ("revision", (*revision).into()),
            ("approved", (*approved).into()),
            ("with_condition", (*with_condition).into()),
            ("to_change", (*to_change).into()),
            ("refused", (*refused).into()),
        ],
        Event::Signed { revision, party, method } => vec![
            ("revision", (*revision).into()),
            ("party", words.word(party).into()),
            ("method", words.word(method).into()),
        ],
        Event::Agreed { revision, starts_on } => {
            vec![("revision", (*revision).into()), ("starts_on", date(*starts_on).into())]
        }
        Event::Began { revision, from } => vec![("revision", (*revision).into()), ("from", date(*from).into())],
        Event::Replaced { revision, by } => vec![("revision", (*revision).into()), ("by", (*by).into())],
        _ => vec![],
    };
    words.with(&key(Event::FAMILY, event), &args)
}

fn details(event: &Event) -> Vec<(String, String)> {
    match event {
        Event::Sent { hash, .. } => vec![(t("detail-hash"), hash.to_string())],
        Event::Consented { terms, .. } => vec![(t("detail-hash"), terms.to_string())],
        _ => vec![],
    }
}
