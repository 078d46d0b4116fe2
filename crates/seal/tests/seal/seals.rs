//! Sealed files before their judges: conformance, signature, structure, and the steps in between.

use std::path::Path;

use crate::common::{
    FILES, LETTER, assert_conforms, authority, info, now, pdfsig, put, put_pem, pyhanko_validates, qpdf, run, sealed,
};
use der::EncodePem;
use der::pem::LineEnding;
use seal::{Prepared, SealError, Unreadable, seal};

#[test]
fn a_sealed_file_is_still_pdf_a_3a_and_pdf_ua_1() {
    let signer = authority().signer().unwrap();
    for (name, pdf) in FILES {
        assert_conforms(pdf, &format!("{name}, before it is sealed"));
        assert_conforms(&sealed(pdf, &signer), name);
    }
}

#[test]
fn every_judge_finds_the_seal_good() {
    let authority = authority();
    let root = put_pem("good-root.pem", &authority.root().to_pem(LineEnding::LF).unwrap());
    for (name, pdf) in FILES {
        let path = put(&format!("good-{name}.pdf"), &sealed(pdf, &authority.signer().unwrap()));
        let (clean, said) = qpdf(&path);
        assert!(clean && said.contains("No syntax or stream encoding errors"), "{name}: {said}");
        let (_, said) = pdfsig(&path);
        for words in ["Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "SHA-256"] {
            assert!(said.contains(words), "{name}: {said}");
        }
        let (good, said) = pyhanko_validates(&path, &root);
        assert!(good && said.contains("The signature is judged VALID"), "{name}: {said}");
        assert!(said.contains("covers the entire file"), "{name}: {said}");
    }
}

/// What no judge insists on, and what a seal is to have nevertheless.
#[test]
fn the_seal_says_what_it_permits_and_can_be_read_aloud() {
    let whole = sealed(LETTER, &authority().signer().unwrap());
    let added = String::from_utf8(whole[LETTER.len()..].to_vec()).expect("the update is text");
    for words in [
        "/Perms<</DocMDP 33 0 R>>",
        "/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P 2>>",
        "/T(Seal)/TU(Seal of Hillview Homes)/F 132/Rect[0 0 0 0]",
        "/T(TimeStamp)/TU(Time stamp)/F 132/Rect[0 0 0 0]",
        "/S/Form/P 10 0 R/Pg 20 0 R/Alt(Seal of Hillview Homes)",
        "/ESIC<</BaseVersion/1.7/ExtensionLevel 1>>",
        "/Reason(The agreement is in force)",
        // The attribute signing-certificate-v2.
        "060b2a864886f70d010910022f",
    ] {
        assert!(added.contains(words), "{words} in {}", added.replace(&"0".repeat(100), ""));
    }
    let path = put("read-aloud.pdf", &whole).to_string_lossy().into_owned();
    let (_, said) = run(Path::new("pdfinfo"), "install the Debian package poppler-utils", &["-struct", &path]);
    assert_eq!(said.lines().filter(|line| line.trim() == "Form").count(), 2, "{said}");
    assert!(said.contains("H1") && said.contains("P (block)"), "{said}");
}

#[test]
fn the_bytes_before_the_seal_stay() {
    let signer = authority().signer().unwrap();
    for (name, pdf) in FILES {
        let sealed = sealed(pdf, &signer);
        assert!(sealed.starts_with(pdf), "{name}");
        let grown = sealed.len() - pdf.len();
        assert!(grown < 34_000, "{name} has grown by {grown} bytes");
    }
}

#[test]
fn the_same_file_and_time_give_the_same_bytes() {
    let (signer, at) = (authority().signer().unwrap(), now());
    let once = seal(LETTER, &info(at), &signer).unwrap();
    assert!(once == seal(LETTER, &info(at), &signer).unwrap());
    assert!(once != seal(LETTER, &info(at + chrono::TimeDelta::seconds(1)), &signer).unwrap());
}

#[test]
fn only_a_fresh_file_is_sealed() {
    let signer = authority().signer().unwrap();
    let seal = |pdf: &[u8]| seal(pdf, &info(now()), &signer).map(drop);
    let replaced = |from: &str, to: &str| {
        let at = LETTER.windows(from.len()).position(|window| window == from.as_bytes()).expect("it is there");
        [&LETTER[..at], to.as_bytes(), &LETTER[at + from.len()..]].concat()
    };
    assert_eq!(seal(&sealed(LETTER, &signer)), Err(SealError::NotFresh));
    assert_eq!(seal(b""), Err(SealError::File(Unreadable::NotAPdf)));
    assert_eq!(seal(b"%PDF-1.7\nnothing"), Err(SealError::File(Unreadable::End)));
    assert_eq!(seal(&[LETTER, b" "].concat()), Err(SealError::File(Unreadable::End)));
    assert_eq!(seal(&replaced("xref\n0", "obj \n0")), Err(SealError::File(Unreadable::XrefStream)));
    assert_eq!(seal(&replaced("/Info ", "/Encrypt ")), Err(SealError::File(Unreadable::Encrypted)));
    assert_eq!(seal(&replaced("/ID[", "/IX[")), Err(SealError::File(Unreadable::Missing("identifier"))));
    assert_eq!(
        seal(&replaced("/StructTreeRoot ", "/StructTreeRoof ")),
        Err(SealError::File(Unreadable::Missing("structure tree")))
    );
}

/// The place of the seal is known before the key is asked, so a file that cannot be sealed costs no signature.
#[test]
fn preparing_needs_no_key() {
    let prepared = Prepared::new(LETTER, &info(now())).unwrap();
    assert!(prepared.sign(&authority().signer().unwrap()).unwrap().finish(None).is_ok());
}
