//! A row: answers to one sheet of questions, under an id that stays.

use serde::{Deserialize, Serialize};

use crate::RowId;
use crate::answers::Answers;
use crate::questions::{Field, Kind};
use crate::sheets::SheetName;

/// One row of answers under its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The row.
    pub id: RowId,
    /// Which questions it answers.
    pub sheet: SheetName,
    /// What was typed.
    pub answers: Answers,
    /// Grows with every save, so that a second editor is noticed.
    pub version: i64,
}

impl Row {
    /// The young person's own words that stood before and do not stand here: a draft may change, what they once said stays known.
    pub fn replaced_words(&self, before: &Answers) -> Answers {
        let mut replaced = Answers::new();
        let own_words = |field: &&Field| field.theirs && matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_));
        for field in self.sheet.sheet().fields().filter(own_words) {
            if before.get(field.name) != self.answers.get(field.name) {
                replaced.take_answers_to(field.name, before);
            }
        }
        replaced
    }
}
