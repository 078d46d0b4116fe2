//! `accord export-papers`: the papers of all agreements as files, for whoever keeps them elsewhere.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{BufWriter, ErrorKind, IsTerminal, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use domain::HomeId;
use domain::canonical::Hash;
use domain::revision::Standing;
use domain::word::Word;
use indicatif::{ProgressBar, ProgressStyle};
use store::papers::{self, Agreed};
use store::{Db, seals};

use super::user::home_named;
use crate::config::StoreSettings;

/// How many versions are looked up at once; their papers come one at a time.
const PAGE: i64 = 500;

/// After how many papers a line says how far it has come, where no terminal shows a bar.
const LINE: u64 = 100;

/// The list of all versions, with the hashes of their files.
const MANIFEST: &str = "papers.csv";

/// Writes the sealed papers of all agreements into a folder.
#[derive(Debug, Args)]
pub struct ExportPapers {
    /// The folder; it is made where there is none, closed to other users.
    #[arg(long)]
    out: PathBuf,
    /// One home alone, by name or id.
    #[arg(long)]
    home: Option<String>,
    #[command(flatten)]
    store: StoreSettings,
}

/// Why there is no file of a version.
#[derive(Clone, Copy)]
enum Missing {
    /// It is in force, and the job that seals has not come to it, or fails.
    NotSealed,
    /// It was replaced before its paper was made.
    NeverMade,
    /// What the database holds is not what was kept.
    Altered,
}

impl Missing {
    const fn said(self) -> &'static str {
        match self {
            Self::NotSealed => "in force, and not sealed yet",
            Self::NeverMade => "replaced before its paper was made",
            Self::Altered => "what the database holds has another SHA-256 than what was kept",
        }
    }
}

