//! The catalogue of services: minimum ages, ratings and functions, as dated facts (`crates/domain/facts`).
//!
//! Ages are the services' own, the law's or a rating's, and go out of date: each has its source and the day on which it was checked.
//! What is not confirmed is shown as such.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::choices::Nation;
use crate::frozen::FrozenText;
use crate::settings::SETTINGS;
use crate::sheets::{SheetName, account};
use crate::wording::words_of;

/// All services, read once.
pub static PLATFORMS: LazyLock<Vec<Platform>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/platforms.json")).expect("platforms.json is part of the program")
});

/// What is known of sleep, screens and the law, read once.
pub static GUIDANCE: LazyLock<Vec<Guidance>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/guidance.json")).expect("guidance.json is part of the program")
});

/// Where to report and whom to ring, read once.
pub static ROUTES: LazyLock<Vec<Route>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/routes.json")).expect("routes.json is part of the program")
});

/// Where a fact comes from, when it holds, and how far it can be relied on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Where it comes from.
    pub source: String,
    /// From which day it holds (local date).
    pub valid_from: Option<NaiveDate>,
    /// Until which day it held (local date).
    pub valid_to: Option<NaiveDate>,
    /// When it was last checked.
    pub checked: NaiveDate,
    /// How sure it is.
    pub confidence: Confidence,
}

impl Provenance {
    /// The day from which it will hold, where that is still to come.
    pub fn coming(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.valid_from.filter(|from| *from > today)
    }

    /// Whether it is over.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.valid_to.is_some_and(|last| last < today)
    }

    /// Whether it holds from a later day than this one, or was written down or looked at anew after it.
    pub fn is_newer_than(&self, day: NaiveDate) -> bool {
        self.checked > day || self.valid_from.is_some_and(|from| from > day)
    }

    /// Whether it began to hold after one day and by another: looking at it anew changes nothing for anybody.
    pub fn began_between(&self, day: NaiveDate, today: NaiveDate) -> bool {
        self.valid_from.is_some_and(|from| from > day && from <= today)
    }

    /// Whether it was checked too long ago to rely on.
    pub fn is_old(&self, today: NaiveDate) -> bool {
        today - self.checked > SETTINGS.fact_life()
    }

    /// Whether somebody has confirmed it.
    pub fn is_confirmed(&self) -> bool {
        self.confidence != Confidence::Unconfirmed
    }
}

/// How sure a fact is (handbook, domain, "How sure is each fact?").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Confidence {
    /// The law, the regulator or the service itself was read.
    Primary,
    /// Somebody else states it.
    Secondary,
    /// Nobody has checked it.
    Unconfirmed,
}

/// What an age rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Basis {
    /// The service's own terms.
    Terms,
    /// The law.
    Law,
    /// A rating for games.
    Rating,
}

/// What a young person meets in a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Function {
    /// People they do not know.
    Strangers,
    /// Live video or voice.
    Live,
    /// Messages that go away.
    Disappearing,
    /// Where they are.
    Location,
    /// Money.
    Spending,
    /// A chatbot.
    Ai,
    /// Posts that everyone can see.
    PublicPosts,
    /// Messages.
    Messages,
}

/// One service of the catalogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Its name.
    pub name: String,
    /// Other ways to write it, in lower case.
    pub also: Vec<String>,
    /// What sort of service it is, as the catalogue has it.
    pub kind: String,
    /// The least age in years; `None` where it is not known, or hangs on an adult.
    pub minimum_age: Option<u32>,
    /// What that rests on.
    pub basis: Basis,
    /// The age of a game's rating.
    #[serde(default)]
    pub pegi: Option<u32>,
    /// What a young person meets there.
    pub functions: Vec<Function>,
    /// What else must be known.
    #[serde(default)]
    pub note: Option<String>,
    /// Where this comes from, and how sure it is.
    pub provenance: Provenance,
}

/// Something that is known of sleep, screens or the law.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// Its name in code.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Its number, in its unit.
    #[serde(default)]
    pub value: Option<u32>,
    /// The unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// The ages it is about, both included.
    #[serde(default)]
    pub ages: Option<(u32, u32)>,
    /// The services it names.
    #[serde(default)]
    pub services: Vec<String>,
    /// Where it holds.
    pub nations: Vec<Nation>,
    /// Where this comes from, and how sure it is.
    pub provenance: Provenance,
}

