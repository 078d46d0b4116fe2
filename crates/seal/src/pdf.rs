//! Just enough of PDF: files with classic cross-reference tables, read strictly, and updates appended to them.

pub mod file;
pub mod object;
mod parser;
#[cfg(feature = "sign")]
pub mod update;
#[cfg(feature = "sign")]
mod write;

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It does not begin as a PDF does.
    #[error("not a PDF")]
    NotAPdf,
    /// It ends before its last cross-reference section is complete, or has something after it.
    #[error("the end of the PDF is missing or is not its end")]
    End,
    /// Its cross-references are a stream, or a table and a stream.
    #[error("the PDF has cross-reference streams")]
    XrefStream,
    /// It is encrypted.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// Its syntax is broken, or is one that is not read here.
    #[error("the PDF is broken near byte {at}")]
    Broken {
        /// The place.
        at: usize,
    },
    /// An object that must be there is not, or is of another kind.
    #[error("the PDF has no proper {0}")]
    Missing(&'static str),
}
