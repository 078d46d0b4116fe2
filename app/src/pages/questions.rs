//! A page of questions, built from the tables in `domain::sheets`: the same for homes, young people and plans.

mod answers;
mod bank;
mod field;

pub use answers::{answer_row, answer_words};
pub use field::contact;
pub use field::time::which_time;

use domain::answers::Answers;
use domain::asking::Asking;
use domain::fault::FaultKind;
use domain::questions::{Bank, Field, Kind, Page};
use domain::row::Row;
use domain::settings::SETTINGS;
use domain::sheets::{SheetName, rule};
use domain::word::Word;
use domain::{AccountId, PlanId, RowId};
use leptos::prelude::*;
use store::accounts::Account;
use store::rows::ConflictingEdit;
use words::{QuestionText, Voice};

use crate::actions::answers::{ASIDE, BASE, CHECK, FROM, GO, ROW, base_of};
use crate::actions::presence::{PAGE, SHEET};
use crate::islands::{Autosave, FORM, Presence};
use crate::paths::{QuestionsOf, forms};
use crate::texts::{moment, t};
use crate::ui::{
    AutosaveStatus, Button, ButtonKind, ErrorSummary, Hidden, Notice, NoticeKind, PresenceStatus, SummaryList,
    SummaryRow,
};

/// The row that a page is about: one that exists, or one that a first save will make.
pub struct Asked {
    /// Where the answers belong.
    pub of: QuestionsOf,
    /// The questions.
    pub sheet: SheetName,
    /// This page of them.
    pub page: &'static Page,
    /// The row's id.
    pub id: RowId,
    /// The row, where it exists.
    pub row: Option<Row>,
    /// What was typed when this page was refused; empty where it was not.
    pub typed: Answers,
    /// The words.
    pub words: Voice,
    /// The names of other rows to choose from: the plan's risks, for rules to rest on, or the authorities of the directory.
    pub titles: Vec<(RowId, String)>,
    /// The home's directory, where people of it may be chosen.
    pub directory: Vec<Row>,
    /// The key of the words that were taken from the bank; empty where none were.
    pub take: String,
    /// Who may be chosen, of the people who work in the home.
    pub members: Vec<Account>,
    /// What is wrong on this page.
    pub faults: Vec<(&'static str, FaultKind)>,
    /// Words of a second editor.
    pub conflicts: Vec<ConflictingEdit>,
    /// Whether words may be changed now.
    pub is_open: bool,
    /// Whether the page was opened from the check, and leads back there.
    pub from_check: bool,
    /// Whether it is the young person who answers.
    pub voice: bool,
    /// In which portions they are asked.
    pub asking: Asking,
    /// Whoever is signed in.
    pub reader: AccountId,
    /// The plan, and what is said of others who have it open. A home's set-up says nothing of them.
    pub others: Option<(PlanId, String)>,
}

/// Stores what this person types into the form of questions while they type it.
pub fn autosave(person: AccountId) -> AnyView {
    let unasked = SETTINGS.idle_life() - SETTINGS.sign_out_warning();
    let minutes = u32::try_from(unasked.num_minutes()).unwrap_or(u32::MAX);
    let pair = |one: &str, other: &str| [t(one), t(other)];
    view! {
        <AutosaveStatus
            found=["autosave-found", "autosave-put-back", "autosave-let-go"].map(t)
            saved=t("autosave-saved")
            waits=t("autosave-waits")
            aside=pair("autosave-aside", "autosave-look")
            signed_out=t("autosave-signed-out")
            refused=t("autosave-refused")
            ending=pair("autosave-ending", "autosave-stay")
        />
        <Autosave person=person.to_string() minutes />
    }
    .into_any()
}

/// Says who else has this plan open, now and for as long as the page is.
fn presence(plan: PlanId, asked: &Asked, said: String) -> AnyView {
    let place = [(SHEET, asked.sheet.word()), (PAGE, asked.page.name), (ROW, &asked.id.to_string())];
    let place = form_urlencoded::Serializer::new(String::new()).extend_pairs(place).finish();
    let url = forms::NotePresence { plan }.to_string();
    view! {
        <PresenceStatus said look=t("presence-look") />
        <Presence url place />
    }
    .into_any()
}

/// The form with everything around it but the frame.
pub fn form(asked: Asked) -> AnyView {
    let Asked { of, sheet, page, id, words, .. } = &asked;
    let kept = asked.row.as_ref().map_or_else(Answers::default, |row| row.answers.clone());
    let mut answers = shown_again(page, &kept, &asked.typed);
    asked.take_from_bank(&mut answers);
    let fields: Vec<_> = page.fields.chunk_by(|one, next| one.seldom && next.seldom).collect();
    let fields = fields.into_iter().map(|fields| asked.questions(fields, &answers)).collect_view();
    let shut = (!asked.is_open)
        .then(|| view! { <Notice kind=NoticeKind::Look title=t("shut-title")>{t("shut-what")}</Notice> });
    view! {
        {asked.fault_summary()}
        {asked.conflicts_view()}
        {shut}
        <h1>{asked.title()}</h1>
        {sheet.sheet().page(page.name).map(|page| view! { <p class="lead">{words.text(QuestionText::Lead(*sheet, page.name))}</p> })}
        {asked.answered_to()}
        {asked.others.clone().map(|(plan, said)| presence(plan, &asked, said))}
        {autosave(asked.reader)}
        <form id=FORM method="post" action=of.save(*sheet, page.name) novalidate>
            {asked.default_button()}
            {own_boxes(*id, page, &kept)}
            {asked.from_check.then(|| view! { <Hidden name=FROM value=CHECK.to_owned() /> })}
            {fields}
            {asked.buttons()}
        </form>
    }
    .into_any()
}

/// The boxes of ours in every form of questions: the row, as what it was shown, and what was kept beside it meanwhile.
pub fn own_boxes(row: RowId, page: &Page, kept: &Answers) -> AnyView {
    view! {
        <Hidden name=ROW value=row.to_string() />
        <Hidden name=BASE value=base_of(page, kept) />
        <Hidden name=ASIDE value=String::new() />
    }
    .into_any()
}

/// The answers to show: what was typed when the page was refused, or else what is kept.
pub fn shown_again(page: &Page, kept: &Answers, typed: &Answers) -> Answers {
    let mut answers = kept.clone();
    if !typed.is_empty() {
        page.save(typed, &mut answers);
    }
    answers
}

/// The title of a page: of one question that of the page to which it belongs, of a whole section the section's.
pub fn title_of_page(words: &Voice, sheet: SheetName, page: &Page) -> String {
    if sheet.sheet().page(page.name).is_some() {
        return words.text(QuestionText::Page(sheet, page.name));
    }
    match page.fields {
        [only] => words.label(sheet, only.name),
        _ => words.word(&sheet),
    }
}

impl Asked {
    /// The title of this page.
    pub fn title(&self) -> String {
        title_of_page(&self.words, self.sheet, self.page)
    }

