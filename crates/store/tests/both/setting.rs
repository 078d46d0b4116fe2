//! The people and places of these tests, and the story of a plan.

use chrono::{DateTime, TimeDelta, Utc};
use domain::person::Role;
use domain::story::{Scene, Story};
use domain::{AccountId, HomeId, PlanId, YoungPersonId};
use store::accounts::{self, Account};
use store::homes::{self, Home};
use store::rows::owner_of;
use store::{Tx, plans, rows, young_people};
use uuid::Uuid;

/// The moment at which these tests begin, finer than either database keeps it.
pub fn noon() -> DateTime<Utc> {
    "2026-11-20T12:00:00.123456Z".parse().unwrap()
}

/// So many minutes later.
pub fn later(minutes: i64) -> DateTime<Utc> {
    noon() + TimeDelta::minutes(minutes)
}

/// A new id of any kind.
#[expect(clippy::disallowed_methods, reason = "a test makes its own ids")]
pub fn new<T>(id: fn(Uuid) -> T) -> T {
    id(Uuid::now_v7())
}

/// A home with this name.
pub async fn home(tx: &mut Tx, name: &str) -> HomeId {
    let home = Home { id: new(HomeId::new), name: name.into() };
    homes::add(tx, &home, noon()).await.unwrap();
    home.id
}

/// An account that is a member of these homes.
pub async fn account(tx: &mut Tx, name: &str, homes: &[HomeId]) -> AccountId {
    let email = format!("{name}@example.org");
    let account = Account { id: new(AccountId::new), name: name.into(), email, role: Role::Staff, active: true };
    accounts::add(tx, &account, "hash", noon()).await.unwrap();
    for home in homes {
        accounts::join(tx, account.id, *home).await.unwrap();
    }
    account.id
}

/// A young person in a home.
pub async fn young_person(tx: &mut Tx, home: HomeId, name: &str) -> YoungPersonId {
    let id = new(YoungPersonId::new);
    young_people::add(tx, id, home, name, noon()).await.unwrap();
    id
}

/// Opens a plan for someone new in a home.
pub async fn plan(tx: &mut Tx, home: HomeId, name: &str) -> domain::plan::Plan {
    let young_person = young_person(tx, home, name).await;
    let by = domain::person::Actor { id: new(AccountId::new), name: "Tom".into(), role: Role::Staff };
    let step = domain::plan::Plan::open(new(PlanId::new), young_person, home, &by).unwrap();
    plans::add(tx, &step.plan, noon()).await.unwrap();
    step.plan
}

/// The story of a plan that is sent back once, then agreed and signed.
pub fn story() -> Story {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases/a.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Tells a story as far as `scenes` scenes go; who can read it.
pub async fn tell(tx: &mut Tx, story: &Story, scenes: usize) -> AccountId {
    homes::add(tx, &Home { id: story.home(), name: "Tŷ Afon".into() }, noon()).await.unwrap();
    young_people::add(tx, story.young_person(), story.home(), "Mira", noon()).await.unwrap();
    let reader = account(tx, "aylin", &[story.home()]).await;
    for scene in story.tell().unwrap().into_iter().take(scenes) {
        play(tx, scene).await;
    }
    reader
}

async fn play(tx: &mut Tx, scene: Scene) {
    if let (Some(text), Some(by)) = (&scene.text, &scene.by) {
        plans::freeze(tx, text, &by.at(scene.at)).await.unwrap();
    }
    if let Some(mut step) = scene.step {
        match plans::get(tx, step.plan.id).await {
            Ok(kept) => {
                step.plan.version = kept.version;
                plans::save(tx, &step, scene.at).await.unwrap();
            }
            Err(_) => plans::add(tx, &step.plan, scene.at).await.unwrap(),
        }
        for row in &scene.rows {
            rows::add(tx, owner_of(row.sheet, &step.plan), row, scene.at).await.unwrap();
        }
    }
}
