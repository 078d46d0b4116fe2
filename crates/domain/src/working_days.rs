//! Working days in England and Wales: Monday to Friday without the bank holidays (`crates/domain/facts/bank_holidays.json`, dated).
//!
//! Days after the list ends are counted without holidays: a deadline then comes a day too early, never too late.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

/// The list, read once.
pub static BANK_HOLIDAYS: LazyLock<BankHolidays> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/bank_holidays.json"))
        .expect("bank_holidays.json is part of the program")
});

/// The bank holidays of England and Wales.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BankHolidays {
    /// Where they come from.
    pub source: String,
    /// When that was last checked.
    pub checked: NaiveDate,
    /// The last day that the list knows of.
    pub until: NaiveDate,
    days: BTreeSet<NaiveDate>,
}

/// Whether people work on a day (local date).
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !BANK_HOLIDAYS.days.contains(&day)
}

/// The working day so many working days after a day (local dates); the day itself does not count.
pub fn working_days_after(day: NaiveDate, count: u32) -> NaiveDate {
    let following = (1..).map_while(|days| day.checked_add_days(Days::new(days)));
    let mut working = following.filter(|day| is_working_day(*day));
    let steps = usize::try_from(count).unwrap_or(usize::MAX);
    if steps == 0 { day } else { working.nth(steps - 1).unwrap_or(NaiveDate::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weekends_and_bank_holidays_are_passed_over() {
        for (from, count, to) in [
            ("2026-10-07", 2, "2026-10-09"),
            ("2026-10-09", 2, "2026-10-13"),
            ("2026-10-10", 1, "2026-10-12"),
            ("2026-12-24", 2, "2026-12-30"),
            ("2027-12-24", 1, "2027-12-29"),
            ("2028-02-28", 1, "2028-02-29"),
            ("2026-03-27", 5, "2026-04-07"),
            ("2026-10-07", 0, "2026-10-07"),
        ] {
            assert_eq!(working_days_after(day(from), count), day(to), "{from} + {count}");
        }
    }

    #[test]
    fn no_holiday_of_the_list_falls_on_a_weekend_and_each_year_has_eight() {
        let list = &BANK_HOLIDAYS;
        assert!(!list.source.is_empty() && list.checked < list.until);
        assert!(list.days.iter().all(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)));
        for year in 2026..=list.until.year() {
            assert_eq!(list.days.iter().filter(|day| day.year() == year).count(), 8, "{year}");
        }
    }
}
