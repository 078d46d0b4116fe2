//! What has to happen by when, as lists show it: what is late first.

use chrono::NaiveDate;
use domain::deadline::Deadline;
use leptos::prelude::*;
use words::Voice;

use crate::texts::{date, t, with};

/// One thing: what, of which rule or order, how late or how soon. It leads to `href`, where there is another page for it.
pub fn item(
    words: &Voice,
    deadline: &Deadline,
    sentence: Option<String>,
    href: Option<String>,
    today: NaiveDate,
) -> AnyView {
    let what = words.word(&deadline.kind);
    let label = match sentence.filter(|sentence| !sentence.is_empty()) {
        Some(sentence) => words.with("due-about", &[("what", what.into()), ("sentence", sentence.into())]),
        None => what,
    };
    let label = match href {
        Some(href) => view! { <a href=href>{label}</a> }.into_any(),
        None => view! { <span>{label}</span> }.into_any(),
    };
    let when = when(deadline, today);
    let when = match deadline.days_left(today) {
        ..0 => view! { <strong class="small">{when}</strong> }.into_any(),
        _ => view! { <span class="small">{when}</span> }.into_any(),
    };
    view! { <li>{label} " " {when}</li> }.into_any()
}

/// All of them under their title; nothing where there are none.
pub fn section(items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        view! {
            <section class="waiting" aria-labelledby="due">
                <h2 id="due">{t("board-due")}</h2>
                <ul>{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// How late it is, or how soon it is due.
fn when(deadline: &Deadline, today: NaiveDate) -> String {
    let (days, by) = (deadline.days_left(today), date(deadline.by));
    match days {
        0 => t("due-today"),
        1.. => with("due-soon", &[("date", by.into()), ("days", days.into())]),
        _ => with("due-late", &[("date", by.into()), ("days", (-days).into())]),
    }
}
