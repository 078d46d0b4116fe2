//! One page of questions of a plan.

use chrono::NaiveDate;
use domain::HomeId;
use domain::asking::Asking;
use domain::draft::Fault;
use domain::lint::Weight;
use domain::policy::Action;
use domain::questions::{Kind, Page, Scope};
use domain::row::Row;
use domain::sheets::{SheetName, rule};
use domain::task::Task;
use domain::word::Word;
use leptos::prelude::*;
use store::accounts::{self, Account};
use store::presence::OpenPage;
use store::{Tx, rows};

use super::check::warnings;
use super::{Drafted, cards, open_draft};
use crate::actions::answers::{ASKING, CHECK, FROM, ROW, is_about};
use crate::actions::presence::SHEET;
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::questions::{Asked, form, remove, title_of_page};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{QuestionsOf, forms, pages};
use crate::presence;
use crate::texts::t;
use crate::ui::{BackLink, Hidden, RuleCard};
use crate::work::see_other;

/// The page.
pub async fn questions(path: pages::PlanQuestions, request: PageRequest) -> PageResult {
    let pages::PlanQuestions { plan, sheet, row: id, page } = path;
    let asked_on = || sheet.made_page(&page).or_else(|| sheet.asked_on(&page));
    let today = asked_on().filter(|_| sheet.sheet().scope != Scope::Home).ok_or(AppError::NotFound)?;
    if today.name != page {
        return Ok(see_other(QuestionsOf::Plan(plan).questions(sheet, id, today.name)));
    }
    let page = today;
    let (opened, mut tx) = open_draft(request, plan, Action::EditDraft).await?;
    if let Some(row) = opened.draft.row(sheet).filter(|row| !sheet.sheet().many && row.id != id) {
        // Another tablet has begun this sheet, which has one row.
        return Ok(see_other(opened.of().questions(sheet, row.id, page.name)));
    }
    let conflicts = rows::conflicts(&mut tx, id).await?;
    let members = who_may_be_chosen(&mut tx, opened.plan.home, page, opened.today()).await?;
    let faults = opened.faults();
    let typed = opened.request.typed().await?;
    let open = OpenPage { sheet, page: page.name.to_owned(), row: id };
    let who = (plan, opened.member.account);
    let others = presence::said(&mut tx, &opened.words, who, &open, opened.request.site.clock.now()).await?;
    let here = |fault: &&Fault| fault.sheet == sheet && fault.row == Some(id) && is_about(fault, page);
    let is_wrong = |fault: &&Fault| fault.weight() == Weight::Block && opened.request.is_checking();
    let shown = faults.iter().filter(here).filter(is_wrong);
    let asked = Asked {
        of: opened.of(),
        sheet,
        page,
        id,
        row: opened.draft.rows(sheet).find(|row| row.id == id).cloned(),
        words: opened.words.clone(),
        titles: opened.risks(),
        directory: opened.draft.rows.iter().filter(|row| row.sheet.is_of_directory()).cloned().collect(),
        members,
        faults: match typed.is_empty() {
            true => shown.map(|fault| (fault.field, fault.code.clone())).collect(),
            false => page.faults(&typed),
        },
        from_check: [opened.request.query(FROM), typed.get(FROM)].contains(&CHECK),
        typed,
        conflicts,
        is_open: opened.plan.is_open(),
        voice: sheet == SheetName::Rule && page.name == rule::ANSWER_PAGE,
        reader: opened.member.account,
        take: opened.request.query("take").to_owned(),
        others: Some((plan, others)),
        asking: opened.asking,
    };
    show(&opened, &faults, asked)
}

/// The people who work in the home, where this page asks for one of them.
async fn who_may_be_chosen(tx: &mut Tx, home: HomeId, page: &Page, today: NaiveDate) -> Result<Vec<Account>, AppError> {
    match page.fields.iter().find_map(|field| if let Kind::Member(action) = field.kind { Some(action) } else { None }) {
        Some(action) => Ok(accounts::who_may(tx, home, action, today).await?),
        None => Ok(vec![]),
    }
}

fn show(opened: &Drafted, faults: &[Fault], asked: Asked) -> PageResult {
    let title = asked.title();
    if asked.voice {
        return frame::page_in_voice(&opened.request, frame::Place::Today, title, || {
            view! { <div class="alone"><div>{content(opened, faults, asked)}</div></div> }
        });
    }
    frame::page(&opened.request, frame::Place::Today, title, || {
        let rail = opened.rail(faults, Task::of(asked.sheet));
        view! { <div class="with-rail">{rail} <div>{content(opened, faults, asked)}</div></div> }
    })
}

