//! Check everything: the whole plan with change links, and every fault linked to its place.

use domain::RowId;
use domain::draft::Fault;
use domain::policy::{Action, allows};
use domain::questions::{Field, Page};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::task::{Content, Task};
use domain::word::Word;
use leptos::prelude::*;

use super::{Drafted, open_draft};
use crate::pages::frame;
use crate::pages::questions::{answer_words, row_title};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::t;
use crate::ui::{Button, ErrorSummary, Notice, NoticeKind, SummaryList, SummaryRow, WeekPicture};

/// The page.
pub async fn check(pages::Check { plan }: pages::Check, request: PageRequest) -> PageResult {
    let (mut opened, _) = open_draft(request, plan, Action::ReadPlan).await?;
    let faults = opened.faults();
    opened.draft = opened.draft.resolved();
    let title = opened.words.say("check-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let tasks = Task::all_for(&opened.draft).filter(|task| *task != Task::Check);
        let sections = Sections { opened: &opened, faults: &faults, risks: opened.risks() };
        view! {
            <div class="with-rail">
                {opened.rail(&faults, Some(Task::Check))}
                <div>
                    {summary(&opened, &faults)}
                    <h1>{title}</h1>
                    <p class="lead">{opened.words.say("check-lead")}</p>
                    {week(&opened)}
                    {coverage(&opened)}
                    {tasks.map(|task| sections.section(task)).collect_view()}
                    {send(&opened, &faults)}
                </div>
            </div>
        }
    })
}

/// Where a fault is put right.
fn place(opened: &Drafted, fault: &Fault) -> String {
    match fault.row {
        None if fault.sheet.sheet().many => opened.of().list(fault.sheet),
        row => opened.page_path(fault.sheet, row, fault.page) + "?check=1#" + fault.field,
    }
}

fn summary(opened: &Drafted, faults: &[Fault]) -> Option<AnyView> {
    let line = |fault: &Fault| {
        let row = fault
            .row
            .and_then(|id| opened.draft.rows.iter().find(|row| row.id == id))
            .filter(|row| row.sheet.sheet().many);
        let place_name = row.map_or_else(|| opened.words.word(&fault.sheet), |row| row_title(&opened.words, row));
        (
            place(opened, fault),
            opened.words.labelled(&place_name, &opened.words.fault(fault.sheet, fault.field, &fault.code)),
        )
    };
    (!faults.is_empty()).then(|| {
        let title = opened.words.with("check-faults", &[("count", faults.len().into())]);
        view! { <ErrorSummary title faults=faults.iter().map(line).collect() /> }.into_any()
    })
}

fn week(opened: &Drafted) -> Vec<AnyView> {
    let pictures = super::times::pictures(&opened.words, &opened.draft.week().on(opened.today()));
    pictures.into_iter().map(|week| view! { <WeekPicture week /> }.into_any()).collect()
}

/// The contents that seed 004 §4(7) and (9) name, and whether the plan speaks of them: a help, never a block.
fn coverage(opened: &Drafted) -> AnyView {
    let missing: Vec<_> = Content::all()
        .iter()
        .filter(|content| !content.is_said(&opened.draft))
        .map(|content| {
            view! { <li>{opened.words.word(content)}</li> }
        })
        .collect();
    if missing.is_empty() {
        return view! { <Notice kind=NoticeKind::Good title=t("coverage-all") /> }.into_any();
    }
    let what = opened.words.say("coverage-what");
    view! {
        <Notice kind=NoticeKind::Info title=t("coverage-title")>
            <p>{what}</p>
            <ul>{missing}</ul>
        </Notice>
    }
    .into_any()
}

/// What all sections are made from; the risks are named once for all of them.
struct Sections<'a> {
    opened: &'a Drafted,
    faults: &'a [Fault],
    risks: Vec<(RowId, String)>,
}

impl Sections<'_> {
    fn section(&self, task: Task) -> AnyView {
        let Self { opened, .. } = self;
        let blocks: Vec<_> = task
            .sheets()
            .iter()
            .flat_map(|&sheet| {
                let rows: Vec<_> = opened.draft.rows(sheet).map(|row| self.block(sheet, Some(row))).collect();
                if rows.is_empty() && !sheet.sheet().many { vec![self.block(sheet, None)] } else { rows }
            })
            .collect();
        let title = opened.words.word(&task);
        let none = blocks.is_empty().then(|| view! { <p><a href=opened.task_path(task)>{t("check-none")}</a></p> });
        view! { <section><h2>{title}</h2> {blocks} {none}</section> }.into_any()
    }

    fn block(&self, sheet: SheetName, row: Option<&Row>) -> AnyView {
        let fields = sheet.sheet().pages.iter().flat_map(|page| page.fields.iter().map(move |field| (page, field)));
        let rows = fields.filter_map(|(page, field)| self.line(sheet, row, page, field)).collect();
        let title = row.filter(|_| sheet.sheet().many).map(|row| row_title(&self.opened.words, row));
        view! { {title.map(|title| view! { <h3>{title}</h3> })} <SummaryList rows /> }.into_any()
    }

    /// One answer, where there is one or should be.
    fn line(&self, sheet: SheetName, row: Option<&Row>, page: &Page, field: &Field) -> Option<SummaryRow> {
        let Self { opened, faults, risks } = self;
        let (words, id) = (&opened.words, row.map(|row| row.id));
        let fault = faults.iter().find(|fault| fault.sheet == sheet && fault.row == id && fault.field == field.name);
        let value = row.map(|row| answer_words(words, sheet, field, &row.answers, risks)).unwrap_or_default();
        if value.is_empty() && fault.is_none() {
            return None;
        }
        let key = words.label(sheet, field.name);
        let href = || opened.page_path(sheet, id, page.name) + "#" + field.name;
        let change = opened.plan.is_open().then(|| (href(), t("change"), key.clone()));
        let fault = fault.map(|fault| words.fault(sheet, field.name, &fault.code));
        Some(SummaryRow { key, value, change, fault, private: field.private.then(|| t("private")) })
    }
}

fn send(opened: &Drafted, faults: &[Fault]) -> Option<AnyView> {
    let may = allows(opened.member.role, Action::Send) && opened.plan.is_open() && faults.is_empty();
    may.then(|| {
        let [title, what, label] = ["send-title", "send-what", "send-button"].map(|key| opened.words.say(key));
        let form = forms::SendDraft { plan: opened.plan.id }.to_string();
        view! {
            <Notice kind=NoticeKind::Stop title>
                <p>{what}</p>
                <form method="post" action=form>
                    <Button label />
                </form>
            </Notice>
        }
        .into_any()
    })
}
