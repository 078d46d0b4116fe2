//! What falls due on a day, compared with a slow and plain way to count it, on days drawn from seven years: leap days, Christmas, Easter, the days
//! on which the clocks change, weekends. The numbers stand here as the handbook has them (domain, R7, R14, R24, R31).

mod common;

use chrono::{Datelike, NaiveDate, Weekday};
use common::calendar::{
    YEARS, birthday, clock_changes, days, days_from, easter, holidays_by_law, is_worked, months_after, moved,
    worked_after,
};
use common::{BOUNDARY, row_id, set, set_in, smallest};
use domain::RowId;
use domain::agreement::Agreement;
use domain::answers::Answers;
use domain::canonical::{Hash, canonical};
use domain::choices::RuleKind;
use domain::deadline::DeadlineKind::{
    AfterIncident, AfterRequest, Birthday, Complaint, EmergencyReview, LongRestriction, LookedAfterReview, Missing,
    Moved, NewDevice, NewFacts, NewPeople, OrderEnds, ReplyChallenge, ReplyReminder, ReplyTeamManager,
    RestrictionReview, Review, RuleReview, Signatures, StatusEnds, Unread,
};
use domain::deadline::{Clocks, Deadline, DeadlineKind, Told, Trigger};
use domain::draft::Draft;
use domain::fault::FaultKind;
use domain::frozen::FrozenText;
use domain::home_policy::{Course, Training};
use domain::order::Order;
use domain::placement::{HomeSettings, Placement};
use domain::plan::StageKind;
use domain::sheets::SheetName;
use domain::word::Word;
use domain::working_days::{BANK_HOLIDAYS, is_working_day, working_days_after};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// What a home is asked for in days, the most it may say, and what counts where it has said nothing.
const HOME: [(&str, u32, u32); 5] = [
    ("first_reminder_days", 20, 2),
    ("second_reminder_days", 30, 5),
    ("third_reminder_days", 40, 10),
    ("restriction_days", 28, 28),
    ("emergency_days", 7, 7),
];
/// After how many days a restriction has counted for long.
const LONG: i64 = 84;
/// How many days ahead something is on the board.
const AHEAD: i64 = 14;
const REPLY: [DeadlineKind; 3] = [ReplyReminder, ReplyTeamManager, ReplyChallenge];

/// A rule: what it is, when it is looked at, its last day, and since when an earlier version limited the same.
type RuleOf = (RuleKind, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>);

/// One young person's agreement, and what goes on around it.
#[derive(Clone, Debug)]
struct Case {
    is_in_force: bool,
    from: NaiveDate,
    review_on: NaiveDate,
    born: NaiveDate,
    next_review: Option<NaiveDate>,
    status_ends: Option<NaiveDate>,
    rules: Vec<RuleOf>,
    stage: (StageKind, NaiveDate),
    orders: Vec<Option<NaiveDate>>,
    unread: usize,
    home: [String; 5],
    triggers: Vec<Trigger>,
}

