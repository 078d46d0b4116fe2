//! One page of questions of a plan.

use domain::draft::Fault;
use domain::policy::Action;
use domain::sheets::SheetName;
use domain::task::Task;
use domain::word::Word;
use domain::{PlanId, RowId};
use leptos::prelude::*;
use leptos_meta::Body;
use store::rows;

use super::{Opened, open};
use crate::error::AppError;
use crate::pages::homes::remove;
use crate::pages::questions::{Asked, form, is_checking};
use crate::pages::{frame, id, param, reader, screen};
use crate::texts::t;
use crate::ui::{BackLink, RuleCard};

/// The page.
#[component]
pub fn Question() -> impl IntoView {
    let (reader, id, row) = (reader(), id::<PlanId>("plan"), id::<RowId>("row"));
    let (sheet, page, checking) = (param("sheet"), param("page"), is_checking());
    screen(async move {
        let sheet = SheetName::parse(&sheet).ok_or(AppError::NotFound)?;
        let page = sheet.sheet().page(&page).ok_or(AppError::NotFound)?;
        if matches!(sheet, SheetName::Home | SheetName::SharedDevice) {
            return Err(AppError::NotFound);
        }
        let (opened, mut tx) = open(reader, id, Action::EditDraft).await?;
        let id = row?;
        let row = opened.draft.rows(sheet).find(|row| row.id == id).cloned();
        let conflicts = rows::conflicts(&mut tx, id).await?;
        let faults = opened.faults();
        let here = |fault: &&Fault| fault.sheet == sheet && fault.row == Some(id) && fault.page == page.name;
        let shown = faults.iter().filter(here).filter(|_| checking).map(|fault| (fault.field, fault.code.clone()));
        let voice = sheet == SheetName::Rule && page.name == "answer";
        let asked = Asked {
            base: opened.base(),
            sheet,
            page,
            id,
            words: opened.words.clone(),
            risks: opened.risks(),
            faults: shown.collect(),
            conflicts,
            is_open: opened.plan.is_open(),
            voice,
            row,
        };
        Ok(show(&opened, &faults, asked))
    })
}

fn show(opened: &Opened, faults: &[Fault], asked: Asked) -> AnyView {
    let task = Task::of(asked.sheet);
    let many = asked.sheet.sheet().many;
    let back = match (task, many) {
        (Some(_), true) => format!("{}/{}", asked.base, asked.sheet.word()),
        _ => asked.base.clone(),
    };
    let back_label = task.map_or_else(|| t("back"), |task| opened.words.word(&task));
    let title = opened.words.say(&format!("page-{}-{}", asked.sheet.word(), asked.page.name));
    let card = asked.row.as_ref().filter(|row| row.sheet == SheetName::Rule && asked.page.name != "rule").map(|row| {
        let at = opened.draft.rows(SheetName::Rule).position(|it| it.id == row.id).map_or(0, |at| at + 1);
        let verdict = opened.plan.returned().and_then(|returned| returned.asked(row.id));
        view! { <RuleCard card=super::cards::of_draft(&opened.words, at, row, &asked.risks, verdict, opened.is_wales()) /> }
    });
    let takes_out = asked
        .row
        .as_ref()
        .filter(|_| many && asked.is_open && !asked.voice)
        .map(|row| remove(&asked.base, &opened.words, row));
    let body = asked.voice.then(|| view! { <Body attr:class="voice" /> });
    let rail = (!asked.voice).then(|| opened.rail(faults, task));
    let class = if asked.voice { "alone" } else { "with-rail" };
    frame::page(
        &opened.identity,
        frame::Place::Today,
        title,
        view! {
            {body}
            <div class=class>
                {rail}
                <div>
                    <BackLink href=back label=back_label />
                    {card}
                    {form(asked)}
                    {takes_out}
                </div>
            </div>
        },
    )
}
