//! What the layout promises, checked.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn files(folder: &Path, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// The files of these folders that hold one of these words in their code; comments do not count.
fn holders(folders: &[&str], words: &[&str]) -> Vec<String> {
    let root = root();
    let all = folders.iter().flat_map(|folder| files(&root.join(folder), ".rs"));
    let code = |text: &str| {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let mut found: Vec<String> = all
        .filter(|(_, text)| words.iter().any(|word| code(text).contains(word)))
        .map(|(path, _)| path.strip_prefix(&root).unwrap().display().to_string())
        .collect();
    found.sort();
    found
}

fn members() -> Vec<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let list = manifest.split("\nmembers = [").nth(1).unwrap().split(']').next().unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The map of crates is a table or list whose entries begin with the folder in back quotes.
#[test]
fn the_architecture_names_exactly_the_crates_there_are() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let known = members();
    let missing: Vec<_> = known.iter().filter(|member| !text.contains(&format!("`{member}`"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not name {missing:?}");
    let named = text.lines().filter_map(|line| {
        let line = line.trim_start_matches(['|', '-', '*', ' ']);
        line.strip_prefix('`')?.split('`').next().map(str::to_owned)
    });
    let is_crate = |name: &String| root().join(name).join("Cargo.toml").is_file();
    let looks_like_one = |name: &String| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'/');
    let gone: Vec<_> = named.filter(|name| name.contains('/') && looks_like_one(name) && !is_crate(name)).collect();
    let gone: Vec<_> = gone.into_iter().filter(|name| !root().join(name).exists()).collect();
    assert!(gone.is_empty(), "ARCHITECTURE.md names {gone:?}, which are not there");
}

#[test]
fn every_textarea_is_the_one_that_keeps_its_words() {
    assert_eq!(holders(&["app/src"], &["<textarea"]), ["app/src/ui/text.rs"]);
}

#[test]
fn only_the_store_speaks_sql() {
    let folders = ["app", "server/src", "server/paper", "domain/src"];
    let found = holders(&folders, &["sqlx::", "use sqlx", "SELECT ", "INSERT INTO"]);
    // The domain's ids and words can be kept in a column where the store asks for it.
    let found: Vec<_> = found.into_iter().filter(|path| !path.starts_with("domain/")).collect();
    assert_eq!(found, [""; 0]);
    for (path, text) in files(&root().join("domain/src"), ".rs") {
        for line in text.lines().filter(|line| line.contains("sqlx") && !line.trim_start().starts_with("//")) {
            assert!(line.trim_start().starts_with("#[cfg") || line.contains("cfg_attr"), "{}: {line}", path.display());
        }
    }
}

#[test]
fn only_the_paper_knows_typst() {
    assert_eq!(holders(&["app", "server/src", "server/store", "domain"], &["typst::", "use typst", "typst_"]), [""; 0]);
}

#[test]
fn the_domain_has_no_clock_and_no_chance() {
    let words =
        ["Utc::now", "Local::now", "SystemTime", "Instant::now", "now_v7", "new_v4", "rand::", "std::fs", "std::env"];
    assert_eq!(holders(&["domain/src"], &words), [""; 0]);
}

#[test]
fn only_the_clock_reads_time_and_makes_ids() {
    let words = ["Utc::now", "Local::now", "now_v7", "new_v4"];
    assert_eq!(
        holders(&["app/src", "server/src", "server/store/src", "server/paper/src"], &words),
        ["server/src/clock.rs"]
    );
}
