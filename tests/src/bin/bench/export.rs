//! `accord export-papers` over a thousand sealed papers: how long it takes, how much memory, and again where all files are there.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::ensure;
use app::site::Site;
use chrono::TimeDelta;
use seal::Authority;
use server::sealer::Sealer;
use store::{Db, organisations, plan_files, seals};
use tests::Case;

use crate::pages::site;
use crate::{Folder, demo};

const PAPERS: usize = 1_000;
const CASES: [Case; 3] = [Case::A, Case::B, Case::C];

/// Fills a database with so many sealed papers and exports them twice.
pub async fn run(papers: Option<usize>) -> anyhow::Result<()> {
    let papers = papers.unwrap_or(PAPERS);
    let Some(accord) = demo::binary()? else { return Ok(()) };
    let folder = Folder::new("export")?;
    let db = Db::open(&format!("sqlite://{}", folder.0.join("accord.sqlite").display())).await?;
    let site = site(db);
    in_force(&site, papers).await?;
    let began = Instant::now();
    seal_all(&site).await?;
    println!("{papers} papers set and sealed by the job: {:.0} s", began.elapsed().as_secs_f64());
    site.db.close().await;
    let (seconds, most) = export(&accord, &folder.0)?;
    let size: u64 =
        std::fs::read_dir(folder.0.join("papers"))?.map(|it| Ok(it?.metadata()?.len())).sum::<std::io::Result<_>>()?;
    println!("written, {} MB: {seconds:.2} s, at the most {most:.0} MB of memory", size / 1_000_000);
    let (seconds, most) = export(&accord, &folder.0)?;
    println!("again, where all are there: {seconds:.2} s, at the most {most:.0} MB of memory");
    Ok(())
}

/// Agreements in force, of so many young people.
async fn in_force(site: &Site, count: usize) -> anyhow::Result<()> {
    let mut tx = site.db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, site.clock.now()).await?;
    for number in 0..count {
        let mut file = CASES[number % CASES.len()].file();
        // Another opening second gives every row an id of its own.
        file.opens_at -= TimeDelta::seconds(i64::try_from(number)?);
        plan_files::replay(&mut tx, organisation, &file, &file.replay()?, &[]).await?;
    }
    Ok(tx.commit().await?)
}

/// Runs the job until nothing is left to seal.
async fn seal_all(site: &Site) -> anyhow::Result<()> {
    let authority = Authority::create("Accord", site.clock.now(), &mut rand::rng())?;
    let signer = authority.signer()?;
    let sealer = Sealer::new(authority, signer, None);
    loop {
        sealer.clone().seal_papers(site.clone()).await?;
        let mut tx = site.db.read().await?;
        if seals::missing(&mut tx, 1).await?.is_empty() {
            return Ok(());
        }
    }
}

/// The whole command: its seconds, and the most megabytes that it was seen to take for itself.
fn export(accord: &Path, folder: &Path) -> anyhow::Result<(f64, f64)> {
    let began = Instant::now();
    let mut command = Command::new(accord);
    let mut child =
        command.args(["export-papers", "--data"]).arg(folder).arg("--out").arg(folder.join("papers")).spawn()?;
    let mut most: f64 = 0.0;
    let ended = loop {
        // Of a process that has just ended nothing is known any more.
        most = demo::private(&child).map_or(most, |private| private.max(most));
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    ensure!(ended.success(), "accord export-papers: {ended}");
    Ok((began.elapsed().as_secs_f64(), most))
}
