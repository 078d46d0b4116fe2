//! Today: who lives here, what holds right now, what needs doing.

mod due;
mod policies;
mod records;
mod unread;
mod waiting;

pub use policies::to_read as policies_to_read;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};
use domain::agreement::LimitedSince;
use domain::choices::Nation;
use domain::deadline::{Deadline, Trigger};
use domain::frozen::FrozenText;
use domain::home_calendar::{Holiday, period_on};
use domain::now::{Counting, Limited, Now, limits_at};
use domain::order::Order;
use domain::person::Member;
use domain::plan::StageKind;
use domain::policy::{Action, Role, allows};
use domain::records::Record;
use domain::records::emergency::Emergency;
use domain::row::Row;
use domain::week::{Access, Period, local};
use domain::{AccountId, HomeId, PlanId, RowId};
use leptos::prelude::*;
use store::acknowledgements::Unread;
use store::homes::Home;
use store::plans::{self, Listed};
use store::{acknowledgements, deadlines, home_calendars, limits, role_requests, rows};
use words::{Voice, key};

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::{self, date, moment, t, voice, voice_of, with};
use crate::ui::{ButtonKind, ButtonLink, DefinitionTable, NowCard, Tag, TagKind};
use crate::work::see_other;

/// The hour before which whoever began to work on the day before may still be there (local time).
const NIGHT_ENDS: u32 = 10;

/// What the page is made from.
struct Board {
    now: DateTime<Utc>,
    plans: Vec<Listed>,
    /// The plans of those who have left and about whom something goes on.
    left: Vec<Listed>,
    /// The agreements in force; an error for one that cannot be read.
    texts: BTreeMap<PlanId, Result<FrozenText, AppError>>,
    /// What courts have said, as it is entered today.
    orders: Vec<(PlanId, Row)>,
    /// What the homes have said of themselves.
    set_ups: Vec<(HomeId, Row)>,
    /// Since when the restrictions of the agreements in force have counted.
    limits: BTreeMap<PlanId, LimitedSince>,
    /// What happened since the agreements in force were frozen.
    triggers: Vec<(PlanId, Trigger)>,
    /// What managers have written down as done.
    done: Vec<(PlanId, Deadline)>,
    /// The school holidays of the homes.
    holidays: Vec<(HomeId, Holiday)>,
    /// Who works in which home today, or still since last night.
    rota: Vec<(HomeId, AccountId)>,
    /// Who has not read the version in force.
    unread: Vec<Unread>,
    /// The records of which something goes on or is left to do.
    records: Vec<Record>,
}

/// The page.
pub async fn today(_: pages::Today, request: PageRequest) -> PageResult {
    let identity = request.identity()?;
    let now = request.site.clock.now();
    let mut tx = request.site.db.read().await?;
    let homes = store::homes::of_account(&mut tx, identity.account).await?;
    // Whoever works a shift and no more has its page as the first.
    if let [(home, member)] = &homes[..]
        && allows(member.role, Action::ReadShift)
        && !allows(member.role, Action::ListYoungPeople)
    {
        return Ok(see_other(pages::Shift { home: home.id }));
    }
    let plans = plans::list(&mut tx, identity.account).await?;
    let left = plans::left_unfinished(&mut tx, identity.account).await?;
    let texts = plans::texts_in_force(&mut tx, identity.account).await?;
    let orders = rows::orders(&mut tx, identity.account).await?;
    let set_ups = rows::set_ups(&mut tx, identity.account).await?;
    let limits = limits::of_account(&mut tx, identity.account).await?;
    let triggers = deadlines::triggers_of_account(&mut tx, identity.account).await?;
    let done = deadlines::done_of_account(&mut tx, identity.account).await?;
    let records = store::records::open_of_account(&mut tx, identity.account).await?;
    let day = local(now).date_naive();
    let holidays = home_calendars::holidays_of_account(&mut tx, identity.account).await?;
    let rota = home_calendars::rota_of_account(&mut tx, identity.account, shift_began(now), day).await?;
    let unread = acknowledgements::unread_of_account(&mut tx, identity.account, day).await?;
    let to_read = store::home_policies::to_read(&mut tx, identity.account).await?;
    let to_confirm = role_requests::to_confirm(&mut tx, identity.account).await?;
    let texts = texts.into_iter().map(|(plan, text)| (plan, text.map_err(AppError::from))).collect();
    let board =
        Board { now, plans, left, texts, orders, set_ups, limits, triggers, done, holidays, rota, unread, records };
    let first = identity.name.split_whitespace().next().unwrap_or_default().to_owned();
    let nation = homes.iter().find_map(|(home, _)| home.nation.filter(|nation| *nation == Nation::Wales));
    frame::page(&request, frame::Place::Today, t("nav-today"), || {
        view! {
            {frame::welsh_first(&request.browser, nation)}
            <h1>{with(greeting_key(now), &[("name", first.into())])}</h1>
            <p class="lead">{moment(now)}</p>
            {waiting::waiting(identity.account, &board.plans, &to_confirm)}
            {board.open_records()}
            {board.due()}
            {board.unread(identity.account)}
            {policies_to_read(&to_read)}
            {homes.into_iter().map(|(home, member)| board.section(&member, home)).collect_view()}
        }
    })
}

