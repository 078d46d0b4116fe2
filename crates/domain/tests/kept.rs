//! All that was ever kept is still read: texts with their hashes, every state of a revision's life, every event.
//!
//! The files under `tests/kept` were written by the version that kept them. A file is only ever added there.

mod common;

use std::collections::BTreeMap;
use std::path::PathBuf;

use common::{CASES, story};
use domain::RowId;
use domain::canonical::Hash;
use domain::changes::{Change, changes};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::kept;
use domain::plan::Stage;
use domain::plan_file::Outcome;
use domain::revision::{Life, Standing};
use serde::Deserialize;
use serde_json::Value;

fn file(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/kept/format-1").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
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
    serde_json::from_str(&file(&format!("lives/{plan}.json"))).unwrap()
}

fn read(text: &Text) -> FrozenText {
    FrozenText::read(file(&text.file), text.hash.clone()).unwrap_or_else(|error| panic!("{}: {error}", text.file))
}

#[test]
fn every_text_is_read_with_the_hash_it_had_and_compares_as_unchanged() {
    let mut count = 0;
    for plan in PLANS {
        for kept in lives(plan).texts {
            let text = read(&kept);
            let terms: BTreeMap<_, _> = text.rules().iter().map(|rule| (rule.id, rule.terms_hash.clone())).collect();
            assert_eq!(terms, kept.terms, "{}: what was consented to", kept.file);
            assert!(changes(&text, &text).iter().all(|change| !change.is_change()), "{}", kept.file);
            count += 1;
        }
    }
    assert_eq!(count, 13);
}

#[test]
fn what_is_frozen_today_differs_in_nothing_from_what_was_kept_of_the_same_draft() {
    for letter in CASES {
        let outcomes = story(letter).replay().unwrap();
        let now: Vec<_> = outcomes.iter().filter_map(Outcome::text).collect();
        let kept = lives(&format!("case-{letter}")).texts;
        assert_eq!(now.len(), kept.len());
        for (now, kept) in now.into_iter().zip(&kept) {
            let then = read(kept);
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
    let all: Vec<Kept> = serde_json::from_str(&file("events.json")).unwrap();
    assert_eq!(all.len(), 28);
    for Kept { word, event } in all {
        let read: Event = serde_json::from_value(event.clone()).unwrap();
        assert_eq!(read.word(), word);
        assert_eq!(serde_json::to_value(&read).unwrap(), event);
    }
    for plan in PLANS {
        for event in lives(plan).events {
            let read: Event = serde_json::from_value(event.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), event);
        }
    }
}
