//! The young person's turn: the tablet changes hands, and only a password brings the home's pages back.

use axum::response::{IntoResponse, Redirect};
use domain::PlanId;
use domain::event::Event;
use domain::policy::{Action, allows};
use tower_sessions::Session;

use super::accounts::credentials;
use crate::error::{AppError, ours};
use crate::work::{Answer, At, Desk, Typed};

/// The session's key for the plan whose young person holds the tablet.
pub const HANDED: &str = "handed";

/// Hands the tablet over: from now on this session sees nothing but the young person's turn.
pub async fn hand_over(desk: Desk, session: Session, At(id): At<PlanId>) -> Answer {
    let (actor, mut work) = desk.begin(Action::HandOver).await?;
    let plan = work.plan(&actor, id).await?;
    work.note(Event::HandedOver, Some(plan.home), Some(id)).await?;
    let answer = work.commit_and_show(format!("/plans/{id}/turn")).await?;
    session.insert(HANDED, id).await.map_err(|error| ours(&error))?;
    // A new cookie, so that no browser brings a page from before back out of its memory.
    session.cycle_id().await.map_err(|error| ours(&error))?;
    Ok(answer)
}

/// Takes the tablet back, by the password of whoever is signed in.
pub async fn take_back(desk: Desk, session: Session, At(id): At<PlanId>, Typed(typed): Typed) -> Answer {
    if !allows(desk.actor.role, Action::HandOver) {
        return Err(AppError::NotAllowed);
    }
    let mut tx = desk.site.db.read().await?;
    store::plans::find(&mut tx, desk.actor.id, id).await?;
    let account = store::accounts::find(&mut tx, desk.actor.id).await?;
    drop(tx);
    if credentials(&desk.site, &account.email, typed.get("password")).await?.is_none() {
        return Ok(Redirect::to(&format!("/plans/{id}/turn?refused=password")).into_response());
    }
    let (actor, mut work) = desk.begin(Action::HandOver).await?;
    let plan = work.plan(&actor, id).await?;
    work.note(Event::TakenBack, Some(plan.home), Some(id)).await?;
    let page = if plan.is_open() { "rule" } else { "agreement" };
    let answer = work.commit_and_show(format!("/plans/{id}/{page}")).await?;
    session.remove::<PlanId>(HANDED).await.map_err(|error| ours(&error))?;
    session.cycle_id().await.map_err(|error| ours(&error))?;
    Ok(answer)
}
