//! What the words of a plan may not say: dated lists with their sources (`crates/domain/wording.json`), and how a text is judged
//! by them.
//!
//! The lists are English and judge what is plainly said, word by word. They find what a tired person writes down by mistake; they
//! take no thought off a manager. A list that is missing or misspelt does not load.

pub mod plainer;
pub mod reading;
pub mod sentence;

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::fault::FaultKind;
use sentence::{Clause, Grammar, Phrases};

/// All lists, read once.
static WORDING: LazyLock<Wording> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../wording.json")).expect("wording.json is part of the program")
});

/// How many hours a limit after a broken rule may last at the most: the bound of the question that asks for them.
pub const LONGEST_LIMIT_HOURS: u32 = 72;

/// What a question's answer is about, and so by which lists its words are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Anything: no secret may stand in it.
    Anything,
    /// A rule: it may not take what nobody may take.
    Rule,
    /// What follows when a rule is not kept.
    Consequence,
    /// What staff look at.
    Checking,
    /// A service: whether it is for adults alone hangs on the young person's age.
    Service,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    help: List,
    family: List,
    listening: List,
    measures: Vec<Measure>,
    endless: List,
    adults_only: List,
    secrets: List,
    grammar: Grammar,
}

/// A list with where it comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    words: Phrases,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: NaiveDate,
}

/// A measure that regulation 19 forbids: things that may not be taken, and words that say it all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    fault: FaultKind,
    things: Phrases,
    phrases: Phrases,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: NaiveDate,
}

/// The words of a text, one by one, as they are compared: lower case, without accents and apostrophes.
pub fn words_of(text: &str) -> Vec<String> {
    WORDING.grammar.sentences(text).concat()
}

/// How many words a text has.
pub fn count_words(text: &str) -> usize {
    sentence::spaced(text).split_ascii_whitespace().count()
}

/// The sentences of a text, word by word.
pub fn sentences_of(text: &str) -> Vec<Vec<String>> {
    WORDING.grammar.sentences(text).into_iter().filter(|sentence| !sentence.is_empty()).collect()
}

/// What the words of an answer may not say, if they do.
pub fn fault(subject: Subject, text: &str) -> Option<FaultKind> {
    if holds_secret(text) {
        return Some(FaultKind::HoldsSecret);
    }
    match subject {
        Subject::Anything | Subject::Checking | Subject::Service => None,
        Subject::Rule => takes_away(&clauses_of(text), &WORDING.help.words).then_some(FaultKind::TakesHelp),
        Subject::Consequence => consequence_fault(text),
    }
}

/// Whether a rule keeps the young person from one of these people, or lets others listen.
pub fn takes_people(text: &str, names: &[String]) -> bool {
    let names = Phrases::from(names.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>());
    takes_away(&clauses_of(text), &names)
}

/// Whether a rule keeps the young person from their family, or lets others listen to them.
pub fn limits_family(text: &str) -> bool {
    limits_family_in(&clauses_of(text))
}

fn limits_family_in(clauses: &[Clause]) -> bool {
    let listens = |clause: &Clause| WORDING.grammar.says(clause, &WORDING.listening.words);
    takes_away(clauses, &WORDING.family.words) || clauses.iter().any(listens)
}

/// Whether a text names a service for people of 18 and over.
pub fn is_for_adults_only(text: &str) -> bool {
    let grammar = &WORDING.grammar;
    grammar.clauses(text).iter().any(|clause| grammar.says(clause, &WORDING.adults_only.words))
}

fn clauses_of(text: &str) -> Vec<Clause> {
    WORDING.grammar.clauses(text)
}

/// Whether a text takes one of these things, or lets others listen to it.
fn takes_away(clauses: &[Clause], things: &Phrases) -> bool {
    let grammar = &WORDING.grammar;
    let listens = |clause: &Clause| clause.holds(things) && grammar.says(clause, &WORDING.listening.words);
    clauses.iter().any(|clause| grammar.takes(clause, things) || listens(clause))
}

/// The first measure in a text that regulation 19 forbids.
fn forbidden_measure(clauses: &[Clause]) -> Option<FaultKind> {
    let forbidden = WORDING.measures.iter().find(|measure| clauses.iter().any(|clause| measure.is_in(clause)));
    forbidden.map(|measure| measure.fault.clone())
}

fn consequence_fault(text: &str) -> Option<FaultKind> {
    let endless = |clause: &Clause| WORDING.grammar.says(clause, &WORDING.endless.words) || is_too_long(clause);
    let clauses = clauses_of(text);
    let is_endless = || clauses.iter().any(endless);
    forbidden_measure(&clauses).or_else(|| is_endless().then_some(FaultKind::Endless))
}

impl Measure {
    fn is_in(&self, clause: &Clause) -> bool {
        let grammar = &WORDING.grammar;
        let loses = |(part, word)| grammar.loses(clause, part, word, &self.things);
        grammar.says(clause, &self.phrases) || clause.places().any(loses)
    }
}

/// Whether a clause names a longer time than a limit may last: "for a month", "for 10 days".
fn is_too_long(clause: &Clause) -> bool {
    let hours = |words: &[String]| {
        let [first, number, unit] = words else { return None };
        let number = if matches!(number.as_str(), "a" | "an" | "one") { 1 } else { number.parse().unwrap_or(2) };
        let unit: u32 = match unit.trim_end_matches('s') {
            "hour" => 1,
            "day" => 24,
            "week" => 7 * 24,
            "month" | "year" => 30 * 24,
            _ => return None,
        };
        (first == "for").then(|| unit.saturating_mul(number))
    };
    clause.parts().iter().flat_map(|words| words.windows(3)).filter_map(hours).any(|hours| hours > LONGEST_LIMIT_HOURS)
}

/// Whether a password or PIN stands in a text: its name, and beside it a word with figures or signs in it. A new password that is an
/// ordinary word is not seen.
fn holds_secret(text: &str) -> bool {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().flat_map(|word| word.split_inclusive([':', '='])).collect();
    let plain = |word: &&str| crate::text::folded(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let folded: Vec<String> = words.iter().map(plain).collect();
    (0..words.len()).any(|at| {
        let Some(name) = WORDING.secrets.words.length(&folded[at..]) else { return false };
        let links =
            |word: &&String| word.is_empty() || matches!(word.as_str(), "is" | "was" | "are" | "now" | "to" | "set");
        let after = at + name + folded[at + name..].iter().take_while(links).count();
        words.get(after).is_some_and(|word| is_secret(word))
    })
}

/// Whether a word looks like a password or a PIN: at least four characters, of which some are figures.
fn is_secret(word: &str) -> bool {
    let word = word.trim_matches(|c: char| matches!(c, '.' | ',' | ';' | '"' | '“' | '”' | '(' | ')' | '\''));
    let is_date = (word.contains('/') && word.parse::<f64>().is_err()) || word.contains(':') || word.starts_with('£');
    word.chars().count() >= 4
        && word.contains(|c: char| c.is_ascii_digit())
        && !is_date
        && word.parse::<NaiveDate>().is_err()
}