    /// What the young person said to a rule, above the page on which it is replied to.
    fn answered_to(&self) -> Option<AnyView> {
        let answers = &self.row.as_ref().filter(|_| self.page.asks(rule::DECIDED.name))?.answers;
        let fields = [rule::ANSWER, rule::WORDS, rule::FAIRER];
        let rows = fields.iter().filter_map(|field| answer_row(&self.words, self.sheet, field, answers, &[])).collect();
        Some(view! { <SummaryList rows /> }.into_any())
    }

    fn fault_summary(&self) -> Option<AnyView> {
        let line = |(field, code): &(&str, FaultKind)| (format!("#{field}"), self.words.fault(self.sheet, field, code));
        let faults: Vec<_> = self.faults.iter().map(line).collect();
        (!faults.is_empty()).then(|| view! { <ErrorSummary title=t("there-is-a-problem") faults /> }.into_any())
    }

    /// Questions that stand together; what is seldom answered is folded away while it is empty.
    fn questions(&self, fields: &[Field], answers: &Answers) -> AnyView {
        let views = fields.iter().filter_map(|field| self.question(field, answers)).collect_view();
        if !fields.iter().all(|field| field.seldom) {
            return views.into_any();
        }
        let is_used = |field: &Field| {
            answers.has_answers_to(field.name) || self.faults.iter().any(|(name, _)| *name == field.name)
        };
        let summary = self.words.beside(fields.iter().map(|field| self.words.label(self.sheet, field.name)));
        let is_open = fields.iter().any(is_used);
        view! { <details class="seldom" open=is_open><summary>{summary}</summary><div>{views}</div></details> }
            .into_any()
    }

