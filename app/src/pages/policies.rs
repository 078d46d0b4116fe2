//! What everybody who works in a home has to know: its policies, who has read them, and who is trained.

mod people;
mod policy;
mod training;
mod write;

pub use people::{People, training_line};
pub use policy::{body, first_text, notice, policy, privacy, version};
pub use training::training;
pub use write::write;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::home_policy::PolicyKind;
use domain::policy::{Action, allows};
use domain::week::today;
use domain::word::Word;
use domain::{AccountId, HomeId};
use leptos::prelude::*;
use store::home_policies::{self, PolicyVersion};
use store::homes::Home;
use words::Voice;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{date, moment, t, voice_of};
use crate::ui::{BackLink, ButtonKind, ButtonLink, DefinitionTable, Tag, TagKind};

/// A home's policies, as one reader sees them.
struct Shelf {
    home: Home,
    words: Voice,
    may_write: bool,
    in_force: BTreeMap<PolicyKind, PolicyVersion>,
    people: People,
    reader: AccountId,
}

/// The page.
pub async fn policies(pages::Policies { home }: pages::Policies, request: PageRequest) -> PageResult {
    let reader = request.identity()?.account;
    let day = today(request.site.clock.now());
    let mut tx = request.site.db.read().await?;
    let (home, member) = store::homes::find(&mut tx, reader, home, Action::ReadPolicies).await?;
    let in_force = home_policies::in_force(&mut tx, home.id).await?.into_iter().map(|it| (it.kind, it)).collect();
    let people = People::load(&mut tx, home.id, day).await?;
    drop(tx);
    let words = voice_of("", &home.name, home.nation);
    let may_write = allows(member.role, Action::SetUpHome);
    let manages = allows(member.role, Action::ManageAccounts);
    let shelf = Shelf { home, words, may_write, in_force, people, reader };
    frame::page(&request, frame::Place::Home, t("policies-title"), || {
        let head = ["policies-policy", "policies-counts", "policies-you"].map(t).to_vec();
        let rows = PolicyKind::all().iter().map(|kind| shelf.row(*kind)).collect();
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{t("policies-title")}</h1>
            <p class="lead">{shelf.words.say("policies-lead")}</p>
            <DefinitionTable head rows />
            {shelf.own_training(day)}
            {manages.then(|| shelf.everybody(day))}
        }
    })
}

impl Shelf {
    fn row(&self, kind: PolicyKind) -> Vec<AnyView> {
        let href = pages::Policy { home: self.home.id, kind }.to_string();
        let about = self.words.word_in("policy-*-about", &kind);
        let name = view! { <a href=href>{self.words.word(&kind)}</a> <p class="small">{about}</p> };
        let Some(policy) = self.in_force.get(&kind) else {
            let next = match self.may_write {
                true => to_write(self.home.id, kind, t("policies-first-button")),
                false => t("policies-ready").into_any(),
            };
            return vec![name.into_any(), self.words.say("policies-none-yet").into_any(), next];
        };
        let counts = [("version", policy.version.into()), ("when", date(today(policy.written_at)).into())];
        vec![name.into_any(), self.words.with("policies-version", &counts).into_any(), self.own(kind)]
    }

    /// Whether the reader has read it.
    fn own(&self, kind: PolicyKind) -> AnyView {
        if kind.is_notice() {
            return t("policies-notice").into_any();
        }
        match self.people.has_read(self.reader, kind) {
            Some(at) => {
                let read = self.words.with("policies-read-on", &[("when", moment(at).into())]);
                view! { <Tag kind=TagKind::Good text=read /> }.into_any()
            }
            None => view! { <Tag kind=TagKind::Changed text=t("policies-to-read") /> }.into_any(),
        }
    }

    fn own_training(&self, day: NaiveDate) -> AnyView {
        let lines = self.people.training_of(self.reader).map(|it| people::training_line(&self.words, it, day));
        let lines: Vec<_> = lines.map(|line| view! { <li>{line}</li> }).collect();
        let said = match lines.is_empty() {
            true => view! { <p>{t("policies-mine-none")}</p> }.into_any(),
            false => view! { <ul>{lines}</ul> }.into_any(),
        };
        view! { <h2>{t("policies-mine")}</h2> {said} }.into_any()
    }

    /// Who has read what, for those who look after the accounts.
    fn everybody(&self, day: NaiveDate) -> AnyView {
        let head = ["policies-person", "policies-unread", "policies-trained"].map(t).to_vec();
        let rows = self.people.rows(&self.words, day);
        let href = pages::Training { home: self.home.id }.to_string();
        let paper = pages::ReadingList { home: self.home.id }.to_string();
        view! {
            <h2>{t("policies-people")}</h2>
            <p>{t("policies-people-lead")}</p>
            <DefinitionTable head rows />
            <div class="actions">
                <ButtonLink href label=t("policies-note-training") kind=ButtonKind::Secondary />
                <ButtonLink href=paper label=t("policies-readers") kind=ButtonKind::Secondary />
            </div>
        }
        .into_any()
    }
}

fn to_write(home: HomeId, kind: PolicyKind, label: String) -> AnyView {
    let href = pages::WritePolicy { home, kind }.to_string();
    view! { <ButtonLink href label kind=ButtonKind::Secondary /> }.into_any()
}
