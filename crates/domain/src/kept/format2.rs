//! Format 2 of a frozen text: the answers as they were frozen, with the questions that were asked and the hash of each rule's
//! terms. A new question needs no new format.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Unreadable;
use crate::answers::Answers;
use crate::canonical::Hash;
use crate::content::{Content, Part};
use crate::rule::{Risk, Rule};
use crate::sheets::SheetName;
use crate::{PlanId, RowId};

#[derive(Serialize, Deserialize)]
pub(super) struct Text {
    pub(super) format: u32,
    plan: PlanId,
    number: u32,
    starts_on: Option<NaiveDate>,
    review_on: NaiveDate,
    questions: BTreeMap<SheetName, Vec<String>>,
    pub(super) sheets: BTreeMap<SheetName, Vec<Row>>,
    pub(super) risks: Vec<Row>,
    pub(super) rules: Vec<RuleRow>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Row {
    id: RowId,
    answers: Answers,
}

#[derive(Serialize, Deserialize)]
pub(super) struct RuleRow {
    id: RowId,
    pub(super) answers: Answers,
    terms: Hash,
}

impl Text {
    pub(super) fn of(content: &Content) -> Self {
        let row = |part: &Part| Row { id: part.id, answers: part.answers.clone() };
        let risk = |risk: &Risk| Row { id: risk.id, answers: risk.answers.clone() };
        let rule = |rule: &Rule| RuleRow { id: rule.id, answers: rule.answers.clone(), terms: rule.terms_hash.clone() };
        Self {
            format: 2,
            plan: content.plan,
            number: content.number,
            starts_on: content.starts_on,
            review_on: content.review_on,
            questions: content.questions.clone(),
            sheets: content.sheets.iter().map(|(sheet, parts)| (*sheet, parts.iter().map(row).collect())).collect(),
            risks: content.risks.iter().map(risk).collect(),
            rules: content.rules.iter().map(rule).collect(),
        }
    }

    pub(super) fn content(self) -> Result<Content, Unreadable> {
        let part = |row: Row| Part { id: row.id, answers: row.answers };
        let risk = |(row, number): (Row, usize)| Risk { id: row.id, number, answers: row.answers };
        let rules = self.rules.into_iter().map(|rule| Rule::read(rule.id, rule.answers, rule.terms));
        Ok(Content {
            plan: self.plan,
            number: self.number,
            starts_on: self.starts_on,
            review_on: self.review_on,
            questions: self.questions,
            sheets: self
                .sheets
                .into_iter()
                .map(|(sheet, rows)| (sheet, rows.into_iter().map(part).collect()))
                .collect(),
            risks: self.risks.into_iter().zip(1..).map(risk).collect(),
            rules: rules.collect::<Option<_>>().ok_or(Unreadable::IncompleteRule)?,
        })
    }
}
