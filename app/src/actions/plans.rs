//! The verbs of a plan's life.

use chrono::DateTime;
use domain::PlanId;
use domain::answers::Answers;
use domain::changes::limits_more;
use domain::draft::{Draft, Fault};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::lint::{Weight, beside};
use domain::person::Member;
use domain::plan::{Plan, Refusal, Stage};
use domain::policy::Action;
use domain::prepared::Prepared;
use domain::records::incident::has_told;
use domain::revision::Returned;
use domain::row::Row;
use domain::sheets::{SheetName, rule};
use domain::text::statement;
use domain::week::today;
use store::events::Scope;
use store::{Tx, approval_requests, events, plans, records, rows};

use crate::actions::{address, decide, news, review};
use crate::beside::TextsBeside;
use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::paths::{QuestionsOf, forms, pages, with_query};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

/// The plan's own page.
fn page(plan: PlanId) -> pages::Agreement {
    pages::Agreement { plan }
}

/// Freezes the draft and sends it to the manager.
pub async fn send(forms::SendDraft { plan: id }: forms::SendDraft, signed_in: SignedIn) -> ActionResult {
    // All is read and judged before anything is written, so that a draft with faults, sent again and again, keeps nobody from writing.
    let (mut tx, judged, sender) = signed_in.read_plan(id, Action::Send).await?;
    let draft = Draft { rows: rows::of_plan(&mut tx, &judged).await? };
    let objection = plans::objection(&mut tx, &judged).await?;
    let texts = TextsBeside::load(&mut tx, sender.account, &judged).await?;
    drop(tx);
    let today = today(signed_in.site.clock.now());
    let is_open = |fault: &Fault| fault.weight() != Weight::Note;
    if beside(&draft, today, &texts.beside()).iter().any(is_open) {
        return Ok(see_other(pages::Check { plan: id }));
    }
    let Ok(text) = draft.freeze(id, judged.revisions + 1, objection.as_ref(), today) else {
        return Ok(see_other(pages::Check { plan: id }));
    };
    let (mut work, plan, by) = signed_in.plan(id, Action::Send).await?;
    if plan != judged || rows::of_plan(&mut work.tx, &plan).await? != draft.rows {
        return Err(AppError::Changed);
    }
    address::refuse_outsiders(&mut work, plan.home, text.placement().social_worker_email()).await?;
    let before = match plan.must_differ_from() {
        Some(number) => Some(plans::text(&mut work.tx, id, number).await?),
        None => None,
    };
    let prepared = prepared(&mut work, &plan, &by, &text).await?;
    let step = plan.send(&by, work.now, text.clone(), before.as_ref(), prepared)?;
    news::tell_managers(&mut work, &step.plan, &text, by.account).await?;
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// Who prepared the revision that is sent now: whoever changed words, or the address in the directory, since the agreement in force was
/// frozen.
async fn prepared(work: &mut Work, plan: &Plan, sender: &Member, text: &FrozenText) -> Result<Prepared, AppError> {
    let since = plan.in_force.as_ref().map_or(DateTime::UNIX_EPOCH, |it| it.sent().by.at);
    let mut prepared = Prepared::default();
    for record in events::since(&mut work.tx, plan.id, since).await? {
        prepared.note(&record.by, &record.event);
    }
    for record in events::gave_account(&mut work.tx, sender.account).await? {
        prepared.gave_sender(&record.by, &record.event);
    }
    prepared.addressers.extend(address::writers_of_text(&mut work.tx, plan, text).await?);
    Ok(prepared)
}

/// Takes a revision back.
pub async fn withdraw(forms::Withdraw { plan: id }: forms::Withdraw, signed_in: SignedIn) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::Withdraw).await?;
    let step = plan.withdraw(&by, work.now)?;
    approval_requests::close_all(&mut work.tx, id, work.now).await?;
    work.step(&step).await?;
    work.commit_and_show(pages::Plan { plan: id }).await
}

/// Returns a revision to those who wrote it.
pub async fn return_to_draft(
    forms::ReturnToDraft { plan: id }: forms::ReturnToDraft,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::Authorise).await?;
    let reason = match reason(&typed) {
        Ok(reason) => reason,
        Err(why) => return refused(id, why, &session, typed).await,
    };
    let step = plan.return_to_draft(&by, work.now, &reason)?;
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// Takes an agreed revision back before it starts, and tells whoever decided.
pub async fn recall(
    forms::Recall { plan: id }: forms::Recall,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::Recall).await?;
    let reason = match reason(&typed) {
        Ok(reason) => reason,
        Err(why) => return refused(id, why, &session, typed).await,
    };
    let step = plan.clone().recall(&by, work.now, &reason)?;
    let text = text_underway(&mut work.tx, &plan).await?;
    if let Some(decision) = step.plan.returned().and_then(Returned::decision) {
        news::tell_recalled(&mut work, &plan, &text, decision).await?;
    }
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// Why it goes back to those who wrote it.
fn reason(typed: &Answers) -> Result<String, AppError> {
    let is_empty = typed.get("reason").trim().is_empty();
    statement(typed.get("reason")).ok_or(if is_empty {
        Refusal::NoReason.into()
    } else {
        AppError::Form(FormFault::Words)
    })
}

