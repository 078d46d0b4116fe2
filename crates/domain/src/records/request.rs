//! A change that the young person asks for, and what they hear (reg 7).

use chrono::{Days, NaiveDate, TimeDelta};

use super::pages::{line, one, words};
use super::{Clock, ClockKind, Entry, Place, Record, RecordKind, RecordPage};
use crate::RowId;
use crate::answers::Answers;
use crate::questions::{Field, Kind};
use crate::rule::Rule;
use crate::settings::SETTINGS;
use crate::sheets::{SheetName, promises};
use crate::week::{day_ends, today};

/// What they ask for, in their words.
pub const WHAT: Field = words("what").required().theirs();
/// Why, in their words.
pub const WHY: Field = words("why").theirs();
/// The rule that it is about: its row, where it is about one.
pub const RULE: Field = Field::new("rule", Kind::Kept);
/// What that rule said then, for people who read of it later.
pub const SAID: Field = Field::new("said", Kind::Kept);
/// Whether the young person held the tablet and asked for it alone.
pub const ALONE: Field = Field::new("alone", Kind::Kept);
pub(super) const FIELDS: &[Field] = &[WHAT, WHY, RULE, SAID, ALONE];
/// Yes, in part, or no.
pub const ANSWER: Field = one("answer", &["yes", "partly", "no"]).required();
/// The reason, for the young person.
pub const BECAUSE: Field = words("because").required();
pub(super) const ANSWERED: &[Field] = &[ANSWER, BECAUSE, line("told").required()];

/// The answers with which a request begins: what was typed, the rule that it is about, and whether the young person asked for it alone.
pub fn begun(typed: &Answers, rule: Option<&Rule>, is_alone: bool) -> Answers {
    let mut answers = RecordPage::Request.tidy(typed);
    answers.set(RULE.name, rule.map(|rule| rule.id.to_string()));
    answers.set(SAID.name, rule.map(|rule| rule.terms.sentence.clone()));
    answers.set(ALONE.name, is_alone.then_some("yes"));
    answers
}

/// A change that was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a>(pub &'a Record);

impl<'a> Request<'a> {
    /// A record as a request, where it is one.
    pub fn of(record: &'a Record) -> Option<Self> {
        (record.kind == RecordKind::Request).then_some(Self(record))
    }

    fn says(self, field: Field) -> &'a str {
        self.0.first().answers.get(field.name)
    }

    /// What they asked for.
    pub fn what(self) -> &'a str {
        self.says(WHAT)
    }

    /// The rule that it is about.
    pub fn rule(self) -> Option<RowId> {
        self.says(RULE).parse().ok()
    }

    /// What that rule said then; empty where it is about none.
    pub fn said(self) -> &'a str {
        self.says(SAID)
    }

    /// Whether the young person held the tablet and asked for it alone.
    pub fn is_alone(self) -> bool {
        !self.says(ALONE).is_empty()
    }

    /// What they heard.
    pub fn answer(self) -> Option<&'a Entry> {
        self.0.newest(RecordPage::RequestAnswered)
    }
}

/// Whether an answer is yes, or yes in part.
pub(super) fn grants(answered: &Entry) -> bool {
    answered.answers.get(ANSWER.name) != "no"
}

/// The last local day on which an answer is in time.
pub fn last_day(clock: &Clock) -> NaiveDate {
    today(clock.by - TimeDelta::seconds(1))
}

/// An answer comes within the days that the adults promised.
pub(super) fn clocks(record: &Record, place: Place<'_>) -> Vec<Clock> {
    let asked = today(record.first().by.at);
    let promised = place.agreed(SheetName::Promises).and_then(|it| it.get(promises::ANSWER_DAYS.name).parse().ok());
    let days: u32 = promised.unwrap_or_else(|| SETTINGS.answer_days());
    let by = day_ends(asked.checked_add_days(Days::new(days.into())).unwrap_or(asked));
    let done = record.newest(RecordPage::RequestAnswered).map(|entry| entry.by.at);
    vec![Clock { by, kind: ClockKind::RequestAnswered, done }]
}
