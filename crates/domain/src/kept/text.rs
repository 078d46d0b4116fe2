//! Frozen texts.

use super::{Unreadable, format_of, format1, format2};
use crate::content::Content;

/// Writes the canonical form of a text in the newest format.
pub(crate) fn write(content: &Content) -> String {
    crate::canonical::canonical(&format2::Text::of(content))
}

/// Reads the canonical form of a text.
pub(crate) fn read(canonical: &str) -> Result<Content, Unreadable> {
    match format_of(canonical)? {
        1 => serde_json::from_str::<format1::Text>(canonical)?.content(),
        2 => serde_json::from_str::<format2::Text>(canonical)?.content(),
        #[cfg(test)]
        super::growth::FORMAT => super::growth::read(canonical),
        format => Err(Unreadable::UnknownFormat(format)),
    }
}