/// Runs the subcommand; it ends with 1 where a paper is left out.
///
/// # Errors
/// Where the database cannot be read, the home is unknown, or the folder cannot be written.
pub async fn run(export: ExportPapers) -> anyhow::Result<ExitCode> {
    let db = Db::open(&export.store.address("accord.sqlite")?).await?;
    let mut tx = db.read().await?;
    let home = match &export.home {
        Some(name) => Some(home_named(&mut tx, name).await?),
        None => None,
    };
    let progress = Progress::new(papers::count_agreed(&mut tx, home).await?);
    drop(tx);
    let mut folder = Folder::open(export.out)?;
    let left = write_all(&db, home, &mut folder, &progress).await?;
    progress.bar.finish_and_clear();
    println!("papers written: {}, there already: {}, left out: {}", folder.written, folder.found, left.len());
    for (version, why) in &left {
        println!("{}, version {}: {}", version.plan, version.revision, why.said());
    }
    folder.finish()?;
    Ok(if left.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes what can be written; what cannot.
async fn write_all(
    db: &Db,
    home: Option<HomeId>,
    folder: &mut Folder,
    progress: &Progress,
) -> anyhow::Result<Vec<(Agreed, Missing)>> {
    let (mut left, mut after) = (Vec::new(), None);
    loop {
        // A transaction for each page: an SQLite file that is read for long keeps its log from being emptied.
        let mut tx = db.read().await?;
        let page = papers::agreed(&mut tx, home, after, PAGE).await?;
        drop(tx);
        let Some(last) = page.last() else { return Ok(left) };
        after = Some((last.plan, last.revision));
        for version in page {
            left.extend(write(db, folder, version).await?);
            progress.step();
        }
    }
}

/// Writes the paper of one version, if its file is not there; why there is none.
async fn write(db: &Db, folder: &mut Folder, mut version: Agreed) -> anyhow::Result<Option<(Agreed, Missing)>> {
    let name = file_name(&version);
    let missing = match &version.sha256 {
        _ if version.level.is_none() && version.standing == Standing::InForce => Some(Missing::NotSealed),
        None => Some(Missing::NeverMade),
        Some(sha256) if folder.has(&name, sha256)? => None,
        Some(_) => {
            let pdf = kept(db, &mut version).await?;
            if version.sha256 == Some(Hash::of(&pdf)) {
                folder.put(&name, &pdf)?;
                None
            } else {
                Some(Missing::Altered)
            }
        }
    };
    folder.list(&version, missing.is_none().then_some(&name))?;
    Ok(missing.map(|why| (version, why)))
}

/// The bytes of a paper, with what is known of them now: since the version was looked up its seal may have been made to last.
async fn kept(db: &Db, version: &mut Agreed) -> anyhow::Result<Vec<u8>> {
    let mut tx = db.read().await?;
    let pdf = if version.level.is_some() {
        let found = seals::find(&mut tx, version.plan, version.revision).await?;
        found.map(|sealed| {
            (version.level, version.sha256) = (Some(sealed.level), Some(sealed.sha256));
            sealed.pdf
        })
    } else {
        papers::newest(&mut tx, version.plan, version.revision).await?.map(|paper| paper.pdf)
    };
    pdf.with_context(|| format!("the paper of {}, version {}, is gone", version.plan, version.revision))
}

/// The name under which the pages give the same paper out: it says nothing of whom it is about.
fn file_name(version: &Agreed) -> String {
    let end = if version.level.is_some() { "-sealed" } else { "" };
    format!("accord-{}-version-{}{end}.pdf", version.plan, version.revision)
}

/// The folder that is written into.
struct Folder {
    path: PathBuf,
    manifest: BufWriter<File>,
    written: u64,
    found: u64,
}

impl Folder {
    /// Makes the folder where there is none, and begins the list.
    fn open(path: PathBuf) -> anyhow::Result<Self> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&path);
        made.with_context(|| format!("the folder {} cannot be made", path.display()))?;
        let mut manifest = BufWriter::new(closed_file(&unfinished(&path.join(MANIFEST)))?);
        writeln!(manifest, "plan,version,standing,seal,sha256,file")?;
        Ok(Self { path, manifest, written: 0, found: 0 })
    }

    /// Whether this file is there with these bytes.
    fn has(&mut self, name: &str, sha256: &Hash) -> anyhow::Result<bool> {
        let is_there = match std::fs::read(self.path.join(name)) {
            Ok(bytes) => Hash::of(&bytes) == *sha256,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(error).with_context(|| format!("{name} cannot be read")),
        };
        self.found += u64::from(is_there);
        Ok(is_there)
    }

    /// Writes a file beside its place, and puts it there when it is whole on the disk.
    fn put(&mut self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let path = self.path.join(name);
        let mut file = closed_file(&unfinished(&path))?;
        file.write_all(bytes).with_context(|| format!("{name} cannot be written"))?;
        finish(&file, &path)?;
        self.written += 1;
        Ok(())
    }

    /// Adds a version to the list; without a file where there is none.
    fn list(&mut self, version: &Agreed, file: Option<&String>) -> anyhow::Result<()> {
        let Agreed { plan, revision, standing, level, sha256 } = version;
        let (standing, level) = (standing.word(), level.map_or("none", |level| level.word()));
        let sha256 = sha256.as_ref().filter(|_| file.is_some()).map(Hash::to_string).unwrap_or_default();
        let file = file.map_or("", String::as_str);
        Ok(writeln!(self.manifest, "{plan},{revision},{standing},{level},{sha256},{file}")?)
    }

    /// Puts the list in its place.
    fn finish(self) -> anyhow::Result<()> {
        let manifest = self.manifest.into_inner().context("the list cannot be written")?;
        finish(&manifest, &self.path.join(MANIFEST))
    }
}

/// The name under which a file is written until it is whole.
fn unfinished(path: &Path) -> PathBuf {
    path.with_added_extension("part")
}

/// A new file that other users of the machine cannot open.
fn closed_file(path: &Path) -> anyhow::Result<File> {
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path);
    file.with_context(|| format!("{} cannot be written", path.display()))
}

/// Puts a whole file in its place.
fn finish(file: &File, path: &Path) -> anyhow::Result<()> {
    let put = file.sync_all().and_then(|()| std::fs::rename(unfinished(path), path));
    put.with_context(|| format!("{} cannot be written", path.display()))
}

/// How far it has come: a bar where somebody looks at a terminal, else a line now and then.
struct Progress {
    bar: ProgressBar,
    in_lines: bool,
}

impl Progress {
    fn new(count: u64) -> Self {
        let style = ProgressStyle::with_template("{bar:40} {pos} of {len} papers, {eta} to go");
        let bar = ProgressBar::new(count).with_style(style.expect("the template is ours"));
        Self { bar, in_lines: !std::io::stderr().is_terminal() }
    }

    fn step(&self) {
        self.bar.inc(1);
        let (done, count) = (self.bar.position(), self.bar.length().unwrap_or_default());
        if self.in_lines && (done.is_multiple_of(LINE) || done == count) {
            eprintln!("{done} of {count} papers");
        }
    }
}
