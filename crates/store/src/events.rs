//! What happened: append-only.

use chrono::{DateTime, Utc};
use domain::event::Event;
use domain::{AccountId, EventId, HomeId, PlanId};

use crate::error::Result;
use crate::tx::{Tx, json, micro, plain};

/// An event with its circumstances.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Noted {
    /// Its id.
    pub id: EventId,
    /// When.
    #[sqlx(rename = "noted_at")]
    pub at: DateTime<Utc>,
    /// Who, if it was an account.
    #[sqlx(rename = "account")]
    pub by: Option<AccountId>,
    /// The name at that time.
    pub by_name: String,
    /// What.
    #[sqlx(json)]
    pub event: Event,
}

/// Notes what happened, and where.
///
/// # Errors
/// `Conflict` where the id is taken, `NotFound` where there is no such home or plan.
pub async fn note(tx: &mut Tx, noted: &Noted, home: Option<HomeId>, plan: Option<PlanId>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO event (id, noted_at, account, by_name, word, event, home, plan)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(noted.id)
        .bind(micro(noted.at))
        .bind(noted.by)
        .bind(plain(&noted.by_name))
        .bind(noted.event.word())
        .bind(json(&noted.event)?)
        .bind(home)
        .bind(plan)
    )?;
    Ok(())
}

/// A plan's events, newest first.
///
/// # Errors
/// `Broken`.
pub async fn of_plan(tx: &mut Tx, plan: PlanId, limit: i64) -> Result<Vec<Noted>> {
    let query = "SELECT id, noted_at, account, by_name, event FROM event
                 WHERE plan = $1 ORDER BY noted_at DESC, id DESC LIMIT $2";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(limit))?)
}
