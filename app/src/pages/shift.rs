//! What a shift needs, on one page for the whole home: what holds now, what to do, whom to ring.

mod read;

pub use read::{not_working, read};

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::PlanId;
use domain::changes::{Change, changes};
use domain::draft::Draft;
use domain::frozen::FrozenText;
use domain::home_calendar::period_on;
use domain::home_policy::PolicyKind;
use domain::now::{Counting, emergencies_at, limits_at};
use domain::order::orders;
use domain::placement::HomeSettings;
use domain::policy::{Action, Role, allows};
use domain::records::{Record, RecordKind};
use domain::sheets::SheetName;
use domain::shift::ShiftCard;
use domain::week::{Period, today};
use leptos::prelude::*;
use store::plans::Names;
use store::{Tx, acknowledgements, home_calendars, plans, records, rows};
use words::Voice;

use super::board::{by_calendar, policies_to_read, said, urgent};
use super::frame;
use super::request::{PageRequest, PageResult};
use crate::actions::records::Judged;
use crate::error::AppError;
use crate::paths::{forms, pages};
use crate::texts::{moment, t, voice_of, with};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, Notice, NoticeKind};

/// One young person, as the shift reads them.
struct Person {
    judged: Judged,
    names: Names,
    records: Vec<Record>,
    /// What changed since the reader read it last, or that they never did; nothing where they have read the version in force.
    unread: Option<Vec<String>>,
}

impl Person {
    async fn load(tx: &mut Tx, plan: PlanId, read: Option<u32>, now: DateTime<Utc>) -> Result<Self, AppError> {
        let plan = plans::get(tx, plan).await?;
        let names = plans::names(tx, &plan).await?;
        let records = records::of_plan(tx, plan.id).await?;
        let judged = Judged::load(tx, plan, now).await?;
        let unread = unread(tx, &judged, read).await?;
        Ok(Self { judged, names, records, unread })
    }

    fn words(&self) -> Voice {
        voice_of(&self.names.young_person, &self.names.home, self.names.nation)
    }

    fn counting(&self, now: DateTime<Utc>) -> Counting<'_> {
        let place = self.judged.place();
        Counting {
            text: place.agreement,
            orders: orders(&self.judged.draft.rows).filter(|order| order.counts_on(today(now))).collect(),
            emergencies: emergencies_at(&self.records, place, now),
            limits: limits_at(&self.records, place, now),
        }
    }
}

/// The rules that are not as they were when somebody read them last.
async fn unread(tx: &mut Tx, judged: &Judged, read: Option<u32>) -> Result<Option<Vec<String>>, AppError> {
    let Some(text) = judged.place().agreement else { return Ok(None) };
    match read {
        Some(read) if read == text.number() => Ok(None),
        Some(read) => Ok(Some(difference(&plans::text(tx, judged.plan.id, read).await?, text))),
        None => Ok(Some(vec![])),
    }
}

fn difference(before: &FrozenText, now: &FrozenText) -> Vec<String> {
    let line = |change: Change<'_>| {
        let key = match change {
            Change::Same(_) => return None,
            Change::Added(_) => "shift-new",
            Change::Changed { .. } => "shift-changed",
            Change::Removed(_) => "shift-gone",
        };
        Some(with(key, &[("what", change.rule().terms.sentence.as_str().into())]))
    };
    changes(before, now).into_iter().filter_map(line).collect()
}

/// The page.
pub async fn shift(pages::Shift { home: id }: pages::Shift, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let now = request.site.clock.now();
    let mut tx = request.site.db.read().await?;
    let (home, member) = store::homes::find(&mut tx, account, id, Action::ReadShift).await?;
    let read: BTreeMap<PlanId, u32> = acknowledgements::newest_of(&mut tx, id, account).await?.into_iter().collect();
    let home_rows = rows::of_home(&mut tx, id).await?;
    let period = period_on(&home_calendars::holidays(&mut tx, id).await?, today(now));
    let mut people = Vec::new();
    for plan in plans::of_home(&mut tx, id).await? {
        people.push(Person::load(&mut tx, plan, read.get(&plan).copied(), now).await?);
    }
    let mut to_read = store::home_policies::to_read(&mut tx, account).await?;
    to_read.retain(|(of, _)| *of == id);
    drop(tx);
    let set_up = Draft { rows: home_rows };
    let title = with("shift-title", &[("home", home.name.as_str().into())]);
    let has_board = allows(member.role, Action::ListYoungPeople);
    let stop = (!people.is_empty() && allows(member.role, Action::BeginRecords)).then(|| {
        let href = pages::BeginEmergency { home: id }.to_string();
        view! { <div class="actions"><ButtonLink href label=t("record-begin-emergency") kind=ButtonKind::Danger /></div> }
    });
    let has_begun = !request.query("begun").is_empty();
    let datetime = now.to_rfc3339_opts(SecondsFormat::Secs, true);
    let cards: Vec<AnyView> =
        people.iter().map(|person| card(person, set_up.home_settings(), member.role, period, now)).collect();
    frame::page(&request, frame::Place::Today, title.clone(), || {
        view! {
            {has_board.then(|| view! { <BackLink href=pages::Today.to_string() label=t("nav-today") /> })}
            <h1>{title}</h1>
            <p class="lead">{t("shift-as-of")} " " <time id="as-of" datetime=datetime>{moment(now)}</time></p>
            <p id="offline" class="offline" role="status" hidden=true data-said=t("shift-offline")></p>
            {has_begun.then(|| view! { <Notice kind=NoticeKind::Good title=t("shift-kept") /> })}
            {stop}
            {policies_to_read(&to_read)}
            {numbers(set_up.home_settings())}
            {know(id)}
            <div class="shift">{cards}</div>
        }
    })
}

