//! A row: answers to one sheet of questions, under an id that stays.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

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

impl RowId {
    /// The row of a sheet that has only one, before it is first saved: the same for everyone who opens it.
    pub fn of_single(owner: Uuid, sheet: SheetName) -> Self {
        let digest = Sha256::digest(format!("{owner} {sheet}"));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self::new(Uuid::new_v8(bytes))
    }
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
