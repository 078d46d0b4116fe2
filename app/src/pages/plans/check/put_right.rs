//! All that must be put right: the same fault of several rows is one line with one way out.

use domain::draft::Fault;
use domain::fault::FaultKind;
use domain::sheets::{SheetName, rule};
use leptos::prelude::*;

use super::super::Drafted;
use crate::ui::ErrorSummary;

/// The lines, above everything else.
pub fn put_right(opened: &Drafted, faults: &[&Fault]) -> Option<AnyView> {
    let alike = groups(faults.iter().copied(), |fault| (fault.sheet, fault.field, &fault.code));
    let lines: Vec<_> = alike.iter().map(|group| line(opened, group)).collect();
    (!faults.is_empty()).then(|| {
        let title = opened.words.with("check-faults", &[("count", faults.len().into())]);
        view! { <ErrorSummary title faults=lines /> }.into_any()
    })
}

/// The faults, those of the same key together, in the order in which each came first.
pub fn groups<'a, K: PartialEq>(
    faults: impl IntoIterator<Item = &'a Fault>,
    key: impl Fn(&'a Fault) -> K,
) -> Vec<Vec<&'a Fault>> {
    let mut groups: Vec<Vec<&Fault>> = Vec::new();
    for fault in faults {
        match groups.iter_mut().find(|group| key(group[0]) == key(fault)) {
            Some(group) => group.push(fault),
            None => groups.push(vec![fault]),
        }
    }
    groups
}

/// Where it is put right, and what is to be done.
fn line(opened: &Drafted, group: &[&Fault]) -> (String, String) {
    let (first, count) = (group[0], group.len());
    let words = &opened.words;
    if count > 1 && is_unanswered(first) && opened.plan.is_open() {
        return (opened.turn_path(), words.with("check-hand-over", &[("count", count.into())]));
    }
    let place = match count {
        1 => place(opened, first),
        _ => words.with("check-times", &[("sheet", words.word(&first.sheet).into()), ("count", count.into())]),
    };
    (path(opened, first), words.labelled(&place, &words.fault(first.sheet, first.field, &first.code)))
}

/// Whether the young person has still to answer the rule as it stands.
fn is_unanswered(fault: &Fault) -> bool {
    (fault.sheet, fault.field) == (SheetName::Rule, rule::ANSWER.name)
        && matches!(fault.code, FaultKind::Missing | FaultKind::AskAgain)
}

/// What the row is called in which it is; the sheet, where that has one row or none.
pub fn place(opened: &Drafted, fault: &Fault) -> String {
    let row = fault.row.and_then(|id| opened.draft.row_with_id(id));
    let row = row.filter(|row| row.sheet.sheet().many);
    row.map_or_else(|| opened.words.word(&fault.sheet), |row| opened.words.row_title(row.sheet, &row.answers))
}

/// The page on which it is put right.
pub fn path(opened: &Drafted, fault: &Fault) -> String {
    match fault.row {
        None if fault.sheet.sheet().many => opened.of().list(fault.sheet),
        row => opened.change_path((fault.sheet, row, fault.page), fault.field),
    }
}
