//! The young person's own first page: what waits for them, what they said, what the adults promise and who helps.

use domain::draft::{RuleDraft, Standpoint};
use domain::home_policy::PolicyKind;
use domain::plan::{Plan, Stage};
use domain::row::Row;
use domain::sheets;
use domain::signature::{Method, Party, Signature};
use leptos::prelude::*;

use super::around::Around;
use super::{back, decision, own, waits};
use crate::pages::frame;
use crate::pages::plans::{Drafted, Opened};
use crate::pages::request::PageResult;
use crate::paths::pages;
use crate::texts::{date, t};
use crate::ui::{ButtonKind, ButtonLink, Panel, Tag, TagKind};

/// The page, with what is stopped by an emergency before anything else.
pub async fn show(opened: &Drafted, stopped: Vec<AnyView>) -> PageResult {
    let Opened { words, plan, request, .. } = &opened.opened;
    let (title, back) = (words.say("turn-title"), back(opened).await?);
    let around = Around::of_draft(&opened.draft);
    let head = match signature(plan) {
        Some(signature) => ending(opened, signature),
        None => view! { <h1>{title.clone()}</h1> <p class="lead">{words.with(lead(opened), &[("changed", changed(opened).into())])}</p> }.into_any(),
    };
    frame::turn(request, title, opened.turn_bar(), || {
        view! {
            {frame::welsh_first(&request.browser, words.nation)}
            {stopped}
            {head}
            <div class="actions">{start(opened)} {sign(opened)} {decision::link(opened)} {ask(opened)}</div>
            <ul class="turn">{opened.rules_to_answer().into_iter().map(|row| line(opened, row)).collect_view()}</ul>
            {own::list(opened)}
            {around.view(words)}
            <p><a href=pages::TurnPrivacy { plan: plan.id }.to_string()>{words.word(&PolicyKind::NoticeYoungPeople)}</a></p>
            {back}
        }
    })
}

fn changed(opened: &Drafted) -> usize {
    opened.rules_to_answer().iter().filter(|row| RuleDraft(row).standpoint() == Standpoint::Changed).count()
}

fn lead(opened: &Drafted) -> &'static str {
    let rules = opened.rules_to_answer();
    match (rules.len(), opened.plan.is_open()) {
        (0, _) => "turn-none",
        (_, false) => "turn-frozen",
        _ if !rules.iter().any(waits) => "turn-done",
        _ if changed(opened) > 0 => "turn-changed",
        _ => "turn-lead",
    }
}

/// Their signature on the version that is being signed or counts now, while no newer draft is open.
fn signature(plan: &Plan) -> Option<&Signature> {
    match &plan.stage {
        Stage::ToSign(agreed) => agreed.signatures.get(&Party::YoungPerson),
        Stage::Starting(signed) => Some(&signed.young_person),
        Stage::Settled => plan.in_force.as_ref().map(|it| &it.signed.young_person),
        _ => None,
    }
}

/// That they signed, or did not, and what happens next.
fn ending(opened: &Drafted, signature: &Signature) -> AnyView {
    let Opened { words, plan, .. } = &opened.opened;
    let said_no = matches!(signature.method, Method::ChoseNot { .. });
    let title = words.say(if said_no { "turn-ended-no" } else { "turn-ended-signed" });
    let next = match &plan.stage {
        Stage::Starting(signed) => {
            let on = signed.authorised.sent.starts_on.map(date).unwrap_or_default();
            words.with("turn-next-starts", &[("on", on.into())])
        }
        Stage::Settled => {
            let review = plan.in_force.as_ref().map(|it| date(it.review_on())).unwrap_or_default();
            words.with("turn-next-counts", &[("on", review.into())])
        }
        _ => words.say("turn-next-others"),
    };
    let what = words.say(if said_no { "turn-ended-no-what" } else { "turn-ended-signed-what" });
    let change = words.say("turn-next-change");
    view! {
        <Panel title>
            <p>{what}</p>
            <p>{next}</p>
            <p>{change}</p>
        </Panel>
    }
    .into_any()
}

fn start(opened: &Drafted) -> Option<AnyView> {
    let rule = opened.first_waiting()?;
    let href = pages::TurnRule { plan: opened.plan.id, rule }.to_string();
    Some(view! { <ButtonLink href label=t("turn-start") kind=ButtonKind::Voice /> }.into_any())
}

fn sign(opened: &Drafted) -> Option<AnyView> {
    let Opened { words, plan, .. } = &opened.opened;
    let waits = matches!(&plan.stage, Stage::ToSign(_)) && signature(plan).is_none();
    let href = pages::TurnSign { plan: plan.id }.to_string();
    waits.then(|| view! { <ButtonLink href label=words.say("turn-sign") kind=ButtonKind::Voice /> }.into_any())
}

/// The way to ask for a change.
fn ask(opened: &Drafted) -> AnyView {
    let href = pages::TurnAsk { plan: opened.plan.id }.to_string();
    view! { <ButtonLink href label=opened.words.say("turn-ask-title") kind=ButtonKind::Secondary /> }.into_any()
}

/// A rule with what was said to it.
fn line(opened: &Drafted, row: &Row) -> AnyView {
    let rule = RuleDraft(row);
    let said = rule.answer().map(|answer| opened.words.word_in("turn-said-*", &answer)).unwrap_or_default();
    let (kind, text) = match rule.standpoint() {
        Standpoint::Open | Standpoint::NotAsked => (TagKind::Quiet, t("turn-open")),
        Standpoint::Changed => (TagKind::Changed, t("turn-changed-tag")),
        Standpoint::Answered => (TagKind::Waiting, said),
    };
    let sentence = row.answers.get(sheets::rule::SENTENCE.name).to_owned();
    let href = pages::TurnRule { plan: opened.plan.id, rule: row.id }.to_string();
    let sentence = match opened.plan.is_open() {
        true => view! { <a href=href>{sentence}</a> }.into_any(),
        false => sentence.into_any(),
    };
    view! { <li class="turn__rule"><p class="turn__sentence">{sentence}</p> <Tag kind text /></li> }.into_any()
}
