//! Plans, their frozen revisions, and the list of both.

use chrono::{DateTime, NaiveDate, Utc};
use domain::canonical::Hash;
use domain::draft::Text;
use domain::person::By;
use domain::plan::{InForce, Plan, Record, Settled, Stage, Standing, Step};
use domain::{AccountId, HomeId, PlanId, YoungPersonId};
use serde::{Deserialize, Serialize};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::tx::{Tx, from_json, json, micro, number, plain};

/// A plan's own state as it is kept.
#[derive(Serialize, Deserialize)]
struct State {
    stage: Stage,
    in_force: Option<InForce>,
}

impl State {
    fn of(plan: &Plan) -> Self {
        Self { stage: plan.stage.clone(), in_force: plan.in_force }
    }
}

#[derive(sqlx::FromRow)]
struct Kept {
    id: PlanId,
    young_person: YoungPersonId,
    home: HomeId,
    version: i64,
    #[sqlx(try_from = "i64")]
    revisions: u32,
    #[sqlx(json)]
    state: State,
}

impl From<Kept> for Plan {
    fn from(Kept { id, young_person, home, version, revisions, state }: Kept) -> Self {
        Self { id, young_person, home, version, revisions, stage: state.stage, in_force: state.in_force }
    }
}

/// When a signed agreement starts, while it waits for that.
fn starts_on(stage: &Stage) -> Option<NaiveDate> {
    match stage {
        Stage::Starting(agreed) => agreed.authorised.sent.starts_on,
        _ => None,
    }
}

/// Adds a plan that was opened.
///
/// # Errors
/// `Conflict` where the id is taken, `NotFound` where there is no such home or young person.
pub async fn add(tx: &mut Tx, plan: &Plan, at: DateTime<Utc>) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO plan (id, young_person, home, version, revisions, stage, state, in_force_revision,
                 in_force_from, review_on, starts_on, added_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) ON CONFLICT DO NOTHING"
        )
        .bind(plan.id)
        .bind(plan.young_person)
        .bind(plan.home)
        .bind(plan.version)
        .bind(i64::from(plan.revisions))
        .bind(plan.stage.word())
        .bind(json(&State::of(plan))?)
        .bind(plan.in_force.map(|it| i64::from(it.revision)))
        .bind(plan.in_force.map(|it| it.from))
        .bind(plan.in_force.map(|it| it.review_on))
        .bind(starts_on(&plan.stage))
        .bind(micro(at))
    )?;
    or_conflict(added)
}

/// A plan, for the members of its home.
///
/// # Errors
/// `NotFound`, also where the account is no member.
pub async fn find(tx: &mut Tx, account: AccountId, id: PlanId) -> Result<Plan> {
    let query = "SELECT plan.id, young_person, plan.home, version, revisions, state
                 FROM plan JOIN member ON member.home = plan.home AND member.account = $1
                 WHERE plan.id = $2";
    let kept: Option<Kept> = fetch_optional!(tx, sqlx::query_as(query).bind(account).bind(id))?;
    kept.map(Plan::from).ok_or(StoreError::NotFound)
}

/// A plan, for jobs and for links that were checked already.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, id: PlanId) -> Result<Plan> {
    let query = "SELECT id, young_person, home, version, revisions, state FROM plan WHERE id = $1";
    let kept: Option<Kept> = fetch_optional!(tx, sqlx::query_as(query).bind(id))?;
    kept.map(Plan::from).ok_or(StoreError::NotFound)
}

