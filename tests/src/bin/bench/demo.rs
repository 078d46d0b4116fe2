//! The release binary itself: how soon it answers, how much memory it takes, what its pages weigh.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tokio::net::TcpListener;

use crate::Folder;
use crate::client::{Client, sign_in};

pub async fn run() -> anyhow::Result<()> {
    let Some(binary) = binary()? else { return weights(&[]) };
    let folder = Folder::new("demo")?;
    let address = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let (mut first, filled) = start(&binary, &folder.0, address).await?;
    println!("first start, the demo home filled: {:.0} ms to the sign-in page", filled.as_secs_f64() * 1000.0);
    println!("resident after that: {:.1} MB", resident(&first)?);
    stop(&mut first).await?;
    let (mut again, ready) = start(&binary, &folder.0, address).await?;
    println!("second start: {:.0} ms to the sign-in page", ready.as_secs_f64() * 1000.0);
    println!("resident after that: {:.1} MB", resident(&again)?);
    let mut client = Client::open(address).await?;
    let cookie = sign_in(address, "abby").await?;
    let today = String::from_utf8(client.get("/", &cookie).await?)?;
    let plan = today.split("/plans/").nth(1).and_then(|rest| rest.get(..36)).context("a plan is listed")?.to_owned();
    let pages = [
        ("sign in".to_owned(), "/sign-in".to_owned()),
        ("today".to_owned(), "/".to_owned()),
        ("task list".to_owned(), format!("/plans/{plan}")),
        ("check".to_owned(), format!("/plans/{plan}/check")),
        ("agreement".to_owned(), format!("/plans/{plan}/agreement")),
        ("rules".to_owned(), format!("/plans/{plan}/rule")),
        ("timeline".to_owned(), format!("/plans/{plan}/timeline")),
    ];
    let mut shown = Vec::new();
    for (name, path) in &pages {
        let plain = client.get(path, &cookie).await?.len();
        shown.push((name.clone(), plain, client.weight(path, &cookie).await?));
    }
    for number in 0..200 {
        client.get(&pages[number % pages.len()].1, &cookie).await?;
    }
    println!("resident after 200 page views: {:.1} MB", resident(&again)?);
    stop(&mut again).await?;
    println!();
    weights(&shown)
}

/// The program beside this one, if it was built.
pub fn binary() -> anyhow::Result<Option<PathBuf>> {
    let binary = std::env::current_exe()?.with_file_name("accord");
    if binary.is_file() {
        return Ok(Some(binary));
    }
    println!("Start-up and memory were not measured: {} is not there (make server).", binary.display());
    Ok(None)
}

pub async fn start(binary: &Path, data: &Path, address: std::net::SocketAddr) -> anyhow::Result<(Child, Duration)> {
    let began = Instant::now();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/site");
    let child = Command::new(binary)
        .args(["demo", "--listen", &address.to_string(), "--site", root, "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    while began.elapsed() < Duration::from_secs(60) {
        if let Ok(mut client) = Client::open(address).await
            && client.get("/sign-in", "").await.is_ok()
        {
            return Ok((child, began.elapsed()));
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    bail!("the server does not answer")
}

/// Stops our own child as a person would, so that the log is put into the file.
pub async fn stop(child: &mut Child) -> anyhow::Result<()> {
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status()?;
    for _ in 0..500 {
        if child.try_wait()?.is_some() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(child.kill()?)
}

/// The memory it takes now, in megabytes.
pub fn resident(child: &Child) -> anyhow::Result<f64> {
    memory(&child.id().to_string(), "VmRSS:")
}

/// The most memory it ever took, in megabytes.
pub fn peak(child: &Child) -> anyhow::Result<f64> {
    memory(&child.id().to_string(), "VmHWM:")
}

/// The memory that it takes now for itself alone, in megabytes: without the file of a database that is mapped into it.
pub fn private(child: &Child) -> anyhow::Result<f64> {
    memory(&child.id().to_string(), "RssAnon:")
}

/// The memory that this process takes now, in megabytes.
pub fn resident_here() -> anyhow::Result<f64> {
    memory("self", "VmRSS:")
}

fn memory(process: &str, name: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).with_context(|| name.to_owned())?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<f64>()? / 1024.0)
}

fn weights(pages: &[(String, usize, usize)]) -> anyhow::Result<()> {
    println!("{:<22} {:>9} {:>9}", "", "bytes", "brotli");
    for (name, plain, packed) in pages {
        println!("{name:<22} {plain:>9} {packed:>9}");
    }
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/site/pkg"));
    for file in ["accord.css", "accord.js", "accord_bg.wasm"] {
        let size = |name: String| {
            std::fs::metadata(folder.join(name)).map_or_else(|_| "-".to_owned(), |it| it.len().to_string())
        };
        println!("{file:<22} {:>9} {:>9}", size(file.to_owned()), size(format!("{file}.br")));
    }
    Ok(())
}
