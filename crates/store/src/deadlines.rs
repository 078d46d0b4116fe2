//! What was told of deadlines, and what was written down as done. The deadlines themselves are worked out (`domain::deadline`).

use chrono::{DateTime, NaiveDate, Utc};
use domain::deadline::{Deadline, DeadlineKind, Told, Trigger};
use domain::week;
use domain::{AccountId, PlanId, RowId};
use uuid::Uuid;

use crate::error::{Result, or_conflict};
use crate::tx::{Tx, micro};

/// Plans of which nobody has looked today what is due, those that wait for longest first.
///
/// # Errors
/// `Broken`.
pub async fn to_look_at(tx: &mut Tx, today: NaiveDate, limit: i64) -> Result<Vec<PlanId>> {
    let query = "SELECT id FROM plan WHERE left_at IS NULL AND (looked_on IS NULL OR looked_on < $1)
                 ORDER BY COALESCE(looked_on, '2000-01-01'), id LIMIT $2";
    Ok(fetch_all!(tx, sqlx::query_scalar(query).bind(today).bind(limit))?)
}

/// Notes that somebody has looked what is due of a plan.
///
/// # Errors
/// `Conflict` where another node has looked on this day.
pub async fn looked(tx: &mut Tx, plan: PlanId, today: NaiveDate) -> Result<()> {
    let query = "UPDATE plan SET looked_on = $2 WHERE id = $1 AND (looked_on IS NULL OR looked_on < $2)";
    or_conflict(execute!(tx, sqlx::query(query).bind(plan).bind(today))?)
}

#[derive(sqlx::FromRow)]
struct Kept {
    by_day: NaiveDate,
    kind: DeadlineKind,
    row_id: Uuid,
}

impl From<Kept> for Deadline {
    fn from(Kept { by_day, kind, row_id }: Kept) -> Self {
        Self { by: by_day, kind, row: (!row_id.is_nil()).then(|| RowId::new(row_id)) }
    }
}

fn row_id(deadline: &Deadline) -> Uuid {
    deadline.row.map_or(Uuid::nil(), RowId::uuid)
}

/// Notes that something was told of a deadline; whether it was for the first time.
///
/// # Errors
/// `NotFound` where there is no such plan.
pub async fn tell(tx: &mut Tx, plan: PlanId, deadline: &Deadline, told: Told, at: DateTime<Utc>) -> Result<bool> {
    let query = "INSERT INTO deadline_told (plan, kind, by_day, row_id, told, told_at) VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT DO NOTHING";
    let Deadline { kind, by, .. } = deadline;
    let added = execute!(
        tx,
        sqlx::query(query).bind(plan).bind(kind).bind(by).bind(row_id(deadline)).bind(told).bind(micro(at))
    )?;
    Ok(added > 0)
}

/// Notes that a deadline was written down as done.
///
/// # Errors
/// `Conflict` where it was before, `NotFound` where there is no such plan.
pub async fn done(tx: &mut Tx, plan: PlanId, deadline: &Deadline, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO deadline_done (plan, kind, by_day, row_id, done_at) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT DO NOTHING";
    let Deadline { kind, by, .. } = deadline;
    or_conflict(execute!(tx, sqlx::query(query).bind(plan).bind(kind).bind(by).bind(row_id(deadline)).bind(micro(at)))?)
}

/// What was written down as done of a plan.
///
/// # Errors
/// `Broken`.
pub async fn done_of(tx: &mut Tx, plan: PlanId) -> Result<Vec<Deadline>> {
    let kept: Vec<Kept> =
        fetch_all!(tx, sqlx::query_as("SELECT by_day, kind, row_id FROM deadline_done WHERE plan = $1").bind(plan))?;
    Ok(kept.into_iter().map(Deadline::from).collect())
}

#[derive(sqlx::FromRow)]
struct OfPlan {
    plan: PlanId,
    #[sqlx(flatten)]
    kept: Kept,
}

/// The same of all plans in the homes of an account, in one query.
///
/// # Errors
/// `Broken`.
pub async fn done_of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<(PlanId, Deadline)>> {
    let query = "SELECT plan, by_day, kind, row_id
                 FROM member JOIN plan ON plan.home = member.home JOIN deadline_done ON deadline_done.plan = plan.id
                 WHERE member.account = $1";
    let kept: Vec<OfPlan> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    Ok(kept.into_iter().map(|it| (it.plan, it.kept.into())).collect())
}

/// Notes that something happened after which an agreement is looked at again.
///
/// # Errors
/// `NotFound` where there is no such plan.
pub async fn trigger(tx: &mut Tx, plan: PlanId, kind: DeadlineKind, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO review_trigger (plan, kind, happened_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    execute!(tx, sqlx::query(query).bind(plan).bind(kind).bind(micro(at)))?;
    Ok(())
}

/// The first trigger of each kind since the text in force was frozen.
macro_rules! select_triggers {
    ($rest:literal) => {
        concat!(
            "SELECT review_trigger.plan, review_trigger.kind, MIN(happened_at) FROM review_trigger
             JOIN plan ON plan.id = review_trigger.plan
             JOIN revision ON revision.plan = plan.id AND revision.number = plan.in_force_revision AND frozen_at < happened_at ",
            $rest,
            " GROUP BY review_trigger.plan, review_trigger.kind"
        )
    };
}

type TriggerRow = (PlanId, DeadlineKind, DateTime<Utc>);

/// What happened since the text in force of a plan was frozen.
///
/// # Errors
/// `Broken`.
pub async fn triggers_of(tx: &mut Tx, plan: PlanId) -> Result<Vec<Trigger>> {
    let query = select_triggers!("WHERE plan.id = $1");
    let found: Vec<TriggerRow> = fetch_all!(tx, sqlx::query_as(query).bind(plan))?;
    Ok(found.into_iter().map(|(_, kind, at)| Trigger { kind, on: week::today(at) }).collect())
}

/// The same of all plans in the homes of an account, in one query.
///
/// # Errors
/// `Broken`.
pub async fn triggers_of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<(PlanId, Trigger)>> {
    let query = select_triggers!("JOIN member ON member.home = plan.home WHERE member.account = $1");
    let found: Vec<TriggerRow> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    Ok(found.into_iter().map(|(plan, kind, at)| (plan, Trigger { kind, on: week::today(at) })).collect())
}
