//! What everybody who works in a home has to know: a policy is put in force, somebody has read it, training is noted.

use domain::answers::Answers;
use domain::canonical::hash;
use domain::event::Event;
use domain::home_policy::{Course, PolicyCheck, Training, policy_text};
use domain::policy::Action;
use domain::text::statement;
use domain::week::today;
use domain::word::Word;
use domain::{AccountId, HomeId};
use store::events::Scope;
use store::home_policies::{self, PolicyVersion};
use store::{Tx, accounts};

use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn};

/// In a form: a policy's text.
pub const TEXT: &str = "text";
/// In a form: what is new in it.
pub const WHAT_CHANGED: &str = "what_changed";
/// In a form: whether everybody reads it again.
pub const ASKS_AGAIN: &str = "asks_again";
/// In a form: the version that was shown; 0 where there was none.
pub const VERSION: &str = "version";
/// In a form: who was trained.
pub const WHO: &str = "who";
/// In a form: in what.
pub const COURSE: &str = "course";
/// In a form: when.
pub const DONE_ON: &str = "done_on";
/// In a form: by when it is to be done again.
pub const RENEW_BY: &str = "renew_by";

/// Whether a case of a check was answered right.
pub fn is_right(check: PolicyCheck, typed: &Answers) -> bool {
    typed.get(check.word()) == check.right().word()
}

/// Puts a version of a policy in force.
pub async fn write(
    forms::WritePolicy { home, kind }: forms::WritePolicy,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, by) = signed_in.home(home, Action::SetUpHome).await?;
    let before = home_policies::versions(&mut work.tx, home, kind).await?.first().map_or(0, |it| it.version);
    if typed.get(VERSION) != before.to_string() {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Changed.shown_on(pages::WritePolicy { home, kind }));
    }
    let Some((text, what_changed, asks_again)) = written(&typed, before) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Policy).shown_on(pages::WritePolicy { home, kind }));
    };
    let version = before + 1;
    let event = Event::PolicyWritten { policy: kind, version, hash: hash(&text) };
    let written_by = by.name.clone();
    let policy = PolicyVersion { kind, version, text, what_changed, asks_again, written_by, written_at: work.now };
    home_policies::add(&mut work.tx, home, &policy).await?;
    work.note(event, Scope::Home(home)).await?;
    work.commit_and_show(pages::Policy { home, kind }).await
}

/// The text, what is new in it, and whether everybody reads it again: the first is read by everybody.
fn written(typed: &Answers, before: u32) -> Option<(String, String, bool)> {
    let text = policy_text(typed.get(TEXT))?;
    if before == 0 {
        return Some((text, String::new(), true));
    }
    let asks_again = match typed.get(ASKS_AGAIN) {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    Some((text, statement(typed.get(WHAT_CHANGED))?, asks_again))
}

/// Notes that somebody has read the version in force and answered its check.
pub async fn read(
    forms::ReadPolicy { home, kind }: forms::ReadPolicy,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, by) = signed_in.home(home, Action::ReadPolicies).await?;
    let versions = home_policies::versions(&mut work.tx, home, kind).await?;
    let policy = versions.first().filter(|_| !kind.is_notice()).ok_or(AppError::NotFound)?;
    if typed.get(VERSION) != policy.version.to_string() {
        return Err(AppError::Changed);
    }
    if !kind.checks().iter().all(|check| is_right(*check, &typed)) {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::PolicyChecks).shown_on(pages::Policy { home, kind }));
    }
    if home_policies::read(&mut work.tx, home, kind, policy.version, by.account, work.now).await? {
        work.note(Event::PolicyRead { policy: kind, version: policy.version }, Scope::Home(home)).await?;
    }
    work.commit_and_show(pages::Policies { home }).await
}

/// Notes training that somebody of the home had.
pub async fn train(
    forms::NoteTraining { home }: forms::NoteTraining,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, _, _) = signed_in.home(home, Action::ManageAccounts).await?;
    let Some((account, training)) = trained(&mut work.tx, home, &typed, today(work.now)).await? else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Training).shown_on(pages::Training { home }));
    };
    home_policies::train(&mut work.tx, home, account, &training, work.now).await?;
    let event = Event::Trained { account, course: training.course, done_on: training.done_on };
    work.note(event, Scope::Home(home)).await?;
    work.commit_and_show(pages::Policies { home }).await
}

/// Who was trained in what; `None` where something is missing or cannot be.
async fn trained(
    tx: &mut Tx,
    home: HomeId,
    typed: &Answers,
    today: chrono::NaiveDate,
) -> Result<Option<(AccountId, Training)>, AppError> {
    let members = accounts::of_home(tx, home).await?;
    let account = members.into_iter().map(|it| it.account.id).find(|id| id.to_string() == typed.get(WHO));
    let Some(Ok(done_on)) = typed.date(DONE_ON) else { return Ok(None) };
    if done_on > today {
        return Ok(None);
    }
    let renew_by = match typed.date(RENEW_BY) {
        None => Training::renewal_of(done_on),
        Some(Ok(day)) if day > done_on => day,
        Some(_) => return Ok(None),
    };
    let course = Course::parse(typed.get(COURSE));
    Ok(account.zip(course).map(|(account, course)| (account, Training { course, done_on, renew_by })))
}
