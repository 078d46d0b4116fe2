//! What a sentence says of people, things and secrets, read by lists of words (`crates/domain/cues.json`): whom it keeps somebody from,
//! what it takes, what it lets adults do.
//!
//! Each function reads one thing and is told in one sentence; none of them understands a language. A person looks at what they find.

mod contact;
mod punishments;

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use chrono::NaiveDate;
use serde::Deserialize;

use contact::reaches_less;
use punishments::{is_endless, is_if, is_long, limits_aid, loses, punishments};

use super::sentence::{Clause, Phrases, spaced};
use super::{Subject, WORDING};
use crate::fault::FaultKind;
use crate::text;

/// All lists, read once.
pub(crate) static CUES: LazyLock<Cues> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../cues.json")).expect("cues.json is part of the program"));

/// The lists, by what they stand for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cues {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: NaiveDate,
    reach: Phrases,
    talks: Phrases,
    denied: Phrases,
    gives_up: Phrases,
    no_people: Phrases,
    people: Phrases,
    no_contact: Phrases,
    calls: Phrases,
    ends_at: Phrases,
    from_then: Phrases,
    chooses_who: Phrases,
    shut_out: Phrases,
    limits: Phrases,
    settings: Phrases,
    grown_ups: Phrases,
    beside: Phrases,
    loudspeaker: Phrases,
    post: Phrases,
    opened: Phrases,
    leaves_be: Phrases,
    lost: Phrases,
    kept: Phrases,
    permitted: Phrases,
    asked_not_to: Phrases,
    adults_only: Phrases,
    covert: Phrases,
    asleep: Phrases,
    in_as: Phrases,
    trackers: Phrases,
    unknowing: Phrases,
    unasked: Phrases,
    private_things: Phrases,
    limitless: Phrases,
    checking: Phrases,
    searched: Phrases,
    by_staff: Phrases,
    refused: Phrases,
    nudes: Phrases,
    keeping: Phrases,
    not_kept: Phrases,
    /// What somebody needs to talk, hear, see or be well.
    pub(crate) aids: Phrases,
    /// All of it at once.
    pub(crate) all_aids: Phrases,
    /// What stays with whom it belongs to, and not in the office.
    pub(crate) stays_with_me: Phrases,
    limited: Phrases,
    money: Phrases,
    fines: Phrases,
    owed: Phrases,
    food: Phrases,
    food_phrases: Phrases,
    sleep: Phrases,
    sleep_phrases: Phrases,
    bedtimes: Phrases,
    early_hours: Phrases,
    contact: Phrases,
    contact_phrases: Phrases,
    medicine: Phrases,
    school_phrases: Phrases,
    clothes: Phrases,
    clothes_phrases: Phrases,
    group_phrases: Phrases,
    all_of_them: Phrases,
    shame_phrases: Phrases,
    publicly: Phrases,
    confessing: Phrases,
    freely: Phrases,
    threats: Phrases,
    /// Words after which a rule says what follows.
    conditions: Phrases,
    peers: Phrases,
    endless: Phrases,
    until: Phrases,
    proving: Phrases,
    long_spans: Phrases,
    /// Phones of the home on which anybody may ring.
    pub(crate) private_phones: Phrases,
    helpers: Phrases,
    help_limits: Phrases,
    age_causes: Phrases,
    understanding: Phrases,
    /// Words of the office.
    pub(crate) jargon: Phrases,
    passwords: Phrases,
    patterns: Phrases,
    unlocks: Phrases,
    /// A rule that forbids something.
    pub(crate) says_no: Phrases,
    /// A rule that permits something.
    pub(crate) says_yes: Phrases,
    pub(crate) night: Phrases,
    /// Where a device can be at night.
    pub(crate) night_places: Phrases,
    /// Devices that take pictures.
    pub(crate) cameras: Phrases,
    pub(crate) filming: Phrases,
    pub(crate) other_people: Phrases,
    /// Words that tell no device from another.
    pub(crate) small_words: Phrases,
    /// Whose messages nobody opens, each by the words that name them (handbook, block I).
    pub(crate) protected: Vec<Phrases>,
}

