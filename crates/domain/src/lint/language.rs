//! Words: what the lists find beyond what a question refuses by itself (R1, R3, R4, R8, R15 to R17, R21, R27), and words that are hard to
//! read (R28).

use super::{Lint, fault, said};
use crate::choices::RuleKind;
use crate::draft::{Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::questions::{Field, Kind};
use crate::readability::reading_age;
use crate::row::Row;
use crate::settings::SETTINGS;
use crate::sheets::{SheetName, goes_wrong, order, rule, start};
use crate::wording;
use crate::wording::reading::{found, limits_contact};

pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    let rows = lint.draft.rows.iter().filter(|row| !row.sheet.is_of_directory() && row.sheet != SheetName::Passed);
    let words = rows.flat_map(|row| in_row(lint, row));
    let contact = lint.rules().filter_map(limits_whom_they_reach);
    let hard = lint.draft.rows.iter().flat_map(hard_to_read);
    words.chain(contact).chain(hard).collect()
}

/// What the words of a row say and should not. What the young person says is theirs, and is not judged.
fn in_row(lint: &Lint<'_>, row: &Row) -> Vec<Fault> {
    let is_text = |field: &&Field| matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_));
    let is_staffs = |field: &&Field| !field.quoted && !rule::VOICES[1..4].iter().any(|voice| voice.name == field.name);
    let asked = row.sheet.sheet().asked(&row.answers).filter(is_text).filter(is_staffs);
    let is_adult = lint.age().is_some_and(|age| age >= 18);
    asked
        .flat_map(|field| {
            let text = row.answers.get(field.name);
            let found = found(field.subject, text);
            // What the question refuses by itself is said once.
            let own = if found.is_empty() { None } else { wording::fault(field.subject, text) };
            let more = found.into_iter().filter(move |code| Some(code) != own.as_ref());
            let counts = move |code: &FaultKind| !(is_adult && *code == FaultKind::AdultsOnly);
            more.filter(counts).map(|code| fault(row, field.name, code)).collect::<Vec<_>>()
        })
        .collect()
}

/// An ordinary boundary or a policy of the home whose words limit whom the young person reaches (R1).
fn limits_whom_they_reach(row: &Row) -> Option<Fault> {
    let kind = RuleDraft(row).kind()?;
    let is_ours = matches!(kind, RuleKind::Boundary | RuleKind::HomePolicy);
    let sentence = row.answers.get(rule::SENTENCE.name);
    // What families are kept from is found with the draft's own faults.
    let is_new = limits_contact(sentence) && !wording::limits_family(sentence);
    (is_ours && is_new).then(|| fault(row, rule::SENTENCE.name, FaultKind::LimitsContact))
}

/// The questions whose answers a young person reads.
fn for_young_people(sheet: SheetName) -> &'static [Field] {
    const RULE: [Field; 5] =
        [rule::SENTENCE, rule::BECAUSE_WORDS, rule::RELAXES_WHEN, rule::DECIDED, rule::REPLY_BECAUSE];
    const GOES_WRONG: [Field; 3] = [goes_wrong::TALK, goes_wrong::LIMIT, goes_wrong::STILL_HAS];
    const ORDER: [Field; 1] = [order::SENTENCE];
    const START: [Field; 1] = [start::SUMMARY];
    match sheet {
        SheetName::Rule => &RULE,
        SheetName::GoesWrong => &GOES_WRONG,
        SheetName::Order => &ORDER,
        SheetName::Start => &START,
        _ => &[],
    }
}

fn hard_to_read(row: &Row) -> Vec<Fault> {
    let most = f64::from(SETTINGS.hard_reading_age());
    let hard = |field: &&Field| reading_age(&said(&row.answers, **field)).is_some_and(|age| age > most);
    let fields = for_young_people(row.sheet).iter().filter(hard);
    fields.map(|field| fault(row, field.name, FaultKind::HardToRead)).collect()
}
