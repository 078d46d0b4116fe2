//! What is looked at before anything is drawn.

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::dict::keys::{H, HEIGHT, SUBTYPE, W, WIDTH};
use hayro::hayro_syntax::object::{Name, Object};

use crate::{MAX_PAGES, MAX_POINTS, ScanFault};

/// Whether a file is a PDF: it says so in its first 1024 bytes, as all readers take it.
pub fn is_pdf(file: &[u8]) -> bool {
    file[..file.len().min(1024)].windows(5).any(|bytes| bytes == b"%PDF-")
}

/// Whether it is small enough to be drawn.
pub fn check(pdf: &Pdf) -> Result<(), ScanFault> {
    match pdf.pages().len() {
        0 => return Err(ScanFault::Empty),
        pages if pages > MAX_PAGES => return Err(ScanFault::TooManyPages),
        _ => {}
    }
    let is_too_large = pdf.objects().into_iter().any(|object| points(&object) > MAX_POINTS);
    if is_too_large { Err(ScanFault::TooLarge) } else { Ok(()) }
}

/// How many points a picture has; 0 for everything else.
fn points(object: &Object<'_>) -> u64 {
    let Object::Stream(stream) = object else { return 0 };
    let dict = stream.dict();
    let is_picture = dict.get::<Name<'_>>(SUBTYPE).is_some_and(|name| &*name == b"Image");
    // Some files use the short names, which stand for the long ones; the larger of the two counts.
    let side = |names: [&[u8]; 2]| names.iter().filter_map(|name| dict.get::<u32>(*name)).max().map_or(0, u64::from);
    if is_picture { side([WIDTH, W]).saturating_mul(side([HEIGHT, H])) } else { 0 }
}
