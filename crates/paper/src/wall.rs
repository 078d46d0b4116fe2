//! The copy for a wall: what anyone may read who passes by.

use std::collections::BTreeSet;

use domain::choices::{Heading, RuleKind};
use domain::order::Order;
use domain::rule::Rule;
use domain::sheets::{SheetName, account, friend, no_contact};
use domain::week::today;
use serde::Serialize;

use crate::builder::{Pair, PaperBuilder};
use crate::document::Document;
use crate::house::House;
use crate::week::{Weeks, weeks};

/// What the template prints.
///
/// On a wall hangs nothing private. A rule is left out as a whole, not shortened, where
/// - a court, bail or the police stand behind it, or it needs the council's consent (restriction, emergency, checking): that there is
///   one is private, not its reason alone;
/// - it is about people, as friends, family and those who must not be in touch are;
/// - its words name somebody who stands in the record: a friend, somebody who must not be in touch, whoever a court has named, a
///   parent, the social worker and others at the authority, the advocate, the young person's name in law or the name of an account;
/// - two of its words stand side by side in what is written of the young person's aids and of their culture, as “hearing aids” do, or one
///   of its longer words stands there, as “prayer” does;
/// - a telephone number could be in it.
///
/// No reason, no answer, no risk and nothing of the sheets `order`, `no_contact` and `friend` is on it. What stays allowed and what the
/// adults promise are kept to the same: a line with a name in it is left out. The picture of the week alone says what all rules and
/// orders say of the times together, and never why: a wall that allowed an hour which bail forbids would get the young person into
/// trouble. That something may have been left out stands on every wall copy, so that it tells nothing.
#[derive(Serialize)]
pub struct WallCopy {
    #[serde(flatten)]
    house: House,
    rules_title: String,
    rules: Vec<String>,
    week_title: String,
    weeks: Option<Weeks>,
    stays_title: String,
    stays: Vec<String>,
    promises_title: String,
    promises: Vec<String>,
    ring_title: String,
    ring: Vec<Pair>,
    left_out: String,
}

impl PaperBuilder<'_> {
    /// Puts the wall copy together.
    pub fn wall(&self) -> WallCopy {
        let (voice, at, text) = (self.voice, self.paper.life.at(), self.text);
        let (names, needs) = (self.names(), self.needs());
        let is_open = |words: &str| !names_somebody(words, &names) && !has_number(words) && !needs.are_in(words);
        // What is private is known by what was written and signed; a translation is printed where that is open, and it is open itself.
        let written = self.paper.text;
        let both = |written: &str, text: &str| is_open(written) && is_open(text);
        let rules =
            written.rules().iter().zip(text.rules()).filter(|(rule, _)| rule.counts_on(today(at)) && is_for_all(rule));
        let rules: Vec<_> = rules.filter(|(it, rule)| both(&it.terms.sentence, &rule.terms.sentence)).collect();
        let stays = rules.iter().map(|(it, rule)| (&it.terms.always_allowed, &rule.terms.always_allowed));
        let stays =
            stays.filter(|(it, line)| !line.is_empty() && both(it, line)).map(|(_, line)| line.clone()).collect();
        let promises = [written, text].map(|text| voice.promises(text.answers(SheetName::Promises)));
        let promises = promises[0].iter().zip(&promises[1]).filter(|(it, line)| both(it, line));
        WallCopy {
            house: self.house(Document::Wall, at, self.foot()),
            rules_title: voice.say("paper-rules"),
            rules: rules.iter().map(|(_, rule)| rule.terms.sentence.clone()).collect(),
            week_title: voice.say("paper-week"),
            weeks: weeks(&text.week().on(today(at)), voice),
            stays_title: voice.say("young-stays"),
            stays,
            promises_title: voice.say("young-promises"),
            promises: promises.map(|(_, line)| line.clone()).collect(),
            ring_title: voice.say("turn-ring"),
            ring: self.ring(),
            left_out: voice.say("wall-left-out"),
        }
    }

    /// What is written of their needs.
    fn needs(&self) -> Needs {
        let about = self.paper.text.answers(SheetName::YoungPerson);
        let told = ["aids", "culture"].map(|field| about.get(field));
        Needs::of(&told.join("\n"))
    }

    /// The parts of all names in the record that are nobody's business on a wall.
    fn names(&self) -> BTreeSet<String> {
        let text = self.paper.text;
        let rows = [
            (SheetName::Friend, friend::NAME.name),
            (SheetName::NoContact, no_contact::NAME.name),
            (SheetName::Account, "username"),
            (SheetName::Account, account::FRIENDS_LIST.name),
            (SheetName::Parent, "name"),
        ];
        let of_rows = rows
            .into_iter()
            .flat_map(|(sheet, field)| text.parts(sheet).iter().map(move |part| part.answers.get(field).to_owned()));
        let around =
            ["legal_name", "social_worker", "deputy_social_worker", "team_manager", "reviewing_officer", "advocate"];
        let around = around.into_iter().map(|field| text.answers(SheetName::YoungPerson).get(field).to_owned());
        let by_orders = text.orders().flat_map(Order::people);
        let all: Vec<String> = of_rows.chain(around).chain(by_orders).collect();
        let own: BTreeSet<String> = parts_of(text.young_person()).collect();
        let parts = all.iter().flat_map(|name| parts_of(name));
        parts.filter(|part| names_alone(part) && !own.contains(part)).collect()
    }
}

