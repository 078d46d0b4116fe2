//! Counters for wrong passwords and codes, which hold for many nodes. What an attempt is about is kept as a hash with the
//! installation's secret: people type passwords into the wrong box.

use chrono::{DateTime, TimeDelta, Utc};
use domain::canonical::Hash;

use crate::error::Result;
use crate::installation;
use crate::tx::{Tx, micro};

/// How long an attempt is remembered at all.
const MEMORY: TimeDelta = TimeDelta::days(1);

/// Counts an attempt, if fewer than `most` were let through since `since`; whether it may be judged. One that may not is not counted,
/// so that trying on does not prolong the wait. One statement: of many attempts at once no more than `most` are let through.
///
/// # Errors
/// `Broken`.
pub async fn admit(tx: &mut Tx, key: &str, most: i64, since: DateTime<Utc>, at: DateTime<Utc>) -> Result<bool> {
    let query = "INSERT INTO attempt_count (about, began_at, attempts) VALUES ($1, $2, 1)
                 ON CONFLICT (about) DO UPDATE SET
                     attempts = CASE WHEN attempt_count.began_at <= $3 THEN 1 ELSE attempt_count.attempts + 1 END,
                     began_at = CASE WHEN attempt_count.began_at <= $3 THEN excluded.began_at ELSE attempt_count.began_at END
                 WHERE attempt_count.began_at <= $3 OR attempt_count.attempts < $4";
    let about = hashed(tx, key).await?;
    let counted = execute!(tx, sqlx::query(query).bind(about).bind(micro(at)).bind(micro(since)).bind(most))?;
    Ok(counted > 0)
}

/// Takes back one attempt that was counted: it was the right one.
///
/// # Errors
/// `Broken`.
pub async fn give_back(tx: &mut Tx, key: &str) -> Result<()> {
    let about = hashed(tx, key).await?;
    let query = "UPDATE attempt_count SET attempts = attempts - 1 WHERE about = $1 AND attempts > 0";
    execute!(tx, sqlx::query(query).bind(about))?;
    Ok(())
}

/// Forgets all attempts: the right one came.
///
/// # Errors
/// `Broken`.
pub async fn forget(tx: &mut Tx, key: &str) -> Result<()> {
    let about = hashed(tx, key).await?;
    execute!(tx, sqlx::query("DELETE FROM attempt_count WHERE about = $1").bind(about))?;
    Ok(())
}

/// Removes attempts that nobody counts any more.
///
/// # Errors
/// `Broken`.
pub async fn remove_old(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM attempt_count WHERE began_at < $1").bind(micro(now - MEMORY)))?;
    Ok(())
}

async fn hashed(tx: &mut Tx, key: &str) -> Result<String> {
    let secret = installation::secret(tx).await?;
    Ok(Hash::of(format!("{secret} {key}").as_bytes()).to_string())
}
