//! Rows of answers as typed, the words of the young person that were replaced in them, and conflicting edits.

use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::person::{Author, AuthorKind};
use domain::plan::Plan;
use domain::policy::{Action, Role, allows};
use domain::questions::Scope;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::{AccountId, ConflictId, HomeId, PlanId, RowId, YoungPersonId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::tx::{Tx, json, micro, plain};

/// Whose a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The home's: the same for everyone who lives there.
    Home(HomeId),
    /// The young person's.
    YoungPerson(YoungPersonId),
    /// The plan's.
    Plan(PlanId),
}

impl Owner {
    fn home(self) -> Option<HomeId> {
        if let Self::Home(id) = self { Some(id) } else { None }
    }

    fn young_person(self) -> Option<YoungPersonId> {
        if let Self::YoungPerson(id) = self { Some(id) } else { None }
    }

    fn plan(self) -> Option<PlanId> {
        if let Self::Plan(id) = self { Some(id) } else { None }
    }
}

/// Whose the rows of this sheet are in a plan.
pub fn owner_of(sheet: SheetName, plan: &Plan) -> Owner {
    match sheet.sheet().scope {
        Scope::Home => Owner::Home(plan.home),
        Scope::YoungPerson => Owner::YoungPerson(plan.young_person),
        Scope::Plan => Owner::Plan(plan.id),
    }
}

#[derive(sqlx::FromRow)]
struct Kept {
    id: RowId,
    sheet: SheetName,
    #[sqlx(json)]
    answers: Answers,
    version: i64,
}

impl From<Kept> for Row {
    fn from(Kept { id, sheet, answers, version }: Kept) -> Self {
        Self { id, sheet, answers, version }
    }
}

#[derive(sqlx::FromRow)]
struct Owned {
    #[sqlx(flatten)]
    kept: Kept,
    home: Option<HomeId>,
    young_person: Option<YoungPersonId>,
    plan: Option<PlanId>,
}

impl Owned {
    fn owner(&self) -> Option<Owner> {
        self.home
            .map(Owner::Home)
            .or_else(|| self.young_person.map(Owner::YoungPerson))
            .or_else(|| self.plan.map(Owner::Plan))
    }
}

/// The home's rows, in their order.
///
/// # Errors
/// `Broken`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<Vec<Row>> {
    let query = "SELECT id, sheet, answers, version FROM answers
                 WHERE home = $1 AND removed_at IS NULL ORDER BY place, id";
    let kept: Vec<Kept> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    Ok(kept.into_iter().map(Row::from).collect())
}

/// All rows of a plan, in their order: the home's, the young person's and the plan's own.
///
/// # Errors
/// `Broken`.
pub async fn of_plan(tx: &mut Tx, plan: &Plan) -> Result<Vec<Row>> {
    let query = "SELECT id, sheet, answers, version, place FROM answers WHERE home = $1 AND removed_at IS NULL
                 UNION ALL
                 SELECT id, sheet, answers, version, place FROM answers WHERE young_person = $2 AND removed_at IS NULL
                 UNION ALL
                 SELECT id, sheet, answers, version, place FROM answers WHERE plan = $3 AND removed_at IS NULL
                 ORDER BY place, id";
    let kept: Vec<Kept> = fetch_all!(tx, sqlx::query_as(query).bind(plan.home).bind(plan.young_person).bind(plan.id))?;
    Ok(kept.into_iter().map(Row::from).collect())
}

#[derive(sqlx::FromRow)]
struct OfPlan {
    plan: PlanId,
    role: Role,
    #[sqlx(flatten)]
    kept: Kept,
}

