//! What changed since the last revision that was agreed, rule by rule.

use domain::PlanId;
use domain::changes::changes;
use domain::policy::Action;
use domain::revision::InForce;
use leptos::prelude::*;
use store::plans;

use super::{cards, open};
use crate::error::AppError;
use crate::pages::{frame, id, reader, screen};
use crate::texts::{t, voice_of_text};
use crate::ui::{BackLink, RuleCard};

/// The page.
#[component]
pub fn Changes() -> impl IntoView {
    let (reader, id) = (reader(), id::<PlanId>("plan"));
    screen(async move {
        let (opened, mut tx) = open(reader, id, Action::ReadPlan).await?;
        let number =
            opened.plan.underway().map(|sent| sent.revision).or(opened.plan.in_force.as_ref().map(InForce::revision));
        let number = number.ok_or(AppError::NotFound)?;
        let new = plans::text(&mut tx, opened.plan.id, number).await?;
        let before = match plans::last_agreed(&mut tx, opened.plan.id, number).await? {
            Some(before) => Some(before),
            None => number.checked_sub(1).filter(|before| *before > 0),
        };
        let words = &voice_of_text(&new);
        let title = words.say("changes-title");
        let body = match before {
            None => view! { <p>{t("changes-first")}</p> }.into_any(),
            Some(before) => {
                let old = plans::text(&mut tx, opened.plan.id, before).await?;
                let all = changes(&old, &new);
                let cards: Vec<_> = all
                    .iter()
                    .filter(|change| change.is_change())
                    .map(|change| {
                        view! { <RuleCard card=cards::of_rule(words, &new, change, None) level=2 /> }
                    })
                    .collect();
                let same = all.iter().filter(|change| !change.is_change()).count();
                let lead = words.with(
                    "changes-lead",
                    &[
                        ("old", before.into()),
                        ("new", number.into()),
                        ("changed", cards.len().into()),
                        ("same", same.into()),
                    ],
                );
                view! { <p class="lead">{lead}</p> {cards} }.into_any()
            }
        };
        Ok(frame::page(
            &opened.identity,
            frame::Place::Today,
            title.clone(),
            view! {
                <BackLink href=format!("{}/agreement", opened.base()) label=words.say("agreement-title") />
                <h1>{title}</h1>
                {body}
            },
        ))
    })
}
