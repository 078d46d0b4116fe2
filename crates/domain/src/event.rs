//! What happened: the append-only history that is both the audit log and the timeline.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::canonical::Hash;
use crate::copies::Receiver;
use crate::deadline::DeadlineKind;
use crate::document::Document;
use crate::home_policy::{Course, PolicyKind};
use crate::policy::Role;
use crate::records::{ClockKind, RecordPage};
use crate::sheets::SheetName;
use crate::signature::{MethodKind, Party};
use crate::{AccountId, ApprovalRequestId, EmergencyRequestId, HomeId, LetterId, RecordId, RowId, YoungPersonId};

/// One thing that happened. Who and when stand beside it in the store; here are ids, words of choices and hashes, and a reason
/// where one was given, because people read it in the timeline.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(tag = "event", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Event {
    /// A home was set up.
    HomeAdded { home: HomeId },
    /// An account was made.
    AccountAdded { account: AccountId, role: Role },
    /// Somebody was sent a link to choose their first password, or a new one after they came back.
    AccountInvited { account: AccountId },
    /// Someone chose a password.
    PasswordChosen { account: AccountId },
    /// Someone who forgot their password was sent a link to choose another.
    PasswordForgotten { account: AccountId },
    /// A role was asked for that somebody else has to confirm.
    RoleRequested { account: AccountId, role: Role },
    /// A role was confirmed by somebody else than asked for it.
    RoleConfirmed { account: AccountId, role: Role },
    /// A role was not confirmed.
    RoleDeclined { account: AccountId, role: Role },
    /// Someone has another role in the home.
    RoleChanged { account: AccountId, role: Role },
    /// Someone works in the home no longer.
    LeftHome { account: AccountId },
    /// Someone can sign in until a last day, or again without one.
    LastDaySet {
        account: AccountId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_day: Option<NaiveDate>,
    },
    /// An account was closed.
    AccountClosed { account: AccountId },
    /// A closed account was opened again.
    AccountReopened { account: AccountId },
    /// Someone wants letters about plans, or wants them no more.
    LettersChosen { account: AccountId, wanted: bool },
    /// Somebody signs in with another e-mail address.
    SignInAddressChanged { account: AccountId },
    /// All sessions of an account were ended.
    SignedOutEverywhere { account: AccountId },
    /// So many wrong passwords came for one account that no more are let through for a while.
    SignInBurst { account: AccountId },
    /// A version of a policy of the home was put in force.
    PolicyWritten { policy: PolicyKind, version: u32, hash: Hash },
    /// Somebody has read it, and answered what was asked about it.
    PolicyRead { policy: PolicyKind, version: u32 },
    /// Training that somebody had was noted.
    Trained { account: AccountId, course: Course, done_on: NaiveDate },
    /// A school holiday was noted in a home's calendar.
    HolidayNoted { first: NaiveDate, last: NaiveDate },
    /// A school holiday was taken out of a home's calendar.
    HolidayRemoved { first: NaiveDate, last: NaiveDate },
    /// Who works in a home on a day, its night included, was written down.
    RotaWritten { day: NaiveDate, accounts: Vec<AccountId> },
    /// Someone signed in.
    SignedIn { account: AccountId },
    /// Someone signed out.
    SignedOut { account: AccountId },
    /// A young person arrived and their plan was opened.
    Opened { young_person: YoungPersonId },
    /// A page of answers was saved.
    Saved {
        sheet: SheetName,
        row: RowId,
        page: String,
        /// Whether the young person held the tablet.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        handed: bool,
        /// Whether it was stored while somebody typed. What they type on in one go has one such event.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        typing: bool,
    },
    /// Somebody else had saved the page meanwhile; these words were kept beside it.
    #[serde(rename = "kept_aside")]
    #[strum(serialize = "kept_aside")]
    ConflictSaved { sheet: SheetName, row: RowId, page: String },
    /// Words kept aside were looked at and put to rest, used or not.
    #[serde(rename = "aside_settled")]
    #[strum(serialize = "aside_settled")]
    ConflictResolved { sheet: SheetName, row: RowId, used: bool },
    /// A row was taken out of the draft. Its words stay in the store.
    Removed { sheet: SheetName, row: RowId },
    /// A row changed places with its neighbour in the list.
    Moved { sheet: SheetName, row: RowId },
    /// The tablet was handed to the young person: what was answered until it was taken back, they answered.
    HandedOver,
    /// The tablet was taken back.
    TakenBack,
    /// The draft was frozen and sent to the manager.
    Sent { revision: u32, hash: Hash },
    /// It was taken back to change a word.
    Withdrawn { revision: u32 },
    /// The manager returned it.
    Returned { revision: u32, reason: String },
    /// A manager took it back after it was agreed and before it started.
    Recalled { revision: u32, reason: String },
    /// The manager authorised it.
    Authorised { revision: u32 },
    /// It limits more, soon after the young person told of something: why a manager finds that right all the same.
    LimitAfterTelling { revision: u32, reason: String },
    /// The address to which link and code go is another than that of the last agreement.
    AddressChanged { revision: u32 },
    /// The social worker was asked, by a letter with a link.
    Asked {
        revision: u32,
        #[serde(rename = "ask")]
        request: ApprovalRequestId,
    },
    /// A manager put the address right: the old request is closed, and a new one goes to somebody else of the directory.
    AddressCorrected { revision: u32, from: Option<ApprovalRequestId>, to: ApprovalRequestId, contact: RowId },
    /// Whoever had the link passed it on: their request is closed, and a new one goes to a colleague.
    PassedOn { revision: u32, from: ApprovalRequestId, to: ApprovalRequestId },
    /// Somebody who works in the home has read the version in force, and answered what was asked about it.
    Acknowledged { revision: u32 },
    /// On a shift the agreement was not working.
    NotWorking,
    /// Somebody who read it has a question.
    ShiftQuestion { revision: u32, reason: String },
    /// A letter told that something is due by a local date; with the rule or the order that it is about.
    DeadlineTold { kind: DeadlineKind, by: NaiveDate, row: Option<RowId> },
    /// A date passed before what was due had happened. It stays written, also when it is done later.
    DeadlineMissed { kind: DeadlineKind, by: NaiveDate, row: Option<RowId> },
    /// A manager wrote down what was done.
    DeadlineDone { kind: DeadlineKind, by: NaiveDate, row: Option<RowId>, reason: String },
    /// Something was added to a record, or it began: which page of questions was answered, and the hash of the answers.
    Recorded { record: RecordId, page: RecordPage, hash: Hash },
    /// A clock of a record ran out before what it is for had happened. It stays written, also when it is done later.
    ClockMissed { record: RecordId, clock: ClockKind },
    /// The young person left the home, and went to another of the provider where one is named.
    Left {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        moved_to: Option<HomeId>,
    },
    /// The young person came back.
    CameBack,
    /// Somebody at the placing authority was sent a link to an emergency restriction.
    EmergencySent { record: RecordId, request: EmergencyRequestId },
    /// They asked for a code.
    EmergencyCodeSent { request: EmergencyRequestId },
    /// A wrong code was typed.
    EmergencyCodeWrong { request: EmergencyRequestId },
    /// The right code was typed: the details were read.
    EmergencyOpened { request: EmergencyRequestId },
    /// Somebody took the paper of a version, or the receipt of its decision, away.
    PaperTaken { revision: u32 },
    /// Somebody took the list of who has read what in a home away.
    ReadingListTaken,
    /// The paper of a version was sealed; `sha256` is that of the sealed file.
    PaperSealed { revision: u32, sha256: Hash },
    /// Its seal was made to last with a time stamp; `sha256` is that of the longer file.
    PaperStamped { revision: u32, sha256: Hash },
    /// What people wrote in a version was put into a language, by its tag; `words` is the hash of all of it.
    Translated { revision: u32, language: String, words: Hash },
    /// Somebody was given a copy of a version.
    CopyGiven { revision: u32, to: Receiver, document: Document, on: NaiveDate },
    /// The letter left the house.
    LetterSent { letter: LetterId },
    /// The letter could not be sent.
    LetterFailed { letter: LetterId },
    /// The link was opened and a one-time code asked for.
    CodeSent {
        #[serde(rename = "ask")]
        request: ApprovalRequestId,
    },
    /// A wrong code was typed.
    CodeWrong {
        #[serde(rename = "ask")]
        request: ApprovalRequestId,
    },
    /// Too many codes were asked for, or typed wrong: the link was closed.
    CodesSpent {
        #[serde(rename = "ask")]
        request: ApprovalRequestId,
    },
    /// The right code was typed: the page was read.
    LinkOpened {
        #[serde(rename = "ask")]
        request: ApprovalRequestId,
    },
    /// The social worker decided.
    Decided { revision: u32, approved: usize, with_condition: usize, to_change: usize, refused: usize },
    /// The placing authority consented to one restriction, as worded in the text with this hash.
    Consented { revision: u32, rule: RowId, terms: Hash },
    /// A scan of the paper that people signed in ink was kept.
    ScanKept { revision: u32, scan: Hash, pages: u32, has_code: bool },
    /// Someone signed, or chose not to.
    Signed {
        revision: u32,
        party: Party,
        method: MethodKind,
        /// Whether the young person held the tablet.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        handed: bool,
    },
    /// Everyone has signed; it starts later.
    Agreed { revision: u32, starts_on: NaiveDate },
    /// It came into force.
    Began { revision: u32, from: NaiveDate },
    /// A newer one took its place.
    Replaced { revision: u32, by: u32 },
    /// The draft was opened again to change the agreement that is in force.
    Amending { revision: u32 },
}

