//! A scanned PDF, checked and cleaned: what comes out is a picture of each page and nothing else.
//!
//! A PDF from a scanner, or from anywhere, can carry programs, attached files, links, hidden text and the name of whoever made it. Each page
//! is drawn anew, as somebody would see it on paper, and only that is kept.

#![warn(missing_docs)]

mod checks;
mod draw;

use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use serde::{Deserialize, Serialize};

pub use self::draw::LONG_SIDE;

/// How many bytes a scan may have.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// How many pages a scan may have: the longest agreement we know has 28.
pub const MAX_PAGES: usize = 40;
/// How many points a picture in a scan may have: an A3 page at 600 dots an inch has 70 million.
pub const MAX_POINTS: u64 = 80_000_000;

/// A page of a scan, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The picture, as JPEG.
    pub jpeg: Vec<u8>,
    /// What the QR codes on it say.
    pub codes: Vec<String>,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ScanFault {
    /// It has more than [`MAX_BYTES`], or a picture of more than [`MAX_POINTS`].
    #[error("the scan is too large")]
    TooLarge,
    /// It is something else: a photo, a letter of a word processor.
    #[error("the file is not a PDF")]
    NotPdf,
    /// It opens with a password only.
    #[error("the PDF opens with a password only")]
    Locked,
    /// It has more than [`MAX_PAGES`].
    #[error("the PDF has too many pages")]
    TooManyPages,
    /// It has no page, or nothing on any page.
    #[error("nothing is on the pages")]
    Empty,
    /// It is broken.
    #[error("the PDF cannot be read")]
    Unreadable,
}

/// What is on the pages of a file, or why it is not taken.
pub type Scanned = Result<Vec<Page>, ScanFault>;

/// Reads a scan and draws its pages. Takes up to a second for each page: call it where blocking is allowed.
///
/// A file that was made to break a reader may end the process, or never come to an end: a server reads scans in a process of their own, with
/// limits (`accord read-scan`).
///
/// # Errors
/// Why the file is not taken.
pub fn read(file: &[u8]) -> Scanned {
    if file.len() > MAX_BYTES {
        return Err(ScanFault::TooLarge);
    }
    if !checks::is_pdf(file) {
        return Err(ScanFault::NotPdf);
    }
    let pdf = Pdf::new(file.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => ScanFault::Locked,
        _ => ScanFault::Unreadable,
    })?;
    checks::check(&pdf)?;
    draw::pages(&pdf)
}
