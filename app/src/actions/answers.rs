//! Saving answers. A save never fails because of what was typed, nor because somebody else was quicker.

use domain::answers::Answers;
use domain::asking::Asking;
use domain::awaited;
use domain::canonical::hash;
use domain::directory::Directory;
use domain::draft::{Draft, Fault, note_what_was_answered};
use domain::event::Event;
use domain::lint::Weight;
use domain::person::Member;
use domain::placement::{HomeSettings, Placement};
use domain::plan::Plan;
use domain::policy::Action;
use domain::questions::{Kind, Page, Scope as SheetScope};
use domain::row::Row;
use domain::rule::put_to_young_person;
use domain::settings::SETTINGS;
use domain::sheets::{SheetName, own, rule};
use domain::source::{self, Scribe};
use domain::week::today;
use domain::word::Word;
use domain::{AccountId, ConflictId, HomeId, PlanId, RowId};
use store::events::{self, Cursor, Scope};
use store::rows::{self, ConflictingEdit, Owner};
use store::{accounts, homes, young_people};
use words::bank_prefix;

use crate::actions::presence::SHEET;
use crate::actions::{address, autosave};
use crate::error::{AppError, FormFault};
use crate::paths::{QuestionsOf, forms, pages, with_query};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, Work};

/// The box that says in which portions somebody wants to be asked.
pub const ASKING: &str = "asking";
/// The button that moves a row up its list.
pub const UP: &str = "up";
/// The button that moves a row down its list.
pub const DOWN: &str = "down";
/// The box that says to which place of its list a row was dragged, counted from 0 (`app/scripts/drag.js`).
const TO: &str = "_to";
/// The box that names the row; a page for a new row brings an id, so that sending it twice makes one row.
pub const ROW: &str = "_row";
/// The box that holds the hash of the page's answers as they were shown.
pub const BASE: &str = "_base";
/// The box that holds the id of what was kept beside the words of somebody who was quicker, while this page was open.
pub const ASIDE: &str = "_aside";
/// The button that takes words from the bank: what is typed is saved, and the page shown again with them.
pub const TAKE: &str = "_take";
/// The box that says from where the page was opened: from the check, a save goes back to it.
pub const FROM: &str = "_from";
/// The check, as a place to go back to.
pub const CHECK: &str = "check";
/// The button: `on` goes on, `later` goes back to the list, `more` shows the page again with room for more,
/// `turn` goes on with the young person's turn.
pub const GO: &str = "_go";

/// Where answers belong: a home, or a plan with its young person.
enum Place {
    Home(HomeId),
    Plan(Box<Plan>),
}

impl Place {
    /// The paths of its pages.
    fn of(&self) -> QuestionsOf {
        match self {
            Self::Home(home) => QuestionsOf::Home(*home),
            Self::Plan(plan) => QuestionsOf::Plan(plan.id),
        }
    }

    fn home(&self) -> HomeId {
        match self {
            Self::Home(home) => *home,
            Self::Plan(plan) => plan.home,
        }
    }

    /// The young person's turn, at the rule after this one. A home has none, whatever its forms are made to say.
    fn turn_after(&self, rule: RowId) -> String {
        match self {
            Self::Home(home) => pages::Home { home: *home }.to_string(),
            Self::Plan(plan) => with_query(pages::Turn { plan: plan.id }, "after", &rule.to_string()),
        }
    }

    /// Where all of it is checked.
    fn check(&self) -> Option<String> {
        match self {
            Self::Home(_) => None,
            Self::Plan(plan) => Some(pages::Check { plan: plan.id }.to_string()),
        }
    }

    /// Where its events happen.
    fn scope(&self) -> Scope {
        match self {
            Self::Home(home) => Scope::Home(*home),
            Self::Plan(plan) => Scope::Plan(plan.id, plan.home),
        }
    }

    /// Whose history its events stand in.
    fn history(&self) -> events::Of {
        match self {
            Self::Home(home) => events::Of::Home(*home),
            Self::Plan(plan) => events::Of::Plan(plan.id),
        }
    }

    /// Whether words may not be changed now.
    fn is_closed(&self) -> bool {
        matches!(self, Self::Plan(plan) if !plan.is_open())
    }

