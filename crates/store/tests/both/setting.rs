//! The people and places of these tests, and the story of a plan.

use chrono::{DateTime, TimeDelta, Utc};
use domain::person::Member;
use domain::plan_file::PlanFile;
use domain::policy::Role;
use domain::{AccountId, HomeId, PlanId, YoungPersonId};
use store::accounts::{self, Account};
use store::homes::{self, Home};
use store::{Tx, organisations, plan_files, plans, young_people};
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
    let home = Home { id: new(HomeId::new), name: name.into(), nation: None };
    let organisation = organisations::of_this_installation(tx, noon()).await.unwrap();
    homes::add(tx, organisation, &home, noon()).await.unwrap();
    home.id
}

/// An account that is a member of these homes.
pub async fn account(tx: &mut Tx, name: &str, homes: &[HomeId]) -> AccountId {
    let email = format!("{name}@example.org");
    let account = Account::new(new(AccountId::new), name, &email);
    let organisation = organisations::of_this_installation(tx, noon()).await.unwrap();
    accounts::add(tx, organisation, &account, noon()).await.unwrap();
    accounts::set_password(tx, account.id, "hash").await.unwrap();
    for home in homes {
        accounts::join(tx, account.id, *home, Role::Staff).await.unwrap();
    }
    account.id
}

/// A young person in a home.
pub async fn young_person(tx: &mut Tx, home: HomeId, name: &str) -> YoungPersonId {
    let id = new(YoungPersonId::new);
    young_people::add(tx, id, home, name, noon()).await.unwrap();
    id
}

/// Someone who works in a home.
pub fn by(name: &str) -> Member {
    Member::found(new(AccountId::new), name.into(), Role::Staff)
}

/// Opens a plan for someone new in a home.
pub async fn plan(tx: &mut Tx, home: HomeId, name: &str) -> domain::plan::Plan {
    let young_person = young_person(tx, home, name).await;
    let by = by("Tom");
    let step = domain::plan::Plan::open(new(PlanId::new), young_person, home, &by).unwrap();
    plans::apply(tx, &step, &(&by).into(), noon()).await.unwrap()
}

/// The file of a plan that is sent back once, then agreed and signed.
pub fn plan_file() -> PlanFile {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases/a.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Replays a file as far as `outcomes` go, in a home of another name; who can read it.
pub async fn replay(tx: &mut Tx, file: &PlanFile, outcomes: usize) -> AccountId {
    let organisation = organisations::of_this_installation(tx, noon()).await.unwrap();
    homes::add(tx, organisation, &Home { id: file.home(), name: "Tŷ Afon".into(), nation: None }, noon())
        .await
        .unwrap();
    let reader = account(tx, "aylin", &[]).await;
    let all = file.replay().unwrap();
    let outcomes = &all[..outcomes.min(all.len())];
    plan_files::replay(tx, organisation, file, outcomes, &[(reader, Role::Staff)]).await.unwrap();
    young_people::rename(tx, file.young_person(), "Mira").await.unwrap();
    reader
}
