//! Boxes to write in.

use leptos::prelude::*;

use super::field::{described_by, error_line, group_class, hint_line, label_line};

/// A box for one line.
#[component]
pub fn TextInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(into)] value: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional_no_strip, into)] inputmode: Option<&'static str>,
    #[prop(optional)] maxlength: Option<usize>,
    #[prop(optional)] big_label: bool,
    #[prop(optional_no_strip, into)] width: Option<&'static str>,
    /// Whether its letters are drawn as dots.
    #[prop(optional)]
    dotted: bool,
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let faulty = error.is_some();
    let is_exact = dotted || exact(kind);
    let class = input_class(faulty, width) + if dotted { " pin" } else { "" };
    view! {
        <div class=group_class(faulty)>
            {label_line(&name, label, big_label)}
            {hint_line(&name, hint)}
            {error_line(&name, error)}
            <input
                class=class
                id=name.clone()
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                autocapitalize=is_exact.then_some("none")
                spellcheck=is_exact.then_some("false")
                inputmode=inputmode
                maxlength=maxlength.map(|most| most.to_string())
                aria-describedby=described
                aria-invalid=faulty.then_some("true")
            />
        </div>
    }
}

/// A box for a file; what was chosen does not come back with a form that was refused.
#[component]
pub fn FileInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    /// What the browser offers to choose.
    accept: &'static str,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let described = described_by(&name, true, error.is_some());
    let faulty = error.is_some();
    view! {
        <div class=group_class(faulty)>
            {label_line(&name, label, false)}
            {hint_line(&name, Some(hint))}
            {error_line(&name, error)}
            <input
                class="govuk-file-upload"
                id=name.clone()
                name=name
                type="file"
                accept=accept
                aria-describedby=described
                aria-invalid=faulty.then_some("true")
            />
        </div>
    }
}

/// Whether a kind of input holds something that is not language.
fn exact(kind: &str) -> bool {
    matches!(kind, "email" | "password")
}

/// The classes of an input.
pub(super) fn input_class(faulty: bool, width: Option<&str>) -> String {
    let mut class = String::from("govuk-input");
    if faulty {
        class.push_str(" govuk-input--error");
    }
    if let Some(width) = width {
        class.push_str(" govuk-input--width-");
        class.push_str(width);
    }
    class
}

/// A box for many lines: the only textarea there is, since Leptos 0.8 does not escape what stands in one.
#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(into)] value: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] maxlength: Option<usize>,
    #[prop(default = 4)] rows: usize,
    #[prop(optional)] big_label: bool,
    #[prop(optional)] voice: bool,
    /// The language of what is typed, where it is not that of the page; its direction follows the letters.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let faulty = error.is_some();
    view! {
        <div class=group_class(faulty)>
            {label_line(&name, label, big_label)}
            {hint_line(&name, hint)}
            {error_line(&name, error)}
            <textarea
                lang=lang
                dir=lang.map(|_| "auto")
                class=area_class(faulty, voice)
                id=name.clone()
                name=name
                rows=rows.to_string()
                maxlength=maxlength.map(|most| most.to_string())
                aria-describedby=described
                aria-invalid=faulty.then_some("true")
                inner_html=area_html(&value)
            ></textarea>
        </div>
    }
}

/// The classes of a textarea.
const fn area_class(faulty: bool, voice: bool) -> &'static str {
    match (faulty, voice) {
        (false, false) => "govuk-textarea",
        (true, false) => "govuk-textarea govuk-textarea--error",
        (false, true) => "govuk-textarea govuk-textarea--voice",
        (true, true) => "govuk-textarea govuk-textarea--voice govuk-textarea--error",
    }
}

/// A text as the HTML inside a textarea: escaped, and with a newline in front of a leading one, which HTML would swallow.
fn area_html(text: &str) -> String {
    let escaped = html_escape::encode_text(text);
    if text.starts_with(['\n', '\r']) { format!("\n{escaped}") } else { escaped.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(text: &str) -> String {
        view! { <TextArea name="words" label="Words" value=text/> }.to_html()
    }

    #[test]
    fn a_textarea_cannot_be_broken_out_of() {
        let html = area("</textarea><script>alert(1)</script>");
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"), "{html}");
        assert!(!html.contains("<script"), "{html}");
    }

    #[test]
    fn a_textarea_keeps_its_first_newline() {
        assert!(area("\nhello").contains(">\n\nhello</textarea>"));
        assert!(area("hello\n").contains(">hello\n</textarea>"));
        assert!(area("").contains("></textarea>"));
    }

    #[test]
    fn a_fault_is_tied_to_its_box() {
        let html = view! { <TextInput name="a.b" label="L" value="\"><b>" hint="H".to_owned() error="E".to_owned()/> }
            .to_html();
        assert!(html.contains(r#"aria-describedby="a.b-hint a.b-error""#), "{html}");
        assert!(html.contains(r#"id="a.b-error""#) && html.contains(r#"aria-invalid="true""#), "{html}");
        assert!(!html.contains("<b>"), "{html}");
    }
}
