//! What may be appended to a sealed file: validation data and time stamps, and of the rest of the file only what these need.
//! What is read aloud may not change: a field that is added later has no part in the structure of the file.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use der::Decode;
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;

use crate::found::Found;
use crate::pdf::file::{File, View};
use crate::pdf::object::{Dictionary, Object};
use crate::time_stamp::Token;

/// Why what was appended is a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intrusion {
    /// It is something else.
    Content,
    /// It is a time stamp that does not hold.
    TimeStamp,
}

/// What was appended to a sealed file.
#[derive(Default)]
pub struct Appended {
    /// The time stamps, oldest first.
    pub tokens: Vec<Token>,
    /// The certificates kept for checking.
    pub certificates: Vec<Certificate>,
    /// The revocation lists kept for checking.
    pub lists: Vec<CertificateList>,
    /// Whether the last thing appended is a time stamp over all before it.
    pub ends_stamped: bool,
}

impl Appended {
    /// Reads what was appended after a revision.
    ///
    /// # Errors
    /// When any of it is not permitted.
    pub fn read(file: &File, sealed: usize) -> Result<Self, Intrusion> {
        let mut appended = Self::default();
        for revision in sealed + 1..file.revisions().len() {
            let step = Step { file, before: file.view_at(revision - 1), after: file.view_at(revision), revision };
            let tokens = step.check()?;
            appended.ends_stamped = !tokens.is_empty();
            appended.tokens.extend(tokens);
        }
        appended.read_store(file.view()).ok_or(Intrusion::Content)?;
        Ok(appended)
    }

    /// Until when the certificates of the last time stamp last, where it is a trusted one over all before it.
    pub fn lasts_until(&self, roots: &[Certificate]) -> Option<DateTime<Utc>> {
        let newest = self.tokens.last().filter(|_| self.ends_stamped)?;
        newest.lasts_until(roots)
    }

    /// Reads the document security store: what is in it must be what it says.
    fn read_store(&mut self, view: View) -> Option<()> {
        let Some(store) = view.catalog().ok()?.get("DSS").cloned() else { return Some(()) };
        let store = view.dictionary(Some(&store), "store").ok()?;
        let streams = |key: &str| match store.get(key) {
            Some(list) => {
                let list = view.resolve(Some(list), "store").ok()?;
                let numbers = list.as_array()?.iter().map(Object::as_reference);
                numbers.map(|number| view.stream(number?).ok()).collect::<Option<Vec<_>>>()
            }
            None => Some(Vec::new()),
        };
        self.certificates = streams("Certs")?.into_iter().map(Certificate::from_der).collect::<Result<_, _>>().ok()?;
        self.lists = streams("CRLs")?.into_iter().map(CertificateList::from_der).collect::<Result<_, _>>().ok()?;
        Some(())
    }
}

/// One revision and the file before it.
struct Step<'f> {
    file: &'f File<'f>,
    before: View<'f>,
    after: View<'f>,
    revision: usize,
}

