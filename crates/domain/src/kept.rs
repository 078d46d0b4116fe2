//! What is kept for 75 years, and how it is read: every form has the number of its format, and each format has a reader of its
//! own that never changes. Today's types write the newest format and read it. Before one of them changes its shape, a copy of it
//! is put into a module for the format it leaves behind, as [`format1`] is, and the number below grows.
//!
//! | form | where it is kept | formats |
//! | --- | --- | --- |
//! | frozen text | `revision.canonical` | 1: types of its own; 2: the answers as frozen, with the questions that were asked |
//! | life of a revision, with decision and signatures | `revision.life` | 1: a plan's state, or a revision's record; 2: [`crate::revision::Life`] |
//! | event | `event.event` | 1: [`crate::event::Event`] |
//! | entry of a record | `kept_entry.entry` | 1: [`crate::records::Entry`] |
//! | entry of the chain | `event.hash` | 1: [`chain::Entry`] |
//!
//! `tests/kept` holds files of every format; a test reads them all.

pub mod chain;
pub mod entry;
pub mod format1;
mod format2;
#[cfg(test)]
mod growth;
pub mod life;
pub mod text;

use serde::Deserialize;

/// Why something that was kept cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The bytes are not those that had this hash.
    #[error("its hash is not the one it was kept with")]
    WrongHash,
    /// A format of a newer program.
    #[error("format {0} is not known")]
    UnknownFormat(u32),
    /// Not what its format says, and where.
    #[error("it is not what its format says: {0}")]
    Malformed(String),
    /// A rule without what logic needs of it.
    #[error("a rule in it has no kind, heading or answer")]
    IncompleteRule,
}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Self::Malformed(json_fault(&error))
    }
}

/// What is wrong with a JSON and where, without what stands there: errors go into logs, and people's words do not.
pub fn json_fault(error: &serde_json::Error) -> String {
    format!("{:?} error in JSON at line {}, column {}", error.classify(), error.line(), error.column())
}

/// The number of a format, without the rest of the form. What is kept without a number is of format 1.
#[derive(Deserialize)]
struct Numbered {
    #[serde(default = "one")]
    format: u32,
}

const fn one() -> u32 {
    1
}

fn format_of(json: &str) -> Result<u32, Unreadable> {
    Ok(serde_json::from_str::<Numbered>(json)?.format)
}
