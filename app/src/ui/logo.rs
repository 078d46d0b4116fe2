//! The mark.

use leptos::prelude::*;

/// Two speech shapes leaning on each other, pine and apricot. The name beside it is the page's.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="0 0 40 34" aria-hidden="true" focusable="false">
            <path class="logo__home" d="M9 3h4a6 6 0 0 1 6 6v13a6 6 0 0 1-6 6H3V9a6 6 0 0 1 6-6z"/>
            <path class="logo__young" d="M27 3h4a6 6 0 0 1 6 6v19H27a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6z"/>
        </svg>
    }
}
