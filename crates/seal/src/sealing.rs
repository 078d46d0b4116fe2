//! Sealing, in steps that a time-stamp authority can be asked between: [`Prepared`], [`Signed`], and the sealed file.

use chrono::{DateTime, TimeDelta, Utc};
use cms::signed_data::SignedData;
use sha2::{Digest, Sha256};

use crate::error::SealError;
use crate::field::Field;
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::pdf::object::{Dictionary, Object};
use crate::pdf::update::Update;
use crate::signer::{self, Signer};
use crate::slot::{self, Slot};
use crate::time_stamp::{TimeStampRequest, Token};

/// How far two good clocks may be apart.
pub(crate) const CLOCKS: TimeDelta = TimeDelta::minutes(5);

/// What a seal says of itself.
pub struct SealInfo<'a> {
    /// Who seals.
    pub name: &'a str,
    /// Why.
    pub reason: &'a str,
    /// What a screen reader says where the seal stands.
    pub description: &'a str,
    /// When, by the clock of who seals.
    pub at: DateTime<Utc>,
}

/// A file with room for its seal.
#[derive(Clone)]
pub struct Prepared {
    slot: Slot,
    at: DateTime<Utc>,
}

/// A file and its signature, to which a time stamp may be added.
pub struct Signed {
    prepared: Prepared,
    data: SignedData,
}

/// Seals a file without a time stamp (level B-B).
///
/// # Errors
/// When the file is not fresh from Typst, or the key does not sign.
pub fn seal(pdf: &[u8], info: &SealInfo, signer: &Signer) -> Result<Vec<u8>, SealError> {
    Prepared::new(pdf, info)?.sign(signer)?.finish(None)
}

impl Prepared {
    /// Appends one update that adds the seal's field and makes the seal certify the file: only validation data and time
    /// stamps may come after it.
    ///
    /// # Errors
    /// When the file is not fresh from Typst.
    pub fn new(pdf: &[u8], info: &SealInfo) -> Result<Self, SealError> {
        let file = File::read(pdf)?;
        let mut catalog = fresh_catalog(&file)?;
        let mut update = Update::new(&file)?;
        let signature = update.reserve();
        Field { name: "Seal", description: info.description, value: signature }.add(&mut update, &mut catalog)?;
        catalog.set("Perms", Object::Dictionary(Dictionary::new([("DocMDP", Object::Reference(signature))])));
        catalog.set("Extensions", extensions());
        update.put(file.view().root()?, catalog);
        update.put(signature, dictionary(info));
        Ok(Self { slot: Slot::write(update, signature)?, at: info.at })
    }

    /// Signs it.
    ///
    /// # Errors
    /// When the key does not sign.
    pub fn sign(self, signer: &Signer) -> Result<Signed, SealError> {
        let data = signer.sign(self.slot.hash())?;
        Ok(Signed { prepared: self, data })
    }
}

impl Signed {
    /// What to ask a time-stamp authority for.
    pub fn time_stamp_request(&self, nonce: u64) -> TimeStampRequest {
        TimeStampRequest::new(Sha256::digest(signer::value(&self.data)).into(), nonce)
    }

    /// The sealed file: with a time stamp level B-T, else B-B.
    ///
    /// # Errors
    /// When the token is for something else or older than the seal claims to be, or does not fit.
    pub fn finish(mut self, token: Option<&Token>) -> Result<Vec<u8>, SealError> {
        if let Some(token) = token {
            if !token.is_of(&[signer::value(&self.data)]) {
                return Err(SealError::OtherToken);
            }
            if self.prepared.at > token.at() + CLOCKS {
                return Err(SealError::AheadOfTime);
            }
            signer::add_token(&mut self.data, token.as_bytes())?;
        }
        self.prepared.slot.fill(&signer::to_bytes(&self.data)?)
    }
}

/// The catalogue of a file as Typst writes it: one revision, tagged, no form.
fn fresh_catalog(file: &File) -> Result<Dictionary, SealError> {
    let catalog = file.view().catalog()?;
    if file.revisions().len() > 1 || ["AcroForm", "Perms", "DSS"].iter().any(|key| catalog.get(key).is_some()) {
        return Err(SealError::NotFresh);
    }
    match catalog.get("Extensions") {
        None => Ok(catalog),
        Some(_) => Err(Unreadable::Missing("catalogue without extensions").into()),
    }
}

/// Says that the signatures are the European ones (ETSI EN 319 142-1, 5.6).
fn extensions() -> Object {
    let level = [("BaseVersion", Object::name("1.7")), ("ExtensionLevel", Object::number(1))];
    Object::Dictionary(Dictionary::new([("ESIC", Object::Dictionary(Dictionary::new(level)))]))
}

fn dictionary(info: &SealInfo) -> Dictionary {
    let mut dictionary = slot::dictionary("Sig", "ETSI.CAdES.detached");
    let permitted = Dictionary::new([
        ("Type", Object::name("TransformParams")),
        ("V", Object::name("1.2")),
        ("P", Object::number(2)),
    ]);
    let reference = Dictionary::new([
        ("Type", Object::name("SigRef")),
        ("TransformMethod", Object::name("DocMDP")),
        ("TransformParams", Object::Dictionary(permitted)),
    ]);
    dictionary.set("Reference", Object::Array(vec![Object::Dictionary(reference)]));
    dictionary.set("M", slot::date(info.at));
    dictionary.set("Name", Object::text(info.name));
    dictionary.set("Reason", Object::text(info.reason));
    dictionary
}
