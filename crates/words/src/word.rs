//! Vocabularies that have messages: what each of their words is called.

use chrono::{Month, Weekday};
use domain::asking::Asking;
use domain::choices::{Answer, ContactRole, Heading, Nation, RuleKind};
use domain::copies::{GivenHow, Receiver};
use domain::deadline::DeadlineKind;
use domain::decision::{Verdict, VerdictFault, VerdictKind};
use domain::document::Document;
use domain::event::Event;
use domain::fault::FaultKind;
use domain::home_policy::{Course, PolicyCheck, PolicyKind};
use domain::moment::Fold;
use domain::plan::{Refusal, StageKind};
use domain::platforms::{Basis, Confidence, Function};
use domain::policy::Role;
use domain::records::{ClockKind, RecordKind, RecordPage};
use domain::revision::Standing;
use domain::sealing::{SealCause, SealLevel};
use domain::sheets::SheetName;
use domain::shift::Reply;
use domain::signature::{Mark, MethodKind, Party};
use domain::task::{Content, State, Task, Wait};
use domain::week::{Access, DAYS, DaySet, Period};

/// A closed vocabulary whose words have messages. Each has one in every family of its type, which tests see to.
pub trait Named {
    /// The keys of the messages that name it, `*` standing for the word: `kind-*`.
    const FAMILY: &'static str;
    /// The keys of further messages about it.
    const MORE: &'static [&'static str] = &[];

    /// The word in the keys.
    fn key_word(&self) -> &'static str;
}

/// The key of what a family says of a word.
pub fn key<W: Named>(family: &str, word: &W) -> String {
    family.replace('*', word.key_word())
}

/// The families of vocabularies, a line for each.
macro_rules! named {
    ($($type:ident: $family:literal $(, $more:literal)*;)+) => { $(
        impl Named for $type {
            const FAMILY: &'static str = $family;
            const MORE: &'static [&'static str] = &[$($more),*];

            fn key_word(&self) -> &'static str {
                self.into()
            }
        }
    )+ };
}

named! {
    Answer: "answer-*", "said-*", "decide-count-*", "paper-answer-*", "turn-said-*";
    Asking: "asking-*";
    Basis: "facts-age-*";
    Confidence: "facts-sure-*";
    ClockKind: "clock-*";
    ContactRole: "contact-role-*", "paper-contact-*";
    Course: "course-*";
    DaySet: "day_set-*";
    Document: "document-*";
    DeadlineKind: "deadline-*";
    FaultKind: "fault-*";
    Fold: "moment-*";
    Content: "content-*";
    Event: "event-*";
    Function: "facts-brings-*";
    GivenHow: "given-*";
    Heading: "heading-*";
    Mark: "mark-*";
    MethodKind: "method-*", "paper-method-*", "signed-by-*";
    Nation: "option-home-nation-*";
    Party: "party-*", "sign-as-*", "sign-title-*", "sign-lead-*", "paper-party-*";
    Period: "period-*";
    PolicyCheck: "policy-check-*", "policy-check-*-a", "policy-check-*-b", "policy-check-*-c", "policy-check-*-why";
    PolicyKind: "policy-*", "policy-*-about", "policy-*-first";
    RecordKind: "record-*";
    RecordPage: "entry-*", "entry-*-lead", "entry-*-button", "entry-*-add";
    Receiver: "receiver-*";
    Refusal: "refusal-*";
    Reply: "shift-reply-*";
    Role: "role-*", "paper-role-*";
    SealCause: "seal-cause-*";
    SealLevel: "seal-level-*";
    RuleKind: "kind-*", "paper-kind-*", "paper-meaning-*", "turn-kind-*";
    SheetName: "sheet-*";
    Access: "access-*", "now-*", "now-*-until", "paper-access-*";
    StageKind: "stage-*", "stage-*-next";
    Standing: "standing-*";
    State: "state-*";
    Task: "task-*", "task-*-about";
    Verdict: "verdict-*", "verdict-*-done", "paper-verdict-*", "paper-verdict-said-*", "turn-verdict-*";
    VerdictFault: "fault-verdict-*";
    VerdictKind: "verdict-*";
    Wait: "wait-*";
}

impl Named for Weekday {
    const FAMILY: &'static str = "day-*";
    const MORE: &'static [&'static str] = &["day-short-*"];

    fn key_word(&self) -> &'static str {
        DAYS[*self as usize]
    }
}

impl Named for Month {
    const FAMILY: &'static str = "month-*";

    fn key_word(&self) -> &'static str {
        const NUMBERS: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
        NUMBERS[*self as usize]
    }
}
