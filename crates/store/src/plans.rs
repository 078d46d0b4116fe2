//! Plans, their frozen revisions, and the list of both.

use chrono::{DateTime, NaiveDate, Utc};
use domain::canonical::Hash;
use domain::choices::Nation;
use domain::draft::Objection;
use domain::frozen::FrozenText;
use domain::kept;
use domain::person::{Author, Member};
use domain::plan::{Plan, Stage, StageKind, Step};
use domain::policy::{Action, Role, allows};
use domain::revision::{InForce, Life, Returned, Standing};
use domain::word::Word;
use domain::{AccountId, HomeId, PlanId, YoungPersonId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::events::{self, Scope};
use crate::tx::{Tx, json_text, micro, number, plain};
use crate::{duties, limits};

/// A plan with the life of its newest revision and of the one in force.
#[derive(sqlx::FromRow)]
struct Kept {
    id: PlanId,
    young_person: YoungPersonId,
    home: HomeId,
    version: i64,
    #[sqlx(try_from = "i64")]
    revisions: u32,
    stage: String,
    in_force_revision: Option<i64>,
    newest_life: Option<String>,
    newest_standing: Option<Standing>,
    in_force_life: Option<String>,
}

impl Kept {
    fn plan(self) -> Result<Plan> {
        let stage = self.stage()?;
        let in_force = match (self.in_force_revision, &self.in_force_life) {
            (Some(revision), Some(life)) => match read_life(self.id, number(revision)?, life, Standing::InForce)? {
                Life::InForce(in_force) => Some(in_force),
                _ => None,
            },
            _ => None,
        };
        let Self { id, young_person, home, version, revisions, .. } = self;
        Ok(Plan { id, young_person, home, lock_version: version, revisions, stage, in_force })
    }

    fn stage(&self) -> Result<Stage> {
        let stage = StageKind::parse(&self.stage);
        let (Some(life), Some(standing)) = (&self.newest_life, self.newest_standing) else {
            return Ok(Stage::Drafting { returned: None });
        };
        match (stage, standing) {
            (Some(StageKind::Drafting), Standing::InForce | Standing::Replaced) => {
                Ok(Stage::Drafting { returned: None })
            }
            (Some(StageKind::Settled), _) => Ok(Stage::Settled),
            _ => Ok(read_life(self.id, self.revisions, life, standing)?.into()),
        }
    }
}

/// The query for the plan `$1` with the lives it is made from, with more columns and the joins that they need.
macro_rules! select_plan {
    ($columns:literal, $joins:literal) => {
        concat!(
            "SELECT plan.id, plan.young_person, plan.home, plan.version, plan.revisions, plan.stage,
                 plan.in_force_revision, CAST(newest.life AS TEXT) AS newest_life,
                 newest.standing AS newest_standing, CAST(current.life AS TEXT) AS in_force_life",
            $columns,
            " FROM plan
             LEFT JOIN revision newest ON newest.plan = plan.id AND newest.number = plan.revisions
             LEFT JOIN revision current ON current.plan = plan.id AND current.number = plan.in_force_revision ",
            $joins,
            " WHERE plan.id = $1"
        )
    };
}

fn read_life(plan: PlanId, revision: u32, json: &str, standing: Standing) -> Result<Life> {
    kept::life::read(json, standing).map_err(|source| StoreError::Unreadable { plan, revision, source })
}

/// A plan and the membership that opens it.
#[derive(sqlx::FromRow)]
struct Opened {
    #[sqlx(flatten)]
    kept: Kept,
    member: AccountId,
    member_name: String,
    role: Role,
    left_at: Option<DateTime<Utc>>,
}

/// A plan, together with the right of this account to do this to it: a membership of its home whose role allows the action.
///
/// # Errors
/// `NotFound`, also where the account is no member of the home; `NotAllowed` where its role there does not allow it, or where the young person
/// has left and it is no longer done; `Unreadable`.
pub async fn find(tx: &mut Tx, account: AccountId, id: PlanId, action: Action) -> Result<(Plan, Member)> {
    let query = select_plan!(
        ", member.account AS member, account.name AS member_name, member.role, plan.left_at",
        "JOIN member ON member.home = plan.home AND member.account = $2 JOIN account ON account.id = member.account"
    );
    let opened: Option<Opened> = fetch_optional!(tx, sqlx::query_as(query).bind(id).bind(account))?;
    let Opened { kept, member, member_name, role, left_at } = opened.ok_or(StoreError::NotFound)?;
    let is_shut = left_at.is_some() && !action.outlasts_leaving();
    if is_shut || !allows(role, action) {
        return Err(StoreError::NotAllowed);
    }
    Ok((kept.plan()?, Member::found(member, member_name, role)))
}

/// What lists and pages call the young person and the home of a plan, without opening any answers.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Names {
    /// What the young person likes to be called.
    pub young_person: String,
    /// The name of the home.
    pub home: String,
    /// Where the home is, once that is said.
    pub nation: Option<Nation>,
}

