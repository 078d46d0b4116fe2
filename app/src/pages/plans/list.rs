//! The rows of a sheet that may have several: talks, devices, risks, rules.

use domain::policy::Action;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::task::Task;
use domain::word::Word;
use domain::{PlanId, RowId};
use leptos::prelude::*;
use words::Voice;

use super::{Opened, cards, open};
use crate::error::AppError;
use crate::pages::questions::{answer_row, row_title};
use crate::pages::{frame, id, param, reader, screen};
use crate::texts::t;
use crate::ui::{ButtonKind, ButtonLink, Notice, NoticeKind, RuleCard, SummaryList};

/// The list of one sheet, and of the other sheets of its task.
#[component]
pub fn List() -> impl IntoView {
    let (reader, id, sheet) = (reader(), id::<PlanId>("plan"), param("sheet"));
    screen(async move {
        let sheet = SheetName::parse(&sheet).ok_or(AppError::NotFound)?;
        let task = Task::of(sheet).filter(|_| sheet.sheet().many).ok_or(AppError::NotFound)?;
        let (opened, _) = open(reader, id, Action::ReadPlan).await?;
        let faults = opened.faults();
        // A list that is all of its task has its name above it already, to be seen; to be heard, it keeps its own.
        let heading = if task.sheets().len() > 1 { "" } else { "govuk-visually-hidden" };
        let sections: Vec<_> = task.sheets().iter().map(|&sheet| section(&opened, sheet, heading)).collect();
        let title = opened.words.word(&task);
        Ok(frame::page(
            &opened.identity,
            frame::Place::Today,
            title.clone(),
            view! {
                <div class="with-rail">
                    {opened.rail(&faults, Some(task))}
                    <div>
                        <h1>{title}</h1>
                        <p class="lead">{opened.words.word_in("task-*-about", &task)}</p>
                        {sections}
                        <div class="actions">{next(&opened, task)}</div>
                    </div>
                </div>
            },
        ))
    })
}

/// The way on to the next task.
fn next(opened: &Opened, task: Task) -> Option<AnyView> {
    let tasks: Vec<Task> = Task::all_for(&opened.draft).collect();
    let at = tasks.iter().position(|it| *it == task)?;
    let next = *tasks.get(at + 1)?;
    let label = opened.words.with("next-task", &[("task", opened.words.word(&next).into())]);
    Some(view! { <ButtonLink href=opened.task_path(next) label /> }.into_any())
}

fn section(opened: &Opened, sheet: SheetName, heading: &'static str) -> AnyView {
    let Opened { draft, words, plan, site, .. } = opened;
    let base = opened.base();
    let rows: Vec<&Row> = draft.rows(sheet).collect();
    let heading = view! { <h2 class=heading>{words.word(&sheet)}</h2> };
    let add = plan.is_open().then(|| {
        let first = sheet.sheet().pages[0].name;
        let new = RowId::new(site.clock.id());
        view! { <ButtonLink href=format!("{base}/{}/{new}/{first}", sheet.word()) label=words.say(&format!("add-{}", sheet.word())) kind=ButtonKind::Secondary /> }
    });
    let turn = (sheet == SheetName::Rule && plan.is_open() && !rows.is_empty()).then(|| {
        view! { <ButtonLink href=format!("{base}/turn") label=words.say("turn-offer-link") kind=ButtonKind::Voice /> }
    });
    let body = if rows.is_empty() { empty(opened, sheet) } else { body(opened, sheet, rows) };
    view! { {heading} {body} <div class="actions">{add} {turn}</div> }.into_any()
}

fn body(opened: &Opened, sheet: SheetName, rows: Vec<&Row>) -> AnyView {
    if sheet == SheetName::Rule {
        return rules(opened, &rows);
    }
    cards(&opened.base(), &opened.words, rows.into_iter(), &opened.risks(), opened.plan.is_open())
}

fn empty(opened: &Opened, sheet: SheetName) -> AnyView {
    let Opened { draft, words, .. } = opened;
    let can_be_none = domain::sheets::NONE_OF.contains(&sheet.word());
    if draft.says_none(sheet) {
        return view! { <Notice kind=NoticeKind::Good title=t("none-said") /> }.into_any();
    }
    let none = can_be_none.then(|| {
        let href = opened.page_path(SheetName::Nothing, draft.row(SheetName::Nothing).map(|row| row.id), "nothing");
        view! { <p><a href=href>{words.say("none-say")}</a></p> }
    });
    view! { <p>{words.say(&format!("none-{}", sheet.word()))}</p> {none} }.into_any()
}

/// Rows as cards with their answers and links to change them.
pub fn cards<'a>(
    base: &str,
    words: &Voice,
    rows: impl Iterator<Item = &'a Row>,
    risks: &[(RowId, String)],
    is_open: bool,
) -> AnyView {
    let card = |row: &Row| {
        let (sheet, title) = (row.sheet, row_title(words, row));
        let list: Vec<_> =
            sheet.sheet().fields().filter_map(|field| answer_row(words, sheet, field, &row.answers, risks)).collect();
        let first = sheet.sheet().pages[0].name;
        let links = is_open.then(|| sheet.sheet().pages.iter().map(|page| {
            let href = format!("{base}/{}/{}/{}", sheet.word(), row.id, page.name);
            let key = if sheet.sheet().pages.len() == 1 { t("change") } else { words.say(&format!("page-{}-{}", sheet.word(), page.name)) };
            view! { <li><a href=href>{key}<span class="govuk-visually-hidden">" " {title.clone()}</span></a></li> }
        }).collect_view());
        view! {
            <section class="card" id=row.id.to_string()>
                <h3><a href=format!("{base}/{}/{}/{first}", sheet.word(), row.id)>{title.clone()}</a></h3>
                <SummaryList rows=list />
                <ul class="links">{links}</ul>
            </section>
        }
        .into_any()
    };
    rows.map(card).collect::<Vec<_>>().into_any()
}

fn rules(opened: &Opened, rows: &[&Row]) -> AnyView {
    let base = opened.base();
    let risks = opened.risks();
    let card = |(at, row): (usize, &&Row)| {
        let asked = opened.plan.returned().and_then(|returned| returned.asked(row.id));
        let card = cards::of_draft(&opened.words, at + 1, row, &risks, asked, opened.is_wales());
        let links = opened.plan.is_open().then(|| SheetName::Rule.sheet().pages.iter().map(|page| {
            let href = format!("{base}/rule/{}/{}", row.id, page.name);
            view! { <li><a href=href>{opened.words.say(&format!("change-rule-{}", page.name))}<span class="govuk-visually-hidden">" " {at + 1}</span></a></li> }
        }).collect_view());
        view! { <RuleCard card><ul class="links">{links}</ul></RuleCard> }.into_any()
    };
    rows.iter().enumerate().map(card).collect::<Vec<_>>().into_any()
}
