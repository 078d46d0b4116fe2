//! Roles that somebody asked for and somebody else has to confirm.

use chrono::{DateTime, NaiveDate, Utc};
use domain::policy::Role;
use domain::{AccountId, HomeId, RoleRequestId};

use crate::error::{Result, StoreError, or_conflict};
use crate::tx::{Tx, micro, plain};

/// A role that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct RoleRequest {
    /// Its id.
    pub id: RoleRequestId,
    /// In which home.
    pub home: HomeId,
    /// For whom; the account need not exist yet.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// The role.
    pub role: Role,
    /// The last day on which the account can do anything (local date), where it has one.
    pub last_day: Option<NaiveDate>,
    /// Who asked.
    pub asked_by: AccountId,
    /// When.
    pub asked_at: DateTime<Utc>,
}

/// Asks for a role.
///
/// # Errors
/// `Conflict` where one waits for this account in this home already, `NotFound` where there is no such home.
pub async fn add(tx: &mut Tx, request: &RoleRequest) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO role_request (id, home, account, name, email, role, last_day, asked_by, asked_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING"
        )
        .bind(request.id)
        .bind(request.home)
        .bind(request.account)
        .bind(plain(&request.name))
        .bind(plain(&request.email))
        .bind(request.role)
        .bind(request.last_day)
        .bind(request.asked_by)
        .bind(micro(request.asked_at))
    )?;
    or_conflict(added)
}

/// What waits to be confirmed in a home, oldest first.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<RoleRequest>> {
    let query = "SELECT id, home, account, name, email, role, last_day, asked_by, asked_at FROM role_request
                 WHERE home = $1 AND settled_at IS NULL ORDER BY asked_at, id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home))?)
}

/// What waits for this account to confirm it, oldest first: a manager confirms what somebody else asked for, for somebody else.
///
/// # Errors
/// `Broken`.
pub async fn to_confirm(tx: &mut Tx, account: AccountId) -> Result<Vec<RoleRequest>> {
    let query = "SELECT it.id, it.home, it.account, it.name, it.email, it.role, it.last_day, it.asked_by, it.asked_at
                 FROM role_request AS it JOIN member ON member.home = it.home
                 WHERE member.account = $1 AND member.role = 'manager' AND it.settled_at IS NULL
                     AND it.asked_by <> $1 AND it.account <> $1 ORDER BY it.asked_at, it.id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(account))?)
}

/// Settles a request of a home, and says what was asked for.
///
/// # Errors
/// `NotFound` where it is none of the home's, or settled already.
pub async fn settle(tx: &mut Tx, home: HomeId, id: RoleRequestId, at: DateTime<Utc>) -> Result<RoleRequest> {
    let query = "UPDATE role_request SET settled_at = $3 WHERE home = $1 AND id = $2 AND settled_at IS NULL
                 RETURNING id, home, account, name, email, role, last_day, asked_by, asked_at";
    let settled = fetch_optional!(tx, sqlx::query_as(query).bind(home).bind(id).bind(micro(at)))?;
    settled.ok_or(StoreError::NotFound)
}

/// Settles all that waits for an account in a home, because something else was decided there.
///
/// # Errors
/// `Broken`.
pub async fn settle_all(tx: &mut Tx, account: AccountId, home: HomeId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE role_request SET settled_at = $3 WHERE account = $1 AND home = $2 AND settled_at IS NULL";
    execute!(tx, sqlx::query(query).bind(account).bind(home).bind(micro(at)))?;
    Ok(())
}
