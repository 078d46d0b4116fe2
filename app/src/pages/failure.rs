//! Pages for what cannot be shown.

use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::document::Browser;
use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::{t, with};
use crate::ui::ButtonLink;

/// The page that says why there is nothing to show.
pub fn page(browser: &Browser, error: AppError) -> Response {
    let (title, what) = message(error);
    let content = || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{what}</p>
            <ButtonLink href=pages::Today.to_string() label=t("failure-home") />
        }
    };
    (error.status(), frame::plain(browser, title.clone(), content)).into_response()
}

/// What the service worker keeps, and shows in place of a page or a form for which there was no connection.
pub async fn offline(_: pages::Offline, request: PageRequest) -> PageResult {
    Ok(frame::plain(&request.browser, t("offline-title"), || {
        view! {
            <h1>{t("offline-title")}</h1>
            <p class="lead">{t("offline-what")}</p>
            <p>{t("offline-next")}</p>
            <p><a href=pages::Today.to_string()>{t("offline-shift")}</a></p>
        }
    }))
}

/// Its title, and what is said. Of a version that cannot be read people are told which it is, for whoever looks into it.
fn message(error: AppError) -> (String, String) {
    let [title, what] = match error {
        AppError::NotFound => ["failure-not_found", "failure-not_found-what"],
        AppError::NotAllowed => ["failure-not_allowed", "failure-not_allowed-what"],
        AppError::SignedOut => ["failure-signed_out", "failure-signed_out-what"],
        AppError::Refused(_) | AppError::Form(_) | AppError::Changed => ["failure-changed", "failure-changed-what"],
        AppError::BadRequest => ["failure-bad_request", "failure-bad_request-what"],
        AppError::Unreadable { .. } => ["failure-unreadable", "failure-unreadable-what"],
        AppError::Busy => ["failure-busy", "failure-busy-what"],
        AppError::Internal => ["failure-internal", "failure-internal-what"],
    };
    let what = match error {
        AppError::Unreadable { plan, revision } => {
            with(what, &[("plan", plan.to_string().into()), ("revision", revision.into())])
        }
        _ => t(what),
    };
    (t(title), what)
}
