//! A calendar on fingers: one day after the other, one minute after the other. It is slow, and shares no reckoning with what is tested by it:
//! dates of `chrono` are only put in and taken out, and of `chrono-tz` it asks what the clock on the wall shows at an instant, never the reverse.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Europe::London;
use proptest::prelude::*;
use serde_json::Value;

/// The years in which tests begin.
pub const YEARS: std::ops::RangeInclusive<i32> = 2024..=2030;

const SUNDAY: u32 = 6;

/// A day, with its place in the week from Monday on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
    weekday: u32,
}

/// All days of half a century. The first was a Saturday.
static DAYS: LazyLock<Vec<Day>> = LazyLock::new(|| {
    let first = Day { year: 2000, month: 1, day: 1, weekday: 5 };
    std::iter::successors(Some(first), |day| Some(day.next())).take_while(|day| day.year < 2050).collect()
});

/// The bank holidays, as their file has them.
static HOLIDAYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let file: Value = serde_json::from_str(include_str!("../../facts/bank_holidays.json")).unwrap();
    serde_json::from_value(file["days"].clone()).unwrap()
});

impl Day {
    /// How many days its month has. Every fourth year of this century's half is a leap year, 2000 too.
    fn month_length(self) -> u32 {
        match self.month {
            2 if self.year % 4 == 0 => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    fn next(self) -> Self {
        let weekday = if self.weekday == SUNDAY { 0 } else { self.weekday + 1 };
        match self {
            it if it.day < it.month_length() => Self { day: it.day + 1, weekday, ..it },
            it if it.month < 12 => Self { month: it.month + 1, day: 1, weekday, ..it },
            it => Self { year: it.year + 1, month: 1, day: 1, weekday },
        }
    }

    fn date(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day).expect("every day of the calendar is one")
    }
}

/// Where a date stands among all days.
fn place(date: NaiveDate) -> usize {
    let number = (date.year(), date.month(), date.day());
    DAYS.binary_search_by_key(&number, |day| (day.year, day.month, day.day)).expect("the calendar has this day")
}

/// The day so many days after a date, or before it.
pub fn moved(date: NaiveDate, days: i64) -> NaiveDate {
    let place = i64::try_from(place(date)).unwrap() + days;
    DAYS[usize::try_from(place).unwrap()].date()
}

/// How many days lie between one date and another.
pub fn days_from(from: NaiveDate, to: NaiveDate) -> i64 {
    i64::try_from(place(to)).unwrap() - i64::try_from(place(from)).unwrap()
}

/// Whether people work: neither at a weekend, nor on a bank holiday.
pub fn is_worked(date: NaiveDate) -> bool {
    let Day { year, month, day, weekday } = DAYS[place(date)];
    weekday < 5 && !HOLIDAYS.contains(&format!("{year}-{month:02}-{day:02}"))
}

/// The day on which so many days have been worked after a date.
pub fn worked_after(date: NaiveDate, count: u32) -> NaiveDate {
    let mut day = date;
    for _ in 0..count {
        day = moved(day, 1);
        while !is_worked(day) {
            day = moved(day, 1);
        }
    }
    day
}

/// The same day of the month so many months later, or the last of a month that has no such day.
pub fn months_after(date: NaiveDate, count: u32) -> NaiveDate {
    let from = DAYS[place(date)];
    let mut begun = 0;
    let last = |day: &Day| day.day == from.day || day.day == day.month_length();
    let later = DAYS[place(date)..].iter().skip_while(|day| {
        begun += u32::from(day.day == 1 && **day != from);
        begun < count
    });
    later.copied().find(last).unwrap().date()
}

/// The day on which somebody becomes so many years old: one birthday after the other. Where there is no 29 February, it is the day after the 28th.
pub fn birthday(born: NaiveDate, age: u32) -> NaiveDate {
    let first = DAYS[place(born)];
    let is_birthday = |two: &&[Day]| {
        let (before, day) = (two[0], two[1]);
        let is_in_place = (first.month, first.day) == (2, 29) && before.day == 28 && day.month == 3 && day.day == 1;
        (day.month, day.day) == (first.month, first.day) || is_in_place
    };
    let birthdays = DAYS[place(born)..].windows(2).filter(is_birthday);
    birthdays.take(usize::try_from(age).unwrap()).last().unwrap()[1].date()
}

/// Easter Sunday by the tables of the Book of Common Prayer, as Butcher has put them.
pub fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).unwrap(), u32::try_from(n % 31 + 1).unwrap()).unwrap()
}

