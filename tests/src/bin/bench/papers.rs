//! Case A's paper against Chromium, which prints the same words as a plain page.

use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use clap::Parser;
use server::commands::render;
use server::commands::{Accord, Command as Asked};

use crate::{Folder, quantile};

const CHROMIUM: &str = "/usr/bin/chromium";
const QUIET: [&str; 7] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
];
const CASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/a.json");
const COMMANDS: usize = 7;
const WARM: usize = 21;

/// As whole commands, one after the other by turns, and with both warm.
pub fn compare() -> anyhow::Result<()> {
    let accord = std::env::current_exe()?.with_file_name("accord");
    if let Some(missing) = [Path::new(CHROMIUM), &accord].into_iter().find(|it| !it.is_file()) {
        println!("Papers were not measured: {} is not there.", missing.display());
        return Ok(());
    }
    let folder = Folder::new("papers")?;
    let (pdf, page) = (folder.0.join("a.pdf"), folder.0.join("a.html"));
    let mut ours = Command::new(accord);
    ours.args(["render", CASE, "--out"]).arg(&pdf);
    run(&mut ours)?;
    let words = as_page(&pdf, &page)?;
    let mut theirs = chromium(&folder.0, &page);
    run(&mut theirs)?;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..COMMANDS {
        times[0].push(timed(|| run(&mut ours))?);
        times[1].push(timed(|| run(&mut theirs))?);
    }
    println!("The paper of case A, {words} words{:>22} {:>9} {:>9}", "Accord", "Chromium", "times");
    print("whole commands", times);
    let (ours, [whole, alone]) = (rendered(&pdf)?, printed(&page)?);
    print("both warm", [ours.clone(), whole]);
    print("both warm, and Chromium has the page", [ours, alone]);
    Ok(())
}

fn print(what: &str, [mut ours, mut theirs]: [Vec<Duration>; 2]) {
    let (ours, theirs) = (quantile(&mut ours, 0.5), quantile(&mut theirs, 0.5));
    println!("{what:<40} {ours:>7.0} ms {theirs:>6.0} ms {:>9.1}", theirs / ours);
}

fn chromium(folder: &Path, page: &Path) -> Command {
    let mut command = Command::new(CHROMIUM);
    command.args(QUIET).arg("--disable-sync").arg(format!("--user-data-dir={}", folder.join("profile").display()));
    command.arg(format!("--print-to-pdf={}", folder.join("theirs.pdf").display())).arg(address(page));
    command
}

/// Writes the words of a PDF as a page of paragraphs; how many words they are.
fn as_page(pdf: &Path, page: &Path) -> anyhow::Result<usize> {
    let text = String::from_utf8(run(Command::new("pdftotext").arg(pdf).arg("-"))?.stdout)?;
    let paragraphs = text.split(['\n', '\u{c}']).filter(|line| !line.is_empty());
    let paragraphs: String = paragraphs.map(|line| format!("<p>{}</p>\n", html_escape::encode_text(line))).collect();
    let head = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Agreement</title>";
    std::fs::write(page, format!("{head}\n{paragraphs}"))?;
    Ok(text.split_whitespace().count())
}

/// The same command inside this process, again and again.
fn rendered(pdf: &Path) -> anyhow::Result<Vec<Duration>> {
    let asked = Accord::parse_from(["accord", "render", CASE, "--out", &pdf.display().to_string()]);
    let Asked::Render(asked) = asked.command else { anyhow::bail!("another command was read") };
    render::run(&asked)?;
    (0..WARM).map(|_| timed(|| render::run(&asked))).collect()
}

/// A Chromium that has printed the page before, again and again: loading it and printing it, and printing it alone.
fn printed(page: &Path) -> anyhow::Result<[Vec<Duration>; 2]> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../end2end/print-bench.mjs");
    let said = run(Command::new("node").args([script, &address(page), &WARM.to_string()]))?.stdout;
    let times: [Vec<f64>; 2] = serde_json::from_slice(&said)?;
    Ok(times.map(|times| times.into_iter().map(|time| Duration::from_secs_f64(time / 1000.0)).collect()))
}

fn address(page: &Path) -> String {
    format!("file://{}", page.display())
}

fn timed<T>(work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<Duration> {
    let began = Instant::now();
    work()?;
    Ok(began.elapsed())
}

fn run(command: &mut Command) -> anyhow::Result<Output> {
    let output = command.output().with_context(|| format!("{:?} cannot be run", command.get_program()))?;
    ensure!(output.status.success(), "{:?}: {}", command.get_program(), String::from_utf8_lossy(&output.stderr));
    Ok(output)
}
