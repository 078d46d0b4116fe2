//! A PDF as a row of revisions, oldest first, each with its own cross-reference table.

use std::collections::BTreeMap;

use super::Unreadable;
use super::object::{Dictionary, Object};
use super::parser::Parser;

/// More than any real file has: each is searched for what all the others may have changed.
const MOST_REVISIONS: usize = 64;

/// A file that has been read.
pub struct File<'a> {
    bytes: &'a [u8],
    revisions: Vec<Revision>,
}

/// One revision: the file as first written, or one update.
pub struct Revision {
    /// Where its bytes begin.
    pub start: usize,
    /// Where its bytes end, with the line end after the last of them.
    pub end: usize,
    /// Where its cross-reference section stands.
    pub xref: usize,
    /// The place of each object it writes; none where it frees one.
    places: BTreeMap<u32, Option<usize>>,
    /// Its trailer.
    pub trailer: Dictionary,
}

/// A file as it was when one of its revisions was the last.
#[derive(Clone, Copy)]
pub struct View<'f> {
    file: &'f File<'f>,
    revisions: &'f [Revision],
}

impl<'a> File<'a> {
    /// Reads the cross-reference tables of all revisions.
    ///
    /// # Errors
    /// When they are not classic tables, one after the other, that together end where the file ends.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if !bytes.starts_with(b"%PDF-") {
            return Err(Unreadable::NotAPdf);
        }
        let mut revisions = Vec::new();
        let mut next = Some(last_xref(bytes)?);
        while let Some(xref) = next {
            let revision = Revision::read(bytes, xref)?;
            next = revision.previous()?.filter(|previous| *previous < xref);
            revisions.push(revision);
            if revisions.len() > MOST_REVISIONS {
                return Err(Unreadable::Broken { at: xref });
            }
        }
        revisions.reverse();
        join(&mut revisions)?;
        if revisions.last().is_none_or(|last| last.end != bytes.len()) {
            return Err(Unreadable::End);
        }
        Ok(Self { bytes, revisions })
    }

    /// The bytes it was read from.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The revisions, oldest first. There is at least one.
    pub fn revisions(&self) -> &[Revision] {
        &self.revisions
    }

    /// The file as it is.
    pub fn view(&self) -> View<'_> {
        self.view_at(self.revisions.len() - 1)
    }

    /// The file as it was at a revision.
    pub fn view_at(&self, revision: usize) -> View<'_> {
        View { file: self, revisions: &self.revisions[..=revision] }
    }
}

impl Revision {
    fn read(bytes: &[u8], xref: usize) -> Result<Self, Unreadable> {
        let mut parser = Parser::new(bytes, xref);
        if !parser.skip(b"xref") {
            return Err(Unreadable::XrefStream);
        }
        let places = places(&mut parser)?;
        let trailer = parser.expect_dictionary()?;
        if trailer.get("XRefStm").is_some() {
            return Err(Unreadable::XrefStream);
        }
        if trailer.get("Encrypt").is_some() {
            return Err(Unreadable::Encrypted);
        }
        let end = end(&mut parser, xref)?;
        Ok(Self { start: 0, end, xref, places, trailer })
    }

    /// Where the section of the revision before it stands.
    fn previous(&self) -> Result<Option<usize>, Unreadable> {
        let previous = self.trailer.get("Prev");
        previous.map(|at| at.as_number().ok_or(Unreadable::Broken { at: self.xref })).transpose()
    }

    /// The numbers of the objects it writes or frees.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.places.keys().copied()
    }

    /// Whether it writes or frees this object.
    pub fn writes(&self, number: u32) -> bool {
        self.places.contains_key(&number)
    }

    /// Whether it frees an object that was there.
    pub fn frees(&self) -> bool {
        self.places.iter().any(|(number, place)| *number != 0 && place.is_none())
    }
}

/// Gives each revision its beginning, and sees that none reaches into another.
fn join(revisions: &mut [Revision]) -> Result<(), Unreadable> {
    let mut start = 0;
    for revision in revisions {
        revision.start = start;
        let inside = start..revision.xref.max(start);
        if revision.xref < start || revision.places.values().flatten().any(|place| !inside.contains(place)) {
            return Err(Unreadable::Broken { at: revision.xref });
        }
        start = revision.end;
    }
    Ok(())
}

/// Where the last cross-reference section stands, as the end of the file says.
fn last_xref(bytes: &[u8]) -> Result<usize, Unreadable> {
    const WORD: &[u8] = b"startxref";
    let tail = bytes.len().saturating_sub(1024);
    let found = bytes[tail..].windows(WORD.len()).rposition(|window| window == WORD).ok_or(Unreadable::End)?;
    let mut parser = Parser::new(bytes, tail + found + WORD.len());
    parser.space();
    parser.number()
}

