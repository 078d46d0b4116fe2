//! The verbs of a plan's life.

use chrono::DateTime;
use domain::PlanId;
use domain::answers::Answers;
use domain::draft::Draft;
use domain::frozen::FrozenText;
use domain::person::Member;
use domain::plan::{Plan, Refusal, Stage};
use domain::policy::Action;
use domain::prepared::Prepared;
use domain::signature::{Mark, Method, MethodKind, Party, Signature, Strokes};
use domain::text::statement;
use domain::week::today;
use domain::word::Word;
use store::{Tx, approval_requests, events, plans, rows};

use crate::actions::{address, decide, news};
use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages, with_query};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

/// The plan's own page.
fn page(plan: PlanId) -> pages::Agreement {
    pages::Agreement { plan }
}

/// Freezes the draft and sends it to the manager.
pub async fn send(forms::SendDraft { plan: id }: forms::SendDraft, signed_in: SignedIn) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::Send).await?;
    let draft = Draft { rows: rows::of_plan(&mut work.tx, &plan).await? };
    let objection = plans::objection(&mut work.tx, &plan).await?;
    let Ok(text) = draft.freeze(id, plan.revisions + 1, objection.as_ref(), today(work.now)) else {
        return Ok(see_other(pages::Check { plan: id }));
    };
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
    let Some(reason) = statement(typed.get("reason")) else {
        let is_empty = typed.get("reason").trim().is_empty();
        let why = if is_empty { Refusal::NoReason.into() } else { AppError::Form(FormFault::Words) };
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(why.shown_on(page(id)));
    };
    let step = plan.return_to_draft(&by, work.now, &reason)?;
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// Authorises the revision that was shown, with the address that stands in it, and asks the social worker.
pub async fn authorise(
    forms::Authorise { plan: id }: forms::Authorise,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may_on(id, Action::Authorise).await?;
    if !credentials::confirm_again(&signed_in, &session, &typed).await? {
        return Ok(AppError::Form(FormFault::Password).shown_on(page(id)));
    }
    let (mut work, plan, by) = signed_in.plan(id, Action::Authorise).await?;
    let step = plan.clone().authorise(&by, work.now)?;
    let text = text_underway(&mut work.tx, &plan).await?;
    if text.hash().to_string() != typed.get("hash") {
        return Err(Refusal::OtherText.into());
    }
    approval_requests::close_all(&mut work.tx, id, work.now).await?;
    work.step(&step).await?;
    address::tell_of_change(&mut work, &plan, &text).await?;
    decide::request_approval(&mut work, &step.plan).await?;
    work.commit_and_show(page(id)).await
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

/// Whether whoever is signed in is one to sign for this party, before their password is looked at.
async fn may_sign(signed_in: &SignedIn, id: PlanId, party: Party) -> Result<(), AppError> {
    let mut tx = signed_in.site.db.read().await?;
    let (plan, by) = plans::find(&mut tx, signed_in.identity.account, id, party.action()).await?;
    let text = text_underway(&mut tx, &plan).await?;
    if text.may_be_signed(&by, party) { Ok(()) } else { Err(AppError::NotAllowed) }
}

/// Signs for one party on the text that was shown.
pub async fn sign(
    forms::Sign { plan: id, party }: forms::Sign,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    may_sign(&signed_in, id, party).await?;
    if party.is_adult() && !credentials::confirm_again(&signed_in, &session, &typed).await? {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Password).shown_on(pages::Sign { plan: id, party }));
    }
    let (mut work, plan, by) = signed_in.plan(id, party.action()).await?;
    let text = text_underway(&mut work.tx, &plan).await?;
    if !text.may_be_signed(&by, party) {
        return Err(AppError::NotAllowed);
    }
    let handed = work.handed;
    let Some(method) = method(&typed, handed).filter(|method| may_be_made(method.kind(), party, handed)) else {
        session.change(|kept| kept.keep(typed)).await?;
        let refused = AppError::Form(FormFault::Signature);
        return Ok(match handed {
            true => refused.shown_on(pages::TurnSign { plan: id }),
            false => refused.shown_on(pages::Sign { plan: id, party }),
        });
    };
    if text.hash().to_string() != typed.get("hash") {
        return Err(Refusal::OtherText.into());
    }
    let name = if party == Party::YoungPerson { text.young_person() } else { &by.name };
    let signature = Signature { name: name.to_owned(), method, by: by.at(work.now), hash: text.hash().clone(), handed };
    let step = match plan.sign(&by, party, &text, signature) {
        // A second tap on the button: the page that follows shows that it is signed.
        Err(Refusal::AlreadySigned) => return Ok(see_other(after_signing(id, handed))),
        step => step?,
    };
    work.step(&step).await?;
    work.commit_and_show(after_signing(id, handed)).await
}

fn after_signing(plan: PlanId, handed: bool) -> String {
    if handed { pages::Turn { plan }.to_string() } else { page(plan).to_string() }
}

/// Whether a signature of this kind is made where it was made: with a hand of their own a young person signs in their turn alone.
fn may_be_made(kind: MethodKind, party: Party, handed: bool) -> bool {
    match (party, handed) {
        (Party::YoungPerson, true) => kind == MethodKind::ChoseNot || MethodKind::OWN.contains(&kind),
        (Party::YoungPerson, false) => MethodKind::TOLD.contains(&kind),
        _ => !handed,
    }
}

/// The text that is being read, decided or signed.
async fn text_underway(tx: &mut Tx, plan: &Plan) -> Result<FrozenText, AppError> {
    let revision = plan.underway().ok_or(Refusal::WrongStage)?.revision;
    Ok(plans::text(tx, plan.id, revision).await?)
}

/// The way of signing that the form describes, if it is complete. With the tablet in their hands nobody has to say why they do not.
fn method(typed: &Answers, handed: bool) -> Option<Method> {
    match MethodKind::parse(typed.get("method"))? {
        MethodKind::Drawn => Strokes::parse(typed.get("strokes")).map(|strokes| Method::Drawn { strokes }),
        MethodKind::Typed => statement(typed.get("typed_name")).map(|name| Method::Typed { name }),
        MethodKind::Mark => Mark::parse(typed.get("mark")).map(|mark| Method::Mark { mark }),
        MethodKind::Spoken => statement(typed.get("spoken_words")).map(|words| Method::Spoken { words }),
        MethodKind::ChoseNot if handed && typed.get("reason").trim().is_empty() => {
            Some(Method::ChoseNot { reason: String::new() })
        }
        MethodKind::ChoseNot => statement(typed.get("reason")).map(|reason| Method::ChoseNot { reason }),
    }
}

/// Opens the draft again to change the agreement in force.
pub async fn amend(forms::Amend { plan: id }: forms::Amend, signed_in: SignedIn) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::EditDraft).await?;
    let step = plan.amend(&by)?;
    work.step(&step).await?;
    work.commit_and_show(pages::Plan { plan: id }).await
}
