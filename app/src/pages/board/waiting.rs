//! What waits for whoever reads the board.

use domain::AccountId;
use domain::plan::StageKind;
use domain::policy::{Action, allows};
use domain::revision::{Agreed, Life, Returned};
use leptos::prelude::*;
use store::plans::Listed;
use store::role_requests::RoleRequest;

use super::words;
use crate::paths::pages;
use crate::texts::{moment, t, voice, with};
use crate::ui::waiting_list;

/// What waits for this reader, from whom and since when; nothing where nothing does.
pub fn waiting(reader: AccountId, plans: &[Listed], to_confirm: &[RoleRequest]) -> Option<AnyView> {
    let plans = plans.iter().filter_map(|plan| of_plan(reader, plan));
    let items: Vec<_> = plans.chain(to_confirm.iter().map(of_role)).collect();
    waiting_list("waiting", t("board-waiting"), items)
}

fn item(href: String, label: String, since: String) -> AnyView {
    view! { <li><a href=href>{label}</a> " " <span class="small">{since}</span></li> }.into_any()
}

fn of_plan(reader: AccountId, plan: &Listed) -> Option<AnyView> {
    let (page, tasks) = (pages::Agreement { plan: plan.plan }.to_string(), pages::Plan { plan: plan.plan }.to_string());
    let sender = plan.sent_by.clone().unwrap_or_default();
    let (key, href, from) = match (plan.stage, &plan.underway) {
        (StageKind::WithManager, _) if allows(plan.role, Action::Authorise) => ("board-waits-authorise", page, sender),
        (StageKind::ToSign, Some(Life::ToSign(agreed))) if signs(plan, agreed) => ("board-waits-sign", page, sender),
        (StageKind::Drafting, Some(Life::Returned(returned))) if allows(plan.role, Action::EditDraft) => {
            ("board-waits-change", tasks, sent_back(reader, returned)?)
        }
        _ => return None,
    };
    let words = words(plan);
    let since = words.with("board-waits-since", &[("who", from.into()), ("since", moment(plan.since).into())]);
    Some(item(href, words.say(key), since))
}

/// Whether a signature is missing that somebody in this role makes, or is the witness of.
fn signs(plan: &Listed, agreed: &Agreed) -> bool {
    agreed.missing().any(|party| allows(plan.role, party.action()))
}

/// Who sent it back; nothing where the reader did so, or somebody took their own work back to go on with it.
fn sent_back(reader: AccountId, returned: &Returned) -> Option<String> {
    let by = match returned {
        Returned::ByManager { by, .. } | Returned::Recalled { by, .. } => by,
        Returned::BySocialWorker { decision, .. } => &decision.by,
        Returned::Withdrawn { .. } => return None,
    };
    (by.account() != Some(reader)).then(|| by.name().to_owned())
}

fn of_role(request: &RoleRequest) -> AnyView {
    let href = pages::Accounts { home: request.home }.to_string();
    let role = voice().word(&request.role);
    let label = with("board-waits-role", &[("who", request.name.as_str().into()), ("role", role.into())]);
    item(href, label, with("board-since", &[("since", moment(request.asked_at).into())]))
}
