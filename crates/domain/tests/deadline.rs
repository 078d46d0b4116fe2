//! What has to happen by when.

mod common;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use common::story;
use domain::RowId;
use domain::agreement::{Agreement, LimitedSince};
use domain::answers::Answers;
use domain::deadline::{Clocks, Deadline, DeadlineKind, Told};
use domain::frozen::FrozenText;
use domain::order::Order;
use domain::placement::HomeSettings;
use domain::plan::StageKind;
use domain::plan_file::Outcome;
use domain::word::Word;
use domain::working_days::{is_working_day, working_days_after};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn text_of(letter: &str) -> FrozenText {
    let outcomes = story(letter).replay().unwrap();
    outcomes.iter().rev().find_map(Outcome::text).unwrap().clone()
}

/// What is due of a case that is in force since a day: kinds and days.
fn due(letter: &str, from: &str) -> Vec<(DeadlineKind, String)> {
    let text = text_of(letter);
    let clocks = Clocks {
        in_force: Some(Agreement { text: &text, from: day(from), limits: &BTreeMap::new() }),
        stage: (StageKind::Settled, day(from)),
        orders: vec![],
        unread: 0,
        home: text.home_settings(),
        triggers: &[],
        done: &[],
    };
    clocks.deadlines().iter().map(|it| (it.kind, it.by.to_string())).collect()
}

#[test]
fn case_d_says_what_has_to_happen_by_when() {
    use DeadlineKind::{
        Birthday, EmergencyReview, LookedAfterReview, RestrictionReview, Review, RuleReview, StatusEnds,
    };
    let due = due("d", "2026-12-01");
    let on = |kind: DeadlineKind| due.iter().filter(|it| it.0 == kind).map(|it| it.1.as_str()).collect::<Vec<_>>();
    assert_eq!(on(Review), ["2026-12-15"]);
    assert_eq!(on(LookedAfterReview), ["2027-01-20"]);
    assert_eq!(on(StatusEnds), ["2027-06-30"]);
    assert_eq!(on(Birthday), ["2027-02-28", "2028-02-28", "2029-02-28"], "16, 17 and 18; 13 has passed");
    // Both limits that need consent end on 29 December, four weeks after they began.
    assert_eq!(on(RestrictionReview), ["2026-12-29", "2026-12-29"]);
    // The emergency ends on the next day, before anybody would have to look again.
    assert_eq!(on(EmergencyReview), Vec::<&str>::new());
    assert!(on(RuleReview).contains(&"2026-12-08"), "{due:?}");
    assert!(due.windows(2).all(|two| two[0].1 <= two[1].1), "the earliest first");
}

#[test]
fn what_had_happened_before_an_agreement_began_asks_for_nothing() {
    let later = due("d", "2027-07-01");
    let is_gone = |kind| later.iter().all(|(it, _)| *it != kind);
    assert!(is_gone(DeadlineKind::LookedAfterReview) && is_gone(DeadlineKind::StatusEnds), "{later:?}");
    // The review's own day stands, however late it is, until a newer agreement is in force.
    assert!(later.iter().any(|(it, by)| *it == DeadlineKind::Review && by == "2026-12-15"));
}

/// What is due of a plan that has come so far, in a home that has said these answers.
fn waiting(stage: StageKind, since: &str, home: &Answers) -> Vec<(DeadlineKind, String)> {
    let clocks = Clocks {
        in_force: None,
        stage: (stage, day(since)),
        orders: vec![],
        unread: 0,
        home: HomeSettings(home),
        triggers: &[],
        done: &[],
    };
    clocks.deadlines().iter().map(|it| (it.kind, it.by.to_string())).collect()
}

