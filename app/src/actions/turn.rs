//! The young person's turn: the tablet changes hands, and only a password brings the home's pages back.

use domain::event::Event;
use domain::policy::Action;
use domain::sheets::SheetName;
use store::events::Scope;

use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::paths::{QuestionsOf, forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// Hands the tablet over: from now on this session sees nothing but the young person's turn.
pub async fn hand_over(
    forms::HandOver { plan: id }: forms::HandOver,
    signed_in: SignedIn,
    session: SessionDoor,
) -> ActionResult {
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::HandedOver, Scope::Plan(id, plan.home)).await?;
    let answer = work.commit_and_show(pages::Turn { plan: id }).await?;
    session.change_and_renew(|kept| *kept = kept.handed_to(Some(id))).await?;
    Ok(answer)
}

/// Takes the tablet back, by the password of whoever is signed in.
pub async fn take_back(
    forms::TakeBack { plan: id }: forms::TakeBack,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let mut tx = signed_in.site.db.read().await?;
    store::plans::find(&mut tx, signed_in.identity.account, id, Action::HandOver).await?;
    let account = store::accounts::find(&mut tx, signed_in.identity.account).await?;
    drop(tx);
    if !credentials::confirm(&signed_in.site, &session.name(), &account.email, typed.get("password")).await? {
        return Ok(AppError::Form(FormFault::Password).shown_on(pages::Turn { plan: id }));
    }
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::TakenBack, Scope::Plan(id, plan.home)).await?;
    let page = match plan.is_open() {
        true => QuestionsOf::Plan(id).list(SheetName::Rule),
        false => pages::Agreement { plan: id }.to_string(),
    };
    let answer = work.commit_and_show(page).await?;
    session.change_and_renew(|kept| *kept = kept.handed_to(None)).await?;
    Ok(answer)
}
