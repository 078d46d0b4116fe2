//! I and J: a rule, monitoring among them, with its two voices.

use strum::VariantNames;

use super::{COMPLETE_FROM, LINE, any, date, line, words};
use crate::choices::{Answer, Fair, Heading, Meaning, Reaches, RuleKind};
use crate::questions::Kind::{Kept, Line, OneOf, Risks, Times};
use crate::questions::{Bank, Field, Page, Scope, Sheet};
use crate::wording::Subject;

/// The page on which all of a rule is written but the two voices.
pub const PAGE: &str = "rule";
/// The page of the young person's answer.
pub const ANSWER_PAGE: &str = "answer";

const LIMITS: &[&str] = &["restriction", "emergency", "monitoring"];
const EMERGENCY: &[&str] = &["emergency"];
const LOOSENS: &[&str] = &["boundary", "restriction", "emergency", "home_policy", "monitoring"];
const OURS: &[&str] = &["boundary", "restriction", "emergency", "home_policy"];
const MONITORING: &[&str] = &["monitoring"];
const SHOW_US: &[&str] = &["show_us"];

/// The plain sentence.
pub const SENTENCE: Field =
    words("sentence").required().theirs().about(Subject::Rule).from_bank(Bank::Under("heading"));
/// What it is about.
pub const HEADING: Field = Field::new("heading", OneOf(Heading::VARIANTS)).required();
/// Whether it could stop the young person reaching a person, a private call, post, e-mail or help: the question of regulation 22
/// (handbook, domain 1.2), which decides the kind.
pub const REACHES: Field =
    Field::new("reaches", OneOf(Reaches::VARIANTS)).required_when("kind", OURS).required_from(COMPLETE_FROM);
/// What gives it force.
pub const KIND: Field = Field::new("kind", OneOf(RuleKind::VARIANTS)).required();
/// The devices and places it is about.
pub const APPLIES_TO: Field = any(
    "applies_to",
    &["phone", "tablet", "computer", "console", "tv", "school_device", "others_device", "home", "school", "outside"],
)
.seldom();
/// What stays allowed in spite of it.
pub const ALWAYS_ALLOWED: Field = words("always_allowed").theirs();
/// Who decides on an exception.
pub const EXCEPTIONS_BY: Field = line("exceptions_by").only_when("kind", OURS).seldom();
/// When it applies.
pub const TIMES: Field = Field::new("times", Times).seldom();
/// What the times mean.
pub const MEANING: Field = Field::new("meaning", OneOf(Meaning::VARIANTS)).seldom();
/// The risks behind it.
pub const BECAUSE: Field = Field::new("because", Risks);
/// The reason in plain words.
pub const BECAUSE_WORDS: Field = words("because_words").required().theirs();
/// How it compares with what others of that age at home have.
pub const FAIR: Field = Field::new("fair", OneOf(Fair::VARIANTS)).when("kind", OURS).required_from(COMPLETE_FROM);
/// Why it is stricter.
pub const STRICTER_BECAUSE: Field = words("stricter_because").when("fair", &["stricter"]);
/// What was tried that limits less.
pub const LESS_LIMITING: Field = words("less_limiting").when("kind", LIMITS);
/// Why it is necessary.
pub const NECESSARY: Field = words("necessary").when("kind", LIMITS);
/// When an emergency began.
pub const STARTED_AT: Field = Field::new("started_at", Line(LINE)).when("kind", EMERGENCY);
/// When the authority was told of an emergency.
pub const TOLD_AUTHORITY: Field = words("told_authority").when("kind", EMERGENCY);
/// What the young person does for it to loosen.
pub const RELAXES_WHEN: Field = words("relaxes_when").when("kind", LOOSENS).theirs().from_bank(Bank::Under("heading"));
/// When it is looked at again.
pub const REVIEW_ON: Field = date("review_on");
/// The last day on which it counts.
pub const ENDS_ON: Field = date("ends_on");
/// What is looked at (reg 24; handbook, block J).
pub const CHECKED_WHAT: Field = words("checked_what").when("kind", MONITORING).about(Subject::Checking);
/// In which way.
pub const CHECKED_HOW: Field = any("checked_how", &["together", "filter_log", "app", "other"]).when("kind", MONITORING);
/// By whom.
pub const CHECKED_BY: Field = line("checked_by").when("kind", MONITORING);
/// How often.
pub const CHECKED_OFTEN: Field = line("checked_often").when("kind", MONITORING);
/// Where what is seen is kept, and how long.
pub const CHECKED_KEPT: Field = words("checked_kept").when("kind", MONITORING);
/// When the young person was told of it.
pub const TOLD_ON: Field = date("told_on").when("kind", MONITORING);
/// What is never opened.
pub const NEVER_OPENED: Field = words("never_opened").when("kind", MONITORING);
/// When, how often and how staff may ask to be shown; what they never open, and what happens if the young person would rather not.
pub const SHOW_TERMS: [Field; 5] = [
    words("show_when").when("heading", SHOW_US).required_from(COMPLETE_FROM),
    line("show_often").when("heading", SHOW_US).required_from(COMPLETE_FROM),
    any("show_how", &["ask_first", "knock", "together", "i_hold_it"])
        .when("heading", SHOW_US)
        .required_from(COMPLETE_FROM),
    words("show_never").when("heading", SHOW_US).required_from(COMPLETE_FROM),
    words("show_refuse").when("heading", SHOW_US).required_from(COMPLETE_FROM).about(Subject::Consequence),
];
/// The young person's answer.
pub const ANSWER: Field = Field::new("answer", OneOf(Answer::VARIANTS)).required().quoted();
/// Their own words.
pub const WORDS: Field = words("words").theirs();
/// What they would find fairer.
pub const FAIRER: Field = words("fairer").theirs();
/// Why they could not be asked.
pub const NOT_ASKED_REASON: Field = words("not_asked_reason").when("answer", &["not_asked"]);
/// The sentence that was answered; since 2026-11-29 all that was put to the young person stands in boxes beside it.
pub const ANSWERED_TO: Field = Field::new("answered_to", Kept);
/// What the adults decided.
pub const DECIDED: Field = words("decided").about(Subject::Rule);
/// Why.
pub const REPLY_BECAUSE: Field = words("reply_because");

