//! Databases for tests: a temporary SQLite file, and a fresh schema of a PostgreSQL that is started once per test binary.
//!
//! ```text
//! testing::both! {
//!     async fn a_home_is_found(db: store::Db) {
//!         let mut tx = db.write().await.unwrap();
//!         …
//!     }
//! }
//! ```
//!
//! `ACCORD_TEST_POSTGRES=postgres://…` names another PostgreSQL to use; its schemas are left there. Without that, and without
//! the programs to start one, tests fail and say what to install: a suite that quietly uses SQLite alone proves nothing.

#![expect(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a test names its schema and finds its server by itself"
)]

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

use store::Db;

/// Makes two tests of each function: one on SQLite, one on PostgreSQL. The calling crate needs tokio with `macros` and `rt`.
#[macro_export]
macro_rules! both {
    ($($(#[$attribute:meta])* async fn $name:ident($db:ident: $type:ty $(, $place:ident: &Place)?) $body:block)+) => { $(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn test($db: $type $(, $place: &$crate::Place)?) $body

            $(#[$attribute])*
            #[tokio::test]
            async fn on_sqlite() {
                let place = $crate::Place::sqlite();
                $crate::both!(@run test, place $(, $place)?);
            }

            $(#[$attribute])*
            #[tokio::test]
            async fn on_postgres() {
                let place = $crate::Place::postgres().await;
                $crate::both!(@run test, place $(, $place)?);
            }
        }
    )+ };
    (@run $test:ident, $at:ident) => { $test($at.open().await).await };
    (@run $test:ident, $at:ident, $place:ident) => { $test($at.open().await, &$at).await };
}

/// A database that an earlier version filled; the files are under `tests/kept`.
#[derive(Clone, Copy, Debug)]
pub enum Kept {
    /// As the first version kept things.
    Format1,
}

impl Kept {
    fn file(self, ending: &str) -> PathBuf {
        let name = match self {
            Self::Format1 => "format-1",
        };
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/kept").join(format!("{name}.{ending}"))
    }
}

/// An empty database for one test.
#[derive(Debug)]
pub struct Place {
    /// What [`Db::open`] takes.
    pub url: String,
    folder: Option<PathBuf>,
}

impl Place {
    /// A new SQLite file, deleted with this value.
    ///
    /// # Panics
    /// Where no temporary folder can be made.
    pub fn sqlite() -> Self {
        let folder = new_folder("sqlite");
        let url = format!("sqlite://{}", folder.join("accord.sqlite").display());
        Self { url, folder: Some(folder) }
    }

    /// A new schema of the tests' PostgreSQL.
    ///
    /// # Panics
    /// Where there is no PostgreSQL.
    pub async fn postgres() -> Self {
        let server = postgres();
        let schema = unique("accord");
        let mut connection = PgConnection::connect(server).await.expect("the tests' PostgreSQL answers");
        let create = AssertSqlSafe(format!("CREATE SCHEMA {schema}"));
        sqlx::query(create).execute(&mut connection).await.expect("a schema can be made");
        connection.close().await.expect("the connection closes");
        let joint = if server.contains('?') { '&' } else { '?' };
        Self { url: format!("{server}{joint}options[search_path]={schema}"), folder: None }
    }

    /// A SQLite file as an earlier version filled it.
    ///
    /// # Panics
    /// Where the kept file is not there.
    pub fn kept_sqlite(kept: Kept) -> Self {
        let place = Self::sqlite();
        let folder = place.folder.as_ref().expect("a SQLite file has a folder");
        fs::copy(kept.file("sqlite"), folder.join("accord.sqlite")).expect("the kept file can be copied");
        place
    }

    /// A schema of the tests' PostgreSQL as an earlier version filled it.
    ///
    /// # Panics
    /// Where there is no PostgreSQL, or the kept file is not there.
    pub async fn kept_postgres(kept: Kept) -> Self {
        let place = Self::postgres().await;
        let sql = fs::read_to_string(kept.file("postgres.sql")).expect("the kept file can be read");
        place.run(&sql).await.expect("the kept file can be loaded");
        place
    }

    /// Runs a statement past the store, as somebody with the database's password could.
    ///
    /// # Errors
    /// What the database says against it.
    pub async fn run(&self, sql: &str) -> Result<(), String> {
        let sql = || AssertSqlSafe(sql.to_owned());
        if self.folder.is_some() {
            let mut connection = SqliteConnection::connect(&self.url).await.map_err(|error| error.to_string())?;
            sqlx::raw_sql(sql()).execute(&mut connection).await.map(drop).map_err(|error| error.to_string())
        } else {
            let mut connection = PgConnection::connect(&self.url).await.map_err(|error| error.to_string())?;
            sqlx::raw_sql(sql()).execute(&mut connection).await.map(drop).map_err(|error| error.to_string())
        }
    }

    /// What a query for one column of texts finds, past the store.
    ///
    /// # Panics
    /// Where the database refuses it.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let query = AssertSqlSafe(sql.to_owned());
        let found = if self.folder.is_some() {
            let mut connection = SqliteConnection::connect(&self.url).await.expect("the database answers");
            sqlx::query_scalar(query).fetch_all(&mut connection).await
        } else {
            let mut connection = PgConnection::connect(&self.url).await.expect("the database answers");
            sqlx::query_scalar(query).fetch_all(&mut connection).await
        };
        found.expect("the database can be asked this")
    }

    /// Takes the triggers away that keep what was kept.
    ///
    /// # Panics
    /// Where the database refuses that.
    pub async fn disarm(&self) {
        for table in ["event", "revision", "paper", "replaced_words", "translation"] {
            let sql = if self.folder.is_some() {
                format!("DROP TRIGGER {table}_no_update; DROP TRIGGER {table}_no_delete")
            } else {
                format!("ALTER TABLE {table} DISABLE TRIGGER USER")
            };
            self.run(&sql).await.expect("the owner of the tables may do that");
        }
    }

    /// Opens it.
    ///
    /// # Panics
    /// Where that fails.
    pub async fn open(&self) -> Db {
        Db::open(&self.url).await.expect("an empty database opens")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            drop(fs::remove_dir_all(folder));
        }
    }
}

