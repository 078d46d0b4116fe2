//! A form that is held while its writer signs in again. Nothing of it is stored: it goes back inside the page.

use axum::response::Response;
use domain::AccountId;
use domain::answers::Answers;
use leptos::prelude::*;
use words::key;

use super::document::Browser;
use super::frame;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, is_form, local_path};
use crate::texts::t;
use crate::ui::{Button, ErrorSummary, Hidden};

/// A form that is held in a page.
pub struct HeldForm {
    /// The path it is sent to.
    pub path: String,
    /// What it holds.
    pub body: String,
    /// Whose session it was written in, where that is known.
    pub account: Option<AccountId>,
}

impl HeldForm {
    /// The form out of the page that holds it.
    ///
    /// # Errors
    /// `BadRequest` where it would be sent to no form of ours.
    pub fn read(typed: &Answers) -> Result<Self, AppError> {
        let path = local_path(typed.get("held_path")).filter(|path| is_form(path)).ok_or(AppError::BadRequest)?;
        Ok(Self {
            path: path.to_owned(),
            body: typed.get("held_body").to_owned(),
            account: typed.get("held_account").parse().ok(),
        })
    }
}

/// Sign in, with the form inside the page.
pub fn sign_in(browser: &Browser, form: HeldForm, fault: Option<FormFault>) -> Response {
    frame::bare(browser, t("held-title"), || {
        let wrong = fault.map(|fault| {
            let faults = vec![("#email".to_owned(), t(&key("refusal-*", &fault)))];
            view! { <ErrorSummary title=t("there-is-a-problem") faults /> }
        });
        view! {
            {wrong}
            <h1>{t("held-title")}</h1>
            <p class="lead">{t("held-what")}</p>
            <form method="post" action=forms::SignInHeld.to_string() novalidate>
                <Hidden name="held_path" value=form.path />
                <Hidden name="held_body" value=form.body />
                <Hidden name="held_account" value=form.account.map(|id| id.to_string()).unwrap_or_default() />
                {super::sign_in::boxes(String::new())}
            </form>
        }
    })
}

/// Signed in: the form is sent as it was first meant.
pub fn ready(browser: &Browser, HeldForm { path, body, .. }: HeldForm) -> Response {
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
