//! Sealed files after somebody has been at them: each gets its verdict from us and from the other judges.

use crate::common::{
    FILES, LETTER, authority, authority_at, info, now, pdfsig, put, put_pem, pyhanko_validates, sealed,
};
use chrono::{DateTime, TimeDelta, Utc};
use der::EncodePem;
use der::pem::LineEnding;
use seal::{Authority, Change, Level, Obstacle, Stranger, Trust, Unreadable, Verdict, verify};

fn trust(authority: &Authority) -> Trust {
    Trust { roots: vec![authority.root().clone()], ..Trust::default() }
}

/// Asks all three. The other two say yes only to what is whole and under our root.
struct Judgement {
    ours: Verdict,
    pdfsig: String,
    pyhanko: (bool, String),
}

fn judge(name: &str, pdf: &[u8], authority: &Authority) -> Judgement {
    let path = put(&format!("tampered-{name}.pdf"), pdf);
    let root = put_pem(&format!("tampered-{name}.pem"), &authority.root().to_pem(LineEnding::LF).unwrap());
    Judgement {
        ours: verify(pdf, &trust(authority), Some(now())),
        pdfsig: pdfsig(&path).1,
        pyhanko: pyhanko_validates(&path, &root),
    }
}

impl Judgement {
    fn assert_changed(&self, change: Change) {
        self.assert_not_whole(change);
        assert!(!self.pyhanko.0, "{}", self.pyhanko.1);
    }

    /// Bytes that are no revision do not make the seal invalid for pyHanko, but it says that they are not covered.
    fn assert_not_whole(&self, change: Change) {
        assert_eq!(self.ours, Verdict::Changed(change));
        let whole = self.pdfsig.contains("Signature is Valid") && self.pdfsig.contains("- Total document signed");
        assert!(!whole, "{}", self.pdfsig);
        let whole = self.pyhanko.0 && self.pyhanko.1.contains("covers the entire file");
        assert!(!whole, "{}", self.pyhanko.1);
    }
}

fn position(bytes: &[u8], word: &str) -> usize {
    bytes.windows(word.len()).position(|window| window == word.as_bytes()).expect("it is there")
}

fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = position(bytes, from);
    [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
}

/// An update of the file by hand: an object written again, or anew.
fn updated(pdf: &[u8], number: usize, body: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(&pdf[pdf.len() - 2000..]).into_owned();
    let trailer = &text[text.rfind("trailer").unwrap() + 10..];
    let (trailer, rest) = trailer.split_once(">>\nstartxref\n").unwrap();
    let previous = rest.lines().next().unwrap();
    let trailer = match trailer.find("/Prev") {
        Some(at) => format!("{}/Prev {previous}", &trailer[..at]),
        None => format!("{trailer}/Prev {previous}"),
    };
    let object = format!("{number} 0 obj\n{body}\nendobj\n");
    let (place, xref) = (pdf.len(), pdf.len() + object.len());
    let end = format!("xref\n{number} 1\n{place:010} 00000 n\r\ntrailer\n<<{trailer}>>\nstartxref\n{xref}\n%%EOF\n");
    [pdf, object.as_bytes(), end.as_bytes()].concat()
}

/// An object as the file has it.
fn body(pdf: &[u8], start: &str) -> (usize, String) {
    let at = position(pdf, start);
    let head = String::from_utf8_lossy(&pdf[at - 20..at]).into_owned();
    let number = head.trim_end().trim_end_matches(" 0 obj").rsplit('\n').next().unwrap().parse().unwrap();
    let body = &pdf[at..at + position(&pdf[at..], "\nendobj")];
    (number, String::from_utf8(body.to_vec()).unwrap())
}

#[test]
fn an_untouched_file_is_valid_and_says_by_whom_and_when() {
    let authority = authority();
    for (name, pdf) in FILES {
        let before = now();
        let judgement = judge(&format!("untouched-{name}"), &sealed(pdf, &authority.signer().unwrap()), &authority);
        let Verdict::Valid(details) = &judgement.ours else { panic!("{name}: {:?}", judgement.ours) };
        assert_eq!(details.sealed_by, "Hillview Homes, Ltd seal");
        assert!((before..=now()).contains(&details.claimed_at));
        assert_eq!((details.proven_at, &details.stamped_by, details.level), (None, &None, Level::Basic));
        assert_eq!(details.serial, seal::certificate::serial(authority.signer().unwrap().certificate()));
        assert!(judgement.pyhanko.0 && judgement.pdfsig.contains("Total document signed"), "{name}");
    }
}

