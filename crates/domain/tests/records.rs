//! Records: what holds, what has to happen by when, what may be added.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use domain::answers::Answers;
use domain::fault::FaultKind;
use domain::frozen::FrozenText;
use domain::person::{Author, By};
use domain::placement::HomeSettings;
use domain::plan_file::{Outcome, PlanFile};
use domain::records::measure::second_limit;
use domain::records::{Clock, ClockKind, Entry, Place, Record, RecordKind, RecordPage};
use domain::week::{day_ends, local, today};
use domain::word::Word;
use domain::{PlanId, RecordId};
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn entry(page: RecordPage, at: DateTime<Utc>, answers: &[(&str, &str)]) -> Entry {
    let answers = answers.iter().fold(Answers::new(), |answers, (name, text)| answers.with(name, *text));
    Entry { page, answers, by: By { author: Author::Accord, at } }
}

fn record(page: RecordPage, at: DateTime<Utc>, answers: &[(&str, &str)]) -> Record {
    let id = uuid::Uuid::from_u128(1);
    Record::begin(RecordId::new(id), PlanId::new(id), entry(page, at, answers)).unwrap()
}

fn agreement() -> FrozenText {
    let file: PlanFile = serde_json::from_str(include_str!("../../../tests/cases/a.json")).unwrap();
    let outcomes = file.replay().unwrap();
    outcomes.iter().rev().find_map(Outcome::text).unwrap().clone()
}

/// A home that has said these answers, without an agreement in force.
fn place(home: &Answers) -> Place<'_> {
    Place { home: HomeSettings(home), agreement: None }
}

fn kinds(clocks: &[Clock]) -> Vec<ClockKind> {
    clocks.iter().map(|clock| clock.kind).collect()
}

/// The evening of case C.
const EVENING: &str = "2026-11-14T19:40:00Z";

#[test]
fn the_council_hears_of_an_emergency_within_a_day_of_its_beginning_in_england_alone() {
    let [england, wales] = ["england", "wales"].map(|nation| Answers::new().with("nation", nation));
    let nothing = Answers::new();
    let began = record(RecordPage::Emergency, at("2026-11-14T20:10:00Z"), &[("began", "2026-11-14T19:40+00:00")]);
    let clock = Clock { by: at("2026-11-15T19:40:00Z"), kind: ClockKind::AuthorityTold, done: None };
    for home in [&england, &nothing] {
        assert_eq!(began.clocks(place(home)), [clock], "it runs from the beginning, not from when it was written down");
    }
    assert_eq!(began.clocks(place(&wales)), []);
    assert!(!clock.is_missed(at("2026-11-15T19:39:59Z")) && clock.is_missed(at("2026-11-15T19:40:00Z")));

    let mut told = began.clone();
    told.add(entry(RecordPage::EmergencyTold, at("2026-11-14T20:55:00Z"), &[])).unwrap();
    told.add(entry(RecordPage::EmergencyTold, at("2026-11-16T09:00:00Z"), &[])).unwrap();
    let done = told.clocks(place(&england))[0];
    assert_eq!((done.done, done.late_by()), (Some(at("2026-11-14T20:55:00Z")), None), "the first time counts");
    let mut late = began;
    late.add(entry(RecordPage::EmergencyTold, at("2026-11-15T20:40:00Z"), &[])).unwrap();
    assert_eq!(late.clocks(place(&england))[0].late_by(), Some(TimeDelta::hours(1)), "late for good");
}

#[test]
fn an_emergency_ends_by_itself_and_goes_on_only_by_a_look() {
    let home = Answers::new().with("emergency_days", "3");
    let ends = |record: &Record| record.ends_at(place(&home)).unwrap();
    let begun = |answers: &[(&str, &str)]| record(RecordPage::Emergency, at(EVENING), answers);
    assert_eq!(ends(&begun(&[])), at("2026-11-18T00:00:00Z"), "the home's days");
    assert_eq!(ends(&begun(&[("ends_on", "2026-11-15")])), at("2026-11-16T00:00:00Z"));
    assert_eq!(
        ends(&begun(&[("ends_on", "2026-12-15")])),
        at("2026-11-18T00:00:00Z"),
        "never more than the home's days"
    );
    let mut looked = begun(&[]);
    looked.add(entry(RecordPage::EmergencyLooked, at("2026-11-17T10:00:00Z"), &[("until", "2026-11-19")])).unwrap();
    assert_eq!(ends(&looked), at("2026-11-20T00:00:00Z"));
    looked.add(entry(RecordPage::EmergencyEnded, at("2026-11-18T12:00:00Z"), &[])).unwrap();
    assert_eq!(ends(&looked), at("2026-11-18T12:00:00Z"));
    assert!(looked.add(entry(RecordPage::EmergencyEnded, at("2026-11-18T13:00:00Z"), &[])).is_err());
    assert!(looked.add(entry(RecordPage::EmergencyLooked, at("2026-11-18T13:00:00Z"), &[])).is_err());
}

