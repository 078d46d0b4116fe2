//! One question on its page.

pub mod time;
mod when;

use domain::answers::{Answers, NOBODY};
use domain::awaited::{self, AWAITS};
use domain::choices::ContactRole;
use domain::directory::{Contact, Directory};
use domain::facts::FACTS;
use domain::questions::{Field, Kind, Need};
use domain::sheets::{SheetName, rule, young_person};
use domain::source::{HOW, How, Source, TOLD};
use domain::word::Word;
use leptos::prelude::*;
use store::accounts::Account;
use words::QuestionText;

use super::Asked;
use crate::texts::voice;
use crate::ui::{Checkboxes, Choice, Faces, Radios, TextArea, TextInput};

/// What stands around every question.
struct Around {
    label: String,
    hint: Option<String>,
    error: Option<String>,
}

impl Asked {
    /// The question with its answer; `None` for what is kept but not asked.
    fn field(&self, field: &Field, answers: &Answers) -> Option<AnyView> {
        let around = || self.around(field);
        match field.kind {
            Kind::Line(_) | Kind::Email | Kind::Number(..) | Kind::Paragraph(_) | Kind::Domains => {
                let text = self.text(field, around(), answers);
                let source = field.quoted.then(|| self.source(field, answers));
                Some(view! { {text} {self.bank(field, answers)} {source} {self.awaits(field, answers)} }.into_any())
            }
            Kind::Times => {
                let input = time::input(field, around(), answers);
                let drawn = self.page.asks(rule::MEANING.name).then(|| time::drawn(&self.words, field, answers));
                Some(view! { <div class="with-week">{input} {drawn}</div> }.into_any())
            }
            Kind::Date | Kind::Moment => {
                let input = time::input(field, around(), answers);
                Some(view! { {input} {self.awaits(field, answers)} }.into_any())
            }
            Kind::OneOf(_) | Kind::AnyOf(_) | Kind::Risks | Kind::Authority => {
                let choices = self.choices(field, around(), answers);
                Some(view! { {choices} {self.awaits(field, answers)} }.into_any())
            }
            Kind::Member(_) => Some(self.members(field, around(), answers)),
            Kind::Contact(roles) => Some(self.contacts(field, around(), answers, roles)),
            Kind::Kept | Kind::Directory => None,
        }
    }

    fn around(&self, field: &Field) -> Around {
        let fault = self.faults.iter().find(|(name, _)| *name == field.name);
        Around {
            label: self.words.text(QuestionText::Ask(self.sheet, field.name)),
            hint: self.words.hint(self.sheet, field.name),
            error: fault.map(|(_, code)| self.words.fault(self.sheet, field.name, code)),
        }
    }

    fn text(&self, field: &Field, Around { label, hint, error }: Around, answers: &Answers) -> AnyView {
        let (name, value) = (field.name, answers.get(field.name).to_owned());
        match field.kind {
            Kind::Paragraph(max) => {
                let rows = if max > 1000 { 6 } else { 3 };
                view! { <TextArea name label value hint error rows voice=self.voice || field.theirs /> }.into_any()
            }
            Kind::Domains => view! { <TextArea name label value hint error rows=3 /> }.into_any(),
            Kind::Email => {
                view! { <TextInput name label value hint error kind="email" autocomplete="off" /> }.into_any()
            }
            Kind::Number(..) => {
                view! { <TextInput name label value hint error inputmode="numeric" width="4" autocomplete="off" /> }
                    .into_any()
            }
            _ => view! { <TextInput name label value hint error autocomplete="off" /> }.into_any(),
        }
    }

    /// Whose words stand in the box above: the staff's, unless they say otherwise, or the young person's from the tablet.
    fn source(&self, field: &Field, answers: &Answers) -> AnyView {
        let name = format!("{}.{HOW}", field.name);
        let label = |how: &How| Choice::new(how.word(), self.words.word(how));
        let chosen = if answers.get(&name).is_empty() { How::Noticed.word() } else { answers.get(&name) }.to_owned();
        let options = How::STAFF.iter().map(label).collect();
        let legend = self.words.with("how-legend", &[("question", self.words.label(self.sheet, field.name).into())]);
        view! { <div class="whose"><Radios name legend options chosen /> {self.told(field, answers)}</div> }.into_any()
    }

    /// Who was told or asked, and when, where it was not whoever types, today.
    fn told(&self, field: &Field, answers: &Answers) -> AnyView {
        let name = format!("{}.{TOLD}", field.name);
        let typed = Some(answers.get(&name).to_owned()).filter(|typed| !typed.is_empty());
        let value = typed.or_else(|| Source::told(answers, field.name)).unwrap_or_default();
        let [what, label, hint] = ["told-what", "told-label", "told-hint"].map(|key| self.words.say(key));
        let is_open = !value.is_empty();
        view! {
            <details class="told" open=is_open>
                <summary>{what}</summary>
                <div><TextInput name label value hint autocomplete="off" /></div>
            </details>
        }
        .into_any()
    }

    /// Who was asked, where the answer is not known yet: below "Not known yet" where that can be chosen (`style/ui/_when.scss`), folded
    /// elsewhere.
    fn awaits(&self, field: &Field, answers: &Answers) -> Option<AnyView> {
        if !field.can_be_awaited() {
            return None;
        }
        let (name, value) = (format!("{}.{AWAITS}", field.name), awaited::whom(answers, field.name).to_owned());
        let [what, label, hint] = ["awaits-what", "awaits-label", "awaits-hint"].map(|key| self.words.say(key));
        let is_open = !value.is_empty();
        let input = view! { <TextInput name label value hint autocomplete="off" /> };
        Some(match field.kind {
            Kind::OneOf(_) => view! { <div class="awaits">{input}</div> }.into_any(),
            _ => view! { <details class="told" open=is_open><summary>{what}</summary><div>{input}</div></details> }
                .into_any(),
        })
    }

