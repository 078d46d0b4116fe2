//! Keys and certificates: made, kept, rotated, revoked, brought along; and what openssl thinks of them.

use std::path::{Path, PathBuf};

use crate::common::{LETTER, authority, authority_at, info, now, put, pyhanko_validates, run, sealed};
use crate::tsa::Tsa;
use chrono::{DateTime, TimeDelta, Utc};
use der::Encode;
use der::EncodePem;
use der::pem::LineEnding;
use seal::{
    Authority, Change, KeyFiles, SealError, Signer, Stranger, Trust, Urgency, Verdict, certificate, seal, verify,
};

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
    let revoked = now();
    let mut authority = authority_at(revoked);
    let certificate = authority.signer().unwrap().certificate().clone();
    authority.revoke(&certificate, revoked, revoked).unwrap();
    authority.refresh_list(revoked).unwrap();
    let kept = files(&authority);
    let [root, seal, list] = [("r-root.pem", kept.root), ("r-seal.pem", kept.certificates), ("r-list.pem", kept.list)]
        .map(|(name, pem)| put(name, pem.as_bytes()).to_string_lossy().into_owned());
    let (good, said) = openssl(&["verify", "-crl_check", "-CRLfile", &list, "-CAfile", &root, &seal]);
    assert!(!good && said.contains("certificate revoked"), "{said}");
    let (_, said) = openssl(&["crl", "-in", &list, "-noout", "-crlnumber"]);
    assert!(said.contains(&format!("{:X}", revoked.timestamp())), "{said}");
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
    let (file, own) = p12("bought", &P_256, &[]);
    let signer = Signer::from_p12(&file, "open").unwrap();
    assert_eq!(signer.holder(), "A bought certificate");
    let whole = seal(LETTER, &info(now()), &signer).unwrap();
    let trust = Trust { roots: vec![certificate::read(&own).unwrap()], ..Trust::default() };
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

/// Somebody who sells certificates for a year, to us and to others.
struct Shop {
    name: &'static str,
    root: Vec<u8>,
}

impl Shop {
    fn new(name: &'static str) -> Self {
        put("shop.cnf", include_bytes!("shop.cnf"));
        let shop = Self { name, root: Vec::new() };
        shop.certify("root", "root", &[]);
        Self { root: std::fs::read(shop.at("root", "crt")).unwrap(), ..shop }
    }

    fn at(&self, customer: &str, end: &str) -> String {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        folder.join(format!("{}-{customer}.{end}", self.name)).to_string_lossy().into_owned()
    }

    fn certify(&self, customer: &str, kind: &str, by: &[&str]) {
        let (key, certificate) = (self.at(customer, "key"), self.at(customer, "crt"));
        let config = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shop.cnf").to_string_lossy().into_owned();
        let subject = format!("/CN={customer}");
        let request = ["req", "-x509", "-nodes", "-days", "365", "-config", &config, "-extensions", kind, "-subj"];
        let files = [&*subject, "-keyout", &key, "-out", &certificate];
        let (made, said) = openssl(&[&request[..], &files, &P_256, by].concat());
        assert!(made, "{said}");
    }

    /// A `.p12` file for a customer, with these options.
    fn sell(&self, customer: &str, kind: &str, export: &[&str]) -> Vec<u8> {
        let (root, root_key) = (self.at("root", "crt"), self.at("root", "key"));
        self.certify(customer, kind, &["-CA", &root, "-CAkey", &root_key]);
        let [key, own, file] = ["key", "crt", "p12"].map(|end| self.at(customer, end));
        let export =
            [&["pkcs12", "-export", "-inkey", &key, "-in", &own, "-out", &file, "-passout", "pass:open"], export];
        let (made, said) = openssl(&export.concat());
        assert!(made, "{said}");
        std::fs::read(file).unwrap()
    }

    /// The same with the root beside the key.
    fn sell_whole(&self, customer: &str) -> Vec<u8> {
        self.sell(customer, "seal", &["-certfile", &self.at("root", "crt")])
    }
}

/// What our verifier says now, given the certificates that people download.
fn verdict(pdf: &[u8], authority: &Authority) -> Verdict {
    let trust = Trust::read(authority.trust().to_pem().unwrap().as_bytes()).unwrap();
    verify(pdf, &trust, Some(now() + TimeDelta::minutes(1)))
}

