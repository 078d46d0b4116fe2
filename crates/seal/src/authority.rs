//! An authority of one's own: a root that certifies the key that seals, and the list of what it has revoked.

use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use der::asn1::{GeneralizedTime, UtcTime};
use der::pem::LineEnding;
use der::{DecodePem, EncodePem, SecretDocument};
use p256::ecdsa::{DerSignature, SigningKey};
use p256::elliptic_curve::Generate;
use pkcs8::{DecodePrivateKey, EncodePrivateKey, EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef};
use rand_core::CryptoRng;
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::Certificate;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder, CrlBuilder};
use x509_cert::certificate::TbsCertificate;
use x509_cert::crl::{CertificateList, RevokedCert};
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, CrlNumber, KeyUsage, KeyUsages, SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use crate::bought::Bought;
use crate::certificate::{ends, instant};
use crate::error::SealError;
use crate::signer::Signer;
use crate::verdict::Trust;

const ROOT_YEARS: i64 = 10;
const SIGNER_YEARS: i64 = 2;
const LIST_DAYS: i64 = 30;

/// Certificates begin this much earlier than they are made: the clock of another machine may be behind.
const LEEWAY: TimeDelta = TimeDelta::hours(1);

/// The root, the key that seals, and the revocation list.
pub struct Authority {
    root_key: SigningKey,
    root: Certificate,
    key: SigningKey,
    certificate: Certificate,
    former: Vec<Certificate>,
    list: CertificateList,
    bought: Bought,
}

/// An authority as files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFiles {
    /// The root's certificate, PEM: what is given to those who check seals.
    pub root: String,
    /// The certificate that seals, then former ones, PEM.
    pub certificates: String,
    /// Bought certificates, each with those above it, PEM; empty where there are none.
    pub bought: String,
    /// The keys of the root and of the signer, and the bought one that seals, PKCS#8 PEM, encrypted under the passphrase (PBES2 with
    /// scrypt and AES-256).
    pub keys: String,
    /// The revocation list, PEM.
    pub list: String,
}

/// A certificate that ends soon, or has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Whom it names.
    pub holder: String,
    /// When it ends.
    pub ends: DateTime<Utc>,
    /// How soon that is.
    pub urgency: Urgency,
}

/// How soon a certificate ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Within 90 days.
    Days90,
    /// Within 30 days.
    Days30,
    /// Within 7 days.
    Days7,
    /// It has ended.
    Over,
}

impl Authority {
    /// Makes a root for ten years, a signer for two, and an empty revocation list.
    ///
    /// # Errors
    /// When a name or a time cannot be encoded.
    pub fn create(name: &str, now: DateTime<Utc>, rng: &mut impl CryptoRng) -> Result<Self, SealError> {
        let root_key = SigningKey::generate_from_rng(rng);
        let subject = distinguished(name, "root")?;
        let root = Template::root(subject).certify(&root_key, &root_key, years(now, ROOT_YEARS)?, rng)?;
        let (key, certificate) = new_signer(&root_key, &root, name, now, rng)?;
        let list = list(&root_key, &root, Vec::new(), now)?;
        Ok(Self { root_key, root, key, certificate, former: Vec::new(), list, bought: Bought::default() })
    }

    /// Makes a new key that seals from now on, under the same root. The former certificates are kept, for checking; a bought key is not.
    ///
    /// # Errors
    /// When a time cannot be encoded.
    pub fn rotate(&mut self, name: &str, now: DateTime<Utc>, rng: &mut impl CryptoRng) -> Result<(), SealError> {
        let (key, certificate) = new_signer(&self.root_key, &self.root, name, now, rng)?;
        self.key = key;
        self.former.insert(0, std::mem::replace(&mut self.certificate, certificate));
        self.bought.retire();
        Ok(())
    }

    /// Takes the key and the chain of a `.p12` file, which seals from now on. What sealed before is kept, for checking.
    ///
    /// # Errors
    /// Like [`Signer::from_p12`]; `OtherPurpose` and `OutsideValidity` where its certificate cannot seal now.
    pub fn import(&mut self, file: &[u8], passphrase: &str, now: DateTime<Utc>) -> Result<(), SealError> {
        self.bought.import(file, passphrase, now)
    }

