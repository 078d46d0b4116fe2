//! Writes the papers of the plan files to a folder, to be looked at: `PAPERS=/tmp/papers cargo test -p paper --test look`.

mod common;

#[test]
fn papers_can_be_looked_at() {
    let Ok(folder) = std::env::var("PAPERS") else { return };
    for name in ["a", "b", "c"] {
        let mut kept = common::kept(&common::story(name));
        common::sign_with(&mut kept, domain::plan::Party::Manager, common::scribble());
        let begun = std::time::Instant::now();
        let pdf = common::render(&kept).expect("the paper is made");
        println!("{name}: {:?}, {} bytes", begun.elapsed(), pdf.len());
        std::fs::write(format!("{folder}/{name}.pdf"), pdf).expect("the folder is there");
    }
}
