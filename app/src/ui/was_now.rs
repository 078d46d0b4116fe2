//! What an answer was, and what it is now.

use leptos::prelude::*;

/// One answer that is not as it was; a side without words is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The question in short.
    pub label: String,
    /// What it was.
    pub was: String,
    /// What it is.
    pub now: String,
}

/// Answers that are not as they were; nothing where there are none.
#[component]
pub fn WasNow(
    rows: Vec<Compared>,
    /// The words before what was.
    #[prop(into)]
    was: String,
    /// The words before what is.
    #[prop(into)]
    now: String,
) -> impl IntoView {
    let row = |row: Compared| {
        view! {
            <div class="was-now__row">
                <dt>{row.label}</dt>
                {side("was-now__was", &was, row.was)}
                {side("was-now__now", &now, row.now)}
            </div>
        }
    };
    (!rows.is_empty()).then(|| view! { <dl class="was-now">{rows.into_iter().map(row).collect_view()}</dl> })
}

fn side(class: &'static str, label: &str, words: String) -> Option<AnyView> {
    let label = label.to_owned();
    (!words.is_empty()).then(|| view! { <dd class=class><b>{label}</b>" "{words}</dd> }.into_any())
}
