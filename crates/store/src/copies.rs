//! Copies of a version that were given.

use chrono::{DateTime, NaiveDate, Utc};
use domain::PlanId;
use domain::copies::{CopyGiven, GivenHow, Receiver};
use domain::document::Document;

use crate::error::Result;
use crate::plans;
use crate::tx::{Tx, micro, plain};

/// A copy that was given, and who noted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCopy {
    /// What was given to whom.
    pub copy: CopyGiven,
    /// Who noted it, by name.
    pub noted_by: String,
    /// When.
    pub noted_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Line {
    to_whom: Receiver,
    name: String,
    document: Document,
    how: GivenHow,
    given_on: NaiveDate,
    noted_by: String,
    noted_at: DateTime<Utc>,
}

/// Notes a copy.
///
/// # Errors
/// `NotFound` where there is no such version.
pub async fn add(tx: &mut Tx, plan: PlanId, revision: u32, kept: &KeptCopy) -> Result<()> {
    let query =
        "INSERT INTO copy_given (plan, revision, number, to_whom, name, document, how, given_on, noted_by, noted_at)
                 SELECT $1, $2, COALESCE(MAX(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9
                 FROM copy_given WHERE plan = $1 AND revision = $2";
    let KeptCopy { copy: CopyGiven { to, name, document, how, on }, noted_by, noted_at } = kept;
    execute!(
        tx,
        sqlx::query(query)
            .bind(plan)
            .bind(i64::from(revision))
            .bind(to)
            .bind(plain(name))
            .bind(document)
            .bind(how)
            .bind(on)
            .bind(plain(noted_by))
            .bind(micro(*noted_at))
    )?;
    Ok(())
}

/// The copies of a version, in the order in which they were given.
///
/// # Errors
/// `Broken`.
pub async fn of_version(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Vec<KeptCopy>> {
    let query = "SELECT to_whom, name, document, how, given_on, noted_by, noted_at FROM copy_given
                 WHERE plan = $1 AND revision = $2 ORDER BY given_on, number";
    let found: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?;
    let kept = |line: Line| {
        let Line { to_whom, name, document, how, given_on, noted_by, noted_at } = line;
        KeptCopy { copy: CopyGiven { to: to_whom, name, document, how, on: given_on }, noted_by, noted_at }
    };
    Ok(found.into_iter().map(kept).collect())
}

/// Who has been given nothing of a version that they always have a copy of: those it is for, and a parent who signs it.
///
/// # Errors
/// `NotFound`, `Broken`.
pub async fn missing(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Vec<Receiver>> {
    let given = of_version(tx, plan, revision).await?;
    let (_, life) = plans::life(tx, plan, revision).await?;
    let has = |to: &Receiver| given.iter().any(|it| it.copy.to == *to);
    let parent = life.sent().parent_signs.then_some(Receiver::Parent);
    Ok(Receiver::ALWAYS.into_iter().chain(parent).filter(|to| !has(to)).collect())
}
