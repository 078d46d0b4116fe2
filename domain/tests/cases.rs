#[test]
fn t() {
    for c in ["a","b","c"] {
        let Ok(j) = std::fs::read_to_string(format!("{}/../tests/cases/{c}.json", env!("CARGO_MANIFEST_DIR"))) else { continue };
        let s: domain::story::Story = serde_json::from_str(&j).unwrap();
        match s.tell() { Ok(scenes) => println!("{c}: {} scenes, end {:?} {:?}", scenes.len(), scenes.last().unwrap().step.as_ref().map(|s| s.plan.stage.word()), scenes.last().unwrap().step.as_ref().map(|s| &s.events)), Err(e) => panic!("{c}: {e}") }
    }
}
