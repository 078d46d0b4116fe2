//! A step of the agreement that was used when something went wrong (reg 35; handbook, domain §8 Q and R5). It can only be one of the agreed
//! steps, and a limit no longer than agreed.

use chrono::{DateTime, TimeDelta, Utc};

use super::pages::{BEGAN, line, one, words};
use super::{Clock, ClockKind, Place, Record, RecordKind, RecordPage};
use crate::answers::Answers;
use crate::facts::FACTS;
use crate::fault::FaultKind;
use crate::questions::{Field, Kind};
use crate::sheets::{SheetName, goes_wrong};
use crate::wording::{LONGEST_LIMIT_HOURS, Subject};

/// Which of the agreed steps.
pub const STEP: Field = one("step", &["talk", "put_right", "extra_help", LIMIT, "review_meeting"]).required();
/// The step that limits something for a while.
pub const LIMIT: &str = "limit";
/// How long the limit lasts, in hours.
pub const HOURS: Field = Field::new("hours", Kind::Number(1, LONGEST_LIMIT_HOURS)).when("step", &[LIMIT]);
/// What was done.
pub const WHAT: Field = words("what").required().about(Subject::Consequence);

pub(super) const FIELDS: &[Field] = &[
    words("behaviour").required(),
    BEGAN,
    line("place").required(),
    words("avoided").required(),
    STEP,
    HOURS,
    WHAT,
    line("used_by").required(),
    line("present"),
    words("effect").required(),
    words("injury"),
    words("account").theirs(),
    words("repair"),
];
pub(super) const SIGNED: &[Field] = &[line("spoke_to").required(), words("words").required()];
pub(super) const CHILD: &[Field] = &[words("account").required().theirs(), words("repair")];

/// What a step limits for a while, where it does.
pub fn limit(record: &Record) -> Option<&str> {
    let answers = &record.first().answers;
    (record.kind == RecordKind::Measure && answers.get(STEP.name) == LIMIT).then(|| answers.get(WHAT.name))
}

/// A limit of the agreement is not used a second time while one of it runs: together they would be longer than agreed (R5).
pub fn second_limit(
    answers: &Answers,
    records: &[Record],
    place: Place<'_>,
    now: DateTime<Utc>,
) -> Option<(&'static str, FaultKind)> {
    if answers.get(STEP.name) != LIMIT {
        return None;
    }
    let hours: u32 = answers.get(HOURS.name).parse().unwrap_or(0);
    let from = answers.moment(BEGAN.name).and_then(Result::ok).map_or(now, |moment| moment.at());
    let until = from + TimeDelta::hours(hours.min(LONGEST_LIMIT_HOURS).into());
    let overlaps = |(record, end): (&Record, DateTime<Utc>)| from < end && record.began_at() < until;
    let limits = records.iter().filter(|record| limit(record).is_some());
    let runs = limits.filter_map(|record| Some((record, record.ends_at(place)?))).any(overlaps);
    runs.then_some((STEP.name, FaultKind::LimitRuns))
}

/// Only what was agreed can be used, and no longer than agreed.
pub(super) fn faults(answers: &Answers, place: Place<'_>) -> Vec<(&'static str, FaultKind)> {
    let agreed = place.agreed(SheetName::GoesWrong);
    let says = |field: Field| agreed.is_some_and(|it| !it.get(field.name).is_empty());
    let is_agreed = match answers.get(STEP.name) {
        "" => return vec![],
        LIMIT => says(goes_wrong::LIMIT),
        "review_meeting" => says(goes_wrong::REVIEW_MEETING),
        _ => agreed.is_some(),
    };
    if !is_agreed {
        return vec![(STEP.name, FaultKind::NotAgreed)];
    }
    let most = agreed.and_then(|it| it.get(goes_wrong::LIMIT_HOURS.name).parse().ok()).unwrap_or(LONGEST_LIMIT_HOURS);
    let hours: Option<u32> = answers.get(HOURS.name).parse().ok();
    let is_longer = answers.get(STEP.name) == LIMIT && hours.is_some_and(|hours| hours > most);
    is_longer.then_some((HOURS.name, FaultKind::OutOfRange { min: 1, max: most })).into_iter().collect()
}

/// When the limit ends; what is no limit has ended when it was done.
pub(super) fn ends_at(record: &Record) -> Option<DateTime<Utc>> {
    let answers = &record.first().answers;
    let hours: u32 = answers.get(HOURS.name).parse().unwrap_or(0);
    Some(record.began_at() + TimeDelta::hours(if limit(record).is_some() { hours.into() } else { 0 }))
}

pub(super) fn clocks(record: &Record, place: Place<'_>) -> Vec<Clock> {
    if !place.has_english_hours() {
        return vec![];
    }
    let began = record.began_at();
    let by = |hours: u32, kind, done| Clock { by: began + TimeDelta::hours(hours.into()), kind, done };
    let at = |page| record.newest(page).map(|entry| entry.by.at);
    let [recorded, signed, child] = FACTS.measure_hours();
    vec![
        by(recorded, ClockKind::MeasureRecorded, Some(record.first().by.at)),
        by(signed, ClockKind::MeasureSigned, at(RecordPage::MeasureSigned)),
        by(child, ClockKind::MeasureChild, at(RecordPage::MeasureChild)),
    ]
}
