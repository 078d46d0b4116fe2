//! What a file's seal is worth.
//!
//! The four verdicts, in the order they are found:
//!
//! 1. *Cannot be checked*: there is no signature, or it says nothing about when it was made that could be believed: its time
//!    lies in the future, or its certificate was not valid, or is no longer and no trusted time stamp proves that it was made before.
//! 2. *Not recognised*: there is a signature, but not by a key under one of the trusted roots and none of the bought ones that are known,
//!    or by one that had been revoked.
//!    Whether the file has been changed since is not ours to say: a stranger's seal is a stranger's, broken or whole.
//! 3. *Changed*: the signature names a trusted root, but it is broken, or does not cover what it has to, or the bytes are others,
//!    or something else than validation data and time stamps was appended.
//! 4. *Valid*: none of that.
//!
//! A time stamp by a trusted authority counts for good: whether its own certificate has ended since is not asked. Who wants to be
//! sure renews it before (level B-LTA, again).

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;

use crate::appended::{Appended, Intrusion};
use crate::certificate;
use crate::cms::Signature;
use crate::found::{Found, has_traces};
use crate::keys::Flaw;
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::pdf::object::hex;
use crate::time_stamp::Token;

/// How far two good clocks may be apart.
pub(crate) const CLOCKS: TimeDelta = TimeDelta::minutes(5);

/// Whom to believe.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The roots of seals.
    pub roots: Vec<Certificate>,
    /// Chains of which the first certificate seals and no other that its issuers certified: they are bought, and strangers buy there too.
    pub chains: Vec<Vec<Certificate>>,
    /// The roots of time stamps. Without them a seal can be valid, but its time is only claimed.
    pub time_stamp_roots: Vec<Certificate>,
    /// Revocation lists newer than those in the file.
    pub lists: Vec<CertificateList>,
}

impl Trust {
    /// Reads the certificates that seals are checked with, PEM. One that may certify others is a root. One that may not is trusted by
    /// itself, with the certificates after it that stand above it.
    ///
    /// # Errors
    /// When there is none, or one that cannot be read.
    pub fn read(pem: &[u8]) -> Result<Self, Flaw> {
        let mut trust = Self::default();
        let mut certificates = certificate::read_all(pem)?.into_iter().peekable();
        while let Some(first) = certificates.next() {
            if certificate::may_issue(&first) {
                trust.roots.push(first);
                continue;
            }
            let mut chain = vec![first];
            while let Some(next) = certificates.next_if(|next| certificate::is_issued_by(&chain[chain.len() - 1], next))
            {
                chain.push(next);
            }
            trust.chains.push(chain);
        }
        Ok(trust)
    }

    /// The certificates that seals are checked with, PEM, as [`read`](Self::read) reads them.
    ///
    /// # Errors
    /// When one cannot be encoded.
    #[cfg(feature = "sign")]
    pub fn to_pem(&self) -> Result<String, der::Error> {
        self.roots.iter().chain(self.chains.iter().flatten()).map(certificate::pem).collect()
    }

    /// The chain of a certificate that sealed.
    fn chain(&self, certificate: &Certificate, pool: &[Certificate]) -> Result<Vec<Certificate>, Flaw> {
        match self.chains.iter().find(|chain| chain.first() == Some(certificate)) {
            Some(chain) => Ok(chain.clone()),
            None => certificate::chain(certificate, pool, &self.roots),
        }
    }

    /// What names one of its roots or chains in a signature. The key of a bought certificate is named once in it, so its holder counts as
    /// well: one of them is left where the other was changed.
    fn marks(&self) -> impl Iterator<Item = Vec<u8>> {
        let bought = self.chains.iter().filter_map(|chain| chain.first());
        let roots = self.roots.iter().map(certificate::mark);
        roots.chain(bought.flat_map(|own| [certificate::mark(own), certificate::holder_mark(own)]))
    }
}

/// What a file's seal is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The file is as it was sealed, by a key under a trusted root.
    Valid(Box<Details>),
    /// The file, or its seal, is not as it was sealed.
    Changed(Change),
    /// It is signed by somebody else.
    NotRecognised(Stranger),
    /// There is nothing that could be checked.
    CannotBeChecked(Obstacle),
}

