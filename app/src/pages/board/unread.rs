//! Who has not read the agreement in force yet.

use domain::AccountId;
use domain::policy::{Action, allows};
use leptos::prelude::*;
use store::plans::Listed;

use super::{Board, words};
use crate::paths::pages;
use crate::texts::{t, voice};
use crate::ui::waiting_list;

impl Board {
    /// What this reader has not read, and for a manager who else has not: of those who work today, where that is written down; nothing where everybody has.
    pub(super) fn unread(&self, reader: AccountId) -> Option<AnyView> {
        let items = self.plans.iter().filter_map(|plan| self.unread_of(plan, reader)).collect();
        waiting_list("unread", t("board-unread"), items)
    }

    fn unread_of(&self, plan: &Listed, reader: AccountId) -> Option<AnyView> {
        let unread = self.unread.iter().filter(|it| it.plan == plan.plan);
        let (own, others): (Vec<_>, Vec<_>) = unread.partition(|it| it.account == reader);
        let works = |account: &AccountId| self.rota.contains(&(plan.home, *account));
        let knows_rota = self.rota.iter().any(|(home, _)| *home == plan.home);
        let names: Vec<String> = match allows(plan.role, Action::Authorise) {
            true => {
                others.into_iter().filter(|it| !knows_rota || works(&it.account)).map(|it| it.name.clone()).collect()
            }
            false => vec![],
        };
        if own.is_empty() && names.is_empty() {
            return None;
        }
        let words = words(plan);
        let href = pages::ShiftRead { plan: plan.plan }.to_string();
        let own = (!own.is_empty()).then(|| view! { <a href=href>{words.say("board-unread-own")}</a> " " });
        let others = (!names.is_empty()).then(|| {
            let by = words.with(
                if knows_rota { "board-unread-today" } else { "board-unread-by" },
                &[("who", voice().list(names).into())],
            );
            view! { <span class="small">{by}</span> }
        });
        Some(view! { <li>{own} {others}</li> }.into_any())
    }
}
