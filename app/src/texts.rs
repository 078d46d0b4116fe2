//! The words of pages and letters, in the language of this installation.

use std::sync::OnceLock;

use domain::choices::Nation;
use domain::frozen::FrozenText;
use words::{Language, Voice, bare};

pub use words::Arg;

static LANGUAGE: OnceLock<Language> = OnceLock::new();

/// Chooses the language of all pages and letters: once, before the first of them.
pub fn speak(language: Language) {
    LANGUAGE.get_or_init(|| language);
}

/// The language of all pages and letters.
pub fn language() -> Language {
    LANGUAGE.get().copied().unwrap_or_default()
}

/// The message of this name. A name without a message is a mistake of ours, found by the tests; it shows as such.
pub fn t(key: &str) -> String {
    with(key, &[])
}

/// The message of this name with its values.
pub fn with(key: &str, args: &[Arg<'_>]) -> String {
    language().say(key, args)
}

/// The message of this name for plain text, where the marks that keep directions apart would only be noise.
pub fn plain(key: &str, args: &[Arg<'_>]) -> String {
    bare(&with(key, args))
}

/// What is said of a young person in a home: every message may name both.
pub fn voice_of(young_person: &str, home: &str, nation: Option<Nation>) -> Voice {
    Voice { language: language(), young_person: young_person.to_owned(), home: home.to_owned(), nation }
}

/// What is said with the names of a frozen text: a page that shows it calls everyone what they were called then.
pub fn voice_of_text(text: &FrozenText) -> Voice {
    voice_of(text.young_person(), text.home(), text.home_settings().nation())
}

/// What is said of nobody: dates, times, days.
pub fn voice() -> Voice {
    voice_of("", "", None)
}

/// A date as people read it: 10 November 2026.
pub fn date(date: chrono::NaiveDate) -> String {
    voice().date(date)
}

/// An instant by the clock on the wall: 10 November 2026 at 21:04 GMT.
pub fn moment(at: chrono::DateTime<chrono::Utc>) -> String {
    voice().moment(at)
}
