//! Opening one of the two databases, and bringing its tables up to date.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgSslMode};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, SqlitePool, Transaction};

use crate::error::Result;
use crate::tx::Tx;
use crate::upgrade::Upgrade;

/// What runs on both databases, and what each has to say in its own words.
static BOTH: Migrator = sqlx::migrate!();
static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

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
        for upgrade in Upgrade::ALL {
            db.migrate(&migrations, Some(upgrade.after())).await?;
            let next = migrations.iter().map(|it| it.version).filter(|version| *version > upgrade.after()).min();
            if !db.has_run(next).await? {
                let mut tx = db.write().await?;
                upgrade.run(&mut tx).await?;
                tx.commit().await?;
            }
        }
        db.migrate(&migrations, None).await?;
        Ok(db)
    }

    /// Whether a migration has been run: then the upgrade before it was done, and its rows need not be looked for again.
    async fn has_run(&self, migration: Option<i64>) -> Result<bool> {
        let mut tx = self.read().await?;
        let query = "SELECT COUNT(*) FROM _sqlx_migrations WHERE version = $1";
        let found: i64 = fetch_optional!(&mut tx, sqlx::query_scalar(query).bind(migration))?.unwrap_or_default();
        Ok(found > 0)
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
            Pools::Postgres(pool) => Tx::Postgres(begin(pool, "BEGIN READ ONLY").await?),
        })
    }

    /// Begins to write. On SQLite the lock is taken at once, so that it never has to be upgraded.
    ///
    /// # Errors
    /// `Broken`.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match &self.0 {
            Pools::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => Tx::Postgres(begin(pool, "BEGIN").await?),
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

/// Begins a transaction in a task of its own, which nobody can give up half way: sqlx would give the connection back to the pool with the
/// transaction still open, and whoever is next would read or write in it.
async fn begin(pool: &PgPool, statement: &'static str) -> Result<Transaction<'static, Postgres>> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin_with(statement).await }).await;
    Ok(begun.map_err(|_| sqlx::Error::BeginFailed)??)
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
    Ok(Pools::Postgres(PgPoolOptions::new().max_connections(MAX_CONNECTIONS).connect_with(postgres(url)?).await?))
}

/// How a PostgreSQL is reached. On another machine the connection is encrypted and its certificate checked, unless the address says what
/// else is wanted: "prefer", which is the default, would let whoever is on the way choose.
fn postgres(url: &str) -> Result<PgConnectOptions> {
    let options = PgConnectOptions::from_str(url)?;
    let host = options.get_host();
    let is_here =
        options.get_socket().is_some() || host.starts_with('/') || ["localhost", "127.0.0.1", "::1"].contains(&host);
    Ok(match options.get_ssl_mode() {
        PgSslMode::Prefer if !is_here => options.ssl_mode(PgSslMode::VerifyFull),
        _ => options,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trust_21c_a_postgres_elsewhere_is_reached_by_a_checked_connection() {
        let mode = |url: &str| format!("{:?}", postgres(url).unwrap().get_ssl_mode());
        assert_eq!(mode("postgres://accord:x@db.example/accord"), "VerifyFull");
        assert_eq!(mode("postgres://accord:x@10.0.0.7/accord?sslmode=prefer"), "VerifyFull");
        assert_eq!(mode("postgres://accord:x@db.example/accord?sslmode=require"), "Require");
        for here in [
            "postgres://accord@localhost/accord",
            "postgres://accord@127.0.0.1:5433/accord",
            "postgres:///accord?host=/run/postgresql",
        ] {
            assert_eq!(mode(here), "Prefer", "{here}");
        }
    }
}
