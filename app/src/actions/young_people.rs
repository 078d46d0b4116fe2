//! A young person arrives.

use domain::answers::Answers;
use domain::plan::Plan;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::sheets::young_person::PREFERRED_NAME;
use domain::{PlanId, RowId, YoungPersonId};
use store::rows::Owner;
use store::{rows, young_people};

use crate::error::{AppError, FormFault};
use crate::paths::{QuestionsOf, forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

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
    let name = domain::text::tidy(typed.get(PREFERRED_NAME.name));
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
