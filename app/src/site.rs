//! What every request knows of the place it runs in, and who is behind it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Timelike, Utc};
use domain::AccountId;
use domain::policy::{Action, Role, allows};
use domain::settings::SETTINGS;
use scan::Scanned;
use store::Db;
use uuid::Uuid;

use crate::gate::Gate;
use crate::in_flight::InFlight;

/// The running application.
#[derive(Clone)]
pub struct Site {
    /// The database.
    pub db: Db,
    /// The only reader of time and maker of ids.
    pub clock: Clock,
    /// The address people reach it under, without a slash at the end: links in letters begin with it.
    pub url: String,
    /// The roots that seals are checked with; `None` where this server has no keys.
    pub seal_roots: Option<SealRoots>,
    /// Whether this is the demo home: sign-in names are shown, and letters can be read.
    pub demo: bool,
    /// Whether letters wait, because no mail server is named. Outside of the demo home nobody reads them.
    pub letters_wait: bool,
    /// The folder with the style sheet, the fonts and the islands' script.
    pub files: PathBuf,
    /// The proxies whose word counts for where a request comes from.
    pub trusted_proxies: Vec<IpAddr>,
    /// Whether papers can print every letter of a text.
    pub prints: fn(&str) -> bool,
    /// Reads a scan, and blocks while it does.
    pub read_scan: fn(&[u8]) -> std::io::Result<Scanned>,
    /// What is slow waits here.
    pub gates: Gates,
}

impl Site {
    /// Whether people reach it under https.
    pub fn is_secure(&self) -> bool {
        self.url.starts_with("https://")
    }
}

/// The certificates that seals are checked with, PEM.
#[derive(Clone)]
pub struct SealRoots {
    /// The root under which this installation seals papers, then the certificates that it bought.
    pub root: Arc<str>,
    /// Those of the time-stamp authorities that it trusts, one after the other; empty where there are none.
    pub time_stamps: Arc<str>,
}

/// The gates before slow work.
#[derive(Clone)]
pub struct Gates {
    /// Before a password is checked or hashed.
    pub passwords: Gate,
    /// Before a paper is rendered.
    pub papers: Gate,
    /// Drawing the pages of a scan anew.
    pub scans: Gate,
    /// Before the requests of one account.
    pub requests: InFlight,
}

impl Default for Gates {
    fn default() -> Self {
        Self {
            passwords: Gate::new(SETTINGS.passwords_at_once(), SETTINGS.passwords_in_line()),
            papers: Gate::new(SETTINGS.papers_at_once(), SETTINGS.papers_in_line()),
            scans: Gate::new(SETTINGS.scans_at_once(), SETTINGS.scans_in_line()),
            requests: InFlight::default(),
        }
    }
}

/// Where times and ids come from.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    id: Arc<dyn Fn() -> Uuid + Send + Sync>,
}

impl Clock {
    /// A clock that reads time and makes ids by these two.
    pub fn new(
        now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
        id: impl Fn() -> Uuid + Send + Sync + 'static,
    ) -> Self {
        Self { now: Arc::new(now), id: Arc::new(id) }
    }

    /// Now, in whole microseconds: what both databases can keep.
    pub fn now(&self) -> DateTime<Utc> {
        let now = (self.now)();
        now.with_nanosecond(now.nanosecond() / 1000 * 1000).unwrap_or(now)
    }

    /// A new id.
    pub fn id(&self) -> Uuid {
        (self.id)()
    }
}

/// The signed-in person, put on the request by the server once it has found and checked the session.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Their account.
    pub account: AccountId,
    /// Their name as it stands on papers.
    pub name: String,
    /// Their roles, one for each home they are a member of: enough to show a link, never to open what it leads to.
    pub roles: Vec<Role>,
}

impl Identity {
    /// Whether there is a home in which they may do this.
    pub fn may_somewhere(&self, action: Action) -> bool {
        self.roles.iter().any(|role| allows(*role, action))
    }
}

/// The tablet is with the young person, put on the request by the server, which lets nothing else through.
#[derive(Clone, Copy, Debug)]
pub struct Handed;
