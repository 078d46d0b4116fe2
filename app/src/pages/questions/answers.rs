//! Answers, faults and names as pages say them.

use domain::RowId;
use domain::answers::Answers;
use domain::fault::FaultKind;
use domain::questions::{Field, Kind, Page};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::word::Word;
use words::Voice;

use crate::texts::{Arg, date, t};
use crate::ui::SummaryRow;

/// The title of a page of questions.
pub fn page_title(words: &Voice, sheet: SheetName, page: &Page) -> String {
    words.say(&format!("page-{}-{}", sheet.word(), page.name))
}

/// The code of a fault as a message, the special one for this question before the general one.
pub fn fault_text(words: &Voice, sheet: SheetName, field: &str, code: &FaultKind) -> String {
    let key = format!("fault-{}", code.word());
    let args: Vec<Arg<'_>> = match code {
        FaultKind::TooLong { max, over } => vec![("max", (*max).into()), ("over", (*over).into())],
        FaultKind::OutOfRange { min, max } => vec![("min", (*min).into()), ("max", (*max).into())],
        FaultKind::BadCharacter(point) => vec![("char", format!("U+{point:04X}").into())],
        _ => vec![],
    };
    words.first(&[format!("{key}-{}-{field}", sheet.word()), key], &args)
}

/// One answer in words, for lists, the check page and words kept aside; `None` where nothing was answered.
pub fn answer_row(
    words: &Voice,
    sheet: SheetName,
    field: &Field,
    answers: &Answers,
    risks: &[(RowId, String)],
) -> Option<SummaryRow> {
    let value = answer_words(words, sheet, field, answers, risks);
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
    risks: &[(RowId, String)],
) -> Vec<String> {
    if field.kind == Kind::Risks {
        let title =
            |id: &String| risks.iter().find(|(risk, _)| risk.to_string() == *id).map(|(_, title)| title.clone());
        return answers.all(field.name).iter().filter_map(title).collect();
    }
    let text = words.answer(sheet, field, answers).unwrap_or_default();
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// A short name for a row in lists: its first answered words.
pub fn row_title(words: &Voice, row: &Row) -> String {
    let field = row.sheet.sheet().fields().find(|field| {
        matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_)) && !row.answers.get(field.name).is_empty()
    });
    let on = row.answers.date("on").and_then(Result::ok).map(date);
    match (row.sheet, on, field) {
        (SheetName::Talk, Some(on), _) => on,
        (_, _, Some(field)) => row.answers.get(field.name).to_owned(),
        _ => words.say(&format!("row-{}", row.sheet.word())),
    }
}
