//! Signatures as the Cryptographic Message Syntax (RFC 5652) writes them: one signer, with ESS signing-certificate.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{CertificateSet, SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence};
use sha1::{Digest, Sha1};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use crate::keys::{Flaw, Hash, verify};
use crate::oid;

/// `ESSCertIDv2` (RFC 5035) and, without an algorithm, `ESSCertID` (RFC 2634).
#[derive(Sequence)]
pub struct CertificateId {
    /// SHA-256 where it is not given.
    pub hash: Option<AlgorithmIdentifierOwned>,
    /// The hash of the certificate.
    pub value: OctetString,
    /// Who issued it, and under which number: the hash says it already.
    pub issuer: Option<Any>,
}

/// `SigningCertificateV2` and `SigningCertificate`.
#[derive(Sequence)]
pub struct SigningCertificate {
    /// The signer's certificate first.
    pub certificates: Vec<CertificateId>,
    /// Not looked at.
    pub policies: Option<Any>,
}

/// A signature that has been read.
#[derive(Debug)]
pub struct Signature {
    data: SignedData,
    signer: SignerInfo,
    certificates: Vec<Certificate>,
}

impl Signature {
    /// Reads a signature of one signer.
    pub fn read(bytes: &[u8]) -> Result<Self, Flaw> {
        let read = || {
            let info = ContentInfo::from_der(bytes)?;
            if info.content_type != oid::SIGNED_DATA {
                return Err(der::Tag::ObjectIdentifier.value_error().into());
            }
            info.content.decode_as::<SignedData>()
        };
        let data = read().map_err(|_| Flaw::Unreadable)?;
        let [signer] = data.signer_infos.0.as_slice() else { return Err(Flaw::Unreadable) };
        let signer = signer.clone();
        let choices = data.certificates.iter().flat_map(|certificates| certificates.0.iter());
        let certificates = choices.filter_map(|choice| match choice {
            CertificateChoices::Certificate(certificate) => Some(certificate.clone()),
            CertificateChoices::Other(_) => None,
        });
        Ok(Self { certificates: certificates.collect(), signer, data })
    }

    /// Reads a signature that is written in the one way that the distinguished encoding rules allow.
    pub fn read_strictly(bytes: &[u8]) -> Result<Self, Flaw> {
        let signature = Self::read(bytes)?;
        if encode(&signature.data).is_ok_and(|again| again == bytes) { Ok(signature) } else { Err(Flaw::Unreadable) }
    }

    /// Whether all that the signature does not cover is as the standard prescribes, so that no byte of it can be another.
    pub fn is_regular(&self) -> bool {
        let version = if self.content_type() == oid::DATA { CmsVersion::V1 } else { CmsVersion::V3 };
        let signer_version = match self.signer.sid {
            SignerIdentifier::IssuerAndSerialNumber(_) => CmsVersion::V1,
            SignerIdentifier::SubjectKeyIdentifier(_) => CmsVersion::V3,
        };
        let hashes = self.data.digest_algorithms.as_slice();
        self.data.version == version
            && self.signer.version == signer_version
            && hashes.len() == 1
            && hashes[0].oid == self.signer.digest_alg.oid
            && [&hashes[0], &self.signer.digest_alg, &self.signer.signature_algorithm].into_iter().all(is_plain)
    }

    /// Whether it is made as seals are made here: over a file, with nothing more than a seal needs.
    pub fn is_seal(&self) -> bool {
        let detached = self.data.encap_content_info.econtent.is_none();
        self.is_regular() && self.content_type() == oid::DATA && detached && self.data.crls.is_none()
    }

    /// The certificates it brings along.
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// The bytes of the signature with only these certificates, which it does not cover itself.
    pub fn with_only(&self, certificates: &[Certificate]) -> Result<Vec<u8>, Flaw> {
        let choices: Vec<_> = certificates.iter().cloned().map(CertificateChoices::Certificate).collect();
        let choices = SetOfVec::try_from(choices).map_err(|_| Flaw::Unreadable)?;
        let data = SignedData { certificates: Some(CertificateSet(choices)), crls: None, ..self.data.clone() };
        encode(&data).map_err(|_| Flaw::Unreadable)
    }

    /// The signer's certificate.
    pub fn certificate(&self) -> Result<&Certificate, Flaw> {
        self.certificates.iter().find(|certificate| is_of(&self.signer.sid, certificate)).ok_or(Flaw::Certificate)
    }

    /// The kind of what was signed.
    pub fn content_type(&self) -> ObjectIdentifier {
        self.data.encap_content_info.econtent_type
    }

