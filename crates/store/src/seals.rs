//! Sealed papers: one for each version that came into force, kept byte for byte, found by plan or by the short code that is printed on it.

use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::Hash;
use domain::revision::Standing;
use domain::sealing::{SealCause, SealLevel};

use crate::error::{Result, or_conflict};
use crate::tx::{Tx, micro, number};

/// A sealed paper.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SealedPaper {
    /// The PDF, byte for byte.
    pub pdf: Vec<u8>,
    /// Its SHA-256.
    pub sha256: Hash,
    /// The SHA-256 of the file copy that it holds, as it was before certificate and seal.
    pub unsealed_sha256: Hash,
    /// When it was sealed.
    pub sealed_at: DateTime<Utc>,
    /// What the seal proves.
    pub level: SealLevel,
    /// Until when its newest time stamp over all of it can be checked, as far as that is known.
    pub lasts_until: Option<DateTime<Utc>>,
}

/// Sealing, or adding a time stamp, that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Failure {
    /// Why, the last time.
    pub cause: SealCause,
    /// How often it was tried.
    pub tries: i64,
    /// When it was tried last.
    pub tried_at: DateTime<Utc>,
}

/// Versions in force without a sealed paper, those first that were tried least, then the oldest.
///
/// # Errors
/// `Broken`.
pub async fn missing(tx: &mut Tx, limit: i64) -> Result<Vec<(PlanId, u32)>> {
    let query = "SELECT revision.plan, revision.number FROM revision
                 LEFT JOIN seal ON seal.plan = revision.plan AND seal.revision = revision.number
                 LEFT JOIN seal_failure ON seal_failure.plan = revision.plan AND seal_failure.revision = revision.number
                 WHERE standing = $1 AND seal.plan IS NULL
                 ORDER BY COALESCE(tries, 0), since, revision.plan LIMIT $2";
    let found: Vec<(PlanId, i64)> = fetch_all!(tx, sqlx::query_as(query).bind(Standing::InForce).bind(limit))?;
    found.into_iter().map(|(plan, revision)| Ok((plan, number(revision)?))).collect()
}

/// Keeps a sealed paper for good, under the code that is printed on it.
///
/// # Errors
/// `Conflict` where there is one already.
pub async fn add(tx: &mut Tx, plan: PlanId, revision: u32, code: &str, paper: &SealedPaper) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO seal (plan, revision, code, pdf, sha256, unsealed_sha256, sealed_at, level, lasts_until)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING"
        )
        .bind(plan)
        .bind(i64::from(revision))
        .bind(code)
        .bind(&paper.pdf)
        .bind(&paper.sha256)
        .bind(&paper.unsealed_sha256)
        .bind(micro(paper.sealed_at))
        .bind(paper.level)
        .bind(paper.lasts_until.map(micro))
    )?;
    or_conflict(added)?;
    forget_failure(tx, plan, revision).await
}

