//! Times: the night (R19), the school day (R20), and times that say two things at once.

use super::{Lint, fault, said};
use crate::choices::{Education, Heading, Meaning, RuleKind};
use crate::draft::{Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::platforms::{guidance, sleep_hours};
use crate::row::Row;
use crate::sheets::{SheetName, home, rule, young_person};
use crate::week::{Access, Period, Window};
use crate::word::Word;
use crate::wording::reading::CUES;
use crate::wording::words_of;

const DAY: u32 = 24 * 60;

pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    let rules = lint.rules().flat_map(|row| rule_findings(lint, row));
    rules.chain(no_learning_times(lint)).chain(off_and_learning(lint)).collect()
}

fn rule_findings(lint: &Lint<'_>, row: &Row) -> Vec<Fault> {
    if RuleDraft(row).kind().is_none_or(|kind| kind == RuleKind::Promise) {
        return vec![];
    }
    let nights = nights(row);
    let is_timeless = is_about_time(row) && has_no_times(row);
    let of_time = is_timeless.then(|| times_in_words(row).or_else(|| night_without_times(row))).flatten();
    let of_night = match nights.as_slice() {
        [] => [None, None, None],
        nights => [night_without_place(lint, row), night_without_exceptions(row), night_too_long(lint, row, nights)],
    };
    [of_time].into_iter().chain(of_night).flatten().collect()
}

/// The windows of a rule during which devices are off in the night.
fn nights(row: &Row) -> Vec<Window> {
    let is_off = Meaning::parse(row.answers.get(rule::MEANING.name)) == Some(Meaning::Off);
    let is_night = |window: &Window| window.crosses_midnight() || window.from < 4 * 60;
    RuleDraft(row).windows().filter(|window| is_off && is_night(window)).collect()
}

fn has_no_times(row: &Row) -> bool {
    RuleDraft(row).windows().next().is_none()
}

fn is_about_time(row: &Row) -> bool {
    Heading::parse(row.answers.get(rule::HEADING.name)) == Some(Heading::Time)
}

/// A clock time in the sentence of a rule about time, and none as a time of the week: neither the board nor the picture would know it.
fn times_in_words(row: &Row) -> Option<Fault> {
    let is_clock = |word: &String| {
        word.split_once([':', '.']).is_some_and(|(hour, minute)| {
            minute.len() == 2
                && [hour, minute].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
        })
    };
    let names_one = words_of(row.answers.get(rule::SENTENCE.name)).iter().any(is_clock);
    names_one.then(|| fault(row, rule::TIMES.name, FaultKind::TimesInWords))
}

/// R19: a rule about the night says when the night begins and ends.
fn night_without_times(row: &Row) -> Option<Fault> {
    let names_night = CUES.night.any(&words_of(row.answers.get(rule::SENTENCE.name)));
    names_night.then(|| fault(row, rule::TIMES.name, FaultKind::NightWithoutTimes))
}

/// R19: it says where the device is then.
fn night_without_place(lint: &Lint<'_>, row: &Row) -> Option<Fault> {
    let sentence = words_of(row.answers.get(rule::SENTENCE.name));
    let handed_in = words_of(&said(lint.draft.answers(SheetName::Home), home::HAND_IN_PLACE));
    let names_place = CUES.night_places.any(&sentence) || sentence.iter().any(|word| handed_in.contains(word));
    (!names_place).then(|| fault(row, rule::SENTENCE.name, FaultKind::NightWithoutPlace))
}

/// R19: it says what stays: music, an alarm, a faith app, Childline.
fn night_without_exceptions(row: &Row) -> Option<Fault> {
    let is_silent = said(&row.answers, rule::ALWAYS_ALLOWED).is_empty();
    is_silent.then(|| fault(row, rule::ALWAYS_ALLOWED.name, FaultKind::NightWithoutExceptions))
}

/// R19: it is no longer than the most sleep that somebody of this age needs, an hour without screens before it, and one more.
fn night_too_long(lint: &Lint<'_>, row: &Row, nights: &[Window]) -> Option<Fault> {
    let (_, most) = sleep_hours(lint.age()?)?;
    let before = guidance("screens_off_before_sleep")?.value?;
    let longest = most * 60 + before + 60;
    let length = |window: &Window| (u32::from(window.to) + DAY - u32::from(window.from)) % DAY;
    let is_long = nights.iter().any(|window| length(window) > longest);
    is_long.then(|| fault(row, rule::TIMES.name, FaultKind::NightTooLong))
}

/// R20: who is not in school, or not every day, has times for learning in the school day.
fn no_learning_times(lint: &Lint<'_>) -> Option<Fault> {
    let row = lint.draft.row(SheetName::YoungPerson)?;
    let education = Education::parse(row.answers.get(young_person::EDUCATION.name))?;
    let is_out = matches!(education, Education::NotInSchool | Education::PartTime);
    let has_times = lint.rules().any(|row| {
        Meaning::parse(row.answers.get(rule::MEANING.name)) == Some(Meaning::Learning) && !has_no_times(row)
    });
    (is_out && !has_times).then(|| fault(row, young_person::EDUCATION.name, FaultKind::NoLearningTimes))
}

/// Two rules of which one says off while the other says learning.
fn off_and_learning(lint: &Lint<'_>) -> Vec<Fault> {
    let of = |access: Access| {
        let meaning = move |row: &&Row| {
            Meaning::parse(row.answers.get(rule::MEANING.name)).and_then(Meaning::access) == Some(access)
        };
        lint.rules()
            .filter(meaning)
            .flat_map(|row| RuleDraft(row).windows().map(move |window| (row, window)))
            .collect::<Vec<_>>()
    };
    let (off, learning) = (of(Access::Off), of(Access::Learning));
    let overlaps =
        |window: &Window| off.iter().any(|(_, other)| in_the_same_weeks(window, other) && window.overlaps(other));
    let mut found: Vec<Fault> = Vec::new();
    for (row, _) in learning.iter().filter(|(_, window)| overlaps(window)) {
        if !found.iter().any(|fault| fault.row == Some(row.id)) {
            found.push(fault(row, rule::TIMES.name, FaultKind::OffAndLearning));
        }
    }
    found
}

fn in_the_same_weeks(one: &Window, other: &Window) -> bool {
    one.period == Period::Always || other.period == Period::Always || one.period == other.period
}
