//! The young person's turn: the tablet changes hands, and only a password brings the home's pages back.

use axum::response::{IntoResponse, Redirect};
use domain::PlanId;
use domain::event::Event;
use domain::policy::Action;
use store::events::Scope;
use tower_sessions::Session;

use super::accounts::credentials;
use crate::error::internal;
use crate::work::{ActionResult, Form, PathIds, SignedIn};

/// The session's key for the plan whose young person holds the tablet.
pub const HANDED: &str = "handed";

/// Hands the tablet over: from now on this session sees nothing but the young person's turn.
pub async fn hand_over(signed_in: SignedIn, session: Session, PathIds(id): PathIds<PlanId>) -> ActionResult {
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::HandedOver, Scope::Plan(id, plan.home)).await?;
    let answer = work.commit_and_show(format!("/plans/{id}/turn")).await?;
    session.insert(HANDED, id).await.map_err(|error| internal(&error))?;
    // A new cookie, so that no browser brings a page from before back out of its memory.
    session.cycle_id().await.map_err(|error| internal(&error))?;
    Ok(answer)
}

/// Takes the tablet back, by the password of whoever is signed in.
pub async fn take_back(
    signed_in: SignedIn,
    session: Session,
    PathIds(id): PathIds<PlanId>,
    Form(typed): Form,
) -> ActionResult {
    let mut tx = signed_in.site.db.read().await?;
    store::plans::find(&mut tx, signed_in.identity.account, id, Action::HandOver).await?;
    let account = store::accounts::find(&mut tx, signed_in.identity.account).await?;
    drop(tx);
    if credentials(&signed_in.site, &account.email, typed.get("password")).await?.is_none() {
        return Ok(Redirect::to(&format!("/plans/{id}/turn?refused=password")).into_response());
    }
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::TakenBack, Scope::Plan(id, plan.home)).await?;
    let page = if plan.is_open() { "rule" } else { "agreement" };
    let answer = work.commit_and_show(format!("/plans/{id}/{page}")).await?;
    session.remove::<PlanId>(HANDED).await.map_err(|error| internal(&error))?;
    session.cycle_id().await.map_err(|error| internal(&error))?;
    Ok(answer)
}
