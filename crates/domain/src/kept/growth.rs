//! A format that does not exist yet, to show that the shape can grow: one more question about a rule, one question gone, one choice
//! renamed. Old and new stand side by side in one plan.

use super::{Unreadable, format2};
use crate::canonical::{Hash, canonical};
use crate::changes::{Change, changes};
use crate::content::Content;
use crate::frozen::FrozenText;
use crate::sheets::rule;

pub(super) const FORMAT: u32 = 900;

/// The format's reader: what it calls "websites" is today's "sites".
pub(super) fn read(text: &str) -> Result<Content, Unreadable> {
    let mut text: format2::Text = serde_json::from_str(text)?;
    for rule in &mut text.rules {
        if rule.answers.get(rule::HEADING.name) == "websites" {
            rule.answers.set(rule::HEADING.name, ["sites"]);
        }
    }
    text.content()
}

/// A kept text of format 1.
fn kept() -> FrozenText {
    let canonical = include_str!("../../../../tests/kept/format-1/texts/case-a-2.json").to_owned();
    let hash = Hash::of(canonical.as_bytes());
    FrozenText::read(canonical, hash).unwrap()
}

/// The same words as a text of the test's format; `place` answers its new question for the first rule.
fn grown(place: Option<&str>) -> FrozenText {
    let mut text = serde_json::to_value(format2::Text::of(kept().content())).unwrap();
    text["format"] = FORMAT.into();
    text["number"] = 3.into();
    let questions = text["questions"]["rule"].as_array_mut().unwrap();
    questions.retain(|name| name != rule::ALWAYS_ALLOWED.name);
    questions.push("place".into());
    for (at, rule) in text["rules"].as_array_mut().unwrap().iter_mut().enumerate() {
        let answers = rule["answers"].as_object_mut().unwrap();
        answers.remove(rule::ALWAYS_ALLOWED.name);
        if answers["heading"] == "sites" {
            answers["heading"] = "websites".into();
        }
        if let (0, Some(place)) = (at, place) {
            answers.insert("place".into(), place.into());
        }
    }
    let canonical = canonical(&text);
    let hash = Hash::of(canonical.as_bytes());
    FrozenText::read(canonical, hash).unwrap()
}

#[test]
fn an_old_and_a_new_format_live_in_one_plan_and_only_real_changes_are_found() {
    let (old, new) = (kept(), grown(None));
    assert!(
        old.rules().iter().any(|rule| !rule.terms.always_allowed.is_empty()),
        "the question that goes was answered"
    );
    assert!(old.rules().iter().any(|rule| rule.answers.get("heading") == "sites"), "the renamed choice was made");
    assert_eq!((old.plan(), old.number(), new.number()), (new.plan(), 2, 3));
    let changed = changes(&old, &new);
    assert!(changed.iter().all(|change| matches!(change, Change::Same(_))), "{changed:?}");
    let back = changes(&new, &old);
    let exceptions = old.rules().iter().filter(|rule| !rule.terms.always_allowed.is_empty()).count();
    assert_eq!(
        back.iter().filter(|change| change.is_change()).count(),
        exceptions,
        "the other way round words are added"
    );
}

#[test]
fn an_answer_to_a_new_question_is_a_change() {
    let (old, new) = (kept(), grown(Some("Only in the lounge.")));
    let changed: Vec<_> = changes(&old, &new).iter().map(Change::is_change).collect();
    assert_eq!(changed.iter().filter(|is| **is).count(), 1, "{changed:?}");
}

#[test]
fn a_text_whose_bytes_are_not_those_of_its_hash_is_an_error() {
    let text = kept();
    let altered = text.canonical().replacen("Jay", "Joy", 1);
    assert!(matches!(FrozenText::read(altered, text.hash().clone()), Err(Unreadable::WrongHash)));
    let newer = text.canonical().replacen("\"format\":1", "\"format\":77", 1);
    let hash = Hash::of(newer.as_bytes());
    assert!(matches!(FrozenText::read(newer, hash), Err(Unreadable::UnknownFormat(77))));
}
