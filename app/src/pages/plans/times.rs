//! Times of the week in words and in the picture.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use domain::records::emergency::Emergency;
use domain::week::{Access, Period, Timed, Week, local};
use words::Voice;

use crate::texts::{moment, t, voice};
use crate::ui::{Slice, WeekData};

/// A week as pictures: one, or two where term and holidays differ.
pub fn pictures(words: &Voice, week: &Week) -> Vec<WeekData> {
    if !week.knows_holidays() {
        return if week.is_empty() { vec![] } else { vec![picture(week, words.say("week-any"), Period::Always)] };
    }
    let says = |period: &Period| week.windows().iter().any(|it| it.window.period.counts_in(*period));
    let periods = [(Period::Term, "week-term"), (Period::Holidays, "week-holidays")];
    let said = periods.into_iter().filter(|(period, _)| says(period));
    said.map(|(period, key)| picture(week, words.say(key), period)).collect()
}

/// The picture of a week, with its words beneath.
fn picture(week: &Week, title: String, period: Period) -> WeekData {
    let voice = voice();
    let day = |day: u8| {
        let day_parts = week.picture(day, period);
        (voice.day_in_brief(day), day_parts.into_iter().map(slice).collect())
    };
    WeekData {
        title,
        hours: ["06", "09", "12", "15", "18", "21", "00", "03"].map(str::to_owned).to_vec(),
        days: (0..7).map(day).collect(),
        legend: [Access::Online, Access::Learning, Access::Off]
            .map(|access| (slice(access), voice.word(&access)))
            .to_vec(),
        twin: twin(week, period),
    }
}

/// Draws an emergency restriction over the seven days from now on, and says it first in the words beneath.
pub fn stop(picture: &mut WeekData, emergency: Emergency<'_>, ends: DateTime<Utc>, now: DateTime<Utc>) {
    let about = [("what", emergency.sentence().into()), ("until", moment(ends).into())];
    picture.twin.insert(0, voice().with("week-emergency", &about));
    if !emergency.stops_all() {
        return;
    }
    let (from, until) = (local(emergency.0.began_at()).naive_local(), local(ends).naive_local());
    // A row of the picture goes from six to six.
    let first_row = (local(now) - TimeDelta::hours(6)).date_naive();
    for day in first_row.iter_days().take(7) {
        let row = day.weekday().num_days_from_monday() as usize;
        for (slot, at) in picture.days[row].1.iter_mut().zip(half_hours(day)) {
            if from < at + TimeDelta::minutes(30) && at < until {
                *slot = Slice::Stopped;
            }
        }
    }
    if picture.legend.iter().all(|(slice, _)| *slice != Slice::Stopped) {
        picture.legend.push((Slice::Stopped, t("week-stopped")));
    }
}

/// When the half hours of a row begin (local time).
fn half_hours(day: NaiveDate) -> impl Iterator<Item = NaiveDateTime> {
    (0..48).map(move |half| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(6 * 60 + half * 30))
}

fn slice(access: Access) -> Slice {
    match access {
        Access::Online => Slice::Online,
        Access::Learning => Slice::Learning,
        Access::Off => Slice::Off,
    }
}

fn twin(week: &Week, period: Period) -> Vec<String> {
    let voice = voice();
    let lines = week.windows().iter().filter(|it| it.window.period.counts_in(period));
    let line = |it: &Timed| {
        let (access, times) = (voice.word(&it.access), voice.window_in_brief(&it.window));
        voice.plain("week-line", &[("access", access.into()), ("times", times.into())])
    };
    lines.map(line).collect()
}
