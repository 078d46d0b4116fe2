//! The mark.

use leptos::prelude::*;

/// Two speech shapes leaning on each other, pine and apricot. The name beside it is the page's.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="2 4 48 35" aria-hidden="true" focusable="false">
            <path class="logo__home" transform="rotate(14 12.3 33)" d="M10.3 6h4a7 7 0 0 1 7 7v11a7 7 0 0 1-7 7h-4l-7 5V13a7 7 0 0 1 7-7z"/>
            <path class="logo__young" transform="rotate(-14 39.7 33)" d="M41.7 6h-4a7 7 0 0 0-7 7v11a7 7 0 0 0 7 7h4l7 5V13a7 7 0 0 0-7-7z"/>
        </svg>
    }
}
