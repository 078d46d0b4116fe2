//! Plainer words: for words of the office, and for long words, what a young person would say (`crates/domain/plainer.json`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::reading::CUES;
use super::sentences_of;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plainer {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: NaiveDate,
    words: BTreeMap<String, String>,
}

static PLAINER: LazyLock<Plainer> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../plainer.json")).expect("plainer.json is part of the program")
});

/// A plainer word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What was found.
    pub word: &'static str,
    /// What says the same.
    pub plain: &'static str,
    /// Whether it is a word of the office, and not only a long one.
    pub is_jargon: bool,
}

/// The words of a text for which there are plainer ones, each once, as they stand in it; of two that begin with the same word the longer.
pub fn suggestions(text: &str) -> Vec<Suggestion> {
    let mut found = Vec::new();
    for words in sentences_of(text) {
        let mut at = 0;
        while at < words.len() {
            let longest = (1..=LONGEST.min(words.len() - at)).rev().find_map(|length| {
                let phrase = &words[at..at + length];
                let (word, plain) = PLAINER.words.get_key_value(&phrase.join(" "))?;
                Some((length, Suggestion { word, plain, is_jargon: CUES.jargon.any(phrase) }))
            });
            let (length, suggestion) = longest.unzip();
            found.extend(suggestion.filter(|suggestion| !found.contains(suggestion)));
            at += length.unwrap_or(1);
        }
    }
    found
}

/// The most words of a phrase in the list.
const LONGEST: usize = 3;

/// How many words the longest sentence of a text has.
pub fn longest_sentence(text: &str) -> usize {
    sentences_of(text).iter().map(Vec::len).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readability::reading_age;
    use crate::wording::words_of;

    #[test]
    fn office_words_have_plainer_ones() {
        let office = |word, plain| Suggestion { word, plain, is_jargon: true };
        assert_eq!(
            suggestions("Inappropriate usage: the LAC review may escalate. Usage is inappropriate via us."),
            [
                office("inappropriate", "not all right"),
                office("usage", "use"),
                office("lac review", "your review"),
                office("escalate", "tell somebody higher up"),
                Suggestion { word: "via", plain: "by", is_jargon: false },
            ]
        );
        assert_eq!(suggestions("My phone charges in the office at night."), []);
        assert_eq!(longest_sentence("One two. One two three! One"), 3);
    }

    #[test]
    fn every_word_of_the_office_has_a_plainer_one_and_no_suggestion_is_one() {
        for (word, plain) in &PLAINER.words {
            assert!(words_of(word).len() <= LONGEST && words_of(word).join(" ") == *word, "{word} is never found");
            assert!(!CUES.jargon.any(&words_of(plain)), "{word}: {plain}");
            assert!(reading_age(plain).is_none_or(|age| age <= 9.0), "{word}: {plain}");
        }
        for pattern in CUES.jargon.patterns() {
            assert!(PLAINER.words.contains_key(pattern.trim()), "{pattern}");
        }
    }
}