/// The names of a plan that was found.
///
/// # Errors
/// `NotFound`.
pub async fn names(tx: &mut Tx, plan: &Plan) -> Result<Names> {
    let query = "SELECT young_person.name AS young_person, home.name AS home, home.nation
                 FROM young_person JOIN home ON home.id = $2 WHERE young_person.id = $1";
    let names: Option<Names> = fetch_optional!(tx, sqlx::query_as(query).bind(plan.young_person).bind(plan.home))?;
    names.ok_or(StoreError::NotFound)
}

/// A plan, for jobs and for links that were checked already.
///
/// # Errors
/// `NotFound`, `Unreadable`.
pub async fn get(tx: &mut Tx, id: PlanId) -> Result<Plan> {
    let query = select_plan!("", "");
    let kept: Option<Kept> = fetch_optional!(tx, sqlx::query_as(query).bind(id))?;
    kept.ok_or(StoreError::NotFound)?.plan()
}

/// What the social worker did not agree to, if that is why the draft of this plan was opened again.
///
/// # Errors
/// `Unreadable`.
pub async fn objection(tx: &mut Tx, plan: &Plan) -> Result<Option<Objection>> {
    let Some(Returned::BySocialWorker { authorised, decision }) = plan.returned() else { return Ok(None) };
    let text = text(tx, plan.id, authorised.sent.revision).await?;
    Ok(Some(Objection { decision: decision.clone(), text }))
}

/// Saves all that a verb leads to: the plan, the text that was frozen, the lives of its revisions, and the events, which come last.
/// The plan is at its next lock version afterwards.
///
/// # Errors
/// `Conflict` where the plan is not at this lock version any more, a second revision would be in force, or somebody authorises what they
/// prepared; `NotFound` where a new plan has no home or young person.
pub async fn apply(tx: &mut Tx, step: &Step, by: &Author, at: DateTime<Utc>) -> Result<Plan> {
    let plan = &step.plan;
    if plan.lock_version == 0 {
        insert(tx, plan, at).await?
    } else {
        update(tx, plan, at).await?
    }
    for life in &step.revisions {
        match &step.text {
            Some(text) if text.number() == life.sent().revision => freeze(tx, text, life, at).await?,
            _ => live_on(tx, plan.id, life, at).await?,
        }
        duties::keep(tx, plan.id, life).await?;
        if let Life::InForce(it) = life {
            let begun = text(tx, plan.id, it.revision()).await?;
            limits::keep(tx, &begun, it.from).await?;
        }
    }
    events::append(tx, Scope::Plan(plan.id, plan.home), by, at, &step.events).await?;
    Ok(Plan { lock_version: plan.lock_version + 1, ..plan.clone() })
}

/// When a signed agreement starts, while it waits for that.
fn starts_on(stage: &Stage) -> Option<NaiveDate> {
    match stage {
        Stage::Starting(signed) => signed.authorised.sent.starts_on,
        _ => None,
    }
}

async fn insert(tx: &mut Tx, plan: &Plan, at: DateTime<Utc>) -> Result<()> {
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO plan (id, young_person, home, version, revisions, stage, added_at, updated_at)
             VALUES ($1, $2, $3, 1, 0, $4, $5, $5) ON CONFLICT DO NOTHING"
        )
        .bind(plan.id)
        .bind(plan.young_person)
        .bind(plan.home)
        .bind(plan.stage.word())
        .bind(micro(at))
    )?;
    or_conflict(added)
}

