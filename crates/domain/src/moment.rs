//! A date and a time of day as somebody wrote them down by the clock on the wall, in Europe/London local time.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::{Europe::London, Tz};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::fault::FaultKind;

/// An instant to the minute, with the time and the zone that the clock on the wall showed.
///
/// As text it is ISO 8601 with the offset, `2026-10-25T01:30+01:00`, from which it is read back exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(DateTime<Tz>);

/// Which of the two, where the clocks go back and a time of day comes twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Fold {
    /// Before the clocks went back: summer time.
    First,
    /// After the clocks went back.
    Second,
}

impl Moment {
    const TEXT: &str = "%Y-%m-%dT%H:%M%:z";

    /// The moment of a local date and a time of day, in minutes past midnight (0 to 1439). `fold` counts only where the time
    /// comes twice.
    ///
    /// # Errors
    /// `SkippedTime` where the clocks went forward over it, `RepeatedTime` where it came twice and `fold` is not given.
    pub fn new(date: NaiveDate, minutes: u16, fold: Option<Fold>) -> Result<Self, FaultKind> {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minutes) * 60, 0);
        let wall = date.and_time(time.ok_or(FaultKind::NotATimeOfDay)?);
        match (London.from_local_datetime(&wall), fold) {
            (LocalResult::Single(at), _) => Ok(Self(at)),
            (LocalResult::Ambiguous(first, _), Some(Fold::First)) => Ok(Self(first)),
            (LocalResult::Ambiguous(_, second), Some(Fold::Second)) => Ok(Self(second)),
            (LocalResult::Ambiguous(..), None) => Err(FaultKind::RepeatedTime),
            (LocalResult::None, _) => Err(FaultKind::SkippedTime),
        }
    }

    /// Whether a time of day comes twice on a date.
    pub fn is_repeated(date: NaiveDate, minutes: u16) -> bool {
        Self::new(date, minutes, None) == Err(FaultKind::RepeatedTime)
    }

    /// The instant.
    pub fn at(self) -> DateTime<Utc> {
        self.0.with_timezone(&Utc)
    }

    /// What the clock on the wall showed.
    pub fn wall(self) -> NaiveDateTime {
        self.0.naive_local()
    }

    /// The name of the zone that the clock on the wall showed: `GMT` or `BST`.
    pub fn zone(self) -> String {
        self.0.format("%Z").to_string()
    }

    /// Which of the two it is, where its time comes twice.
    pub fn fold(self) -> Option<Fold> {
        match London.from_local_datetime(&self.wall()) {
            LocalResult::Ambiguous(first, _) => Some(if first == self.0 { Fold::First } else { Fold::Second }),
            _ => None,
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format(Self::TEXT).fmt(f)
    }
}

impl FromStr for Moment {
    type Err = FaultKind;

    /// Reads exactly what `Display` writes: an offset that London did not have is no moment.
    fn from_str(text: &str) -> Result<Self, FaultKind> {
        let at = DateTime::parse_from_str(text, Self::TEXT).map_err(|_| FaultKind::NoSuchDate)?;
        let moment = Self(at.with_timezone(&London));
        if moment.to_string() == text { Ok(moment) } else { Err(FaultKind::NoSuchDate) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::Word;

    fn moment(date: &str, minutes: u16, fold: Option<Fold>) -> Result<String, FaultKind> {
        Moment::new(date.parse().unwrap(), minutes, fold).map(|moment| moment.to_string())
    }

    #[test]
    fn a_moment_knows_its_instant_its_wall_clock_and_its_zone() {
        let winter: Moment = "2026-11-12T14:03+00:00".parse().unwrap();
        assert_eq!(winter.at().to_rfc3339(), "2026-11-12T14:03:00+00:00");
        assert_eq!((winter.wall().to_string(), winter.zone()), ("2026-11-12 14:03:00".into(), "GMT".into()));
        let summer: Moment = "2026-07-01T14:03+01:00".parse().unwrap();
        assert_eq!(summer.at().to_rfc3339(), "2026-07-01T13:03:00+00:00");
        assert_eq!((summer.wall().to_string(), summer.zone()), ("2026-07-01 14:03:00".into(), "BST".into()));
        assert_eq!((winter.fold(), summer.fold()), (None, None));
    }

    #[test]
    fn the_hour_that_comes_twice_is_asked_about() {
        let at = |fold| moment("2026-10-25", 90, fold);
        assert_eq!(at(None), Err(FaultKind::RepeatedTime));
        assert_eq!(at(Some(Fold::First)).unwrap(), "2026-10-25T01:30+01:00");
        assert_eq!(at(Some(Fold::Second)).unwrap(), "2026-10-25T01:30+00:00");
        for fold in [Fold::First, Fold::Second] {
            assert_eq!(at(Some(fold)).unwrap().parse::<Moment>().unwrap().fold(), Some(fold));
            assert_eq!(Fold::parse(fold.word()), Some(fold));
        }
        assert_eq!(moment("2026-10-25", 59, None).unwrap(), "2026-10-25T00:59+01:00");
        assert_eq!(moment("2026-10-25", 120, None).unwrap(), "2026-10-25T02:00+00:00");
        assert_eq!(moment("2026-11-12", 90, Some(Fold::First)), moment("2026-11-12", 90, None), "there is only one");
    }

    #[test]
    fn the_hour_that_spring_skips_is_none() {
        for minutes in [60, 90, 119] {
            assert_eq!(moment("2026-03-29", minutes, Some(Fold::First)), Err(FaultKind::SkippedTime), "{minutes}");
        }
        assert_eq!(moment("2026-03-29", 59, None).unwrap(), "2026-03-29T00:59+00:00");
        assert_eq!(moment("2026-03-29", 120, None).unwrap(), "2026-03-29T02:00+01:00");
    }

    #[test]
    fn only_what_is_written_is_read() {
        for text in [
            "",
            "2026-11-12",
            "2026-11-12T14:03",
            "2026-11-12T14:03Z",
            "2026-11-12T14:03+01:00",
            "2026-03-29T01:30+00:00",
            "2026-11-12T14:03:00+00:00",
            "2026-11-12 14:03+00:00",
            " 2026-11-12T14:03+00:00",
        ] {
            assert_eq!(text.parse::<Moment>(), Err(FaultKind::NoSuchDate), "{text:?}");
        }
    }
}
