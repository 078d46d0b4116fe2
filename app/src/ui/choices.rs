//! Choosing one or some of a few.

use leptos::prelude::*;

use super::field::{described_by, error_line, group_class, hint_line, legend_line, nth_id};

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// A line that helps to choose.
    pub hint: Option<String>,
    /// A picture before the label: the path of an SVG in a square of 200 units.
    pub picture: Option<&'static str>,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, picture: None }
    }

    /// The same choice with a picture.
    #[must_use]
    pub const fn with_picture(mut self, path: &'static str) -> Self {
        self.picture = Some(path);
        self
    }

    /// The same choice with a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// One of a few.
#[component]
pub fn Radios(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    options: Vec<Choice>,
    #[prop(into)] chosen: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] big_legend: bool,
    #[prop(optional)] inline: bool,
) -> impl IntoView {
    let class = if inline { "govuk-radios govuk-radios--inline" } else { "govuk-radios" };
    let frame = Frame { name: name.clone(), legend, hint, error, big: big_legend, class };
    let items =
        options.into_iter().enumerate().map(|(index, choice)| radio(&name, index, choice, &chosen)).collect_view();
    frame.around(items)
}

/// Some of a few.
#[component]
pub fn Checkboxes(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    options: Vec<Choice>,
    chosen: Vec<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] big_legend: bool,
    #[prop(optional)] inline: bool,
) -> impl IntoView {
    let class = if inline { "govuk-checkboxes govuk-checkboxes--inline" } else { "govuk-checkboxes" };
    let frame = Frame { name: name.clone(), legend, hint, error, big: big_legend, class };
    let items =
        options.into_iter().enumerate().map(|(index, choice)| checkbox(&name, index, choice, &chosen)).collect_view();
    frame.around(items)
}

/// The fieldset around a group of controls.
pub(super) struct Frame {
    pub name: String,
    pub legend: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub big: bool,
    pub class: &'static str,
}

impl Frame {
    /// The group with its legend, hint and fault around `items`.
    pub(super) fn around(self, items: impl IntoView) -> impl IntoView {
        let Self { name, legend, hint, error, big, class } = self;
        let described = described_by(&name, hint.is_some(), error.is_some());
        let group = group_class(error.is_some());
        view! {
            <div class=group>
                <fieldset class="govuk-fieldset" aria-describedby=described>
                    {legend_line(legend, big)}
                    {hint_line(&name, hint)}
                    {error_line(&name, error)}
                    <div class=class>{items}</div>
                </fieldset>
            </div>
        }
    }
}

/// One round control with its label.
fn radio(name: &str, index: usize, choice: Choice, chosen: &str) -> impl IntoView + use<> {
    let id = nth_id(name, index);
    let described = choice.hint.is_some().then(|| format!("{id}-item-hint"));
    let checked = choice.value == chosen;
    let picture = choice.picture.map(|path| {
        view! { <svg class="choice__picture" viewBox="0 0 200 200" aria-hidden="true" focusable="false"><path d=path /></svg> }
    });
    view! {
        <div class="govuk-radios__item">
            <input
                class="govuk-radios__input"
                id=id.clone()
                name=name.to_owned()
                type="radio"
                value=choice.value
                checked=checked
                aria-describedby=described
            />
            <label class="govuk-label govuk-radios__label" for=id.clone()>{picture} {choice.label}</label>
            {choice.hint.map(|hint| view! { <div class="govuk-radios__hint" id=format!("{id}-item-hint")>{hint}</div> })}
        </div>
    }
}

/// One square control with its label.
pub(super) fn checkbox(name: &str, index: usize, choice: Choice, chosen: &[String]) -> impl IntoView + use<> {
    let id = nth_id(name, index);
    let described = choice.hint.is_some().then(|| format!("{id}-item-hint"));
    let checked = chosen.contains(&choice.value);
    view! {
        <div class="govuk-checkboxes__item">
            <input
                class="govuk-checkboxes__input"
                id=id.clone()
                name=name.to_owned()
                type="checkbox"
                value=choice.value
                checked=checked
                aria-describedby=described
            />
            <label class="govuk-label govuk-checkboxes__label" for=id.clone()>{choice.label}</label>
            {choice.hint.map(|hint| view! { <div class="govuk-checkboxes__hint" id=format!("{id}-item-hint")>{hint}</div> })}
        </div>
    }
}
