//! Dates in what people wrote: a case that is moved to today must not speak of another day.

use chrono::{Datelike, NaiveDate, TimeDelta};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The text with every "14 November", with a year or in this one, and a weekday before it, so many days later.
pub fn moved(text: &str, year: i32, by: TimeDelta) -> String {
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < words.len() {
        match date_at(&words[at..], year, by) {
            Some((written, used)) => {
                out.push_str(&written);
                at += used;
            }
            None => {
                out.push_str(words[at]);
                at += 1;
            }
        }
    }
    out
}

/// The date that these words begin with, as it is written so many days later, and how many words it takes.
fn date_at(words: &[&str], year: i32, by: TimeDelta) -> Option<(String, usize)> {
    let is_weekday = WEEKDAYS.iter().any(|day| words[0].trim_end().ends_with(day));
    let start = usize::from(is_weekday);
    let (before, day) = split_end(words.get(start)?.trim_end(), |c| c.is_ascii_digit());
    let day: u32 = day.parse().ok()?;
    let (month, after) = split_start(words.get(start + 1)?, |c| c.is_ascii_alphabetic());
    let month = MONTHS.iter().position(|name| *name == month)?;
    let next = words.get(start + 2).map(|word| split_start(word, |c| c.is_ascii_digit()));
    let written_year = next.filter(|(digits, _)| digits.len() == 4 && after == " ");
    let of_year = written_year.map_or(Some(year), |(digits, _)| digits.parse().ok())?;
    let moved = NaiveDate::from_ymd_opt(of_year, u32::try_from(month).ok()? + 1, day)? + by;
    let weekday = is_weekday.then(|| {
        let name = WEEKDAYS[usize::try_from(moved.weekday().num_days_from_monday()).unwrap_or_default()];
        let word = words[0].trim_end();
        let old = WEEKDAYS.iter().find(|day| word.ends_with(**day)).map_or(0, |day| day.len());
        format!("{}{name} ", &word[..word.len() - old])
    });
    let month = MONTHS[usize::try_from(moved.month0()).unwrap_or_default()];
    let date = format!("{}{before}{} {month}", weekday.unwrap_or_default(), moved.day());
    match written_year {
        Some((_, rest)) => Some((format!("{date} {}{rest}", moved.year()), start + 3)),
        None => Some((format!("{date}{after}"), start + 2)),
    }
}

/// The text before its last characters of a kind, and those.
fn split_end(text: &str, is: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.trim_end_matches(is).len())
}

/// The first characters of a kind, and the rest.
fn split_start(text: &str, is: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.len() - text.trim_start_matches(is).len())
}
