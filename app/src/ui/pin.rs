//! A box for what nobody beside one may read, and no browser fills in.

use leptos::prelude::*;

use super::text::TextInput;

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
    let (inputmode, width) = (is_number.then_some("numeric"), is_number.then_some("10"));
    view! { <TextInput name label hint error value="" autocomplete="one-time-code" inputmode width dotted=true /> }
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