#[test]
fn one_byte_is_found_wherever_it_is() {
    let authority = authority();
    let whole = sealed(LETTER, &authority.signer().unwrap());
    let content = position(&whole, "stream\n") + 40;
    for (name, at, change) in [
        ("content", content, Change::Content),
        ("time", position(&whole, "/M(D:20") + 8, Change::Content),
        ("reason", position(&whole, "in force"), Change::Content),
        ("end", whole.len() - 1, Change::Structure),
    ] {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        judge(name, &changed, &authority).assert_changed(change);
    }
}

#[test]
fn a_changed_seal_is_found() {
    let authority = authority();
    let whole = sealed(LETTER, &authority.signer().unwrap());
    let contents = position(&whole, "/Contents<") + 10;
    let signature = position(&whole, "2a8648ce3d040302") + 8;
    for (name, at, digit) in
        [("padding", contents + 20_000, b'1'), ("certificate", contents + 700, b'x'), ("signature", signature, b'x')]
    {
        let mut changed = whole.clone();
        changed[at] = if digit == b'x' { if changed[at] == b'0' { b'1' } else { b'0' } } else { digit };
        assert_eq!(verify(&changed, &trust(&authority), Some(now())), Verdict::Changed(Change::Seal), "{name}");
    }
    let mut upper = whole.clone();
    upper[contents..contents + 200].make_ascii_uppercase();
    assert_eq!(verify(&upper, &trust(&authority), None), Verdict::Changed(Change::Seal));
    let shorter = replaced(&whole, "/ByteRange[0          ", "/ByteRange[1          ");
    judge("range", &shorter, &authority).assert_changed(Change::Seal);
}

#[test]
fn appended_bytes_and_revisions_are_changes() {
    let authority = authority();
    let whole = sealed(FILES[1].1, &authority.signer().unwrap());
    let appended = |bytes: &[u8]| [&whole, bytes].concat();
    judge("space", &appended(b" "), &authority).assert_not_whole(Change::Structure);
    judge("comment", &appended(b"% a comment\n"), &authority).assert_not_whole(Change::Structure);
    let (page, text) = body(FILES[1].1, "<</Type/Page/");
    let swapped = text.replace("/MediaBox[0 0 595", "/MediaBox[0 0 295");
    judge("page", &updated(&whole, page, &swapped), &authority).assert_changed(Change::Appended);
    let (pages, text) = body(FILES[1].1, "<</Type/Pages/");
    let first = text.split_once("Kids[").unwrap().1.split_once(" 0 R").unwrap().0;
    let one = format!("<</Type/Pages/Count 1/Kids[{first} 0 R]>>");
    judge("removed", &updated(&whole, pages, &one), &authority).assert_changed(Change::Appended);
}

#[test]
fn a_catalogue_that_says_something_else_is_a_change() {
    let authority = authority();
    let whole = sealed(LETTER, &authority.signer().unwrap());
    let (catalog, text) = body(&whole[LETTER.len()..], "<</Type/Catalog");
    for (name, body) in [
        ("action", text.replace("/Type/Catalog", "/Type/Catalog/OpenAction[1 0 R/Fit]")),
        ("language", text.replace("/Lang(en", "/Lang(cy")),
        ("permission", text.replace("/Perms", "/Germs")),
        ("fields", text.replace("/Fields[", "/Fields[1 0 R ")),
    ] {
        let verdict = verify(&updated(&whole, catalog, &body), &trust(&authority), None);
        assert_eq!(verdict, Verdict::Changed(Change::Appended), "{name}");
    }
}

