//! What shows only beside other texts: the same words as somebody else's (R10), nothing new (R10), and a restriction that lasts (R24).

use chrono::NaiveDate;
use similar::TextDiff;

use super::{fault, passed_by, said};
use crate::draft::{Draft, Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::frozen::FrozenText;
use crate::row::Row;
use crate::settings::SETTINGS;
use crate::sheets::{COMPLETE_FROM, SheetName, risk, rule, start};
use crate::text::folded;

/// Below so many letters texts may be the same by chance.
const FEWEST_LETTERS: usize = 40;

/// What a draft is looked at beside.
#[derive(Debug, Default)]
pub struct Beside<'a> {
    /// The agreement in force, and since when (local date).
    pub in_force: Option<(&'a FrozenText, NaiveDate)>,
    /// The agreements in force of others in the same home.
    pub others: Vec<&'a FrozenText>,
}

/// All that the lint finds in a draft beside other texts on this local date, without what was passed with a reason.
pub fn beside(draft: &Draft, today: NaiveDate, texts: &Beside<'_>) -> Vec<Fault> {
    all(draft, today, texts).into_iter().filter(|fault| passed_by(draft, fault).is_none()).collect()
}

pub(super) fn all(draft: &Draft, today: NaiveDate, texts: &Beside<'_>) -> Vec<Fault> {
    if today < COMPLETE_FROM {
        return vec![];
    }
    let same =
        draft.rows(SheetName::Rule).chain(draft.rows(SheetName::Risk)).filter_map(|row| same_as_other(row, texts));
    let new = texts.in_force.and_then(|(text, _)| nothing_new(draft, text));
    let long = texts.in_force.iter().flat_map(|(text, from)| long_restrictions(draft, text, *from, today));
    same.chain(new).chain(long).collect()
}

/// R10: a rule or the evidence of a risk that says what another young person's says.
fn same_as_other(row: &Row, texts: &Beside<'_>) -> Option<Fault> {
    let field = if row.sheet == SheetName::Rule { rule::BECAUSE_WORDS } else { risk::EVIDENCE };
    let own = folded(&said(&row.answers, field));
    if own.chars().count() < FEWEST_LETTERS {
        return None;
    }
    let least = f64::from(SETTINGS.same_text_percent()) / 100.0;
    let is_alike = |other: &str| f64::from(TextDiff::from_unicode_words(own.as_str(), other).ratio()) >= least;
    let is_other =
        |text: &&FrozenText| text.rows(row.sheet).iter().any(|(_, answers)| is_alike(&folded(answers.get(field.name))));
    texts.others.iter().any(is_other).then(|| fault(row, field.name, FaultKind::SameAsOther))
}

/// R10: a new version in which no rule and no risk is new.
fn nothing_new(draft: &Draft, text: &FrozenText) -> Option<Fault> {
    let row = draft.row(SheetName::Start)?;
    let same = |sheet: SheetName| {
        let (now, then): (Vec<_>, Vec<_>) = (draft.rows(sheet).collect(), text.rows(sheet));
        let is_same = |row: &&Row| {
            let tidied = sheet.sheet().tidy(&row.answers);
            then.iter().any(|(id, answers)| *id == row.id && **answers == tidied)
        };
        now.len() == then.len() && now.iter().all(is_same)
    };
    (same(SheetName::Rule) && same(SheetName::Risk)).then(|| fault(row, start::SUMMARY.name, FaultKind::NothingNew))
}

/// R24: a restriction that stays has counted for long: the reviewing officer and an advocate may be asked to look.
fn long_restrictions(draft: &Draft, text: &FrozenText, from: NaiveDate, today: NaiveDate) -> Vec<Fault> {
    if today - from <= SETTINGS.long_restriction() {
        return vec![];
    }
    let was_one = |row: &&Row| text.rule(row.id).is_some_and(|rule| rule.terms.kind.needs_consent());
    let is_one = |row: &&Row| RuleDraft(row).kind().is_some_and(|kind| kind.needs_consent());
    let long = draft.rows(SheetName::Rule).filter(is_one).filter(was_one);
    long.map(|row| fault(row, rule::KIND.name, FaultKind::LongRestriction)).collect()
}
