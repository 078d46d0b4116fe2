//! Words to start from: one tap puts them into the box, and nothing of them is stored before somebody saves.

use domain::answers::Answers;
use domain::questions::{Bank, Field, Kind};
use domain::text::tidy;
use leptos::prelude::*;
use words::{BankGroup, bank_prefix};

use super::Asked;
use crate::actions::answers::TAKE;

impl Asked {
    /// The bank's words for a question, folded away; the group of what was chosen is open.
    pub(super) fn bank(&self, field: &Field, answers: &Answers) -> Option<AnyView> {
        let groups = self.words.bank(self.sheet, field);
        if groups.is_empty() || !self.is_open {
            return None;
        }
        let taken = self.take.starts_with(&bank_prefix(self.sheet, field));
        let taken =
            taken.then(|| view! { <p class="bank__taken" role="status">{self.words.plain("bank-taken", &[])}</p> });
        let chosen = if let Bank::Under(other) = field.bank { answers.get(other) } else { "" };
        let groups = groups.into_iter().map(|group| self.bank_group(field, group, chosen)).collect_view();
        Some(
            view! {
                {taken}
                <details class="told bank">
                    <summary>{self.words.say("bank-open")}</summary>
                    <div>{groups}</div>
                </details>
            }
            .into_any(),
        )
    }

    fn bank_group(&self, field: &Field, group: BankGroup, chosen: &str) -> AnyView {
        let entry = |(key, text): (String, String)| {
            view! { <li><button type="submit" name=TAKE value=key class="bank__entry">{text}</button></li> }
        };
        let entries = view! { <ul>{group.entries.into_iter().map(entry).collect_view()}</ul> };
        match (group.choice, field.bank) {
            (Some(choice), Bank::Under(other)) => {
                let summary = self.words.option(self.sheet, other, choice);
                let is_open = choice == chosen;
                view! { <details open=is_open><summary>{summary}</summary>{entries}</details> }.into_any()
            }
            _ => entries.into_any(),
        }
    }

    /// Puts what was taken from the bank into the answers to show: below what stands there, and with the choice under which it stood.
    pub(super) fn take_from_bank(&self, answers: &mut Answers) {
        for field in self.page.fields.iter().filter(|field| self.take.starts_with(&bank_prefix(self.sheet, field))) {
            let groups = self.words.bank(self.sheet, field).into_iter();
            let mut entries =
                groups.flat_map(|group| group.entries.into_iter().map(move |entry| (group.choice, entry)));
            let Some((choice, (_, text))) = entries.find(|(_, (key, _))| *key == self.take) else { continue };
            let before = tidy(answers.get(field.name));
            let is_line = matches!(field.kind, Kind::Line(_));
            let text = if before.is_empty() || is_line { text } else { format!("{before}\n{text}") };
            answers.set(field.name, [text]);
            if let (Some(choice), Bank::Under(other)) = (choice, field.bank)
                && answers.get(other).is_empty()
            {
                answers.set(other, [choice]);
            }
        }
    }
}