    /// The owner of a sheet's rows here; the home's own are not changed from a plan.
    fn owner(&self, sheet: SheetName) -> Result<Owner, AppError> {
        let of_home = sheet.sheet().scope == SheetScope::Home;
        match self {
            Self::Home(home) if of_home => Ok(Owner::Home(*home)),
            Self::Plan(plan) if !of_home => Ok(rows::owner_of(sheet, plan)),
            _ => Err(AppError::NotFound),
        }
    }
}

async fn in_home(signed_in: SignedIn, home: HomeId) -> Result<(Member, Work, Place), AppError> {
    let (work, home, by) = signed_in.home(home, Action::SetUpHome).await?;
    Ok((by, work, Place::Home(home.id)))
}

async fn in_plan(signed_in: SignedIn, plan: PlanId) -> Result<(Member, Work, Place), AppError> {
    let (work, plan, by) = signed_in.plan(plan, Action::EditDraft).await?;
    Ok((by, work, Place::Plan(Box::new(plan))))
}

/// Saves a page of the home's set-up.
pub async fn save_home(
    forms::SaveHome { home, sheet, page }: forms::SaveHome,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (by, work, place) = in_home(signed_in, home).await?;
    save(by, work, place, (sheet, &page), session, typed).await
}

/// Saves a page of a plan.
pub async fn save_plan(
    forms::SavePlan { plan, sheet, page }: forms::SavePlan,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (by, mut work, place) = in_plan(signed_in, plan).await?;
    if work.handed && sheet.sheet().many {
        // A young person answers rules; they add none.
        rows::find(&mut work.tx, row_of(&typed)?).await?;
    }
    save(by, work, place, (sheet, &page), session, typed).await
}

/// The hash of the answers to one page, to notice that somebody else has saved it. The page of an answer stands on all that the rule
/// says too: nobody answers words that they were not shown.
pub fn base_of(page: &Page, answers: &Answers) -> String {
    let mut own = Answers::default();
    page.save(answers, &mut own);
    if page.fields.iter().any(|field| field.name == rule::ANSWERED_TO.name) {
        own.set(rule::ANSWERED_TO.name, [hash(&put_to_young_person(answers)).to_string()]);
    }
    hash(&own).short().to_owned()
}

/// The row that a form is about.
fn row_of(typed: &Answers) -> Result<RowId, AppError> {
    typed.get(ROW).parse().map_err(|_| AppError::BadRequest)
}

async fn save(
    by: Member,
    mut work: Work,
    place: Place,
    (sheet, page): (SheetName, &str),
    session: SessionDoor,
    mut typed: Answers,
) -> ActionResult {
    let page = sheet.page_ever(page).ok_or(AppError::NotFound)?;
    page.fields.iter().filter(|field| field.kind == Kind::Times).for_each(|field| typed.name_days(field.name));
    let owner = place.owner(sheet)?;
    if page.is_too_much(&typed) {
        drop(work);
        return refuse(FormFault::TooMuch, &place, sheet, page, session, typed).await;
    }
    let (is_new, mut row) = row_to_save(&mut work, owner, sheet, row_of(&typed)?).await?;
    if is_new && rows::count(&mut work.tx, owner, sheet).await? > SETTINGS.most_rows() {
        drop(work);
        return refuse(FormFault::Rows, &place, sheet, page, session, typed).await;
    }
    let before = row.answers.clone();
    choose_people(&mut work, &place, page, &before, &mut typed).await?;
    if own::page(page.name).is_some() && own::keep_staffs_words(page, &before, &mut typed) {
        save_conflict(&mut work, &by, &place, &row, page, &before).await?;
    }
    page.save(&typed, &mut row.answers);
    note_answers(page, &before, &mut row.answers, scribe(&work, &by));
    let is_changed = before != row.answers;
    let is_late = place.is_closed() || (!is_new && base_of(page, &before) != typed.get(BASE));
    let is_autosave = autosave::is_autosave(&typed);
    if is_changed && is_late {
        let aside = save_conflict(&mut work, &by, &place, &row, page, &typed).await?;
        return match is_autosave {
            true => work.commit_and_answer(autosave::kept_aside(aside)).await,
            false => work.commit_and_show(place.of().questions(sheet, row.id, page.name)).await,
        };
    }
    if is_new || is_changed {
        save_row(&mut work, &place, (page, &before), &row, is_autosave).await?;
        keep_names(&mut work, owner, &row).await?;
    }
    if is_autosave {
        let saved = autosave::saved(&row.id.to_string(), &base_of(page, &row.answers));
        return work.commit_and_answer(saved).await;
    }
    let next = next(&mut work, &place, page, &row, &typed, by.account).await?;
    work.commit_and_show(next).await
}

