//! To whom link and code go: which address is refused, and who is told that it is another.

use domain::event::Event;
use domain::frozen::FrozenText;
use domain::placement::Placement;
use domain::plan::{Plan, Refusal};
use domain::revision::InForce;
use store::events::Scope;
use store::letters::{self, Letter, LetterKind};
use store::{accounts, plans};

use crate::actions::letters::{Reader, letter};
use crate::error::AppError;
use crate::work::Work;

/// Refuses an address that somebody signs in with: nobody decides on what their own home wrote.
///
/// # Errors
/// `AddressOfAccount`, or a failure of the database.
pub async fn refuse_accounts(work: &mut Work, text: &FrozenText) -> Result<(), AppError> {
    let email = text.placement().social_worker_email().to_lowercase();
    match accounts::by_email(&mut work.tx, &email).await? {
        Some(_) => Err(Refusal::AddressOfAccount.into()),
        None => Ok(()),
    }
}

/// The text of the agreement in force, where it names another address than this one.
///
/// # Errors
/// A failure of the database.
pub async fn before_change(tx: &mut store::Tx, plan: &Plan, text: &FrozenText) -> Result<Option<FrozenText>, AppError> {
    let Some(number) = plan.in_force.as_ref().map(InForce::revision) else { return Ok(None) };
    let before = plans::text(tx, plan.id, number).await?;
    let email = |text: &FrozenText| text.placement().social_worker_email().to_lowercase();
    Ok(Some(before).filter(|before| email(before) != email(text)))
}

/// Tells the old address, and the team manager on file until now, that link and code go elsewhere.
///
/// # Errors
/// A failure of the database.
pub async fn tell_of_change(work: &mut Work, plan: &Plan, text: &FrozenText) -> Result<(), AppError> {
    let Some(before) = before_change(&mut work.tx, plan, text).await? else { return Ok(()) };
    for letter in change_letters(work, plan, before.placement(), text) {
        letters::add(&mut work.tx, &letter).await?;
    }
    let revision = text.number();
    work.note(Event::AddressChanged { revision }, Scope::Plan(plan.id, plan.home)).await
}

fn change_letters(work: &Work, plan: &Plan, old: Placement<'_>, text: &FrozenText) -> Vec<Letter> {
    let new = text.placement();
    let args = [
        ("home", text.home().to_owned().into()),
        ("authority", new.placing_authority().to_owned().into()),
        ("who", new.social_worker().to_owned().into()),
        ("email", new.social_worker_email().to_owned().into()),
    ];
    let readers = [(old.social_worker(), old.social_worker_email()), (old.team_manager(), old.team_manager_email())];
    let readers = readers.into_iter().filter(|(_, email)| !email.is_empty());
    let written = |(name, email)| letter(work, plan, None, Reader { name, email }, LetterKind::AddressChange, &args);
    readers.map(written).collect()
}
