//! A form that arrives after the session has ended: it is held in a sign-in page and sent again, so that no word is lost.
//!
//! Nothing is stored. The words go back to the browser they came from, inside the page.

use app::pages::{held, theme_of};
use app::site::{Identity, Site};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

/// The most that a form may hold.
pub const MAX_BODY_BYTES: usize = 1024 * 1024;

/// Holds a signed-out person's form.
pub async fn hold(State(_): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let open = ["/do/sign-in", "/do/decide/", "/do/theme", "/do/held"].iter().any(|open| path.starts_with(open));
    let is_held = request.method() == Method::POST && !open && request.extensions().get::<Identity>().is_none();
    if !is_held {
        return next.run(request).await;
    }
    let (path, theme) = (path.to_owned(), theme_of(request.headers()));
    let Ok(body) = to_bytes(request.into_body(), MAX_BODY_BYTES).await else { return too_large() };
    let body = String::from_utf8_lossy(&body).into_owned();
    (StatusCode::UNAUTHORIZED, Html(held::sign_in(theme, &path, &body, false))).into_response()
}

fn too_large() -> Response {
    (StatusCode::PAYLOAD_TOO_LARGE, Body::empty()).into_response()
}
