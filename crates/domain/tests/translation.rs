//! What people wrote in a second language, beside the text that was signed.

use domain::frozen::FrozenText;
use domain::plan_file::{Outcome, PlanFile};
use domain::sheets::SheetName;
use domain::translation::Words;

fn text() -> FrozenText {
    let file: PlanFile = serde_json::from_str(include_str!("../../../tests/cases/b.json")).unwrap();
    file.replay().unwrap().iter().rev().find_map(Outcome::text).unwrap().clone()
}

#[test]
fn what_is_translated_stands_in_the_other_language_and_the_rest_as_it_was_signed() {
    let text = text();
    let sentence = text.rules()[0].terms.sentence.clone();
    let words = Words::from([(sentence.clone(), "جمله".to_owned()), ("nothing of it".to_owned(), "?".to_owned())]);
    let other = text.translated(&words);
    assert_eq!(other.rules()[0].terms.sentence, "جمله");
    assert_eq!(other.rules()[0].terms.because_words, text.rules()[0].terms.because_words);
    assert_eq!(other.rules()[0].terms_hash, text.rules()[0].terms_hash);
    assert_eq!((other.hash(), other.canonical()), (text.hash(), text.canonical()));
    assert_eq!(other.rules()[1..], text.rules()[1..]);
}

/// A word of a closed vocabulary may be what somebody wrote, too.
#[test]
fn no_choice_is_taken_for_words_that_somebody_wrote() {
    let text = text();
    let choices = ["boundary", "restriction", "online", "off", "agree", "yes", "no"];
    let words: Words = choices.iter().map(|word| ((*word).to_owned(), "?".to_owned())).collect();
    let other = text.translated(&words);
    assert_eq!(other.rules(), text.rules());
    assert_eq!(other.rows(SheetName::YoungPerson), text.rows(SheetName::YoungPerson));
}

#[test]
fn each_text_that_the_young_persons_papers_print_is_asked_for_once() {
    let text = text();
    let texts = text.own_texts();
    let distinct: std::collections::BTreeSet<_> = texts.iter().collect();
    assert_eq!(distinct.len(), texts.len());
    for rule in text.rules() {
        assert!(texts.contains(&&*rule.terms.sentence) && texts.contains(&&*rule.terms.because_words));
        assert!(
            rule.terms.necessary.is_empty() || !texts.contains(&&*rule.terms.necessary),
            "said to the authority alone"
        );
    }
    assert!(texts.iter().all(|text| !text.trim().is_empty()));
}
