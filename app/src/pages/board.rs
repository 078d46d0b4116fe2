//! Today: who lives here, what holds right now, what needs doing.

use domain::HomeId;
use domain::person::Actor;
use domain::policy::{Action, allows};
use leptos::prelude::*;
use store::homes::Home;
use store::plans::Listed;

use super::{frame, id, reader, screen};
use crate::site::{site, who};
use crate::texts::{Words, date, moment, t, with};
use crate::typed::{kept, refused_session};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, DefinitionTable, Tag, TagKind, TextInput};

/// The board.
#[component]
pub fn Board() -> impl IntoView {
    let actor = who().ok_or(crate::error::AppError::SignedOut);
    let site = site();
    screen(async move {
        let actor = actor?;
        let now = site.clock.now();
        let mut tx = site.db.read().await?;
        let homes = store::homes::of_account(&mut tx, actor.id).await?;
        let reads = allows(actor.role, Action::ListYoungPeople);
        let plans = if reads { store::plans::list(&mut tx, actor.id).await? } else { Vec::new() };
        let first = actor.name.split_whitespace().next().unwrap_or_default().to_owned();
        let greeting = with(greeting_key(now), &[("name", first.into())]);
        let homes: Vec<_> = homes.into_iter().map(|home| section(&actor, home, &plans)).collect();
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

fn greeting_key(now: chrono::DateTime<chrono::Utc>) -> &'static str {
    use chrono::Timelike;
    match domain::week::local(now).hour() {
        5..12 => "board-morning",
        12..18 => "board-afternoon",
        _ => "board-evening",
    }
}

fn section(actor: &Actor, home: Home, plans: &[Listed]) -> AnyView {
    let rows: Vec<_> = plans.iter().filter(|plan| plan.home == home.id).map(|plan| row(actor, plan)).collect();
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
            {list}
            <div class="actions">{add} {set_up}</div>
        </section>
    }
    .into_any()
}

fn row(actor: &Actor, plan: &Listed) -> Vec<AnyView> {
    let words = Words { name: plan.name.clone(), home: plan.home_name.clone() };
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
