//! What happens between two versions of a plan, as records: an emergency restriction, a consequence that was used, something that happened, a
//! change that was asked for (handbook, domain §8 P to R).
//!
//! A record is a list of entries, each a page of questions that somebody answered; none is ever changed or taken away (reg 36). What holds,
//! what has to happen by when and how it ends follow from the entries.

pub mod departure;
pub mod emergency;
pub mod incident;
pub mod measure;
mod pages;
pub mod request;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::answers::Answers;
use crate::choices::Nation;
use crate::deadline::DeadlineKind;
use crate::fault::FaultKind;
use crate::frozen::FrozenText;
use crate::person::By;
use crate::placement::HomeSettings;
use crate::policy::Action;
use crate::questions::{Field, Kind, tidied};
use crate::sheets::SheetName;
use crate::word::Word;
use crate::{PlanId, RecordId};

/// What is recorded.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    IntoStaticStr,
    EnumString,
    VariantArray,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum RecordKind {
    /// P: a restriction that cannot wait for consent (reg 22).
    Emergency,
    /// Q: a step of the agreement that was used (reg 35).
    Measure,
    /// R: something that happened.
    Incident,
    /// A change that the young person asked for (reg 7).
    Request,
    /// U: the young person leaves the home.
    Departure,
}

/// A page of questions of a record: how it begins, or what is added to it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    IntoStaticStr,
    EnumString,
    VariantArray,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum RecordPage {
    /// An emergency restriction begins.
    Emergency,
    /// Full details reached the placing authority.
    EmergencyTold,
    /// The placing authority consented, or declined.
    EmergencyAnswered,
    /// It was looked at, and goes on.
    EmergencyLooked,
    /// It ended.
    EmergencyEnded,
    /// A step of the agreement was used.
    Measure,
    /// The manager has spoken to whoever used it, and signs.
    MeasureSigned,
    /// The manager has spoken to the young person.
    MeasureChild,
    /// Something happened.
    Incident,
    /// Somebody was told.
    IncidentTold,
    /// What a manager decided.
    IncidentDecided,
    /// What was learnt; nothing is left to do.
    IncidentClosed,
    /// A change is asked for.
    Request,
    /// It was answered.
    RequestAnswered,
    /// The young person left.
    Departed,
    /// They came back to the home.
    CameBack,
}

/// What has to happen about a record by an instant.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    IntoStaticStr,
    EnumString,
    VariantArray,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ClockKind {
    /// Full details reach the placing authority (reg 22; England).
    AuthorityTold,
    /// The placing authority declined: the restriction ends.
    Declined,
    /// A record of the measure is made (reg 35; England).
    MeasureRecorded,
    /// The manager has spoken to whoever used it, and signed (reg 35; England).
    MeasureSigned,
    /// The manager has spoken to the young person (reg 35; England).
    MeasureChild,
    /// A manager has decided who must be told (reg 40).
    IncidentDecided,
    /// The council's designated officer was told (England).
    OfficerTold,
    /// The young person has an answer.
    RequestAnswered,
}

/// One clock of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// The last instant at which it is in time.
    pub by: DateTime<Utc>,
    /// What has to happen.
    pub kind: ClockKind,
    /// When it did.
    pub done: Option<DateTime<Utc>>,
}

impl Clock {
    /// Whether it has not happened, and its time is over.
    pub fn is_missed(&self, now: DateTime<Utc>) -> bool {
        self.done.is_none() && self.by <= now
    }

    /// By how much it was done too late.
    pub fn late_by(&self) -> Option<TimeDelta> {
        self.done.map(|done| done - self.by).filter(|late| *late > TimeDelta::zero())
    }
}

/// What somebody wrote down, for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which questions were answered.
    pub page: RecordPage,
    /// The answers, tidied.
    pub answers: Answers,
    /// By whom, and when.
    pub by: By,
}

/// A record, with its entries from the oldest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// About which plan's young person.
    pub plan: PlanId,
    /// What it is.
    pub kind: RecordKind,
    first: Entry,
    more: Vec<Entry>,
}

/// What a record is judged by besides.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The home's own numbers, and where it is.
    pub home: HomeSettings<'a>,
    /// The agreement in force, where there is one.
    pub agreement: Option<&'a FrozenText>,
}

impl Entry {
    /// Why an agreement is looked at again after it; nothing where it is not (R7, R22).
    pub fn triggers(&self) -> Vec<DeadlineKind> {
        match self.page {
            RecordPage::Incident => incident::triggers(self).collect(),
            RecordPage::IncidentDecided if incident::changes_plan(self) => vec![DeadlineKind::AfterIncident],
            RecordPage::RequestAnswered if request::grants(self) => vec![DeadlineKind::AfterRequest],
            _ => vec![],
        }
    }
}

