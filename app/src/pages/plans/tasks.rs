//! The plan as a list of tasks.

use domain::policy::{Action, allows};
use domain::revision::Returned;
use leptos::prelude::*;
use words::Voice;

use super::due::due;
use super::{Drafted, Opened, open_draft};
use crate::clocks::PlanClocks;
use crate::pages::departures::{left, ways};
use crate::pages::frame;
use crate::pages::records::Running;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::t;
use crate::ui::{BackLink, ButtonKind, ButtonLink, Notice, NoticeKind, TaskList};

/// The task list.
pub async fn tasks(pages::Plan { plan }: pages::Plan, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open_draft(request, plan, Action::ReadPlan).await?;
    let left = left(&mut tx, &opened.words, &opened.plan).await?;
    let running = Running::load(&mut tx, &opened.plan, opened.request.site.clock.now()).await?.notices(&opened.words);
    let clocks = PlanClocks::load(&mut tx, &opened.plan, opened.today()).await?;
    drop(tx);
    let title = opened.words.say("tasks-title");
    let lives_here = left.is_none();
    let may_move_on = lives_here && allows(opened.member.role, Action::MoveOn);
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let came_back = opened.plan.returned().map(|returned| came_back(&opened.words, returned));
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{title}</h1>
            {left}
            {lives_here.then(|| view! { {lead(&opened)} {came_back} })}
            {running}
            {shut(&opened)}
            {due(&opened, &clocks, &typed)}
            <TaskList items=opened.items(&opened.faults(), None) />
            <div class="actions">
                {lives_here.then(|| turn(&opened))}
                <ButtonLink href=opened.agreement_path() label=t("to-agreement") kind=ButtonKind::Secondary />
                <ButtonLink href=pages::Records { plan }.to_string() label=t("to-records") kind=ButtonKind::Secondary />
                <ButtonLink href=pages::Timeline { plan }.to_string() label=t("to-timeline") kind=ButtonKind::Secondary />
                <ButtonLink href=pages::Export { plan }.to_string() label=t("to-file") kind=ButtonKind::Secondary />
                {ways(&opened.words, &opened.plan, may_move_on)}
            </div>
        }
    })
}

fn lead(opened: &Drafted) -> Option<AnyView> {
    opened.plan.is_open().then(|| view! { <p class="lead">{opened.words.say("tasks-lead")}</p> }.into_any())
}

/// The way to the young person's own pages, from the first day on.
fn turn(opened: &Drafted) -> Option<AnyView> {
    let label = opened.words.say("turn-offer-link");
    let href = opened.turn_path();
    opened.plan.is_open().then(|| view! { <ButtonLink href label kind=ButtonKind::Voice /> }.into_any())
}

/// Why nothing can be written now.
fn shut(opened: &Drafted) -> Option<AnyView> {
    let Opened { plan, words, .. } = &opened.opened;
    let stage = plan.stage.kind();
    let (title, next) = (words.word(&stage), words.word_in("stage-*-next", &stage));
    (!plan.is_open()).then(|| view! { <Notice kind=NoticeKind::Info title><p>{next}</p></Notice> }.into_any())
}

/// Why the draft was opened again.
pub fn came_back(words: &Voice, returned: &Returned) -> AnyView {
    let (key, who, said) = match returned {
        Returned::ByManager { by, reason, .. } => ("came-back-manager", by.name().to_owned(), reason.clone()),
        Returned::BySocialWorker { decision, .. } => {
            ("came-back-social-worker", decision.by.name().to_owned(), decision.comment.clone())
        }
        Returned::Recalled { by, reason, .. } => ("came-back-recalled", by.name().to_owned(), reason.clone()),
        Returned::Withdrawn { by, .. } => ("came-back-withdrawn", by.name().to_owned(), String::new()),
    };
    let title = words.with(key, &[("who", who.into()), ("revision", returned.revision().into())]);
    let said = (!said.is_empty()).then(|| view! { <p class="said">{said}</p> });
    let next = words.say("came-back-next");
    view! {
        <Notice kind=NoticeKind::Look title>
            {said} <p>{next}</p>
        </Notice>
    }
    .into_any()
}
