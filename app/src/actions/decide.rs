//! The social worker's way in: a link, a one-time code, a decision.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use domain::answers::Answers;
use domain::asked::{Asked, asked};
use domain::canonical::hash;
use domain::choices::ContactRole;
use domain::decision::{Decision, Verdict, VerdictFault, VerdictKind};
use domain::directory::{Contact, Directory};
use domain::draft::Objection;
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::person::{Author, By};
use domain::plan::{Plan, Refusal};
use domain::rule::Rule;
use domain::settings::SETTINGS;
use domain::text::statement;
use domain::word::Word;
use domain::{ApprovalRequestId, RowId};
use rand::RngExt;
use store::approval_requests::{self, ApprovalRequest, Judged};
use store::events::Scope;
use store::letters::{self, LetterKind};
use store::{attempts, plans, rows};

use crate::actions::address;
use crate::actions::letters::{Reader, letter};
use crate::actions::news;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages, with_query};
use crate::secret::{hashed, token};
use crate::session::{SessionDoor, WebSession};
use crate::site::Site;
use crate::texts;
use crate::work::{ActionResult, Form, Work, see_other};

/// Whom a request is for.
pub struct Addressee {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// As what they are asked.
    pub role: Option<ContactRole>,
    /// From whom they have it, where it was passed on: the request and the name.
    pub passed_on: Option<(ApprovalRequestId, String)>,
    /// Which letter brings them the link.
    pub letter: LetterKind,
}

impl Addressee {
    /// Somebody of the directory.
    pub fn of(contact: &Contact<'_>) -> Self {
        Self {
            name: contact.name(),
            email: contact.email(),
            role: contact.role(),
            passed_on: None,
            letter: LetterKind::ApprovalRequest,
        }
    }

    /// The same, who has it from whoever was asked by this request.
    #[must_use]
    pub fn passed_on_by(self, request: &ApprovalRequest) -> Self {
        Self { passed_on: Some((request.id, request.name.clone())), letter: LetterKind::PassedOn, ..self }
    }
}

/// Asks whoever was asked last about this revision, or else the one whom its text names: a new link, by letter.
///
/// # Errors
/// `AddressOfAccount`, `OutsideDomains`, a failure of the database or of the system's randomness.
pub async fn request_approval(work: &mut Work, plan: &Plan) -> Result<(), AppError> {
    ask_last(work, plan, LetterKind::ApprovalRequest).await
}

/// Reminds them: with a link of its own, because the first letter may be lost. The first link stays open, so that nothing is lost on a page
/// where somebody decides at this moment.
///
/// # Errors
/// Like [`request_approval`].
pub async fn remind(work: &mut Work, plan: &Plan) -> Result<(), AppError> {
    ask_last(work, plan, LetterKind::Reminder).await
}

async fn ask_last(work: &mut Work, plan: &Plan, letter: LetterKind) -> Result<(), AppError> {
    let revision = plan.underway().ok_or(Refusal::WrongStage)?.revision;
    let text = plans::text(&mut work.tx, plan.id, revision).await?;
    let to = match approval_requests::last(&mut work.tx, plan.id, revision).await? {
        Some(ApprovalRequest { name, email, role, .. }) => Addressee { name, email, role, passed_on: None, letter },
        None => Addressee { letter, ..named_in(work, plan, &text).await? },
    };
    ask(work, plan, &text, to).await.map(drop)
}

/// The social worker whom a text names.
async fn named_in(work: &mut Work, plan: &Plan, text: &FrozenText) -> Result<Addressee, AppError> {
    let rows = rows::of_home(&mut work.tx, plan.home).await?;
    let about = text.placement();
    let contact = about.social_worker_contact().and_then(|id| Directory(&rows).contact(id));
    let (name, email) = (about.social_worker().to_owned(), about.social_worker_email().to_owned());
    let role = contact.and_then(|it| it.role());
    Ok(Addressee { name, email, role, passed_on: None, letter: LetterKind::ApprovalRequest })
}

