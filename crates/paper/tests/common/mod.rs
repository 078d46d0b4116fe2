//! Plan files told to their end, and their papers.

use std::path::PathBuf;
use std::sync::LazyLock;

use domain::answers::Answers;
use domain::awaited::AWAITS;
use domain::decision::Verdict;
use domain::frozen::FrozenText;
use domain::plan_file::{PlanFile, Verb};
use domain::questions::Kind;
use domain::revision::{InForce, Life};
use domain::sheets::SheetName;
use domain::signature::{Method, Party, Strokes};
use paper::{Document, Paper, PaperError, Templates};
use words::{Language, Voice};

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

/// The voice of a text's paper, in a language.
pub fn voice(text: &FrozenText, language: Language) -> Voice {
    let (young_person, home) = (text.young_person().to_owned(), text.home().to_owned());
    Voice { language, young_person, home, nation: text.home_settings().nation() }
}

/// The paper of an agreement in force.
pub fn render(kept: &Kept) -> Result<Vec<u8>, PaperError> {
    render_as(&kept.text, &Life::InForce(kept.in_force.clone()), kept.replaces, Language::English)
}

/// The paper of any revision.
pub fn render_as(
    text: &FrozenText,
    life: &Life,
    replaces: Option<u32>,
    language: Language,
) -> Result<Vec<u8>, PaperError> {
    document_as(text, life, replaces, language, Document::File)
}

/// The beginning of the address under which the papers of the tests are checked.
pub const VERIFY_URL: &str = "https://accord.example/verify/";

/// A document of an agreement in force.
pub fn document(kept: &Kept, document: Document) -> Result<Vec<u8>, PaperError> {
    document_as(&kept.text, &Life::InForce(kept.in_force.clone()), kept.replaces, Language::English, document)
}

/// What a paper in one language is made from, with the built-in templates.
pub fn paper<'a>(text: &'a FrozenText, life: &'a Life, voice: &'a Voice) -> Paper<'a> {
    static BUILT_IN: LazyLock<Templates> = LazyLock::new(Templates::default);
    Paper {
        text,
        life,
        replaces: None,
        voice,
        beside: None,
        translation: None,
        scans: &[],
        templates: &BUILT_IN,
        stopped: &[],
        verify_url: VERIFY_URL,
    }
}

/// A document of any revision.
pub fn document_as(
    text: &FrozenText,
    life: &Life,
    replaces: Option<u32>,
    language: Language,
    document: Document,
) -> Result<Vec<u8>, PaperError> {
    paper::document(&Paper { replaces, ..paper(text, life, &voice(text, language)) }, document)
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
    let is_words = |kind: Kind| matches!(kind, Kind::Line(_) | Kind::Paragraph(_) | Kind::Member(_));
    let written = sheet.sheet().fields().filter(|field| is_words(field.kind)).map(|field| field.name.to_owned());
    let asked = sheet.sheet().fields().map(|field| format!("{}.{AWAITS}", field.name));
    for name in written.chain(asked) {
        let mut text = answers.get(&name).to_owned();
        cyrillic(&mut text);
        answers.set(&name, [text]);
    }
}

/// Puts Cyrillic letters for Latin ones into all that the people of a plan file write: what stays Latin is not theirs.
pub fn in_cyrillic(file: &mut PlanFile) {
    file.people.iter_mut().for_each(|person| cyrillic(&mut person.name));
    for (sheet, rows) in &mut file.rows {
        rows.iter_mut().for_each(|row| cyrillic_answers(*sheet, &mut row.answers));
    }
    for entry in &mut file.life {
        cyrillic(&mut entry.by);
        match &mut entry.verb {
            Verb::Change { sheet, set, .. } => cyrillic_answers(*sheet, set),
            Verb::ReturnToDraft { reason } | Verb::Recall { reason } => cyrillic(reason),
            Verb::Decide { verdicts, comment } => {
                cyrillic(comment);
                verdicts.values_mut().for_each(cyrillic_verdict);
            }
            Verb::Sign { name, method, .. } => {
                cyrillic(name);
                cyrillic_method(method);
            }
            Verb::Send | Verb::Withdraw | Verb::Authorise | Verb::Begin | Verb::Amend => {}
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
    let signed = &mut kept.in_force.signed;
    let theirs = signed.young_person.clone();
    let signature = match party {
        Party::YoungPerson => &mut signed.young_person,
        Party::Parent => signed.parent.get_or_insert(theirs),
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
