//! What changed between two revisions: rule by rule, answer by answer, and word by word.

use similar::{ChangeTag, TextDiff};

use crate::RowId;
use crate::answers::Answers;
use crate::frozen::FrozenText;
use crate::questions::{Field, Kind};
use crate::rule::Rule;
use crate::sheets::{SheetName, rule};
use crate::word::Word;

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

/// Whether a newer text limits something that asks for consent and that the older does not limit.
pub fn limits_more(old: Option<&FrozenText>, new: &FrozenText) -> bool {
    let limited = |rule: &Rule| old.and_then(|text| text.rule(rule.id)).is_some_and(|it| it.terms.kind.needs_consent());
    new.rules().iter().any(|rule| rule.terms.kind.needs_consent() && !limited(rule))
}

/// Every rule of a text, compared with nothing.
pub fn unchanged(text: &FrozenText) -> Vec<Change<'_>> {
    text.rules().iter().map(Change::Same).collect()
}

/// One row of any sheet that is not as it was.
#[derive(Clone, Debug)]
pub struct RowChange<'a> {
    /// Its sheet.
    pub sheet: SheetName,
    /// The row.
    pub id: RowId,
    /// What it said; `None` where it is new.
    pub was: Option<&'a Answers>,
    /// What it says; `None` where it is gone.
    pub now: Option<&'a Answers>,
    /// The questions whose answers are not as they were, in the order in which they are asked; every answered one of a row that is
    /// new or gone.
    pub fields: Vec<&'static Field>,
}

/// Every row of every sheet that is not as it was, rules too: of these also what was said to them. As in [`changes`], only what the
/// newer text was asked is compared.
pub fn row_changes<'a>(old: &'a FrozenText, new: &'a FrozenText) -> Vec<RowChange<'a>> {
    // Why a version is written, and what was said of the last one, is about the change and no part of it.
    let compared = SheetName::all().iter().filter(|sheet| !matches!(sheet, SheetName::Review | SheetName::Looked));
    compared.flat_map(|&sheet| sheet_changes(old, new, sheet)).collect()
}

fn sheet_changes<'a>(old: &'a FrozenText, new: &'a FrozenText, sheet: SheetName) -> Vec<RowChange<'a>> {
    let (before, after) = (old.rows(sheet), new.rows(sheet));
    let find = |rows: &[(RowId, &'a Answers)], id| rows.iter().find(|row| row.0 == id).map(|row| row.1);
    let here = after.iter().map(|&(id, now)| (id, find(&before, id), Some(now)));
    let gone = before.iter().filter(|row| find(&after, row.0).is_none()).map(|&(id, was)| (id, Some(was), None));
    let change = |(id, was, now)| RowChange { sheet, id, was, now, fields: changed_fields(new, sheet, was, now) };
    here.chain(gone).map(change).filter(|change| !change.fields.is_empty()).collect()
}

/// The questions of a row whose answers are not as they were, of those that the newer text was asked.
pub fn changed_fields(
    newer: &FrozenText,
    sheet: SheetName,
    was: Option<&Answers>,
    now: Option<&Answers>,
) -> Vec<&'static Field> {
    let asked = newer.questions(sheet);
    let empty = Answers::default();
    let (was, now) = (was.unwrap_or(&empty), now.unwrap_or(&empty));
    let fields = sheet.sheet().fields().filter(|field| asked.iter().any(|name| name == field.name));
    fields.filter(|field| !says_the_same(field, was, now)).collect()
}

/// What stands beside a name, such as the account of a key worker, is for logic: a name that stays is no change.
fn says_the_same(field: &Field, was: &Answers, now: &Answers) -> bool {
    match field.kind {
        Kind::Kept => true,
        Kind::Date | Kind::Moment | Kind::Times => was.same_answers_to(field.name, now),
        _ if field.name == rule::MEANING.name => {
            was.get(field.name) == now.get(field.name)
                || [was, now].iter().all(|answers| answers.times(rule::TIMES.name).is_empty())
        }
        _ => was.all(field.name) == now.all(field.name),
    }
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

/// Two sentences, word by word; each as a whole, the older first, where too little of one is in the other.
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
    if is_readable(&pieces) { pieces } else { vec![Piece::Gone(old.into()), Piece::Added(new.into())] }
}

/// Whether at least half of the shorter sentence is in the other: else marks between its letters only confuse.
fn is_readable(pieces: &[Piece]) -> bool {
    let (mut same, mut added, mut gone) = (0, 0, 0);
    for piece in pieces {
        let (sum, text) = match piece {
            Piece::Same(text) => (&mut same, text),
            Piece::Added(text) => (&mut added, text),
            Piece::Gone(text) => (&mut gone, text),
        };
        *sum += text.chars().filter(|letter| letter.is_alphanumeric()).count();
    }
    same >= added.min(gone)
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

    #[test]
    fn a_sentence_that_was_written_anew_is_shown_whole() {
        let (old, new) = ("My phone charges in the office from 21:00.", "Staff keep every device after school.");
        assert_eq!(words(old, new), [Piece::Gone(old.into()), Piece::Added(new.into())]);
    }
}
