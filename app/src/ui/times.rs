//! Times of the week: days, from, to, and in which part of the year.

use leptos::prelude::*;

use super::choices::{Choice, checkbox};
use super::field::{described_by, error_line, group_class, hint_line, legend_line, nth_id};

/// One stretch of time, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowInput {
    /// What it is called.
    pub title: String,
    /// What it says in one sentence; `None` where it cannot be read yet.
    pub said: Option<String>,
    /// The name of its days, or [`OTHER_DAYS`]; empty where none is chosen.
    pub which: String,
    /// `mon` to `sun`.
    pub days: Vec<String>,
    /// When it starts.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// `always`, `term` or `holidays`.
    pub period: String,
}

/// What a form sends where the days have no name of their own.
pub const OTHER_DAYS: &str = "other";

/// The words around the boxes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeWords {
    /// The legend of the days.
    pub which: String,
    /// Value and label of the days that have a name, and of others.
    pub sets: Vec<(String, String)>,
    /// Value and label of the seven days.
    pub days: [(String, String); 7],
    /// The label of the start.
    pub from: String,
    /// The label of the end.
    pub to: String,
    /// The legend of the part of the year.
    pub period: String,
    /// Value and label of the three parts.
    pub periods: [(String, String); 3],
}

/// Boxes for each stretch of time.
#[component]
pub fn TimesInput(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    slots: Vec<WindowInput>,
    words: TimeWords,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let class = group_class(error.is_some());
    let groups = slots
        .into_iter()
        .enumerate()
        .map(|(index, slot)| group(&format!("{name}.{index}"), &slot, &words))
        .collect_view();
    view! {
        <div class=class>
            <fieldset class="govuk-fieldset times" id=name.clone() tabindex="-1" aria-describedby=described>
                {legend_line(legend, false)}
                {hint_line(&name, hint)}
                {error_line(&name, error)}
                {groups}
            </fieldset>
        </div>
    }
}

/// One stretch.
fn group(name: &str, slot: &WindowInput, words: &TimeWords) -> impl IntoView + use<> {
    let days_name = format!("{name}.days");
    let days = words
        .days
        .iter()
        .enumerate()
        .map(|(index, (value, label))| checkbox(&days_name, index, Choice::new(value, label), &slot.days))
        .collect_view();
    let boxes = view! {
        <fieldset class="times__slot">
            <legend class="times__legend">{slot.title.clone()}</legend>
            {choices(&format!("{name}.which"), "times__which", &words.which, &words.sets, &slot.which)}
            <div class="times__days">{days}</div>
            <div class="times__row">
                {clock(format!("{name}.from"), words.from.clone(), slot.from.clone())}
                {clock(format!("{name}.to"), words.to.clone(), slot.to.clone())}
                {choices(&format!("{name}.period"), "times__period", &words.period, &words.periods, &slot.period)}
            </div>
        </fieldset>
    };
    match slot.said.clone() {
        Some(said) => view! { <details class="times__said"><summary>{said}</summary>{boxes}</details> }.into_any(),
        None => boxes.into_any(),
    }
}

/// A box for a time of day.
fn clock(name: String, label: String, value: String) -> impl IntoView {
    view! {
        <div class="times__clock">
            <label class="govuk-label" for=name.clone()>{label}</label>
            <input
                class="govuk-input govuk-input--width-5"
                id=name.clone()
                name=name
                type="text"
                inputmode="numeric"
                value=value
                autocomplete="off"
                maxlength="8"
            />
        </div>
    }
}

/// One of a few, beside one another.
fn choices(
    name: &str,
    class: &'static str,
    legend: &str,
    options: &[(String, String)],
    chosen: &str,
) -> impl IntoView + use<> {
    let items = options
        .iter()
        .enumerate()
        .map(|(index, (value, label))| {
            let id = nth_id(name, index);
            let checked = value == chosen;
            view! {
                <div class="govuk-radios__item">
                    <input class="govuk-radios__input" id=id.clone() name=name.to_owned() type="radio" value=value.clone() checked=checked/>
                    <label class="govuk-label govuk-radios__label" for=id>{label.clone()}</label>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class=class>
            <legend class="govuk-label">{legend.to_owned()}</legend>
            <div class="times__choices">{items}</div>
        </fieldset>
    }
}
