//! Who has which page of a plan open.

use axum::response::IntoResponse;
use domain::policy::Action;
use store::presence::{self, OpenPage};
use store::{StoreError, plans, rows};

use crate::actions::answers::{BASE, ROW, base_of};
use crate::error::AppError;
use crate::paths::forms;
use crate::presence::said;
use crate::texts::voice_of;
use crate::work::{ActionResult, Form, SignedIn};

/// The box that names the questions.
pub const SHEET: &str = "_sheet";
/// The box that names the page of them.
pub const PAGE: &str = "_page";

/// Notes that somebody has a page open, and answers in two lines: `changed` where it is not what they were shown any more, and what is said
/// of others who have the plan open.
pub async fn note(
    forms::NotePresence { plan }: forms::NotePresence,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, member) = signed_in.plan(plan, Action::EditDraft).await?;
    let open = OpenPage {
        sheet: typed.get(SHEET).parse().map_err(|_| AppError::BadRequest)?,
        page: typed.get(PAGE).to_owned(),
        row: typed.get(ROW).parse().map_err(|_| AppError::BadRequest)?,
    };
    let page = open.sheet.page_ever(&open.page).ok_or(AppError::BadRequest)?;
    let is_changed = match rows::find(&mut work.tx, open.row).await {
        Ok((row, owner)) => owner == rows::owner_of(row.sheet, &plan) && base_of(page, &row.answers) != typed.get(BASE),
        Err(StoreError::NotFound) => false,
        Err(error) => return Err(error.into()),
    };
    presence::note(&mut work.tx, plan.id, member.account, &open, work.now).await?;
    let names = plans::names(&mut work.tx, &plan).await?;
    let words = voice_of(&names.young_person, &names.home, names.nation);
    let said = said(&mut work.tx, &words, (plan.id, member.account), &open, work.now).await?;
    let changed = if is_changed { "changed" } else { "" };
    work.commit_and_answer(format!("{changed}\n{said}").into_response()).await
}
