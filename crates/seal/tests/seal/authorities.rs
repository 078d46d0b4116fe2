//! Keys and certificates: made, kept, rotated, revoked, brought along; and what openssl thinks of them.

use std::path::{Path, PathBuf};

use crate::common::{LETTER, authority, authority_at, info, now, put, run, sealed};
use chrono::{DateTime, TimeDelta, Utc};
use der::EncodePem;
use der::pem::LineEnding;
use seal::{Authority, KeyFiles, SealError, Signer, Trust, Urgency, Verdict, seal, verify};

const PASSPHRASE: &str = "three words and a Llŷn";

/// Files are slow to open, as they should be: they are made once.
fn files(authority: &Authority) -> KeyFiles {
    authority.to_files(PASSPHRASE, &mut rand::rng()).expect("it can be encoded")
}

fn openssl(arguments: &[&str]) -> (bool, String) {
    run(Path::new("openssl"), "install the Debian package openssl", arguments)
}

fn is_valid(pdf: &[u8], authority: &Authority) -> bool {
    let trust = Trust { roots: vec![authority.root().clone()], ..Trust::default() };
    matches!(verify(pdf, &trust, Some(now())), Verdict::Valid(_))
}

#[test]
fn an_authority_is_read_back_from_its_files() {
    let mut authority = authority();
    authority.rotate("Hillview Homes", now(), &mut rand::rng()).unwrap();
    let kept = files(&authority);
    let read = Authority::from_files(&kept, PASSPHRASE).unwrap();
    assert_eq!(read.former(), authority.former());
    assert_eq!(read.list(), authority.list());
    assert!(is_valid(&sealed(LETTER, &read.signer().unwrap()), &authority));
    assert_eq!(Authority::from_files(&kept, "another").map(drop), Err(SealError::Passphrase));
    let other = KeyFiles { root: files(&crate::common::authority()).root, ..kept.clone() };
    assert_eq!(Authority::from_files(&other, PASSPHRASE).map(drop), Err(SealError::OtherKey));
    let cut = KeyFiles { keys: kept.keys[..kept.keys.len() - 100].into(), ..kept };
    assert_eq!(Authority::from_files(&cut, PASSPHRASE).map(drop), Err(SealError::KeyFile));
}

#[test]
fn the_files_say_nothing_without_the_passphrase_and_openssl_reads_them_with_it() {
    let authority = authority();
    let kept = files(&authority);
    assert_eq!(kept.keys.matches("BEGIN ENCRYPTED PRIVATE KEY").count(), 2);
    let (keys, root) = (put("keys.p8", kept.keys.as_bytes()), put("root.pem", kept.root.as_bytes()));
    let key = |pass: &str| openssl(&["pkey", "-in", &keys.to_string_lossy(), "-passin", pass, "-noout", "-text"]);
    assert!(key(&format!("pass:{PASSPHRASE}")).1.contains("prime256v1"));
    assert!(!key("pass:another").0);
    let certificate = put("seal.pem", kept.certificates.as_bytes());
    let list = put("list.pem", kept.list.as_bytes());
    let verify = ["verify", "-crl_check", "-CRLfile", &*list.to_string_lossy(), "-CAfile", &*root.to_string_lossy()];
    let (good, said) = openssl(&[&verify[..], &["-x509_strict", &certificate.to_string_lossy()]].concat());
    assert!(good, "{said}");
}

#[test]
fn openssl_knows_what_is_revoked() {
    let mut authority = authority();
    let certificate = authority.signer().unwrap().certificate().clone();
    authority.revoke(&certificate, now(), now()).unwrap();
    authority.refresh_list(now()).unwrap();
    let kept = files(&authority);
    let [root, seal, list] = [("r-root.pem", kept.root), ("r-seal.pem", kept.certificates), ("r-list.pem", kept.list)]
        .map(|(name, pem)| put(name, pem.as_bytes()).to_string_lossy().into_owned());
    let (good, said) = openssl(&["verify", "-crl_check", "-CRLfile", &list, "-CAfile", &root, &seal]);
    assert!(!good && said.contains("certificate revoked"), "{said}");
    let (_, said) = openssl(&["crl", "-in", &list, "-noout", "-crlnumber"]);
    assert!(said.contains(&format!("{:X}", now().timestamp())), "{said}");
}

#[test]
fn what_was_sealed_before_a_rotation_stays_valid() {
    let mut authority = authority();
    let before = sealed(LETTER, &authority.signer().unwrap());
    let old = authority.signer().unwrap().certificate().clone();
    authority.rotate("Hillview Homes", now(), &mut rand::rng()).unwrap();
    let after = sealed(LETTER, &authority.signer().unwrap());
    assert!(is_valid(&before, &authority) && is_valid(&after, &authority));
    assert_eq!(authority.former(), [old]);
    assert_ne!(authority.former()[0], *authority.signer().unwrap().certificate());
}

