//! Every message that the pages put together from words of their own is there. Literal keys, questions and the domain's
//! vocabularies are looked after in `crates/words`.

use app::error::FormFault;
use domain::word::Word;

fn missing(keys: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut missing: Vec<String> = keys.into_iter().filter(|key| !app::texts::language().has(key)).collect();
    missing.sort();
    missing.dedup();
    missing
}

#[test]
fn every_word_of_the_pages_has_its_message() {
    let mut keys = Vec::new();
    let mut family = |frame: &str, words: &[&str]| keys.extend(words.iter().map(|word| frame.replace('*', word)));
    let failures =
        ["not_found", "not_allowed", "changed", "signed_out", "bad_request", "unreadable", "busy", "internal"];
    family("failure-*", &failures);
    family("failure-*-what", &failures);
    family("theme-*", &["light", "cream", "dark"]);
    family("board-*", &["morning", "afternoon", "evening"]);
    family("letter-*-subject", &["ask", "code"]);
    family("letter-*-body", &["ask", "code"]);
    let faults: Vec<&str> = FormFault::all().iter().map(|fault| fault.word()).collect();
    family("refusal-*", &[&faults[..], &["changed"]].concat());
    for what in ["name", "role", "email"] {
        family(
            &format!("demo-*-{what}"),
            &["staff", "manager", "deputy", "administrator", "quayside", "ty_afon", "kit", "night"],
        );
    }
    assert_eq!(missing(keys), [""; 0]);
}
