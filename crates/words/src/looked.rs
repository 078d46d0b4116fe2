//! What was said of a rule or a risk when an agreement was looked at again.

use domain::answers::Answers;
use domain::sheets::{SheetName, looked};

use crate::Voice;

impl Voice {
    /// What it said, and what becomes of it with the reason.
    pub fn looked_at(&self, answers: &Answers) -> (String, String) {
        let look = self.option(SheetName::Looked, looked::LOOK.name, answers.get(looked::LOOK.name));
        let why = answers.get(looked::WHY.name).to_owned();
        (answers.get(looked::SAID.name).to_owned(), self.sentences([look, why]))
    }
}
