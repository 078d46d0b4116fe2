//! What a frozen text says, whatever format it is kept in.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::answers::Answers;
use crate::rule::{Risk, Rule};
use crate::sheets::SheetName;
use crate::{PlanId, RowId};

/// One row of a frozen text that is neither rule nor risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The row, the same through all revisions.
    pub id: RowId,
    /// Its answers, tidied.
    pub answers: Answers,
}

/// What a frozen text says, whatever format it is kept in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The plan it belongs to.
    pub plan: PlanId,
    /// The number of the revision, from 1.
    pub number: u32,
    /// The first day on which it may be in force (local date).
    pub starts_on: Option<NaiveDate>,
    /// When the agreement is looked at again (local date).
    pub review_on: NaiveDate,
    /// The questions that were asked, by sheet: a later reader knows what was left empty and what was never asked.
    pub questions: BTreeMap<SheetName, Vec<String>>,
    /// All rows but rules and risks.
    pub sheets: BTreeMap<SheetName, Vec<Part>>,
    /// The risks, in their order.
    pub risks: Vec<Risk>,
    /// The rules, in their order.
    pub rules: Vec<Rule>,
}
