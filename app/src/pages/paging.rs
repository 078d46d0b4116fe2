//! A long history in pages.

use leptos::prelude::*;
use store::Tx;
use store::events::{self, Cursor, EventRecord, Of};

use crate::error::AppError;
use crate::pages::request::PageRequest;
use crate::paths::with_query;
use crate::texts::t;
use crate::ui::{ButtonKind, ButtonLink};

/// How many events one page shows.
const MAX_EVENTS: usize = 50;

/// One page of a history.
pub struct EventPage {
    /// Its events, newest first.
    pub records: Vec<EventRecord>,
    /// The number in the chain after which newer ones follow, where there are some.
    newer: Option<i64>,
    /// The number in the chain before which older ones follow, where there are some.
    older: Option<i64>,
}

impl EventPage {
    /// The page that the address asks for.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn read(tx: &mut Tx, of: Of, request: &PageRequest) -> Result<Self, AppError> {
        let cursor = cursor(request);
        Ok(Self::cut(events::page(tx, of, cursor, MAX_EVENTS as i64 + 1).await?, cursor))
    }

    /// Cuts off the one event too many by which it is known that there are more.
    fn cut(mut found: Vec<(i64, EventRecord)>, cursor: Cursor) -> Self {
        let is_more = found.len() > MAX_EVENTS;
        let (mut is_newer, mut is_older) = (cursor != Cursor::Newest, is_more);
        if let Cursor::After(_) = cursor {
            (is_newer, is_older) = (is_more, true);
            found.drain(..found.len().saturating_sub(MAX_EVENTS));
        }
        found.truncate(MAX_EVENTS);
        let number = |event: Option<&(i64, EventRecord)>| event.map(|(seq, _)| *seq);
        let newer = number(found.first()).filter(|_| is_newer);
        let older = number(found.last()).filter(|_| is_older);
        Self { records: found.into_iter().map(|(_, record)| record).collect(), newer, older }
    }

    /// The ways from this page, which is at `path`, to those beside it.
    pub fn beside(&self, path: &str) -> Option<AnyView> {
        let link = |name: &str, seq: Option<i64>, label: &str| {
            let href = seq.map(|seq| with_query(path, name, &seq.to_string()));
            href.map(|href| view! { <ButtonLink href label=t(label) kind=ButtonKind::Secondary /> })
        };
        let newer = link("after", self.newer, "events-newer");
        let older = link("before", self.older, "events-older");
        let has_links = newer.is_some() || older.is_some();
        has_links.then(|| view! { <nav class="actions" aria-label=t("events-pages")>{newer} {older}</nav> }.into_any())
    }
}

/// Which events the address asks for.
fn cursor(request: &PageRequest) -> Cursor {
    let number = |name: &str| request.query(name).parse().ok();
    match (number("before"), number("after")) {
        (Some(seq), _) => Cursor::Before(seq),
        (None, Some(seq)) => Cursor::After(seq),
        (None, None) => Cursor::Newest,
    }
}
