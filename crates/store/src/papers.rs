//! Papers: each is made once and kept with its hash, by the hash of the record it shows.

use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::Hash;
use domain::revision::Standing;

use crate::error::{Result, or_conflict, or_not_found};
use crate::tx::{Tx, micro};

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

/// A settled revision, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Settled {
    /// Its plan.
    pub plan: PlanId,
    /// Its number.
    #[sqlx(try_from = "i64", rename = "number")]
    pub revision: u32,
    /// How it stands.
    pub standing: Standing,
}

/// Settled revisions whose paper is not known to be kept since they came to where they are, oldest first.
///
/// # Errors
/// `Broken`.
pub async fn missing(tx: &mut Tx, limit: i64) -> Result<Vec<Settled>> {
    // The condition is that of an index, which holds nothing but these.
    let query = "SELECT plan, number, standing FROM revision
                 WHERE standing <> 'open' AND paper_standing IS DISTINCT FROM standing
                 ORDER BY since, plan, number LIMIT $1";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(limit))?)
}

/// Notes that the paper of a revision is kept, as it is where the revision stands so. Where it stands elsewhere by now, its paper
/// is still missing.
///
/// # Errors
/// `NotFound`.
pub async fn note_kept(tx: &mut Tx, kept: &Settled) -> Result<()> {
    let query = "UPDATE revision SET paper_standing = $3 WHERE plan = $1 AND number = $2";
    let noted = execute!(tx, sqlx::query(query).bind(kept.plan).bind(i64::from(kept.revision)).bind(kept.standing))?;
    or_not_found(noted)
}