fn greeting_key(now: DateTime<Utc>) -> &'static str {
    match local(now).hour() {
        5..12 => "board-morning",
        12..18 => "board-afternoon",
        _ => "board-evening",
    }
}

impl Board {
    fn section(&self, member: &Member, home: Home) -> AnyView {
        let plans = || self.plans.iter().filter(|plan| plan.home == home.id);
        let cards: Vec<_> = plans().map(|plan| self.card(plan)).collect();
        let cards_are_none = cards.is_empty();
        let right_now = (!cards_are_none)
            .then(|| view! { <h3>{t("now-title")}</h3> <div class="nows">{cards}</div> <h3>{t("board-plans")}</h3> });
        let list = allows(member.role, Action::ListYoungPeople).then(|| list(plans().map(row).collect()));
        let link = |may: Action, href: String, label: &str| {
            let label = t(label);
            allows(member.role, may).then(|| view! { <ButtonLink href label kind=ButtonKind::Secondary /> })
        };
        let emergency = pages::BeginEmergency { home: home.id }.to_string();
        let emergency = (!cards_are_none && allows(member.role, Action::BeginRecords))
            .then(|| view! { <ButtonLink href=emergency label=t("record-begin-emergency") kind=ButtonKind::Danger /> });
        let overview = link(Action::Authorise, pages::Overview { home: home.id }.to_string(), "board-overview");
        let shift = link(Action::ReadShift, pages::Shift { home: home.id }.to_string(), "board-shift");
        let calendar = link(Action::ReadHome, pages::Calendar { home: home.id }.to_string(), "board-calendar");
        let know = link(Action::ReadPolicies, pages::Policies { home: home.id }.to_string(), "board-know");
        let add = link(Action::AddYoungPerson, pages::Arrival { home: home.id }.to_string(), "board-add");
        let gone = link(Action::ListYoungPeople, pages::Departures { home: home.id }.to_string(), "departures-title");
        let may_set_up = allows(member.role, Action::SetUpHome);
        let label = if may_set_up { "board-set-up" } else { "board-home" };
        let set_up = link(Action::ReadHome, pages::Home { home: home.id }.to_string(), label);
        view! {
            <section class="board__home">
                <h2>{home.name}</h2>
                {right_now}
                {list}
                <div class="actions">{shift} {emergency} {overview} {calendar} {know} {add} {gone} {set_up}</div>
            </section>
        }
        .into_any()
    }

