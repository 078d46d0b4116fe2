//! A page of questions, built from the tables in `domain::sheets`: the same for homes, young people and plans.

use domain::RowId;
use domain::answers::{Answers, Code, Field, Kind, Page, Row};
use domain::sheets::SheetName;
use domain::week::{DAYS, Period, SLOTS};
use leptos::prelude::*;
use store::rows::Aside;

use crate::actions::answers::{BASE, GO, ROW, base_of};
use crate::islands::KeepWords;
use crate::site::query;
use crate::texts::{Arg, Words, moment, plain, t};
use crate::ui::{
    Button, ButtonKind, Checkboxes, Choice, DateInput, ErrorSummary, Faces, Hidden, Notice, NoticeKind, Radios,
    SummaryList, SummaryRow, TextArea, TextInput, TimeSlot, TimeWords, TimesInput,
};

/// The row that a page is about: one that exists, or one that a first save will make.
pub struct Asked {
    /// Where the answers belong: `/homes/…` or `/plans/…`.
    pub base: String,
    /// The questions.
    pub sheet: SheetName,
    /// This page of them.
    pub page: &'static Page,
    /// The row's id.
    pub id: RowId,
    /// The row, where it exists.
    pub row: Option<Row>,
    /// The words.
    pub words: Words,
    /// The plan's risks, for rules to rest on.
    pub risks: Vec<(RowId, String)>,
    /// What is wrong on this page.
    pub faults: Vec<(&'static str, Code)>,
    /// Words of a second editor.
    pub asides: Vec<Aside>,
    /// Whether words may be changed now.
    pub is_open: bool,
    /// Whether the young person holds the tablet.
    pub voice: bool,
}

/// The code of a fault as a message, the special one for this question before the general one.
pub fn fault_text(words: &Words, sheet: SheetName, field: &str, code: &Code) -> String {
    let json = serde_json::to_value(code).unwrap_or_default();
    let name = json.as_str().map(str::to_owned).or_else(|| json.as_object()?.keys().next().cloned());
    let key = format!("fault-{}", snake(&name.unwrap_or_default()));
    let args: Vec<Arg<'_>> = match code {
        Code::TooLong { max, over } => vec![("max", (*max).into()), ("over", (*over).into())],
        Code::OutOfRange { min, max } => vec![("min", (*min).into()), ("max", (*max).into())],
        Code::BadCharacter(point) => vec![("char", format!("U+{point:04X}").into())],
        _ => vec![],
    };
    words.first(&[format!("{key}-{}-{field}", sheet.word()), key], &args)
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// Whether the browser was sent back here to see what is wrong.
pub fn is_checking() -> bool {
    query("check").is_some()
}

/// The id of every form of questions.
pub const FORM: &str = "questions";

/// Keeps what is typed into the form of questions until the server has it.
pub fn keep_words() -> impl IntoView {
    view! { <KeepWords form=FORM.to_owned() found=t("keep-found") put_back=t("keep-put-back") let_go=t("keep-let-go") /> }
}

/// The form with everything around it but the frame.
pub fn form(asked: Asked) -> AnyView {
    let Asked { base, sheet, page, id, words, is_open, voice, .. } = &asked;
    let answers = asked.row.as_ref().map_or_else(Answers::default, |row| row.answers.clone());
    let title = words.t(&format!("page-{}-{}", sheet.word(), page.name));
    let lead = words.t(&format!("lead-{}-{}", sheet.word(), page.name));
    let listed = asked.faults.iter().map(|(field, code)| (format!("#{field}"), fault_text(words, *sheet, field, code)));
    let summary = (!asked.faults.is_empty())
        .then(|| view! { <ErrorSummary title=t("there-is-a-problem") faults=listed.collect() /> });
    let fields = page.fields.iter().filter_map(|field| asked.field(field, &answers)).collect_view();
    let shut =
        (!is_open).then(|| view! { <Notice kind=NoticeKind::Look title=t("shut-title")>{t("shut-what")}</Notice> });
    let kind = if *voice { ButtonKind::Voice } else { ButtonKind::Primary };
    let many = page.fields.iter().any(|field| field.kind == Kind::Times);
    let more = many
        .then(|| view! { <Button label=t("save-more") kind=ButtonKind::Secondary name=GO value="more".to_owned() /> });
    let action = format!("/do{base}/answers/{}/{}", sheet.word(), page.name);
    view! {
        {summary}
        {asked.asides_view()}
        {shut}
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {keep_words()}
        <form id=FORM method="post" action=action novalidate>
            <Hidden name=ROW value=id.to_string() />
            <Hidden name=BASE value=base_of(page, &answers) />
            {fields}
            <div class="actions">
                <Button label=t("save-go-on") kind name=GO value="on".to_owned() />
                {more}
                <Button label=t("save-later") kind=ButtonKind::Secondary name=GO value="later".to_owned() />
            </div>
        </form>
    }
    .into_any()
}

impl Asked {
    fn error(&self, field: &Field) -> Option<String> {
        let (_, code) = self.faults.iter().find(|(name, _)| *name == field.name)?;
        Some(fault_text(&self.words, self.sheet, field.name, code))
    }

