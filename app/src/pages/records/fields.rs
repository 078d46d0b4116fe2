//! The questions of a record, as boxes.

use domain::answers::{Answers, MomentBoxes};
use domain::fault::FaultKind;
use domain::questions::{Field, Kind};
use domain::records::RecordPage;
use leptos::prelude::*;
use words::{QuestionText, Voice};

use crate::pages::questions::which_time;
use crate::texts::t;
use crate::ui::{Checkboxes, Choice, DateInput, MomentInput, Radios, TextArea, TextInput};

/// The questions of a page, with what was typed and what is wrong with it.
pub struct Form<'a> {
    /// The words, with the young person's name.
    pub words: &'a Voice,
    /// The page.
    pub page: RecordPage,
    /// What was typed.
    pub typed: &'a Answers,
    /// What is wrong with it, question by question.
    pub faults: Vec<(&'static str, FaultKind)>,
}

impl Form<'_> {
    /// Every question of the page.
    pub fn all(&self) -> Vec<AnyView> {
        self.some(self.page.fields())
    }

    /// Some of its questions.
    pub fn some(&self, fields: &[Field]) -> Vec<AnyView> {
        let asked: Vec<Field> = fields.iter().filter(|field| field.kind != Kind::Kept).copied().collect();
        let groups = asked.chunk_by(|one, next| one.seldom && next.seldom);
        groups.map(|group| self.group(group)).collect()
    }

    /// Questions that stand together; what is seldom answered is folded away while it is empty.
    fn group(&self, fields: &[Field]) -> AnyView {
        let views = fields.iter().map(|field| self.field(field, field.name.to_owned())).collect_view();
        if !fields.iter().all(|field| field.seldom) {
            return views.into_any();
        }
        let has_fault = |field: &Field| self.faults.iter().any(|(name, _)| *name == field.name);
        let is_open = fields.iter().any(|field| self.typed.has_answers_to(field.name) || has_fault(field));
        let summary = self.words.beside(fields.iter().map(|field| self.words.label(self.page, field.name)));
        view! { <details class="seldom" open=is_open><summary>{summary}</summary><div>{views}</div></details> }
            .into_any()
    }

    /// What is wrong with the answer to a question.
    pub fn error(&self, field: &Field) -> Option<String> {
        let fault = self.faults.iter().find(|(other, _)| *other == field.name);
        fault.map(|(_, fault)| self.words.fault(self.page, field.name, fault))
    }

    /// One question with these choices, in a box of this name.
    pub fn radios(&self, field: &Field, name: String, options: Vec<Choice>) -> AnyView {
        let legend = self.words.text(QuestionText::Ask(self.page, field.name));
        let hint = self.words.hint(self.page, field.name);
        let chosen = self.typed.get(&name).to_owned();
        view! { <Radios name legend options chosen hint error=self.error(field) /> }.into_any()
    }

    /// One question, in a box of this name.
    pub fn field(&self, field: &Field, name: String) -> AnyView {
        let words = self.words;
        let error = self.error(field);
        let label = words.text(QuestionText::Ask(self.page, field.name));
        let hint = words.hint(self.page, field.name);
        let value = self.typed.get(&name).to_owned();
        let has_fault = error.is_some();
        let date_labels = ["date-day", "date-month", "date-year"].map(t);
        let view = match field.kind {
            Kind::Paragraph(_) => {
                view! { <TextArea name label value hint error rows=2 voice=field.theirs /> }.into_any()
            }
            Kind::OneOf(options) => self.radios(field, name, self.choices(field, options)),
            Kind::AnyOf(options) => {
                let (options, chosen) = (self.choices(field, options), self.typed.all(&name).to_vec());
                view! { <Checkboxes name legend=label options chosen hint error /> }.into_any()
            }
            Kind::Date => {
                let [day, month, year] = self.typed.date_boxes(&name);
                view! { <DateInput name legend=label day month year labels=date_labels hint error /> }.into_any()
            }
            Kind::Moment => {
                let MomentBoxes { date, time, is_repeated, fold } = self.typed.moment_boxes(&name);
                let which = is_repeated.then(|| which_time(fold));
                let time_label = t("moment-time");
                view! { <MomentInput name legend=label date time date_labels time_label which hint error /> }.into_any()
            }
            Kind::Number(..) => {
                view! { <TextInput name label value hint error inputmode="numeric" width="4" autocomplete="off" /> }
                    .into_any()
            }
            _ => view! { <TextInput name label value hint error autocomplete="off" /> }.into_any(),
        };
        match field.need.hangs_on().filter(|_| !has_fault) {
            Some((other, answers)) => {
                let when = answers.iter().map(|answer| format!("{other}:{answer}")).collect::<Vec<_>>().join(" ");
                view! { <div class="when" data-when=when>{view}</div> }.into_any()
            }
            None => view,
        }
    }

    fn choices(&self, field: &Field, options: &[&str]) -> Vec<Choice> {
        options.iter().map(|word| Choice::new(*word, self.words.option(self.page, field.name, word))).collect()
    }
}
