//! `accord check`: every fault of a plan file and every finding of the lint.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use clap::Args;
use domain::draft::Fault;
use domain::lint::{Beside, Weight, findings, passed};
use domain::plan_file::PlanFile;
use domain::week::today;
use domain::word::Word;
use serde::Serialize;
use words::{Voice, bare};

use crate::clock::machine;

/// Prints every fault and finding of a plan file, and ends with 1 where something stops the plan from being sent.
#[derive(Debug, Args)]
pub struct Check {
    /// The plan file.
    plan: PathBuf,
    /// Prints JSON: a list of what was found.
    #[arg(long)]
    json: bool,
    /// The day on which the plan is looked at (local date); today where none is said.
    #[arg(long)]
    on: Option<NaiveDate>,
}

/// What was found, as it is printed.
#[derive(Debug, Serialize)]
struct Line {
    /// The number of the check (handbook, domain §9); none for what is wrong with an answer by itself.
    number: Option<&'static str>,
    weight: &'static str,
    check: &'static str,
    sheet: &'static str,
    /// The row by its name in the file.
    row: Option<String>,
    field: &'static str,
    words: String,
    /// Why a warning may stand, where somebody has said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    stands_because: Option<String>,
}

/// Looks at the draft as the file leaves it.
///
/// # Errors
/// Where the file cannot be read, or is no plan file: then every fault of its form is named.
pub fn run(check: &Check) -> anyhow::Result<ExitCode> {
    let file = std::fs::read_to_string(&check.plan).context("the plan file cannot be read")?;
    let file =
        PlanFile::read(&file).map_err(|faults| anyhow::anyhow!("this is no plan file:\n{}", faults.join("\n")))?;
    let lines = lines(&file, check.on.unwrap_or_else(|| today(machine().now())))?;
    if check.json {
        println!("{}", serde_json::to_string_pretty(&lines)?);
    } else {
        lines.iter().for_each(|line| println!("{}", line.text()));
    }
    let is_stopped = lines.iter().any(|line| line.weight == "block");
    Ok(if is_stopped { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn lines(file: &PlanFile, today: NaiveDate) -> anyhow::Result<Vec<Line>> {
    let draft = file.draft()?;
    let (placement, home) = (draft.placement(), draft.home_settings());
    let voice = Voice {
        young_person: placement.preferred_name().to_owned(),
        home: home.name().to_owned(),
        nation: home.nation(),
        ..Voice::default()
    };
    let line = |fault: &Fault, because: Option<String>| Line {
        number: fault.number(),
        weight: match fault.weight() {
            Weight::Block => "block",
            Weight::Warn => "warn",
            Weight::Note => "note",
        },
        check: fault.code.word(),
        sheet: fault.sheet.word(),
        row: fault.row.and_then(|id| file.key_of(fault.sheet, id)),
        field: fault.field,
        words: bare(&voice.fault(fault.sheet, fault.field, &fault.code)),
        stands_because: because,
    };
    let faults = draft.faults(None, today);
    let notes = draft.notes(today);
    // Before the lint was there, a draft had no findings among its faults: a file is looked at by all of it.
    let more = findings(&draft, today).into_iter().filter(|fault| !faults.contains(fault) && !notes.contains(fault));
    let stands = passed(&draft, today, &Beside::default());
    let all = faults.iter().chain(&notes).map(|fault| line(fault, None));
    let more: Vec<_> = more.map(|fault| line(&fault, None)).collect();
    let stands = stands.iter().map(|(fault, passed)| line(fault, Some(passed.reason.clone())));
    let mut all: Vec<Line> = all.chain(more).chain(stands).collect();
    all.sort_by_key(|line| ["block", "warn", "note"].iter().position(|weight| *weight == line.weight));
    Ok(all)
}

impl Line {
    fn text(&self) -> String {
        let place = [Some(self.sheet), self.row.as_deref(), Some(self.field)].into_iter().flatten();
        let place = place.collect::<Vec<_>>().join(".");
        let number = self.number.unwrap_or("-");
        let because = self.stands_because.as_ref().map(|it| format!(" (stands: {it})")).unwrap_or_default();
        format!("{number:<4} {:<5} {place}: {}{because}", self.weight, self.words)
    }
}
