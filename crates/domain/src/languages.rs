//! Languages by their names, in English and in the language itself (`crates/domain/languages.json`): who writes "Cymraeg" means Welsh.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::wording::words_of;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: NaiveDate,
    /// The names of each language, the English one first.
    names: Vec<Vec<String>>,
}

/// The English name of each language by its names, as words are compared.
static ENGLISH: LazyLock<FxHashMap<String, String>> = LazyLock::new(|| {
    let languages: Languages =
        serde_json::from_str(include_str!("../languages.json")).expect("languages.json is part of the program");
    let names = languages.names.into_iter().flat_map(|names| {
        let english = names[0].clone();
        names.into_iter().map(move |name| (words_of(&name).concat(), english.clone()))
    });
    names.collect()
});

/// The words of a text, with languages by their English names.
pub fn languages_in(text: &str) -> Vec<String> {
    let english = |word: String| ENGLISH.get(&word).cloned().unwrap_or(word);
    words_of(text).into_iter().map(english).collect()
}

/// The languages that somebody speaks, of a text that may also say for which there is an interpreter: “English, and Dari with an interpreter”.
fn spoken_in(text: &str) -> Vec<String> {
    let is_spoken = |part: &&str| !words_of(part).iter().any(|word| WITH_HELP.contains(&word.as_str()));
    text.split([',', ';', '.', '\n']).filter(is_spoken).flat_map(languages_in).collect()
}

/// What says that a language is not spoken, but interpreted.
const WITH_HELP: [&str; 5] = ["interpreter", "interpreters", "interpreted", "translator", "cyfieithydd"];

/// Whether somebody has to interpret for whoever knows the languages of `first` best: none of them is English, or one that staff speak
/// (handbook, R30). Where nothing is known nobody has to.
pub fn needs_interpreter(first: &str, spoken_by_staff: &str) -> bool {
    let (first, spoken) = (languages_in(first), spoken_in(spoken_by_staff));
    !first.is_empty() && !first.iter().any(|word| word == "english" || spoken.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_own_name() {
        assert_eq!(languages_in("Cymraeg, Saesneg"), ["welsh", "english"]);
        assert_eq!(languages_in("język polski"), ["jezyk", "polish"]);
        assert_eq!(languages_in("Français et TÜRKÇE"), ["french", "et", "turkish"]);
        assert_eq!(languages_in("فارسی"), languages_in("Farsi"));
        assert_ne!(languages_in("Dari"), languages_in("Farsi"));
        assert_eq!(languages_in("BSL"), ["bsl"]);
    }

    #[test]
    fn a_language_with_an_interpreter_is_not_spoken() {
        assert!(needs_interpreter("Dari", "English, Welsh, and Dari with an interpreter"));
        assert!(needs_interpreter("Dari", "English; Dari through interpreters"));
        assert!(!needs_interpreter("Dari", "English, Dari. Polish with an interpreter"));
        assert!(needs_interpreter("polski", "English, Dari. Polish with an interpreter"));
    }

    #[test]
    fn every_name_is_one_word_and_of_one_language() {
        let file: Languages = serde_json::from_str(include_str!("../languages.json")).unwrap();
        let all: Vec<&String> = file.names.iter().flatten().collect();
        for name in &all {
            assert_eq!(words_of(name).len(), 1, "{name} is never found");
        }
        assert_eq!(ENGLISH.len(), all.len(), "a name stands twice");
        assert!(file.names.iter().all(|names| names.len() > 1));
    }
}