/// Saves the row and notes it, under the pages of its sheet to which what changed belongs. What somebody types in one go is one event, and
/// does not keep its own beginnings.
async fn save_row(
    work: &mut Work,
    place: &Place,
    (page, before): (&'static Page, &Answers),
    row: &Row,
    typing: bool,
) -> Result<(), AppError> {
    let (sheet, handed) = (row.sheet, work.handed);
    let event = |page: &Page| Event::Saved { sheet, row: row.id, page: page.name.to_owned(), handed, typing };
    let events: Vec<Event> = sheet.topics_changed(page, before, &row.answers).into_iter().map(event).collect();
    let latest = events::page(&mut work.tx, place.history(), Cursor::Newest, 1).await?;
    let is_last = |event: &Event| latest.iter().any(|(_, latest)| autosave::goes_on(latest, event, &work.by, work.now));
    let goes_on = events.iter().all(is_last) && !events.is_empty();
    match goes_on {
        true => rows::save_on(&mut work.tx, row, work.now).await?,
        false => rows::save(&mut work.tx, row, &work.by, work.now).await?,
    }
    if goes_on && typing {
        return Ok(());
    }
    // A row that is new is noted, though nothing may have been typed into it yet.
    let events = if events.is_empty() { sheet.sheet().pages.iter().take(1).map(event).collect() } else { events };
    for event in events {
        work.note(event, place.scope()).await?;
    }
    Ok(())
}

/// Who writes.
fn scribe<'a>(work: &Work, by: &'a Member) -> Scribe<'a> {
    Scribe { name: &by.name, handed: work.handed, on: today(work.now) }
}

/// Notes what the young person's answers on this page are to, and how they came.
fn note_answers(page: &Page, before: &Answers, answers: &mut Answers, scribe: Scribe<'_>) {
    if page.fields.iter().any(|field| field.name == rule::ANSWERED_TO.name) {
        note_what_was_answered(answers);
    }
    source::note(page, before, answers, scribe);
    awaited::note(page, before, answers, scribe.on);
}

/// Whether a fault of a row is about this page of it, whatever portion it asks.
pub fn is_about(fault: &Fault, page: &Page) -> bool {
    fault.page == page.name || (fault.sheet.made_page(page.name).is_some() && page.asks(fault.field))
}

/// Whether something on the page that was saved is to be put right, as the page would show it: a plan's answers are judged together.
async fn has_fault(work: &mut Work, place: &Place, page: &Page, row: &Row) -> Result<bool, AppError> {
    let Place::Plan(plan) = place else {
        let rows = rows::of_home(&mut work.tx, place.home()).await?;
        return Ok(!address::page_faults(&mut work.tx, &rows, row, page).await?.is_empty());
    };
    let draft = Draft { rows: rows::of_plan(&mut work.tx, plan).await? };
    let faults = draft.faults(None, today(work.now));
    let is_here = |fault: &&Fault| fault.row == Some(row.id) && is_about(fault, page);
    // A warning is said on the page, and keeps nobody on it.
    Ok(faults.iter().filter(is_here).any(|fault| fault.weight() == Weight::Block))
}

/// Shows the page again with what was typed, of which nothing is saved.
async fn refuse(
    fault: FormFault,
    place: &Place,
    sheet: SheetName,
    page: &Page,
    session: SessionDoor,
    typed: Answers,
) -> ActionResult {
    let row = row_of(&typed)?;
    if autosave::is_autosave(&typed) {
        return Err(AppError::BadRequest);
    }
    let path = match (place, typed.get(GO)) {
        (Place::Plan(plan), "turn") if own::page(page.name).is_some() => {
            pages::TurnOwn { plan: plan.id, page: page.name.to_owned() }.to_string()
        }
        (Place::Plan(plan), "turn") => pages::TurnRule { plan: plan.id, rule: row }.to_string(),
        _ => place.of().questions(sheet, row, page.name),
    };
    session.change(|kept| kept.keep(typed)).await?;
    Ok(AppError::Form(fault).shown_on(path))
}

