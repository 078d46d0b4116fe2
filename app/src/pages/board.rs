//! Today: who lives here, what holds right now, what needs doing.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};
use domain::frozen::FrozenText;
use domain::now::Now;
use domain::person::Member;
use domain::plan::StageKind;
use domain::policy::{Action, Role, allows};
use domain::week::{Period, local};
use domain::{HomeId, PlanId};
use leptos::prelude::*;
use store::homes::Home;
use store::plans::{self, Listed};
use words::{Voice, key};

use super::{frame, id, reader, screen};
use crate::error::AppError;
use crate::session::{refused_session, typed};
use crate::texts::{date, moment, t, voice, voice_of, with};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, DefinitionTable, NowCard, Tag, TagKind, TextInput};

/// What the page is made from.
struct Board {
    now: DateTime<Utc>,
    plans: Vec<Listed>,
    /// The agreements in force; an error for one that cannot be read.
    texts: BTreeMap<PlanId, Result<FrozenText, AppError>>,
}

/// The page.
#[component]
pub fn Today() -> impl IntoView {
    let reader = reader();
    screen(async move {
        let (site, identity) = reader?;
        let now = site.clock.now();
        let mut tx = site.db.read().await?;
        let homes = store::homes::of_account(&mut tx, identity.account).await?;
        let plans = plans::list(&mut tx, identity.account).await?;
        let texts = plans::texts_in_force(&mut tx, identity.account).await?;
        let texts = texts.into_iter().map(|(plan, text)| (plan, text.map_err(AppError::from))).collect();
        let board = Board { now, plans, texts };
        let first = identity.name.split_whitespace().next().unwrap_or_default().to_owned();
        let greeting = with(greeting_key(now), &[("name", first.into())]);
        let homes: Vec<_> = homes.into_iter().map(|(home, member)| board.section(&member, home)).collect();
        Ok(frame::page(
            &identity,
            frame::Place::Today,
            t("nav-today"),
            view! {
                <h1>{greeting}</h1>
                <p class="lead">{moment(now)}</p>
                {homes}
            },
        ))
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
        let rows: Vec<_> = plans().map(row).collect();
        let cards: Vec<_> = plans().map(|plan| self.card(plan)).collect();
        let right_now = (!cards.is_empty())
            .then(|| view! { <h3>{t("now-title")}</h3> <div class="nows">{cards}</div> <h3>{t("board-plans")}</h3> });
        let head = ["board-name", "board-stage", "board-in-force", "board-open"].map(t).to_vec();
        let reads = allows(member.role, Action::ListYoungPeople);
        let list = match rows.is_empty() {
            _ if !reads => ().into_any(),
            true => view! { <p>{t("board-empty")}</p> }.into_any(),
            false => view! { <DefinitionTable head rows /> }.into_any(),
        };
        let add = allows(member.role, Action::AddYoungPerson).then(|| {
        view! { <ButtonLink href=format!("/homes/{}/young-people", home.id) label=t("board-add") kind=ButtonKind::Secondary /> }
    });
        let set_up = allows(member.role, Action::SetUpHome).then(|| {
        view! { <ButtonLink href=format!("/homes/{}", home.id) label=t("board-set-up") kind=ButtonKind::Secondary /> }
    });
        view! {
            <section class="board__home">
                <h2>{home.name}</h2>
                {right_now}
                {list}
                <div class="actions">{add} {set_up}</div>
            </section>
        }
        .into_any()
    }

    /// What holds right now for one young person.
    fn card(&self, plan: &Listed) -> AnyView {
        let href = format!("/plans/{}/agreement", plan.plan);
        let text = match self.texts.get(&plan.plan) {
            Some(Ok(text)) => text,
            unread => {
                let key = if unread.is_some() { "now-unreadable" } else { "now-none" };
                let why = vec![words(plan).word(&plan.stage)];
                return view! { <NowCard name=plan.name.clone() answer=t(key) why quiet=true href /> }.into_any();
            }
        };
        let term = text.now(self.now, Period::Term);
        let holidays = text.week().knows_holidays().then(|| text.now(self.now, Period::Holidays));
        let differs = |other: &Now<'_>| (term.access, term.until) != (other.access, other.until);
        let other = holidays.filter(differs).map(|it| with("now-holidays", &[("what", self.answer(&it).into())]));
        let rules = term.rules.iter().take(2).map(|rule| rule.terms.sentence.clone());
        let always = term.rules.iter().map(|rule| &rule.terms.always_allowed).find(|words| !words.is_empty());
        let always = always.map(|words| with("now-always", &[("what", words.as_str().into())]));
        let why = rules.chain(always).chain(other).collect();
        view! { <NowCard name=plan.name.clone() answer=self.answer(&term) why href /> }.into_any()
    }

    /// The answer in two or three words. A weekday stands before the time where the clock alone could mislead.
    fn answer(&self, now: &Now<'_>) -> String {
        let voice = voice();
        let Some(until) = now.until else { return voice.word_in("now-*", &now.access) };
        let is_near = until - self.now <= TimeDelta::hours(12);
        let day = || voice.day_in_brief(local(until).weekday().num_days_from_monday() as u8);
        let time = if is_near { voice.time(until) } else { format!("{} {}", day(), voice.time(until)) };
        voice.with(&key("now-*-until", &now.access), &[("time", time.into())])
    }
}

fn words(plan: &Listed) -> Voice {
    voice_of(&plan.name, &plan.home_name)
}

fn row(plan: &Listed) -> Vec<AnyView> {
    let words = words(plan);
    let stage = plan.stage;
    let is_mine = matches!(
        (stage, plan.role),
        (StageKind::WithManager, Role::Manager) | (StageKind::Drafting, Role::Staff) | (StageKind::ToSign, _)
    );
    let kind = match stage {
        _ if is_mine => TagKind::Changed,
        StageKind::WithSocialWorker | StageKind::WithManager | StageKind::Starting => TagKind::Waiting,
        StageKind::Settled => TagKind::Good,
        StageKind::Drafting | StageKind::ToSign => TagKind::Quiet,
    };
    let in_force = plan.in_force.map_or_else(
        || t("board-none-in-force"),
        |it| with("board-version", &[("revision", it.revision.into()), ("review", date(it.review_on).into())]),
    );
    let href = match stage {
        StageKind::Drafting => format!("/plans/{}", plan.plan),
        _ => format!("/plans/{}/agreement", plan.plan),
    };
    vec![
        view! { <a href=href.clone()>{plan.name.clone()}</a> }.into_any(),
        view! {
            <Tag kind text=words.word(&stage) />
            <p class="small">{with("board-since", &[("since", moment(plan.since).into())])}</p>
        }
        .into_any(),
        in_force.into_any(),
        view! {
            <a href=href>
                {t("board-open-link")} <span class="govuk-visually-hidden">" " {plan.name.clone()}</span>
            </a>
        }
        .into_any(),
    ]
}

/// A young person arrives.
#[component]
pub fn Arrival() -> impl IntoView {
    let reader = reader();
    let (home, session) = (id::<HomeId>("home"), refused_session());
    screen(async move {
        let ((site, identity), home) = (reader?, home?);
        let mut tx = site.db.read().await?;
        let (home, _) = store::homes::find(&mut tx, identity.account, home, Action::AddYoungPerson).await?;
        let typed = typed(session).await;
        Ok(frame::page(
            &identity,
            frame::Place::Today,
            t("arrival-title"),
            view! {
                <BackLink href="/" label=t("nav-today") />
                <form method="post" action=format!("/do/homes/{}/young-people", home.id) novalidate>
                    <TextInput
                        name="preferred_name"
                        label=t("arrival-title")
                        hint=t("arrival-hint")
                        value=typed.get("preferred_name").to_owned()
                        big_label=true
                        autocomplete="off"
                    />
                    <Button label=t("arrival-button") />
                </form>
            },
        ))
    })
}
