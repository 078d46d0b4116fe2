//! What can go wrong in the store.

use domain::PlanId;
use domain::kept::Unreadable;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such thing, or it is none of this account's business.
    #[error("not found")]
    NotFound,
    /// The account is a member of the home, but its role there does not allow this.
    #[error("not allowed")]
    NotAllowed,
    /// Someone else has changed it meanwhile, or it is there already.
    #[error("in conflict with another change")]
    Conflict,
    /// A kept form cannot be read: its bytes were changed, or a newer program wrote it.
    #[error("version {revision} of plan {plan} cannot be read")]
    Unreadable {
        /// The plan.
        plan: PlanId,
        /// The number of the revision.
        revision: u32,
        /// Why.
        source: Unreadable,
    },
    /// So many wait for the database that this has waited long enough.
    #[error("too many wait for the database")]
    Busy,
    /// The database failed.
    #[error("the database failed")]
    Broken(#[source] sqlx::Error),
}

/// What every function of the store returns.
pub type Result<T> = std::result::Result<T, StoreError>;

impl From<sqlx::Error> for StoreError {
    /// By kind only, never by name: SQLite reports constraints without one.
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Self::NotFound,
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Database(inner) if inner.is_unique_violation() => Self::Conflict,
            sqlx::Error::Database(inner) if inner.is_foreign_key_violation() => Self::NotFound,
            _ => Self::Broken(error),
        }
    }
}

/// `NotFound` unless a row was changed.
pub(crate) fn or_not_found(changed: u64) -> Result<()> {
    if changed == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// `Conflict` unless a row was changed.
pub(crate) fn or_conflict(changed: u64) -> Result<()> {
    if changed == 0 { Err(StoreError::Conflict) } else { Ok(()) }
}
