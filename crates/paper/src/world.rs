//! The little world Typst sees: a template and the house's, one data file, the attached record and the embedded fonts.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::{BOOK, FONTS};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The template of an agreement's paper.
pub static AGREEMENT: LazyLock<Source> =
    LazyLock::new(|| Source::new(id("/agreement.typ"), include_str!("../../../templates/agreement.typ").into()));

/// The template of a decision's receipt.
pub static RECEIPT: LazyLock<Source> =
    LazyLock::new(|| Source::new(id("/receipt.typ"), include_str!("../../../templates/receipt.typ").into()));

static HOUSE: LazyLock<Source> =
    LazyLock::new(|| Source::new(id("/house.typ"), include_str!("../../../templates/house.typ").into()));

static DATA: LazyLock<FileId> = LazyLock::new(|| id("/data.json"));
static RECORD: LazyLock<FileId> = LazyLock::new(|| id("/record.json"));

/// Typst keeps every path for good and has room for 65 535: there are only these five.
fn id(path: &'static str) -> FileId {
    let path = VirtualPath::new(path).expect("the path is constant");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One paper's world.
pub struct PaperWorld {
    /// The template.
    pub main: &'static Source,
    /// What the template prints.
    pub data: Bytes,
    /// What is attached.
    pub record: Bytes,
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [self.main, &*HOUSE].into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *RECORD => Ok(self.record.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// No clock: the same record gives the same bytes on every day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
