//! What is not known yet: from whom an answer is awaited, and since when.
//!
//! It stands in boxes beside the answer: `court.awaits` names who was asked, `court.since` is the local date on which that was first
//! saved. An answer that comes takes both away. Answers from before 2026-11-29 have none.

use chrono::{NaiveDate, TimeDelta};

use crate::RowId;
use crate::answers::Answers;
use crate::questions::{Field, Page};
use crate::sheets::SheetName;
use crate::text;

/// The box that names who was asked.
pub const AWAITS: &str = "awaits";
/// The choice of questions whose answer may not be known yet.
pub const NOT_KNOWN: &str = "not_known";

/// How long the words in that box may be, in characters.
const MAX_WHOM: usize = 80;

/// An answer that is not known yet.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// The questions.
    pub sheet: SheetName,
    /// The row.
    pub row: RowId,
    /// The question.
    pub field: &'static Field,
    /// Who was asked; empty where nobody has been.
    pub whom: String,
    /// Since when (local date).
    pub since: Option<NaiveDate>,
}

/// All that is not known yet in these rows, in their order.
pub fn awaited<'a>(rows: impl IntoIterator<Item = (SheetName, RowId, &'a Answers)>) -> Vec<Awaited> {
    rows.into_iter().flat_map(|(sheet, row, answers)| in_row(sheet, row, answers)).collect()
}

fn in_row(sheet: SheetName, row: RowId, answers: &Answers) -> impl Iterator<Item = Awaited> + use<'_> {
    let open = sheet.sheet().asked(answers).filter(|field| field.can_be_awaited());
    open.filter(|field| answers.get(field.name) == NOT_KNOWN || is_awaited(answers, field.name)).map(move |field| {
        Awaited { sheet, row, field, whom: whom(answers, field.name).to_owned(), since: since(answers, field.name) }
    })
}

/// Who was asked for the answer to this question; empty where nobody was.
pub fn whom<'a>(answers: &'a Answers, question: &str) -> &'a str {
    answers.get(&format!("{question}.{AWAITS}")).trim()
}

/// Since when the answer to this question is awaited.
pub fn since(answers: &Answers, question: &str) -> Option<NaiveDate> {
    answers.get(&format!("{question}.since")).parse().ok()
}

/// Whether somebody was asked for the answer to this question, and it has not come.
pub fn is_awaited(answers: &Answers, question: &str) -> bool {
    !whom(answers, question).is_empty()
}

/// Notes beside each question of this page since when its answer is awaited. What came is not awaited any more.
pub fn note(page: &Page, before: &Answers, answers: &mut Answers, today: NaiveDate) {
    for field in page.fields.iter().filter(|field| field.can_be_awaited()) {
        let name = field.name;
        // It says who, and is not worth a fault: what cannot be printed is left out.
        let typed = whom(answers, name).chars().filter(|c| text::forbidden(c.encode_utf8(&mut [0; 4])).is_none());
        let asked = text::tidy(&typed.take(MAX_WHOM).collect::<String>());
        let has_come = !matches!(answers.get(name).trim(), "" | NOT_KNOWN) || answers.date(name).is_some();
        let asked = if has_come { String::new() } else { asked };
        let is_as_before = asked == whom(before, name);
        let first = since(before, name).filter(|_| is_as_before).unwrap_or(today);
        answers.set(&format!("{name}.since"), (!asked.is_empty()).then(|| first.to_string()));
        answers.set(&format!("{name}.{AWAITS}"), [asked]);
    }
}

/// Moves every day since when something is awaited.
pub(crate) fn moved(sheet: SheetName, answers: &mut Answers, by: TimeDelta) {
    for field in sheet.sheet().fields() {
        if let Some(since) = since(answers, field.name) {
            answers.set(&format!("{}.since", field.name), [(since + by).to_string()]);
        }
    }
}

/// What is frozen of it.
pub(crate) fn tidy(question: &str, answers: &Answers, into: &mut Answers) {
    into.set(&format!("{question}.{AWAITS}"), [text::tidy(whom(answers, question))]);
    into.set(&format!("{question}.since"), since(answers, question).map(|date| date.to_string()));
}

#[cfg(test)]
mod tests {
    use super::*;

    const COURT: &str = "court";

    fn page() -> &'static Page {
        &SheetName::Order.sheet().pages[0]
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn saved(before: &Answers, typed: &Answers, today: &str) -> Answers {
        let mut answers = before.clone();
        page().save(typed, &mut answers);
        note(page(), before, &mut answers, day(today));
        answers
    }

    #[test]
    fn what_is_awaited_is_no_missing_answer_and_keeps_its_first_day() {
        let missing = |answers: &Answers| page().faults(answers).iter().any(|(field, _)| *field == COURT);
        assert!(missing(&Answers::new()));
        let typed = Answers::new().with("court.awaits", " Ruth\u{202e} ").with("court.since", "1999-01-01");
        let asked = saved(&Answers::new(), &typed, "2026-11-29");
        assert!(!missing(&asked));
        assert_eq!((whom(&asked, COURT), since(&asked, COURT)), ("Ruth", Some(day("2026-11-29"))));
        let again = saved(&asked, &Answers::new().with("court.awaits", "Ruth"), "2026-12-05");
        assert_eq!(since(&again, COURT), Some(day("2026-11-29")));
        let other = saved(&asked, &Answers::new().with("court.awaits", "Colin"), "2026-12-05");
        assert_eq!(since(&other, COURT), Some(day("2026-12-05")));
        let come = saved(&asked, &Answers::new().with("court", "Fenmarsh").with("court.awaits", "Ruth"), "2026-12-06");
        assert_eq!((come.get(COURT), whom(&come, COURT), since(&come, COURT)), ("Fenmarsh", "", None));
    }

    #[test]
    fn all_that_is_not_known_is_listed_with_who_was_asked() {
        let row = RowId::new(uuid::Uuid::from_u128(1));
        let answers = Answers::new().with("location", NOT_KNOWN).with("sleeps.awaits", "Gran").with("aid", "no");
        let found = awaited([(SheetName::Device, row, &answers)]);
        let found: Vec<_> = found.iter().map(|it| (it.field.name, it.whom.as_str())).collect();
        assert_eq!(found, [("location", ""), ("sleeps", "Gran")]);
    }

    #[test]
    fn it_is_frozen_beside_the_answer() {
        let answers =
            Answers::new().with("kind", "bail").with("court.awaits", "Ruth").with("court.since", "2026-11-29");
        assert_eq!(SheetName::Order.sheet().tidy(&answers), answers);
    }
}
