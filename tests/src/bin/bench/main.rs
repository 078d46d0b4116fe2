//! `make bench`: what the pages cost against a bare handler that does the same queries, how that holds with many plans, what the
//! program takes, and how soon a paper is made and sealed against Chromium and `WeasyPrint` printing the same words.
//!
//! Prints only; asserts nothing about time. `--million` adds a million plans, a number alone takes so many, `strain` measures only what
//! strangers and haste cost everybody else, `lint` only the lint, `autosave` only how soon typed words are stored,
//! `board` only the board and a round over open deadlines (with so many homes, and so many deadlines).
//! `papers` only how soon papers are made and sealed, `memory` only what many different documents leave behind (so many), `export` only how papers
//! leave as files (so many).
//! `year` measures nothing: it is `make year`.

mod autosave;
mod board;
mod client;
mod demo;
mod export;
mod lint;
mod memory;
mod pages;
mod papers;
mod sealing;
mod strain;
mod year;

use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::time::Duration;

use tests::machine;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let mut numbers = asked.iter().filter_map(|it| it.parse().ok());
    let number: Option<usize> = numbers.next();
    match asked.iter().map(String::as_str).find(|it| it.starts_with(|first: char| first.is_ascii_alphabetic())) {
        Some("year") => year::run(u64::try_from(number.unwrap_or(2026))?).await,
        Some("lint") => lint::run(),
        Some("autosave") => autosave::run().await,
        Some("board") => board::run(number, numbers.next()).await,
        Some("strain") => strain::run().await,
        Some("papers") => papers().await,
        Some("memory") => memory::run(number),
        Some("export") => export::run(number).await,
        Some(other) => anyhow::bail!("nothing to measure is called {other}"),
        None => all(number, asked.iter().any(|it| it == "--million")).await,
    }
}

/// Everything, with so many plans or with the usual numbers of them.
async fn all(plans: Option<usize>, with_million: bool) -> anyhow::Result<()> {
    let mut sizes = plans.map_or(vec![1_000, 100_000], |plans| vec![plans]);
    sizes.extend(with_million.then_some(1_000_000));
    pages::compare(&sizes).await?;
    println!();
    board::run(None, None).await?;
    println!();
    demo::run().await?;
    println!();
    strain::run().await?;
    println!();
    lint::run()?;
    autosave::run().await?;
    println!();
    papers().await?;
    println!();
    memory::run(None)?;
    println!();
    export::run(None).await
}

async fn papers() -> anyhow::Result<()> {
    sealing::run()?;
    papers::compare().await
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("accord_{name}_{}", machine().id()));
        // Accord takes no data folder that others can read.
        std::fs::DirBuilder::new().mode(0o700).create(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the temporary folder harms nobody.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// So much of the sorted times lies below it, in milliseconds.
fn quantile(times: &mut [Duration], share: f64) -> f64 {
    times.sort_unstable();
    times[(share * (times.len() - 1) as f64) as usize].as_secs_f64() * 1000.0
}
