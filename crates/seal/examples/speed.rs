//! How long it takes to seal a whole agreement and to check it: `cargo run --release --package seal --example speed`.

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use seal::{Authority, SealInfo, Trust, Verdict, seal, verify};

const PAPER: &[u8] = include_bytes!("../tests/fixtures/paper.pdf");
const ROUNDS: usize = 500;

fn main() {
    let at: DateTime<Utc> = "2026-11-02T12:00:00Z".parse().expect("it is a time");
    let authority = Authority::create("Hillview Homes", at, &mut rand::rng()).expect("the name is a good one");
    let signer = authority.signer().expect("the key is its certificate's");
    let info = SealInfo {
        name: "Hillview Homes",
        reason: "The agreement is in force",
        description: "Seal of Hillview Homes",
        time_stamp_description: "Time stamp",
        at,
    };
    let trust = Trust { roots: vec![authority.root().clone()], ..Trust::default() };
    let sealed = seal(PAPER, &info, &signer).expect("it can be sealed");
    println!("{} bytes, sealed {}", PAPER.len(), sealed.len());
    report("seal", || drop(seal(PAPER, &info, &signer)));
    report("verify", || assert!(matches!(verify(&sealed, &trust, Some(at)), Verdict::Valid(_))));
}

fn report(name: &str, run: impl Fn()) {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| time(&run)).collect();
    times.sort();
    println!("{name}: median {:?}, slowest of a hundred {:?}", times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
}

fn time(run: impl Fn()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}
