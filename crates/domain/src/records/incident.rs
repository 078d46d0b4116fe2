//! Something that happened: facts only, never a picture (handbook, domain §5 and §8 R, rules R16 and R22).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::pages::{BEGAN, any, line, moment, one, words};
use super::{Clock, ClockKind, Entry, Place, Record, RecordPage};
use crate::answers::Answers;
use crate::choices::Nation;
use crate::deadline::DeadlineKind;
use crate::fault::FaultKind;
use crate::platforms::{ROUTES, Route};
use crate::questions::Field;
use crate::settings::SETTINGS;
use crate::week::{day_ends, today};
use crate::working_days::working_days_after;

/// What kind of harm it may be.
pub const FAMILY: Field =
    one("family", &["content", "contact", "conduct", "commerce", "compulsion", "care"]).required();
/// What exactly happened, by which the places to turn to are chosen.
pub const HAPPENED: Field = any(
    "happened",
    &[
        "danger",
        "crime",
        "grooming",
        "picture",
        "images_seen",
        "bullying",
        "extremism",
        "fraud",
        "family",
        "staff",
        "missing",
        "new_device",
        "complaint",
        "other",
    ],
)
.required();
/// Whether the young person told of it themselves.
pub const DISCLOSED: Field = one("disclosed", &["yes", "no"]).required();

pub(super) const FIELDS: &[Field] = &[
    BEGAN,
    words("found").required(),
    FAMILY,
    HAPPENED,
    DISCLOSED,
    words("facts").required(),
    words("who"),
    words("device"),
    words("support").required(),
    words("said").theirs(),
];
/// Who was told.
pub const TO: Field = any(
    "to",
    &[
        "police_999",
        "police_101",
        "manager",
        "authority",
        "lado",
        "regulator",
        "ceop",
        "report_remove",
        "iwf",
        "platform",
        "fraud",
        "act_early",
        "family",
        "school",
        "advocate",
        "other",
    ],
)
.required();
/// When.
pub const AT: Field = moment("at");
pub(super) const TOLD: &[Field] = &[TO, line("name").required(), AT, line("reference")];
/// Whether the regulator is told (reg 40).
pub const NOTIFY: Field = one("notify", &["yes", "no"]).required();
pub(super) const DECIDED: &[Field] = &[
    NOTIFY,
    words("notify_why").required(),
    LADO,
    words("lado_why").required(),
    REPORT_REMOVE,
    PLAN_CHANGES,
    words("plan_why").required(),
    FAMILY_CONTACT,
];
/// Whether the council's designated officer is told.
pub const LADO: Field = one("lado", &["yes", "no"]).required();
/// The designated officer, among those who are told.
const OFFICER: &str = "lado";
/// Whether the agreement has to change (handbook, R22).
pub const PLAN_CHANGES: Field = one("plan_changes", &["yes", "no"]).required();
/// How contact with family that does harm ends, and what they were told (seed 002 ¶20).
pub const FAMILY_CONTACT: Field = words("family_contact");
/// Whether a manager decided that the agreement has to change.
pub(super) fn changes_plan(decided: &Entry) -> bool {
    decided.answers.get(PLAN_CHANGES.name) == "yes"
}

/// Whether Report Remove was offered.
pub const REPORT_REMOVE: Field = one("report_remove", &["offered", "used", "not_wanted", "not_needed"]);
pub(super) const CLOSED: &[Field] = &[words("debrief").required(), words("learnt").required()];

/// Whether the young person told of something themselves shortly before an instant: nobody loses anything for telling, so a limit then needs a
/// manager's reason (R23).
pub fn has_told<'a>(records: impl IntoIterator<Item = &'a Record>, now: DateTime<Utc>) -> bool {
    let before = |record: &Record| now - record.first().by.at;
    let is_recent = |record: &&Record| before(record) >= TimeDelta::zero() && before(record) < SETTINGS.after_telling();
    let told = |record: &Record| {
        record.first().page == RecordPage::Incident && record.first().answers.get(DISCLOSED.name) == "yes"
    };
    records.into_iter().filter(is_recent).any(told)
}

/// For which of the things that happened an agreement is looked at again, whatever is decided (handbook, R7).
pub(super) fn triggers(first: &Entry) -> impl Iterator<Item = DeadlineKind> {
    let reason = |word: &String| match word.as_str() {
        "missing" => Some(DeadlineKind::Missing),
        "new_device" => Some(DeadlineKind::NewDevice),
        "complaint" => Some(DeadlineKind::Complaint),
        _ => None,
    };
    first.answers.all(HAPPENED.name).iter().filter_map(reason)
}

/// Where to turn with what happened, where the home is (handbook, domain §5).
pub fn routes(record: &Record, nation: Option<Nation>, today: NaiveDate) -> Vec<&'static Route> {
    let happened = record.first().answers.all(HAPPENED.name);
    let is_for = |route: &&Route| route.when.iter().any(|when| happened.contains(when));
    let serves = |route: &&Route| nation.is_none_or(|nation| route.nations.contains(&nation));
    ROUTES.iter().filter(|route| !route.provenance.is_over(today)).filter(is_for).filter(serves).collect()
}

/// Where a picture of the young person may be online, Report Remove is offered, and it is said what came of it. Where it was family, it is
/// said how the contact ends.
pub(super) fn faults(answers: &Answers, record: Option<&Record>) -> Vec<(&'static str, FaultKind)> {
    let happened = record.map_or(&[][..], |record| record.first().answers.all(HAPPENED.name));
    let asked = [("picture", REPORT_REMOVE), ("family", FAMILY_CONTACT)];
    let is_missing =
        |(word, field): &(&str, Field)| happened.iter().any(|it| it == word) && answers.get(field.name).is_empty();
    asked.into_iter().filter(is_missing).map(|(_, field)| (field.name, FaultKind::Missing)).collect()
}

/// A manager decides within a day who must be told: notices of serious events go out within 24 hours (reg 40). Where it is about an adult who
/// works with children, the designated officer is told within one working day, unless a manager decides against it with a reason (handbook,
/// domain §5; England).
pub(super) fn clocks(record: &Record, place: Place<'_>) -> Vec<Clock> {
    let by = record.began_at() + TimeDelta::hours(SETTINGS.incident_hours().into());
    let decided = record.newest(RecordPage::IncidentDecided);
    let done = record.entries().find(|entry| entry.page == RecordPage::IncidentDecided).map(|entry| entry.by.at);
    let is_staff = record.first().answers.all(HAPPENED.name).iter().any(|word| word == "staff");
    let is_told = decided.map_or(is_staff, |entry| entry.answers.get(LADO.name) == "yes");
    let officer = (is_told && place.has_english_hours()).then(|| Clock {
        by: day_ends(working_days_after(today(record.first().by.at), 1)),
        kind: ClockKind::OfficerTold,
        done: told(record, OFFICER),
    });
    [Clock { by, kind: ClockKind::IncidentDecided, done }].into_iter().chain(officer).collect()
}

/// When somebody was told first.
fn told(record: &Record, whom: &str) -> Option<DateTime<Utc>> {
    let is_told = |entry: &&Entry| {
        entry.page == RecordPage::IncidentTold && entry.answers.all(TO.name).iter().any(|word| word == whom)
    };
    record.entries().find(is_told).map(|entry| entry.moment(AT.name))
}
