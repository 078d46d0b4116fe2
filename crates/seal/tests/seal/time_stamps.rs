//! Seals with time stamps (B-T), and seals that last (B-LTA): what the judges say, and what a bad authority cannot do.

use std::path::Path;

use crate::common::{
    FILES, LETTER, assert_conforms, assert_conforms_with_later_revisions, authority, info, now, pdfsig, put, put_pem,
    pyhanko, qpdf, run, sealed,
};
use crate::tsa::{Trick, Tsa};
use chrono::{DateTime, TimeDelta, Utc};
use der::EncodePem;
use der::pem::LineEnding;
use seal::{
    Authority, Change, Evidence, Flaw, Lasting, Level, Obstacle, Prepared, SealError, Signed, TimeStampError,
    TimeStampRequest, Token, Trust, Verdict, verify,
};
use x509_cert::Certificate;

const NONCE: u64 = 0xFEDC_BA98_7654_3210;

fn trust(authority: &Authority, clock: &Tsa) -> Trust {
    Trust { roots: vec![authority.root().clone()], time_stamp_roots: vec![clock.root.clone()], ..Trust::default() }
}

fn signed(pdf: &[u8], authority: &Authority) -> Signed {
    Prepared::new(pdf, &info(now())).unwrap().sign(&authority.signer().unwrap()).unwrap()
}

fn token(request: &TimeStampRequest, clock: &Tsa, at: DateTime<Utc>) -> Token {
    let reply = clock.reply(&request.to_bytes(), at, Trick::None);
    request.check(&reply, std::slice::from_ref(&clock.root)).expect("the authority is a good one")
}

fn stamped(pdf: &[u8], authority: &Authority, clock: &Tsa) -> Vec<u8> {
    let signed = signed(pdf, authority);
    let token = token(&signed.time_stamp_request(NONCE), clock, now());
    signed.finish(Some(&token)).unwrap()
}

/// Adds evidence and a time stamp to a sealed file.
fn lasting(sealed: &[u8], authority: &mut Authority, clock: &Tsa) -> Vec<u8> {
    authority.refresh_list(now()).unwrap();
    let evidence = Evidence {
        certificates: &[clock.root.clone(), clock.certificate.clone()],
        lists: &[authority.list().clone(), clock.list(now())],
        description: "Time stamp",
    };
    let lasting = Lasting::new(sealed, &evidence).unwrap();
    let token = token(&lasting.time_stamp_request(NONCE), clock, now());
    lasting.finish(&token).unwrap()
}

fn level(pdf: &[u8], trust: &Trust) -> Level {
    match verify(pdf, trust, Some(now())) {
        Verdict::Valid(details) => details.level,
        other => panic!("{other:?}"),
    }
}

/// What pyHanko says of a seal and its time stamps, checked as ETSI EN 319 102-1 asks.
fn pyhanko_ades(name: &str, pdf: &[u8], authority: &Authority, clock: &Tsa) -> (bool, String) {
    let path = put(&format!("{name}.pdf"), pdf).to_string_lossy().into_owned();
    let [root, clock] = [("root", authority.root()), ("clock", &clock.root)].map(|(kind, root)| {
        let pem = root.to_pem(LineEnding::LF).unwrap();
        put_pem(&format!("{name}-{kind}.pem"), &pem).to_string_lossy().into_owned()
    });
    pyhanko(&["sign", "adesverify", "--pretty-print", "--trust", &root, "--trust", &clock, "--trust-replace", &path])
}

#[test]
fn a_time_stamp_proves_the_time() {
    let (authority, clock) = (authority(), Tsa::new(now()));
    for (name, pdf) in FILES {
        let whole = stamped(pdf, &authority, &clock);
        assert_conforms(&whole, name);
        let Verdict::Valid(details) = verify(&whole, &trust(&authority, &clock), Some(now())) else { panic!("{name}") };
        assert_eq!((details.level, details.stamped_by.as_deref()), (Level::Time, Some("Clock")), "{name}");
        assert!((details.proven_at.unwrap() - details.claimed_at).abs() < TimeDelta::minutes(1), "{name}");
        let path = put(&format!("stamped-{name}.pdf"), &whole);
        assert!(qpdf(&path).0 && pdfsig(&path).1.contains("Signature is Valid"), "{name}");
    }
}

