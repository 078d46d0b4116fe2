//! Answers to check.

use leptos::prelude::*;

use super::icon::{fault_mark, lock};

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryRow {
    /// The question in short.
    pub key: String,
    /// The answer, paragraph by paragraph.
    pub value: Vec<String>,
    /// Where to change it: address, visible words, and the hidden words that name what changes.
    pub change: Option<(String, String, String)>,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Who alone may read it.
    pub private: Option<String>,
}

impl SummaryRow {
    /// A question and its answer, with nothing to change.
    pub fn of((key, answer): (String, String)) -> Self {
        Self { key, value: answer.lines().map(str::to_owned).collect(), ..Self::default() }
    }
}

/// Questions and answers with a way to change each.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    let rows = rows.into_iter().map(row).collect_view();
    view! { <dl class="govuk-summary-list">{rows}</dl> }
}

/// One row.
fn row(row: SummaryRow) -> impl IntoView {
    let SummaryRow { key, value, change, fault, private } = row;
    let class = match (fault.is_some(), change.is_some()) {
        (true, _) => "govuk-summary-list__row summary__row--fault",
        (false, true) => "govuk-summary-list__row",
        (false, false) => "govuk-summary-list__row govuk-summary-list__row--no-actions",
    };
    view! {
        <div class=class>
            <dt class="govuk-summary-list__key">{key}</dt>
            <dd class="govuk-summary-list__value">
                {private.map(|label| view! { <p class="private">{lock()}<span>{label}</span></p> })}
                {value.into_iter().map(|text| view! { <p class="govuk-body">{text}</p> }).collect_view()}
                {fault.map(|text| view! { <p class="govuk-error-message">{fault_mark()}<span>{text}</span></p> })}
            </dd>
            {change.map(change_link)}
        </div>
    }
}

/// The way to change an answer.
fn change_link((href, words, what): (String, String, String)) -> impl IntoView {
    view! {
        <dd class="govuk-summary-list__actions">
            <a class="govuk-link" href=href>{words}<span class="govuk-visually-hidden">" " {what}</span></a>
        </dd>
    }
}
