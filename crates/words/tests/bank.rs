//! The bank: what staff start from says nothing that a plan may not say, fits into its box, and leaves what is individual open.

use domain::answers::Answers;
use domain::fault::FaultKind;
use domain::questions::{Bank, Field};
use domain::sheets::SheetName;
use domain::word::Word;
use domain::wording::reading::found;
use words::Voice;

/// Every entry with its question.
fn entries() -> Vec<(SheetName, &'static Field, String)> {
    let voice = Voice { young_person: "Jay".into(), home: "Larch House".into(), ..Voice::default() };
    let fields = SheetName::all().iter().flat_map(|&sheet| sheet.sheet().fields().map(move |field| (sheet, field)));
    let banks =
        fields.flat_map(|(sheet, field)| voice.bank(sheet, field).into_iter().map(move |group| (sheet, field, group)));
    banks
        .flat_map(|(sheet, field, group)| group.entries.into_iter().map(move |(_, text)| (sheet, field, text)))
        .collect()
}

/// The text with every bracket filled in.
fn filled_in(text: &str) -> String {
    let mut parts = text.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, part| said + "seven" + part.split_once(']').map_or("", |(_, rest)| rest))
}

#[test]
fn every_bank_has_words_and_every_word_belongs_to_one() {
    let fields = || SheetName::all().iter().flat_map(|&sheet| sheet.sheet().fields().map(move |field| (sheet, field)));
    let without =
        fields().filter(|(sheet, field)| field.bank != Bank::None && Voice::default().bank(*sheet, field).is_empty());
    assert_eq!(without.map(|(sheet, field)| (sheet, field.name)).collect::<Vec<_>>(), []);
    let file = include_str!("../../../templates/texts/en/bank.ftl");
    assert_eq!(entries().len(), file.lines().filter(|line| line.starts_with("bank-")).count());
}

#[test]
fn an_entry_counts_once_it_is_filled_in_and_says_nothing_that_may_not_be_said() {
    for (sheet, field, text) in entries() {
        // The answers with which each of these questions is asked.
        let others = Answers::default().with("kind", "boundary").with("held", "held").with("known", "known");
        let judged = |text: &str| field.fault(&others.clone().with(field.name, text));
        let is_open = text.contains('[');
        assert_eq!(judged(&text), is_open.then_some(FaultKind::Gap), "{sheet} {} {text}", field.name);
        let filled = filled_in(&text);
        assert_eq!(judged(&filled), None, "{sheet} {} {filled}", field.name);
        assert_eq!(found(field.subject, &filled), vec![], "{sheet} {} {filled}", field.name);
    }
}
