//! Certificates: chains to a root that is trusted, validity and revocation.

use chrono::{DateTime, Utc};
use der::asn1::ObjectIdentifier;
use der::{Decode, DecodePem, Encode};
use x509_cert::crl::CertificateList;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectKeyIdentifier};
#[cfg(feature = "sign")]
use x509_cert::ext::pkix::{
    CrlDistributionPoints,
    name::{DistributionPointName, GeneralName},
};
use x509_cert::time::Time;

use crate::keys::{Flaw, verify};
use crate::pdf::object::hex;

pub use x509_cert::Certificate;

/// Longer than any real chain.
pub(crate) const LONGEST_CHAIN: usize = 6;

/// More than any real signature brings along.
const LARGEST_POOL: usize = 32;

/// Reads a certificate in PEM or DER.
///
/// # Errors
/// When it is neither.
pub fn read(bytes: &[u8]) -> Result<Certificate, Flaw> {
    let read = if bytes.trim_ascii_start().starts_with(b"-----") {
        Certificate::from_pem(bytes)
    } else {
        Certificate::from_der(bytes)
    };
    read.map_err(|_| Flaw::Unreadable)
}

/// Reads all certificates of a file in PEM, or the one of a file in DER.
///
/// # Errors
/// When there is none, or one that cannot be read.
pub fn read_all(bytes: &[u8]) -> Result<Vec<Certificate>, Flaw> {
    if !bytes.trim_ascii_start().starts_with(b"-----") {
        return Ok(vec![read(bytes)?]);
    }
    let all = Certificate::load_pem_chain(bytes).map_err(|_| Flaw::Unreadable)?;
    if all.is_empty() { Err(Flaw::Unreadable) } else { Ok(all) }
}

/// A certificate as PEM, as it is given to those who check seals.
///
/// # Errors
/// When it cannot be encoded.
#[cfg(feature = "sign")]
pub fn pem(certificate: &Certificate) -> Result<String, der::Error> {
    der::EncodePem::to_pem(certificate, der::pem::LineEnding::LF)
}

/// The name that a certificate is issued to: its common name, else its organisation, else all of it.
pub fn holder(certificate: &Certificate) -> String {
    let subject = certificate.tbs_certificate().subject();
    let named = [subject.common_name(), subject.organization()].into_iter().find_map(|name| name.ok().flatten());
    named.map_or_else(|| subject.to_string(), |name| name.value().into_owned())
}

/// Its serial number in hexadecimal digits.
pub fn serial(certificate: &Certificate) -> String {
    hex(certificate.tbs_certificate().serial_number().as_bytes())
}

/// When it ends.
pub fn ends(certificate: &Certificate) -> DateTime<Utc> {
    instant(certificate.tbs_certificate().validity().not_after)
}

/// Whether an instant lies in its validity.
pub fn is_valid_at(certificate: &Certificate, at: DateTime<Utc>) -> bool {
    let validity = certificate.tbs_certificate().validity();
    (instant(validity.not_before)..=instant(validity.not_after)).contains(&at)
}

/// Whether its key may be used for this.
pub fn is_for(certificate: &Certificate, purpose: ObjectIdentifier) -> bool {
    let usage = certificate.tbs_certificate().get_extension::<ExtendedKeyUsage>();
    matches!(usage, Ok(Some((_, ExtendedKeyUsage(purposes)))) if purposes.contains(&purpose))
}

/// The chain from a certificate to one of the roots, both included. The pool holds what may lie between.
///
/// # Errors
/// `Certificate` where there is none.
pub fn chain(leaf: &Certificate, pool: &[Certificate], roots: &[Certificate]) -> Result<Vec<Certificate>, Flaw> {
    if pool.len() > LARGEST_POOL {
        return Err(Flaw::Certificate);
    }
    let mut chain = vec![leaf.clone()];
    while chain.len() < LONGEST_CHAIN {
        let last = &chain[chain.len() - 1];
        if roots.contains(last) {
            return Ok(chain);
        }
        let next = roots.iter().chain(pool).find(|issuer| !chain.contains(issuer) && is_issued_by(last, issuer));
        chain.push(next.ok_or(Flaw::Certificate)?.clone());
    }
    Err(Flaw::Certificate)
}

/// A certificate and those above it, as far as they are in the pool.
#[cfg(feature = "sign")]
pub(crate) fn row(first: &Certificate, pool: &[Certificate]) -> Vec<Certificate> {
    let mut row = vec![first.clone()];
    while let Some(next) = pool.iter().find(|next| !row.contains(next) && is_issued_by(&row[row.len() - 1], next)) {
        row.push(next.clone());
    }
    row
}