impl Event {
    /// The format in which events are kept. A new variant, or a new field that may be missing, changes nothing for those kept before.
    pub const FORMAT: u32 = 1;

    /// The account that it happened to, where it is about one.
    pub const fn about_account(&self) -> Option<AccountId> {
        match self {
            Self::AccountAdded { account, .. }
            | Self::AccountInvited { account }
            | Self::PasswordChosen { account }
            | Self::PasswordForgotten { account }
            | Self::RoleRequested { account, .. }
            | Self::RoleConfirmed { account, .. }
            | Self::RoleDeclined { account, .. }
            | Self::RoleChanged { account, .. }
            | Self::LeftHome { account }
            | Self::LastDaySet { account, .. }
            | Self::AccountClosed { account }
            | Self::AccountReopened { account }
            | Self::SignInAddressChanged { account }
            | Self::SignedOutEverywhere { account }
            | Self::LettersChosen { account, .. }
            | Self::SignInBurst { account }
            | Self::Trained { account, .. }
            | Self::SignedIn { account }
            | Self::SignedOut { account } => Some(*account),
            _ => None,
        }
    }

    /// The account that it gave something to: whoever did so does not authorise what that account sends.
    pub const fn account_given(&self) -> Option<AccountId> {
        match self {
            Self::AccountAdded { account, .. }
            | Self::AccountInvited { account }
            | Self::RoleRequested { account, .. }
            | Self::RoleConfirmed { account, .. }
            | Self::RoleChanged { account, .. }
            | Self::LastDaySet { account, .. }
            | Self::AccountReopened { account }
            | Self::SignInAddressChanged { account } => Some(*account),
            _ => None,
        }
    }

    /// The word of this event, as in its JSON and in message keys.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}
