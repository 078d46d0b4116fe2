//! The demo home: the three cases' young people at different points of their plans. Nobody in it exists.

use anyhow::Context;
use app::actions::accounts::hash_password;
use app::actions::decide;
use app::site::Site;
use app::work::Work;
use domain::answers::Row;
use domain::person::Role;
use domain::plan::Plan;
use domain::sheets::SheetName;
use domain::story::{Scene, Story};
use domain::{AccountId, EventId};
use store::accounts::{self, Account};
use store::events::{self, Noted};
use store::homes::{self, Home};
use store::rows;
use store::{Tx, plans, young_people};

/// The people who sign in, by the keys of their names in the message files.
const PEOPLE: [(&str, Role); 4] = [
    ("staff", Role::Staff),
    ("manager", Role::Manager),
    ("deputy", Role::Manager),
    ("administrator", Role::Administrator),
];

/// The cases, and how many chapters of each life the demo tells: one in force, one waiting for the social worker, one being written.
const CASES: [(&str, usize); 3] = [
    (include_str!("../../tests/cases/a.json"), usize::MAX),
    (include_str!("../../tests/cases/b.json"), 2),
    (include_str!("../../tests/cases/c.json"), 0),
];

/// Fills an empty database with the demo home; one that has accounts already stays as it is.
///
/// # Errors
/// Where a case cannot be told, or the database fails.
pub async fn fill(site: &Site) -> anyhow::Result<()> {
    let mut tx = site.db.read().await?;
    if accounts::any(&mut tx).await? {
        return Ok(());
    }
    drop(tx);
    let mut tx = site.db.write().await?;
    let people = add_people(site, &mut tx).await?;
    tx.commit().await?;
    for (case, chapters) in CASES {
        let story: Story = serde_json::from_str(case).context("a case is part of the program")?;
        tell(site, &story, chapters, &people).await?;
    }
    Ok(())
}

async fn add_people(site: &Site, tx: &mut Tx) -> anyhow::Result<Vec<AccountId>> {
    let hash = hash_password(app::pages::DEMO_PASSWORD)?;
    let mut ids = Vec::new();
    for (key, role) in PEOPLE {
        let say = |what: &str| app::texts::t(&format!("demo-{key}-{what}"));
        let id = AccountId::new(site.clock.id());
        let account = Account { id, name: say("name"), email: say("email"), role, active: true };
        accounts::add(tx, &account, &hash, site.clock.now()).await?;
        ids.push(id);
    }
    Ok(ids)
}

async fn tell(site: &Site, story: &Story, chapters: usize, people: &[AccountId]) -> anyhow::Result<()> {
    let mut scenes = story.tell()?.into_iter();
    let opening = scenes.next().context("a story has a beginning")?;
    let mut tx = site.db.write().await?;
    let plan = arrive(site, &mut tx, &opening, people).await?;
    let mut last = plan;
    for scene in scenes.take(chapters) {
        last = play(site, &mut tx, &scene, last).await?;
    }
    tx.commit().await?;
    if last.stage.word() == "with_social_worker" {
        let mut work = Work::begin(site.clone(), None, "").await?;
        decide::ask(&mut work, &last).await?;
        work.tx.commit().await?;
    }
    Ok(())
}

/// The home, its people, the young person, their plan and all rows.
async fn arrive(site: &Site, tx: &mut Tx, scene: &Scene, people: &[AccountId]) -> anyhow::Result<Plan> {
    let plan = scene.step.as_ref().context("the beginning opens the plan")?.plan.clone();
    let named = |sheet: SheetName, field: &str| {
        let row = scene.rows.iter().find(|row| row.sheet == sheet);
        row.map_or_else(String::new, |row| row.answers.get(field).to_owned())
    };
    homes::add(tx, &Home { id: plan.home, name: named(SheetName::Home, "name") }, scene.at).await?;
    for person in people {
        accounts::join(tx, *person, plan.home).await?;
    }
    let name = named(SheetName::YoungPerson, "preferred_name");
    young_people::add(tx, plan.young_person, plan.home, &name, scene.at).await?;
    plans::add(tx, &plan, scene.at).await?;
    for row in &scene.rows {
        rows::add(tx, rows::owner_of(row.sheet, &plan), row, scene.at).await?;
    }
    note(site, tx, scene, &plan).await?;
    Ok(plan)
}

async fn play(site: &Site, tx: &mut Tx, scene: &Scene, plan: Plan) -> anyhow::Result<Plan> {
    for row in &scene.rows {
        let before = Row { version: row.version - 1, ..row.clone() };
        rows::save(tx, &before, scene.at).await?;
    }
    let Some(step) = &scene.step else { return Ok(plan) };
    if let (Some(text), Some(actor)) = (&scene.text, &scene.by) {
        plans::freeze(tx, text, &actor.at(scene.at)).await?;
    }
    let mut step = step.clone();
    step.plan.version = plan.version;
    plans::save(tx, &step, scene.at).await?;
    note(site, tx, scene, &step.plan).await?;
    Ok(Plan { version: plan.version + 1, ..step.plan })
}

async fn note(site: &Site, tx: &mut Tx, scene: &Scene, plan: &Plan) -> anyhow::Result<()> {
    for event in scene.step.iter().flat_map(|step| &step.events) {
        let id = EventId::new(site.clock.id());
        let by_name = scene.by_name.clone();
        events::note(
            tx,
            &Noted { id, at: scene.at, by: None, by_name, event: event.clone() },
            Some(plan.home),
            Some(plan.id),
        )
        .await?;
    }
    Ok(())
}