impl RecordKind {
    /// The page with which it begins.
    pub const fn first(self) -> RecordPage {
        match self {
            Self::Emergency => RecordPage::Emergency,
            Self::Measure => RecordPage::Measure,
            Self::Incident => RecordPage::Incident,
            Self::Request => RecordPage::Request,
            Self::Departure => RecordPage::Departed,
        }
    }
}

impl RecordPage {
    /// Of which kind of record it is a page.
    pub const fn kind(self) -> RecordKind {
        match self {
            Self::Emergency
            | Self::EmergencyTold
            | Self::EmergencyAnswered
            | Self::EmergencyLooked
            | Self::EmergencyEnded => RecordKind::Emergency,
            Self::Measure | Self::MeasureSigned | Self::MeasureChild => RecordKind::Measure,
            Self::Incident | Self::IncidentTold | Self::IncidentDecided | Self::IncidentClosed => RecordKind::Incident,
            Self::Request | Self::RequestAnswered => RecordKind::Request,
            Self::Departed | Self::CameBack => RecordKind::Departure,
        }
    }

    /// Its questions.
    pub const fn fields(self) -> &'static [Field] {
        pages::fields(self)
    }

    /// What whoever answers it must be allowed to do.
    pub const fn action(self) -> Action {
        match self {
            Self::MeasureSigned | Self::MeasureChild | Self::IncidentDecided => Action::SettleRecords,
            Self::Departed | Self::CameBack => Action::MoveOn,
            Self::Emergency | Self::Measure | Self::Incident | Self::Request => Action::BeginRecords,
            _ => Action::KeepRecords,
        }
    }

    /// The answers of a form as they are kept: only what is asked and was answered, tidied.
    pub fn tidy(self, typed: &Answers) -> Answers {
        tidied(self.fields(), typed)
    }

    /// What is wrong with the answers at an instant, in the order of the questions. `record` is the one that they are added to.
    pub fn faults(
        self,
        answers: &Answers,
        record: Option<&Record>,
        place: Place<'_>,
        now: DateTime<Utc>,
    ) -> Vec<(&'static str, FaultKind)> {
        let own = self.fields().iter().filter_map(|field| Some((field.name, field.fault(answers)?)));
        let mut faults: Vec<_> = own.collect();
        let moments = self.fields().iter().filter(|field| field.kind == Kind::Moment);
        let later = |field: &&Field| matches!(answers.moment(field.name), Some(Ok(moment)) if moment.at() > now);
        faults.extend(moments.filter(later).map(|field| (field.name, FaultKind::InFuture)));
        faults.extend(match self {
            Self::Emergency | Self::EmergencyLooked => emergency::faults(self, answers, place, now),
            Self::EmergencyTold => emergency::told_faults(answers, record),
            Self::IncidentDecided => incident::faults(answers, record),
            Self::Measure => measure::faults(answers, place),
            _ => vec![],
        });
        faults
    }
}

impl Record {
    /// A record that begins with this entry.
    ///
    /// # Errors
    /// `Unordered` where its page begins no record of this kind.
    pub fn begin(id: RecordId, plan: PlanId, first: Entry) -> Result<Self, Unordered> {
        let kind = first.page.kind();
        if kind.first() != first.page {
            return Err(Unordered);
        }
        Ok(Self { id, plan, kind, first, more: vec![] })
    }

    /// The record with one more entry.
    ///
    /// # Errors
    /// `Unordered` where nothing of the kind is to be added now.
    pub fn add(&mut self, entry: Entry) -> Result<(), Unordered> {
        if !self.next().contains(&entry.page) {
            return Err(Unordered);
        }
        self.more.push(entry);
        Ok(())
    }

    /// A record as it was kept, whatever may be added today.
    ///
    /// # Errors
    /// `Unordered` where there is no entry.
    pub fn kept(id: RecordId, plan: PlanId, entries: Vec<Entry>) -> Result<Self, Unordered> {
        let mut entries = entries.into_iter();
        let first = entries.next().ok_or(Unordered)?;
        Ok(Self { more: entries.collect(), ..Self::begin(id, plan, first)? })
    }

    /// How it began.
    pub const fn first(&self) -> &Entry {
        &self.first
    }

