//! Words of closed vocabularies.

use std::str::FromStr;

use strum::VariantArray;

/// A closed vocabulary: each of its words stands for itself in answers, files, addresses, columns and message keys.
///
/// The words come from strum's derives (`IntoStaticStr`, `EnumString`, `VariantArray`); nothing is written by hand.
pub trait Word: Copy + Into<&'static str> + FromStr + VariantArray + 'static {
    /// The word.
    fn word(self) -> &'static str {
        self.into()
    }

    /// The whole vocabulary, in the order it is offered.
    fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// Reads a word; `None` where the vocabulary does not have it.
    fn parse(word: &str) -> Option<Self> {
        word.parse().ok()
    }
}

impl<T: Copy + Into<&'static str> + FromStr + VariantArray + 'static> Word for T {}
