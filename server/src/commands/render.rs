//! `accord render`: the paper of a plan file, without a database.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use domain::plan_file::{Outcome, PlanFile};
use domain::revision::{Life, Standing};
use paper::Document;
use words::Language;

use crate::download::{self, Source};

/// Renders the paper of a plan file.
#[derive(Debug, Args)]
pub struct Render {
    /// The plan file.
    plan: PathBuf,
    /// Which document: file, young-person, easy-read, large-print, wall, shift, passport, receipt or notice.
    #[arg(long, default_value = "file")]
    document: Document,
    /// The language of what Accord itself says in it: en or cy; or two side by side, English or Welsh first: en+cy, en+prs, en+ar, en+ps,
    /// en+fa, en+ckb, en+ti, en+am, en+vi, en+sq, en+uk. What people wrote stays as they wrote it.
    #[arg(long, default_value = "en", value_parser = languages)]
    language: (Language, Option<Language>),
    /// The beginning of the address under which the paper is checked; its short code follows.
    #[arg(long, default_value = "")]
    verify_url: String,
    /// A folder with templates, words or a logo of one's own.
    #[arg(long, env = "ACCORD_TEMPLATES")]
    pub templates: Option<PathBuf>,
    /// Where to write the PDF.
    #[arg(long)]
    out: PathBuf,
}

/// Renders the newest version in the file; of a draft alone, what would be sent.
///
/// # Errors
/// Where the file cannot be read or replayed, or holds no version.
pub fn run(render: &Render) -> anyhow::Result<()> {
    let file = std::fs::read_to_string(&render.plan).context("the plan file cannot be read")?;
    let file =
        PlanFile::read(&file).map_err(|faults| anyhow::anyhow!("this is no plan file:\n{}", faults.join("\n")))?;
    let outcomes = if file.life.is_empty() {
        let missing = || format!("`accord check {}` says what is still missing in it", render.plan.display());
        file.as_sent().with_context(missing)?
    } else {
        file.replay()?
    };
    let (language, beside) = render.language;
    app::texts::speak(language);
    let source = Source { beside, ..newest(&outcomes, render.verify_url.clone())? };
    let pdf = download::render(&source, render.document)?;
    std::fs::write(&render.out, pdf).context("the PDF cannot be written")
}

/// A language, or two with a plus between them.
fn languages(tags: &str) -> Result<(Language, Option<Language>), String> {
    let (first, beside) = match tags.split_once('+') {
        Some((first, beside)) => (language(first)?, Some(language(beside)?)),
        None => (language(tags)?, None),
    };
    if first.is_beside() || beside == Some(first) {
        return Err("the first language is en or cy, and a second is another one".into());
    }
    Ok((first, beside))
}

/// A language by its tag, or by the first part of it.
fn language(tag: &str) -> Result<Language, String> {
    let found =
        Language::ALL.iter().copied().find(|it| *it != Language::Pseudo && it.tag().split('-').next() == Some(tag));
    found.map_or_else(|| tag.parse(), Ok)
}

/// What the paper of the newest version is made from.
///
/// # Errors
/// Where no version was sent.
pub fn newest(outcomes: &[Outcome], verify_url: String) -> anyhow::Result<Source> {
    let lives = || outcomes.iter().filter_map(|outcome| outcome.step.as_ref()).flat_map(|step| &step.revisions);
    let text = outcomes.iter().rev().find_map(|outcome| outcome.text());
    let life = text.and_then(|text| lives().rfind(|life| life.sent().revision == text.number()));
    let (Some(text), Some(life)) = (text, life) else { anyhow::bail!("the plan file never sends a version") };
    let in_force = lives().filter(|life| life.standing() == Standing::InForce).map(Life::sent);
    let replaces = in_force.map(|sent| sent.revision).rfind(|revision| *revision < text.number());
    Ok(Source {
        text: text.clone(),
        life: life.clone(),
        replaces,
        verify_url,
        language: None,
        beside: None,
        translation: None,
        scans: vec![],
        stopped: vec![],
    })
}
