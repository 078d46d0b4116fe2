//! Time stamps by RFC 3161: what is asked for, and the checks on what comes back.

use chrono::{DateTime, NaiveDateTime, Utc};
use cms::content_info::ContentInfo;
use der::asn1::{BitString, Int, ObjectIdentifier, OctetString};
use der::{Any, Decode, Encode, Sequence, Tag, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;

use crate::certificate;
use crate::cms::Signature;
use crate::keys::{Flaw, Hash};
use crate::oid;

/// Why a reply is no time stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeStampError {
    /// The reply is not one, or is broken.
    #[error("the reply cannot be read")]
    Unreadable,
    /// The authority said no.
    #[error("the authority refused, with status {0}")]
    Refused(u8),
    /// It stamps something else.
    #[error("the time stamp is for something else")]
    WrongImprint,
    /// It answers another request.
    #[error("the time stamp answers another request")]
    WrongNonce,
    /// It is not signed as it should be.
    #[error("the time stamp does not hold: {0}")]
    Flawed(Flaw),
    /// Its signer is not trusted, or was not for time stamps, or not at that time.
    #[error("the time stamp's signer is not trusted")]
    Untrusted,
}

/// What is to be stamped, as the authority gets it.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct MessageImprint {
    algorithm: AlgorithmIdentifierOwned,
    hash: OctetString,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct RequestBody {
    version: u8,
    imprint: MessageImprint,
    nonce: u64,
    certificate: bool,
}

#[derive(Debug, Sequence)]
struct Reply {
    status: Status,
    token: Option<ContentInfo>,
}

#[derive(Debug, Sequence)]
struct Status {
    value: u8,
    texts: Option<Vec<Any>>,
    failure: Option<BitString>,
}

#[derive(Debug, Sequence)]
struct Accuracy {
    seconds: Option<Int>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    milliseconds: Option<Int>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    microseconds: Option<Int>,
}

#[derive(Debug, Sequence)]
struct Info {
    version: u8,
    policy: ObjectIdentifier,
    imprint: MessageImprint,
    serial: Int,
    time: Any,
    accuracy: Option<Accuracy>,
    ordering: Option<bool>,
    nonce: Option<Int>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    authority: Option<Any>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    extensions: Option<x509_cert::ext::Extensions>,
}

/// A request for a time stamp. It shows the authority nothing but a hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeStampRequest {
    body: RequestBody,
}

/// A time stamp whose own signature holds. Whether its signer is trusted is another question.
#[derive(Debug)]
pub struct Token {
    bytes: Vec<u8>,
    signature: Signature,
    info: Info,
    at: DateTime<Utc>,
}

impl TimeStampRequest {
    /// Asks for a stamp on a SHA-256 hash. The nonce is to be random: it ties the reply to this request.
    pub fn new(hash: [u8; 32], nonce: u64) -> Self {
        let algorithm = AlgorithmIdentifierOwned { oid: oid::SHA_256, parameters: None };
        let hash = OctetString::new(hash).expect("32 bytes are not too many");
        Self { body: RequestBody { version: 1, imprint: MessageImprint { algorithm, hash }, nonce, certificate: true } }
    }

    /// The body to send, as `application/timestamp-query`.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.body.to_der().expect("a request can always be encoded")
    }

    /// Checks the body that came back, an `application/timestamp-reply`. Only a stamp on this very hash and nonce, signed by
    /// an authority under one of these roots, is a token.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, reply: &[u8], roots: &[Certificate]) -> Result<Token, TimeStampError> {
        let reply = Reply::from_der(reply).map_err(|_| TimeStampError::Unreadable)?;
        if reply.status.value > 1 {
            return Err(TimeStampError::Refused(reply.status.value));
        }
        let token = reply.token.ok_or(TimeStampError::Unreadable)?.to_der().map_err(|_| TimeStampError::Unreadable)?;
        let token = Token::read(&token).map_err(TimeStampError::Flawed)?;
        if !token.is_on(&self.body.imprint) {
            return Err(TimeStampError::WrongImprint);
        }
        if token.nonce() != Some(self.body.nonce) {
            return Err(TimeStampError::WrongNonce);
        }
        let chain = token.chain(roots).map_err(|_| TimeStampError::Untrusted)?;
        token.with_only(&chain).map_err(TimeStampError::Flawed)
    }
}

