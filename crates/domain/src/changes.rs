//! What changed between two revisions, rule by rule and word by word.

use similar::{ChangeTag, TextDiff};

use crate::frozen::FrozenText;
use crate::rule::Rule;
use crate::sheets::SheetName;

/// How a rule of the newer text stands to the older.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// The same terms.
    Same(&'a Rule),
    /// New.
    Added(&'a Rule),
    /// Other terms than before.
    Changed { old: &'a Rule, new: &'a Rule },
    /// Not there any more.
    Removed(&'a Rule),
}

impl<'a> Change<'a> {
    /// The rule as it stands in the newer text, or stood in the older.
    pub fn rule(&self) -> &'a Rule {
        match self {
            Self::Same(rule) | Self::Added(rule) | Self::Removed(rule) | Self::Changed { new: rule, .. } => rule,
        }
    }

    /// Whether anything is different.
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::Same(_))
    }
}

/// Every rule of the newer text in its order, then those that are gone. Only what the newer text was asked is compared, so that
/// texts of different formats show what people changed and nothing else.
pub fn changes<'a>(old: &'a FrozenText, new: &'a FrozenText) -> Vec<Change<'a>> {
    let asked = new.questions(SheetName::Rule);
    let now = new.rules().iter().map(|rule| match old.rule(rule.id) {
        None => Change::Added(rule),
        Some(before) if rule.differs_from(&before.answers, asked) => Change::Changed { old: before, new: rule },
        Some(_) => Change::Same(rule),
    });
    let gone = old.rules().iter().filter(|rule| new.rule(rule.id).is_none()).map(Change::Removed);
    now.chain(gone).collect()
}

/// Every rule of a text, compared with nothing.
pub fn unchanged(text: &FrozenText) -> Vec<Change<'_>> {
    text.rules().iter().map(Change::Same).collect()
}

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the newer.
    Added(String),
    /// Only in the older.
    Gone(String),
}

/// Two sentences, word by word.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let text = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(last)))
            | (ChangeTag::Insert, Some(Piece::Added(last)))
            | (ChangeTag::Delete, Some(Piece::Gone(last))) => last.push_str(text),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(text.into())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Added(text.into())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Gone(text.into())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_words_stand_by_themselves() {
        let pieces = words("No video calls.", "No video calls. Gran and Mia are always allowed.");
        assert_eq!(
            pieces,
            [Piece::Same("No video calls.".into()), Piece::Added(" Gran and Mia are always allowed.".into())]
        );
    }
}
