//! Saving answers. A save never fails because of what was typed, nor because somebody else was quicker.

use domain::answers::{Answers, Page, Row};
use domain::canonical::hash;
use domain::event::Event;
use domain::person::Actor;
use domain::plan::Plan;
use domain::policy::Action;
use domain::sheets::SheetName;
use domain::{HomeId, PlanId, RowId};
use store::rows::{self, Aside, Owner};
use store::{homes, young_people};

use crate::error::AppError;
use crate::work::{Answer, At, Desk, Typed, Work};

/// The box that names the row; a page for a new row brings an id, so that sending it twice makes one row.
pub const ROW: &str = "_row";
/// The box that holds the hash of the page's answers as they were shown.
pub const BASE: &str = "_base";
/// The button: `on` goes on, `later` goes back to the list, `more` shows the page again with room for more,
/// `turn` goes on with the young person's turn.
pub const GO: &str = "_go";

/// The sentence that an answer was given to.
const ANSWERED_TO: &str = "answered_to";

/// Where answers belong: a home, or a plan with its young person.
enum Place {
    Home(HomeId),
    Plan(Box<Plan>),
}

impl Place {
    fn path(&self) -> String {
        match self {
            Self::Home(home) => format!("/homes/{home}"),
            Self::Plan(plan) => format!("/plans/{}", plan.id),
        }
    }

    fn home(&self) -> HomeId {
        match self {
            Self::Home(home) => *home,
            Self::Plan(plan) => plan.home,
        }
    }

    fn plan(&self) -> Option<PlanId> {
        match self {
            Self::Home(_) => None,
            Self::Plan(plan) => Some(plan.id),
        }
    }

    /// The owner of a sheet's rows here; the home's own are not changed from a plan.
    fn owner(&self, sheet: SheetName) -> Result<Owner, AppError> {
        let of_home = matches!(sheet, SheetName::Home | SheetName::SharedDevice);
        match self {
            Self::Home(home) if of_home => Ok(Owner::Home(*home)),
            Self::Plan(plan) if !of_home => Ok(rows::owner_of(sheet, plan)),
            _ => Err(AppError::NotFound),
        }
    }
}

async fn home_desk(desk: Desk, home: HomeId) -> Result<(Actor, Work, Place), AppError> {
    let (actor, mut work) = desk.begin(Action::SetUpHome).await?;
    homes::find(&mut work.tx, actor.id, home).await?;
    Ok((actor, work, Place::Home(home)))
}

async fn plan_desk(desk: Desk, plan: PlanId) -> Result<(Actor, Work, Place), AppError> {
    let (actor, mut work) = desk.begin(Action::EditDraft).await?;
    let plan = work.plan(&actor, plan).await?;
    Ok((actor, work, Place::Plan(Box::new(plan))))
}

/// Saves a page of the home's set-up.
pub async fn save_home(
    desk: Desk,
    At((home, sheet, page)): At<(HomeId, String, String)>,
    Typed(typed): Typed,
) -> Answer {
    let (actor, work, place) = home_desk(desk, home).await?;
    save(actor, work, place, &sheet, &page, typed).await
}

/// Saves a page of a plan.
pub async fn save_plan(
    desk: Desk,
    At((plan, sheet, page)): At<(PlanId, String, String)>,
    Typed(typed): Typed,
) -> Answer {
    let (actor, work, place) = plan_desk(desk, plan).await?;
    save(actor, work, place, &sheet, &page, typed).await
}

/// The hash of the answers to one page, to notice that somebody else has saved it. The page of an answer stands on the rule's
/// sentence too: nobody answers words that they were not shown.
pub fn base_of(page: &Page, answers: &Answers) -> String {
    let mut own = Answers::default();
    own.take(page, answers);
    if page.fields.iter().any(|field| field.name == ANSWERED_TO) {
        own.set("sentence", [answers.get("sentence")]);
    }
    hash(&own).short().to_owned()
}

