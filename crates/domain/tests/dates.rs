//! Dates that cannot be, or that say nothing any more.

mod common;

use common::{BOUNDARY, EMERGENCY, RESTRICTION, first_draft, row_id, sent_on, set, set_in, smallest, story, today};
use domain::draft::Draft;
use domain::fault::FaultKind;
use domain::sheets::SheetName::{self, Home, Start, Talk, YoungPerson};
use serde_json::json;

fn codes(draft: &Draft) -> Vec<(&'static str, FaultKind)> {
    draft.faults(None, today()).into_iter().map(|fault| (fault.field, fault.code)).collect()
}

fn found(sheet: SheetName, field: &str, text: &str) -> Option<FaultKind> {
    let mut draft = smallest();
    set(&mut draft, sheet, field, text);
    let codes = codes(&draft);
    assert!(codes.iter().all(|(at, _)| *at == field), "each fault is on its own field: {codes:?}");
    codes.into_iter().next().map(|(_, code)| code)
}

#[test]
fn births_arrivals_talks_and_offers_are_possible() {
    use FaultKind::{InFuture, NotAnAge, TooEarly};
    for (sheet, field, text, code) in [
        (YoungPerson, "born", "1980-01-01", Some(NotAnAge)),
        (YoungPerson, "born", "2030-01-01", Some(NotAnAge)),
        (YoungPerson, "born", "2005-11-10", Some(NotAnAge)),
        (YoungPerson, "born", "2005-11-11", None),
        (YoungPerson, "arrived", "2026-11-11", Some(InFuture)),
        (YoungPerson, "arrived", "2012-05-02", Some(TooEarly)),
        (YoungPerson, "advocate_offered", "2026-11-01", Some(TooEarly)),
        (YoungPerson, "advocate_offered", "2026-11-02", None),
        (YoungPerson, "advocate_offered", "2026-11-10", None),
        (YoungPerson, "advocate_offered", "2026-11-11", Some(InFuture)),
        (Talk, "on", "2026-11-01", Some(TooEarly)),
        (Talk, "on", "2026-11-10", None),
        (Talk, "on", "2030-01-01", Some(InFuture)),
    ] {
        if (sheet, field) == (YoungPerson, "arrived") && code == Some(InFuture) {
            let mut draft = smallest();
            set(&mut draft, sheet, field, text);
            assert!(codes(&draft).contains(&(field, InFuture)), "the talk is then before the arrival, too");
            continue;
        }
        if field == "born" && text.starts_with("2030") {
            let mut draft = smallest();
            set(&mut draft, sheet, field, text);
            assert!(codes(&draft).contains(&(field, NotAnAge)));
            continue;
        }
        assert_eq!(found(sheet, field, text), code, "{field} {text}");
    }
}

#[test]
fn the_next_look_is_neither_over_nor_out_of_reach() {
    use FaultKind::{EndsBeforeStart, ReviewPassed, ReviewTooLate};
    for (text, code) in [
        ("2026-11-09", Some(ReviewPassed)),
        ("2026-11-10", None),
        ("2027-05-10", None),
        ("2027-05-11", Some(ReviewTooLate)),
        ("2035-01-01", Some(ReviewTooLate)),
    ] {
        assert_eq!(found(Start, "review_on", text), code, "{text}: twice the home's three months, and half a year");
    }
    let with = |nation: &str, months: &str, review_on: &str| {
        let mut draft = smallest();
        set(&mut draft, Home, "nation", nation);
        set(&mut draft, Home, "review_months", months);
        set(&mut draft, Start, "review_on", review_on);
        codes(&draft).into_iter().map(|(_, code)| code).collect::<Vec<_>>()
    };
    assert_eq!(with("england", "1", "2027-01-10"), []);
    assert_eq!(with("england", "1", "2027-01-11"), [ReviewTooLate]);
    assert_eq!(with("england", "12", "2027-05-11"), [ReviewTooLate], "the law's half year stays");
    assert_eq!(with("wales", "12", "2027-02-10"), []);
    assert_eq!(with("wales", "12", "2027-02-11"), [ReviewTooLate]);

    let mut draft = smallest();
    for (text, code) in [("2026-11-09", ReviewPassed), ("2026-11-15", EndsBeforeStart), ("2027-05-21", ReviewTooLate)] {
        set(&mut draft, Start, "starts_on", "2026-11-20");
        set_in(&mut draft, BOUNDARY, "review_on", &[text]);
        assert_eq!(codes(&draft), [("review_on", code)], "{text}");
    }
}

#[test]
fn an_order_is_made_before_it_is_entered_and_before_it_ends() {
    use FaultKind::{EndsBeforeStart, InFuture};
    let order = |made_on: &str, ends_on: &str| {
        let mut draft = smallest();
        let answers = json!({
            "kind": "bail", "sentence": "I am in by eight.", "words": "In by 20:00.", "court": "Fenmarsh", "varied_by": "The court",
            "made_on": made_on, "ends_on": ends_on,
        });
        let order = json!({ "id": row_id(300), "sheet": "order", "answers": answers, "version": 1 });
        draft.rows.push(serde_json::from_value(order).unwrap());
        codes(&draft)
    };
    assert_eq!(order("2026-11-10", "2026-11-10"), []);
    assert_eq!(order("2026-11-11", "2027-01-31"), [("made_on", InFuture)]);
    assert_eq!(order("2026-11-05", "2026-11-04"), [("ends_on", EndsBeforeStart)]);
    assert_eq!(order("", "2027-01-31"), [], "nobody has to know the day");
}

#[test]
fn d1_what_has_ended_cannot_be_sent() {
    for rule in [BOUNDARY, RESTRICTION, EMERGENCY] {
        let mut draft = smallest();
        set_in(&mut draft, rule, "ends_on", &["2026-11-09"]);
        assert_eq!(codes(&draft), [("ends_on", FaultKind::EndPassed)]);
        set_in(&mut draft, rule, "ends_on", &["2026-11-10"]);
        assert_eq!(codes(&draft), [], "it counts until its last day");
        set(&mut draft, Start, "starts_on", "2026-11-20");
        let is_over = (rule != EMERGENCY).then_some(("ends_on", FaultKind::EndPassed));
        assert_eq!(codes(&draft), Vec::from_iter(is_over), "an emergency may end before the agreement starts");
    }
}

#[test]
fn gwions_emergency_is_history_in_the_plan_file_and_a_fault_today() {
    let story = story("c");
    let draft = first_draft(&story);
    assert_eq!(draft.faults(None, sent_on(&story)), []);
    let later = "2026-11-24".parse().unwrap();
    let found: Vec<_> = draft.faults(None, later).into_iter().map(|fault| (fault.field, fault.code)).collect();
    assert_eq!(found, [("ends_on", FaultKind::EndPassed)]);
}
