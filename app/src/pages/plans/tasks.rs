//! The plan as a list of tasks.

use domain::PlanId;
use domain::policy::Action;
use domain::revision::Returned;
use leptos::prelude::*;
use words::Voice;

use super::{Opened, open};
use crate::pages::{frame, id, reader, screen};
use crate::texts::t;
use crate::ui::{BackLink, ButtonKind, ButtonLink, Notice, NoticeKind, TaskList};

/// The task list.
#[component]
pub fn Tasks() -> impl IntoView {
    let (reader, id) = (reader(), id::<PlanId>("plan"));
    screen(async move {
        let (opened, _) = open(reader, id, Action::ReadPlan).await?;
        let faults = opened.faults();
        let items = opened.items(&faults, None);
        let title = opened.words.say("tasks-title");
        let came_back = opened.plan.returned().map(|returned| came_back(&opened.words, returned));
        let base = opened.base();
        let Opened { identity, plan, words, .. } = opened;
        let lead = plan.is_open().then(|| view! { <p class="lead">{words.say("tasks-lead")}</p> });
        let shut = (!plan.is_open()).then(|| {
            let stage = plan.stage.kind();
            let next = words.word_in("stage-*-next", &stage);
            view! {
                <Notice kind=NoticeKind::Info title=words.word(&stage)>
                    <p>{next}</p>
                </Notice>
            }
        });
        Ok(frame::page(
            &identity,
            frame::Place::Today,
            title.clone(),
            view! {
                <BackLink href="/" label=t("nav-today") />
                <h1>{title}</h1>
                {lead}
                {came_back}
                {shut}
                <TaskList items />
                <div class="actions">
                    <ButtonLink href=format!("{base}/agreement") label=t("to-agreement") kind=ButtonKind::Secondary />
                    <ButtonLink href=format!("{base}/timeline") label=t("to-timeline") kind=ButtonKind::Secondary />
                </div>
            },
        ))
    })
}

/// Why the draft was opened again.
pub fn came_back(words: &Voice, returned: &Returned) -> AnyView {
    let (key, who, said) = match returned {
        Returned::ByManager { by, reason, .. } => ("came-back-manager", by.name().to_owned(), reason.clone()),
        Returned::BySocialWorker { decision, .. } => {
            ("came-back-social-worker", decision.by.name().to_owned(), decision.comment.clone())
        }
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
