//! The rule lint: what law and good practice say about a draft that no single question can see.
//!
//! Every check is a small function that looks at a draft and names what it finds, where, and under which number of the handbook (§9).
//! What it finds is a fault like any other; its weight says whether it stops the sending, asks for a reason, or is only said. The table of
//! all checks is `crates/domain/lint.json`, printed for practitioners in `crates/domain/lint.md`.

mod apps;
mod contradictions;
mod coverage;
mod evidence;
mod language;
mod limits;
mod nights;
mod sameness;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

pub use sameness::{Beside, beside, same_words};

use crate::RowId;
use crate::answers::Answers;
use crate::canonical::{Hash, hash};
use crate::draft::{Draft, Fault};
use crate::fault::FaultKind;
use crate::questions::Field;
use crate::row::Row;
use crate::rule::put_to_young_person;
use crate::sheets::{COMPLETE_FROM, SheetName, passed};
use crate::text::tidy;
use crate::wording::Subject;

/// What a finding does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Nothing is sent before it is put right.
    Block,
    /// It is put right, or passed with a reason that the manager and the social worker read.
    Warn,
    /// It is said, and nothing more.
    Note,
}

/// What is known of a check.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its number (handbook, domain §9).
    pub number: String,
    /// What its finding does.
    pub weight: Weight,
    /// What it finds, in one sentence.
    pub finds: String,
    /// What must be found.
    pub fires_on: Vec<String>,
    /// What must not.
    pub quiet_on: Vec<String>,
    /// Where it comes from.
    pub source: String,
    /// When that was last checked.
    pub checked: NaiveDate,
}

/// All checks by the word of what they find, read once.
pub static CHECKS: LazyLock<BTreeMap<String, About>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../lint.json")).expect("lint.json is part of the program"));

impl FaultKind {
    /// What is known of the check that finds this; `None` for what is wrong with an answer by itself.
    pub fn about(&self) -> Option<&'static About> {
        CHECKS.get(self.word())
    }
}

impl Fault {
    /// What it does. In notes, where people tell what happened, words that would be forbidden in a rule may only be told of.
    pub fn weight(&self) -> Weight {
        use FaultKind::{AdultsOnly, AgeAsReason, ChecksUnseen, KeepsImages};
        let is_told = matches!(self.code, AdultsOnly | AgeAsReason | ChecksUnseen | KeepsImages)
            && self.sheet.sheet().field(self.field).is_some_and(|field| field.subject == Subject::Anything);
        match self.code.about() {
            Some(about) if is_told => about.weight.max(Weight::Warn),
            Some(about) => about.weight,
            None => Weight::Block,
        }
    }

    /// Its number (handbook, domain §9), where it has one.
    pub fn number(&self) -> Option<&'static str> {
        self.code.about().map(|about| about.number.as_str())
    }
}

/// The words of a row, as a hash: a reason to pass a warning counts for these words alone. Of a rule these are its terms, and the answer
/// that the warning is about.
pub(crate) fn stands(draft: &Draft, sheet: SheetName, row: Option<RowId>, field: &str) -> Hash {
    let row = row.and_then(|id| draft.row_with_id(id));
    let all = row.map(|row| sheet.sheet().tidy(&row.answers)).unwrap_or_default();
    let mut about = if sheet == SheetName::Rule { put_to_young_person(&all) } else { all.clone() };
    about.take_answers_to(field, &all);
    hash(&about)
}

/// All that the lint finds in a draft on this local date, whatever its weight, without what was passed with a reason.
pub fn findings(draft: &Draft, today: NaiveDate) -> Vec<Fault> {
    all(draft, today).into_iter().filter(|fault| passed_by(draft, fault).is_none()).collect()
}

fn all(draft: &Draft, today: NaiveDate) -> Vec<Fault> {
    let lint = Lint { draft, today };
    let checks: [fn(&Lint<'_>) -> Vec<Fault>; 8] = [
        language::findings,
        limits::findings,
        nights::findings,
        apps::findings,
        evidence::findings,
        coverage::findings,
        contradictions::findings,
        contradictions::with_orders,
    ];
    checks.iter().flat_map(|check| check(&lint)).collect()
}

/// Every warning about a draft on this local date, beside these texts, passed or not.
pub fn warnings(draft: &Draft, today: NaiveDate, texts: &Beside<'_>) -> Vec<Fault> {
    let found = all(draft, today).into_iter().chain(sameness::all(draft, today, texts));
    found.filter(|fault| fault.weight() == Weight::Warn).collect()
}

/// What is looked at, and when.
struct Lint<'a> {
    draft: &'a Draft,
    today: NaiveDate,
}

