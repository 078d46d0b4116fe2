//! Everything that people read: the messages of `templates/texts`, and words, dates, times and lists made from them.
//!
//! A [`Voice`] speaks one [`Language`] and knows whom it speaks of. Pages, letters and papers say everything through it. What
//! differs between languages stands in their message files, the order of a date and the commas of a list included.

#![warn(missing_docs)]

mod bank;
mod language;
mod lists;
mod looked;
mod own;
mod promised;
mod questions;
mod times;
mod unanswered;
mod voice;
mod voiced;
mod word;

pub use bank::{BankGroup, bank_prefix};
pub use fluent_bundle::FluentValue;
pub use language::{Arg, Language, MISSING};
pub use own::replace;
pub use questions::QuestionText;
pub use voice::{Voice, bare};
pub use voiced::Voiced;
pub use word::{Named, key};
