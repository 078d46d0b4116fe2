//! The verbs of a plan's life.

use axum::response::{IntoResponse, Redirect};
use domain::PlanId;
use domain::draft::Draft;
use domain::plan::{Mark, Method, Party, Plan, Strokes};
use domain::policy::Action;
use store::{asks, plans, rows};
use tower_sessions::Session;

use crate::actions::decide;
use crate::error::AppError;
use crate::work::{Answer, At, Desk, Typed, Work};

/// The plan's own page.
fn page(plan: PlanId) -> String {
    format!("/plans/{plan}/agreement")
}

/// Freezes the draft and sends it to the manager.
pub async fn send(desk: Desk, At(id): At<PlanId>) -> Answer {
    let (actor, mut work) = desk.begin(Action::Send).await?;
    let plan = work.plan(&actor, id).await?;
    let draft = Draft { rows: rows::of_plan(&mut work.tx, &plan).await? };
    let Ok(text) = draft.freeze(id, plan.revisions + 1, plan.sent_back()) else {
        return Ok(Redirect::to(&format!("/plans/{id}/check")).into_response());
    };
    let step = plan.send(&actor, work.now, &text)?;
    let by = actor.at(work.now);
    plans::freeze(&mut work.tx, &text, &by).await?;
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// Takes a revision back.
pub async fn withdraw(desk: Desk, At(id): At<PlanId>) -> Answer {
    let (actor, mut work) = desk.begin(Action::Withdraw).await?;
    let step = work.plan(&actor, id).await?.withdraw(&actor, work.now)?;
    asks::close_all(&mut work.tx, id, work.now).await?;
    work.step(&step).await?;
    work.commit_and_show(format!("/plans/{id}")).await
}

/// Returns a revision to those who wrote it.
pub async fn send_back(desk: Desk, session: Session, At(id): At<PlanId>, Typed(typed): Typed) -> Answer {
    let (actor, mut work) = desk.begin(Action::Authorise).await?;
    let plan = work.plan(&actor, id).await?;
    let Some(reason) = words(typed.get("reason")) else {
        let why = if typed.get("reason").trim().is_empty() { "no_reason" } else { "words" };
        crate::typed::keep(&session, typed).await?;
        return Ok(Redirect::to(&format!("{}?refused={why}", page(id))).into_response());
    };
    let step = plan.send_back(&actor, work.now, &reason)?;
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// Short words that can be kept and printed: tidied, not empty, at most 2,000 characters.
pub(super) fn words(typed: &str) -> Option<String> {
    let words = domain::text::tidy(typed);
    let fits = !words.is_empty() && words.chars().count() <= 2000;
    (fits && domain::text::forbidden(&words).is_none()).then_some(words)
}

/// Authorises a revision and asks the social worker.
pub async fn authorise(desk: Desk, At(id): At<PlanId>) -> Answer {
    let (actor, mut work) = desk.begin(Action::Authorise).await?;
    let step = work.plan(&actor, id).await?.authorise(&actor, work.now)?;
    work.step(&step).await?;
    ask(&mut work, &step.plan).await?;
    work.commit_and_show(page(id)).await
}

/// Sends the social worker a new link; the old one dies.
pub async fn ask_again(desk: Desk, At(id): At<PlanId>) -> Answer {
    let (actor, mut work) = desk.begin(Action::AskSocialWorker).await?;
    let plan = work.plan(&actor, id).await?;
    if plan.stage.word() != "with_social_worker" {
        return Err(domain::plan::Refusal::WrongStage.into());
    }
    ask(&mut work, &plan).await?;
    work.commit_and_show(page(id)).await
}

async fn ask(work: &mut Work, plan: &Plan) -> Result<(), AppError> {
    asks::close_all(&mut work.tx, plan.id, work.now).await?;
    decide::ask(work, plan).await
}

/// Signs for one party on the text that was shown.
pub async fn sign(desk: Desk, session: Session, At((id, party)): At<(PlanId, String)>, Typed(typed): Typed) -> Answer {
    let party: Party = party.parse().map_err(|()| AppError::NotFound)?;
    let (actor, mut work) = desk.begin(party.action()).await?;
    let plan = work.plan(&actor, id).await?;
    let Some(method) = method(&typed) else {
        crate::typed::keep(&session, typed).await?;
        return Ok(Redirect::to(&format!("/plans/{id}/sign/{}?refused=signature", party.word())).into_response());
    };
    let revision = plan.underway().ok_or(domain::plan::Refusal::WrongStage)?.revision;
    let text = plans::revision(&mut work.tx, id, revision).await?;
    if text.hash.to_string() != typed.get("hash") {
        return Err(domain::plan::Refusal::OtherText.into());
    }
    let name = match party {
        Party::YoungPerson => text.text.young_person(),
        Party::KeyWorker | Party::Manager => actor.name.clone(),
    };
    let step = match plan.sign(&actor, work.now, party, name, method, &text.hash) {
        // A second tap on the button: the page of the agreement shows that it is signed.
        Err(domain::plan::Refusal::AlreadySigned) => return Ok(Redirect::to(&page(id)).into_response()),
        step => step?,
    };
    work.step(&step).await?;
    work.commit_and_show(page(id)).await
}

/// The way of signing that the form describes, if it is complete.
fn method(typed: &domain::answers::Answers) -> Option<Method> {
    match typed.get("method") {
        "drawn" => Strokes::parse(typed.get("strokes")).map(|strokes| Method::Drawn { strokes }),
        "typed" => words(typed.get("typed_name")).map(|name| Method::Typed { name }),
        "mark" => Mark::parse(typed.get("mark")).map(|mark| Method::Mark { mark }),
        "spoken" => words(typed.get("spoken_words")).map(|words| Method::Spoken { words }),
        "chose_not" => words(typed.get("reason")).map(|reason| Method::ChoseNot { reason }),
        _ => None,
    }
}

/// Opens the draft again to change the agreement in force.
pub async fn amend(desk: Desk, At(id): At<PlanId>) -> Answer {
    let (actor, mut work) = desk.begin(Action::EditDraft).await?;
    let step = work.plan(&actor, id).await?.amend(&actor)?;
    work.step(&step).await?;
    work.commit_and_show(format!("/plans/{id}")).await
}
