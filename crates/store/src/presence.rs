//! Who has which page of a plan open. Not part of the record: it is noted without an event, replaced as somebody moves on, and forgotten.

use chrono::{DateTime, Utc};
use domain::sheets::SheetName;
use domain::{AccountId, PlanId, RowId};

use crate::error::Result;
use crate::tx::{Tx, micro, plain};

/// A page of questions that somebody has open.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OpenPage {
    /// The questions.
    pub sheet: SheetName,
    /// The page of them.
    pub page: String,
    /// The row that it is about.
    #[sqlx(rename = "row_id")]
    pub row: RowId,
}

/// Somebody who has a page of a plan open.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Present {
    /// Their name.
    pub name: String,
    /// The page.
    #[sqlx(flatten)]
    pub open: OpenPage,
}

/// Notes that somebody has a page of this plan open at this moment, and no other page of it.
///
/// # Errors
/// `NotFound` where there is no such plan or account.
pub async fn note(tx: &mut Tx, plan: PlanId, account: AccountId, open: &OpenPage, at: DateTime<Utc>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO presence (plan, account, sheet, page, row_id, seen_at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (plan, account) DO UPDATE
                 SET sheet = excluded.sheet, page = excluded.page, row_id = excluded.row_id, seen_at = excluded.seen_at"
        )
        .bind(plan)
        .bind(account)
        .bind(open.sheet)
        .bind(plain(&open.page))
        .bind(open.row)
        .bind(micro(at))
    )?;
    Ok(())
}

/// Who else than this account has said since this moment that they have a page of the plan open, by name.
///
/// # Errors
/// `Broken`.
pub async fn others(tx: &mut Tx, plan: PlanId, account: AccountId, since: DateTime<Utc>) -> Result<Vec<Present>> {
    let query = "SELECT name, sheet, page, row_id FROM presence JOIN account ON account.id = presence.account
                 WHERE plan = $1 AND presence.account <> $2 AND seen_at >= $3 ORDER BY name";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(account).bind(micro(since)))?)
}
