//! The templates that papers are set with: the built-in ones, or a home's own in their places.

use std::collections::BTreeMap;

use domain::policy::Role;
use strum::VariantArray;
use typst::foundations::Bytes;
use typst::syntax::{FileId, Source};

use crate::document::Printed;
use crate::reading_list::{ReadingList, ToRead};
use crate::world::{BUILT_IN, LOGO, file_id};
use crate::{Document, Paper, PaperError, document, reading_list};

/// The name of the logo's file.
const LOGO_FILE: &str = "logo.svg";

/// A home's own templates and logo; what it has none of is built in.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    own: BTreeMap<&'static str, Source>,
    logo: Option<Bytes>,
}

impl Templates {
    /// Takes files by their names, and names those that are none of ours.
    pub fn read(files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<String>) {
        let (mut templates, mut faults) = (Self::default(), vec![]);
        for (name, text) in files {
            let built_in = BUILT_IN.iter().find(|(of, _)| *of == name);
            match built_in {
                Some((name, _)) => drop(templates.own.insert(name, Source::new(file_id(name), text))),
                None if name == LOGO_FILE => templates.logo = Some(Bytes::from_string(text)),
                None => faults.push(format!("{name}: no paper is set with a file of this name")),
            }
        }
        (templates, faults)
    }

    /// Whether nothing is a home's own.
    pub fn is_built_in(&self) -> bool {
        self.own.is_empty() && self.logo.is_none()
    }

    /// Sets every document of a paper that uses a file of one's own, file by file. What fails is left out, and named with its line.
    pub fn tried(self, sample: &Paper) -> (Self, Vec<String>) {
        let (mut kept, mut faults) = (Self::default(), vec![]);
        for (name, source) in self.own {
            let alone = Self { own: BTreeMap::from([(name, source.clone())]), logo: None };
            match alone.first_fault(sample, name) {
                Some(fault) => faults.push(fault),
                None => drop(kept.own.insert(name, source)),
            }
        }
        let alone = Self { own: BTreeMap::new(), logo: self.logo.clone() };
        match self.logo.and_then(|_| alone.first_fault(sample, LOGO_FILE)) {
            Some(fault) => faults.push(fault),
            None => kept.logo = alone.logo,
        }
        (kept, faults)
    }

    /// What is wrong with one file: with a document that is set by it, or with any where all use it.
    fn first_fault(&self, sample: &Paper, name: &str) -> Option<String> {
        let is_of_one = |document: &Document| document.template() == name;
        let is_shared = name != reading_list::TEMPLATE && !Document::VARIANTS.iter().any(is_of_one);
        let uses = |document: &&Document| is_shared || document.template() == name;
        let fails = |of: &Document| match document(&Paper { templates: self, ..*sample }, *of).err()? {
            PaperError::Undecided => None,
            error => Some(told(name, error)),
        };
        let list = (is_shared || name == reading_list::TEMPLATE).then(|| self.list_fault(sample, name)).flatten();
        Document::VARIANTS.iter().filter(uses).find_map(fails).or(list)
    }

    /// What is wrong with one file in the list of who has read what.
    fn list_fault(&self, sample: &Paper, name: &str) -> Option<String> {
        let (voice, at) = (sample.voice, sample.life.at());
        let texts = [ToRead::sample(voice, at)];
        let (policies, agreements) = (&texts[..], Some(&texts[..]));
        let by = &voice.young_person;
        let list = ReadingList { voice, templates: self, by, role: Role::Manager, at, policies, agreements };
        reading_list(&list).err().map(|error| told(name, error))
    }

    /// The source of a file by its id.
    pub(crate) fn source(&self, id: FileId) -> Option<Source> {
        let (name, built_in) = BUILT_IN.iter().find(|(_, source)| source.id() == id)?;
        Some(self.own.get(name).unwrap_or(built_in).clone())
    }

    /// The logo.
    pub(crate) fn logo(&self) -> Bytes {
        self.logo.clone().unwrap_or_else(|| Bytes::new(LOGO.as_bytes()))
    }
}

/// What a file does wrong: with its line where Typst has said it.
fn told(name: &str, error: PaperError) -> String {
    match error {
        PaperError::Typst(fault) if fault.starts_with(name) => fault,
        error => format!("{name}: {error}"),
    }
}
