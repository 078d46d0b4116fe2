//! What happened in a home itself: who came, who went, who may do what. Its plans have timelines of their own.

use std::collections::BTreeMap;

use domain::AccountId;
use domain::event::Event;
use domain::policy::Action;
use leptos::prelude::*;
use store::events::{EventRecord, Of};
use words::{Named, Voice, key};

use crate::pages::frame;
use crate::pages::paging::EventPage;
use crate::pages::plans::timeline;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{date, t, voice_of};
use crate::ui::{BackLink, Entry, Timeline};

/// The page.
pub async fn events(pages::HomeEvents { home }: pages::HomeEvents, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, account, home, Action::ManageAccounts).await?;
    let page = EventPage::read(&mut tx, Of::Home(home.id), &request).await?;
    let names = store::accounts::names(&mut tx, home.id).await?;
    drop(tx);
    let words = voice_of("", &home.name, home.nation);
    let beside = page.beside(&pages::HomeEvents { home: home.id }.to_string());
    let entries = page.records.into_iter().map(|record| entry(&words, &names, record)).collect();
    frame::page(&request, frame::Place::Home, t("home-events-title"), || {
        view! {
            <BackLink href=pages::Accounts { home: home.id }.to_string() label=t("accounts-title") />
            <h1>{t("home-events-title")}</h1>
            <Timeline entries />
            {beside}
        }
    })
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
        Event::Trained { course, done_on, .. } => {
            args.extend([("course", words.word(course).into()), ("date", date(*done_on).into())]);
        }
        Event::LastDaySet { last_day, .. } => {
            args.push(("date", last_day.map(date).unwrap_or_else(|| t("home-events-no-last-day")).into()));
        }
        _ => {}
    }
    words.with(&key(Event::FAMILY, event), &args)
}
