//! A home's own templates, words and logo: a folder with any of the files of `templates`. What cannot be used is named with its line, and what is
//! built in is used in its place.

use std::path::Path;
use std::sync::OnceLock;

use anyhow::Context;
use domain::plan_file::PlanFile;
use paper::Templates;

use crate::commands::render;
use crate::download;

static OWN: OnceLock<Templates> = OnceLock::new();

/// The templates that papers are set with.
pub fn current() -> &'static Templates {
    OWN.get_or_init(Templates::default)
}

/// Takes the words of a folder: before anything is said.
///
/// # Errors
/// Where the folder cannot be read.
pub fn take_words(folder: &Path) -> anyhow::Result<Vec<String>> {
    let texts = folder.join("texts");
    let languages = if texts.is_dir() { entries(&texts)? } else { vec![] };
    let (mut files, mut faults) = (vec![], vec![]);
    for language in languages.into_iter().filter(|name| texts.join(name).is_dir()) {
        for file in entries(&texts.join(&language))?.into_iter().filter(|name| name.ends_with(".ftl")) {
            if let Some(text) = read(folder, &format!("texts/{language}/{file}"), &mut faults) {
                files.push((language.clone(), file, text));
            }
        }
    }
    faults.extend(words::replace(&files));
    Ok(faults)
}

/// Takes the templates and the logo of a folder, each after it has set a paper of a case that nobody lives.
///
/// # Errors
/// Where the folder cannot be read.
pub fn take_templates(folder: &Path) -> anyhow::Result<Vec<String>> {
    let names = entries(folder)?.into_iter().filter(|name| name.ends_with(".typ") || name.ends_with(".svg"));
    let (mut files, mut faults) = (vec![], vec![]);
    for name in names {
        if let Some(text) = read(folder, &name, &mut faults) {
            files.push((name, text));
        }
    }
    let (templates, unknown) = Templates::read(files);
    faults.extend(unknown);
    let case: PlanFile = serde_json::from_str(crate::demo::JAY).context("a case is part of the program")?;
    let sample = render::newest(&case.replay()?, String::new())?;
    let (kept, more) = download::with_paper(&sample, &Templates::default(), |paper| templates.tried(paper));
    faults.extend(more);
    anyhow::ensure!(OWN.set(kept).is_ok(), "templates are taken once, before any paper is set");
    Ok(faults)
}

/// Takes all that a folder has, and names what cannot be used on the standard error.
///
/// # Errors
/// Where the folder cannot be read.
pub fn take(folder: Option<&Path>) -> anyhow::Result<()> {
    let Some(folder) = folder else { return Ok(()) };
    let faults = [take_words(folder)?, take_templates(folder)?].concat();
    faults.iter().for_each(|fault| eprintln!("{}: {fault}; what is built in is used", folder.display()));
    Ok(())
}

fn entries(folder: &Path) -> anyhow::Result<Vec<String>> {
    let read = std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut names: Vec<String> =
        read.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<std::io::Result<_>>()?;
    names.sort();
    Ok(names)
}

/// One file, or that it cannot be read.
fn read(folder: &Path, name: &str, faults: &mut Vec<String>) -> Option<String> {
    let text = std::fs::read_to_string(folder.join(name));
    text.map_err(|error| faults.push(format!("{name}: {error}"))).ok()
}
