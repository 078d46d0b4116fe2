//! Records about young people: each a list of entries, to which one is only ever added.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::kept;
use domain::policy::{Action, Role, allows};
use domain::records::{ClockKind, Entry, Record};
use domain::{AccountId, PlanId, RecordId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::tx::{Tx, micro, plain};

/// What lists and jobs find a record by; it follows from the entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Whether anything goes on, or is left to do.
    pub is_open: bool,
    /// When the next thing happens by itself.
    pub next_at: Option<DateTime<Utc>>,
}

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRecord {
    /// The record.
    pub record: Record,
    /// Grows with every entry, so that a second writer is noticed.
    pub version: i64,
}

/// Keeps a record that begins.
///
/// # Errors
/// `Conflict` where it is there already, `NotFound` where there is no such plan.
pub async fn begin(tx: &mut Tx, record: &Record, outlook: Outlook) -> Result<()> {
    let query = "INSERT INTO kept_record (id, plan, kind, version, is_open, next_at) VALUES ($1, $2, $3, 1, $4, $5)
                 ON CONFLICT DO NOTHING";
    let Outlook { is_open, next_at } = outlook;
    or_conflict(execute!(
        tx,
        sqlx::query(query).bind(record.id).bind(record.plan).bind(record.kind).bind(is_open).bind(next_at.map(micro))
    )?)?;
    insert_last(tx, record).await
}

/// Keeps the last entry of a record that was at this version before.
///
/// # Errors
/// `Conflict` where somebody else has added to it meanwhile.
pub async fn add(tx: &mut Tx, record: &Record, version: i64, outlook: Outlook) -> Result<()> {
    look_out(tx, record.id, version, outlook).await?;
    insert_last(tx, record).await
}

/// Keeps when the next thing happens to a record.
///
/// # Errors
/// `Conflict` where it is not at this version any more.
pub async fn look_out(tx: &mut Tx, id: RecordId, version: i64, outlook: Outlook) -> Result<()> {
    let query =
        "UPDATE kept_record SET version = version + 1, is_open = $3, next_at = $4 WHERE id = $1 AND version = $2";
    let Outlook { is_open, next_at } = outlook;
    or_conflict(execute!(tx, sqlx::query(query).bind(id).bind(version).bind(is_open).bind(next_at.map(micro)))?)
}

async fn insert_last(tx: &mut Tx, record: &Record) -> Result<()> {
    let number = i64::try_from(record.entries().count()).unwrap_or(i64::MAX);
    let Some(last) = record.entries().next_back() else { return Ok(()) };
    let entry = kept::entry::write(last).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let query = "INSERT INTO kept_entry (record, number, entry) VALUES ($1, $2, $3)";
    or_not_found(execute!(tx, sqlx::query(query).bind(record.id).bind(number).bind(plain(&entry)))?)
}

#[derive(sqlx::FromRow)]
struct Line {
    id: RecordId,
    plan: PlanId,
    version: i64,
    entry: String,
}

#[derive(sqlx::FromRow)]
struct LineOfMember {
    #[sqlx(flatten)]
    line: Line,
    role: Role,
}

/// The records behind lines that stand in the order of their entries, those that were begun last first.
fn gathered(lines: Vec<Line>) -> Result<Vec<KeptRecord>> {
    let mut found: BTreeMap<RecordId, (PlanId, i64, Vec<Entry>)> = BTreeMap::new();
    for Line { id, plan, version, entry } in lines {
        let entry = kept::entry::read(&entry).map_err(|source| StoreError::UnreadableRecord { record: id, source })?;
        found.entry(id).or_insert_with(|| (plan, version, vec![])).2.push(entry);
    }
    let whole = |(id, (plan, version, entries)): (RecordId, (PlanId, i64, Vec<Entry>))| {
        let record = Record::kept(id, plan, entries).map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok(KeptRecord { record, version })
    };
    let mut records: Vec<KeptRecord> = found.into_iter().map(whole).collect::<Result<_>>()?;
    records.sort_by_key(|it| std::cmp::Reverse((it.record.first().by.at, it.record.id)));
    Ok(records)
}

/// One record of a plan.
///
/// # Errors
/// `NotFound`, also for a record of another plan; `UnreadableRecord`.
pub async fn find(tx: &mut Tx, plan: PlanId, id: RecordId) -> Result<KeptRecord> {
    let query = "SELECT kept_record.id, plan, version, entry
                 FROM kept_record JOIN kept_entry ON kept_entry.record = kept_record.id
                 WHERE kept_record.id = $1 AND plan = $2 ORDER BY number";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(id).bind(plan))?;
    gathered(lines)?.pop().ok_or(StoreError::NotFound)
}

/// One record, for jobs and for links that were checked already.
///
/// # Errors
/// `NotFound`, `UnreadableRecord`.
pub async fn get(tx: &mut Tx, id: RecordId) -> Result<KeptRecord> {
    let query = "SELECT kept_record.id, plan, version, entry
                 FROM kept_record JOIN kept_entry ON kept_entry.record = kept_record.id
                 WHERE kept_record.id = $1 ORDER BY number";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(id))?;
    gathered(lines)?.pop().ok_or(StoreError::NotFound)
}

/// All records of a plan, those that were begun last first.
///
/// # Errors
/// `UnreadableRecord`.
pub async fn of_plan(tx: &mut Tx, plan: PlanId) -> Result<Vec<Record>> {
    let query = "SELECT kept_record.id, plan, version, entry
                 FROM kept_record JOIN kept_entry ON kept_entry.record = kept_record.id
                 WHERE plan = $1 ORDER BY number";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(plan))?;
    Ok(gathered(lines)?.into_iter().map(|it| it.record).collect())
}

/// The records of all plans that an account may read of which something goes on or is left to do, in one query.
///
/// # Errors
/// `UnreadableRecord`.
pub async fn open_of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<Record>> {
    let query = "SELECT kept_record.id, kept_record.plan, kept_record.version, entry, member.role
                 FROM member JOIN plan ON plan.home = member.home
                 JOIN kept_record ON kept_record.plan = plan.id AND is_open
                 JOIN kept_entry ON kept_entry.record = kept_record.id
                 WHERE member.account = $1 ORDER BY number";
    let lines: Vec<LineOfMember> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    let readable = lines.into_iter().filter(|it| allows(it.role, Action::ReadPlan));
    Ok(gathered(readable.map(|it| it.line).collect())?.into_iter().map(|it| it.record).collect())
}

/// The records to which something happens by itself by now, those that wait for longest first.
///
/// # Errors
/// `Broken`.
pub async fn due(tx: &mut Tx, now: DateTime<Utc>, limit: i64) -> Result<Vec<RecordId>> {
    let query = "SELECT id FROM kept_record WHERE next_at <= $1 ORDER BY next_at, id LIMIT $2";
    Ok(fetch_all!(tx, sqlx::query_scalar(query).bind(micro(now)).bind(limit))?)
}

/// Notes that a clock of a record ran out; whether it was for the first time.
///
/// # Errors
/// `NotFound` where there is no such record.
pub async fn missed(tx: &mut Tx, id: RecordId, clock: ClockKind, at: DateTime<Utc>) -> Result<bool> {
    let query = "INSERT INTO missed_clock (record, clock, missed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    Ok(execute!(tx, sqlx::query(query).bind(id).bind(clock).bind(micro(at)))? > 0)
}
