//! Letters as actions write them.

use domain::plan::Plan;
use domain::{ApprovalRequestId, HomeId, LetterId, PasswordLinkId};
use store::homes;
use store::letters::{Letter, LetterKind};
use words::Language;

use crate::error::AppError;
use crate::texts::{self, Arg};
use crate::work::Work;

/// Whom a letter is for.
pub struct Reader<'a> {
    /// Their name.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
}

/// A letter about a plan, due at once. One that belongs to a request is not sent when that is closed. What is put into it is said anew in
/// each of its languages.
///
/// # Errors
/// A failure of the database.
pub async fn letter(
    work: &mut Work,
    plan: &Plan,
    request: Option<ApprovalRequestId>,
    to: Reader<'_>,
    kind: LetterKind,
    args: impl Fn() -> Vec<Arg<'static>>,
) -> Result<Letter, AppError> {
    Ok(Letter { plan: Some(plan.id), request, ..written(work, plan.home, to, kind, args).await? })
}

/// A letter with a link by which somebody chooses a password, due at once. It is not sent when that was used or has ended.
///
/// # Errors
/// A failure of the database.
pub async fn password_letter(
    work: &mut Work,
    home: HomeId,
    link: PasswordLinkId,
    to: Reader<'_>,
    kind: LetterKind,
    args: impl Fn() -> Vec<Arg<'static>>,
) -> Result<Letter, AppError> {
    Ok(Letter { password_link: Some(link), ..written(work, home, to, kind, args).await? })
}

/// Between a letter's languages.
const RULE: &str = "\n\n----------\n\n";

async fn written(
    work: &mut Work,
    home: HomeId,
    to: Reader<'_>,
    kind: LetterKind,
    args: impl Fn() -> Vec<Arg<'static>>,
) -> Result<Letter, AppError> {
    let languages = texts::languages_of(homes::get(&mut work.tx, home).await?.nation);
    let said = |key: &str, between: &str| {
        let say = |language: &Language| texts::said_in(*language, || texts::plain(key, &args()));
        languages.iter().map(say).collect::<Vec<_>>().join(between)
    };
    let [subject, body] = keys(kind);
    Ok(Letter {
        id: LetterId::new(work.id()),
        to_name: to.name.to_owned(),
        to_email: to.email.to_owned(),
        subject: said(subject, " / "),
        body: said(body, RULE),
        kind,
        home,
        plan: None,
        request: None,
        password_link: None,
        made_at: work.now,
        sent_at: None,
        tries: 0,
        failed: false,
    })
}

/// The messages of a kind: its subject, and its body.
const fn keys(kind: LetterKind) -> [&'static str; 2] {
    match kind {
        LetterKind::ApprovalRequest => ["letter-ask-subject", "letter-ask-body"],
        LetterKind::PassedOn => ["letter-passed-subject", "letter-passed-body"],
        LetterKind::Reminder => ["letter-reminder-subject", "letter-reminder-body"],
        LetterKind::TeamManager => ["letter-team-manager-subject", "letter-team-manager-body"],
        LetterKind::Due => ["letter-due-subject", "letter-due-body"],
        LetterKind::Emergency => ["letter-emergency-subject", "letter-emergency-body"],
        LetterKind::EmergencyLink => ["letter-emergency-link-subject", "letter-emergency-link-body"],
        LetterKind::EmergencyAnswer => ["letter-emergency-answer-subject", "letter-emergency-answer-body"],
        LetterKind::ClockMissed => ["letter-clock-missed-subject", "letter-clock-missed-body"],
        LetterKind::ChangeAsked => ["letter-change-asked-subject", "letter-change-asked-body"],
        LetterKind::Challenge => ["letter-challenge-subject", "letter-challenge-body"],
        LetterKind::Shift => ["letter-shift-subject", "letter-shift-body"],
        LetterKind::Code => ["letter-code-subject", "letter-code-body"],
        LetterKind::AddressChange => ["letter-address-subject", "letter-address-body"],
        LetterKind::Waits => ["letter-waits-subject", "letter-waits-body"],
        LetterKind::Decided => ["letter-decided-subject", "letter-decided-body"],
        LetterKind::Receipt => ["letter-receipt-subject", "letter-receipt-body"],
        LetterKind::Recalled => ["letter-recalled-subject", "letter-recalled-body"],
        LetterKind::Invitation => ["letter-invitation-subject", "letter-invitation-body"],
        LetterKind::Forgotten => ["letter-forgotten-subject", "letter-forgotten-body"],
    }
}
