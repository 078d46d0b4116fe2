//! What may be wrong with an answer.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// What is wrong with an answer. Each has one message in the Fluent files.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum FaultKind {
    /// Nothing was answered.
    Missing,
    /// More characters than fit, and by how many.
    TooLong { max: usize, over: usize },
    /// A line break where one line is asked for.
    OneLine,
    /// A character that cannot be kept: its code point.
    BadCharacter(u32),
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a whole number.
    NotANumber,
    /// A number outside the bounds.
    OutOfRange { min: u32, max: u32 },
    /// Not one of the choices.
    UnknownChoice,
    /// A name, as it was typed before there was an account to choose.
    NoAccount,
    /// A name, as it was typed before there was a directory to choose from, or somebody who is not in it any more.
    NoContact,
    /// Somebody of the directory who has left.
    ContactLeft,
    /// Somebody of the directory of whom something must be put right there, before a letter can go to them.
    ContactNotReady,
    /// An e-mail address outside the mail domains of the placing authority.
    OutsideDomains,
    /// An e-mail address with which somebody signs in.
    AddressOfAccount,
    /// Not a mail domain.
    NotADomain,
    /// A mail domain of a service at which anybody may have an address.
    PublicDomain,
    /// Not day, month and year.
    NotADate,
    /// A date that the calendar does not have.
    NoSuchDate,
    /// Times without a start or an end.
    NotATime,
    /// Not a time of day.
    NotATimeOfDay,
    /// A time of day that was skipped when the clocks went forward.
    SkippedTime,
    /// A time of day that came twice when the clocks went back, without which of the two it was.
    RepeatedTime,
    /// Times without a day.
    NoDays,
    /// A window that starts and ends at the same minute.
    EmptyWindow,
    /// Two windows of one rule that overlap.
    Overlap,
    /// An end before its beginning.
    EndsBeforeStart,
    /// A rule with no risk behind it.
    NoBecause,
    /// A restriction without the date on which it ends.
    NoEnd,
    /// Neither a review date nor an end date.
    NoReview,
    /// The rule's words changed after the young person answered.
    AskAgain,
    /// An answer that needs a reply: you said, we decided, because.
    NoReply,
    /// No row where at least one is needed.
    NoneYet,
    /// No talk with the young person is recorded.
    NoTalk,
    /// The social worker asked for a change, or refused, and the rule still reads the same.
    StillAsAsked,
    /// A rule that takes a private phone, or somebody who helps (R3).
    TakesHelp,
    /// A rule that keeps the young person from family whom the plan calls all right.
    TakesPeople,
    /// A rule that keeps the young person from family, or lets others listen, and is no restriction.
    LimitsContact,
    /// A consequence that takes food or drink.
    TakesFood,
    /// A consequence that takes sleep.
    TakesSleep,
    /// A consequence that takes calls, visits or people.
    TakesContact,
    /// A consequence that takes money, other than to put right what was broken.
    Fines,
    /// A consequence for a whole group.
    PunishesGroup,
    /// A consequence that takes an aid.
    TakesAid,
    /// A consequence that shames or threatens.
    Humiliates,
    /// A consequence without an end, or with one too far away.
    Endless,
    /// A limit without a length.
    NoLength,
    /// A password or a PIN.
    HoldsSecret,
    /// An account with a service for people of 18 and over, for somebody younger.
    AdultsOnly,
    /// A day that has not come yet, where something has happened.
    InFuture,
    /// A day before the one it must come after.
    TooEarly,
    /// A date of birth of nobody who can live in a children's home.
    NotAnAge,
    /// A rule that has ended.
    EndPassed,
    /// A review that should have been.
    ReviewPassed,
    /// A review too far away.
    ReviewTooLate,
}

impl FaultKind {
    /// The word of this fault in message keys.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}
