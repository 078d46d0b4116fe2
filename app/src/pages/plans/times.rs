//! Times of the week in words and in the picture.

use domain::week::{DAYS, Period, Slot, Week, Window, clock};
use domain::word::Word;

use crate::texts::{Words, plain, t};
use crate::ui::{Slice, WeekData};

/// A window in words: Sun–Thu 22:00–07:00, term.
pub fn in_words(window: &Window) -> String {
    let days = days_in_words(&window.days);
    let times = format!("{days} {}–{}", clock(window.from), clock(window.to));
    match window.period {
        Period::Always => times,
        period => format!("{times}, {}", t(&format!("period-{}", period.word())).to_lowercase()),
    }
}

fn days_in_words(days: &[u8]) -> String {
    let name = |day: u8| t(&format!("day-short-{}", DAYS[usize::from(day) % 7]));
    if days.len() == 7 {
        return t("every-day");
    }
    let runs: Vec<_> = days.chunk_by(|one, next| one + 1 == *next).collect();
    let run = |run: &&[u8]| match **run {
        [day] => name(day),
        [one, next] => format!("{}, {}", name(one), name(next)),
        [first, .., last] => format!("{}–{}", name(first), name(last)),
        [] => String::new(),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

/// A week as pictures: one, or two where term and holidays differ.
pub fn pictures(words: &Words, week: &Week) -> Vec<WeekData> {
    if !week.knows_holidays() {
        return if week.is_empty() { vec![] } else { vec![picture(week, words.t("week-any"), Period::Always)] };
    }
    let says = |period: &Period| week.windows().iter().any(|(window, _)| window.period.counts_in(*period));
    let title = |period: Period| words.t(&format!("week-{}", period.word()));
    let periods = [Period::Term, Period::Holidays].into_iter().filter(says);
    periods.map(|period| picture(week, title(period), period)).collect()
}

/// The picture of a week, with its words beneath.
fn picture(week: &Week, title: String, period: Period) -> WeekData {
    let slice = |slot: Slot| match slot {
        Slot::Online => Slice::Online,
        Slot::Learning => Slice::Learning,
        Slot::Off => Slice::Off,
    };
    let day = |day: u8| {
        let slots = week.picture(day, period);
        (t(&format!("day-short-{}", DAYS[usize::from(day)])), slots.into_iter().map(slice).collect())
    };
    let legend = [(Slice::Online, "slot-online"), (Slice::Learning, "slot-learning"), (Slice::Off, "slot-off")];
    WeekData {
        title,
        hours: ["06", "09", "12", "15", "18", "21", "00", "03"].map(str::to_owned).to_vec(),
        days: (0..7).map(day).collect(),
        legend: legend.map(|(slice, key)| (slice, t(key))).to_vec(),
        twin: twin(week, period),
    }
}

fn twin(week: &Week, period: Period) -> Vec<String> {
    let lines = week.windows().iter().filter(|(window, _)| window.period.counts_in(period));
    lines.map(|(window, slot)| plain(slot_key(*slot), &[]) + ": " + &in_words(window)).collect()
}

fn slot_key(slot: Slot) -> &'static str {
    match slot {
        Slot::Online => "slot-online",
        Slot::Learning => "slot-learning",
        Slot::Off => "slot-off",
    }
}