/// Asks somebody: a link by letter, in which no name of a young person and nothing of the plan stands.
///
/// # Errors
/// Like [`request_approval`].
pub async fn ask(
    work: &mut Work,
    plan: &Plan,
    text: &FrozenText,
    to: Addressee,
) -> Result<ApprovalRequestId, AppError> {
    address::refuse_outsiders(work, plan.home, &to.email).await?;
    let token = token()?;
    let request = ApprovalRequest {
        id: ApprovalRequestId::new(work.id()),
        plan: plan.id,
        revision: text.number(),
        name: to.name,
        email: to.email,
        role: to.role,
        passed_from: to.passed_on.as_ref().map(|(from, _)| *from),
        token_hash: hashed(&token),
        sent_at: work.now,
        expires_at: work.now + SETTINGS.link_life(),
        code_hash: None,
        code_expires_at: None,
        code_tries: 0,
        opened_at: None,
        closed_at: None,
    };
    approval_requests::add(&mut work.tx, &request).await?;
    let link = format!("{}{}", work.site.url, pages::Link { token });
    let until = domain::week::today(request.expires_at);
    let from = to.passed_on.map(|(_, name)| name).unwrap_or_default();
    let args = || {
        vec![
            ("home", text.home().to_owned().into()),
            ("link", link.clone().into()),
            ("until", texts::date(until).into()),
            ("from", from.clone().into()),
        ]
    };
    let letter = letter(work, plan, Some(request.id), reader(&request), to.letter, args).await?;
    letters::add(&mut work.tx, &letter).await?;
    let event = Event::Asked { revision: request.revision, request: request.id };
    work.note(event, Scope::Plan(plan.id, plan.home)).await?;
    Ok(request.id)
}

fn reader(request: &ApprovalRequest) -> Reader<'_> {
    Reader { name: &request.name, email: &request.email }
}

