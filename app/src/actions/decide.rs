//! The social worker's way in: a link, a one-time code, a decision.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use domain::answers::Answers;
use domain::canonical::Hash;
use domain::event::Event;
use domain::facts::FACTS;
use domain::plan::{Decision, Plan, Refusal, Sent, Verdict, social_worker};
use domain::sheets::SheetName;
use domain::{AskId, LetterId, RowId};
use rand::{Rng, TryRngCore};
use store::asks::{self, Ask};
use store::letters::{self, Letter};
use store::plans;
use tower_sessions::Session;

use crate::error::{AppError, ours};
use crate::site::Site;
use crate::texts;
use crate::work::{Answer, At, Typed, Work};

/// The session's key for the question a social worker has opened with the right code.
pub const ASK: &str = "ask";
/// The session's key for a decision that is not complete, as typed.
pub const TYPED: &str = "decision";

/// Asks the social worker on file: a new link, by letter. No name and nothing of the plan stands in the letter.
///
/// # Errors
/// A failure of the database or of the machine's chance.
pub async fn ask(work: &mut Work, plan: &Plan) -> Result<(), AppError> {
    let sent = plan.underway().ok_or(Refusal::WrongStage)?;
    let revision = plans::revision(&mut work.tx, plan.id, sent.revision).await?;
    let about = revision.text.answers(SheetName::YoungPerson).into_owned();
    let home = revision.text.answers(SheetName::Home).get("name").to_owned();
    let token = token()?;
    let ask = Ask {
        id: AskId::new(work.id()),
        plan: plan.id,
        revision: sent.revision,
        name: about.get("social_worker").to_owned(),
        email: about.get("social_worker_email").to_owned(),
        token_hash: hashed(&token),
        sent_at: work.now,
        expires_at: work.now + FACTS.link_life(),
        code_hash: None,
        code_expires_at: None,
        code_tries: 0,
        closed_at: None,
    };
    asks::add(&mut work.tx, &ask).await?;
    let link = format!("{}/decide/{token}", work.site.url);
    let until = texts::date(domain::week::today(ask.expires_at));
    let args = [("home", home.into()), ("link", link.into()), ("until", until.into())];
    let letter = letter(work, &ask, plan, "ask", &args);
    letters::add(&mut work.tx, &letter).await?;
    work.note(Event::Asked { revision: ask.revision, ask: ask.id }, Some(plan.home), Some(plan.id)).await
}