/// Whom to ring in this home.
pub fn numbers(home: HomeSettings<'_>) -> AnyView {
    view! { <h2>{t("shift-ring")}</h2> <ul class="shift__numbers">{number_lines(home)}</ul> }.into_any()
}

/// A line for each number that is known.
pub fn number_lines(home: HomeSettings<'_>) -> AnyView {
    let lines = home.numbers().into_iter().map(|(what, number)| {
        view! { <li>{t(what)} ": " <strong>{number.to_owned()}</strong></li> }
    });
    lines.collect_view().into_any()
}

/// What to watch for, and whom to tell.
fn know(home: domain::HomeId) -> AnyView {
    let link = |kind, key| view! { <li><a href=pages::Policy { home, kind }.to_string()>{t(key)}</a></li> };
    view! {
        <ul class="shift__numbers">
            {link(PolicyKind::Signs, "policies-signs")} {link(PolicyKind::Colleague, "policies-colleague")}
        </ul>
    }
    .into_any()
}

/// One young person: the answer biggest, then what to do.
fn card(person: &Person, home: HomeSettings<'_>, role: Role, period: Option<Period>, now: DateTime<Utc>) -> AnyView {
    let (words, plan, counting) = (person.words(), &person.judged.plan, person.counting(now));
    let (holds, holidays) = by_calendar(&counting, period, now);
    let said = said(&counting, &holds, now);
    let card_on_paper = counting.text.map(|text| {
        let document = "shift".to_owned();
        pages::Document { plan: plan.id, number: text.number(), document }.to_string()
    });
    let urgent = urgent(&counting, now).into_iter().map(|line| view! { <p class="now__urgent">{line}</p> });
    let court = counting.orders.iter().filter(|order| !order.sentence().is_empty());
    let court: Vec<String> = court.map(|order| order.sentence().to_owned()).collect();
    let agreed = counting.text.map(|text| agreed(text, home, now));
    let write = match allows(role, Action::ReadPlan) {
        true => (pages::Records { plan: plan.id }.to_string(), "to-records"),
        false => {
            (pages::BeginRecord { plan: plan.id, kind: RecordKind::Incident }.to_string(), "record-begin-incident")
        }
    };
    let urgent = urgent.collect_view();
    view! {
        <section class="shift__card">
            <h2>{person.names.young_person.clone()}</h2>
            <p class="now__answer">{said}</p>
            {holidays.map(|line| view! { <p>{line}</p> })}
            {urgent}
            {lines("shift-court", court)}
            {agreed}
            {(!person.aids().is_empty()).then(|| lines("shift-aids", vec![person.aids().to_owned()]))}
            {person.unread.as_ref().map(|changed| to_read(&words, plan.id, changed))}
            <div class="actions">
                <form method="post" action=forms::NotWorking { plan: plan.id }.to_string()>
                    <Button label=t("shift-not-working-button") kind=ButtonKind::Danger />
                </form>
                <ButtonLink href=write.0 label=words.say(write.1) kind=ButtonKind::Secondary />
                {card_on_paper.map(|href| view! { <ButtonLink href label=words.say("shift-paper") kind=ButtonKind::Secondary /> })}
            </div>
        </section>
    }
    .into_any()
}

impl Person {
    /// The aids with which the young person speaks, hears or sees: they are in no limit.
    fn aids(&self) -> &str {
        let about = self.judged.draft.row(SheetName::YoungPerson);
        about.map_or("", |row| row.answers.get(domain::sheets::young_person::AIDS.name))
    }
}

/// What the agreement says for a shift.
fn agreed(text: &FrozenText, home: HomeSettings<'_>, now: DateTime<Utc>) -> AnyView {
    let (card, day) = (ShiftCard(text), today(now));
    let rules = card.rules(day).map(|rule| rule.terms.sentence.clone()).collect();
    let one = |key, words: &str| lines(key, vec![words.to_owned()].into_iter().filter(|it| !it.is_empty()).collect());
    view! {
        {lines("shift-rules", rules)}
        {one("shift-phone", home.hand_in_place())}
        {lines("shift-stays", card.stays_on(day).into_iter().map(str::to_owned).collect())}
        {one("shift-say", card.talk())}
        {one("shift-still", card.still_has())}
        {one("shift-never", card.never())}
    }
    .into_any()
}

/// Some lines under their name; nothing where there are none.
fn lines(key: &str, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <h3>{t(key)}</h3> <ul>{items}</ul> }.into_any()
    })
}

/// That the version in force has not been read, with what is different since the reader read it last.
fn to_read(words: &Voice, plan: PlanId, changed: &[String]) -> AnyView {
    let items = changed.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
    let title = words.say(if changed.is_empty() { "shift-unread" } else { "shift-unread-changed" });
    let href = pages::ShiftRead { plan }.to_string();
    let label = words.say("shift-read");
    view! {
        <Notice kind=NoticeKind::Look title>
            <ul>{items}</ul>
            <p><a href=href>{label}</a></p>
        </Notice>
    }
    .into_any()
}
