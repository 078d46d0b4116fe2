//! The outbox: letters that wait to be sent, claimed by lease so that many nodes can send.

use chrono::{DateTime, Utc};
use domain::policy::{Action, Role, allows};
use domain::settings::SETTINGS;
use domain::{AccountId, ApprovalRequestId, HomeId, LetterId, PasswordLinkId, PlanId};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::error::{Result, or_not_found};
use crate::tx::{Tx, micro, plain};

/// What a letter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum LetterKind {
    /// The link of a request for approval.
    #[sqlx(rename = "ask")]
    #[strum(serialize = "ask")]
    ApprovalRequest,
    /// The link of a request that was passed on.
    PassedOn,
    /// The link once more, where nobody has answered.
    Reminder,
    /// Nobody has answered: for the team manager.
    TeamManager,
    /// What is due, for the home.
    Due,
    /// An emergency restriction began.
    Emergency,
    /// The link to an emergency restriction, for the placing authority.
    EmergencyLink,
    /// What the placing authority said to an emergency restriction.
    EmergencyAnswer,
    /// A young person asks for a change.
    ChangeAsked,
    /// A challenge to the placing authority, for the reviewing officer.
    Challenge,
    /// A clock of a record ran out.
    ClockMissed,
    /// Somebody on a shift has a question, or says that it is not working.
    Shift,
    /// A one-time code.
    Code,
    /// Link and code go to another address than before.
    AddressChange,
    /// A version waits for a manager.
    Waits,
    /// A decision came.
    Decided,
    /// What somebody decided, for their own file.
    Receipt,
    /// What somebody agreed to was taken back before it started.
    Recalled,
    /// The link by which somebody who was invited chooses a password.
    Invitation,
    /// The link by which somebody who forgot theirs chooses another.
    Forgotten,
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Letter {
    /// Its id.
    pub id: LetterId,
    /// To whom.
    pub to_name: String,
    /// To which address.
    pub to_email: String,
    /// What it is about.
    pub subject: String,
    /// Its words.
    pub body: String,
    /// What it is for.
    pub kind: LetterKind,
    /// From which home.
    pub home: HomeId,
    /// About which plan.
    pub plan: Option<PlanId>,
    /// To which request it belongs: when that is closed, the letter is of no use.
    pub request: Option<ApprovalRequestId>,
    /// To which link for a password it belongs: when that is used or has ended, the letter is of no use.
    pub password_link: Option<PasswordLinkId>,
    /// When it was written; it is due from then on.
    pub made_at: DateTime<Utc>,
    /// When it was sent.
    pub sent_at: Option<DateTime<Utc>>,
    /// How often sending failed.
    pub tries: i64,
    /// Whether it was given up.
    pub failed: bool,
}

/// Puts a letter into the outbox.
///
/// # Errors
/// `Conflict` where the id is taken, `NotFound` where there is no such home or plan.
pub async fn add(tx: &mut Tx, letter: &Letter) -> Result<()> {
    let waits = letter.sent_at.is_none() && !letter.failed;
    execute!(
        tx,
        sqlx::query(
            "INSERT INTO letter (id, to_name, to_email, subject, body, kind, home, plan, request, made_at, due_at, sent_at,
                 tries, failed, password_link)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        )
        .bind(letter.id)
        .bind(plain(&letter.to_name))
        .bind(plain(&letter.to_email))
        .bind(plain(&letter.subject))
        .bind(plain(&letter.body))
        .bind(letter.kind)
        .bind(letter.home)
        .bind(letter.plan)
        .bind(letter.request)
        .bind(micro(letter.made_at))
        .bind(waits.then(|| micro(letter.made_at)))
        .bind(letter.sent_at.map(micro))
        .bind(letter.tries)
        .bind(letter.failed)
        .bind(letter.password_link)
    )?;
    Ok(())
}

/// The letters that wait to be sent, from the homes in which an account may read them, newest first. For the demo home alone: a
/// letter is for its reader.
///
/// # Errors
/// `Broken`.
pub async fn waiting(tx: &mut Tx, account: AccountId, limit: i64) -> Result<Vec<Letter>> {
    let query =
        "SELECT letter.id, to_name, to_email, subject, body, kind, letter.home, plan, request, password_link, made_at, sent_at,
                     tries, failed, member.role
                 FROM member JOIN letter ON letter.home = member.home
                 WHERE member.account = $1 AND letter.due_at IS NOT NULL
                 ORDER BY made_at DESC, letter.id DESC LIMIT $2";
    let found: Vec<WithRole> = fetch_all!(tx, sqlx::query_as(query).bind(account).bind(limit))?;
    Ok(found.into_iter().filter(|it| allows(it.role, Action::ReadLetters)).map(|it| it.letter).collect())
}

