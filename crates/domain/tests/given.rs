//! A plan that is given out as a file and taken in again is the same plan.

mod common;

use common::{BOUNDARY, CASES, first_draft, noon, row_id, set_in, smallest, story};
use domain::draft::{Draft, RuleDraft, Standpoint};
use domain::plan_file::{Person, PlanFile};
use domain::policy::Role;
use domain::questions::Kind;
use domain::sheets::{COMPLETE_FROM, SheetName};
use domain::word::Word;

fn people() -> Vec<Person> {
    ["Abby Lund", "Josie Hart", "Rhys Parry"]
        .map(|name| Person { name: name.into(), role: Role::Staff, account: None })
        .to_vec()
}

/// Given out, read by the published schema, and taken in.
fn again(draft: &Draft) -> Draft {
    let file = PlanFile::of(draft, people(), noon(12));
    let json = serde_json::to_string_pretty(&file).unwrap();
    PlanFile::read(&json).unwrap_or_else(|faults| panic!("{faults:?}")).draft().unwrap()
}

/// Each row's answers, with other rows named by their places.
fn said(draft: &Draft) -> Vec<String> {
    let place = |id: &str| draft.rows.iter().position(|row| row.id.to_string() == id);
    let text = |row: &domain::row::Row| {
        let refers = |name: &str| {
            let name = name.split('.').next().unwrap_or_default();
            row.sheet.sheet().field(name).is_some_and(|field| {
                matches!(field.kind, Kind::Risks | Kind::Authority | Kind::Contact(_) | Kind::Member(_) | Kind::Kept)
            }) || row.sheet == SheetName::Passed
        };
        let answers = row.answers.names().map(|name| {
            let all = row.answers.all(name).iter();
            let all = all.map(|text| {
                place(text).filter(|_| refers(name)).map_or_else(|| text.clone(), |at| format!("row {at}"))
            });
            format!("{name}={:?}", all.collect::<Vec<_>>())
        });
        let answers = answers.filter(|line| !line.contains(".account=") && !line.starts_with("stands="));
        format!("{} {}", row.sheet.word(), answers.collect::<Vec<_>>().join(" "))
    };
    let mut rows: Vec<_> = draft.rows.iter().map(text).collect();
    rows.sort();
    rows
}

#[test]
fn what_is_given_out_is_taken_in_as_it_was() {
    for letter in CASES {
        let draft = first_draft(&story(letter));
        let mut sorted = draft.clone();
        sorted.rows.sort_by_key(|row| row.sheet);
        assert_eq!(said(&again(&sorted)), said(&sorted), "case {letter}");
        assert_eq!(again(&draft).faults(None, common::today()).len(), draft.faults(None, common::today()).len());
    }
}

#[test]
fn an_answer_to_other_words_is_not_an_answer_to_these() {
    let mut draft = smallest();
    domain::draft::note_what_was_answered(
        &mut draft.rows.iter_mut().find(|row| row.id == row_id(BOUNDARY)).unwrap().answers,
    );
    set_in(&mut draft, BOUNDARY, "sentence", &["My phone charges in the kitchen."]);
    let standpoint = |draft: &Draft| {
        let row = draft.rows(SheetName::Rule).next().unwrap();
        RuleDraft(row).standpoint()
    };
    assert_eq!(standpoint(&draft), Standpoint::Changed);
    assert_eq!(standpoint(&again(&draft)), Standpoint::Changed);
}

/// The draft in which every question is answered, after a change, as it is given out.
fn file(change: impl Fn(&mut Draft)) -> PlanFile {
    let mut draft = first_draft(&story("d"));
    change(&mut draft);
    PlanFile::of(&draft, story("d").people, story("d").life[0].at)
}

#[test]
fn a_draft_is_looked_at_on_paper_with_its_warnings_and_not_with_what_blocks() {
    let first = |draft: &mut Draft, sheet: SheetName, field: &str, text: &str| {
        draft.rows.iter_mut().find(|row| row.sheet == sheet).unwrap().answers.set(field, [text]);
    };
    assert!(file(|_| ()).as_sent().is_ok());
    let warned = file(|draft| first(draft, SheetName::YoungPerson, "status_ends", "2026-11-28"));
    assert!(!warned.draft().unwrap().faults(None, COMPLETE_FROM).is_empty(), "it would not be sent");
    let outcomes = warned.as_sent().unwrap();
    assert!(outcomes[1].text().is_some());
    let faulty = file(|draft| {
        first(draft, SheetName::Talk, "on", "2030-01-01");
        first(draft, SheetName::Promises, "promises", "");
    });
    let said = faulty.as_sent().unwrap_err().to_string();
    assert!(said.lines().any(|line| line == "talk.1.on: in_future"), "{said}");
    assert!(said.lines().any(|line| line == "promises.1.promises: missing"), "{said}");
    assert!(!said.contains('{') && said.contains(" on 2026-"), "{said}");
}

#[test]
fn for_another_home_people_are_named_and_not_chosen() {
    let file = PlanFile::of(&first_draft(&story("a")), people(), noon(12));
    let rows = file.for_another_home().unwrap();
    let draft = Draft { rows };
    assert!(draft.row(SheetName::Home).is_none() && draft.row(SheetName::Contact).is_none());
    assert_eq!((draft.placement().key_worker(), draft.placement().key_worker_account()), ("Abby Lund", None));
    assert_eq!((draft.placement().social_worker(), draft.placement().social_worker_contact()), ("Ruth Adeyemi", None));
}
