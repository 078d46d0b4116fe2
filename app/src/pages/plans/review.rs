//! The agreement in force beside the draft: what becomes of each rule and each risk.

use domain::choices::Look;
use domain::plan::Stage;
use domain::policy::{Action, allows};
use domain::review::{Looked, looked_at};
use domain::sheets::{SheetName, looked, review as sheet, rule};
use domain::task::Task;
use domain::word::Word;
use leptos::prelude::*;
use store::plans;
use words::QuestionText;

use super::{Drafted, cards, open_draft};
use crate::actions::review::{look_box, why_box};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::questions::answer_row;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::t;
use crate::ui::{
    Button, ButtonKind, ButtonLink, Choice, Compared, Notice, NoticeKind, Radios, SummaryList, Tag, TagKind, TextInput,
    WasNow,
};

/// The page.
pub async fn review(pages::Review { plan }: pages::Review, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::ReadPlan).await?;
    let in_force = opened.plan.in_force.as_ref().map(|it| it.revision()).ok_or(AppError::NotFound)?;
    let text = plans::text(&mut tx, plan, in_force).await?;
    drop(tx);
    let all = looked_at(&opened.draft, &text);
    let title = opened.words.word(&Task::Review);
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let part = |sheet: SheetName| {
            let items: Vec<_> = all.iter().filter(|it| it.sheet == sheet).collect();
            let items = items.into_iter().map(|it| item(&opened, &text, it)).collect_view();
            view! { <h2>{opened.words.word(&sheet)}</h2> {items} }
        };
        let save = opened.plan.is_open().then(|| view! { <Button label=t("review-save") /> });
        view! {
            <div class="with-rail">
                {opened.rail(&opened.faults(), Some(Task::Review))}
                <div>
                    <h1>{title}</h1>
                    <p class="lead">{opened.words.say("review-lead")}</p>
                    {begin(&opened)}
                    {one_alone(&opened)}
                    {why(&opened)}
                    {left(&opened, &all)}
                    <form method="post" action=forms::SaveReview { plan }.to_string() novalidate>
                        {part(SheetName::Rule)} {part(SheetName::Risk)} <div class="actions">{save}</div>
                    </form>
                </div>
            </div>
        }
    })
}

/// The way to a new version, without which nothing can be looked at here.
fn begin(opened: &Drafted) -> Option<AnyView> {
    let may = matches!(opened.plan.stage, Stage::Settled) && allows(opened.member.role, Action::EditDraft);
    may.then(|| {
        view! {
            <form method="post" action=forms::Amend { plan: opened.plan.id }.to_string()>
                <Button label=opened.words.say("amend") />
            </form>
        }
        .into_any()
    })
}

fn one_alone(opened: &Drafted) -> Option<AnyView> {
    let only = opened.draft.answers(SheetName::Review).get(sheet::ONLY.name);
    (!only.is_empty()).then(|| view! { <Notice kind=NoticeKind::Info title=t("review-one") /> }.into_any())
}

/// Why a new version is written, and what worked.
fn why(opened: &Drafted) -> AnyView {
    let (name, words) = (SheetName::Review, &opened.words);
    let answers = opened.draft.answers(name);
    let fields = name.sheet().fields();
    let rows = fields.filter_map(|field| answer_row(words, name, field, answers, &[])).collect();
    let href = opened.page_path(name, opened.draft.row(name).map(|row| row.id), "why");
    let change = opened.plan.is_open().then(|| {
        view! { <ButtonLink href label=t("review-why-change") kind=ButtonKind::Secondary /> }
    });
    view! {
        <section class="card">
            <h2>{t("review-why")}</h2>
            <SummaryList rows />
            {change}
        </section>
    }
    .into_any()
}

/// How much is still to look at; a review after which nothing changes is questioned.
fn left(opened: &Drafted, all: &[Looked<'_>]) -> AnyView {
    let waits = all.iter().filter(|it| it.waits()).count();
    let is_same = waits == 0 && all.iter().all(|it| it.look() == Some(Look::Keep));
    let same = is_same.then(|| view! { <Notice kind=NoticeKind::Look title=opened.words.say("review-same") /> });
    view! { <p role="status">{opened.words.with("review-left", &[("count", waits.into())])}</p> {same} }.into_any()
}

fn item(opened: &Drafted, text: &domain::frozen::FrozenText, it: &Looked<'_>) -> AnyView {
    let words = &opened.words;
    let waits = it.waits().then(|| view! { <p><Tag kind=TagKind::Changed text=t("review-waits") /></p> });
    let voice = text
        .rule(it.id)
        .and_then(|of| cards::own_words(words, &words.word_in("said-*", &of.view.answer), rule::WORDS, it.then));
    let change = (it.now.is_some() && opened.plan.is_open()).then(|| {
        let href = opened.of().questions(it.sheet, it.id, it.sheet.sheet().pages[0].name);
        view! { <p><a href=href>{t("review-change")}<span class="govuk-visually-hidden">" " {it.title().to_owned()}</span></a></p> }
    });
    let asked = opened.plan.is_open().then(|| {
        let option =
            |look: &Look| Choice::new(look.word(), words.option(SheetName::Looked, looked::LOOK.name, look.word()));
        let options = Look::all().iter().map(option).collect();
        let legend = words.text(QuestionText::Ask(SheetName::Looked, looked::LOOK.name));
        let label = words.text(QuestionText::Ask(SheetName::Looked, looked::WHY.name));
        let chosen = it.look().map(|look| look.word()).unwrap_or_default();
        view! {
            <Radios name=look_box(it.id) legend options chosen inline=true />
            <TextInput name=why_box(it.id) label value=it.why().to_owned() autocomplete="off" />
        }
    });
    view! {
        <section class="card" id=it.id.to_string()>
            <h3>{it.title().to_owned()}</h3>
            {waits} {voice} {differs(opened, it)} {change} {asked}
        </section>
    }
    .into_any()
}

/// What the agreement and the draft say, side by side, where they differ.
fn differs(opened: &Drafted, it: &Looked<'_>) -> Option<AnyView> {
    let words = &opened.words;
    if it.now.is_none() {
        return Some(view! { <p>{t("review-gone")}</p> }.into_any());
    }
    let now = it.now?;
    let said = |field: &domain::questions::Field, answers| words.answer(it.sheet, field, answers).unwrap_or_default();
    let fields = it.sheet.sheet().asked(now).filter(|field| !rule::is_voice(field.name) || it.sheet == SheetName::Risk);
    let compared = fields.map(|field| Compared {
        label: words.label(it.sheet, field.name),
        was: said(field, it.then),
        now: said(field, now),
    });
    let rows: Vec<_> = compared.filter(|row| row.was != row.now).collect();
    (!rows.is_empty()).then(|| view! { <WasNow rows was=t("review-then") now=t("review-now") /> }.into_any())
}
