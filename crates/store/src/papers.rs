//! Papers: each is made once and kept with its hash, by the hash of the record it shows.

use chrono::{DateTime, Utc};
use domain::canonical::Hash;
use domain::revision::Standing;
use domain::sealing::SealLevel;
use domain::{HomeId, PlanId};

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

/// The paper of a revision that was made last, whatever it shows.
///
/// # Errors
/// `Broken`.
pub async fn newest(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Option<KeptPaper>> {
    let query = "SELECT pdf, sha256, made_at FROM paper WHERE plan = $1 AND revision = $2
                 ORDER BY made_at DESC, record_hash LIMIT 1";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?)
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

/// A version that is in force, or was, and what is kept of its paper.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Agreed {
    /// Its plan.
    pub plan: PlanId,
    /// Its number.
    #[sqlx(try_from = "i64", rename = "number")]
    pub revision: u32,
    /// Whether it is in force, or was replaced.
    pub standing: Standing,
    /// What its seal proves, where it has one.
    pub level: Option<SealLevel>,
    /// The SHA-256 of the sealed paper, or else of the one that was made last without a seal.
    pub sha256: Option<Hash>,
}

/// Versions that are in force, or were, after this one in the order of their plans and numbers; in one home, or in all.
///
/// # Errors
/// `Broken`.
pub async fn agreed(
    tx: &mut Tx,
    home: Option<HomeId>,
    after: Option<(PlanId, u32)>,
    limit: i64,
) -> Result<Vec<Agreed>> {
    let query = "SELECT revision.plan, revision.number, standing, level, COALESCE(seal.sha256, (
                     SELECT paper.sha256 FROM paper WHERE paper.plan = revision.plan AND paper.revision = revision.number
                     ORDER BY made_at DESC, record_hash LIMIT 1
                 )) AS sha256 FROM revision
                 JOIN plan ON plan.id = revision.plan
                 LEFT JOIN seal ON seal.plan = revision.plan AND seal.revision = revision.number
                 WHERE standing IN ('in_force', 'replaced') AND ($1 IS NULL OR home = $1)
                   AND ($2 IS NULL OR (revision.plan, revision.number) > ($2, $3))
                 ORDER BY revision.plan, revision.number LIMIT $4";
    let (plan, number) = after.unzip();
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home).bind(plan).bind(number.map(i64::from)).bind(limit))?)
}

/// How many there are of them.
///
/// # Errors
/// `Broken`.
pub async fn count_agreed(tx: &mut Tx, home: Option<HomeId>) -> Result<u64> {
    let query = "SELECT COUNT(*) FROM revision JOIN plan ON plan.id = revision.plan
                 WHERE standing IN ('in_force', 'replaced') AND ($1 IS NULL OR home = $1)";
    let count: Option<i64> = fetch_optional!(tx, sqlx::query_scalar(query).bind(home))?;
    Ok(count.unwrap_or_default().unsigned_abs())
}
