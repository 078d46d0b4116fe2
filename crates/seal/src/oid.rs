//! The object identifiers that are needed here, by the names their standards give them.

use der::asn1::ObjectIdentifier as Oid;

const fn oid(text: &str) -> Oid {
    Oid::new_unwrap(text)
}

pub const SHA_256: Oid = oid("2.16.840.1.101.3.4.2.1");
pub const SHA_384: Oid = oid("2.16.840.1.101.3.4.2.2");
pub const SHA_512: Oid = oid("2.16.840.1.101.3.4.2.3");

pub const ECDSA_WITH_SHA_256: Oid = oid("1.2.840.10045.4.3.2");
pub const ECDSA_WITH_SHA_384: Oid = oid("1.2.840.10045.4.3.3");
pub const ECDSA_WITH_SHA_512: Oid = oid("1.2.840.10045.4.3.4");
pub const RSA_ENCRYPTION: Oid = oid("1.2.840.113549.1.1.1");
pub const RSA_WITH_SHA_256: Oid = oid("1.2.840.113549.1.1.11");
pub const RSA_WITH_SHA_384: Oid = oid("1.2.840.113549.1.1.12");
pub const RSA_WITH_SHA_512: Oid = oid("1.2.840.113549.1.1.13");
pub const EC_PUBLIC_KEY: Oid = oid("1.2.840.10045.2.1");
pub const P_256: Oid = oid("1.2.840.10045.3.1.7");
pub const P_384: Oid = oid("1.3.132.0.34");

pub const DATA: Oid = oid("1.2.840.113549.1.7.1");
pub const SIGNED_DATA: Oid = oid("1.2.840.113549.1.7.2");
pub const TST_INFO: Oid = oid("1.2.840.113549.1.9.16.1.4");

pub const CONTENT_TYPE: Oid = oid("1.2.840.113549.1.9.3");
pub const MESSAGE_DIGEST: Oid = oid("1.2.840.113549.1.9.4");
pub const SIGNING_CERTIFICATE: Oid = oid("1.2.840.113549.1.9.16.2.12");
pub const SIGNING_CERTIFICATE_V2: Oid = oid("1.2.840.113549.1.9.16.2.47");
pub const SIGNATURE_TIME_STAMP: Oid = oid("1.2.840.113549.1.9.16.2.14");

pub const TIME_STAMPING: Oid = oid("1.3.6.1.5.5.7.3.8");

#[cfg(feature = "sign")]
pub const ENCRYPTED_DATA: Oid = oid("1.2.840.113549.1.7.6");
#[cfg(feature = "sign")]
pub const PBES_2: Oid = oid("1.2.840.113549.1.5.13");
#[cfg(feature = "sign")]
pub const ENCRYPTED_KEY_BAG: Oid = oid("1.2.840.113549.1.12.10.1.2");
#[cfg(feature = "sign")]
pub const CERTIFICATE_BAG: Oid = oid("1.2.840.113549.1.12.10.1.3");
#[cfg(feature = "sign")]
pub const X509_CERTIFICATE: Oid = oid("1.2.840.113549.1.9.22.1");