    /// What holds right now for one young person.
    fn card(&self, plan: &Listed) -> AnyView {
        let href = pages::Agreement { plan: plan.plan }.to_string();
        let counting = Counting {
            text: self.text(plan.plan),
            orders: self.orders(plan.plan),
            emergencies: self.emergencies(plan),
            limits: limits_at(self.records_of(plan), self.place(plan), self.now),
        };
        if counting.is_nothing() {
            let key = if self.texts.contains_key(&plan.plan) { "now-unreadable" } else { "now-none" };
            let why = vec![words(plan).word(&plan.stage)];
            return view! { <NowCard name=plan.name.clone() answer=t(key) why quiet=true href /> }.into_any();
        }
        let (holds, holidays) = by_calendar(&counting, self.period(plan.home), self.now);
        let unread = self.texts.get(&plan.plan).filter(|text| text.is_err()).map(|_| t("now-unreadable"));
        let why = unread.into_iter().chain(why(&counting, &holds)).chain(holidays).collect();
        let answer = said(&counting, &holds, self.now);
        let urgent = urgent(&counting, self.now);
        view! { <NowCard name=plan.name.clone() answer urgent why href /> }.into_any()
    }

    /// The agreement in force, where it can be read.
    fn text(&self, plan: PlanId) -> Option<&FrozenText> {
        self.texts.get(&plan).and_then(|text| text.as_ref().ok())
    }

    /// What courts have said that still counts today.
    fn orders(&self, plan: PlanId) -> Vec<Order<'_>> {
        let today = local(self.now).date_naive();
        self.orders_of(plan).map(|(_, order)| order).filter(|order| order.counts_on(today)).collect()
    }

    /// All that courts have said, each with its row.
    fn orders_of(&self, plan: PlanId) -> impl Iterator<Item = (RowId, Order<'_>)> {
        self.orders.iter().filter(move |(of, _)| *of == plan).map(|(_, row)| (row.id, Order(&row.answers)))
    }

    /// Whether it is term or holidays in a home today; `None` where nobody has said.
    fn period(&self, home: HomeId) -> Option<Period> {
        let holidays: Vec<Holiday> = self.holidays.iter().filter(|(of, _)| *of == home).map(|(_, it)| *it).collect();
        period_on(&holidays, local(self.now).date_naive())
    }
}

/// The day on which the shift began that may still go on: in the small hours that was the day before.
fn shift_began(now: DateTime<Utc>) -> NaiveDate {
    let now = local(now);
    let day = now.date_naive();
    if now.hour() < NIGHT_ENDS { day.pred_opt().unwrap_or(day) } else { day }
}

/// What courts have said, the rules behind the answer, and what is always allowed.
fn why(counting: &Counting<'_>, holds: &Now<'_>) -> Vec<String> {
    let orders = counting.orders.iter().filter(|order| !order.sentence().is_empty());
    let orders = orders.map(|order| with("now-order", &[("what", order.sentence().into())]));
    let rules = holds.rules.iter().take(2).map(|rule| rule.terms.sentence.clone());
    let always = holds.rules.iter().map(|rule| &rule.terms.always_allowed).find(|words| !words.is_empty());
    let always = always.map(|words| with("now-always", &[("what", words.as_str().into())]));
    orders.chain(rules).chain(always).collect()
}

/// What holds by the home's calendar, and a line of the holidays where they differ: that it is them, or what would hold in them where
/// nobody has said which it is.
pub fn by_calendar<'a>(
    counting: &Counting<'a>,
    period: Option<Period>,
    at: DateTime<Utc>,
) -> (Now<'a>, Option<String>) {
    let holds = counting.now(at, period.unwrap_or(Period::Term));
    if !counting.knows_holidays(at) {
        return (holds, None);
    }
    let line = match period {
        Some(Period::Holidays) => Some(t("now-is-holidays")),
        Some(_) => None,
        None => {
            let other = counting.now(at, Period::Holidays);
            let differs = (holds.access, holds.until) != (other.access, other.until);
            differs.then(|| with("now-holidays", &[("what", answer(&other, at).into())]))
        }
    };
    (holds, line)
}

/// The answer, or that there is no agreement: without one nobody has said that anything is allowed.
pub fn said(counting: &Counting<'_>, now: &Now<'_>, at: DateTime<Utc>) -> String {
    let is_known = counting.text.is_some() || now.access != Access::Online;
    if is_known { answer(now, at) } else { t("now-none") }
}

