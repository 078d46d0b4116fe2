//! Headers on every answer, and pages for bare failures.

use app::error::AppError;
use app::pages::{Browser, chosen_language, failure};
use app::paths::{referer, sign_in_path};
use app::site::Site;
use app::texts::answered_in;
use app::work::see_other;
use axum::extract::{Request, State};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const HEADERS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// What an answer that is no page may load: nothing but our own style and fonts.
const STATIC_POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What the worker that keeps the shift page may load: what it is asked for, from here alone.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// How long a browser that was here under https comes back under https alone: a year.
const HTTPS_ONLY: &str = "max-age=31536000";

/// Answers in the language that the browser chose.
pub async fn speak(request: Request, next: Next) -> Response {
    match chosen_language(request.headers()) {
        Some(language) => answered_in(language, next.run(request)).await,
        None => next.run(request).await,
    }
}

/// Sets the headers.
pub async fn headers(State(site): State<Site>, request: Request, next: Next) -> Response {
    let is_file = is_file(request.uri().path());
    let is_worker = request.uri().path() == "/pkg/offline.js";
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if site.is_secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HTTPS_ONLY));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(STATIC_POLICY));
    }
    // The worker that keeps the shift page stands beside the other scripts, and answers for the whole site.
    if is_worker {
        headers.insert(HeaderName::from_static("service-worker-allowed"), HeaderValue::from_static("/"));
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
    }
    if !is_file {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Whether a path is one of the public files, the same for everyone.
pub fn is_file(path: &str) -> bool {
    path.starts_with("/pkg/") || path.starts_with("/fonts/") || path == "/accord.svg"
}

/// Refuses paths that one reader takes for what another does not: what guards one path must guard the page that is shown.
pub async fn plain_paths(request: Request, next: Next) -> Response {
    match is_plain(request.uri().path()) {
        true => next.run(request).await,
        false => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Whether a path has no backslash, no empty segment and none that decodes to `.` or `..`.
fn is_plain(path: &str) -> bool {
    let path = path.to_ascii_lowercase().replace("%2e", ".").replace("%5c", "\\");
    !path.contains('\\') && !path.contains("//") && !path.split('/').any(|segment| segment == "." || segment == "..")
}

/// Sends a signed-out reader of a page to the sign-in page, which leads back to it.
pub async fn sign_in_first(request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().map_or("/", PathAndQuery::as_str).to_owned();
    let response = next.run(request).await;
    match error_of(&response) {
        Some(AppError::SignedOut) => see_other(sign_in_path(&path)),
        _ => response,
    }
}

/// Sends a refused form back to its page, and gives every other failure a page.
pub async fn failures(request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let (from, browser) = (referer(request.headers()), Browser::of(request.headers(), ""));
    let response = next.run(request).await;
    match error_of(&response) {
        None => response,
        Some(error) if is_read => failure::page(&browser, error.of_a_reader()),
        Some(error @ (AppError::Refused(_) | AppError::Form(_) | AppError::Changed)) => {
            error.shown_on(from.as_deref().unwrap_or("/"))
        }
        Some(error) => failure::page(&browser, error),
    }
}

/// The error behind an answer: an action's own, or what a bare status stands for.
fn error_of(response: &Response) -> Option<AppError> {
    if let Some(error) = response.extensions().get::<AppError>() {
        return Some(*error);
    }
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("text/html") || kind.starts_with("application/json") {
        return None;
    }
    Some(match response.status() {
        StatusCode::NOT_FOUND => AppError::NotFound,
        StatusCode::UNAUTHORIZED => AppError::SignedOut,
        StatusCode::FORBIDDEN => AppError::NotAllowed,
        StatusCode::CONFLICT => AppError::Changed,
        StatusCode::SERVICE_UNAVAILABLE => AppError::Busy,
        status if status.is_client_error() => AppError::BadRequest,
        status if status.is_server_error() => AppError::Internal,
        _ => return None,
    })
}
