//! Every moment can be written down and read back, on both days on which the clocks change, in every year.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use domain::answers::Answers;
use domain::fault::FaultKind;
use domain::moment::{Fold, Moment};
use domain::week::local;
use domain::word::Word;
use proptest::prelude::*;

/// The last Sunday of a month: the clocks change at 01:00 UTC.
fn change(year: i32, month: u32) -> DateTime<Utc> {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
    let sunday = last - Days::new(last.weekday().days_since(Weekday::Sun).into());
    sunday.and_time(NaiveTime::from_hms_opt(1, 0, 0).unwrap()).and_utc()
}

/// What somebody types who reads the clock on the wall.
fn typed(date: NaiveDate, hour: u32, minute: u32) -> Answers {
    let boxes = [("day", date.day()), ("month", date.month()), ("year", date.year().unsigned_abs())];
    let answers = Answers::default().with("at.time", format!("{hour:02}:{minute:02}"));
    boxes.into_iter().fold(answers, |answers, (part, number)| answers.with(&format!("at.{part}"), number.to_string()))
}

/// A change of the clocks, and some minutes around it.
fn near_a_change() -> impl Strategy<Value = (DateTime<Utc>, i64)> {
    (1996..2100, prop::sample::select(vec![3, 10]), -300_i64..300)
        .prop_map(|(year, month, minutes)| (change(year, month), minutes))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_the_clock_on_the_wall_shows_leads_back_to_the_instant((change, minutes) in near_a_change()) {
        let at = change + TimeDelta::minutes(minutes);
        let wall = local(at);
        let answers = typed(wall.date_naive(), wall.hour(), wall.minute());
        let in_autumn = change.month() == 10;
        let fold = match minutes {
            -60..0 if in_autumn => Some(Fold::First),
            0..60 if in_autumn => Some(Fold::Second),
            _ => None,
        };
        prop_assert_eq!(answers.moment_boxes("at").is_repeated, fold.is_some());
        let moment = match fold {
            None => answers.moment("at").unwrap().unwrap(),
            Some(fold) => {
                prop_assert_eq!(answers.moment("at"), Some(Err(FaultKind::RepeatedTime)));
                answers.with("at.fold", fold.word()).moment("at").unwrap().unwrap()
            }
        };
        prop_assert_eq!((moment.at(), moment.wall(), moment.fold()), (at, wall.naive_local(), fold));
        let is_summer = (minutes < 0) == in_autumn;
        prop_assert_eq!(moment.zone(), if is_summer { "BST" } else { "GMT" });
        prop_assert_eq!(moment.to_string().parse::<Moment>(), Ok(moment));
    }

    #[test]
    fn a_time_is_skipped_in_spring_and_never_else((change, _) in near_a_change(), hour in 0_u32..24, minute in 0_u32..60) {
        let read = typed(change.date_naive(), hour, minute).with("at.fold", "first").moment("at").unwrap();
        let is_skipped = change.month() == 3 && hour == 1;
        prop_assert_eq!(read == Err(FaultKind::SkippedTime), is_skipped);
        prop_assert_eq!(read.is_ok(), !is_skipped);
    }
}
