//! Facts of law and practice: dated data with their sources, never constants in code.
//!
//! They stand in `crates/domain/facts.json`. What is not confirmed is not shown as a fact.

use std::sync::LazyLock;

use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;

/// All facts, read once.
pub static FACTS: LazyLock<Facts> =
    LazyLock::new(|| serde_json::from_str(include_str!("../facts.json")).expect("facts.json is part of the program"));

/// The file of facts.
#[derive(Debug, Deserialize)]
pub struct Facts {
    legal_statuses: Vec<LegalStatus>,
    help_lines: Vec<HelpLine>,
    time_limits: Vec<TimeLimit>,
}

/// What follows from a provision under which a young person is looked after (handbook, rule R12).
#[derive(Debug, Deserialize)]
pub struct LegalStatus {
    /// The word in answers.
    pub word: String,
    /// Where it exists: `england`, `wales`.
    pub nations: Vec<String>,
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
pub struct HelpLine {
    /// Its name.
    pub name: String,
    /// Its telephone number.
    pub number: String,
    /// Where it serves.
    pub nations: Vec<String>,
    /// Where this comes from.
    pub source: String,
    /// When it was last checked.
    pub checked: NaiveDate,
    /// Whether a source was read.
    pub confirmed: bool,
}

#[derive(Debug, Deserialize)]
struct TimeLimit {
    word: String,
    value: i64,
}

impl Facts {
    /// The legal status of this word.
    pub fn legal_status(&self, word: &str) -> Option<&LegalStatus> {
        self.legal_statuses.iter().find(|status| status.word == word)
    }

    /// The confirmed help lines of a nation.
    pub fn help_lines<'a>(&'a self, nation: &'a str) -> impl Iterator<Item = &'a HelpLine> {
        self.help_lines.iter().filter(move |line| line.confirmed && line.nations.iter().any(|n| n == nation))
    }

    /// In how many hours full details of an emergency restriction must reach the placing authority in England (reg 22).
    pub fn emergency_hours(&self) -> i64 {
        self.limit("emergency_hours")
    }

    fn limit(&self, word: &str) -> i64 {
        self.time_limits.iter().find(|limit| limit.word == word).map_or(0, |limit| limit.value)
    }

    /// How long a social worker's link lives.
    pub fn link_life(&self) -> TimeDelta {
        TimeDelta::days(self.limit("link_days"))
    }

    /// How long a one-time code lives.
    pub fn code_life(&self) -> TimeDelta {
        TimeDelta::minutes(self.limit("code_minutes"))
    }

    /// How many wrong codes are allowed.
    pub fn code_tries(&self) -> i64 {
        self.limit("code_tries")
    }

    /// How many codes may be sent for one link within an hour.
    pub fn codes_an_hour(&self) -> i64 {
        self.limit("codes_an_hour")
    }

    /// How long a session lives at the most.
    pub fn session_life(&self) -> TimeDelta {
        TimeDelta::hours(self.limit("session_hours"))
    }

    /// How long a session lives without a sign of life.
    pub fn idle_life(&self) -> TimeDelta {
        TimeDelta::minutes(self.limit("idle_minutes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::LEGAL_STATUSES;

    #[test]
    fn every_legal_status_says_who_is_asked() {
        for word in LEGAL_STATUSES {
            assert!(FACTS.legal_status(word).is_some(), "{word}");
        }
        assert!(!FACTS.legal_status("care_order").unwrap().asks_parent);
        assert!(FACTS.legal_status("section_20").unwrap().asks_parent);
    }

    #[test]
    fn unconfirmed_numbers_are_not_shown() {
        assert!(FACTS.help_lines("england").all(|line| line.name != "Help at Hand"));
        assert!(FACTS.help_lines("wales").any(|line| line.name == "Meic"));
    }

    #[test]
    fn every_time_limit_is_set() {
        assert!(FACTS.link_life() > TimeDelta::zero() && FACTS.code_life() > TimeDelta::zero());
        assert!(FACTS.session_life() > FACTS.idle_life() && FACTS.idle_life() > TimeDelta::zero());
        assert!(FACTS.code_tries() > 0 && FACTS.codes_an_hour() > 0);
    }
}
