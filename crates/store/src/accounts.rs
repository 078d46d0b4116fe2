//! Accounts, and the homes they belong to.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::asking::Asking;
use domain::policy::{Action, Role, allows};
use domain::word::Word;
use domain::{AccountId, HomeId, OrganisationId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::organisations;
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
    /// Whether it is open.
    pub active: bool,
    /// The last day on which it can do anything (local date), where it has one.
    pub last_day: Option<NaiveDate>,
    /// Whether they have chosen a password.
    pub has_password: bool,
}

impl Account {
    /// An open account for somebody who has not chosen a password yet.
    pub fn new(id: AccountId, name: &str, email: &str) -> Self {
        let (name, email) = (plain(name), address(email));
        Self { id, name, email, active: true, last_day: None, has_password: false }
    }

    /// Whether it can do anything on this day (local date).
    pub fn is_open_on(&self, today: NaiveDate) -> bool {
        self.active && self.last_day.is_none_or(|last_day| today <= last_day)
    }
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

/// A query for accounts: their columns, then what else is selected.
macro_rules! select_accounts {
    ($rest:literal) => {
        concat!(
            "SELECT account.id, account.name, account.email, account.active, account.last_day,
                 account.password_hash <> '' AS has_password",
            $rest
        )
    };
}

/// Makes an account, without a password.
///
/// # Errors
/// `Conflict` where the id or the e-mail address is taken.
pub async fn add(tx: &mut Tx, organisation: OrganisationId, account: &Account, at: DateTime<Utc>) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO account (id, name, email, organisation, active, last_day, password_hash, added_at)
             VALUES ($1, $2, $3, $4, $5, $6, '', $7) ON CONFLICT DO NOTHING"
        )
        .bind(account.id)
        .bind(plain(&account.name))
        .bind(address(&account.email))
        .bind(organisation)
        .bind(account.active)
        .bind(account.last_day)
        .bind(micro(at))
    )?;
    or_conflict(added)
}

/// The account of this id.
///
/// # Errors
/// `NotFound`.
pub async fn find(tx: &mut Tx, id: AccountId) -> Result<Account> {
    let query = select_accounts!(" FROM account WHERE id = $1");
    fetch_optional!(tx, sqlx::query_as(query).bind(id))?.ok_or(StoreError::NotFound)
}

/// The account of this id with its roles, one for each home it is a member of.
///
/// # Errors
/// `NotFound`.
pub async fn with_roles(tx: &mut Tx, id: AccountId) -> Result<(Account, Vec<Role>)> {
    let query = select_accounts!(
        ", member.role FROM account LEFT JOIN member ON member.account = account.id WHERE account.id = $1"
    );
    let found: Vec<WithRole> = fetch_all!(tx, sqlx::query_as(query).bind(id))?;
    let roles = found.iter().filter_map(|it| it.role).collect();
    let account = found.into_iter().next().ok_or(StoreError::NotFound)?.account;
    Ok((account, roles))
}

/// The account with this e-mail address and the hash of its password, if it has one.
///
/// # Errors
/// `Broken`.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<(Account, Option<String>)>> {
    let query = select_accounts!(", account.password_hash FROM account WHERE email = $1");
    let found: Option<WithPassword> = fetch_optional!(tx, sqlx::query_as(query).bind(address(email)))?;
    Ok(found.map(|found| (found.account, Some(found.password_hash).filter(|hash| !hash.is_empty()))))
}

/// Gives an account the password with this hash.
///
/// # Errors
/// `NotFound`.
pub async fn set_password(tx: &mut Tx, id: AccountId, password_hash: &str) -> Result<()> {
    let query = "UPDATE account SET password_hash = $2 WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(password_hash))?)
}

/// Gives an account another e-mail address.
///
/// # Errors
/// `Conflict` where it is taken, `NotFound`.
pub async fn set_email(tx: &mut Tx, id: AccountId, email: &str) -> Result<()> {
    let query = "UPDATE account SET email = $2 WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(address(email)))?)
}

/// Gives an account a last day (local date), or none.
///
/// # Errors
/// `NotFound`.
pub async fn set_last_day(tx: &mut Tx, id: AccountId, last_day: Option<NaiveDate>) -> Result<()> {
    let query = "UPDATE account SET last_day = $2 WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(last_day))?)
}

/// Closes an account and forgets its password.
///
/// # Errors
/// `NotFound`.
pub async fn close(tx: &mut Tx, id: AccountId) -> Result<()> {
    let query = "UPDATE account SET active = FALSE, password_hash = '' WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id))?)
}

/// Opens a closed account again, as a member of this home alone, without a last day.
///
/// # Errors
/// `NotFound`.
pub async fn reopen(tx: &mut Tx, id: AccountId, home: HomeId) -> Result<()> {
    let query = "DELETE FROM member WHERE account = $1 AND home <> $2";
    execute!(tx, sqlx::query(query).bind(id).bind(home))?;
    let query = "UPDATE account SET active = TRUE, last_day = NULL WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id))?)
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
    let query = select_accounts!(
        ", member.role FROM member JOIN account ON account.id = member.account
         WHERE member.home = $1 ORDER BY account.name, account.id"
    );
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home))?)
}

