//! What happened, by whom and when.

use leptos::prelude::*;

use super::facts::Facts;

/// One thing that happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The sentence.
    pub what: String,
    /// Who did it.
    pub who: String,
    /// When, to be read.
    pub when: String,
    /// When, for machines.
    pub datetime: String,
    /// Details one tap down: name and value.
    pub more: Vec<(String, String)>,
}

/// Plain sentences, in the order given.
#[component]
pub fn Timeline(entries: Vec<Entry>) -> impl IntoView {
    view! { <ol class="timeline">{entries.into_iter().map(entry).collect_view()}</ol> }
}

/// One entry; the sentence itself opens the details.
fn entry(entry: Entry) -> impl IntoView {
    let Entry { what, who, when, datetime, more } = entry;
    let line = view! {
        <span class="timeline__what">{what}</span>
        <span class="timeline__by"><span class="timeline__who">{who}</span><time datetime=datetime>{when}</time></span>
    };
    let body = if more.is_empty() {
        view! { <div class="timeline__entry">{line}</div> }.into_any()
    } else {
        view! { <details class="timeline__entry"><summary>{line}</summary><Facts facts=more small=true /></details> }
            .into_any()
    };
    view! { <li class="timeline__item">{body}</li> }
}
