//! The picture of the week, and the same in words.

use domain::week::{Access, Period, Week};
use serde::Serialize;
use words::Voice;

/// The week, or term and holidays where they differ.
#[derive(Serialize)]
pub struct Weeks {
    /// What each filling means.
    legend: Vec<Key>,
    /// One or two weeks.
    weeks: Vec<Picture>,
    /// The same in words, as a table.
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    /// What holds at all times that the words do not name.
    note: String,
}

#[derive(Serialize)]
struct Key {
    access: Access,
    words: String,
}

#[derive(Serialize)]
struct Picture {
    title: String,
    alt: String,
    /// How wide the names of the days are, in points.
    room: u8,
    days: Vec<Day>,
}

#[derive(Serialize)]
struct Day {
    name: String,
    bars: Vec<Bar>,
}

/// A time of one day, in minutes from six in the morning.
#[derive(Clone, PartialEq, Serialize)]
struct Bar {
    access: Access,
    from: u16,
    len: u16,
    label: String,
}

const SIX: u16 = 6 * 60;
const DAY: u16 = 24 * 60;

/// The week of a text; `None` where no rule has times.
pub fn weeks(week: &Week, voice: &Voice) -> Option<Weeks> {
    if week.is_empty() {
        return None;
    }
    let of = |period| (0..7).map(|day| bars(week, day, period, voice)).collect::<Vec<_>>();
    let mut told = vec![(Period::Term, of(Period::Term)), (Period::Holidays, of(Period::Holidays))];
    if told[0].1 == told[1].1 {
        told = vec![(Period::Always, of(Period::Always))];
    }
    let used = |access| told.iter().flat_map(|(_, days)| days).flatten().any(|bar| bar.access == access);
    let keys = [Access::Online, Access::Learning, Access::Off].into_iter().filter(|access| used(*access));
    let columns: Vec<Access> = [Access::Online, Access::Learning].into_iter().filter(|access| used(*access)).collect();
    let words = |access: &Access| voice.word_in("paper-access-*", access);
    Some(Weeks {
        weeks: told.iter().map(|(period, days)| picture(*period, days, voice)).collect(),
        head: std::iter::once(voice.say("paper-week-days")).chain(columns.iter().map(words)).collect(),
        rows: told.iter().flat_map(|(period, days)| rows(*period, days, &columns, voice)).collect(),
        note: if used(Access::Off) { voice.say("paper-week-else-off") } else { String::new() },
        legend: keys.map(|access| Key { access, words: words(&access) }).collect(),
    })
}

fn bars(week: &Week, day: u8, period: Period, voice: &Voice) -> Vec<Bar> {
    let at = |minute: u16| match minute {
        minute if minute < DAY => week.at(day, minute, period),
        minute => week.at((day + 1) % 7, minute - DAY, period),
    };
    let minutes: Vec<(u16, Access)> = (SIX..SIX + DAY).map(|minute| (minute, at(minute))).collect();
    let runs = minutes.chunk_by(|a, b| a.1 == b.1);
    runs.map(|run| {
        let (from, access) = run[0];
        let len = u16::try_from(run.len()).unwrap_or(DAY);
        Bar { access, from: from - SIX, len, label: voice.clock(from % DAY) }
    })
    .collect()
}

fn picture(period: Period, days: &[Vec<Bar>], voice: &Voice) -> Picture {
    let title = match period {
        Period::Always => String::new(),
        Period::Term => voice.say("paper-week-term"),
        Period::Holidays => voice.say("paper-week-holidays"),
    };
    let every_day = alike(days).len() == 1;
    let days =
        if every_day { vec![Day { name: voice.say("every-day"), bars: days[0].clone() }] } else { each(days, voice) };
    let alt = voice.with("paper-week-alt", &[("week", title.as_str().into())]);
    Picture { title, alt, room: if every_day { 56 } else { 32 }, days }
}

fn each(days: &[Vec<Bar>], voice: &Voice) -> Vec<Day> {
    days.iter().zip(0..).map(|(bars, day)| Day { name: voice.day_in_brief(day), bars: bars.clone() }).collect()
}

/// Days that are the same, told once.
fn alike(days: &[Vec<Bar>]) -> Vec<(Vec<u8>, &[Bar])> {
    let mut groups: Vec<(Vec<u8>, &[Bar])> = Vec::new();
    for (bars, day) in days.iter().zip(0u8..) {
        match groups.iter_mut().find(|(_, other)| *other == bars.as_slice()) {
            Some((numbers, _)) => numbers.push(day),
            None => groups.push((vec![day], bars)),
        }
    }
    groups
}

fn rows(period: Period, days: &[Vec<Bar>], columns: &[Access], voice: &Voice) -> Vec<Vec<String>> {
    let groups = alike(days).into_iter();
    groups
        .map(|(numbers, bars)| {
            let days = voice.in_weeks(period, voice.days(&numbers));
            std::iter::once(days).chain(columns.iter().map(|access| times(bars, *access, voice))).collect()
        })
        .collect()
}

fn times(bars: &[Bar], access: Access, voice: &Voice) -> String {
    let of_access = bars.iter().filter(|bar| bar.access == access);
    let spans: Vec<String> = of_access.map(|bar| span(bar, voice)).collect();
    if spans.is_empty() { voice.say("paper-week-never") } else { voice.list(&spans) }
}

fn span(bar: &Bar, voice: &Voice) -> String {
    if bar.len == DAY {
        return voice.say("paper-week-all-day");
    }
    let from = bar.from + SIX;
    voice.span(from % DAY, (from + bar.len) % DAY)
}
