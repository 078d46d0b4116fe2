//! The published schema of plan files.

use std::path::Path;

use domain::plan_file::PlanFile;
use domain::schema::schema;
use serde_json::{Value, json};

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

#[test]
fn a_name_is_of_one_row_and_a_risk_that_is_named_is_there() {
    let faults = |change: fn(&mut Value)| {
        let mut file: Value = serde_json::from_str(&read("../../tests/cases/a.json")).unwrap();
        change(&mut file);
        PlanFile::read(&file.to_string()).err().unwrap_or_default()
    };
    assert_eq!(faults(|_| ()), [""; 0]);
    let same = faults(|file| file["rows"]["rule"][2]["key"] = file["rows"]["rule"][0]["key"].clone());
    assert_eq!(same.len(), 1, "{same:?}");
    assert!(same[0].starts_with("/rows/rule/2: another rule is called"), "{same:?}");
    let place = faults(|file| {
        file["rows"]["talk"][0]["key"] = "2".into();
        file["rows"]["talk"][1].as_object_mut().unwrap().remove("key");
    });
    assert_eq!(
        place,
        ["/rows/talk/1: another talk is called \"2\" already"],
        "its place is the name of a row without one"
    );
    let risk = faults(|file| {
        file["rows"]["rule"][0]["because"] = json!(["weather"]);
        let change = json!({
            "at": "2026-11-10T10:00:00Z", "by": "Abby Lund", "do": "change", "sheet": "rule", "key": "1",
            "set": { "because": "moon" },
        });
        file["life"].as_array_mut().unwrap().insert(0, change);
    });
    let expected =
        ["/rows/rule/0/because: no risk is called \"weather\"", "/life/0/set/because: no risk is called \"moon\""];
    assert_eq!(risk, expected);
}

#[test]
fn a_mark_of_the_encoding_is_no_fault() {
    let file = read("../../tests/cases/a.json");
    assert!(PlanFile::read(&format!("\u{feff}{file}")).is_ok());
}