async fn update(tx: &mut Tx, plan: &Plan, at: DateTime<Utc>) -> Result<()> {
    let saved = execute!(
        tx,
        sqlx::query(
            "UPDATE plan SET version = version + 1, revisions = $3, stage = $4, in_force_revision = $5,
                 in_force_from = $6, review_on = $7, starts_on = $8, updated_at = $9
             WHERE id = $1 AND version = $2"
        )
        .bind(plan.id)
        .bind(plan.lock_version)
        .bind(i64::from(plan.revisions))
        .bind(plan.stage.word())
        .bind(plan.in_force.as_ref().map(|it| i64::from(it.revision())))
        .bind(plan.in_force.as_ref().map(|it| it.from))
        .bind(plan.in_force.as_ref().map(InForce::review_on))
        .bind(starts_on(&plan.stage))
        .bind(micro(at))
    )?;
    or_conflict(saved)
}

/// Keeps a frozen text with the beginning of its life. Nothing ever changes the text or its hash; triggers see to that.
async fn freeze(tx: &mut Tx, text: &FrozenText, life: &Life, at: DateTime<Utc>) -> Result<()> {
    let by = &life.sent().by;
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO revision (plan, number, canonical, hash, standing, since, life, frozen_at, frozen_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(text.plan())
        .bind(i64::from(text.number()))
        .bind(text.canonical())
        .bind(text.hash())
        .bind(life.standing())
        .bind(micro(at))
        .bind(json_text(kept::life::write(life))?)
        .bind(micro(by.at))
        .bind(plain(by.name()))
    )?;
    Ok(())
}

/// Keeps how a revision lives on. It has been where it is since now, unless this only adds a signature.
async fn live_on(tx: &mut Tx, plan: PlanId, life: &Life, at: DateTime<Utc>) -> Result<()> {
    let signs_on = matches!(life, Life::ToSign(agreed) if !agreed.signatures.is_empty());
    let query = "UPDATE revision SET standing = $3, life = $4, since = COALESCE($5, since)
                 WHERE plan = $1 AND number = $2";
    let changed = execute!(
        tx,
        sqlx::query(query)
            .bind(plan)
            .bind(i64::from(life.sent().revision))
            .bind(life.standing())
            .bind(json_text(kept::life::write(life))?)
            .bind((!signs_on).then(|| micro(at)))
    )?;
    or_not_found(changed)
}

/// A frozen revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its text; its hash was checked when it was read.
    pub text: FrozenText,
    /// How far it has come.
    pub life: Life,
    /// Since when it is there.
    pub since: DateTime<Utc>,
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
    canonical: String,
    hash: Hash,
    standing: Standing,
    since: DateTime<Utc>,
    life: String,
}

/// One revision of a plan, with its text.
///
/// # Errors
/// `NotFound`; `Unreadable` also where the text is not the one that had its hash.
pub async fn revision(tx: &mut Tx, plan: PlanId, number: u32) -> Result<Revision> {
    let query = "SELECT canonical, hash, standing, since, CAST(life AS TEXT) AS life FROM revision
                 WHERE plan = $1 AND number = $2";
    let kept: Option<KeptRevision> = fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(number)))?;
    let KeptRevision { canonical, hash, standing, since, life } = kept.ok_or(StoreError::NotFound)?;
    let text = read_text(plan, number, canonical, hash)?;
    Ok(Revision { text, life: read_life(plan, number, &life, standing)?, since })
}

/// The hash of a revision's text, and its life, without the text.
///
/// # Errors
/// `NotFound`, `Unreadable`.
pub async fn life(tx: &mut Tx, plan: PlanId, number: u32) -> Result<(Hash, Life)> {
    let query = "SELECT hash, standing, CAST(life AS TEXT) FROM revision WHERE plan = $1 AND number = $2";
    let kept: Option<(Hash, Standing, String)> =
        fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(number)))?;
    let (hash, standing, life) = kept.ok_or(StoreError::NotFound)?;
    Ok((hash, read_life(plan, number, &life, standing)?))
}

fn read_text(plan: PlanId, revision: u32, canonical: String, hash: Hash) -> Result<FrozenText> {
    FrozenText::read(canonical, hash).map_err(|source| StoreError::Unreadable { plan, revision, source })
}

/// Lets nobody else begin anything about a plan until this transaction ends: two who ask what there is would else both find nothing.
///
/// # Errors
/// `NotFound`.
pub async fn lock(tx: &mut Tx, plan: PlanId) -> Result<()> {
    let query = "UPDATE plan SET left_at = left_at WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(plan))?)
}

/// The text of one revision.
///
/// # Errors
/// `NotFound`, `Unreadable`.
pub async fn text(tx: &mut Tx, plan: PlanId, number: u32) -> Result<FrozenText> {
    let query = "SELECT canonical, hash FROM revision WHERE plan = $1 AND number = $2";
    let kept: Option<(String, Hash)> = fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(number)))?;
    let (canonical, hash) = kept.ok_or(StoreError::NotFound)?;
    read_text(plan, number, canonical, hash)
}