/// Saves the plan a step leads to, and the revisions it settles; the plan's version grows by one. Its events are noted by the caller.
///
/// # Errors
/// `Conflict` where the plan is not at this version any more, or a second revision would be in force.
pub async fn save(tx: &mut Tx, step: &Step, at: DateTime<Utc>) -> Result<()> {
    let plan = &step.plan;
    let saved = execute!(
        tx,
        sqlx::query(
            "UPDATE plan SET version = version + 1, revisions = $3, stage = $4, state = $5, in_force_revision = $6,
                 in_force_from = $7, review_on = $8, starts_on = $9, updated_at = $10
             WHERE id = $1 AND version = $2"
        )
        .bind(plan.id)
        .bind(plan.version)
        .bind(i64::from(plan.revisions))
        .bind(plan.stage.word())
        .bind(json(&State::of(plan))?)
        .bind(plan.in_force.map(|it| i64::from(it.revision)))
        .bind(plan.in_force.map(|it| it.from))
        .bind(plan.in_force.map(|it| it.review_on))
        .bind(starts_on(&plan.stage))
        .bind(micro(at))
    )?;
    or_conflict(saved)?;
    for settled in &step.settled {
        settle(tx, plan.id, settled).await?;
    }
    Ok(())
}

/// Sets a revision's standing; its record only where there is a new one.
async fn settle(tx: &mut Tx, plan: PlanId, settled: &Settled) -> Result<()> {
    let query = "UPDATE revision SET standing = $3, record = COALESCE($4, record) WHERE plan = $1 AND number = $2";
    let record = settled.record.as_ref().map(json).transpose()?;
    let changed = execute!(
        tx,
        sqlx::query(query).bind(plan).bind(i64::from(settled.revision)).bind(settled.standing).bind(record)
    )?;
    or_not_found(changed)
}

/// Keeps a frozen text as an open revision. Nothing ever changes the text or its hash.
///
/// # Errors
/// `Conflict` where this number is frozen already, `NotFound` where there is no such plan.
pub async fn freeze(tx: &mut Tx, text: &Text, by: &By) -> Result<()> {
    let (canonical, hash) = text.canonical();
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO revision (plan, number, canonical, hash, standing, frozen_at, frozen_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(text.plan())
        .bind(i64::from(text.number()))
        .bind(canonical)
        .bind(hash)
        .bind(Standing::Open)
        .bind(micro(by.at))
        .bind(plain(&by.name))
    )?;
    Ok(())
}

/// A frozen revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// Its text.
    pub text: Text,
    /// The text's canonical form, as it was kept.
    pub canonical: String,
    /// The hash of the canonical form.
    pub hash: Hash,
    /// How it stands.
    pub standing: Standing,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// Who froze it, by name.
    pub frozen_by: String,
    /// What is known of its life, once it is settled.
    pub record: Option<Record>,
}

/// A frozen revision without its text.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct RevisionLine {
    /// Its number, from 1.
    #[sqlx(try_from = "i64")]
    pub number: u32,
    /// The hash of its text.
    pub hash: Hash,
    /// How it stands.
    pub standing: Standing,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// Who froze it, by name.
    pub frozen_by: String,
}

#[derive(sqlx::FromRow)]
struct KeptRevision {
    #[sqlx(flatten)]
    line: RevisionLine,
    canonical: String,
    #[sqlx(json(nullable))]
    record: Option<Record>,
}

/// One revision of a plan.
///
/// # Errors
/// `NotFound`.
pub async fn revision(tx: &mut Tx, plan: PlanId, number: u32) -> Result<Revision> {
    let query = "SELECT number, hash, standing, frozen_at, frozen_by, canonical, record FROM revision
                 WHERE plan = $1 AND number = $2";
    let kept: Option<KeptRevision> = fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(number)))?;
    let KeptRevision { line, canonical, record } = kept.ok_or(StoreError::NotFound)?;
    let RevisionLine { number, hash, standing, frozen_at, frozen_by } = line;
    let text = from_json(&canonical)?;
    Ok(Revision { number, text, canonical, hash, standing, frozen_at, frozen_by, record })
}

/// A plan's revisions, newest first.
///
/// # Errors
/// `Broken`.
pub async fn revisions(tx: &mut Tx, plan: PlanId) -> Result<Vec<RevisionLine>> {
    let query = "SELECT number, hash, standing, frozen_at, frozen_by FROM revision
                 WHERE plan = $1 ORDER BY number DESC";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(plan))?)
}

