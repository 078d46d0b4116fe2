//! Sessions. Only the hash of an id is kept; a save never brings a revoked session back.

use chrono::{DateTime, Utc};
use domain::AccountId;

use crate::error::{Result, or_conflict, or_not_found};
use crate::tx::{Tx, json, micro};

/// A session.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SessionRow {
    /// The hash of its id.
    pub id_hash: String,
    /// Whose it is, once signed in.
    pub account: Option<AccountId>,
    /// What it holds: a JSON object.
    #[sqlx(json)]
    pub data: serde_json::Value,
    /// When it was last seen.
    pub seen_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// Begins a session.
///
/// # Errors
/// `Conflict` where the id is taken.
pub async fn add(tx: &mut Tx, session: &SessionRow) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO session (id_hash, account, data, seen_at, expires_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING"
        )
        .bind(&session.id_hash)
        .bind(session.account)
        .bind(json(&session.data)?)
        .bind(micro(session.seen_at))
        .bind(micro(session.expires_at))
    )?;
    or_conflict(added)
}

/// Saves a session that is there.
///
/// # Errors
/// `NotFound` where it is gone; it is never made anew.
pub async fn save(tx: &mut Tx, session: &SessionRow) -> Result<()> {
    let saved = execute!(
        tx,
        sqlx::query("UPDATE session SET account = $2, data = $3, seen_at = $4, expires_at = $5 WHERE id_hash = $1")
            .bind(&session.id_hash)
            .bind(session.account)
            .bind(json(&session.data)?)
            .bind(micro(session.seen_at))
            .bind(micro(session.expires_at))
    )?;
    or_not_found(saved)
}

/// A session that has not ended.
///
/// # Errors
/// `Broken`.
pub async fn find(tx: &mut Tx, id_hash: &str, now: DateTime<Utc>) -> Result<Option<SessionRow>> {
    let query = "SELECT id_hash, account, data, seen_at, expires_at FROM session
                 WHERE id_hash = $1 AND expires_at > $2";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(id_hash).bind(micro(now)))?)
}

/// A session that was not removed yet, whether it has ended or not.
///
/// # Errors
/// `Broken`.
pub async fn find_ended(tx: &mut Tx, id_hash: &str) -> Result<Option<SessionRow>> {
    let query = "SELECT id_hash, account, data, seen_at, expires_at FROM session WHERE id_hash = $1";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(id_hash))?)
}

/// Notes that a session was seen; one that is gone stays gone.
///
/// # Errors
/// `Broken`.
pub async fn touch(tx: &mut Tx, id_hash: &str, seen_at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE session SET seen_at = $2 WHERE id_hash = $1";
    execute!(tx, sqlx::query(query).bind(id_hash).bind(micro(seen_at)))?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// `Broken`.
pub async fn remove(tx: &mut Tx, id_hash: &str) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM session WHERE id_hash = $1").bind(id_hash))?;
    Ok(())
}

/// The sessions of an account that have not ended, by when they were last seen.
///
/// # Errors
/// `Broken`.
pub async fn of_account(tx: &mut Tx, account: AccountId, now: DateTime<Utc>) -> Result<Vec<SessionRow>> {
    let query = "SELECT id_hash, account, data, seen_at, expires_at FROM session
                 WHERE account = $1 AND expires_at > $2 ORDER BY seen_at DESC, id_hash";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(account).bind(micro(now)))?)
}

/// Ends one session of an account.
///
/// # Errors
/// `NotFound` where it is none of its sessions.
pub async fn remove_of(tx: &mut Tx, account: AccountId, id_hash: &str) -> Result<()> {
    let query = "DELETE FROM session WHERE account = $1 AND id_hash = $2";
    or_not_found(execute!(tx, sqlx::query(query).bind(account).bind(id_hash))?)
}

/// Ends all sessions of an account, but for the one that is kept.
///
/// # Errors
/// `Broken`.
pub async fn remove_all(tx: &mut Tx, account: AccountId, kept: Option<&str>) -> Result<()> {
    let query = "DELETE FROM session WHERE account = $1 AND id_hash <> $2";
    execute!(tx, sqlx::query(query).bind(account).bind(kept.unwrap_or_default()))?;
    Ok(())
}

/// Removes the sessions that have ended.
///
/// # Errors
/// `Broken`.
pub async fn remove_expired(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM session WHERE expires_at <= $1").bind(micro(now)))?;
    Ok(())
}
