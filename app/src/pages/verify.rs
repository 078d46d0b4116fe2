//! Where anybody checks a paper: by the short code that is printed on it. Nothing is said of whom or what it is about.

mod file;

use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use domain::revision::Standing;
use domain::settings::SETTINGS;
use domain::short_code::typed_code;
use http::StatusCode;
use leptos::prelude::*;
use store::attempts;
use store::seals::{self, Known};

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::pages;
use crate::texts::{moment, t, with};
use crate::ui::{Button, Notice, NoticeKind, TextInput};
use crate::visitor::Visitor;
use crate::work::see_other;

/// In the address: the code that was typed.
const CODE: &str = "code";

/// The page, with a box for the code. A code that was typed leads to its own page.
pub async fn verify(_: pages::Verify, request: PageRequest) -> PageResult {
    let typed = request.query(CODE).to_owned();
    if let Some(code) = typed_code(&typed) {
        return Ok(see_other(pages::VerifyCode { code }));
    }
    let fault = (!typed.trim().is_empty()).then(|| t("verify-no-code"));
    Ok(show(&request, typed, fault, None))
}

/// What is known of a code. Whoever tries many is told to wait.
pub async fn verify_code(
    pages::VerifyCode { code }: pages::VerifyCode,
    visitor: Visitor,
    request: PageRequest,
) -> PageResult {
    let Some(code) = typed_code(&code) else { return Ok(unknown(&request, code, t("verify-no-code"))) };
    if !admitted(&request, &visitor).await? {
        let page = show(&request, code, Some(t("verify-many")), None);
        return Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response());
    }
    let mut tx = request.site.db.read().await?;
    let known = seals::by_code(&mut tx, &code).await?;
    drop(tx);
    match known {
        Some(known) => Ok(show(&request, code, None, Some(known))),
        None => Ok(unknown(&request, code, t("verify-unknown"))),
    }
}

fn unknown(request: &PageRequest, typed: String, said: String) -> Response {
    (StatusCode::NOT_FOUND, show(request, typed, Some(said), None)).into_response()
}

/// Whether somebody in this network may try another code: codes cannot be guessed, and nobody should try.
async fn admitted(request: &PageRequest, visitor: &Visitor) -> Result<bool, AppError> {
    let now = request.site.clock.now();
    let mut tx = request.site.db.write().await?;
    let key = format!("verify from {}", visitor.network);
    let admitted =
        attempts::admit(&mut tx, &key, SETTINGS.verify_tries_network(), now - TimeDelta::hours(1), now).await?;
    tx.commit().await?;
    Ok(admitted)
}

fn show(request: &PageRequest, typed: String, fault: Option<String>, known: Option<Known>) -> Response {
    frame::plain(&request.browser, t("verify-title"), || {
        let label = t("verify-code");
        let roots = request.site.seal_roots.as_ref();
        let root = roots.is_some().then(|| {
            view! { <p><a href=pages::SealRoot.to_string() download="accord-root.pem">{t("verify-root")}</a></p> }
        });
        view! {
            <h1>{t("verify-title")}</h1>
            {known.map(|known| found(&known))}
            <form method="get" action=pages::Verify.to_string() novalidate>
                <TextInput name=CODE label value=typed error=fault hint=t("verify-code-hint") />
                <Button label=t("verify-button") />
            </form>
            <h2>{t("verify-file-title")}</h2>
            <p>{t("verify-file")}</p>
            {roots.map(file::check)}
            <p>{t("verify-tools")}</p>
            {root}
        }
    })
}

/// That a valid copy exists, and whether it still counts.
fn found(known: &Known) -> AnyView {
    let args = [("revision", known.revision.into()), ("when", moment(known.sealed_at).into())];
    let title = with("verify-found", &args);
    let (kind, standing) = match known.standing {
        Standing::InForce => (NoticeKind::Good, "verify-current"),
        Standing::Replaced => (NoticeKind::Look, "verify-replaced"),
        Standing::Open | Standing::Closed => (NoticeKind::Look, "verify-withdrawn"),
    };
    view! { <Notice kind title><p>{t(standing)}</p></Notice> }.into_any()
}
