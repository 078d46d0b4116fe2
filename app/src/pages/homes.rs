//! The home's set-up.

use domain::answers::Answers;
use domain::asking::Asking;
use domain::directory::Directory;
use domain::policy::{Action, allows};
use domain::questions::{Field, Page, Scope};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::{HomeId, RowId};
use leptos::prelude::*;
use store::homes::Home;
use store::{Tx, rows};
use words::{QuestionText, Voice};

use super::frame;
use super::plans::list::cards;
use super::questions::{Asked, answer_row, form, remove};
use super::request::{PageRequest, PageResult};
use crate::actions::address::page_faults;
use crate::error::AppError;
use crate::paths::{QuestionsOf, pages};
use crate::texts::{t, voice_of};
use crate::ui::{BackLink, ButtonKind, ButtonLink, SummaryList, SummaryRow};

/// A home with its rows, as its pages read it.
struct Opened {
    home: Home,
    /// Whether whoever reads it may change it.
    may_change: bool,
    rows: Vec<Row>,
    words: Voice,
    /// An id for a row that a first save would make.
    new: RowId,
}

async fn open(request: &PageRequest, home: HomeId, action: Action) -> Result<(Opened, Tx), AppError> {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, member) = store::homes::find(&mut tx, account, home, action).await?;
    let may_change = allows(member.role, Action::SetUpHome);
    let rows = rows::of_home(&mut tx, home.id).await?;
    let words = voice_of("", &home.name, home.nation);
    Ok((Opened { home, may_change, rows, words, new: RowId::new(request.site.clock.id()) }, tx))
}

/// All of the set-up on one page, with change links.
pub async fn set_up(pages::Home { home }: pages::Home, request: PageRequest) -> PageResult {
    let (opened, _) = open(&request, home, Action::ReadHome).await?;
    let Opened { home, rows, words, .. } = &opened;
    let (of, home) = (QuestionsOf::Home(home.id), home.id);
    let devices = rows.iter().filter(|row| row.sheet == SheetName::SharedDevice).count();
    let devices = words.with("home-devices", &[("count", devices.into())]);
    let lists = [SheetName::Authority, SheetName::Contact].map(|sheet| (of.list(sheet), words.word(&sheet)));
    let lists = lists.map(|(href, label)| view! { <ButtonLink href label kind=ButtonKind::Secondary /> });
    let accounts = opened.may_change.then(|| {
        let href = pages::Accounts { home }.to_string();
        view! { <ButtonLink href label=t("accounts-title") kind=ButtonKind::Secondary /> }
    });
    let lead = (!opened.may_change).then(|| view! { <p class="lead">{words.say("home-read-only")}</p> });
    frame::page(&request, frame::Place::Home, opened.home.name.clone(), || {
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{words.say("home-title")}</h1>
            {lead}
            <div class="actions">
                <ButtonLink href=of.list(SheetName::SharedDevice) label=devices kind=ButtonKind::Secondary />
                {lists}
                {accounts}
            </div>
            {SheetName::Home.sheet().pages.iter().map(|page| opened.section(page)).collect_view()}
        }
    })
}

impl Opened {
    /// What is answered on one page of the set-up.
    fn section(&self, page: &'static Page) -> AnyView {
        let row = self.rows.iter().find(|row| row.sheet == SheetName::Home);
        let answers = row.map(|row| row.answers.clone()).unwrap_or_default();
        let id = row.map_or(self.new, |row| row.id);
        let href = QuestionsOf::Home(self.home.id).questions(SheetName::Home, id, page.name);
        let is_shown = |field: &&Field| self.may_change || !answers.get(field.name).is_empty();
        let rows = page.fields.iter().filter(is_shown).map(|field| self.line(field, &answers, &href)).collect();
        view! { <h2>{self.words.text(QuestionText::Page(SheetName::Home, page.name))}</h2> <SummaryList rows /> }
            .into_any()
    }