async fn save(actor: Actor, mut work: Work, place: Place, sheet: &str, page: &str, typed: Answers) -> Answer {
    let sheet: SheetName = sheet.parse().map_err(|()| AppError::NotFound)?;
    let page = sheet.sheet().page(page).ok_or(AppError::NotFound)?;
    let id: RowId = typed.get(ROW).parse().map_err(|_| AppError::BadRequest)?;
    let owner = place.owner(sheet)?;
    let (is_new, mut row) = row_to_save(&mut work, owner, sheet, id).await?;
    let before = row.answers.clone();
    row.answers.take(page, &typed);
    if sheet == SheetName::Rule && page.name == "answer" && !row.answers.get("answer").is_empty() {
        let sentence = domain::text::tidy(row.answers.get("sentence"));
        row.answers.set(ANSWERED_TO, [sentence]);
    }
    let is_changed = before != row.answers;
    let is_closed = matches!(&place, Place::Plan(plan) if !plan.is_open());
    let is_late = is_closed || (!is_new && base_of(page, &before) != typed.get(BASE));
    if is_changed && is_late {
        keep_aside(&mut work, &actor, &place, &row, page, &typed).await?;
        let path = format!("{}/{}/{}/{}?aside=1", place.path(), sheet.word(), row.id, page.name);
        return work.commit_and_show(path).await;
    }
    if is_new || is_changed {
        rows::save(&mut work.tx, &row, work.now).await?;
        keep_names(&mut work, owner, &row).await?;
        let event = Event::Saved { sheet, row: row.id, page: page.name.to_owned() };
        work.note(event, Some(place.home()), place.plan()).await?;
    }
    work.commit_and_show(next(&place, sheet, page, &row, typed.get(GO))).await
}

/// The row as it stands. A new one is put in its place first, under the id that the page brought, and looked for again where that
/// id is taken: two who send it at the same moment meet there. Where somebody has taken that row out meanwhile, the words get a new
/// one: they were wanted. Somebody else's row is not found.
async fn row_to_save(work: &mut Work, owner: Owner, sheet: SheetName, id: RowId) -> Result<(bool, Row), AppError> {
    for id in [id, id, RowId::new(work.id())] {
        match rows::find(&mut work.tx, id).await {
            Ok((row, found)) if found == owner && row.sheet == sheet => return Ok((false, row)),
            Err(store::StoreError::NotFound) => {}
            found => return Err(found.map_or_else(AppError::from, |_| AppError::NotFound)),
        }
        let row = Row { id, sheet, answers: Answers::default(), version: 1 };
        match rows::add(&mut work.tx, owner, &row, work.now).await {
            Err(store::StoreError::Conflict) => {}
            added => return Ok(added.map(|()| (true, row))?),
        }
    }
    Err(AppError::NotFound)
}

async fn keep_aside(
    work: &mut Work,
    actor: &Actor,
    place: &Place,
    row: &Row,
    page: &Page,
    typed: &Answers,
) -> Result<(), AppError> {
    let mut answers = Answers::default();
    answers.take(page, typed);
    let aside = Aside {
        id: RowId::new(work.id()),
        row: row.id,
        page: page.name.to_owned(),
        by: actor.id,
        by_name: actor.name.clone(),
        at: work.now,
        answers,
    };
    rows::keep_aside(&mut work.tx, &aside).await?;
    let event = Event::KeptAside { sheet: row.sheet, row: row.id, page: page.name.to_owned() };
    work.note(event, Some(place.home()), place.plan()).await
}

/// Lists show names without opening the answers.
async fn keep_names(work: &mut Work, owner: Owner, row: &Row) -> Result<(), AppError> {
    let named = |field| domain::text::tidy(row.answers.get(field)).chars().take(80).collect::<String>();
    match owner {
        Owner::Home(home) if row.sheet == SheetName::Home => {
            homes::rename(&mut work.tx, home, &named("name")).await?;
        }
        Owner::YoungPerson(id) => young_people::rename(&mut work.tx, id, &named("preferred_name")).await?,
        _ => {}
    }
    Ok(())
}

