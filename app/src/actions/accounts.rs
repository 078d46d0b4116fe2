//! Signing in and out, and making accounts.

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use axum::extract::State;
use axum::http::HeaderMap;
use domain::AccountId;
use domain::answers::Answers;
use domain::event::Event;
use domain::person::Author;
use domain::policy::{Action, Role};
use domain::settings::SETTINGS;
use domain::word::Word;
use store::accounts::{self, Account};
use store::events::Scope;
use store::{attempts, organisations};
use validator::Validate;

use crate::error::{AppError, FormFault, internal};
use crate::pages::{Browser, held};
use crate::paths::{forms, is_form, local_path, pages, sign_in_path};
use crate::session::{SessionDoor, WebSession};
use crate::site::Site;
use crate::work::{ActionResult, Form, SignedIn, Work};

/// Argon2id with OWASP's first choice of memory and passes.
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("these parameters are within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The hash of a password, slow on purpose: never call it on an async thread.
///
/// # Errors
/// `Internal`.
pub fn hash_password(password: &str) -> Result<String, AppError> {
    argon2().hash_password(password.as_bytes()).map(|hash| hash.to_string()).map_err(|error| internal(&error))
}

/// Checks a password; where there is no account it takes as long, so that nobody learns who has one.
async fn is_right(password: String, hash: Option<String>) -> Result<bool, AppError> {
    let check = move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let right = argon2::PasswordHash::new(&hash)
            .is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok());
        known && right
    };
    tokio::task::spawn_blocking(check).await.map_err(|error| internal(&error))
}

/// A hash that no password has.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IG5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Signs in.
pub async fn sign_in(
    _: forms::SignIn,
    State(site): State<Site>,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let email = typed_email(&typed);
    let next = local_path(typed.get("next")).unwrap_or("/").to_owned();
    if let Some(account) = credentials(&site, &email, typed.get("password")).await? {
        return enter(site, &session, &account).await?.commit_and_show(next).await;
    }
    session.change(|kept| kept.keep(Answers::default().with("email", email))).await?;
    Ok(AppError::Form(FormFault::SignIn).shown_on(sign_in_path(&next)))
}

/// Signs in somebody whose session ended while they were writing, and gives them their form back.
pub async fn sign_in_held(
    _: forms::SignInHeld,
    State(site): State<Site>,
    session: SessionDoor,
    headers: HeaderMap,
    Form(typed): Form,
) -> ActionResult {
    let browser = Browser::of(&headers, "");
    let path = local_path(typed.get("held_path")).filter(|path| is_form(path)).ok_or(AppError::BadRequest)?;
    let body = typed.get("held_body");
    let Some(account) = credentials(&site, &typed_email(&typed), typed.get("password")).await? else {
        return Ok(held::sign_in(&browser, path, body, true));
    };
    enter(site, &session, &account).await?.tx.commit().await?;
    Ok(held::ready(&browser, path, body))
}

/// What was typed as an e-mail address, no longer than one can be.
fn typed_email(typed: &Answers) -> String {
    typed.get("email").trim().to_lowercase().chars().take(254).collect()
}

fn key(email: &str) -> String {
    format!("sign-in {email}")
}

/// The account that this password opens. Wrong ones are counted, until the right one comes.
pub(super) async fn credentials(site: &Site, email: &str, password: &str) -> Result<Option<Account>, AppError> {
    let now = site.clock.now();
    let mut tx = site.db.read().await?;
    let tries = attempts::since(&mut tx, &key(email), now - SETTINGS.sign_in_pause()).await?;
    let found = accounts::by_email(&mut tx, email).await?;
    drop(tx);
    let hash = found.as_ref().map(|(_, hash)| hash.clone());
    let right = tries < SETTINGS.sign_in_tries() && is_right(password.to_owned(), hash).await?;
    let opened = found.map(|(account, _)| account).filter(|account| right && account.active);
    let mut tx = site.db.write().await?;
    match opened {
        Some(_) => attempts::forget(&mut tx, &key(email)).await?,
        None => attempts::note(&mut tx, &key(email), now).await?,
    }
    tx.commit().await?;
    Ok(opened)
}

/// Begins a session under a new name, and the write that notes it.
async fn enter(site: Site, session: &SessionDoor, account: &Account) -> Result<Work, AppError> {
    let now = site.clock.now();
    let signed_in = WebSession { account: Some(account.id), ..WebSession::default() };
    session.change_and_renew(|kept| *kept = signed_in).await?;
    session.end_at(now + SETTINGS.session_life());
    let mut work = Work::begin(site, Author::Accord).await?;
    work.note(Event::SignedIn { account: account.id }, Scope::Account(account.id)).await?;
    Ok(work)
}

/// Signs out, and has the browser forget what it kept.
pub async fn sign_out(_: forms::SignOut, signed_in: SignedIn, session: SessionDoor) -> ActionResult {
    let account = signed_in.identity.account;
    let mut work = Work::begin(signed_in.site, Author::Accord).await?;
    work.note(Event::SignedOut { account }, Scope::Account(account)).await?;
    let mut answer = work.commit_and_show(pages::SignIn).await?;
    // Only after the commit: the session store writes by itself, and SQLite has one writer.
    session.end().await?;
    answer.headers_mut().insert("clear-site-data", axum::http::HeaderValue::from_static("\"storage\""));
    Ok(answer)
}

/// What a new account needs.
#[derive(Validate)]
struct NewAccount {
    #[validate(length(min = 1, max = 80))]
    name: String,
    #[validate(email, length(max = 254))]
    email: String,
    #[validate(length(min = 12, max = 200))]
    password: String,
}

impl NewAccount {
    /// The account that a form describes, with its role, if all of it can be.
    fn read(typed: &Answers) -> Option<(Self, Role)> {
        let new = Self {
            name: domain::text::tidy(typed.get("name")),
            email: typed.get("email").trim().to_lowercase(),
            password: typed.get("password").to_owned(),
        };
        let role = Role::of_members().find(|role| role.word() == typed.get("role"))?;
        let is_whole = new.validate().is_ok() && domain::text::forbidden(&new.name).is_none();
        is_whole.then_some((new, role))
    }
}

/// Makes an account in a home.
pub async fn add(
    forms::AddAccount { home }: forms::AddAccount,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may(home, Action::ManageAccounts).await?;
    let page = pages::Accounts { home };
    let Some((new, role)) = NewAccount::read(&typed) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Account).shown_on(page));
    };
    let hash = tokio::task::spawn_blocking(move || hash_password(&new.password)).await.map_err(|e| internal(&e))??;
    let (mut work, _, _) = signed_in.home(home, Action::ManageAccounts).await?;
    let id = AccountId::new(work.id());
    let account = Account { id, name: new.name, email: new.email, active: true };
    let organisation = organisations::of_home(&mut work.tx, home).await?;
    match accounts::add(&mut work.tx, organisation, &account, &hash, work.now).await {
        Err(store::StoreError::Conflict) => {
            session.change(|kept| kept.keep(typed)).await?;
            return Ok(AppError::Form(FormFault::EmailTaken).shown_on(page));
        }
        done => done?,
    }
    accounts::join(&mut work.tx, id, home, role).await?;
    work.note(Event::AccountAdded { account: id, role }, Scope::Home(home)).await?;
    work.commit_and_show(page).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_nobody_has_the_empty_hash() {
        let hash = hash_password("correct horse battery").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(argon2::PasswordHash::new(NOBODY).is_ok());
    }
}
