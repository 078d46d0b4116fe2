//! Dates, times and lists, in the order and with the marks of a language.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::week::{DAYS, Period, Window, local};

use crate::voice::{Voice, bare};

/// How much room there is: a sentence on paper, or a line on a card.
#[derive(Clone, Copy)]
enum Form {
    Full,
    Brief,
}

impl Voice {
    /// `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let comma =
            |first: String, next: String| self.with("list-comma", &[("first", first.into()), ("next", next.into())]);
        match before.iter().cloned().reduce(comma) {
            Some(first) => self.with("list-and", &[("first", first.into()), ("last", last.as_str().into())]),
            None => last.clone(),
        }
    }

    /// `4 November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let year = date.year().to_string();
        self.plain("date", &[("day", date.day().into()), ("month", month.into()), ("year", year.into())])
    }

    /// `4, 6 and 9 November 2026`: days of one month are said together.
    pub fn dates(&self, dates: &[NaiveDate]) -> String {
        let month = |date: &NaiveDate| (date.year(), date.month());
        let groups = dates.chunk_by(|a, b| month(a) == month(b)).filter_map(|group| {
            let (last, before) = group.split_last()?;
            let days = before.iter().map(|date| date.day().to_string()).chain([self.date(*last)]);
            Some(self.list(&days.collect::<Vec<_>>()))
        });
        bare(&self.list(&groups.collect::<Vec<_>>()))
    }

    /// `12 November 2026 at 14:03 GMT`: by the clock on the wall.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let wall = local(at);
        let time = self.time(at);
        let zone = wall.format("%Z").to_string();
        let date = self.date(wall.date_naive());
        self.plain("moment", &[("date", date.into()), ("time", time.into()), ("zone", zone.into())])
    }

    /// `14:03`: by the clock on the wall.
    pub fn time(&self, at: DateTime<Utc>) -> String {
        let wall = local(at);
        self.clock_of(&wall.format("%H").to_string(), &wall.format("%M").to_string())
    }

    /// `22:00`, from minutes past midnight.
    pub fn clock(&self, minutes: u16) -> String {
        self.clock_of(&format!("{:02}", minutes / 60 % 24), &format!("{:02}", minutes % 60))
    }

    fn clock_of(&self, hours: &str, minutes: &str) -> String {
        self.plain("clock", &[("hours", hours.into()), ("minutes", minutes.into())])
    }

    /// `22:00 to 07:00`, from minutes past midnight.
    pub fn span(&self, from: u16, to: u16) -> String {
        self.plain("span", &[("from", self.clock(from).into()), ("to", self.clock(to).into())])
    }

    /// `Mon`, for a day from 0, Monday, to 6.
    pub fn day_in_brief(&self, day: u8) -> String {
        self.day(day, Form::Brief)
    }

    fn day(&self, day: u8, form: Form) -> String {
        let day = DAYS[usize::from(day % 7)];
        match form {
            Form::Full => self.say(&format!("day-{day}")),
            Form::Brief => self.say(&format!("day-short-{day}")),
        }
    }

    /// `Sunday to Thursday`, `Monday and Wednesday`, `Every day`.
    pub fn days(&self, days: &[u8]) -> String {
        self.days_in(days, Form::Full)
    }

    fn days_in(&self, days: &[u8], form: Form) -> String {
        let starts: Vec<u8> = days.iter().copied().filter(|day| !days.contains(&((day + 6) % 7))).collect();
        match starts.as_slice() {
            [] => self.say("every-day"),
            [first] if days.len() > 2 => {
                let last = first + u8::try_from(days.len() - 1).unwrap_or_default();
                let key = match form {
                    Form::Full => "days",
                    Form::Brief => "days-short",
                };
                self.plain(key, &[("first", self.day(*first, form).into()), ("last", self.day(last, form).into())])
            }
            _ => bare(&self.list(&days.iter().map(|day| self.day(*day, form)).collect::<Vec<_>>())),
        }
    }

    /// `Sunday to Thursday, 22:00 to 07:00 the next morning, in term`.
    pub fn window(&self, window: &Window) -> String {
        let key = if window.crosses_midnight() { "window-night" } else { "window" };
        self.in_weeks(window.period, self.hours(key, window, Form::Full))
    }

    /// `Sun–Thu 22:00–07:00, term only`.
    pub fn window_in_brief(&self, window: &Window) -> String {
        let times = self.hours("window-short", window, Form::Brief);
        match window.period {
            Period::Always => times,
            Period::Term => self.plain("term-short", &[("times", times.into())]),
            Period::Holidays => self.plain("holidays-short", &[("times", times.into())]),
        }
    }

    fn hours(&self, key: &str, window: &Window, form: Form) -> String {
        let (from, to) = (self.clock(window.from), self.clock(window.to));
        self.plain(key, &[("days", self.days_in(&window.days, form).into()), ("from", from.into()), ("to", to.into())])
    }

    /// Times or days, with the weeks in which they count.
    pub fn in_weeks(&self, period: Period, times: String) -> String {
        match period {
            Period::Always => times,
            Period::Term => self.plain("term", &[("times", times.into())]),
            Period::Holidays => self.plain("holidays", &[("times", times.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(days: &[u8], from: u16, to: u16, period: Period) -> Window {
        Window { days: days.to_vec(), from, to, period }
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn lists_have_commas_and_one_and() {
        let list = |items: &[&str]| {
            bare(&Voice::default().list(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>()))
        };
        assert_eq!(
            [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
            ["", "a", "a and b", "a, b and c"]
        );
    }

    #[test]
    fn dates_of_one_month_are_said_together() {
        let voice = Voice::default();
        let dates = ["2026-11-04", "2026-11-06", "2026-11-09", "2026-12-01"].map(date);
        assert_eq!(voice.dates(&dates), "4, 6 and 9 November 2026 and 1 December 2026");
        assert_eq!(voice.date(dates[0]), "4 November 2026");
    }

    #[test]
    fn a_moment_is_told_by_the_clock_on_the_wall() {
        let at = |text: &str| Voice::default().moment(text.parse().expect("a moment"));
        assert_eq!(at("2026-11-12T14:03:00Z"), "12 November 2026 at 14:03 GMT");
        assert_eq!(at("2026-07-12T23:30:00Z"), "13 July 2026 at 00:30 BST");
    }

    #[test]
    fn a_window_is_told_in_full_and_in_brief() {
        let voice = Voice::default();
        let night = window(&[0, 1, 2, 3, 6], 22 * 60, 7 * 60, Period::Term);
        assert_eq!(voice.window(&night), "Sunday to Thursday, 22:00 to 07:00 the next morning, in term");
        assert_eq!(voice.window_in_brief(&night), "Sun–Thu 22:00–07:00, term only");
        let lessons = window(&[0, 2], 9 * 60, 15 * 60, Period::Always);
        assert_eq!(voice.window(&lessons), "Monday and Wednesday, 09:00 to 15:00");
        assert_eq!(voice.window_in_brief(&lessons), "Mon and Wed 09:00–15:00");
        assert_eq!(voice.days(&[0, 1, 2, 3, 4, 5, 6]), "Every day");
        assert_eq!(voice.days(&[4, 5]), "Friday and Saturday");
    }
}