/// Where to go after a save: on to the next page, but not past a fault unless asked to.
fn next(place: &Place, sheet: SheetName, page: &Page, row: &Row, go: &str) -> String {
    let base = place.path();
    let here = |page: &str| format!("{base}/{}/{}/{page}", sheet.word(), row.id);
    let list = if sheet.sheet().many { format!("{base}/{}", sheet.word()) } else { base.clone() };
    match go {
        "later" => list,
        "more" => here(page.name),
        "turn" => format!("{base}/turn?after={}", row.id),
        _ if page.fields.iter().any(|field| field.fault(&row.answers).is_some()) => here(page.name) + "?check=1",
        _ => {
            let at = sheet.sheet().pages.iter().position(|it| it.name == page.name).unwrap_or_default();
            sheet.sheet().pages.get(at + 1).map_or(list, |next| here(next.name))
        }
    }
}

/// Takes a row out of the home's set-up.
pub async fn remove_home(desk: Desk, At((home, row)): At<(HomeId, RowId)>) -> Answer {
    let (_, work, place) = home_desk(desk, home).await?;
    remove(work, place, row).await
}

/// Takes a row out of a draft.
pub async fn remove_plan(desk: Desk, At((plan, row)): At<(PlanId, RowId)>) -> Answer {
    let (_, work, place) = plan_desk(desk, plan).await?;
    remove(work, place, row).await
}

async fn remove(mut work: Work, place: Place, id: RowId) -> Answer {
    let (row, owner) = rows::find(&mut work.tx, id).await?;
    if place.owner(row.sheet)? != owner || !row.sheet.sheet().many {
        return Err(AppError::NotFound);
    }
    if matches!(&place, Place::Plan(plan) if !plan.is_open()) {
        return Err(domain::plan::Refusal::WrongStage.into());
    }
    rows::remove(&mut work.tx, id, work.now).await?;
    work.note(Event::Removed { sheet: row.sheet, row: id }, Some(place.home()), place.plan()).await?;
    work.commit_and_show(format!("{}/{}", place.path(), row.sheet.word())).await
}

/// Uses words kept aside in the home's set-up, or lets them go.
pub async fn settle_home(desk: Desk, At((home, aside)): At<(HomeId, RowId)>, Typed(typed): Typed) -> Answer {
    let (actor, work, place) = home_desk(desk, home).await?;
    settle(actor, work, place, aside, typed.get(GO) == "use").await
}

/// Uses words kept aside in a plan, or lets them go.
pub async fn settle_plan(desk: Desk, At((plan, aside)): At<(PlanId, RowId)>, Typed(typed): Typed) -> Answer {
    let (actor, work, place) = plan_desk(desk, plan).await?;
    settle(actor, work, place, aside, typed.get(GO) == "use").await
}

async fn settle(actor: Actor, mut work: Work, place: Place, aside: RowId, used: bool) -> Answer {
    let aside = rows::aside(&mut work.tx, aside).await?;
    let (mut row, owner) = rows::find(&mut work.tx, aside.row).await?;
    let sheet = row.sheet;
    if place.owner(sheet)? != owner {
        return Err(AppError::NotFound);
    }
    if used {
        if matches!(&place, Place::Plan(plan) if !plan.is_open()) {
            return Err(domain::plan::Refusal::WrongStage.into());
        }
        let page = sheet.sheet().page(&aside.page).ok_or(AppError::NotFound)?;
        row.answers.take(page, &aside.answers);
        rows::save(&mut work.tx, &row, work.now).await?;
        keep_names(&mut work, owner, &row).await?;
    }
    rows::settle_aside(&mut work.tx, aside.id, actor.id, work.now).await?;
    let event = Event::AsideSettled { sheet, row: row.id, used };
    work.note(event, Some(place.home()), place.plan()).await?;
    work.commit_and_show(format!("{}/{}/{}/{}", place.path(), sheet.word(), row.id, aside.page)).await
}
