//! The languages, and their messages.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::facts::FACTS;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::own;

/// A named value for a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// Stands before the key of a message that cannot be said. Tests look for it.
pub const MISSING: &str = "(no message) ";

/// The message files of one folder of `templates/texts`: of a language of everything, or of one that papers put beside English.
macro_rules! files {
    ($folder:literal all) => {
        files!($folder: "language", "fields", "bank", "states", "pages", "records", "shift", "policies", "paper")
    };
    ($folder:literal papers) => {
        files!($folder: "beside")
    };
    ($folder:literal: $($file:literal),+) => {
        &[$(include_str!(concat!("../../../templates/texts/", $folder, "/", $file, ".ftl"))),+]
    };
}

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident = $tag:literal in $folder:literal for $extent:ident $(through $transform:ident)?;)+) => {
        /// A language that Accord speaks.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Language {
            $($(#[$doc])* $name),+
        }

        impl Language {
            /// Every language.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its BCP 47 tag, as in HTML's `lang`.
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag),+ }
            }

            /// Whether it has only the words of those papers that put it beside English, and English for the rest.
            pub const fn is_beside(self) -> bool {
                match self { $(Self::$name => matches!(stringify!($extent).as_bytes(), b"papers")),+ }
            }

            /// Our message files of the language in a folder; none where it is no language's.
            pub(crate) fn files_in(folder: &str) -> &'static [&'static str] {
                let all: &[(&str, &[&str])] = &[$(($folder, files!($folder $extent))),+];
                all.iter().find(|(of, _)| *of == folder).map_or(&[], |(_, files)| files)
            }

            fn bundle(self) -> &'static Bundle {
                match self {
                    $(Self::$name => {
                        static BUNDLE: LazyLock<Bundle> =
                            LazyLock::new(|| load($tag, $folder, files!($folder $extent), [$($transform as Transform)?].first().copied()));
                        &BUNDLE
                    })+
                }
            }
        }
    };
}

// A language is one line here and one folder of message files.
languages! {
    /// English as written in England and Wales.
    #[default]
    English = "en-GB" in "en" for all;
    /// Welsh, which is offered first in Wales (handbook, R29).
    Welsh = "cy-GB" in "cy" for all;
    /// English with an accent on every letter of ours: what reads as plain English does not come from the message files.
    Pseudo = "en-XA" in "en" for all through accented;
    /// Dari, as spoken in Afghanistan.
    Dari = "prs" in "prs" for papers;
    /// Arabic.
    Arabic = "ar" in "ar" for papers;
    /// Pashto.
    Pashto = "ps" in "ps" for papers;
    /// Farsi, as spoken in Iran.
    Farsi = "fa" in "fa" for papers;
    /// Kurdish, Sorani.
    Sorani = "ckb" in "ckb" for papers;
    /// Tigrinya.
    Tigrinya = "ti" in "ti" for papers;
    /// Amharic.
    Amharic = "am" in "am" for papers;
    /// Vietnamese.
    Vietnamese = "vi" in "vi" for papers;
    /// Albanian.
    Albanian = "sq" in "sq" for papers;
    /// Ukrainian.
    Ukrainian = "uk" in "uk" for papers;
}

type Bundle = FluentBundle<FluentResource>;
type Transform = fn(&str) -> Cow<'_, str>;

/// The messages of these files, and the facts of law that sentences name: dated data, not words.
pub(crate) fn resources(files: &[&str]) -> Vec<FluentResource> {
    let facts = format!("-emergency-hours = {}", FACTS.emergency_hours());
    let texts = files.iter().map(|file| (*file).to_owned()).chain([facts]);
    texts.map(|text| FluentResource::try_new(text).expect("the message files are part of the program")).collect()
}

fn load(tag: &str, folder: &str, files: &[&str], transform: Option<Transform>) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a tag of ours")]);
    bundle.set_transform(transform);
    for resource in resources(files) {
        bundle.add_resource(resource).expect("no two messages have one name");
    }
    if let Some(Ok(own)) = own::of(folder).map(FluentResource::try_new) {
        bundle.add_resource_overriding(own);
    }
    bundle
}

/// Whether a message can be said in the place of ours, with these values.
pub(crate) fn can_be_said(ours: &[FluentResource], own: &str, key: &str, values: &BTreeSet<&str>) -> bool {
    let Ok(own) = FluentResource::try_new(own.to_owned()) else { return false };
    let mut bundle = FluentBundle::<&FluentResource>::new_concurrent(vec![]);
    ours.iter().chain([&own]).for_each(|resource| bundle.add_resource_overriding(resource));
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return false };
    let args: FluentArgs = values.iter().map(|value| (*value, FluentValue::from("x"))).collect();
    let mut errors = vec![];
    bundle.format_pattern(pattern, Some(&args), &mut errors);
    errors.is_empty()
}