    /// All entries, from the oldest on.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        std::iter::once(&self.first).chain(&self.more)
    }

    /// The newest entry of a page.
    pub fn newest(&self, page: RecordPage) -> Option<&Entry> {
        self.entries().rev().find(|entry| entry.page == page)
    }

    /// When what it tells of began: what was said, or else when it was written down.
    pub fn began_at(&self) -> DateTime<Utc> {
        self.first.moment(pages::BEGAN.name)
    }

    /// When it ends by itself, or has ended; `None` where it ends with its last entry alone.
    pub fn ends_at(&self, place: Place<'_>) -> Option<DateTime<Utc>> {
        match self.kind {
            RecordKind::Emergency => Some(emergency::ends_at(self, place)),
            RecordKind::Measure => measure::ends_at(self),
            RecordKind::Incident => self.newest(RecordPage::IncidentClosed).map(|entry| entry.by.at),
            RecordKind::Request => self.newest(RecordPage::RequestAnswered).map(|entry| entry.by.at),
            RecordKind::Departure => Some(self.first.by.at),
        }
    }

    /// Whether what it tells of goes on at an instant.
    pub fn holds(&self, place: Place<'_>, now: DateTime<Utc>) -> bool {
        self.ends_at(place).is_none_or(|end| now < end)
    }

    /// Whether anything is left to do: it goes on, or one of its clocks runs.
    pub fn is_open(&self, place: Place<'_>, now: DateTime<Utc>) -> bool {
        self.holds(place, now) || self.clocks(place).iter().any(|clock| clock.done.is_none())
    }

    /// Whether the agreement is to be looked at again because of it.
    pub fn asks_for_review(&self) -> bool {
        self.entries().any(|entry| self.newest(entry.page) == Some(entry) && !entry.triggers().is_empty())
    }

    /// What has to happen by when, the earliest first.
    pub fn clocks(&self, place: Place<'_>) -> Vec<Clock> {
        let mut clocks = match self.kind {
            RecordKind::Emergency => emergency::clocks(self, place),
            RecordKind::Measure => measure::clocks(self, place),
            RecordKind::Incident => incident::clocks(self, place),
            RecordKind::Request => request::clocks(self, place),
            RecordKind::Departure => vec![],
        };
        clocks.sort_unstable();
        clocks
    }

    /// When the next thing happens about it by itself: it ends, or a clock runs out. `None` where nothing will. The end of an emergency that was
    /// written down after it is over is past, and still to come.
    pub fn next_at(&self, place: Place<'_>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let clocks = self.clocks(place).into_iter().filter(|clock| clock.done.is_none()).map(|clock| clock.by);
        let end = self.ends_at(place).filter(|end| *end > now || emergency::waits_for_end(self));
        clocks.filter(|at| *at > now).chain(end).min()
    }

    /// What may be added now.
    pub fn next(&self) -> Vec<RecordPage> {
        let has = |page| self.newest(page).is_some();
        let pages: &[(RecordPage, bool)] = match self.kind {
            RecordKind::Emergency => &emergency::next(self),
            RecordKind::Measure => &[
                (RecordPage::MeasureSigned, !has(RecordPage::MeasureSigned)),
                (RecordPage::MeasureChild, !has(RecordPage::MeasureChild)),
            ],
            RecordKind::Incident => &[
                // Somebody may be told, or it may be noticed that they were, when nothing else is left to do.
                (RecordPage::IncidentTold, true),
                (RecordPage::IncidentDecided, !has(RecordPage::IncidentClosed)),
                (RecordPage::IncidentClosed, has(RecordPage::IncidentDecided) && !has(RecordPage::IncidentClosed)),
            ],
            RecordKind::Request => &[(RecordPage::RequestAnswered, !has(RecordPage::RequestAnswered))],
            RecordKind::Departure => {
                &[(RecordPage::CameBack, !has(RecordPage::CameBack) && !departure::has_moved(self))]
            }
        };
        pages.iter().filter(|(_, may)| *may).map(|(page, _)| *page).collect()
    }
}

impl Entry {
    /// The instant that a question asks for; where it was not answered, when the entry was written.
    pub fn moment(&self, field: &str) -> DateTime<Utc> {
        self.answers.moment(field).and_then(Result::ok).map_or(self.by.at, |moment| moment.at())
    }
}

/// Nothing of the kind can be added to a record now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing of the kind can be added to the record now")]
pub struct Unordered;

impl Place<'_> {
    /// Whether the hours of the English regulations count: everywhere but where a home says that it is in Wales, for which no such hours are
    /// known (handbook, domain §1.3).
    fn has_english_hours(&self) -> bool {
        self.home.nation() != Some(Nation::Wales)
    }

    /// What the agreement in force says of one sheet with one row.
    fn agreed(&self, sheet: SheetName) -> Option<&Answers> {
        Some(self.agreement?.answers(sheet))
    }
}

/// A choice of a question, where it is one of a vocabulary.
fn choice<W: Word>(answers: &Answers, field: &Field) -> Option<W> {
    W::parse(answers.get(field.name))
}