/// Whether its key may sign what people rely on.
#[cfg(feature = "sign")]
pub(crate) fn may_seal(certificate: &Certificate) -> bool {
    let signs = match certificate.tbs_certificate().get_extension::<KeyUsage>() {
        Ok(None) => true,
        Ok(Some((_, usage))) => usage.digital_signature() || usage.non_repudiation(),
        Err(_) => false,
    };
    signs && !may_issue(certificate)
}

/// Whether one certificate was issued by another.
pub fn is_issued_by(certificate: &Certificate, issuer: &Certificate) -> bool {
    let tbs = certificate.tbs_certificate();
    tbs.issuer() == issuer.tbs_certificate().subject()
        && may_issue(issuer)
        && tbs.to_der().is_ok_and(|signed| {
            let algorithm = certificate.signature_algorithm();
            algorithm == tbs.signature() && is_signed(&signed, algorithm.oid, certificate.signature(), issuer)
        })
}

fn is_signed(
    signed: &[u8],
    algorithm: ObjectIdentifier,
    signature: &der::asn1::BitString,
    issuer: &Certificate,
) -> bool {
    let key = issuer.tbs_certificate().subject_public_key_info();
    signature.as_bytes().is_some_and(|signature| verify(key, algorithm, None, signed, signature).is_ok())
}

/// Whether it may certify others.
pub fn may_issue(issuer: &Certificate) -> bool {
    let tbs = issuer.tbs_certificate();
    let is_authority = matches!(tbs.get_extension::<BasicConstraints>(), Ok(Some((_, constraints))) if constraints.ca);
    let signs = match tbs.get_extension::<KeyUsage>() {
        Ok(None) => true,
        Ok(Some((_, usage))) => usage.key_cert_sign(),
        Err(_) => false,
    };
    is_authority && signs
}

/// What names a certificate in a signature under it, even a broken one: the name of its key; where that has none, its holder.
pub(crate) fn mark(certificate: &Certificate) -> Vec<u8> {
    let tbs = certificate.tbs_certificate();
    match tbs.get_extension::<SubjectKeyIdentifier>() {
        Ok(Some((_, SubjectKeyIdentifier(id)))) if !id.is_empty() => id.as_bytes().to_vec(),
        _ => holder_mark(certificate),
    }
}

/// What names its holder in a signature.
pub(crate) fn holder_mark(certificate: &Certificate) -> Vec<u8> {
    certificate.tbs_certificate().subject().to_der().unwrap_or_default()
}

/// Where the list can be had that says whether a certificate was revoked.
#[cfg(feature = "sign")]
pub fn list_addresses(certificate: &Certificate) -> Vec<String> {
    let Ok(Some((_, points))) = certificate.tbs_certificate().get_extension::<CrlDistributionPoints>() else {
        return Vec::new();
    };
    let names = points.0.into_iter().filter_map(|point| match point.distribution_point {
        Some(DistributionPointName::FullName(names)) => Some(names),
        _ => None,
    });
    let address = |name| match name {
        GeneralName::UniformResourceIdentifier(address) => Some(address.as_str().to_owned()),
        _ => None,
    };
    names.flatten().filter_map(address).collect()
}

/// Reads a revocation list, if it is its issuer's own and still good.
#[cfg(feature = "sign")]
pub fn read_list(bytes: &[u8], issuer: &Certificate, now: DateTime<Utc>) -> Option<CertificateList> {
    let list = CertificateList::from_der(bytes).or_else(|_| CertificateList::from_pem(bytes)).ok()?;
    let is_good = list.tbs_cert_list.next_update.is_some_and(|ends| instant(ends) > now);
    (is_good && is_list_of(&list, issuer)).then_some(list)
}

/// Whether a revocation list is its issuer's own.
pub fn is_list_of(list: &CertificateList, issuer: &Certificate) -> bool {
    let tbs = &list.tbs_cert_list;
    tbs.issuer == *issuer.tbs_certificate().subject()
        && tbs.signature == list.signature_algorithm
        && tbs.to_der().is_ok_and(|signed| is_signed(&signed, tbs.signature.oid, &list.signature, issuer))
}

/// Since when a certificate is revoked, as the lists of its issuer say.
pub fn revoked_since(
    certificate: &Certificate,
    issuer: &Certificate,
    lists: &[CertificateList],
) -> Option<DateTime<Utc>> {
    let serial = certificate.tbs_certificate().serial_number();
    let own = lists.iter().filter(|list| is_list_of(list, issuer));
    let entries = own.flat_map(|list| list.tbs_cert_list.revoked_certificates.iter().flatten());
    entries.filter(|entry| entry.serial_number == *serial).map(|entry| instant(entry.revocation_date)).min()
}

/// The instant of a certificate's time.
pub fn instant(time: Time) -> DateTime<Utc> {
    DateTime::from_timestamp(i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX), 0)
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}
