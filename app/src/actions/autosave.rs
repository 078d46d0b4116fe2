//! What is particular to a save that a page makes by itself while somebody types: it answers in headers and shows no page, and its event
//! stands for all that is typed in one go.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use domain::ConflictId;
use domain::answers::Answers;
use domain::event::Event;
use domain::person::Author;
use domain::settings::SETTINGS;
use store::events::EventRecord;

use crate::actions::answers::{ASIDE, BASE, GO, ROW};

/// The button that nobody presses: the page itself saves.
const TYPING: &str = "typing";

/// Whether the page saves by itself.
pub fn is_autosave(typed: &Answers) -> bool {
    typed.get(GO) == TYPING
}

/// What was typed is stored: which boxes of ours the page has to change.
pub fn saved(row: &str, base: &str) -> Response {
    answer(StatusCode::NO_CONTENT, &[(ROW, row), (BASE, base)])
}

/// Somebody else was quicker: what was typed is kept beside theirs, under this id.
pub fn kept_aside(id: ConflictId) -> Response {
    answer(StatusCode::ACCEPTED, &[(ASIDE, &id.to_string())])
}

/// Each box of ours as a header: `_row` becomes `accord-row`.
fn answer(status: StatusCode, boxes: &[(&str, &str)]) -> Response {
    let header = |(name, value): &(&str, &str)| {
        let name = HeaderName::try_from(format!("accord{}", name.replace('_', "-"))).ok()?;
        Some((name, HeaderValue::from_str(value).ok()?))
    };
    (status, boxes.iter().filter_map(header).collect::<HeaderMap>()).into_response()
}

/// Whether what is typed now goes on from what the same person typed on the same page a little before.
pub fn goes_on(latest: &EventRecord, event: &Event, by: &Author, now: DateTime<Utc>) -> bool {
    let place = |event: &Event| match event {
        Event::Saved { sheet, row, page, .. } => Some((*sheet, *row, page.clone())),
        _ => None,
    };
    let was_typing = matches!(latest.event, Event::Saved { typing: true, .. });
    was_typing
        && latest.by.account() == by.account()
        && place(&latest.event) == place(event)
        && now - latest.at < SETTINGS.typing_pause()
}
