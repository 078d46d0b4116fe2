//! Case A's paper against Chromium and `WeasyPrint`, which print the same content as a page: Accord's own of all that is in the plan and of its
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

/// The browsers that are looked for, as `end2end/browser.mjs` does.
const BROWSERS: [&str; 2] = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
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
/// A page takes it seconds.
const WEASYPRINT_WARM: usize = 5;

/// What makes papers from pages.
struct Printers {
    browser: PathBuf,
    weasyprint: Option<PathBuf>,
}

/// How long Accord, Chromium and `WeasyPrint` took, each time.
type Times = [Vec<Duration>; 3];

/// As whole commands, one after the other by turns, and with all of them warm.
pub async fn compare() -> anyhow::Result<()> {
    let accord = std::env::current_exe()?.with_file_name("accord");
    let Some(browser) = browser().filter(|_| accord.is_file()) else {
        println!("Papers were not measured: there is no Chromium, or no {}.", accord.display());
        return Ok(());
    };
    let printers = Printers { browser, weasyprint: weasyprint() };
    let folder = Folder::new("papers")?;
    let page = folder.0.join("a.html");
    write_page(&folder.0, &page).await?;
    let pdfs = ["ours", "chromium", "weasyprint"].map(|name| folder.0.join(format!("{name}.pdf")));
    let mut ours = Command::new(accord);
    ours.args(["render", CASE, "--out"]).arg(&pdfs[0]);
    let theirs = [Some(printers.chromium(&folder.0, &page, &pdfs[1])), printers.weasyprint(&page, &pdfs[2])];
    let commands = [Some(ours)].into_iter().chain(theirs);
    let whole_commands = whole_commands(commands.collect())?;
    println!("{:<40} {:>10} {:>10} {:>10} {:>7}", "The paper of case A", "Accord", "Chromium", "WeasyPrint", "times");
    let counts =
        pdfs.iter().map(|pdf| if pdf.is_file() { words(pdf).map(|it| it.to_string()) } else { Ok("-".into()) });
    let counts: Vec<String> = counts.collect::<Result<_, _>>()?;
    println!("{:<40} {:>10} {:>10} {:>10}", "words", counts[0], counts[1], counts[2]);
    print("whole commands", whole_commands);
    let (ours, [whole, alone], weasyprint) = (rendered(&pdfs[0])?, printed(&page)?, printers.warm(&page)?);
    print("all warm", [ours.clone(), whole, weasyprint]);
    print("all warm, and Chromium has the page", [ours, alone, vec![]]);
    Ok(())
}

/// Each command by turns, after a first time that is not counted.
fn whole_commands(mut commands: Vec<Option<Command>>) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for round in 0..=COMMANDS {
        for (command, times) in commands.iter_mut().zip(&mut times) {
            let Some(command) = command else { continue };
            let time = timed(|| run(command))?;
            times.extend((round > 0).then_some(time));
        }
    }
    Ok(times)
}

/// The medians, and how often Accord's fits into that of the faster of the others.
fn print(what: &str, times: Times) {
    let medians = times.map(|mut times| (!times.is_empty()).then(|| quantile(&mut times, 0.5)));
    let [ours, chromium, weasyprint] = medians;
    let faster = chromium.into_iter().chain(weasyprint).reduce(f64::min);
    let times = ours.zip(faster).map_or("-".into(), |(ours, faster)| format!("{:.1}", faster / ours));
    let [ours, chromium, weasyprint] =
        medians.map(|median| median.map_or("-".into(), |median| format!("{median:.0} ms")));
    println!("{what:<40} {ours:>10} {chromium:>10} {weasyprint:>10} {times:>7}");
}

/// `WeasyPrint`, where `make bench` has put it.
fn weasyprint() -> Option<PathBuf> {
    let weasyprint = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/weasyprint/bin/weasyprint");
    if weasyprint.is_file() {
        return Some(weasyprint);
    }
    println!("WeasyPrint was not measured: `make bench` installs it.");
    None
}

/// The browser that is named in `CHROMIUM`, or else what the system has.
fn browser() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    named.or_else(|| BROWSERS.iter().map(PathBuf::from).find(|path| path.is_file()))
}

impl Printers {
    /// The command by which Chromium prints a page.
    fn chromium(&self, folder: &Path, page: &Path, pdf: &Path) -> Command {
        let mut command = Command::new(&self.browser);
        command.args(QUIET).arg("--disable-sync").arg(format!("--user-data-dir={}", folder.join("profile").display()));
        command.arg(format!("--print-to-pdf={}", pdf.display())).arg(address(page));
        command
    }

    /// The command by which `WeasyPrint` does, where it is installed. The PDF is tagged, as the others are.
    fn weasyprint(&self, page: &Path, pdf: &Path) -> Option<Command> {
        let mut command = Command::new(self.weasyprint.as_ref()?);
        command.args(["--quiet", "--pdf-tags"]).arg(address(page)).arg(pdf);
        Some(command)
    }

    /// A `WeasyPrint` that has printed the page before, again and again.
    fn warm(&self, page: &Path) -> anyhow::Result<Vec<Duration>> {
        let Some(weasyprint) = &self.weasyprint else { return Ok(vec![]) };
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../end2end/print-bench.py");
        let mut command = Command::new(weasyprint.with_file_name("python"));
        let said = run(command.args([script, &address(page), &WEASYPRINT_WARM.to_string()]))?.stdout;
        let times: Vec<f64> = serde_json::from_slice(&said)?;
        Ok(times.into_iter().map(|time| Duration::from_secs_f64(time / 1000.0)).collect())
    }
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
