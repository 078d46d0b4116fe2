//! What holds right now.

use leptos::prelude::*;

/// One young person: the answer biggest, the why smallest.
#[component]
pub fn NowCard(
    #[prop(into)] name: String,
    #[prop(into)] answer: String,
    why: Vec<String>,
    /// What holds in an emergency, above everything else.
    #[prop(optional)]
    urgent: Vec<String>,
    #[prop(optional)] quiet: bool,
    #[prop(optional_no_strip, into)] href: Option<String>,
) -> impl IntoView {
    let class = if quiet { "now now--quiet" } else { "now" };
    let name = match href {
        Some(href) => view! { <a class="now__link" href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let urgent = urgent.into_iter().map(|line| view! { <p class="now__urgent">{line}</p> }).collect_view();
    let why = why.into_iter().map(|line| view! { <p class="now__why">{line}</p> }).collect_view();
    view! {
        <article class=class>
            <h4 class="now__name">{name}</h4>
            <p class="now__answer">{answer}</p>
            {urgent}
            {why}
        </article>
    }
}
