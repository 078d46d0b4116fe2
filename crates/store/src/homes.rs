//! Children's homes.

use chrono::{DateTime, Utc};
use domain::text::folded;
use domain::{AccountId, HomeId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::tx::{Tx, micro, plain};

/// A children's home.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Home {
    /// Its id.
    pub id: HomeId,
    /// Its name.
    pub name: String,
}

/// Sets a home up.
///
/// # Errors
/// `Conflict` where the id is taken.
pub async fn add(tx: &mut Tx, home: &Home, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO home (id, name, folded, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    let name = plain(&home.name);
    or_conflict(execute!(tx, sqlx::query(query).bind(home.id).bind(&name).bind(folded(&name)).bind(micro(at)))?)
}

/// Gives a home another name.
///
/// # Errors
/// `NotFound`.
pub async fn rename(tx: &mut Tx, id: HomeId, name: &str) -> Result<()> {
    let query = "UPDATE home SET name = $2, folded = $3 WHERE id = $1";
    let name = plain(name);
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(&name).bind(folded(&name)))?)
}

/// The home of this name, however it is written; the oldest, should there be two.
///
/// # Errors
/// `Broken`.
pub async fn by_name(tx: &mut Tx, name: &str) -> Result<Option<Home>> {
    let query = "SELECT id, name FROM home WHERE folded = $1 ORDER BY added_at, id LIMIT 1";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(folded(&plain(name))))?)
}

/// The homes an account is a member of, by name.
///
/// # Errors
/// `Broken`.
pub async fn of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<Home>> {
    let query = "SELECT home.id, home.name FROM member JOIN home ON home.id = member.home
                 WHERE member.account = $1 ORDER BY home.folded, home.id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(account))?)
}

/// A home, for its members.
///
/// # Errors
/// `NotFound`, also where the account is no member.
pub async fn find(tx: &mut Tx, account: AccountId, id: HomeId) -> Result<Home> {
    let query = "SELECT home.id, home.name FROM member JOIN home ON home.id = member.home
                 WHERE member.account = $1 AND member.home = $2";
    fetch_optional!(tx, sqlx::query_as(query).bind(account).bind(id))?.ok_or(StoreError::NotFound)
}
