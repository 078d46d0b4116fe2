//! What happened: append-only, and chained by hash, one chain for each organisation.
//!
//! Whoever appends locks the end of the chain until the transaction ends. So that two writers never wait for each other, append
//! after all other rows are written.

use chrono::{DateTime, Utc};
use domain::canonical::Hash;
use domain::event::Event;
use domain::kept::chain::Entry;
use domain::person::{Author, AuthorKind};
use domain::policy::Role;
use domain::word::Word;
use domain::{AccountId, EventId, HomeId, OrganisationId, PlanId};
use serde_json::Value;

use crate::error::{Result, StoreError};
use crate::organisations;
use crate::tx::{Tx, from_json, json, micro, plain};

/// Where something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// To a plan.
    Plan(PlanId, HomeId),
    /// In a home.
    Home(HomeId),
    /// To an account, in no home in particular.
    Account(AccountId),
}

impl Scope {
    const fn plan(self) -> Option<PlanId> {
        if let Self::Plan(plan, _) = self { Some(plan) } else { None }
    }

    const fn home(self) -> Option<HomeId> {
        match self {
            Self::Plan(_, home) | Self::Home(home) => Some(home),
            Self::Account(_) => None,
        }
    }

    async fn organisation(self, tx: &mut Tx) -> Result<OrganisationId> {
        let found: Option<OrganisationId> = match self {
            Self::Plan(_, home) | Self::Home(home) => return organisations::of_home(tx, home).await,
            Self::Account(id) => {
                fetch_optional!(tx, sqlx::query_scalar("SELECT organisation FROM account WHERE id = $1").bind(id))?
            }
        };
        found.ok_or(StoreError::NotFound)
    }
}

/// An event with its circumstances.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRecord {
    /// When.
    pub at: DateTime<Utc>,
    /// Who, under the name and role of that time.
    pub by: Author,
    /// What.
    pub event: Event,
}

/// Appends what happened to the chain of the organisation it happened in.
///
/// # Errors
/// `NotFound` where there is no such home, account or plan.
pub async fn append(tx: &mut Tx, scope: Scope, by: &Author, at: DateTime<Utc>, events: &[Event]) -> Result<()> {
    if events.is_empty() {
        return Ok(());
    }
    let organisation = scope.organisation(tx).await?;
    let (mut seq, mut head) = lock_end(tx, organisation).await?;
    for event in events {
        seq += 1;
        let entry = entry(scope, by, at, event, seq)?;
        let hash = entry.hash(&head);
        insert(tx, organisation, &entry, &hash).await?;
        head = hash.to_string();
    }
    move_end(tx, organisation, seq, &head).await
}

fn entry(scope: Scope, by: &Author, at: DateTime<Utc>, event: &Event, seq: i64) -> Result<Entry> {
    Ok(Entry {
        seq,
        at: micro(at),
        author: AuthorKind::from(by).word().to_owned(),
        account: by.account(),
        role: by.role().map(|role| role.word().to_owned()),
        name: if *by == Author::Accord { String::new() } else { plain(by.name()) },
        home: scope.home(),
        plan: scope.plan(),
        format: i64::from(Event::FORMAT),
        event: serde_json::to_value(event).map_err(|error| sqlx::Error::Encode(error.into()))?,
    })
}

/// The length and the last hash of the chain of a home's organisation.
///
/// # Errors
/// `NotFound`.
pub async fn end_of_chain(tx: &mut Tx, home: HomeId) -> Result<(i64, String)> {
    let query =
        "SELECT events, head FROM organisation JOIN home ON home.organisation = organisation.id WHERE home.id = $1";
    fetch_optional!(tx, sqlx::query_as(query).bind(home))?.ok_or(StoreError::NotFound)
}

/// The length and the last hash of a chain, which nobody else can lengthen until this transaction ends.
pub(crate) async fn lock_end(tx: &mut Tx, organisation: OrganisationId) -> Result<(i64, String)> {
    let query = "UPDATE organisation SET events = events WHERE id = $1 RETURNING events, head";
    fetch_optional!(tx, sqlx::query_as(query).bind(organisation))?.ok_or(StoreError::NotFound)
}

pub(crate) async fn move_end(tx: &mut Tx, organisation: OrganisationId, events: i64, head: &str) -> Result<()> {
    let query = "UPDATE organisation SET events = $2, head = $3 WHERE id = $1";
    execute!(tx, sqlx::query(query).bind(organisation).bind(events).bind(head))?;
    Ok(())
}

async fn insert(tx: &mut Tx, organisation: OrganisationId, entry: &Entry, hash: &Hash) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO event (id, noted_at, author, account, role, by_name, word, format, event, home, plan,
                 organisation, seq, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        )
        .bind(id_of(organisation, hash))
        .bind(entry.at)
        .bind(&entry.author)
        .bind(entry.account)
        .bind(&entry.role)
        .bind(&entry.name)
        .bind(entry.event.get("event").and_then(Value::as_str).unwrap_or_default().to_owned())
        .bind(entry.format)
        .bind(json(&entry.event)?)
        .bind(entry.home)
        .bind(entry.plan)
        .bind(organisation)
        .bind(entry.seq)
        .bind(hash)
    )?;
    Ok(())
}