    /// Revokes a certificate: what it sealed from this instant on is not to be trusted. The list is made anew.
    ///
    /// # Errors
    /// When the list cannot be encoded.
    pub fn revoke(
        &mut self,
        certificate: &Certificate,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<(), SealError> {
        let mut revoked = self.revoked();
        revoked.push(RevokedCert {
            serial_number: certificate.tbs_certificate().serial_number().clone(),
            revocation_date: time(since)?,
            crl_entry_extensions: None,
        });
        self.list = list(&self.root_key, &self.root, revoked, now)?;
        Ok(())
    }

    /// Knows a chain whose key lies elsewhere and seals, for checking; whether it is new.
    ///
    /// # Errors
    /// `OtherPurpose` and `OutsideValidity` where its certificate cannot seal now.
    pub fn know(&mut self, chain: &[Certificate], now: DateTime<Utc>) -> Result<bool, SealError> {
        self.bought.know(chain, now)
    }

    /// Makes the revocation list anew. A list should be younger than the seal it goes with.
    ///
    /// # Errors
    /// When the list cannot be encoded.
    pub fn refresh_list(&mut self, now: DateTime<Utc>) -> Result<(), SealError> {
        self.list = self.list_at(now)?;
        Ok(())
    }

    /// A list of what is revoked as it is at this instant. What makes a seal last is a list that is younger than the seal.
    ///
    /// # Errors
    /// When the list cannot be encoded.
    pub fn list_at(&self, now: DateTime<Utc>) -> Result<CertificateList, SealError> {
        list(&self.root_key, &self.root, self.revoked(), now)
    }

    /// Until when the revocation list is good.
    pub fn list_ends(&self) -> DateTime<Utc> {
        self.list.tbs_cert_list.next_update.map_or(DateTime::UNIX_EPOCH, instant)
    }

    /// The revocation list.
    pub fn list(&self) -> &CertificateList {
        &self.list
    }

    /// The root's certificate.
    pub fn root(&self) -> &Certificate {
        &self.root
    }

    /// The certificates under its root that sealed before, the latest first.
    pub fn former(&self) -> &[Certificate] {
        &self.former
    }

    /// The bought certificates, each with those above it: the one that seals first, if one does.
    pub fn bought(&self) -> &[Vec<Certificate>] {
        self.bought.chains()
    }

    /// Whether a bought key seals.
    pub fn is_bought(&self) -> bool {
        self.bought.sealing().is_some()
    }

    /// All certificates that may have sealed before, under its root and bought.
    pub fn sealed_before(&self) -> impl Iterator<Item = &Certificate> {
        let own = self.is_bought().then_some(&self.certificate);
        let bought = self.bought().iter().skip(usize::from(self.is_bought())).map(|chain| &chain[0]);
        own.into_iter().chain(&self.former).chain(bought)
    }

    /// Whom to believe who checks its seals.
    pub fn trust(&self) -> Trust {
        Trust { roots: vec![self.root.clone()], chains: self.bought().to_vec(), ..Trust::default() }
    }

    /// The key that seals, with its chain: the bought one, where there is one.
    ///
    /// # Errors
    /// Never for an authority made here; one read from files may have been put together wrongly.
    pub fn signer(&self) -> Result<Signer, SealError> {
        match self.bought.signer() {
            Some(bought) => bought,
            None => Signer::new(self.key.clone(), vec![self.certificate.clone(), self.root.clone()]),
        }
    }

    /// The certificates that end soon: the root's, and those of the key that seals.
    pub fn warnings(&self, now: DateTime<Utc>) -> Vec<Warning> {
        let sealing = self.bought.sealing().unwrap_or(std::slice::from_ref(&self.certificate));
        std::iter::once(&self.root).chain(sealing).filter_map(|certificate| Warning::of(certificate, now)).collect()
    }

    /// The authority as files, its keys encrypted under a passphrase.
    ///
    /// # Errors
    /// When something cannot be encoded.
    pub fn to_files(&self, passphrase: &str, rng: &mut impl CryptoRng) -> Result<KeyFiles, SealError> {
        let certificates = std::iter::once(&self.certificate).chain(&self.former);
        let certificates: Result<Vec<_>, _> =
            certificates.map(|certificate| certificate.to_pem(LineEnding::LF)).collect();
        let keys = [Some(&self.root_key), Some(&self.key), self.bought.key()].into_iter().flatten();
        let keys: Result<Vec<_>, _> = keys.map(|key| encrypt(key, passphrase, rng)).collect();
        Ok(KeyFiles {
            root: self.root.to_pem(LineEnding::LF)?,
            certificates: certificates?.concat(),
            bought: self.bought.to_pem()?,
            keys: keys?.concat(),
            list: self.list.to_pem(LineEnding::LF)?,
        })
    }

    /// Reads an authority from its files.
    ///
    /// # Errors
    /// `Passphrase` when it does not open the keys, `OtherKey` when the files do not belong together.
    pub fn from_files(files: &KeyFiles, passphrase: &str) -> Result<Self, SealError> {
        let mut keys = decrypt(&files.keys, passphrase)?.into_iter();
        let (Some(root_key), Some(key), bought, None) = (keys.next(), keys.next(), keys.next(), keys.next()) else {
            return Err(SealError::KeyFile);
        };
        let bought = Bought::read(&files.bought, bought)?;
        let root = Certificate::from_pem(&files.root).map_err(|_| SealError::KeyFile)?;
        let certificates = Certificate::load_pem_chain(files.certificates.as_bytes());
        let mut certificates = certificates.map_err(|_| SealError::KeyFile)?.into_iter();
        let certificate = certificates.next().ok_or(SealError::KeyFile)?;
        let list = CertificateList::from_pem(&files.list).map_err(|_| SealError::KeyFile)?;
        Signer::new(root_key.clone(), vec![root.clone()])?;
        Signer::new(key.clone(), vec![certificate.clone()])?;
        Ok(Self { root_key, root, key, certificate, former: certificates.collect(), list, bought })
    }

    fn revoked(&self) -> Vec<RevokedCert> {
        self.list.tbs_cert_list.revoked_certificates.clone().unwrap_or_default()
    }
}

impl Warning {
    /// The warning about a certificate, if it ends within 90 days.
    pub fn of(certificate: &Certificate, now: DateTime<Utc>) -> Option<Self> {
        let ends = ends(certificate);
        let urgency = match ends - now {
            left if left <= TimeDelta::zero() => Urgency::Over,
            left if left <= TimeDelta::days(7) => Urgency::Days7,
            left if left <= TimeDelta::days(30) => Urgency::Days30,
            left if left <= TimeDelta::days(90) => Urgency::Days90,
            _ => return None,
        };
        Some(Self { holder: crate::certificate::holder(certificate), ends, urgency })
    }
}

/// What a certificate is to say.
struct Template {
    subject: Name,
    issuer: Name,
    is_root: bool,
}

impl Template {
    fn root(subject: Name) -> Self {
        Self { issuer: subject.clone(), subject, is_root: true }
    }

