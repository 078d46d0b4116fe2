//! Every route, with the layers around them.

use app::actions;
use app::pages::{App, shell};
use app::site::Site;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use leptos::prelude::provide_context;
use leptos_axum::{LeptosRoutes, generate_route_list};
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::services::ServeDir;

use crate::{download, guards, held, jobs, session, turn};

/// The whole application.
pub fn router(site: Site) -> Router {
    let routes = generate_route_list(App);
    let (context, options) = (site.clone(), site.leptos.clone());
    let pages = Router::new().leptos_routes_with_context(
        &site,
        routes,
        move || provide_context(context.clone()),
        move || shell(&options),
    );
    // Words shrink to a fifth, which counts on bad wifi; papers and the files under /pkg are compressed already.
    let pages = pages.layer(CompressionLayer::new().quality(CompressionLevel::Fastest));
    let root = site.leptos.site_root.to_string();
    let files = Router::new()
        .nest_service("/pkg", ServeDir::new(format!("{root}/pkg")).precompressed_br().precompressed_gzip())
        .nest_service("/fonts", ServeDir::new(format!("{root}/fonts")))
        .nest_service("/accord.svg", tower_http::services::ServeFile::new(format!("{root}/accord.svg")));
    // Each from the outermost to the innermost, as a request meets them.
    let known = ServiceBuilder::new()
        .layer(CsrfLayer::new())
        .layer(session::layer(&site))
        .layer(middleware::from_fn_with_state(site.clone(), session::identify))
        .layer(middleware::from_fn(turn::keep))
        .layer(middleware::from_fn_with_state(site.clone(), held::hold));
    let guarded = ServiceBuilder::new()
        .layer(middleware::from_fn(guards::headers))
        .layer(middleware::from_fn(guards::failures))
        .layer(CatchPanicLayer::new())
        .layer(DefaultBodyLimit::max(held::MAX_BODY_BYTES));
    pages
        .merge(actions::router())
        .route("/do/theme", post(theme))
        .route("/plans/{plan}/versions/{number}/paper.pdf", get(download::paper_pdf))
        .layer(known)
        .route("/health", get(health))
        .merge(files)
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(guarded)
        .with_state(site)
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

/// Remembers the theme of this browser for a year.
async fn theme(headers: HeaderMap, body: app::work::Form) -> Response {
    let theme = ["light", "cream", "dark"].into_iter().find(|theme| *theme == body.0.get("theme")).unwrap_or("light");
    let mut answer = Redirect::to(&guards::page_of(&headers).unwrap_or_else(|| "/".into())).into_response();
    let cookie = format!("theme={theme}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}
