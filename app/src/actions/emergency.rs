//! The placing authority's way to an emergency restriction: a link, a one-time code, an answer.

use axum::extract::State;
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use domain::EmergencyRequestId;
use domain::answers::Answers;
use domain::directory::{Contact, Directory};
use domain::event::Event;
use domain::person::{Author, By};
use domain::placement::Placement;
use domain::plan::Plan;
use domain::policy::Action;
use domain::records::emergency::{ANSWER, TO, WHO};
use domain::records::{Entry, RecordKind, RecordPage};
use domain::settings::SETTINGS;
use domain::word::Word;
use rand::RngExt;
use store::approval_requests::Judged as Code;
use store::emergency_requests::{self, EmergencyRequest};
use store::events::Scope;
use store::letters::{self, LetterKind};
use store::{attempts, plans, records};

use crate::actions::address;
use crate::actions::letters::{Reader, letter};
use crate::actions::records::{Judged, PAGE, keep_on, missed, tell_managers, whole};
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages, with_query};
use crate::secret::{hashed, token};
use crate::session::{SessionDoor, WebSession};
use crate::site::Site;
use crate::texts::{self, t};
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

/// In a form: who of the directory is told.
pub const CONTACT: &str = "contact";

/// Who may be told of an emergency: everybody at this young person's own placing authority who may decide and whom a letter reaches. Those
/// of another council learn nothing.
pub fn may_be_told<'a>(directory: Directory<'a>, about: Placement<'_>) -> impl Iterator<Item = Contact<'a>> + use<'a> {
    directory.deciders_for(about.social_worker_contact(), about.placing_authority())
}

/// Sends somebody at the placing authority a link to all the details. That they were sent, to whom and when, is an entry of the record.
pub async fn send(
    forms::SendEmergency { plan: id, record }: forms::SendEmergency,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::KeepRecords).await?;
    let mut found = records::find(&mut work.tx, id, record).await?;
    if found.record.kind != RecordKind::Emergency {
        return Err(AppError::NotFound);
    }
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let shown = pages::Record { plan: id, record };
    let directory = Directory(&judged.draft.rows);
    let chosen = may_be_told(directory, judged.draft.placement()).find(|it| it.id().to_string() == typed.get(CONTACT));
    let Some(contact) = chosen else { return Ok(AppError::Form(FormFault::Contact).shown_on(shown)) };
    address::refuse_outsiders(&mut work, judged.plan.home, &contact.email()).await?;
    let token = token()?;
    let request = EmergencyRequest {
        id: EmergencyRequestId::new(work.id()),
        record,
        name: contact.name(),
        email: contact.email(),
        role: contact.role(),
        token_hash: hashed(&token),
        sent_at: work.now,
        expires_at: work.now + SETTINGS.link_life(),
        opened_at: None,
        closed_at: None,
    };
    emergency_requests::add(&mut work.tx, &request).await?;
    write(&mut work, &judged.plan, &request, token).await?;
    let answers = Answers::new().with(TO.name, request.name.as_str()).with("how", "link");
    let answers = RecordPage::EmergencyTold.tidy(&answers);
    let entry = Entry { page: RecordPage::EmergencyTold, answers, by: by.at(work.now) };
    let mut events = missed(&mut work, &judged, &found.record).await?;
    events.push(Event::EmergencySent { record, request: request.id });
    events.push(keep_on(&mut work, &judged, &mut found.record, found.version, entry).await?);
    for event in events {
        work.note(event, Scope::Plan(judged.plan.id, judged.plan.home)).await?;
    }
    work.commit_and_show(shown).await
}

/// The letter with the link, in which no name of a young person and nothing of what happened stands.
async fn write(work: &mut Work, plan: &Plan, request: &EmergencyRequest, token: String) -> Result<(), AppError> {
    let home = plans::names(&mut work.tx, plan).await?.home;
    let link = format!("{}{}", work.site.url, pages::EmergencyLink { token });
    let until = domain::week::today(request.expires_at);
    let args =
        || vec![("home", home.clone().into()), ("link", link.clone().into()), ("until", texts::date(until).into())];
    let letter = letter(work, plan, None, reader(request), LetterKind::EmergencyLink, args).await?;
    Ok(letters::add(&mut work.tx, &letter).await?)
}

fn reader(request: &EmergencyRequest) -> Reader<'_> {
    Reader { name: &request.name, email: &request.email }
}