#[test]
fn pyhanko_finds_the_time_stamp_sound() {
    let (authority, clock) = (authority(), Tsa::new(now()));
    let path = put("stamped.pdf", &stamped(LETTER, &authority, &clock)).to_string_lossy().into_owned();
    let [root, clock] = [("root", authority.root()), ("clock", &clock.root)].map(|(name, root)| {
        let pem = root.to_pem(LineEnding::LF).unwrap();
        put_pem(&format!("stamped-{name}.pem"), &pem).to_string_lossy().into_owned()
    });
    let roots = ["--trust", &root, "--trust", &clock, "--trust-replace"];
    let (good, said) = pyhanko(&[&["sign", "validate", "--pretty-print"], &roots[..], &[&path]].concat());
    assert!(good && said.contains("The signature is judged VALID"), "{said}");
    assert!(said.contains("The timestamp token is cryptographically sound"), "{said}");
    assert!(said.contains("The TSA certificate is trusted"), "{said}");
}

#[test]
fn a_seal_can_be_made_to_last_and_is_still_pdf_a_3a_and_pdf_ua_1() {
    let (mut authority, clock) = (authority(), Tsa::new(now()));
    for (name, pdf) in FILES {
        let stamped = stamped(pdf, &authority, &clock);
        let whole = lasting(&stamped, &mut authority, &clock);
        assert!(whole.starts_with(&stamped), "{name}");
        assert_conforms_with_later_revisions(&whole, name);
        assert_eq!(level(&whole, &trust(&authority, &clock)), Level::Archive, "{name}");
        let path = put(&format!("lasting-{name}.pdf"), &whole);
        assert!(qpdf(&path).0, "{name}");
        let (_, said) = pdfsig(&path);
        // It does not check time stamps of the whole file, but says what they cover.
        assert!(said.contains("Signature is Valid") && said.contains("- Total document signed"), "{name}: {said}");
        let (good, said) = pyhanko_ades(&format!("lasting-{name}"), &whole, &authority, &clock);
        assert!(good && said.contains("The signature is judged VALID"), "{name}: {said}");
    }
}

#[test]
fn a_seal_without_time_stamp_can_be_upgraded_and_a_lasting_one_renewed() {
    let (mut authority, clock) = (authority(), Tsa::new(now()));
    let trust = trust(&authority, &clock);
    let lasts_until = |pdf: &[u8], trust: &Trust| match verify(pdf, trust, Some(now())) {
        Verdict::Valid(details) => details.lasts_until,
        other => panic!("{other:?}"),
    };
    let basic = sealed(LETTER, &authority.signer().unwrap());
    assert_eq!(level(&basic, &trust), Level::Basic);
    let once = lasting(&basic, &mut authority, &clock);
    let twice = lasting(&once, &mut authority, &clock);
    for (name, whole) in [("upgraded", &once), ("renewed", &twice)] {
        let (good, said) = pyhanko_ades(name, whole, &authority, &clock);
        assert!(good && said.contains("The signature is judged VALID"), "{name}: {said}");
        assert!(qpdf(&put(&format!("{name}.pdf"), whole)).0, "{name}");
        assert_conforms_with_later_revisions(whole, name);
        assert_eq!(level(whole, &trust), Level::Archive);
        assert_eq!(lasts_until(whole, &trust), Some(seal::certificate::ends(&clock.certificate)));
    }
    let blind = Trust { time_stamp_roots: Vec::new(), ..trust.clone() };
    assert_eq!((lasts_until(&basic, &trust), lasts_until(&once, &blind)), (None, None));
    let later = Tsa::new(now() - TimeDelta::days(30));
    let thrice = lasting(&twice, &mut authority, &later);
    let both = Trust { time_stamp_roots: vec![clock.root.clone(), later.root.clone()], ..trust.clone() };
    assert_eq!(lasts_until(&thrice, &both), Some(seal::certificate::ends(&later.certificate)), "the newest counts");
    assert!(twice.len() - once.len() < 32_000, "certificates are kept once: {}", twice.len() - once.len());
}