#[derive(sqlx::FromRow)]
struct KeptText {
    plan: PlanId,
    #[sqlx(try_from = "i64")]
    number: u32,
    canonical: String,
    hash: Hash,
    role: Role,
}

/// The texts in force of all plans that an account may read, in one query: of those who have left, where something about them goes on. One that cannot be read stands among them as its error.
///
/// # Errors
/// `Broken`.
pub async fn texts_in_force(tx: &mut Tx, account: AccountId) -> Result<Vec<(PlanId, Result<FrozenText>)>> {
    let query = "SELECT revision.plan, revision.number, revision.canonical, revision.hash, member.role
                 FROM member
                 JOIN plan ON plan.home = member.home
                 JOIN revision ON revision.plan = plan.id AND revision.number = plan.in_force_revision
                 WHERE member.account = $1 AND (plan.left_at IS NULL
                     OR EXISTS (SELECT 1 FROM kept_record WHERE kept_record.plan = plan.id AND is_open))";
    let kept: Vec<KeptText> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    let readable = kept.into_iter().filter(|it| allows(it.role, Action::ReadPlan));
    Ok(readable.map(|it| (it.plan, read_text(it.plan, it.number, it.canonical, it.hash))).collect())
}

/// The plans of a home, by the names of their young people.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<PlanId>> {
    let query = "SELECT plan.id FROM plan JOIN young_person ON young_person.id = plan.young_person
                 WHERE plan.home = $1 AND plan.left_at IS NULL ORDER BY young_person.folded, plan.id";
    Ok(fetch_all!(tx, sqlx::query_scalar(query).bind(home))?)
}

/// The same of those who have left the home since an instant.
///
/// # Errors
/// `Broken`.
pub async fn left_since(tx: &mut Tx, home: HomeId, since: DateTime<Utc>) -> Result<Vec<PlanId>> {
    let query = "SELECT id FROM plan WHERE home = $1 AND left_at >= $2 ORDER BY left_at, id";
    Ok(fetch_all!(tx, sqlx::query_scalar(query).bind(home).bind(micro(since)))?)
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

/// The decisions of the social worker since the last agreement on versions before this one that never came into force, the newest first.
///
/// # Errors
/// `Unreadable`.
pub async fn objections(tx: &mut Tx, plan: PlanId, before: u32) -> Result<Vec<Objection>> {
    let query = "SELECT number, CAST(life AS TEXT) AS life FROM revision
                 WHERE plan = $1 AND number < $2 AND standing = 'closed' AND number > COALESCE(
                     (SELECT MAX(number) FROM revision
                      WHERE plan = $1 AND number < $2 AND standing IN ('in_force', 'replaced')), 0)
                 ORDER BY number DESC";
    let closed: Vec<(i64, String)> = fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(before)))?;
    let mut objections = Vec::new();
    for (revision, life) in closed {
        let revision = number(revision)?;
        let life = read_life(plan, revision, &life, Standing::Closed)?;
        if let Some(decision) = life.decision() {
            objections.push(Objection { decision: decision.clone(), text: text(tx, plan, revision).await? });
        }
    }
    Ok(objections)
}

/// The number of the newest version before this one that a manager read to its end: authorised, or returned with a reason.
///
/// # Errors
/// `Unreadable`.
pub async fn last_read_by_manager(tx: &mut Tx, plan: PlanId, before: u32) -> Result<Option<u32>> {
    let query = "SELECT number, standing, CAST(life AS TEXT) AS life FROM revision
                 WHERE plan = $1 AND number < $2 ORDER BY number DESC";
    let older: Vec<(i64, Standing, String)> = fetch_all!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(before)))?;
    for (revision, standing, life) in older {
        let revision = number(revision)?;
        let life = read_life(plan, revision, &life, standing)?;
        if life.authorised().is_some() || matches!(life, Life::Returned(Returned::ByManager { .. })) {
            return Ok(Some(revision));
        }
    }
    Ok(None)
}

/// The signed plans whose date has come.
///
/// # Errors
/// `Broken`.
pub async fn due_to_begin(tx: &mut Tx, today: NaiveDate) -> Result<Vec<PlanId>> {
    let query = "SELECT id FROM plan WHERE stage = 'starting' AND starts_on <= $1 ORDER BY starts_on, id";
    Ok(fetch_all!(tx, sqlx::query_scalar(query).bind(today))?)
}

