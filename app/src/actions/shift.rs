//! What somebody on a shift says: that they have read the agreement, and that it is not working.

use domain::answers::Answers;
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::plan::Plan;
use domain::policy::Action;
use domain::shift::{Check, ShiftCard};
use domain::text::{initials, statement};
use domain::week::today;
use domain::word::Word;
use store::events::Scope;
use store::letters::{self, LetterKind};
use store::{Tx, accounts, acknowledgements, plans};

use crate::actions::letters::{Reader, letter};
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::texts;
use crate::work::{ActionResult, Form, SignedIn, Work};

/// In a form: what somebody asks.
pub const QUESTION: &str = "question";
/// In a form: which version was read.
pub const REVISION: &str = "revision";

/// The box of a quick check, counted from 0.
pub fn check_box(number: usize) -> String {
    format!("check-{number}")
}

/// Whether a check was answered right.
pub fn is_right(check: Check, number: usize, typed: &Answers) -> bool {
    typed.get(&check_box(number)) == check.right().word()
}

/// The agreement in force.
///
/// # Errors
/// `NotFound` where there is none, or a failure of the database.
pub async fn in_force(tx: &mut Tx, plan: &Plan) -> Result<FrozenText, AppError> {
    let revision = plan.in_force.as_ref().ok_or(AppError::NotFound)?.revision();
    Ok(plans::text(tx, plan.id, revision).await?)
}

/// Notes that somebody has read the agreement in force and answered the quick checks; and what they ask.
pub async fn acknowledge(
    forms::Acknowledge { plan: id }: forms::Acknowledge,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::ReadShift).await?;
    let text = in_force(&mut work.tx, &plan).await?;
    let revision = text.number();
    if typed.get(REVISION) != revision.to_string() {
        return Err(AppError::Changed);
    }
    let checks = ShiftCard(&text).checks(today(work.now));
    let question = typed.get(QUESTION).trim();
    let is_kept = question.is_empty() || statement(question).is_some();
    if !is_kept || !checks.iter().enumerate().all(|(number, check)| is_right(*check, number, &typed)) {
        let fault = if is_kept { FormFault::Checks } else { FormFault::Words };
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(fault).shown_on(pages::ShiftRead { plan: id }));
    }
    let is_new = acknowledgements::add(&mut work.tx, id, revision, by.account, work.now).await?;
    let asked = statement(question);
    if let Some(question) = &asked {
        let said = |who: &str| {
            let about = [("who", who.into()), ("by", by.name.as_str().into()), ("words", question.as_str().into())];
            texts::plain("shift-asks", &about)
        };
        tell_managers(&mut work, &plan, said).await?;
    }
    let scope = Scope::Plan(plan.id, plan.home);
    if is_new {
        work.note(Event::Acknowledged { revision }, scope).await?;
    }
    if let Some(reason) = asked {
        work.note(Event::ShiftQuestion { revision, reason }, scope).await?;
    }
    work.commit_and_show(pages::Shift { home: plan.home }).await
}

/// Notes that it is not working, tells the managers, and shows what to say and do.
pub async fn not_working(forms::NotWorking { plan: id }: forms::NotWorking, signed_in: SignedIn) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::ReadShift).await?;
    let said =
        |who: &str| texts::plain("shift-not-working", &[("who", who.into()), ("words", by.name.as_str().into())]);
    tell_managers(&mut work, &plan, said).await?;
    work.note(Event::NotWorking, Scope::Plan(plan.id, plan.home)).await?;
    work.commit_and_show(pages::NotWorking { plan: id }).await
}

/// A letter to the managers that names no young person.
async fn tell_managers(work: &mut Work, plan: &Plan, said: impl Fn(&str) -> String) -> Result<(), AppError> {
    let names = plans::names(&mut work.tx, plan).await?;
    let who = initials(&names.young_person);
    let link = format!("{}{}", work.site.url, pages::Plan { plan: plan.id });
    let args = || vec![("home", names.home.clone().into()), ("said", said(&who).into()), ("link", link.clone().into())];
    let today = today(work.now);
    for manager in accounts::who_want_letters(&mut work.tx, plan.home, Action::Authorise, today).await? {
        let to = Reader { name: &manager.name, email: &manager.email };
        let letter = letter(work, plan, None, to, LetterKind::Shift, args).await?;
        letters::add(&mut work.tx, &letter).await?;
    }
    Ok(())
}
