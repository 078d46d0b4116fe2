//! Case A's paper against Chromium, which prints the same content as a page: Accord's own of all that is in the plan and of its
//! agreement, in the same fonts.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use app::paths::pages;
use clap::Parser;
use server::commands::render;
use server::commands::{Accord, Command as Asked};
use store::Db;
use tests::{ABBY, Case, TestApp};

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
pub async fn compare() -> anyhow::Result<()> {
    let accord = std::env::current_exe()?.with_file_name("accord");
    if let Some(missing) = [Path::new(CHROMIUM), &accord].into_iter().find(|it| !it.is_file()) {
        println!("Papers were not measured: {} is not there.", missing.display());
        return Ok(());
    }
    let folder = Folder::new("papers")?;
    let (pdf, page) = (folder.0.join("a.pdf"), folder.0.join("a.html"));
    write_page(&folder.0, &page).await?;
    let mut ours = Command::new(accord);
    ours.args(["render", CASE, "--out"]).arg(&pdf);
    run(&mut ours)?;
    let (mut theirs, printed_pdf) = chromium(&folder.0, &page);
    run(&mut theirs)?;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..COMMANDS {
        times[0].push(timed(|| run(&mut ours))?);
        times[1].push(timed(|| run(&mut theirs))?);
    }
    println!("{:<40} {:>10} {:>9} {:>9}", "The paper of case A", "Accord", "Chromium", "times");
    println!("{:<40} {:>10} {:>9}", "words", words(&pdf)?, words(&printed_pdf)?);
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

/// The command that prints a page, and the PDF it prints into.
fn chromium(folder: &Path, page: &Path) -> (Command, PathBuf) {
    let pdf = folder.join("theirs.pdf");
    let mut command = Command::new(CHROMIUM);
    command.args(QUIET).arg("--disable-sync").arg(format!("--user-data-dir={}", folder.join("profile").display()));
    command.arg(format!("--print-to-pdf={}", pdf.display())).arg(address(page));
    (command, pdf)
}

/// Writes what the paper says as one page: all that is in the plan, and the agreement in force, as Accord shows them.
async fn write_page(folder: &Path, page: &Path) -> anyhow::Result<()> {
    let db = Db::open(&format!("sqlite://{}", folder.join("papers.sqlite").display())).await?;
    let app = TestApp::new(db).await;
    let plan = app.in_force(Case::A).await.plan;
    let mut body = String::new();
    for path in [pages::Check { plan }.to_string(), pages::Agreement { plan }.to_string()] {
        let html = app.as_(ABBY).get(&path).await.html;
        let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).context("a page")?.0;
        // What is folded on the screen is printed too.
        body += &format!("<main{}</main>", main.replace("<details", "<details open"));
    }
    app.site.db.close().await;
    let style = folder.join("accord.css");
    let fonts = format!("\"{}/fonts/", address(&app.site.files.canonicalize()?));
    let rules = std::fs::read_to_string(app.site.files.join("pkg/accord.css"))?;
    std::fs::write(&style, rules.replace("\"/fonts/", &fonts))?;
    let head = "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Agreement</title>";
    std::fs::write(page, format!("{head}<link rel=\"stylesheet\" href=\"{}\">{body}", address(&style)))?;
    Ok(())
}

fn words(pdf: &Path) -> anyhow::Result<usize> {
    let text = String::from_utf8(run(Command::new("pdftotext").arg(pdf).arg("-"))?.stdout)?;
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
