//! The manager's and the inspector's page of a home: what is in date, what waits on whom, every restriction with its days and consent, every
//! emergency with its proof, and what the half year looked like.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::PlanId;
use domain::copies::Receiver;
use domain::deadline::Deadline;
use domain::event::Event;
use domain::home_policy::PolicyKind;
use domain::lint::same_words;
use domain::plan::Plan;
use domain::policy::Action;
use domain::records::emergency::{Emergency, Reply};
use domain::records::{ClockKind, Record, RecordKind};
use domain::register::{Restriction, restrictions};
use domain::revision::Life;
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::events::{self, EventRecord};
use store::home_policies::{self, PolicyVersion};
use store::homes::Home;
use store::plans::{Names, Revision};
use store::{Tx, acknowledgements, copies, plans, records};
use words::Voice;

use super::frame;
use super::policies::{People as Staff, training_line};
use super::records::ends;
use super::request::{PageRequest, PageResult};
use crate::actions::records::Judged;
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::{date, moment, t, voice, voice_of, with};
use crate::ui::{BackLink, DefinitionTable, SummaryList, SummaryRow};

/// How far back the figures look: the review of the quality of care comes every six months (reg 45).
const HALF_A_YEAR: TimeDelta = TimeDelta::days(183);

/// All that the page says of one young person.
struct Person {
    names: Names,
    judged: Judged,
    due: Vec<Deadline>,
    has_left: bool,
    /// The versions that are or were in force, the newest first.
    versions: Vec<Revision>,
    records: Vec<Record>,
    /// Who should have a copy of the version in force and was not noted to have one.
    without_copy: Vec<Receiver>,
}

impl Person {
    async fn load(tx: &mut Tx, id: PlanId, has_left: bool, now: DateTime<Utc>) -> Result<Self, AppError> {
        let plan = plans::get(tx, id).await?;
        let names = plans::names(tx, &plan).await?;
        let versions = versions(tx, &plan).await?;
        let records = records::of_plan(tx, id).await?;
        let without_copy = match &plan.in_force {
            Some(in_force) => copies::missing(tx, id, in_force.revision()).await?,
            None => vec![],
        };
        let judged = Judged::load(tx, plan, now).await?;
        let due = judged.clocks().due(today(now));
        Ok(Self { names, judged, due, has_left, versions, records, without_copy })
    }

    fn words(&self) -> Voice {
        voice_of(&self.names.young_person, &self.names.home, self.names.nation)
    }

    fn restrictions(&self, day: NaiveDate) -> Vec<Restriction<'_>> {
        let decision = self.versions.first().and_then(|it| it.life.decision());
        let agreement = self.judged.agreement().zip(decision);
        agreement.map_or_else(Vec::new, |(agreement, decision)| restrictions(agreement, decision, day))
    }

    fn emergencies(&self) -> impl Iterator<Item = Emergency<'_>> {
        self.records.iter().filter_map(Emergency::of)
    }
}

/// The versions that are or were in force, the newest first. One that cannot be read is an error on its own pages, and is left out here.
///
/// # Errors
/// A failure of the database.
pub async fn versions(tx: &mut Tx, plan: &Plan) -> Result<Vec<Revision>, AppError> {
    let Some(in_force) = &plan.in_force else { return Ok(vec![]) };
    let mut found = Vec::new();
    for line in plans::revisions(tx, plan.id).await?.into_iter().filter(|line| line.number <= in_force.revision()) {
        if let Ok(revision) = plans::revision(tx, plan.id, line.number).await {
            found.push(revision);
        }
    }
    found.retain(|it| matches!(it.life, Life::InForce(_) | Life::Replaced(_)));
    Ok(found)
}

