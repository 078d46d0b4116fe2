//! What can go wrong in the store.

use domain::kept::{Unreadable, json_fault};
use domain::{PlanId, RecordId};
use sqlx::error::BoxDynError;

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
    /// An entry of a record cannot be read: its bytes were changed, or a newer program wrote it.
    #[error("record {record} cannot be read")]
    UnreadableRecord {
        /// The record.
        record: RecordId,
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
            _ => Self::Broken(without_text(error)),
        }
    }
}

/// The same error without the words in which JSON was found that could not be read: it goes into the log.
fn without_text(error: sqlx::Error) -> sqlx::Error {
    let fault = |source: &BoxDynError| source.downcast_ref().map(json_fault);
    match error {
        sqlx::Error::ColumnDecode { index, source } => {
            let source = fault(&source).map_or(source, BoxDynError::from);
            sqlx::Error::ColumnDecode { index, source }
        }
        sqlx::Error::Decode(source) => sqlx::Error::Decode(fault(&source).map_or(source, BoxDynError::from)),
        other => other,
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

/// `Broken` where a row was kept in another format than the one that is read.
pub(crate) fn or_unknown_format(kept: i64, read: u32) -> Result<()> {
    if kept == i64::from(read) {
        return Ok(());
    }
    Err(StoreError::Broken(sqlx::Error::Decode(format!("format {kept} is not known").into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_where_a_value_cannot_be_read_and_not_what_stands_there() {
        let error = || serde_json::from_str::<Vec<u8>>("[\"Jay likes football\"]").unwrap_err();
        assert!(error().to_string().contains("football"), "serde_json quotes it");
        let column = sqlx::Error::ColumnDecode { index: "answers".into(), source: error().into() };
        for error in [column, sqlx::Error::Decode(error().into())] {
            let StoreError::Broken(error) = StoreError::from(error) else { panic!("it is broken") };
            let said = error.to_string();
            assert!(said.contains("line 1, column 21") && !said.contains("football"), "{said}");
        }
        assert_eq!(
            Unreadable::from(error()).to_string(),
            "it is not what its format says: Data error in JSON at line 1, column 21"
        );
    }
}
