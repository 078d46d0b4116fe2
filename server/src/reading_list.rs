//! Who has read what in a home, as a paper. It is made when it is asked for and kept nowhere: it is true of its moment alone.

use app::error::{AppError, internal};
use app::paths::pages;
use app::texts::voice_of;
use app::work::{SignedIn, Work};
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::AccountId;
use domain::event::Event;
use domain::person::Member;
use domain::policy::{Action, allows};
use domain::week::today;
use paper::{Reader, ReadingList, ToRead};
use store::accounts::{self, HomeMember};
use store::events::Scope;
use store::homes::{self, Home};
use store::{StoreError, Tx, acknowledgements, home_policies, plans};
use words::Voice;

use crate::download::{pdf, set};

/// The list of a home, for whoever looks after its accounts. The agreements are on it where they may know who lives in the home.
pub async fn reading_list_pdf(
    pages::ReadingList { home }: pages::ReadingList,
    signed_in: SignedIn,
) -> Result<Response, AppError> {
    let site = signed_in.site;
    let at = site.clock.now();
    let mut tx = site.db.read().await?;
    let (home, by) = homes::find(&mut tx, signed_in.identity.account, home, Action::ManageAccounts).await?;
    let voice = voice_of("", &home.name, home.nation);
    let mut members = accounts::of_home(&mut tx, home.id).await?;
    members.retain(|it| it.account.is_open_on(today(at)));
    let policies = policies(&mut tx, &home, &voice, &members).await?;
    let agreements = match allows(by.role, Action::ListYoungPeople) {
        true => Some(agreements(&mut tx, &home, &members).await?),
        false => None,
    };
    drop(tx);
    let taker = (&by).into();
    let make = move || {
        let (voice, policies, agreements) = (&voice, &policies[..], agreements.as_deref());
        let Member { name, role, .. } = &by;
        set(|templates| {
            let list = ReadingList { voice, templates, by: name, role: *role, at, policies, agreements };
            paper::reading_list(&list)
        })
    };
    let made = site.gates.papers.run(make).await?.map_err(|error| internal(&error))?;
    let mut work = Work::begin(site, taker).await?;
    work.note(Event::ReadingListTaken, Scope::Home(home.id)).await?;
    work.tx.commit().await?;
    Ok(pdf(&format!("accord-{}-readers", home.id), made))
}

/// Those of the members who have to read something, with what they have read of it.
fn readers(
    members: &[HomeMember],
    action: Action,
    read: impl Fn(AccountId) -> Option<(u32, DateTime<Utc>)>,
) -> Vec<Reader> {
    let who = members.iter().filter(|it| allows(it.role, action));
    who.map(|it| Reader { name: it.account.name.clone(), role: it.role, read: read(it.account.id) }).collect()
}

/// The policies of a home that everybody has to read.
async fn policies(tx: &mut Tx, home: &Home, voice: &Voice, members: &[HomeMember]) -> Result<Vec<ToRead>, StoreError> {
    let in_force = home_policies::in_force(tx, home.id).await?;
    let reads = home_policies::reads(tx, home.id).await?;
    let asked = home_policies::asked(tx, home.id).await?;
    let policy = |(kind, asked)| {
        let counts = in_force.iter().find(|it| it.kind == kind)?;
        let read = |account| reads.iter().find(|it| it.account == account && it.kind == kind);
        let readers = readers(members, Action::ReadPolicies, |account| read(account).map(|it| (it.version, it.at)));
        let since = today(counts.written_at);
        Some(ToRead { title: voice.word(&kind), version: counts.version, since, asked, readers })
    };
    Ok(asked.into_iter().filter_map(policy).collect())
}

/// The agreements in force of those who live in a home.
async fn agreements(tx: &mut Tx, home: &Home, members: &[HomeMember]) -> Result<Vec<ToRead>, StoreError> {
    let reads = acknowledgements::of_home(tx, home.id).await?;
    let mut found = Vec::new();
    for id in plans::of_home(tx, home.id).await? {
        let plan = plans::get(tx, id).await?;
        let Some(in_force) = &plan.in_force else { continue };
        let read = |account| reads.iter().find(|it| it.account == account && it.plan == id);
        found.push(ToRead {
            title: plans::names(tx, &plan).await?.young_person,
            version: in_force.revision(),
            since: in_force.from,
            asked: in_force.revision(),
            readers: readers(members, Action::ReadShift, |account| read(account).map(|it| (it.revision, it.at))),
        });
    }
    Ok(found)
}