#[test]
fn a_no_of_the_council_asks_for_an_end_and_forbids_to_go_on() {
    let home = Answers::new();
    let mut record = record(RecordPage::Emergency, at(EVENING), &[]);
    let no =
        |at: DateTime<Utc>| entry(RecordPage::EmergencyAnswered, at, &[("answer", "decline"), ("who", "Eleri Pugh")]);
    assert!(record.add(no(at(EVENING))).is_err(), "nobody answers what they were not told");
    record.add(entry(RecordPage::EmergencyTold, at(EVENING), &[])).unwrap();
    record.add(no(at("2026-11-15T09:10:00Z"))).unwrap();
    assert!(kinds(&record.clocks(place(&home))).contains(&ClockKind::Declined));
    assert!(!record.next().contains(&RecordPage::EmergencyLooked));
    record.add(entry(RecordPage::EmergencyEnded, at("2026-11-15T10:00:00Z"), &[])).unwrap();
    assert!(record.clocks(place(&home)).iter().all(|clock| clock.done.is_some()));
    assert!(!record.is_open(place(&home), at("2026-11-15T10:00:00Z")));
}

#[test]
fn only_what_was_agreed_can_be_used_and_no_longer_than_agreed() {
    let (text, nothing) = (agreement(), Answers::new());
    let agreed = Place { home: text.home_settings(), agreement: Some(&text) };
    let faults = |place: Place<'_>, answers: &[(&str, &str)]| {
        let answers = answers.iter().fold(Answers::new(), |answers, (name, text)| answers.with(name, *text));
        let found = RecordPage::Measure.faults(&answers, None, place, at(EVENING));
        found.into_iter().filter(|(field, _)| ["step", "hours", "what"].contains(field)).collect::<Vec<_>>()
    };
    let what = ("what", "His phone stays in the office");
    assert_eq!(faults(agreed, &[("step", "talk"), what]), []);
    assert_eq!(faults(agreed, &[("step", "limit"), ("hours", "24"), what]), []);
    let longer = faults(agreed, &[("step", "limit"), ("hours", "48"), what]);
    assert_eq!(longer, [("hours", FaultKind::OutOfRange { min: 1, max: 24 })]);
    assert_eq!(faults(place(&nothing), &[("step", "talk"), what]), [("step", FaultKind::NotAgreed)]);
    let food = faults(agreed, &[("step", "talk"), ("what", "No supper tonight")]);
    assert_eq!(food, [("what", FaultKind::TakesFood)]);
}

#[test]
fn a_limit_is_not_used_a_second_time_while_it_runs() {
    let home = Answers::new();
    let limit = |began: &str| Answers::new().with("step", "limit").with("hours", "12").with("began", began);
    let running = [record(RecordPage::Measure, at(EVENING), &[("step", "limit"), ("hours", "12")])];
    let second = |answers: &Answers, now: &str| second_limit(answers, &running, place(&home), at(now));
    let runs = Some(("step", FaultKind::LimitRuns));
    assert_eq!(second(&limit(""), "2026-11-14T20:00:00Z"), runs);
    assert_eq!(second(&limit(""), "2026-11-15T07:39:59Z"), runs);
    assert_eq!(second(&limit(""), "2026-11-15T07:40:00Z"), None, "it has ended");
    assert_eq!(second(&limit("2026-11-14T09:00+00:00"), "2026-11-15T09:00:00Z"), runs, "it would have reached into it");
    assert_eq!(second(&limit("2026-11-14T07:00+00:00"), "2026-11-15T09:00:00Z"), None);
    assert_eq!(second(&Answers::new().with("step", "talk"), "2026-11-14T20:00:00Z"), None, "a talk is always right");
}

