//! A date in three boxes.

use leptos::prelude::*;

use super::choices::Frame;
use super::text::input_class;

/// Day, month and year. The month's name is as welcome as its number.
#[component]
pub fn DateInput(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    #[prop(into)] day: String,
    #[prop(into)] month: String,
    #[prop(into)] year: String,
    labels: [String; 3],
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] big_legend: bool,
) -> impl IntoView {
    let faulty = error.is_some();
    let [day_label, month_label, year_label] = labels;
    let boxes = view! {
        {part(name.clone(), format!("{name}.day"), day_label, day, "numeric", input_class(faulty, Some("2")))}
        {part(format!("{name}.month"), format!("{name}.month"), month_label, month, "text", input_class(faulty, Some("7")))}
        {part(format!("{name}.year"), format!("{name}.year"), year_label, year, "numeric", input_class(faulty, Some("4")))}
    };
    Frame { name, legend, hint, error, big: big_legend, class: "govuk-date-input" }.around(boxes)
}

/// One box of the three.
fn part(id: String, name: String, label: String, value: String, mode: &'static str, class: String) -> impl IntoView {
    view! {
        <div class="govuk-date-input__item">
            <label class="govuk-label govuk-date-input__label" for=id.clone()>{label}</label>
            <input class=class id=id name=name type="text" inputmode=mode value=value autocomplete="off"/>
        </div>
    }
}
