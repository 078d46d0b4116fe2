//! Every message that is asked for is there, in every language, and every message that is there is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Month, Weekday};
use domain::asking::Asking;
use domain::choices::{Answer, ContactRole, Heading, Nation, RuleKind};
use domain::copies::{GivenHow, Receiver};
use domain::deadline::DeadlineKind;
use domain::decision::{Verdict, VerdictFault, VerdictKind};
use domain::document::Document;
use domain::event::Event;
use domain::fault::FaultKind;
use domain::home_policy::{Course, PolicyCheck, PolicyKind};
use domain::moment::Fold;
use domain::plan::{Refusal, StageKind};
use domain::platforms::{Basis, Confidence, Function};
use domain::policy::Role;
use domain::questions::{Field, Kind};
use domain::records::{ClockKind, RecordKind, RecordPage};
use domain::revision::Standing;
use domain::sealing::{SealCause, SealLevel};
use domain::sheets::{NONE_OF, SheetName};
use domain::shift::Reply;
use domain::signature::{Mark, MethodKind, Party};
use domain::source::How;
use domain::task::{Content, State, Task, Wait};
use domain::week::{Access, DaySet, Period, weekday};
use domain::word::Word;
use serde::de::DeserializeOwned;
use words::{Language, Named, QuestionText, key};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// The words of a vocabulary, as serde lists them when it is given none of them: no list of ours can fall behind.
fn known<T: DeserializeOwned>(none_of_them: &str) -> Vec<String> {
    let Err(error) = serde_json::from_str::<T>(none_of_them) else { panic!("{none_of_them} was read") };
    let error = error.to_string();
    let words: Vec<String> = error.split('`').skip(1).step_by(2).skip(1).map(snake).collect();
    assert!(words.len() > 1, "{error}");
    words
}

/// The keys of all families of a vocabulary.
fn keys_of<N: Named>(words: &[String]) -> Vec<String> {
    let families = || std::iter::once(&N::FAMILY).chain(N::MORE);
    words.iter().flat_map(|word| families().map(move |family| family.replace('*', word))).collect()
}

fn word_in_keys<N: Named>(word: N) -> String {
    word.key_word().to_owned()
}

/// The keys of all families of a vocabulary whose words are listed by `W`: itself, or its kinds without what they hold.
fn keys_of_all<N: Named, W: Word>() -> Vec<String> {
    keys_of::<N>(&W::all().iter().map(|word| word.word().to_owned()).collect::<Vec<_>>())
}

/// What is said of every word of every closed vocabulary.
fn family_keys() -> Vec<String> {
    [
        keys_of_all::<Answer, Answer>(),
        keys_of_all::<Asking, Asking>(),
        keys_of_all::<Basis, Basis>(),
        keys_of_all::<Confidence, Confidence>(),
        keys_of_all::<Function, Function>(),
        keys_of_all::<Nation, Nation>(),
        keys_of_all::<Fold, Fold>(),
        keys_of_all::<Course, Course>(),
        keys_of_all::<DaySet, DaySet>(),
        keys_of_all::<Document, Document>(),
        keys_of_all::<GivenHow, GivenHow>(),
        keys_of_all::<Receiver, Receiver>(),
        keys_of_all::<DeadlineKind, DeadlineKind>(),
        keys_of::<FaultKind>(&known::<FaultKind>("\"?\"")),
        keys_of_all::<ClockKind, ClockKind>(),
        keys_of_all::<PolicyCheck, PolicyCheck>(),
        keys_of_all::<PolicyKind, PolicyKind>(),
        keys_of_all::<RecordKind, RecordKind>(),
        keys_of_all::<RecordPage, RecordPage>(),
        keys_of_all::<ContactRole, ContactRole>(),
        keys_of_all::<Content, Content>(),
        keys_of::<Event>(&known::<Event>(r#"{"event":"?"}"#)),
        keys_of_all::<Heading, Heading>(),
        keys_of_all::<How, How>(),
        keys_of_all::<Mark, Mark>(),
        keys_of_all::<MethodKind, MethodKind>(),
        keys_of_all::<Party, Party>(),
        keys_of_all::<Period, Period>(),
        keys_of_all::<Refusal, Refusal>(),
        keys_of_all::<Reply, Reply>(),
        keys_of_all::<Role, Role>(),
        keys_of_all::<RuleKind, RuleKind>(),
        keys_of_all::<SealCause, SealCause>(),
        keys_of_all::<SealLevel, SealLevel>(),
        keys_of_all::<SheetName, SheetName>(),
        keys_of_all::<Access, Access>(),
        keys_of_all::<StageKind, StageKind>(),
        keys_of_all::<Standing, Standing>(),
        [
            State::NotStarted,
            State::InProgress,
            State::Done,
            State::CannotStart(Wait::ForARisk),
            State::NeedsLook,
            State::Optional,
        ]
        .map(|state| key(State::FAMILY, &state))
        .to_vec(),
        keys_of_all::<Task, Task>(),
        keys_of_all::<Verdict, VerdictKind>(),
        keys_of_all::<VerdictKind, VerdictKind>(),
        keys_of_all::<VerdictFault, VerdictFault>(),
        keys_of_all::<Wait, Wait>(),
        keys_of::<Month>(&(1..=12).flat_map(Month::try_from).map(word_in_keys).collect::<Vec<_>>()),
        keys_of::<Weekday>(&(0..7).map(weekday).map(word_in_keys).collect::<Vec<_>>()),
        NONE_OF.iter().map(|word| format!("paper-none-{word}")).collect(),
    ]
    .concat()
}

/// What is said of every sheet, page, question and choice.
fn question_keys() -> Vec<String> {
    let texts = SheetName::all().iter().flat_map(|&sheet| [sheet_texts(sheet), page_texts(sheet)].concat());
    let of_records = RecordPage::all()
        .iter()
        .flat_map(|&page| asked(page.fields()).flat_map(move |field| field_texts(page, field)).map(QuestionText::key));
    texts.map(QuestionText::key).chain(of_records).collect()
}

fn sheet_texts(sheet: SheetName) -> Vec<QuestionText<'static>> {
    let mut texts = vec![QuestionText::Row(sheet)];
    if sheet.sheet().many {
        texts.extend([QuestionText::Add(sheet), QuestionText::Empty(sheet)]);
    }
    texts
}

fn asked(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| field.kind != Kind::Kept)
}

