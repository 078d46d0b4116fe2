//! A young person arrives.

use axum::response::{IntoResponse, Redirect};
use domain::answers::{Answers, Row};
use domain::plan::Plan;
use domain::policy::Action;
use domain::sheets::SheetName;
use domain::{HomeId, PlanId, RowId, YoungPersonId};
use store::rows::Owner;
use store::{homes, plans, rows, young_people};

use tower_sessions::Session;

use crate::work::{Answer, At, Desk, Typed};

/// Adds a young person and opens their plan.
pub async fn add(desk: Desk, session: Session, At(home): At<HomeId>, Typed(typed): Typed) -> Answer {
    desk.member(Action::AddYoungPerson, home).await?;
    let sheet = SheetName::YoungPerson.sheet();
    let name = sheet.field("preferred_name").expect("the sheet asks for the name");
    if name.fault(&typed).is_some() {
        crate::typed::keep(&session, typed).await?;
        return Ok(Redirect::to(&format!("/homes/{home}/young-people?refused=name")).into_response());
    }
    let name = domain::text::tidy(typed.get("preferred_name"));
    let (actor, mut work) = desk.begin(Action::AddYoungPerson).await?;
    homes::find(&mut work.tx, actor.id, home).await?;
    let id = YoungPersonId::new(work.id());
    let step = Plan::open(PlanId::new(work.id()), id, home, &actor)?;
    let answers = Answers::default().with("preferred_name", name.as_str());
    let row = Row { id: RowId::new(work.id()), sheet: SheetName::YoungPerson, answers, version: 1 };
    young_people::add(&mut work.tx, id, home, &name, work.now).await?;
    rows::add(&mut work.tx, Owner::YoungPerson(id), &row, work.now).await?;
    plans::add(&mut work.tx, &step.plan, work.now).await?;
    for event in &step.events {
        work.note(event.clone(), Some(home), Some(step.plan.id)).await?;
    }
    work.commit_and_show(format!("/plans/{}/young_person/{}/name", step.plan.id, row.id)).await
}
