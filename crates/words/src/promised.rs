//! What the adults promise, as a list.

use domain::answers::Answers;
use domain::sheets::SheetName;
use fluent_bundle::FluentValue;

use crate::voice::Voice;

impl Voice {
    /// The promises that were chosen, the one in words of their own, and within how many days the adults answer.
    pub fn promises(&self, answers: &Answers) -> Vec<String> {
        let chosen = answers.all("promises").iter().map(|word| self.option(SheetName::Promises, "promises", word));
        let own = Some(answers.get("own").to_owned()).filter(|own| !own.is_empty());
        let days = Some(answers.get("answer_days")).filter(|days| !days.is_empty());
        let answer = days.map(|days| self.with("paper-answer-days", &[("days", FluentValue::try_number(days))]));
        chosen.chain(own).chain(answer).collect()
    }
}
