//! How far one is.

use leptos::prelude::*;

/// One bar for each step, and the same in words.
#[component]
pub fn Progress(done: usize, of: usize, #[prop(into)] label: String) -> impl IntoView {
    let bars = (0..of)
        .map(|step| view! { <span class=if step < done { "progress__bar progress__bar--done" } else { "progress__bar" }></span> })
        .collect_view();
    view! {
        <div class="progress">
            <span class="progress__bars" aria-hidden="true">{bars}</span>
            <span class="progress__label">{label}</span>
        </div>
    }
}
