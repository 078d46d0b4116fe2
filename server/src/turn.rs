//! While the young person holds the tablet, nothing but their turn is let through.

use app::session::SessionDoor;
use app::site::Handed;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::PlanId;

/// Sends every other page and form to the turn's own page, so that a child never meets another child's papers.
pub async fn keep(session: SessionDoor, mut request: Request, next: Next) -> Response {
    let plan = match session.read().await {
        Ok(kept) => kept.handed,
        Err(error) => return error.into_response(),
    };
    let Some(plan) = plan else { return next.run(request).await };
    if !is_theirs(plan, request.uri().path()) {
        return Redirect::to(&format!("/plans/{plan}/turn")).into_response();
    }
    request.extensions_mut().insert(Handed);
    next.run(request).await
}

fn is_theirs(plan: PlanId, path: &str) -> bool {
    let (turn, sign) = (format!("/plans/{plan}/turn"), format!("/plans/{plan}/sign/young_person"));
    let forms = [
        format!("/do/plans/{plan}/answers/rule/answer"),
        format!("/do/plans/{plan}/take-back"),
        format!("/do{sign}"),
        "/do/sign-out".into(),
        "/do/theme".into(),
    ];
    path == turn || path == sign || path.starts_with(&(turn + "/")) || forms.iter().any(|form| form == path)
}
