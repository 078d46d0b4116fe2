//! The social worker passes a request on to a colleague: somebody of the directory, or an address in the same mail domains.
//!
//! It is done after the code, so that only whoever reads the old address can do it.

use axum::extract::State;
use domain::answers::Answers;
use domain::choices::ContactRole;
use domain::directory::Directory;
use domain::event::Event;
use domain::person::Author;
use domain::sheets::contact;
use domain::text::tidy;
use domain::word::Word;
use store::approval_requests::{self, ApprovalRequest};
use store::events::Scope;
use store::letters::LetterKind;
use store::{plans, rows};

use crate::actions::address::is_of_account;
use crate::actions::decide::{self, Addressee};
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::site::Site;
use crate::work::{ActionResult, Form, Work, see_other};

/// The choice of somebody who is not in the directory.
pub const OTHER: &str = "other";

/// Passes a request on: its link dies, and the colleague gets a link of their own.
pub async fn pass_on(
    forms::PassOn { token }: forms::PassOn,
    State(site): State<Site>,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let opened = session.read().await?.opened;
    let begun = decide::begin(site, &token).await?;
    let Some((mut work, request)) = begun.filter(|(_, request)| opened == Some(request.id)) else {
        return Ok(see_other(pages::Link { token }));
    };
    let plan = plans::get(&mut work.tx, request.plan).await?;
    let to = match colleague(&mut work, plan.home, &request, &typed).await? {
        Ok(to) => to,
        Err(fault) => {
            drop(work);
            session.change(|kept| kept.keep(typed)).await?;
            return Ok(AppError::Form(fault).shown_on(pages::PassOn { token }));
        }
    };
    let text = plans::text(&mut work.tx, plan.id, request.revision).await?;
    work.by = Author::SocialWorker { name: request.name.clone() };
    approval_requests::close_all(&mut work.tx, plan.id, work.now).await?;
    let to = decide::ask(&mut work, &plan, &text, to).await?;
    let event = Event::PassedOn { revision: request.revision, from: request.id, to };
    work.note(event, Scope::Plan(plan.id, plan.home)).await?;
    work.commit_and_show(pages::PassedOn { token }).await
}

/// The colleague whom the form names, or what is wrong with it.
async fn colleague(
    work: &mut Work,
    home: domain::HomeId,
    request: &ApprovalRequest,
    typed: &Answers,
) -> Result<Result<Addressee, FormFault>, AppError> {
    let rows = rows::of_home(&mut work.tx, home).await?;
    let directory = Directory(&rows);
    let named = match typed.get("contact") {
        OTHER => typed_colleague(directory, request, typed),
        id => {
            let found = directory.colleagues(&request.email).find(|it| it.id().to_string() == id);
            found.map(|contact| Addressee::of(&contact)).ok_or(FormFault::Colleague)
        }
    };
    let Ok(to) = named else { return Ok(named) };
    let is_of_home = is_of_account(&mut work.tx, &to.email).await?;
    Ok(if is_of_home { Err(FormFault::ColleagueOfHome) } else { Ok(to.passed_on_by(request)) })
}

/// Somebody who is typed: with a name, a role that may decide, and an address at the same authority.
fn typed_colleague(
    directory: Directory<'_>,
    request: &ApprovalRequest,
    typed: &Answers,
) -> Result<Addressee, FormFault> {
    let role = ContactRole::parse(typed.get("role")).filter(|role| ContactRole::DECIDERS.contains(role));
    let is_whole = [contact::NAME, contact::EMAIL].iter().all(|field| field.fault(typed).is_none());
    let (Some(role), true) = (role, is_whole) else { return Err(FormFault::ColleagueTyped) };
    let [name, email] = [contact::NAME, contact::EMAIL].map(|field| tidy(typed.get(field.name)));
    let is_other = !email.eq_ignore_ascii_case(&request.email);
    if !is_other || !directory.are_colleagues(&request.email, &email) {
        return Err(FormFault::ColleagueOutside);
    }
    Ok(Addressee { name, email, role: Some(role), passed_on: None, letter: LetterKind::PassedOn })
}