#[test]
fn nobody_has_full_details_of_an_emergency_before_it_began() {
    let home = Answers::new();
    let begun = record(RecordPage::Emergency, at("2026-11-14T19:40:35Z"), &[]);
    let faults = |told: &str| {
        let answers = Answers::new().with("to", "Sam Poole").with("how", "phone").with("at", told);
        RecordPage::EmergencyTold.faults(&answers, Some(&begun), place(&home), at("2026-11-14T20:00:00Z"))
    };
    assert_eq!(faults("2026-11-14T19:39+00:00"), [("at", FaultKind::BeforeItBegan)]);
    assert_eq!(faults("2026-11-14T19:40+00:00"), [], "within the minute in which it was written down");
    assert_eq!(faults(""), []);
}

#[test]
fn a_measure_starts_the_three_clocks_of_regulation_35_in_england() {
    let [england, wales] = ["england", "wales"].map(|nation| Answers::new().with("nation", nation));
    let mut used = record(
        RecordPage::Measure,
        at("2026-11-14T20:40:00Z"),
        &[("began", "2026-11-14T19:40+00:00"), ("step", "limit"), ("hours", "12")],
    );
    let by: Vec<_> = used.clocks(place(&england)).iter().map(|clock| clock.by).collect();
    assert_eq!(by, [at("2026-11-15T19:40:00Z"), at("2026-11-16T19:40:00Z"), at("2026-11-19T19:40:00Z")]);
    assert_eq!(used.clocks(place(&wales)), []);
    assert!(
        used.holds(place(&england), at("2026-11-15T07:39:00Z"))
            && !used.holds(place(&england), at("2026-11-15T07:40:00Z"))
    );
    for page in [RecordPage::MeasureSigned, RecordPage::MeasureChild] {
        assert!(used.is_open(place(&england), at("2026-11-20T00:00:00Z")));
        used.add(entry(page, at("2026-11-16T09:00:00Z"), &[])).unwrap();
    }
    assert!(!used.is_open(place(&england), at("2026-11-20T00:00:00Z")));
}

#[test]
fn a_request_is_answered_within_the_days_that_the_adults_promised() {
    let (text, nothing) = (agreement(), Answers::new());
    let asked = record(RecordPage::Request, at(EVENING), &[("what", "Later on Fridays")]);
    let by = |place: Place<'_>| asked.clocks(place)[0].by;
    let promised: u64 = text.answers(domain::sheets::SheetName::Promises).get("answer_days").parse().unwrap();
    let day: NaiveDate = "2026-11-14".parse().unwrap();
    let agreed = Place { home: text.home_settings(), agreement: Some(&text) };
    assert_eq!(by(agreed), day_ends(day + Days::new(promised)));
    assert_eq!(by(place(&nothing)), day_ends(day + Days::new(7)));
    let mut answered = asked.clone();
    answered.add(entry(RecordPage::RequestAnswered, at("2026-11-15T10:00:00Z"), &[])).unwrap();
    assert!(!answered.is_open(place(&nothing), at("2026-11-15T10:00:00Z")) && answered.next().is_empty());
}

#[test]
fn what_is_asked_of_a_picture_and_of_family_is_asked_where_it_happened() {
    let home = Answers::new();
    let is_asked = |happened: &str, field: &'static str| {
        let record = record(RecordPage::Incident, at(EVENING), &[("happened", happened)]);
        let found = RecordPage::IncidentDecided.faults(&Answers::new(), Some(&record), place(&home), at(EVENING));
        found.contains(&(field, FaultKind::Missing))
    };
    assert!(is_asked("picture", "report_remove") && !is_asked("bullying", "report_remove"));
    assert!(is_asked("family", "family_contact") && !is_asked("bullying", "family_contact"));
}

#[test]
fn nothing_can_have_begun_in_the_future_nor_last_beyond_the_homes_days() {
    let home = Answers::new();
    let faults = |answers: Answers| RecordPage::Emergency.faults(&answers, None, place(&home), at(EVENING));
    let has = |answers: Answers, fault| faults(answers).contains(&fault);
    assert!(has(Answers::new().with("began", "2026-11-14T19:41+00:00"), ("began", FaultKind::InFuture)));
    assert!(!has(Answers::new().with("began", "2026-11-14T19:40+00:00"), ("began", FaultKind::InFuture)));
    assert!(has(Answers::new().with("ends_on", "2026-11-22"), ("ends_on", FaultKind::TooFarAhead)));
    assert!(!has(Answers::new().with("ends_on", "2026-11-21"), ("ends_on", FaultKind::TooFarAhead)));
    assert!(has(Answers::new().with("ends_on", "2026-11-13"), ("ends_on", FaultKind::EndsBeforeStart)));
    assert!(has(Answers::new().with("what", "No calls to Childline"), ("what", FaultKind::TakesHelp)));
}

