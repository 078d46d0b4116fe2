//! A plan file out of a draft, and a draft out of a plan file for a home that does not know it.

use chrono::{DateTime, Utc};

use super::{Entry, NamedRow, Outcome, Person, PlanFile, PlanFileError, Verb};
use crate::RowId;
use crate::answers::Answers;
use crate::draft::Draft;
use crate::questions::{Kind, Scope};
use crate::row::Row;
use crate::schema::FORMAT;
use crate::sheets::{SheetName, passed, rule};
use crate::word::Word;

impl PlanFile {
    /// A draft as a file: rows are named by their places, so that the file means the same wherever it is read.
    pub fn of(draft: &Draft, people: Vec<Person>, opens_at: DateTime<Utc>) -> Self {
        let named =
            |sheet: SheetName| draft.rows(sheet).zip(1..).map(|(row, place)| given(draft, row, place)).collect();
        // What was said of an agreement stays with it: elsewhere there is none.
        let given = SheetName::all().iter().filter(|sheet| !matches!(sheet, SheetName::Review | SheetName::Looked));
        let rows = given.map(|&sheet| (sheet, named(sheet)));
        let rows = rows.filter(|(_, rows): &(_, Vec<NamedRow>)| !rows.is_empty()).collect();
        Self { format: Some(FORMAT), opens_at, people, rows, life: vec![], into: None }
    }

    /// The draft sent by the first of the file's people when it was opened: what a draft that was given looks like on paper. What it is only
    /// warned of does not stop it.
    ///
    /// # Errors
    /// `Faults`.
    pub fn as_sent(&self) -> Result<Vec<Outcome>, PlanFileError> {
        let by = self.people.first().map(|person| person.name.clone()).unwrap_or_default();
        let sent = Self { life: vec![Entry { at: self.opens_at, by, verb: Verb::Send }], ..self.clone() };
        sent.replay_by(Draft::freeze_to_look_at)
    }

    /// What of a file's draft belongs to a young person and their plan, for a home in which nobody of the file works: the names of people
    /// stay, and have to be chosen anew.
    ///
    /// # Errors
    /// `NoRow`.
    pub fn for_another_home(&self) -> Result<Vec<Row>, PlanFileError> {
        let rows = self.draft()?.rows.into_iter().filter(|row| row.sheet.sheet().scope != Scope::Home);
        let unnamed = rows.map(|mut row| {
            for field in row.sheet.sheet().fields() {
                let part = match field.kind {
                    Kind::Member(_) => "account",
                    Kind::Contact(_) => "contact",
                    _ => continue,
                };
                row.answers.set(&format!("{}.{part}", field.name), [""; 0]);
            }
            row
        });
        Ok(unnamed.collect())
    }
}

/// The place of a row among those of its sheet, from 1.
fn place(draft: &Draft, sheet: SheetName, id: &str) -> Option<String> {
    let at = draft.rows(sheet).position(|row| row.id.to_string() == id)?;
    Some((at + 1).to_string())
}

fn given(draft: &Draft, row: &Row, at: usize) -> NamedRow {
    let mut answers = row.answers.clone();
    for field in row.sheet.sheet().fields() {
        let name = field.name;
        match field.kind {
            Kind::Member(_) => answers.set(&format!("{name}.account"), [""; 0]),
            Kind::Contact(_) => {
                let of = answers.contact(name).and_then(Result::ok);
                let key = of.and_then(|id| place(draft, SheetName::Contact, &id.to_string()));
                if let Some(key) = key {
                    answers.set(&format!("{name}.contact"), [""; 0]);
                    answers.set(name, [key]);
                }
            }
            Kind::Date => {
                if let Some(Ok(date)) = answers.date(name) {
                    answers.replace_answers_to(name, &Answers::new());
                    answers.set(name, [date.to_string()]);
                }
            }
            Kind::Times => {
                // As they were typed, where one of them cannot be read.
                if let Ok(times) = answers.times(name).into_iter().collect::<Result<Vec<_>, _>>() {
                    answers.replace_answers_to(name, &Answers::new());
                    times
                        .iter()
                        .enumerate()
                        .for_each(|(slot, window)| answers.set_window(&format!("{name}.{slot}"), window));
                }
            }
            Kind::Authority => rename(draft, &mut answers, name, SheetName::Authority),
            Kind::Risks => {
                rename(draft, &mut answers, name, SheetName::Risk);
                rename(draft, &mut answers, &format!("{}.{name}", rule::ANSWERED_TO.name), SheetName::Risk);
            }
            _ => {}
        }
    }
    if row.sheet == SheetName::Passed {
        let id: Option<RowId> = answers.get(passed::ABOUT.name).parse().ok();
        let of = id.and_then(|id| draft.row_with_id(id));
        let about =
            of.and_then(|of| Some(format!("{}/{}", of.sheet.word(), place(draft, of.sheet, &of.id.to_string())?)));
        answers.set(passed::ABOUT.name, about);
        answers.set(passed::STANDS.name, [""; 0]);
    }
    let key = (row.sheet == SheetName::Contact).then(|| at.to_string());
    NamedRow { key, answers }
}

/// Names rows by their places instead of their ids.
fn rename(draft: &Draft, answers: &mut Answers, name: &str, sheet: SheetName) {
    let places: Vec<String> = answers.all(name).iter().filter_map(|id| place(draft, sheet, id)).collect();
    answers.set(name, places);
}
