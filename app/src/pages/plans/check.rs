//! Check everything, task by task: what must be put right, each fault linked to its place, and the answers folded under their tasks.

mod answers;
mod put_right;
pub(super) mod warnings;

use domain::draft::Fault;
use domain::lint::{Weight, beside, passed};
use domain::policy::{Action, allows};
use domain::task::{Content, Task};
use domain::word::Word;
use leptos::prelude::*;

use self::answers::Tasks;
use self::put_right::put_right;
use super::{Drafted, open_draft};
use crate::beside::TextsBeside;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice};
use crate::ui::{Button, Notice, NoticeKind};

/// The page.
pub async fn check(pages::Check { plan }: pages::Check, request: PageRequest) -> PageResult {
    let (mut opened, mut tx) = open_draft(request, plan, Action::ReadPlan).await?;
    let texts = TextsBeside::load(&mut tx, opened.member.account, &opened.plan).await?;
    drop(tx);
    let (mut notes, more): (Vec<_>, Vec<_>) = beside(&opened.draft, opened.today(), &texts.beside())
        .into_iter()
        .partition(|fault| fault.weight() == Weight::Note);
    notes.extend(opened.draft.notes(opened.today()));
    let faults: Vec<Fault> = opened.faults().into_iter().chain(more).collect();
    let (blocks, warned): (Vec<_>, Vec<_>) = faults.iter().partition(|fault| fault.weight() == Weight::Block);
    let passed = passed(&opened.draft, opened.today(), &texts.beside());
    opened.draft = opened.draft.resolved();
    let title = opened.words.say("check-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let tasks = Tasks { opened: &opened, faults: &faults, risks: opened.risks() };
        view! {
            <div class="with-rail">
                {opened.rail(&faults, Some(Task::Check))}
                <div>
                    {put_right(&opened, &blocks)}
                    <h1>{title}</h1>
                    {faults.is_empty().then(|| send(&opened))}
                    {unprinted(&opened)}
                    {warnings::warnings(&opened, &warned, &notes, &passed)}
                    {coverage(&opened)}
                    <p class="lead">{opened.words.say("check-lead")}</p>
                    {tasks.view()}
                </div>
            </div>
        }
    })
}

/// What holds letters that no font of the papers has: it is said before anything is printed, where they would stand as numbers.
fn unprinted(opened: &Drafted) -> Option<AnyView> {
    let prints = opened.request.site.prints;
    let texts = opened.draft.rows.iter().flat_map(|row| row.answers.names().flat_map(|name| row.answers.all(name)));
    let unprinted: Vec<String> = texts.filter(|text| !prints(text)).map(|text| voice().quote(text)).collect();
    (!unprinted.is_empty()).then(|| {
        let items = unprinted.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
        view! { <Notice kind=NoticeKind::Look title=t("check-unprinted")><ul>{items}</ul></Notice> }.into_any()
    })
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

/// The way on, where nothing is to be put right.
fn send(opened: &Drafted) -> Option<AnyView> {
    let may = allows(opened.member.role, Action::Send) && opened.plan.is_open();
    may.then(|| {
        let [title, what, label] = ["send-title", "send-what", "send-button"].map(|key| opened.words.say(key));
        let form = forms::SendDraft { plan: opened.plan.id }.to_string();
        view! {
            <Notice kind=NoticeKind::Good title>
                <p>{what}</p>
                <form method="post" action=form>
                    <Button label />
                </form>
            </Notice>
        }
        .into_any()
    })
}
