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
/// - two of its words stand side by side in what is written of the young person's aids and of their culture, as “hearing aids” do;
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
        let is_open =
            |words: &str| !names_somebody(words, &names) && !has_number(words) && pairs_of(words).is_disjoint(&needs);
        let rules: Vec<&Rule> =
            text.rules().iter().filter(|rule| is_for_all(rule) && is_open(&rule.terms.sentence)).collect();
        let stays: Vec<String> = rules.iter().map(|rule| rule.terms.always_allowed.clone()).collect();
        let promises = voice.promises(self.answers(SheetName::Promises));
        WallCopy {
            house: self.house(Document::Wall, at, self.foot()),
            rules_title: voice.say("paper-rules"),
            rules: rules.iter().map(|rule| rule.terms.sentence.clone()).collect(),
            week_title: voice.say("paper-week"),
            weeks: weeks(&text.week().on(today(at)), voice),
            stays_title: voice.say("young-stays"),
            stays: stays.into_iter().filter(|line| !line.is_empty() && is_open(line)).collect(),
            promises_title: voice.say("young-promises"),
            promises: promises.into_iter().filter(|line| is_open(line)).collect(),
            ring_title: voice.say("turn-ring"),
            ring: self.ring(),
            left_out: voice.say("wall-left-out"),
        }
    }

    /// What is written of their needs, as pairs of words.
    fn needs(&self) -> BTreeSet<(String, String)> {
        let told = ["aids", "culture"].map(|field| self.text(SheetName::YoungPerson, field));
        told.iter().flat_map(|text| pairs_of(text)).collect()
    }

    /// The parts of all names in the record that are nobody's business on a wall.
    fn names(&self) -> BTreeSet<String> {
        let text = self.text;
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
        let around = around.into_iter().map(|field| self.text(SheetName::YoungPerson, field));
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
    "named", "no", "not", "of", "old", "on", "or", "school", "she", "that", "the", "their", "they", "to", "who",
    "with", "yet",
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

/// The words of a text that stand side by side, but for those that say nothing.
fn pairs_of(text: &str) -> BTreeSet<(String, String)> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let words: Vec<String> = words.filter(|word| names_alone(word)).collect();
    words.windows(2).map(|two| (two[0].clone(), two[1].clone())).collect()
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
    fn a_need_is_known_by_two_of_its_words() {
        let needs = pairs_of("Hearing aids that are heard through their phone.");
        assert!(!pairs_of("My hearing aids and a call to Childline").is_disjoint(&needs));
        assert!(pairs_of("My phone is in the safe. I am heard.").is_disjoint(&needs));
    }

    #[test]
    fn a_telephone_number_is_found_and_a_time_is_not() {
        assert!(has_number("Ring 01632 960 101") && has_number("0163-2960101"));
        assert!(!has_number("from 22:00 to 07:00 on school nights") && !has_number("£10 a month"));
    }
}