    fn line(&self, field: &Field, answers: &Answers, href: &str) -> SummaryRow {
        let (words, sheet) = (&self.words, SheetName::Home);
        let fault = field.fault(answers).map(|code| words.fault(sheet, field.name, &code));
        let key = words.label(sheet, field.name);
        let value = answer_row(words, sheet, field, answers, &[]).map(|row| row.value).unwrap_or_default();
        let change = self.may_change.then(|| (format!("{href}#{}", field.name), t("change"), key.clone()));
        SummaryRow { key, value, change, fault, private: None }
    }
}

/// The shared devices, or a part of the directory.
pub async fn list(pages::HomeList { home, sheet }: pages::HomeList, request: PageRequest) -> PageResult {
    if sheet.sheet().scope != Scope::Home || !sheet.sheet().many {
        return Err(AppError::NotFound);
    }
    let (Opened { home, may_change, rows, words, new }, _) = open(&request, home, Action::ReadHome).await?;
    let of = QuestionsOf::Home(home.id);
    let titles = titles(&words, &rows);
    let is_empty = rows.iter().all(|row| row.sheet != sheet);
    let add = may_change.then(|| {
        let href = of.questions(sheet, new, sheet.sheet().pages[0].name);
        view! { <ButtonLink href label=words.text(QuestionText::Add(sheet)) /> }
    });
    frame::page(&request, frame::Place::Home, words.word(&sheet), || {
        let rows = rows.iter().filter(|row| row.sheet == sheet);
        view! {
            <BackLink href=of.overview() label=home.name.clone() />
            <h1>{words.word(&sheet)}</h1>
            <h2>{home.name}</h2>
            {is_empty.then(|| view! { <p>{words.text(QuestionText::Empty(sheet))}</p> })}
            {cards(of, &words, rows, &titles, may_change, |_, _| [None, None])}
            {add}
        }
    })
}

/// The authorities of the directory by name.
fn titles(words: &Voice, rows: &[Row]) -> Vec<(RowId, String)> {
    Directory(rows).authorities().map(|row| (row.id, words.row_title(row.sheet, &row.answers))).collect()
}

/// One page of questions about the home.
pub async fn questions(path: pages::HomeQuestions, request: PageRequest) -> PageResult {
    let pages::HomeQuestions { home, sheet, row: id, page } = path;
    let page = sheet.sheet().page(&page).filter(|_| sheet.sheet().scope == Scope::Home).ok_or(AppError::NotFound)?;
    let (Opened { home, rows, words, .. }, mut tx) = open(&request, home, Action::SetUpHome).await?;
    let row = rows.iter().find(|row| row.id == id && row.sheet == sheet).cloned();
    let conflicts = rows::conflicts(&mut tx, id).await?;
    let of = QuestionsOf::Home(home.id);
    let remove = row.as_ref().filter(|_| sheet.sheet().many).map(|row| remove(of, &words, row));
    let faults = match row.as_ref().filter(|_| request.is_checking()) {
        Some(row) => Some(page_faults(&mut tx, &rows, row, page).await?),
        None => None,
    };
    let typed = request.typed().await?;
    let faults = if typed.is_empty() { faults } else { Some(page.faults(&typed)) };
    let (title, faults) = (words.text(QuestionText::Page(sheet, page.name)), faults.unwrap_or_default());
    let asked = Asked {
        of,
        sheet,
        page,
        id,
        row,
        typed,
        titles: titles(&words, &rows),
        words,
        directory: vec![],
        members: vec![],
        faults,
        conflicts,
        is_open: true,
        from_check: false,
        voice: false,
        reader: request.identity()?.account,
        others: None,
        asking: Asking::Topic,
        take: String::new(),
    };
    frame::page(&request, frame::Place::Home, title, || {
        view! {
            <BackLink href=of.overview() label=home.name />
            {form(asked)}
            {remove}
        }
    })
}
