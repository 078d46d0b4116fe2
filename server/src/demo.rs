//! The demo home: the three cases' young people at different points of their plans. Nobody in it exists.

use anyhow::Context;
use app::actions::accounts::hash_password;
use app::actions::decide;
use app::site::Site;
use app::work::Work;
use domain::AccountId;
use domain::person::Author;
use domain::plan::Stage;
use domain::plan_file::PlanFile;
use domain::policy::Role;
use store::accounts::{self, Account};
use store::{organisations, plan_files};

/// The people who sign in, by the keys of their names in the message files.
const PEOPLE: [(&str, Role); 4] = [
    ("staff", Role::Staff),
    ("manager", Role::Manager),
    ("deputy", Role::Manager),
    ("administrator", Role::Administrator),
];

/// The cases, and how many entries of each life the demo replays: one in force, one waiting for the social worker, one being written.
const CASES: [(&str, usize); 3] = [
    (include_str!("../../tests/cases/a.json"), usize::MAX),
    (include_str!("../../tests/cases/b.json"), 2),
    (include_str!("../../tests/cases/c.json"), 0),
];

/// Fills an empty database with the demo home; one that has accounts already stays as it is.
///
/// # Errors
/// Where a case cannot be replayed, or the database fails.
pub async fn fill(site: &Site) -> anyhow::Result<()> {
    let mut tx = site.db.read().await?;
    if accounts::any(&mut tx).await? {
        return Ok(());
    }
    drop(tx);
    let people = add_people(site).await?;
    for (case, entries) in CASES {
        let file: PlanFile = serde_json::from_str(case).context("a case is part of the program")?;
        replay(site, &file, entries, &people).await?;
    }
    Ok(())
}

async fn add_people(site: &Site) -> anyhow::Result<Vec<(AccountId, Role)>> {
    let hash = hash_password(app::pages::DEMO_PASSWORD)?;
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, now).await?;
    let mut people = Vec::new();
    for (key, role) in PEOPLE {
        let say = |what: &str| app::texts::t(&format!("demo-{key}-{what}"));
        let id = AccountId::new(site.clock.id());
        let account = Account { id, name: say("name"), email: say("email"), active: true };
        accounts::add(&mut tx, organisation, &account, &hash, now).await?;
        people.push((id, role));
    }
    tx.commit().await?;
    Ok(people)
}

async fn replay(site: &Site, file: &PlanFile, entries: usize, people: &[(AccountId, Role)]) -> anyhow::Result<()> {
    let mut outcomes = file.replay()?;
    outcomes.truncate(entries.saturating_add(1));
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let organisation = organisations::of_this_installation(&mut work.tx, work.now).await?;
    let plan = plan_files::replay(&mut work.tx, organisation, file, &outcomes, people).await?;
    if matches!(plan.stage, Stage::WithSocialWorker(_)) {
        decide::request_approval(&mut work, &plan).await?;
    }
    Ok(work.tx.commit().await?)
}
