//! How a record about one young person begins.

use domain::policy::{Action, allows};
use domain::records::{Place, RecordKind, RecordPage};
use domain::sheets::SheetName;
use domain::week::today;
use leptos::prelude::*;
use store::records;
use words::Voice;

use super::fields::Form;
use crate::actions::records::{Judged, first_faults};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::plans::ladder;
use crate::pages::plans::open;
use crate::pages::plans::turn::which_rule;
use crate::pages::questions::answer_row;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::ui::{BackLink, Button, Notice, NoticeKind, SummaryList};

/// The page. An emergency begins on a page of its own.
pub async fn begin(pages::BeginRecord { plan, kind }: pages::BeginRecord, request: PageRequest) -> PageResult {
    if matches!(kind, RecordKind::Emergency | RecordKind::Departure) {
        return Err(AppError::NotFound);
    }
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::BeginRecords).await?;
    let now = opened.request.site.clock.now();
    let judged = Judged::load(&mut tx, opened.plan.clone(), now).await?;
    let before = records::of_plan(&mut tx, plan).await?;
    drop(tx);
    let (words, page) = (&opened.words, kind.first());
    let faults = if typed.is_empty() { vec![] } else { first_faults(page, &typed, &before, judged.place(), now) };
    // Without an agreement no step of one can be used.
    let can_be_used = kind != RecordKind::Measure || judged.place().agreement.is_some();
    let agreed = (kind == RecordKind::Measure).then(|| agreed(words, judged.place()));
    let form = Form { words, page, typed: &typed, faults };
    let title = words.word_in("entry-*-button", &page);
    let text = judged.place().agreement.filter(|_| kind == RecordKind::Request);
    let which = text.map(|text| which_rule(words.say("request-which"), words.say("request-other"), text, &typed));
    let ladder = text.and_then(|text| ladder(words, text, today(now)));
    let [never, danger] = ["incident-never", "incident-999"].map(|key| words.say(key));
    let never = (page == RecordPage::Incident)
        .then(|| view! { <Notice kind=NoticeKind::Stop title=never><p>{danger}</p></Notice> });
    let back = match allows(opened.member.role, Action::ReadPlan) {
        true => view! { <BackLink href=pages::Records { plan }.to_string() label=words.say("records-title") /> },
        false => {
            view! { <BackLink href=pages::Shift { home: opened.plan.home }.to_string() label=words.say("shift-back") /> }
        }
    };
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            {back}
            <h1>{words.say(begin_title(kind))}</h1>
            <p class="lead">{words.word_in("entry-*-lead", &page)}</p>
            {never}
            {agreed}
            {can_be_used.then(|| view! {
                <form method="post" action=forms::BeginRecord { plan, kind }.to_string() novalidate>
                    {which}
                    {form.all()}
                    <Button label=title.clone() />
                </form>
            })}
            {ladder}
        }
    })
}

/// What the agreement in force says of when something goes wrong: only that can be used.
fn agreed(words: &Voice, place: Place<'_>) -> AnyView {
    let Some(text) = place.agreement else {
        return view! { <Notice kind=NoticeKind::Look title=words.say("measure-no-agreement") /> }.into_any();
    };
    let sheet = SheetName::GoesWrong;
    let answers = text.answers(sheet);
    let rows = sheet.sheet().fields().filter_map(|field| answer_row(words, sheet, field, answers, &[])).collect();
    view! {
        <details class="told">
            <summary>{words.say("measure-agreed")}</summary>
            <div><SummaryList rows /></div>
        </details>
    }
    .into_any()
}

/// The key of what is begun.
const fn begin_title(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Emergency => "record-begin-emergency",
        RecordKind::Measure => "record-begin-measure",
        RecordKind::Incident => "record-begin-incident",
        RecordKind::Request => "record-begin-request",
        RecordKind::Departure => "leaving-title",
    }
}