/// A text, cut in three ways: what is taken is said in one part of a clause, whom somebody reaches in one sentence, and some things only
/// in all of it.
struct Read {
    clauses: Vec<Clause>,
    /// Sentences, which end where something else begins with "but", and with nothing less.
    sentences: Vec<Vec<String>>,
    words: Vec<String>,
}

fn read(text: &str) -> Read {
    let grammar = &WORDING.grammar;
    let sentences: Vec<Vec<String>> = grammar.sentences(text);
    Read { clauses: grammar.clauses(text), words: sentences.concat(), sentences }
}

impl Read {
    fn any(&self, says: impl Fn(&[String]) -> bool) -> bool {
        self.sentences.iter().any(|words| says(words))
    }

    fn any_part(&self, says: impl Fn(&[String]) -> bool) -> bool {
        self.clauses.iter().any(|clause| clause.parts().iter().any(|part| says(part)))
    }
}

/// Phrases of which one stands in every text of a kind about which there is something to say. Few texts hold one, and the others need not
/// be read.
struct Signs(AhoCorasick);

impl Signs {
    fn of<'a>(lists: impl IntoIterator<Item = &'a Phrases>) -> Self {
        Self(AhoCorasick::new(lists.into_iter().flat_map(Phrases::patterns)).expect("the lists are small"))
    }

    fn are_in(&self, text: &str) -> bool {
        self.0.is_match(&spaced(text))
    }
}

/// Whatever is typed: secrets, pictures, checks that nobody knows of, ages taken for understanding, services for adults.
fn whatever_is_typed() -> [&'static Phrases; 12] {
    [
        &WORDING.secrets.words,
        &CUES.passwords,
        &CUES.patterns,
        &CUES.nudes,
        &CUES.covert,
        &CUES.asleep,
        &CUES.in_as,
        &CUES.trackers,
        &CUES.unasked,
        &CUES.limitless,
        &CUES.understanding,
        &CUES.adults_only,
    ]
}

static IN_ANYTHING: LazyLock<Signs> = LazyLock::new(|| Signs::of(whatever_is_typed()));

/// In a rule besides: help, aids, jargon, and what follows when it is not kept.
static IN_A_RULE: LazyLock<Signs> = LazyLock::new(|| {
    let besides =
        [&WORDING.help.words, &CUES.helpers, &CUES.private_phones, &CUES.aids, &CUES.jargon, &CUES.conditions];
    Signs::of(whatever_is_typed().into_iter().chain(besides))
});

/// Whom somebody reaches.
static OF_CONTACT: LazyLock<Signs> = LazyLock::new(|| {
    let listening = &WORDING.listening.words;
    let reaching = [&CUES.reach, &CUES.talks, &CUES.calls, &CUES.no_contact, &CUES.post, &CUES.shut_out, &CUES.people];
    Signs::of([&WORDING.family.words, listening].into_iter().chain(reaching))
});

/// All that a text typed as this says and should not, each once: what stops it from being sent first.
pub fn found(subject: Subject, text: &str) -> Vec<FaultKind> {
    let is_to_be_read = match subject {
        Subject::Consequence => true,
        Subject::Rule => IN_A_RULE.are_in(text),
        Subject::Anything | Subject::Checking | Subject::Service => IN_ANYTHING.are_in(text),
    };
    if is_to_be_read { found_by_reading(subject, text) } else { vec![] }
}

