//! A home's own words in place of ours: whole messages, by their keys, in files as those of `templates/texts`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_bundle::FluentResource;

use crate::Language;
use crate::language::{can_be_said, resources};

/// The messages of a home, by the folder of their language.
static OWN: OnceLock<BTreeMap<String, String>> = OnceLock::new();

/// A message in a file: its text, the line on which it begins, and the values that it names.
struct Message<'a> {
    key: &'a str,
    line: usize,
    text: String,
    values: BTreeSet<&'a str>,
}

/// Takes the message files of a home, each with the folder of its language and its name. What cannot be used is named with its line, and ours
/// stays in its place. Nothing may have been said before.
///
/// # Panics
/// Where it is called twice.
pub fn replace(files: &[(String, String, String)]) -> Vec<String> {
    let (mut own, mut faults) = (BTreeMap::<String, String>::new(), vec![]);
    for (folder, name, text) in files {
        let known = Language::files_in(folder);
        let resources = resources(known);
        let known: BTreeMap<&str, Message<'_>> =
            known.iter().flat_map(|text| messages(text)).map(|message| (message.key, message)).collect();
        for message in messages(text) {
            match fault(&resources, &message, known.get(message.key)) {
                Some(fault) => faults.push(format!("texts/{folder}/{name}, line {}: {fault}", message.line)),
                None => own.entry(folder.clone()).or_default().push_str(&message.text),
            }
        }
    }
    assert!(OWN.set(own).is_ok(), "words are replaced once, before any is said");
    faults
}

/// The messages of a home in one language.
pub(crate) fn of(folder: &str) -> Option<String> {
    OWN.get()?.get(folder).cloned()
}

/// Why a message cannot stand in the place of ours.
fn fault(resources: &[FluentResource], own: &Message<'_>, ours: Option<&Message<'_>>) -> Option<String> {
    let Some(ours) = ours else { return Some(format!("no message is called {}", own.key)) };
    if FluentResource::try_new(own.text.clone()).is_err() {
        return Some(format!("{} cannot be read", own.key));
    }
    if let Some(unknown) = own.values.iter().find(|value| !ours.values.contains(*value)) {
        return Some(format!("{} is given no value {unknown}", own.key));
    }
    // What it refers to is not there, or it says nothing.
    (!can_be_said(resources, &own.text, own.key, &own.values)).then(|| format!("{} cannot be said", own.key))
}

/// The messages of a file: one begins with its key, and the lines that are set in belong to it.
fn messages(text: &str) -> Vec<Message<'_>> {
    let mut found: Vec<Message<'_>> = Vec::new();
    for (line, words) in (1..).zip(text.lines()) {
        let is_more = words.starts_with([' ', '}']) || words.is_empty();
        let key = words.split_once('=').map(|(key, _)| key.trim()).filter(|_| !is_more && !words.starts_with('#'));
        match (key, found.last_mut()) {
            (Some(key), _) => found.push(Message { key, line, text: format!("{words}\n"), values: values(words) }),
            (None, Some(last)) if is_more => {
                last.text.push_str(words);
                last.text.push('\n');
                last.values.extend(values(words));
            }
            _ => {}
        }
    }
    found
}

/// The values that a line of a message names: `{ $name }`.
fn values(words: &str) -> BTreeSet<&str> {
    let end = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    words.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
}
