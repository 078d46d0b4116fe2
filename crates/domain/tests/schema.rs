//! The published schema of plan files.

use std::path::Path;

use domain::plan_file::PlanFile;
use domain::schema::schema;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_published_schema_is_made_from_the_sheets() {
    let printed = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/plan-file.schema.json");
    if std::env::var_os("PRINT_TABLES").is_some() {
        std::fs::write(path, &printed).unwrap();
    }
    let is_true = std::fs::read_to_string(path).unwrap_or_default() == printed;
    assert!(is_true, "print it anew: PRINT_TABLES=1 cargo test -p domain --test schema");
}

#[test]
fn every_plan_file_of_today_and_of_before_is_taken() {
    for folder in ["../../tests/cases", "../../tests/kept/format-2/plan-files"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            let read = PlanFile::read(&std::fs::read_to_string(&file).unwrap());
            assert!(read.is_ok(), "{}: {:?}", file.display(), read);
        }
    }
}

#[test]
fn a_file_is_refused_whole_with_every_fault() {
    let file = read("../../tests/cases/a.json");
    let bad = file.replacen("\"sentence\"", "\"sentense\"", 1).replacen(
        "\"owner\": \"young_person\"",
        "\"owner\": \"me\"",
        1,
    );
    let faults = PlanFile::read(&bad).unwrap_err();
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(PlanFile::read("{").is_err());
}
