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

/// The templates, a line for each.
macro_rules! templates {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)+) => { $(
        $(#[$doc])*
        pub static $name: LazyLock<Source> = LazyLock::new(|| {
            Source::new(id(concat!("/", $file)), include_str!(concat!("../../../templates/", $file)).into())
        });
    )+ };
}

templates! {
    /// The template of the file copy.
    AGREEMENT = "agreement.typ";
    /// The template of the young person's copy, in large print too.
    YOUNG = "young.typ";
    /// The template of the easy-read copy.
    EASY = "easy.typ";
    /// The template of the wall copy.
    WALL = "wall.typ";
    /// The template of the shift card.
    CARD = "card.typ";
    /// The template of the passport page.
    PASSPORT = "passport.typ";
    /// The template of a decision's receipt.
    RECEIPT = "receipt.typ";
    /// The template of the notice of restrictions.
    NOTICE = "notice.typ";
    /// What all templates share.
    HOUSE = "house.typ";
    /// The symbols of the easy-read copy.
    SYMBOLS = "symbols.typ";
}

static DATA: LazyLock<FileId> = LazyLock::new(|| id("/data.json"));
static RECORD: LazyLock<FileId> = LazyLock::new(|| id("/record.json"));

/// Typst keeps every path for good and has room for 65 535: there are only these few.
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
    /// What is attached; nothing where the document carries no record.
    pub record: Option<Bytes>,
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
        [self.main, &*HOUSE, &*SYMBOLS]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *RECORD => self.record.clone().ok_or(FileError::AccessDenied),
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
