//! The young person's turn: the tablet changes hands, and only a PIN or a password brings the home's pages back.

use axum::http::header;
use domain::answers::Answers;
use domain::event::Event;
use domain::policy::Action;
use domain::sheets::SheetName;
use store::events::Scope;

use crate::error::{AppError, FormFault};
use crate::paths::{QuestionsOf, forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};
use crate::{credentials, passwords, tablet};

/// Hands the tablet over: from now on this session sees nothing but the young person's turn.
pub async fn hand_over(
    forms::HandOver { plan: id }: forms::HandOver,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let site = signed_in.site.clone();
    signed_in.read_plan(id, Action::HandOver).await?;
    let Some(pin) = tablet::pin(typed.get("pin")) else {
        return Ok(AppError::Form(FormFault::NewPin).shown_on(pages::Turn { plan: id }));
    };
    let hash = passwords::hash(&site.gates.passwords, pin).await?;
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::HandedOver, Scope::Plan(id, plan.home)).await?;
    let mut answer = work.commit_and_show(pages::Turn { plan: id }).await?;
    session.change_and_renew(|kept| *kept = kept.handed_to(id, Some(hash))).await?;
    answer.headers_mut().append(header::SET_COOKIE, tablet::remember(&site, Some(id))?);
    Ok(answer)
}

/// Takes the tablet back, by the PIN it was handed over with or by the password of whoever is signed in.
pub async fn take_back(
    forms::TakeBack { plan: id }: forms::TakeBack,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let site = signed_in.site.clone();
    signed_in.read_plan(id, Action::HandOver).await?;
    if let Some(fault) = refusal(&signed_in, &session, &typed).await? {
        return Ok(AppError::Form(fault).shown_on(pages::Turn { plan: id }));
    }
    let (mut work, plan, _) = signed_in.plan(id, Action::HandOver).await?;
    work.note(Event::TakenBack, Scope::Plan(id, plan.home)).await?;
    let page = match plan.is_open() {
        true => QuestionsOf::Plan(id).list(SheetName::Rule),
        false => pages::Agreement { plan: id }.to_string(),
    };
    let mut answer = work.commit_and_show(page).await?;
    session.change_and_renew(|kept| *kept = kept.taken_back()).await?;
    answer.headers_mut().append(header::SET_COOKIE, tablet::remember(&site, None)?);
    Ok(answer)
}

/// What is wrong with the PIN or the password that was typed, if anything.
async fn refusal(signed_in: &SignedIn, session: &SessionDoor, typed: &Answers) -> Result<Option<FormFault>, AppError> {
    let (typed_pin, kept_pin) = (typed.get("pin").trim(), session.read().await?.pin);
    if let (false, Some(hash)) = (typed_pin.is_empty(), kept_pin) {
        let is_right = credentials::confirm_pin(&signed_in.site, &session.name(), typed_pin, &hash).await?;
        return Ok((!is_right).then_some(FormFault::Pin));
    }
    let is_right = credentials::confirm_again(signed_in, session, typed).await?;
    Ok((!is_right).then_some(FormFault::Password))
}
