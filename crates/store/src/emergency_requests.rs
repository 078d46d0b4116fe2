//! The ways of people at the placing authority to an emergency restriction, by link and code. Only hashes of tokens and codes are kept.

use chrono::{DateTime, Utc};
use domain::choices::ContactRole;
use domain::{EmergencyRequestId, PlanId, RecordId};

use crate::error::{Result, StoreError};
use crate::tx::{Tx, micro, plain};

/// One way to an emergency restriction.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct EmergencyRequest {
    /// Its id.
    pub id: EmergencyRequestId,
    /// To which record.
    pub record: RecordId,
    /// Whose it is.
    pub name: String,
    /// At which address.
    pub email: String,
    /// As what they are told.
    pub role: Option<ContactRole>,
    /// The hash of the token in the link.
    pub token_hash: String,
    /// When the link was sent.
    pub sent_at: DateTime<Utc>,
    /// When the link dies.
    pub expires_at: DateTime<Utc>,
    /// When the right code was typed first.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it was closed: its codes were tried too often.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Keeps a request.
///
/// # Errors
/// `NotFound` where there is no such record, `Conflict` where the token is known.
pub async fn add(tx: &mut Tx, request: &EmergencyRequest) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO emergency_request (id, record, name, email, role, token_hash, sent_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(request.id)
        .bind(request.record)
        .bind(plain(&request.name))
        .bind(plain(&request.email))
        .bind(request.role)
        .bind(&request.token_hash)
        .bind(micro(request.sent_at))
        .bind(micro(request.expires_at))
    )?;
    Ok(())
}

/// The query for requests.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT emergency_request.id, record, name, email, role, token_hash, sent_at, expires_at, opened_at, closed_at
             FROM emergency_request ",
            $rest
        )
    };
}

/// The request behind a link, closed and expired ones too.
///
/// # Errors
/// `NotFound`.
pub async fn by_token(tx: &mut Tx, token_hash: &str) -> Result<EmergencyRequest> {
    let query = select!("WHERE token_hash = $1");
    fetch_optional!(tx, sqlx::query_as(query).bind(token_hash))?.ok_or(StoreError::NotFound)
}

/// Who was sent the way to a record, the newest first.
///
/// # Errors
/// `Broken`.
pub async fn of_record(tx: &mut Tx, record: RecordId) -> Result<Vec<EmergencyRequest>> {
    let query = select!("WHERE record = $1 ORDER BY sent_at DESC, id DESC");
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(record))?)
}

/// Who was sent the way to any emergency of a plan.
///
/// # Errors
/// `Broken`.
pub async fn of_plan(tx: &mut Tx, plan: PlanId) -> Result<Vec<EmergencyRequest>> {
    let query = select!("JOIN kept_record ON kept_record.id = record WHERE plan = $1");
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(plan))?)
}

/// Closes a link.
///
/// # Errors
/// `Broken`.
pub async fn close(tx: &mut Tx, id: EmergencyRequestId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE emergency_request SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL";
    execute!(tx, sqlx::query(query).bind(id).bind(micro(at)))?;
    Ok(())
}

crate::codes::codes!("emergency_request", EmergencyRequestId);
