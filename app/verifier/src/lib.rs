//! The check of a sealed file in the browser: the file is never uploaded, and what is said of it does not depend on the server.

use chrono::{DateTime, Utc};
use seal::{Change, Details, Level, Obstacle, Stranger, Trust, Verdict, certificate};
use wasm_bindgen::prelude::wasm_bindgen;

/// What was found, in words by which the page finds its own sentences.
#[wasm_bindgen(getter_with_clone)]
pub struct Finding {
    /// One of `valid`, `changed`, `unrecognised`, `unchecked`.
    pub verdict: String,
    /// What exactly, by a name: of a valid file the level of its seal.
    pub detail: String,
    /// Who sealed it; empty unless it is valid.
    pub sealed_by: String,
    /// When, by the clock of who sealed it: milliseconds since 1970, UTC.
    pub sealed_at: Option<f64>,
    /// By when, as a trusted time stamp proves: milliseconds since 1970, UTC.
    pub proven_at: Option<f64>,
    /// Who made that time stamp.
    pub stamped_by: Option<String>,
}

/// Checks the seal of a file. Roots are PEM, `now` is milliseconds since 1970, UTC.
#[wasm_bindgen]
pub fn check(pdf: &[u8], root: &str, time_stamp_roots: &str, now: f64) -> Finding {
    let time_stamp_roots = certificate::read_all(time_stamp_roots.as_bytes()).unwrap_or_default();
    let trust = Trust { time_stamp_roots, ..Trust::read(root.as_bytes()).unwrap_or_default() };
    finding(seal::verify(pdf, &trust, DateTime::from_timestamp_millis(now as i64)))
}

fn finding(verdict: Verdict) -> Finding {
    match verdict {
        Verdict::Valid(details) => valid(*details),
        Verdict::Changed(change) => other("changed", changed(change)),
        Verdict::NotRecognised(stranger) => other("unrecognised", unrecognised(stranger)),
        Verdict::CannotBeChecked(obstacle) => other("unchecked", unchecked(obstacle)),
    }
}

fn valid(details: Details) -> Finding {
    let milliseconds = |at: DateTime<Utc>| at.timestamp_millis() as f64;
    Finding {
        verdict: "valid".into(),
        detail: match details.level {
            Level::Basic => "basic",
            Level::Time => "time",
            Level::LongTerm | Level::Archive => "archive",
        }
        .into(),
        sealed_by: details.sealed_by,
        sealed_at: Some(milliseconds(details.claimed_at)),
        proven_at: details.proven_at.map(milliseconds),
        stamped_by: details.stamped_by.filter(|_| details.proven_at.is_some()),
    }
}

fn other(verdict: &str, detail: &str) -> Finding {
    Finding {
        verdict: verdict.into(),
        detail: detail.into(),
        sealed_by: String::new(),
        sealed_at: None,
        proven_at: None,
        stamped_by: None,
    }
}

fn changed(change: Change) -> &'static str {
    match change {
        Change::Content => "content",
        Change::Seal => "seal",
        Change::TimeStamp => "stamp",
        Change::Appended => "appended",
        Change::Structure => "structure",
    }
}

fn unrecognised(stranger: Stranger) -> &'static str {
    match stranger {
        Stranger::OtherRoot => "other_root",
        Stranger::Revoked => "revoked",
    }
}

fn unchecked(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::File(_) => "file",
        Obstacle::NotSealed => "not_sealed",
        Obstacle::NoTime => "no_time",
        Obstacle::Future => "future",
        Obstacle::OutsideValidity => "outside",
        Obstacle::Expired => "expired",
    }
}