/// The request behind a link, while it is valid; `None` for a link that never was, is closed or has expired.
///
/// # Errors
/// A failure of the database.
pub async fn find_valid(
    tx: &mut store::Tx,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Option<EmergencyRequest>, AppError> {
    match emergency_requests::by_token(tx, &hashed(token)).await {
        Ok(request) => Ok(Some(request).filter(|it| it.closed_at.is_none() && it.expires_at > now)),
        Err(store::StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Begins to write on the request behind a valid link. It is read before anything is locked, so that whoever has no link keeps nobody
/// from writing.
async fn begin(site: Site, token: &str) -> Result<Option<(Work, EmergencyRequest, Plan)>, AppError> {
    let mut tx = site.db.read().await?;
    if find_valid(&mut tx, token, site.clock.now()).await?.is_none() {
        return Ok(None);
    }
    drop(tx);
    let mut work = Work::begin(site, Author::Accord).await?;
    let Some(request) = find_valid(&mut work.tx, token, work.now).await? else { return Ok(None) };
    let record = records::get(&mut work.tx, request.record).await?.record;
    let plan = plans::get(&mut work.tx, record.plan).await?;
    Ok(Some((work, request, plan)))
}

/// The page of an invalid link, which is the same for every token.
fn link_expired(token: String) -> Response {
    see_other(pages::EmergencyLink { token })
}

/// Sends a one-time code to the address on file.
pub async fn send_code(
    forms::SendEmergencyCode { token }: forms::SendEmergencyCode,
    State(site): State<Site>,
) -> ActionResult {
    let Some((mut work, request, plan)) = begin(site, &token).await? else { return Ok(link_expired(token)) };
    let key = format!("code {}", request.id);
    let hour_ago = work.now - TimeDelta::hours(1);
    if !attempts::admit(&mut work.tx, &key, SETTINGS.codes_an_hour(), hour_ago, work.now).await? {
        return Ok(AppError::Form(FormFault::CodeMany).shown_on(pages::EmergencyCode { token }));
    }
    let code = format!("{:06}", rand::rng().random_range(0..1_000_000));
    let ends = work.now + SETTINGS.code_life();
    if emergency_requests::set_code(&mut work.tx, request.id, &hashed(&code), ends).await? > SETTINGS.most_codes() {
        return close(work, &request, token).await;
    }
    let args = || vec![("code", code.clone().into()), ("minutes", SETTINGS.code_life().num_minutes().into())];
    let letter = letter(&mut work, &plan, None, reader(&request), LetterKind::Code, args).await?;
    letters::add(&mut work.tx, &letter).await?;
    work.note(Event::EmergencyCodeSent { request: request.id }, Scope::Plan(plan.id, plan.home)).await?;
    work.commit_and_show(pages::EmergencyCode { token }).await
}

/// Closes a link whose codes were tried too often; the home sees that it was not opened, and sends a new one.
async fn close(mut work: Work, request: &EmergencyRequest, token: String) -> ActionResult {
    emergency_requests::close(&mut work.tx, request.id, work.now).await?;
    work.commit_and_show(pages::EmergencyLink { token }).await
}

/// Takes the code; the right one opens the details for this browser.
pub async fn open(
    forms::OpenEmergency { token }: forms::OpenEmergency,
    State(site): State<Site>,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let Some((mut work, request, plan)) = begin(site, &token).await? else { return Ok(link_expired(token)) };
    let scope = Scope::Plan(plan.id, plan.home);
    let code: String = typed.get("code").chars().filter(char::is_ascii_digit).collect();
    match emergency_requests::judge(&mut work.tx, request.id, &hashed(&code), SETTINGS.code_tries(), work.now).await? {
        Code::Right => {}
        Code::Wrong(wrong) if wrong >= SETTINGS.most_wrong_codes() => return close(work, &request, token).await,
        Code::Wrong(_) => {
            work.note(Event::EmergencyCodeWrong { request: request.id }, scope).await?;
            work.tx.commit().await?;
            return Ok(AppError::Form(FormFault::Code).shown_on(pages::EmergencyCode { token }));
        }
        Code::NoCode => return Ok(AppError::Form(FormFault::CodeEnded).shown_on(pages::EmergencyCode { token })),
    }
    work.note(Event::EmergencyOpened { request: request.id }, scope).await?;
    let answer = work.commit_and_show(pages::EmergencyDetails { token }).await?;
    let opened = |kept: &mut WebSession| {
        *kept = WebSession { opened_emergency: Some(request.id), ..WebSession::default() };
    };
    session.change_and_renew(opened).await?;
    Ok(answer)
}

/// Takes what the placing authority says.
pub async fn answer(
    forms::AnswerEmergency { token }: forms::AnswerEmergency,
    State(site): State<Site>,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let Some((mut work, request, plan)) = begin(site, &token).await? else { return Ok(link_expired(token)) };
    if session.read().await?.opened_emergency != Some(request.id) {
        return Ok(AppError::Form(FormFault::CodeAgain).shown_on(pages::EmergencyLink { token }));
    }
    let shown = pages::EmergencyDetails { token };
    let mut found = records::get(&mut work.tx, request.record).await?;
    let judged = Judged::load(&mut work.tx, plan, work.now).await?;
    let page = RecordPage::EmergencyAnswered;
    let said = typed.clone().with(WHO.name, request.name.as_str());
    let Some(answers) = whole(page, &said, Some(&found.record), judged.place(), work.now) else {
        session.change(|kept| kept.keep(typed.with(PAGE, page.word()))).await?;
        return Ok(AppError::Form(FormFault::Record).shown_on(shown));
    };
    let answer = format!("option-emergency_answered-answer-{}", answers.get(ANSWER.name));
    let entry = Entry { page, answers, by: By::social_worker(request.name.clone(), work.now) };
    work.by = Author::SocialWorker { name: request.name.clone() };
    let event = keep_on(&mut work, &judged, &mut found.record, found.version, entry).await?;
    let args = || vec![("said", request.name.clone().into()), ("answer", t(&answer).into())];
    let (id, kind) = (found.record.id, LetterKind::EmergencyAnswer);
    tell_managers(&mut work, &judged.plan, id, kind, args, None).await?;
    work.note(event, Scope::Plan(judged.plan.id, judged.plan.home)).await?;
    work.commit_and_show(with_query(shown, "done", "1")).await
}

/// The request behind a valid link, for the browser that had the right code; for any other `None`.
///
/// # Errors
/// A failure of the database or of the session store.
pub async fn opened_here(
    tx: &mut store::Tx,
    session: &SessionDoor,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Option<EmergencyRequest>, AppError> {
    let request = find_valid(tx, token, now).await?;
    let opened = session.read().await?.opened_emergency;
    Ok(request.filter(|request| opened == Some(request.id)))
}
