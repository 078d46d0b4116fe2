//! The young person's turn: the tablet changes hands, and only a password brings the home's pages back.

use domain::PlanId;
use domain::event::Event;
use domain::policy::Action;
use store::events::Scope;

use super::accounts::credentials;
use crate::error::{AppError, FormFault};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, PathIds, SignedIn};

/// Hands the tablet over: from now on this session sees nothing but the young person's turn.
pub async fn hand_over(signed_in: SignedIn, session: SessionDoor, PathIds(id): PathIds<PlanId>) -> ActionResult {
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::HandedOver, Scope::Plan(id, plan.home)).await?;
    let answer = work.commit_and_show(format!("/plans/{id}/turn")).await?;
    session.change_and_renew(|kept| kept.handed = Some(id)).await?;
    Ok(answer)
}

/// Takes the tablet back, by the password of whoever is signed in.
pub async fn take_back(
    signed_in: SignedIn,
    session: SessionDoor,
    PathIds(id): PathIds<PlanId>,
    Form(typed): Form,
) -> ActionResult {
    let mut tx = signed_in.site.db.read().await?;
    store::plans::find(&mut tx, signed_in.identity.account, id, Action::HandOver).await?;
    let account = store::accounts::find(&mut tx, signed_in.identity.account).await?;
    drop(tx);
    if credentials(&signed_in.site, &account.email, typed.get("password")).await?.is_none() {
        return Ok(AppError::Form(FormFault::Password).shown_on(&format!("/plans/{id}/turn")));
    }
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::TakenBack, Scope::Plan(id, plan.home)).await?;
    let page = if plan.is_open() { "rule" } else { "agreement" };
    let answer = work.commit_and_show(format!("/plans/{id}/{page}")).await?;
    session.change_and_renew(|kept| kept.handed = None).await?;
    Ok(answer)
}
