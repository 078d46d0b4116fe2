//! Times of the week in words and in the picture.

use domain::week::{Period, Slot, Week, Window};

use crate::texts::{Words, voice};
use crate::ui::{Slice, WeekData};

/// A window in words: Sun–Thu 22:00–07:00, term only.
pub fn in_words(window: &Window) -> String {
    voice().window_in_brief(window)
}

/// A week as pictures: one, or two where term and holidays differ.
pub fn pictures(words: &Words, week: &Week) -> Vec<WeekData> {
    if !week.knows_holidays() {
        return if week.is_empty() { vec![] } else { vec![picture(week, words.t("week-any"), Period::Always)] };
    }
    let says = |period: &Period| week.windows().iter().any(|(window, _)| window.period.counts_in(*period));
    let periods = [(Period::Term, "week-term"), (Period::Holidays, "week-holidays")];
    let said = periods.into_iter().filter(|(period, _)| says(period));
    said.map(|(period, key)| picture(week, words.t(key), period)).collect()
}

/// The picture of a week, with its words beneath.
fn picture(week: &Week, title: String, period: Period) -> WeekData {
    let voice = voice();
    let day = |day: u8| {
        let slots = week.picture(day, period);
        (voice.day_in_brief(day), slots.into_iter().map(slice).collect())
    };
    WeekData {
        title,
        hours: ["06", "09", "12", "15", "18", "21", "00", "03"].map(str::to_owned).to_vec(),
        days: (0..7).map(day).collect(),
        legend: [Slot::Online, Slot::Learning, Slot::Off].map(|slot| (slice(slot), voice.word(&slot))).to_vec(),
        twin: twin(week, period),
    }
}

fn slice(slot: Slot) -> Slice {
    match slot {
        Slot::Online => Slice::Online,
        Slot::Learning => Slice::Learning,
        Slot::Off => Slice::Off,
    }
}

fn twin(week: &Week, period: Period) -> Vec<String> {
    let voice = voice();
    let lines = week.windows().iter().filter(|(window, _)| window.period.counts_in(period));
    let line = |(window, slot): &(Window, Slot)| {
        let (slot, times) = (voice.word(slot), voice.window_in_brief(window));
        voice.plain("week-line", &[("slot", slot.into()), ("times", times.into())])
    };
    lines.map(line).collect()
}
