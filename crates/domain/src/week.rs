//! Times of the week: windows that may cross midnight, in Europe/London local time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{
    DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday,
};
use chrono_tz::{Europe::London, Tz};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::fault::FaultKind;
use crate::word::Word;

/// How many windows one rule may have.
pub const MAX_WINDOWS: usize = 6;

/// The words for the days in answers, Monday first.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const DAY: u16 = 24 * 60;

/// In which weeks a window counts.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Period {
    /// In every week.
    Always,
    /// In term only.
    Term,
    /// In the holidays only.
    Holidays,
}

impl Period {
    /// Whether a window of this period counts in a week of `week`.
    pub fn counts_in(self, week: Self) -> bool {
        self == Self::Always || week == Self::Always || self == week
    }
}

/// Days that people call by one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum DaySet {
    /// All seven.
    EveryDay,
    /// The nights before a school day: Sunday to Thursday.
    SchoolNights,
    /// Friday and Saturday.
    WeekendNights,
    /// Monday to Friday.
    Weekdays,
    /// Saturday and Sunday.
    Weekend,
}

impl DaySet {
    /// Its days, as words, Monday first.
    pub const fn days(self) -> &'static [&'static str] {
        match self {
            Self::EveryDay => &DAYS,
            Self::SchoolNights => &["mon", "tue", "wed", "thu", "sun"],
            Self::WeekendNights => &["fri", "sat"],
            Self::Weekdays => &["mon", "tue", "wed", "thu", "fri"],
            Self::Weekend => &["sat", "sun"],
        }
    }

    /// The one that has these days, Monday first.
    pub fn of(days: &[String]) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|set| set.days() == days)
    }
}

/// Days with a start and an end, in minutes past local midnight. An end at or before the start is on the next day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The days on which it starts, Monday first, 0 to 6.
    pub days: Vec<u8>,
    /// Start, minutes past midnight, 0 to 1439.
    pub from: u16,
    /// End, minutes past midnight, 0 to 1439.
    pub to: u16,
    /// The weeks in which it counts.
    pub period: Period,
}

impl Window {
    /// Reads a window as typed.
    ///
    /// # Errors
    /// The code of the first fault: no days, not a time, or a window of no length.
    pub fn parse(days: &[String], from: &str, to: &str, period: &str) -> Result<Self, FaultKind> {
        let mut days: Vec<u8> =
            days.iter().map(|day| day_numbered(day)).collect::<Option<_>>().ok_or(FaultKind::NoDays)?;
        days.sort_unstable();
        days.dedup();
        let (from, to) = (minutes(from).ok_or(FaultKind::NotATime)?, minutes(to).ok_or(FaultKind::NotATime)?);
        let period = if period.is_empty() { Some(Period::Always) } else { Period::parse(period) };
        let period = period.ok_or(FaultKind::UnknownChoice)?;
        match (days.is_empty(), from == to) {
            (true, _) => Err(FaultKind::NoDays),
            (_, true) => Err(FaultKind::EmptyWindow),
            _ => Ok(Self { days, from, to, period }),
        }
    }

    /// Whether the end is on the day after the start.
    pub fn crosses_midnight(&self) -> bool {
        self.to <= self.from
    }

    /// How long it lasts by the clock on the wall, in minutes.
    pub fn minutes(&self) -> u16 {
        if self.crosses_midnight() { DAY - self.from + self.to } else { self.to - self.from }
    }

    /// Whether a minute of a weekday (0 is Monday) lies inside.
    pub fn covers(&self, day: u8, minute: u16) -> bool {
        let before = (day + 6) % 7;
        if self.crosses_midnight() {
            (self.days.contains(&day) && minute >= self.from) || (self.days.contains(&before) && minute < self.to)
        } else {
            self.days.contains(&day) && (self.from..self.to).contains(&minute)
        }
    }

    /// Whether two windows share a minute of some week.
    pub fn overlaps(&self, other: &Self) -> bool {
        let meets = |one: &Self, two: &Self| one.days.iter().any(|&day| two.covers(day, one.from));
        self.period.counts_in(other.period) && (meets(self, other) || meets(other, self))
    }

    /// The window that starts on this local date, as instants in UTC; `None` where it does not start then.
    ///
    /// When the clocks go forward a time that does not exist becomes the first that does; when they go back the window starts
    /// at the first and ends at the first of the two, so that nobody is kept off longer than the clock on the wall says.
    pub fn on(&self, date: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let day = u8::try_from(date.weekday().num_days_from_monday()).ok()?;
        if !self.days.contains(&day) {
            return None;
        }
        let last = if self.crosses_midnight() { date.checked_add_days(Days::new(1))? } else { date };
        Some((instant(date, self.from)?, instant(last, self.to)?))
    }
}