    fn field(&self, field: &Field, answers: &Answers) -> Option<AnyView> {
        if field.kind == Kind::Kept {
            return None;
        }
        let key = format!("{}-{}", self.sheet.word(), field.name);
        let label = self.words.t(&format!("field-{key}"));
        let hint = Some(self.words.t(&format!("hint-{key}"))).filter(|hint| !hint.trim().is_empty());
        let (name, error, value) = (field.name, self.error(field), answers.get(field.name).to_owned());
        let options = |words: &[&str]| -> Vec<Choice> {
            words.iter().map(|word| Choice::new(*word, self.words.t(&format!("option-{key}-{word}")))).collect()
        };
        Some(match field.kind {
            Kind::Line(_) => view! { <TextInput name label value hint error autocomplete="off" /> }.into_any(),
            Kind::Email => {
                view! { <TextInput name label value hint error kind="email" autocomplete="off" /> }.into_any()
            }
            Kind::Number(..) => {
                view! { <TextInput name label value hint error inputmode="numeric" width="4" autocomplete="off" /> }
                    .into_any()
            }
            Kind::Paragraph(max) => {
                let rows = if max > 1000 { 6 } else { 3 };
                view! { <TextArea name label value hint error rows voice=self.voice || field.theirs /> }.into_any()
            }
            Kind::Date => {
                let [day, month, year] = answers.date_boxes(field.name);
                let labels = ["date-day", "date-month", "date-year"].map(t);
                view! { <DateInput name legend=label day month year labels hint error /> }.into_any()
            }
            Kind::OneOf(words) if field.name == "answer" && self.sheet == SheetName::Rule => {
                let options = options(words);
                view! { <Faces name legend=label options chosen=value hint error /> }.into_any()
            }
            Kind::OneOf(words) => {
                let options = options(words);
                let inline = words.len() <= 3 && options.iter().all(|option| option.label.chars().count() < 14);
                view! { <Radios name legend=label options chosen=value hint error inline /> }.into_any()
            }
            Kind::AnyOf(words) => {
                let options = options(words);
                view! { <Checkboxes name legend=label options chosen=answers.all(field.name).to_vec() hint error /> }
                    .into_any()
            }
            Kind::Risks => {
                let options =
                    self.risks.iter().map(|(id, title)| Choice::new(id.to_string(), title.as_str())).collect();
                view! { <Checkboxes name legend=label options chosen=answers.all(field.name).to_vec() hint error /> }
                    .into_any()
            }
            Kind::Times => {
                let slots = slots(field.name, answers);
                view! { <TimesInput name legend=label slots words=time_words() hint error /> }.into_any()
            }
            Kind::Kept => return None,
        })
    }

