//! The words of pages and letters, in the language of this installation.

use std::sync::OnceLock;

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

/// Whether there is a message of this name.
pub fn has(key: &str) -> bool {
    language().has(key)
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

/// Words that know the young person's name and the home's, which every question may use.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What the young person likes to be called.
    pub name: String,
    /// The home.
    pub home: String,
}

impl Words {
    /// The names of a frozen text: a page that shows it calls everyone what they were called then.
    pub fn of(text: &FrozenText) -> Self {
        Self { name: text.young_person().to_owned(), home: text.home().to_owned() }
    }

    /// The voice that says them.
    pub fn voice(&self) -> Voice {
        Voice { language: language(), young_person: self.name.clone(), home: self.home.clone() }
    }

    /// The message of this name.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message of this name with more values.
    pub fn with(&self, key: &str, more: &[Arg<'_>]) -> String {
        let mut args: Vec<Arg<'_>> = vec![("name", self.name.as_str().into()), ("home", self.home.as_str().into())];
        args.extend(more.iter().cloned());
        with(key, &args)
    }

    /// The message of the first name that has one.
    pub fn first(&self, keys: &[String], more: &[Arg<'_>]) -> String {
        self.voice().first(keys, more)
    }
}

/// What is said of nobody: dates, times, days.
pub fn voice() -> Voice {
    Voice { language: language(), ..Voice::default() }
}

/// A date as people read it: 10 November 2026.
pub fn date(date: chrono::NaiveDate) -> String {
    voice().date(date)
}

/// An instant by the clock on the wall: 10 November 2026 at 21:04 GMT.
pub fn moment(at: chrono::DateTime<chrono::Utc>) -> String {
    voice().moment(at)
}
