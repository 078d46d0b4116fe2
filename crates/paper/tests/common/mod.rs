//! Plan files told to their end, and the words of the message files.

use std::path::PathBuf;

use domain::frozen::FrozenText;
use domain::plan_file::PlanFile;
use domain::revision::{InForce, Life};
use domain::signature::{Method, Party, Strokes};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use paper::{Paper, PaperError, Words};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A plan file of `tests/cases`.
pub fn plan_file(name: &str) -> PlanFile {
    let file =
        std::fs::read_to_string(root().join(format!("tests/cases/{name}.json"))).expect("the plan file is there");
    serde_json::from_str(&file).expect("the plan file can be read")
}

/// What is kept of an agreement that came into force.
pub struct Kept {
    pub text: FrozenText,
    pub in_force: InForce,
    pub replaces: Option<u32>,
}

/// The last agreement of a plan file that came into force.
pub fn kept(file: &PlanFile) -> Kept {
    let outcomes = file.replay().expect("the file can be replayed");
    let plan = outcomes.iter().rev().find_map(|outcome| outcome.step.as_ref()).map(|step| step.plan.clone());
    let in_force = plan.and_then(|plan| plan.in_force).expect("an agreement came into force");
    let texts = outcomes.iter().filter_map(|outcome| outcome.text());
    let text = texts.into_iter().find(|text| text.number() == in_force.revision()).expect("its text was frozen");
    Kept { text: text.clone(), in_force, replaces: None }
}

/// Stands before the key of a message that is not there.
pub const MISSING: &str = "(no message) ";

/// The words of all English message files; a missing message is printed as such.
pub fn words() -> impl Fn(&str, &[(&str, &str)]) -> String {
    let mut bundle = FluentBundle::new_concurrent(vec!["en-GB".parse().expect("a language")]);
    for entry in std::fs::read_dir(root().join("templates/texts/en")).expect("the texts are there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let source = std::fs::read_to_string(&path).expect("the messages can be read");
            let resource = FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
            bundle.add_resource_overriding(resource);
        }
    }
    move |key, arguments| {
        let Some(message) = bundle.get_message(key) else { return format!("{MISSING}{key}") };
        let arguments: FluentArgs = arguments.iter().copied().collect();
        let mut errors = vec![];
        let said = bundle.format_pattern(message.value().expect("it says something"), Some(&arguments), &mut errors);
        if errors.is_empty() { said.into_owned() } else { format!("{MISSING}{key} {errors:?}") }
    }
}

/// The paper of an agreement in force.
pub fn render(kept: &Kept) -> Result<Vec<u8>, PaperError> {
    render_as(&kept.text, &Life::InForce(kept.in_force.clone()), kept.replaces, &words())
}

/// The paper of any revision.
pub fn render_as(text: &FrozenText, life: &Life, replaces: Option<u32>, words: Words) -> Result<Vec<u8>, PaperError> {
    paper::render(&Paper { text, life, replaces, words })
}

/// The same signature, made in another way.
pub fn sign_with(kept: &mut Kept, party: Party, method: Method) {
    let signed = &mut kept.in_force.signed;
    let signature = match party {
        Party::YoungPerson => &mut signed.young_person,
        Party::KeyWorker => &mut signed.key_worker,
        Party::Manager => &mut signed.manager,
    };
    signature.method = method;
}

/// A scribble.
pub fn scribble() -> Method {
    let lines =
        "40,120 60,60 90,150 120,70 150,140 180,80;210,120 260,60 300,140 330,90 380,130 450,70 520,110;540,150";
    Method::Drawn { strokes: Strokes::parse(lines).expect("these are strokes") }
}
