//! Answers and names of rows as pages say them.

use domain::RowId;
use domain::answers::Answers;
use domain::questions::{Field, Kind};
use domain::sheets::SheetName;
use words::Voice;

use crate::texts::t;
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
