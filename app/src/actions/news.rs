//! Who is told what by letter when a plan moves. No letter names a young person: their initials, and a link for those who may read more.

use domain::AccountId;
use domain::decision::{Decision, VerdictKind};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::person::Author;
use domain::plan::Plan;
use domain::policy::Action;
use domain::text::initials;
use domain::week::today;
use store::accounts::{self, Account};
use store::letters::{self, LetterKind};

use crate::actions::letters::{Reader, letter};
use crate::actions::people;
use crate::error::AppError;
use crate::paths::{forms, pages};
use crate::texts::{self, Arg};
use crate::work::{ActionResult, Form, SignedIn, Work};

/// Tells the managers that a version waits for them; whoever sent it knows.
///
/// # Errors
/// A failure of the database.
pub async fn tell_managers(work: &mut Work, plan: &Plan, text: &FrozenText, sender: AccountId) -> Result<(), AppError> {
    let mut managers = accounts::who_want_letters(&mut work.tx, plan.home, Action::Authorise, today(work.now)).await?;
    managers.retain(|manager| manager.id != sender);
    let link = link(work, plan);
    write(work, plan, &managers, LetterKind::Waits, || about(&link, text)).await
}

/// Tells the people of the home that a decision came.
///
/// # Errors
/// A failure of the database.
pub async fn tell_home(work: &mut Work, plan: &Plan, text: &FrozenText, decision: &Decision) -> Result<(), AppError> {
    let people = accounts::who_want_letters(&mut work.tx, plan.home, Action::ReadPlan, today(work.now)).await?;
    let link = link(work, plan);
    write(work, plan, &people, LetterKind::Decided, || news(&link, text, decision)).await
}

/// Tells whoever decided what they decided.
///
/// # Errors
/// A failure of the database.
pub async fn send_receipt(
    work: &mut Work,
    plan: &Plan,
    text: &FrozenText,
    decision: &Decision,
) -> Result<(), AppError> {
    let link = link(work, plan);
    write_to_decider(work, plan, decision, LetterKind::Receipt, || news(&link, text, decision)).await
}

/// Tells whoever decided that what they agreed to was taken back before it started.
///
/// # Errors
/// A failure of the database.
pub async fn tell_recalled(
    work: &mut Work,
    plan: &Plan,
    text: &FrozenText,
    decision: &Decision,
) -> Result<(), AppError> {
    let link = link(work, plan);
    write_to_decider(work, plan, decision, LetterKind::Recalled, || about(&link, text)).await
}

/// Notes whether somebody wants letters about plans.
pub async fn choose_letters(_: forms::ChooseLetters, signed_in: SignedIn, Form(typed): Form) -> ActionResult {
    let (account, wanted) = (signed_in.identity.account, !typed.get("letters").is_empty());
    let mut work = Work::begin(signed_in.site, Author::Accord).await?;
    accounts::choose_letters(&mut work.tx, account, wanted).await?;
    people::note_in_homes(&mut work, account, &Event::LettersChosen { account, wanted }).await?;
    work.commit_and_show(pages::Me).await
}

async fn write(
    work: &mut Work,
    plan: &Plan,
    readers: &[Account],
    kind: LetterKind,
    args: impl Fn() -> Vec<Arg<'static>>,
) -> Result<(), AppError> {
    for reader in readers {
        let to = Reader { name: &reader.name, email: &reader.email };
        let letter = letter(work, plan, None, to, kind, &args).await?;
        letters::add(&mut work.tx, &letter).await?;
    }
    Ok(())
}

async fn write_to_decider(
    work: &mut Work,
    plan: &Plan,
    decision: &Decision,
    kind: LetterKind,
    args: impl Fn() -> Vec<Arg<'static>>,
) -> Result<(), AppError> {
    let to = Reader { name: decision.by.name(), email: &decision.email };
    let letter = letter(work, plan, None, to, kind, args).await?;
    Ok(letters::add(&mut work.tx, &letter).await?)
}

/// The address of the plan's agreement.
fn link(work: &Work, plan: &Plan) -> String {
    format!("{}{}", work.site.url, pages::Agreement { plan: plan.id })
}

fn about(link: &str, text: &FrozenText) -> Vec<Arg<'static>> {
    vec![
        ("home", text.home().to_owned().into()),
        ("who", initials(text.young_person()).into()),
        ("revision", text.number().into()),
        ("link", link.to_owned().into()),
    ]
}

/// What was decided, in numbers.
fn news(link: &str, text: &FrozenText, decision: &Decision) -> Vec<Arg<'static>> {
    let mut args = about(link, text);
    args.extend([
        ("approved", decision.count(VerdictKind::Approve).into()),
        ("with_condition", decision.count(VerdictKind::Condition).into()),
        ("to_change", decision.count(VerdictKind::Change).into()),
        ("refused", decision.count(VerdictKind::Refuse).into()),
        ("when", texts::moment(decision.by.at).into()),
        ("hash", text.hash().to_string().into()),
    ]);
    args
}