impl std::str::FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        let tags = || Self::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ");
        Self::ALL.iter().copied().find(|language| language.tag() == tag).ok_or_else(|| format!("not one of {}", tags()))
    }
}

/// The translations that a person who speaks the language has checked, with the day: nobody yet for most.
static CHECKED: LazyLock<BTreeMap<String, NaiveDate>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../templates/texts/checked.json")).expect("a file of ours")
});

impl Language {
    /// What is offered to whoever reads; the pseudo-language is for tests.
    pub const OFFERED: [Self; 2] = [Self::English, Self::Welsh];

    /// What papers put beside another language, each with its English name as [`domain::languages`] gives it.
    pub const BESIDE: [(Self, &str); 12] = [
        (Self::English, "english"),
        (Self::Welsh, "welsh"),
        (Self::Dari, "dari"),
        (Self::Arabic, "arabic"),
        (Self::Pashto, "pashto"),
        (Self::Farsi, "farsi"),
        (Self::Sorani, "sorani"),
        (Self::Tigrinya, "tigrinya"),
        (Self::Amharic, "amharic"),
        (Self::Vietnamese, "vietnamese"),
        (Self::Albanian, "albanian"),
        (Self::Ukrainian, "ukrainian"),
    ];

    /// The one of those with this tag.
    pub fn beside(tag: &str) -> Option<Self> {
        Self::BESIDE.into_iter().map(|(it, _)| it).find(|it| it.tag() == tag)
    }

    /// The one of what is offered with this tag.
    pub fn offered(tag: &str) -> Option<Self> {
        Self::OFFERED.into_iter().find(|language| language.tag() == tag)
    }

    /// Whether a person who speaks it has checked what our translation says.
    pub fn is_checked(self) -> bool {
        matches!(self, Self::English | Self::Pseudo) || CHECKED.contains_key(self.tag())
    }

    /// The direction of its writing, as in HTML's `dir`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Dari | Self::Arabic | Self::Pashto | Self::Farsi | Self::Sorani => "rtl",
            _ => "ltr",
        }
    }

    /// Whether it has a message of this key, or English has it in its place.
    pub fn has(self, key: &str) -> bool {
        self.that_says(key).bundle().has_message(key)
    }

    /// Itself where it has a message of this key, or English where it has the words of some papers alone.
    fn that_says(self, key: &str) -> Self {
        if self.is_beside() && !self.bundle().has_message(key) { Self::English } else { self }
    }

    /// The message of this key with its values. One that is not there, or lacks a value, is a mistake of ours: it is logged,
    /// and shown as [`MISSING`] with its key, for which the tests look.
    pub fn say(self, key: &str, args: &[Arg<'_>]) -> String {
        self.try_say(key, args).unwrap_or_else(|| {
            // Not the errors themselves: they could hold a value, and values are people's words.
            tracing::error!(key, language = self.tag(), "no message, or a value is missing");
            format!("{MISSING}{key}")
        })
    }

    fn try_say(self, key: &str, args: &[Arg<'_>]) -> Option<String> {
        let bundle = self.that_says(key).bundle();
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs = args.iter().cloned().collect();
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }
}

/// A text of ours with an accent on every letter, between guillemets; blanks around it stay outside.
fn accented(text: &str) -> Cow<'_, str> {
    let core = text.trim();
    if !core.contains(char::is_alphabetic) {
        return text.into();
    }
    let accented: String = core.chars().map(accent).collect();
    text.replacen(core, &format!("«{accented}»"), 1).into()
}

/// The letter with an accent, out of those that the paper's fonts have.
fn accent(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçđéƒğħíĵķļɱñöþɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĦÍĴĶĻṀÑÖÞɊŔŠŢÚṼŴẊÝŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_cannot_be_said_shows_its_key() {
        assert_eq!(Language::English.say("no-such-message", &[]), "(no message) no-such-message");
        assert_eq!(Language::English.say("rule-number", &[]), "(no message) rule-number", "it lacks its number");
        assert_eq!(Language::English.say("skip", &[]), "Skip to the page");
    }

    #[test]
    fn the_pseudo_language_marks_our_text_and_leaves_values_alone() {
        let said =
            Language::Pseudo.say("paper-by", &[("name", "Abby".into()), ("role", "x".into()), ("date", 1.into())]);
        assert_eq!(crate::bare(&said), "Abby, x, 1");
        let said = Language::Pseudo.say("paper-page-of", &[("page", 1.into()), ("pages", 2.into())]);
        assert_eq!(crate::bare(&said), "«þáğé» 1 «öƒ» 2");
    }

    #[test]
    fn a_language_knows_its_tag_and_its_direction() {
        assert_eq!((Language::default().tag(), Language::English.direction()), ("en-GB", "ltr"));
        assert_eq!((Language::Dari.direction(), Language::Sorani.direction()), ("rtl", "rtl"));
        assert!(Language::ALL.contains(&Language::Pseudo));
    }
}