/// After the certificates have ended, only a proven time makes a seal valid.
#[test]
fn a_proven_time_outlives_the_certificate() {
    let (authority, clock) = (authority(), Tsa::new(now()));
    let later = Some(now() + TimeDelta::days(365 * 4));
    let trust = trust(&authority, &clock);
    let basic = sealed(LETTER, &authority.signer().unwrap());
    assert_eq!(verify(&basic, &trust, later), Verdict::CannotBeChecked(Obstacle::Expired));
    let stamped = stamped(LETTER, &authority, &clock);
    assert!(matches!(verify(&stamped, &trust, later), Verdict::Valid(_)));
    let blind = Trust { time_stamp_roots: Vec::new(), ..trust };
    assert_eq!(verify(&stamped, &blind, later), Verdict::CannotBeChecked(Obstacle::Expired));
    let Verdict::Valid(details) = verify(&stamped, &blind, Some(now())) else { panic!("it is valid today") };
    assert_eq!((details.proven_at, details.stamped_by.as_deref()), (None, Some("Clock")));
}

#[test]
fn what_is_revoked_later_was_good_before() {
    let (mut authority, clock) = (authority(), Tsa::new(now()));
    let whole = stamped(LETTER, &authority, &clock);
    let certificate = authority.signer().unwrap().certificate().clone();
    authority.revoke(&certificate, now() + TimeDelta::days(1), now()).unwrap();
    let trust = Trust { lists: vec![authority.list().clone()], ..trust(&authority, &clock) };
    assert!(matches!(verify(&whole, &trust, Some(now())), Verdict::Valid(_)));
}

#[test]
fn only_the_right_reply_is_taken() {
    let (authority, clock, other) = (authority(), Tsa::new(now()), Tsa::new(now()));
    let request = signed(LETTER, &authority).time_stamp_request(NONCE);
    let check = |reply: &[u8], root: &Certificate| request.check(reply, std::slice::from_ref(root)).map(drop);
    let reply = |trick| check(&clock.reply(&request.to_bytes(), now(), trick), &clock.root);
    assert_eq!(reply(Trick::None), Ok(()));
    assert_eq!(reply(Trick::OtherHash), Err(TimeStampError::WrongImprint));
    assert_eq!(reply(Trick::OtherNonce), Err(TimeStampError::WrongNonce));
    assert_eq!(reply(Trick::NoNonce), Err(TimeStampError::WrongNonce));
    assert_eq!(reply(Trick::Refuses), Err(TimeStampError::Refused(2)));
    assert_eq!(reply(Trick::BrokenSignature), Err(TimeStampError::Flawed(Flaw::Signature)));
    let good = clock.reply(&request.to_bytes(), now(), Trick::None);
    assert_eq!(check(&good, &other.root), Err(TimeStampError::Untrusted));
    for garbage in [&b""[..], b"<html>Too many requests</html>", &good[..good.len() - 1], &[&good[..], b"\n"].concat()]
    {
        assert_eq!(check(garbage, &clock.root), Err(TimeStampError::Unreadable));
    }
    let mail = Tsa::not_for_time_stamps(now());
    let reply = mail.reply(&request.to_bytes(), now(), Trick::None);
    assert_eq!(check(&reply, &mail.root), Err(TimeStampError::Untrusted));
    let reply = clock.reply(&request.to_bytes(), now() + TimeDelta::days(365 * 6), Trick::None);
    assert_eq!(check(&reply, &clock.root), Err(TimeStampError::Untrusted), "after its certificate has ended");
}

#[test]
fn a_token_goes_only_where_it_belongs() {
    let (authority, clock) = (authority(), Tsa::new(now()));
    let other = token(&TimeStampRequest::new([1; 32], NONCE), &clock, now());
    assert_eq!(signed(LETTER, &authority).finish(Some(&other)), Err(SealError::OtherToken));
    let signed = signed(LETTER, &authority);
    let early = token(&signed.time_stamp_request(NONCE), &clock, now() - TimeDelta::minutes(10));
    assert_eq!(signed.finish(Some(&early)), Err(SealError::AheadOfTime));
    let evidence = Evidence { certificates: &[], lists: &[], description: "Time stamp" };
    let lasting = Lasting::new(&sealed(LETTER, &authority.signer().unwrap()), &evidence).unwrap();
    assert_eq!(lasting.finish(&other), Err(SealError::OtherToken));
    assert_eq!(Lasting::new(LETTER, &evidence).map(drop), Err(SealError::NotSealed));
}

