//! Two voices.

use leptos::prelude::*;

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The young person's: lilac, at the start of the line, in quotation marks.
    YoungPerson,
    /// The home's: pine, at the end of the line.
    Home,
}

/// Someone's words.
#[component]
pub fn Bubble(#[prop(into)] who: String, #[prop(into)] text: String, side: Side) -> impl IntoView {
    let class = match side {
        Side::YoungPerson => "bubble bubble--young",
        Side::Home => "bubble bubble--home",
    };
    let words = (!text.trim().is_empty()).then(|| view! { <p class="bubble__words">{text}</p> });
    view! {
        <div class=class>
            <p class="bubble__who">{who}</p>
            {words}
        </div>
    }
}
