//! Counters for wrong passwords and codes, which hold for many nodes.

use chrono::{DateTime, TimeDelta, Utc};

use crate::error::Result;
use crate::tx::{Tx, micro, plain};

/// How long an attempt is remembered at all.
const MEMORY: TimeDelta = TimeDelta::days(7);

/// Notes an attempt, and forgets those that nobody counts any more.
///
/// # Errors
/// `Broken`.
pub async fn note(tx: &mut Tx, key: &str, at: DateTime<Utc>) -> Result<()> {
    let old = "DELETE FROM attempt WHERE about = $1 AND noted_at < $2";
    execute!(tx, sqlx::query(old).bind(plain(key)).bind(micro(at - MEMORY)))?;
    let new = "INSERT INTO attempt (about, noted_at) VALUES ($1, $2)";
    execute!(tx, sqlx::query(new).bind(plain(key)).bind(micro(at)))?;
    Ok(())
}

/// How many attempts there were at or after this time.
///
/// # Errors
/// `Broken`.
pub async fn since(tx: &mut Tx, key: &str, since: DateTime<Utc>) -> Result<i64> {
    let query = "SELECT count(*) FROM attempt WHERE about = $1 AND noted_at >= $2";
    Ok(fetch_optional!(tx, sqlx::query_scalar(query).bind(plain(key)).bind(micro(since)))?.unwrap_or(0))
}

/// Forgets all attempts: the right one came.
///
/// # Errors
/// `Broken`.
pub async fn forget(tx: &mut Tx, key: &str) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM attempt WHERE about = $1").bind(plain(key)))?;
    Ok(())
}
