//! The rows of a sheet that may have several: talks, devices, risks, rules.

use domain::RowId;
use domain::draft::Fault;
use domain::policy::Action;
use domain::questions::{Field, Page};
use domain::row::Row;
use domain::sheets::{SheetName, own};
use domain::task::{State, Task};
use domain::word::Word;
use leptos::prelude::*;
use words::{QuestionText, Voice};

use super::{Drafted, Opened, cards, open_draft};
use crate::actions::answers::{DOWN, GO, UP};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::questions::answer_row;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{QuestionsOf, forms, pages};
use crate::texts::t;
use crate::ui::{ButtonKind, ButtonLink, Notice, NoticeKind, RuleCard, SummaryList, Tag, TagKind};

/// The list of one sheet, and of the other sheets of its task.
pub async fn list(pages::PlanList { plan, sheet }: pages::PlanList, request: PageRequest) -> PageResult {
    let task = Task::of(sheet).filter(|_| sheet.sheet().many).ok_or(AppError::NotFound)?;
    let (opened, _) = open_draft(request, plan, Action::ReadPlan).await?;
    let faults = opened.faults();
    // A list that is all of its task has its name above it already, to be seen; to be heard, it keeps its own.
    let heading = if task.sheets().len() > 1 { "" } else { "govuk-visually-hidden" };
    let title = opened.words.word(&task);
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let section = |&sheet: &SheetName| section(&opened, &faults, sheet, heading);
        view! {
            <div class="with-rail">
                {opened.rail(&faults, Some(task))}
                <div>
                    <h1>{title}</h1>
                    <p class="lead">{opened.words.word_in("task-*-about", &task)}</p>
                    {task.sheets().iter().map(section).collect_view()}
                    <div class="actions">{next(&opened, task)}</div>
                </div>
            </div>
        }
    })
}

/// The way on to the next task.
fn next(opened: &Drafted, task: Task) -> Option<AnyView> {
    let at = Task::all().iter().position(|it| *it == task)?;
    let next = *Task::all().get(at + 1)?;
    let label = opened.words.with("next-task", &[("task", opened.words.word(&next).into())]);
    Some(view! { <ButtonLink href=opened.task_path(next) label /> }.into_any())
}

fn section(opened: &Drafted, faults: &[Fault], sheet: SheetName, heading: &'static str) -> AnyView {
    let Drafted { draft, opened: Opened { words, plan, .. }, .. } = opened;
    let rows: Vec<&Row> = draft.rows(sheet).collect();
    let add = plan.is_open().then(|| {
        let href = opened.page_path(sheet, None, opened.first_page(sheet, None));
        view! { <ButtonLink href label=words.text(QuestionText::Add(sheet)) kind=ButtonKind::Secondary /> }
    });
    let turn = (sheet == SheetName::Rule && plan.is_open() && !rows.is_empty()).then(|| {
        view! { <ButtonLink href=opened.turn_path() label=words.say("turn-offer-link") kind=ButtonKind::Voice /> }
    });
    let own = own_words(opened, sheet);
    let body = match sheet {
        _ if rows.is_empty() => empty(opened, sheet),
        SheetName::Rule => rules(opened, faults, &rows),
        _ => {
            let beside = |row: &Row, at: usize| {
                [Some(tags(opened, faults, row)), order(opened, row, at, draft.rows(sheet).count())]
            };
            cards(opened.of(), words, rows.into_iter(), &opened.risks(), plan.is_open(), beside)
        }
    };
    view! { <h2 class=heading>{words.word(&sheet)}</h2> {own} {body} <div class="actions">{add} {turn}</div> }
        .into_any()
}

/// What the young person says to it in words of their own.
fn own_words(opened: &Drafted, sheet: SheetName) -> Vec<AnyView> {
    let fields: &[Field] = match sheet {
        SheetName::Device => &[own::DEVICES],
        SheetName::Account => &[own::APPS],
        SheetName::Risk => &[own::WORRIES],
        SheetName::Rule => &[own::FAIRER, own::WANTS],
        _ => &[],
    };
    let (words, answers) = (&opened.words, opened.draft.answers(SheetName::Own));
    let said = |field: &Field| cards::own_words(words, &words.label(SheetName::Own, field.name), *field, answers);
    fields.iter().filter_map(said).collect()
}

fn empty(opened: &Drafted, sheet: SheetName) -> AnyView {
    let Drafted { draft, opened: Opened { words, .. }, .. } = opened;
    let can_be_none = domain::sheets::NONE_OF.contains(&sheet.word());
    if draft.says_none(sheet) {
        return view! { <Notice kind=NoticeKind::Good title=t("none-said") /> }.into_any();
    }
    let none = can_be_none.then(|| {
        let href = opened.page_path(SheetName::Nothing, draft.row(SheetName::Nothing).map(|row| row.id), "nothing");
        view! { <p><a href=href>{words.say("none-say")}</a></p> }
    });
    view! { <p>{words.text(QuestionText::Empty(sheet))}</p> {none} }.into_any()
}

/// Rows as cards: what stands beside a row's title, its answers with the links to change them, and what puts it in its place.
pub fn cards<'a>(
    of: QuestionsOf,
    words: &Voice,
    rows: impl Iterator<Item = &'a Row>,
    risks: &[(RowId, String)],
    is_open: bool,
    beside: impl Fn(&Row, usize) -> [Option<AnyView>; 2],
) -> AnyView {
    let cards = rows.enumerate().map(|(at, row)| card(of, words, row, risks, is_open, beside(row, at)));
    cards.collect_view().into_any()
}

