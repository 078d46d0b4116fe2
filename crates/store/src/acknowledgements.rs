//! Who has read which version in force.

use chrono::{DateTime, NaiveDate, Utc};
use domain::policy::{Action, Role, allows};
use domain::week::today;
use domain::{AccountId, HomeId, PlanId};

use crate::error::Result;
use crate::tx::{Tx, micro, number};

/// Notes that somebody has read a version; whether it was for the first time.
///
/// # Errors
/// `NotFound` where there is no such plan or account.
pub async fn add(tx: &mut Tx, plan: PlanId, revision: u32, account: AccountId, at: DateTime<Utc>) -> Result<bool> {
    let query = "INSERT INTO acknowledgement (plan, revision, account, read_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT DO NOTHING";
    let added = execute!(tx, sqlx::query(query).bind(plan).bind(i64::from(revision)).bind(account).bind(micro(at)))?;
    Ok(added > 0)
}

/// The newest version of each plan of a home that somebody has read.
///
/// # Errors
/// `Broken`.
pub async fn newest_of(tx: &mut Tx, home: HomeId, account: AccountId) -> Result<Vec<(PlanId, u32)>> {
    let query = "SELECT plan, MAX(revision) FROM acknowledgement JOIN plan ON plan.id = plan
                 WHERE plan.home = $1 AND account = $2 GROUP BY plan";
    let found: Vec<(PlanId, i64)> = fetch_all!(tx, sqlx::query_as(query).bind(home).bind(account))?;
    found.into_iter().map(|(plan, revision)| Ok((plan, number(revision)?))).collect()
}

/// That somebody has read an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Of which plan.
    pub plan: PlanId,
    /// Who.
    pub account: AccountId,
    /// The newest version that they have read.
    pub revision: u32,
    /// When.
    pub at: DateTime<Utc>,
}

/// What everybody has read of the plans of a home: the newest version of each.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<Read>> {
    let query = "SELECT plan, account, MAX(revision), MAX(read_at) FROM acknowledgement JOIN plan ON plan.id = plan
                 WHERE plan.home = $1 GROUP BY plan, account";
    let found: Vec<(PlanId, AccountId, i64, DateTime<Utc>)> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    let read = |(plan, account, revision, at)| Ok(Read { plan, account, revision: number(revision)?, at });
    found.into_iter().map(read).collect()
}

/// A member of a home who has not read a version in force.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Unread {
    /// Of which plan.
    pub plan: PlanId,
    /// The reader's account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    role: Role,
    added_at: DateTime<Utc>,
    in_force_from: NaiveDate,
}

impl Unread {
    /// Whether they had an account when the version came into force: whoever came later reads it before their first shift, and is not late with
    /// what they could not know.
    pub fn was_there(&self) -> bool {
        today(self.added_at) <= self.in_force_from
    }
}

/// Members on the local date $2 who have not read the version in force of a plan in their home.
macro_rules! select_unread {
    ($join:literal, $where:literal) => {
        concat!(
            "SELECT plan.id AS plan, reader.account, account.name, account.added_at, plan.in_force_from, reader.role FROM plan ",
            $join,
            " JOIN member reader ON reader.home = plan.home
              JOIN account ON account.id = reader.account AND account.active
                  AND (account.last_day IS NULL OR account.last_day >= $2)
              WHERE plan.in_force_revision IS NOT NULL AND plan.left_at IS NULL AND ",
            $where,
            " AND NOT EXISTS (
                  SELECT 1 FROM acknowledgement
                  WHERE acknowledgement.plan = plan.id AND revision = plan.in_force_revision
                      AND acknowledgement.account = reader.account)
              ORDER BY account.name"
        )
    };
}

fn who_read(found: Vec<Unread>) -> Vec<Unread> {
    found.into_iter().filter(|it| allows(it.role, Action::ReadShift)).collect()
}

/// Whoever works in the homes of an account on a local date and has not read a version in force, by name.
///
/// # Errors
/// `Broken`.
pub async fn unread_of_account(tx: &mut Tx, account: AccountId, day: NaiveDate) -> Result<Vec<Unread>> {
    let query = select_unread!("JOIN member own ON own.home = plan.home", "own.account = $1");
    Ok(who_read(fetch_all!(tx, sqlx::query_as(query).bind(account).bind(day))?))
}

/// The same of one plan.
///
/// # Errors
/// `Broken`.
pub async fn unread_of_plan(tx: &mut Tx, plan: PlanId, day: NaiveDate) -> Result<Vec<Unread>> {
    let query = select_unread!("", "plan.id = $1");
    Ok(who_read(fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(day))?))
}
