//! Plan files told to their end, and their papers.

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::answers::{Answers, Kind};
use domain::canonical::Hash;
use domain::draft::Text;
use domain::plan::{Agreed, Method, Party, Record, Signature, Strokes, Verdict};
use domain::sheets::SheetName;
use domain::story::{Deed, Story};
use paper::{Life, Paper, PaperError};
use words::{Language, Voice};

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

/// The voice of a text's paper, in a language.
pub fn voice(text: &Text, language: Language) -> Voice {
    let home = text.answers(SheetName::Home).get("name").to_owned();
    Voice { language, young_person: text.young_person(), home }
}

/// The paper of an agreement in force.
pub fn render(kept: &Kept) -> Result<Vec<u8>, PaperError> {
    render_as(&kept.text, Life::InForce { agreed: &kept.agreed, from: kept.from }, kept.replaces, Language::English)
}

/// The paper of any revision.
pub fn render_as(text: &Text, life: Life, replaces: Option<u32>, language: Language) -> Result<Vec<u8>, PaperError> {
    let (canonical, hash): (String, Hash) = text.canonical();
    paper::render(&Paper { text, hash: &hash, canonical: &canonical, life, replaces, voice: &voice(text, language) })
}

/// Puts Cyrillic letters for Latin ones.
fn cyrillic(text: &mut String) {
    let letter = |c: char| match c {
        'a'..='z' => char::from_u32(u32::from('а') + u32::from(c) - u32::from('a')),
        'A'..='Z' => char::from_u32(u32::from('А') + u32::from(c) - u32::from('A')),
        _ => None,
    };
    *text = text.chars().map(|c| letter(c).unwrap_or(c)).collect();
}

fn cyrillic_answers(sheet: SheetName, answers: &mut Answers) {
    for field in sheet.sheet().fields().filter(|field| matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_))) {
        let mut text = answers.get(field.name).to_owned();
        cyrillic(&mut text);
        answers.set(field.name, [text]);
    }
}

/// Puts Cyrillic letters for Latin ones into all that the people of a plan file write: what stays Latin is not theirs.
pub fn in_cyrillic(story: &mut Story) {
    story.people.iter_mut().for_each(|person| cyrillic(&mut person.name));
    for (sheet, rows) in &mut story.rows {
        rows.iter_mut().for_each(|row| cyrillic_answers(*sheet, &mut row.answers));
    }
    for chapter in &mut story.life {
        cyrillic(&mut chapter.by);
        match &mut chapter.deed {
            Deed::Change { sheet, set, .. } => cyrillic_answers(*sheet, set),
            Deed::SendBack { reason } => cyrillic(reason),
            Deed::Decide { verdicts, comment } => {
                cyrillic(comment);
                verdicts.values_mut().for_each(cyrillic_verdict);
            }
            Deed::Sign { name, method, .. } => {
                cyrillic(name);
                cyrillic_method(method);
            }
            Deed::Send | Deed::Withdraw | Deed::Authorise | Deed::Begin | Deed::Amend => {}
        }
    }
}

fn cyrillic_verdict(verdict: &mut Verdict) {
    if let Verdict::Condition(words) | Verdict::Change(words) | Verdict::Refuse(words) = verdict {
        cyrillic(words);
    }
}

fn cyrillic_method(method: &mut Method) {
    if let Method::Typed { name: words } | Method::Spoken { words } | Method::ChoseNot { reason: words } = method {
        cyrillic(words);
    }
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
