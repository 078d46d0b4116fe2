//! Answers and names of rows as pages say them.

use domain::RowId;
use domain::answers::Answers;
use domain::questions::{Field, Kind};
use domain::row::Row;
use domain::sheets::{SheetName, talk};
use words::{QuestionText, Voice};

use crate::texts::{date, t};
use crate::ui::SummaryRow;

/// One answer in words, for lists, the check page and words kept aside; `None` where nothing was answered.
pub fn answer_row(
    words: &Voice,
    sheet: SheetName,
    field: &Field,
    answers: &Answers,
    titles: &[(RowId, String)],
) -> Option<SummaryRow> {
    let value = answer_words(words, sheet, field, answers, titles);
    (!value.is_empty()).then(|| {
        let private = field.private.then(|| t("private"));
        SummaryRow { key: words.label(sheet, field.name), value, change: None, fault: None, private }
    })
}

/// The answer as paragraphs.
pub fn answer_words(
    words: &Voice,
    sheet: SheetName,
    field: &Field,
    answers: &Answers,
    titles: &[(RowId, String)],
) -> Vec<String> {
    if matches!(field.kind, Kind::Risks | Kind::Authority) {
        let title = |id: &String| titles.iter().find(|(row, _)| row.to_string() == *id).map(|(_, title)| title.clone());
        return answers.all(field.name).iter().filter_map(title).collect();
    }
    let text = match field.kind {
        Kind::Line(_) | Kind::Paragraph(_) if field.quoted => {
            let voiced = words.voiced(field.name, answers);
            if voiced.is_theirs { voiced.text } else { voiced.line(words) }
        }
        _ => words.answer(sheet, field, answers).unwrap_or_default(),
    };
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// A short name for a row in lists: its first answered words.
pub fn row_title(words: &Voice, row: &Row) -> String {
    title_of(words, row.sheet, &row.answers)
}

/// The same for the answers of a row.
pub fn title_of(words: &Voice, sheet: SheetName, answers: &Answers) -> String {
    let field = sheet
        .sheet()
        .fields()
        .find(|field| matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_)) && !answers.get(field.name).is_empty());
    let on = answers.date(talk::ON.name).and_then(Result::ok).map(date);
    match (sheet, on, field) {
        (SheetName::Talk, Some(on), _) => on,
        (_, _, Some(field)) => answers.get(field.name).to_owned(),
        _ => words.text(QuestionText::Row(sheet)),
    }
}