/// What courts have said of the young people of all plans that an account may read, in one query: as it is entered, not as it was
/// frozen.
///
/// # Errors
/// `Broken`.
pub async fn orders(tx: &mut Tx, account: AccountId) -> Result<Vec<(PlanId, Row)>> {
    let query = "SELECT plan.id AS plan, member.role, answers.id, answers.sheet, answers.answers, answers.version
                 FROM member
                 JOIN plan ON plan.home = member.home AND plan.left_at IS NULL
                 JOIN answers ON answers.young_person = plan.young_person
                 WHERE member.account = $1 AND answers.sheet = 'order' AND answers.removed_at IS NULL
                 ORDER BY answers.place, answers.id";
    let kept: Vec<OfPlan> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    let readable = kept.into_iter().filter(|it| allows(it.role, Action::ReadPlan));
    Ok(readable.map(|it| (it.plan, it.kept.into())).collect())
}

#[derive(sqlx::FromRow)]
struct OfHome {
    home: HomeId,
    #[sqlx(flatten)]
    kept: Kept,
}

/// What the homes of an account have said of themselves, in one query; a home that has said nothing has no row.
///
/// # Errors
/// `Broken`.
pub async fn set_ups(tx: &mut Tx, account: AccountId) -> Result<Vec<(HomeId, Row)>> {
    let query = "SELECT answers.home, answers.id, answers.sheet, answers.answers, answers.version
                 FROM member
                 JOIN answers ON answers.home = member.home
                 WHERE member.account = $1 AND answers.sheet = 'home' AND answers.removed_at IS NULL";
    let kept: Vec<OfHome> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    Ok(kept.into_iter().map(|it| (it.home, it.kept.into())).collect())
}

/// A row that was not removed, and whose it is.
///
/// # Errors
/// `NotFound`.
pub async fn find(tx: &mut Tx, id: RowId) -> Result<(Row, Owner)> {
    let query = "SELECT id, sheet, answers, version, home, young_person, plan FROM answers
                 WHERE id = $1 AND removed_at IS NULL";
    let owned: Owned = fetch_optional!(tx, sqlx::query_as(query).bind(id))?.ok_or(StoreError::NotFound)?;
    let owner = owned.owner().ok_or(StoreError::NotFound)?;
    Ok((owned.kept.into(), owner))
}

/// The row of a sheet that has only one, if it was ever saved.
///
/// # Errors
/// `Broken`.
pub async fn single(tx: &mut Tx, owner: Owner, sheet: SheetName) -> Result<Option<Row>> {
    let query = "SELECT id, sheet, answers, version FROM answers
                 WHERE COALESCE(home, young_person, plan) = $1 AND sheet = $2 AND removed_at IS NULL ORDER BY place, id LIMIT 1";
    let owner = owner
        .home()
        .map(HomeId::uuid)
        .or(owner.young_person().map(YoungPersonId::uuid))
        .or(owner.plan().map(PlanId::uuid));
    let kept: Option<Kept> = fetch_optional!(tx, sqlx::query_as(query).bind(owner).bind(sheet))?;
    Ok(kept.map(Row::from))
}

/// Adds a row after the last of its owner and sheet.
///
/// # Errors
/// `Conflict` where the id is taken, or where a sheet with one row has it, `NotFound` where there is no such owner.
pub async fn add(tx: &mut Tx, owner: Owner, row: &Row, at: DateTime<Utc>) -> Result<()> {
    let place = last_place(tx, owner, row.sheet).await? + 1;
    let added = execute!(
        tx,
        sqlx::query(
            "INSERT INTO answers
                 (id, home, young_person, plan, sheet, place, answers, version, added_at, updated_at, removed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, NULL) ON CONFLICT DO NOTHING"
        )
        .bind(row.id)
        .bind(owner.home())
        .bind(owner.young_person())
        .bind(owner.plan())
        .bind(row.sheet)
        .bind(place)
        .bind(json(&row.answers)?)
        .bind(row.version)
        .bind(micro(at))
    )?;
    or_conflict(added)
}