/// The page.
pub async fn overview(pages::Overview { home: id }: pages::Overview, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let now = request.site.clock.now();
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, account, id, Action::Authorise).await?;
    let unread = acknowledgements::unread_of_account(&mut tx, account, today(now)).await?;
    let done = events::deadlines_done(&mut tx, id, now - HALF_A_YEAR).await?;
    let mut people = Vec::new();
    for plan in plans::of_home(&mut tx, id).await? {
        people.push(Person::load(&mut tx, plan, false, now).await?);
    }
    let mut with_gone = Vec::new();
    for plan in plans::left_since(&mut tx, id, now - HALF_A_YEAR).await? {
        with_gone.push(Person::load(&mut tx, plan, true, now).await?);
    }
    let know = Know {
        people: Staff::load(&mut tx, id, today(now)).await?,
        in_force: home_policies::in_force(&mut tx, id).await?,
    };
    drop(tx);
    let unread_of = |plan: PlanId| -> Vec<String> {
        unread.iter().filter(|it| it.plan == plan).map(|it| it.name.clone()).collect()
    };
    // What was begun about those who have left goes on.
    let goes_on = |person: &&Person| person.records.iter().any(|it| it.is_open(person.judged.place(), now));
    let shown = people.iter().chain(with_gone.iter().filter(goes_on));
    let rows: Vec<_> = shown.map(|person| row(person, unread_of(person.judged.plan.id), now)).collect();
    let (register, alike) = (register(&people, now), alike(&people));
    // What happened in the half year happened also to those who have gone since.
    with_gone.extend(people);
    let title = with("overview-title", &[("home", home.name.as_str().into())]);
    frame::page(&request, frame::Place::Today, title.clone(), || {
        let head =
            ["board-name", "overview-in-force", "overview-waits", "overview-due", "overview-unread"].map(t).to_vec();
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{title}</h1>
            <p class="lead">{moment(now)}</p>
            <DefinitionTable head rows />
            {register}
            {emergencies(&with_gone, now)}
            {know.view(&home, today(now))}
            {challenges(&done, &with_gone)}
            {alike}
            {figures(&with_gone, now)}
        }
    })
}

fn paragraphs(lines: Vec<String>) -> AnyView {
    lines.into_iter().map(|line| view! { <p class="small">{line}</p> }).collect_view().into_any()
}

fn row(person: &Person, unread: Vec<String>, now: DateTime<Utc>) -> Vec<AnyView> {
    let (words, plan, day) = (person.words(), &person.judged.plan, today(now));
    let href = pages::Agreement { plan: plan.id }.to_string();
    let chain = plan.in_force.is_some().then(|| {
        let href = pages::Chain { plan: plan.id }.to_string();
        view! { <p class="small"><a href=href>{words.say("chain-link")}</a></p> }
    });
    let in_force = plan.in_force.as_ref().map_or_else(
        || t("board-none-in-force"),
        |it| with("board-version", &[("revision", it.revision().into()), ("review", date(it.review_on()).into())]),
    );
    let stage = plan.stage.waits_since().map(|since| {
        let args = [("stage", words.word(&plan.stage.kind()).into()), ("since", moment(since).into())];
        with("overview-waits-since", &args)
    });
    let due = |deadline: &Deadline| {
        let days = deadline.days_left(day);
        let key = if days < 0 { "overview-late" } else { "overview-by" };
        let args = [("what", words.word(&deadline.kind).into()), ("date", date(deadline.by).into())];
        with(key, &args)
    };
    let place = person.judged.place();
    let open = person.records.iter().filter(|record| record.is_open(place, now));
    let open = open.map(|record| with("overview-open", &[("what", words.word(&record.kind).into())]));
    let left = person.has_left.then(|| view! { <p class="small">{t("overview-left")}</p> });
    let who = || voice().list(person.without_copy.iter().map(|to| words.word(to)));
    let without_copy = (!person.without_copy.is_empty()).then(|| with("overview-no-copy", &[("who", who().into())]));
    vec![
        view! { <a href=href>{person.names.young_person.clone()}</a> {left} {chain} }.into_any(),
        in_force.into_any(),
        stage.unwrap_or_else(|| words.word(&plan.stage.kind())).into_any(),
        paragraphs(person.due.iter().map(due).chain(open).chain(without_copy).collect()),
        voice().list(unread).into_any(),
    ]
}

