//! The board of a home of twelve, alone and among four hundred homes of its provider; then a round of the job that looks what is due, over
//! so many open deadlines.

use std::time::Instant;

use anyhow::Context;
use app::actions::records::Judged;
use chrono::{DateTime, TimeDelta, Utc};
use domain::HomeId;
use domain::plan::Plan;
use domain::plan_file::PlanFile;
use domain::policy::Role;
use domain::week::today;
use store::{Db, accounts, deadlines, organisations, plan_files};
use tests::Case;

use crate::Folder;
use crate::pages::{by_turns, print, serve, sign_in, site};

const IN_A_HOME: usize = 12;
const HOMES: usize = 400;
const DEADLINES: usize = 100_000;

/// Measures both; with so many homes and open deadlines, or those of the names above.
pub async fn run(homes: Option<usize>, deadlines: Option<usize>) -> anyhow::Result<()> {
    let folder = Folder::new("board")?;
    let db = Db::open(&format!("sqlite://{}", folder.0.join("bench.sqlite").display())).await?;
    let site = site(db);
    let now = site.clock.now();
    let mut provider = Provider { db: site.db.clone(), file: Case::A.file(), written: 0, now };
    let first = provider.home().await?;
    let (reader, cookie) = sign_in(&site.db, "Abby Lund", "abby@larch.example", now).await?;
    let mut tx = site.db.write().await?;
    accounts::join(&mut tx, reader, first.home, Role::Manager).await?;
    tx.commit().await?;
    let server = serve(server::router(site.clone())).await?;
    for homes in [1, homes.unwrap_or(HOMES)] {
        while provider.written < homes * IN_A_HOME {
            provider.home().await?;
        }
        let [mut board] = by_turns([server], "/", &cookie).await?;
        print(provider.written, &format!("board, {homes} homes"), "Accord", &mut board);
    }
    let each = open_deadlines(&site.db, &first, now).await?;
    let wanted = deadlines.unwrap_or(DEADLINES).div_ceil(each);
    while provider.written < wanted {
        provider.home().await?;
    }
    let began = Instant::now();
    round(&site).await?;
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "a round over {} plans with {} open deadlines: {seconds:.1} s, {:.2} ms for each plan",
        provider.written,
        provider.written * each,
        seconds * 1000.0 / provider.written as f64
    );
    Ok(())
}

/// A provider whose homes have twelve young people each, all with case A in force.
struct Provider {
    db: Db,
    file: PlanFile,
    written: usize,
    now: DateTime<Utc>,
}

impl Provider {
    /// One more home; the plan of its first young person.
    async fn home(&mut self) -> anyhow::Result<Plan> {
        let mut tx = self.db.write().await?;
        let organisation = organisations::of_this_installation(&mut tx, self.now).await?;
        let mut home: Option<HomeId> = None;
        let mut first = None;
        for _ in 0..IN_A_HOME {
            // Another opening second gives every row an id of its own.
            let mut file = self.file.clone();
            file.opens_at -= TimeDelta::seconds(i64::try_from(self.written)?);
            file.into = home;
            let mut outcomes = file.replay()?;
            if home.is_some() {
                outcomes[0].leave_out_set_up();
            }
            let plan = plan_files::replay(&mut tx, organisation, &file, &outcomes, &[]).await?;
            home = Some(plan.home);
            self.written += 1;
            first.get_or_insert(plan);
        }
        tx.commit().await?;
        first.context("a home has young people")
    }
}

/// How many deadlines are open of a plan.
async fn open_deadlines(db: &Db, plan: &Plan, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut tx = db.read().await?;
    let judged = Judged::load(&mut tx, plan.clone(), now).await?;
    Ok(judged.clocks().deadlines().len().max(1))
}

/// Looks at every plan once, as the job does: so many at a time, until nobody is left to look at.
async fn round(site: &app::site::Site) -> anyhow::Result<()> {
    loop {
        let mut tx = site.db.read().await?;
        let plans = deadlines::to_look_at(&mut tx, today(site.clock.now()), 500).await?;
        drop(tx);
        if plans.is_empty() {
            return Ok(());
        }
        for plan in plans {
            app::actions::deadlines::look(site.clone(), plan).await?;
        }
    }
}
