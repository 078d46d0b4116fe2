//! What has to happen by an instant, compared with a watch that nobody sets and a clock on the wall that is watched minute by minute: on the nights
//! on which the clocks change, on leap days, over weekends. The numbers stand here as the law and the handbook have them (reg 22, 35, 40; R23).

mod common;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use common::calendar::{YEARS, clock_changes, days, minutes_after, moved, over, shown_at, wall, worked_after};
use common::row_id;
use domain::answers::Answers;
use domain::canonical::{Hash, canonical};
use domain::fault::FaultKind;
use domain::frozen::FrozenText;
use domain::moment::Fold;
use domain::person::{Author, By};
use domain::placement::HomeSettings;
use domain::records::incident::has_told;
use domain::records::{ClockKind, Entry, Place, Record, RecordPage};
use domain::week::{day_ends, local, today};
use domain::word::Word;
use domain::{PlanId, RecordId};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

const DAY: u32 = 24 * 60;

fn entry(page: RecordPage, at: DateTime<Utc>, answers: Answers) -> Entry {
    Entry { page, answers, by: By { author: Author::Accord, at } }
}

fn record(page: RecordPage, at: DateTime<Utc>, answers: Answers) -> Record {
    let id = uuid::Uuid::from_u128(1);
    Record::begin(RecordId::new(id), PlanId::new(id), entry(page, at, answers)).unwrap()
}

/// A home that has said these answers, without an agreement in force.
fn place(home: &Answers) -> Place<'_> {
    Place { home: HomeSettings(home), agreement: None }
}

/// What somebody types who reads the clock on the wall.
fn typed(question: &str, shown: NaiveDateTime, fold: Option<Fold>) -> Answers {
    let answers = Answers::new().with(question, shown.date().to_string());
    let answers = answers.with(&format!("{question}.time"), shown.format("%H:%M").to_string());
    answers.with(&format!("{question}.fold"), fold.map(Fold::word).unwrap_or_default())
}

/// What the clock on the wall may show: on any day at any time, more often on a night on which it is changed, or near midnight.
fn walls() -> impl Strategy<Value = NaiveDateTime> {
    let day = prop_oneof![1 => days(), 2 => (select(clock_changes()), -2_i64..=1).prop_map(|(day, by)| moved(day, by))];
    let hour = prop_oneof![1 => 0_u32..24, 2 => 0_u32..4, 1 => Just(23)];
    (day, hour, 0_u32..60).prop_map(|(day, hour, minute)| day.and_hms_opt(hour, minute, 0).unwrap())
}

/// An instant at which the clock on the wall shows something of the kind.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    let shown = walls().prop_filter_map("the clock on the wall never shows it", |shown| shown_at(shown).pop());
    (shown, 0_i64..60).prop_map(|(at, seconds)| at + TimeDelta::seconds(seconds))
}

/// Where a home is, and whether the hours of the English regulations count there.
fn nations() -> impl Strategy<Value = (&'static str, bool)> {
    select(vec![("england", true), ("", true), ("wales", false)])
}

/// What counts of a home's days for an emergency.
fn emergency_days(said: Option<u32>) -> i64 {
    said.filter(|days| (1..=7).contains(days)).unwrap_or(7).into()
}