impl MessageImprint {
    fn is_of(&self, parts: &[&[u8]]) -> bool {
        Hash::find(self.algorithm.oid).is_ok_and(|hash| hash.of(parts) == self.hash.as_bytes())
    }
}

impl Token {
    /// Reads a token and checks its signature.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Flaw> {
        let signature = Signature::read(bytes)?;
        if signature.content_type() != oid::TST_INFO || !signature.is_regular() {
            return Err(Flaw::Unreadable);
        }
        let content = signature.content()?;
        signature.verify(&[&content])?;
        let info = Info::from_der(&content).map_err(|_| Flaw::Unreadable)?;
        let at = time(&info.time).ok_or(Flaw::Unreadable)?;
        Ok(Self { bytes: bytes.to_vec(), signature, info, at })
    }

    /// The token with the certificates of its chain only, without the root: more would be bytes that nothing protects.
    fn with_only(&self, chain: &[Certificate]) -> Result<Self, Flaw> {
        let needed = &chain[..chain.len().saturating_sub(1).max(1)];
        Self::read(&self.signature.with_only(needed)?)
    }

    /// When it was made.
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Who made it.
    pub fn authority(&self) -> String {
        self.signature.certificate().map(certificate::holder).unwrap_or_default()
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The certificates it brings along.
    pub fn certificates(&self) -> &[Certificate] {
        self.signature.certificates()
    }

    /// Whether its certificates are all part of its chain, as far as it shows that. Tokens checked here always are so.
    pub(crate) fn shows_only_its_chain(&self) -> bool {
        self.signature.certificate().is_ok_and(|signer| is_row(signer, self.certificates()))
    }

    /// Whether it was made on these bytes.
    pub(crate) fn is_of(&self, parts: &[&[u8]]) -> bool {
        self.info.imprint.is_of(parts)
    }

    /// The chain of its signer to one of the roots.
    ///
    /// # Errors
    /// `Certificate` where there is none, or where a certificate of it was not for this or not at this time.
    pub fn chain(&self, roots: &[Certificate]) -> Result<Vec<Certificate>, Flaw> {
        let signer = self.signature.certificate()?;
        let chain = certificate::chain(signer, self.certificates(), roots)?;
        let holds = certificate::is_for(signer, oid::TIME_STAMPING)
            && chain.iter().all(|certificate| certificate::is_valid_at(certificate, self.at));
        if holds { Ok(chain) } else { Err(Flaw::Certificate) }
    }

    /// Until when it can be checked by its own certificates: as long as the first of them to end; `None` where they are under none of the
    /// roots.
    pub fn lasts_until(&self, roots: &[Certificate]) -> Option<DateTime<Utc>> {
        self.chain(roots).ok()?.iter().map(certificate::ends).min()
    }

    fn is_on(&self, imprint: &MessageImprint) -> bool {
        self.info.imprint.hash == imprint.hash && self.info.imprint.algorithm.oid == imprint.algorithm.oid
    }

    fn nonce(&self) -> Option<u64> {
        let nonce = self.info.nonce.as_ref()?.to_der().ok()?;
        u64::from_der(&nonce).ok()
    }
}

/// Whether all certificates are a row, each issued by the next, that begins with the first: a changed one breaks it.
fn is_row(first: &Certificate, certificates: &[Certificate]) -> bool {
    if certificates.len() > certificate::LONGEST_CHAIN {
        return false;
    }
    let mut row = vec![first];
    while let Some(next) =
        certificates.iter().find(|next| !row.contains(next) && certificate::is_issued_by(row[row.len() - 1], next))
    {
        row.push(next);
    }
    row.len() == certificates.len()
}

/// The time of a stamp, in which RFC 3161 allows fractions of a second.
fn time(value: &Any) -> Option<DateTime<Utc>> {
    let text = std::str::from_utf8(value.value()).ok().filter(|_| value.tag() == Tag::GeneralizedTime)?;
    let at = NaiveDateTime::parse_from_str(text.strip_suffix('Z')?, "%Y%m%d%H%M%S%.f").ok()?;
    Some(at.and_utc())
}
