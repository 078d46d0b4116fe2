//! What can go wrong with sealing.

use crate::keys::Flaw;
use crate::pdf::Unreadable;

/// Why there is no seal, or no key to make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The file is not in the shape that is sealed here.
    #[error("the file cannot be sealed: {0}")]
    File(#[from] Unreadable),
    /// The file has been updated since it was made, has a form, or is signed.
    #[error("the file is not fresh: it has a form, a signature or an update")]
    NotFresh,
    /// Only a sealed file can be made to last.
    #[error("the file is not sealed")]
    NotSealed,
    /// The signature does not fit into the room left for it.
    #[error("the signature is too long by {0} bytes")]
    TooLong(usize),
    /// The token is for another signature.
    #[error("the time stamp is for something else")]
    OtherToken,
    /// The time of sealing lies after its time stamp: one of the two clocks is wrong.
    #[error("the time of sealing lies after the time stamp")]
    AheadOfTime,
    /// The key would not sign.
    #[error("the key did not sign")]
    Key,
    /// The key is another than the certificate's, or not on the curve P-256.
    #[error("the key is not the certificate's, or not for ECDSA with P-256")]
    OtherKey,
    /// The passphrase does not open it.
    #[error("the passphrase is wrong")]
    Passphrase,
    /// A key file, certificate or list cannot be read.
    #[error("a key file or certificate cannot be read")]
    KeyFile,
    /// The key file is protected as older programs did it. Written again by a current one it can be read.
    #[error("the key file is protected in an outdated way")]
    OutdatedKeyFile,
    /// The certificate is for something else.
    #[error("the certificate is not for signatures, or is one that certifies others")]
    OtherPurpose,
    /// The certificate, or one above it, has ended or has not begun.
    #[error("the certificate, or one above it, has ended or has not begun")]
    OutsideValidity,
    /// Something could not be encoded.
    #[error("it cannot be encoded")]
    Encoding,
}

impl From<der::Error> for SealError {
    fn from(_: der::Error) -> Self {
        Self::Encoding
    }
}

impl From<Flaw> for SealError {
    fn from(_: Flaw) -> Self {
        Self::KeyFile
    }
}