/// An instant's local date, by the clock on the wall.
fn date(at: DateTime<Utc>) -> NaiveDate {
    wall(at).date()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// A time that the clock never showed is refused, and of one that it showed twice it is asked which it was.
    #[test]
    fn what_was_typed_is_the_instant_at_which_the_clock_showed_it(shown in walls()) {
        let at = shown_at(shown);
        let read = |fold| typed("began", shown, fold).moment("began").unwrap().map(|moment| moment.at());
        let expected = match at[..] {
            [] => [(); 3].map(|()| Err(FaultKind::SkippedTime)),
            [at] => [Ok(at), Ok(at), Ok(at)],
            [first, second, ..] => [Err(FaultKind::RepeatedTime), Ok(first), Ok(second)],
        };
        prop_assert_eq!([None, Some(Fold::First), Some(Fold::Second)].map(read), expected);
    }

    /// The hours of an emergency are hours that pass, from when it began, whenever it was written down; they count in England alone.
    #[test]
    fn an_emergency_is_told_within_24_hours_that_pass(
        began in walls(),
        is_second: bool,
        written in 0_u32..600,
        told in weighted(0.8, DAY - 90..DAY + 90),
        (nation, counts) in nations(),
    ) {
        let at = shown_at(began);
        prop_assume!(!at.is_empty());
        let fold = Some(if is_second { Fold::Second } else { Fold::First });
        let began_at = if is_second { at[at.len() - 1] } else { at[0] };
        let mut it = record(RecordPage::Emergency, minutes_after(began_at, written), typed("began", began, fold));
        let told_at = told.map(|minutes| minutes_after(began_at, minutes));
        if let Some(at) = told_at {
            it.add(entry(RecordPage::EmergencyTold, at, Answers::new())).unwrap();
        }
        let home = Answers::new().with("nation", nation);
        let clocks = it.clocks(place(&home));
        prop_assert_eq!(clocks.len(), usize::from(counts));
        for clock in clocks {
            let by = minutes_after(began_at, DAY);
            prop_assert_eq!((clock.kind, clock.by, clock.done), (ClockKind::AuthorityTold, by, told_at));
            prop_assert_eq!(clock.is_missed(by), told.is_none());
            prop_assert!(!clock.is_missed(by - TimeDelta::seconds(1)));
            let late = told.filter(|minutes| *minutes > DAY).map(|minutes| TimeDelta::minutes((minutes - DAY).into()));
            prop_assert_eq!(clock.late_by(), late);
        }
    }

    /// It ends with the last day that was said, and never more than the home's days after it began or was looked at.
    #[test]
    fn an_emergency_ends_when_its_last_day_is_over(
        written in instants(),
        most in weighted(0.8, 0_u32..10),
        said in weighted(0.5, 0_i64..12),
        looked in weighted(0.5, (0_u32..7 * DAY, 0_i64..12)),
        ended in weighted(0.2, 0_u32..DAY),
    ) {
        let home = Answers::new().with("emergency_days", most.map(|days| days.to_string()).unwrap_or_default());
        let last = |at, said: i64| moved(date(at), said.min(emergency_days(most)));
        let day = |at, said| moved(date(at), said).to_string();
        let ends_on = said.map(|said| day(written, said)).unwrap_or_default();
        let mut it = record(RecordPage::Emergency, written, Answers::new().with("ends_on", ends_on));
        let mut end = over(last(written, said.unwrap_or(i64::MAX)));
        if let Some((minutes, until)) = looked {
            let at = minutes_after(written, minutes);
            it.add(entry(RecordPage::EmergencyLooked, at, Answers::new().with("until", day(at, until)))).unwrap();
            end = over(last(at, until));
        }
        if let Some(minutes) = ended {
            // That it ended by itself may be written down later than it did.
            let at = minutes_after(written, minutes);
            it.add(entry(RecordPage::EmergencyEnded, at, Answers::new())).unwrap();
            end = end.min(at);
        }
        prop_assert_eq!(it.ends_at(place(&home)), Some(end));
        prop_assert!(it.holds(place(&home), end - TimeDelta::seconds(1)) && !it.holds(place(&home), end));
    }

    #[test]
    fn an_emergency_can_be_said_to_last_until_the_homes_days_are_over(now in instants(), most in weighted(0.8, 0_u32..10)) {
        let home = Answers::new().with("emergency_days", most.map(|days| days.to_string()).unwrap_or_default());
        let last = emergency_days(most);
        for (page, question) in [(RecordPage::Emergency, "ends_on"), (RecordPage::EmergencyLooked, "until")] {
            for (days, fault) in [
                (-1, Some(FaultKind::EndsBeforeStart)),
                (0, None),
                (last, None),
                (last + 1, Some(FaultKind::TooFarAhead)),
            ] {
                let answers = Answers::new().with(question, moved(date(now), days).to_string());
                let found = page.faults(&answers, None, place(&home), now).into_iter().find(|it| it.0 == question);
                prop_assert_eq!(found.map(|it| it.1), fault, "{} in {} days", question, days);
            }
        }
    }

    /// The record, the manager's signature, the talk with the child: after 24 hours, 48 hours, five days of 24 hours.
    #[test]
    fn a_measure_starts_three_clocks_and_a_limit_ends_after_its_hours(
        began in instants(),
        limit in weighted(0.5, 1_u32..=72),
        (nation, counts) in nations(),
    ) {
        let step = Answers::new().with("step", if limit.is_some() { "limit" } else { "talk" });
        let answers = step.with("hours", limit.map(|hours| hours.to_string()).unwrap_or_default());
        let it = record(RecordPage::Measure, began, answers);
        let home = Answers::new().with("nation", nation);
        let found: Vec<_> = it.clocks(place(&home)).iter().map(|clock| (clock.kind, clock.by)).collect();
        let clocks = [(ClockKind::MeasureRecorded, 1), (ClockKind::MeasureSigned, 2), (ClockKind::MeasureChild, 5)];
        let clocks = clocks.map(|(kind, days)| (kind, minutes_after(began, days * DAY)));
        prop_assert_eq!(found, if counts { clocks.to_vec() } else { vec![] });
        prop_assert_eq!(it.ends_at(place(&home)), Some(minutes_after(began, limit.unwrap_or(0) * 60)));
    }

    #[test]
    fn what_happened_is_decided_within_24_hours_everywhere(began in instants(), (nation, _) in nations()) {
        let home = Answers::new().with("nation", nation);
        let found = record(RecordPage::Incident, began, Answers::new()).clocks(place(&home));
        let found: Vec<_> = found.iter().map(|clock| (clock.kind, clock.by)).collect();
        prop_assert_eq!(found, [(ClockKind::IncidentDecided, minutes_after(began, DAY))]);
    }

    /// The designated officer is told before the next working day is over, in England alone.
    #[test]
    fn the_officer_is_told_before_the_next_working_day_is_over(
        began in instants(),
        is_staff: bool,
        decided in weighted(0.5, any::<bool>()),
        told in weighted(0.5, 1_u32..6 * DAY),
        (nation, counts) in nations(),
    ) {
        let home = Answers::new().with("nation", nation);
        let answers = Answers::new().with("happened", if is_staff { "staff" } else { "other" });
        let mut it = record(RecordPage::Incident, began, answers);
        let told_at = told.map(|minutes| minutes_after(began, minutes));
        if let Some(at) = told_at {
            it.add(entry(RecordPage::IncidentTold, at, Answers::new().with("to", "lado"))).unwrap();
        }
        if let Some(tell) = decided {
            let answers = Answers::new().with("lado", if tell { "yes" } else { "no" });
            it.add(entry(RecordPage::IncidentDecided, minutes_after(began, 1), answers)).unwrap();
        }
        let found: Vec<_> = it.clocks(place(&home)).into_iter().filter(|it| it.kind == ClockKind::OfficerTold).collect();
        let expected = counts && decided.unwrap_or(is_staff);
        prop_assert_eq!(found.len(), usize::from(expected));
        for clock in found {
            prop_assert_eq!((clock.by, clock.done), (over(worked_after(date(began), 1)), told_at));
        }
    }

    #[test]
    fn a_request_is_answered_before_the_last_promised_day_is_over(asked in instants(), promised in weighted(0.8, 1_u32..=30)) {
        let (home, text) = (Answers::new(), promised.map(promising));
        let place = Place { home: HomeSettings(&home), agreement: text.as_ref() };
        let found = record(RecordPage::Request, asked, Answers::new()).clocks(place);
        let found: Vec<_> = found.iter().map(|clock| (clock.kind, clock.by)).collect();
        let last = moved(date(asked), promised.unwrap_or(7).into());
        prop_assert_eq!(found, [(ClockKind::RequestAnswered, over(last))]);
    }

    #[test]
    fn whoever_told_of_something_is_kept_from_new_limits_for_72_hours(told in instants(), is_told: bool) {
        let answers = Answers::new().with("disclosed", if is_told { "yes" } else { "no" });
        let it = record(RecordPage::Incident, told, answers);
        let over = minutes_after(told, 3 * DAY);
        prop_assert_eq!(has_told([&it], told), is_told);
        prop_assert_eq!(has_told([&it], over - TimeDelta::seconds(1)), is_told);
        prop_assert!(!has_told([&it], over) && !has_told([&it], told - TimeDelta::seconds(1)));
    }
}

