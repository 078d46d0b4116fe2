//! A question that hangs on the answer to another.

use domain::answers::Answers;
use domain::questions::{Field, Need};
use leptos::prelude::*;

use crate::pages::questions::Asked;

impl Asked {
    /// A question, shut until the answer above that it hangs on is given (`style/ui/_when.scss`). One that hangs on another page is left
    /// out unless it is needed or something stands in it. Where something is to be put right it is open, whatever stands above.
    pub(in crate::pages::questions) fn question(&self, field: &Field, answers: &Answers) -> Option<AnyView> {
        // What is asked elsewhere now is shown where it was answered before, and nowhere else.
        let is_typed = |name: &str| name == field.name || name.starts_with(&format!("{}.", field.name));
        if field.need == Need::Former && !answers.names().any(is_typed) {
            return None;
        }
        let view = self.field(field, answers)?;
        let Some((other, words)) = field.need.hangs_on() else { return Some(view) };
        let has_fault = self.faults.iter().any(|(name, _)| *name == field.name);
        let is_needed = words.contains(&answers.get(other));
        if has_fault {
            return Some(view);
        }
        if !self.page.asks(other) {
            return (is_needed || !answers.get(field.name).is_empty()).then_some(view);
        }
        let when = words.iter().map(|word| format!("{other}:{word}")).collect::<Vec<_>>().join(" ");
        Some(view! { <div class="when" data-when=when>{view}</div> }.into_any())
    }
}
