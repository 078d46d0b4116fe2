//! A home's calendar: when school is out, so that what differs between term and holidays is answered for today.

use chrono::{NaiveDate, TimeDelta};

use crate::settings::SETTINGS;
use crate::week::Period;

/// Days without school, the first and the last included (local dates).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The first day without school.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
}

impl Holiday {
    /// The days from the first to the last; `None` where the last comes before the first, or so late that a year was typed wrong.
    pub fn between(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        let days = last - first;
        (days >= TimeDelta::zero() && days <= SETTINGS.longest_holiday()).then_some(Self { first, last })
    }

    fn has(&self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// Whether a local date is in term or in the holidays; `None` once the last holiday that was noted is over: nobody has said what comes then.
pub fn period_on(holidays: &[Holiday], day: NaiveDate) -> Option<Period> {
    let known_until = holidays.iter().map(|it| it.last).max()?;
    let period = if holidays.iter().any(|it| it.has(day)) { Period::Holidays } else { Period::Term };
    (day <= known_until).then_some(period)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_in_term_or_in_the_holidays_as_far_as_anybody_has_said() {
        let holiday = |first, last| Holiday::between(day(first), day(last)).unwrap();
        let noted = [holiday("2026-12-19", "2027-01-03"), holiday("2027-02-13", "2027-02-21")];
        let on = |text| period_on(&noted, day(text));
        assert_eq!(on("2026-12-18"), Some(Period::Term));
        assert_eq!(on("2026-12-19"), Some(Period::Holidays));
        assert_eq!(on("2027-01-03"), Some(Period::Holidays));
        assert_eq!(on("2027-01-04"), Some(Period::Term));
        assert_eq!(on("2027-02-21"), Some(Period::Holidays));
        assert_eq!(on("2027-02-22"), None, "nobody has said what comes then");
        assert_eq!(period_on(&[], day("2026-12-19")), None);
    }

    #[test]
    fn a_holiday_does_not_end_before_it_begins_nor_in_another_year_by_mistake() {
        assert_eq!(Holiday::between(day("2026-12-19"), day("2026-12-18")), None);
        assert!(Holiday::between(day("2026-12-19"), day("2026-12-19")).is_some());
        assert_eq!(Holiday::between(day("2026-12-19"), day("2027-12-20")), None);
    }
}
