//! Requests for a social worker's approval, by link and code. Only hashes of tokens and codes are kept.

use chrono::{DateTime, Utc};
use domain::choices::ContactRole;
use domain::{ApprovalRequestId, PlanId};

pub use crate::codes::Judged;
use crate::error::{Result, StoreError};
use crate::tx::{Tx, micro, plain};

/// One request for a social worker's approval.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ApprovalRequest {
    /// Its id.
    pub id: ApprovalRequestId,
    /// About which plan.
    pub plan: PlanId,
    /// About which revision.
    #[sqlx(try_from = "i64")]
    pub revision: u32,
    /// Whom.
    pub name: String,
    /// At which address.
    pub email: String,
    /// As what they are asked, where the directory or whoever passed it on says so.
    pub role: Option<ContactRole>,
    /// Which request they had it from, where it was passed on.
    pub passed_from: Option<ApprovalRequestId>,
    /// The hash of the token in the link.
    pub token_hash: String,
    /// When the link was sent.
    pub sent_at: DateTime<Utc>,
    /// When the link dies.
    pub expires_at: DateTime<Utc>,
    /// The hash of the one-time code, if one was asked for.
    pub code_hash: Option<String>,
    /// When the code dies.
    pub code_expires_at: Option<DateTime<Utc>>,
    /// How often a code was tried.
    pub code_tries: i64,
    /// When the right code was typed first.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it was closed: decided, withdrawn, sent anew, put right, passed on, or its codes were tried too often.
    pub closed_at: Option<DateTime<Utc>>,
}

/// The query for requests.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, plan, revision, name, email, role, passed_from, token_hash, sent_at, expires_at, code_hash,
                 code_expires_at, code_tries, opened_at, closed_at
             FROM approval_request ",
            $rest
        )
    };
}

/// Keeps a request.
///
/// # Errors
/// `NotFound` where there is no such revision, `Conflict` where the token is known.
pub async fn add(tx: &mut Tx, request: &ApprovalRequest) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO approval_request (id, plan, revision, name, email, role, passed_from, token_hash, sent_at, expires_at,
                 code_hash, code_expires_at, code_tries, opened_at, closed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        )
        .bind(request.id)
        .bind(request.plan)
        .bind(i64::from(request.revision))
        .bind(plain(&request.name))
        .bind(plain(&request.email))
        .bind(request.role)
        .bind(request.passed_from)
        .bind(&request.token_hash)
        .bind(micro(request.sent_at))
        .bind(micro(request.expires_at))
        .bind(&request.code_hash)
        .bind(request.code_expires_at.map(micro))
        .bind(request.code_tries)
        .bind(request.opened_at.map(micro))
        .bind(request.closed_at.map(micro))
    )?;
    Ok(())
}

/// The request behind a link, closed and expired ones too.
///
/// # Errors
/// `NotFound`.
pub async fn by_token(tx: &mut Tx, token_hash: &str) -> Result<ApprovalRequest> {
    let query = select!("WHERE token_hash = $1");
    fetch_optional!(tx, sqlx::query_as(query).bind(token_hash))?.ok_or(StoreError::NotFound)
}

/// The last request about a revision, closed or not: whoever was asked last.
///
/// # Errors
/// `Broken`.
pub async fn last(tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Option<ApprovalRequest>> {
    let query = select!("WHERE plan = $1 AND revision = $2 ORDER BY sent_at DESC, id DESC LIMIT 1");
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)))?)
}

/// The request that was made when this one was passed on.
///
/// # Errors
/// `Broken`.
pub async fn passed_from(tx: &mut Tx, id: ApprovalRequestId) -> Result<Option<ApprovalRequest>> {
    let query = select!("WHERE passed_from = $1");
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(id))?)
}

/// A request, and how its letter fared.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Sending {
    /// The request.
    #[sqlx(flatten)]
    pub request: ApprovalRequest,
    /// How many codes were sent for it.
    pub codes_sent: i64,
    /// How many wrong codes were typed for it.
    pub wrong_codes: i64,
    /// When the letter with the link left.
    pub letter_sent_at: Option<DateTime<Utc>>,
    /// Whether that letter was given up.
    pub letter_failed: bool,
}

/// All requests about a plan, the newest first, with how their letters fared.
///
/// # Errors
/// `Broken`.
pub async fn of_plan(tx: &mut Tx, plan: PlanId) -> Result<Vec<Sending>> {
    let query =
        "SELECT approval_request.id, approval_request.plan, revision, name, email, role, passed_from, token_hash,
                     approval_request.sent_at, expires_at, code_hash, code_expires_at, code_tries, opened_at, closed_at,
                     codes_sent, wrong_codes, letter.sent_at AS letter_sent_at,
                     COALESCE(letter.failed, FALSE) AS letter_failed
                 FROM approval_request
                 LEFT JOIN letter ON letter.request = approval_request.id AND letter.kind IN ('ask', 'passed_on', 'reminder')
                 WHERE approval_request.plan = $1 ORDER BY approval_request.sent_at DESC, approval_request.id DESC";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(plan))?)
}

crate::codes::codes!("approval_request", ApprovalRequestId);

/// Closes every open request about a plan: old links die.
///
/// # Errors
/// `Broken`.
pub async fn close_all(tx: &mut Tx, plan: PlanId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE approval_request SET closed_at = $2 WHERE plan = $1 AND closed_at IS NULL";
    execute!(tx, sqlx::query(query).bind(plan).bind(micro(at)))?;
    Ok(())
}