/// All days of a month that are the same day of the week, from Monday (0) on.
fn weekdays(year: i32, month: u32, weekday: u32) -> Vec<NaiveDate> {
    let fits = |day: &&Day| (day.year, day.month, day.weekday) == (year, month, weekday);
    DAYS.iter().filter(fits).map(|day| day.date()).collect()
}

/// The eight bank holidays of England and Wales that each year has. One that falls on a weekend is kept on the next weekday that is none.
pub fn holidays_by_law(year: i32) -> Vec<NaiveDate> {
    let on = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let mondays = |month| weekdays(year, month, 0);
    let (may, august) = (mondays(5), mondays(8));
    let mut days = vec![moved(easter(year), -2), moved(easter(year), 1)];
    days.extend([may[0], may[may.len() - 1], august[august.len() - 1]]);
    for fixed in [on(1, 1), on(12, 25), on(12, 26)] {
        let is_free = |day: &NaiveDate| DAYS[place(*day)].weekday < 5 && !days.contains(day);
        days.push((0..).map(|later| moved(fixed, later)).find(is_free).unwrap());
    }
    days.sort_unstable();
    days
}

/// The days on which the clocks change: the last Sundays of March and October.
pub fn clock_changes() -> Vec<NaiveDate> {
    let months = YEARS.flat_map(|year| [weekdays(year, 3, SUNDAY), weekdays(year, 10, SUNDAY)]);
    months.map(|sundays| sundays[sundays.len() - 1]).collect()
}

/// What the clock on the wall shows.
pub fn wall(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&London).naive_local()
}

/// The instant so many minutes later by a watch that nobody sets.
pub fn minutes_after(at: DateTime<Utc>, minutes: u32) -> DateTime<Utc> {
    (0..minutes).fold(at, |at, _| at + TimeDelta::minutes(1))
}

/// All minutes from noon of a date (UTC) on.
fn minutes_from_noon(date: NaiveDate) -> impl Iterator<Item = DateTime<Utc>> {
    let noon = date.and_hms_opt(12, 0, 0).unwrap().and_utc();
    std::iter::successors(Some(noon), |at| Some(*at + TimeDelta::minutes(1)))
}

/// The first minute at which the clock on the wall shows another date.
pub fn over(date: NaiveDate) -> DateTime<Utc> {
    minutes_from_noon(date).find(|at| wall(*at).date() != date).unwrap()
}

/// All instants at which the clock on the wall shows this: none, one or two.
pub fn shown_at(shown: NaiveDateTime) -> Vec<DateTime<Utc>> {
    let two_days = minutes_from_noon(moved(shown.date(), -1)).take(2 * 24 * 60);
    two_days.filter(|at| wall(*at) == shown).collect()
}

/// Days over which it is hard to count.
static HARD: LazyLock<Vec<NaiveDate>> = LazyLock::new(|| {
    let on = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    let of_year = |year| [on(year, 1, 1), on(year, 2, 28), on(year, 2, 29), on(year, 12, 25), Some(easter(year))];
    YEARS.flat_map(of_year).flatten().chain(clock_changes()).collect()
});

/// A day of these years, more often one a little before or after a hard one.
pub fn days() -> impl Strategy<Value = NaiveDate> {
    let all = place(NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap())
        ..place(NaiveDate::from_ymd_opt(*YEARS.end() + 1, 1, 1).unwrap());
    let hard = (prop::sample::select(HARD.as_slice()), -12_i64..=3).prop_map(|(day, by)| moved(day, by));
    prop_oneof![1 => all.prop_map(|place| DAYS[place].date()), 2 => hard]
}