#[test]
fn what_old_and_bought_and_new_keys_seal_is_valid_and_nothing_is_lost_in_the_files() {
    let (mut authority, shop) = (authority(), Shop::new("shop"));
    let own = authority.signer().unwrap().certificate().clone();
    let mut papers = vec![sealed(LETTER, &authority.signer().unwrap())];
    authority.import(&shop.sell_whole("Larch Homes"), "open", now()).unwrap();
    let kept = files(&authority);
    assert_eq!(kept.keys.matches("BEGIN ENCRYPTED PRIVATE KEY").count(), 3);
    let mut authority = Authority::from_files(&kept, PASSPHRASE).unwrap();
    assert_eq!(authority.signer().unwrap().holder(), "Larch Homes");
    papers.push(sealed(LETTER, &authority.signer().unwrap()));
    authority.import(&shop.sell_whole("Larch Homes next year"), "open", now()).unwrap();
    papers.push(sealed(LETTER, &authority.signer().unwrap()));
    authority.rotate("Hillview Homes", now(), &mut rand::rng()).unwrap();
    let authority = Authority::from_files(&files(&authority), PASSPHRASE).unwrap();
    papers.push(sealed(LETTER, &authority.signer().unwrap()));
    let holders = papers.iter().map(|paper| match verdict(paper, &authority) {
        Verdict::Valid(details) => details.sealed_by,
        other => panic!("{other:?}"),
    });
    let ours = "Hillview Homes, Ltd seal";
    assert_eq!(holders.collect::<Vec<_>>(), [ours, "Larch Homes", "Larch Homes next year", "Hillview Homes seal"]);
    assert_eq!(authority.former(), [own]);
    assert_eq!(files(&authority).keys.matches("BEGIN ENCRYPTED PRIVATE KEY").count(), 2, "the bought key is gone");
}

#[test]
fn pyhanko_finds_what_a_bought_key_seals_good() {
    let (mut authority, shop) = (authority(), Shop::new("judged"));
    authority.import(&shop.sell_whole("Judged Homes"), "open", now()).unwrap();
    let path = put("bought.pdf", &sealed(LETTER, &authority.signer().unwrap()));
    let ours = put("bought-roots.pem", authority.trust().to_pem().unwrap().as_bytes());
    for root in [put("bought-root.pem", &shop.root), ours] {
        let (good, said) = pyhanko_validates(&path, &root);
        assert!(good && said.contains("The signature is judged VALID"), "{said}");
    }
}

/// Whoever sells certificates sells them to strangers too.
#[test]
fn another_customer_of_the_same_shop_is_not_recognised() {
    let (mut authority, shop) = (authority(), Shop::new("strange"));
    authority.import(&shop.sell_whole("Our Homes"), "open", now()).unwrap();
    let stranger = Signer::from_p12(&shop.sell_whole("Your Homes"), "open").unwrap();
    assert_eq!(verdict(&sealed(LETTER, &stranger), &authority), Verdict::NotRecognised(Stranger::OtherRoot));
}

#[test]
fn no_byte_of_a_bought_certificate_and_those_above_it_can_be_another() {
    let (mut authority, shop) = (authority(), Shop::new("changed"));
    authority.import(&shop.sell_whole("Changed Homes"), "open", now()).unwrap();
    let whole = sealed(LETTER, &authority.signer().unwrap());
    for certificate in &authority.bought()[0] {
        let hex: String = certificate.to_der().unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
        let start = whole.windows(hex.len()).position(|window| window == hex.as_bytes()).expect("it is shown");
        for at in (start..start + hex.len()).step_by(5) {
            let mut changed = whole.clone();
            changed[at] = if changed[at] == b'1' { b'2' } else { b'1' };
            if changed != whole {
                let verdict = verdict(&changed, &authority);
                assert!(matches!(verdict, Verdict::Changed(_)), "digit {}: {verdict:?}", at - start);
            }
        }
    }
    let at = whole.windows(6).position(|window| window == b"stream").unwrap() + 20;
    let mut changed = whole;
    changed[at] ^= 1;
    assert_eq!(verdict(&changed, &authority), Verdict::Changed(Change::Content));
}

#[test]
fn a_bought_key_that_cannot_seal_now_is_not_taken() {
    let (mut authority, shop) = (authority(), Shop::new("unfit"));
    let good = shop.sell_whole("Unfit Homes");
    let mut import = |file: &[u8], passphrase, at| authority.import(file, passphrase, at);
    assert_eq!(import(&good, "closed", now()), Err(SealError::Passphrase));
    assert_eq!(import(&good, "open", now() + TimeDelta::days(366)), Err(SealError::OutsideValidity));
    assert_eq!(import(&good, "open", now() - TimeDelta::days(1)), Err(SealError::OutsideValidity));
    assert_eq!(import(&shop.sell("Agreeing Homes", "agree", &[]), "open", now()), Err(SealError::OtherPurpose));
    assert_eq!(import(&shop.sell("Certifying Homes", "root", &[]), "open", now()), Err(SealError::OtherPurpose));
    assert_eq!(import(&p12("unfit-rsa", &["-newkey", "rsa:2048"], &[]).0, "open", now()), Err(SealError::OtherKey));
    assert!(authority.bought().is_empty() && authority.signer().unwrap().holder().starts_with("Hillview"));
}