#[test]
fn a_removed_certificate_page_is_found() {
    let authority = authority();
    let whole = sealed(FILES[1].1, &authority.signer().unwrap());
    let path = put("whole-pages.pdf", &whole);
    let (first, out) = (path.to_string_lossy().into_owned(), put("first-page.pdf", b""));
    let arguments = [&first, "--pages", ".", "1", "--", &*out.to_string_lossy()];
    let (made, said) = crate::common::run(std::path::Path::new("qpdf"), "install the Debian package qpdf", &arguments);
    assert!(made, "{said}");
    let shorter = std::fs::read(&out).unwrap();
    let verdict = verify(&shorter, &trust(&authority), None);
    assert!(matches!(verdict, Verdict::Changed(_)), "{verdict:?}");
}

#[test]
fn a_file_under_another_root_is_not_recognised() {
    let (ours, theirs) = (authority(), authority());
    let foreign = sealed(LETTER, &theirs.signer().unwrap());
    let judgement = judge("foreign", &foreign, &ours);
    assert_eq!(judgement.ours, Verdict::NotRecognised(Stranger::OtherRoot));
    assert!(!judgement.pyhanko.0, "{}", judgement.pyhanko.1);
    assert!(judgement.pdfsig.contains("Signature is Valid") && judgement.pdfsig.contains("issuer isn't Trusted"));
    let tampered = replaced(&foreign, "in force", "in farce");
    assert_eq!(verify(&tampered, &trust(&ours), None), Verdict::NotRecognised(Stranger::OtherRoot));
    assert_eq!(verify(&tampered, &trust(&theirs), None), Verdict::Changed(Change::Content));
}

#[test]
fn what_was_never_sealed_cannot_be_checked() {
    let trust = trust(&authority());
    for (name, pdf) in FILES {
        assert_eq!(verify(pdf, &trust, None), Verdict::CannotBeChecked(Obstacle::NotSealed), "{name}");
    }
    for bytes in [&b""[..], b"PK\x03\x04", b"<html>"] {
        assert_eq!(verify(bytes, &trust, None), Verdict::CannotBeChecked(Obstacle::File(Unreadable::NotAPdf)));
    }
}

fn sealed_at(at: DateTime<Utc>, authority: &Authority) -> Vec<u8> {
    seal::seal(LETTER, &info(at), &authority.signer().unwrap()).unwrap()
}

#[test]
fn a_time_that_cannot_be_believed_is_not_valid() {
    let authority = authority();
    let at = |time, now| verify(&sealed_at(time, &authority), &trust(&authority), now);
    let (now, day) = (now(), TimeDelta::days(1));
    assert!(matches!(at(now + TimeDelta::minutes(4), Some(now)), Verdict::Valid(_)), "clocks differ");
    assert_eq!(at(now + TimeDelta::minutes(6), Some(now)), Verdict::CannotBeChecked(Obstacle::Future));
    assert!(matches!(at(now + day, None), Verdict::Valid(_)), "nobody knows the time");
    assert_eq!(at(now - day, Some(now)), Verdict::CannotBeChecked(Obstacle::OutsideValidity));
    assert_eq!(at(now + day * 800, Some(now + day * 801)), Verdict::CannotBeChecked(Obstacle::OutsideValidity));
    assert_eq!(at(now, Some(now + day * 731)), Verdict::CannotBeChecked(Obstacle::Expired));
    assert!(matches!(at(now, Some(now + day * 729)), Verdict::Valid(_)));
}

/// A seal of next year, by a certificate of next year.
#[test]
fn a_file_from_the_future_is_believed_by_nobody() {
    let later = now() + TimeDelta::days(400);
    let authority = authority_at(later);
    let judgement = judge("future", &sealed_at(later, &authority), &authority);
    assert_eq!(judgement.ours, Verdict::CannotBeChecked(Obstacle::Future));
    assert!(!judgement.pyhanko.0, "{}", judgement.pyhanko.1);
}

#[test]
fn a_revoked_certificate_is_not_recognised() {
    let mut authority = authority();
    let whole = sealed(LETTER, &authority.signer().unwrap());
    let certificate = authority.signer().unwrap().certificate().clone();
    authority.revoke(&certificate, now(), now()).unwrap();
    let mut trust = trust(&authority);
    assert!(matches!(verify(&whole, &trust, None), Verdict::Valid(_)), "who has no list cannot know");
    trust.lists = vec![authority.list().clone()];
    assert_eq!(verify(&whole, &trust, None), Verdict::NotRecognised(Stranger::Revoked));
}
