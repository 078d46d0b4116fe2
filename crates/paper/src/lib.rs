//! The paper: a frozen agreement as a PDF that can be read aloud, kept for 75 years and checked.
//!
//! PDF/A-3a and PDF/UA-1 in one file, with the canonical form attached. The same record always gives the same bytes: there is
//! no clock, no randomness and no system font in here. Every word a person reads comes from the message files.

#![warn(missing_docs)]

mod block;
mod builder;
mod card;
mod certificate;
mod document;
mod easy;
mod fonts;
mod glyphs;
mod house;
mod notice;
mod page;
mod passport;
mod qr;
mod reading_list;
mod receipt;
mod rules;
mod said;
mod sections;
mod signature;
mod state;
mod templates;
mod wall;
mod week;
mod world;
mod young;

use std::sync::Mutex;

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::canonical::{Hash, hash};
use domain::frozen::FrozenText;
use domain::revision::Life;
use domain::word::Word;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use words::Voice;

use crate::builder::PaperBuilder;
use crate::document::Printed;

pub use certificate::Certificate;
pub use document::Document;
pub use glyphs::prints;
pub use reading_list::{Reader, ReadingList, ToRead};
pub use templates::Templates;

/// What a paper is made from.
#[derive(Clone, Copy)]
pub struct Paper<'a> {
    /// The frozen text; its canonical form is attached byte for byte.
    pub text: &'a FrozenText,
    /// What has happened to it.
    pub life: &'a Life,
    /// The version it replaces, if it replaces one.
    pub replaces: Option<u32>,
    /// The voice it speaks in: its language, the young person and the home.
    pub voice: &'a Voice,
    /// The same in a second language, which stands beside the first.
    pub beside: Option<&'a Voice>,
    /// What people wrote in that language, and who put it there; what they did not stays as it was written.
    pub translation: Option<Translated<'a>>,
    /// The templates that it is set with.
    pub templates: &'a Templates,
    /// The scans on which somebody signed in ink, each once.
    pub scans: &'a [Scan],
    /// What has been stopped or limited since, for the shift card: it holds beside what was agreed.
    pub stopped: &'a [String],
    /// The beginning of the address under which a paper is checked; the short code follows it: `https://accord.example/verify/`.
    pub verify_url: &'a str,
}

/// A paper that somebody signed in ink, scanned: a picture of each page.
#[derive(Clone)]
pub struct Scan {
    /// The hash by which a signature names it ([`domain::signature::scan_hash`]).
    pub hash: Hash,
    /// Its pages, each a JPEG.
    pub pages: Vec<Vec<u8>>,
}

/// A text with what people wrote in a second language.
#[derive(Clone, Copy)]
pub struct Translated<'a> {
    /// The text, made by [`FrozenText::translated`].
    pub text: &'a FrozenText,
    /// Who put it into that language.
    pub interpreter: &'a str,
}

/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The template, or a text in it, was refused.
    #[error("the paper could not be set: {0}")]
    Typst(String),
    /// A receipt was asked for where nobody has decided.
    #[error("nobody has decided yet")]
    Undecided,
    /// The address under which the paper is checked is too long for a QR code.
    #[error("no QR code can hold the address under which the paper is checked")]
    Address,
    /// The data could not be written.
    #[error("the paper's data could not be written")]
    Data(#[from] serde_json::Error),
}

/// Makes a document of the record. Takes a good part of a second: call it where blocking is allowed.
///
/// # Errors
/// `Undecided` for the receipt where there is no decision; `Address` where the address to check it under is too long; else when Typst
/// refuses the template or a text in it. No text that a draft lets through does that.
pub fn document(paper: &Paper, document: Document) -> Result<Vec<u8>, PaperError> {
    let (sides, at) = (PaperBuilder::sides(paper)?, paper.life.at());
    match document {
        Document::File => set(paper, document, at, &each(&sides, PaperBuilder::page)),
        Document::YoungPerson | Document::LargePrint => {
            set(paper, document, at, &each(&sides, |it| it.young(document)))
        }
        Document::EasyRead => set(paper, document, at, &each(&sides, PaperBuilder::easy)),
        Document::Wall => set(paper, document, at, &each(&sides, PaperBuilder::wall)),
        Document::Shift => set(paper, document, at, &each(&sides, PaperBuilder::shift_card)),
        Document::Passport => set(paper, document, at, &each(&sides, PaperBuilder::passport)),
        Document::Receipt => {
            let decision = paper.life.decision().ok_or(PaperError::Undecided)?;
            set(paper, document, decision.by.at, &each(&sides, |it| it.receipt(decision)))
        }
        Document::Notice => set(paper, document, at, &each(&sides, PaperBuilder::restrictions)),
    }
}

/// What a template prints: the same in each language.
#[derive(Serialize)]
struct Sides<T> {
    sides: Vec<T>,
}

fn each<'a, T>(sides: &'a [PaperBuilder<'a>], print: impl Fn(&'a PaperBuilder<'a>) -> T) -> Sides<T> {
    Sides { sides: sides.iter().map(print).collect() }
}

/// Makes the file copy.
///
/// # Errors
/// Like [`document()`].
pub fn render(paper: &Paper) -> Result<Vec<u8>, PaperError> {
    document(paper, Document::File)
}

/// Makes the file copy with the certificate behind it: what is sealed.
///
/// # Errors
/// Like [`document()`].
pub fn certified(paper: &Paper, certificate: &Certificate) -> Result<Vec<u8>, PaperError> {
    let with_certificate = |builder: &PaperBuilder| {
        let mut page = builder.page();
        page.sections.push(builder.certificate(certificate));
        page
    };
    let sides = PaperBuilder::sides(paper)?;
    set(paper, Document::File, paper.life.at(), &each(&sides, with_certificate))
}

