//! Words of closed vocabularies, and the messages that name them.

use domain::answers::Code;
use domain::event::Event;
use domain::person::Role;
use domain::plan::{Mark, Method, Party, Refusal, Stage, Standing, Verdict};
use domain::rule::{Answer, RuleKind};
use domain::sheets::SheetName;
use domain::task::{Content, State, Task, Wait};
use domain::week::{Period, Slot};

/// A word of a closed vocabulary. Each has a message in every family of its type, which tests see to.
pub trait Word {
    /// The keys of the messages that name it, `*` standing for the word: `kind-*`.
    const FAMILY: &'static str;
    /// The keys of further messages about it.
    const MORE: &'static [&'static str] = &[];

    /// The word in the keys.
    fn word(&self) -> &'static str;
}

/// The key of what a family says of a word.
pub fn key<W: Word>(family: &str, word: &W) -> String {
    family.replace('*', word.word())
}

/// The families of a vocabulary, and its words where the domain does not spell them out.
macro_rules! word {
    ($type:ident: $family:literal $(, $more:literal)*) => {
        impl Word for $type {
            const FAMILY: &'static str = $family;
            const MORE: &'static [&'static str] = &[$($more),*];

            fn word(&self) -> &'static str {
                (*self).word()
            }
        }
    };
    ($type:ident: $family:literal $(, $more:literal)* { $($name:pat => $word:literal),+ $(,)? }) => {
        impl Word for $type {
            const FAMILY: &'static str = $family;
            const MORE: &'static [&'static str] = &[$($more),*];

            fn word(&self) -> &'static str {
                match self { $($name => $word),+ }
            }
        }
    };
}

word!(Answer: "answer-*", "said-*", "decide-count-*", "paper-answer-*");
word!(Content: "content-*");
word!(Event: "event-*");
word!(Mark: "mark-*");
word!(Method: "method-*", "paper-method-*");
word!(Party: "party-*", "sign-as-*", "sign-title-*", "sign-lead-*", "paper-party-*");
word!(Period: "period-*");
word!(Role: "role-*", "paper-role-*");
word!(RuleKind: "kind-*", "paper-kind-*", "paper-meaning-*");
word!(SheetName: "sheet-*");
word!(Stage: "stage-*", "stage-*-next");
word!(Task: "task-*", "task-*-about");
word!(Verdict: "verdict-*", "verdict-*-done", "paper-verdict-*", "paper-verdict-said-*");

word!(Slot: "slot-*", "now-*", "now-*-until", "paper-slot-*" {
    Slot::Online => "online",
    Slot::Learning => "learning",
    Slot::Off => "off",
});

word!(Standing: "standing-*" {
    Standing::Open => "open",
    Standing::Closed => "closed",
    Standing::InForce => "in_force",
    Standing::Replaced => "replaced",
});

word!(State: "state-*" {
    State::NotStarted => "not_started",
    State::InProgress => "in_progress",
    State::Done => "done",
    State::CannotStart(_) => "cannot_start",
    State::NeedsLook => "needs_look",
});

word!(Wait: "wait-*" {
    Wait::ForARisk => "for_a_risk",
    Wait::ForARule => "for_a_rule",
});

word!(Refusal: "refusal-*" {
    Refusal::NotAllowed => "not_allowed",
    Refusal::WrongStage => "wrong_stage",
    Refusal::OwnWork => "own_work",
    Refusal::NoReason => "no_reason",
    Refusal::Undecided => "undecided",
    Refusal::AlreadySigned => "already_signed",
    Refusal::SamePerson => "same_person",
    Refusal::OtherText => "other_text",
    Refusal::Faults => "faults",
    Refusal::TooEarly => "too_early",
});

word!(Code: "fault-*" {
    Code::Missing => "missing",
    Code::TooLong { .. } => "too_long",
    Code::OneLine => "one_line",
    Code::BadCharacter(_) => "bad_character",
    Code::NotAnEmail => "not_an_email",
    Code::NotANumber => "not_a_number",
    Code::OutOfRange { .. } => "out_of_range",
    Code::UnknownChoice => "unknown_choice",
    Code::NotADate => "not_a_date",
    Code::NoSuchDate => "no_such_date",
    Code::NotATime => "not_a_time",
    Code::NoDays => "no_days",
    Code::EmptyWindow => "empty_window",
    Code::Overlap => "overlap",
    Code::EndsBeforeStart => "ends_before_start",
    Code::NoBecause => "no_because",
    Code::NoEnd => "no_end",
    Code::NoReview => "no_review",
    Code::AskAgain => "ask_again",
    Code::NoReply => "no_reply",
    Code::NoneYet => "none_yet",
    Code::NoTalk => "no_talk",
    Code::StillAsAsked => "still_as_asked",
});
