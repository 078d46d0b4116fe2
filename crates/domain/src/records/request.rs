//! A change that the young person asks for, and what they hear (reg 7).

use chrono::Days;

use super::pages::{line, one, words};
use super::{Clock, ClockKind, Place, Record, RecordPage};
use crate::questions::Field;
use crate::settings::SETTINGS;
use crate::sheets::{SheetName, promises};
use crate::week::{day_ends, today};

/// What they ask for, in their words.
pub const WHAT: Field = words("what").required().theirs();
pub(super) const FIELDS: &[Field] = &[WHAT, words("why").theirs()];
/// Yes, in part, or no.
pub const ANSWER: Field = one("answer", &["yes", "partly", "no"]).required();
pub(super) const ANSWERED: &[Field] = &[ANSWER, words("because").required(), line("told").required()];

/// An answer comes within the days that the adults promised.
pub(super) fn clocks(record: &Record, place: Place<'_>) -> Vec<Clock> {
    let asked = today(record.first().by.at);
    let promised = place.agreed(SheetName::Promises).and_then(|it| it.get(promises::ANSWER_DAYS.name).parse().ok());
    let days: u32 = promised.unwrap_or_else(|| SETTINGS.answer_days());
    let by = day_ends(asked.checked_add_days(Days::new(days.into())).unwrap_or(asked));
    let done = record.newest(RecordPage::RequestAnswered).map(|entry| entry.by.at);
    vec![Clock { by, kind: ClockKind::RequestAnswered, done }]
}