/// What a valid seal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// Whom the certificate names.
    pub sealed_by: String,
    /// The serial number of the certificate, in hexadecimal digits.
    pub serial: String,
    /// When it was sealed, by the clock of who sealed.
    pub claimed_at: DateTime<Utc>,
    /// By when it was sealed, as a trusted time stamp proves.
    pub proven_at: Option<DateTime<Utc>>,
    /// Who made the earliest time stamp, trusted or not.
    pub stamped_by: Option<String>,
    /// How long it can be checked.
    pub level: Level,
    /// Until when the certificates of the newest time stamp over all of it last, where it ends with a trusted one: before that it is
    /// renewed.
    pub lasts_until: Option<DateTime<Utc>>,
    /// The certificate that sealed and those above it.
    pub chain: Vec<Certificate>,
}

/// The levels of ETSI EN 319 142-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// B-B: a signature.
    Basic,
    /// B-T: a signature and a time stamp.
    Time,
    /// B-LT: and what is needed to check it later.
    LongTerm,
    /// B-LTA: and a time stamp over all that.
    Archive,
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The bytes that were sealed.
    Content,
    /// The seal, or the place it has in the file.
    Seal,
    /// A time stamp.
    TimeStamp,
    /// Something was appended that is no validation data and no time stamp.
    Appended,
    /// The file is so broken that only traces of the seal are left.
    Structure,
}

/// Why a signature is not recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// It comes from under another root.
    OtherRoot,
    /// Its certificate had been revoked, or cannot be shown to have been used before it was.
    Revoked,
}

/// Why nothing can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It is not a PDF, or one that is not read here.
    File(Unreadable),
    /// It has no signature.
    NotSealed,
    /// The seal does not say when it was made.
    NoTime,
    /// The seal claims a time that has not come, or that its own time stamp contradicts.
    Future,
    /// The certificate was not valid when it was sealed.
    OutsideValidity,
    /// The certificate is no longer valid, and no trusted time stamp proves that it was when it was sealed.
    Expired,
}

/// Checks the seal of a file. Without `now` only what the file says of times is compared.
///
/// Whatever the bytes are, there is a verdict.
pub fn verify(pdf: &[u8], trust: &Trust, now: Option<DateTime<Utc>>) -> Verdict {
    match check(pdf, trust, now) {
        Ok(details) => Verdict::Valid(Box::new(details)),
        Err(verdict) => verdict,
    }
}

fn check(pdf: &[u8], trust: &Trust, now: Option<DateTime<Utc>>) -> Result<Details, Verdict> {
    let traces = |obstacle| traces(pdf, trust, obstacle);
    let file = File::read(pdf).map_err(|unreadable| traces(Obstacle::File(unreadable)))?;
    let found = Found::first(&file).map_err(|unreadable| traces(Obstacle::File(unreadable)))?;
    let found = found.ok_or_else(|| traces(Obstacle::NotSealed))?;
    let seal = Seal::read(&file, &found, trust)?;
    let appended = Appended::read(&file, found.revision).map_err(|intrusion| match intrusion {
        Intrusion::Content => Verdict::Changed(Change::Appended),
        Intrusion::TimeStamp => Verdict::Changed(Change::TimeStamp),
    })?;
    let claimed_at = claimed(&found).ok_or(Verdict::CannotBeChecked(Obstacle::NoTime))?;
    let stamps: Vec<&Token> = seal.token.iter().chain(&appended.tokens).collect();
    let proven_at =
        stamps.iter().filter(|stamp| stamp.chain(&trust.time_stamp_roots).is_ok()).map(|stamp| stamp.at()).min();
    check_times(&seal, claimed_at, proven_at, now).map_err(Verdict::CannotBeChecked)?;
    if seal.is_revoked(&trust.lists, proven_at) || seal.is_revoked(&appended.lists, proven_at) {
        return Err(Verdict::NotRecognised(Stranger::Revoked));
    }
    Ok(Details {
        sealed_by: certificate::holder(&seal.chain[0]),
        serial: certificate::serial(&seal.chain[0]),
        claimed_at,
        proven_at,
        stamped_by: stamps.iter().min_by_key(|stamp| stamp.at()).map(|stamp| stamp.authority()),
        level: seal.level(&appended),
        lasts_until: appended.lasts_until(&trust.time_stamp_roots),
        chain: seal.chain,
    })
}

/// A seal whose signature holds, by a key under a trusted root.
struct Seal {
    chain: Vec<Certificate>,
    token: Option<Token>,
}