/// An agreement in which the adults promise an answer within so many days.
fn promising(days: u32) -> FrozenText {
    let promises = json!({ "id": row_id(1), "answers": { "answer_days": days.to_string() } });
    let canonical = canonical(&json!({
        "format": 2, "plan": row_id(1), "number": 1, "starts_on": null, "review_on": "2030-12-31", "questions": {},
        "sheets": { "promises": [promises] }, "risks": [], "rules": [],
    }));
    let hash = Hash::of(canonical.as_bytes());
    FrozenText::read(canonical, hash).unwrap()
}

#[test]
fn a_day_is_over_when_the_clock_on_the_wall_shows_the_next() {
    let first = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap();
    for day in (0..7 * 365 + 2).map(|days| moved(first, days)) {
        let end = over(day);
        assert_eq!(day_ends(day), end);
        assert_eq!((today(end - TimeDelta::seconds(1)), today(end)), (day, moved(day, 1)));
        assert_eq!(local(end).naive_local(), wall(end));
    }
}

/// In spring the clock on the wall is an hour ahead after 24 hours, in autumn an hour behind.
#[test]
fn the_24_hours_pass_by_the_watch_and_not_by_the_clock_on_the_wall() {
    let home = Answers::new();
    for (began, by) in [
        ("2026-03-28T19:40:00", "2026-03-29T20:40:00"),
        ("2026-10-24T19:40:00", "2026-10-25T18:40:00"),
        ("2028-02-28T19:40:00", "2028-02-29T19:40:00"),
    ] {
        let shown: NaiveDateTime = began.parse().unwrap();
        let it = record(RecordPage::Emergency, shown_at(shown)[0], typed("began", shown, None));
        assert_eq!(wall(it.clocks(place(&home))[0].by), by.parse().unwrap());
    }
}

