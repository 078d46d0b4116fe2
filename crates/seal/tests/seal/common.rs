//! The files that are sealed, who seals them, and the judges: other people's programs that say whether it was done well.

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{DateTime, TimeDelta, Utc};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use seal::{Authority, SealInfo, Signer};

/// The files as Typst made them: a page, two pages with a link, a table and an attachment, and a whole agreement.
pub const FILES: [(&str, &[u8]); 3] = [
    ("letter", include_bytes!("../fixtures/letter.pdf")),
    ("plan", include_bytes!("../fixtures/plan.pdf")),
    ("paper", include_bytes!("../fixtures/paper.pdf")),
];

/// The smallest of them.
pub const LETTER: &[u8] = FILES[0].1;

/// The judges look at their own clock, so certificates begin today.
#[expect(clippy::disallowed_methods, reason = "pyHanko judges certificates by the clock on the wall")]
pub fn now() -> DateTime<Utc> {
    let now = Utc::now();
    now - TimeDelta::nanoseconds(i64::from(now.timestamp_subsec_nanos()))
}

/// An authority made now.
pub fn authority() -> Authority {
    authority_at(now())
}

/// An authority made at another time.
pub fn authority_at(at: DateTime<Utc>) -> Authority {
    Authority::create("Hillview Homes, Ltd", at, &mut rand::rng()).expect("the name is a good one")
}

/// What the seals of these tests say.
pub fn info(at: DateTime<Utc>) -> SealInfo<'static> {
    SealInfo {
        name: "Hillview Homes (Llŷn)",
        reason: "The agreement is in force",
        description: "Seal of Hillview Homes",
        time_stamp_description: "Time stamp",
        at,
    }
}

/// Seals without a time stamp.
pub fn sealed(pdf: &[u8], signer: &Signer) -> Vec<u8> {
    seal::seal(pdf, &info(now()), signer).expect("it is sealed")
}

/// Writes a file where the judges find it.
pub fn put(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("the folder is there");
    path
}

/// Writes a certificate or list where the judges find it.
pub fn put_pem(name: &str, pem: &str) -> PathBuf {
    put(name, pem.as_bytes())
}

/// What a program says, on both its outputs, and whether it ended well.
pub fn run(program: &Path, hint: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{} ({error}): {hint}", program.display()));
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// What `qpdf --check` says.
pub fn qpdf(pdf: &Path) -> (bool, String) {
    run(Path::new("qpdf"), "install the Debian package qpdf", &["--check", &pdf.to_string_lossy()])
}

/// What pdfsig says.
pub fn pdfsig(pdf: &Path) -> (bool, String) {
    run(Path::new("pdfsig"), "install the Debian package poppler-utils", &[&pdf.to_string_lossy()])
}

/// What pyHanko says, given these arguments.
#[expect(clippy::disallowed_methods, reason = "where the judge lives is no setting of the application")]
pub fn pyhanko(arguments: &[&str]) -> (bool, String) {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/pyhanko/bin/pyhanko");
    let program = std::env::var("PYHANKO").map_or(beside, PathBuf::from);
    run(&program, "run `make pyhanko` first, or say in PYHANKO where it is", arguments)
}

/// What pyHanko says to a signature, given the roots it may trust.
pub fn pyhanko_validates(pdf: &Path, root: &Path) -> (bool, String) {
    let (pdf, root) = (pdf.to_string_lossy(), root.to_string_lossy());
    pyhanko(&["sign", "validate", "--pretty-print", "--trust", &root, "--trust-replace", &pdf])
}

/// Fails unless a file is PDF/A-3a and PDF/UA-1.
pub fn assert_conforms(pdf: &[u8], what: &str) {
    for profile in [ValidationProfile::PdfA3a, ValidationProfile::PdfUa1] {
        let report = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(profile)).expect("it is a PDF");
        assert!(report.is_compliant, "{what}: {report}");
    }
}

/// Fails unless a file is PDF/A-3a and PDF/UA-1 but for one finding that every file with two signatures gets from this judge:
/// that the first does not cover the second. ISO 19005-3, 6.4.3 says "the file", and veraPDF has come to read it as the file
/// that was signed (veraPDF/veraPDF-library #1493; see also pdf-association/pdf-issues #777).
pub fn assert_conforms_with_later_revisions(pdf: &[u8], what: &str) {
    let report = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(ValidationProfile::PdfA3a));
    let failures = report.expect("it is a PDF").failures;
    let rules: Vec<_> = failures.iter().map(|failure| failure.rule_id.as_str()).collect();
    assert_eq!(rules, ["ISO 19005-3:2012:6.4.3:1"], "{what}");
    let report = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(ValidationProfile::PdfUa1));
    let report = report.expect("it is a PDF");
    assert!(report.is_compliant, "{what}: {report}");
}
