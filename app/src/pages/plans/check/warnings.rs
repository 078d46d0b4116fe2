//! What the lint asks a thought about: each warning with its place, its source, and room for a reason to let it stand.

use domain::draft::Fault;
use domain::fault::FaultKind;
use domain::lint::Passed;
use domain::wording::plainer::{Suggestion, longest_sentence, suggestions};
use leptos::prelude::*;

use super::super::Drafted;
use super::put_right::{groups, path, place};
use crate::actions::warnings::{CHECK, FIELD, ROW, UNSAID, anchor, reason_box};
use crate::paths::forms;
use crate::texts::{date, t, with};
use crate::ui::{Button, ButtonKind, Hidden, Notice, NoticeKind, TextArea};

/// The warnings that nobody has passed, what is only said, and what was passed with its reason.
pub(in crate::pages::plans) fn warnings(
    opened: &Drafted,
    warnings: &[&Fault],
    notes: &[Fault],
    passed: &[(Fault, Passed)],
) -> AnyView {
    let to_think = (!warnings.is_empty()).then(|| {
        let title = opened.words.with("warnings-title", &[("count", warnings.len().into())]);
        let items = same(warnings.iter().copied()).iter().map(|group| warning(opened, group, "")).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Look title><p>{t("warnings-what")}</p> <ul class="warnings">{items}</ul></Notice> }
    });
    let stands = (!passed.is_empty()).then(|| {
        let item = |(fault, passed): &(Fault, Passed)| warning(opened, &[fault], &passed.reason);
        let items = passed.iter().map(item).collect::<Vec<_>>();
        let title = opened.words.with("warnings-passed", &[("count", passed.len().into())]);
        view! { <details class="checked"><summary><h2 class="checked__task">{title}</h2></summary><ul class="warnings">{items}</ul></details> }
    });
    view! { {to_think} {stands} {said(opened, notes)} }.into_any()
}

/// The same finding about the same question of several rows is one.
fn same<'a>(faults: impl IntoIterator<Item = &'a Fault>) -> Vec<Vec<&'a Fault>> {
    groups(faults, |fault| (fault.field, &fault.code))
}

/// The same on the page of one row: what is to be thought about there, and what is only said.
pub(in crate::pages::plans) fn here(opened: &Drafted, faults: &[&Fault]) -> Option<AnyView> {
    let item = |fault: &&Fault| {
        let what = opened.words.fault(fault.sheet, fault.field, &fault.code);
        view! { <li><p><a href=format!("#{}", fault.field)>{opened.words.label(fault.sheet, fault.field)}</a>": " {what}</p> {plainer(opened, fault)} {source(fault)}</li> }
    };
    (!faults.is_empty()).then(|| {
        let items = faults.iter().map(item).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Look title=t("warnings-here")><ul class="warnings">{items}</ul></Notice> }
            .into_any()
    })
}

/// What asks for nothing.
fn said(opened: &Drafted, notes: &[Fault]) -> Option<AnyView> {
    let item = |group: &Vec<&Fault>| view! { <li>{line(opened, group)} {source(group[0])}</li> };
    (!notes.is_empty()).then(|| {
        let items = same(notes).iter().map(item).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Info title=t("warnings-notes")><ul class="warnings">{items}</ul></Notice> }
            .into_any()
    })
}

/// Where it is, and what is found.
fn line(opened: &Drafted, group: &[&Fault]) -> AnyView {
    let what = opened.words.fault(group[0].sheet, group[0].field, &group[0].code);
    let place = |(at, fault): (usize, &&Fault)| {
        let before = (at > 0).then_some(" · ");
        view! { {before} <a href=path(opened, fault)>{place(opened, fault)}</a> }
    };
    let places = group.iter().enumerate().map(place).collect::<Vec<_>>();
    view! { <p>{places}": " {what}</p> }.into_any()
}

/// Where words are hard: plainer ones, or how long the longest sentence is.
fn plainer(opened: &Drafted, fault: &Fault) -> Option<AnyView> {
    if !matches!(fault.code, FaultKind::Jargon | FaultKind::HardToRead) {
        return None;
    }
    let text = opened.draft.row_with_id(fault.row?)?.answers.get(fault.field);
    let is_jargon = fault.code == FaultKind::Jargon;
    let instead = |it: Suggestion| with("plainer-instead", &[("word", it.word.into()), ("plain", it.plain.into())]);
    let found = suggestions(text).into_iter().filter(|it| it.is_jargon == is_jargon);
    let mut lines: Vec<String> = found.map(instead).collect();
    if !is_jargon {
        lines.push(with("plainer-longest", &[("count", longest_sentence(text).into())]));
    }
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    Some(view! { <ul class="small plainer">{items}</ul> }.into_any())
}

/// Under which number the check is known, where it comes from, and when that was checked.
fn source(fault: &Fault) -> Option<AnyView> {
    let about = fault.code.about()?;
    let title = with("warnings-source", &[("number", about.number.as_str().into())]);
    let checked = [("source", about.source.as_str().into()), ("date", date(about.checked).into())];
    let text = with("warnings-checked", &checked);
    Some(view! { <details class="source"><summary>{title}</summary><p class="small">{text}</p></details> }.into_any())
}

fn warning(opened: &Drafted, group: &[&Fault], reason: &str) -> AnyView {
    let first = group[0];
    let form = opened.plan.is_open().then(|| {
        let unsaid = opened.request.query(UNSAID) == anchor(first);
        let error = unsaid.then(|| t("warnings-unsaid"));
        let rows = group.iter().filter_map(|fault| fault.row);
        let rows = rows.map(|row| view! { <Hidden name=ROW value=row.to_string() /> }).collect::<Vec<_>>();
        // A reason that is changed is one row's; a new one is said once for all rows of which the same is found.
        let (name, value) = (reason_box(first), reason.to_owned());
        view! {
            <details open=unsaid>
                <summary>{t(if reason.is_empty() { "warnings-pass" } else { "warnings-change" })}</summary>
                <form method="post" action=forms::PassWarning { plan: opened.plan.id }.to_string()>
                    <Hidden name=CHECK value=first.code.word().to_owned() />
                    <Hidden name=FIELD value=first.field.to_owned() />
                    {rows}
                    <TextArea name label=t("warnings-reason") hint=t("warnings-reason-hint") value error rows=2 />
                    <Button label=t("warnings-button") kind=ButtonKind::Secondary />
                </form>
            </details>
        }
    });
    let because = (!reason.is_empty()).then(|| {
        let because = with("warnings-because", &[("reason", reason.into())]);
        view! { <p class="small">{because}</p> }
    });
    let plainer = group.iter().filter_map(|fault| plainer(opened, fault)).collect_view();
    view! { <li id=anchor(first)>{line(opened, group)} {plainer} {because} {form} {source(first)}</li> }.into_any()
}
