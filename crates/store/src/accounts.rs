//! Accounts, and the homes they belong to.

use chrono::{DateTime, Utc};
use domain::policy::{Action, Role, allows};
use domain::{AccountId, HomeId, OrganisationId};

use crate::error::{Result, StoreError, or_conflict};
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
    /// Whether they may sign in.
    pub active: bool,
}

#[derive(sqlx::FromRow)]
struct WithRole {
    #[sqlx(flatten)]
    account: Account,
    role: Option<Role>,
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
pub async fn add(
    tx: &mut Tx,
    organisation: OrganisationId,
    account: &Account,
    password_hash: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    let Account { id, name, email, active } = account;
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO account (id, name, email, organisation, active, password_hash, added_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING"
        )
        .bind(id)
        .bind(plain(name))
        .bind(address(email))
        .bind(organisation)
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
    let query = "SELECT id, name, email, active FROM account WHERE id = $1";
    fetch_optional!(tx, sqlx::query_as(query).bind(id))?.ok_or(StoreError::NotFound)
}

/// The account of this id with its roles, one for each home it is a member of.
///
/// # Errors
/// `NotFound`.
pub async fn with_roles(tx: &mut Tx, id: AccountId) -> Result<(Account, Vec<Role>)> {
    let query = "SELECT account.id, account.name, account.email, account.active, member.role
                 FROM account LEFT JOIN member ON member.account = account.id WHERE account.id = $1";
    let found: Vec<WithRole> = fetch_all!(tx, sqlx::query_as(query).bind(id))?;
    let roles = found.iter().filter_map(|it| it.role).collect();
    let account = found.into_iter().next().ok_or(StoreError::NotFound)?.account;
    Ok((account, roles))
}

/// The account with this e-mail address and the hash of its password, if there is one.
///
/// # Errors
/// `Broken`.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<(Account, String)>> {
    let query = "SELECT id, name, email, active, password_hash FROM account WHERE email = $1";
    let found: Option<WithPassword> = fetch_optional!(tx, sqlx::query_as(query).bind(address(email)))?;
    Ok(found.map(|found| (found.account, found.password_hash)))
}

/// Someone who works in a home.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct HomeMember {
    /// Their account.
    #[sqlx(flatten)]
    pub account: Account,
    /// What they may do in this home.
    pub role: Role,
}

/// Everyone who works in a home, by name.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<HomeMember>> {
    let query = "SELECT account.id, account.name, account.email, account.active, member.role
                 FROM member JOIN account ON account.id = member.account
                 WHERE member.home = $1 ORDER BY account.name, account.id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home))?)
}

/// Those who may do this in a home, by name: members in a role that allows it, who may sign in.
///
/// # Errors
/// `Broken`.
pub async fn who_may(tx: &mut Tx, home: HomeId, action: Action) -> Result<Vec<Account>> {
    let members = of_home(tx, home).await?.into_iter();
    let may = |member: &HomeMember| member.account.active && allows(member.role, action);
    Ok(members.filter(may).map(|member| member.account).collect())
}

/// Whether there is any account at all.
///
/// # Errors
/// `Broken`.
pub async fn any(tx: &mut Tx) -> Result<bool> {
    let found: Option<AccountId> = fetch_optional!(tx, sqlx::query_scalar("SELECT id FROM account LIMIT 1"))?;
    Ok(found.is_some())
}

/// Makes an account a member of a home in this role; nothing happens if it is a member already.
///
/// # Errors
/// `NotFound` where there is no such account or home, `Broken` for the social worker's role, which no member has.
pub async fn join(tx: &mut Tx, account: AccountId, home: HomeId, role: Role) -> Result<()> {
    let query = "INSERT INTO member (account, home, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    execute!(tx, sqlx::query(query).bind(account).bind(home).bind(role))?;
    Ok(())
}

fn address(email: &str) -> String {
    plain(email).trim().to_lowercase()
}
