//! All faults of a page in one place.

use leptos::prelude::*;

/// Says what to do, with a link to each field. It takes the focus when the page opens.
#[component]
pub fn ErrorSummary(#[prop(into)] title: String, faults: Vec<(String, String)>) -> impl IntoView {
    let items = faults.into_iter().map(|(href, text)| view! { <li><a href=href>{text}</a></li> }).collect_view();
    view! {
        <div class="govuk-error-summary" id="error-summary" tabindex="-1" autofocus=true>
            <div role="alert">
                <h2 class="govuk-error-summary__title">{title}</h2>
                <div class="govuk-error-summary__body">
                    <ul class="govuk-list govuk-error-summary__list">{items}</ul>
                </div>
            </div>
        </div>
    }
}
