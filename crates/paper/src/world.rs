//! The little world Typst sees: a template and the house's, one data file, the attached record and the embedded fonts.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::{BOOK, FONTS};
use crate::templates::Templates;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The templates, a line for each.
macro_rules! templates {
    ($($file:literal)+) => {
        /// The built-in templates, by the names of their files.
        pub static BUILT_IN: LazyLock<Vec<(&str, Source)>> = LazyLock::new(|| {
            vec![$(($file, Source::new(file_id($file), include_str!(concat!("../../../templates/", $file)).into()))),+]
        });
    };
}

templates! {
    "agreement.typ"
    "young.typ"
    "easy.typ"
    "wall.typ"
    "card.typ"
    "passport.typ"
    "receipt.typ"
    "notice.typ"
    "readers.typ"
    "house.typ"
    "symbols.typ"
}

/// The built-in logo.
pub const LOGO: &str = include_str!("../../../templates/logo.svg");

static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("data.json"));
static RECORD: LazyLock<FileId> = LazyLock::new(|| file_id("record.json"));
static LOGO_ID: LazyLock<FileId> = LazyLock::new(|| file_id("logo.svg"));

/// The id of a file by its name. Typst keeps every path for good and has room for 65 535: there are only these few.
pub fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(format!("/{name}")).expect("the names are ours");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The name of a picture by its place, from 1: so few names are ever made.
pub fn picture(number: usize) -> String {
    format!("picture-{number}.jpg")
}

/// One paper's world.
pub struct PaperWorld<'a> {
    /// All templates.
    pub templates: &'a Templates,
    /// The one that the document is set with.
    pub main: FileId,
    /// What the template prints.
    pub data: Bytes,
    /// What else it shows: the pages of scans, which a template finds under the names that [`picture`] gives them.
    pub pictures: Vec<Bytes>,
    /// The numbers of those that the template has asked for.
    pub shown: Mutex<BTreeSet<usize>>,
    /// What is attached; nothing where the document carries no record.
    pub record: Option<Bytes>,
}

impl PaperWorld<'_> {
    /// Whether the template has shown every picture: a template of one's own may know nothing of them.
    pub fn shows_all(&self) -> bool {
        self.shown.lock().expect("nobody panics with it").len() == self.pictures.len()
    }
}

impl World for PaperWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates.source(id).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *DATA => Ok(self.data.clone()),
            id if id == *LOGO_ID => Ok(self.templates.logo()),
            id if id == *RECORD => self.record.clone().ok_or(FileError::AccessDenied),
            id => {
                let mut pictures = self.pictures.iter().zip(1..);
                let found = pictures.find(|(_, number)| file_id(&picture(*number)) == id);
                let (bytes, number) = found.ok_or(FileError::AccessDenied)?;
                self.shown.lock().expect("nobody panics with it").insert(number);
                Ok(bytes.clone())
            }
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
