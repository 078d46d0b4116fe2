//! The place in a file where a signature over all the rest of it goes.

use std::ops::Range;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::error::SealError;
use crate::pdf::object::{Dictionary, Object, hex};
use crate::pdf::update::{Update, Updated};

/// Room for a signature, in bytes: the longest seen, with a time stamp by a large authority, took half of it.
const ROOM: usize = 12 * 1024;

/// Each number of the byte range is written this wide: ten digits, as in a cross-reference table, and a space.
const WIDTH: usize = 11;

/// A file that waits for its signature.
#[derive(Clone)]
pub struct Slot {
    bytes: Vec<u8>,
    digits: Range<usize>,
}

/// A signature dictionary with room for the signature. What the caller adds comes after it.
pub fn dictionary(kind: &str, sub_filter: &str) -> Dictionary {
    let wide = |number: usize| Object::Plain(format!("{number:<WIDTH$}").into());
    Dictionary::new([
        ("Type", Object::name(kind)),
        ("Filter", Object::name("Adobe.PPKLite")),
        ("SubFilter", Object::name(sub_filter)),
        ("ByteRange", Object::Array([0, 0, 0, 0].map(wide).to_vec())),
        ("Contents", Object::hex(&[0; ROOM])),
    ])
}

/// An instant as a PDF writes it.
pub fn date(at: DateTime<Utc>) -> Object {
    Object::text(&at.format("D:%Y%m%d%H%M%S+00'00'").to_string())
}

impl Slot {
    /// Writes the update whose signature dictionary has this number.
    pub fn write(update: Update, signature: u32) -> Result<Self, SealError> {
        let Updated { mut bytes, places } = update.write()?;
        let start = places.get(&signature).map_or(0, |place| place.start);
        let after = |word: &[u8]| {
            let found = bytes[start..].windows(word.len()).position(|window| window == word);
            found.map(|at| start + at + word.len()).ok_or(SealError::Encoding)
        };
        let (numbers, open) = (after(b"/ByteRange[")?, after(b"/Contents<")?);
        let digits = open..open + 2 * ROOM;
        let range = [0, digits.start - 1, digits.end + 1, bytes.len() - digits.end - 1];
        let text = range.map(|number| format!("{number:<WIDTH$}")).concat();
        bytes[numbers..numbers + text.len()].copy_from_slice(text.as_bytes());
        Ok(Self { bytes, digits })
    }

    /// All but the signature.
    pub fn covered(&self) -> [&[u8]; 2] {
        [&self.bytes[..self.digits.start - 1], &self.bytes[self.digits.end + 1..]]
    }

    /// The SHA-256 of that.
    pub fn hash(&self) -> [u8; 32] {
        let [before, after] = self.covered();
        Sha256::new().chain_update(before).chain_update(after).finalize().into()
    }

    /// The file with its signature.
    pub fn fill(mut self, signature: &[u8]) -> Result<Vec<u8>, SealError> {
        if signature.len() > ROOM {
            return Err(SealError::TooLong(signature.len() - ROOM));
        }
        let digits = hex(signature);
        self.bytes[self.digits.start..self.digits.start + digits.len()].copy_from_slice(digits.as_bytes());
        Ok(self.bytes)
    }
}
