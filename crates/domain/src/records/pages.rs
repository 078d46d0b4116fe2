//! The questions of all records.

use super::RecordPage;
use super::{departure, emergency, incident, measure, request};
use crate::questions::{Field, Kind};

/// How long a name is at the most.
const NAME: usize = 160;
/// How long a few sentences are at the most.
const WORDS: usize = 1000;

/// When it began, where that was before it is written down.
pub const BEGAN: Field = moment("began").seldom();

pub(super) const fn line(name: &'static str) -> Field {
    Field::new(name, Kind::Line(NAME))
}

pub(super) const fn words(name: &'static str) -> Field {
    Field::new(name, Kind::Paragraph(WORDS))
}

pub(super) const fn moment(name: &'static str) -> Field {
    Field::new(name, Kind::Moment)
}

pub(super) const fn date(name: &'static str) -> Field {
    Field::new(name, Kind::Date)
}

pub(super) const fn one(name: &'static str, of: &'static [&'static str]) -> Field {
    Field::new(name, Kind::OneOf(of))
}

pub(super) const fn any(name: &'static str, of: &'static [&'static str]) -> Field {
    Field::new(name, Kind::AnyOf(of))
}

pub(super) const fn fields(page: RecordPage) -> &'static [Field] {
    match page {
        RecordPage::Emergency => emergency::FIELDS,
        RecordPage::EmergencyTold => emergency::TOLD,
        RecordPage::EmergencyAnswered => emergency::ANSWERED,
        RecordPage::EmergencyLooked => emergency::LOOKED,
        RecordPage::EmergencyEnded => emergency::ENDED,
        RecordPage::Measure => measure::FIELDS,
        RecordPage::MeasureSigned => measure::SIGNED,
        RecordPage::MeasureChild => measure::CHILD,
        RecordPage::Incident => incident::FIELDS,
        RecordPage::IncidentTold => incident::TOLD,
        RecordPage::IncidentDecided => incident::DECIDED,
        RecordPage::IncidentClosed => incident::CLOSED,
        RecordPage::Request => request::FIELDS,
        RecordPage::RequestAnswered => request::ANSWERED,
        RecordPage::Departed => departure::FIELDS,
        RecordPage::CameBack => departure::BACK,
    }
}