fn page_texts(sheet: SheetName) -> Vec<QuestionText<'static>> {
    let mut texts = Vec::new();
    for page in sheet.sheet().pages {
        texts.extend([QuestionText::Page(sheet, page.name), QuestionText::Lead(sheet, page.name)]);
        if sheet == SheetName::Rule {
            texts.push(QuestionText::ChangeRule(page.name));
        }
        texts.extend(asked(page.fields).flat_map(|field| field_texts(sheet, field)));
    }
    texts
}

fn field_texts<S: Word>(sheet: S, field: &Field) -> Vec<QuestionText<'static, S>> {
    let name = field.name;
    if field.kind == Kind::Directory {
        return vec![QuestionText::Short(sheet, name)];
    }
    let mut texts =
        vec![QuestionText::Ask(sheet, name), QuestionText::Hint(sheet, name), QuestionText::Short(sheet, name)];
    if let Kind::OneOf(words) | Kind::AnyOf(words) = field.kind {
        texts.extend(words.iter().map(|word| QuestionText::Choice(sheet, name, word)));
    }
    texts
}

/// Messages that say something more fitting where they are there: of one question's fault, of a kind of rule in Wales.
fn optional_keys() -> BTreeSet<String> {
    let codes = known::<FaultKind>("\"?\"");
    let fields =
        || SheetName::all().iter().flat_map(|&sheet| sheet.sheet().fields().map(move |field| (sheet, field.name)));
    let faults =
        codes.iter().flat_map(|code| fields().map(|(sheet, field)| QuestionText::Fault(sheet, field, code).key()));
    let kinds = RuleKind::all().iter().map(|kind| key("kind-*-wales", kind));
    faults.chain(kinds).collect()
}

/// The languages of everything.
fn whole() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(|language| !language.is_beside())
}

/// The message files of a language.
fn texts(language: Language) -> Vec<String> {
    let folder = language.tag().split('-').next().unwrap_or_default();
    let files = fs::read_dir(root().join("templates/texts").join(folder)).expect("the texts are there").flatten();
    files.map(|entry| fs::read_to_string(entry.path()).expect("the messages can be read")).collect()
}

/// The values that each message of a language names.
fn values(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in texts(language) {
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((start, _)) = line.split_once(" =").filter(|(start, _)| is_key(start)) {
                start.clone_into(&mut key);
            }
            let named =
                line.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
            values.entry(key.clone()).or_default().extend(named.flatten().map(str::to_owned));
        }
    }
    values
}