fn found_by_reading(subject: Subject, text: &str) -> Vec<FaultKind> {
    let read = read(text);
    let mut found = Vec::new();
    let mut say = |fault: FaultKind, is_said: bool| {
        if is_said && !found.contains(&fault) {
            found.push(fault);
        }
    };
    say(FaultKind::HoldsSecret, super::holds_secret(text) || holds_secret(text));
    say(FaultKind::KeepsImages, read.any(keeps_images));
    say(FaultKind::ChecksUnseen, checks_unseen(&read));
    say(FaultKind::AgeAsReason, takes_age_for_understanding(text, &read));
    match subject {
        Subject::Rule => {
            say(FaultKind::TakesHelp, takes_help(&read));
            say(FaultKind::TakesAid, read.any(limits_aid));
            say(FaultKind::AdultsOnly, read.any(|words| permits_adults_only(words, true)));
            punishments(&read, &mut say, is_if);
            say(FaultKind::Jargon, read.any(|words| CUES.jargon.any(words)));
        }
        Subject::Consequence => {
            say(FaultKind::TakesHelp, takes_help(&read));
            punishments(&read, &mut say, |_| true);
            say(FaultKind::AdultsOnly, read.any(|words| permits_adults_only(words, false)));
            let is_said_endless =
                |clause: &Clause| super::is_too_long(clause) || WORDING.grammar.says(clause, &CUES.endless);
            let is_long = read.any(is_long) || read.any_part(is_endless);
            say(FaultKind::Endless, is_long || read.clauses.iter().any(is_said_endless));
        }
        Subject::Service => {}
        Subject::Checking | Subject::Anything => {
            say(FaultKind::AdultsOnly, read.any(|words| permits_adults_only(words, false)));
        }
    }
    found
}

/// Whether a rule limits whom the young person reaches, or lets others listen to them or read their post (reg 22).
pub fn limits_contact(text: &str) -> bool {
    OF_CONTACT.are_in(text) && limits_contact_by_reading(text)
}

fn limits_contact_by_reading(text: &str) -> bool {
    let read = read(text);
    super::limits_family_in(&read.clauses) || read.any(|words| reaches_less(words, &CUES.people, false))
}

/// Whether it takes a private phone, or somebody who helps.
fn takes_help(read: &Read) -> bool {
    let is_help = |words: &[String]| CUES.helpers.any(words) || CUES.private_phones.any(words);
    let limited = |words: &[String]| {
        let is_taken = CUES.help_limits.any(words) && !is_left(words);
        is_help(words) && (is_taken || reaches_less(words, &CUES.helpers, true) || loses(words, is_help))
    };
    super::takes_away(&read.clauses, &WORDING.help.words) || read.any(limited)
}

/// Whether one of these begins within so many words.
fn begins_soon(phrases: &Phrases, words: &[String], within: usize) -> bool {
    (0..words.len()).take(within).any(|at| phrases.length(&words[at..]).is_some())
}

/// Whether nobody limits, listens or reads after all.
fn is_left(words: &[String]) -> bool {
    CUES.leaves_be.any(words)
}

/// Whether adults keep pictures that nobody may keep.
fn keeps_images(words: &[String]) -> bool {
    CUES.nudes.any(words) && CUES.keeping.any(words) && !CUES.not_kept.any(words)
}

/// Whether adults check what the young person does without their knowing, or without any limit.
fn checks_unseen(read: &Read) -> bool {
    let words = &read.words;
    let is_checked = CUES.by_staff.any(words) && CUES.checking.any(words);
    let is_limitless = CUES.limitless.any(words) && is_checked;
    let is_private = || CUES.private_things.any(words);
    let is_asleep = CUES.asleep.any(words) && is_private() && (is_checked || CUES.searched.any(words));
    let is_unasked = is_private() && read.any(looks_unasked);
    let is_unseen = CUES.covert.any(words) || is_limitless || is_asleep || is_unasked || read.any(poses_as_another);
    (is_unseen && !CUES.refused.any(words)) || is_tracked(words)
}

/// "Staff log in to my account without asking."
fn looks_unasked(words: &[String]) -> bool {
    let is_look = |at: usize| CUES.checking.length(&words[at..]).is_some();
    let is_mine = |before: &[String]| before.iter().rev().take(2).any(|word| word == "i");
    let by_others = |at: usize| CUES.by_staff.any(&words[..at]) && !is_mine(&words[..at]);
    (0..words.len()).any(|at| is_look(at) && by_others(at) && CUES.unasked.any(&words[at..]))
}

/// "Rhys logs in as me", and not "I log in as a guest".
fn poses_as_another(words: &[String]) -> bool {
    (0..words.len()).any(|at| {
        let Some(length) = CUES.in_as.length(&words[at..]) else { return false };
        let is_mine = at > 0 && matches!(words[at - 1].as_str(), "i" | "you");
        let role = words.get(at + length).is_none_or(|word| matches!(word.as_str(), "a" | "an" | "the" | "guest"));
        !is_mine && !role
    })
}

