//! What shows only beside other texts: the same words as somebody else's (R10), nothing new (R10), and a restriction that lasts (R24).

use chrono::NaiveDate;
use similar::TextDiff;

use super::{fault, passed_by, said};
use crate::RowId;
use crate::agreement::Agreement;
use crate::answers::Answers;
use crate::draft::{Draft, Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::frozen::FrozenText;
use crate::questions::Field;
use crate::row::Row;
use crate::settings::SETTINGS;
use crate::sheets::{COMPLETE_FROM, SheetName, risk, rule, start};
use crate::text::folded;

/// Below so many letters texts may be the same by chance.
const FEWEST_LETTERS: usize = 40;

/// What a draft is looked at beside.
#[derive(Debug, Default)]
pub struct Beside<'a> {
    /// The agreement in force.
    pub in_force: Option<Agreement<'a>>,
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
    let new = texts.in_force.and_then(|it| nothing_new(draft, it.text));
    let long = texts.in_force.into_iter().flat_map(|it| long_restrictions(draft, it, today));
    same.chain(new).chain(long).collect()
}

/// What is compared of a rule or of a risk: its reason, or its evidence.
fn compared(sheet: SheetName) -> Field {
    if sheet == SheetName::Rule { rule::BECAUSE_WORDS } else { risk::EVIDENCE }
}

/// Words as they are compared; `None` where they are so short that they may be the same by chance.
fn comparable(answers: &Answers, sheet: SheetName) -> Option<String> {
    let words = folded(&said(answers, compared(sheet)));
    (words.chars().count() >= FEWEST_LETTERS).then_some(words)
}

/// Whether two folded texts say the same, but for some words.
fn is_alike(one: &str, other: &str) -> bool {
    let least = f64::from(SETTINGS.same_text_percent()) / 100.0;
    let (fewer, more) = (one.len().min(other.len()), one.len().max(other.len()));
    // Texts of very different length cannot be alike, and the comparison is slow.
    2.0 * fewer as f64 >= least * (fewer + more) as f64
        && f64::from(TextDiff::from_unicode_words(one, other).ratio()) >= least
}

/// R10: a rule or the evidence of a risk that says what another young person's says.
fn same_as_other(row: &Row, texts: &Beside<'_>) -> Option<Fault> {
    let own = comparable(&row.answers, row.sheet)?;
    let is_other = |text: &&FrozenText| {
        text.rows(row.sheet)
            .iter()
            .filter_map(|(_, answers)| comparable(answers, row.sheet))
            .any(|it| is_alike(&own, &it))
    };
    texts.others.iter().any(is_other).then(|| fault(row, compared(row.sheet).name, FaultKind::SameAsOther))
}

/// The reasons and the evidence that one agreement has in the same words as another young person's (R10; seed 004 §4(2)).
pub fn same_words<'a>(one: &'a FrozenText, other: &FrozenText) -> Vec<&'a str> {
    let of = |sheet: SheetName| {
        let others: Vec<String> = other.rows(sheet).iter().filter_map(|(_, it)| comparable(it, sheet)).collect();
        let is_other = move |answers: &&Answers| {
            comparable(answers, sheet).is_some_and(|own| others.iter().any(|other| is_alike(&own, other)))
        };
        let own = one.rows(sheet).into_iter().map(|(_, answers)| answers);
        own.filter(is_other).map(move |answers| answers.get(compared(sheet).name))
    };
    of(SheetName::Rule).chain(of(SheetName::Risk)).collect()
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
fn long_restrictions(draft: &Draft, agreement: Agreement<'_>, today: NaiveDate) -> Vec<Fault> {
    let has_lasted = |row: RowId| today - agreement.limited_since(row) > SETTINGS.long_restriction();
    let was_one = |row: &&Row| {
        agreement.text.rule(row.id).is_some_and(|rule| rule.terms.kind.needs_consent() && has_lasted(rule.id))
    };
    let is_one = |row: &&Row| RuleDraft(row).kind().is_some_and(|kind| kind.needs_consent());
    let long = draft.rows(SheetName::Rule).filter(is_one).filter(was_one);
    long.map(|row| fault(row, rule::KIND.name, FaultKind::LongRestriction)).collect()
}
