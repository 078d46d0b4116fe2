//! The two databases. Every other file writes one query for both, with `$n` and the types that both know.

use std::str::FromStr;
use std::time::Duration;

use chrono::{DateTime, SubsecRound, Utc};
use serde::Serialize;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::migrate::Migrator;
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgPoolOptions, PgTypeInfo};
use sqlx::sqlite::{
    SqliteArgumentsBuffer, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
    SqliteTypeInfo,
};
use sqlx::{Encode, PgPool, Postgres, Sqlite, SqlitePool, Transaction, Type};

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

/// What runs on both databases, and what each has to say in its own words.
static BOTH: Migrator = sqlx::migrate!();
static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// The migration after which [`crate::upgrade`] does what SQL cannot say.
const BEFORE_UPGRADE: i64 = 2;

/// The migrations of one database, in the order of their numbers.
fn migrations(own: &Migrator) -> Migrator {
    Migrator::with_migrations(BOTH.iter().chain(own.iter()).cloned().collect())
}

const READERS: u32 = 8;
const MAX_CONNECTIONS: u32 = 16;
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// An open database.
#[derive(Clone, Debug)]
pub struct Db(Pools);

#[derive(Clone, Debug)]
enum Pools {
    /// SQLite has one writer at a time: waiting for the pool is fairer than waiting for the file.
    Sqlite {
        readers: SqlitePool,
        writer: SqlitePool,
    },
    Postgres(PgPool),
}

impl Db {
    /// Opens `sqlite://PATH` (the file is made if need be) or `postgres://…`, and brings its tables up to date.
    ///
    /// # Errors
    /// `Broken`.
    pub async fn open(url: &str) -> Result<Self> {
        let (db, migrations) = if url.starts_with("sqlite:") {
            (Self(open_sqlite(url).await?), migrations(&SQLITE))
        } else {
            (Self(open_postgres(url).await?), migrations(&POSTGRES))
        };
        db.migrate(&migrations, Some(BEFORE_UPGRADE)).await?;
        let mut tx = db.write().await?;
        crate::upgrade::upgrade(&mut tx).await?;
        tx.commit().await?;
        db.migrate(&migrations, None).await?;
        Ok(db)
    }

    async fn migrate(&self, migrations: &Migrator, target: Option<i64>) -> Result<()> {
        let done = match (&self.0, target) {
            (Pools::Sqlite { writer, .. }, Some(target)) => migrations.run_to(target, writer).await,
            (Pools::Sqlite { writer, .. }, None) => migrations.run(writer).await,
            (Pools::Postgres(pool), Some(target)) => migrations.run_to(target, pool).await,
            (Pools::Postgres(pool), None) => migrations.run(pool).await,
        };
        Ok(done.map_err(sqlx::Error::from)?)
    }

    /// Begins to read. Nothing can be written in it.
    ///
    /// # Errors
    /// `Broken`.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match &self.0 {
            Pools::Sqlite { readers, .. } => Tx::Sqlite(readers.begin().await?),
            Pools::Postgres(pool) => Tx::Postgres(pool.begin_with("BEGIN READ ONLY").await?),
        })
    }

    /// Begins to write. On SQLite the lock is taken at once, so that it never has to be upgraded.
    ///
    /// # Errors
    /// `Broken`.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match &self.0 {
            Pools::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// `Broken`.
    pub async fn ping(&self) -> Result<()> {
        match &self.0 {
            Pools::Sqlite { readers, .. } => sqlx::query("SELECT 1").execute(readers).await.map(drop)?,
            Pools::Postgres(pool) => sqlx::query("SELECT 1").execute(pool).await.map(drop)?,
        }
        Ok(())
    }

    /// Closes all connections; on SQLite the write-ahead log is put into the file.
    pub async fn close(&self) {
        match &self.0 {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(url: &str) -> Result<Pools> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .statement_cache_capacity(256)
        .pragma("cache_size", "-16384")
        .pragma("mmap_size", "268435456")
        .pragma("temp_store", "memory");
    let pool = || SqlitePoolOptions::new().idle_timeout(None).max_lifetime(None).test_before_acquire(false);
    let writer = pool().max_connections(1).acquire_timeout(BUSY_TIMEOUT * 4).connect_with(options.clone()).await?;
    let reading = options.pragma("query_only", "on");
    let readers = pool().max_connections(READERS).connect_with(reading).await?;
    Ok(Pools::Sqlite { readers, writer })
}

async fn open_postgres(url: &str) -> Result<Pools> {
    Ok(Pools::Postgres(PgPoolOptions::new().max_connections(MAX_CONNECTIONS).connect(url).await?))
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