fn card(
    of: QuestionsOf,
    words: &Voice,
    row: &Row,
    risks: &[(RowId, String)],
    is_open: bool,
    [tags, order]: [Option<AnyView>; 2],
) -> AnyView {
    let (sheet, title) = (row.sheet, words.row_title(row.sheet, &row.answers));
    let answers = sheet.sheet().asked(&row.answers);
    let answers = answers.filter_map(|field| answer_row(words, sheet, field, &row.answers, risks)).collect();
    let only = sheet.sheet().pages.len() == 1;
    let link = |page: &Page| if only { t("change") } else { words.text(QuestionText::Page(sheet, page.name)) };
    let links = is_open.then(|| links(of, row, link, &title));
    // What may not be changed in a home's set-up has no page to go to.
    let heading = match of {
        QuestionsOf::Home(_) if !is_open => title.clone().into_any(),
        _ => {
            let href = of.questions(sheet, row.id, sheet.sheet().pages[0].name);
            view! { <a href=href>{title.clone()}</a> }.into_any()
        }
    };
    view! {
        <section class="card" id=row.id.to_string()>
            <h3>{heading}</h3>
            {tags}
            <details class="card__more">
                <summary>{t("list-more")}<span class="govuk-visually-hidden">" " {title.clone()}</span></summary>
                <SummaryList rows=answers />
                <ul class="links">{links}</ul>
            </details>
            {order}
        </section>
    }
    .into_any()
}

/// Links to the pages of a row; `what` is read aloud after each.
fn links(of: QuestionsOf, row: &Row, label: impl Fn(&'static Page) -> String, what: &str) -> AnyView {
    let link = |page: &'static Page| {
        let (href, label) = (of.questions(row.sheet, row.id, page.name), label(page));
        view! { <li><a href=href>{label}<span class="govuk-visually-hidden">" " {what.to_owned()}</span></a></li> }
    };
    row.sheet.sheet().pages.iter().map(link).collect_view().into_any()
}

/// The questions whose answers tell one row of a list from another at a glance.
fn telling(sheet: SheetName) -> &'static [&'static str] {
    match sheet {
        SheetName::Order | SheetName::Account | SheetName::Place => &["kind"],
        SheetName::Picture => &["answer"],
        SheetName::Talk => &["held"],
        SheetName::Device => &["owner"],
        SheetName::Friend => &["standing"],
        SheetName::NoContact => &["source"],
        SheetName::Risk => &["likelihood", "seriousness"],
        _ => &[],
    }
}

/// What a row is, and whether something in it is still to be looked at.
fn tags(opened: &Drafted, faults: &[Fault], row: &Row) -> AnyView {
    let words = &opened.words;
    let sheet = row.sheet.sheet();
    let is_said = |name: &&&str| {
        let is_read = sheet.field(name).is_some_and(|field| field.fault(&row.answers).is_none());
        is_read && !row.answers.get(name).is_empty()
    };
    let said = telling(row.sheet).iter().filter(is_said);
    let said = said.map(|name| words.option(row.sheet, name, row.answers.get(name)));
    let what = words.beside(said);
    let what = (!what.is_empty()).then(|| view! { <Tag kind=TagKind::Quiet text=what /> });
    let open = faults.iter().filter(|fault| fault.row == Some(row.id)).count();
    let state = match open {
        0 => view! { <Tag kind=TagKind::Good text=words.word(&State::Done) /> },
        _ => view! { <Tag kind=TagKind::Changed text=words.with("warnings-count", &[("count", open.into())]) /> },
    };
    view! { <span class="card__tags">{what} {state}</span> }.into_any()
}

/// The buttons that move a row up and down its list.
fn order(opened: &Drafted, row: &Row, at: usize, of: usize) -> Option<AnyView> {
    let what = opened.words.row_title(row.sheet, &row.answers);
    let button = |go: &'static str, key: &str, short: &str| {
        let label = opened.words.with(key, &[("what", what.as_str().into())]);
        view! { <button type="submit" name=GO value=go class="order__button" aria-label=label>{t(short)}</button> }
    };
    let up = (at > 0).then(|| button(UP, "move-up", "move-up-short"));
    let down = (at + 1 < of).then(|| button(DOWN, "move-down", "move-down-short"));
    (opened.plan.is_open() && of > 1).then(|| {
        let action = forms::MoveInPlan { plan: opened.plan.id, row: row.id }.to_string();
        view! { <form method="post" action=action class="order">{up} {down}</form> }.into_any()
    })
}

fn rules(opened: &Drafted, faults: &[Fault], rows: &[&Row]) -> AnyView {
    let risks = opened.risks();
    let label = |page: &'static Page| opened.words.text(QuestionText::<SheetName>::ChangeRule(page.name));
    let card = |(at, row): (usize, &&Row)| {
        let asked = opened.plan.returned().and_then(|returned| returned.asked(row.id));
        let mut card = cards::of_draft(&opened.words, at + 1, row, &risks, asked, opened.is_wales());
        let open = faults.iter().filter(|fault| fault.row == Some(row.id) && fault.code.about().is_some()).count();
        if open > 0 {
            card.tags.push((TagKind::Changed, opened.words.with("warnings-count", &[("count", open.into())])));
        }
        let links = opened.plan.is_open().then(|| links(opened.of(), row, label, &(at + 1).to_string()));
        let order = order(opened, row, at, rows.len());
        view! { <RuleCard card is_short=true><ul class="links">{links}</ul>{order}</RuleCard> }
    };
    rows.iter().enumerate().map(card).collect_view().into_any()
}
