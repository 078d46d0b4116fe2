//! Doing and going.

use leptos::prelude::*;

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next.
    #[default]
    Primary,
    /// Another way.
    Secondary,
    /// Something that cannot be taken back.
    Danger,
    /// The young person's.
    Voice,
}

impl ButtonKind {
    /// The classes of a button of this kind.
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button button--secondary",
            Self::Danger => "button button--danger",
            Self::Voice => "button button--voice",
        }
    }
}

/// A value the form carries along.
#[component]
pub fn Hidden(#[prop(into)] name: String, #[prop(into)] value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// Sends the form.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] name: Option<&'static str>,
    #[prop(optional_no_strip, into)] value: Option<String>,
) -> impl IntoView {
    view! { <button class=kind.class() type="submit" name=name value=value>{label}</button> }
}

/// Goes somewhere, as weighty as a button.
#[component]
pub fn ButtonLink(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href draggable="false">{label}</a> }
}

/// Goes back.
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(into)] label: String) -> impl IntoView {
    view! { <a class="back" href=href>{label}</a> }
}
