//! Reads `.p12` files (PKCS#12, RFC 7292), protected as current programs do it: PBES2.

use cms::content_info::ContentInfo;
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::referenced::OwnedToRef;
use der::{Any, Decode, Sequence};
use p256::ecdsa::SigningKey;
use pkcs5::EncryptionScheme;
use pkcs8::DecodePrivateKey;
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;

use crate::certificate::row;
use crate::error::SealError;
use crate::oid;

#[derive(Sequence)]
struct File {
    version: u8,
    content: ContentInfo,
    checksum: Option<Any>,
}

#[derive(Sequence)]
struct EncryptedData {
    version: u8,
    content: EncryptedContent,
}

#[derive(Sequence)]
struct EncryptedContent {
    kind: ObjectIdentifier,
    algorithm: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    content: OctetString,
}

#[derive(Sequence)]
struct Bag {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: Any,
    attributes: Option<SetOfVec<Attribute>>,
}

#[derive(Sequence)]
struct EncryptedKey {
    algorithm: AlgorithmIdentifierOwned,
    content: OctetString,
}

#[derive(Sequence)]
struct CertificateBag {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: OctetString,
}

/// Reads the key and the chain of its certificate.
pub fn read(file: &[u8], passphrase: &str) -> Result<(SigningKey, Vec<Certificate>), SealError> {
    let file = File::from_der(file).map_err(broken)?;
    let safes: Vec<ContentInfo> = Vec::from_der(&octets(&file.content)?).map_err(broken)?;
    let (mut keys, mut certificates) = (Vec::new(), Vec::new());
    for safe in &safes {
        let bags: Vec<Bag> = Vec::from_der(&contents(safe, passphrase)?).map_err(broken)?;
        for bag in bags {
            match bag.kind {
                oid::ENCRYPTED_KEY_BAG => keys.push(key(&bag.value.decode_as().map_err(broken)?, passphrase)?),
                oid::CERTIFICATE_BAG => certificates.extend(certificate(&bag.value.decode_as().map_err(broken)?)?),
                _ => {}
            }
        }
    }
    let [key] = <[SigningKey; 1]>::try_from(keys).map_err(|_| SealError::KeyFile)?;
    let own = certificates.iter().find(|certificate| is_of(certificate, &key)).ok_or(SealError::OtherKey)?;
    let chain = row(own, &certificates);
    Ok((key, chain))
}

fn broken(_: der::Error) -> SealError {
    SealError::KeyFile
}

fn octets(info: &ContentInfo) -> Result<Vec<u8>, SealError> {
    let content: OctetString = info.content.decode_as().map_err(broken)?;
    Ok(content.as_bytes().to_vec())
}

/// The bags of a safe, which may be encrypted.
fn contents(safe: &ContentInfo, passphrase: &str) -> Result<Vec<u8>, SealError> {
    match safe.content_type {
        oid::DATA => octets(safe),
        oid::ENCRYPTED_DATA => {
            let data: EncryptedData = safe.content.decode_as().map_err(broken)?;
            decrypt(&data.content.algorithm, data.content.content.as_bytes(), passphrase)
        }
        _ => Err(SealError::KeyFile),
    }
}

fn decrypt(algorithm: &AlgorithmIdentifierOwned, content: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    if algorithm.oid != oid::PBES_2 {
        return Err(SealError::OutdatedKeyFile);
    }
    let scheme = EncryptionScheme::try_from(algorithm.owned_to_ref()).map_err(|_| SealError::OutdatedKeyFile)?;
    scheme.decrypt(passphrase, content).map_err(|_| SealError::Passphrase)
}

fn key(encrypted: &EncryptedKey, passphrase: &str) -> Result<SigningKey, SealError> {
    let plain = decrypt(&encrypted.algorithm, encrypted.content.as_bytes(), passphrase)?;
    SigningKey::from_pkcs8_der(&plain).map_err(|_| SealError::OtherKey)
}

fn certificate(bag: &CertificateBag) -> Result<Option<Certificate>, SealError> {
    let read = (bag.kind == oid::X509_CERTIFICATE).then(|| Certificate::from_der(bag.content.as_bytes()));
    read.transpose().map_err(broken)
}

/// Whether a certificate is this key's.
pub fn is_of(certificate: &Certificate, key: &SigningKey) -> bool {
    let public = certificate.tbs_certificate().subject_public_key_info();
    public.subject_public_key.raw_bytes() == key.verifying_key().to_sec1_point(false).as_bytes()
}
