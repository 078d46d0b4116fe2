//! A restriction that cannot wait for consent (reg 22; handbook, domain §8 P and R2). It holds from the moment at which it is written down, for
//! one young person, with a reason of their own.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::pages::{BEGAN, date, line, moment, one, words};
use super::{Clock, ClockKind, Place, Record, RecordKind, RecordPage, choice};
use crate::answers::Answers;
use crate::facts::FACTS;
use crate::fault::FaultKind;
use crate::questions::Field;
use crate::settings::SETTINGS;
use crate::week::{day_ends, today};
use crate::wording::Subject;

/// What it stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Stops {
    /// Being online at all.
    AllOnline,
    /// Something of it.
    Part,
}

/// What the placing authority said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Reply {
    /// It consents.
    Consent,
    /// It does not.
    Decline,
}

/// What stops: all, or a part.
pub const STOPS: Field = one("stops", &["all_online", "part"]).required();
/// What stops, in a sentence for the young person.
pub const WHAT: Field = words("what").required().about(Subject::Rule);
/// What was tried or thought of before.
pub const TRIED: Field = words("tried").required();
/// Who decided.
pub const DECIDED_BY: Field = line("decided_by").required();
/// Who of the managers was told, and when.
pub const MANAGER_TOLD: Field = line("manager_told").required();
/// Which phone the young person may use alone.
pub const PRIVATE_PHONE: Field = line("private_phone").required();
/// What stays: aids, people, help.
pub const STAYS: Field = words("stays").required();
/// The last day on which it may hold.
pub const ENDS_ON: Field = date("ends_on").seldom();
/// Why it must be now: this young person's own reason.
pub const WHY: Field = words("why").required();
/// How the young person was told.
pub const TOLD_HOW: Field = words("told_how").required();
/// What they said.
pub const SAID: Field = words("said").theirs();

/// Which manager decided that a limit is needed all the same, where the young person told of something shortly before (R23).
pub const AFTER_TELLING_BY: Field = line("after_telling_by");
/// Why it is, in that manager's words, where the young person told of something shortly before (R23).
pub const AFTER_TELLING: Field = words("after_telling");

/// What is the same for all young people for whom it begins at once.
pub const SHARED: &[Field] = &[STOPS, WHAT, TRIED, DECIDED_BY, MANAGER_TOLD, PRIVATE_PHONE, STAYS, BEGAN, ENDS_ON];
/// What is each young person's own.
pub const OWN: &[Field] = &[WHY, TOLD_HOW, SAID, AFTER_TELLING_BY, AFTER_TELLING];
pub(super) const FIELDS: &[Field] = &[
    STOPS,
    WHAT,
    TRIED,
    DECIDED_BY,
    MANAGER_TOLD,
    PRIVATE_PHONE,
    STAYS,
    BEGAN,
    ENDS_ON,
    WHY,
    TOLD_HOW,
    SAID,
    AFTER_TELLING_BY,
    AFTER_TELLING,
];

/// Who has the details.
pub const TO: Field = line("to").required();
/// When they had them.
pub const AT: Field = moment("at");
pub(super) const TOLD: &[Field] = &[TO, one("how", &["phone", "email", "meeting", "link"]).required(), AT];
/// What was said.
pub const ANSWER: Field = one("answer", &["consent", "decline"]).required();
/// Who said it.
pub const WHO: Field = line("who").required();
/// Their words.
pub const REPLY: Field = words("words");
pub(super) const ANSWERED: &[Field] = &[ANSWER, WHO, REPLY];
/// Until which day it goes on.
pub const UNTIL: Field = date("until").required();
pub(super) const LOOKED: &[Field] = &[words("why").required(), words("better").required(), UNTIL];
pub(super) const ENDED: &[Field] = &[words("why").required()];

/// An emergency restriction.
#[derive(Clone, Copy, Debug)]
pub struct Emergency<'a>(pub &'a Record);

impl<'a> Emergency<'a> {
    /// The record as an emergency restriction; `None` where it is something else.
    pub fn of(record: &'a Record) -> Option<Self> {
        (record.kind == RecordKind::Emergency).then_some(Self(record))
    }

    /// Whether nothing is online while it holds.
    pub fn stops_all(self) -> bool {
        choice(&self.0.first().answers, &STOPS) == Some(Stops::AllOnline)
    }