/// What emergencies stop, and what stays; then what the limits of used steps say, and until when.
pub fn urgent(counting: &Counting<'_>, at: DateTime<Utc>) -> Vec<String> {
    let holds = |since: DateTime<Utc>, end: DateTime<Utc>| {
        [("since", moment(since).into()), ("until", time_of(end, at).into())]
    };
    let stopped = |(it, end): &(Emergency<'_>, DateTime<Utc>)| {
        let [since, until] = holds(it.0.began_at(), *end);
        with("now-emergency", &[("what", it.sentence().into()), ("stays", it.stays().into()), since, until])
    };
    let limited = |it: &Limited<'_>| {
        let [since, until] = holds(it.since, it.until);
        with("now-limit", &[("what", it.what.into()), since, until])
    };
    let stopped = counting.emergencies.iter().map(stopped);
    stopped.chain(counting.limits.iter().map(limited)).collect()
}

/// After so long the name of a weekday alone could be that of another week.
const WITHIN_A_WEEK: TimeDelta = TimeDelta::days(6);

/// The answer in two or three words.
pub fn answer(now: &Now<'_>, at: DateTime<Utc>) -> String {
    let voice = voice();
    let Some(until) = now.until else { return voice.word_in("now-*", &now.access) };
    voice.with(&key("now-*-until", &now.access), &[("time", time_of(until, at).into())])
}

/// An instant as it is said to whoever reads at another one: a weekday stands before the time where the clock alone could mislead, and the date
/// where a weekday could.
fn time_of(until: DateTime<Utc>, at: DateTime<Utc>) -> String {
    let voice = voice();
    match until - at {
        left if left <= TimeDelta::hours(12) => voice.time(until),
        left if left <= WITHIN_A_WEEK => voice.time_on_day(until),
        _ => texts::until(until),
    }
}

fn list(rows: Vec<Vec<AnyView>>) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{t("board-empty")}</p> }.into_any();
    }
    let head = ["board-name", "board-stage", "board-in-force", "board-open"].map(t).to_vec();
    view! { <DefinitionTable head rows /> }.into_any()
}

fn words(plan: &Listed) -> Voice {
    voice_of(&plan.name, &plan.home_name, plan.nation)
}

fn row(plan: &Listed) -> Vec<AnyView> {
    let href = match plan.stage {
        StageKind::Drafting => pages::Plan { plan: plan.plan }.to_string(),
        _ => pages::Agreement { plan: plan.plan }.to_string(),
    };
    let in_force = plan.in_force.map_or_else(
        || t("board-none-in-force"),
        |it| with("board-version", &[("revision", it.revision.into()), ("review", date(it.review_on).into())]),
    );
    vec![
        view! { <a href=href.clone()>{plan.name.clone()}</a> }.into_any(),
        stage(plan),
        in_force.into_any(),
        view! {
            <a href=href>
                {t("board-open-link")} <span class="govuk-visually-hidden">" " {plan.name.clone()}</span>
            </a>
        }
        .into_any(),
    ]
}

/// Who has the plan, and since when.
fn stage(plan: &Listed) -> AnyView {
    let is_mine = matches!(
        (plan.stage, plan.role),
        (StageKind::WithManager, Role::Manager) | (StageKind::Drafting, Role::Staff) | (StageKind::ToSign, _)
    );
    let kind = match plan.stage {
        _ if is_mine => TagKind::Changed,
        StageKind::WithSocialWorker | StageKind::WithManager | StageKind::Starting => TagKind::Waiting,
        StageKind::Settled => TagKind::Good,
        StageKind::Drafting | StageKind::ToSign => TagKind::Quiet,
    };
    view! {
        <Tag kind text=words(plan).word(&plan.stage) />
        <p class="small">{with("board-since", &[("since", moment(plan.since).into())])}</p>
    }
    .into_any()
}