fn content(opened: &Drafted, faults: &[Fault], asked: Asked) -> AnyView {
    let many = asked.sheet.sheet().many;
    let task = Task::of(asked.sheet);
    let back = if task.is_some() && many { asked.of.list(asked.sheet) } else { asked.of.overview() };
    let label = task.map_or_else(|| t("back"), |task| opened.words.word(&task));
    let row = asked.row.as_ref().filter(|_| many && asked.is_open && !asked.voice);
    let takes_out = row.map(|row| remove(asked.of, &opened.words, row));
    let (around, portions) = (around(opened, &asked), portions(&asked));
    view! {
        <BackLink href=back label />
        {rule_card(opened, &asked)}
        <div id="think" aria-live="polite">{to_think_about(opened, faults, &asked)}</div>
        {form(asked)}
        {around}
        {portions}
        {takes_out}
    }
    .into_any()
}

/// In which portions to be asked: each member of staff chooses, and it is remembered.
fn portions(asked: &Asked) -> Option<AnyView> {
    let QuestionsOf::Plan(plan) = asked.of else { return None };
    let action = forms::ChooseAsking { plan }.to_string();
    let button = |asking: &Asking| {
        let is_chosen = *asking == asked.asking;
        let word = asked.words.word(asking);
        view! { <button type="submit" name=ASKING value=asking.word() class="themes__button" aria-pressed=is_chosen.to_string()>{word}</button> }
    };
    let buttons = Asking::all().iter().map(button).collect_view();
    (asked.is_open && !asked.voice).then(|| {
        view! { <form method="post" action=action class="portions"><Hidden name=SHEET value=asked.sheet.to_string() /><Hidden name=ROW value=asked.id.to_string() /><span>{t("asking-legend")}</span> {buttons}</form> }.into_any()
    })
}

/// The ways to the page before and the page after, without saving: of this row, or of its neighbours in the list.
fn around(opened: &Drafted, asked: &Asked) -> AnyView {
    let topics = asked.sheet.made_page(asked.page.name).is_none();
    let asking = if topics { Asking::Topic } else { asked.asking };
    let pages = |row: &Row| {
        asked.sheet.pages_for(asking, &row.answers).into_iter().map(|page| (row.id, page.name)).collect::<Vec<_>>()
    };
    let all: Vec<_> = opened.draft.rows(asked.sheet).flat_map(pages).collect();
    let at = all.iter().position(|it| *it == (asked.id, asked.page.name));
    let link = |to: Option<usize>, key: &str| {
        let (id, page) = *to.and_then(|to| all.get(to))?;
        let href = asked.of.questions(asked.sheet, id, page);
        let row = opened.draft.row_with_id(id).filter(|_| asked.sheet.sheet().many);
        let title = row.map(|row| opened.words.row_title(row.sheet, &row.answers));
        let page = asked.sheet.page_ever(page)?;
        let title = title.unwrap_or_else(|| title_of_page(&opened.words, asked.sheet, page));
        Some(view! { <li><a href=href>{opened.words.labelled(&t(key), &title)}</a></li> })
    };
    let before = link(at.and_then(|at| at.checked_sub(1)), "page-before");
    let after = link(at.map(|at| at + 1), "page-after");
    let is_shown = !asked.voice && (before.is_some() || after.is_some());
    let links = is_shown.then(|| {
        view! { <nav aria-label=t("page-around")><ul class="links links--around">{before} {after}</ul></nav> }
    });
    links.into_any()
}

/// What the lint asks a thought about on this page, and what it only says.
fn to_think_about(opened: &Drafted, faults: &[Fault], asked: &Asked) -> Option<AnyView> {
    let notes = if asked.is_open { opened.draft.notes(opened.today()) } else { vec![] };
    let is_here = |fault: &&Fault| fault.row == Some(asked.id) && is_about(fault, asked.page);
    let all = faults.iter().filter(|fault| fault.weight() == Weight::Warn).chain(&notes);
    warnings::here(opened, &all.filter(is_here).collect::<Vec<_>>())
}

/// The rule so far, above each of its pages but the first.
fn rule_card(opened: &Drafted, asked: &Asked) -> Option<AnyView> {
    let is_shown = asked.sheet == SheetName::Rule && asked.page.name != rule::PAGE;
    let row = asked.row.as_ref().filter(|_| is_shown)?;
    let at = opened.draft.rows(SheetName::Rule).position(|it| it.id == row.id).map_or(0, |at| at + 1);
    let verdict = opened.plan.returned().and_then(|returned| returned.asked(row.id));
    let card = cards::of_draft(&opened.words, at, row, &asked.titles, verdict, opened.is_wales());
    Some(view! { <RuleCard card /> }.into_any())
}
