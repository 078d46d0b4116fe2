//! Devices on which somebody has signed in before, by the hash of what their cookie says.

use chrono::{DateTime, Utc};
use domain::AccountId;

use crate::error::Result;
use crate::tx::{Tx, micro};

/// Notes that an account has signed in on a device.
///
/// # Errors
/// `NotFound` where there is no such account.
pub async fn note(tx: &mut Tx, token_hash: &str, account: AccountId, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO known_device (token_hash, account, seen_at) VALUES ($1, $2, $3)
                 ON CONFLICT (token_hash, account) DO UPDATE SET seen_at = excluded.seen_at";
    execute!(tx, sqlx::query(query).bind(token_hash).bind(account).bind(micro(at)))?;
    Ok(())
}

/// Whether an account has signed in on a device since then.
///
/// # Errors
/// `Broken`.
pub async fn knows(tx: &mut Tx, token_hash: &str, account: AccountId, since: DateTime<Utc>) -> Result<bool> {
    let query = "SELECT account FROM known_device WHERE token_hash = $1 AND account = $2 AND seen_at > $3";
    let found: Option<AccountId> =
        fetch_optional!(tx, sqlx::query_scalar(query).bind(token_hash).bind(account).bind(micro(since)))?;
    Ok(found.is_some())
}

/// Whether anybody has signed in on a device.
///
/// # Errors
/// `Broken`.
pub async fn is_known(tx: &mut Tx, token_hash: &str) -> Result<bool> {
    let query = "SELECT account FROM known_device WHERE token_hash = $1 LIMIT 1";
    let found: Option<AccountId> = fetch_optional!(tx, sqlx::query_scalar(query).bind(token_hash))?;
    Ok(found.is_some())
}

/// Forgets all devices of an account.
///
/// # Errors
/// `Broken`.
pub async fn forget(tx: &mut Tx, account: AccountId) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM known_device WHERE account = $1").bind(account))?;
    Ok(())
}

/// Forgets the devices that were not seen since then.
///
/// # Errors
/// `Broken`.
pub async fn remove_unseen(tx: &mut Tx, since: DateTime<Utc>) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM known_device WHERE seen_at <= $1").bind(micro(since)))?;
    Ok(())
}
