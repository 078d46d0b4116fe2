//! A form that arrives after the session has ended: it is held in a sign-in page and sent again, so that no word is lost.
//!
//! Nothing is stored. The words go back to the browser they came from, inside the page.

use app::actions::scans::MAX_UPLOAD_BYTES;
use app::pages::held::HeldForm;
use app::pages::{Browser, held};
use app::paths::{forms, sign_in_path};
use app::site::{Identity, Site};
use app::work::see_other;
use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::routing::TypedPath;
use http_body_util::{BodyExt, Limited};

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
    // A file is still where it was chosen: only the way back to its form is kept.
    if request.extensions().get::<MatchedPath>().is_some_and(|path| path.as_str() == forms::AddScan::PATH) {
        let form = sign_in_path(request.uri().path().trim_start_matches("/do"));
        read_to_end(request.into_body()).await;
        return see_other(form);
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

/// Lets go what is still sent: a browser that is answered before it has sent everything shows its own page instead of ours.
async fn read_to_end(body: Body) {
    let mut left = Limited::new(body, MAX_UPLOAD_BYTES);
    while let Some(Ok(_)) = left.frame().await {}
}

fn too_large() -> Response {
    (StatusCode::PAYLOAD_TOO_LARGE, Body::empty()).into_response()
}
