//! What this database is: its secret, and whether it holds the demo home.

use crate::error::{Result, StoreError};
use crate::tx::Tx;

/// The secret of this database, made with it.
///
/// # Errors
/// `Broken`.
pub(crate) async fn secret(tx: &mut Tx) -> Result<String> {
    fetch_optional!(tx, sqlx::query_scalar("SELECT secret FROM installation"))?.ok_or(StoreError::NotFound)
}

/// Whether the demo home was put into this database: its password is known to everybody.
///
/// # Errors
/// `Broken`.
pub async fn is_demo(tx: &mut Tx) -> Result<bool> {
    Ok(fetch_optional!(tx, sqlx::query_scalar("SELECT demo FROM installation"))?.unwrap_or(false))
}

/// Marks the database as the demo's, for good.
///
/// # Errors
/// `Broken`.
pub async fn mark_demo(tx: &mut Tx) -> Result<()> {
    execute!(tx, sqlx::query("UPDATE installation SET demo = TRUE"))?;
    Ok(())
}