/// How many rows of a sheet there are, without those that were removed.
///
/// # Errors
/// `Broken`.
pub async fn count(tx: &mut Tx, owner: Owner, sheet: SheetName) -> Result<i64> {
    let query = "SELECT count(*) FROM answers
                 WHERE sheet = $1 AND removed_at IS NULL AND (home = $2 OR young_person = $3 OR plan = $4)";
    let found = fetch_optional!(
        tx,
        sqlx::query_scalar(query).bind(sheet).bind(owner.home()).bind(owner.young_person()).bind(owner.plan())
    )?;
    Ok(found.unwrap_or(0))
}

/// Lets two rows of one sheet change places.
///
/// # Errors
/// `NotFound` where one of them is not there any more.
pub async fn swap(tx: &mut Tx, one: RowId, other: RowId) -> Result<()> {
    let place = "SELECT place FROM answers WHERE id = $1 AND removed_at IS NULL";
    let first: Option<i64> = fetch_optional!(tx, sqlx::query_scalar(place).bind(one))?;
    let second: Option<i64> = fetch_optional!(tx, sqlx::query_scalar(place).bind(other))?;
    let (first, second) = first.zip(second).ok_or(StoreError::NotFound)?;
    for (id, place) in [(one, second), (other, first)] {
        execute!(tx, sqlx::query("UPDATE answers SET place = $2 WHERE id = $1").bind(id).bind(place))?;
    }
    Ok(())
}

/// The place of the last row, removed ones included; 0 where there is none.
async fn last_place(tx: &mut Tx, owner: Owner, sheet: SheetName) -> Result<i64> {
    let last = match owner {
        Owner::Home(id) => {
            let query = "SELECT place FROM answers WHERE home = $1 AND sheet = $2 ORDER BY place DESC LIMIT 1";
            fetch_optional!(tx, sqlx::query_scalar(query).bind(id).bind(sheet))?
        }
        Owner::YoungPerson(id) => {
            let query = "SELECT place FROM answers WHERE young_person = $1 AND sheet = $2 ORDER BY place DESC LIMIT 1";
            fetch_optional!(tx, sqlx::query_scalar(query).bind(id).bind(sheet))?
        }
        Owner::Plan(id) => {
            let query = "SELECT place FROM answers WHERE plan = $1 AND sheet = $2 ORDER BY place DESC LIMIT 1";
            fetch_optional!(tx, sqlx::query_scalar(query).bind(id).bind(sheet))?
        }
    };
    Ok(last.unwrap_or(0))
}

/// Saves the answers of a row; its version grows by one. Young people's own words that are replaced stay in the record.
///
/// # Errors
/// `Conflict` where the row is not at this version any more, or was removed.
pub async fn save(tx: &mut Tx, row: &Row, by: &Author, at: DateTime<Utc>) -> Result<()> {
    let query = "SELECT id, sheet, answers, version FROM answers WHERE id = $1 AND version = $2 AND removed_at IS NULL";
    let before: Option<Kept> = fetch_optional!(tx, sqlx::query_as(query).bind(row.id).bind(row.version))?;
    let replaced = row.replaced_words(&before.ok_or(StoreError::Conflict)?.answers);
    save_on(tx, row, at).await?;
    if replaced.is_empty() { Ok(()) } else { keep_replaced(tx, row, &replaced, by, at).await }
}

/// Saves the answers of a row whose typing goes on: what stood there was the beginning of the same words, and is not kept.
///
/// # Errors
/// Like [`save`].
pub async fn save_on(tx: &mut Tx, row: &Row, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE answers SET answers = $3, version = version + 1, updated_at = $4
                 WHERE id = $1 AND version = $2 AND removed_at IS NULL";
    let answers = json(&row.answers)?;
    or_conflict(execute!(tx, sqlx::query(query).bind(row.id).bind(row.version).bind(answers).bind(micro(at)))?)
}

async fn keep_replaced(tx: &mut Tx, row: &Row, words: &Answers, by: &Author, at: DateTime<Utc>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO replaced_words (row_id, version, answers, replaced_at, author, account, by_name)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(row.id)
        .bind(row.version)
        .bind(json(words)?)
        .bind(micro(at))
        .bind(AuthorKind::from(by))
        .bind(by.account())
        .bind(plain(by.name()))
    )?;
    Ok(())
}

