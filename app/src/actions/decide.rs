//! The social worker's way in: a link, a one-time code, a decision.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use chrono::TimeDelta;
use domain::answers::Answers;
use domain::canonical::Hash;
use domain::changes::changes;
use domain::draft::Text;
use domain::event::Event;
use domain::plan::{Decision, Plan, Refusal, Verdict, social_worker};
use domain::rule::Rule;
use domain::settings::SETTINGS;
use domain::sheets::SheetName;
use domain::{AskId, LetterId, RowId};
use rand::{RngExt, TryRng};
use store::asks::{self, Ask};
use store::attempts;
use store::letters::{self, Letter};
use store::plans::{self, Revision};
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
        expires_at: work.now + SETTINGS.link_life(),
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
    rand::rngs::SysRng.try_fill_bytes(&mut bytes).map_err(|error| ours(&error))?;
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
    let key = format!("code {}", ask.id);
    if attempts::since(&mut work.tx, &key, work.now - TimeDelta::hours(1)).await? >= SETTINGS.codes_an_hour() {
        return Ok(Redirect::to(&format!("/decide/{token}/code?refused=code_many")).into_response());
    }
    attempts::note(&mut work.tx, &key, work.now).await?;
    let plan = plans::get(&mut work.tx, ask.plan).await?;
    let code = format!("{:06}", rand::rng().random_range(0..1_000_000));
    asks::set_code(&mut work.tx, ask.id, &hashed(&code), work.now + SETTINGS.code_life()).await?;
    let minutes = SETTINGS.code_life().num_minutes();
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
    let in_time = ask.code_expires_at.is_some_and(|end| end > work.now) && ask.code_tries < SETTINGS.code_tries();
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
    let typed = session.get::<Answers>(TYPED).await.ok().flatten();
    session.cycle_id().await.map_err(|error| ours(&error))?;
    session.clear().await;
    session.insert(ASK, ask.id).await.map_err(|error| ours(&error))?;
    if let Some(typed) = typed {
        session.insert(TYPED, typed).await.map_err(|error| ours(&error))?;
    }
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
    let revision = plans::revision(&mut work.tx, ask.plan, ask.revision).await?;
    let before = last_agreed(&mut work.tx, &ask).await?;
    let paper = Questions::new(&revision.text, before.as_ref().map(|before| &before.text));
    let rules = revision.text.rules().iter();
    let judged: Result<BTreeMap<_, _>, &'static str> =
        rules.map(|rule| paper.judge(rule, &typed).map(|verdict| (rule.id, verdict))).collect();
    let (Ok(verdicts), Ok(comment)) = (judged, said(typed.get("comment"))) else {
        session.insert(TYPED, &typed).await.map_err(|error| ours(&error))?;
        return Ok(Redirect::to(&format!("/decide/{token}/plan?check=1")).into_response());
    };
    let about = revision.text.answers(SheetName::YoungPerson).into_owned();
    let decision = Decision {
        by: social_worker(ask.name.clone(), work.now),
        authority: about.get("placing_authority").to_owned(),
        email: ask.email.clone(),
        verdicts,
        comment,
    };
    if revision.hash.to_string() != typed.get("hash") {
        return Err(Refusal::OtherText.into());
    }
    let step = plan.decide(&revision.hash, decision)?;
    work.sign_as(&ask.name);
    asks::close_all(&mut work.tx, ask.plan, work.now).await?;
    work.step(&step).await?;
    let answer = work.commit_and_show(format!("/decide/{token}/done")).await?;
    session.remove_value(TYPED).await.map_err(|error| ours(&error))?;
    Ok(answer)
}

/// The revision that was agreed last before the one asked about, if there was one.
///
/// # Errors
/// A failure of the database.
pub async fn last_agreed(tx: &mut store::Tx, ask: &Ask) -> Result<Option<Revision>, AppError> {
    match plans::last_agreed(tx, ask.plan, ask.revision).await? {
        Some(before) => Ok(Some(plans::revision(tx, ask.plan, before).await?)),
        None => Ok(None),
    }
}

/// What the social worker is asked, rule by rule: the same for the page that asks and the action that takes the answer.
pub struct Questions {
    /// The rules that one answer may cover: no consent is asked for them and they are as they were.
    rest: BTreeSet<RowId>,
}

impl Questions {
    /// The questions about a text, given the one that was agreed last.
    pub fn new(text: &Text, before: Option<&Text>) -> Self {
        let changes = changes(before.unwrap_or(text), text);
        Self { rest: changes.iter().filter(|it| !it.needs_own_answer()).map(|it| it.rule().id).collect() }
    }

    /// The verdict on a rule: its own, or for the rest of the rules the one for all of them.
    ///
    /// # Errors
    /// The key of the message that says what is missing.
    pub fn judge(&self, rule: &Rule, typed: &Answers) -> Result<Verdict, &'static str> {
        let own = typed.get(&format!("verdict.{}", rule.id));
        let word = if own.is_empty() && self.rest.contains(&rule.id) { typed.get("verdict.rest") } else { own };
        let words = said(typed.get(&format!("words.{}", rule.id)))?;
        Verdict::parse(word, &words).ok_or(match word {
            "condition" => "fault-verdict-condition",
            "change" => "fault-verdict-change",
            "refuse" => "fault-verdict-refuse",
            _ => "fault-verdict",
        })
    }
}

/// Words that may be left empty, but not be too long or unprintable.
///
/// # Errors
/// The key of the message that says so.
pub fn said(typed: &str) -> Result<String, &'static str> {
    if typed.trim().is_empty() { Ok(String::new()) } else { super::plans::words(typed).ok_or("fault-verdict-words") }
}
