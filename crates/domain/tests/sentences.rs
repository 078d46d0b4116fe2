//! How well the words of a text are read: precision and recall on sentences that were written and labelled before there was anything to
//! read them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use domain::fault::FaultKind;
use domain::wording::Subject;
use domain::wording::reading::{found, limits_contact};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sentence {
    text: String,
    #[serde(rename = "as")]
    subject: String,
    finds: BTreeSet<String>,
}

/// The number under which a practitioner knows it (handbook, domain §9); `R4W` is what R4 warns of.
fn number(fault: &FaultKind) -> &'static str {
    use FaultKind::*;
    match fault {
        LimitsContact => "R1",
        TakesHelp => "R3",
        Endless => "R4W",
        AdultsOnly => "R8",
        ChecksUnseen => "R15",
        KeepsImages => "R16",
        HoldsSecret => "R17",
        TakesAid => "R21",
        AgeAsReason => "R27",
        Jargon => "R28",
        _ => "R4",
    }
}

fn numbers(sentence: &Sentence) -> BTreeSet<String> {
    let subject = match sentence.subject.as_str() {
        "rule" => Subject::Rule,
        "consequence" => Subject::Consequence,
        _ => Subject::Anything,
    };
    let mut all = found(subject, &sentence.text);
    if subject == Subject::Rule && limits_contact(&sentence.text) {
        all.push(FaultKind::LimitsContact);
    }
    let mut numbers: BTreeSet<String> = all.iter().map(|fault| number(fault).to_owned()).collect();
    // An aid that is taken as a consequence is both.
    if subject == Subject::Consequence && numbers.contains("R21") {
        numbers.insert("R4".into());
    }
    numbers
}

#[derive(Default)]
struct Count {
    right: u32,
    wrong: u32,
    missed: u32,
}

fn judged(file: &str, is_shown: bool) -> (f64, f64) {
    let sentences: Vec<Sentence> = serde_json::from_str(file).unwrap();
    let (mut counts, mut shown) = (BTreeMap::<String, Count>::new(), String::new());
    for sentence in &sentences {
        let said = numbers(sentence);
        for number in said.union(&sentence.finds) {
            let count = counts.entry(number.clone()).or_default();
            match (said.contains(number), sentence.finds.contains(number)) {
                (true, true) => count.right += 1,
                (true, false) => count.wrong += 1,
                _ => count.missed += 1,
            }
            if said.contains(number) != sentence.finds.contains(number) {
                let sign = if said.contains(number) { "+" } else { "-" };
                writeln!(shown, "{sign}{number} {} | {}", sentence.subject, sentence.text).unwrap();
            }
        }
    }
    let sum = |part: fn(&Count) -> u32| f64::from(counts.values().map(part).sum::<u32>());
    let (right, wrong, missed) = (sum(|it| it.right), sum(|it| it.wrong), sum(|it| it.missed));
    for (number, Count { right, wrong, missed }) in &counts {
        println!("{number:>4}: {right} right, {wrong} wrong, {missed} missed");
    }
    if is_shown {
        println!("{shown}");
    }
    (right / (right + wrong), right / (right + missed))
}

#[test]
fn nine_findings_of_ten_are_right_and_nine_of_ten_are_found() {
    let (precision, recall) = judged(include_str!("sentences.json"), true);
    println!("300 sentences: precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= 0.9 && recall >= 0.9);
}

/// A hundred more by the same hand, with other verbs and other slang; a third of them was looked at once, to see what sort of words the lists
/// lacked. Lists of words find about half of what nobody has said like this before, and what they say is mostly right.
#[test]
fn of_words_that_nobody_looked_at_half_is_found_and_little_is_wrong() {
    let (precision, recall) = judged(include_str!("sentences_unseen.json"), false);
    println!("100 unseen sentences: precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= 0.8 && recall >= 0.4);
}

/// What a walk through the application found unread, with sentences beside it in which nothing is wrong: both were written before the lists
/// that read them.
#[test]
fn what_was_once_read_wrongly_is_read_rightly() {
    let (precision, recall) = judged(include_str!("sentences_walked.json"), true);
    println!("walked sentences: precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= 1.0 && recall >= 1.0);
}

/// The same said in other words, and what is said about the same things and harms nobody: written before the lists were changed, and looked
/// at while they were.
#[test]
fn what_is_like_it_is_read_as_well() {
    let (precision, recall) = judged(include_str!("sentences_beside.json"), true);
    println!("sentences beside them: precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= 0.9 && recall >= 0.9);
}