/// Reads who was chosen of the people who work in the home or stand in its directory: a form sends an id, and the name comes from the
/// store.
async fn choose_people(
    work: &mut Work,
    place: &Place,
    page: &Page,
    before: &Answers,
    typed: &mut Answers,
) -> Result<(), AppError> {
    for field in page.fields {
        match field.kind {
            Kind::Member(action) => {
                let members = accounts::who_may(&mut work.tx, place.home(), action, today(work.now)).await?;
                let name_of = |id: &str| members.iter().find(|it| it.id.to_string() == id).map(|it| it.name.clone());
                typed.choose_member(field.name, before, name_of);
            }
            Kind::Contact(roles) => {
                let rows = rows::of_home(&mut work.tx, place.home()).await?;
                let mut contacts = Directory(&rows).in_role(roles);
                let name_of = |id: &str| contacts.find(|it| it.id().to_string() == id).map(|it| it.name());
                typed.choose_contact(field.name, before, name_of);
            }
            _ => {}
        }
    }
    Ok(())
}

/// Loads the row, or inserts it under the client's id, so a double submit is idempotent: of two inserts at the same moment one
/// finds the other's. If the row was deleted in the meantime, a fresh id keeps the input. Rows of another owner are `NotFound`. Of a sheet
/// with one row there is one, whatever id two tablets gave it.
async fn row_to_save(work: &mut Work, owner: Owner, sheet: SheetName, id: RowId) -> Result<(bool, Row), AppError> {
    for id in [id, id, RowId::new(work.id())] {
        match rows::find(&mut work.tx, id).await {
            Ok((row, found)) if found == owner && row.sheet == sheet => return Ok((false, row)),
            Err(store::StoreError::NotFound) => {}
            found => return Err(found.map_or_else(AppError::from, |_| AppError::NotFound)),
        }
        let row = Row { id, sheet, answers: Answers::default(), version: 1 };
        match rows::add(&mut work.tx, owner, &row, work.now).await {
            Err(store::StoreError::Conflict) => {
                if let Some(row) = rows::single(&mut work.tx, owner, sheet).await?.filter(|_| !sheet.sheet().many) {
                    return Ok((false, row));
                }
            }
            added => return Ok(added.map(|()| (true, row))?),
        }
    }
    Err(AppError::NotFound)
}

async fn save_conflict(
    work: &mut Work,
    by: &Member,
    place: &Place,
    row: &Row,
    page: &'static Page,
    typed: &Answers,
) -> Result<ConflictId, AppError> {
    let mut answers = Answers::default();
    page.save(typed, &mut answers);
    source::note(page, &Answers::new(), &mut answers, scribe(work, by));
    let aside = rows::conflicts(&mut work.tx, row.id).await?;
    let is_this = |edit: &&ConflictingEdit| edit.by == by.account && edit.page == page.name;
    let before = aside.iter().filter(is_this).find(|edit| edit.id.to_string() == typed.get(ASIDE));
    let id = before.map_or_else(|| ConflictId::new(work.id()), |before| before.id);
    let edit = ConflictingEdit {
        id,
        row_id: row.id,
        page: page.name.to_owned(),
        by: by.account,
        by_name: by.name.clone(),
        at: work.now,
        answers,
    };
    rows::save_conflict(&mut work.tx, &edit).await?;
    if before.is_some() {
        return Ok(id);
    }
    for topic in row.sheet.topics_of(page) {
        let event = Event::ConflictSaved { sheet: row.sheet, row: row.id, page: topic.name.to_owned() };
        work.note(event, place.scope()).await?;
    }
    Ok(id)
}

