//! How long the lint takes over the largest draft that it is meant for: 120 rules and 200 risks.

use std::time::Instant;

use chrono::NaiveDate;
use domain::RowId;
use domain::draft::Draft;
use domain::lint::findings;
use domain::row::Row;
use domain::sheets::{COMPLETE_FROM, SheetName};
use tests::{Case, machine};

use crate::quantile;

const RULES: usize = 120;
const RISKS: usize = 200;
const TIMES: usize = 51;

/// Case A with its rules and risks again and again, each in words of its own.
fn draft() -> anyhow::Result<Draft> {
    let mut draft = Case::A.file().draft()?;
    for (sheet, count) in [(SheetName::Rule, RULES), (SheetName::Risk, RISKS)] {
        let own: Vec<Row> = draft.rows(sheet).cloned().collect();
        let more = own.iter().cycle().zip(0..count - own.len()).map(|(row, number)| {
            let mut row = Row { id: RowId::new(machine().id()), ..row.clone() };
            for field in ["sentence", "because_words", "evidence"] {
                let text = row.answers.get(field).to_owned();
                if !text.is_empty() {
                    row.answers.set(field, [format!("{text} This is number {number}.")]);
                }
            }
            row
        });
        draft.rows.extend(more);
    }
    Ok(draft)
}

/// Prints the median and the slowest tenth.
pub fn run() -> anyhow::Result<()> {
    let (draft, today): (Draft, NaiveDate) = (draft()?, COMPLETE_FROM);
    let found = findings(&draft, today).len();
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        std::hint::black_box(findings(&draft, today));
        times.push(start.elapsed());
    }
    let (median, slow) = (quantile(&mut times, 0.5), quantile(&mut times, 0.9));
    println!(
        "The lint of {RULES} rules and {RISKS} risks: {median:.2} ms, one in ten takes {slow:.2} (aim 5); {found} findings."
    );
    Ok(())
}