/// The id of an event: no two entries of any chain have one hash in one organisation.
fn id_of(organisation: OrganisationId, hash: &Hash) -> EventId {
    EventId::new(uuid_of(&format!("{organisation} {hash}")))
}

/// A UUID that is always the same for the same text.
pub(crate) fn uuid_of(text: &str) -> uuid::Uuid {
    let mut bytes = [0; 16];
    let digest = Hash::of(text.as_bytes()).to_string();
    for (byte, pair) in bytes.iter_mut().zip(digest.as_bytes().chunks(2)) {
        *byte = std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()).unwrap_or_default();
    }
    uuid::Uuid::new_v8(bytes)
}

#[derive(sqlx::FromRow)]
struct Line {
    noted_at: DateTime<Utc>,
    author: AuthorKind,
    account: Option<AccountId>,
    role: Option<Role>,
    by_name: String,
    #[sqlx(json)]
    event: Event,
}

impl From<Line> for EventRecord {
    fn from(line: Line) -> Self {
        let name = line.by_name;
        let by = match (line.author, line.account, line.role) {
            (AuthorKind::Member, Some(account), Some(role)) => Author::Member { account, name, role },
            (AuthorKind::Accord, ..) => Author::Accord,
            _ => Author::SocialWorker { name },
        };
        Self { at: line.noted_at, by, event: line.event }
    }
}

/// A plan's events since a moment, oldest first.
///
/// # Errors
/// `Broken`.
pub async fn since(tx: &mut Tx, plan: PlanId, moment: DateTime<Utc>) -> Result<Vec<EventRecord>> {
    let query = "SELECT noted_at, author, account, role, by_name, event FROM event
                 WHERE plan = $1 AND noted_at >= $2 ORDER BY noted_at, seq";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(micro(moment)))?;
    Ok(lines.into_iter().map(EventRecord::from).collect())
}

/// What was written in a home itself since a moment, oldest first: its set-up and its directory.
///
/// # Errors
/// `Broken`.
pub async fn of_home_since(tx: &mut Tx, home: HomeId, moment: DateTime<Utc>) -> Result<Vec<EventRecord>> {
    let query = "SELECT noted_at, author, account, role, by_name, event FROM event
                 WHERE home = $1 AND plan IS NULL AND noted_at >= $2
                     AND word IN ('saved', 'kept_aside', 'aside_settled') ORDER BY noted_at, seq";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(home).bind(micro(moment)))?;
    Ok(lines.into_iter().map(EventRecord::from).collect())
}

#[derive(sqlx::FromRow)]
struct OfPlan {
    plan: PlanId,
    #[sqlx(flatten)]
    line: Line,
}

/// What managers of a home wrote down as done since a moment, with the plan that it is about, newest first.
///
/// # Errors
/// `Broken`.
pub async fn deadlines_done(tx: &mut Tx, home: HomeId, moment: DateTime<Utc>) -> Result<Vec<(PlanId, EventRecord)>> {
    let query = "SELECT plan, noted_at, author, account, role, by_name, event FROM event
                 WHERE home = $1 AND plan IS NOT NULL AND noted_at >= $2 AND word = 'deadline_done' ORDER BY seq DESC";
    let lines: Vec<OfPlan> = fetch_all!(tx, sqlx::query_as(query).bind(home).bind(micro(moment)))?;
    Ok(lines.into_iter().map(|it| (it.plan, it.line.into())).collect())
}

/// Whose events a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A plan's.
    Plan(PlanId),
    /// What happened in a home itself and not to one of its plans.
    Home(HomeId),
}

/// Which of them a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// The newest.
    Newest,
    /// Those before the one of this number in the chain.
    Before(i64),
    /// Those after the one of this number in the chain.
    After(i64),
}

#[derive(sqlx::FromRow)]
struct Numbered {
    #[sqlx(flatten)]
    line: Line,
    seq: i64,
}

/// The query for a page of events: of whom, and from which number on in which order.
macro_rules! select_page {
    ($of:literal, $from:literal) => {
        concat!(
            "SELECT noted_at, author, account, role, by_name, event, seq FROM event WHERE ",
            $of,
            " AND seq ",
            $from,
            " LIMIT $3"
        )
    };
}

/// A page of events, newest first, each with its number in the chain: as many of them next to the cursor as asked for.
///
/// # Errors
/// `Broken`.
pub async fn page(tx: &mut Tx, of: Of, cursor: Cursor, limit: i64) -> Result<Vec<(i64, EventRecord)>> {
    const BACK_PLAN: &str = select_page!("plan = $1", "< $2 ORDER BY seq DESC");
    const ON_PLAN: &str = select_page!("plan = $1", "> $2 ORDER BY seq");
    const BACK_HOME: &str = select_page!("home = $1 AND plan IS NULL", "< $2 ORDER BY seq DESC");
    const ON_HOME: &str = select_page!("home = $1 AND plan IS NULL", "> $2 ORDER BY seq");
    let (id, [back, on]) = match of {
        Of::Plan(id) => (id.uuid(), [BACK_PLAN, ON_PLAN]),
        Of::Home(id) => (id.uuid(), [BACK_HOME, ON_HOME]),
    };
    let (query, seq) = match cursor {
        Cursor::Newest => (back, i64::MAX),
        Cursor::Before(seq) => (back, seq),
        Cursor::After(seq) => (on, seq),
    };
    let mut found: Vec<Numbered> = fetch_all!(tx, sqlx::query_as(query).bind(id).bind(seq).bind(limit))?;
    found.sort_by_key(|it| std::cmp::Reverse(it.seq));
    Ok(found.into_iter().map(|it| (it.seq, it.line.into())).collect())
}

