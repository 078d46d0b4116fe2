//! Papers that people signed in ink: a picture of each page, kept for good.

use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::Hash;
use domain::signature::scan_hash;

use crate::error::{Result, StoreError, or_conflict};
use crate::tx::{Tx, micro, plain};

/// A scan, without its pages.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ScanLine {
    /// The hash of its pages ([`scan_hash`]).
    pub hash: Hash,
    /// How many pages it has.
    #[sqlx(try_from = "i64")]
    pub pages: u32,
    /// Whether the code of its version could be read on one of them.
    pub has_code: bool,
    /// Who added it, by name.
    pub added_by: String,
    /// When.
    pub added_at: DateTime<Utc>,
}

/// Keeps the pages of a scan, each a JPEG.
///
/// # Errors
/// `Conflict` where the same scan is kept already, `NotFound` where there is no such version.
pub async fn add(tx: &mut Tx, plan: PlanId, revision: u32, scan: &ScanLine, pages: &[Vec<u8>]) -> Result<()> {
    let query = "INSERT INTO scan (plan, revision, hash, has_code, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT DO NOTHING";
    let added = execute!(
        tx,
        sqlx::query(query)
            .bind(plan)
            .bind(i64::from(revision))
            .bind(&scan.hash)
            .bind(scan.has_code)
            .bind(plain(&scan.added_by))
            .bind(micro(scan.added_at))
    )?;
    or_conflict(added)?;
    for (jpeg, number) in pages.iter().zip(1_i64..) {
        let query = "INSERT INTO scan_page (plan, revision, hash, number, jpeg) VALUES ($1, $2, $3, $4, $5)";
        execute!(tx, sqlx::query(query).bind(plan).bind(i64::from(revision)).bind(&scan.hash).bind(number).bind(jpeg))?;
    }
    Ok(())
}

/// The scans of a version, the newest first.
///
/// # Errors
/// `Broken`.
pub async fn of_version(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Vec<ScanLine>> {
    let query = "SELECT scan.hash, COUNT(*) AS pages, has_code, added_by, added_at
                 FROM scan JOIN scan_page USING (plan, revision, hash)
                 WHERE plan = $1 AND revision = $2
                 GROUP BY scan.hash, has_code, added_by, added_at ORDER BY added_at DESC, scan.hash";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?)
}

/// One page of a scan, by its number from 1: a JPEG.
///
/// # Errors
/// `NotFound`.
pub async fn page(tx: &mut Tx, plan: PlanId, revision: u32, hash: &str, number: u32) -> Result<Vec<u8>> {
    let query = "SELECT jpeg FROM scan_page WHERE plan = $1 AND revision = $2 AND hash = $3 AND number = $4";
    let revision = i64::from(revision);
    let number = i64::from(number);
    let found: Option<(Vec<u8>,)> =
        fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(revision).bind(plain(hash)).bind(number))?;
    found.map(|(jpeg,)| jpeg).ok_or(StoreError::NotFound)
}

/// The pages of a scan, each a JPEG. They are what their hash says.
///
/// # Errors
/// `NotFound`, and `Broken` where a page is another than was kept.
pub async fn pages(tx: &mut Tx, plan: PlanId, revision: u32, hash: &Hash) -> Result<Vec<Vec<u8>>> {
    let query = "SELECT jpeg FROM scan_page WHERE plan = $1 AND revision = $2 AND hash = $3 ORDER BY number";
    let found: Vec<(Vec<u8>,)> = fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)).bind(hash))?;
    let pages: Vec<Vec<u8>> = found.into_iter().map(|(jpeg,)| jpeg).collect();
    match scan_hash(&pages) {
        _ if pages.is_empty() => Err(StoreError::NotFound),
        kept if kept == *hash => Ok(pages),
        _ => Err(StoreError::Broken(sqlx::Error::Decode("the pages of a scan are not what they were".into()))),
    }
}
