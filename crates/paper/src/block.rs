//! The kinds of blocks that the sections behind the rules are made of.

use domain::answers::Answers;
use domain::content::Part;
use domain::sheets::SheetName;
use serde::Serialize;

use crate::builder::{Bubble, Note, Pair, PaperBuilder, Tag};
use crate::signature::Place;

/// A heading and what stands under it.
#[derive(Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// One piece of a section.
#[derive(Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Text { text: String },
    /// Labels over texts.
    Pairs { pairs: Vec<Pair> },
    /// Labels with texts beside them.
    Facts { pairs: Vec<Pair> },
    /// A table, with the shares of its columns.
    Table { head: Vec<String>, rows: Vec<Vec<String>>, widths: Vec<u8> },
    /// A list of promises and the like.
    List { items: Vec<String> },
    /// Steps, one after the other.
    Steps { steps: Vec<Pair> },
    /// A thing with its particulars.
    Card { title: String, anchor: String, tags: Vec<Tag>, pairs: Vec<Pair> },
    /// Somebody's words.
    Voice { voice: Bubble },
    /// A statement.
    Note { note: Note },
    /// Places to sign, signed or not.
    Signatures { places: Vec<Place> },
}

impl PaperBuilder<'_> {
    /// A section under the message of this key.
    pub fn section(&self, key: &str, blocks: impl IntoIterator<Item = Block>) -> Section {
        Section { title: self.voice.say(key), blocks: blocks.into_iter().collect() }
    }

    /// The answers of a sheet with one row.
    pub fn answers(&self, sheet: SheetName) -> &Answers {
        self.text.answers(sheet)
    }

    /// A table whose columns are named by the messages of these keys.
    pub fn table<const N: usize>(&self, head: [&str; N], rows: Vec<Vec<String>>, widths: [u8; N]) -> Block {
        Block::Table { head: head.map(|key| self.voice.say(key)).to_vec(), rows, widths: widths.to_vec() }
    }

    /// A row of a sheet with several, under the answer to the question `title`.
    pub fn card(&self, sheet: SheetName, part: &Part, title: &str) -> Block {
        Block::Card {
            title: part.answers.get(title).to_owned(),
            anchor: String::new(),
            tags: vec![],
            pairs: self.pairs(sheet, &part.answers, &[title]),
        }
    }
}