/// The keys of the messages in a language's folder, and all that the messages refer to. The folder has the first part of the
/// language's tag as its name.
fn messages(language: Language) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut keys, mut references) = (BTreeSet::new(), BTreeSet::new());
    for text in texts(language) {
        for line in text.lines().filter(|line| !line.starts_with(['#', '-'])) {
            let key = line.split_once(" =").map(|(key, _)| key).filter(|key| is_key(key));
            keys.extend(key.map(str::to_owned));
            let placeables = line.split('{').skip(1).filter_map(|rest| rest.split('}').next());
            references.extend(placeables.map(str::trim).filter(|name| is_key(name)).map(str::to_owned));
        }
    }
    (keys, references)
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b))
}

/// The code without its tests, and without the file that makes the keys of the questions: [`question_keys`] knows each of them.
fn source(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("tests") {
            source(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("words/src/questions.rs") {
            let text = fs::read_to_string(path).expect("a source");
            into.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
        }
    }
}

/// All texts in the code that could be keys, or the frame of one: `stage-{}-next`, `kind-*`.
fn literals() -> BTreeSet<String> {
    let mut code = String::new();
    for folder in ["app/src", "server/src", "crates"] {
        source(&root().join(folder), &mut code);
    }
    let is_frame = |text: &&str| is_key(&text.replace(['{', '}', '*', '.'], ""));
    code.split('"').filter(is_frame).map(str::to_owned).collect()
}

/// Whether a key has the form of a frame, whose gaps take one word each.
fn fits(frame: &str, key: &str) -> bool {
    let Some(gap) = frame.find(['{', '*']) else { return frame == key };
    let Some(rest) = key.strip_prefix(&frame[..gap]) else { return false };
    let end =
        if frame[gap..].starts_with('*') { gap + 1 } else { gap + 1 + frame[gap..].find('}').unwrap_or_default() };
    let word = rest.find('-').unwrap_or(rest.len());
    gap > 0 && word > 0 && fits(&frame[end..], &rest[word..])
}

#[test]
fn everything_that_can_be_said_is_there_in_every_language() {
    for language in whole() {
        let mut keys = [family_keys(), question_keys()].concat();
        keys.retain(|key| !language.has(key));
        assert_eq!(keys, [""; 0], "{language:?}");
    }
}

#[test]
fn every_key_in_the_code_has_its_message() {
    // An address, not a message.
    const OTHERS: [&str; 1] = ["sign-in"];
    let (keys, _) = messages(Language::English);
    let heads: BTreeSet<&str> = keys.iter().filter_map(|key| key.split_once('-')).map(|(head, _)| head).collect();
    let looks_like_one = |text: &String| {
        let head = text.split_once('-').map(|(head, _)| head);
        is_key(text) && head.is_some_and(|head| heads.contains(head)) && !OTHERS.contains(&text.as_str())
    };
    let literals: Vec<String> = literals().into_iter().filter(looks_like_one).collect();
    assert!(literals.len() > 300, "only {} keys were found", literals.len());
    for language in whole() {
        let missing: Vec<_> = literals.iter().filter(|key| !language.has(key)).collect();
        assert_eq!(missing, [""; 0], "{language:?}");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let said: BTreeSet<String> = [family_keys(), question_keys()].concat().into_iter().chain(optional_keys()).collect();
    let literals = literals();
    for language in whole() {
        let (mut keys, references) = messages(language);
        keys.retain(|key| {
            !said.contains(key) && !references.contains(key) && !literals.iter().any(|frame| fits(frame, key))
        });
        assert_eq!(keys, BTreeSet::new(), "{language:?}");
    }
}

#[test]
fn every_family_in_the_code_is_one_of_a_vocabulary() {
    let keys: BTreeSet<String> = family_keys().into_iter().chain(optional_keys()).collect();
    let families: Vec<String> = literals().into_iter().filter(|text| text.contains("-*")).collect();
    assert!(families.len() > 20, "{families:?}");
    for family in families {
        assert!(keys.iter().any(|key| fits(&family, key)), "{family}");
    }
}

#[test]
fn every_message_file_is_read() {
    for language in whole() {
        let (keys, _) = messages(language);
        assert!(keys.len() > 1500 && keys.iter().all(|key| language.has(key)), "{language:?}");
    }
}

#[test]
fn no_translation_leaves_a_value_out_or_names_one_that_is_not_given() {
    let english = values(Language::English);
    for &language in Language::ALL {
        for (key, named) in values(language) {
            assert_eq!(named, english[&key], "{language:?} {key}");
        }
    }
}

#[test]
fn what_stands_beside_english_is_the_same_in_each_language() {
    let beside = || Language::ALL.iter().copied().filter(|language| language.is_beside());
    let (first, _) = messages(Language::Dari);
    assert!(first.len() > 250, "{}", first.len());
    for language in beside() {
        assert_eq!(messages(language).0, first, "{language:?}");
    }
}