/// The newest revision below `before` that everyone agreed: it is or was in force.
///
/// # Errors
/// `Broken`.
pub async fn last_agreed(tx: &mut Tx, plan: PlanId, before: u32) -> Result<Option<u32>> {
    let query = "SELECT number FROM revision
                 WHERE plan = $1 AND number < $2 AND standing IN ('in_force', 'replaced')
                 ORDER BY number DESC LIMIT 1";
    let found: Option<i64> = fetch_optional!(tx, sqlx::query_scalar(query).bind(plan).bind(i64::from(before)))?;
    found.map(number).transpose()
}

/// The signed plans whose date has come.
///
/// # Errors
/// `Broken`.
pub async fn due_to_begin(tx: &mut Tx, today: NaiveDate) -> Result<Vec<PlanId>> {
    let query = "SELECT id FROM plan WHERE stage = 'starting' AND starts_on <= $1 ORDER BY starts_on, id";
    Ok(fetch_all!(tx, sqlx::query_scalar(query).bind(today))?)
}

/// A plan as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The plan.
    pub plan: PlanId,
    /// Whose it is.
    pub young_person: YoungPersonId,
    /// Their name.
    pub name: String,
    /// The home.
    pub home: HomeId,
    /// Its name.
    pub home_name: String,
    /// The word of the stage.
    pub stage: String,
    /// The revision in force, if there is one.
    pub in_force: Option<InForce>,
    /// When the plan itself last moved.
    pub since: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Line {
    id: PlanId,
    young_person: YoungPersonId,
    name: String,
    home: HomeId,
    home_name: String,
    stage: String,
    in_force_revision: Option<i64>,
    in_force_from: Option<NaiveDate>,
    review_on: Option<NaiveDate>,
    updated_at: DateTime<Utc>,
}

impl Line {
    fn listed(self) -> Result<Listed> {
        Ok(Listed {
            in_force: self.in_force()?,
            plan: self.id,
            young_person: self.young_person,
            name: self.name,
            home: self.home,
            home_name: self.home_name,
            stage: self.stage,
            since: self.updated_at,
        })
    }

    fn in_force(&self) -> Result<Option<InForce>> {
        let (Some(revision), Some(from), Some(review_on)) =
            (self.in_force_revision, self.in_force_from, self.review_on)
        else {
            return Ok(None);
        };
        Ok(Some(InForce { revision: number(revision)?, from, review_on }))
    }
}

/// The plans of an account's homes, at most 500, by home and then by name.
///
/// # Errors
/// `Broken`.
pub async fn list(tx: &mut Tx, account: AccountId) -> Result<Vec<Listed>> {
    let query = "SELECT plan.id, plan.young_person, young_person.name, plan.home, home.name AS home_name, plan.stage,
                     plan.in_force_revision, plan.in_force_from, plan.review_on, plan.updated_at
                 FROM member
                 JOIN home ON home.id = member.home
                 JOIN plan ON plan.home = member.home
                 JOIN young_person ON young_person.id = plan.young_person
                 WHERE member.account = $1
                 ORDER BY home.folded, home.id, young_person.folded, plan.id LIMIT 500";
    let lines: Vec<Line> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    lines.into_iter().map(Line::listed).collect()
}

/// One plan as lists show it, for the members of its home.
///
/// # Errors
/// `NotFound`, also where the account is no member.
pub async fn listed(tx: &mut Tx, account: AccountId, id: PlanId) -> Result<Listed> {
    let query = "SELECT plan.id, plan.young_person, young_person.name, plan.home, home.name AS home_name, plan.stage,
                     plan.in_force_revision, plan.in_force_from, plan.review_on, plan.updated_at
                 FROM plan
                 JOIN member ON member.home = plan.home AND member.account = $1
                 JOIN home ON home.id = plan.home
                 JOIN young_person ON young_person.id = plan.young_person
                 WHERE plan.id = $2";
    let line: Option<Line> = fetch_optional!(tx, sqlx::query_as(query).bind(account).bind(id))?;
    line.ok_or(StoreError::NotFound)?.listed()
}
