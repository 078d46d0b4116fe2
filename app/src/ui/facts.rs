//! Names with their words.

use leptos::prelude::*;

/// A short list of facts; nothing where there are none.
#[component]
pub fn Facts(
    /// Name and words.
    facts: Vec<(String, String)>,
    #[prop(optional)] small: bool,
) -> impl IntoView {
    (!facts.is_empty()).then(|| {
        let row = |(name, words)| view! { <div class="facts__row"><dt>{name}</dt><dd>{words}</dd></div> };
        let rows: Vec<_> = facts.into_iter().map(row).collect();
        view! { <dl class=if small { "facts facts--small" } else { "facts" }>{rows}</dl> }
    })
}