/// A member of a home.
///
/// # Errors
/// `NotFound` where the account is none.
pub async fn member(tx: &mut Tx, home: HomeId, account: AccountId) -> Result<HomeMember> {
    let query = select_accounts!(
        ", member.role FROM member JOIN account ON account.id = member.account WHERE member.home = $1 AND account.id = $2"
    );
    fetch_optional!(tx, sqlx::query_as(query).bind(home).bind(account))?.ok_or(StoreError::NotFound)
}

/// Those who may do this in a home on a day, by name: members in a role that allows it, whose accounts are open then.
///
/// # Errors
/// `Broken`.
pub async fn who_may(tx: &mut Tx, home: HomeId, action: Action, today: NaiveDate) -> Result<Vec<Account>> {
    let members = of_home(tx, home).await?.into_iter();
    let may = |member: &HomeMember| member.account.is_open_on(today) && allows(member.role, action);
    Ok(members.filter(may).map(|member| member.account).collect())
}

/// Whether somebody wants letters about plans that wait or were decided: everyone does who has not said otherwise.
///
/// # Errors
/// `Broken`.
pub async fn wants_letters(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let query = "SELECT account FROM no_letters WHERE account = $1";
    let found: Option<AccountId> = fetch_optional!(tx, sqlx::query_scalar(query).bind(account))?;
    Ok(found.is_none())
}

/// Those who may do this in a home on a day and want letters about its plans, by name.
///
/// # Errors
/// `Broken`.
pub async fn who_want_letters(tx: &mut Tx, home: HomeId, action: Action, today: NaiveDate) -> Result<Vec<Account>> {
    let query = "SELECT no_letters.account FROM no_letters JOIN member ON member.account = no_letters.account
                 WHERE member.home = $1";
    let without: Vec<AccountId> = fetch_all!(tx, sqlx::query_scalar(query).bind(home))?;
    let mut readers = who_may(tx, home, action, today).await?;
    readers.retain(|account| !without.contains(&account.id));
    Ok(readers)
}

/// Notes whether somebody wants such letters.
///
/// # Errors
/// `NotFound` where there is no such account.
pub async fn choose_letters(tx: &mut Tx, account: AccountId, wanted: bool) -> Result<()> {
    let query = match wanted {
        true => "DELETE FROM no_letters WHERE account = $1",
        false => "INSERT INTO no_letters (account) VALUES ($1) ON CONFLICT DO NOTHING",
    };
    execute!(tx, sqlx::query(query).bind(account))?;
    Ok(())
}

/// In which portions somebody chose to be asked.
///
/// # Errors
/// `Broken`.
pub async fn asking(tx: &mut Tx, account: AccountId) -> Result<Asking> {
    let query = "SELECT asking FROM asking WHERE account = $1";
    let found: Option<String> = fetch_optional!(tx, sqlx::query_scalar(query).bind(account))?;
    Ok(found.and_then(|word| Asking::parse(&word)).unwrap_or_default())
}

/// Notes in which portions somebody wants to be asked.
///
/// # Errors
/// `NotFound` where there is no such account.
pub async fn choose_asking(tx: &mut Tx, account: AccountId, asking: Asking) -> Result<()> {
    let query = "INSERT INTO asking (account, asking) VALUES ($1, $2)
                 ON CONFLICT (account) DO UPDATE SET asking = excluded.asking";
    execute!(tx, sqlx::query(query).bind(account).bind(asking.word()))?;
    Ok(())
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

/// Gives an account a role in a home, whether it is a member there already or not.
///
/// # Errors
/// Like [`join`].
pub async fn set_role(tx: &mut Tx, account: AccountId, home: HomeId, role: Role) -> Result<()> {
    let query = "INSERT INTO member (account, home, role) VALUES ($1, $2, $3)
                 ON CONFLICT (account, home) DO UPDATE SET role = excluded.role";
    execute!(tx, sqlx::query(query).bind(account).bind(home).bind(role))?;
    Ok(())
}

/// Takes an account out of a home.
///
/// # Errors
/// `NotFound` where it is no member.
pub async fn leave(tx: &mut Tx, account: AccountId, home: HomeId) -> Result<()> {
    let query = "DELETE FROM member WHERE account = $1 AND home = $2";
    or_not_found(execute!(tx, sqlx::query(query).bind(account).bind(home))?)
}

/// The names of all accounts that the homes of one organisation know or were asked to know, by id.
///
/// # Errors
/// `NotFound` where there is no such home.
pub async fn names(tx: &mut Tx, home: HomeId) -> Result<BTreeMap<AccountId, String>> {
    let organisation = organisations::of_home(tx, home).await?;
    let query = "SELECT account, name FROM role_request WHERE home = $1
                 UNION ALL SELECT id, name FROM account WHERE organisation = $2";
    let found: Vec<(AccountId, String)> = fetch_all!(tx, sqlx::query_as(query).bind(home).bind(organisation))?;
    Ok(found.into_iter().collect())
}

fn address(email: &str) -> String {
    plain(email).trim().to_lowercase()
}