/// Words of the young person that stood in a row before they were replaced.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReplacedWords {
    /// The version of the row that held them.
    pub version: i64,
    /// The answers that were replaced.
    #[sqlx(json)]
    pub answers: Answers,
    /// When they were replaced.
    pub replaced_at: DateTime<Utc>,
    /// By whom, by name.
    pub by_name: String,
}

/// The young person's words that were replaced in a row, oldest first.
///
/// # Errors
/// `Broken`.
pub async fn replaced_words(tx: &mut Tx, row: RowId) -> Result<Vec<ReplacedWords>> {
    let query = "SELECT version, answers, replaced_at, by_name FROM replaced_words WHERE row_id = $1 ORDER BY version";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(row))?)
}

/// Takes a row out of the draft. Its words stay.
///
/// # Errors
/// `NotFound`, also where it was removed before.
pub async fn remove(tx: &mut Tx, id: RowId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE answers SET removed_at = $2, updated_at = $2 WHERE id = $1 AND removed_at IS NULL";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(micro(at)))?)
}

/// Words of a second editor, kept beside the row until someone resolves the conflict.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ConflictingEdit {
    /// Its own id.
    pub id: ConflictId,
    /// The row they were meant for.
    pub row_id: RowId,
    /// The page they were typed on.
    pub page: String,
    /// Who typed them.
    #[sqlx(rename = "account")]
    pub by: AccountId,
    /// Their name.
    pub by_name: String,
    /// When.
    #[sqlx(rename = "kept_at")]
    pub at: DateTime<Utc>,
    /// The answers of that page.
    #[sqlx(json)]
    pub answers: Answers,
}

/// Saves an edit that came too late, beside its row; one of this id takes its place.
///
/// # Errors
/// `NotFound` where there is no such row or account; `Conflict` where somebody has resolved it meanwhile.
pub async fn save_conflict(tx: &mut Tx, edit: &ConflictingEdit) -> Result<()> {
    let saved = execute!(
        tx,
        sqlx::query(
            "INSERT INTO conflict (id, row_id, page, account, by_name, kept_at, answers)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, kept_at = excluded.kept_at
                 WHERE conflict.resolved_at IS NULL"
        )
        .bind(edit.id)
        .bind(edit.row_id)
        .bind(plain(&edit.page))
        .bind(edit.by)
        .bind(plain(&edit.by_name))
        .bind(micro(edit.at))
        .bind(json(&edit.answers)?)
    )?;
    or_conflict(saved)
}

/// The conflicting edits of a row that nobody has resolved, oldest first.
///
/// # Errors
/// `Broken`.
pub async fn conflicts(tx: &mut Tx, row: RowId) -> Result<Vec<ConflictingEdit>> {
    let query = "SELECT id, row_id, page, account, by_name, kept_at, answers FROM conflict
                 WHERE row_id = $1 AND resolved_at IS NULL ORDER BY kept_at, id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(row))?)
}

/// A conflicting edit, resolved or not.
///
/// # Errors
/// `NotFound`.
pub async fn conflict(tx: &mut Tx, id: ConflictId) -> Result<ConflictingEdit> {
    let query = "SELECT id, row_id, page, account, by_name, kept_at, answers FROM conflict WHERE id = $1";
    fetch_optional!(tx, sqlx::query_as(query).bind(id))?.ok_or(StoreError::NotFound)
}

/// Marks a conflict as resolved. Its words stay in the store.
///
/// # Errors
/// `NotFound`, also where someone has resolved it before.
pub async fn resolve_conflict(tx: &mut Tx, id: ConflictId, by: AccountId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE conflict SET resolved_by = $2, resolved_at = $3 WHERE id = $1 AND resolved_at IS NULL";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(by).bind(micro(at)))?)
}