#[test]
fn silence_has_its_days_and_they_are_the_homes() {
    use DeadlineKind::{ReplyChallenge, ReplyReminder, ReplyTeamManager, Signatures};
    // Case B waits since Wednesday 7 October 2026.
    let asked = |home: &Answers| waiting(StageKind::WithSocialWorker, "2026-10-07", home);
    let expected = [(ReplyReminder, "2026-10-09"), (ReplyTeamManager, "2026-10-14"), (ReplyChallenge, "2026-10-21")];
    let expected: Vec<_> = expected.map(|(kind, by)| (kind, by.to_owned())).into();
    assert_eq!(asked(&Answers::new()), expected);
    let sooner = Answers::new().with("first_reminder_days", "1").with("third_reminder_days", "soon");
    assert_eq!(asked(&sooner)[0], (ReplyReminder, "2026-10-08".to_owned()));
    assert_eq!(asked(&sooner)[2], expected[2], "what cannot be read counts for nothing");
    assert_eq!(waiting(StageKind::ToSign, "2026-12-24", &Answers::new()), [(Signatures, "2027-01-05".to_owned())]);
    for stage in StageKind::all().iter().filter(|it| !matches!(it, StageKind::WithSocialWorker | StageKind::ToSign)) {
        assert_eq!(waiting(*stage, "2026-10-07", &Answers::new()), [], "{stage:?}");
    }
}

/// A version that waits for the social worker's reply since 7 October 2026, in a home that has said these answers.
fn unanswered(home: &Answers) -> Clocks<'_> {
    Clocks {
        in_force: None,
        stage: (StageKind::WithSocialWorker, day("2026-10-07")),
        orders: vec![],
        unread: 0,
        home: HomeSettings(home),
        triggers: &[],
        done: &[],
    }
}

#[test]
fn of_the_steps_towards_a_reply_the_last_that_has_come_is_named() {
    let home = Answers::new();
    let clocks = unanswered(&home);
    let named = |today: &str| clocks.due(day(today)).iter().map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(named("2026-10-08"), [DeadlineKind::ReplyReminder]);
    assert_eq!(named("2026-10-09"), [DeadlineKind::ReplyReminder], "in time until its day is over");
    assert_eq!(named("2026-10-14"), [DeadlineKind::ReplyReminder]);
    assert_eq!(named("2026-10-15"), [DeadlineKind::ReplyTeamManager]);
    assert_eq!(named("2027-10-15"), [DeadlineKind::ReplyChallenge]);
}

#[test]
fn of_steps_towards_a_reply_the_last_that_has_come_is_named_whatever_order_a_home_gives_them() {
    let home = Answers::new().with("second_reminder_days", "8").with("third_reminder_days", "4");
    let clocks = unanswered(&home);
    let named = |today: &str| clocks.due(day(today)).iter().map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(named("2026-10-14"), [DeadlineKind::ReplyChallenge]);
    assert_eq!(named("2026-10-20"), [DeadlineKind::ReplyTeamManager]);
}

#[test]
fn a_limit_that_is_renewed_has_counted_since_it_was_first_agreed() {
    let text = text_of("a");
    let limited = text.rules().iter().find(|rule| rule.terms.kind.needs_consent()).unwrap().id;
    let long = |limits: &LimitedSince| {
        let from = day("2026-11-20");
        let clocks = Clocks {
            in_force: Some(Agreement { text: &text, from, limits }),
            stage: (StageKind::Settled, from),
            orders: vec![],
            unread: 0,
            home: text.home_settings(),
            triggers: &[],
            done: &[],
        };
        let is_it = |it: &&Deadline| it.kind == DeadlineKind::LongRestriction && it.row == Some(limited);
        clocks.deadlines().iter().find(is_it).map(|it| it.by)
    };
    assert_eq!(long(&LimitedSince::new()), None, "it ends before it has counted for 84 days");
    assert_eq!(long(&BTreeMap::from([(limited, day("2026-09-01"))])), Some(day("2026-11-24")));
}