fn day_numbered(word: &str) -> Option<u8> {
    DAYS.iter().position(|&day| day == word).and_then(|day| u8::try_from(day).ok())
}

/// Minutes past midnight of a typed time: `22:00`, `22.00`, `2200`, `22`, `7am`, `10:30 pm`. `24:00` is midnight.
pub fn minutes(typed: &str) -> Option<u16> {
    let typed = typed.trim().to_lowercase().replace(' ', "");
    let (digits, half) = match (typed.strip_suffix("am"), typed.strip_suffix("pm")) {
        (Some(rest), _) => (rest, Some(0)),
        (_, Some(rest)) => (rest, Some(12)),
        _ => (typed.as_str(), None),
    };
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "00"),
    };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u16>().ok()).flatten();
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None if hour == 24 && minute == 0 => 0,
        None => hour,
    };
    (hour < 24 && minute < 60).then(|| hour * 60 + minute)
}

/// Minutes past midnight as people read them: `22:00`.
pub fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// The instant of a London wall-clock time; inside the hour that spring skips, the first instant after it.
fn instant(date: NaiveDate, minute: u16) -> Option<DateTime<Utc>> {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0)?;
    let mut wall = date.and_time(time);
    loop {
        match London.from_local_datetime(&wall) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => return Some(at.with_timezone(&Utc)),
            LocalResult::None => wall = wall.checked_add_signed(TimeDelta::minutes(1))?,
        }
    }
}

/// A UTC instant by the clock on the wall.
pub fn local(at: DateTime<Utc>) -> DateTime<Tz> {
    at.with_timezone(&London)
}

/// The local date of a UTC instant: what "today" means in every home.
pub fn today(at: DateTime<Utc>) -> NaiveDate {
    local(at).date_naive()
}

/// The instant at which a local date is over.
pub fn day_ends(date: NaiveDate) -> DateTime<Utc> {
    let midnight = (date + Days::new(1)).and_time(NaiveTime::MIN);
    // The clocks never change at midnight in London, so there is exactly one.
    London.from_local_datetime(&midnight).earliest().map_or(midnight.and_utc(), |at| at.with_timezone(&Utc))
}

/// What holds during a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Access {
    /// May be online.
    Online,
    /// Online for learning, with support (seed 004 §4(9)).
    Learning,
    /// Off.
    Off,
}

/// A window with what holds during it, and the last day on which it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    /// When.
    pub window: Window,
    /// What holds.
    pub access: Access,
    /// The last day on which it counts (local date); `None` where it has no end.
    pub last_day: Option<NaiveDate>,
}

impl Timed {
    /// Whether it still counts on a day.
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.last_day.is_none_or(|last| day <= last)
    }
}

impl From<(Window, Access)> for Timed {
    fn from((window, access): (Window, Access)) -> Self {
        Self { window, access, last_day: None }
    }
}

/// Times of the day, from and to in minutes past midnight, each with the days on which it begins.
type Spans = BTreeMap<(u16, u16), Vec<u8>>;

/// What the windows of one plan say together: each with what holds during it, and until which day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    windows: Vec<Timed>,
}

impl Week {
    /// A week of these windows; outside them one may be online.
    pub fn new<T: Into<Timed>>(windows: impl IntoIterator<Item = T>) -> Self {
        Self { windows: windows.into_iter().map(Into::into).collect() }
    }

    /// The windows, each with what holds during it.
    pub fn windows(&self) -> &[Timed] {
        &self.windows
    }

    /// The same without what no longer counts on a day (local date).
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Self {
        Self { windows: self.windows.iter().filter(|it| it.counts_on(day)).cloned().collect() }
    }

    /// Whether no window is set at all.
    pub fn is_empty(&self) -> bool {
        self.windows.is_empty()
    }

    /// Whether term and holidays differ.
    pub fn knows_holidays(&self) -> bool {
        self.windows.iter().any(|it| it.window.period != Period::Always)
    }

    /// What holds at a minute of a weekday, as long as everything counts. Off is stronger than learning.
    pub fn at(&self, day: u8, minute: u16, week: Period) -> Access {
        self.strongest(day, minute, week, |_| true)
    }

    /// What holds at a minute of a weekday by the windows that count.
    fn strongest(&self, day: u8, minute: u16, week: Period, counts: impl Fn(&Timed) -> bool) -> Access {
        let covers = |it: &Timed| it.window.period.counts_in(week) && it.window.covers(day, minute) && counts(it);
        let holds = |access| self.windows.iter().any(|it| it.access == access && covers(it));
        match (holds(Access::Off), holds(Access::Learning)) {
            (true, _) => Access::Off,
            (_, true) => Access::Learning,
            _ => Access::Online,
        }
    }

