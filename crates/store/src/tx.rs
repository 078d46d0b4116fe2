//! A transaction on one of the two databases. Every other file but `db.rs` writes one query for both, with `$n` and the types that both know.

use chrono::{DateTime, SubsecRound, Utc};
use serde::Serialize;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo};
use sqlx::sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo};
use sqlx::{Encode, Postgres, Sqlite, Transaction, Type};

use crate::error::Result;

/// Runs a query; how many rows it changed.
macro_rules! execute {
    ($tx:expr, $query:expr) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => $query.execute(&mut **tx).await.map(|done| done.rows_affected()),
            $crate::Tx::Postgres(tx) => $query.execute(&mut **tx).await.map(|done| done.rows_affected()),
        }
    };
}

/// Runs a query for at most one row.
macro_rules! fetch_optional {
    ($tx:expr, $query:expr) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => $query.fetch_optional(&mut **tx).await,
            $crate::Tx::Postgres(tx) => $query.fetch_optional(&mut **tx).await,
        }
    };
}

/// Runs a query for all its rows.
macro_rules! fetch_all {
    ($tx:expr, $query:expr) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => $query.fetch_all(&mut **tx).await,
            $crate::Tx::Postgres(tx) => $query.fetch_all(&mut **tx).await,
        }
    };
}

/// An open transaction. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub enum Tx {
    /// In a SQLite file.
    Sqlite(Transaction<'static, Sqlite>),
    /// In a PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Keeps all that was written.
    ///
    /// # Errors
    /// `Broken`.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// A time as both databases keep it: PostgreSQL knows no more than microseconds.
pub(crate) fn micro(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}

/// A text as both databases keep it: PostgreSQL has no U+0000.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}

/// A number as SQL knows it, back in Rust.
pub(crate) fn number(number: i64) -> Result<u32> {
    Ok(u32::try_from(number).map_err(|error| sqlx::Error::Decode(error.into()))?)
}

/// JSON on its way in, bound as JSON. sqlx's own wrapper binds as JSONB, which refuses `\u0000`.
pub(crate) struct Json(String);

/// Writes a value as JSON.
pub(crate) fn json<T: Serialize>(value: &T) -> Result<Json> {
    Ok(Json(serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))?))
}

/// A value that is JSON already, on its way in.
pub(crate) fn json_text(text: std::result::Result<String, serde_json::Error>) -> Result<Json> {
    Ok(Json(text.map_err(|error| sqlx::Error::Encode(error.into()))?))
}

/// Reads a value from JSON that is kept as text.
pub(crate) fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_json::from_str(text).map_err(|error| sqlx::Error::Decode(error.into()))?)
}

impl Type<Sqlite> for Json {
    fn type_info() -> SqliteTypeInfo {
        <String as Type<Sqlite>>::type_info()
    }
}

impl Encode<'_, Sqlite> for Json {
    fn encode_by_ref(&self, buf: &mut SqliteArgumentsBuffer) -> std::result::Result<IsNull, BoxDynError> {
        <String as Encode<Sqlite>>::encode_by_ref(&self.0, buf)
    }
}

impl Type<Postgres> for Json {
    fn type_info() -> PgTypeInfo {
        const JSON: Oid = Oid(114);
        PgTypeInfo::with_oid(JSON)
    }
}

impl Encode<'_, Postgres> for Json {
    fn encode_by_ref(&self, buf: &mut PgArgumentBuffer) -> std::result::Result<IsNull, BoxDynError> {
        <String as Encode<Postgres>>::encode_by_ref(&self.0, buf)
    }
}
