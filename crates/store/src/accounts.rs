//! Accounts, and the homes they belong to.

use chrono::{DateTime, Utc};
use domain::person::{Actor, Role};
use domain::{AccountId, HomeId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::tx::{Tx, micro, plain};

/// A person who signs in.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Account {
    /// Their id.
    pub id: AccountId,
    /// Their name as it stands on papers.
    pub name: String,
    /// Their e-mail address, in lower case.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in.
    pub active: bool,
}

impl Account {
    /// This person as the domain knows them.
    pub fn actor(&self) -> Actor {
        Actor { id: self.id, name: self.name.clone(), role: self.role }
    }
}

#[derive(sqlx::FromRow)]
struct WithPassword {
    #[sqlx(flatten)]
    account: Account,
    password_hash: String,
}

/// Makes an account.
///
/// # Errors
/// `Conflict` where the id or the e-mail address is taken.
pub async fn add(tx: &mut Tx, account: &Account, password_hash: &str, at: DateTime<Utc>) -> Result<()> {
    let Account { id, name, email, role, active } = account;
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO account (id, name, email, role, active, password_hash, added_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING"
        )
        .bind(id)
        .bind(plain(name))
        .bind(address(email))
        .bind(role)
        .bind(active)
        .bind(password_hash)
        .bind(micro(at))
    )?;
    or_conflict(added)
}

/// The account of this id.
///
/// # Errors
/// `NotFound`.
pub async fn find(tx: &mut Tx, id: AccountId) -> Result<Account> {
    let query = "SELECT id, name, email, role, active FROM account WHERE id = $1";
    fetch_optional!(tx, sqlx::query_as(query).bind(id))?.ok_or(StoreError::NotFound)
}

/// The account with this e-mail address and the hash of its password, if there is one.
///
/// # Errors
/// `Broken`.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<(Account, String)>> {
    let query = "SELECT id, name, email, role, active, password_hash FROM account WHERE email = $1";
    let found: Option<WithPassword> = fetch_optional!(tx, sqlx::query_as(query).bind(address(email)))?;
    Ok(found.map(|found| (found.account, found.password_hash)))
}

/// Everyone who works in a home, by name.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<Account>> {
    let query = "SELECT account.id, account.name, account.email, account.role, account.active
                 FROM member JOIN account ON account.id = member.account
                 WHERE member.home = $1 ORDER BY account.name, account.id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home))?)
}

/// Whether there is any account at all.
///
/// # Errors
/// `Broken`.
pub async fn any(tx: &mut Tx) -> Result<bool> {
    let found: Option<AccountId> = fetch_optional!(tx, sqlx::query_scalar("SELECT id FROM account LIMIT 1"))?;
    Ok(found.is_some())
}

/// Makes an account a member of a home; nothing happens if it is one.
///
/// # Errors
/// `NotFound` where there is no such account or home.
pub async fn join(tx: &mut Tx, account: AccountId, home: HomeId) -> Result<()> {
    let query = "INSERT INTO member (account, home) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    execute!(tx, sqlx::query(query).bind(account).bind(home))?;
    Ok(())
}

/// Gives an account another password.
///
/// # Errors
/// `NotFound`.
pub async fn set_password(tx: &mut Tx, id: AccountId, password_hash: &str) -> Result<()> {
    let query = "UPDATE account SET password_hash = $2 WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(password_hash))?)
}

fn address(email: &str) -> String {
    plain(email).trim().to_lowercase()
}