fn places(parser: &mut Parser) -> Result<BTreeMap<u32, Option<usize>>, Unreadable> {
    let mut places = BTreeMap::new();
    loop {
        parser.space();
        if parser.skip(b"trailer") {
            return Ok(places);
        }
        let first = parser.number()?;
        parser.space();
        let count = parser.number()?;
        parser.space();
        for number in first..first.saturating_add(count) {
            let number = number.try_into().map_err(|_| parser.broken())?;
            if places.insert(number, place(parser)?).is_some() {
                return Err(parser.broken());
            }
        }
    }
}

/// One entry: ten digits, five digits, a letter and a line end, 20 bytes in all.
fn place(parser: &mut Parser) -> Result<Option<usize>, Unreadable> {
    let start = parser.at();
    let place = parser.number()?;
    parser.expect(b" ")?;
    let generation = parser.number()?;
    parser.expect(b" ")?;
    let used = parser.skip(b"n");
    if !used {
        parser.expect(b"f")?;
    }
    if ![&b"\r\n"[..], b" \n", b" \r"].iter().any(|end| parser.skip(end)) || parser.at() - start != 20 {
        return Err(parser.broken());
    }
    if used && generation != 0 {
        return Err(parser.broken());
    }
    Ok(used.then_some(place))
}

/// Reads what closes a revision, and gives its end.
fn end(parser: &mut Parser, xref: usize) -> Result<usize, Unreadable> {
    parser.space();
    parser.expect(b"startxref")?;
    parser.space();
    if parser.number()? != xref {
        return Err(parser.broken());
    }
    if !parser.skip(b"\r\n") {
        parser.skip(b"\n");
    }
    parser.expect(b"%%EOF")?;
    if !parser.skip(b"\r\n") {
        parser.skip(b"\n");
    }
    Ok(parser.at())
}

impl<'f> View<'f> {
    /// The object of a number.
    pub fn object(&self, number: u32) -> Result<Object, Unreadable> {
        self.parse(number).map(|(object, _)| object)
    }

    /// What a value is: itself, or the object it refers to.
    pub fn resolve(&self, value: Option<&Object>, what: &'static str) -> Result<Object, Unreadable> {
        match value {
            Some(Object::Reference(number)) => self.object(*number),
            Some(value) => Ok(value.clone()),
            None => Err(Unreadable::Missing(what)),
        }
    }

    /// The dictionary that a value is or refers to.
    pub fn dictionary(&self, value: Option<&Object>, what: &'static str) -> Result<Dictionary, Unreadable> {
        match self.resolve(value, what)? {
            Object::Dictionary(dictionary) => Ok(dictionary),
            _ => Err(Unreadable::Missing(what)),
        }
    }

    /// The bytes of a stream without filters.
    pub fn stream(&self, number: u32) -> Result<&'f [u8], Unreadable> {
        let (object, mut parser) = self.parse(number)?;
        let dictionary = object.as_dictionary().filter(|dictionary| dictionary.get("Filter").is_none());
        let length = dictionary.and_then(|dictionary| dictionary.get("Length")?.as_number());
        parser.space();
        parser.expect(b"stream")?;
        if !parser.skip(b"\r\n") {
            parser.expect(b"\n")?;
        }
        length.and_then(|length| parser.rest().get(..length)).ok_or(Unreadable::Missing("stream"))
    }

    /// The number of the catalogue.
    pub fn root(&self) -> Result<u32, Unreadable> {
        self.trailer().get("Root").and_then(Object::as_reference).ok_or(Unreadable::Missing("catalogue"))
    }

    /// The catalogue.
    pub fn catalog(&self) -> Result<Dictionary, Unreadable> {
        let catalog = self.dictionary(self.trailer().get("Root"), "catalogue")?;
        if catalog.is("Type", "Catalog") { Ok(catalog) } else { Err(Unreadable::Missing("catalogue")) }
    }

    /// The trailer of the last revision.
    pub fn trailer(&self) -> &'f Dictionary {
        &self.last().trailer
    }

    /// The last revision.
    pub fn last(&self) -> &'f Revision {
        &self.revisions[self.revisions.len() - 1]
    }

    fn place(&self, number: u32) -> Option<usize> {
        self.revisions.iter().rev().find_map(|revision| revision.places.get(&number)).copied().flatten()
    }

    fn parse(&self, number: u32) -> Result<(Object, Parser<'f>), Unreadable> {
        let place = self.place(number).ok_or(Unreadable::Missing("object"))?;
        let mut parser = Parser::new(self.file.bytes, place);
        if parser.number()? != number as usize {
            return Err(parser.broken());
        }
        parser.expect(b" 0 obj")?;
        let object = parser.object()?;
        parser.space();
        if parser.rest().starts_with(b"endobj") || parser.rest().starts_with(b"stream") {
            Ok((object, parser))
        } else {
            Err(parser.broken())
        }
    }
}
