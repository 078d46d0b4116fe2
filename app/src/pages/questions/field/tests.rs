//! Questions as pages show them.

use domain::RowId;
use domain::questions::Page;
use words::Voice;

use super::super::answer_words;
use super::*;
use crate::paths::QuestionsOf;
use crate::texts::t;

const TOLD: Field = Field::new("told", Kind::Moment).required();

fn typed(date: [&str; 3], time: &str) -> Answers {
    let parts = ["day", "month", "year"].into_iter().zip(date);
    let answers = Answers::default().with("told.time", time);
    parts.fold(answers, |answers, (part, text)| answers.with(&format!("told.{part}"), text))
}

/// The question as a page of it shows these answers, with what is wrong with them.
fn shown(answers: &Answers) -> String {
    let asked = Asked {
        of: QuestionsOf::Plan(domain::PlanId::new(uuid::Uuid::nil())),
        sheet: SheetName::Rule,
        page: &Page { name: "told", fields: &[TOLD] },
        id: RowId::new(uuid::Uuid::nil()),
        row: None,
        typed: Answers::default(),
        words: Voice::default(),
        titles: vec![],
        directory: vec![],
        members: vec![],
        faults: TOLD.fault(answers).map(|code| (TOLD.name, code)).into_iter().collect(),
        conflicts: vec![],
        is_open: true,
        from_check: false,
        voice: false,
        others: None,
        asking: domain::asking::Asking::Topic,
        take: String::new(),
        reader: domain::AccountId::new(uuid::Uuid::nil()),
    };
    asked.field(&TOLD, answers).expect("it is asked").to_html()
}

fn said(answers: &Answers) -> Vec<String> {
    answer_words(&Voice::default(), SheetName::Rule, &TOLD, answers, &[])
}

#[test]
fn a_moment_is_asked_for_in_four_boxes() {
    let html = shown(&Answers::default());
    for (id, name) in
        [("told", "told.day"), ("told.month", "told.month"), ("told.year", "told.year"), ("told.time", "told.time")]
    {
        assert!(html.contains(&format!(r#"id="{id}" name="{name}""#)), "{name}: {html}");
    }
    assert!(!html.contains("told.fold"), "{html}");
}

#[test]
fn which_of_two_times_is_asked_where_the_clocks_go_back_and_nowhere_else() {
    let repeated = typed(["25", "10", "2026"], "01:30");
    let html = shown(&repeated);
    assert!(html.contains(&t("fault-repeated_time")) && html.contains(&t("moment-which")), "{html}");
    assert!(html.contains(r#"name="told.fold" type="radio" value="first""#) && !html.contains("checked"), "{html}");
    let html = shown(&repeated.clone().with("told.fold", "second"));
    assert!(html.contains(r#"value="second" checked"#) && !html.contains("govuk-error-message"), "{html}");
    assert!(html.contains(r#"value="25""#) && html.contains(r#"value="01:30""#), "{html}");
    for time in ["00:59", "02:00", "", "x"] {
        assert!(!shown(&typed(["25", "10", "2026"], time).with("told.fold", "first")).contains("told.fold"), "{time}");
    }
    let frozen = shown(&Answers::default().with("told", "2026-10-25T01:30+01:00"));
    assert!(frozen.contains(r#"value="first" checked"#) && frozen.contains(r#"value="01:30""#), "{frozen}");
}

#[test]
fn a_time_that_did_not_exist_is_said_and_stays_in_its_box() {
    let html = shown(&typed(["29", "3", "2026"], "01:30"));
    assert!(html.contains(&t("fault-skipped_time")) && html.contains(r#"value="01:30""#), "{html}");
    assert!(!html.contains("told.fold"), "{html}");
    let hostile = shown(&typed(["\"><b>", "", ""], "\"><b>"));
    assert!(!hostile.contains("<b>"), "{hostile}");
}

#[test]
fn a_moment_is_shown_with_its_zone_and_a_faulty_one_as_typed() {
    assert_eq!(said(&typed(["12", "Nov", "2026"], "2.03pm")), ["12 November 2026 at 14:03 GMT"]);
    assert_eq!(said(&Answers::default().with("told", "2026-10-25T01:30+01:00")), ["25 October 2026 at 01:30 BST"]);
    assert_eq!(said(&typed(["30", "2", "2026"], "noon")), ["30 2 2026 noon"]);
    assert!(said(&Answers::default()).is_empty());
}
