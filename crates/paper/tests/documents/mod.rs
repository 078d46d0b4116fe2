//! Every document of every case: conformance, language, order, contrast, the way to check it, and what must not be on it.

use domain::short_code::short_code;
use domain::word::Word;
use paper::Document;
use words::MISSING;

use crate::common::{Kept, document, kept, plan_file};
use crate::{assert_conforms, poppler};

const CASES: [&str; 4] = ["a", "b", "c", "d"];

/// Makes a document, or says which one could not be made.
fn made(kept: &Kept, of: Document, what: &str) -> Vec<u8> {
    let pdf = document(kept, of).unwrap_or_else(|error| panic!("{what} {}: {error}", of.word()));
    let path = format!("{}/{what}-{}.pdf", env!("CARGO_TARGET_TMPDIR"), of.word());
    std::fs::write(path, &pdf).expect("it can be kept");
    pdf
}

fn pages(name: &str, pdf: &[u8]) -> usize {
    let info = String::from_utf8(poppler("pdfinfo", name, pdf, &[])).expect("pdfinfo writes UTF-8");
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a PDF has pages");
    line.trim().parse().expect("a number of pages")
}

#[test]
fn every_document_has_its_version_its_pages_and_its_code_on_every_page() {
    for case in CASES {
        let kept = kept(&plan_file(case));
        for &of in Document::all() {
            let (pdf, name) = (made(&kept, of, case), format!("every-{case}-{}", of.word()));
            let last = pages(&name, &pdf);
            for page in 1..=last {
                let said = said_on(&name, &pdf, page);
                let version = format!("version {}", kept.text.number());
                let of_last = format!("page {page} of {last}");
                for words in [version, of_last, short_code(kept.text.hash()), "accord.example/verify".to_owned()] {
                    assert!(said.contains(&words), "{name}, page {page}: {words} is not in {said}");
                }
                assert!(!said.contains(MISSING.trim()), "{name}: {said}");
            }
        }
    }
}

/// What stands on one page.
fn said_on(name: &str, pdf: &[u8], page: usize) -> String {
    let page = page.to_string();
    let said = poppler("pdftotext", name, pdf, &["-f", &page, "-l", &page, "-"]);
    String::from_utf8_lossy(&said).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_document_of_every_case_can_be_read_aloud_and_kept() {
    for case in CASES {
        let kept = kept(&plan_file(case));
        Document::all()
            .iter()
            .for_each(|&of| assert_conforms(&made(&kept, of, case), &format!("{case} {}", of.word())));
    }
}
