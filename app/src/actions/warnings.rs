//! Letting a warning of the lint stand, with a reason.

use domain::answers::Answers;
use domain::draft::{Draft, Fault};
use domain::lint::{Passed, pass, warnings};
use domain::plan::Refusal;
use domain::policy::Action;
use domain::sheets::SheetName;
use domain::text::statement;
use domain::week::today;
use store::rows;

use crate::actions::own_rows;
use crate::beside::TextsBeside;
use crate::paths::{forms, pages, with_query};
use crate::work::{ActionResult, Form, SignedIn, see_other};

/// What was found.
pub const CHECK: &str = "check";
/// The row it is about; empty where it is about none.
pub const ROW: &str = "row";
/// The question.
pub const FIELD: &str = "field";
/// How the box for the reason begins.
const REASON: &str = "reason";
/// In an address: the warning for which no reason was given.
pub const UNSAID: &str = "unsaid";

/// One name for a warning on its page.
pub fn anchor(fault: &Fault) -> String {
    let row = fault.row.map(|id| id.to_string()).unwrap_or_default();
    format!("{}-{}-{row}", fault.code.word(), fault.field)
}

/// The box for the reason: its name is its own on a page with several.
pub fn reason_box(fault: &Fault) -> String {
    format!("{REASON}-{}", anchor(fault))
}

/// Lets a warning stand, in all rows that the form names; an empty reason takes that back.
pub async fn pass_warning(
    forms::PassWarning { plan: id }: forms::PassWarning,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::EditDraft).await?;
    if !plan.is_open() {
        return Err(Refusal::WrongStage.into());
    }
    let draft = Draft { rows: rows::of_plan(&mut work.tx, &plan).await? };
    let texts = TextsBeside::load(&mut work.tx, by.account, &plan).await?;
    let all = warnings(&draft, today(work.now), &texts.beside());
    let named: Vec<&Fault> = all.iter().filter(|fault| is_named(fault, &typed)).collect();
    let check = pages::Check { plan: id };
    // Where there is none, somebody else has put it right meanwhile.
    let Some(first) = named.first() else { return Ok(see_other(check)) };
    let reason = statement(typed.get(&reason_box(first)));
    let before = |fault: &Fault| draft.rows(SheetName::Passed).find(|row| Passed::read(&row.answers).is_of(fault));
    if reason.is_none() && named.iter().all(|fault| before(fault).is_none()) {
        let path = format!("{}#{}", with_query(check, UNSAID, &anchor(first)), anchor(first));
        return work.commit_and_show(path).await;
    }
    for fault in named {
        match (&reason, before(fault)) {
            (Some(reason), before) => {
                own_rows::write(&mut work, &plan, SheetName::Passed, before, pass(fault, &draft, reason)).await?;
            }
            (None, Some(before)) => own_rows::take_out(&mut work, &plan, SheetName::Passed, before.id).await?,
            (None, None) => {}
        }
    }
    work.commit_and_show(check).await
}

/// Whether the form names it: what was found, in one of these rows, or in none.
fn is_named(fault: &Fault, typed: &Answers) -> bool {
    let rows = typed.all(ROW);
    let is_here = fault.row.map_or(rows.is_empty(), |row| rows.contains(&row.to_string()));
    is_here && (fault.code.word(), fault.field) == (typed.get(CHECK), typed.get(FIELD))
}
