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

/// The map is the table whose rows begin with a crate and its folder, each in back quotes.
#[test]
fn the_map_names_exactly_the_crates_there_are_and_each_stands_in_a_folder_of_its_name() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let map = text.split("## Map").nth(1).expect("a map").split("\n## ").next().unwrap_or_default();
    let mut named: Vec<(String, String)> = map
        .lines()
        .filter_map(|line| {
            let cells: Vec<_> = line.split('`').collect();
            let [start, name, between, folder, ..] = cells[..] else { return None };
            (start == "| " && between == " | ").then(|| (folder.to_owned(), name.to_owned()))
        })
        .collect();
    named.sort();
    let mut known: Vec<_> = members()
        .into_iter()
        .map(|folder| {
            let manifest =
                fs::read_to_string(root().join(&folder).join("Cargo.toml")).expect("a member has a manifest");
            let name = manifest.split("name = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            (folder, name.to_owned())
        })
        .collect();
    known.sort();
    assert_eq!(named, known, "ARCHITECTURE.md's map and the workspace's members differ");
    for (folder, name) in known {
        assert_eq!(folder.rsplit('/').next(), Some(name.as_str()));
    }
}

/// server → app → crates: nothing below reaches back up.
#[test]
fn the_crates_know_nothing_of_the_web() {
    for member in members().iter().filter(|member| member.starts_with("crates/")) {
        let manifest = fs::read_to_string(root().join(member).join("Cargo.toml")).expect("a manifest");
        for above in ["app", "server", "axum", "leptos", "tower"] {
            let names_it =
                |line: &str| line.starts_with(&format!("{above} ")) || line.starts_with(&format!("{above}."));
            assert!(!manifest.lines().any(names_it), "{member} depends on {above}");
        }
    }
}

#[test]
fn every_textarea_is_the_one_that_keeps_its_words() {
    assert_eq!(holders(&["app/src"], &["<textarea"]), ["app/src/ui/text.rs"]);
}

#[test]
fn only_the_store_speaks_sql() {
    let folders = ["app", "server/src", "crates/paper", "crates/domain/src"];
    let found = holders(&folders, &["sqlx::", "use sqlx", "SELECT ", "INSERT INTO"]);
    // The domain's ids and words can be kept in a column where the store asks for it.
    let found: Vec<_> = found.into_iter().filter(|path| !path.starts_with("crates/domain/")).collect();
    assert_eq!(found, [""; 0]);
    for (path, text) in files(&root().join("crates/domain/src"), ".rs") {
        for line in text.lines().filter(|line| line.contains("sqlx") && !line.trim_start().starts_with("//")) {
            assert!(line.trim_start().starts_with("#[cfg") || line.contains("cfg_attr"), "{}: {line}", path.display());
        }
    }
}

#[test]
fn only_the_paper_knows_typst() {
    assert_eq!(
        holders(&["app", "server/src", "crates/store", "crates/domain"], &["typst::", "use typst", "typst_"]),
        [""; 0]
    );
}

#[test]
fn the_domain_has_no_clock_and_no_chance() {
    let words =
        ["Utc::now", "Local::now", "SystemTime", "Instant::now", "now_v7", "new_v4", "rand::", "std::fs", "std::env"];
    assert_eq!(holders(&["crates/domain/src"], &words), [""; 0]);
}

#[test]
fn only_the_clock_reads_time_and_makes_ids() {
    let words = ["Utc::now", "Local::now", "now_v7", "new_v4"];
    assert_eq!(
        holders(&["app/src", "server/src", "crates/store/src", "crates/paper/src"], &words),
        ["server/src/clock.rs"]
    );
}

/// `style/ui/_when.scss` opens a question by the answer it hangs on: it knows every such answer, and no other.
#[test]
fn the_style_knows_on_which_answers_questions_hang() {
    use domain::records::RecordPage;
    use domain::sheets::SheetName;
    use domain::word::Word;
    let mut hang: Vec<String> = SheetName::all()
        .iter()
        .flat_map(|sheet| sheet.sheet().pages)
        .flat_map(|page| page.fields.iter().map(move |field| (page, field)))
        .filter_map(|(page, field)| field.need.hangs_on().filter(|(other, _)| page.asks(other)))
        .flat_map(|(other, words)| words.iter().map(move |word| format!("{other}:{word}")))
        .collect();
    let of_records = RecordPage::all().iter().flat_map(|page| page.fields()).filter_map(|field| field.need.hangs_on());
    hang.extend(of_records.flat_map(|(other, words)| words.iter().map(move |word| format!("{other}:{word}"))));
    hang.sort();
    hang.dedup();
    let style = fs::read_to_string(root().join("style/ui/_when.scss")).unwrap();
    let lines = style.split("$conditions: (").nth(1).and_then(|rest| rest.split(");").next()).unwrap().lines();
    let mut known: Vec<String> = lines
        .filter_map(|line| line.trim().split_once(": ("))
        .flat_map(|(question, words)| {
            let words = words.trim_end_matches("),").split(", ");
            words.map(move |word| format!("{question}:{word}"))
        })
        .collect();
    known.sort();
    assert_eq!(known, hang);
}
