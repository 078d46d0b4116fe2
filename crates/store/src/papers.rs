//! Papers: each is made once and kept with its hash, by the hash of the record it shows.

use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::Hash;

use crate::error::{Result, or_conflict};
use crate::tx::{Tx, micro, number};

/// A kept paper.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct KeptPaper {
    /// The PDF, byte for byte.
    pub pdf: Vec<u8>,
    /// The SHA-256 of the PDF.
    pub sha256: Hash,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

/// The paper that shows this record of a revision, if it was made already.
///
/// # Errors
/// `Broken`.
pub async fn find(tx: &mut Tx, plan: PlanId, revision: u32, record: &Hash) -> Result<Option<KeptPaper>> {
    let query = "SELECT pdf, sha256, made_at FROM paper WHERE plan = $1 AND revision = $2 AND record_hash = $3";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)).bind(record))?)
}

/// Keeps a paper for good.
///
/// # Errors
/// `Conflict` where somebody has kept one for this record already, `NotFound` where there is no such revision.
pub async fn add(tx: &mut Tx, plan: PlanId, revision: u32, record: &Hash, paper: &KeptPaper) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO paper (plan, revision, record_hash, pdf, sha256, made_at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT DO NOTHING"
        )
        .bind(plan)
        .bind(i64::from(revision))
        .bind(record)
        .bind(&paper.pdf)
        .bind(&paper.sha256)
        .bind(micro(paper.made_at))
    )?;
    or_conflict(added)
}

/// Settled revisions for which no paper was kept since they came to where they are, oldest first.
///
/// # Errors
/// `Broken`.
pub async fn missing(tx: &mut Tx, limit: i64) -> Result<Vec<(PlanId, u32)>> {
    let query = "SELECT plan, number FROM revision
                 WHERE standing <> 'open' AND NOT EXISTS (
                     SELECT 1 FROM paper WHERE paper.plan = revision.plan AND paper.revision = revision.number
                         AND paper.made_at >= revision.since)
                 ORDER BY since, plan, number LIMIT $1";
    let found: Vec<(PlanId, i64)> = fetch_all!(tx, sqlx::query_as(query).bind(limit))?;
    found.into_iter().map(|(plan, revision)| Ok((plan, number(revision)?))).collect()
}
