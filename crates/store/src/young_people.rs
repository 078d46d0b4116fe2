//! Young people, as lists name them. What is known of them is a row of answers.

use chrono::{DateTime, Utc};
use domain::text::folded;
use domain::{HomeId, YoungPersonId};

use crate::error::{Result, or_conflict, or_not_found};
use crate::tx::{Tx, micro, plain};

/// Adds a young person who has arrived.
///
/// # Errors
/// `Conflict` where the id is taken, `NotFound` where there is no such home.
pub async fn add(tx: &mut Tx, id: YoungPersonId, home: HomeId, name: &str, at: DateTime<Utc>) -> Result<()> {
    let name = plain(name);
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO young_person (id, home, name, folded, added_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING"
        )
        .bind(id)
        .bind(home)
        .bind(&name)
        .bind(folded(&name))
        .bind(micro(at))
    )?;
    or_conflict(added)
}

/// Gives a young person another name in lists.
///
/// # Errors
/// `NotFound`.
pub async fn rename(tx: &mut Tx, id: YoungPersonId, name: &str) -> Result<()> {
    let query = "UPDATE young_person SET name = $2, folded = $3 WHERE id = $1";
    let name = plain(name);
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(&name).bind(folded(&name)))?)
}
