//! Words to start from (handbook, domain §3.2 and §11): risks, rules, steps, promises, questions. They stand in the message files, under
//! `bank-{sheet}-{question}-{group}-{number}`, and are edited before they count.

use domain::questions::{Bank, Field, Kind};
use domain::sheets::SheetName;
use domain::word::Word;

use crate::voice::Voice;

/// The group of a list that is not grouped.
const ALL: &str = "all";

/// Words of the bank that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankGroup {
    /// The choice under which they stand; none where there is one list.
    pub choice: Option<&'static str>,
    /// Each with the key under which it is taken.
    pub entries: Vec<(String, String)>,
}

impl Voice {
    /// The words to start from for a question, with this young person's name in them.
    pub fn bank(&self, sheet: SheetName, field: &Field) -> Vec<BankGroup> {
        let groups: Vec<Option<&'static str>> = match field.bank {
            Bank::None => vec![],
            Bank::Whole => vec![None],
            Bank::Under(other) => match sheet.sheet().field(other).map(|field| field.kind) {
                Some(Kind::OneOf(words)) => words.iter().copied().map(Some).collect(),
                _ => vec![],
            },
        };
        let group = |choice: Option<&'static str>| {
            let (sheet, field, group) = (sheet.word(), field.name, choice.unwrap_or(ALL));
            let key = |number: usize| format!("bank-{sheet}-{field}-{group}-{number}");
            let keys = (1..).map(key).take_while(|key| self.language.has(key));
            BankGroup { choice, entries: keys.map(|key| (key.clone(), self.plain(&key, &[]))).collect() }
        };
        groups.into_iter().map(group).filter(|group| !group.entries.is_empty()).collect()
    }
}

/// With what the keys of a question's bank begin.
pub fn bank_prefix(sheet: SheetName, field: &Field) -> String {
    format!("bank-{}-{}-", sheet.word(), field.name)
}
