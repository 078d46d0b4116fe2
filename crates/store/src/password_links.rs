//! Links by which people choose their passwords: of those who were invited, and of those who forgot theirs. Each works once.

use chrono::{DateTime, Utc};
use domain::{AccountId, PasswordLinkId};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Result, or_conflict};
use crate::tx::{Tx, micro};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum PasswordLinkKind {
    /// The first password of somebody who was invited.
    Invitation,
    /// Another password for somebody who forgot theirs.
    Forgotten,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PasswordLink {
    /// Its id.
    pub id: PasswordLinkId,
    /// Whose password is chosen by it.
    pub account: AccountId,
    /// What it is for.
    pub kind: PasswordLinkKind,
    /// The hash of its token.
    pub token_hash: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// Adds a link.
///
/// # Errors
/// `Conflict` where the id or the token is taken, `NotFound` where there is no such account.
pub async fn add(tx: &mut Tx, link: &PasswordLink) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO password_link (id, account, kind, token_hash, made_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING"
        )
        .bind(link.id)
        .bind(link.account)
        .bind(link.kind)
        .bind(&link.token_hash)
        .bind(micro(link.made_at))
        .bind(micro(link.expires_at))
    )?;
    or_conflict(added)
}

/// The link of this token, while it works.
///
/// # Errors
/// `Broken`.
pub async fn find(tx: &mut Tx, token_hash: &str, now: DateTime<Utc>) -> Result<Option<PasswordLink>> {
    let query = "SELECT id, account, kind, token_hash, made_at, expires_at FROM password_link
                 WHERE token_hash = $1 AND closed_at IS NULL AND expires_at > $2";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(token_hash).bind(micro(now)))?)
}

/// The newest link of an account that works.
///
/// # Errors
/// `Broken`.
pub async fn of_account(tx: &mut Tx, account: AccountId, now: DateTime<Utc>) -> Result<Option<PasswordLink>> {
    let query = "SELECT id, account, kind, token_hash, made_at, expires_at FROM password_link
                 WHERE account = $1 AND closed_at IS NULL AND expires_at > $2 ORDER BY made_at DESC LIMIT 1";
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(account).bind(micro(now)))?)
}

/// Closes all links of an account; how many were open.
///
/// # Errors
/// `Broken`.
pub async fn close_all(tx: &mut Tx, account: AccountId, at: DateTime<Utc>) -> Result<u64> {
    let query = "UPDATE password_link SET closed_at = $2 WHERE account = $1 AND closed_at IS NULL";
    Ok(execute!(tx, sqlx::query(query).bind(account).bind(micro(at)))?)
}
