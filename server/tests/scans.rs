//! No file that is sent as a scan does more than be refused, whatever it was made to do to its reader.

use std::fmt::Write;
use std::path::Path;

use scan::{ScanFault, Scanned};
use server::scans::read_by;

fn read(file: &[u8]) -> Scanned {
    read_by(Path::new(env!("CARGO_BIN_EXE_accord")), 10, file).expect("the process starts")
}

/// A PDF of these objects, of which the first is the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (object, number) in objects.iter().zip(1..) {
        writeln!(table, "{:010} 00000 n ", file.len()).unwrap();
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    let end = format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    [file, table.into_bytes(), end.into_bytes()].concat()
}

fn stream(dict: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {dict} /Length {} >>\nstream\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A page that draws this, from these resources; what they name begins with object 5.
fn page(content: &str, resources: &str, more: Vec<Vec<u8>>) -> Vec<u8> {
    let page =
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents 4 0 R >>");
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        page.into_bytes(),
        stream("", content.as_bytes()),
    ];
    objects.extend(more);
    pdf(&objects)
}

/// A page with something on it.
fn plain() -> Vec<u8> {
    page("100 100 300 300 re f", "", vec![])
}

#[test]
fn a_page_comes_back_as_a_picture_and_a_fault_as_its_reason() {
    let pages = read(&plain()).expect("it is a scan");
    assert_eq!(pages.len(), 1);
    assert!(pages[0].jpeg.starts_with(&[0xff, 0xd8]), "a JPEG");
    assert_eq!(read(b"a letter"), Err(ScanFault::NotPdf));
    assert_eq!(read(&page("", "", vec![])), Err(ScanFault::Empty));
}

#[test]
fn a_file_that_overflows_the_stack_of_its_reader_is_refused() {
    let letter = "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> \
                  /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] \
                  /Resources << /Font << /F 5 0 R >> >> >>";
    let text = "BT /F 12 Tf (a) Tj ET";
    let within_itself = vec![letter.as_bytes().to_vec(), stream("", format!("1 0 d0 {text}").as_bytes())];
    let nested = "[".repeat(200_000);
    let mut branches = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()];
    branches.extend((3..100_000).map(|next| format!("<< /Type /Pages /Kids [{next} 0 R] /Count 1 >>").into_bytes()));
    for file in [page(text, "/Font << /F 5 0 R >>", within_itself), page(&nested, "", vec![]), pdf(&branches)] {
        assert_eq!(read(&file), Err(ScanFault::Unreadable));
    }
}

/// Each of thirty drawings draws the next one twice.
#[test]
fn a_file_that_is_never_drawn_to_its_end_is_refused() {
    let twice = |next| {
        let resources = format!("/Resources << /XObject << /F {next} 0 R >> >>");
        stream(&format!("/Type /XObject /Subtype /Form /BBox [0 0 595 842] {resources}"), b"/F Do /F Do")
    };
    let last = stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", b"0 0 9 9 re f");
    let drawings = (6..36).map(twice).chain([last]).collect();
    assert_eq!(read(&page("/F Do", "/XObject << /F 5 0 R >>", drawings)), Err(ScanFault::Unreadable));
}

#[test]
fn no_broken_file_does_more_than_be_refused() {
    let whole = plain();
    let step = whole.len() / 12;
    for at in (0..whole.len()).step_by(step) {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        for broken in [&whole[..at], &changed] {
            assert!(read(broken).map_or(0, |pages| pages.len()) < 2);
        }
    }
    let sides = ["0 0 0 0", "0 0 1e30 1", "0 0 nan 5", "-9 -9 -9 -9", "0 0 1 100000"];
    for side in sides {
        let at = whole.windows(11).position(|bytes| bytes == b"0 0 595 842").expect("the page has its size");
        let odd = [&whole[..at], side.as_bytes(), &whole[at + 11..]].concat();
        let pages = read(&odd).map_or(0, |pages| pages.len());
        assert!(pages < 2, "{side}");
    }
}