    /// When this holds by all windows taken together, so that two that overlap are one: each time as long as it lasts without a break, and
    /// once for all days on which it is the same. Where it would last for a day and longer, the windows as they are.
    pub fn together(&self, access: Access) -> Vec<Window> {
        let [term, holidays] = [Period::Term, Period::Holidays].map(|period| self.spans(access, period));
        let Some((term, holidays)) = term.zip(holidays) else {
            return self.windows.iter().filter(|it| it.access == access).map(|it| it.window.clone()).collect();
        };
        let windows = |spans: Spans, period| {
            spans.into_iter().map(move |((from, to), days)| Window { days, from, to, period }).collect::<Vec<_>>()
        };
        if term == holidays {
            windows(term, Period::Always)
        } else {
            [windows(term, Period::Term), windows(holidays, Period::Holidays)].concat()
        }
    }

    /// The times in which this holds in such a week; `None` where one lasts for a day and longer.
    fn spans(&self, access: Access, week: Period) -> Option<Spans> {
        let edges: BTreeSet<u16> = self.windows.iter().flat_map(|it| [it.window.from, it.window.to]).collect();
        let holds = |day: u8, minute: u16| self.at(day, minute, week) == access;
        let mut spans = Spans::new();
        for (day, &from) in (0..7).flat_map(|day| edges.iter().map(move |from| (day, from))) {
            let before = if from == 0 { holds((day + 6) % 7, DAY - 1) } else { holds(day, from - 1) };
            if before || !holds(day, from) {
                continue;
            }
            let today = edges.range(from + 1..).find(|&&to| !holds(day, to));
            let to = today.or_else(|| edges.range(..from).find(|&&to| !holds((day + 1) % 7, to)))?;
            spans.entry((from, *to)).or_default().push(day);
        }
        let is_endless = spans.is_empty() && edges.iter().any(|&minute| holds(0, minute));
        (!is_endless).then_some(spans)
    }

    /// The half hours of one day as a picture shows them, from 06:00 to 06:00 the next day: 48 slots.
    pub fn picture(&self, day: u8, week: Period) -> Vec<Access> {
        (0..48u16)
            .map(|half| {
                let minute = 6 * 60 + half * 30;
                if minute < DAY { self.at(day, minute, week) } else { self.at((day + 1) % 7, minute - DAY, week) }
            })
            .collect()
    }

    /// What holds at an instant by the windows that still count on its day: a night ends with the last day, at midnight.
    pub fn holds(&self, at: DateTime<Utc>, week: Period) -> Access {
        let wall = local(at);
        let day = u8::try_from(wall.weekday().num_days_from_monday()).unwrap_or_default();
        let minute = u16::try_from(wall.hour() * 60 + wall.minute()).unwrap_or_default();
        self.strongest(day, minute, week, |it| it.counts_on(wall.date_naive()))
    }

    /// What holds at an instant, and until when it does (looking a week ahead, to the minute).
    pub fn now(&self, at: DateTime<Utc>, week: Period) -> (Access, Option<DateTime<Utc>>) {
        let now = self.holds(at, week);
        let start = at - TimeDelta::seconds(i64::from(at.second()));
        let ahead = if self.is_empty() { 0 } else { 7 * i64::from(DAY) };
        let until = (1..=ahead).map(|ahead| start + TimeDelta::minutes(ahead)).find(|at| self.holds(*at, week) != now);
        (now, until)
    }
}

