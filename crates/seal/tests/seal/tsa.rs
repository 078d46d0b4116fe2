//! A time-stamp authority of the tests' own, which can also misbehave.

use std::path::Path;
use std::process::Command;

use chrono::{DateTime, TimeDelta, Utc};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{GeneralizedTime, Ia5String, ObjectIdentifier, OctetString, SetOfVec, UtcTime};
use der::pem::LineEnding;
use der::{Any, Decode, Encode, EncodePem, Sequence};
use p256::ecdsa::{DerSignature, SigningKey, signature::Signer};
use p256::elliptic_curve::Generate;
use p256::pkcs8::EncodePrivateKey;
use sha2::{Digest, Sha256};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder, CrlBuilder};
use x509_cert::certificate::TbsCertificate;
use x509_cert::crl::CertificateList;
use x509_cert::ext::pkix::crl::dp::DistributionPoint;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, CrlDistributionPoints, CrlNumber, ExtendedKeyUsage, KeyUsage, KeyUsages,
    SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const EMAIL: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4");

#[derive(Clone, Sequence)]
struct Imprint {
    algorithm: AlgorithmIdentifierOwned,
    hash: OctetString,
}

#[derive(Sequence)]
struct Request {
    version: u8,
    imprint: Imprint,
    nonce: u64,
    certificate: bool,
}

#[derive(Sequence)]
struct Info {
    version: u8,
    policy: ObjectIdentifier,
    imprint: Imprint,
    serial: u64,
    time: GeneralizedTime,
    nonce: Option<u64>,
}

#[derive(Sequence)]
struct Status {
    value: u8,
}

#[derive(Sequence)]
struct Reply {
    status: Status,
    token: Option<ContentInfo>,
}

#[derive(Sequence)]
struct CertificateId {
    value: OctetString,
}

#[derive(Sequence)]
struct SigningCertificate {
    certificates: Vec<CertificateId>,
}

/// What an authority does wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Trick {
    /// Nothing.
    None,
    /// It stamps another hash.
    OtherHash,
    /// It answers another request.
    OtherNonce,
    /// It leaves the nonce out.
    NoNonce,
    /// Its signature is broken.
    BrokenSignature,
    /// It refuses.
    Refuses,
}

/// A root, and the key under it that makes time stamps.
pub struct Tsa {
    root_key: SigningKey,
    pub root: Certificate,
    key: SigningKey,
    pub certificate: Certificate,
}

impl Tsa {
    /// An authority whose certificates begin a while before this.
    pub fn new(at: DateTime<Utc>) -> Self {
        Self::for_purpose(at, TIME_STAMPING, "Clock", None)
    }

    /// One whose certificate is for something else than time stamps.
    pub fn not_for_time_stamps(at: DateTime<Utc>) -> Self {
        Self::for_purpose(at, EMAIL, "Clock", None)
    }

    /// Somebody who sells certificates: its own is what a customer called "Bought Homes" got, and says that the list of what was revoked
    /// is at this address.
    pub fn seller(at: DateTime<Utc>, lists_at: &str) -> Self {
        Self::for_purpose(at, EMAIL, "Bought Homes", Some(lists_at))
    }

    /// The key with its certificate and the root as a `.p12` file.
    pub fn p12(&self, folder: &Path, passphrase: &str) -> Vec<u8> {
        let [pem, file] = ["pem", "p12"].map(|end| folder.join(format!("sold-{}.{end}", rand::random::<u64>())));
        let certificates = [&self.certificate, &self.root].map(|one| one.to_pem(LineEnding::LF).unwrap()).concat();
        let key = self.key.to_pkcs8_pem(LineEnding::LF).unwrap();
        std::fs::write(&pem, key.to_string() + &certificates).unwrap();
        let mut openssl = Command::new("openssl");
        openssl.args(["pkcs12", "-export", "-passout", &format!("pass:{passphrase}"), "-in"]).arg(&pem).arg("-out");
        assert!(openssl.arg(&file).status().expect("openssl is installed").success());
        std::fs::read(file).unwrap()
    }

    fn for_purpose(at: DateTime<Utc>, purpose: ObjectIdentifier, name: &str, lists_at: Option<&str>) -> Self {
        let rng = &mut rand::rng();
        let (root_key, key) = (SigningKey::generate_from_rng(rng), SigningKey::generate_from_rng(rng));
        let (subject, issuer) = (format!("CN={name}"), format!("CN={name} root"));
        let root = certify([&issuer, &issuer], None, None, [&root_key, &root_key], at);
        let certificate = certify([&subject, &issuer], Some(purpose), lists_at, [&key, &root_key], at);
        Self { root_key, root, key, certificate }
    }

    /// An empty revocation list.
    pub fn list(&self, at: DateTime<Utc>) -> CertificateList {
        let builder =
            CrlBuilder::new_with_this_update(&self.root, CrlNumber::try_from(1_u64).unwrap(), time(at)).unwrap();
        let builder = builder.with_next_update(Some(time(at + TimeDelta::days(30))));
        builder.build::<_, DerSignature>(&self.root_key).unwrap()
    }

    /// Answers a request.
    pub fn reply(&self, request: &[u8], at: DateTime<Utc>, trick: Trick) -> Vec<u8> {
        let Request { mut imprint, mut nonce, .. } = Request::from_der(request).expect("the request is well formed");
        match trick {
            Trick::Refuses => return Reply { status: Status { value: 2 }, token: None }.to_der().unwrap(),
            Trick::OtherHash => imprint.hash = OctetString::new([7; 32]).unwrap(),
            Trick::OtherNonce => nonce ^= 1,
            _ => {}
        }
        let since = std::time::Duration::from_secs(at.timestamp().try_into().unwrap());
        let info = Info {
            version: 1,
            policy: ObjectIdentifier::new_unwrap("1.2.3.4.1"),
            imprint,
            serial: 4711,
            time: GeneralizedTime::from_unix_duration(since).unwrap(),
            nonce: Some(nonce).filter(|_| trick != Trick::NoNonce),
        };
        let token = self.token(&info.to_der().unwrap(), trick == Trick::BrokenSignature);
        Reply { status: Status { value: 0 }, token: Some(token) }.to_der().unwrap()
    }

