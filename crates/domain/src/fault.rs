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
    /// Words of the bank in which something is still to be filled in.
    Gap,
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
    /// A consequence that takes medicine.
    TakesMedicine,
    /// A consequence that takes school.
    TakesSchool,
    /// A consequence that takes clothes, or says what to wear.
    TakesClothes,
    /// A consequence that threatens.
    Threatens,
    /// A consequence that lets one young person watch or punish another.
    PeersPunish,
    /// Checking that the young person does not know of, or that has no limit.
    ChecksUnseen,
    /// A picture that nobody may keep, kept, copied or passed on by adults.
    KeepsImages,
    /// An age taken for understanding.
    AgeAsReason,
    /// Words in a rule that shame, or that a young person does not use.
    Jargon,
    /// A consequence without an end, or with one too far away.
    Endless,
    /// A limit without a length.
    NoLength,
    /// A rule that could stop somebody being reached, and is no restriction.
    NeedsConsent,
    /// A sentence that is harder to read than a young person should have to.
    HardToRead,
    /// A service that asks for a higher age.
    UnderAge,
    /// A game that is rated for a higher age.
    RatedHigher,
    /// A service from which the law will keep people of that age.
    LawAhead,
    /// Facts about a service that were checked too long ago.
    OldFacts,
    /// Strangers, live video, location, disappearing messages or money, and neither a rule nor a skill for it.
    NoRuleForIt,
    /// A weight without anything that is known.
    RatedUnknown,
    /// A reason that says too little.
    ThinReason,
    /// Words that stand in somebody else's agreement too.
    SameAsOther,
    /// A new version in which nothing is new.
    NothingNew,
    /// A legal status that is over.
    StatusOver,
    /// An order that is over.
    OrderOver,
    /// Checking that begins before the young person is told.
    NotTold,
    /// A list of what is never opened that forgets somebody.
    OpensProtected,
    /// A rule about the night without its times.
    NightWithoutTimes,
    /// A rule about the night that does not say where the phone is.
    NightWithoutPlace,
    /// A rule about the night without exceptions.
    NightWithoutExceptions,
    /// A night that is longer than sleep needs.
    NightTooLong,
    /// A school day without school, and without times for learning.
    NoLearningTimes,
    /// A limit that does not leave an aid alone.
    ForgetsAid,
    /// A restriction that has counted for long.
    LongRestriction,
    /// A language that nobody at the talks spoke.
    NoInterpreter,
    /// Phones, and no rule about filming others.
    NoFilmingRule,
    /// A shared screen of which nobody said whether the rules reach it.
    ScreenNotAnswered,
    /// A rule that forbids what another allows.
    Contradicts,
    /// Times that are off and for learning at once.
    OffAndLearning,
    /// Times that stand in the sentence alone.
    TimesInWords,
    /// Words that allow what a court forbids.
    AgainstOrder,
    /// A friend who is not allowed, and no rule that says so.
    BanWithoutRule,
    /// No promise that nobody loses a phone for telling.
    NoSafeTelling,
    /// A password or a PIN.
    HoldsSecret,
    /// An account with a service for people of 18 and over, for somebody younger.
    AdultsOnly,
    /// A day that has not come yet, where something has happened.
    InFuture,
    /// A time at which what it is about had not begun.
    BeforeItBegan,
    /// A limit while another runs: together they would be longer than agreed.
    LimitRuns,
    /// The same reason for two young people, where each must have their own.
    SameReason,
    /// A step that does not stand in the agreement.
    NotAgreed,
    /// An end that is further away than an emergency may last without a look at it.
    TooFarAhead,
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