/// Lists show names without opening the answers.
async fn keep_names(work: &mut Work, owner: Owner, row: &Row) -> Result<(), AppError> {
    let short = |name: &str| domain::text::tidy(name).chars().take(80).collect::<String>();
    match owner {
        Owner::Home(home) if row.sheet == SheetName::Home => {
            let settings = HomeSettings(&row.answers);
            homes::describe(&mut work.tx, home, &short(settings.name()), settings.nation()).await?;
        }
        Owner::YoungPerson(id) if row.sheet == SheetName::YoungPerson => {
            young_people::rename(&mut work.tx, id, &short(Placement(&row.answers).preferred_name())).await?;
        }
        _ => {}
    }
    Ok(())
}

/// Where to go after a save: on to the next page, but not past a fault unless asked to.
async fn next(
    work: &mut Work,
    place: &Place,
    page: &Page,
    row: &Row,
    typed: &Answers,
    by: AccountId,
) -> Result<String, AppError> {
    let (of, sheet) = (place.of(), row.sheet);
    let is_from_check = typed.get(FROM) == CHECK;
    let here = |page: &str| {
        let path = of.questions(sheet, row.id, page);
        if is_from_check { with_query(path, FROM, CHECK) } else { path }
    };
    let list = if sheet.sheet().many { of.list(sheet) } else { of.overview() };
    let taken = typed.get(TAKE);
    if let Some(field) = page.fields.iter().find(|field| taken.starts_with(&bank_prefix(sheet, field))) {
        return Ok(format!("{}#{}", with_query(here(page.name), "take", taken), field.name));
    }
    Ok(match typed.get(GO) {
        "later" => list,
        "more" => here(page.name),
        "turn" => place.turn_after(row.id),
        _ if has_fault(work, place, page, row).await? => with_query(here(page.name), "check", "1"),
        _ if is_from_check => place.check().unwrap_or(list),
        _ => {
            let asking = accounts::asking(&mut work.tx, by).await?;
            let next = page_after(sheet, page, &row.answers, asking);
            // Whoever has written a rule has written it: the young person is asked in their turn, not after each.
            let is_answer = |next: &&Page| sheet == SheetName::Rule && next.name == rule::ANSWER_PAGE;
            next.filter(|next| !is_answer(next)).map_or(list, |next| here(next.name))
        }
    })
}

/// The page that comes after this one, in the portions in which somebody is asked; a page of another portion goes on in its own.
fn page_after(sheet: SheetName, page: &Page, answers: &Answers, asking: Asking) -> Option<&'static Page> {
    let portions = [asking, Asking::Topic];
    let pages = portions.map(|asking| sheet.pages_for(asking, answers));
    let in_order = pages.iter().find(|pages| pages.iter().any(|it| it.name == page.name))?;
    let at = in_order.iter().position(|it| it.name == page.name)?;
    in_order.get(at + 1).copied()
}

/// Chooses in which portions somebody is asked, and shows the row in them.
pub async fn choose_asking(
    forms::ChooseAsking { plan }: forms::ChooseAsking,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, by) = signed_in.plan(plan, Action::EditDraft).await?;
    let asking = Asking::parse(typed.get(ASKING)).ok_or(AppError::BadRequest)?;
    let (sheet, id) = (SheetName::parse(typed.get(SHEET)).ok_or(AppError::BadRequest)?, row_of(&typed)?);
    accounts::choose_asking(&mut work.tx, by.account, asking).await?;
    // The first question of a section hangs on no answer.
    let first = *sheet.pages_for(asking, &Answers::new()).first().ok_or(AppError::BadRequest)?;
    work.commit_and_show(QuestionsOf::Plan(plan).questions(sheet, id, first.name)).await
}

/// Takes a row out of the home's set-up.
pub async fn remove_home(
    forms::RemoveFromHome { home, row }: forms::RemoveFromHome,
    signed_in: SignedIn,
) -> ActionResult {
    let (_, work, place) = in_home(signed_in, home).await?;
    remove(work, place, row).await
}

/// Takes a row out of a draft.
pub async fn remove_plan(
    forms::RemoveFromPlan { plan, row }: forms::RemoveFromPlan,
    signed_in: SignedIn,
) -> ActionResult {
    let (_, work, place) = in_plan(signed_in, plan).await?;
    remove(work, place, row).await
}

