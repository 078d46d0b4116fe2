//! Facts of law and practice: dated data with their sources, never constants in code.
//!
//! They stand in `crates/domain/facts.json`; what is our own choice stands in [`settings`](crate::settings). What is not
//! confirmed is not shown as a fact. A fact that is missing or misspelt does not load.

use std::num::NonZeroU32;
use std::sync::LazyLock;

use chrono::{Months, NaiveDate};
use serde::Deserialize;

use crate::choices::{LegalStatus, Nation};
use crate::word::Word;

/// All facts, read once.
pub static FACTS: LazyLock<Facts> =
    LazyLock::new(|| serde_json::from_str(include_str!("../facts.json")).expect("facts.json is part of the program"));

/// The file of facts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    legal_statuses: Vec<Provision>,
    help_lines: Vec<HelpLine>,
    limits: Limits,
}

/// What follows from a provision under which a young person is looked after (handbook, rule R12).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The legal status.
    pub word: LegalStatus,
    /// Where it exists.
    pub nations: Vec<Nation>,
    /// Whether the holder of parental responsibility is asked as well.
    pub asks_parent: bool,
    /// Where this comes from.
    pub source: String,
    /// When it was last checked.
    pub checked: NaiveDate,
    /// Whether a source was read.
    pub confirmed: bool,
}

/// Someone to ring outside the home.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Its name.
    pub name: String,
    /// Its telephone number.
    pub number: String,
    /// Where it serves.
    pub nations: Vec<Nation>,
    /// Where this comes from.
    pub source: String,
    /// When it was last checked.
    pub checked: NaiveDate,
    /// Whether a source was read.
    pub confirmed: bool,
}

/// The limits that the law sets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// In how many hours full details of an emergency restriction must reach the placing authority in England.
    pub emergency_hours: Limit,
    /// In how many hours a measure of control or discipline is recorded in England.
    pub measure_record_hours: Limit,
    /// In how many hours the manager has spoken to whoever used it, and signed.
    pub measure_sign_hours: Limit,
    /// In how many hours the manager has spoken to the child.
    pub measure_child_hours: Limit,
    /// To which age, in years, somebody may live in a children's home.
    pub oldest_age: Limit,
    /// Until which birthday a child's record is kept in England.
    pub kept_until_age_england: Limit,
    /// After how many months at the latest a child's plan is reviewed in England.
    pub review_months_england: Limit,
    /// The same in Wales.
    pub review_months_wales: Limit,
}

/// A limit that the law sets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The number, in the unit that the limit's name says.
    pub value: NonZeroU32,
    /// The provision.
    pub source: String,
    /// When it was last checked.
    pub checked: NaiveDate,
    /// Whether a source was read.
    pub confirmed: bool,
}

impl Facts {
    /// What follows from a legal status.
    pub fn legal_status(&self, status: LegalStatus) -> Option<&Provision> {
        self.legal_statuses.iter().find(|provision| provision.word == status)
    }

    /// Whether a legal status exists where a home is; while nobody has said where that is, all are offered.
    pub fn is_offered(&self, status: &str, nation: Option<Nation>) -> bool {
        let provision = LegalStatus::parse(status).and_then(|status| self.legal_status(status));
        provision.is_none_or(|provision| nation.is_none_or(|nation| provision.nations.contains(&nation)))
    }

    /// The confirmed help lines of a nation.
    pub fn help_lines(&self, nation: Nation) -> impl Iterator<Item = &HelpLine> {
        self.help_lines.iter().filter(move |line| line.confirmed && line.nations.contains(&nation))
    }

    /// In how many hours full details of an emergency restriction must reach the placing authority in England (reg 22).
    pub fn emergency_hours(&self) -> u32 {
        self.limits.emergency_hours.value.get()
    }

    /// In how many hours after a measure of control or discipline it is recorded, signed by the manager after a talk with whoever used it, and
    /// talked about with the child, in England (reg 35).
    pub fn measure_hours(&self) -> [u32; 3] {
        let Limits { measure_record_hours, measure_sign_hours, measure_child_hours, .. } = &self.limits;
        [measure_record_hours, measure_sign_hours, measure_child_hours].map(|limit| limit.value.get())
    }

    /// Until which day at the earliest the record of a child is kept; `None` where no source says so.
    pub fn kept_until(&self, born: NaiveDate, nation: Option<Nation>) -> Option<NaiveDate> {
        let years = self.limits.kept_until_age_england.value.get();
        let months = years.checked_mul(12).filter(|_| nation == Some(Nation::England))?;
        born.checked_add_months(Months::new(months))
    }

    /// To which age, in years, somebody may live in a children's home.
    pub fn oldest_age(&self) -> u32 {
        self.limits.oldest_age.value.get()
    }

    /// After how many months at the latest a child's plan is reviewed; the longer of the two while nobody has said where the home is.
    pub fn review_months(&self, nation: Option<Nation>) -> u32 {
        match nation {
            Some(Nation::Wales) => self.limits.review_months_wales.value.get(),
            Some(Nation::England) | None => self.limits.review_months_england.value.get(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::Word;

    #[test]
    fn every_legal_status_says_who_is_asked() {
        for status in LegalStatus::all() {
            assert!(FACTS.legal_status(*status).is_some(), "{status:?}");
        }
        assert!(!FACTS.legal_status(LegalStatus::CareOrder).unwrap().asks_parent);
        assert!(FACTS.legal_status(LegalStatus::Section20).unwrap().asks_parent);
    }

    #[test]
    fn unconfirmed_numbers_are_not_shown() {
        assert!(FACTS.help_lines(Nation::England).all(|line| line.name != "Help at Hand"));
        assert!(FACTS.help_lines(Nation::Wales).any(|line| line.name == "Meic"));
    }

    #[test]
    fn a_limit_that_is_missing_misspelt_or_nought_does_not_load() {
        let file = include_str!("../facts.json");
        let loads = |file: &str| serde_json::from_str::<Facts>(file).is_ok();
        assert!(loads(file) && FACTS.emergency_hours() == 24);
        assert!(!loads(&file.replace("emergency_hours", "emergency_hour")), "misspelt");
        let (head, _) = file.split_once("\"emergency_hours\"").unwrap();
        assert!(!loads(&format!("{head} }} }}")), "missing");
        assert!(!loads(&file.replace("\"value\": 24", "\"value\": 0")), "nought");
        assert!(!loads(&file.replace("\"value\": 24, \"source\"", "\"value\": 24, \"sauce\"")), "without its source");
    }
}