    /// The enter key presses the first button of a form, and must not take words from the bank.
    fn default_button(&self) -> Option<AnyView> {
        let has_bank = self.page.fields.iter().any(|field| field.bank != Bank::None);
        has_bank.then(|| {
            view! { <button type="submit" name=GO value="on" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button> }.into_any()
        })
    }

    fn buttons(&self) -> AnyView {
        let kind = if self.voice { ButtonKind::Voice } else { ButtonKind::Primary };
        let has_times = self.page.fields.iter().any(|field| field.kind == Kind::Times);
        let more = has_times.then(|| {
            view! { <Button label=t("save-more") kind=ButtonKind::Secondary name=GO value="more".to_owned() /> }
        });
        view! {
            <div class="actions">
                <Button label=t(if self.from_check { "save-to-check" } else { "save-go-on" }) kind name=GO value="on".to_owned() />
                {more}
                <Button label=t("save-later") kind=ButtonKind::Secondary name=GO value="later".to_owned() />
            </div>
        }
        .into_any()
    }

    /// Words that a second editor had typed, with what to do about them.
    fn conflicts_view(&self) -> Vec<AnyView> {
        // Words that were typed on a page of another portion are shown wherever one of their questions is asked.
        let asked_here = |edit: &&ConflictingEdit| {
            let typed_on = self.sheet.page_ever(&edit.page);
            typed_on.is_some_and(|page| page.fields.iter().any(|field| self.page.asks(field.name)))
        };
        let here = self.conflicts.iter().filter(asked_here);
        here.map(|edit| self.conflict_view(edit)).collect()
    }

    fn conflict_view(&self, edit: &ConflictingEdit) -> AnyView {
        let row = |field| answer_row(&self.words, self.sheet, field, &edit.answers, &self.titles);
        let rows: Vec<SummaryRow> = self.page.fields.iter().filter_map(row).collect();
        let about = [("who", edit.by_name.as_str().into()), ("when", moment(edit.at).into())];
        let title = self.words.with("conflict-title", &about);
        let use_them =
            self.is_open.then(|| view! { <Button label=t("conflict-use") name=GO value="use".to_owned() /> });
        let form = self.of.resolve(edit.id);
        view! {
            <Notice kind=NoticeKind::Look title>
                <p>{t("conflict-what")}</p>
                <SummaryList rows />
                <form method="post" action=form>
                    <div class="actions">
                        {use_them} <Button label=t("conflict-let-go") kind=ButtonKind::Secondary name=GO value="let_go".to_owned() />
                    </div>
                </form>
            </Notice>
        }
        .into_any()
    }
}

/// Takes a row out.
pub fn remove(of: QuestionsOf, words: &Voice, row: &Row) -> AnyView {
    let what = words.with("remove-what", &[("what", words.row_title(row.sheet, &row.answers).into())]);
    view! {
        <details class="remove">
            <summary>{t("remove")}</summary>
            <form method="post" action=of.remove(row.id)>
                <p>{what}</p>
                <Button label=t("remove-button") kind=ButtonKind::Danger />
            </form>
        </details>
    }
    .into_any()
}