/// Where to report something, or whom to ring.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its name in code.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub what_for: String,
    /// What happened when it is turned to: choices of [`HAPPENED`](crate::records::incident::HAPPENED).
    #[serde(default)]
    pub when: Vec<String>,
    /// A number or an address.
    pub contact: Option<String>,
    /// Where it serves.
    pub nations: Vec<Nation>,
    /// Where this comes from, and how sure it is.
    pub provenance: Provenance,
}

impl Platform {
    /// All its names.
    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.also).map(String::as_str)
    }

    /// Whether it is for people of 18 and over alone.
    pub fn is_for_adults(&self) -> bool {
        matches!(self.kind.as_str(), "dating" | "gambling" | "adult" | "random_chat")
    }
}

/// One name of a service, word by word.
type PlatformName = (Vec<String>, &'static Platform);

/// The services by the first words of their names: a page looks for all of them in every rule.
static BY_FIRST_WORD: LazyLock<HashMap<String, Vec<PlatformName>>> = LazyLock::new(|| {
    let mut by_first_word: HashMap<_, Vec<_>> = HashMap::new();
    for platform in PLATFORMS.iter() {
        for name in platform.names() {
            let words = words_of(name);
            by_first_word.entry(words[0].clone()).or_default().push((words, platform));
        }
    }
    by_first_word
});

/// The service that a text names: the one with the longest name, where there are several.
pub fn platform_in(text: &str) -> Option<&'static Platform> {
    platform_among(&words_of(text))
}

/// The same of words as they are compared.
pub fn platform_among(words: &[String]) -> Option<&'static Platform> {
    let here = |at: usize| BY_FIRST_WORD.get(&words[at]).into_iter().flatten().map(move |named| (at, named));
    let named = (0..words.len()).flat_map(here).filter(|(at, (name, _))| words[*at..].starts_with(name));
    named.max_by_key(|(_, (name, _))| name.len()).map(|(_, (_, platform))| *platform)
}

/// The services that an agreement names and of whose fact this holds, by name.
pub fn platforms_of(text: &FrozenText, holds: impl Fn(&Provenance) -> bool) -> Vec<&'static Platform> {
    let named = text.parts(SheetName::Account).iter().map(|part| part.answers.get(account::PLATFORM.name));
    let mut platforms: Vec<_> = named.filter_map(platform_in).filter(|platform| holds(&platform.provenance)).collect();
    platforms.sort_unstable_by_key(|platform| &platform.name);
    platforms.dedup_by_key(|platform| &platform.name);
    platforms
}

/// The guidance of this name.
pub fn guidance(key: &str) -> Option<&'static Guidance> {
    GUIDANCE.iter().find(|guidance| guidance.key == key)
}

/// The hours of sleep that somebody of this age needs, the least and the most (AASM, by the handbook §4.4).
pub fn sleep_hours(age: u32) -> Option<(u32, u32)> {
    let of = |guidance: &&Guidance| {
        guidance.key.starts_with("sleep_need") && guidance.ages.is_some_and(|(from, to)| (from..=to).contains(&age))
    };
    let hours: Vec<u32> = GUIDANCE.iter().filter(of).filter_map(|guidance| guidance.value).collect();
    Some((*hours.iter().min()?, *hours.iter().max()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_has_what_was_asked_of_it_and_names_each_service_once() {
        assert!(PLATFORMS.len() >= 40, "{}", PLATFORMS.len());
        for (at, platform) in PLATFORMS.iter().enumerate() {
            let others = PLATFORMS[..at].iter().flat_map(Platform::names).map(words_of).collect::<Vec<_>>();
            assert!(platform.names().map(words_of).all(|name| !others.contains(&name)), "{}", platform.name);
        }
        assert!(PLATFORMS.iter().all(|platform| !platform.provenance.source.is_empty()));
        assert!(GUIDANCE.len() > 20 && ROUTES.len() > 20);
    }

    #[test]
    fn a_service_is_found_under_the_names_that_people_write() {
        let named = |text: &str| platform_in(text).map(|platform| platform.name.as_str());
        assert_eq!(named("My insta for football"), Some("Instagram"));
        assert_eq!(named("tik-tok"), Some("TikTok"));
        assert_eq!(named("YouTube Kids on the tablet"), Some("YouTube Kids"));
        assert_eq!(named("You tube"), Some("YouTube"));
        assert_eq!(named("a game with trains"), None);
    }

    #[test]
    fn sleep_is_by_age() {
        assert_eq!((sleep_hours(11), sleep_hours(14), sleep_hours(30)), (Some((9, 12)), Some((8, 10)), None));
    }
}
