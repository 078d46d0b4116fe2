//! What the lint asks a thought about: each warning with its place, its source, and room for a reason to let it stand.

use domain::draft::Fault;
use domain::lint::Passed;
use leptos::prelude::*;

use super::super::Drafted;
use super::put_right::{path, place};
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
        let items = warnings.iter().map(|fault| warning(opened, fault, "")).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Look title><p>{t("warnings-what")}</p> <ul class="warnings">{items}</ul></Notice> }
    });
    let stands = (!passed.is_empty()).then(|| {
        let items = passed.iter().map(|(fault, passed)| warning(opened, fault, &passed.reason)).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Info title=t("warnings-passed")><ul class="warnings">{items}</ul></Notice> }
    });
    view! { {to_think} {stands} {said(opened, notes)} }.into_any()
}

/// The same on the page of one row: what is to be thought about there, and what is only said.
pub(in crate::pages::plans) fn here(opened: &Drafted, faults: &[&Fault]) -> Option<AnyView> {
    let item = |fault: &&Fault| {
        let what = opened.words.fault(fault.sheet, fault.field, &fault.code);
        view! { <li><p><a href=format!("#{}", fault.field)>{opened.words.label(fault.sheet, fault.field)}</a>": " {what}</p> {source(fault)}</li> }
    };
    (!faults.is_empty()).then(|| {
        let items = faults.iter().map(item).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Look title=t("warnings-here")><ul class="warnings">{items}</ul></Notice> }
            .into_any()
    })
}

/// What asks for nothing.
fn said(opened: &Drafted, notes: &[Fault]) -> Option<AnyView> {
    let item = |fault: &Fault| view! { <li>{line(opened, fault)} {source(fault)}</li> };
    (!notes.is_empty()).then(|| {
        let items = notes.iter().map(item).collect::<Vec<_>>();
        view! { <Notice kind=NoticeKind::Info title=t("warnings-notes")><ul class="warnings">{items}</ul></Notice> }
            .into_any()
    })
}

/// Where it is, and what is found.
fn line(opened: &Drafted, fault: &Fault) -> AnyView {
    let what = opened.words.fault(fault.sheet, fault.field, &fault.code);
    view! { <p><a href=path(opened, fault)>{place(opened, fault)}</a>": " {what}</p> }.into_any()
}

/// Under which number the check is known, where it comes from, and when that was checked.
fn source(fault: &Fault) -> Option<AnyView> {
    let about = fault.code.about()?;
    let title = with("warnings-source", &[("number", about.number.as_str().into())]);
    let checked = [("source", about.source.as_str().into()), ("date", date(about.checked).into())];
    let text = with("warnings-checked", &checked);
    Some(view! { <details class="source"><summary>{title}</summary><p class="small">{text}</p></details> }.into_any())
}

fn warning(opened: &Drafted, fault: &Fault, reason: &str) -> AnyView {
    let form = opened.plan.is_open().then(|| {
        let unsaid = opened.request.query(UNSAID) == anchor(fault);
        let error = unsaid.then(|| t("warnings-unsaid"));
        let row = fault.row.map(|id| id.to_string()).unwrap_or_default();
        let (name, value) = (reason_box(fault), reason.to_owned());
        view! {
            <details open=unsaid>
                <summary>{t(if reason.is_empty() { "warnings-pass" } else { "warnings-change" })}</summary>
                <form method="post" action=forms::PassWarning { plan: opened.plan.id }.to_string()>
                    <Hidden name=CHECK value=fault.code.word().to_owned() />
                    <Hidden name=FIELD value=fault.field.to_owned() />
                    <Hidden name=ROW value=row />
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
    view! { <li id=anchor(fault)>{line(opened, fault)} {because} {form} {source(fault)}</li> }.into_any()
}
