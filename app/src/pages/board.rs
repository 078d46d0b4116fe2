//! Today: who lives here, what holds right now, what needs doing.

mod due;
mod policies;
mod records;
mod unread;
mod waiting;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use domain::deadline::{Deadline, Trigger};
use domain::frozen::FrozenText;
use domain::now::{Counting, Now};
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
use store::homes::Home;
use store::plans::{self, Listed};
use store::{acknowledgements, deadlines, role_requests, rows};
use words::{Voice, key};

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::{date, moment, t, voice, voice_of, with};
use crate::ui::{ButtonKind, ButtonLink, DefinitionTable, NowCard, Tag, TagKind};

/// What the page is made from.
struct Board {
    now: DateTime<Utc>,
    plans: Vec<Listed>,
    /// The agreements in force; an error for one that cannot be read.
    texts: BTreeMap<PlanId, Result<FrozenText, AppError>>,
    /// What courts have said, as it is entered today.
    orders: Vec<(PlanId, Row)>,
    /// What the homes have said of themselves.
    set_ups: Vec<(HomeId, Row)>,
    /// What happened since the agreements in force were frozen.
    triggers: Vec<(PlanId, Trigger)>,
    /// What managers have written down as done.
    done: Vec<(PlanId, Deadline)>,
    /// Who has not read the version in force: the plan, the account and its name.
    unread: Vec<(PlanId, AccountId, String)>,
    /// The records of which something goes on or is left to do.
    records: Vec<Record>,
}

/// The page.
pub async fn today(_: pages::Today, request: PageRequest) -> PageResult {
    let identity = request.identity()?;
    let now = request.site.clock.now();
    let mut tx = request.site.db.read().await?;
    let homes = store::homes::of_account(&mut tx, identity.account).await?;
    let plans = plans::list(&mut tx, identity.account).await?;
    let texts = plans::texts_in_force(&mut tx, identity.account).await?;
    let orders = rows::orders(&mut tx, identity.account).await?;
    let set_ups = rows::set_ups(&mut tx, identity.account).await?;
    let triggers = deadlines::triggers_of_account(&mut tx, identity.account).await?;
    let done = deadlines::done_of_account(&mut tx, identity.account).await?;
    let records = store::records::open_of_account(&mut tx, identity.account).await?;
    let unread = acknowledgements::unread_of_account(&mut tx, identity.account, local(now).date_naive()).await?;
    let to_read = store::home_policies::to_read(&mut tx, identity.account).await?;
    let to_confirm = role_requests::to_confirm(&mut tx, identity.account).await?;
    let texts = texts.into_iter().map(|(plan, text)| (plan, text.map_err(AppError::from))).collect();
    let board = Board { now, plans, texts, orders, set_ups, triggers, done, unread, records };
    let first = identity.name.split_whitespace().next().unwrap_or_default().to_owned();
    frame::page(&request, frame::Place::Today, t("nav-today"), || {
        view! {
            <h1>{with(greeting_key(now), &[("name", first.into())])}</h1>
            <p class="lead">{moment(now)}</p>
            {waiting::waiting(identity.account, &board.plans, &to_confirm)}
            {board.open_records()}
            {board.due()}
            {board.unread(identity.account)}
            {policies::to_read(&to_read)}
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
        let emergency = (!cards_are_none && allows(member.role, Action::KeepRecords))
            .then(|| view! { <ButtonLink href=emergency label=t("record-begin-emergency") kind=ButtonKind::Danger /> });
        let overview = link(Action::Authorise, pages::Overview { home: home.id }.to_string(), "board-overview");
        let shift = link(Action::ReadShift, pages::Shift { home: home.id }.to_string(), "board-shift");
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
                <div class="actions">{shift} {emergency} {overview} {know} {add} {gone} {set_up}</div>
            </section>
        }
        .into_any()
    }

    /// What holds right now for one young person.
    fn card(&self, plan: &Listed) -> AnyView {
        let href = pages::Agreement { plan: plan.plan }.to_string();
        let emergencies = self.emergencies(plan);
        let counting = Counting { text: self.text(plan.plan), orders: self.orders(plan.plan), emergencies };
        if counting.text.is_none() && counting.orders.is_empty() && counting.emergencies.is_empty() {
            let key = if self.texts.contains_key(&plan.plan) { "now-unreadable" } else { "now-none" };
            let why = vec![words(plan).word(&plan.stage)];
            return view! { <NowCard name=plan.name.clone() answer=t(key) why quiet=true href /> }.into_any();
        }
        let term = counting.now(self.now, Period::Term);
        let unread = self.texts.get(&plan.plan).filter(|text| text.is_err()).map(|_| t("now-unreadable"));
        let why = unread.into_iter().chain(self.why(&counting, &term)).collect();
        let answer = said(&counting, &term, self.now);
        let urgent = urgent(&counting);
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

    /// What courts have said, the rules behind the answer, what is always allowed, and what differs in the holidays.
    fn why(&self, counting: &Counting<'_>, term: &Now<'_>) -> Vec<String> {
        let orders = counting.orders.iter().filter(|order| !order.sentence().is_empty());
        let orders = orders.map(|order| with("now-order", &[("what", order.sentence().into())]));
        let rules = term.rules.iter().take(2).map(|rule| rule.terms.sentence.clone());
        let always = term.rules.iter().map(|rule| &rule.terms.always_allowed).find(|words| !words.is_empty());
        let always = always.map(|words| with("now-always", &[("what", words.as_str().into())]));
        let holidays = counting.knows_holidays(self.now).then(|| counting.now(self.now, Period::Holidays));
        let differs = |other: &Now<'_>| (term.access, term.until) != (other.access, other.until);
        let other = holidays.filter(differs).map(|it| with("now-holidays", &[("what", answer(&it, self.now).into())]));
        orders.chain(rules).chain(always).chain(other).collect()
    }
}

/// The answer, or that there is no agreement: without one nobody has said that anything is allowed.
pub fn said(counting: &Counting<'_>, now: &Now<'_>, at: DateTime<Utc>) -> String {
    let is_known = counting.text.is_some() || now.access != Access::Online;
    if is_known { answer(now, at) } else { t("now-none") }
}

/// What emergencies stop, and what stays.
pub fn urgent(counting: &Counting<'_>) -> Vec<String> {
    let line =
        |it: Emergency<'_>| with("now-emergency", &[("what", it.sentence().into()), ("stays", it.stays().into())]);
    counting.emergencies.iter().map(|(emergency, _)| line(*emergency)).collect()
}

/// The answer in two or three words. A weekday stands before the time where the clock alone could mislead.
pub fn answer(now: &Now<'_>, at: DateTime<Utc>) -> String {
    let voice = voice();
    let Some(until) = now.until else { return voice.word_in("now-*", &now.access) };
    let is_near = until - at <= TimeDelta::hours(12);
    let time = if is_near { voice.time(until) } else { voice.time_on_day(until) };
    voice.with(&key("now-*-until", &now.access), &[("time", time.into())])
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
