//! The names of rows in a plan file: each stands for one row, and the risks that a rule rests on are there.

use std::collections::BTreeSet;

use super::{NamedRow, PlanFile, Verb};
use crate::RowId;
use crate::answers::Answers;
use crate::draft::Fault;
use crate::sheets::{SheetName, rule};
use crate::word::Word;

impl NamedRow {
    /// The name of the row at this place in its list, counted from 0.
    pub(super) fn name(&self, at: usize) -> String {
        self.key.clone().unwrap_or_else(|| (at + 1).to_string())
    }
}

impl PlanFile {
    /// Faults in the words of the file, each on a line: the sheet, the row by its name, the question, and what is wrong with it.
    pub(super) fn named(&self, faults: &[Fault]) -> String {
        let line = |fault: &Fault| {
            let row = fault.row.and_then(|id| self.key_of(fault.sheet, id));
            let place = [Some(fault.sheet.word()), row.as_deref(), Some(fault.field)];
            let place: Vec<&str> = place.into_iter().flatten().collect();
            format!("{}: {}", place.join("."), fault.code.word())
        };
        faults.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// What is wrong with the names of rows, each fault with its place.
    pub(super) fn name_faults(&self) -> Vec<String> {
        let doubled = self.rows.iter().flat_map(|(&sheet, rows)| doubled_names(sheet, rows));
        doubled.chain(self.unknown_risks()).collect()
    }

    /// Risks that rules rest on, or come to rest on, and that are not there.
    fn unknown_risks(&self) -> Vec<String> {
        let rows = |sheet: SheetName| self.rows.get(&sheet).map_or(&[][..], Vec::as_slice).iter().enumerate();
        let risks: BTreeSet<String> = rows(SheetName::Risk).map(|(at, row)| row.name(at)).collect();
        let rules = rows(SheetName::Rule).map(|(at, row)| (format!("/rows/rule/{at}"), &row.answers));
        let changes = self.life.iter().enumerate().filter_map(|(at, entry)| match &entry.verb {
            Verb::Change { sheet: SheetName::Rule, set, .. } => Some((format!("/life/{at}/set"), set)),
            _ => None,
        });
        // A row's id is no name: whether it is there is judged with the draft.
        let is_unknown = |name: &&String| !risks.contains(*name) && name.parse::<RowId>().is_err();
        let unknown = |(place, answers): (String, &Answers)| {
            let names = answers.all(rule::BECAUSE.name).iter().filter(is_unknown);
            names.map(|name| format!("{place}/because: no risk is called {name:?}")).collect::<Vec<_>>()
        };
        rules.chain(changes).flat_map(unknown).collect()
    }
}

/// Rows that have the name of a row before them.
fn doubled_names(sheet: SheetName, rows: &[NamedRow]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let names = rows.iter().enumerate().map(|(at, row)| (at, row.name(at)));
    let doubled = names.filter(|(_, name)| !seen.insert(name.clone()));
    let word = sheet.word();
    doubled.map(|(at, name)| format!("/rows/{word}/{at}: another {word} is called {name:?} already")).collect()
}
