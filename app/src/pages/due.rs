//! What has to happen by when, as lists show it: what is late first.

use chrono::NaiveDate;
use domain::deadline::{Clocks, Deadline};
use leptos::prelude::*;
use words::Voice;

use crate::texts::{date, t, with};
use crate::ui::waiting_list;

/// What is due of one plan. Each leads to `href`, where there is another page for it.
pub fn items(
    words: &Voice,
    clocks: &Clocks<'_>,
    href: Option<&dyn Fn(&Deadline) -> String>,
    today: NaiveDate,
) -> Vec<(Deadline, AnyView)> {
    let item = |deadline: Deadline| {
        let what = words.word(&deadline.kind);
        let label = match deadline.row.and_then(|row| clocks.sentence(row)) {
            Some(sentence) => words.with("due-about", &[("what", what.into()), ("sentence", sentence.into())]),
            None => what,
        };
        let label = match href {
            Some(href) => view! { <a href=href(&deadline)>{label}</a> }.into_any(),
            None => view! { <span>{label}</span> }.into_any(),
        };
        let when = when(&deadline, today);
        let when = match deadline.days_left(today) {
            ..0 => view! { <strong class="small">{when}</strong> }.into_any(),
            _ => view! { <span class="small">{when}</span> }.into_any(),
        };
        (deadline, view! { <li>{label} " " {when}</li> }.into_any())
    };
    clocks.due(today).into_iter().map(item).collect()
}

/// All of them under their title, the earliest first; nothing where there are none.
pub fn section(mut items: Vec<(Deadline, AnyView)>) -> Option<AnyView> {
    items.sort_by_key(|(deadline, _)| *deadline);
    waiting_list("due", t("board-due"), items.into_iter().map(|(_, item)| item).collect())
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