#[derive(sqlx::FromRow)]
struct WithRole {
    #[sqlx(flatten)]
    letter: Letter,
    role: Role,
}

/// Whether a letter has waited for too long: `$1` is when any other, `$2` when a code must have been written to be of use.
macro_rules! is_old {
    () => {
        "(made_at <= $1 OR (kind = 'code' AND made_at <= $2))"
    };
}

/// Whether a letter belongs to a request that is closed, or to a link for a password that was used or has ended: what is in it is dead.
macro_rules! is_dead {
    ($now:literal) => {
        concat!(
            "(EXISTS (SELECT 1 FROM approval_request WHERE id = letter.request AND closed_at IS NOT NULL)
              OR EXISTS (SELECT 1 FROM password_link WHERE id = letter.password_link
                  AND (closed_at IS NOT NULL OR expires_at <= ",
            $now,
            ")))"
        )
    };
}

/// Since when a letter of any kind, and a code, must have been written to be of use.
fn of_use_since(now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    (micro(now - SETTINGS.letter_life()), micro(now - SETTINGS.code_life()))
}

/// Claims the letter of use that has been due for longest; it is nobody else's until the lease ends.
///
/// The condition on the time stands twice, so that PostgreSQL checks it again after waiting for a lock. Then nothing may come back
/// although another letter is due: ask again later.
///
/// # Errors
/// `Broken`.
pub async fn claim(tx: &mut Tx, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<Option<Letter>> {
    let query = concat!(
        "UPDATE letter SET due_at = $4
         WHERE due_at <= $3 AND id = (
             SELECT id FROM letter WHERE due_at <= $3 AND NOT ",
        is_old!(),
        " AND NOT ",
        is_dead!("$3"),
        " ORDER BY due_at LIMIT 1)
         RETURNING id, to_name, to_email, subject, body, kind, home, plan, request, password_link, made_at, sent_at, tries, failed"
    );
    let (any, code) = of_use_since(now);
    let (now, until) = (micro(now), micro(until));
    Ok(fetch_optional!(tx, sqlx::query_as(query).bind(any).bind(code).bind(now).bind(until))?)
}

/// Marks a letter as sent and clears its body, which holds a secret for one reader.
///
/// # Errors
/// `NotFound`.
pub async fn sent(tx: &mut Tx, id: LetterId, at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE letter SET sent_at = $2, due_at = NULL, body = '' WHERE id = $1";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(micro(at)))?)
}

/// Drops the lease of a letter that could not be sent, and says when to try again.
///
/// # Errors
/// `NotFound`, also where it was sent or given up meanwhile.
pub async fn retry(tx: &mut Tx, id: LetterId, next_try_at: DateTime<Utc>) -> Result<()> {
    let query = "UPDATE letter SET tries = tries + 1, due_at = $2 WHERE id = $1 AND due_at IS NOT NULL";
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(micro(next_try_at)))?)
}

/// Gives up the letters whose link or code is dead. How many there were.
///
/// # Errors
/// `Broken`.
pub async fn give_up_dead(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64> {
    let query = concat!(
        "UPDATE letter SET failed = TRUE, due_at = NULL, body = '' WHERE due_at IS NOT NULL AND ",
        is_dead!("$1")
    );
    Ok(execute!(tx, sqlx::query(query).bind(micro(now)))?)
}

/// Gives up the letters that have waited for too long, as where no mail server was named.
///
/// # Errors
/// `Broken`.
pub async fn give_up_old(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<Letter>> {
    let query = concat!(
        "UPDATE letter SET failed = TRUE, due_at = NULL, body = '' WHERE due_at IS NOT NULL AND ",
        is_old!(),
        " RETURNING id, to_name, to_email, subject, body, kind, home, plan, request, password_link, made_at, sent_at, tries, failed"
    );
    let (any, code) = of_use_since(now);
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(any).bind(code))?)
}

/// Gives a letter up, and clears its body like that of a letter that was sent.
///
/// # Errors
/// `NotFound`, also where it was sent or given up meanwhile.
pub async fn give_up(tx: &mut Tx, id: LetterId) -> Result<()> {
    let query = "UPDATE letter SET tries = tries + 1, failed = TRUE, due_at = NULL, body = ''
                 WHERE id = $1 AND due_at IS NOT NULL";
    or_not_found(execute!(tx, sqlx::query(query).bind(id))?)
}