/// The agreement in force, as lists show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForceLine {
    /// Its number.
    pub revision: u32,
    /// Since which local date.
    pub from: NaiveDate,
    /// When it is looked at again (local date).
    pub review_on: NaiveDate,
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
    /// Where it is, once that is said.
    pub nation: Option<Nation>,
    /// What the account may be in that home.
    pub role: Role,
    /// Where the work on it stands.
    pub stage: StageKind,
    /// The revision in force, if there is one.
    pub in_force: Option<InForceLine>,
    /// Who sent its newest version, where there is one.
    pub sent_by: Option<String>,
    /// The life of a version that came back or is being signed, where it can be read: what waits for whom.
    pub underway: Option<Life>,
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
    nation: Option<Nation>,
    role: Role,
    stage: String,
    in_force_revision: Option<i64>,
    in_force_from: Option<NaiveDate>,
    review_on: Option<NaiveDate>,
    sent_by: Option<String>,
    newest_standing: Option<Standing>,
    underway_life: Option<String>,
    updated_at: DateTime<Utc>,
}

impl Line {
    fn listed(self) -> Result<Listed> {
        let unknown = || sqlx::Error::Decode(format!("no stage is called {:?}", self.stage).into());
        Ok(Listed {
            in_force: self.in_force()?,
            underway: self.underway(),
            stage: StageKind::parse(&self.stage).ok_or_else(unknown)?,
            plan: self.id,
            young_person: self.young_person,
            name: self.name,
            home: self.home,
            home_name: self.home_name,
            nation: self.nation,
            role: self.role,
            sent_by: self.sent_by,
            since: self.updated_at,
        })
    }

    /// A life that cannot be read is an error on the plan's own pages, not on the list of all plans.
    fn underway(&self) -> Option<Life> {
        kept::life::read(self.underway_life.as_ref()?, self.newest_standing?).ok()
    }

    fn in_force(&self) -> Result<Option<InForceLine>> {
        let (Some(revision), Some(from), Some(review_on)) =
            (self.in_force_revision, self.in_force_from, self.review_on)
        else {
            return Ok(None);
        };
        Ok(Some(InForceLine { revision: number(revision)?, from, review_on }))
    }
}

/// The plans of an account's homes, for lists.
macro_rules! select_listed {
    ($where:literal) => {
        concat!(
            "SELECT plan.id, plan.young_person, young_person.name, plan.home, home.name AS home_name, home.nation, member.role,
                 plan.stage, plan.in_force_revision, plan.in_force_from, plan.review_on, plan.updated_at,
                 newest.frozen_by AS sent_by, newest.standing AS newest_standing,
                 CASE WHEN plan.stage = 'to_sign' OR (plan.stage = 'drafting' AND newest.standing = 'closed')
                     THEN CAST(newest.life AS TEXT) END AS underway_life
             FROM member
             JOIN home ON home.id = member.home
             JOIN plan ON plan.home = member.home
             JOIN young_person ON young_person.id = plan.young_person
             LEFT JOIN revision newest ON newest.plan = plan.id AND newest.number = plan.revisions
             WHERE member.account = $1 AND ",
            $where,
            " ORDER BY home.folded, home.id, young_person.folded, plan.id LIMIT 500"
        )
    };
}

/// The plans of the homes in which an account may list young people, at most 500, by home and then by name.
///
/// # Errors
/// `Broken`.
pub async fn list(tx: &mut Tx, account: AccountId) -> Result<Vec<Listed>> {
    let query = select_listed!("plan.left_at IS NULL");
    listed(fetch_all!(tx, sqlx::query_as(query).bind(account))?)
}

/// The plans of those who have left and about whom something goes on, or is left to do.
///
/// # Errors
/// `Broken`.
pub async fn left_unfinished(tx: &mut Tx, account: AccountId) -> Result<Vec<Listed>> {
    let query = select_listed!(
        "plan.left_at IS NOT NULL AND EXISTS (SELECT 1 FROM kept_record WHERE kept_record.plan = plan.id AND is_open)"
    );
    listed(fetch_all!(tx, sqlx::query_as(query).bind(account))?)
}

fn listed(lines: Vec<Line>) -> Result<Vec<Listed>> {
    lines.into_iter().filter(|line| allows(line.role, Action::ListYoungPeople)).map(Line::listed).collect()
}