/// Makes the receipt of a decision: what was decided on which words, by whom, for the authority's own file. The record is attached,
/// as to the paper.
///
/// # Errors
/// Like [`document()`].
pub fn receipt(paper: &Paper) -> Result<Vec<u8>, PaperError> {
    document(paper, Document::Receipt)
}

/// Makes the list of who has read what in a home.
///
/// # Errors
/// When Typst refuses the template or a text in it.
pub fn reading_list(list: &ReadingList) -> Result<Vec<u8>, PaperError> {
    let at = list.at;
    let ident = format!("{} {at} reading-list", hash(&(&list.voice.home, list.by)));
    let sheet = Sheet {
        templates: list.templates,
        template: reading_list::TEMPLATE,
        at,
        ident,
        pictures: vec![],
        record: None,
    };
    sheet.set(&Sides { sides: vec![list.print()] })
}

/// Sets what the template of a document prints.
fn set(paper: &Paper, document: Document, at: DateTime<Utc>, printed: &impl Serialize) -> Result<Vec<u8>, PaperError> {
    let record = document.carries_record().then(|| Bytes::new(paper.text.canonical().as_bytes().to_vec()));
    let ident = format!("{} {at} {}", paper.text.hash(), document.word());
    // The file copy alone shows what was signed in ink.
    let scans = if document == Document::File { paper.scans } else { &[] };
    let pictures = scans.iter().flat_map(|scan| &scan.pages).map(|page| Bytes::new(page.clone())).collect();
    Sheet { templates: paper.templates, template: document.template(), at, ident, pictures, record }.set(printed)
}

/// What a paper needs besides what it says.
struct Sheet<'a> {
    templates: &'a Templates,
    /// The file of the template.
    template: &'static str,
    /// The moment of its record.
    at: DateTime<Utc>,
    /// What no other paper is made of.
    ident: String,
    /// What else it shows.
    pictures: Vec<Bytes>,
    /// What is attached.
    record: Option<Bytes>,
}

impl Sheet<'_> {
    /// Sets what the template prints.
    fn set(self, printed: &impl Serialize) -> Result<Vec<u8>, PaperError> {
        let _evict = EvictCacheOnDrop;
        let mut json = serde_json::to_value(printed)?;
        clean(&mut json);
        let options = options(self.at, self.ident)?;
        let world = world::PaperWorld {
            templates: self.templates,
            main: world::file_id(self.template),
            data: Bytes::new(serde_json::to_vec(&json)?),
            pictures: self.pictures,
            shown: Mutex::default(),
            record: self.record,
        };
        let paged = typst::compile::<PagedDocument>(&world).output.map_err(|errors| refused(&world, &errors))?;
        if !world.shows_all() {
            return Err(PaperError::Typst(format!("{}: it does not show the scans", self.template)));
        }
        let mut pdf = typst_pdf::pdf(&paged, &options).map_err(|errors| refused(&world, &errors))?;
        mend_stream_ends(&mut pdf);
        Ok(pdf)
    }
}

/// Where a stream's last byte is a carriage return, the line feed after it makes the two look like one line end, and the stream
/// a byte shorter than it says (krilla 0.8, judged by `page_validation` 0.12). A carriage return ends the line as well.
fn mend_stream_ends(pdf: &mut [u8]) {
    const END: &[u8] = b"\r\nendstream";
    let ends: Vec<usize> = (0..pdf.len().saturating_sub(END.len())).filter(|at| pdf[*at..].starts_with(END)).collect();
    ends.into_iter().for_each(|at| pdf[at + 1] = b'\r');
}

/// Typst remembers what it has set, and what it has set are children's words: forget them when the paper is made, or not.
struct EvictCacheOnDrop;

impl Drop for EvictCacheOnDrop {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

/// Makes every text of the data printable.
fn clean(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::String(text) => *text = glyphs::printable(text),
        serde_json::Value::Array(items) => items.iter_mut().for_each(clean),
        serde_json::Value::Object(fields) => fields.values_mut().for_each(clean),
        _ => {}
    }
}

fn options(at: DateTime<Utc>, ident: String) -> Result<PdfOptions, PaperError> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]);
    let standards = standards.map_err(|error| PaperError::Typst(error.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Accord".into())),
        timestamp: datetime(at).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn datetime(at: DateTime<Utc>) -> Option<Datetime> {
    let small = |number: u32| u8::try_from(number).ok();
    let (month, day) = (small(at.month())?, small(at.day())?);
    Datetime::from_ymd_hms(at.year(), month, day, small(at.hour())?, small(at.minute())?, small(at.second())?)
}

/// What was refused, each with the file and the line where that is known.
fn refused(world: &world::PaperWorld<'_>, errors: &[SourceDiagnostic]) -> PaperError {
    let place = |error: &SourceDiagnostic| {
        let source = world.source(error.span.id()?).ok()?;
        let line = source.lines().byte_to_line(world.range(error.span)?.start)?;
        Some(format!("{}, line {}: ", source.id().vpath().get_without_slash(), line + 1))
    };
    let told = |error: &SourceDiagnostic| {
        let hints: String = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        format!("{}{}{hints}", place(error).unwrap_or_default(), error.message)
    };
    PaperError::Typst(errors.iter().map(told).collect::<Vec<_>>().join("; "))
}
