//! A form that is held while its writer signs in again. Nothing of it is stored: it goes back inside the page.

use axum::response::Response;
use leptos::prelude::*;

use super::document::Browser;
use super::frame;
use crate::paths::forms;
use crate::texts::t;
use crate::ui::{Button, ErrorSummary, Hidden};

/// Sign in, with the form inside the page.
pub fn sign_in(browser: &Browser, path: &str, body: &str, is_wrong: bool) -> Response {
    let (path, body) = (path.to_owned(), body.to_owned());
    frame::bare(browser, t("held-title"), || {
        let wrong = is_wrong.then(|| {
            let faults = vec![("#email".to_owned(), t("refusal-sign_in"))];
            view! { <ErrorSummary title=t("there-is-a-problem") faults /> }
        });
        view! {
            {wrong}
            <h1>{t("held-title")}</h1>
            <p class="lead">{t("held-what")}</p>
            <form method="post" action=forms::SignInHeld.to_string() novalidate>
                <Hidden name="held_path" value=path />
                <Hidden name="held_body" value=body />
                {super::sign_in::boxes(String::new())}
            </form>
        }
    })
}

/// Signed in: the form is sent as it was first meant.
pub fn ready(browser: &Browser, path: &str, body: &str) -> Response {
    let path = path.to_owned();
    let fields: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    frame::bare(browser, t("held-ready-title"), || {
        let fields: Vec<_> = fields.into_iter().map(|(name, value)| view! { <Hidden name value /> }).collect();
        view! {
            <h1>{t("held-ready-title")}</h1>
            <p class="lead">{t("held-ready-what")}</p>
            <form method="post" action=path>
                {fields}
                <Button label=t("held-save") />
            </form>
        }
    })
}
