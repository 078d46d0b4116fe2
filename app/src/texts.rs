//! The words of pages and letters: pages speak the language that a browser chose, or that of this installation; letters those of their home.

use std::future::Future;
use std::sync::OnceLock;

use domain::choices::Nation;
use domain::frozen::FrozenText;
use words::{Language, Voice, bare};

pub use words::Arg;

static LANGUAGE: OnceLock<Language> = OnceLock::new();

tokio::task_local! {
    /// The language that is spoken while a request is answered, or a letter is written.
    static SPOKEN: Language;
}

/// Chooses the language of this installation: once, before the first page or letter.
pub fn speak(language: Language) {
    LANGUAGE.get_or_init(|| language);
}

/// The language of this installation.
fn own_language() -> Language {
    LANGUAGE.get().copied().unwrap_or_default()
}

/// The language that is spoken here and now.
pub fn language() -> Language {
    SPOKEN.try_with(|language| *language).unwrap_or_else(|_| own_language())
}

/// Answers a request in a language.
pub async fn answered_in<F: Future>(language: Language, answer: F) -> F::Output {
    SPOKEN.scope(language, answer).await
}

/// Says something in a language.
pub fn said_in<T>(language: Language, say: impl FnOnce() -> T) -> T {
    SPOKEN.sync_scope(language, say)
}

/// The languages of what a home writes to people whose language nobody knows: in Wales Welsh stands first, without having been asked for
/// (handbook, R29).
pub fn languages_of(nation: Option<Nation>) -> Vec<Language> {
    match nation {
        Some(Nation::Wales) if own_language() != Language::Pseudo => vec![Language::Welsh, Language::English],
        _ => vec![own_language()],
    }
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

/// An instant by which, or until which, something counts: at midnight it is the day that ends.
pub fn until(at: chrono::DateTime<chrono::Utc>) -> String {
    match domain::week::local(at).time() == chrono::NaiveTime::MIN {
        true => with("end-of-day", &[("date", date(domain::week::today(at - chrono::TimeDelta::seconds(1))).into())]),
        false => moment(at),
    }
}

/// An instant by the clock on the wall: 10 November 2026 at 21:04 GMT.
pub fn moment(at: chrono::DateTime<chrono::Utc>) -> String {
    voice().moment(at)
}
