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
    let boxes = date_parts(&name, [day, month, year], labels, faulty);
    Frame { name, legend, hint, error, big: big_legend, class: "govuk-date-input" }.around(boxes)
}

/// The three boxes. The first bears the question's own name as its id, so that a fault can link to it.
pub(super) fn date_parts(name: &str, values: [String; 3], labels: [String; 3], faulty: bool) -> impl IntoView + use<> {
    let [day, month, year] = values;
    let [day_label, month_label, year_label] = labels;
    let [day_name, month_name, year_name] = ["day", "month", "year"].map(|part| format!("{name}.{part}"));
    view! {
        {part(name.to_owned(), day_name, day_label, day, "numeric", input_class(faulty, Some("2")))}
        {part(month_name.clone(), month_name, month_label, month, "text", input_class(faulty, Some("7")))}
        {part(year_name.clone(), year_name, year_label, year, "numeric", input_class(faulty, Some("4")))}
    }
}

/// One box with its label.
pub(super) fn part(
    id: String,
    name: String,
    label: String,
    value: String,
    mode: &'static str,
    class: String,
) -> AnyView {
    view! {
        <div class="govuk-date-input__item">
            <label class="govuk-label govuk-date-input__label" for=id.clone()>{label}</label>
            <input class=class id=id name=name type="text" inputmode=mode value=value autocomplete="off"/>
        </div>
    }
    .into_any()
}
