//! Signatures in a file: the place they stand at, and the bytes they cover.

use std::ops::Range;

use crate::pdf::Unreadable;
use crate::pdf::file::{File, View};
use crate::pdf::object::{Dictionary, Object, hex, unhex};

/// A signature dictionary that a field of the form shows.
pub struct Found {
    /// The dictionary.
    pub dictionary: Dictionary,
    /// The revision it came with.
    pub revision: usize,
}

impl Found {
    /// The first signature: of the earliest revision that has any.
    pub fn first(file: &File) -> Result<Option<Self>, Unreadable> {
        for revision in 0..file.revisions().len() {
            if let Some(dictionary) = signatures(file.view_at(revision))?.into_iter().next() {
                return Ok(Some(Self { dictionary, revision }));
            }
        }
        Ok(None)
    }

    /// What stands between the brackets of its contents, without the padding.
    pub fn contents(&self) -> Option<Vec<u8>> {
        let Object::Text(text) = self.dictionary.get("Contents")? else { return None };
        contents(text.strip_prefix(b"<")?.strip_suffix(b">")?)
    }

    /// What the signature has to cover: all of its revision and those before but its own contents. None where its byte range
    /// says otherwise, or where the contents are spelled as they are not here.
    pub fn covered<'a>(&self, file: &File<'a>) -> Option<[&'a [u8]; 2]> {
        let range = self.dictionary.get("ByteRange")?.as_array()?;
        let range: Vec<usize> = range.iter().map(Object::as_number).collect::<Option<_>>()?;
        let [0, before, after, rest] = range[..] else { return None };
        let revision = &file.revisions()[self.revision];
        let gap = Range { start: before, end: after };
        let Object::Text(text) = self.dictionary.get("Contents")? else { return None };
        let whole = revision.start <= gap.start && after.checked_add(rest)? == revision.end;
        let bytes = file.bytes().get(..revision.end)?;
        let holds = whole && bytes.get(gap)? == text.as_slice() && is_spelled_well(text, &self.contents()?);
        holds.then(|| [&bytes[..before], &bytes[after..]])
    }
}

/// The signatures that the form of a file shows.
fn signatures(view: View) -> Result<Vec<Dictionary>, Unreadable> {
    let Some(form) = view.catalog()?.get("AcroForm").cloned() else { return Ok(Vec::new()) };
    let form = view.dictionary(Some(&form), "form")?;
    let fields = view.resolve(form.get("Fields"), "form")?;
    let fields = fields.as_array().ok_or(Unreadable::Missing("form"))?;
    let mut signatures = Vec::new();
    for field in fields {
        let field = view.dictionary(Some(field), "field")?;
        if field.is("FT", "Sig") && field.get("V").is_some() {
            signatures.push(view.dictionary(field.get("V"), "signature")?);
        }
    }
    Ok(signatures)
}

/// Whether there is anything in the bytes that may have been a signature, whatever the file around it is like.
pub fn has_traces(bytes: &[u8]) -> bool {
    const SHORTEST: usize = 512;
    bytes.split(|byte| !byte.is_ascii_hexdigit()).any(|run| run.len() >= SHORTEST && run.starts_with(b"30"))
}

/// The bytes of hexadecimal digits, without the zeros at their end; as long as the outermost length says, if it says one.
fn contents(digits: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = unhex(digits)?;
    if let [0x30, 0x82, high, low, ..] = bytes[..] {
        bytes.truncate(
            (4 + usize::from(u16::from_be_bytes([high, low]))).max(bytes.iter().rposition(|byte| *byte != 0)? + 1),
        );
    }
    Some(bytes)
}

/// Whether the contents are in lower-case digits and padded with zeros only.
fn is_spelled_well(text: &[u8], contents: &[u8]) -> bool {
    let Some(digits) = text.strip_prefix(b"<").and_then(|text| text.strip_suffix(b">")) else { return false };
    let padding = digits.strip_prefix(hex(contents).as_bytes());
    padding.is_some_and(|padding| padding.iter().all(|digit| *digit == b'0'))
}
