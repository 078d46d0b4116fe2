//! What has to happen by when, on a plan's own page.

use domain::answers::Answers;
use domain::deadline::{Clocks, Deadline, DeadlineKind};
use domain::policy::{Action, allows};
use domain::word::Word;
use leptos::prelude::*;

use super::Drafted;
use crate::actions::deadlines::{BY, KIND, REASON, ROW};
use crate::clocks::PlanClocks;
use crate::pages::due::{items, section};
use crate::paths::forms;
use crate::ui::{Button, ButtonKind, TextArea};

/// All that is late or due soon; nothing where nothing is. What only a manager can say is done has a form for that, with what was typed there.
pub fn due(opened: &Drafted, loaded: &PlanClocks, typed: &Answers) -> Option<AnyView> {
    let clocks = loaded.clocks(&opened.draft);
    let list = section(items(&opened.words, &clocks, None, opened.today()))?;
    let may = allows(opened.member.role, Action::Authorise);
    let forms: Vec<_> = may.then(|| write_down(opened, &clocks, typed)).into_iter().flatten().collect();
    Some(view! { {list} {forms} }.into_any())
}

fn write_down(opened: &Drafted, clocks: &Clocks<'_>, typed: &Answers) -> Vec<AnyView> {
    let due = clocks.due(opened.today()).into_iter().filter(|it| it.kind.is_written_down());
    due.map(|deadline| form(opened, &deadline, typed)).collect()
}

/// A form for what was done; shut until it is wanted.
fn form(opened: &Drafted, deadline: &Deadline, typed: &Answers) -> AnyView {
    let words = &opened.words;
    let (title, hint) = match deadline.kind {
        DeadlineKind::ReplyChallenge => ("challenge-title", "challenge-hint"),
        _ => ("long-limit-title", "long-limit-hint"),
    };
    let row = deadline.row.map(|row| row.to_string()).unwrap_or_default();
    let by = deadline.by.to_string();
    let is_typed = typed.get(KIND) == deadline.kind.word() && typed.get(BY) == by && typed.get(ROW) == row;
    let value = if is_typed { typed.get(REASON).to_owned() } else { String::new() };
    view! {
        <details open=is_typed>
            <summary>{words.say(title)}</summary>
            <form method="post" action=forms::WriteDown { plan: opened.plan.id }.to_string()>
                <input type="hidden" name=KIND value=deadline.kind.word() />
                <input type="hidden" name=BY value=by />
                <input type="hidden" name=ROW value=row />
                <TextArea
                    name=REASON
                    label=words.say("write-down-what")
                    value
                    hint=words.say(hint)
                />
                <Button label=words.say("write-down-button") kind=ButtonKind::Secondary />
            </form>
        </details>
    }
    .into_any()
}