/// Every restriction in force, with its days, its consent and its end.
fn register(people: &[Person], now: DateTime<Utc>) -> AnyView {
    let day = today(now);
    let row = |person: &Person, it: Restriction<'_>| -> Vec<AnyView> {
        let consent = it.consent.map_or_else(
            || t("register-no-consent"),
            |by| with("register-consent", &[("who", by.name().into()), ("when", moment(by.at).into())]),
        );
        let since = [("since", date(it.since).into()), ("days", it.days(day).into())];
        vec![
            person.names.young_person.clone().into_any(),
            it.rule.terms.sentence.clone().into_any(),
            with("register-since", &since).into_any(),
            consent.into_any(),
            paragraphs(vec![it.rule.terms.relaxes_when.clone(), it.rule.terms.ends_on.map(date).unwrap_or_default()]),
        ]
    };
    let rows: Vec<_> =
        people.iter().flat_map(|person| person.restrictions(day).into_iter().map(|it| row(person, it))).collect();
    let head = ["board-name", "register-what", "register-days", "register-consented", "register-loosens"];
    part("register-title", "register-none", head, rows)
}

/// Every emergency of half a year, with the proof that the authority was told.
fn emergencies(people: &[Person], now: DateTime<Utc>) -> AnyView {
    let row = |person: &Person, it: Emergency<'_>| -> Vec<AnyView> {
        let place = person.judged.place();
        let clock = it.0.clocks(place).into_iter().find(|clock| clock.kind == ClockKind::AuthorityTold);
        let told = it.0.entries().find(|entry| entry.page == domain::records::RecordPage::EmergencyTold);
        let told = match (told, clock) {
            (Some(entry), clock) => {
                let is_late = clock.is_some_and(|clock| clock.late_by().is_some());
                let key = if is_late { "register-told-late" } else { "register-told" };
                with(key, &[("when", moment(entry.moment("at")).into())])
            }
            (None, Some(clock)) if clock.is_missed(now) => {
                with("register-untold-late", &[("by", moment(clock.by).into())])
            }
            (None, _) => t("register-untold"),
        };
        let reply = match it.reply() {
            Some(Reply::Consent) => t("option-emergency_answered-answer-consent"),
            Some(Reply::Decline) => t("option-emergency_answered-answer-decline"),
            None => t("register-no-answer"),
        };
        let href = pages::Record { plan: it.0.plan, record: it.0.id }.to_string();
        let ends = ends(&person.words(), it.0, place, now);
        vec![
            person.names.young_person.clone().into_any(),
            view! { <a href=href>{it.sentence().to_owned()}</a> }.into_any(),
            paragraphs(vec![moment(it.0.began_at()), ends]),
            told.into_any(),
            reply.into_any(),
        ]
    };
    let recent = |it: &Emergency<'_>| now - it.0.began_at() < HALF_A_YEAR;
    let rows: Vec<_> =
        people.iter().flat_map(|person| person.emergencies().filter(recent).map(|it| row(person, it))).collect();
    let head = ["board-name", "register-what", "records-began", "register-proof", "register-answer"];
    part("register-emergencies", "register-no-emergencies", head, rows)
}

fn part<const N: usize>(title: &str, none: &str, head: [&str; N], rows: Vec<Vec<AnyView>>) -> AnyView {
    let table = match rows.is_empty() {
        true => view! { <p>{t(none)}</p> }.into_any(),
        false => view! { <DefinitionTable head=head.map(t).to_vec() rows /> }.into_any(),
    };
    view! { <h2>{t(title)}</h2> {table} }.into_any()
}

/// What was written down as done about the authority's silence and about limits that last, in half a year.
fn challenges(done: &[(PlanId, EventRecord)], people: &[Person]) -> AnyView {
    let row = |(plan, record): &(PlanId, EventRecord)| -> Option<Vec<AnyView>> {
        let person = people.iter().find(|person| person.judged.plan.id == *plan)?;
        let Event::DeadlineDone { kind, by, reason, .. } = &record.event else { return None };
        let late = (today(record.at) > *by).then(|| with("challenge-late", &[("by", date(*by).into())]));
        Some(vec![
            person.names.young_person.clone().into_any(),
            person.words().word(kind).into_any(),
            paragraphs(std::iter::once(reason.clone()).chain(late).collect()),
            voice().beside([record.by.name().to_owned(), moment(record.at)]).into_any(),
        ])
    };
    let rows = done.iter().filter_map(row).collect();
    let head = ["board-name", "register-what", "challenges-done", "challenges-by"];
    part("challenges-title", "challenges-none", head, rows)
}