#[test]
fn the_end_of_the_bought_certificate_is_warned_about_and_that_of_a_key_at_rest_is_not() {
    let (mut authority, shop) = (authority_at(now() - TimeDelta::days(700)), Shop::new("ending"));
    assert_eq!(authority.warnings(now()).len(), 1, "our own key ends in a month");
    authority.import(&shop.sell_whole("Ending Homes"), "open", now()).unwrap();
    assert_eq!(authority.warnings(now()), []);
    let urgencies = |days| {
        let warnings = authority.warnings(now() + TimeDelta::days(days));
        warnings.into_iter().map(|warning| (warning.holder, warning.urgency)).collect::<Vec<_>>()
    };
    let root = ("root".to_owned(), Urgency::Days7);
    assert_eq!(urgencies(365 - 6), [("Ending Homes".to_owned(), Urgency::Days7), root]);
}

#[test]
fn an_import_that_was_cut_off_leaves_the_old_key_or_the_new_one() {
    let (mut authority, shop) = (authority(), Shop::new("cut"));
    let before = files(&authority);
    authority.import(&shop.sell_whole("Cut Homes"), "open", now()).unwrap();
    let after = files(&authority);
    let cut = KeyFiles { keys: before.keys, ..after.clone() };
    assert!(Authority::from_files(&cut, PASSPHRASE).unwrap().signer().unwrap().holder().starts_with("Hillview"));
    let lost = KeyFiles { bought: String::new(), ..after };
    assert_eq!(Authority::from_files(&lost, PASSPHRASE).map(drop), Err(SealError::OtherKey));
}

#[test]
fn the_same_key_with_fewer_certificates_beside_it_takes_none_away() {
    let (mut authority, shop) = (authority(), Shop::new("again"));
    authority.import(&shop.sell_whole("Again Homes"), "open", now()).unwrap();
    let whole = sealed(LETTER, &authority.signer().unwrap());
    let [key, own, bare] = ["key", "crt", "bare"].map(|end| shop.at("Again Homes", end));
    let export = ["pkcs12", "-export", "-inkey", &key, "-in", &own, "-out", &bare, "-passout", "pass:open"];
    assert!(openssl(&export).0);
    authority.import(&std::fs::read(bare).unwrap(), "open", now()).unwrap();
    assert_eq!(authority.bought().len(), 1);
    assert!(matches!(verdict(&whole, &authority), Verdict::Valid(_)));
}

#[test]
fn a_key_that_lies_elsewhere_is_known_and_takes_no_other_its_place() {
    let (mut authority, shop) = (authority(), Shop::new("elsewhere"));
    let elsewhere = Signer::from_p12(&shop.sell_whole("Homes with a card"), "open").unwrap();
    let stranger = Signer::from_p12(&shop.sell("Agreeing card", "agree", &[]), "open").unwrap();
    assert_eq!(authority.know(stranger.chain(), now()), Err(SealError::OtherPurpose));
    authority.import(&shop.sell_whole("Homes with a file"), "open", now()).unwrap();
    assert_eq!([0, 1].map(|_| authority.know(elsewhere.chain(), now()).unwrap()), [true, false], "it is new once");
    let authority = Authority::from_files(&files(&authority), PASSPHRASE).unwrap();
    assert_eq!(authority.signer().unwrap().holder(), "Homes with a file");
    for signer in [elsewhere, authority.signer().unwrap()] {
        assert!(matches!(verdict(&sealed(LETTER, &signer), &authority), Verdict::Valid(_)));
    }
}

#[test]
fn a_certificate_says_where_its_list_is() {
    let (mut authority, seller) = (authority(), Tsa::seller(now(), "http://lists.example/seal.crl"));
    let file = seller.p12(Path::new(env!("CARGO_TARGET_TMPDIR")), "open");
    authority.import(&file, "open", now()).unwrap();
    let [own, root] = &authority.bought()[0][..] else { panic!("two certificates") };
    assert_eq!(certificate::list_addresses(own), ["http://lists.example/seal.crl"]);
    assert!(certificate::list_addresses(root).is_empty());
    let list = seller.list(now()).to_der().unwrap();
    assert!(certificate::read_list(&list, root, now()).is_some());
    assert!(certificate::read_list(&list, root, now() + TimeDelta::days(31)).is_none(), "it is too old");
    assert!(certificate::read_list(&list, authority.root(), now()).is_none(), "it is somebody else's");
}

#[test]
fn the_root_is_read_from_its_file() {
    let authority = authority();
    let pem = authority.root().to_pem(LineEnding::LF).unwrap();
    assert_eq!(seal::certificate::read(pem.as_bytes()).unwrap(), *authority.root());
    assert!(seal::certificate::read(b"-----BEGIN").is_err() && seal::certificate::read(b"").is_err());
}
