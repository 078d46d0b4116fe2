//! A date and a time of day.

use leptos::prelude::*;

use super::choices::{Choice, Frame, Radios};
use super::date::{date_parts, part};
use super::text::input_class;

/// The question which of the two it was, where the clocks go back and a time comes twice.
pub struct WhichTime {
    /// The question.
    pub legend: String,
    /// The two.
    pub options: Vec<Choice>,
    /// The value of the one that is chosen, or the empty text.
    pub chosen: String,
}

/// Day, month, year and time. Which of two times it was is asked only where `which` is given.
#[component]
pub fn MomentInput(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    date: [String; 3],
    #[prop(into)] time: String,
    date_labels: [String; 3],
    #[prop(into)] time_label: String,
    #[prop(optional_no_strip)] which: Option<WhichTime>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let faulty = error.is_some();
    let (time_name, which_name) = (format!("{name}.time"), format!("{name}.fold"));
    let which = which.map(|WhichTime { legend, options, chosen }| {
        view! { <Radios name=which_name legend options chosen /> }.into_any()
    });
    let boxes = view! {
        <div class="govuk-date-input">
            {date_parts(&name, date, date_labels, faulty)}
            {part(time_name.clone(), time_name, time_label, time, "numeric", input_class(faulty, Some("5")))}
        </div>
        {which}
    };
    Frame { name, legend, hint, error, big: false, class: "moment" }.around(boxes)
}