#[test]
fn a_changed_time_stamp_is_found() {
    let (mut authority, clock) = (authority(), Tsa::new(now()));
    let trust = trust(&authority, &clock);
    let stamped = stamped(LETTER, &authority, &clock);
    let whole = lasting(&stamped, &mut authority, &clock);
    let last =
        |word: &str| whole.windows(word.len()).rposition(|window| window == word.as_bytes()).unwrap() + word.len();
    for (name, at, change) in [
        ("token", last("/Contents<") + 900, Change::TimeStamp),
        ("range", last("/ByteRange["), Change::TimeStamp),
        ("store", last("/Type/DSS") - 1, Change::TimeStamp),
        ("kind", last("/Type/DocTimeStamp") - 1, Change::Appended),
        ("sealed", 2000, Change::Content),
    ] {
        let mut changed = whole.clone();
        changed[at] = if changed[at] == b'1' { b'2' } else { b'1' };
        assert_eq!(verify(&changed, &trust, Some(now())), Verdict::Changed(change), "{name}");
    }
    assert_eq!(verify(&[&whole[..], b" "].concat(), &trust, None), Verdict::Changed(Change::Structure));
    assert_eq!(level(&whole[..stamped.len()], &trust), Level::Time, "the file before it was made to last");
}

/// What is appended must all have its part in it: an entry of the cross-references that points elsewhere must not hide the time
/// stamp, which would leave evidence that nothing protects.
#[test]
fn no_cross_reference_can_be_changed() {
    let (mut authority, clock) = (authority(), Tsa::new(now()));
    let whole = lasting(&stamped(LETTER, &authority, &clock), &mut authority, &clock);
    let trust = trust(&authority, &clock);
    let xref = whole.windows(5).rposition(|window| window == b"xref\n").unwrap();
    let xref = whole[..xref].windows(5).rposition(|window| window == b"xref\n").unwrap();
    for at in xref..whole.len() {
        for change in [1, 4] {
            let mut changed = whole.clone();
            changed[at] ^= change;
            let verdict = verify(&changed, &trust, None);
            assert!(matches!(verdict, Verdict::Changed(_)), "byte {at}, {change}: {verdict:?}");
        }
    }
}

/// A time stamp that somebody else's program made: openssl's.
#[test]
fn openssl_makes_a_time_stamp_that_is_taken() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openssl");
    std::fs::create_dir_all(&folder).unwrap();
    let at = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let openssl = |arguments: &[&str]| {
        let (good, said) = run(Path::new("openssl"), "install the Debian package openssl", arguments);
        assert!(good, "{said}");
    };
    std::fs::write(at("ts.cnf"), include_str!("ts.cnf").replace("SERIAL", &at("serial"))).unwrap();
    std::fs::write(at("serial"), "01\n").unwrap();
    let (config, root, key, certificate) = (at("ts.cnf"), at("root.pem"), at("key.pem"), at("tsa.pem"));
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        &at("root.key"),
        "-out",
        &root,
        "-days",
        "30",
        "-subj",
        "/CN=OpenSSL clock root",
        "-config",
        &config,
        "-extensions",
        "root",
    ]);
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        "rsa:3072",
        "-nodes",
        "-keyout",
        &key,
        "-out",
        &certificate,
        "-days",
        "20",
        "-subj",
        "/CN=OpenSSL clock",
        "-config",
        &config,
        "-extensions",
        "clock",
        "-CA",
        &root,
        "-CAkey",
        &at("root.key"),
    ]);
    let authority = authority();
    let signed = signed(LETTER, &authority);
    let request = signed.time_stamp_request(NONCE);
    std::fs::write(at("request"), request.to_bytes()).unwrap();
    openssl(&[
        "ts",
        "-reply",
        "-config",
        &config,
        "-queryfile",
        &at("request"),
        "-signer",
        &certificate,
        "-inkey",
        &key,
        "-chain",
        &root,
        "-out",
        &at("reply"),
    ]);
    let root = seal::certificate::read(&std::fs::read(&root).unwrap()).unwrap();
    let token = request.check(&std::fs::read(at("reply")).unwrap(), std::slice::from_ref(&root)).unwrap();
    let whole = signed.finish(Some(&token)).unwrap();
    let trust = Trust { roots: vec![authority.root().clone()], time_stamp_roots: vec![root], ..Trust::default() };
    let Verdict::Valid(details) = verify(&whole, &trust, Some(now())) else { panic!("it is valid") };
    assert_eq!((details.proven_at, details.stamped_by.as_deref()), (Some(token.at()), Some("OpenSSL clock")));
}
