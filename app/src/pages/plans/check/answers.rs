//! What was answered, folded task by task.

use domain::RowId;
use domain::draft::Fault;
use domain::questions::{Field, Page};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::task::{State, Task};
use domain::word::Word;
use leptos::prelude::*;

use super::super::{Drafted, times};
use crate::pages::questions::answer_words;
use crate::texts::t;
use crate::ui::{SummaryList, SummaryRow, Tag, TagKind, WeekPicture};

/// What all tasks are made from; the risks are named once for all of them.
pub struct Tasks<'a> {
    pub opened: &'a Drafted,
    pub faults: &'a [Fault],
    pub risks: Vec<(RowId, String)>,
}

impl Tasks<'_> {
    /// Every task but the check itself.
    pub fn view(&self) -> AnyView {
        let tasks = Task::all().iter().filter(|task| **task != Task::Check);
        tasks.map(|task| self.task(*task)).collect::<Vec<_>>().into_any()
    }

    fn task(&self, task: Task) -> AnyView {
        let words = &self.opened.words;
        let blocks: Vec<_> = task.sheets().iter().flat_map(|&sheet| self.blocks(sheet)).collect();
        let none =
            blocks.is_empty().then(|| view! { <p><a href=self.opened.task_path(task)>{t("check-none")}</a></p> });
        let week = (task == Task::Rules).then(|| self.week());
        view! {
            <details class="checked">
                <summary>
                    <h2 class="checked__task">{words.word(&task)}</h2>
                    <span class="checked__count">{self.count(task)}</span>
                    {self.state(task)}
                </summary>
                <div class="checked__answers">{week} {blocks} {none}</div>
            </details>
        }
        .into_any()
    }

    /// How many entries a list has.
    fn count(&self, task: Task) -> Option<String> {
        let lists = task.sheets().iter().filter(|sheet| sheet.sheet().many);
        let rows: usize = lists.clone().map(|&sheet| self.opened.draft.rows(sheet).count()).sum();
        (lists.count() > 0).then(|| self.opened.words.with("check-count", &[("count", rows.into())]))
    }

    /// How many things are to be put right, or how the task stands.
    fn state(&self, task: Task) -> AnyView {
        let words = &self.opened.words;
        let faults = self.faults.iter().filter(|fault| task.sheets().contains(&fault.sheet)).count();
        let state = task.state(&self.opened.draft, self.faults);
        let (kind, text) = match faults {
            0 if state == State::Done => (TagKind::Good, words.word(&state)),
            0 => (TagKind::Quiet, words.word(&state)),
            _ => (TagKind::Changed, words.with("check-task-faults", &[("count", faults.into())])),
        };
        view! { <Tag kind text /> }.into_any()
    }

    fn week(&self) -> Vec<AnyView> {
        let Drafted { draft, opened, .. } = self.opened;
        let pictures = times::pictures(&opened.words, &draft.week().on(opened.today()));
        pictures.into_iter().map(|week| view! { <WeekPicture week /> }.into_any()).collect()
    }

    /// The rows of a sheet; of one that has only one row, that one even where nothing is typed yet.
    fn blocks(&self, sheet: SheetName) -> Vec<AnyView> {
        let rows: Vec<_> = self.opened.draft.rows(sheet).map(|row| self.block(sheet, Some(row))).collect();
        if rows.is_empty() && !sheet.sheet().many { vec![self.block(sheet, None)] } else { rows }
    }

    fn block(&self, sheet: SheetName, row: Option<&Row>) -> AnyView {
        let fields = sheet.sheet().pages.iter().flat_map(|page| page.fields.iter().map(move |field| (page, field)));
        let rows = fields.filter_map(|(page, field)| self.line(sheet, row, page, field)).collect();
        let title = row.filter(|_| sheet.sheet().many).map(|row| self.opened.words.row_title(row.sheet, &row.answers));
        view! { {title.map(|title| view! { <h3>{title}</h3> })} <SummaryList rows /> }.into_any()
    }

    /// One answer, where there is one or should be.
    fn line(&self, sheet: SheetName, row: Option<&Row>, page: &Page, field: &Field) -> Option<SummaryRow> {
        let Self { opened, faults, risks } = self;
        let (words, id) = (&opened.words, row.map(|row| row.id));
        let fault = faults.iter().find(|fault| fault.sheet == sheet && fault.row == id && fault.field == field.name);
        let asked = row.filter(|row| !field.is_parked(&row.answers));
        let value = asked.map(|row| answer_words(words, sheet, field, &row.answers, risks)).unwrap_or_default();
        if value.is_empty() && fault.is_none() {
            return None;
        }
        let key = words.label(sheet, field.name);
        // A list of equal words is of no use to somebody who hears it: the row is named too.
        let of = row.filter(|_| sheet.sheet().many).map(|row| words.row_title(row.sheet, &row.answers));
        let what = of.map_or_else(|| key.clone(), |of| words.labelled(&of, &key));
        let href = || opened.change_path((sheet, id, page.name), field.name);
        let change = opened.plan.is_open().then(|| (href(), t("change"), what));
        let fault = fault.map(|fault| words.fault(sheet, field.name, &fault.code));
        Some(SummaryRow { key, value, change, fault, private: field.private.then(|| t("private")) })
    }
}