async fn remove(mut work: Work, place: Place, id: RowId) -> ActionResult {
    let (row, owner) = rows::find(&mut work.tx, id).await?;
    if place.owner(row.sheet)? != owner || !row.sheet.sheet().many {
        return Err(AppError::NotFound);
    }
    if place.is_closed() {
        return Err(domain::plan::Refusal::WrongStage.into());
    }
    rows::remove(&mut work.tx, id, work.now).await?;
    work.note(Event::Removed { sheet: row.sheet, row: id }, place.scope()).await?;
    work.commit_and_show(place.of().list(row.sheet)).await
}

/// Moves a row of a draft one place up or down its list, or to the place where it was let go; at an end of it nothing happens.
pub async fn move_plan(
    forms::MoveInPlan { plan, row: id }: forms::MoveInPlan,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (_, mut work, place) = in_plan(signed_in, plan).await?;
    let (row, owner) = rows::find(&mut work.tx, id).await?;
    if place.owner(row.sheet)? != owner {
        return Err(AppError::NotFound);
    }
    if place.is_closed() {
        return Err(domain::plan::Refusal::WrongStage.into());
    }
    let Place::Plan(plan) = &place else { return Err(AppError::NotFound) };
    let all = rows::of_plan(&mut work.tx, plan).await?;
    let list: Vec<RowId> = all.iter().filter(|it| it.sheet == row.sheet).map(|it| it.id).collect();
    let at = list.iter().position(|it| *it == id).ok_or(AppError::NotFound)?;
    let to = match typed.get(TO) {
        "" if typed.get(GO) == UP => at.checked_sub(1),
        "" => Some(at + 1),
        place => Some(place.parse().map_err(|_| AppError::BadRequest)?),
    };
    if let Some(to) = to.filter(|to| *to < list.len() && *to != at) {
        let passed: Vec<RowId> =
            if to < at { list[to..at].iter().rev().copied().collect() } else { list[at + 1..=to].to_vec() };
        for neighbour in passed {
            rows::swap(&mut work.tx, id, neighbour).await?;
        }
        work.note(Event::Moved { sheet: row.sheet, row: id }, place.scope()).await?;
    }
    work.commit_and_show(format!("{}#{id}", place.of().list(row.sheet))).await
}

/// Uses a conflicting edit of the home's set-up, or lets it go.
pub async fn resolve_home(
    forms::ResolveInHome { home, conflict }: forms::ResolveInHome,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (by, work, place) = in_home(signed_in, home).await?;
    resolve(by, work, place, conflict, typed.get(GO) == "use").await
}

/// Uses a conflicting edit of a plan, or lets it go.
pub async fn resolve_plan(
    forms::ResolveInPlan { plan, conflict }: forms::ResolveInPlan,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (by, work, place) = in_plan(signed_in, plan).await?;
    resolve(by, work, place, conflict, typed.get(GO) == "use").await
}

async fn resolve(by: Member, mut work: Work, place: Place, conflict: ConflictId, used: bool) -> ActionResult {
    let edit = rows::conflict(&mut work.tx, conflict).await?;
    let (mut row, owner) = rows::find(&mut work.tx, edit.row_id).await?;
    let sheet = row.sheet;
    let page = sheet.page_ever(&edit.page).ok_or(AppError::NotFound)?;
    let shown = sheet.asked_on(&edit.page).ok_or(AppError::NotFound)?;
    if place.owner(sheet)? != owner {
        return Err(AppError::NotFound);
    }
    if used {
        if place.is_closed() {
            return Err(domain::plan::Refusal::WrongStage.into());
        }
        page.save(&edit.answers, &mut row.answers);
        for field in page.fields.iter().filter(|field| field.quoted) {
            row.answers.take_answers_to(field.name, &edit.answers);
        }
        rows::save(&mut work.tx, &row, &work.by, work.now).await?;
        keep_names(&mut work, owner, &row).await?;
    }
    rows::resolve_conflict(&mut work.tx, edit.id, by.account, work.now).await?;
    work.note(Event::ConflictResolved { sheet, row: row.id, used }, place.scope()).await?;
    work.commit_and_show(place.of().questions(sheet, row.id, shown.name)).await
}
