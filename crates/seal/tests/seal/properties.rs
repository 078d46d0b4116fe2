//! What holds whatever the bytes are: there is a verdict, and only the bytes that were sealed are valid.

use std::sync::LazyLock;

use crate::common::{LETTER, authority, info, now, sealed};
use crate::tsa::{Trick, Tsa};
use proptest::prelude::*;
use seal::{Authority, Evidence, Lasting, Prepared, SealInfo, Trust, Verdict, verify};

/// A file of each level, and whom to believe.
struct Sealed {
    files: [Vec<u8>; 3],
    trust: Trust,
    authority: Authority,
}

static SEALED: LazyLock<Sealed> = LazyLock::new(|| {
    let (authority, clock) = (authority(), Tsa::new(now()));
    let (signer, roots) = (authority.signer().unwrap(), [clock.root.clone()]);
    let signed = Prepared::new(LETTER, &info(now())).unwrap().sign(&signer).unwrap();
    let request = signed.time_stamp_request(1);
    let token = request.check(&clock.reply(&request.to_bytes(), now(), Trick::None), &roots).unwrap();
    let stamped = signed.finish(Some(&token)).unwrap();
    let lists = [authority.list().clone(), clock.list(now())];
    let evidence = Evidence { certificates: &roots, lists: &lists, description: "Time stamp" };
    let lasting = Lasting::new(&stamped, &evidence).unwrap();
    let request = lasting.time_stamp_request(2);
    let token = request.check(&clock.reply(&request.to_bytes(), now(), Trick::None), &roots).unwrap();
    let files = [sealed(LETTER, &signer), stamped, lasting.finish(&token).unwrap()];
    let trust = Trust { roots: vec![authority.root().clone()], time_stamp_roots: roots.to_vec(), ..Trust::default() };
    Sealed { files, trust, authority }
});

fn is_valid(pdf: &[u8]) -> bool {
    matches!(verify(pdf, &SEALED.trust, Some(now())), Verdict::Valid(_))
}

/// A place in a file; often in what the update adds, and there in the signature itself.
fn place(pdf: &[u8]) -> BoxedStrategy<usize> {
    const WORD: &[u8] = b"/Contents<";
    let contents = pdf.windows(WORD.len()).rposition(|window| window == WORD).unwrap() + WORD.len();
    prop_oneof![0..pdf.len(), LETTER.len()..pdf.len(), contents..contents + 3000].boxed()
}

fn file_and_place() -> impl Strategy<Value = (usize, usize)> {
    (0..3_usize).prop_flat_map(|file| (Just(file), place(&SEALED.files[file])))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_changed_byte_is_valid((file, at) in file_and_place(), change in 1..=255_u8) {
        let mut pdf = SEALED.files[file].clone();
        pdf[at] ^= change;
        prop_assert!(!is_valid(&pdf), "file {file}, byte {at}, {change:#x}");
    }

    #[test]
    fn no_inserted_or_removed_byte_is_valid((file, at) in file_and_place(), inserted in any::<Option<u8>>()) {
        let mut pdf = SEALED.files[file].clone();
        match inserted {
            Some(byte) => pdf.insert(at, byte),
            None => drop(pdf.remove(at)),
        }
        prop_assert!(!is_valid(&pdf), "file {file}, byte {at}, {inserted:?}");
    }

    /// Only the end of an earlier level is a valid end: the file as it was before it was made to last.
    #[test]
    fn no_part_is_valid((file, at) in file_and_place()) {
        let pdf = &SEALED.files[file][..at];
        prop_assert!(!is_valid(pdf) || pdf == SEALED.files[1], "file {file}, {at} bytes");
    }

    #[test]
    fn no_pasted_bytes_are_valid((file, at) in file_and_place(), (other, from) in file_and_place(), length in 1..5000_usize) {
        let part = &SEALED.files[other][from..(from + length).min(SEALED.files[other].len())];
        let mut pdf = SEALED.files[file].clone();
        pdf.splice(at..(at + length).min(pdf.len()), part.iter().copied());
        prop_assert!(pdf == SEALED.files[file] || pdf == SEALED.files[1] || !is_valid(&pdf));
    }

    #[test]
    fn any_bytes_have_a_verdict(bytes in prop::collection::vec(any::<u8>(), 0..2000), pdf in any::<bool>()) {
        let head: &[u8] = if pdf { b"%PDF-1.7\n" } else { b"" };
        let tail: &[u8] = if pdf { b"\nstartxref\n9\n%%EOF\n" } else { b"" };
        prop_assert!(!is_valid(&[head, &bytes, tail].concat()));
    }

    /// Any text may be who seals, why, and what is read aloud.
    #[test]
    fn any_words_can_be_sealed(name in any::<String>(), reason in any::<String>(), description in any::<String>()) {
        let info = SealInfo {
            name: &name,
            reason: &reason,
            description: &description,
            time_stamp_description: &description,
            at: now(),
        };
        let whole = seal::seal(LETTER, &info, &SEALED.authority.signer().unwrap()).unwrap();
        prop_assert!(is_valid(&whole));
    }
}

#[test]
fn the_files_themselves_are_valid() {
    for (level, pdf) in SEALED.files.iter().enumerate() {
        assert!(is_valid(pdf), "file {level}");
    }
}

/// The signatures are the only bytes that no signature covers. Of each the beginning and the end are tried byte by byte: what
/// lies between are certificates.
#[test]
fn no_digit_of_a_signature_can_be_another() {
    const WORD: &[u8] = b"/Contents<";
    for (level, pdf) in [&SEALED.files[0], &SEALED.files[2]].into_iter().enumerate() {
        let start = pdf.windows(WORD.len()).rposition(|window| window == WORD).unwrap() + WORD.len();
        let digits = pdf[start..].iter().position(|digit| *digit == b'>').unwrap();
        let last = (start..start + digits).rfind(|at| pdf[*at] != b'0').unwrap();
        let (head, tail) = (start..start + 120, last - 1000..last + 4);
        for at in (start + 1..last + 4).step_by(2).filter(|at| head.contains(at) || tail.contains(at)) {
            let mut changed = pdf.clone();
            let digit = char::from(pdf[at]).to_digit(16).unwrap();
            changed[at] = char::from_digit((digit + 2) % 16, 16).unwrap().try_into().unwrap();
            assert!(!is_valid(&changed), "file {level}, digit {}", at - start);
        }
    }
}
