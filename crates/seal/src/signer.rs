//! The key and certificate that seals are made with.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::CmsVersion;
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Encode};
use p256::ecdsa::Signature;
use sha2::{Digest, Sha256};
use signature::Signer as Sign;
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};

use crate::certificate::holder;
use crate::cms::{CertificateId, SigningCertificate};
use crate::error::SealError;
use crate::{keys, oid, p12};

/// A key that signs, and its certificate with the chain above it.
///
/// The key is anything that implements `RustCrypto`'s [`signature::Signer`] for ECDSA P-256: `p256::ecdsa::SigningKey`, or a
/// wrapper whose `try_sign` asks a PKCS#11 module (`C_Sign` with `CKM_ECDSA` over the SHA-256 of the message, whose 64 bytes are
/// `Signature::from_slice`'s) or a key service. [`Signer::new`] has it sign once, so a wrong one is found before it is used.
pub struct Signer {
    key: Box<dyn Sign<Signature> + Send + Sync>,
    chain: Vec<Certificate>,
}

impl Signer {
    /// Joins a key and its chain: the signer's certificate, then those above it.
    ///
    /// # Errors
    /// `OtherKey` where the certificate is another key's.
    pub fn new(key: impl Sign<Signature> + Send + Sync + 'static, chain: Vec<Certificate>) -> Result<Self, SealError> {
        const PROBE: &[u8] = b"Is this the certificate's key?";
        let certificate = chain.first().ok_or(SealError::KeyFile)?;
        let signature: Signature = key.try_sign(PROBE).map_err(|_| SealError::Key)?;
        let public = certificate.tbs_certificate().subject_public_key_info();
        keys::verify(public, oid::ECDSA_WITH_SHA_256, None, PROBE, signature.to_der().as_bytes())
            .map_err(|_| SealError::OtherKey)?;
        Ok(Self { key: Box::new(key), chain })
    }

    /// Reads a key and its chain from a `.p12` file (PKCS#12), as those who sell certificates hand them out.
    ///
    /// Its checksum is not looked at: the key opens only with the passphrase, and key and certificate vouch for each other.
    ///
    /// # Errors
    /// `OutdatedKeyFile` where it is protected as before OpenSSL 3, `Passphrase`, `OtherKey` where the key is not for ECDSA P-256, and
    /// `KeyFile` where it is broken or has no certificate for its key.
    pub fn from_p12(file: &[u8], passphrase: &str) -> Result<Self, SealError> {
        let (key, chain) = p12::read(file, passphrase)?;
        Self::new(key, chain)
    }

    /// The signer's certificate.
    pub fn certificate(&self) -> &Certificate {
        &self.chain[0]
    }

    /// The signer's certificate and those above it.
    pub fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    /// Whom the certificate names.
    pub fn holder(&self) -> String {
        holder(self.certificate())
    }

    /// Signs content of which this is the SHA-256.
    pub(crate) fn sign(&self, hash: [u8; 32]) -> Result<SignedData, SealError> {
        let attributes = self.attributes(hash)?;
        let signature = self.key.try_sign(&attributes.to_der()?).map_err(|_| SealError::Key)?;
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: self.id(),
            digest_alg: sha_256(),
            signed_attrs: Some(attributes),
            signature_algorithm: AlgorithmIdentifierOwned { oid: oid::ECDSA_WITH_SHA_256, parameters: None },
            signature: OctetString::new(signature.to_der().as_bytes())?,
            unsigned_attrs: None,
        };
        let certificates = self.chain.iter().cloned().map(CertificateChoices::Certificate).collect::<Vec<_>>();
        Ok(SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from([sha_256()])?,
            encap_content_info: EncapsulatedContentInfo { econtent_type: oid::DATA, econtent: None },
            certificates: Some(CertificateSet(SetOfVec::try_from(certificates)?)),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from([signer])?),
        })
    }

    fn id(&self) -> SignerIdentifier {
        let tbs = self.certificate().tbs_certificate();
        let (issuer, serial_number) = (tbs.issuer().clone(), tbs.serial_number().clone());
        SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber { issuer, serial_number })
    }

    /// No signing time: in a PDF it stands in the signature dictionary.
    fn attributes(&self, hash: [u8; 32]) -> Result<Attributes, SealError> {
        let certificate = Sha256::digest(self.certificate().to_der()?);
        let id = CertificateId { hash: None, value: OctetString::new(certificate.as_slice())?, issuer: None };
        let certificates = SigningCertificate { certificates: vec![id], policies: None };
        let attributes = [
            attribute(oid::CONTENT_TYPE, &oid::DATA)?,
            attribute(oid::MESSAGE_DIGEST, &OctetString::new(hash)?)?,
            attribute(oid::SIGNING_CERTIFICATE_V2, &certificates)?,
        ];
        Ok(Attributes::try_from(attributes.to_vec())?)
    }
}

/// Puts a time-stamp token beside a signature.
pub fn add_token(data: &mut SignedData, token: &[u8]) -> Result<(), SealError> {
    let mut signers = data.signer_infos.0.clone().into_vec();
    let token: Any = der::Decode::from_der(token)?;
    let signer = signers.first_mut().ok_or(SealError::Encoding)?;
    signer.unsigned_attrs = Some(Attributes::try_from(vec![attribute(oid::SIGNATURE_TIME_STAMP, &token)?])?);
    data.signer_infos = SignerInfos(SetOfVec::try_from(signers)?);
    Ok(())
}

/// The signature of the only signer.
pub fn value(data: &SignedData) -> &[u8] {
    data.signer_infos.0.get(0).map_or(&[], |signer| signer.signature.as_bytes())
}

fn attribute(kind: ObjectIdentifier, value: &(impl Encode + der::Tagged)) -> Result<Attribute, SealError> {
    let value: Any = der::Decode::from_der(&value.to_der()?)?;
    Ok(Attribute { oid: kind, values: SetOfVec::try_from([value])? })
}

fn sha_256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: oid::SHA_256, parameters: None }
}
