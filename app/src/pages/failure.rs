//! Pages for what cannot be shown.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::error::AppError;
use crate::texts::{language, t, with};
use crate::ui::ButtonLink;

/// The page that says why there is nothing to show.
pub fn page(error: AppError) -> AnyView {
    let title = t(&format!("failure-{}", word(error)));
    super::frame::plain(
        title.clone(),
        view! {
            <h1>{title}</h1>
            <p>{what(error)}</p>
            <ButtonLink href="/" label=t("failure-home") />
        },
    )
}

/// What is said of it. Of a version that cannot be read people are told which it is, for whoever looks into it.
fn what(error: AppError) -> String {
    let key = format!("failure-{}-what", word(error));
    match error {
        AppError::Unreadable { plan, revision } => {
            with(&key, &[("plan", plan.to_string().into()), ("revision", revision.into())])
        }
        _ => t(&key),
    }
}

fn word(error: AppError) -> &'static str {
    match error {
        AppError::Refused(_) | AppError::Changed => "changed",
        other => other.word(),
    }
}

/// The page for an address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(AppError::NotFound.status());
    }
    page(AppError::NotFound)
}

/// The same page outside the routes, for the server's own answers: a whole document.
pub fn document(error: AppError, theme: Option<&'static str>) -> String {
    let title = t(&format!("failure-{}", word(error)));
    let what = what(error);
    document_of(theme, title.clone(), move || {
        view! {
            <h1>{title}</h1>
            <p>{what}</p>
            <ButtonLink href="/" label=t("failure-home") />
        }
        .into_any()
    })
}

/// A whole document outside the routes.
pub(super) fn document_of(theme: Option<&'static str>, title: String, content: impl FnOnce() -> AnyView) -> String {
    let html = Owner::new().with(|| {
        view! {
            <html lang=language().tag() dir=language().direction() data-theme=theme>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <title>{format!("{title} – Accord")}</title>
                    <link rel="stylesheet" href="/pkg/accord.css" />
                    <link rel="icon" href="/accord.svg" type="image/svg+xml" />
                </head>
                <body>
                    <main class="page page--narrow" id="main">
                        {content()}
                    </main>
                </body>
            </html>
        }
        .to_html()
    });
    format!("<!DOCTYPE html>{html}")
}
