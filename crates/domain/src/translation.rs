//! What people wrote in a version, in a second language: put there by an interpreter, who is named (handbook, R30). The text that was signed
//! stays what it is; a translation stands beside it.

use std::collections::BTreeMap;

use crate::answers::Answers;
use crate::frozen::FrozenText;
use crate::questions::{Field, Kind};
use crate::rule::Rule;
use crate::sheets::SheetName::{self, GoesWrong, Good, Own, Promises, Rule as Rules, Skills, YoungPerson};
use crate::sheets::rule;

/// The format in which [`Words`] are written today.
pub const FORMAT: u32 = 1;

/// What people wrote, each with its words in the other language.
pub type Words = BTreeMap<String, String>;

/// The sheets of which the young person's papers print what people wrote.
const SHEETS: [SheetName; 7] = [Rules, GoesWrong, Promises, Good, Own, Skills, YoungPerson];

/// Whether the young person's papers print what was answered there in words.
fn is_told(sheet: SheetName, field: &Field) -> bool {
    let is_of_rule = || [rule::SENTENCE, rule::DECIDED, rule::REPLY_BECAUSE].iter().chain(&rule::DETAILS);
    let is_for_them = match sheet {
        GoesWrong | Promises => true,
        Rules => field.theirs || is_of_rule().any(|of| of.name == field.name),
        _ => field.theirs,
    };
    is_for_them && matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_))
}

impl FrozenText {
    /// What people wrote that the young person's papers print, each text once, in the order of the sheets.
    pub fn own_texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = Vec::new();
        for sheet in SHEETS {
            for (_, answers) in self.rows(sheet) {
                let fields = sheet.sheet().fields().filter(|field| is_told(sheet, field));
                let said = fields.map(|field| answers.get(field.name)).filter(|text| !text.trim().is_empty());
                said.for_each(|text| {
                    if !texts.contains(&text) {
                        texts.push(text);
                    }
                });
            }
        }
        texts
    }

    /// The same text for a reader of the other language: what was translated stands in their words. Its canonical form and its hash stay those of
    /// the text that was signed.
    pub fn translated(&self, words: &Words) -> Self {
        self.with_answers(|sheet, answers| translated(sheet, answers, words))
    }
}

fn translated(sheet: SheetName, answers: &Answers, words: &Words) -> Answers {
    let told = sheet.sheet().fields().filter(|field| is_told(sheet, field));
    let known = told.filter_map(|field| Some((field.name, words.get(answers.get(field.name))?)));
    known.fold(answers.clone(), |answers, (name, text)| answers.with(name, text.as_str()))
}

/// A rule with these answers in place of its own; itself where logic could not read them.
pub(crate) fn with_answers(rule: &Rule, answers: Answers) -> Rule {
    Rule::read(rule.id, answers, rule.terms_hash.clone()).unwrap_or_else(|| rule.clone())
}
