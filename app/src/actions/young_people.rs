//! A young person arrives.

use domain::answers::Answers;
use domain::plan::Plan;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::{HomeId, PlanId, RowId, YoungPersonId};
use store::rows::Owner;
use store::{rows, young_people};

use crate::error::{AppError, FormFault};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, PathIds, SignedIn};

/// Adds a young person and opens their plan.
pub async fn add(
    signed_in: SignedIn,
    session: SessionDoor,
    PathIds(home): PathIds<HomeId>,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may(home, Action::AddYoungPerson).await?;
    let sheet = SheetName::YoungPerson.sheet();
    let name = sheet.field("preferred_name").expect("the sheet asks for the name");
    if name.fault(&typed).is_some() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Name).shown_on(&format!("/homes/{home}/young-people")));
    }
    let name = domain::text::tidy(typed.get("preferred_name"));
    let (mut work, _, by) = signed_in.home(home, Action::AddYoungPerson).await?;
    let id = YoungPersonId::new(work.id());
    let step = Plan::open(PlanId::new(work.id()), id, home, &by)?;
    let answers = Answers::default().with("preferred_name", name.as_str());
    let row = Row { id: RowId::new(work.id()), sheet: SheetName::YoungPerson, answers, version: 1 };
    young_people::add(&mut work.tx, id, home, &name, work.now).await?;
    rows::add(&mut work.tx, Owner::YoungPerson(id), &row, work.now).await?;
    work.step(&step).await?;
    work.commit_and_show(format!("/plans/{}/young_person/{}/name", step.plan.id, row.id)).await
}
