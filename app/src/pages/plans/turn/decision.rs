//! What the social worker said about the rules, for the young person: their words as they wrote them, with who said it.

use domain::decision::{Decision, Verdict};
use domain::plan::{Plan, Stage};
use domain::policy::Action;
use domain::rule::Rule;
use leptos::prelude::*;
use store::plans;
use words::Voice;

use crate::error::AppError;
use crate::pages::frame;
use crate::pages::plans::{Drafted, open_draft};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::ui::{Bubble, ButtonKind, ButtonLink, Side, Tag, TagKind};

/// The page.
pub async fn decision(pages::TurnDecision { plan }: pages::TurnDecision, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::HandOver).await?;
    opened.only_handed()?;
    let (revision, decision) = last(&opened.plan).ok_or(AppError::NotFound)?;
    let text = plans::text(&mut tx, plan, revision).await?;
    let words = &opened.words;
    let who = [("who", decision.by.name().into())];
    let title = words.with("turn-decision-title", &who);
    let lead = if decision.agrees() { "turn-decision-agreed" } else { "turn-decision-not-agreed" };
    let comment = (!decision.comment.is_empty())
        .then(|| view! { <Bubble who=decision.by.name().to_owned() text=decision.comment.clone() side=Side::Home /> });
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        let rules = text.rules().iter().map(|rule| line(words, decision, rule)).collect_view();
        view! {
            <h1>{title}</h1>
            <p class="lead">{words.with(lead, &who)}</p>
            {comment}
            <ul class="turn">{rules}</ul>
            <h2>{words.say("turn-next-title")}</h2>
            <p>{words.say(next(&opened.plan))}</p>
            <p>{words.say("turn-next-change")}</p>
            <div class="actions">
                <ButtonLink href=opened.turn_path() label=words.say("turn-all") kind=ButtonKind::Voice />
            </div>
        }
    })
}

/// The way to the page, where somebody has decided.
pub fn link(opened: &Drafted) -> Option<AnyView> {
    let (_, decision) = last(&opened.plan)?;
    let href = pages::TurnDecision { plan: opened.plan.id }.to_string();
    let label = opened.words.with("turn-decision-title", &[("who", decision.by.name().into())]);
    Some(view! { <ButtonLink href label kind=ButtonKind::Secondary /> }.into_any())
}

/// The last decision, and the version it was on.
fn last(plan: &Plan) -> Option<(u32, &Decision)> {
    match &plan.stage {
        Stage::ToSign(agreed) => return Some((agreed.authorised.sent.revision, &agreed.decision)),
        Stage::Starting(signed) => return Some((signed.authorised.sent.revision, &signed.decision)),
        _ => {}
    }
    let returned = plan.returned().and_then(|returned| Some((returned.revision(), returned.decision()?)));
    returned.or_else(|| plan.in_force.as_ref().map(|it| (it.revision(), &it.signed.decision)))
}

const fn next(plan: &Plan) -> &'static str {
    match &plan.stage {
        Stage::ToSign(_) => "turn-next-sign",
        Stage::Starting(_) | Stage::Settled => "turn-next-done",
        _ => "turn-next-again",
    }
}

/// A rule with the verdict on it.
fn line(words: &Voice, decision: &Decision, rule: &Rule) -> Option<AnyView> {
    let verdict = decision.verdicts.get(&rule.id)?;
    let kind = if verdict.agrees() { TagKind::Good } else { TagKind::Changed };
    let text = words.word_in("turn-verdict-*", verdict);
    let said = (!verdict.words().is_empty()).then(|| said(words, decision, verdict));
    Some(
        view! {
            <li class="turn__rule">
                <p class="turn__sentence">{rule.terms.sentence.clone()}</p>
                <Tag kind text />
                {said}
            </li>
        }
        .into_any(),
    )
}

/// What the social worker said to one rule.
pub fn said(words: &Voice, decision: &Decision, verdict: &Verdict) -> AnyView {
    let who = words.beside([decision.by.name().to_owned(), words.word_in("turn-verdict-*", verdict)]);
    view! { <Bubble who text=verdict.words().to_owned() side=Side::Home /> }.into_any()
}