    fn token(&self, content: &[u8], broken: bool) -> ContentInfo {
        let sha_256 = AlgorithmIdentifierOwned { oid: const_oid("2.16.840.1.101.3.4.2.1"), parameters: None };
        let kind = const_oid("1.2.840.113549.1.9.16.1.4");
        let id = OctetString::new(Sha256::digest(self.certificate.to_der().unwrap()).as_slice()).unwrap();
        let attributes = Attributes::try_from(vec![
            attribute("1.2.840.113549.1.9.3", &kind),
            attribute("1.2.840.113549.1.9.4", &OctetString::new(Sha256::digest(content).as_slice()).unwrap()),
            attribute(
                "1.2.840.113549.1.9.16.2.47",
                &SigningCertificate { certificates: vec![CertificateId { value: id }] },
            ),
        ]);
        let attributes = attributes.unwrap();
        let mut signed = attributes.to_der().unwrap();
        signed[10] ^= u8::from(broken);
        let signature: DerSignature = self.key.sign(&signed);
        let tbs = self.certificate.tbs_certificate();
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: tbs.issuer().clone(),
                serial_number: tbs.serial_number().clone(),
            }),
            digest_alg: sha_256.clone(),
            signed_attrs: Some(attributes),
            signature_algorithm: AlgorithmIdentifierOwned { oid: const_oid("1.2.840.10045.4.3.2"), parameters: None },
            signature: OctetString::new(signature.as_bytes()).unwrap(),
            unsigned_attrs: None,
        };
        let certificates = [&self.certificate, &self.root].map(|one| CertificateChoices::Certificate(one.clone()));
        let content = Any::encode_from(&OctetString::new(content).unwrap()).unwrap();
        let data = SignedData {
            version: CmsVersion::V3,
            digest_algorithms: SetOfVec::try_from([sha_256]).unwrap(),
            encap_content_info: EncapsulatedContentInfo { econtent_type: kind, econtent: Some(content) },
            certificates: Some(CertificateSet(SetOfVec::try_from(certificates).unwrap())),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from([signer]).unwrap()),
        };
        ContentInfo { content_type: const_oid("1.2.840.113549.1.7.2"), content: Any::encode_from(&data).unwrap() }
    }
}

fn const_oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

fn attribute(kind: &str, value: &(impl Encode + der::Tagged)) -> Attribute {
    let value = Any::from_der(&value.to_der().unwrap()).unwrap();
    Attribute { oid: const_oid(kind), values: SetOfVec::try_from([value]).unwrap() }
}

fn time(at: DateTime<Utc>) -> Time {
    let since = std::time::Duration::from_secs(at.timestamp().try_into().unwrap());
    Time::UtcTime(UtcTime::from_unix_duration(since).unwrap())
}

struct Template {
    subject: Name,
    issuer: Name,
    purpose: Option<ObjectIdentifier>,
    lists_at: Option<String>,
}

fn certify(
    [subject, issuer]: [&str; 2],
    purpose: Option<ObjectIdentifier>,
    lists_at: Option<&str>,
    [key, issuer_key]: [&SigningKey; 2],
    at: DateTime<Utc>,
) -> Certificate {
    let (subject, issuer) = (subject.parse().unwrap(), issuer.parse().unwrap());
    let template = Template { subject, issuer, purpose, lists_at: lists_at.map(Into::into) };
    let public = SubjectPublicKeyInfoOwned::from_key(key.verifying_key()).unwrap();
    let validity = Validity::new(time(at - TimeDelta::days(1)), time(at + TimeDelta::days(365 * 5)));
    let serial = SerialNumber::generate(&mut rand::rng());
    CertificateBuilder::new(template, serial, validity, public).unwrap().build::<_, DerSignature>(issuer_key).unwrap()
}

impl BuilderProfile for Template {
    fn get_issuer(&self, _: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        key: SubjectPublicKeyInfoRef<'_>,
        issuer: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let (subject, is_root) = (tbs.subject(), self.purpose.is_none());
        let usage =
            if is_root { KeyUsages::KeyCertSign | KeyUsages::CRLSign } else { KeyUsages::DigitalSignature.into() };
        let issuer = SubjectKeyIdentifier::try_from(issuer)?;
        let mut extensions = vec![
            BasicConstraints { ca: is_root, path_len_constraint: None }.to_extension(subject, &[])?,
            KeyUsage(usage).to_extension(subject, &[])?,
            SubjectKeyIdentifier::try_from(key)?.to_extension(subject, &[])?,
            AuthorityKeyIdentifier { key_identifier: Some(issuer.0), ..Default::default() }
                .to_extension(subject, &[])?,
        ];
        if let Some(purpose) = self.purpose {
            let mut purpose = ExtendedKeyUsage(vec![purpose]).to_extension(subject, &[])?;
            purpose.critical = true;
            extensions.push(purpose);
        }
        if let Some(address) = &self.lists_at {
            let name = GeneralName::UniformResourceIdentifier(Ia5String::new(address)?);
            let name = Some(DistributionPointName::FullName(vec![name]));
            let point = DistributionPoint { distribution_point: name, reasons: None, crl_issuer: None };
            extensions.push(CrlDistributionPoints(vec![point]).to_extension(subject, &[])?);
        }
        Ok(extensions)
    }
}
