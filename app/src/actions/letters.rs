//! Letters as actions write them.

use domain::plan::Plan;
use domain::{ApprovalRequestId, HomeId, LetterId, PasswordLinkId};
use store::letters::{Letter, LetterKind};

use crate::texts::{self, Arg};
use crate::work::Work;

/// Whom a letter is for.
pub struct Reader<'a> {
    /// Their name.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
}

/// A letter about a plan, due at once. One that belongs to a request is not sent when that is closed.
pub fn letter(
    work: &Work,
    plan: &Plan,
    request: Option<ApprovalRequestId>,
    to: Reader<'_>,
    kind: LetterKind,
    args: &[Arg<'_>],
) -> Letter {
    Letter { plan: Some(plan.id), request, ..written(work, plan.home, to, kind, args) }
}

/// A letter with a link by which somebody chooses a password, due at once. It is not sent when that was used or has ended.
pub fn password_letter(
    work: &Work,
    home: HomeId,
    link: PasswordLinkId,
    to: Reader<'_>,
    kind: LetterKind,
    args: &[Arg<'_>],
) -> Letter {
    Letter { password_link: Some(link), ..written(work, home, to, kind, args) }
}

fn written(work: &Work, home: HomeId, to: Reader<'_>, kind: LetterKind, args: &[Arg<'_>]) -> Letter {
    let [subject, body] = match kind {
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
    };
    Letter {
        id: LetterId::new(work.id()),
        to_name: to.name.to_owned(),
        to_email: to.email.to_owned(),
        subject: texts::plain(subject, args),
        body: texts::plain(body, args),
        kind,
        home,
        plan: None,
        request: None,
        password_link: None,
        made_at: work.now,
        sent_at: None,
        tries: 0,
        failed: false,
    }
}
