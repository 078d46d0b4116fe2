//! A young person arrives.

use domain::answers::Answers;
use domain::draft::Draft;
use domain::event::Event;
use domain::plan::Plan;
use domain::plan_file::PlanFile;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::sheets::young_person::PREFERRED_NAME;
use domain::text::tidy;
use domain::{PlanId, RowId, YoungPersonId};
use store::events::Scope;
use store::rows::Owner;
use store::{rows, young_people};

use crate::error::{AppError, FormFault};
use crate::paths::{QuestionsOf, forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// The box with the file.
pub const FILE: &str = "file";

/// Adds a young person with the plan that a file holds: all of it as a draft, or nothing. What people decided and signed elsewhere stays
/// there; people who are named have to be chosen anew.
pub async fn import(
    forms::ImportPlan { home }: forms::ImportPlan,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may(home, Action::AddYoungPerson).await?;
    let Ok(mut file) = PlanFile::read(typed.get(FILE)) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::File).shown_on(pages::Import { home }));
    };
    let (mut work, _, by) = signed_in.home(home, Action::AddYoungPerson).await?;
    // The ids in a file hang on when it begins: so a file that is brought twice is two plans.
    file.opens_at = work.now;
    let rows = file.for_another_home().map_err(|_| AppError::BadRequest)?;
    let id = YoungPersonId::new(work.id());
    let step = Plan::open(PlanId::new(work.id()), id, home, &by)?;
    let draft = Draft { rows };
    let name: String = tidy(draft.placement().preferred_name()).chars().take(80).collect();
    young_people::add(&mut work.tx, id, home, &name, work.now).await?;
    work.step(&step).await?;
    for row in &draft.rows {
        rows::add(&mut work.tx, rows::owner_of(row.sheet, &step.plan), row, work.now).await?;
        for page in row.sheet.sheet().pages {
            let event = Event::Saved {
                sheet: row.sheet,
                row: row.id,
                page: page.name.to_owned(),
                handed: false,
                typing: false,
            };
            work.note(event, Scope::Plan(step.plan.id, home)).await?;
        }
    }
    work.commit_and_show(pages::Plan { plan: step.plan.id }).await
}

/// Adds a young person and opens their plan.
pub async fn add(
    forms::AddYoungPerson { home }: forms::AddYoungPerson,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may(home, Action::AddYoungPerson).await?;
    if PREFERRED_NAME.fault(&typed).is_some() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Name).shown_on(pages::Arrival { home }));
    }
    let name = tidy(typed.get(PREFERRED_NAME.name));
    let (mut work, _, by) = signed_in.home(home, Action::AddYoungPerson).await?;
    let id = YoungPersonId::new(work.id());
    let step = Plan::open(PlanId::new(work.id()), id, home, &by)?;
    let answers = Answers::default().with(PREFERRED_NAME.name, name.as_str());
    let row = Row { id: RowId::new(work.id()), sheet: SheetName::YoungPerson, answers, version: 1 };
    young_people::add(&mut work.tx, id, home, &name, work.now).await?;
    rows::add(&mut work.tx, Owner::YoungPerson(id), &row, work.now).await?;
    work.step(&step).await?;
    let first_page = row.sheet.sheet().pages[0].name;
    work.commit_and_show(QuestionsOf::Plan(step.plan.id).questions(row.sheet, row.id, first_page)).await
}
