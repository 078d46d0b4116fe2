//! What the reader has not read yet of what everybody who works in their homes has to know.

use domain::HomeId;
use domain::home_policy::PolicyKind;
use leptos::prelude::*;

use crate::paths::pages;
use crate::texts::{t, voice, with};
use crate::ui::waiting_list;

/// The list; nothing where everything has been read.
pub fn to_read(unread: &[(HomeId, PolicyKind)]) -> Option<AnyView> {
    let item = |(home, kind): &(HomeId, PolicyKind)| {
        let href = pages::Policy { home: *home, kind: *kind }.to_string();
        let label = with("board-policy-read", &[("policy", voice().word(kind).into())]);
        view! { <li><a href=href>{label}</a></li> }.into_any()
    };
    waiting_list("policies", t("board-policies"), unread.iter().map(item).collect())
}
