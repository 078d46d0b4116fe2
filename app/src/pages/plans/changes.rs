//! What changed since the last revision that was agreed, rule by rule.

use domain::changes::changes;
use domain::frozen::FrozenText;
use domain::policy::Action;
use domain::revision::InForce;
use leptos::prelude::*;
use store::{Tx, plans};
use words::Voice;

use super::{Opened, cards, open};
use crate::error::AppError;
use crate::pages::case::Case;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{t, voice_of_text};
use crate::ui::{BackLink, RuleCard};

/// The page.
pub async fn show(pages::Changes { plan }: pages::Changes, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let (old, new) = texts(&opened, &mut tx).await?;
    let words = voice_of_text(&new);
    let title = words.say("changes-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let body = match old {
            None => view! { <p>{t("changes-first")}</p> }.into_any(),
            Some(old) => compared(&words, &old, &new),
        };
        view! {
            <BackLink href=opened.agreement_path() label=words.say("agreement-title") />
            <h1>{title}</h1>
            {body}
        }
    })
}

/// The text under way or in force, and the one that was agreed before it, or else simply the one before it.
async fn texts(opened: &Opened, tx: &mut Tx) -> Result<(Option<FrozenText>, FrozenText), AppError> {
    let plan = &opened.plan;
    let number = plan.underway().map(|sent| sent.revision).or(plan.in_force.as_ref().map(InForce::revision));
    let number = number.ok_or(AppError::NotFound)?;
    let before = match plans::last_agreed(tx, plan.id, number).await? {
        None => number.checked_sub(1).filter(|before| *before > 0),
        before => before,
    };
    let old = match before {
        Some(before) => Some(plans::text(tx, plan.id, before).await?),
        None => None,
    };
    Ok((old, plans::text(tx, plan.id, number).await?))
}

fn compared(words: &Voice, old: &FrozenText, new: &FrozenText) -> AnyView {
    let (changed, same): (Vec<_>, Vec<_>) = changes(old, new).into_iter().partition(|change| change.is_change());
    let counts = [
        ("old", old.number().into()),
        ("new", new.number().into()),
        ("changed", changed.len().into()),
        ("same", same.len().into()),
    ];
    let card = |change| {
        let card = cards::of_change(words, (Some(old), new), change, None);
        view! { <RuleCard card level=2 was_now=(t("was"), t("now")) /> }
    };
    let besides = Case { words, text: new, before: Some(old) }.besides();
    view! {
        <p class="lead">{words.with("changes-lead", &counts)}</p>
        {changed.iter().map(card).collect_view()}
        <div class="case">{besides}</div>
    }
    .into_any()
}
