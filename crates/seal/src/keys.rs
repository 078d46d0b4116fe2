//! Hashes and signatures by the algorithms that seals and time stamps are met with.

use der::asn1::ObjectIdentifier;
use der::referenced::OwnedToRef;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::{Pkcs1v15Sign, PublicKey};
use sha2::{Digest, Sha256, Sha384, Sha512};
use spki::SubjectPublicKeyInfoOwned;

use crate::oid;

/// Why something signed does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// It is not the structure it should be.
    #[error("it cannot be read")]
    Unreadable,
    /// Its algorithm is not known here, or no longer trusted.
    #[error("its algorithm is not accepted")]
    Algorithm,
    /// What was signed has changed.
    #[error("what was signed has changed")]
    Content,
    /// The signature does not belong to the key.
    #[error("the signature is wrong")]
    Signature,
    /// It was signed with another certificate than it names.
    #[error("the certificate is not the one that was signed with")]
    Certificate,
}

/// A hash that is good enough to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Hash {
    /// The hash with this identifier.
    pub fn find(algorithm: ObjectIdentifier) -> Result<Self, Flaw> {
        match algorithm {
            oid::SHA_256 => Ok(Self::Sha256),
            oid::SHA_384 => Ok(Self::Sha384),
            oid::SHA_512 => Ok(Self::Sha512),
            _ => Err(Flaw::Algorithm),
        }
    }

    /// The hash of these bytes, one part after the other.
    pub fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        fn all<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
            parts.iter().fold(D::new(), |digest, part| digest.chain_update(part)).finalize().to_vec()
        }
        match self {
            Self::Sha256 => all::<Sha256>(parts),
            Self::Sha384 => all::<Sha384>(parts),
            Self::Sha512 => all::<Sha512>(parts),
        }
    }

    fn padding(self) -> Pkcs1v15Sign {
        match self {
            Self::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
            Self::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
            Self::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
        }
    }
}

/// Checks a signature. `hash` counts where the algorithm leaves it open.
pub fn verify(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: ObjectIdentifier,
    hash: Option<Hash>,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Flaw> {
    let hash = match algorithm {
        oid::ECDSA_WITH_SHA_256 | oid::RSA_WITH_SHA_256 => Hash::Sha256,
        oid::ECDSA_WITH_SHA_384 | oid::RSA_WITH_SHA_384 => Hash::Sha384,
        oid::ECDSA_WITH_SHA_512 | oid::RSA_WITH_SHA_512 => Hash::Sha512,
        oid::RSA_ENCRYPTION => hash.ok_or(Flaw::Algorithm)?,
        _ => return Err(Flaw::Algorithm),
    };
    let digest = hash.of(&[message]);
    match algorithm {
        oid::ECDSA_WITH_SHA_256 | oid::ECDSA_WITH_SHA_384 | oid::ECDSA_WITH_SHA_512 => ecdsa(key, &digest, signature),
        _ => rsa(key, hash, &digest, signature),
    }
}

fn ecdsa(key: &SubjectPublicKeyInfoOwned, digest: &[u8], signature: &[u8]) -> Result<(), Flaw> {
    let curve = key.algorithm.parameters.as_ref().and_then(|curve| curve.decode_as().ok());
    let point = key.subject_public_key.raw_bytes();
    let checked = match curve {
        Some(oid::P_256) if key.algorithm.oid == oid::EC_PUBLIC_KEY => {
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point).map_err(|_| Flaw::Unreadable)?;
            let signature = p256::ecdsa::Signature::from_der(signature).map_err(|_| Flaw::Signature)?;
            key.verify_prehash(digest, &signature)
        }
        Some(oid::P_384) if key.algorithm.oid == oid::EC_PUBLIC_KEY => {
            let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point).map_err(|_| Flaw::Unreadable)?;
            let signature = p384::ecdsa::Signature::from_der(signature).map_err(|_| Flaw::Signature)?;
            key.verify_prehash(digest, &signature)
        }
        _ => return Err(Flaw::Algorithm),
    };
    checked.map_err(|_| Flaw::Signature)
}

fn rsa(key: &SubjectPublicKeyInfoOwned, hash: Hash, digest: &[u8], signature: &[u8]) -> Result<(), Flaw> {
    let key = PublicKey::try_from(key.owned_to_ref()).map_err(|_| Flaw::Algorithm)?;
    key.verify(hash.padding(), digest, signature).map_err(|_| Flaw::Signature)
}
