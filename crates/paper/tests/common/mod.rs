//! Plan files told to their end, and the words of the message files.

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::canonical::Hash;
use domain::draft::Text;
use domain::plan::{Agreed, Method, Party, Record, Signature, Strokes};
use domain::story::Story;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use paper::{Life, Paper, PaperError, Words};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A plan file of `tests/cases`.
pub fn story(name: &str) -> Story {
    let file =
        std::fs::read_to_string(root().join(format!("tests/cases/{name}.json"))).expect("the plan file is there");
    serde_json::from_str(&file).expect("the plan file can be read")
}

/// What is kept of an agreement that came into force.
pub struct Kept {
    pub text: Text,
    pub agreed: Agreed,
    pub from: NaiveDate,
    pub replaces: Option<u32>,
}

/// The last agreement of a plan file that came into force.
pub fn kept(story: &Story) -> Kept {
    let scenes = story.tell().expect("the story can be told");
    let texts: Vec<&Text> = scenes.iter().filter_map(|scene| scene.text.as_ref()).collect();
    let settled = scenes.iter().filter_map(|scene| scene.step.as_ref()).flat_map(|step| &step.settled);
    let mut agreed = settled.filter_map(|settled| match &settled.record {
        Some(Record::Agreed { agreed, from }) => Some((agreed.clone(), *from)),
        _ => None,
    });
    let (agreed, from) = agreed.next_back().expect("an agreement came into force");
    let revision = agreed.authorised.sent.revision;
    let text = texts.into_iter().find(|text| text.number() == revision).expect("its text was frozen");
    Kept { text: text.clone(), agreed, from, replaces: None }
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
    render_as(&kept.text, Life::InForce { agreed: &kept.agreed, from: kept.from }, kept.replaces, &words())
}

/// The paper of any revision.
pub fn render_as(text: &Text, life: Life, replaces: Option<u32>, words: Words) -> Result<Vec<u8>, PaperError> {
    let (canonical, hash): (String, Hash) = text.canonical();
    paper::render(&Paper { text, hash: &hash, canonical: &canonical, life, replaces, words })
}

/// The same signature, made in another way.
pub fn sign_with(kept: &mut Kept, party: Party, method: Method) {
    let signature: &mut Signature = kept.agreed.signatures.get_mut(&party).expect("they signed");
    signature.method = method;
}

/// A scribble.
pub fn scribble() -> Method {
    let lines =
        "40,120 60,60 90,150 120,70 150,140 180,80;210,120 260,60 300,140 330,90 380,130 450,70 520,110;540,150";
    Method::Drawn { strokes: Strokes::parse(lines).expect("these are strokes") }
}
