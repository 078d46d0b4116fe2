//! Things said beside the form: notices, what happened, what is asked.

use leptos::prelude::*;

/// How much a notice asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    Info,
    /// It worked.
    Good,
    /// Look at this.
    Look,
    /// Stop and think.
    Stop,
}

impl NoticeKind {
    /// The classes of a notice of this kind.
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice notice--info",
            Self::Good => "notice notice--good",
            Self::Look => "notice notice--look",
            Self::Stop => "notice notice--stop",
        }
    }

    /// The line drawn in its mark.
    const fn mark(self) -> &'static str {
        match self {
            Self::Info => "M10 9.2v5M10 5.8v.01",
            Self::Good => "M5.8 10.4l2.8 2.8 5.6-6",
            Self::Look | Self::Stop => "M10 5v6M10 14.3v.01",
        }
    }
}

/// A remark with a title and what to do about it.
#[component]
pub fn Notice(
    kind: NoticeKind,
    #[prop(into)] title: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class=kind.class()>
            <svg class="icon notice__mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <circle class="icon__disc" cx="10" cy="10" r="10"/>
                <path class="icon__line" d=kind.mark()/>
            </svg>
            <div class="notice__body">
                <p class="notice__title">{title}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}

/// Something is done: what it was, and what happens next.
#[component]
pub fn Panel(#[prop(into)] title: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="panel">
            <svg class="panel__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
                <circle class="icon__disc" cx="20" cy="20" r="20"/>
                <path class="icon__line" d="M11.5 21l6 6 11-13"/>
            </svg>
            <h1 class="panel__title">{title}</h1>
            {children.map(|children| view! { <div class="panel__body">{children()}</div> })}
        </div>
    }
}

/// What someone is asked for: how many things, and how long it takes.
#[component]
pub fn AskBox(
    #[prop(into)] title: String,
    lines: Vec<String>,
    #[prop(optional_no_strip, into)] foot: Option<String>,
) -> impl IntoView {
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <section class="ask">
            <h2 class="ask__title">{title}</h2>
            <ol class="ask__lines">{items}</ol>
            {foot.map(|foot| view! { <p class="ask__foot">{foot}</p> })}
        </section>
    }
}
