//! The policies of a home, who has read them, and who is trained in what.

use chrono::{DateTime, NaiveDate, Utc};
use domain::home_policy::{Course, FORMAT, PolicyKind, Training};
use domain::policy::{Action, Role, allows};
use domain::{AccountId, HomeId};

use crate::error::{Result, StoreError, or_conflict, or_unknown_format};
use crate::tx::{Tx, micro, number, plain};

/// A version of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyVersion {
    /// What it is about.
    pub kind: PolicyKind,
    /// Its number, from 1.
    pub version: u32,
    /// Its text.
    pub text: String,
    /// What is different from the version before; empty where nobody has said.
    pub what_changed: String,
    /// Whether everybody reads it again; else whoever had read the version before has read this one.
    pub asks_again: bool,
    /// The name of whoever put it in force.
    pub written_by: String,
    /// Since when it counts.
    pub written_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Kept {
    kind: PolicyKind,
    version: i64,
    format: i64,
    text: String,
    what_changed: String,
    asks_again: bool,
    written_by: String,
    written_at: DateTime<Utc>,
}

impl TryFrom<Kept> for PolicyVersion {
    type Error = StoreError;

    fn try_from(kept: Kept) -> Result<Self> {
        let Kept { kind, version, format, text, what_changed, asks_again, written_by, written_at } = kept;
        or_unknown_format(format, FORMAT)?;
        Ok(Self { kind, version: number(version)?, text, what_changed, asks_again, written_by, written_at })
    }
}

/// Puts a version in force.
///
/// # Errors
/// `Conflict` where there is one of this number, `NotFound` where there is no such home.
pub async fn add(tx: &mut Tx, home: HomeId, policy: &PolicyVersion) -> Result<()> {
    let query =
        "INSERT INTO home_policy (home, kind, version, format, text, what_changed, asks_again, written_by, written_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    let added = execute!(
        tx,
        sqlx::query(query)
            .bind(home)
            .bind(policy.kind)
            .bind(i64::from(policy.version))
            .bind(i64::from(FORMAT))
            .bind(plain(&policy.text))
            .bind(plain(&policy.what_changed))
            .bind(policy.asks_again)
            .bind(plain(&policy.written_by))
            .bind(micro(policy.written_at))
    )?;
    or_conflict(added)
}

/// The query for versions of the policies of the home `$1`.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT kind, version, format, text, what_changed, asks_again, written_by, written_at
             FROM home_policy WHERE home = $1 ",
            $rest
        )
    };
}

/// All versions of a home's policy, the newest first.
///
/// # Errors
/// `Broken`.
pub async fn versions(tx: &mut Tx, home: HomeId, kind: PolicyKind) -> Result<Vec<PolicyVersion>> {
    let query = select!("AND kind = $2 ORDER BY version DESC");
    let found: Vec<Kept> = fetch_all!(tx, sqlx::query_as(query).bind(home).bind(kind))?;
    found.into_iter().map(PolicyVersion::try_from).collect()
}

/// The policies of a home that are in force.
///
/// # Errors
/// `Broken`.
pub async fn in_force(tx: &mut Tx, home: HomeId) -> Result<Vec<PolicyVersion>> {
    let query = select!(
        "AND version = (SELECT MAX(version) FROM home_policy newer WHERE newer.home = $1 AND newer.kind = home_policy.kind)"
    );
    let found: Vec<Kept> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    found.into_iter().map(PolicyVersion::try_from).collect()
}

/// Notes that somebody has read a version; whether it was for the first time.
///
/// # Errors
/// `NotFound` where there is no such version or account.
pub async fn read(
    tx: &mut Tx,
    home: HomeId,
    kind: PolicyKind,
    version: u32,
    account: AccountId,
    at: DateTime<Utc>,
) -> Result<bool> {
    let query = "INSERT INTO policy_read (home, kind, version, account, read_at) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT DO NOTHING";
    let added =
        execute!(tx, sqlx::query(query).bind(home).bind(kind).bind(i64::from(version)).bind(account).bind(micro(at)))?;
    Ok(added > 0)
}

