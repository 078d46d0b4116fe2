//! What is said of the questions. The keys of their messages are made here and nowhere else.

use domain::answers::Answers;
use domain::awaited;
use domain::fault::FaultKind;
use domain::questions::{Field, Kind};
use domain::sheets::{SheetName, talk};
use domain::word::Word;

use crate::Arg;
use crate::voice::Voice;
use crate::word::{Named, key};

/// A text about a sheet, a page of it, a question or one of its choices. `S` names the sheets: those of a plan, or the pages of records.
#[derive(Clone, Copy, Debug)]
pub enum QuestionText<'a, S = SheetName> {
    /// The button that adds a row to a sheet with several.
    Add(S),
    /// What stands where a sheet with several rows has none.
    Empty(S),
    /// A row of this sheet, where nothing in it says what it is.
    Row(S),
    /// The title of a page.
    Page(S, &'a str),
    /// What stands under the title of a page.
    Lead(S, &'a str),
    /// The link from a rule to a page of its questions.
    ChangeRule(&'a str),
    /// A question, as it is asked.
    Ask(S, &'a str),
    /// What helps to answer a question.
    Hint(S, &'a str),
    /// The short name of a question.
    Short(S, &'a str),
    /// A choice of a question.
    Choice(S, &'a str, &'a str),
    /// What a fault means for a question where that is more than it always means.
    Fault(S, &'a str, &'a str),
}

impl<S: Word> QuestionText<'_, S> {
    /// The key of its message.
    pub fn key(self) -> String {
        match self {
            Self::Add(sheet) => format!("add-{}", sheet.word()),
            Self::Empty(sheet) => format!("none-{}", sheet.word()),
            Self::Row(sheet) => format!("row-{}", sheet.word()),
            Self::Page(sheet, page) => format!("page-{}-{page}", sheet.word()),
            Self::Lead(sheet, page) => format!("lead-{}-{page}", sheet.word()),
            Self::ChangeRule(page) => format!("change-rule-{page}"),
            Self::Ask(sheet, field) => format!("field-{}-{field}", sheet.word()),
            Self::Hint(sheet, field) => format!("hint-{}-{field}", sheet.word()),
            Self::Short(sheet, field) => format!("short-{}-{field}", sheet.word()),
            Self::Choice(sheet, field, word) => format!("option-{}-{field}-{word}", sheet.word()),
            Self::Fault(sheet, field, fault) => format!("fault-{fault}-{}-{field}", sheet.word()),
        }
    }
}

impl Voice {
    /// What is said of a sheet, a page, a question or a choice.
    pub fn text<S: Word>(&self, text: QuestionText<'_, S>) -> String {
        self.say(&text.key())
    }

    /// The short name of a question.
    pub fn label<S: Word>(&self, sheet: S, field: &str) -> String {
        self.text(QuestionText::Short(sheet, field))
    }

    /// A choice of a question.
    pub fn option<S: Word>(&self, sheet: S, field: &str, word: &str) -> String {
        self.text(QuestionText::Choice(sheet, field, word))
    }

    /// What helps to answer a question; `None` where the question says it all.
    pub fn hint<S: Word>(&self, sheet: S, field: &str) -> Option<String> {
        Some(self.text(QuestionText::Hint(sheet, field))).filter(|hint| !hint.trim().is_empty())
    }

    /// What is wrong with an answer: what the fault means for this question, else what it always means.
    pub fn fault<S: Word>(&self, sheet: S, field: &str, fault: &FaultKind) -> String {
        let args: Vec<Arg<'_>> = match fault {
            FaultKind::TooLong { max, over } => vec![("max", (*max).into()), ("over", (*over).into())],
            FaultKind::OutOfRange { min, max } => vec![("min", (*min).into()), ("max", (*max).into())],
            FaultKind::BadCharacter(point) => vec![("char", format!("U+{point:04X}").into())],
            _ => vec![],
        };
        let special = QuestionText::Fault(sheet, field, fault.word()).key();
        self.first(&[special, key(FaultKind::FAMILY, fault)], &args)
    }

    /// The answers to these questions with their short names; what is not asked, or was not answered, is left out.
    pub fn answered<S: Word>(&self, sheet: S, fields: &[Field], answers: &Answers) -> Vec<(String, String)> {
        let asked = fields.iter().filter(|field| !field.is_parked(answers));
        let said = |field: &Field| {
            let answer = self.answer(sheet, field, answers)?;
            Some((self.label(sheet, field.name), answer))
        };
        asked.filter_map(said).collect()
    }

    /// A short name for a row in lists: its first answered words.
    pub fn row_title(&self, sheet: SheetName, answers: &Answers) -> String {
        let is_words = |field: &&Field| matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_));
        let mut answered = sheet.sheet().fields().filter(is_words).map(|field| answers.get(field.name));
        let on = answers.date(talk::ON.name).and_then(Result::ok).filter(|_| sheet == SheetName::Talk);
        match (on, answered.find(|words| !words.is_empty())) {
            (Some(on), _) => self.date(on),
            (_, Some(words)) => words.to_owned(),
            _ => self.text(QuestionText::Row(sheet)),
        }
    }

    /// What the lint found, by its word: of a warning that was passed and kept. A check that is gone shows its word.
    pub fn found(&self, check: &str) -> String {
        let key = FaultKind::FAMILY.replace('*', check);
        if self.language.has(&key) { self.say(&key) } else { check.to_owned() }
    }

    /// The answer to a question as people read it; `None` where nothing was answered, and for risks and authorities, whose
    /// titles are needed.
    pub fn answer<S: Word>(&self, sheet: S, field: &Field, answers: &Answers) -> Option<String> {
        if field.can_be_awaited() && awaited::is_awaited(answers, field.name) {
            let whom = awaited::whom(answers, field.name);
            return Some(self.awaited(whom, awaited::since(answers, field.name)));
        }
        let text = match field.kind {
            Kind::Kept | Kind::Risks | Kind::Authority => return None,
            Kind::Date => match answers.date(field.name)? {
                Ok(date) => self.date(date),
                Err(_) => self.typed_date(answers.date_boxes(field.name)),
            },
            Kind::Moment => match answers.moment(field.name)? {
                Ok(moment) => self.moment(moment.at()),
                Err(_) => self.typed_moment(answers.moment_boxes(field.name)),
            },
            Kind::Times => {
                let windows = answers.times(field.name).into_iter().flatten();
                windows.map(|window| self.window_in_brief(&window)).collect::<Vec<_>>().join("\n")
            }
            Kind::OneOf(known) | Kind::AnyOf(known) => {
                self.beside(answers.all(field.name).iter().map(|word| match known.contains(&word.as_str()) {
                    true => self.option(sheet, field.name, word),
                    false => word.clone(),
                }))
            }
            _ => answers.all(field.name).join("\n"),
        };
        (!text.is_empty()).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(sheet: SheetName, name: &str, answers: &Answers) -> Option<String> {
        Voice::default().answer(sheet, sheet.sheet().field(name).expect("a question"), answers)
    }

    #[test]
    fn an_answer_reads_as_people_write_it() {
        let said = |name: &str, answers: Answers| said(SheetName::Talk, name, &answers);
        let empty = Answers::default;
        assert_eq!(said("on", empty().with("on", "2026-11-04")).as_deref(), Some("4 November 2026"));
        assert_eq!(said("on", empty().with("on.day", "31").with("on.month", "x")).as_deref(), Some("31 x "));
        assert_eq!(said("on", empty()), None);
        assert_eq!(said("held", empty().with("held", "forged")).as_deref(), Some("forged"));
    }

    #[test]
    fn a_fault_says_what_it_means_for_its_question() {
        let voice = Voice::default();
        let fault = |sheet, field| voice.fault(sheet, field, &FaultKind::Missing);
        let special = QuestionText::Fault(SheetName::Rule, "sentence", "missing").key();
        assert_eq!(fault(SheetName::Rule, "sentence"), voice.say(&special));
        assert_eq!(fault(SheetName::Home, "urn"), voice.word(&FaultKind::Missing));
        let long = FaultKind::TooLong { max: 80, over: 3 };
        assert!(voice.fault(SheetName::Home, "name", &long).contains("80"));
    }
}
