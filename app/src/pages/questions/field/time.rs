//! Dates, moments and times of the week, as boxes.

use domain::answers::{Answers, MomentBoxes};
use domain::choices::Meaning;
use domain::moment::Fold;
use domain::questions::{Field, Kind};
use domain::sheets::rule;
use domain::week::{DAYS, DaySet, MAX_WINDOWS, Period, Timed, Week, Window};
use domain::word::Word;
use leptos::prelude::*;
use words::Voice;

use super::Around;
use crate::pages::plans::times::pictures;
use crate::texts::{plain, t, voice};
use crate::ui::{
    Choice, DateInput, MomentInput, OTHER_DAYS, TimeWords, TimesInput, WeekPicture, WhichTime, WindowInput,
};

/// Boxes for a date, a moment or times of the week.
pub(super) fn input(field: &Field, Around { label, hint, error }: Around, answers: &Answers) -> AnyView {
    let name = field.name;
    let date_labels = ["date-day", "date-month", "date-year"].map(t);
    match field.kind {
        Kind::Times => {
            let slots = slots(name, answers);
            view! { <TimesInput name legend=label slots words=time_words() hint error /> }.into_any()
        }
        Kind::Moment => {
            let MomentBoxes { date, time, is_repeated, fold } = answers.moment_boxes(name);
            let which = is_repeated.then(|| which_time(fold));
            view! { <MomentInput name legend=label date time date_labels time_label=t("moment-time") which hint error /> }
                .into_any()
        }
        _ => {
            let [day, month, year] = answers.date_boxes(name);
            view! { <DateInput name legend=label day month year labels=date_labels hint error /> }.into_any()
        }
    }
}

/// The week as these times make it, drawn beside them.
pub(super) fn drawn(words: &Voice, field: &Field, answers: &Answers) -> AnyView {
    let access = Meaning::parse(answers.get(rule::MEANING.name)).and_then(Meaning::access);
    let windows = answers.times(field.name).into_iter().flatten();
    let week = Week::new(windows.filter_map(|window| Some(Timed { window, access: access?, last_day: None })));
    pictures(words, &week).into_iter().map(|week| view! { <WeekPicture week /> }).collect_view().into_any()
}

/// Which of two times it was, where the clocks go back.
pub fn which_time(fold: Option<Fold>) -> WhichTime {
    WhichTime {
        legend: t("moment-which"),
        options: Fold::all().iter().map(|fold| Choice::new(fold.word(), voice().word(fold))).collect(),
        chosen: fold.map_or("", Fold::word).to_owned(),
    }
}

/// The slots that are used, and one more.
fn slots(name: &str, answers: &Answers) -> Vec<WindowInput> {
    let all: Vec<WindowInput> = (0..MAX_WINDOWS).map(|number| slot(name, number, answers)).collect();
    let used = all.iter().rposition(|slot| !slot.days.is_empty() || !slot.from.is_empty() || !slot.to.is_empty());
    let mut slots: Vec<WindowInput> = all.into_iter().take(used.map_or(1, |last| last + 2)).collect();
    if let [only] = slots.as_mut_slice() {
        only.title = t("times-slot-any");
    }
    slots
}

fn slot(name: &str, number: usize, answers: &Answers) -> WindowInput {
    let part = |part: &str| format!("{name}.{number}.{part}");
    let period = Some(answers.get(&part("period"))).filter(|word| !word.is_empty());
    let [days, from, to] = [part("days"), part("from"), part("to")];
    let window = Window::parse(answers.all(&days), answers.get(&from), answers.get(&to), answers.get(&part("period")));
    WindowInput {
        title: plain("times-slot", &[("number", (number + 1).into())]),
        said: window.ok().map(|window| voice().window(&window)),
        which: which(answers.all(&days)),
        days: answers.all(&days).to_vec(),
        from: answers.get(&from).to_owned(),
        to: answers.get(&to).to_owned(),
        period: period.unwrap_or(Period::Always.word()).to_owned(),
    }
}

/// What is chosen of the days that have a name.
fn which(days: &[String]) -> String {
    let named = DaySet::of(days).map(DaySet::word);
    named.unwrap_or(if days.is_empty() { "" } else { OTHER_DAYS }).to_owned()
}

fn time_words() -> TimeWords {
    let named = DaySet::all().iter().map(|set| (set.word().to_owned(), voice().word(set)));
    TimeWords {
        which: t("times-which"),
        sets: named.chain([(OTHER_DAYS.to_owned(), t("times-other_days"))]).collect(),
        days: [0, 1, 2, 3, 4, 5, 6].map(|day: u8| (DAYS[usize::from(day)].to_owned(), voice().day_in_brief(day))),
        from: t("times-from"),
        to: t("times-to"),
        period: t("times-period"),
        periods: [Period::Always, Period::Term, Period::Holidays]
            .map(|period| (period.word().to_owned(), voice().word(&period))),
    }
}
