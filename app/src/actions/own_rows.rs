//! Rows of a plan that no form of questions writes: what was said of a warning, and of an agreement that is looked at again.

use domain::RowId;
use domain::answers::Answers;
use domain::event::Event;
use domain::plan::Plan;
use domain::row::Row;
use domain::sheets::SheetName;
use store::events::Scope;
use store::rows;

use crate::error::AppError;
use crate::work::Work;

/// Saves these answers in the row that was there before, or in a new one, and notes it.
pub async fn write(
    work: &mut Work,
    plan: &Plan,
    sheet: SheetName,
    before: Option<&Row>,
    answers: Answers,
) -> Result<(), AppError> {
    let row = match before {
        Some(before) => Row { answers, ..before.clone() },
        None => {
            let id = if sheet.sheet().many { RowId::new(work.id()) } else { RowId::of_single(plan.id.uuid(), sheet) };
            let row = Row { id, sheet, answers, version: 1 };
            rows::add(&mut work.tx, rows::owner_of(sheet, plan), &row, work.now).await?;
            row
        }
    };
    rows::save(&mut work.tx, &row, &work.by, work.now).await?;
    let page = sheet.sheet().pages[0].name.to_owned();
    let event = Event::Saved { sheet, row: row.id, page, handed: work.handed, typing: false };
    note(work, plan, event).await
}

/// Takes a row out of the draft, and notes it; its words stay in the record.
pub async fn take_out(work: &mut Work, plan: &Plan, sheet: SheetName, row: RowId) -> Result<(), AppError> {
    rows::remove(&mut work.tx, row, work.now).await?;
    note(work, plan, Event::Removed { sheet, row }).await
}

async fn note(work: &mut Work, plan: &Plan, event: Event) -> Result<(), AppError> {
    work.note(event, Scope::Plan(plan.id, plan.home)).await
}