/// The weekday of a number, 0 is Monday.
pub fn weekday(day: u8) -> Weekday {
    Weekday::try_from(day % 7).expect("a number below seven is a weekday")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(days: &[&str], from: &str, to: &str, period: &str) -> Window {
        let days: Vec<String> = days.iter().map(|day| (*day).into()).collect();
        Window::parse(&days, from, to, period).unwrap()
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn times_are_read_the_way_people_write_them() {
        for (typed, minutes_past) in [
            ("22:00", 1320),
            ("22.00", 1320),
            ("2200", 1320),
            ("7", 420),
            ("7am", 420),
            ("10:30 pm", 1350),
            ("24:00", 0),
            ("12am", 0),
            ("12pm", 720),
        ] {
            assert_eq!(minutes(typed), Some(minutes_past), "{typed}");
        }
        for typed in
            ["", "25:00", "22:60", "22:0", "x", "-1", "13pm", "2 2 : 0 0 0", "٢٢:٠٠", "99999999", "109300", "1093:00"]
        {
            assert_eq!(minutes(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_window_may_cross_midnight() {
        let night = window(&["sun", "mon"], "22:00", "07:00", "always");
        assert!(night.crosses_midnight());
        assert_eq!(night.minutes(), 540);
        assert!(night.covers(0, 23 * 60) && night.covers(1, 6 * 60 + 59) && !night.covers(1, 7 * 60));
        assert!(night.covers(0, 0), "Sunday's night reaches into Monday");
        assert!(!night.covers(2, 0) || night.days.contains(&1));
    }

    #[test]
    fn the_clock_change_neither_panics_nor_lengthens_the_night() {
        let night = window(&["sat"], "22:00", "01:30", "always");
        let length = |on: &str| {
            let (from, to) = night.on(date(on)).unwrap();
            (to - from).num_minutes()
        };
        assert_eq!(length("2026-03-28"), 180, "01:30 does not exist on 29 March 2026: it ends at 02:00 summer time");
        assert_eq!(length("2026-10-24"), 210, "01:30 comes twice on 25 October 2026: the first ends it");
        assert_eq!(length("2026-11-07"), 210);
        let morning = window(&["sat"], "22:00", "07:00", "always");
        let (from, to) = morning.on(date("2026-10-24")).unwrap();
        assert_eq!((to - from).num_hours(), 10, "the long night is an hour longer");
        assert_eq!(morning.on(date("2026-10-25")), None);
    }

    #[test]
    fn a_week_says_what_holds_and_until_when() {
        let week = Week::new([
            (window(&["mon", "tue", "wed", "thu", "sun"], "22:00", "07:00", "term"), Access::Off),
            (window(&["mon", "tue", "wed", "thu", "fri"], "09:00", "15:00", "term"), Access::Learning),
        ]);
        let monday = "2026-11-23T21:12:00Z".parse().unwrap();
        let (access, until) = week.now(monday, Period::Term);
        assert_eq!((access, until.unwrap().to_rfc3339()), (Access::Online, "2026-11-23T22:00:00+00:00".into()));
        assert_eq!(week.now(monday, Period::Holidays), (Access::Online, None));
        let picture = week.picture(0, Period::Term);
        assert_eq!(
            (picture.len(), picture[0], picture[2], picture[6], picture[32]),
            (48, Access::Off, Access::Online, Access::Learning, Access::Off)
        );
    }

    #[test]
    fn times_that_overlap_are_one() {
        let every = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let off =
            |windows: &[Window]| Week::new(windows.iter().cloned().map(|it| (it, Access::Off))).together(Access::Off);
        let (late, curfew) = (window(&["fri", "sat"], "23:00", "09:00", ""), window(&every, "22:00", "07:00", ""));
        let lesson = window(&["mon"], "22:30", "23:30", "");
        assert_eq!(
            off(&[late, curfew.clone(), lesson]),
            [
                window(&["mon", "tue", "wed", "thu", "sun"], "22:00", "07:00", ""),
                window(&["fri", "sat"], "22:00", "09:00", "")
            ]
        );
        let term = window(&["mon"], "22:00", "06:00", "term");
        let both = window(&["mon"], "22:00", "07:00", "always");
        assert_eq!(off(&[term.clone(), window(&["mon"], "22:00", "07:00", "holidays")]).len(), 2);
        assert_eq!(off(&[term, both.clone()]), [both], "the longer one holds in term as well");
        assert_eq!(
            off(&[window(&["mon"], "10:00", "12:00", ""), window(&["mon"], "12:00", "14:00", "")]),
            [window(&["mon"], "10:00", "14:00", "")]
        );
        let day = window(&every, "07:00", "22:00", "");
        assert_eq!(off(&[day.clone(), curfew.clone()]), [day, curfew], "always off has no beginning");
        let weekend = [window(&["fri"], "22:00", "12:00", ""), window(&["sat"], "12:00", "23:00", "")];
        assert_eq!(off(&weekend), weekend, "longer than a day");
        assert_eq!(off(&[]), []);
    }

    #[test]
    fn d1_what_has_ended_no_longer_counts() {
        let off = window(&["mon", "tue"], "22:00", "07:00", "always");
        let last_day = Some(date("2026-11-23"));
        let week = Week::new([Timed { window: off, access: Access::Off, last_day }]);
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let now = |text: &str| week.now(at(text), Period::Term);
        assert_eq!(
            now("2026-11-23T23:00:00Z"),
            (Access::Off, Some(at("2026-11-24T00:00:00Z"))),
            "until its last midnight"
        );
        assert_eq!(now("2026-11-24T06:00:00Z"), (Access::Online, None));
        assert_eq!(now("2026-11-24T23:00:00Z"), (Access::Online, None));
        assert!(!week.on(date("2026-11-23")).is_empty() && week.on(date("2026-11-24")).is_empty());
    }

    #[test]
    fn overlaps_are_seen_across_midnight_and_not_between_term_and_holidays() {
        let night = window(&["mon"], "22:00", "07:00", "term");
        assert!(night.overlaps(&window(&["tue"], "06:30", "08:00", "always")));
        assert!(!night.overlaps(&window(&["tue"], "07:00", "08:00", "always")));
        assert!(!night.overlaps(&window(&["mon"], "22:00", "07:00", "holidays")));
        assert!(night.overlaps(&window(&["tue"], "06:58", "06:59", "term")), "a single minute counts");
    }
}