    /// Words that a second editor had typed, with what to do about them.
    fn asides_view(&self) -> Option<AnyView> {
        let here = self.asides.iter().filter(|aside| aside.page == self.page.name);
        let views: Vec<_> = here.map(|aside| self.aside_view(aside)).collect();
        (!views.is_empty()).then(|| views.into_any())
    }

    fn aside_view(&self, aside: &Aside) -> AnyView {
        let row = |field| answer_row(&self.words, self.sheet, field, &aside.answers, &self.risks);
        let rows: Vec<SummaryRow> = self.page.fields.iter().filter_map(row).collect();
        let action = format!("/do{}/asides/{}", self.base, aside.id);
        let title = self
            .words
            .with("aside-title", &[("who", aside.by_name.as_str().into()), ("when", moment(aside.at).into())]);
        let use_them = self.is_open.then(|| view! { <Button label=t("aside-use") name=GO value="use".to_owned() /> });
        view! {
            <Notice kind=NoticeKind::Look title>
                <p>{t("aside-what")}</p>
                <SummaryList rows />
                <form method="post" action=action>
                    <div class="actions">
                        {use_them} <Button label=t("aside-let-go") kind=ButtonKind::Secondary name=GO value="let_go".to_owned() />
                    </div>
                </form>
            </Notice>
        }
        .into_any()
    }
}

fn slots(name: &str, answers: &Answers) -> Vec<TimeSlot> {
    let slot = |number: usize| {
        let part = |part: &str| format!("{name}.{number}.{part}");
        TimeSlot {
            title: plain("times-slot", &[("number", (number + 1).into())]),
            days: answers.all(&part("days")).to_vec(),
            from: answers.get(&part("from")).to_owned(),
            to: answers.get(&part("to")).to_owned(),
            period: Some(answers.get(&part("period"))).filter(|word| !word.is_empty()).unwrap_or("always").to_owned(),
        }
    };
    let all: Vec<TimeSlot> = (0..SLOTS).map(slot).collect();
    let used = all.iter().rposition(|slot| !slot.days.is_empty() || !slot.from.is_empty() || !slot.to.is_empty());
    let mut slots: Vec<TimeSlot> = all.into_iter().take(used.map_or(1, |last| last + 2)).collect();
    if let [only] = slots.as_mut_slice() {
        only.title = t("times-slot-any");
    }
    slots
}

fn time_words() -> TimeWords {
    TimeWords {
        days: DAYS.map(|day| (day.to_owned(), t(&format!("day-short-{day}")))),
        from: t("times-from"),
        to: t("times-to"),
        period: t("times-period"),
        periods: Period::WORDS.map(|word| (word.to_owned(), t(&format!("period-{word}")))),
    }
}

/// One answer in words, for lists, the check page and words kept aside; `None` where nothing was answered.
pub fn answer_row(
    words: &Words,
    sheet: SheetName,
    field: &Field,
    answers: &Answers,
    risks: &[(RowId, String)],
) -> Option<SummaryRow> {
    let value = answer_words(words, sheet, field, answers, risks);
    (!value.is_empty()).then(|| {
        let private = field.private.then(|| t("private"));
        SummaryRow { key: words.voice().label(sheet, field.name), value, change: None, fault: None, private }
    })
}

/// The answer as paragraphs.
pub fn answer_words(
    words: &Words,
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
    let text = words.voice().answer(sheet, field, answers).unwrap_or_default();
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// A short name for a row in lists: its first answered words.
pub fn row_title(words: &Words, row: &Row) -> String {
    let field = row.sheet.sheet().fields().find(|field| {
        matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_)) && !row.answers.get(field.name).is_empty()
    });
    let date = row.answers.date("on").and_then(Result::ok).map(crate::texts::date);
    match (row.sheet, date, field) {
        (SheetName::Talk, Some(date), _) => date,
        (_, _, Some(field)) => row.answers.get(field.name).to_owned(),
        _ => words.t(&format!("row-{}", row.sheet.word())),
    }
}