impl Step<'_> {
    /// Gives the time stamps it adds.
    fn check(&self) -> Result<Vec<Token>, Intrusion> {
        let mut widgets = self.form().ok_or(Intrusion::Content)?;
        widgets.extend(self.filled().ok_or(Intrusion::Content)?);
        self.rewritten(&widgets).ok_or(Intrusion::Content)?;
        widgets.iter().map(|widget| self.time_stamp(*widget)).collect()
    }

    /// The widgets that the form gains. All else in catalogue and trailer stays but the store.
    fn form(&self) -> Option<Vec<u32>> {
        let (old, new) = (self.before.trailer(), self.after.trailer());
        let kept = ["Root", "Info"].iter().all(|key| old.get(key) == new.get(key));
        let (old, new) = (self.before.catalog().ok()?, self.after.catalog().ok()?);
        const GAINED: [&str; 3] = ["AcroForm", "DSS", "Extensions"];
        (kept && old.without(&GAINED) == new.without(&GAINED)).then_some(())?;
        let old = self.before.dictionary(old.get("AcroForm"), "form").ok()?;
        let new = self.after.dictionary(new.get("AcroForm"), "form").ok()?;
        (old.without(&["Fields"]) == new.without(&["Fields"])).then_some(())?;
        self.gained(old.get("Fields"), new.get("Fields"))
    }

    /// The fields that were empty and are so no longer; all else in them stays.
    fn filled(&self) -> Option<Vec<u32>> {
        let form = self.before.dictionary(self.before.catalog().ok()?.get("AcroForm"), "form").ok()?;
        let fields = self.before.resolve(form.get("Fields"), "form").ok()?;
        let fields = fields.as_array()?.iter().filter_map(Object::as_reference);
        let written: Vec<u32> = fields.filter(|field| self.after.last().writes(*field)).collect();
        written.iter().all(|field| self.is_filled(*field).unwrap_or(false)).then_some(written)
    }

    fn is_filled(&self, field: u32) -> Option<bool> {
        let reference = Object::Reference(field);
        let old = self.before.dictionary(Some(&reference), "field").ok()?;
        let new = self.after.dictionary(Some(&reference), "field").ok()?;
        let value = new.get("V")?.as_reference()?;
        Some(old.get("V").is_none() && value >= self.size()? && old == new.without(&["V"]))
    }

    /// Sees that no old object is written again, but for those that have to name a new widget, and that no new one is written
    /// that has no part in this.
    fn rewritten(&self, widgets: &[u32]) -> Option<()> {
        let revision = self.after.last();
        if revision.frees() {
            return None;
        }
        let catalog = self.before.catalog().ok()?;
        let holders = ["AcroForm", "DSS"].map(|key| catalog.get(key).and_then(Object::as_reference));
        let mut known: BTreeSet<u32> = widgets.iter().copied().collect();
        known.insert(self.before.root().ok()?);
        known.extend(holders.into_iter().flatten());
        let values = widgets.iter().filter_map(|widget| {
            self.after.dictionary(Some(&Object::Reference(*widget)), "widget").ok()?.get("V")?.as_reference()
        });
        known.extend(values);
        self.reach(self.after.catalog().ok()?.get("DSS"), &mut known, 0);
        let size = self.size()?;
        let mut written = revision.numbers().filter(|number| *number != 0);
        let permitted = |number| number < size && self.names_more(number, widgets);
        written.all(|number| known.contains(&number) || permitted(number)).then_some(())
    }

    /// Adds the new objects that a value leads to. The store is as deep as the names of its lists.
    fn reach(&self, value: Option<&Object>, known: &mut BTreeSet<u32>, depth: usize) {
        const DEPTH: usize = 8;
        match value {
            Some(Object::Reference(number)) if depth < DEPTH && !known.contains(number) => {
                known.extend(self.size().filter(|size| number >= size).map(|_| *number));
                self.reach(self.after.object(*number).ok().as_ref(), known, depth + 1);
            }
            Some(Object::Array(items)) => items.iter().for_each(|item| self.reach(Some(item), known, depth)),
            Some(Object::Dictionary(store)) => store.values().for_each(|item| self.reach(Some(item), known, depth)),
            _ => {}
        }
    }

    /// Whether an old object is a page that differs only in naming new widgets.
    fn names_more(&self, number: u32, widgets: &[u32]) -> bool {
        let reference = Object::Reference(number);
        let old = self.before.dictionary(Some(&reference), "page");
        let new = self.after.dictionary(Some(&reference), "page");
        let (Ok(old), Ok(new)) = (old, new) else { return false };
        let gained = self.gained(old.get("Annots"), new.get("Annots"));
        old.is("Type", "Page")
            && old.without(&["Annots"]) == new.without(&["Annots"])
            && gained.is_some_and(|gained| gained.iter().all(|number| widgets.contains(number)))
    }

    /// The references to new objects that an array has gained at its end.
    fn gained(&self, old: Option<&Object>, new: Option<&Object>) -> Option<Vec<u32>> {
        let items = |view: View, value: Option<&Object>| match value {
            Some(value) => Some(view.resolve(Some(value), "array").ok()?.as_array()?.to_vec()),
            None => Some(Vec::new()),
        };
        let (old, new) = (items(self.before, old)?, items(self.after, new)?);
        let size = self.size()?;
        new.strip_prefix(&old[..])?.iter().map(|item| item.as_reference().filter(|number| *number >= size)).collect()
    }

    fn size(&self) -> Option<u32> {
        self.before.trailer().get("Size")?.as_number()?.try_into().ok()
    }

    /// The time stamp of a widget that is not to be seen.
    fn time_stamp(&self, widget: u32) -> Result<Token, Intrusion> {
        let dictionary = self.stamp_dictionary(widget).ok_or(Intrusion::Content)?;
        let found = Found { dictionary, revision: self.revision };
        let parts = found.covered(self.file).ok_or(Intrusion::TimeStamp)?;
        let token = found.contents().and_then(|contents| Token::read(&contents).ok());
        token.filter(|token| token.is_of(&parts) && token.shows_only_its_chain()).ok_or(Intrusion::TimeStamp)
    }

    fn stamp_dictionary(&self, widget: u32) -> Option<Dictionary> {
        const KEYS: [&str; 10] = ["Type", "Subtype", "FT", "T", "TU", "F", "Rect", "P", "V", "StructParent"];
        let widget = self.after.dictionary(Some(&Object::Reference(widget)), "widget").ok()?;
        let unseen = match widget.get("Rect") {
            Some(sides) => sides.as_array()?.iter().all(|side| side.as_number() == Some(0)),
            None => widget.get("Subtype").is_none(),
        };
        let dictionary = self.after.dictionary(widget.get("V"), "time stamp").ok()?;
        let is_stamp = dictionary.is("Type", "DocTimeStamp") && dictionary.is("SubFilter", "ETSI.RFC3161");
        (is_stamp && unseen && widget.has_only(&KEYS)).then_some(dictionary)
    }
}