/// "A tracking app is on my phone and I do not know." What is not known is no refusal here: a refusal stands before the app.
fn is_tracked(words: &[String]) -> bool {
    let tracker = (0..words.len()).find(|&at| CUES.trackers.length(&words[at..]).is_some());
    tracker.is_some_and(|at| {
        let is_refused = CUES.refused.any(&words[..at]) || (at > 0 && words[at - 1] == "no");
        !is_refused && CUES.unknowing.any(words)
    })
}

/// Whether a service for adults is permitted to somebody younger; in a rule, whatever is not forbidden is permitted.
fn permits_adults_only(words: &[String], in_rule: bool) -> bool {
    let is_refused = CUES.asked_not_to.any(words) || CUES.denied.any(words);
    CUES.adults_only.any(words) && !is_refused && (in_rule || CUES.permitted.any(words))
}

/// Whether an age is taken for understanding.
fn takes_age_for_understanding(text: &str, read: &Read) -> bool {
    let has_age = text
        .split(|c: char| !c.is_ascii_digit())
        .any(|number| number.parse().is_ok_and(|age: u32| (6..=17).contains(&age)));
    has_age && CUES.age_causes.any(&read.words) && CUES.understanding.any(&read.words)
}

/// Whether a password, a PIN or a pattern that unlocks something stands in a text: its name, and soon after it, or after a colon, a word with
/// figures in it.
fn holds_secret(text: &str) -> bool {
    text.split(['.', '!', '?', ';', '\n']).any(|sentence| {
        let typed: Vec<&str> =
            sentence.split([' ', '\t', '\u{a0}', '=', '(']).filter(|word| !word.is_empty()).collect();
        let plain = |word: &&str| text::folded(word.trim_matches(|c: char| !c.is_alphanumeric()));
        let words: Vec<String> = typed.iter().map(plain).collect();
        let is_secret = |word: &&str| super::is_secret(word.trim_start_matches(':'));
        let follows = |at: usize, name: usize| {
            let after = &typed[at + name..];
            let is_told = |two: &[&str]| two[0].ends_with(':') && is_secret(&two[1]);
            after.iter().take(NEAR).any(is_secret) || after.windows(2).any(is_told)
        };
        let is_named = |at: usize| CUES.passwords.length(&words[at..]).is_some_and(|name| follows(at, name));
        (0..words.len()).any(is_named) || (CUES.patterns.any(&words) && CUES.unlocks.any(&words))
    })
}

/// How many words after another word belong to it: a secret to its name, an end to what ends.
const NEAR: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_a_sign_says_nothing() {
        let mut texts: Vec<String> = Vec::new();
        for file in [
            include_str!("../../tests/sentences.json"),
            include_str!("../../tests/sentences_walked.json"),
            include_str!("../../tests/sentences_beside.json"),
        ] {
            let sentences: serde_json::Value = serde_json::from_str(file).unwrap();
            all_of(&sentences, &mut |value| texts.extend(value.as_str().map(str::to_owned)));
        }
        assert!(texts.len() >= 300, "{}", texts.len());
        for text in &texts {
            for subject in [Subject::Anything, Subject::Checking, Subject::Service, Subject::Rule] {
                // As typed, in capitals, and with letters that are not English.
                for text in [text.clone(), text.to_uppercase(), format!("Tŷ Afon: {text}")] {
                    assert_eq!(found(subject, &text), found_by_reading(subject, &text), "{text}");
                    assert_eq!(limits_contact(&text), limits_contact_by_reading(&text), "{text}");
                }
            }
        }
    }

    fn all_of(value: &serde_json::Value, collect: &mut impl FnMut(&serde_json::Value)) {
        collect(value);
        value.as_array().into_iter().flatten().for_each(|value| all_of(value, collect));
        value.as_object().into_iter().flat_map(|all| all.values()).for_each(|value| all_of(value, collect));
    }
}