impl<'a> Lint<'a> {
    fn rows(&self, sheet: SheetName) -> impl Iterator<Item = &'a Row> + use<'a> {
        self.draft.rows(sheet)
    }

    fn rules(&self) -> impl Iterator<Item = &'a Row> + use<'a> {
        self.rows(SheetName::Rule)
    }

    /// How old the young person is, in years.
    fn age(&self) -> Option<u32> {
        self.draft.placement().age_on(self.today)
    }
}

/// A finding about one question of a row.
fn fault(row: &Row, field: &'static str, code: FaultKind) -> Fault {
    Fault::new(row.sheet, Some(row.id), field, code)
}

/// What a row says to a question, tidied.
fn said(answers: &Answers, field: Field) -> String {
    tidy(answers.get(field.name))
}

/// A warning that somebody has passed, with their reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// What was found, as a word.
    pub check: String,
    /// The row it is about.
    pub row: Option<RowId>,
    /// The question.
    pub field: String,
    /// Why it may stand.
    pub reason: String,
}

impl Passed {
    /// Reads one from a row's answers.
    pub fn read(answers: &Answers) -> Self {
        Self {
            check: answers.get(passed::CHECK.name).to_owned(),
            row: answers.get(passed::ABOUT.name).parse().ok(),
            field: answers.get(passed::FIELD.name).to_owned(),
            reason: tidy(answers.get(passed::REASON.name)),
        }
    }

    /// Whether it is about this finding.
    pub fn is_of(&self, fault: &Fault) -> bool {
        (self.check.as_str(), self.field.as_str(), self.row) == (fault.code.word(), fault.field, fault.row)
    }
}

/// The answers of a row that passes a finding with a reason.
pub fn pass(fault: &Fault, draft: &Draft, reason: &str) -> Answers {
    Answers::new()
        .with(passed::CHECK.name, fault.code.word())
        .with(passed::ABOUT.name, fault.row.map(|id| id.to_string()).unwrap_or_default())
        .with(passed::FIELD.name, fault.field)
        .with(passed::STANDS.name, stands(draft, fault.sheet, fault.row, fault.field).to_string())
        .with(passed::REASON.name, reason)
}

/// How a warning was passed, if it was, for words that stand as they did.
fn passed_by(draft: &Draft, fault: &Fault) -> Option<Passed> {
    if fault.weight() != Weight::Warn {
        return None;
    }
    let counts = |row: &Row| {
        let stood = row.answers.get(passed::STANDS.name);
        stood == stands(draft, fault.sheet, fault.row, fault.field).to_string()
    };
    let mut rows = draft.rows(SheetName::Passed).map(|row| (row, Passed::read(&row.answers)));
    rows.find(|(row, passed)| passed.is_of(fault) && !passed.reason.is_empty() && counts(row)).map(|(_, passed)| passed)
}

impl Draft {
    /// What the lint finds that must be put right or passed before this draft is sent. A plan that was sent before there was a lint is not
    /// wrong for it.
    pub(crate) fn lint_faults(&self, today: NaiveDate, faults: &mut Vec<Fault>) {
        if today >= COMPLETE_FROM {
            faults.extend(findings(self, today).into_iter().filter(|fault| fault.weight() != Weight::Note));
        }
    }

    /// What the lint has to say that asks for nothing.
    pub fn notes(&self, today: NaiveDate) -> Vec<Fault> {
        findings(self, today).into_iter().filter(|fault| fault.weight() == Weight::Note).collect()
    }
}

/// The warnings that were passed with a reason and still count, with what was found.
pub fn passed(draft: &Draft, today: NaiveDate, texts: &Beside<'_>) -> Vec<(Fault, Passed)> {
    let standing = warnings(draft, today, texts).into_iter();
    standing.filter_map(|fault| passed_by(draft, &fault).map(|passed| (fault, passed))).collect()
}
