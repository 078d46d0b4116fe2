//! `make bench`: what the pages cost against a bare handler that does the same queries, how that holds with many plans, what the
//! program takes, and how soon a paper is made against Chromium printing the same words.
//!
//! Prints only; asserts nothing about time. `--million` adds a million plans, a number alone takes so many, `strain` measures only what
//! strangers and haste cost everybody else, `lint` only the lint, `autosave` only how soon typed words are stored,
//! `board` only the board and a round over open deadlines (with so many homes, and so many deadlines).
//! `year` measures nothing: it is `make year`.

mod autosave;
mod board;
mod client;
mod demo;
mod lint;
mod pages;
mod papers;
mod strain;
mod year;

use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::time::Duration;

use tests::machine;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    if std::env::args().any(|it| it == "year") {
        let seed = std::env::args().skip(1).find_map(|it| it.parse().ok());
        return year::run(seed.unwrap_or(2026)).await;
    }
    if std::env::args().any(|it| it == "lint") {
        return lint::run();
    }
    if std::env::args().any(|it| it == "autosave") {
        return autosave::run().await;
    }
    if std::env::args().any(|it| it == "board") {
        let mut numbers = std::env::args().skip(1).filter_map(|it| it.parse().ok());
        return board::run(numbers.next(), numbers.next()).await;
    }
    if std::env::args().any(|it| it == "strain") {
        return strain::run().await;
    }
    let mut sizes = vec![1_000, 100_000];
    if std::env::args().any(|it| it == "--million") {
        sizes.push(1_000_000);
    }
    if let Some(size) = std::env::args().skip(1).find_map(|it| it.parse().ok()) {
        sizes = vec![size];
    }
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
