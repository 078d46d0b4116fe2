//! A form that arrives after the session has ended: it is held in a sign-in page and sent again, so that no word is lost.
//!
//! Nothing is stored. The words go back to the browser they came from, inside the page.

use app::pages::held::HeldForm;
use app::pages::{Browser, held};
use app::paths::forms;
use app::site::{Identity, Site};
use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::routing::TypedPath;

use crate::session;

/// The most that a form may hold.
pub const MAX_BODY_BYTES: usize = 512 * 1024;
/// The most that a form with a held one inside may hold: each byte of that is three, and the rest is short.
pub const MAX_HELD_BYTES: usize = 3 * MAX_BODY_BYTES + 8 * 1024;

/// The forms for which nobody needs to be signed in.
const OPEN: [&str; 14] = [
    forms::SignIn::PATH,
    forms::SignInHeld::PATH,
    forms::AskPassword::PATH,
    forms::ChoosePassword::PATH,
    forms::Theme::PATH,
    forms::Language::PATH,
    forms::SendEmergencyCode::PATH,
    forms::OpenEmergency::PATH,
    forms::AnswerEmergency::PATH,
    forms::SendCode::PATH,
    forms::OpenLink::PATH,
    forms::PassOn::PATH,
    forms::Decide::PATH,
    forms::SendDecision::PATH,
];

/// Holds a signed-out person's form, with whose it is.
pub async fn hold(State(site): State<Site>, request: Request, next: Next) -> Response {
    let is_open = request.extensions().get::<MatchedPath>().is_some_and(|path| OPEN.contains(&path.as_str()));
    if request.method() != Method::POST || is_open || request.extensions().get::<Identity>().is_some() {
        return next.run(request).await;
    }
    let (path, browser) = (request.uri().path().to_owned(), Browser::of(request.headers(), ""));
    let ended = match session::ended(&site, request.headers()).await {
        Ok(ended) => ended,
        Err(error) => return error.into_response(),
    };
    let Ok(body) = to_bytes(request.into_body(), MAX_BODY_BYTES).await else { return too_large() };
    let body = without_secrets(&body);
    let form = HeldForm { path, body, account: ended.account };
    (StatusCode::UNAUTHORIZED, held::sign_in(&browser, form, None)).into_response()
}

/// The form without the passwords in it: whoever sends it again types theirs again.
fn without_secrets(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let name = |field: &str| field.split('=').next().unwrap_or_default().to_owned();
    let is_secret = |field: &&str| ["password", "new_password", "pin"].contains(&&*name(field));
    text.split('&').filter(|field| !is_secret(field)).collect::<Vec<_>>().join("&")
}

fn too_large() -> Response {
    (StatusCode::PAYLOAD_TOO_LARGE, Body::empty()).into_response()
}
