//! The voice in which a page, a letter or a paper speaks.

use domain::choices::Nation;
use domain::word::Word;

use crate::word::{Named, key};
use crate::{Arg, Language};

/// One language, and whom it speaks of: every message may name the young person and the home, and may say another thing in Wales.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// The language.
    pub language: Language,
    /// What the young person likes to be called.
    pub young_person: String,
    /// The name of the home.
    pub home: String,
    /// Where the home is: other words are used in Wales.
    pub nation: Option<Nation>,
}

impl Voice {
    /// The language and the country whose way of writing it is, as a document names them.
    pub fn region(&self) -> (&'static str, &'static str) {
        let tag = self.language.tag();
        tag.split_once('-').unwrap_or((tag, "GB"))
    }

    /// The message of this key.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message of this key with more values. A value called `name` or `home` stands in place of the voice's own.
    pub fn with(&self, key: &str, more: &[Arg<'_>]) -> String {
        let nation = self.nation.map_or("", Word::word);
        let mut args: Vec<Arg<'_>> = vec![
            ("name", self.young_person.as_str().into()),
            ("home", self.home.as_str().into()),
            ("nation", nation.into()),
        ];
        args.extend(more.iter().cloned());
        self.language.say(key, &args)
    }

    /// The message of this key for plain text: without isolating marks.
    pub fn plain(&self, key: &str, more: &[Arg<'_>]) -> String {
        bare(&self.with(key, more))
    }

    /// The message of the first of these keys that has one.
    pub fn first(&self, keys: &[String], more: &[Arg<'_>]) -> String {
        let key = keys.iter().find(|key| self.language.has(key)).or(keys.last()).map_or("", String::as_str);
        self.with(key, more)
    }

    /// The name of a word.
    pub fn word<W: Named>(&self, word: &W) -> String {
        self.word_in(W::FAMILY, word)
    }

    /// What another of its families says of a word: `paper-meaning-*`.
    pub fn word_in<W: Named>(&self, family: &str, word: &W) -> String {
        self.say(&key(family, word))
    }

    /// What one of its families says of a word, or its name where that family has nothing for it.
    pub fn word_or_name<W: Named>(&self, family: &str, word: &W) -> String {
        self.first(&[key(family, word), key(W::FAMILY, word)], &[])
    }

    /// Somebody's words between quotation marks; nothing around no words.
    pub fn quote(&self, text: &str) -> String {
        if text.is_empty() { String::new() } else { self.with("quote", &[("text", text.into())]) }
    }
}

/// The text without the marks that Fluent sets around values, so that their writing direction stays their own (U+2068,
/// U+2069): letters and window titles would show them.
pub fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use domain::choices::RuleKind;

    use super::*;

    fn voice() -> Voice {
        Voice { young_person: "Jay".into(), home: "Larch House".into(), ..Voice::default() }
    }

    #[test]
    fn every_message_may_name_the_young_person_and_the_home() {
        assert_eq!(
            voice().plain("paper-about", &[]),
            "Internet access risk assessment and agreement for Jay, Larch House"
        );
        assert_eq!(voice().with("paper-title", &[]), "\u{2068}Jay\u{2069}’s internet agreement");
        assert_eq!(voice().plain("paper-title", &[("name", "Mia".into())]), "Mia’s internet agreement");
    }

    #[test]
    fn a_word_has_one_name_and_may_have_more_to_say() {
        assert_eq!(voice().word(&RuleKind::CourtOrder), "Court order");
        assert!(voice().word_in("paper-meaning-*", &RuleKind::CourtOrder).starts_with("A court decided this."));
    }
}
