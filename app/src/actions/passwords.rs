//! One's own password: chosen by a link, or changed while signed in; and where one is signed in.

use axum::extract::State;
use chrono::TimeDelta;
use domain::answers::Answers;
use domain::event::Event;
use domain::password::{self, PasswordFault};
use domain::person::Author;
use domain::settings::SETTINGS;
use domain::week::today;
use store::accounts::{self, Account};
use store::password_links::{self, PasswordLink, PasswordLinkKind};
use store::{attempts, homes, sessions};

use crate::actions::people;
use crate::actions::sign_in::{forget_storage, typed_email};
use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::passwords;
use crate::paths::{forms, pages};
use crate::secret::hashed;
use crate::session::SessionDoor;
use crate::site::Site;
use crate::visitor::Visitor;
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

impl From<PasswordFault> for FormFault {
    fn from(fault: PasswordFault) -> Self {
        match fault {
            PasswordFault::Length => Self::PasswordLength,
            PasswordFault::Common => Self::PasswordCommon,
            PasswordFault::Own => Self::PasswordOwn,
        }
    }
}

/// Sends somebody who forgot their password a link. Every address gets the same answer, in one transaction.
pub async fn ask(_: forms::AskPassword, State(site): State<Site>, visitor: Visitor, Form(typed): Form) -> ActionResult {
    let email = typed_email(&typed);
    let mut work = Work::begin(site, Author::Accord).await?;
    let hour_ago = work.now - TimeDelta::hours(1);
    let budgets = [
        (format!("password link {email}"), SETTINGS.password_links_an_hour()),
        (format!("password link from {}", visitor.network), SETTINGS.password_links_network()),
    ];
    let mut is_admitted = true;
    for (key, most) in budgets {
        is_admitted &= attempts::admit(&mut work.tx, &key, most, hour_ago, work.now).await?;
    }
    let found = accounts::by_email(&mut work.tx, &email).await?;
    if let Some((account, Some(_))) = found.filter(|(account, _)| is_admitted && account.is_open_on(today(work.now))) {
        send(&mut work, &account).await?;
    }
    work.commit_and_show(pages::PasswordAsked).await
}

/// Nothing is sent to somebody who works in no home.
async fn send(work: &mut Work, account: &Account) -> Result<(), AppError> {
    let homes = homes::of_account(&mut work.tx, account.id).await?;
    let Some((home, _)) = homes.first() else { return Ok(()) };
    let link = people::new_link(work, account.id, PasswordLinkKind::Forgotten).await?;
    people::send_link(work, account, home.id, &link).await?;
    people::note_in_homes(work, account.id, &Event::PasswordForgotten { account: account.id }).await
}

/// The link of this token while it works, with the account whose password is chosen by it.
///
/// # Errors
/// A failure of the database.
pub async fn find_link(
    tx: &mut store::Tx,
    token: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Option<(PasswordLink, Account)>, AppError> {
    let Some(link) = password_links::find(tx, &hashed(token), now).await? else { return Ok(None) };
    let account = accounts::find(tx, link.account).await?;
    Ok(Some((link, account)).filter(|(_, account)| account.is_open_on(today(now))))
}

/// Takes the password that somebody chose by a link, which works once.
pub async fn choose(
    forms::ChoosePassword { token }: forms::ChoosePassword,
    State(site): State<Site>,
    Form(typed): Form,
) -> ActionResult {
    let page = pages::ChoosePassword { token: token.clone() };
    let mut tx = site.db.read().await?;
    let Some((_, account)) = find_link(&mut tx, &token, site.clock.now()).await? else { return Ok(see_other(page)) };
    drop(tx);
    let hash = match new_hash(&site, &account, &typed).await? {
        Ok(hash) => hash,
        Err(fault) => return Ok(AppError::Form(fault).shown_on(page)),
    };
    let mut work = Work::begin(site, Author::Accord).await?;
    // Of two forms at the same moment one finds the link open and closes it.
    let is_open = find_link(&mut work.tx, &token, work.now).await?.is_some();
    if !is_open || password_links::close_all(&mut work.tx, account.id, work.now).await? == 0 {
        return Ok(see_other(page));
    }
    people::choose_password(&mut work, account.id, &hash, None).await?;
    work.commit_and_show(format!("{}?chosen=1", pages::SignIn)).await
}

/// The hash of the new password that was typed, or what is wrong with it.
async fn new_hash(site: &Site, account: &Account, typed: &Answers) -> Result<Result<String, FormFault>, AppError> {
    let new = typed.get("new_password");
    match password::fault(new, &account.name, &account.email) {
        Some(fault) => Ok(Err(fault.into())),
        None => passwords::hash(&site.gates.passwords, new.to_owned()).await.map(Ok),
    }
}

/// Changes one's own password; every other session ends.
pub async fn change(
    _: forms::ChangePassword,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let refused = |fault| Ok(AppError::Form(fault).shown_on(pages::Me));
    if !credentials::confirm_again(&signed_in, &session, &typed).await? {
        return refused(FormFault::Password);
    }
    let (site, id) = (signed_in.site, signed_in.identity.account);
    let mut tx = site.db.read().await?;
    let account = accounts::find(&mut tx, id).await?;
    drop(tx);
    let hash = match new_hash(&site, &account, &typed).await? {
        Ok(hash) => hash,
        Err(fault) => return refused(fault),
    };
    let mut work = Work::begin(site, Author::Accord).await?;
    people::choose_password(&mut work, id, &hash, session.id_hash().as_deref()).await?;
    let answer = work.commit_and_show(format!("{}?chosen=1", pages::Me)).await?;
    session.change_and_renew(|_| ()).await?;
    Ok(answer)
}

/// Signs out one of one's own devices.
pub async fn end_session(path: forms::EndSession, signed_in: SignedIn) -> ActionResult {
    let mut work = Work::begin(signed_in.site, Author::Accord).await?;
    sessions::remove_of(&mut work.tx, signed_in.identity.account, &path.session).await?;
    work.commit_and_show(pages::Me).await
}

/// Signs out everywhere, here too, and forgets all devices.
pub async fn sign_out_everywhere(_: forms::SignOutEverywhere, signed_in: SignedIn) -> ActionResult {
    let account = signed_in.identity.account;
    let mut work = Work::begin(signed_in.site, Author::Accord).await?;
    people::end_sessions(&mut work, account, None).await?;
    people::note_in_homes(&mut work, account, &Event::SignedOutEverywhere { account }).await?;
    let mut answer = work.commit_and_show(pages::SignIn).await?;
    forget_storage(&mut answer);
    Ok(answer)
}
