//! What is done to accounts, whoever asks for it: the pages and the command line. Whether somebody may is asked before.

use chrono::{DateTime, TimeDelta, Utc};
use domain::event::Event;
use domain::settings::SETTINGS;
use domain::{AccountId, HomeId, PasswordLinkId};
use store::accounts::{self, Account};
use store::events::Scope;
use store::letters::{self, LetterKind};
use store::password_links::{self, PasswordLink, PasswordLinkKind};
use store::{devices, homes, role_requests, sessions};

use crate::actions::letters::{Reader, password_letter};
use crate::error::AppError;
use crate::paths::pages;
use crate::secret::{hashed, token};
use crate::texts;
use crate::work::Work;

/// A link by which somebody chooses a password, as its reader gets it. The store keeps a hash of it.
pub struct NewLink {
    id: PasswordLinkId,
    kind: PasswordLinkKind,
    expires_at: DateTime<Utc>,
    /// The link itself.
    pub url: String,
}

/// Makes a link by which somebody chooses a password. The older ones of the account no longer work.
///
/// # Errors
/// A failure of the database or of the system's chance.
pub async fn new_link(work: &mut Work, account: AccountId, kind: PasswordLinkKind) -> Result<NewLink, AppError> {
    let token = token()?;
    let (id, expires_at) = (PasswordLinkId::new(work.id()), work.now + life(kind));
    let link = PasswordLink { id, account, kind, token_hash: hashed(&token), made_at: work.now, expires_at };
    password_links::close_all(&mut work.tx, account, work.now).await?;
    password_links::add(&mut work.tx, &link).await?;
    let url = format!("{}{}", work.site.url, pages::ChoosePassword { token });
    Ok(NewLink { id, kind, expires_at, url })
}

fn life(kind: PasswordLinkKind) -> TimeDelta {
    match kind {
        PasswordLinkKind::Invitation => SETTINGS.invitation_life(),
        PasswordLinkKind::Forgotten => SETTINGS.password_link_life(),
    }
}

/// Sends a link to the account's own address, from a home.
///
/// # Errors
/// A failure of the database.
pub async fn send_link(work: &mut Work, account: &Account, home: HomeId, link: &NewLink) -> Result<(), AppError> {
    let kind = match link.kind {
        PasswordLinkKind::Invitation => LetterKind::Invitation,
        PasswordLinkKind::Forgotten => LetterKind::Forgotten,
    };
    let name = homes::name(&mut work.tx, home).await?;
    let args = || {
        let until = texts::moment(link.expires_at);
        vec![("home", name.clone().into()), ("link", link.url.clone().into()), ("until", until.into())]
    };
    let to = Reader { name: &account.name, email: &account.email };
    let letter = password_letter(work, home, link.id, to, kind, args).await?;
    Ok(letters::add(&mut work.tx, &letter).await?)
}

/// Sends somebody who has no password yet a link to choose one.
///
/// # Errors
/// A failure of the database or of the system's chance.
pub async fn invite(work: &mut Work, account: &Account, home: HomeId) -> Result<(), AppError> {
    let link = new_link(work, account.id, PasswordLinkKind::Invitation).await?;
    send_link(work, account, home, &link).await
}

/// Gives an account a new password, and ends everything that the old one had opened, but for the session that is
/// kept.
///
/// # Errors
/// A failure of the database.
pub async fn choose_password(
    work: &mut Work,
    account: AccountId,
    hash: &str,
    kept: Option<&str>,
) -> Result<(), AppError> {
    accounts::set_password(&mut work.tx, account, hash).await?;
    password_links::close_all(&mut work.tx, account, work.now).await?;
    end_sessions(work, account, kept).await?;
    note_in_homes(work, account, &Event::PasswordChosen { account }).await
}

/// Ends the sessions of an account, but for the one that is kept, and forgets its devices.
///
/// # Errors
/// A failure of the database.
pub async fn end_sessions(work: &mut Work, account: AccountId, kept: Option<&str>) -> Result<(), AppError> {
    sessions::remove_all(&mut work.tx, account, kept).await?;
    Ok(devices::forget(&mut work.tx, account).await?)
}

/// Closes an account: from now on it can do nothing, and its password is forgotten.
///
/// # Errors
/// `NotFound`, or a failure of the database.
pub async fn close(work: &mut Work, account: AccountId) -> Result<(), AppError> {
    accounts::close(&mut work.tx, account).await?;
    password_links::close_all(&mut work.tx, account, work.now).await?;
    end_sessions(work, account, None).await?;
    for (home, _) in homes::of_account(&mut work.tx, account).await? {
        role_requests::settle_all(&mut work.tx, account, home.id, work.now).await?;
    }
    note_in_homes(work, account, &Event::AccountClosed { account }).await
}

/// Notes what happened to an account in each home it works in, or with the account where it works in none.
///
/// # Errors
/// A failure of the database.
pub async fn note_in_homes(work: &mut Work, account: AccountId, event: &Event) -> Result<(), AppError> {
    let homes = homes::of_account(&mut work.tx, account).await?;
    for (home, _) in &homes {
        work.note(event.clone(), Scope::Home(home.id)).await?;
    }
    if homes.is_empty() {
        work.note(event.clone(), Scope::Account(account)).await?;
    }
    Ok(())
}
