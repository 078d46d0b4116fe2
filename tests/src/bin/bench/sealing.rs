//! How soon case A's file copy is set with its certificate and sealed, inside a process that has its fonts: what the server does once for
//! each agreement that comes into force.

use std::time::{Duration, Instant};

use anyhow::ensure;
use domain::canonical::Hash;
use paper::Certificate;
use seal::{Authority, SealInfo, Trust, Verdict};
use server::commands::render;
use server::{download, templates};
use tests::{Case, machine};

use crate::quantile;

const TIMES: usize = 41;

/// Prints the medians.
pub fn run() -> anyhow::Result<()> {
    let source = render::newest(&Case::A.file().replay()?, "https://accord.example/verify/".into())?;
    let at = machine().now();
    let authority = Authority::create("Accord", at, &mut rand::rng())?;
    let signer = authority.signer()?;
    let (unsealed, head) = (Hash::of(b"the file copy"), Hash::of(b"the last event").to_string());
    let certificate = Certificate { unsealed, events: 12, head, at, sealed_by: signer.holder() };
    let name = signer.holder();
    let info = SealInfo {
        name: &name,
        reason: "The agreement is in force",
        description: "The seal",
        time_stamp_description: "Room for a time stamp",
        at,
    };
    let trust = Trust { roots: vec![authority.root().clone()], ..Trust::default() };
    let mut times = [const { Vec::new() }; 3];
    for round in 0..=TIMES {
        let began = Instant::now();
        let set = |paper: &paper::Paper<'_>| paper::certified(paper, &certificate);
        let pdf = download::with_paper(&source, templates::current(), set)?;
        let set = began.elapsed();
        let sealed = seal::seal(&pdf, &info, &signer)?;
        let whole = began.elapsed();
        let verdict = seal::verify(&sealed, &trust, Some(at));
        let checked = began.elapsed() - whole;
        ensure!(matches!(verdict, Verdict::Valid(_)), "the seal does not hold: {verdict:?}");
        let these = [whole, whole - set, checked];
        times.iter_mut().zip(these).for_each(|(times, time)| times.extend((round > 0).then_some(time)));
    }
    print(times);
    Ok(())
}

fn print([mut whole, mut alone, mut checked]: [Vec<Duration>; 3]) {
    println!(
        "The file copy of case A, set with its certificate and sealed: {:.0} ms (aim 120), of which the seal {:.2} (aim 5); checking it \
         before it is kept {:.2}.",
        quantile(&mut whole, 0.5),
        quantile(&mut alone, 0.5),
        quantile(&mut checked, 0.5)
    );
}
