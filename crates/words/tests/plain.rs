//! Our own texts are as plain as we ask of others: what a young person reads at a reading age of nine, everything else at eleven (handbook,
//! domain §7 and R28).

use std::fs;
use std::path::Path;

use domain::readability::reading_age;

/// The beginnings of the keys of what a young person reads, on the tablet and on their own paper.
const FOR_YOUNG_PEOPLE: [&str; 20] = [
    "turn-",
    "answer-",
    "bank-rule-",
    "bank-goes_wrong-",
    "bank-promises-",
    "bank-talk-",
    "young-",
    "easy-",
    "large-",
    "wall-",
    "passport-",
    "option-promises-",
    "paper-right-",
    "paper-week",
    "paper-access-",
    "paper-answer-",
    "paper-step-",
    "paper-limit-",
    "paper-state-",
    "paper-notice-",
];

const YOUNG_PERSONS_AGE: f64 = 9.0;
const EVERYBODYS_AGE: f64 = 11.0;

/// The messages of a folder: key and text, with a short word where a value or another message is put in.
fn messages(folder: &Path) -> Vec<(String, String)> {
    let files = fs::read_dir(folder).expect("the texts are there").flatten();
    let texts = files.map(|file| fs::read_to_string(file.path()).expect("the messages can be read"));
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    let messages = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    messages
        .filter_map(|line| line.split_once(" = ").map(|(key, text)| (key.to_owned(), without_values(text))))
        .collect()
}

fn without_values(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, part| said + "it" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// The first texts of the policies, a line for each paragraph and each item of a list.
fn policies(folder: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(folder.join("policies.ftl")).expect("the policies are there");
    let mut key = String::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        match line.strip_suffix(" =").filter(|_| !line.starts_with(' ')) {
            Some(named) => key = named.to_owned(),
            None if line.starts_with("    ") && !line.contains("->") => {
                let words = line.trim().trim_start_matches(['-', '#', '*']).trim();
                let words = words.split_once(']').map_or(words, |(_, said)| said);
                lines.push((key.clone(), without_values(words)));
            }
            None => {}
        }
    }
    lines
}

#[test]
fn the_first_policies_are_plain_and_the_notice_for_young_people_is_plainer() {
    let lines = policies(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/texts/en"));
    assert!(lines.len() > 100, "only {} lines were read", lines.len());
    let most = |key: &str| if key.contains("young_people") { YOUNG_PERSONS_AGE } else { EVERYBODYS_AGE };
    let age = |(key, text): &(String, String)| Some((key.clone(), reading_age(text)?, text.clone()));
    let hard = lines.iter().filter_map(age).filter(|(key, age, _)| *age > most(key));
    let hard: Vec<_> = hard.map(|(key, age, text)| format!("{age:.1} {key}: {text}")).collect();
    assert!(hard.is_empty(), "{} lines are hard to read:\n{}", hard.len(), hard.join("\n"));
}

#[test]
fn every_text_of_ours_is_read_at_the_age_of_its_readers() {
    let messages = messages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/texts/en"));
    assert!(messages.len() > 1500, "only {} messages were read", messages.len());
    let most = |key: &str| match FOR_YOUNG_PEOPLE.iter().any(|begins| key.starts_with(begins)) {
        true => YOUNG_PERSONS_AGE,
        false => EVERYBODYS_AGE,
    };
    let age = |(key, text): &(String, String)| Some((key.clone(), reading_age(text)?, text.clone()));
    let mut hard: Vec<_> = messages.iter().filter_map(age).filter(|(key, age, _)| *age > most(key)).collect();
    hard.sort_by(|one, other| other.1.total_cmp(&one.1));
    let lines: Vec<_> = hard.iter().map(|(key, age, text)| format!("{age:.1} {key} = {text}")).collect();
    assert!(lines.is_empty(), "{} texts are hard to read:\n{}", lines.len(), lines.join("\n"));
}
