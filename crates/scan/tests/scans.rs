//! What is taken as a scan, what is kept of it, and what is refused.

use std::fmt::Write;

use image::codecs::jpeg::JpegEncoder;
use image::{GenericImageView, Rgb, RgbImage};
use scan::{LONG_SIDE, MAX_BYTES, MAX_PAGES, Page, ScanFault, read};

/// A PDF of these objects, of which the first is the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        offsets.push(file.len());
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    offsets.iter().for_each(|offset| writeln!(end, "{offset:010} 00000 n ").unwrap());
    write!(end, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).unwrap();
    file.extend(end.bytes());
    file
}

fn stream(dict: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {dict} /Length {} >>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A picture of paper with a stroke of ink.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let page = RgbImage::from_fn(width, height, |x, _| if x == width / 2 { Rgb([0, 0, 120]) } else { Rgb([250; 3]) });
    let mut jpeg = Vec::new();
    JpegEncoder::new(&mut jpeg).encode_image(&page).unwrap();
    jpeg
}

/// What a scanner makes: pages with a picture each; with these entries in the catalogue, and on each page.
fn scanner(pages: usize, catalogue: &str, page: &str, more: Vec<Vec<u8>>) -> Vec<u8> {
    let kids: String = (0..pages).map(|at| format!("{} 0 R ", at + 5)).collect();
    let picture = stream(
        "/Type /XObject /Subtype /Image /Width 60 /Height 80 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
        &photo(60, 80),
    );
    let mut objects = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalogue} >>").into_bytes(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {pages} >>").into_bytes(),
        picture,
        stream("", b"q 595 0 0 842 0 0 cm /P Do Q"),
    ];
    let leaf = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P 3 0 R >> >> /Contents 4 0 R {page} >>"
    );
    objects.extend((0..pages).map(|_| leaf.clone().into_bytes()));
    objects.extend(more);
    pdf(&objects)
}

fn picture(page: &Page) -> image::DynamicImage {
    image::load_from_memory(&page.jpeg).unwrap()
}

#[test]
fn each_page_becomes_a_picture_of_itself() {
    let pages = read(&scanner(3, "", "", vec![])).unwrap();
    assert_eq!(pages.len(), 3);
    let page = picture(&pages[0]);
    assert_eq!(page.dimensions(), (1239, u32::from(LONG_SIDE)));
    let [ink, paper] = [page.get_pixel(620, 800), page.get_pixel(100, 800)];
    assert!(ink.0[0] < 120 && paper.0[0] > 230, "{ink:?} {paper:?}");
    assert_eq!(read(&scanner(3, "", "", vec![])).unwrap(), pages, "the same file gives the same bytes");
}

#[test]
fn nothing_but_what_is_seen_is_kept() {
    let hidden = [
        ("/OpenAction 6 0 R", "", "<< /S /JavaScript /JS (app.alert\\(SECRET\\)) >>"),
        ("/Names << /EmbeddedFiles << /Names [(SECRET.doc) 6 0 R] >> >>", "", "<< /Type /Filespec /F (SECRET.doc) >>"),
        ("/Metadata 6 0 R", "", "<< /Author (SECRET) >>"),
        (
            "",
            "/Annots [6 0 R]",
            "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://SECRET) >> >>",
        ),
    ];
    let plain = read(&scanner(1, "", "", vec![])).unwrap();
    for (catalogue, page, object) in hidden {
        let file = scanner(1, catalogue, page, vec![object.as_bytes().to_vec()]);
        assert!(file.windows(6).any(|bytes| bytes == b"SECRET"));
        assert_eq!(read(&file).unwrap(), plain, "{object}");
    }
}

#[test]
fn what_is_no_scan_is_refused_with_its_reason() {
    assert_eq!(read(b""), Err(ScanFault::NotPdf));
    assert_eq!(read(&photo(20, 20)), Err(ScanFault::NotPdf), "a photo");
    assert_eq!(read(b"PK\x03\x04word/document.xml"), Err(ScanFault::NotPdf));
    assert_eq!(read(b"%PDF-1.7\nthat is all"), Err(ScanFault::Unreadable));
    assert_eq!(read(&vec![b' '; MAX_BYTES + 1]), Err(ScanFault::TooLarge));
    assert_eq!(read(&scanner(MAX_PAGES + 1, "", "", vec![])), Err(ScanFault::TooManyPages));
    let vast =
        stream("/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 1 /ImageMask true", b"");
    assert_eq!(read(&scanner(1, "", "", vec![vast])), Err(ScanFault::TooLarge), "it is small, and would not stay so");
    let blank = pdf(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>".to_vec(),
    ]);
    assert_eq!(read(&blank), Err(ScanFault::Empty));
}