#[test]
fn certificates_that_end_soon_are_warned_about() {
    let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
    let authority = authority_at(start);
    let urgencies = |days| {
        let warnings = authority.warnings(start + TimeDelta::days(days));
        warnings.into_iter().map(|warning| (warning.holder, warning.urgency)).collect::<Vec<_>>()
    };
    let signer = |urgency| vec![("Hillview Homes, Ltd seal".to_owned(), urgency)];
    assert_eq!(urgencies(730 - 91), []);
    assert_eq!(urgencies(730 - 90), signer(Urgency::Days90));
    assert_eq!(urgencies(730 - 30), signer(Urgency::Days30));
    assert_eq!(urgencies(730 - 7), signer(Urgency::Days7));
    assert_eq!(urgencies(730), signer(Urgency::Over));
    assert_eq!(urgencies(3650 - 7).len(), 2, "the root as well");
}

#[test]
fn a_signer_does_not_outlive_its_root() {
    let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
    let mut authority = authority_at(start);
    authority.rotate("Hillview Homes", start + TimeDelta::days(3400), &mut rand::rng()).unwrap();
    let ends = seal::certificate::ends(authority.signer().unwrap().certificate());
    assert_eq!(ends, seal::certificate::ends(authority.root()));
}

#[test]
fn names_of_all_kinds_are_certified() {
    for name in ["Llŷn & Sons, \"Ltd\" <a+b=c>; #1 \\", "  spaces  ", "شركة", &"long ".repeat(40)] {
        let authority = Authority::create(name, now(), &mut rand::rng()).expect(name);
        assert!(is_valid(&sealed(LETTER, &authority.signer().unwrap()), &authority), "{name}");
    }
}

#[test]
fn a_key_goes_with_its_own_certificate_only() {
    let (one, other) = (authority().signer().unwrap(), authority().signer().unwrap());
    let wrong = Signer::new(Borrowed(one), other.chain().to_vec());
    assert_eq!(wrong.map(drop), Err(SealError::OtherKey));
    assert_eq!(Signer::new(Borrowed(other), Vec::new()).map(drop), Err(SealError::KeyFile));
}

/// A key that lives elsewhere, as one in a hardware module does.
struct Borrowed(Signer);

impl signature::Signer<p256::ecdsa::Signature> for Borrowed {
    fn try_sign(&self, message: &[u8]) -> Result<p256::ecdsa::Signature, signature::Error> {
        let key = p256::ecdsa::SigningKey::from_slice(&[self.0.chain().len() as u8; 32])?;
        key.try_sign(message)
    }
}

/// Makes a key, a certificate and a `.p12` file with openssl.
fn p12(name: &str, key: &[&str], export: &[&str]) -> (Vec<u8>, Vec<u8>) {
    let at = |end: &str| put(&format!("{name}.{end}"), b"").to_string_lossy().into_owned();
    let (key_file, certificate, file) = (at("key"), at("crt"), at("p12"));
    let request =
        ["req", "-x509", "-nodes", "-days", "400", "-subj", "/CN=A bought certificate", "-keyout", &key_file, "-out"];
    let (made, said) = openssl(&[&request[..], &[&certificate], key].concat());
    assert!(made, "{said}");
    let arguments =
        ["pkcs12", "-export", "-inkey", &key_file, "-in", &certificate, "-out", &file, "-passout", "pass:open"];
    let (made, said) = openssl(&[&arguments[..], export].concat());
    assert!(made, "{said}");
    (std::fs::read(PathBuf::from(file)).unwrap(), std::fs::read(PathBuf::from(certificate)).unwrap())
}

const P_256: [&str; 4] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];

#[test]
fn a_bought_key_seals() {
    let (file, certificate) = p12("bought", &P_256, &[]);
    let signer = Signer::from_p12(&file, "open").unwrap();
    assert_eq!(signer.holder(), "A bought certificate");
    let whole = seal(LETTER, &info(now()), &signer).unwrap();
    let trust = Trust { roots: vec![seal::certificate::read(&certificate).unwrap()], ..Trust::default() };
    assert!(matches!(verify(&whole, &trust, Some(now() + TimeDelta::minutes(1))), Verdict::Valid(_)));
    assert_eq!(Signer::from_p12(&file, "closed").map(drop), Err(SealError::Passphrase));
    for length in [0, 10, 100, file.len() - 1] {
        assert_eq!(Signer::from_p12(&file[..length], "open").map(drop), Err(SealError::KeyFile));
    }
}

#[test]
fn keys_that_cannot_seal_say_why() {
    let (rsa, _) = p12("rsa", &["-newkey", "rsa:2048"], &[]);
    assert_eq!(Signer::from_p12(&rsa, "open").map(drop), Err(SealError::OtherKey));
    let (old, _) = p12("old", &P_256, &["-legacy"]);
    assert_eq!(Signer::from_p12(&old, "open").map(drop), Err(SealError::OutdatedKeyFile));
}

#[test]
fn the_root_is_read_from_its_file() {
    let authority = authority();
    let pem = authority.root().to_pem(LineEnding::LF).unwrap();
    assert_eq!(seal::certificate::read(pem.as_bytes()).unwrap(), *authority.root());
    assert!(seal::certificate::read(b"-----BEGIN").is_err() && seal::certificate::read(b"").is_err());
}