#[test]
fn an_order_is_due_until_a_newer_agreement_knows_that_it_is_over() {
    let answers = Answers::new().with("kind", "bail").with("ends_on", "2027-01-18");
    let id = RowId::new(uuid::Uuid::from_u128(7));
    let text = text_of("d");
    let none = BTreeMap::new();
    let ends = |from: Option<&str>| {
        let clocks = Clocks {
            in_force: from.map(|from| Agreement { text: &text, from: day(from), limits: &none }),
            stage: (StageKind::Settled, day("2026-12-01")),
            orders: vec![(id, Order(&answers))],
            unread: 0,
            home: text.home_settings(),
            triggers: &[],
            done: &[],
        };
        clocks.deadlines().into_iter().filter(|it| it.kind == DeadlineKind::OrderEnds).collect::<Vec<_>>()
    };
    let due = [Deadline { by: day("2027-01-18"), kind: DeadlineKind::OrderEnds, row: Some(id) }];
    assert_eq!(ends(None), due);
    assert_eq!(ends(Some("2026-12-01")), due);
    assert_eq!(ends(Some("2027-01-18")), []);
    assert_eq!(due[0].days_left(day("2027-01-20")), -2);
    assert!(
        due[0].is_near(day("2027-01-04")) && due[0].is_near(day("2028-01-01")) && !due[0].is_near(day("2027-01-03"))
    );
}

/// The plain way: one day after the other, on fingers.
fn on_fingers(mut day: NaiveDate, count: u32) -> NaiveDate {
    let mut left = count;
    while left > 0 {
        day = day.succ_opt().unwrap();
        left -= u32::from(is_working_day(day));
    }
    day
}

proptest! {
    #[test]
    fn working_days_are_counted_as_on_fingers(from in 0i64..1500, count in 0u32..60) {
        let from = day("2026-01-01") + chrono::TimeDelta::days(from);
        let to = working_days_after(from, count);
        prop_assert_eq!(to, on_fingers(from, count));
        prop_assert!(count == 0 || (is_working_day(to) && !matches!(to.weekday(), Weekday::Sat | Weekday::Sun)));
        prop_assert!(working_days_after(from, count + 1) > to, "one more day is a later day");
    }
}

#[test]
fn each_deadline_is_told_ahead_and_when_it_is_late_but_accords_own_letters_are_never_late() {
    let by = |kind| Deadline { by: day("2026-10-20"), kind, row: None };
    let told = |kind, on: &str| by(kind).to_tell(day(on));
    assert_eq!(told(DeadlineKind::Review, "2026-10-05"), None);
    assert_eq!(told(DeadlineKind::Review, "2026-10-06"), Some(Told::Ahead));
    assert_eq!(told(DeadlineKind::Review, "2026-10-20"), Some(Told::Ahead), "in time until its day is over");
    assert_eq!(told(DeadlineKind::Review, "2026-10-21"), Some(Told::Late));
    assert_eq!(told(DeadlineKind::ReplyReminder, "2026-10-19"), None);
    assert_eq!(told(DeadlineKind::ReplyReminder, "2026-10-20"), Some(Told::Ahead));
    assert_eq!(told(DeadlineKind::ReplyReminder, "2027-10-20"), Some(Told::Ahead), "after a server was down for long");
    assert_eq!(told(DeadlineKind::ReplyChallenge, "2026-10-21"), Some(Told::Late));
}

#[test]
fn what_was_written_down_as_done_asks_for_nothing_more() {
    let home = Answers::new();
    let stage = (StageKind::WithSocialWorker, day("2026-10-07"));
    let challenge = Deadline { by: day("2026-10-21"), kind: DeadlineKind::ReplyChallenge, row: None };
    let open = |done: &[Deadline]| {
        let clocks =
            Clocks { in_force: None, stage, orders: vec![], unread: 0, home: HomeSettings(&home), triggers: &[], done };
        clocks.deadlines().contains(&challenge)
    };
    assert!(open(&[]) && !open(&[challenge]));
    let of_another_version = Deadline { by: day("2026-11-21"), ..challenge };
    assert!(open(&[of_another_version]));
}