    /// What stops, as the young person was told.
    pub fn sentence(self) -> &'a str {
        self.0.first().answers.get(WHAT.name)
    }

    /// What stays.
    pub fn stays(self) -> &'a str {
        self.0.first().answers.get(STAYS.name)
    }

    /// What the placing authority said last.
    pub fn reply(self) -> Option<Reply> {
        choice(&self.0.newest(RecordPage::EmergencyAnswered)?.answers, &ANSWER)
    }

    /// Whether somebody at the placing authority has the details.
    pub fn is_told(self) -> bool {
        self.0.newest(RecordPage::EmergencyTold).is_some()
    }
}

/// The last day on which it may hold: what was said last, and never more than the home's days after it began or was looked at.
fn last_day(record: &Record, place: Place<'_>) -> NaiveDate {
    let newest = record.newest(RecordPage::EmergencyLooked);
    let (entry, field) = newest.map_or((record.first(), ENDS_ON), |entry| (entry, UNTIL));
    let from = newest.map_or(record.began_at(), |entry| entry.by.at);
    let most = latest(today(from), place);
    let said = entry.answers.date(field.name).and_then(Result::ok);
    said.map_or(most, |said| said.min(most))
}

fn latest(from: NaiveDate, place: Place<'_>) -> NaiveDate {
    from.checked_add_days(Days::new(place.home.emergency_days().into())).unwrap_or(from)
}

/// When it ends by itself, or has ended. That it ended by itself may be written down later than it did.
pub(super) fn ends_at(record: &Record, place: Place<'_>) -> DateTime<Utc> {
    let by_itself = day_ends(last_day(record, place));
    record.newest(RecordPage::EmergencyEnded).map_or(by_itself, |entry| entry.by.at.min(by_itself))
}

/// Whether its end is still to be written down.
pub(super) fn waits_for_end(record: &Record) -> bool {
    record.kind == RecordKind::Emergency && record.newest(RecordPage::EmergencyEnded).is_none()
}

pub(super) fn clocks(record: &Record, place: Place<'_>) -> Vec<Clock> {
    let told =
        record.entries().find(|entry| entry.page == RecordPage::EmergencyTold).map(|entry| entry.moment(AT.name));
    let hours = TimeDelta::hours(FACTS.emergency_hours().into());
    let tell = place.has_english_hours().then(|| Clock {
        by: record.began_at() + hours,
        kind: ClockKind::AuthorityTold,
        done: told,
    });
    let declined =
        record.newest(RecordPage::EmergencyAnswered).filter(|_| Emergency(record).reply() == Some(Reply::Decline));
    let end = declined.map(|entry| Clock {
        by: entry.by.at + SETTINGS.after_decline(),
        kind: ClockKind::Declined,
        done: record.newest(RecordPage::EmergencyEnded).map(|entry| entry.by.at),
    });
    tell.into_iter().chain(end).collect()
}

pub(super) fn next(record: &Record) -> [(RecordPage, bool); 4] {
    let goes_on = record.newest(RecordPage::EmergencyEnded).is_none();
    let emergency = Emergency(record);
    [
        (RecordPage::EmergencyTold, goes_on || !emergency.is_told()),
        (RecordPage::EmergencyAnswered, emergency.is_told()),
        (RecordPage::EmergencyLooked, goes_on && emergency.reply() != Some(Reply::Decline)),
        (RecordPage::EmergencyEnded, goes_on),
    ]
}

/// Full details of what was stopped can be had once it was stopped, to the minute: a call before that was none of them (reg 22).
pub(super) fn told_faults(answers: &Answers, record: Option<&Record>) -> Vec<(&'static str, FaultKind)> {
    let Some(Ok(at)) = answers.moment(AT.name) else { return vec![] };
    let is_before = record.is_some_and(|record| record.began_at() - at.at() >= TimeDelta::minutes(1));
    is_before.then_some((AT.name, FaultKind::BeforeItBegan)).into_iter().collect()
}

pub(super) fn faults(
    page: RecordPage,
    answers: &Answers,
    place: Place<'_>,
    now: DateTime<Utc>,
) -> Vec<(&'static str, FaultKind)> {
    let field = if page == RecordPage::Emergency { ENDS_ON } else { UNTIL };
    let Some(Ok(last)) = answers.date(field.name) else { return vec![] };
    let began = answers.moment(BEGAN.name).and_then(Result::ok).filter(|_| page == RecordPage::Emergency);
    let from = began.map_or(now, |moment| moment.at());
    let fault = match last {
        last if last < today(now) => Some(FaultKind::EndsBeforeStart),
        last if last > latest(today(from), place) => Some(FaultKind::TooFarAhead),
        _ => None,
    };
    fault.map(|fault| (field.name, fault)).into_iter().collect()
}
