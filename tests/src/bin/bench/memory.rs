//! How much memory one process takes over ten thousand different documents: of other young people, in other words, with more rules or fewer,
//! of every kind, in one language and in two.

use std::collections::HashSet;
use std::time::Instant;

use chrono::TimeDelta;
use domain::answers::Answers;
use domain::canonical::Hash;
use domain::document::Document;
use domain::plan_file::{NamedRow, PlanFile};
use domain::sheets::SheetName;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use server::commands::render;
use server::download::{self, Source};
use tests::Case;
use words::Language;

use crate::demo::resident_here;

const DOCUMENTS: usize = 10_000;
const CASES: [Case; 3] = [Case::A, Case::B, Case::C];
/// What is printed beside the first language, or nothing.
const BESIDE: [Option<Language>; 4] = [None, Some(Language::Dari), None, Some(Language::Amharic)];
/// Which texts of each young person have a sentence in words of their own.
const TEXTS: [(SheetName, &str); 4] = [
    (SheetName::Rule, "sentence"),
    (SheetName::Rule, "because_words"),
    (SheetName::Risk, "evidence"),
    (SheetName::Promises, "own"),
];

/// Prints what is resident after 100, 1,000, 2,000 … documents, and how much the last is of the first.
pub fn run(documents: Option<usize>) -> anyhow::Result<()> {
    let documents = documents.unwrap_or(DOCUMENTS);
    // As large at the beginning as at the end.
    let mut seen = HashSet::with_capacity(documents);
    let (mut marks, mut made) = (Vec::new(), 0);
    let began = Instant::now();
    println!("{:>9} {:>12}", "documents", "resident");
    for number in 0.. {
        let source = source(number)?;
        for kind in Document::COPIES {
            seen.insert(Hash::of(&download::render(&source, kind)?).short().to_owned());
            made += 1;
            if made == 100 || made % 1_000 == 0 {
                marks.push(resident_here()?);
                println!("{made:>9} {:>9.1} MB", marks[marks.len() - 1]);
            }
            if made == documents {
                conclude(&marks, seen.len(), began);
                return Ok(());
            }
        }
    }
    Ok(())
}

fn conclude(marks: &[f64], different: usize, began: Instant) {
    let [first, .., last] = marks else { return };
    println!(
        "{different} different documents in {:.0} s; the last is {:.2} of the first.",
        began.elapsed().as_secs_f64(),
        last / first
    );
}

/// What the documents of one young person are made from, always the same for the same number.
fn source(number: usize) -> anyhow::Result<Source> {
    let file = file(number)?;
    let source = render::newest(&file.replay()?, "https://accord.example/verify/".into())?;
    let language = if number.is_multiple_of(5) { Language::Welsh } else { Language::English };
    Ok(Source { language: Some(language), beside: BESIDE[number % BESIDE.len()], ..source })
}

/// A case with another name, other words, and up to five rules more.
fn file(number: usize) -> anyhow::Result<PlanFile> {
    let mut chance = StdRng::seed_from_u64(u64::try_from(number)?);
    let mut file = CASES[number % CASES.len()].file();
    // Another opening second gives every row an id of its own.
    file.opens_at -= TimeDelta::seconds(i64::try_from(number)?);
    let more = (0..number % 6).map(|_| {
        let promise = Answers::default().with("kind", "promise").with("heading", "people").with("reaches", "no");
        NamedRow { key: None, answers: promise.with("answer", "agree") }
    });
    file.rows.entry(SheetName::Rule).or_default().extend(more);
    for (sheet, field) in TEXTS {
        for row in file.rows.entry(sheet).or_default() {
            let text = format!("{} {}", row.answers.get(field), sentence(&mut chance));
            row.answers.set(field, [text.trim()]);
        }
    }
    for row in file.rows.entry(SheetName::YoungPerson).or_default() {
        row.answers.set("preferred_name", [word(&mut chance)]);
    }
    Ok(file)
}

/// Three to nine words that nobody has written before.
fn sentence(chance: &mut StdRng) -> String {
    let count = chance.random_range(3..10);
    let words: Vec<String> = (0..count).map(|_| word(chance)).collect();
    format!("{}.", words.join(" "))
}

/// Two to four syllables, with a capital.
fn word(chance: &mut StdRng) -> String {
    const SYLLABLES: [&str; 12] = ["ba", "do", "fe", "ki", "lu", "ma", "no", "pe", "ri", "su", "ta", "we"];
    let count = chance.random_range(2..5);
    let word: String = (0..count).map(|_| SYLLABLES[chance.random_range(0..SYLLABLES.len())]).collect();
    word[..1].to_uppercase() + &word[1..]
}
