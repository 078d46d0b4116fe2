//! The demo home: the three cases' young people at different points of their plans. Nobody in it exists.

use anyhow::Context;
use app::actions::decide;
use app::passwords;
use app::site::Site;
use app::work::Work;
use chrono::NaiveDate;
use domain::AccountId;
use domain::person::Author;
use domain::plan::Stage;
use domain::plan_file::PlanFile;
use domain::policy::Role;
use domain::week::today;
use store::accounts::{self, Account};
use store::{installation, organisations, plan_files};

/// The people who sign in, by the keys of their names in the message files.
const PEOPLE: [(&str, Role); 6] = [
    ("staff", Role::Staff),
    ("manager", Role::Manager),
    ("deputy", Role::Manager),
    ("administrator", Role::Administrator),
    ("quayside", Role::Staff),
    ("ty_afon", Role::Staff),
];

/// Those of them who work in every home.
const EVERYWHERE: [&str; 4] = ["staff", "manager", "deputy", "administrator"];

/// A young person of the demo, in a home of their own.
struct Case {
    /// The plan file.
    file: &'static str,
    /// How many entries of its life are replayed.
    entries: usize,
    /// Who signs in, of the file's people in their order.
    people: &'static [&'static str],
}

/// One agreement in force, one plan waiting for the social worker, one being written.
const CASES: [Case; 3] = [
    Case {
        file: include_str!("../../tests/cases/a.json"),
        entries: usize::MAX,
        people: &["staff", "manager", "deputy"],
    },
    Case { file: include_str!("../../tests/cases/b.json"), entries: 2, people: &["quayside"] },
    Case { file: include_str!("../../tests/cases/c.json"), entries: 0, people: &["ty_afon"] },
];

/// Somebody who signs in.
struct DemoAccount {
    key: &'static str,
    id: AccountId,
    role: Role,
}

/// The day on which the three cases stand as the demo shows them. They are moved to the day on which it is filled, so that nothing in it has
/// ended or is overdue unless the case says so.
const DAY_OF_THE_CASES: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 19).expect("a date");

/// Fills an empty database with the demo home; one that has accounts already stays as it is. Both are marked as the demo's.
///
/// # Errors
/// Where a case cannot be replayed, or the database fails.
pub async fn fill(site: &Site) -> anyhow::Result<()> {
    let mut tx = site.db.write().await?;
    installation::mark_demo(&mut tx).await?;
    let is_filled = accounts::any(&mut tx).await?;
    tx.commit().await?;
    if is_filled {
        return Ok(());
    }
    let people = add_people(site).await?;
    for case in CASES {
        replay(site, &case, &people).await?;
    }
    Ok(())
}

async fn add_people(site: &Site) -> anyhow::Result<Vec<DemoAccount>> {
    let hash = passwords::hash_now(app::pages::DEMO_PASSWORD)?;
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, now).await?;
    let mut people = Vec::new();
    for (key, role) in PEOPLE {
        let say = |what: &str| app::texts::t(&format!("demo-{key}-{what}"));
        let id = AccountId::new(site.clock.id());
        accounts::add(&mut tx, organisation, &Account::new(id, &say("name"), &say("email")), now).await?;
        accounts::set_password(&mut tx, id, &hash).await?;
        people.push(DemoAccount { key, id, role });
    }
    tx.commit().await?;
    Ok(people)
}

async fn replay(site: &Site, case: &Case, people: &[DemoAccount]) -> anyhow::Result<()> {
    let file: PlanFile = serde_json::from_str(case.file).context("a case is part of the program")?;
    let mut file = file.moved(today(site.clock.now()) - DAY_OF_THE_CASES);
    for (person, key) in file.people.iter_mut().zip(case.people) {
        person.account = people.iter().find(|it| it.key == *key).map(|it| it.id);
    }
    let members = people.iter().filter(|it| EVERYWHERE.contains(&it.key) || case.people.contains(&it.key));
    let members: Vec<(AccountId, Role)> = members.map(|it| (it.id, it.role)).collect();
    let mut outcomes = file.replay()?;
    outcomes.truncate(case.entries.saturating_add(1));
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let organisation = organisations::of_this_installation(&mut work.tx, work.now).await?;
    let plan = plan_files::replay(&mut work.tx, organisation, &file, &outcomes, &members).await?;
    if matches!(plan.stage, Stage::WithSocialWorker(_)) {
        decide::request_approval(&mut work, &plan).await?;
    }
    Ok(work.tx.commit().await?)
}