fn iso(date: Option<NaiveDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn row(number: usize) -> RowId {
    row_id(number.try_into().unwrap())
}

/// Where the numbers of the orders' rows begin; those of rules begin at nought.
const ORDERS: usize = 50;

impl Case {
    /// What the home has said.
    fn home(&self) -> Answers {
        HOME.iter().zip(&self.home).fold(Answers::new(), |home, ((name, ..), said)| home.with(name, said))
    }

    /// What counts of it.
    fn days(&self, question: &str) -> u32 {
        let at = HOME.iter().position(|(name, ..)| *name == question).unwrap();
        let (_, most, ours) = HOME[at];
        self.home[at].parse().ok().filter(|days| (1..=most).contains(days)).unwrap_or(ours)
    }

    /// The agreement as it would have been kept.
    fn text(&self) -> FrozenText {
        let person = Answers::new().with("born", self.born.to_string()).with("next_review", iso(self.next_review));
        let person = person.with("status_ends", iso(self.status_ends));
        let rule = |(at, (kind, review_on, ends_on, _)): (usize, &RuleOf)| {
            let answers = Answers::new().with("sentence", "Off at ten.").with("heading", "time");
            let answers = answers.with("kind", kind.word()).with("answer", "agree");
            let answers = answers.with("review_on", iso(*review_on)).with("ends_on", iso(*ends_on));
            json!({ "id": row(at), "answers": answers, "terms": Hash::of(b"") })
        };
        kept(json!({
            "format": 2, "plan": row(0), "number": 1, "starts_on": null, "review_on": self.review_on, "questions": {},
            "sheets": { "young_person": [{ "id": row(0), "answers": person }] }, "risks": [],
            "rules": self.rules.iter().enumerate().map(rule).collect::<Vec<_>>(),
        }))
    }

    /// The orders, as they are entered.
    fn orders(&self) -> Vec<Answers> {
        self.orders.iter().map(|ends_on| Answers::new().with("ends_on", iso(*ends_on))).collect()
    }

    /// Judges by the code under test.
    fn judged<T>(&self, done: &[Deadline], judge: impl FnOnce(&Clocks<'_>) -> T) -> T {
        let (text, home, orders) = (self.text(), self.home(), self.orders());
        let since = |(at, rule): (usize, &RuleOf)| rule.3.map(|since| (row(at), since));
        let limits = self.rules.iter().enumerate().filter_map(since).collect();
        judge(&Clocks {
            in_force: self.is_in_force.then_some(Agreement { text: &text, from: self.from, limits: &limits }),
            stage: self.stage,
            orders: orders.iter().enumerate().map(|(at, order)| (row(ORDERS + at), Order(order))).collect(),
            unread: self.unread,
            home: HomeSettings(&home),
            triggers: &self.triggers,
            done,
        })
    }

    /// All that falls due, on fingers.
    fn on_fingers(&self) -> Vec<Deadline> {
        let mut all = self.waiting();
        if self.is_in_force {
            all.extend(self.of_agreement());
            all.extend(self.rules.iter().enumerate().flat_map(|(at, rule)| self.of_rule(row(at), rule)));
            all.extend(self.triggers.iter().map(|it| Deadline { by: moved(it.on, 7), kind: it.kind, row: None }));
        }
        for (at, ends_on) in self.orders.iter().enumerate() {
            let ends_on = ends_on.filter(|day| !self.is_in_force || *day > self.from);
            all.extend(ends_on.map(|by| Deadline { by, kind: OrderEnds, row: Some(row(ORDERS + at)) }));
        }
        all.sort_unstable();
        all
    }

    fn waiting(&self) -> Vec<Deadline> {
        let (stage, since) = self.stage;
        let after = |kind, days| Deadline { by: worked_after(since, days), kind, row: None };
        match stage {
            StageKind::WithSocialWorker => {
                REPLY.iter().zip(HOME).map(|(kind, (name, ..))| after(*kind, self.days(name))).collect()
            }
            StageKind::ToSign => vec![after(Signatures, 5)],
            _ => vec![],
        }
    }

    fn of_agreement(&self) -> Vec<Deadline> {
        let mut dated = vec![(LookedAfterReview, self.next_review), (StatusEnds, self.status_ends)];
        dated.extend([13, 16, 17, 18].map(|age| (Birthday, Some(birthday(self.born, age)))));
        let later = dated.into_iter().filter_map(|(kind, by)| Some((kind, by.filter(|by| *by > self.from)?)));
        let unread = (self.unread > 0).then(|| (Unread, moved(self.from, 4)));
        let all = [(Review, self.review_on)].into_iter().chain(unread).chain(later);
        all.map(|(kind, by)| Deadline { by, kind, row: None }).collect()
    }

    fn of_rule(&self, row: RowId, (kind, review_on, ends_on, since): &RuleOf) -> Vec<Deadline> {
        let after = |days: u32| moved(self.from, days.into());
        let mut all: Vec<(DeadlineKind, NaiveDate)> = match kind {
            RuleKind::Emergency => vec![(EmergencyReview, after(self.days("emergency_days")))],
            RuleKind::Restriction | RuleKind::Monitoring => {
                vec![
                    (RestrictionReview, after(self.days("restriction_days"))),
                    (LongRestriction, moved(since.unwrap_or(self.from), LONG)),
                ]
            }
            _ => vec![],
        };
        all.extend(review_on.filter(|day| *day != self.review_on).map(|day| (RuleReview, day)));
        all.retain(|(_, by)| ends_on.is_none_or(|end| days_from(*by, end) >= 0));
        all.into_iter().map(|(kind, by)| Deadline { by, kind, row: Some(row) }).collect()
    }
}

/// A text from what was kept of it.
fn kept(text: Value) -> FrozenText {
    let canonical = canonical(&text);
    let hash = Hash::of(canonical.as_bytes());
    FrozenText::read(canonical, hash).unwrap()
}

/// What of these is on the board, on fingers.
fn near_on_fingers(all: &[Deadline], today: NaiveDate) -> Vec<Deadline> {
    let left = |it: &Deadline| days_from(today, it.by);
    let near: Vec<Deadline> = all.iter().filter(|it| left(it) <= AHEAD).copied().collect();
    let mut steps: Vec<Deadline> = near.iter().filter(|it| REPLY.contains(&it.kind)).copied().collect();
    steps.sort_by_key(|it| (it.by, REPLY.iter().position(|kind| *kind == it.kind)));
    let late = steps.iter().filter(|it| left(it) < 0).count();
    let named = steps.get(late.saturating_sub(1));
    near.iter().filter(|it| !REPLY.contains(&it.kind) || Some(*it) == named).copied().collect()
}

/// What is told of one, on fingers.
fn told_on_fingers(it: &Deadline, today: NaiveDate) -> Option<Told> {
    let ahead = match it.kind {
        ReplyReminder | ReplyTeamManager | ReplyChallenge => 0,
        Signatures | Unread | EmergencyReview => 1,
        _ => AHEAD,
    };
    let is_letter = matches!(it.kind, ReplyReminder | ReplyTeamManager);
    match days_from(today, it.by) {
        left if left < 0 && !is_letter => Some(Told::Late),
        left if left <= ahead => Some(Told::Ahead),
        _ => None,
    }
}

/// So many days after an agreement began: at any time, or where an interval ends.
fn afterwards() -> impl Strategy<Value = i64> {
    prop_oneof![2 => -3_i64..400, 1 => 0_i64..=8, 1 => 26_i64..=30, 1 => LONG - 1..=LONG + 1]
}

/// A birth: on any day, on a 29 February, or so that a birthday is next to the day on which the agreement begins.
fn births(from: NaiveDate) -> impl Strategy<Value = NaiveDate> {
    let leap_day = select(vec![2008, 2012, 2016]).prop_map(|year| NaiveDate::from_ymd_opt(year, 2, 29).unwrap());
    let near = (select(vec![13, 16, 17, 18]), -1_i64..=1).prop_map(move |(age, by)| {
        let day = moved(from, by);
        day.with_year(day.year() - age).unwrap_or_else(|| NaiveDate::from_ymd_opt(day.year() - age, 3, 1).unwrap())
    });
    prop_oneof![1 => days().prop_map(|day| moved(day, -15 * 365)), 1 => leap_day, 1 => near]
}

/// What a home may have typed: nothing, a number, or what is none.
fn said() -> impl Strategy<Value = String> {
    prop_oneof![1 => Just(String::new()), 3 => (0_u32..45).prop_map(|days| days.to_string()), 1 => Just("soon".into())]
}

fn stages() -> impl Strategy<Value = StageKind> {
    prop_oneof![Just(StageKind::WithSocialWorker), Just(StageKind::ToSign), select(StageKind::all())]
}

fn agreements(from: NaiveDate) -> impl Strategy<Value = Case> {
    let dates = move || afterwards().prop_map(move |days| moved(from, days));
    let earlier = (0_i64..300).prop_map(move |days| moved(from, -days));
    let rule = (select(RuleKind::all()), weighted(0.5, dates()), weighted(0.7, dates()), weighted(0.5, earlier));
    let kinds = select(vec![AfterIncident, AfterRequest, Missing, NewDevice, Complaint, NewFacts, NewPeople, Moved]);
    let trigger = (kinds, days()).prop_map(|(kind, on)| Trigger { kind, on });
    let agreed = (prop::bool::weighted(0.8), dates(), births(from), weighted(0.7, dates()), weighted(0.7, dates()));
    let beside = (
        prop::collection::vec(rule, 0..5),
        (stages(), days()),
        prop::collection::vec(weighted(0.8, dates()), 0..3),
        [said(), said(), said(), said(), said()],
        (prop::collection::vec(trigger, 0..3), 0_usize..3),
    );
    (agreed, beside).prop_map(move |(agreed, (rules, stage, orders, home, (triggers, unread)))| {
        let (is_in_force, review_on, born, next_review, status_ends) = agreed;
        Case {
            is_in_force,
            from,
            review_on,
            born,
            next_review,
            status_ends,
            rules,
            stage,
            orders,
            unread,
            home,
            triggers,
        }
    })
}

fn cases() -> impl Strategy<Value = Case> {
    days().prop_flat_map(agreements)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn all_that_falls_due_falls_due_as_on_fingers(case in cases()) {
        prop_assert_eq!(case.judged(&[], |clocks| clocks.deadlines()), case.on_fingers());
    }

    #[test]
    fn what_was_done_is_gone_and_nothing_else(case in cases(), every in 1_usize..4) {
        let all = case.on_fingers();
        let (done, mut open): (Vec<_>, Vec<_>) = all.iter().enumerate().partition(|(at, _)| at % every == 0);
        // What two reasons of one day ask for is one thing to do.
        open.retain(|(_, it)| !done.iter().any(|(_, gone)| gone == it));
        // With the challenge the steps before it are over as well: they are letters.
        if done.iter().any(|(_, it)| it.kind == ReplyChallenge) {
            open.retain(|(_, it)| ![ReplyReminder, ReplyTeamManager].contains(&it.kind));
        }
        let of = |list: Vec<(usize, &Deadline)>| list.into_iter().map(|(_, it)| *it).collect::<Vec<_>>();
        prop_assert_eq!(case.judged(&of(done), |clocks| clocks.deadlines()), of(open));
    }

    #[test]
    fn what_is_near_is_on_the_board_and_told_as_on_fingers(case in cases(), after in -20_i64..420) {
        let (all, today) = (case.on_fingers(), moved(case.from, after));
        prop_assert_eq!(case.judged(&[], |clocks| clocks.due(today)), near_on_fingers(&all, today));
        for it in &all {
            prop_assert_eq!(it.days_left(today), days_from(today, it.by));
            prop_assert_eq!(it.to_tell(today), told_on_fingers(it, today), "{:?} on {}", it, today);
        }
    }

    #[test]
    fn working_days_are_those_of_the_file(from in days(), count in 0_u32..45) {
        prop_assert_eq!(working_days_after(from, count), worked_after(from, count));
    }

    #[test]
    fn an_age_begins_on_the_birthday(born in days().prop_flat_map(births), age in 1_u32..=20) {
        let answers = Answers::new().with("born", born.to_string());
        let (person, day) = (Placement(&answers), birthday(born, age));
        prop_assert_eq!(person.age_on(day), Some(age));
        prop_assert_eq!(person.age_on(moved(day, -1)), Some(age - 1));
    }

    #[test]
    fn training_is_renewed_on_the_same_day_a_year_later(done in days()) {
        let renew_by = months_after(done, 12);
        prop_assert_eq!(Training::renewal_of(done), renew_by);
        let training = Training { course: Course::OnlineSafety, done_on: done, renew_by };
        prop_assert!(training.is_due(moved(renew_by, -60)) && !training.is_due(moved(renew_by, -61)));
        prop_assert!(training.is_over(moved(renew_by, 1)) && !training.is_over(renew_by));
    }
}

/// What stands in the way of a look at an agreement on this day.
fn review_faults(draft: &Draft, today: NaiveDate) -> Vec<FaultKind> {
    let faults = draft.faults(None, today).into_iter();
    faults.filter(|it| (it.sheet, it.field) == (SheetName::Start, "review_on")).map(|it| it.code).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Six months in England, three in Wales, and never more than twice the home's own interval.
    #[test]
    fn a_look_is_never_later_than_the_law_has_it(
        today in days(),
        nation in select(vec![("england", 6), ("wales", 3), ("", 6)]),
        months in weighted(0.8, 1_u32..=12),
        starts_in in weighted(0.5, -3_i64..60),
    ) {
        let (mut draft, (nation, law)) = (smallest(), nation);
        set(&mut draft, SheetName::Home, "nation", nation);
        set(&mut draft, SheetName::Home, "review_months", &months.map(|it| it.to_string()).unwrap_or_default());
        let starts_on = starts_in.map(|days| moved(today, days));
        set(&mut draft, SheetName::Start, "starts_on", &iso(starts_on));
        let from = starts_on.filter(|day| *day > today).unwrap_or(today);
        let last = months_after(from, months.map_or(law, |own| law.min(2 * own)));
        for (on, fault) in [
            (moved(today, -1), Some(FaultKind::ReviewPassed)),
            (last, None),
            (moved(last, 1), Some(FaultKind::ReviewTooLate)),
        ] {
            set(&mut draft, SheetName::Start, "review_on", &on.to_string());
            let found = review_faults(&draft, today).into_iter().find(|it| *it != FaultKind::EndsBeforeStart);
            prop_assert_eq!(found, fault, "{} in {} from {}", on, nation, from);
        }
    }

    #[test]
    fn a_rule_counts_on_its_last_day(today in days(), starts_in in 0_i64..60) {
        let mut draft = smallest();
        let from = moved(today, starts_in);
        set(&mut draft, SheetName::Start, "starts_on", &from.to_string());
        for (ends_on, is_over) in [(moved(from, -1), true), (from, false), (moved(from, 1), false)] {
            set_in(&mut draft, BOUNDARY, "ends_on", &[&ends_on.to_string()]);
            let faults = draft.faults(None, today);
            let found = faults.iter().any(|it| it.row == Some(row_id(BOUNDARY)) && it.code == FaultKind::EndPassed);
            prop_assert_eq!(found, is_over);
        }
    }
}

/// All days of a year.
fn year(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    (0..366).map(move |days| moved(first, days)).filter(move |day| day.year() == year)
}

#[test]
fn people_work_on_all_days_but_weekends_and_those_of_the_file() {
    for day in YEARS.flat_map(year) {
        assert_eq!(is_working_day(day), is_worked(day), "{day}");
    }
}

/// A day that is proclaimed for one year alone has to be named here when the file has it.
#[test]
fn the_file_of_bank_holidays_has_what_the_law_says() {
    for number in 2026..=BANK_HOLIDAYS.until.year() {
        let is_weekday = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let free: Vec<NaiveDate> = year(number).filter(is_weekday).filter(|day| !is_working_day(*day)).collect();
        assert_eq!(free, holidays_by_law(number));
    }
}

#[test]
fn the_calendar_on_fingers_is_the_one_on_the_wall() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(easter(2026), day("2026-04-05"));
    assert_eq!(clock_changes()[4..6], [day("2026-03-29"), day("2026-10-25")]);
    assert_eq!((moved(day("2028-02-28"), 1), moved(day("2027-02-28"), 1)), (day("2028-02-29"), day("2027-03-01")));
    assert_eq!(days_from(day("2024-01-01"), day("2025-01-01")), 366);
    assert_eq!(worked_after(day("2027-12-24"), 1), day("2027-12-29"));
    assert_eq!(months_after(day("2027-11-30"), 3), day("2028-02-29"));
    assert_eq!(birthday(day("2012-02-29"), 13), day("2025-03-01"));
    assert_eq!(birthday(day("2012-02-29"), 16), day("2028-02-29"));
}
