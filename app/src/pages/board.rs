//! Today: who lives here, what holds right now, what needs doing.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};
use domain::draft::Text;
use domain::now::Now;
use domain::person::Actor;
use domain::policy::{Action, allows};
use domain::week::{DAYS, Period, Slot, local};
use domain::{HomeId, PlanId};
use leptos::prelude::*;
use store::Tx;
use store::homes::Home;
use store::plans::{Listed, revision};

use super::{frame, id, reader, screen};
use crate::error::AppError;
use crate::site::{site, who};
use crate::texts::{Words, date, moment, t, with};
use crate::typed::{kept, refused_session};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, DefinitionTable, NowCard, Tag, TagKind, TextInput};

/// What the page is made from.
struct Board {
    now: DateTime<Utc>,
    plans: Vec<Listed>,
    /// The agreements in force.
    texts: BTreeMap<PlanId, Text>,
}

async fn in_force(tx: &mut Tx, plans: &[Listed]) -> Result<BTreeMap<PlanId, Text>, AppError> {
    let mut texts = BTreeMap::new();
    for plan in plans {
        if let Some(in_force) = plan.in_force {
            texts.insert(plan.plan, revision(tx, plan.plan, in_force.revision).await?.text);
        }
    }
    Ok(texts)
}

/// The page.
#[component]
pub fn Today() -> impl IntoView {
    let actor = who().ok_or(AppError::SignedOut);
    let site = site();
    screen(async move {
        let actor = actor?;
        let now = site.clock.now();
        let mut tx = site.db.read().await?;
        let homes = store::homes::of_account(&mut tx, actor.id).await?;
        let reads = allows(actor.role, Action::ListYoungPeople);
        let plans = if reads { store::plans::list(&mut tx, actor.id).await? } else { Vec::new() };
        let texts = in_force(&mut tx, &plans).await?;
        let board = Board { now, plans, texts };
        let first = actor.name.split_whitespace().next().unwrap_or_default().to_owned();
        let greeting = with(greeting_key(now), &[("name", first.into())]);
        let homes: Vec<_> = homes.into_iter().map(|home| board.section(&actor, home)).collect();
        Ok(frame::page(
            &actor,
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
    fn section(&self, actor: &Actor, home: Home) -> AnyView {
        let plans = || self.plans.iter().filter(|plan| plan.home == home.id);
        let rows: Vec<_> = plans().map(|plan| row(actor, plan)).collect();
        let cards: Vec<_> = plans().map(|plan| self.card(plan)).collect();
        let right_now = (!cards.is_empty())
            .then(|| view! { <h3>{t("now-title")}</h3> <div class="nows">{cards}</div> <h3>{t("board-plans")}</h3> });
        let head = ["board-name", "board-stage", "board-in-force", "board-open"].map(t).to_vec();
        let reads = allows(actor.role, Action::ListYoungPeople);
        let list = match rows.is_empty() {
            _ if !reads => ().into_any(),
            true => view! { <p>{t("board-empty")}</p> }.into_any(),
            false => view! { <DefinitionTable head rows /> }.into_any(),
        };
        let add = allows(actor.role, Action::AddYoungPerson).then(|| {
        view! { <ButtonLink href=format!("/homes/{}/young-people", home.id) label=t("board-add") kind=ButtonKind::Secondary /> }
    });
        let set_up = allows(actor.role, Action::SetUpHome).then(|| {
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
        let Some(text) = self.texts.get(&plan.plan) else {
            let why = vec![words(plan).t(&format!("stage-{}", plan.stage))];
            return view! { <NowCard name=plan.name.clone() answer=t("now-none") why quiet=true href /> }.into_any();
        };
        let term = text.now(self.now, Period::Term);
        let holidays = text.week().knows_holidays().then(|| text.now(self.now, Period::Holidays));
        let differs = |other: &Now<'_>| (term.slot, term.until) != (other.slot, other.until);
        let other = holidays.filter(differs).map(|it| with("now-holidays", &[("what", self.answer(&it).into())]));
        let rules = term.rules.iter().take(2).map(|rule| rule.terms.sentence.clone());
        let always = term.rules.iter().map(|rule| &rule.terms.always_allowed).find(|words| !words.is_empty());
        let always = always.map(|words| with("now-always", &[("what", words.as_str().into())]));
        let why = rules.chain(always).chain(other).collect();
        view! { <NowCard name=plan.name.clone() answer=self.answer(&term) why href /> }.into_any()
    }

    /// The answer in two or three words. A weekday stands before the time where the clock alone could mislead.
    fn answer(&self, now: &Now<'_>) -> String {
        let word = match now.slot {
            Slot::Online => "online",
            Slot::Learning => "learning",
            Slot::Off => "off",
        };
        let Some(until) = now.until else { return t(&format!("now-{word}")) };
        let wall = local(until);
        let clock = wall.format("%H:%M").to_string();
        let is_near = until - self.now <= TimeDelta::hours(12);
        let day = t(&format!("day-short-{}", DAYS[wall.weekday().num_days_from_monday() as usize]));
        let time = if is_near { clock } else { format!("{day} {clock}") };
        with(&format!("now-{word}-until"), &[("time", time.into())])
    }
}

fn words(plan: &Listed) -> Words {
    Words { name: plan.name.clone(), home: plan.home_name.clone() }
}

fn row(actor: &Actor, plan: &Listed) -> Vec<AnyView> {
    let words = words(plan);
    let stage = plan.stage.as_str();
    let mine =
        matches!((stage, actor.role.word()), ("with_manager", "manager") | ("drafting", "staff")) || stage == "to_sign";
    let kind = match stage {
        _ if mine => TagKind::Changed,
        "with_social_worker" | "with_manager" | "starting" => TagKind::Waiting,
        "settled" => TagKind::Good,
        _ => TagKind::Quiet,
    };
    let in_force = plan.in_force.map_or_else(
        || t("board-none-in-force"),
        |it| with("board-version", &[("revision", it.revision.into()), ("review", date(it.review_on).into())]),
    );
    let href = match stage {
        "drafting" => format!("/plans/{}", plan.plan),
        _ => format!("/plans/{}/agreement", plan.plan),
    };
    vec![
        view! { <a href=href.clone()>{plan.name.clone()}</a> }.into_any(),
        view! {
            <Tag kind text=words.t(&format!("stage-{stage}")) />
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
    let reader = reader(Action::AddYoungPerson);
    let (home, session) = (id::<HomeId>("home"), refused_session());
    screen(async move {
        let ((site, actor), home) = (reader?, home?);
        let mut tx = site.db.read().await?;
        let home = store::homes::find(&mut tx, actor.id, home).await?;
        let typed = kept(session).await;
        Ok(frame::page(
            &actor,
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