impl Seal {
    fn read(file: &File, found: &Found, trust: &Trust) -> Result<Self, Verdict> {
        let contents = found.contents().filter(|contents| is_named(contents, trust));
        let contents = contents.ok_or_else(|| match traces(file.bytes(), trust, Obstacle::NotSealed) {
            Verdict::CannotBeChecked(_) => Verdict::NotRecognised(Stranger::OtherRoot),
            verdict => verdict,
        })?;
        let broken = |flaw| Verdict::Changed(if flaw == Flaw::Content { Change::Content } else { Change::Seal });
        let signature = Signature::read_strictly(&contents).map_err(broken)?;
        let covered = found.covered(file).ok_or(Verdict::Changed(Change::Seal))?;
        signature.verify(&covered).map_err(broken)?;
        let certificate = signature.certificate().map_err(broken)?;
        let chain = trust.chain(certificate, signature.certificates());
        let chain = chain.map_err(|_| Verdict::NotRecognised(Stranger::OtherRoot))?;
        let shown = signature.certificates().iter().all(|certificate| chain.contains(certificate));
        if !shown || !signature.is_seal() || !found.dictionary.is("SubFilter", "ETSI.CAdES.detached") {
            return Err(Verdict::Changed(Change::Seal));
        }
        let token = signature.token().and_then(|token| token.map(|token| Token::read(&token)).transpose());
        let token = token.map_err(|_| Verdict::Changed(Change::TimeStamp))?;
        if token.as_ref().is_some_and(|token| !token.is_of(&[signature.value()]) || !token.shows_only_its_chain()) {
            return Err(Verdict::Changed(Change::TimeStamp));
        }
        Ok(Self { chain, token })
    }

    /// Each certificate of the chain with its issuer.
    fn links(&self) -> impl Iterator<Item = (&Certificate, &Certificate)> {
        self.chain.iter().zip(&self.chain[1..])
    }

    /// Whether a certificate had been revoked when it sealed, as far as that is proven.
    fn is_revoked(&self, lists: &[CertificateList], proven_at: Option<DateTime<Utc>>) -> bool {
        let mut revoked = self.links().filter_map(|(one, issuer)| certificate::revoked_since(one, issuer, lists));
        revoked.any(|since| proven_at.is_none_or(|at| since <= at))
    }

    fn level(&self, appended: &Appended) -> Level {
        // A certificate alone, without its issuer, has no list that says that it was not revoked.
        let lists_all = self.chain.len() > 1
            && self.links().all(|(_, issuer)| appended.lists.iter().any(|list| certificate::is_list_of(list, issuer)));
        let shows_all = self.chain[1..].iter().all(|certificate| appended.certificates.contains(certificate));
        match (self.token.is_some() || !appended.tokens.is_empty(), lists_all && shows_all) {
            (true, true) if appended.ends_stamped => Level::Archive,
            (true, true) => Level::LongTerm,
            (true, false) => Level::Time,
            (false, _) => Level::Basic,
        }
    }
}

fn is_named(contents: &[u8], trust: &Trust) -> bool {
    trust.marks().any(|mark| contains(contents, &mark))
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    !part.is_empty() && bytes.windows(part.len()).any(|window| window == part)
}

/// The verdict on a file in which no signature is found where it should be.
fn traces(pdf: &[u8], trust: &Trust, obstacle: Obstacle) -> Verdict {
    if trust.marks().any(|mark| contains(pdf, hex(&mark).as_bytes())) {
        Verdict::Changed(Change::Structure)
    } else if has_traces(pdf) {
        Verdict::NotRecognised(Stranger::OtherRoot)
    } else {
        Verdict::CannotBeChecked(obstacle)
    }
}

fn claimed(found: &Found) -> Option<DateTime<Utc>> {
    let text = std::str::from_utf8(found.dictionary.get("M")?.as_plain_text()?).ok()?;
    let at = NaiveDateTime::parse_from_str(text.strip_suffix("+00'00'")?, "D:%Y%m%d%H%M%S").ok()?;
    Some(at.and_utc())
}

fn check_times(
    seal: &Seal,
    claimed_at: DateTime<Utc>,
    proven_at: Option<DateTime<Utc>>,
    now: Option<DateTime<Utc>>,
) -> Result<(), Obstacle> {
    let all_valid = |at| seal.chain.iter().all(|certificate| certificate::is_valid_at(certificate, at));
    let latest = [proven_at, now].into_iter().flatten().min();
    if latest.is_some_and(|latest| claimed_at > latest + CLOCKS) {
        return Err(Obstacle::Future);
    }
    if !all_valid(claimed_at) || proven_at.is_some_and(|at| !all_valid(at)) {
        return Err(Obstacle::OutsideValidity);
    }
    match (proven_at, now) {
        (None, Some(now)) if !all_valid(now) => Err(Obstacle::Expired),
        (Some(at), Some(now)) if at > now + CLOCKS => Err(Obstacle::Future),
        _ => Ok(()),
    }
}