    fn certify(
        self,
        key: &SigningKey,
        issuer: &SigningKey,
        validity: Validity,
        rng: &mut impl CryptoRng,
    ) -> Result<Certificate, SealError> {
        let public = SubjectPublicKeyInfoOwned::from_key(key.verifying_key()).map_err(|_| SealError::Encoding)?;
        let serial = SerialNumber::generate(rng);
        let builder = CertificateBuilder::new(self, serial, validity, public).map_err(|_| SealError::Encoding)?;
        builder.build::<_, DerSignature>(issuer).map_err(|_| SealError::Key)
    }

    fn usage(&self) -> KeyUsage {
        KeyUsage(if self.is_root {
            KeyUsages::KeyCertSign | KeyUsages::CRLSign
        } else {
            KeyUsages::DigitalSignature | KeyUsages::NonRepudiation
        })
    }
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
        let own = SubjectKeyIdentifier::try_from(key)?;
        let issuer = SubjectKeyIdentifier::try_from(issuer)?;
        let issuer = AuthorityKeyIdentifier { key_identifier: Some(issuer.0), ..Default::default() };
        let constraints = BasicConstraints { ca: self.is_root, path_len_constraint: self.is_root.then_some(0) };
        let subject = tbs.subject();
        Ok(vec![
            constraints.to_extension(subject, &[])?,
            self.usage().to_extension(subject, &[])?,
            own.to_extension(subject, &[])?,
            issuer.to_extension(subject, &[])?,
        ])
    }
}