    /// What was signed, if it is inside.
    pub fn content(&self) -> Result<Vec<u8>, Flaw> {
        let content = self.data.encap_content_info.econtent.as_ref().ok_or(Flaw::Unreadable)?;
        content.decode_as::<OctetString>().map(|content| content.as_bytes().to_vec()).map_err(|_| Flaw::Unreadable)
    }

    /// The bytes of the signature itself, over which its time stamp is made.
    pub fn value(&self) -> &[u8] {
        self.signer.signature.as_bytes()
    }

    /// The time-stamp token it carries.
    ///
    /// # Errors
    /// `Unreadable` where it carries anything else.
    pub fn token(&self) -> Result<Option<Vec<u8>>, Flaw> {
        let Some(attributes) = &self.signer.unsigned_attrs else { return Ok(None) };
        match attributes.as_slice() {
            [attribute] if attribute.oid == oid::SIGNATURE_TIME_STAMP => {
                only(attribute).and_then(|token| token.to_der().map_err(|_| Flaw::Unreadable)).map(Some)
            }
            _ => Err(Flaw::Unreadable),
        }
    }

    /// Checks that this was signed, by the certificate it names.
    pub fn verify(&self, content: &[&[u8]]) -> Result<(), Flaw> {
        let certificate = self.certificate()?;
        let hash = Hash::find(self.signer.digest_alg.oid)?;
        let attributes = self.signer.signed_attrs.as_ref().ok_or(Flaw::Unreadable)?;
        let signed = attributes.to_der().map_err(|_| Flaw::Unreadable)?;
        let key = certificate.tbs_certificate().subject_public_key_info();
        verify(key, self.signer.signature_algorithm.oid, Some(hash), &signed, self.value())?;
        self.verify_certificate_id(certificate)?;
        if self.attribute::<ObjectIdentifier>(oid::CONTENT_TYPE)? != Some(self.content_type()) {
            return Err(Flaw::Content);
        }
        match self.attribute::<OctetString>(oid::MESSAGE_DIGEST)? {
            Some(digest) if digest.as_bytes() == hash.of(content) => Ok(()),
            _ => Err(Flaw::Content),
        }
    }

    fn verify_certificate_id(&self, certificate: &Certificate) -> Result<(), Flaw> {
        let current: Option<SigningCertificate> = self.attribute(oid::SIGNING_CERTIFICATE_V2)?;
        let id = current.as_ref().and_then(|ids| ids.certificates.first());
        let certificate = certificate.to_der().map_err(|_| Flaw::Unreadable)?;
        if let Some(id) = id {
            let hash = id.hash.as_ref().map_or(Ok(Hash::Sha256), |hash| Hash::find(hash.oid))?;
            return if id.value.as_bytes() == hash.of(&[&certificate]) { Ok(()) } else { Err(Flaw::Certificate) };
        }
        // The older attribute knows SHA-1 only. Authorities still use it, and the signature covers it.
        let older: Option<SigningCertificate> = self.attribute(oid::SIGNING_CERTIFICATE)?;
        match older.as_ref().and_then(|ids| ids.certificates.first()) {
            Some(id) if id.value.as_bytes() == Sha1::digest(&certificate).as_slice() => Ok(()),
            _ => Err(Flaw::Certificate),
        }
    }

    fn attribute<T: for<'a> Decode<'a, Error = der::Error> + der::FixedTag>(
        &self,
        kind: ObjectIdentifier,
    ) -> Result<Option<T>, Flaw> {
        let mut of_kind = self.signer.signed_attrs.iter().flat_map(|attributes| attributes.iter());
        let Some(attribute) = of_kind.find(|attribute| attribute.oid == kind) else { return Ok(None) };
        only(attribute)?.to_der().and_then(|value| T::from_der(&value)).map(Some).map_err(|_| Flaw::Unreadable)
    }
}

/// The bytes of a signature.
pub fn encode(data: &SignedData) -> der::Result<Vec<u8>> {
    ContentInfo { content_type: oid::SIGNED_DATA, content: Any::encode_from(data)? }.to_der()
}

/// Whether an algorithm has no parameters; older ones write that as null.
fn is_plain(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.parameters.as_ref().is_none_or(|parameters| parameters.is_null())
}

/// The value of an attribute that may have but one.
fn only(attribute: &Attribute) -> Result<&Any, Flaw> {
    match attribute.values.as_slice() {
        [value] => Ok(value),
        _ => Err(Flaw::Unreadable),
    }
}

fn is_of(signer: &SignerIdentifier, certificate: &Certificate) -> bool {
    let tbs = certificate.tbs_certificate();
    match signer {
        SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber { issuer, serial_number }) => {
            tbs.issuer() == issuer && tbs.serial_number() == serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(key) => {
            matches!(tbs.get_extension::<SubjectKeyIdentifier>(), Ok(Some((_, own))) if own == *key)
        }
    }
}