/// What gave an account something, in any home of its organisation: making it, inviting it, a role. Oldest first.
///
/// # Errors
/// `Broken`.
pub async fn gave_account(tx: &mut Tx, account: AccountId) -> Result<Vec<EventRecord>> {
    let query = "SELECT noted_at, author, account, role, by_name, event FROM event
                 WHERE plan IS NULL AND home IN (
                     SELECT home.id FROM home JOIN account ON account.organisation = home.organisation
                     WHERE account.id = $1)
                 AND word IN ('account_added', 'account_invited', 'role_requested', 'role_confirmed', 'role_changed',
                     'last_day_set', 'account_reopened', 'sign_in_address_changed')
                 ORDER BY seq";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    let records = lines.into_iter().map(EventRecord::from);
    Ok(records.filter(|record| record.event.account_given() == Some(account)).collect())
}

/// What an entry of the chain is made from, as it stands in the table.
#[derive(sqlx::FromRow)]
pub(crate) struct EntryRow {
    pub(crate) id: EventId,
    pub(crate) noted_at: DateTime<Utc>,
    author: String,
    account: Option<AccountId>,
    role: Option<String>,
    by_name: String,
    home: Option<HomeId>,
    plan: Option<PlanId>,
    format: i64,
    event: String,
}

impl EntryRow {
    /// The entry under its number in the chain.
    pub(crate) fn entry(self, seq: i64) -> Result<Entry> {
        Ok(Entry {
            seq,
            at: self.noted_at,
            author: self.author,
            account: self.account,
            role: self.role,
            name: self.by_name,
            home: self.home,
            plan: self.plan,
            format: self.format,
            event: from_json(&self.event)?,
        })
    }
}

/// An entry that is in a chain.
#[derive(sqlx::FromRow)]
struct Chained {
    #[sqlx(flatten)]
    row: EntryRow,
    seq: i64,
    hash: String,
}

/// What is wrong with a chain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrokenChain {
    /// The entry is not what was hashed.
    #[error("event {id}, number {seq}, is not what was hashed when it was appended")]
    Altered {
        /// The event.
        id: EventId,
        /// Its number in the chain.
        seq: i64,
    },
    /// Entries are missing before this one.
    #[error("event {id} has number {seq}, and number {expected} is missing")]
    Missing {
        /// The event after the gap.
        id: EventId,
        /// Its number in the chain.
        seq: i64,
        /// The number that should have come.
        expected: i64,
    },
    /// The end was cut off, or the organisation's row was changed.
    #[error("the chain ends at number {found}, and it had {events} events")]
    End {
        /// The number of the last event that is there.
        found: i64,
        /// How many there were.
        events: i64,
    },
}

/// Walks the chain of an organisation, from the first event to its end; how many there are, or the first that is wrong.
///
/// # Errors
/// `Broken` where the database fails.
pub async fn verify(tx: &mut Tx, organisation: OrganisationId) -> Result<std::result::Result<i64, BrokenChain>> {
    let mut head = String::new();
    let mut last = 0;
    loop {
        let batch = entries_after(tx, organisation, last).await?;
        if batch.is_empty() {
            break;
        }
        for Chained { row, seq, hash } in batch {
            let id = row.id;
            if seq != last + 1 {
                return Ok(Err(BrokenChain::Missing { id, seq, expected: last + 1 }));
            }
            if !row.entry(seq).is_ok_and(|entry| entry.hash(&head).to_string() == hash) {
                return Ok(Err(BrokenChain::Altered { id, seq }));
            }
            (head, last) = (hash, seq);
        }
    }
    let query = "SELECT events, head FROM organisation WHERE id = $1";
    let end: Option<(i64, String)> = fetch_optional!(tx, sqlx::query_as(query).bind(organisation))?;
    let (events, kept) = end.ok_or(StoreError::NotFound)?;
    Ok(if (events, &kept) == (last, &head) { Ok(last) } else { Err(BrokenChain::End { found: last, events }) })
}

async fn entries_after(tx: &mut Tx, organisation: OrganisationId, seq: i64) -> Result<Vec<Chained>> {
    let query =
        "SELECT id, seq, noted_at, author, account, role, by_name, home, plan, format, CAST(event AS TEXT) AS event,
                     hash
                 FROM event WHERE organisation = $1 AND seq > $2 ORDER BY seq LIMIT 1000";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(organisation).bind(seq))?)
}