/// Sealed papers that could last longer with a time stamp, those first for which it was tried least, then those that do not last yet, then
/// the oldest. Of those that last it is those that do so until `ends` at the most, or for an unknown time, and were not tried after
/// `tried`; nor are those for which there was no list of what was revoked.
///
/// # Errors
/// `Broken`.
pub async fn not_lasting(
    tx: &mut Tx,
    ends: DateTime<Utc>,
    tried: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<(PlanId, u32)>> {
    let query = "SELECT seal.plan, seal.revision FROM seal
                 LEFT JOIN seal_failure ON seal_failure.plan = seal.plan AND seal_failure.revision = seal.revision
                 WHERE (level <> $1 AND (cause IS DISTINCT FROM $5 OR tried_at <= $3))
                    OR (level = $1 AND COALESCE(lasts_until, $2) <= $2 AND COALESCE(tried_at, $3) <= $3)
                 ORDER BY COALESCE(tries, 0), level = $1, sealed_at, seal.plan LIMIT $4";
    let (ends, tried) = (micro(ends), micro(tried));
    let found: Vec<(PlanId, i64)> = fetch_all!(
        tx,
        sqlx::query_as(query).bind(SealLevel::Archive).bind(ends).bind(tried).bind(limit).bind(SealCause::Lists)
    )?;
    found.into_iter().map(|(plan, revision)| Ok((plan, number(revision)?))).collect()
}

/// Keeps a sealed paper that lasts longer, in place of the one from which it was made: that is its beginning, byte for byte.
///
/// # Errors
/// `Conflict` where the one that is kept is another one.
pub async fn lengthen(tx: &mut Tx, plan: PlanId, revision: u32, before: &Hash, paper: &SealedPaper) -> Result<()> {
    let query = "UPDATE seal SET pdf = $4, sha256 = $5, level = $6, lasts_until = $7
                 WHERE plan = $1 AND revision = $2 AND sha256 = $3";
    let changed = execute!(
        tx,
        sqlx::query(query)
            .bind(plan)
            .bind(i64::from(revision))
            .bind(before)
            .bind(&paper.pdf)
            .bind(&paper.sha256)
            .bind(paper.level)
            .bind(paper.lasts_until.map(micro))
    )?;
    or_conflict(changed)?;
    forget_failure(tx, plan, revision).await
}

/// Notes until when a sealed paper lasts, which was not known; nothing where another one is kept by now.
///
/// # Errors
/// `Broken`.
pub async fn note_end(tx: &mut Tx, plan: PlanId, revision: u32, paper: &SealedPaper) -> Result<()> {
    let query = "UPDATE seal SET lasts_until = $4 WHERE plan = $1 AND revision = $2 AND sha256 = $3";
    let until = paper.lasts_until.map(micro);
    execute!(tx, sqlx::query(query).bind(plan).bind(i64::from(revision)).bind(&paper.sha256).bind(until))?;
    Ok(())
}

async fn forget_failure(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<()> {
    let query = "DELETE FROM seal_failure WHERE plan = $1 AND revision = $2";
    execute!(tx, sqlx::query(query).bind(plan).bind(i64::from(revision)))?;
    Ok(())
}

/// The sealed paper of a version, if there is one.
///
/// # Errors
/// `Broken`.
pub async fn find(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Option<SealedPaper>> {
    let query = "SELECT pdf, sha256, unsealed_sha256, sealed_at, level, lasts_until FROM seal
                 WHERE plan = $1 AND revision = $2";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?)
}

/// When a version was sealed, and what that proves.
///
/// # Errors
/// `Broken`.
pub async fn state(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Option<(DateTime<Utc>, SealLevel)>> {
    let query = "SELECT sealed_at, level FROM seal WHERE plan = $1 AND revision = $2";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?)
}

/// What may be told to everybody of a sealed paper: nothing of whom or what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Known {
    /// The number of the version.
    #[sqlx(try_from = "i64")]
    pub revision: u32,
    /// Whether it is in force, or was replaced.
    pub standing: Standing,
    /// When it was sealed.
    pub sealed_at: DateTime<Utc>,
}

/// What is known under a short code.
///
/// # Errors
/// `Broken`.
pub async fn by_code(tx: &mut Tx, code: &str) -> Result<Option<Known>> {
    let query = "SELECT seal.revision, standing, sealed_at FROM seal
                 JOIN revision ON revision.plan = seal.plan AND revision.number = seal.revision WHERE code = $1";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(code))?)
}

/// Notes that a paper could not be sealed, or its seal not be made to last longer.
///
/// # Errors
/// `NotFound` where there is no such version.
pub async fn failed(tx: &mut Tx, plan: PlanId, revision: u32, cause: SealCause, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO seal_failure (plan, revision, cause, tries, tried_at) VALUES ($1, $2, $3, 1, $4)
                 ON CONFLICT (plan, revision) DO UPDATE SET
                     cause = excluded.cause, tries = seal_failure.tries + 1, tried_at = excluded.tried_at";
    execute!(tx, sqlx::query(query).bind(plan).bind(i64::from(revision)).bind(cause).bind(micro(at)))?;
    Ok(())
}

/// How sealing a version, or making its seal last longer, failed last, until it succeeds.
///
/// # Errors
/// `Broken`.
pub async fn failure(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Option<Failure>> {
    let query = "SELECT cause, tries, tried_at FROM seal_failure WHERE plan = $1 AND revision = $2";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?)
}