fn new_signer(
    root_key: &SigningKey,
    root: &Certificate,
    name: &str,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<(SigningKey, Certificate), SealError> {
    let key = SigningKey::generate_from_rng(rng);
    let issuer = root.tbs_certificate().subject().clone();
    let template = Template { subject: distinguished(name, "seal")?, issuer, is_root: false };
    // No longer than its issuer: a chain is only as long as its shortest certificate.
    let mut validity = years(now, SIGNER_YEARS)?;
    if instant(validity.not_after) > ends(root) {
        validity.not_after = root.tbs_certificate().validity().not_after;
    }
    let certificate = template.certify(&key, root_key, validity, rng)?;
    Ok((key, certificate))
}

/// A list is numbered by the second in which it was made: a later one has a larger number, whichever node made it (RFC 5280, 5.2.3).
fn list(
    root_key: &SigningKey,
    root: &Certificate,
    revoked: Vec<RevokedCert>,
    now: DateTime<Utc>,
) -> Result<CertificateList, SealError> {
    let number = CrlNumber::try_from(u64::try_from(now.timestamp()).map_err(|_| SealError::Encoding)?)?;
    let mut builder = CrlBuilder::new_with_this_update(root, number, time(now)?)?
        .with_next_update(Some(time(now + TimeDelta::days(LIST_DAYS))?));
    if !revoked.is_empty() {
        builder = builder.with_certificates(revoked.into_iter());
    }
    builder.build::<_, DerSignature>(root_key).map_err(|_| SealError::Key)
}

/// A name in a certificate: what it is for and, beside it, whose. Both have a length that must not be passed.
fn distinguished(name: &str, what: &str) -> Result<Name, SealError> {
    let name: String = name.chars().filter(|c| !c.is_control()).take(56).collect();
    let escaped: String =
        name.chars().flat_map(|c| [Some('\\').filter(|_| ",+\"\\<>;=#".contains(c)), Some(c)]).flatten().collect();
    let escaped = escaped.trim();
    Ok(Name::from_str(&format!("CN={escaped} {what},O={escaped}"))?)
}

fn years(now: DateTime<Utc>, years: i64) -> Result<Validity, SealError> {
    Ok(Validity::new(time(now - LEEWAY)?, time(now + TimeDelta::days(365 * years))?))
}

/// As RFC 5280 wants it: two digits for the year while they will do.
fn time(at: DateTime<Utc>) -> Result<Time, SealError> {
    let seconds = u64::try_from(at.timestamp()).map_err(|_| SealError::Encoding)?;
    let since = std::time::Duration::from_secs(seconds);
    match UtcTime::from_unix_duration(since) {
        Ok(time) => Ok(Time::UtcTime(time)),
        Err(_) => Ok(Time::GeneralTime(GeneralizedTime::from_unix_duration(since)?)),
    }
}

const ENCRYPTED_KEY: &str = "ENCRYPTED PRIVATE KEY";

fn encrypt(key: &SigningKey, passphrase: &str, rng: &mut impl CryptoRng) -> Result<String, SealError> {
    let plain = key.to_pkcs8_der().map_err(|_| SealError::Encoding)?;
    let info = PrivateKeyInfoRef::try_from(plain.as_bytes()).map_err(|_| SealError::Encoding)?;
    let encrypted = info.encrypt_with_rng(rng, passphrase).map_err(|_| SealError::Encoding)?;
    Ok(encrypted.to_pem(ENCRYPTED_KEY, LineEnding::LF)?.to_string())
}

fn decrypt(keys: &str, passphrase: &str) -> Result<Vec<SigningKey>, SealError> {
    let end = format!("-----END {ENCRYPTED_KEY}-----\n");
    keys.split_inclusive(&end).map(|pem| decrypt_one(pem, passphrase)).collect()
}

fn decrypt_one(pem: &str, passphrase: &str) -> Result<SigningKey, SealError> {
    let (label, encrypted) = SecretDocument::from_pem(pem).map_err(|_| SealError::KeyFile)?;
    let info = EncryptedPrivateKeyInfoRef::try_from(encrypted.as_bytes()).map_err(|_| SealError::KeyFile)?;
    if label != ENCRYPTED_KEY {
        return Err(SealError::KeyFile);
    }
    let plain = info.decrypt(passphrase).map_err(|_| SealError::Passphrase)?;
    SigningKey::from_pkcs8_der(plain.as_bytes()).map_err(|_| SealError::Passphrase)
}
