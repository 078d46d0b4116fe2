//! What all fields share: the group, the hint, the fault and how they are tied to the control.

use leptos::prelude::*;

use super::icon::fault_mark;

/// The classes of a field's group.
pub(super) const fn group_class(faulty: bool) -> &'static str {
    if faulty { "govuk-form-group govuk-form-group--error" } else { "govuk-form-group" }
}

/// The ids of the hint and the fault, for `aria-describedby`.
pub(super) fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    let ids: Vec<String> = [(hint, "hint"), (error, "error")]
        .iter()
        .filter(|part| part.0)
        .map(|part| format!("{name}-{}", part.1))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The hint under a label.
pub(super) fn hint_line(name: &str, hint: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-hint");
    hint.map(|text| view! { <div class="govuk-hint" id=id>{text}</div> })
}

/// The fault above a control.
pub(super) fn error_line(name: &str, error: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-error");
    error.map(|text| view! { <p class="govuk-error-message" id=id>{fault_mark()}<span>{text}</span></p> })
}

/// A label; the page's heading when `big`.
pub(super) fn label_line(name: &str, label: String, big: bool) -> AnyView {
    let id = name.to_owned();
    if big {
        view! { <h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for=id>{label}</label></h1> }
            .into_any()
    } else {
        view! { <label class="govuk-label" for=id>{label}</label> }.into_any()
    }
}

/// A legend; the page's heading when `big`.
pub(super) fn legend_line(legend: String, big: bool) -> AnyView {
    if big {
        view! {
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
                <h1 class="govuk-fieldset__heading">{legend}</h1>
            </legend>
        }
        .into_any()
    } else {
        view! { <legend class="govuk-fieldset__legend">{legend}</legend> }.into_any()
    }
}

/// The id of the n-th control of a group: the first bears the group's own name, so that a fault can link to it.
pub(super) fn nth_id(name: &str, index: usize) -> String {
    if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_there_describes_a_field() {
        assert_eq!(described_by("when", false, false), None);
        assert_eq!(described_by("when", true, false).as_deref(), Some("when-hint"));
        assert_eq!(described_by("when", true, true).as_deref(), Some("when-hint when-error"));
    }

    #[test]
    fn the_first_of_a_group_bears_its_name() {
        assert_eq!(nth_id("agree", 0), "agree");
        assert_eq!(nth_id("agree", 1), "agree-2");
    }
}