/// That somebody has read a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Who.
    pub account: AccountId,
    /// What.
    pub kind: PolicyKind,
    /// The newest version that they have read.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
}

/// What everybody who works in a home has read of its policies: the newest version of each.
///
/// # Errors
/// `Broken`.
pub async fn reads(tx: &mut Tx, home: HomeId) -> Result<Vec<Read>> {
    let query =
        "SELECT account, kind, MAX(version), MAX(read_at) FROM policy_read WHERE home = $1 GROUP BY account, kind";
    let found: Vec<(AccountId, PolicyKind, i64, DateTime<Utc>)> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    let read = |(account, kind, version, at)| Ok(Read { account, kind, version: number(version)?, at });
    found.into_iter().map(read).collect()
}

/// From which version on each policy of a home has to be read: the newest that asked for it. Privacy notices are not asked for.
///
/// # Errors
/// `Broken`.
pub async fn asked(tx: &mut Tx, home: HomeId) -> Result<Vec<(PolicyKind, u32)>> {
    let query = "SELECT kind, MAX(version) FROM home_policy WHERE home = $1 AND asks_again GROUP BY kind ORDER BY kind";
    let found: Vec<(PolicyKind, i64)> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    let asked = found.into_iter().filter(|(kind, _)| !kind.is_notice());
    asked.map(|(kind, version)| Ok((kind, number(version)?))).collect()
}

/// Which policies somebody has not read since they last asked to be read, in each home where they work; privacy notices are not asked for.
///
/// # Errors
/// `Broken`.
pub async fn to_read(tx: &mut Tx, account: AccountId) -> Result<Vec<(HomeId, PolicyKind)>> {
    let query = "SELECT DISTINCT home_policy.home, kind, member.role FROM member
                 JOIN home_policy ON home_policy.home = member.home AND asks_again
                 WHERE member.account = $1 AND NOT EXISTS (
                     SELECT 1 FROM policy_read
                     WHERE policy_read.home = home_policy.home AND policy_read.kind = home_policy.kind
                         AND policy_read.account = $1 AND policy_read.version >= home_policy.version)
                 ORDER BY home_policy.home, kind";
    let found: Vec<(HomeId, PolicyKind, Role)> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    let asked = found.into_iter().filter(|(_, kind, role)| !kind.is_notice() && allows(*role, Action::ReadPolicies));
    Ok(asked.map(|(home, kind, _)| (home, kind)).collect())
}

/// Notes training that somebody had.
///
/// # Errors
/// `NotFound` where there is no such home or account.
pub async fn train(
    tx: &mut Tx,
    home: HomeId,
    account: AccountId,
    training: &Training,
    at: DateTime<Utc>,
) -> Result<()> {
    let query = "INSERT INTO training (home, account, number, course, done_on, renew_by, noted_at)
                 SELECT $1, $2, COALESCE(MAX(number), 0) + 1, $3, $4, $5, $6 FROM training WHERE home = $1 AND account = $2";
    let Training { course, done_on, renew_by } = training;
    execute!(
        tx,
        sqlx::query(query).bind(home).bind(account).bind(course).bind(done_on).bind(renew_by).bind(micro(at))
    )?;
    Ok(())
}

/// The training of everybody in a home that counts: the newest in each course.
///
/// # Errors
/// `Broken`.
pub async fn training(tx: &mut Tx, home: HomeId) -> Result<Vec<(AccountId, Training)>> {
    let query = "SELECT account, course, done_on, renew_by FROM training WHERE home = $1 AND number = (
                     SELECT MAX(number) FROM training newer
                     WHERE newer.home = training.home AND newer.account = training.account
                         AND newer.course = training.course)
                 ORDER BY account, course";
    let found: Vec<(AccountId, Course, NaiveDate, NaiveDate)> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    let training = |(account, course, done_on, renew_by)| (account, Training { course, done_on, renew_by });
    Ok(found.into_iter().map(training).collect())
}