fn letter(work: &Work, ask: &Ask, plan: &Plan, kind: &str, args: &[texts::Arg<'_>]) -> Letter {
    Letter {
        id: LetterId::new(work.id()),
        to_name: ask.name.clone(),
        to_email: ask.email.clone(),
        subject: texts::plain(&format!("letter-{kind}-subject"), args),
        body: texts::plain(&format!("letter-{kind}-body"), args),
        kind: kind.to_owned(),
        home: plan.home,
        plan: Some(plan.id),
        made_at: work.now,
        sent_at: None,
        tries: 0,
        failed: false,
    }
}

/// 256 bits of chance, as 64 hexadecimal digits.
fn token() -> Result<String, AppError> {
    let mut bytes = [0; 32];
    rand::rngs::OsRng.try_fill_bytes(&mut bytes).map_err(|error| ours(&error))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What the store keeps of a secret that was sent.
pub fn hashed(secret: &str) -> String {
    Hash::of(secret.as_bytes()).to_string()
}

/// The question behind a link that still lives.
///
/// # Errors
/// `NotFound` for a link that never was, is used up or has run out: the same answer for all three.
pub async fn living(tx: &mut store::Tx, token: &str, now: chrono::DateTime<chrono::Utc>) -> Result<Ask, AppError> {
    let ask = asks::by_token(tx, &hashed(token)).await?;
    if ask.closed_at.is_some() || ask.expires_at <= now { Err(AppError::NotFound) } else { Ok(ask) }
}

/// Sends a one-time code to the address on file.
pub async fn send_code(State(site): State<Site>, At(token): At<String>) -> Answer {
    let mut work = Work::begin(site, None, "").await?;
    let Ok(ask) = living(&mut work.tx, &token, work.now).await else { return Ok(dead(&token)) };
    let plan = plans::get(&mut work.tx, ask.plan).await?;
    let code = format!("{:06}", rand::rng().random_range(0..1_000_000));
    asks::set_code(&mut work.tx, ask.id, &hashed(&code), work.now + FACTS.code_life()).await?;
    let minutes = FACTS.code_life().num_minutes();
    let letter = letter(&work, &ask, &plan, "code", &[("code", code.into()), ("minutes", minutes.into())]);
    letters::add(&mut work.tx, &letter).await?;
    work.note(Event::CodeSent { ask: ask.id }, Some(plan.home), Some(plan.id)).await?;
    work.commit_and_show(format!("/decide/{token}/code")).await
}

fn dead(token: &str) -> axum::response::Response {
    // The page of a link that does not live is the same for every token.
    let known = token.bytes().all(|byte| byte.is_ascii_hexdigit());
    Redirect::to(&format!("/decide/{}", if known { token } else { "0" })).into_response()
}

/// Takes the code; the right one opens the page for this browser.
pub async fn open(State(site): State<Site>, session: Session, At(token): At<String>, Typed(typed): Typed) -> Answer {
    let mut work = Work::begin(site, None, "").await?;
    let Ok(ask) = living(&mut work.tx, &token, work.now).await else { return Ok(dead(&token)) };
    let plan = plans::get(&mut work.tx, ask.plan).await?;
    let code: String = typed.get("code").chars().filter(char::is_ascii_digit).collect();
    let in_time = ask.code_expires_at.is_some_and(|end| end > work.now) && ask.code_tries < FACTS.code_tries();
    if !in_time || ask.code_hash != Some(hashed(&code)) {
        asks::count_try(&mut work.tx, ask.id).await?;
        work.note(Event::CodeWrong { ask: ask.id }, Some(plan.home), Some(plan.id)).await?;
        let why = if in_time { "code" } else { "code_ended" };
        return work.commit_and_show(format!("/decide/{token}/code?refused={why}")).await;
    }
    // A code opens once.
    asks::set_code(&mut work.tx, ask.id, "", work.now).await?;
    work.note(Event::LinkOpened { ask: ask.id }, Some(plan.home), Some(plan.id)).await?;
    let answer = work.commit_and_show(format!("/decide/{token}/plan")).await?;
    // Only after the commit: the session store writes by itself, and SQLite has one writer.
    let typed: Option<Answers> = session.get(TYPED).await.map_err(|error| ours(&error))?;
    session.cycle_id().await.map_err(|error| ours(&error))?;
    session.clear().await;
    session.insert(ASK, ask.id).await.map_err(|error| ours(&error))?;
    session.insert(TYPED, typed).await.map_err(|error| ours(&error))?;
    Ok(answer)
}

/// Takes the decision on the text that was shown.
pub async fn decide(State(site): State<Site>, session: Session, At(token): At<String>, Typed(typed): Typed) -> Answer {
    let opened: Option<AskId> = session.get(ASK).await.map_err(|error| ours(&error))?;
    let mut work = Work::begin(site, None, "").await?;
    let Ok(ask) = living(&mut work.tx, &token, work.now).await else { return Ok(dead(&token)) };
    if opened != Some(ask.id) {
        session.insert(TYPED, &typed).await.map_err(|error| ours(&error))?;
        return Ok(Redirect::to(&format!("/decide/{token}?refused=code_again")).into_response());
    }
    let plan = plans::get(&mut work.tx, ask.plan).await?;
    let sent = plan.underway().ok_or(Refusal::WrongStage)?;
    let Some(verdicts) = verdicts(sent, &typed) else {
        session.insert(TYPED, &typed).await.map_err(|error| ours(&error))?;
        return Ok(Redirect::to(&format!("/decide/{token}/plan?check=1")).into_response());
    };
    let revision = plans::revision(&mut work.tx, ask.plan, ask.revision).await?;
    let about = revision.text.answers(SheetName::YoungPerson).into_owned();
    let decision = Decision {
        by: social_worker(ask.name.clone(), work.now),
        authority: about.get("placing_authority").to_owned(),
        email: ask.email.clone(),
        verdicts,
        comment: super::plans::words(typed.get("comment")).unwrap_or_default(),
    };
    let Some(shown) = Some(typed.get("hash")).filter(|shown| revision.hash.to_string() == **shown) else {
        return Err(Refusal::OtherText.into());
    };
    tracing::info!(ask = %ask.id, hash = shown, "decided");
    let step = plan.decide(&revision.hash, decision)?;
    work.sign_as(&ask.name);
    asks::close_all(&mut work.tx, ask.plan, work.now).await?;
    work.step(&step).await?;
    session.remove::<Answers>(TYPED).await.map_err(|error| ours(&error))?;
    work.commit_and_show(format!("/decide/{token}/done")).await
}

/// One verdict for each rule: its own, or the one for all rules that were not decided one by one.
fn verdicts(sent: &Sent, typed: &Answers) -> Option<BTreeMap<RowId, Verdict>> {
    let verdict = |id: RowId| {
        let (word, said) = (typed.get(&format!("verdict.{id}")), typed.get(&format!("words.{id}")));
        let word = if word.is_empty() { typed.get("verdict.rest") } else { word };
        let said = if said.trim().is_empty() { String::new() } else { super::plans::words(said)? };
        Verdict::parse(word, &said)
    };
    sent.rules.iter().map(|rule| Some((rule.id, verdict(rule.id)?))).collect()
}
