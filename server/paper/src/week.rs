//! The picture of the week, and the same in words.

use domain::week::{Period, Slot, Week};
use serde::Serialize;

use crate::say::Say;

/// The week, or term and holidays where they differ.
#[derive(Serialize)]
pub struct Weeks {
    /// What each filling means.
    legend: Vec<Key>,
    /// One or two weeks.
    weeks: Vec<Picture>,
    /// What holds at all times that the words do not name.
    note: String,
}

#[derive(Serialize)]
struct Key {
    slot: Slot,
    words: String,
}

#[derive(Serialize)]
struct Picture {
    title: String,
    alt: String,
    days: Vec<Day>,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct Day {
    name: String,
    bars: Vec<Bar>,
}

/// A time of one day, in minutes from six in the morning.
#[derive(Clone, PartialEq, Serialize)]
struct Bar {
    slot: Slot,
    from: u16,
    len: u16,
    label: String,
}

const SIX: u16 = 6 * 60;
const DAY: u16 = 24 * 60;

/// The week of a text; `None` where no rule has times.
pub fn weeks(week: &Week, say: Say) -> Option<Weeks> {
    if week.is_empty() {
        return None;
    }
    let bars = |period| (0..7).map(|day| bars(week, day, period)).collect::<Vec<_>>();
    let (term, holidays) = (bars(Period::Term), bars(Period::Holidays));
    let one = !week.knows_holidays() || term == holidays;
    let weeks = if one {
        vec![picture(String::new(), &bars(Period::Always), say)]
    } else {
        vec![picture(say.word("week-term"), &term, say), picture(say.word("week-holidays"), &holidays, say)]
    };
    let key = |slot, word| Key { slot, words: say.word(word) };
    let legend = vec![key(Slot::Online, "online"), key(Slot::Learning, "learning"), key(Slot::Off, "off")];
    Some(Weeks { legend, weeks, note: say.word("week-else-off") })
}

fn bars(week: &Week, day: u8, period: Period) -> Vec<Bar> {
    let at = |minute: u16| match minute {
        minute if minute < DAY => week.at(day, minute, period),
        minute => week.at((day + 1) % 7, minute - DAY, period),
    };
    let minutes: Vec<(u16, Slot)> = (SIX..SIX + DAY).map(|minute| (minute, at(minute))).collect();
    let runs = minutes.chunk_by(|a, b| a.1 == b.1);
    runs.map(|run| {
        let (from, slot) = run[0];
        let len = u16::try_from(run.len()).unwrap_or(DAY);
        Bar { slot, from: from - SIX, len, label: domain::week::clock(from % DAY) }
    })
    .collect()
}

fn picture(title: String, days: &[Vec<Bar>], say: Say) -> Picture {
    let has_learning = days.iter().flatten().any(|bar| bar.slot == Slot::Learning);
    let mut head = vec![say.word("week-days"), say.word("online")];
    head.extend(has_learning.then(|| say.word("learning")));
    let rows = alike(days).into_iter().map(|(numbers, bars)| row(&numbers, bars, has_learning, say)).collect();
    Picture {
        alt: say.with("week-alt", &[("week", &title)]),
        title,
        days: days.iter().zip(0u8..).map(|(bars, day)| self::day(bars, day, say)).collect(),
        head,
        rows,
    }
}

fn day(bars: &[Bar], day: u8, say: Say) -> Day {
    Day { name: say.word(&format!("day-short-{day}")), bars: bars.to_vec() }
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

fn row(days: &[u8], bars: &[Bar], has_learning: bool, say: Say) -> Vec<String> {
    let mut row = vec![say.days(days), times(bars, Slot::Online, say)];
    row.extend(has_learning.then(|| times(bars, Slot::Learning, say)));
    row
}

fn times(bars: &[Bar], slot: Slot, say: Say) -> String {
    let of_slot = bars.iter().filter(|bar| bar.slot == slot);
    let spans: Vec<String> = of_slot.map(|bar| span(bar, say)).collect();
    if spans.is_empty() { say.word("week-never") } else { say.list(&spans) }
}

fn span(bar: &Bar, say: Say) -> String {
    if bar.len == DAY {
        return say.word("week-all-day");
    }
    let from = bar.from + SIX;
    say.span(from % DAY, (from + bar.len) % DAY)
}