/// The address of the tests' PostgreSQL: `ACCORD_TEST_POSTGRES`, or one that is started now and ends with this process.
///
/// # Panics
/// Where there is none and none can be started.
pub fn postgres() -> &'static str {
    static SERVER: OnceLock<Result<String, String>> = OnceLock::new();
    let server = SERVER.get_or_init(|| std::env::var("ACCORD_TEST_POSTGRES").or_else(|_| start()));
    server.as_deref().unwrap_or_else(|why| {
        panic!(
            "These tests need a PostgreSQL. {why}\n\
             Install one (Debian: apt install postgresql), or name one: ACCORD_TEST_POSTGRES=postgres://user@host/database"
        )
    })
}

fn start() -> Result<String, String> {
    let programs = programs()?;
    let owner = owner()?;
    let folder = new_folder("postgres");
    if let Some((user, group)) = owner {
        chown(&folder, Some(user), Some(group)).map_err(|error| error.to_string())?;
    }
    let data = folder.join("data");
    let run = |program: &str| {
        let mut command = Command::new(programs.join(program));
        command.current_dir(&folder).env("LC_ALL", "C").stdin(Stdio::null());
        if let Some((user, group)) = owner {
            command.uid(user).gid(group);
        }
        command
    };
    finish(run("initdb").args(["-U", "accord", "-A", "trust", "-E", "UTF8", "--no-sync", "-D"]).arg(&data))?;
    let settings = format!(
        "-c listen_addresses='' -c unix_socket_directories={} -c fsync=off -c max_connections=400",
        folder.display()
    );
    finish(run("pg_ctl").args(["-w", "start", "-l", "log", "-o", &settings, "-D"]).arg(&data))?;
    watch(run("/bin/sh"), &programs.join("pg_ctl"), &folder)?;
    Ok(format!("postgres://accord@localhost/postgres?host={}", folder.display()))
}

/// Stops the server and removes its folder when this process ends, however it ends: then the pipe closes.
fn watch(mut shell: Command, pg_ctl: &Path, folder: &Path) -> Result<(), String> {
    let script = r#"trap '' INT TERM HUP; cat; "$0" -m immediate -D "$1/data" stop; cd /; rm -rf "$1""#;
    let child = shell
        .arg("-c")
        .arg(script)
        .arg(pg_ctl)
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("No shell could be started: {error}"))?;
    std::mem::forget(child);
    Ok(())
}

/// Runs a program to its end; where it fails, what it said.
fn finish(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{:?} does not start: {error}", command.get_program()))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(format!("{:?} failed: {said}", command.get_program()))
}

/// The folder with `initdb` and `pg_ctl`, real programs and not Debian's wrappers.
fn programs() -> Result<PathBuf, String> {
    let mut folders: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|found| found.flatten().map(|version| version.path().join("bin")).collect())
        .unwrap_or_default();
    folders.sort_by_key(|folder| std::cmp::Reverse(version(folder)));
    if let Ok(output) = Command::new("pg_config").arg("--bindir").output() {
        folders.push(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()));
    }
    if let Some(path) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&path));
    }
    let complete = |folder: &PathBuf| ["initdb", "pg_ctl", "postgres"].iter().all(|it| folder.join(it).is_file());
    folders.into_iter().find(complete).ok_or_else(|| "No initdb and pg_ctl were found.".into())
}

fn version(folder: &Path) -> Option<u32> {
    folder.parent()?.file_name()?.to_str()?.parse().ok()
}

/// Whom to run the server as: PostgreSQL refuses root, so then `postgres` or `nobody`.
fn owner() -> Result<Option<(u32, u32)>, String> {
    let is_root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    if !is_root {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd").map_err(|error| error.to_string())?;
    let ids = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let found = ids("postgres").or_else(|| ids("nobody"));
    found.map(Some).ok_or_else(|| "It does not run as root, and there is no user postgres or nobody.".into())
}

fn new_folder(kind: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(unique(&format!("accord_{kind}")));
    fs::create_dir(&folder).expect("a temporary folder can be made");
    folder
}

fn unique(name: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.subsec_nanos());
    format!("{name}_{}_{nanos}_{count}", std::process::id())
}
