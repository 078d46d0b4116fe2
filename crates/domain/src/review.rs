//! An agreement looked at again, rule by rule and risk by risk, before a new version takes its place.

use crate::RowId;
use crate::answers::Answers;
use crate::choices::Look;
use crate::draft::Draft;
use crate::frozen::FrozenText;
use crate::row::Row;
use crate::sheets::{SheetName, looked, review, risk, rule};
use crate::text::tidy;
use crate::word::Word;

/// A rule or a risk of the agreement, and what was said of it when it was looked at again.
#[derive(Clone, Copy, Debug)]
pub struct Looked<'a> {
    /// Whether it is a rule or a risk.
    pub sheet: SheetName,
    /// Its row, the same in the agreement and in the draft.
    pub id: RowId,
    /// What the agreement says.
    pub then: &'a Answers,
    /// What the draft says; `None` where it was taken out.
    pub now: Option<&'a Answers>,
    /// The row in which somebody said what becomes of it.
    pub said: Option<&'a Row>,
}

impl Looked<'_> {
    /// What is to become of it.
    pub fn look(&self) -> Option<Look> {
        self.said.and_then(|row| Look::parse(row.answers.get(looked::LOOK.name)))
    }

    /// Why.
    pub fn why(&self) -> &str {
        self.said.map_or("", |row| row.answers.get(looked::WHY.name))
    }

    /// Whether the draft says something else than the agreement.
    pub fn is_changed(&self) -> bool {
        self.now.is_none_or(|now| self.sheet.sheet().tidy(now) != *self.then)
    }

    /// Whether it stands in the draft as it was copied, and nobody has looked.
    pub fn waits(&self) -> bool {
        self.look().is_none() && !self.is_changed()
    }

    /// Its sentence or its name, as it stood in the agreement.
    pub fn title(&self) -> &str {
        title(self.sheet, self.then)
    }

    /// The answers of a row that says what becomes of it; nothing where nothing is said.
    pub fn answers(&self, look: &str, why: &str) -> Option<Answers> {
        let look = Look::parse(look)?;
        let row = Answers::new()
            .with(looked::ABOUT.name, self.id.to_string())
            .with(looked::SAID.name, self.title())
            .with(looked::LOOK.name, look.word());
        Some(row.with(looked::WHY.name, tidy(why)))
    }
}

fn title(sheet: SheetName, answers: &Answers) -> &str {
    answers.get(if sheet == SheetName::Rule { rule::SENTENCE.name } else { risk::TITLE.name })
}

/// All rules and risks of the agreement in force, rules first. A version about one rule looks at that rule alone.
pub fn looked_at<'a>(draft: &'a Draft, in_force: &'a FrozenText) -> Vec<Looked<'a>> {
    let only: Option<RowId> = draft.answers(SheetName::Review).get(review::ONLY.name).parse().ok();
    let of = |sheet: SheetName| in_force.rows(sheet).into_iter().map(move |(id, then)| (sheet, id, then));
    let rows = of(SheetName::Rule).chain(of(SheetName::Risk)).filter(|(_, id, _)| only.is_none_or(|only| only == *id));
    rows.map(|(sheet, id, then)| {
        let is_about = |row: &&Row| row.answers.get(looked::ABOUT.name) == id.to_string();
        let said = draft.rows(SheetName::Looked).find(is_about);
        Looked { sheet, id, then, now: draft.row_with_id(id).map(|row| &row.answers), said }
    })
    .collect()
}