/// What the young person answers, and what the adults reply: a consent does not cover the two voices.
pub const VOICES: [Field; 7] = [ANSWER, WORDS, FAIRER, NOT_ASKED_REASON, ANSWERED_TO, DECIDED, REPLY_BECAUSE];

/// What is said to the authority alone, and not put to the young person.
pub const FOR_THE_AUTHORITY: [Field; 7] =
    [REACHES, FAIR, STRICTER_BECAUSE, LESS_LIMITING, NECESSARY, STARTED_AT, TOLD_AUTHORITY];

/// What stands below a rule's reason where it was answered: the terms of showing and checking, and what it counts for.
pub const DETAILS: [Field; 14] = [
    SHOW_TERMS[0],
    SHOW_TERMS[1],
    SHOW_TERMS[2],
    SHOW_TERMS[3],
    SHOW_TERMS[4],
    CHECKED_WHAT,
    CHECKED_HOW,
    CHECKED_BY,
    CHECKED_OFTEN,
    CHECKED_KEPT,
    TOLD_ON,
    NEVER_OPENED,
    APPLIES_TO,
    EXCEPTIONS_BY,
];

/// The pages on which a rule was written until 2026-11-29. Words that a second editor typed there can still be used.
pub static FORMER_PAGES: [Page; 3] = [
    Page { name: "times", fields: &[TIMES, MEANING] },
    Page { name: "because", fields: &[BECAUSE, BECAUSE_WORDS, LESS_LIMITING, NECESSARY, STARTED_AT, TOLD_AUTHORITY] },
    Page { name: "loosens", fields: &[RELAXES_WHEN, REVIEW_ON, ENDS_ON] },
];

/// Whether the question of this name is one of the two voices'.
pub fn is_voice(name: &str) -> bool {
    VOICES.iter().any(|voice| voice.name == name)
}

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[
        Page {
            name: PAGE,
            fields: &[
                SENTENCE,
                HEADING,
                SHOW_TERMS[0],
                SHOW_TERMS[1],
                SHOW_TERMS[2],
                SHOW_TERMS[3],
                SHOW_TERMS[4],
                REACHES,
                KIND,
                CHECKED_WHAT,
                CHECKED_HOW,
                CHECKED_BY,
                CHECKED_OFTEN,
                CHECKED_KEPT,
                TOLD_ON,
                NEVER_OPENED,
                BECAUSE,
                BECAUSE_WORDS,
                NECESSARY,
                LESS_LIMITING,
                STARTED_AT,
                TOLD_AUTHORITY,
                RELAXES_WHEN,
                REVIEW_ON,
                ENDS_ON,
                FAIR,
                STRICTER_BECAUSE,
                ALWAYS_ALLOWED,
                TIMES,
                MEANING,
                APPLIES_TO,
                EXCEPTIONS_BY,
            ],
        },
        Page { name: ANSWER_PAGE, fields: &[ANSWER, WORDS, FAIRER, NOT_ASKED_REASON, ANSWERED_TO] },
        Page { name: "reply", fields: &[DECIDED, REPLY_BECAUSE] },
    ],
};