/// Written down a day late, it ends no later: the home's days run from when it began.
#[test]
fn the_days_of_an_emergency_run_from_when_it_began() {
    let shown: NaiveDateTime = "2026-11-20T19:00:00".parse().unwrap();
    let began = shown_at(shown)[0];
    let it = record(RecordPage::Emergency, minutes_after(began, 30 * 60), typed("began", shown, None));
    let home = Answers::new();
    assert_eq!(it.ends_at(place(&home)), Some(over(moved(date(began), emergency_days(None)))));
}

/// The form says so as well: what is typed as the last day is the day on which it ends, or has a fault.
#[test]
fn the_last_day_of_an_emergency_is_counted_from_when_it_began() {
    let shown: NaiveDateTime = "2026-11-20T19:00:00".parse().unwrap();
    let began = shown_at(shown)[0];
    let (home, last) = (Answers::new(), moved(date(began), emergency_days(None)));
    for (day, fault) in [(last, None), (moved(last, 1), Some(FaultKind::TooFarAhead))] {
        let answers = typed("began", shown, None).with("ends_on", day.to_string());
        let found = RecordPage::Emergency.faults(&answers, None, place(&home), minutes_after(began, 30 * 60));
        assert_eq!(found.into_iter().find(|it| it.0 == "ends_on").map(|it| it.1), fault);
    }
}
