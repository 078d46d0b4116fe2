//! Looking again: what becomes of each rule and risk of the agreement in force.

use domain::answers::Answers;
use domain::choices::Look;
use domain::draft::Draft;
use domain::plan::{Plan, Refusal};
use domain::policy::Action;
use domain::records::request::Request;
use domain::review::{Looked, looked_at};
use domain::row::Row;
use domain::sheets::{SheetName, looked, review};
use domain::text::statement;
use domain::week::today;
use domain::word::Word;
use domain::{RecordId, RowId};
use store::{plans, records, rows};

use crate::actions::own_rows;
use crate::actions::records::Judged;
use crate::error::AppError;
use crate::paths::{forms, pages};
use crate::texts::{date, voice_of};
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

/// In a form: that the version is about one rule alone, which has to be chosen.
pub const ALONE: &str = "alone";
/// The box that names the one rule that a small version is about.
pub const ONE: &str = "rule";

/// In a form: the record because of which the agreement is looked at again.
pub const BECAUSE: &str = "because";

/// The box that says what becomes of a row.
pub fn look_box(id: RowId) -> String {
    format!("look-{id}")
}

/// The box that says why.
pub fn why_box(id: RowId) -> String {
    format!("why-{id}")
}

/// Saves what was said of each row. A rule or risk that ends is taken out of the draft; its words stay in the record.
pub async fn save(
    forms::SaveReview { plan: id }: forms::SaveReview,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, _) = signed_in.plan(id, Action::EditDraft).await?;
    if !plan.is_open() {
        return Err(Refusal::WrongStage.into());
    }
    let Some(in_force) = plan.in_force.as_ref().map(|it| it.revision()) else {
        return Ok(see_other(pages::Plan { plan: id }));
    };
    let text = plans::text(&mut work.tx, id, in_force).await?;
    let draft = Draft { rows: rows::of_plan(&mut work.tx, &plan).await? };
    for it in looked_at(&draft, &text) {
        let why = statement(typed.get(&why_box(it.id))).unwrap_or_default();
        if let Some(answers) = it.answers(typed.get(&look_box(it.id)), &why) {
            keep(&mut work, &plan, &it, answers).await?;
        }
    }
    work.commit_and_show(pages::Review { plan: id }).await
}

async fn keep(work: &mut Work, plan: &Plan, it: &Looked<'_>, answers: Answers) -> Result<(), AppError> {
    if it.said.is_some_and(|row| row.answers == answers) {
        return Ok(());
    }
    let ends = Look::parse(answers.get(looked::LOOK.name)) == Some(Look::End);
    own_rows::write(work, plan, SheetName::Looked, it.said, answers).await?;
    if ends && it.now.is_some() {
        own_rows::take_out(work, plan, it.sheet, it.id).await?;
    }
    Ok(())
}

/// Why a version is begun now: the record that it comes from, or what is due besides the looks that were agreed.
///
/// # Errors
/// `NotFound` where there is no such record.
pub async fn why_now(work: &mut Work, plan: &Plan, typed: &Answers) -> Result<String, AppError> {
    let names = plans::names(&mut work.tx, plan).await?;
    let words = voice_of(&names.young_person, &names.home, names.nation);
    if let Ok(record) = typed.get(BECAUSE).parse::<RecordId>() {
        let record = records::find(&mut work.tx, plan.id, record).await?.record;
        let about = [("date", date(today(record.began_at())).into())];
        return Ok(match Request::of(&record) {
            Some(request) => words.plain("review-why-request", &[about[0].clone(), ("what", request.what().into())]),
            None => words.plain("review-why-incident", &about),
        });
    }
    let due = Judged::load(&mut work.tx, plan.clone(), work.now).await?.clocks().due(today(work.now));
    let lines = due.iter().filter(|it| it.kind.is_reason()).map(|it| {
        words.plain("review-why-due", &[("what", words.word(&it.kind).into()), ("date", date(it.by).into())])
    });
    let mut lines: Vec<String> = lines.collect();
    lines.dedup();
    Ok(lines.join("\n"))
}

/// Begins a new version: what was said of the last one goes, and it says why it is begun and whether it is about one rule alone.
pub async fn begin(
    work: &mut Work,
    plan: &Plan,
    draft: &[Row],
    only: Option<RowId>,
    why_now: &str,
) -> Result<(), AppError> {
    for row in draft.iter().filter(|row| row.sheet == SheetName::Looked) {
        own_rows::take_out(work, plan, row.sheet, row.id).await?;
    }
    let mut answers = Answers::new();
    answers.set(review::ONLY.name, only.map(|id| id.to_string()));
    answers.set(review::WHY_NOW.name, Some(why_now).filter(|why| !why.is_empty()));
    let before = draft.iter().find(|row| row.sheet == SheetName::Review);
    match before.map_or(answers.is_empty(), |row| row.answers == answers) {
        true => Ok(()),
        false => own_rows::write(work, plan, SheetName::Review, before, answers).await,
    }
}
