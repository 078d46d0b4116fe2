//! The young person's answers, big enough for a thumb.

use leptos::prelude::*;

use super::choices::{Choice, Frame};
use super::field::nth_id;

/// Big radios with a face for each known answer.
#[component]
pub fn Faces(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    options: Vec<Choice>,
    #[prop(into)] chosen: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] big_legend: bool,
) -> impl IntoView {
    let frame = Frame { name: name.clone(), legend, hint, error, big: big_legend, class: "faces" };
    let items =
        options.into_iter().enumerate().map(|(index, choice)| face(&name, index, choice, &chosen)).collect_view();
    frame.around(items)
}

/// One answer: control and label are one big target.
fn face(name: &str, index: usize, choice: Choice, chosen: &str) -> impl IntoView + use<> {
    let id = nth_id(name, index);
    let checked = choice.value == chosen;
    let drawing = drawing(&choice.value);
    let class = if drawing.is_some() { "face" } else { "face face--plain" };
    view! {
        <label class=class for=id.clone()>
            <input class="face__input" id=id.clone() name=name.to_owned() type="radio" value=choice.value checked=checked/>
            {drawing}
            <span class="face__words">
                <span class="face__label">{choice.label}</span>
                {choice.hint.map(|hint| view! { <span class="face__hint">{hint}</span> })}
            </span>
        </label>
    }
}

/// A colour of papers.
fn swatch(colour: &str) -> impl IntoView + use<> {
    view! {
        <svg class="face__art" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
            <circle class=format!("swatch swatch--{colour}") cx="18" cy="18" r="16" />
        </svg>
    }
}

/// The face of an answer, or its colour, if it has one.
fn drawing(value: &str) -> Option<AnyView> {
    let (class, mouth) = match value {
        "agree" | "good" | "no" => ("face__art face__art--agree", "M9 21.5c4 6.5 14 6.5 18 0"),
        "agree_for_now" | "mixed" | "a_bit" => ("face__art face__art--for-now", "M10.5 24h15"),
        "dont_agree" | "bad" | "a_lot" => ("face__art face__art--dont", "M10 26.5c3.5-5 12.5-5 16 0"),
        // A mouth that stays shut.
        "not_said" => ("face__art face__art--not-said", "M10.5 24h15M14 21.5v5M18 21.5v5M22 21.5v5"),
        "not_sure" => return Some(question().into_any()),
        "lilac" | "green" | "yellow" | "orange" | "red" => return Some(swatch(value).into_any()),
        _ => return None,
    };
    Some(
        view! {
            <svg class=class viewBox="0 0 36 36" aria-hidden="true" focusable="false">
                <circle class="face__skin" cx="18" cy="18" r="18"/>
                <circle class="face__eye" cx="12" cy="14" r="2.3"/>
                <circle class="face__eye" cx="24" cy="14" r="2.3"/>
                <path class="face__mouth" d=mouth/>
            </svg>
        }
        .into_any(),
    )
}

/// A question mark, for those who do not know yet.
fn question() -> impl IntoView {
    view! {
        <svg class="face__art face__art--not-sure" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
            <circle class="face__skin" cx="18" cy="18" r="18"/>
            <path class="face__mouth" d="M13.5 14.5c0-6 9-6 9-.5 0 3.5-4.5 3.5-4.5 7"/>
            <circle class="face__eye" cx="18" cy="26.5" r="1.9"/>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answers_have_a_face_and_others_do_not() {
        for value in ["agree", "agree_for_now", "dont_agree", "not_sure", "not_said"] {
            assert!(drawing(value).is_some(), "{value}");
        }
        assert!(drawing("someone_else").is_none());
    }
}
