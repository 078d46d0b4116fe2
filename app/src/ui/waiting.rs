//! What waits for whoever reads the page.

use leptos::prelude::*;

/// A list under its title; nothing where nothing waits.
pub fn waiting_list(id: &'static str, title: String, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        view! {
            <section class="waiting" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul>{items}</ul>
            </section>
        }
        .into_any()
    })
}
