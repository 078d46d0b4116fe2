//! K, L, N and the start: what happens when something goes wrong, what the adults promise, what a parent says, and the dates.

use super::{COMPLETE_FROM, any, date, line, named, number, one, words};
use crate::questions::{Bank, Page, Scope, Sheet};
use crate::wording::Subject;

/// The questions about what happens when something goes wrong that logic reads.
pub mod goes_wrong {
    use super::{Bank, Subject, line, number, words};
    use crate::questions::Field;
    use crate::wording::LONGEST_LIMIT_HOURS;

    /// What the young person thinks should happen.
    pub const IDEAS: Field = words("ideas").required().quoted();
    /// The talk that comes first.
    pub const TALK: Field = words("talk").required().about(Subject::Consequence).from_bank(Bank::Whole);
    /// What limit may follow in the end.
    pub const LIMIT: Field = words("limit").about(Subject::Consequence);
    /// How long it may last, in hours.
    pub const LIMIT_HOURS: Field = number("limit_hours", 1, LONGEST_LIMIT_HOURS);
    /// Who decides on it.
    pub const LIMIT_BY: Field = line("limit_by");
    /// The meeting about the agreement.
    pub const REVIEW_MEETING: Field = words("review_meeting");
    /// What nobody does, whatever happens.
    pub const NEVER: Field = words("never").required();
    /// What the young person still has, whatever happens.
    pub const STILL_HAS: Field = words("still_has").required();
}

pub(super) const GOES_WRONG: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page { name: "ideas", fields: &[goes_wrong::IDEAS, words("trust_steps").required().quoted()] },
        Page {
            name: "steps",
            fields: &[
                goes_wrong::TALK,
                words("put_right").required().about(Subject::Consequence).from_bank(Bank::Whole),
                number("put_right_days", 1, 14),
                words("extra_help").required().about(Subject::Consequence).from_bank(Bank::Whole),
                number("extra_help_weeks", 1, 12),
                goes_wrong::LIMIT,
                goes_wrong::LIMIT_HOURS,
                goes_wrong::LIMIT_BY,
                goes_wrong::REVIEW_MEETING,
                goes_wrong::STILL_HAS,
                goes_wrong::NEVER,
                words("emergency"),
            ],
        },
    ],
};

/// The questions about the adults' promises that logic reads.
pub mod promises {
    use super::{any, number};
    use crate::questions::Field;

    /// In how many days the adults answer what the young person asks for.
    pub const ANSWER_DAYS: Field = number("answer_days", 1, 30).required();

    /// What they promise.
    pub const PROMISES: Field = any(
        "promises",
        &[
            "calm",
            "listen",
            KEEP_PHONE,
            "explain",
            "same_rules",
            "check_less",
            "privacy",
            "keep_time",
            "wifi",
            "learn_game",
            "copy",
            "review",
        ],
    )
    .required();
    /// The promise that nobody loses a phone for telling.
    pub const KEEP_PHONE: &str = "keep_phone";
}

pub(super) const PROMISES: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page {
        name: "promises",
        fields: &[promises::PROMISES, words("own").theirs().from_bank(Bank::Whole), promises::ANSWER_DAYS],
    }],
};

const ASKED: &[&str] = &["agree", "agree_for_now", "dont_agree", "not_sure", "not_reached"];

/// What somebody with parental responsibility says.
pub mod parent {
    use super::{named, one};
    use crate::questions::Field;

    /// Who they are.
    pub const NAME: Field = named("name").required();
    /// What they say, or why nobody does.
    pub const ANSWER: Field =
        one("answer", &["agree", "agree_for_now", "dont_agree", "not_sure", "not_reached", "not_safe", "not_sought"])
            .required();
    /// The answers of somebody who was reached.
    pub const REACHED: &[&str] = &["agree", "agree_for_now", "dont_agree", "not_sure"];
}

pub(super) const PARENT: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page {
        name: "parent",
        fields: &[
            parent::NAME,
            parent::ANSWER,
            date("asked_on").when("answer", ASKED),
            line("how").when("answer", ASKED),
            words("words"),
            words("reason").when("answer", &["not_reached", "not_safe", "not_sought"]),
        ],
    }],
};

/// The dates of a version.
pub mod start {
    use super::{COMPLETE_FROM, date, words};
    use crate::questions::Field;

    /// The first day on which it may be in force.
    pub const STARTS_ON: Field = date("starts_on");
    /// When it is looked at again.
    pub const REVIEW_ON: Field = date("review_on").required();
    /// The plan in a few plain sentences.
    pub const SUMMARY: Field = words("summary").required().required_from(COMPLETE_FROM);
}

pub(super) const START: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[Page { name: "start", fields: &[start::STARTS_ON, start::REVIEW_ON, start::SUMMARY] }],
};

/// The questions about a warning that was passed: what was found and where, for which words, and why it may stand.
pub mod passed {
    use super::{line, words};
    use crate::questions::Field;

    /// What was found, as a word.
    pub const CHECK: Field = line("check");
    /// The row it is about.
    pub const ABOUT: Field = line("about");
    /// The question.
    pub const FIELD: Field = line("field");
    /// The hash of the words it is about.
    pub const STANDS: Field = line("stands");
    /// Why it may stand.
    pub const REASON: Field = words("reason").required();
}

pub(super) const PASSED: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "passed",
        fields: &[passed::CHECK, passed::ABOUT, passed::FIELD, passed::STANDS, passed::REASON],
    }],
};
