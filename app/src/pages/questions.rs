//! A page of questions, built from the tables in `domain::sheets`: the same for homes, young people and plans.

use domain::RowId;
use domain::answers::{Answers, MomentBoxes};
use domain::fault::FaultKind;
use domain::moment::Fold;
use domain::questions::{Field, Kind, Page};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::week::{DAYS, MAX_WINDOWS, Period};
use domain::word::Word;
use leptos::prelude::*;
use store::rows::ConflictingEdit;
use words::Voice;

use crate::actions::answers::{BASE, GO, ROW, base_of};
use crate::islands::KeepWords;
use crate::site::query;
use crate::texts::{Arg, moment, plain, t, voice};
use crate::ui::{
    Button, ButtonKind, Checkboxes, Choice, DateInput, ErrorSummary, Faces, Hidden, MomentInput, Notice, NoticeKind,
    Radios, SummaryList, SummaryRow, TextArea, TextInput, TimeWords, TimesInput, WhichTime, WindowInput,
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
    pub words: Voice,
    /// The plan's risks, for rules to rest on.
    pub risks: Vec<(RowId, String)>,
    /// What is wrong on this page.
    pub faults: Vec<(&'static str, FaultKind)>,
    /// Words of a second editor.
    pub conflicts: Vec<ConflictingEdit>,
    /// Whether words may be changed now.
    pub is_open: bool,
    /// Whether the young person holds the tablet.
    pub voice: bool,
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
    let title = words.say(&format!("page-{}-{}", sheet.word(), page.name));
    let lead = words.say(&format!("lead-{}-{}", sheet.word(), page.name));
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
        {asked.conflicts_view()}
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
        let label = self.words.say(&format!("field-{key}"));
        let hint = Some(self.words.say(&format!("hint-{key}"))).filter(|hint| !hint.trim().is_empty());
        let (name, error, value) = (field.name, self.error(field), answers.get(field.name).to_owned());
        let options = |words: &[&str]| -> Vec<Choice> {
            words.iter().map(|word| Choice::new(*word, self.words.option(self.sheet, field.name, word))).collect()
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
            Kind::Moment => {
                let MomentBoxes { date, time, is_repeated, fold } = answers.moment_boxes(field.name);
                let date_labels = ["date-day", "date-month", "date-year"].map(t);
                let which = is_repeated.then(|| which_time(fold));
                view! { <MomentInput name legend=label date time date_labels time_label=t("moment-time") which hint error /> }
                    .into_any()
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
    fn conflicts_view(&self) -> Option<AnyView> {
        let here = self.conflicts.iter().filter(|edit| edit.page == self.page.name);
        let views: Vec<_> = here.map(|edit| self.conflict_view(edit)).collect();
        (!views.is_empty()).then(|| views.into_any())
    }

    fn conflict_view(&self, edit: &ConflictingEdit) -> AnyView {
        let row = |field| answer_row(&self.words, self.sheet, field, &edit.answers, &self.risks);
        let rows: Vec<SummaryRow> = self.page.fields.iter().filter_map(row).collect();
        let action = format!("/do{}/conflicts/{}", self.base, edit.id);
        let title = self
            .words
            .with("conflict-title", &[("who", edit.by_name.as_str().into()), ("when", moment(edit.at).into())]);
        let use_them =
            self.is_open.then(|| view! { <Button label=t("conflict-use") name=GO value="use".to_owned() /> });
        view! {
            <Notice kind=NoticeKind::Look title>
                <p>{t("conflict-what")}</p>
                <SummaryList rows />
                <form method="post" action=action>
                    <div class="actions">
                        {use_them} <Button label=t("conflict-let-go") kind=ButtonKind::Secondary name=GO value="let_go".to_owned() />
                    </div>
                </form>
            </Notice>
        }
        .into_any()
    }
}

fn which_time(fold: Option<Fold>) -> WhichTime {
    WhichTime {
        legend: t("moment-which"),
        options: Fold::WORDS.map(|word| Choice::new(word, t(&format!("moment-{word}")))).to_vec(),
        chosen: fold.map_or("", Fold::word).to_owned(),
    }
}

fn slots(name: &str, answers: &Answers) -> Vec<WindowInput> {
    let slot = |number: usize| {
        let part = |part: &str| format!("{name}.{number}.{part}");
        WindowInput {
            title: plain("times-slot", &[("number", (number + 1).into())]),
            days: answers.all(&part("days")).to_vec(),
            from: answers.get(&part("from")).to_owned(),
            to: answers.get(&part("to")).to_owned(),
            period: Some(answers.get(&part("period"))).filter(|word| !word.is_empty()).unwrap_or("always").to_owned(),
        }
    };
    let all: Vec<WindowInput> = (0..MAX_WINDOWS).map(slot).collect();
    let used = all.iter().rposition(|slot| !slot.days.is_empty() || !slot.from.is_empty() || !slot.to.is_empty());
    let mut slots: Vec<WindowInput> = all.into_iter().take(used.map_or(1, |last| last + 2)).collect();
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
        periods: [Period::Always, Period::Term, Period::Holidays]
            .map(|period| (period.word().to_owned(), voice().word(&period))),
    }
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
    let date = row.answers.date("on").and_then(Result::ok).map(crate::texts::date);
    match (row.sheet, date, field) {
        (SheetName::Talk, Some(date), _) => date,
        (_, _, Some(field)) => row.answers.get(field.name).to_owned(),
        _ => words.say(&format!("row-{}", row.sheet.word())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: Field = Field::new("told", Kind::Moment).required();

    fn typed(date: [&str; 3], time: &str) -> Answers {
        let parts = ["day", "month", "year"].into_iter().zip(date);
        let answers = Answers::default().with("told.time", time);
        parts.fold(answers, |answers, (part, text)| answers.with(&format!("told.{part}"), text))
    }

    /// The question as a page of it shows these answers, with what is wrong with them.
    fn shown(answers: &Answers) -> String {
        let asked = Asked {
            base: "/plans/1".into(),
            sheet: SheetName::Rule,
            page: &Page { name: "told", fields: &[TOLD] },
            id: RowId::new(uuid::Uuid::nil()),
            row: None,
            words: Voice::default(),
            risks: vec![],
            faults: TOLD.fault(answers).map(|code| (TOLD.name, code)).into_iter().collect(),
            conflicts: vec![],
            is_open: true,
            voice: false,
        };
        asked.field(&TOLD, answers).expect("it is asked").to_html()
    }

    fn said(answers: &Answers) -> Vec<String> {
        answer_words(&Voice::default(), SheetName::Rule, &TOLD, answers, &[])
    }

    #[test]
    fn a_moment_is_asked_for_in_four_boxes() {
        let html = shown(&Answers::default());
        for (id, name) in
            [("told", "told.day"), ("told.month", "told.month"), ("told.year", "told.year"), ("told.time", "told.time")]
        {
            assert!(html.contains(&format!(r#"id="{id}" name="{name}""#)), "{name}: {html}");
        }
        assert!(!html.contains("told.fold"), "{html}");
    }

    #[test]
    fn which_of_two_times_is_asked_where_the_clocks_go_back_and_nowhere_else() {
        let repeated = typed(["25", "10", "2026"], "01:30");
        let html = shown(&repeated);
        assert!(html.contains(&t("fault-repeated_time")) && html.contains(&t("moment-which")), "{html}");
        assert!(html.contains(r#"name="told.fold" type="radio" value="first""#) && !html.contains("checked"), "{html}");
        let html = shown(&repeated.clone().with("told.fold", "second"));
        assert!(html.contains(r#"value="second" checked"#) && !html.contains("govuk-error-message"), "{html}");
        assert!(html.contains(r#"value="25""#) && html.contains(r#"value="01:30""#), "{html}");
        for time in ["00:59", "02:00", "", "x"] {
            assert!(
                !shown(&typed(["25", "10", "2026"], time).with("told.fold", "first")).contains("told.fold"),
                "{time}"
            );
        }
        let frozen = shown(&Answers::default().with("told", "2026-10-25T01:30+01:00"));
        assert!(frozen.contains(r#"value="first" checked"#) && frozen.contains(r#"value="01:30""#), "{frozen}");
    }

    #[test]
    fn a_time_that_did_not_exist_is_said_and_stays_in_its_box() {
        let html = shown(&typed(["29", "3", "2026"], "01:30"));
        assert!(html.contains(&t("fault-skipped_time")) && html.contains(r#"value="01:30""#), "{html}");
        assert!(!html.contains("told.fold"), "{html}");
        let hostile = shown(&typed(["\"><b>", "", ""], "\"><b>"));
        assert!(!hostile.contains("<b>"), "{hostile}");
    }

    #[test]
    fn a_moment_is_shown_with_its_zone_and_a_faulty_one_as_typed() {
        assert_eq!(said(&typed(["12", "Nov", "2026"], "2.03pm")), ["12 November 2026 at 14:03 GMT"]);
        assert_eq!(said(&Answers::default().with("told", "2026-10-25T01:30+01:00")), ["25 October 2026 at 01:30 BST"]);
        assert_eq!(said(&typed(["30", "2", "2026"], "noon")), ["30 2 2026 noon"]);
        assert!(said(&Answers::default()).is_empty());
    }
}
