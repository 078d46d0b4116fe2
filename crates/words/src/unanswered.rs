//! What is said of an answer that is not known yet, and of a warning that may stand.

use chrono::NaiveDate;
use domain::awaited::Awaited;
use domain::content::Part;
use domain::frozen::FrozenText;
use domain::lint::Passed;
use domain::sheets::SheetName;

use crate::voice::Voice;

impl Voice {
    /// Each question whose answer is awaited from somebody, with its sheet, and who was asked since when.
    pub fn asked_of_somebody(&self, text: &FrozenText) -> Vec<(String, String)> {
        let place = |it: &Awaited| match text.row_with_id(it.row) {
            Some((sheet, answers)) if sheet.sheet().many => self.row_title(sheet, answers),
            _ => self.word(&it.sheet),
        };
        let line = |it: Awaited| {
            let what = self.beside([place(&it), self.label(it.sheet, it.field.name)]);
            (what, self.awaited(&it.whom, it.since))
        };
        text.awaited().into_iter().filter(|it| !it.whom.is_empty()).map(line).collect()
    }

    /// Each warning that may stand, with what it is about, and the reason.
    pub fn passed(&self, text: &FrozenText) -> Vec<(String, String)> {
        let fact = |part: &Part| {
            let passed = Passed::read(&part.answers);
            let of = passed.row.and_then(|id| text.row_with_id(id));
            let of = of.map(|(sheet, answers)| self.row_title(sheet, answers)).unwrap_or_default();
            let found = self.found(&passed.check);
            (if of.is_empty() { found } else { self.labelled(&of, &found) }, passed.reason)
        };
        text.parts(SheetName::Passed).iter().map(fact).collect()
    }

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
