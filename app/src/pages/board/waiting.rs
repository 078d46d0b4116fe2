//! What waits for whoever reads the board.

use domain::plan::StageKind;
use domain::policy::{Action, allows};
use leptos::prelude::*;
use store::plans::Listed;

use super::words;
use crate::paths::pages;
use crate::texts::{moment, t};

/// The plans that wait for this reader, from whom and since when; nothing where none does.
pub fn waiting(plans: &[Listed]) -> Option<AnyView> {
    let items: Vec<_> = plans.iter().filter_map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="waiting" aria-labelledby="waiting">
                <h2 id="waiting">{t("board-waiting")}</h2>
                <ul>{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn item(plan: &Listed) -> Option<AnyView> {
    let may = |action| allows(plan.role, action);
    let key = match plan.stage {
        StageKind::WithManager if may(Action::Authorise) => "board-waits-authorise",
        StageKind::ToSign if may(Action::SignAsKeyWorker) || may(Action::SignAsManager) => "board-waits-sign",
        _ => return None,
    };
    let (words, from) = (words(plan), plan.sent_by.clone().unwrap_or_default());
    let href = pages::Agreement { plan: plan.plan }.to_string();
    let since = words.with("board-waits-since", &[("who", from.into()), ("since", moment(plan.since).into())]);
    Some(view! { <li><a href=href>{words.say(key)}</a> <span class="small">{since}</span></li> }.into_any())
}
