//! Files that somebody else sealed, and ours after somebody else has signed them too.

use crate::common::{LETTER, authority, now, put, pyhanko, run, sealed};
use seal::{Change, Level, Stranger, Trust, Verdict, verify};
use std::path::Path;

const STRANGERS: [(&str, &[u8]); 2] = [
    ("pyhanko", include_bytes!("../fixtures/stranger-pyhanko.pdf")),
    ("signpdf", include_bytes!("../fixtures/stranger-signpdf.pdf")),
];

#[test]
fn a_strangers_file_is_not_recognised_whole_or_broken() {
    let trust = Trust { roots: vec![authority().root().clone()], ..Trust::default() };
    for (name, pdf) in STRANGERS {
        assert_eq!(verify(pdf, &trust, Some(now())), Verdict::NotRecognised(Stranger::OtherRoot), "{name}");
        assert_eq!(verify(pdf, &Trust::default(), None), Verdict::NotRecognised(Stranger::OtherRoot), "{name}");
        for at in [100, 5000, pdf.len() / 2, pdf.len() - 3] {
            let mut broken = pdf.to_vec();
            broken[at] ^= 1;
            let verdict = verify(&broken, &trust, None);
            assert!(
                matches!(verdict, Verdict::NotRecognised(_) | Verdict::CannotBeChecked(_)),
                "{name}, {at}: {verdict:?}"
            );
        }
        for length in (0..pdf.len()).step_by(97) {
            let verdict = verify(&pdf[..length], &trust, None);
            assert!(matches!(verdict, Verdict::NotRecognised(_) | Verdict::CannotBeChecked(_)), "{name}, {length}");
        }
    }
}

/// Who signs a sealed file as well has appended something, and the seal says nothing of that.
#[test]
fn a_second_signature_is_a_change() {
    let authority = authority();
    let trust = Trust { roots: vec![authority.root().clone()], ..Trust::default() };
    let whole = put("to-sign.pdf", &sealed(LETTER, &authority.signer().unwrap()));
    let at = |name: &str| put(name, b"").to_string_lossy().into_owned();
    let (key, certificate, out) = (at("second.key"), at("second.pem"), at("signed-twice.pdf"));
    let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "9", "-subj", "/CN=A second", "-keyout"];
    let usage = ["-addext", "keyUsage=digitalSignature,nonRepudiation"];
    let arguments = [&request[..], &[&key, "-out", &certificate], &usage].concat();
    let (made, said) = run(Path::new("openssl"), "install the Debian package openssl", &arguments);
    assert!(made, "{said}");
    let signing =
        ["sign", "addsig", "--field", "Another", "pemder", "--no-pass", "--key", &key, "--cert", &certificate];
    let (made, said) = pyhanko(&[&signing[..], &[&whole.to_string_lossy(), &out]].concat());
    assert!(made, "{said}");
    let signed_twice = std::fs::read(out).unwrap();
    assert_eq!(verify(&signed_twice, &trust, Some(now())), Verdict::Changed(Change::Appended));
    let before = std::fs::read(whole).unwrap();
    assert!(matches!(verify(&before, &trust, Some(now())), Verdict::Valid(details) if details.level == Level::Basic));
}
