//! Dates and times, in the order and with the marks of a language.

use chrono::{DateTime, Datelike, Month, NaiveDate, Utc, Weekday};
use domain::answers::MomentBoxes;
use domain::week::{Period, Window, local, weekday};

use crate::voice::{Voice, bare};

/// How much room there is: a sentence on paper, or a line on a card.
#[derive(Clone, Copy)]
enum Form {
    Full,
    Brief,
}

impl Voice {
    /// `4 November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.days_of_month(date.day().to_string(), date)
    }

    /// One or more days, with the month and the year of a date.
    fn days_of_month(&self, days: String, of: NaiveDate) -> String {
        let (month, year) = (self.word(&month(of)), of.year().to_string());
        self.plain("date", &[("day", days.into()), ("month", month.into()), ("year", year.into())])
    }

    /// What was typed for a date and is none: day, month and year in the order of dates.
    pub(crate) fn typed_date(&self, [day, month, year]: [String; 3]) -> String {
        self.plain("date", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    /// What was typed for a moment and is none.
    pub(crate) fn typed_moment(&self, MomentBoxes { date, time, .. }: MomentBoxes) -> String {
        self.plain("date-time", &[("date", self.typed_date(date).into()), ("time", time.into())])
    }

    /// `4, 6 and 9 November 2026`: days of one month are said together.
    pub fn dates(&self, dates: &[NaiveDate]) -> String {
        let month_of = |date: &NaiveDate| (date.year(), date.month());
        let groups = dates.chunk_by(|a, b| month_of(a) == month_of(b)).map(|group| {
            let days = self.list(group.iter().map(|date| date.day().to_string()));
            self.days_of_month(days, group[0])
        });
        bare(&self.list(groups))
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

    /// `Mon 07:00`: a time within a week, by the clock on the wall.
    pub fn time_on_day(&self, at: DateTime<Utc>) -> String {
        let day = self.weekday(local(at).weekday(), Form::Brief);
        self.plain("day-time", &[("day", day.into()), ("time", self.time(at).into())])
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
        self.weekday(weekday(day), form)
    }

    fn weekday(&self, day: Weekday, form: Form) -> String {
        match form {
            Form::Full => self.word(&day),
            Form::Brief => self.word_in("day-short-*", &day),
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
            _ => bare(&self.list(days.iter().map(|day| self.day(*day, form)))),
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

fn month(date: NaiveDate) -> Month {
    let number = u8::try_from(date.month()).unwrap_or_default();
    Month::try_from(number).expect("a date has one of twelve months")
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
        let on_day = |text: &str| Voice::default().time_on_day(text.parse().expect("a moment"));
        assert_eq!(on_day("2026-07-12T23:30:00Z"), "Mon 00:30");
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
