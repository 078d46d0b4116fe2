//! What the server does by itself: who runs each job now, by lease so that many nodes can, and how it went last.

use chrono::{DateTime, Utc};

use crate::error::{Result, or_conflict};
use crate::tx::{Tx, micro};

/// How a job went last.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct JobRow {
    /// Its name.
    pub name: String,
    /// When it was claimed for the first time.
    pub added_at: DateTime<Utc>,
    /// When it last succeeded.
    pub last_success: Option<DateTime<Utc>>,
    /// When it last failed.
    pub last_failure: Option<DateTime<Utc>>,
}

/// A claimed job: nobody else's until the lease ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease<'a> {
    name: &'a str,
    until: DateTime<Utc>,
}

/// Claims a job until a time, if it is free.
///
/// # Errors
/// `Broken`.
pub async fn claim<'a>(
    tx: &mut Tx,
    name: &'a str,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Option<Lease<'a>>> {
    let query = "INSERT INTO job (name, leased_until, added_at) VALUES ($1, $3, $2)
                 ON CONFLICT (name) DO UPDATE SET leased_until = $3 WHERE job.leased_until <= $2";
    let claimed = execute!(tx, sqlx::query(query).bind(name).bind(micro(now)).bind(micro(until)))?;
    Ok((claimed > 0).then_some(Lease { name, until }))
}

/// Notes that a job succeeded, and gives its lease back: the job is free again from `free_at` on.
///
/// # Errors
/// `Conflict` where the lease has ended and the job is somebody else's.
pub async fn succeeded(tx: &mut Tx, lease: &Lease<'_>, at: DateTime<Utc>, free_at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE job SET last_success = $3, leased_until = $4 WHERE name = $1 AND leased_until = $2";
    end(tx, query, lease, at, free_at).await
}

/// Notes that a job failed, and gives its lease back: the job is free again from `free_at` on.
///
/// # Errors
/// `Conflict` where the lease has ended and the job is somebody else's.
pub async fn failed(tx: &mut Tx, lease: &Lease<'_>, at: DateTime<Utc>, free_at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE job SET last_failure = $3, leased_until = $4 WHERE name = $1 AND leased_until = $2";
    end(tx, query, lease, at, free_at).await
}

async fn end(
    tx: &mut Tx,
    query: &'static str,
    lease: &Lease<'_>,
    at: DateTime<Utc>,
    free_at: DateTime<Utc>,
) -> Result<()> {
    let ended = execute!(
        tx,
        sqlx::query(query).bind(lease.name).bind(micro(lease.until)).bind(micro(at)).bind(micro(free_at))
    )?;
    or_conflict(ended)
}

/// All jobs that were ever claimed, by name.
///
/// # Errors
/// `Broken`.
pub async fn all(tx: &mut Tx) -> Result<Vec<JobRow>> {
    let query = "SELECT name, added_at, last_success, last_failure FROM job ORDER BY name";
    Ok(fetch_all!(tx, sqlx::query_as(query))?)
}
