//! A form that is held while its writer signs in again: pages outside the routes, because nothing of them is stored.

use leptos::prelude::*;

use super::failure::document_of;
use crate::texts::t;
use crate::ui::{Button, ErrorSummary, Hidden};

/// Sign in, with the form inside the page.
pub fn sign_in(theme: Option<&'static str>, path: &str, body: &str, is_wrong: bool) -> String {
    let (path, body) = (path.to_owned(), body.to_owned());
    document_of(theme, t("held-title"), move || {
        let wrong = is_wrong.then(|| {
            let faults = vec![("#email".to_owned(), t("refusal-sign_in"))];
            view! { <ErrorSummary title=t("there-is-a-problem") faults /> }
        });
        view! {
            {wrong}
            <h1>{t("held-title")}</h1>
            <p class="lead">{t("held-what")}</p>
            <form method="post" action="/do/held" novalidate>
                <Hidden name="held_path" value=path />
                <Hidden name="held_body" value=body />
                {super::account::boxes(String::new())}
            </form>
        }
        .into_any()
    })
}

/// Signed in: the form is sent as it was first meant.
pub fn ready(theme: Option<&'static str>, path: &str, body: &str) -> String {
    let path = path.to_owned();
    let fields: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    document_of(theme, t("held-ready-title"), move || {
        let fields: Vec<_> = fields.into_iter().map(|(name, value)| view! { <Hidden name value /> }).collect();
        view! {
            <h1>{t("held-ready-title")}</h1>
            <p class="lead">{t("held-ready-what")}</p>
            <form method="post" action=path>
                {fields}
                <Button label=t("held-save") />
            </form>
        }
        .into_any()
    })
}
