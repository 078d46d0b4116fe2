//! Small drawings. All are decoration: the words beside them say the same.

use leptos::prelude::*;

/// The mark before a fault.
pub(super) fn fault_mark() -> impl IntoView {
    view! {
        <svg class="icon icon--fault" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle class="icon__disc" cx="10" cy="10" r="10"/>
            <path class="icon__line" d="M10 5v6M10 14.5v.01"/>
        </svg>
    }
}

/// The mark of something only some may read.
pub(super) fn lock() -> impl IntoView {
    view! {
        <svg class="icon icon--lock" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path class="icon__line" d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9"/>
            <rect class="icon__disc" x="4" y="9" width="12" height="8" rx="2"/>
        </svg>
    }
}