/// Back to the agreement's page, with what is missing and what was typed.
async fn refused(id: PlanId, why: AppError, session: &SessionDoor, typed: Answers) -> ActionResult {
    session.change(|kept| kept.keep(typed)).await?;
    Ok(why.shown_on(page(id)))
}

/// Authorises the revision that was shown, with the address that stands in it, and asks the social worker.
pub async fn authorise(
    forms::Authorise { plan: id }: forms::Authorise,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.read_plan(id, Action::Authorise).await?;
    if !credentials::confirm_again(&signed_in, &session, &typed).await? {
        return Ok(AppError::Form(FormFault::Password).shown_on(page(id)));
    }
    let (mut work, plan, by) = signed_in.plan(id, Action::Authorise).await?;
    let step = plan.clone().authorise(&by, work.now)?;
    let text = text_underway(&mut work.tx, &plan).await?;
    if text.hash().to_string() != typed.get("hash") {
        return Err(Refusal::OtherText.into());
    }
    let reason = statement(typed.get(AFTER_TELLING));
    let is_after = is_after_telling(&mut work.tx, &plan, &text).await?;
    if is_after && reason.is_none() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::AfterTelling).shown_on(page(id)));
    }
    approval_requests::close_all(&mut work.tx, id, work.now).await?;
    work.step(&step).await?;
    address::tell_of_change(&mut work, &plan, &text).await?;
    decide::request_approval(&mut work, &step.plan).await?;
    if let Some(reason) = reason.filter(|_| is_after) {
        work.note(Event::LimitAfterTelling { revision: text.number(), reason }, Scope::Plan(id, plan.home)).await?;
    }
    work.commit_and_show(page(id)).await
}

/// In a form: why a limit is right although the young person told of something just before.
pub const AFTER_TELLING: &str = "after_telling";

/// Whether a version was sent shortly after the young person told of something, and limits more than the agreement in force (R23).
///
/// # Errors
/// A failure of the database.
pub async fn is_after_telling(tx: &mut Tx, plan: &Plan, text: &FrozenText) -> Result<bool, AppError> {
    let Some(sent) = plan.underway() else { return Ok(false) };
    if !has_told(&records::of_plan(tx, plan.id).await?, sent.by.at) {
        return Ok(false);
    }
    let before = match &plan.in_force {
        Some(in_force) => Some(plans::text(tx, plan.id, in_force.revision()).await?),
        None => None,
    };
    Ok(limits_more(before.as_ref(), text))
}

/// Sends the social worker a new link; the old one no longer works.
pub async fn ask_again(forms::AskAgain { plan: id }: forms::AskAgain, signed_in: SignedIn) -> ActionResult {
    let (mut work, plan, _) = signed_in.plan(id, Action::AskSocialWorker).await?;
    if !matches!(plan.stage, Stage::WithSocialWorker(_)) {
        return Err(Refusal::WrongStage.into());
    }
    approval_requests::close_all(&mut work.tx, id, work.now).await?;
    decide::request_approval(&mut work, &plan).await?;
    work.commit_and_show(with_query(page(id), "sent", "1")).await
}

/// The text that is being read, decided or signed.
///
/// # Errors
/// `WrongStage`, or a failure of the database.
pub async fn text_underway(tx: &mut Tx, plan: &Plan) -> Result<FrozenText, AppError> {
    let revision = plan.underway().ok_or(Refusal::WrongStage)?.revision;
    Ok(plans::text(tx, plan.id, revision).await?)
}

/// Opens the draft again to change the agreement in force.
pub async fn amend(forms::Amend { plan: id }: forms::Amend, signed_in: SignedIn, Form(typed): Form) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::EditDraft).await?;
    if !typed.get(review::ALONE).is_empty() && typed.get(review::ONE).is_empty() {
        return Ok(AppError::Form(FormFault::WhichRule).shown_on(page(id)));
    }
    let why_now = review::why_now(&mut work, &plan, &typed).await?;
    let step = plan.amend(&by)?;
    let plan = work.step(&step).await?;
    // A version about one rule alone names it.
    let draft = rows::of_plan(&mut work.tx, &plan).await?;
    let is_named = |row: &&Row| row.sheet == SheetName::Rule && row.id.to_string() == typed.get(review::ONE);
    let only = draft.iter().find(is_named).map(|row| row.id);
    review::begin(&mut work, &plan, &draft, only, &why_now).await?;
    let tasks = || pages::Plan { plan: id }.to_string();
    let rule = only.map(|rule| QuestionsOf::Plan(id).questions(SheetName::Rule, rule, rule::PAGE));
    work.commit_and_show(rule.unwrap_or_else(tasks)).await
}
