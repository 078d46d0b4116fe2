//! A box for what nobody beside one may read, and no browser fills in.

use leptos::prelude::*;

use super::field::{described_by, error_line, group_class, hint_line, label_line};

/// A box for a PIN, or for a password that is asked back. It is a text box whose letters are drawn as dots: a browser offers to keep
/// what is typed into a password's box, and fills it in for whoever holds the tablet.
#[component]
pub fn PinInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// Whether it takes digits alone.
    #[prop(optional)]
    is_number: bool,
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let faulty = error.is_some();
    let class = if is_number { "govuk-input govuk-input--width-10 pin" } else { "govuk-input pin" };
    view! {
        <div class=group_class(faulty)>
            {label_line(&name, label, false)}
            {hint_line(&name, hint)}
            {error_line(&name, error)}
            <input
                class=class
                id=name.clone()
                name=name
                type="text"
                value=""
                autocomplete="one-time-code"
                autocapitalize="none"
                spellcheck="false"
                inputmode=is_number.then_some("numeric")
                aria-describedby=described
                aria-invalid=faulty.then_some("true")
            />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trust_16_no_browser_fills_it_in() {
        let html = view! { <PinInput name="pin" label="PIN" is_number=true/> }.to_html();
        assert!(html.contains(r#"type="text""#) && html.contains(r#"autocomplete="one-time-code""#), "{html}");
        assert!(!html.contains("current-password"), "{html}");
    }
}