#[test]
fn each_page_belongs_to_its_kind_and_only_first_pages_begin() {
    for &page in RecordPage::all() {
        let id = uuid::Uuid::from_u128(1);
        let begun = Record::begin(RecordId::new(id), PlanId::new(id), entry(page, at(EVENING), &[]));
        assert_eq!(begun.is_ok(), page.kind().first() == page, "{page}");
        assert_eq!(RecordKind::all().iter().filter(|kind| kind.first() == page).count(), usize::from(begun.is_ok()));
    }
}

proptest! {
    /// A day ends when the clock on the wall shows the next one, also where the clocks change, in leap years and at weekends.
    #[test]
    fn a_day_ends_where_the_next_one_begins(days in 0_u64..4000) {
        let day: NaiveDate = "2024-01-01".parse().unwrap();
        let day = day + Days::new(days);
        let end = day_ends(day);
        prop_assert_eq!(today(end - TimeDelta::seconds(1)), day);
        prop_assert_eq!(today(end), day + Days::new(1));
        prop_assert_eq!(local(end).time(), chrono::NaiveTime::MIN);
        let hours = (end - day_ends(day - Days::new(1))).num_hours();
        prop_assert!((23..=25).contains(&hours));
    }

    /// What happens next never lies in the past, and one after the other all clocks and the end are come to: none is lost.
    #[test]
    fn every_instant_of_a_record_is_come_to(minutes in 0_i64..600_000, days in 1_u32..8, page in 0_usize..4) {
        let kind = RecordKind::all()[page];
        let home = Answers::new().with("emergency_days", days.to_string());
        let place = place(&home);
        let start = at("2026-10-01T00:00:00Z") + TimeDelta::minutes(minutes);
        let mut record = record(kind.first(), start, &[("step", "limit"), ("hours", "24")]);
        let mut come_to = vec![];
        let mut now = start;
        while let Some(next) = record.next_at(place, now) {
            prop_assert!(next > now);
            come_to.push(next);
            now = next;
            // What a round does when an emergency is over: until then its end is still to come.
            if kind == RecordKind::Emergency && !record.holds(place, now) {
                prop_assert!(record.next_at(place, now).is_some_and(|next| next <= now));
                record.add(entry(RecordPage::EmergencyEnded, now, &[])).unwrap();
            }
        }
        let clocks = record.clocks(place).into_iter().filter(|clock| clock.done.is_none()).map(|clock| clock.by);
        for instant in clocks.chain(record.ends_at(place)).filter(|it| *it > start) {
            prop_assert!(come_to.contains(&instant), "{instant} is lost");
        }
    }
}

#[test]
fn for_what_happened_there_is_somebody_to_turn_to_where_the_home_is() {
    use domain::choices::Nation;
    use domain::questions::Kind;
    use domain::records::incident::{HAPPENED, routes};
    let Kind::AnyOf(words) = HAPPENED.kind else { panic!("it is a choice") };
    let day: NaiveDate = "2026-11-30".parse().unwrap();
    let names = |word: &str, nation| {
        let record = record(RecordPage::Incident, at(EVENING), &[("happened", word)]);
        routes(&record, Some(nation), day).iter().map(|route| route.key.as_str()).collect::<Vec<_>>()
    };
    for word in words {
        for nation in [Nation::England, Nation::Wales] {
            assert!(!names(word, nation).is_empty(), "{word} in {nation:?}");
        }
    }
    assert!(names("staff", Nation::England).contains(&"lado") && !names("staff", Nation::Wales).contains(&"lado"));
    assert!(names("staff", Nation::Wales).contains(&"designated_officer_wales"));
    let known = domain::platforms::ROUTES.iter().flat_map(|route| &route.when).collect::<Vec<_>>();
    assert!(known.iter().all(|word| words.contains(&word.as_str())), "each is a choice of the question");
}