    fn choices(&self, field: &Field, Around { label, hint, error }: Around, answers: &Answers) -> AnyView {
        let (name, options) = (field.name, self.options(field));
        let chosen = answers.get(name).to_owned();
        match field.kind {
            Kind::OneOf(_) if field.name == "answer" && self.sheet == SheetName::Rule => {
                view! { <Faces name legend=label options chosen hint error /> {self.told(field, answers)} }.into_any()
            }
            Kind::OneOf(_) | Kind::Authority => {
                let inline = are_short(&options);
                view! { <Radios name legend=label options chosen hint error inline /> }.into_any()
            }
            _ => {
                let inline = are_short(&options);
                let chosen = answers.all(name).to_vec();
                view! { <Checkboxes name legend=label options chosen hint error inline /> }.into_any()
            }
        }
    }

    fn members(&self, field: &Field, Around { label, hint, error }: Around, answers: &Answers) -> AnyView {
        let hint = self.member_hint(field, answers).or(hint);
        let chosen = answers.get(&format!("{}.account", field.name)).to_owned();
        view! { <Radios name=field.name legend=label options=self.member_choices() chosen hint error /> }.into_any()
    }

    /// The members by name; namesakes with their addresses.
    fn member_choices(&self) -> Vec<Choice> {
        let choice = |member: &Account| {
            let choice = Choice::new(member.id.to_string(), member.name.as_str());
            let namesakes = self.members.iter().filter(|other| other.name == member.name).count();
            if namesakes > 1 { choice.with_hint(member.email.as_str()) } else { choice }
        };
        self.members.iter().map(choice).collect()
    }

    /// What is said where nobody can be chosen, or where a name stands that is none of the choices.
    fn member_hint(&self, field: &Field, answers: &Answers) -> Option<String> {
        let name = answers.get(field.name);
        let chosen = answers.member(field.name).and_then(Result::ok);
        let is_a_choice = self.members.iter().any(|member| chosen == Some(member.id));
        if !name.is_empty() && !is_a_choice {
            return Some(self.words.with("member-so-far", &[("who", name.into())]));
        }
        self.members.is_empty().then(|| self.words.say("member-nobody"))
    }

    /// The people of the directory, each with what they are and where; or nobody, where nobody need be named.
    fn contacts(
        &self,
        field: &Field,
        Around { label, hint, error }: Around,
        answers: &Answers,
        roles: &[ContactRole],
    ) -> AnyView {
        let mut options: Vec<Choice> = Directory(&self.directory).in_role(roles).map(|it| contact(&it)).collect();
        let chosen = answers.get(&format!("{}.contact", field.name)).to_owned();
        let is_a_choice = options.iter().any(|option| option.value == chosen);
        let so_far = || [("who", answers.get(field.name).into())];
        let hint = match (answers.get(field.name), options.is_empty()) {
            (name, _) if !name.is_empty() && !is_a_choice => Some(self.words.with("contact-so-far", &so_far())),
            (_, true) => Some(self.words.say("contact-nobody")),
            _ => hint,
        };
        if field.need == Need::Optional {
            options.push(Choice::new(NOBODY, self.words.say("contact-none")));
        }
        view! { <Radios name=field.name legend=label options chosen hint error /> }.into_any()
    }

    fn options(&self, field: &Field) -> Vec<Choice> {
        match field.kind {
            Kind::OneOf(words) if field.name == young_person::LEGAL_STATUS.name => {
                let here = |word: &&&str| FACTS.is_offered(word, self.words.nation) || self.is_chosen(field, word);
                let choice = |word: &&str| Choice::new(*word, self.words.option(self.sheet, field.name, word));
                words.iter().filter(here).map(choice).collect()
            }
            Kind::OneOf(words) | Kind::AnyOf(words) => {
                words.iter().map(|word| Choice::new(*word, self.words.option(self.sheet, field.name, word))).collect()
            }
            Kind::Risks | Kind::Authority => {
                self.titles.iter().map(|(id, title)| Choice::new(id.to_string(), title.as_str())).collect()
            }
            _ => vec![],
        }
    }
}

impl Asked {
    /// Whether this stands in the row already: what was chosen is offered, wherever the home is.
    fn is_chosen(&self, field: &Field, word: &str) -> bool {
        self.row.as_ref().is_some_and(|row| row.answers.get(field.name) == word)
    }
}

/// Words beside one another are quicker to see than a column of them, as long as each is short.
fn are_short(options: &[Choice]) -> bool {
    let longest = options.iter().map(|option| option.label.chars().count()).max().unwrap_or_default();
    longest < if options.len() <= 3 { 14 } else { 22 }
}

/// Somebody of the directory to choose, with what they are and where.
pub fn contact(contact: &Contact<'_>) -> Choice {
    let role = contact.role().map(|role| voice().word(&role));
    let parts = role.into_iter().chain([contact.authority_name(), contact.email()]).filter(|part| !part.is_empty());
    Choice::new(contact.id().to_string(), contact.name()).with_hint(voice().beside(parts))
}

#[cfg(test)]
mod tests;