/// Whether part of a name names somebody where it stands alone: no single letter, no word that is in every other sentence.
fn names_alone(part: &str) -> bool {
    part.chars().count() > 1 && !ORDINARY.contains(&part)
}

/// Words in names that name nobody: “the lads”, “my friend from school”.
const ORDINARY: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "from", "given", "he", "her", "his", "i", "in", "is", "it", "me", "my",
    "named", "no", "not", "of", "old", "on", "or", "school", "she", "that", "the", "their", "they", "through", "to",
    "who", "with", "yet",
];

/// Whether a kind of rule, and what it is about, may be known to everybody in the home.
const fn is_for_all(rule: &Rule) -> bool {
    let kind =
        matches!(rule.terms.kind, RuleKind::Boundary | RuleKind::HomePolicy | RuleKind::Promise | RuleKind::LegalLimit);
    kind && !matches!(rule.terms.heading, Heading::People)
}

/// Whether part of a name is in some words.
fn names_somebody(words: &str, names: &BTreeSet<String>) -> bool {
    parts_of(words).any(|part| names.contains(&part))
}

/// The words of a text in lower case, for names: “K.P.” is both `kp` and its letters, so that no full stop hides a name.
fn parts_of(text: &str) -> impl Iterator<Item = String> {
    let split = |text: &str| {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect::<Vec<_>>()
    };
    let whole = split(&text.replace('.', ""));
    let letters = split(text).into_iter().filter(|word| word.chars().count() > 1);
    whole.into_iter().chain(letters)
}

/// What is written of a young person's needs, by the words that give it away.
struct Needs {
    /// Words that stand side by side.
    pairs: BTreeSet<(String, String)>,
    /// Words that are long enough to say something on their own.
    long: BTreeSet<String>,
}

impl Needs {
    fn of(text: &str) -> Self {
        let words: Vec<String> = words_of(text).collect();
        let pairs = words.windows(2).map(|two| (two[0].clone(), two[1].clone())).collect();
        Self { pairs, long: words.into_iter().filter(|word| word.chars().count() >= TELLING).collect() }
    }

    /// Whether some words tell of them.
    fn are_in(&self, words: &str) -> bool {
        let other = Self::of(words);
        !self.pairs.is_disjoint(&other.pairs) || !self.long.is_disjoint(&other.long)
    }
}

/// From how many letters on a word says something on its own: “prayer” does, “phone” stands in every agreement.
const TELLING: usize = 6;

/// The words of a text in lower case, but for those that say nothing.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.filter(|word| names_alone(word))
}

/// Whether a telephone number could be in it: seven digits, whatever stands between them but letters.
fn has_number(words: &str) -> bool {
    words.split(char::is_alphabetic).any(|run| run.chars().filter(char::is_ascii_digit).count() >= 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(all: &[&str]) -> BTreeSet<String> {
        all.iter().flat_map(|name| parts_of(name)).filter(|part| names_alone(part)).collect()
    }

    #[test]
    fn no_way_to_write_a_name_gets_past() {
        let names = names(&["K.P. (stepfather)", "Mia", "dribble_dan", "Ruth Adeyemi"]);
        for words in [
            "K.P. rings",
            "KP rings",
            "my Stepfather",
            "Call Mia.Then sleep",
            "MIA’s call",
            "dribble dan",
            "Ms Adeyemi",
        ] {
            assert!(names_somebody(words, &names), "{words}");
        }
        for words in ["My phone is in the safe.", "Family first", "the call", "I ask before I spend."] {
            assert!(!names_somebody(words, &names), "{words}");
        }
    }

    #[test]
    fn a_need_is_known_by_two_of_its_words_or_by_a_long_one() {
        let needs = Needs::of("Hearing aids that are heard through their phone. A prayer-time app.");
        for told in ["My hearing aids and a call to Childline", "My family and my prayer app", "My Prayer."] {
            assert!(needs.are_in(told), "{told}");
        }
        for open in ["My phone is in the safe. I am heard.", "No app at dinner time.", "I go through it with Abby."] {
            assert!(!needs.are_in(open), "{open}");
        }
    }

    #[test]
    fn a_telephone_number_is_found_and_a_time_is_not() {
        assert!(has_number("Ring 01632 960 101") && has_number("0163-2960101"));
        assert!(!has_number("from 22:00 to 07:00 on school nights") && !has_number("£10 a month"));
    }
}
