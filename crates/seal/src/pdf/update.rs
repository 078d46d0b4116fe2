//! Updates: objects appended to a file whose bytes stay as they are.

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use super::Unreadable;
use super::file::{File, View};
use super::object::{Dictionary, Object};

/// An update in the making.
pub struct Update<'f> {
    file: &'f File<'f>,
    objects: BTreeMap<u32, Body>,
    next: u32,
}

enum Body {
    Dictionary(Dictionary),
    Stream(Vec<u8>),
}

/// A file with an update, and where its objects stand.
pub struct Updated {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// The bytes of each object of the update.
    pub places: BTreeMap<u32, Range<usize>>,
}

impl<'f> Update<'f> {
    /// An empty update of a file.
    ///
    /// # Errors
    /// When the trailer does not say how many objects there are.
    pub fn new(file: &'f File<'f>) -> Result<Self, Unreadable> {
        let size = file.view().trailer().get("Size").and_then(Object::as_number);
        let next = size.and_then(|size| size.try_into().ok()).ok_or(Unreadable::Missing("size"))?;
        Ok(Self { file, objects: BTreeMap::new(), next })
    }

    /// The file before the update.
    pub fn before(&self) -> View<'f> {
        self.file.view()
    }

    /// A number for a new object.
    pub fn reserve(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// The dictionary of a number as the update has it, else as it was before.
    pub fn dictionary(&self, number: u32, what: &'static str) -> Result<Dictionary, Unreadable> {
        match self.objects.get(&number) {
            Some(Body::Dictionary(dictionary)) => Ok(dictionary.clone()),
            _ => self.before().dictionary(Some(&Object::Reference(number)), what),
        }
    }

    /// Writes a dictionary, new or in the place of an old one.
    pub fn put(&mut self, number: u32, dictionary: Dictionary) {
        self.objects.insert(number, Body::Dictionary(dictionary));
    }

    /// Writes a new stream and gives its number.
    pub fn put_stream(&mut self, content: &[u8]) -> u32 {
        let number = self.reserve();
        self.objects.insert(number, Body::Stream(content.to_vec()));
        number
    }

    /// The file with the update.
    pub fn write(self) -> Result<Updated, Unreadable> {
        let before = self.file.bytes();
        let mut bytes = before.to_vec();
        if !before.ends_with(b"\n") {
            bytes.push(b'\n');
        }
        let mut places = BTreeMap::new();
        for (number, body) in &self.objects {
            let start = bytes.len();
            bytes.extend(format!("{number} 0 obj\n").as_bytes());
            body.write(&mut bytes);
            bytes.extend(b"\nendobj\n");
            places.insert(*number, start..bytes.len());
        }
        let trailer = self.trailer(&bytes[before.len()..])?;
        let xref = bytes.len();
        bytes.extend(xref_section(&places).as_bytes());
        bytes.extend(b"trailer\n");
        trailer.write(&mut bytes);
        bytes.extend(format!("\nstartxref\n{xref}\n%%EOF\n").as_bytes());
        Ok(Updated { bytes, places })
    }

    /// The old trailer with more objects and another second identifier.
    fn trailer(&self, written: &[u8]) -> Result<Dictionary, Unreadable> {
        let view = self.file.view();
        let mut trailer = view.trailer().clone();
        let Some([first, second]) = trailer.get("ID").and_then(Object::as_array) else {
            return Err(Unreadable::Missing("identifier"));
        };
        let mut seed = Vec::new();
        second.write(&mut seed);
        let hash = Sha256::new().chain_update(seed).chain_update(written).finalize();
        let id = Object::Array(vec![first.clone(), Object::hex(&hash[..16])]);
        trailer.set("ID", id);
        trailer.set("Size", Object::number(self.next as usize));
        trailer.set("Prev", Object::number(view.last().xref));
        Ok(trailer)
    }
}

impl Body {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Dictionary(dictionary) => dictionary.write(out),
            Self::Stream(content) => {
                Dictionary::new([("Length", Object::number(content.len()))]).write(out);
                out.extend(b"\nstream\n");
                out.extend(content);
                // A carriage return that ends the content would make one line end with a line feed after it.
                out.extend(if content.ends_with(b"\r") { b"\rendstream" } else { b"\nendstream" });
            }
        }
    }
}

/// A classic cross-reference section, in subsections of consecutive numbers.
fn xref_section(places: &BTreeMap<u32, Range<usize>>) -> String {
    let places: Vec<_> = places.iter().map(|(number, place)| (*number, place.start)).collect();
    let subsections = places.chunk_by(|(one, _), (next, _)| one + 1 == *next);
    let subsections = subsections.map(|run| {
        let entries: String = run.iter().map(|(_, place)| format!("{place:010} 00000 n\r\n")).collect();
        format!("{} {}\n{entries}", run[0].0, run.len())
    });
    format!("xref\n{}", subsections.collect::<String>())
}
