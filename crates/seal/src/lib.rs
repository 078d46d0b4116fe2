//! Seals a PDF and checks seals.
//!
//! A seal is a signature by `PAdES` that certifies the file: one update is appended to the bytes, and they stay PDF/A-3a and PDF/UA-1
//! where they were. The crate knows nothing of what the file says. It is pure: time, randomness and the replies of a time-stamp
//! authority are arguments. With the feature `sign` off only checking is left, which also runs in a browser.

#![warn(missing_docs, clippy::unwrap_used)]

mod appended;
pub mod certificate;
mod cms;
mod found;
mod keys;
mod oid;
mod pdf;
mod time_stamp;
mod verdict;

#[cfg(feature = "sign")]
mod authority;
#[cfg(feature = "sign")]
mod bought;
#[cfg(feature = "sign")]
mod error;
#[cfg(feature = "sign")]
mod field;
#[cfg(feature = "sign")]
mod long_term;
#[cfg(feature = "sign")]
mod p12;
#[cfg(feature = "sign")]
mod sealing;
#[cfg(feature = "sign")]
mod signer;
#[cfg(feature = "sign")]
mod slot;

pub use keys::Flaw;
pub use pdf::Unreadable;
pub use time_stamp::{TimeStampError, TimeStampRequest, Token};
pub use verdict::{Change, Details, Level, Obstacle, Stranger, Trust, Verdict, verify};
pub use x509_cert::Certificate;
pub use x509_cert::crl::CertificateList;

#[cfg(feature = "sign")]
pub use authority::{Authority, KeyFiles, Urgency, Warning};
#[cfg(feature = "sign")]
pub use error::SealError;
#[cfg(feature = "sign")]
pub use long_term::{Evidence, Lasting};
#[cfg(feature = "sign")]
pub use sealing::{Prepared, SealInfo, Signed, seal};
#[cfg(feature = "sign")]
pub use signer::Signer;
