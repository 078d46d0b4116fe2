//! All that was ever kept is still read: texts with their hashes, every state of a revision's life, every event.
//!
//! The files under `tests/kept` were written by the version that kept them. A file is only ever added there.

use std::collections::BTreeMap;
use std::path::PathBuf;

use domain::RowId;
use domain::canonical::Hash;
use domain::changes::{Change, changes, row_changes};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::kept;
use domain::plan::Stage;
use domain::plan_file::{Outcome, PlanFile};
use domain::revision::{Life, Standing};
use domain::word::Word;
use serde::Deserialize;
use serde_json::Value;

/// The cases that there were when these formats were in use.
const KEPT: [&str; 3] = ["a", "b", "c"];

/// A file under `tests/kept`.
fn file(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/kept").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A plan file as it was when format 2 was kept: such files are still taken.
fn story(letter: &str) -> PlanFile {
    serde_json::from_str(&file(&format!("format-2/plan-files/{letter}.json"))).unwrap()
}

/// One plan through all its revisions, as format 1 kept it.
#[derive(Deserialize)]
struct Lives {
    texts: Vec<Text>,
    states: Vec<State>,
    records: Vec<Record>,
    events: Vec<Value>,
}

#[derive(Deserialize)]
struct Text {
    file: String,
    hash: Hash,
    terms: BTreeMap<RowId, Hash>,
}

#[derive(Deserialize)]
struct State {
    word: String,
    state: Value,
}

#[derive(Deserialize)]
struct Record {
    revision: u32,
    standing: String,
    record: Option<Value>,
}

const PLANS: [&str; 4] = ["case-a", "case-b", "case-c", "every-verb"];

fn lives(plan: &str) -> Lives {
    serde_json::from_str(&file(&format!("format-1/lives/{plan}.json"))).unwrap()
}

fn read(format: &str, text: &Text) -> FrozenText {
    let canonical = file(&format!("{format}/{}", text.file));
    FrozenText::read(canonical, text.hash.clone()).unwrap_or_else(|error| panic!("{}: {error}", text.file))
}

/// Reads a text, and finds in it what was consented to, and nothing that differs from itself.
fn is_read_as_it_was(format: &str, kept: &Text) {
    let text = read(format, kept);
    let terms: BTreeMap<_, _> = text.rules().iter().map(|rule| (rule.id, rule.terms_hash.clone())).collect();
    assert_eq!(terms, kept.terms, "{}: what was consented to", kept.file);
    assert!(changes(&text, &text).iter().all(|change| !change.is_change()), "{}", kept.file);
}

/// Reads an event, and writes it as it was.
fn event(kept: &Value) -> Event {
    let read: Event = serde_json::from_value(kept.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), *kept);
    read
}

#[test]
fn every_text_is_read_with_the_hash_it_had_and_compares_as_unchanged() {
    let mut count = 0;
    for plan in PLANS {
        for kept in lives(plan).texts {
            is_read_as_it_was("format-1", &kept);
            count += 1;
        }
    }
    assert_eq!(count, 13);
}

#[test]
fn what_is_frozen_today_differs_in_nothing_from_what_was_kept_of_the_same_draft() {
    for letter in KEPT {
        let outcomes = story(letter).replay().unwrap();
        let now: Vec<_> = outcomes.iter().filter_map(Outcome::text).collect();
        let kept = lives(&format!("case-{letter}")).texts;
        assert_eq!(now.len(), kept.len());
        for (now, kept) in now.into_iter().zip(&kept) {
            let then = read("format-1", kept);
            let changed = changes(&then, now);
            assert!(changed.iter().all(|change| matches!(change, Change::Same(_))), "case {letter}: {changed:?}");
            assert_eq!(changed.len(), then.rules().len());
            assert_eq!(now.week().windows(), then.week().windows());
        }
    }
}

#[test]
fn every_state_of_a_life_is_read() {
    for plan in PLANS {
        for State { word, state } in lives(plan).states {
            let is_underway = !matches!(word.as_str(), "drafting" | "settled");
            let read = kept::life::read(&state.to_string(), Standing::Open);
            assert_eq!(read.is_ok(), is_underway, "{plan}: {word}");
            if let Ok(life) = read {
                assert_eq!(Stage::from(life.clone()).word(), word);
                let again = kept::life::read(&kept::life::write(&life).unwrap(), life.standing()).unwrap();
                assert_eq!(again, life, "what was read can be kept in today's format");
            }
        }
        for Record { revision, standing, record } in lives(plan).records {
            let standing: Standing = standing.parse().unwrap();
            let Some(record) = record else { continue };
            let life = kept::life::read(&record.to_string(), standing).unwrap();
            assert_eq!((life.standing(), life.sent().revision), (standing, revision), "{plan}");
            if let Life::InForce(_) = &life {
                let replaced = kept::life::read(&record.to_string(), Standing::Replaced).unwrap();
                assert!(matches!(replaced, Life::Replaced(_)), "the record of one that was replaced stays as it was");
            }
        }
    }
}

#[test]
fn every_event_is_read_and_written_as_it_was() {
    #[derive(Deserialize)]
    struct Kept {
        word: String,
        event: Value,
    }
    let all: Vec<Kept> = serde_json::from_str(&file("format-1/events.json")).unwrap();
    assert_eq!(all.len(), 28);
    for kept in all {
        assert_eq!(event(&kept.event).word(), kept.word);
    }
    let newer: Vec<Value> = serde_json::from_str(&file("format-2/events.json")).unwrap();
    for kept in PLANS.iter().flat_map(|plan| lives(plan).events).chain(newer) {
        event(&kept);
    }
}

/// Of format 2: the three cases through all their versions, and a life in every way that a verb leaves it.
#[test]
fn texts_and_lives_of_format_2_are_read_as_they_were() {
    let texts: Vec<Text> = serde_json::from_str(&file("format-2/texts.json")).unwrap();
    assert_eq!(texts.len(), 4);
    for kept in texts {
        is_read_as_it_was("format-2", &kept);
    }
    #[derive(Deserialize)]
    struct KeptLife {
        standing: String,
        life: Value,
    }
    let lives: Vec<KeptLife> = serde_json::from_str(&file("format-2/lives.json")).unwrap();
    assert_eq!(lives.len(), 38);
    for KeptLife { standing, life } in lives {
        let read = kept::life::read(&life.to_string(), standing.parse().unwrap()).unwrap();
        assert_eq!(read.standing().word(), standing);
        let again: Value = serde_json::from_str(&kept::life::write(&read).unwrap()).unwrap();
        assert_eq!(again, life, "written as it was");
    }
}

/// A text that says what a text of format 2 says compares as unchanged with the one that is frozen today of the same draft.
#[test]
fn what_is_frozen_today_differs_in_nothing_from_format_2() {
    for letter in KEPT {
        for outcome in story(letter).replay().unwrap() {
            let Some(now) = outcome.text() else { continue };
            let kept: Vec<Text> = serde_json::from_str(&file("format-2/texts.json")).unwrap();
            let name = format!("texts/case-{letter}-{}.json", now.number());
            let kept = kept.into_iter().find(|kept| kept.file == name).unwrap();
            let then = read("format-2", &kept);
            let changed = changes(&then, now);
            assert!(changed.iter().all(|change| matches!(change, Change::Same(_))), "case {letter}: {changed:?}");
            assert!(row_changes(&then, now).is_empty(), "case {letter}: {:?}", row_changes(&then, now));
        }
    }
}
