//! What is said of an answer that is not known yet.

use chrono::NaiveDate;

use crate::voice::Voice;

impl Voice {
    /// That an answer is not known yet, with who was asked and since when.
    pub fn awaited(&self, whom: &str, since: Option<NaiveDate>) -> String {
        match since {
            Some(since) if !whom.is_empty() => {
                self.with("awaited-since", &[("whom", whom.into()), ("date", self.date(since).into())])
            }
            _ => self.say("awaited-nobody"),
        }
    }
}
