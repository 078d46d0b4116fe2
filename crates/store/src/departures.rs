//! Young people who have left a home: their plans stay, and are changed no more; or they go with them to another home of the provider.

use chrono::{DateTime, Utc};
use domain::plan::Plan;
use domain::{HomeId, PlanId};

use crate::error::{Result, or_conflict};
use crate::tx::{Tx, micro, plain};

/// Notes that a young person has left. Where they move to another home of the provider, the plan goes with them and goes on there.
///
/// # Errors
/// `Conflict` where they have left already.
pub async fn leave(tx: &mut Tx, plan: &Plan, name: &str, moved_to: Option<HomeId>, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO departure (plan, home, left_at, name, moved_to) VALUES ($1, $2, $3, $4, $5)";
    execute!(tx, sqlx::query(query).bind(plan.id).bind(plan.home).bind(micro(at)).bind(plain(name)).bind(moved_to))?;
    let Some(home) = moved_to else {
        let query = "UPDATE plan SET left_at = $2 WHERE id = $1 AND left_at IS NULL";
        return or_conflict(execute!(tx, sqlx::query(query).bind(plan.id).bind(micro(at)))?);
    };
    // Where they lived in that home before, they are back there.
    let query = "UPDATE departure SET back_at = $3 WHERE plan = $1 AND home = $2 AND back_at IS NULL";
    execute!(tx, sqlx::query(query).bind(plan.id).bind(home).bind(micro(at)))?;
    let query = "UPDATE young_person SET home = $2 WHERE id = $1";
    execute!(tx, sqlx::query(query).bind(plan.young_person).bind(home))?;
    let query = "UPDATE plan SET home = $2, version = version + 1 WHERE id = $1 AND home = $3 AND left_at IS NULL";
    or_conflict(execute!(tx, sqlx::query(query).bind(plan.id).bind(home).bind(plan.home))?)
}

/// Notes that a young person has come back to the home that they left.
///
/// # Errors
/// `Conflict` where they are here.
pub async fn come_back(tx: &mut Tx, plan: PlanId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE departure SET back_at = $2 WHERE plan = $1 AND back_at IS NULL AND moved_to IS NULL";
    execute!(tx, sqlx::query(query).bind(plan).bind(micro(at)))?;
    let query = "UPDATE plan SET left_at = NULL WHERE id = $1 AND left_at IS NOT NULL";
    or_conflict(execute!(tx, sqlx::query(query).bind(plan))?)
}

/// Since when the young person of a plan has left; `None` while they live in its home.
///
/// # Errors
/// `NotFound`.
pub async fn left_at(tx: &mut Tx, plan: PlanId) -> Result<Option<DateTime<Utc>>> {
    let query = "SELECT left_at FROM plan WHERE id = $1";
    let found: Option<Option<DateTime<Utc>>> = fetch_optional!(tx, sqlx::query_scalar(query).bind(plan))?;
    found.ok_or(crate::StoreError::NotFound)
}

/// Somebody who has left a home.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Departure {
    /// Their plan.
    pub plan: PlanId,
    /// What they liked to be called then.
    pub name: String,
    /// When they left.
    pub left_at: DateTime<Utc>,
    /// The name of the other home of the provider that they moved to.
    pub moved_to: Option<String>,
}

/// Who has left a home and is not back, those who left last first.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<Departure>> {
    let query = "SELECT plan, departure.name, left_at, home.name AS moved_to FROM departure
                 LEFT JOIN home ON home.id = moved_to
                 WHERE departure.home = $1 AND back_at IS NULL ORDER BY left_at DESC, plan";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home))?)
}