/// The request behind a link, while it is valid; `None` for a link that never was, is used up or has expired: the same answer for all
/// three.
///
/// # Errors
/// A failure of the database.
pub async fn find_valid(
    tx: &mut store::Tx,
    token: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Option<ApprovalRequest>, AppError> {
    match approval_requests::by_token(tx, &hashed(token)).await {
        Ok(request) => Ok(Some(request).filter(|it| it.closed_at.is_none() && it.expires_at > now)),
        Err(store::StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Begins to write on the request behind a valid link. It is read before anything is locked, so that whoever has no link keeps nobody
/// from writing.
///
/// # Errors
/// A failure of the database.
pub async fn begin(site: Site, token: &str) -> Result<Option<(Work, ApprovalRequest)>, AppError> {
    let mut tx = site.db.read().await?;
    if find_valid(&mut tx, token, site.clock.now()).await?.is_none() {
        return Ok(None);
    }
    drop(tx);
    let mut work = Work::begin(site, Author::Accord).await?;
    let request = find_valid(&mut work.tx, token, work.now).await?;
    Ok(request.map(|request| (work, request)))
}

/// Sends a one-time code to the address on file.
pub async fn send_code(forms::SendCode { token }: forms::SendCode, State(site): State<Site>) -> ActionResult {
    let Some((mut work, request)) = begin(site, &token).await? else { return Ok(link_expired(token)) };
    let key = format!("code {}", request.id);
    let hour_ago = work.now - TimeDelta::hours(1);
    if !attempts::admit(&mut work.tx, &key, SETTINGS.codes_an_hour(), hour_ago, work.now).await? {
        return Ok(AppError::Form(FormFault::CodeMany).shown_on(pages::Code { token }));
    }
    let plan = plans::get(&mut work.tx, request.plan).await?;
    let code = format!("{:06}", rand::rng().random_range(0..1_000_000));
    let ends = work.now + SETTINGS.code_life();
    if approval_requests::set_code(&mut work.tx, request.id, &hashed(&code), ends).await? > SETTINGS.most_codes() {
        return close(work, &plan, &request, token).await;
    }
    let minutes = SETTINGS.code_life().num_minutes();
    let args = || vec![("code", code.clone().into()), ("minutes", minutes.into())];
    let letter = letter(&mut work, &plan, Some(request.id), reader(&request), LetterKind::Code, args).await?;
    letters::add(&mut work.tx, &letter).await?;
    work.note(Event::CodeSent { request: request.id }, Scope::Plan(plan.id, plan.home)).await?;
    work.commit_and_show(pages::Code { token }).await
}

/// Closes a link whose codes were tried too often; the home sees it, and sends a new one.
async fn close(mut work: Work, plan: &Plan, request: &ApprovalRequest, token: String) -> ActionResult {
    approval_requests::close_all(&mut work.tx, plan.id, work.now).await?;
    work.note(Event::CodesSpent { request: request.id }, Scope::Plan(plan.id, plan.home)).await?;
    work.commit_and_show(pages::Link { token }).await
}

/// The page of an invalid link, which is the same for every token.
fn link_expired(token: String) -> Response {
    see_other(pages::Link { token })
}

/// Takes the code; the right one opens the page for this browser.
pub async fn open(
    forms::OpenLink { token }: forms::OpenLink,
    State(site): State<Site>,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let Some((mut work, request)) = begin(site, &token).await? else { return Ok(link_expired(token)) };
    let plan = plans::get(&mut work.tx, request.plan).await?;
    let code: String = typed.get("code").chars().filter(char::is_ascii_digit).collect();
    let most = SETTINGS.code_tries();
    match approval_requests::judge(&mut work.tx, request.id, &hashed(&code), most, work.now).await? {
        Judged::Right => {}
        Judged::Wrong(wrong) if wrong >= SETTINGS.most_wrong_codes() => {
            return close(work, &plan, &request, token).await;
        }
        Judged::Wrong(_) => {
            work.note(Event::CodeWrong { request: request.id }, Scope::Plan(plan.id, plan.home)).await?;
            work.tx.commit().await?;
            return Ok(AppError::Form(FormFault::Code).shown_on(pages::Code { token }));
        }
        Judged::NoCode => return Ok(AppError::Form(FormFault::CodeEnded).shown_on(pages::Code { token })),
    }
    work.note(Event::LinkOpened { request: request.id }, Scope::Plan(plan.id, plan.home)).await?;
    let answer = work.commit_and_show(pages::Decide { token }).await?;
    let opened = |kept: &mut WebSession| {
        *kept = WebSession { opened: Some(request.id), decision: kept.decision.take(), ..WebSession::default() };
    };
    session.change_and_renew(opened).await?;
    Ok(answer)
}

/// Takes the decision as it was typed, to be looked over.
pub async fn decide(
    forms::Decide { token }: forms::Decide,
    State(site): State<Site>,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let mut tx = site.db.read().await?;
    let Some(request) = find_valid(&mut tx, &token, site.clock.now()).await? else { return Ok(link_expired(token)) };
    if session.read().await?.opened != Some(request.id) {
        drop(tx);
        hold(&site, &session, &request, typed).await?;
        return Ok(AppError::Form(FormFault::CodeAgain).shown_on(pages::Link { token }));
    }
    let text = plans::text(&mut tx, request.plan, request.revision).await?;
    drop(tx);
    let is_complete = judge_all(&text, &typed).is_ok() && said(typed.get("comment")).is_ok();
    session.change(|kept| kept.decision = Some(typed)).await?;
    Ok(if is_complete { see_other(pages::LookOver { token }) } else { incomplete(token) })
}

/// Keeps a decision for a browser in which the link is not open, or no longer is, until the code is typed again: so many an hour, because
/// the link alone fills no table.
async fn hold(site: &Site, session: &SessionDoor, request: &ApprovalRequest, typed: Answers) -> Result<(), AppError> {
    let (key, now) = (format!("held {}", request.id), site.clock.now());
    let mut tx = site.db.write().await?;
    if attempts::admit(&mut tx, &key, SETTINGS.decisions_held(), now - TimeDelta::hours(1), now).await? {
        tx.commit().await?;
        session.change(|kept| kept.decision = Some(typed)).await?;
    }
    Ok(())
}

/// Takes the decision that was looked over, on the text that was shown.
pub async fn send(
    forms::SendDecision { token }: forms::SendDecision,
    State(site): State<Site>,
    session: SessionDoor,
    Form(form): Form,
) -> ActionResult {
    let kept = session.read().await?;
    let Some((mut work, request)) = begin(site.clone(), &token).await? else {
        // A second tap on the button: the decision was taken, and this browser is thanked.
        let is_decided = decided_here(&site, &session, &token).await.is_ok();
        return Ok(if is_decided { see_other(pages::Done { token }) } else { link_expired(token) });
    };
    if kept.opened != Some(request.id) {
        return Ok(AppError::Form(FormFault::CodeAgain).shown_on(pages::Link { token }));
    }
    let typed = kept.decision.unwrap_or_default();
    let text = plans::text(&mut work.tx, request.plan, request.revision).await?;
    let Some(decision) = complete(&request, &text, &typed, work.now) else { return Ok(incomplete(token)) };
    let shown = text.hash().to_string();
    let is_seen = hash(&typed).to_string() == form.get("seen");
    if !is_seen || [&form, &typed].iter().any(|answers| answers.get("hash") != shown) {
        return Err(Refusal::OtherText.into());
    }
    save(&mut work, &request, &text, decision).await?;
    let answer = work.commit_and_show(pages::Done { token }).await?;
    session.change(|kept| kept.decision = None).await?;
    Ok(answer)
}

/// The decision as typed; nothing where something is missing.
fn complete(request: &ApprovalRequest, text: &FrozenText, typed: &Answers, now: DateTime<Utc>) -> Option<Decision> {
    Some(Decision {
        by: By::social_worker(request.name.clone(), now),
        authority: text.placement().placing_authority().to_owned(),
        email: request.email.clone(),
        capacity: request.role,
        verdicts: judge_all(text, typed).ok()?,
        comment: said(typed.get("comment")).ok()?,
    })
}

/// Saves a decision, closes every link to it, and tells the home and whoever decided.
async fn save(
    work: &mut Work,
    request: &ApprovalRequest,
    text: &FrozenText,
    decision: Decision,
) -> Result<(), AppError> {
    let plan = plans::get(&mut work.tx, request.plan).await?;
    let step = plan.decide(text.hash(), decision.clone())?;
    work.by = Author::SocialWorker { name: request.name.clone() };
    approval_requests::close_all(&mut work.tx, request.plan, work.now).await?;
    news::tell_home(work, &step.plan, text, &decision).await?;
    news::send_receipt(work, &step.plan, text, &decision).await?;
    work.step(&step).await?;
    Ok(())
}

/// Back to where it is typed, to see what is missing.
pub fn incomplete(token: String) -> Response {
    see_other(with_query(pages::Decide { token }, "check", "1"))
}

/// The request behind a link by which this browser has decided.
///
/// # Errors
/// `NotFound` for any other link.
pub async fn decided_here(site: &Site, session: &SessionDoor, token: &str) -> Result<ApprovalRequest, AppError> {
    let mut tx = site.db.read().await?;
    let request = approval_requests::by_token(&mut tx, &hashed(token)).await?;
    let (_, life) = plans::life(&mut tx, request.plan, request.revision).await?;
    drop(tx);
    // A link may also be closed because a new one was sent or it was passed on.
    let is_theirs = life.decision().is_some_and(|decision| decision.email == request.email);
    let is_here = session.read().await?.opened == Some(request.id) && request.closed_at.is_some();
    if is_theirs && is_here { Ok(request) } else { Err(AppError::NotFound) }
}

/// The request behind a valid link, for the browser that had the right code.
///
/// # Errors
/// `NotFound` for any other link and any other browser.
pub async fn opened_here(site: &Site, session: &SessionDoor, token: &str) -> Result<ApprovalRequest, AppError> {
    let mut tx = site.db.read().await?;
    let request = find_valid(&mut tx, token, site.clock.now()).await?;
    drop(tx);
    let opened = session.read().await?.opened;
    request.filter(|request| opened == Some(request.id)).ok_or(AppError::NotFound)
}

/// What was decided before the version that is asked about.
pub struct Before {
    agreed: Option<FrozenText>,
    /// What the social worker did not let stand since then, the newest first.
    objections: Vec<Objection>,
}

impl Before {
    /// What was decided before this request.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn of(tx: &mut store::Tx, request: &ApprovalRequest) -> Result<Self, AppError> {
        let agreed = match plans::last_agreed(tx, request.plan, request.revision).await? {
            Some(before) => Some(plans::text(tx, request.plan, before).await?),
            None => None,
        };
        Ok(Self { agreed, objections: plans::objections(tx, request.plan, request.revision).await? })
    }

    /// The text on which the social worker decided last, whatever they said to it.
    pub fn decided(&self) -> Option<&FrozenText> {
        self.objections.first().map(|objection| &objection.text).or(self.agreed.as_ref())
    }

    /// Every rule of the text, as it is asked about.
    pub fn asked<'a>(&'a self, text: &'a FrozenText) -> Vec<Asked<'a>> {
        asked(text, self.decided(), &self.objections)
    }
}

/// The verdict on each rule of the text.
///
/// # Errors
/// What is missing first.
pub fn judge_all(text: &FrozenText, typed: &Answers) -> Result<BTreeMap<RowId, Verdict>, VerdictFault> {
    text.rules().iter().map(|rule| Ok((rule.id, judge(rule, typed)?))).collect()
}

/// The verdict on a rule.
///
/// # Errors
/// What is missing; `Missing` too for a verdict that a rule of this kind is not offered.
pub fn judge(rule: &Rule, typed: &Answers) -> Result<Verdict, VerdictFault> {
    let kind = typed.get(&format!("verdict.{}", rule.id));
    // An approval has no words: those that were typed before it was chosen stand in a box that is shut.
    let is_approval = VerdictKind::parse(kind) == Some(VerdictKind::Approve);
    let words = if is_approval { String::new() } else { said(typed.get(&format!("words.{}", rule.id)))? };
    let verdict = Verdict::parse(kind, &words)?;
    let is_offered = VerdictKind::offered(rule.terms.kind).contains(&verdict.kind());
    if is_offered { Ok(verdict) } else { Err(VerdictFault::Missing) }
}

/// Words that may be left empty, but not be too long or unprintable.
///
/// # Errors
/// `Words`.
pub fn said(typed: &str) -> Result<String, VerdictFault> {
    if typed.trim().is_empty() { Ok(String::new()) } else { statement(typed).ok_or(VerdictFault::Words) }
}
