//! What happened in a home itself: who came, who went, who may do what. Its plans have timelines of their own.

use std::collections::BTreeMap;

use domain::AccountId;
use domain::event::Event;
use domain::policy::Action;
use leptos::prelude::*;
use store::events::{self, Cursor, EventRecord};
use words::{Named, Voice, key};

use crate::pages::frame;
use crate::pages::plans::timeline;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{pages, with_query};
use crate::texts::{date, t, voice_of};
use crate::ui::{BackLink, ButtonKind, ButtonLink, Entry, Timeline};

/// How many events one page shows.
const MAX_EVENTS: usize = 50;

/// The page.
pub async fn events(pages::HomeEvents { home }: pages::HomeEvents, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let cursor = cursor(&request);
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, account, home, Action::ManageAccounts).await?;
    let mut found = events::of_home(&mut tx, home.id, cursor, MAX_EVENTS as i64 + 1).await?;
    let names = store::accounts::names(&mut tx, home.id).await?;
    drop(tx);
    let (newer, older) = cut(&mut found, cursor);
    let words = voice_of("", &home.name);
    let path = pages::HomeEvents { home: home.id }.to_string();
    let link = |name: &str, seq: Option<i64>, label: &str| {
        let href = seq.map(|seq| with_query(&path, name, &seq.to_string()));
        href.map(|href| view! { <ButtonLink href label=t(label) kind=ButtonKind::Secondary /> })
    };
    let entries = found.into_iter().map(|(_, record)| entry(&words, &names, record)).collect();
    frame::page(&request, frame::Place::Home, t("home-events-title"), || {
        view! {
            <BackLink href=pages::Accounts { home: home.id }.to_string() label=t("accounts-title") />
            <h1>{t("home-events-title")}</h1>
            <Timeline entries />
            <nav class="actions" aria-label=t("home-events-pages")>
                {link("after", newer, "home-events-newer")} {link("before", older, "home-events-older")}
            </nav>
        }
    })
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

/// Cuts off the one event too many by which it is known that there are more; the numbers from which newer and older ones follow.
fn cut(found: &mut Vec<(i64, EventRecord)>, cursor: Cursor) -> (Option<i64>, Option<i64>) {
    let is_more = found.len() > MAX_EVENTS;
    let (mut is_newer, mut is_older) = (cursor != Cursor::Newest, is_more);
    if let Cursor::After(_) = cursor {
        (is_newer, is_older) = (is_more, true);
        found.drain(..found.len().saturating_sub(MAX_EVENTS));
    }
    found.truncate(MAX_EVENTS);
    let number = |event: Option<&(i64, EventRecord)>| event.map(|(seq, _)| *seq);
    (number(found.first()).filter(|_| is_newer), number(found.last()).filter(|_| is_older))
}

fn entry(words: &Voice, names: &BTreeMap<AccountId, String>, record: EventRecord) -> Entry {
    let what = record.event.about_account().map(|account| sentence(words, &record.event, names.get(&account)));
    let entry = timeline::entry(words, record);
    Entry { what: what.unwrap_or(entry.what), ..entry }
}

/// What happened to an account.
fn sentence(words: &Voice, event: &Event, name: Option<&String>) -> String {
    let mut args = vec![("who", name.map_or("?", String::as_str).into())];
    match event {
        Event::AccountAdded { role, .. }
        | Event::RoleRequested { role, .. }
        | Event::RoleConfirmed { role, .. }
        | Event::RoleDeclined { role, .. }
        | Event::RoleChanged { role, .. } => args.push(("role", words.word(role).into())),
        Event::LastDaySet { last_day, .. } => {
            args.push(("date", last_day.map(date).unwrap_or_else(|| t("home-events-no-last-day")).into()));
        }
        _ => {}
    }
    words.with(&key(Event::FAMILY, event), &args)
}
