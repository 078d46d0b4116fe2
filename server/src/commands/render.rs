//! `accord render`: the paper of a plan file, without a database.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use domain::draft::Text;
use domain::plan::{Plan, Record, Standing};
use domain::story::Story;

use crate::download::{Source, paper};

/// Renders the paper of a plan file.
#[derive(Debug, Args)]
pub struct Render {
    /// The plan file.
    plan: PathBuf,
    /// Where to write the PDF.
    #[arg(long)]
    out: PathBuf,
}

/// Renders the newest version in the file.
///
/// # Errors
/// Where the file cannot be read or told, or holds no version.
pub fn run(render: &Render) -> anyhow::Result<()> {
    let file = std::fs::read_to_string(&render.plan).context("the plan file cannot be read")?;
    let story: Story = serde_json::from_str(&file).context("this is no plan file")?;
    let source = newest(&story)?;
    let pdf = paper(&source)?;
    std::fs::write(&render.out, pdf).context("the PDF cannot be written")
}

fn newest(story: &Story) -> anyhow::Result<Source> {
    let mut plan: Option<Plan> = None;
    let mut text: Option<Text> = None;
    let mut standing = (Standing::Open, None::<Record>);
    let mut agreed = Vec::new();
    for scene in story.tell()? {
        if let Some(frozen) = scene.text {
            text = Some(frozen);
            standing = (Standing::Open, None);
        }
        for settled in scene.step.iter().flat_map(|step| &step.settled) {
            if settled.standing == Standing::InForce {
                agreed.push(settled.revision);
            }
            standing = (settled.standing, settled.record.clone());
        }
        plan = scene.step.map(|step| step.plan).or(plan);
    }
    let (Some(plan), Some(text)) = (plan, text) else { anyhow::bail!("the plan file never sends a version") };
    let (canonical, hash) = text.canonical();
    let replaces = agreed.into_iter().rfind(|number| *number < text.number());
    let (standing, record) = standing;
    Ok(Source { plan, text, canonical, hash, standing, record, replaces })
}
