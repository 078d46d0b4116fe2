//! The plan's tasks and how far each one is.

use leptos::prelude::*;

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RailState {
    /// Nothing there yet.
    NotStarted,
    /// Some of it is there.
    InProgress,
    /// All of it is there.
    Done,
    /// Something else comes first.
    CannotStart,
    /// Someone should look again.
    NeedsLook,
}

impl RailState {
    /// The end of the class names of this state.
    const fn class(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::InProgress => "in-progress",
            Self::Done => "done",
            Self::CannotStart => "cannot-start",
            Self::NeedsLook => "needs-look",
        }
    }

    /// What is drawn inside the ring.
    const fn drawing(self) -> &'static str {
        match self {
            Self::NotStarted | Self::CannotStart => "",
            Self::InProgress => "M10 2a8 8 0 0 0 0 16z",
            Self::Done => "M6 10.3l2.8 2.7 5.2-5.7",
            Self::NeedsLook => "M10 5.5v5.5M10 14.2v.01",
        }
    }
}

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RailItem {
    /// Where it is done; none while it cannot start.
    pub href: Option<String>,
    /// Its name.
    pub label: String,
    /// How far it is.
    pub state: RailState,
    /// The same in a word.
    pub state_word: String,
    /// Why it cannot start, or what to look at.
    pub why: Option<String>,
    /// Whether this is the page one is on.
    pub current: bool,
}

/// The tasks beside the page. With `href`, the title leads to the tasks' own page and narrow screens show only the current task.
#[component]
pub fn TaskRail(
    #[prop(into)] title: String,
    items: Vec<RailItem>,
    #[prop(optional_no_strip, into)] href: Option<String>,
) -> impl IntoView {
    let class = if href.is_some() { "rail rail--folds" } else { "rail" };
    let heading = match href {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    view! {
        <nav class=class aria-labelledby="rail-title">
            <h2 class="rail__title" id="rail-title">{heading}</h2>
            <ol class="rail__list">{items.into_iter().map(task).collect_view()}</ol>
        </nav>
    }
}

/// The tasks as the page itself.
#[component]
pub fn TaskList(items: Vec<RailItem>) -> impl IntoView {
    view! { <ol class="tasks">{items.into_iter().map(task).collect_view()}</ol> }
}

/// One line of either.
fn task(item: RailItem) -> impl IntoView {
    let RailItem { href, label, state, state_word, why, current } = item;
    let class = format!("task task--{}{}", state.class(), if current { " task--current" } else { "" });
    let inside = view! {
        {ring(state)}
        <span class="task__label">{label}</span>
        <span class="task__word">{state_word}</span>
    };
    let line = match href {
        Some(href) => {
            view! { <a class="task__line" href=href aria-current=current.then_some("page")>{inside}</a> }.into_any()
        }
        None => view! { <span class="task__line">{inside}</span> }.into_any(),
    };
    view! {
        <li class=class>
            {line}
            {why.map(|why| view! { <p class="task__why">{why}</p> })}
        </li>
    }
}

/// The ring that shows a state.
fn ring(state: RailState) -> impl IntoView {
    view! {
        <svg class="task__ring" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle class="task__circle" cx="10" cy="10" r="8"/>
            <path class="task__mark" d=state.drawing()/>
        </svg>
    }
}