/// Reasons and evidence that two young people have in the same words: each agreement is to be somebody's own.
fn alike(people: &[Person]) -> AnyView {
    let pairs = people.iter().enumerate().flat_map(|(at, one)| people[at + 1..].iter().map(move |other| (one, other)));
    let row = |(one, other): (&Person, &Person)| -> Option<Vec<AnyView>> {
        let same = same_words(one.judged.agreement()?.text, other.judged.agreement()?.text);
        let names = [one, other].map(|person| person.names.young_person.clone());
        let lines = paragraphs(same.iter().map(|words| voice().quote(words)).collect());
        (!same.is_empty()).then(|| vec![voice().list(names).into_any(), lines])
    };
    part("alike-title", "alike-none", ["alike-who", "alike-words"], pairs.filter_map(row).collect())
}

/// What everybody who works here knows.
struct Know {
    people: Staff,
    in_force: Vec<PolicyVersion>,
}

impl Know {
    /// Who has not read what, whose training is due, and which policy the home does not have yet.
    fn view(&self, home: &Home, day: NaiveDate) -> AnyView {
        let words = voice_of("", &home.name, home.nation);
        let named = |kinds: Vec<PolicyKind>| voice().list(kinds.iter().map(|kind| words.word(kind)));
        let missing = PolicyKind::all().iter().copied();
        let missing: Vec<_> = missing.filter(|kind| !self.in_force.iter().any(|it| it.kind == *kind)).collect();
        let none =
            (!missing.is_empty()).then(|| words.with("overview-know-none", &[("policies", named(missing).into())]));
        let unread = self.people.who_has_not_read().into_iter().filter(|(_, unread)| !unread.is_empty());
        let unread = unread.map(|(account, unread)| {
            let args = [("who", account.name.as_str().into()), ("policies", named(unread).into())];
            words.with("overview-know-unread", &args)
        });
        let due = self.people.due_training(day).map(|(account, training)| {
            let what = training_line(&words, training, day);
            words.with("overview-know-training", &[("who", account.name.as_str().into()), ("what", what.into())])
        });
        let mut lines: Vec<String> = none.into_iter().chain(unread).chain(due).collect();
        if lines.is_empty() {
            lines.push(t("overview-know-all"));
        }
        let href = pages::Policies { home: home.id }.to_string();
        let paper = pages::ReadingList { home: home.id }.to_string();
        view! {
            <h2>{t("overview-know")}</h2>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <p><a href=href>{t("policies-title")}</a></p>
            <p><a href=paper>{t("policies-readers")}</a></p>
        }
        .into_any()
    }
}

/// What the half year looked like, in numbers.
fn figures(people: &[Person], now: DateTime<Utc>) -> AnyView {
    let recent = |record: &&Record| now - record.began_at() < HALF_A_YEAR;
    let all = || people.iter().flat_map(|person| person.records.iter().map(move |record| (person, record)));
    let of = |kind: RecordKind| all().filter(|(_, record)| record.kind == kind && recent(record)).count();
    let late = all().filter(|(_, record)| recent(record));
    let late = late.flat_map(|(person, record)| record.clocks(person.judged.place()));
    let late = late.filter(|clock| clock.late_by().is_some() || clock.is_missed(now)).count();
    let day = today(now);
    let here = people.iter().filter(|person| !person.has_left);
    let restricted: usize = here.map(|person| person.restrictions(day).len()).sum();
    let begun = people.iter().flat_map(|person| &person.versions).filter(|it| now - it.since < HALF_A_YEAR).count();
    let figure =
        |key: &str, number: usize| SummaryRow { key: t(key), value: vec![number.to_string()], ..SummaryRow::default() };
    let rows = vec![
        figure("figures-versions", begun),
        figure("figures-restrictions", restricted),
        figure("figures-emergencies", of(RecordKind::Emergency)),
        figure("figures-measures", of(RecordKind::Measure)),
        figure("figures-incidents", of(RecordKind::Incident)),
        figure("figures-requests", of(RecordKind::Request)),
        figure("figures-late", late),
    ];
    view! { <h2>{t("figures-title")}</h2> <SummaryList rows /> }.into_any()
}
