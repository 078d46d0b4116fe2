//! Every route, with the layers around them.

use std::path::Path;
use std::time::Duration;

use app::site::Site;
use app::{actions, pages};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router, middleware};
use axum_extra::routing::RouterExt;
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use crate::{client, download, guards, held, jobs, reading_list, session, turn};

/// How long an answer may take; then the browser is told that Accord is busy.
const REQUEST_TIME: Duration = Duration::from_secs(30);
/// How long the answer may take where a paper is made.
const PAPER_TIME: Duration = Duration::from_secs(60);
/// How long it may take to send a scan, on bad wifi, and to draw its pages.
const UPLOAD_TIME: Duration = Duration::from_secs(300);
/// How long a client may pause while it sends a form.
const BODY_PAUSE: Duration = Duration::from_secs(10);

fn within(time: Duration) -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time)
}

/// The whole application.
pub fn router(site: Site) -> Router {
    // Words shrink to a fifth, which counts on bad wifi; papers and the files under /pkg are compressed already.
    let pages = pages::router()
        .layer(middleware::from_fn(guards::sign_in_first))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest));
    // Each from the outermost to the innermost, as a request meets them.
    let known = ServiceBuilder::new()
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn_with_state(site.clone(), client::find))
        .layer(session::layer(&site))
        .layer(middleware::from_fn(session::bind_refused_form))
        .layer(middleware::from_fn_with_state(site.clone(), session::identify))
        .layer(middleware::from_fn_with_state(site.clone(), session::wait_in_line))
        .layer(middleware::from_fn(turn::keep))
        .layer(middleware::from_fn_with_state(site.clone(), held::hold));
    let guarded = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(site.clone(), guards::headers))
        .layer(middleware::from_fn(guards::speak))
        .layer(middleware::from_fn(guards::failures))
        .layer(middleware::from_fn(guards::plain_paths))
        .layer(CatchPanicLayer::new())
        .layer(DefaultBodyLimit::max(held::MAX_BODY_BYTES))
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE));
    let actions = actions::router().merge(
        Router::new().typed_post(actions::sign_in::sign_in_held).layer(DefaultBodyLimit::max(held::MAX_HELD_BYTES)),
    );
    let uploads = Router::new()
        .typed_post(actions::scans::add)
        .layer(DefaultBodyLimit::max(actions::scans::MAX_UPLOAD_BYTES))
        .layer(within(UPLOAD_TIME));
    let papers = Router::new()
        .typed_get(download::paper_pdf)
        .typed_get(download::decide_pdf)
        .typed_get(download::receipt_pdf)
        .typed_get(download::sealed_pdf)
        .typed_get(download::document_pdf)
        .typed_get(download::scan_page)
        .typed_get(download::seal_root)
        .typed_get(reading_list::reading_list_pdf)
        .layer(within(PAPER_TIME));
    pages
        .merge(actions)
        .layer(within(REQUEST_TIME))
        .merge(papers)
        .merge(uploads)
        .layer(known)
        .route("/health", get(health))
        .merge(files(&site.files))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(guarded)
        .with_state(site)
}

/// The public files, the same for everyone.
fn files(root: &Path) -> Router<Site> {
    Router::new()
        .nest_service("/pkg", ServeDir::new(root.join("pkg")).precompressed_br().precompressed_gzip())
        .nest_service("/fonts", ServeDir::new(root.join("fonts")))
        .nest_service("/accord.svg", ServeFile::new(root.join("accord.svg")))
}

/// Whether the database answers, and how each job went last. A job that is late makes no server unfit to serve.
async fn health(State(site): State<Site>) -> Response {
    match site.db.ping().await {
        Ok(()) => Json(serde_json::json!({ "status": "ok", "jobs": jobs::health(&site).await.ok() })).into_response(),
        Err(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, Json(serde_json::json!({ "status": "no database" }))).into_response()
        }
    }
}
