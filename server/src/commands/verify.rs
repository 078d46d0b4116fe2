//! `accord verify`: whether a sealed file is as it was sealed, and by whom.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use seal::{Change, Details, Level, Obstacle, Stranger, Trust, Verdict};

use crate::config::StoreSettings;
use crate::time_stamps::read_roots;
use crate::{clock, keys};

/// Checks the seal of a PDF. Ends with 0 where it is valid, 1 where the file was changed, 2 where it is not recognised, and 3 where it cannot be
/// checked, or the command cannot run.
#[derive(Debug, Args)]
pub struct Verify {
    /// The PDF.
    file: PathBuf,
    /// The certificates of the home's organisation, PEM, as they are downloaded at /verify/root.pem; without them, those of this installation.
    #[arg(long)]
    root: Option<PathBuf>,
    /// The root certificates of time-stamp authorities, PEM.
    #[arg(long)]
    time_stamp_root: Option<PathBuf>,
    #[command(flatten)]
    store: StoreSettings,
}

/// Prints the verdict, and what to do next. A file that is not there, or roots that are none, say nothing of a seal: then it cannot be checked.
pub fn run(verify: &Verify) -> ExitCode {
    check(verify).unwrap_or_else(|error| {
        eprintln!("accord: {error:#}");
        ExitCode::from(3)
    })
}

fn check(verify: &Verify) -> anyhow::Result<ExitCode> {
    let pdf = std::fs::read(&verify.file).context("the file cannot be read")?;
    let mut trust = match &verify.root {
        Some(root) => read_trust(root)?,
        None => keys::trusted(&verify.store)?,
    };
    if let Some(roots) = &verify.time_stamp_root {
        trust.time_stamp_roots = read_roots(roots)?;
    }
    let verdict = seal::verify(&pdf, &trust, Some(clock::machine().now()));
    let (lines, code) = said(&verdict);
    lines.into_iter().for_each(|line| println!("{line}"));
    Ok(ExitCode::from(code))
}

fn read_trust(path: &Path) -> anyhow::Result<Trust> {
    let bytes = std::fs::read(path).with_context(|| format!("the certificate {} cannot be read", path.display()))?;
    Trust::read(&bytes).map_err(|_| anyhow::anyhow!("{} is no certificate", path.display()))
}

/// A verdict in words, with the number that the command ends with.
fn said(verdict: &Verdict) -> (Vec<String>, u8) {
    match verdict {
        Verdict::Valid(details) => (valid(details), 0),
        Verdict::Changed(change) => {
            let what = match change {
                Change::Content => "What was sealed is not what it was.",
                Change::Seal => "The seal itself is not what it was.",
                Change::TimeStamp => "A time stamp is not what it was.",
                Change::Appended => "Something was added after it was sealed.",
                Change::Structure => "The file is so broken that only traces of the seal are left.",
            };
            (
                vec![
                    "Changed after sealing.".into(),
                    what.into(),
                    "Do not rely on it. Ask the home for its copy.".into(),
                ],
                1,
            )
        }
        Verdict::NotRecognised(stranger) => {
            let what = match stranger {
                Stranger::OtherRoot => "It is signed, but by nobody whom these certificates name.",
                Stranger::Revoked => {
                    "The certificate had been revoked, or nothing shows that it was used before it was."
                }
            };
            (
                vec![
                    "Not recognised.".into(),
                    what.into(),
                    "Ask whoever gave it to you for the right root certificate (--root).".into(),
                ],
                2,
            )
        }
        Verdict::CannotBeChecked(obstacle) => {
            let what = match obstacle {
                Obstacle::File(_) => "It is no PDF that can be read here.",
                Obstacle::NotSealed => "It has no seal.",
                Obstacle::NoTime => "The seal does not say when it was made.",
                Obstacle::Future => "The seal claims a time that has not come, or that its time stamp contradicts.",
                Obstacle::OutsideValidity => "The certificate was not valid when it was sealed.",
                Obstacle::Expired => {
                    "The certificate is no longer valid, and no trusted time stamp proves that it was."
                }
            };
            (vec!["Cannot be checked.".into(), what.into(), "Ask the home for a sealed copy.".into()], 3)
        }
    }
}

fn valid(details: &Details) -> Vec<String> {
    let level = match details.level {
        Level::Basic => "B-B: a signature, without a time stamp",
        Level::Time => "B-T: a signature and a time stamp",
        Level::LongTerm => "B-LT: and what is needed to check it later",
        Level::Archive => "B-LTA: and a time stamp over all that",
    };
    let proven = details.proven_at.map(|at| format!("Proven by a time stamp: {at}"));
    let lasts = details.lasts_until.map(|at| format!("The certificates of its newest time stamp last until: {at}"));
    let lines = [
        "Valid: the file is as it was sealed.".to_owned(),
        format!("Sealed by: {}", details.sealed_by),
        format!("Serial number: {}", details.serial),
        format!("Sealed on, by the clock of who sealed it: {}", details.claimed_at),
        format!("Level: {level}"),
    ];
    lines.into_iter().chain(proven).chain(lasts).collect()
}
