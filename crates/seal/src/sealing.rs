//! Sealing, in steps that a time-stamp authority can be asked between: [`Prepared`], [`Signed`], and the sealed file.

use ::cms::signed_data::SignedData;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::cms;
use crate::error::SealError;
use crate::field::Field;
use crate::pdf::file::File;
use crate::pdf::object::{Dictionary, Object};
use crate::pdf::update::Update;
use crate::signer::{self, Signer};
use crate::slot::{self, Slot};
use crate::time_stamp::{TimeStampRequest, Token};
use crate::verdict::CLOCKS;

/// What a seal says of itself.
pub struct SealInfo<'a> {
    /// Who seals.
    pub name: &'a str,
    /// Why.
    pub reason: &'a str,
    /// What a screen reader says where the seal stands.
    pub description: &'a str,
    /// What it says where a later time stamp over the whole file goes, for which the seal leaves an empty field: a field that is
    /// added after the seal would change the structure of the file, which strict judges do not permit.
    pub time_stamp_description: &'a str,
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
    /// Appends one update that adds the seal's field, and an empty one for a later time stamp, and makes the seal certify the file: only validation data and time
    /// stamps may come after it.
    ///
    /// # Errors
    /// When the file is not fresh from Typst.
    pub fn new(pdf: &[u8], info: &SealInfo) -> Result<Self, SealError> {
        let file = File::read(pdf)?;
        check_fresh(&file)?;
        let mut update = Update::new(&file)?;
        let (root, signature) = (file.view().root()?, update.reserve());
        Field { name: "Seal", description: info.description, value: Some(signature) }.add(&mut update)?;
        Field { name: "TimeStamp", description: info.time_stamp_description, value: None }.add(&mut update)?;
        let mut catalog = update.dictionary(root, "catalogue")?;
        catalog.set("Perms", Object::Dictionary(Dictionary::new([("DocMDP", Object::Reference(signature))])));
        catalog.set("Extensions", extensions());
        update.put(root, catalog);
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
        self.prepared.slot.fill(&cms::encode(&self.data)?)
    }
}

/// Sees that a file is as Typst writes it: one revision, no form, no extensions.
fn check_fresh(file: &File) -> Result<(), SealError> {
    let catalog = file.view().catalog()?;
    let updated = ["AcroForm", "Perms", "DSS", "Extensions"].iter().any(|key| catalog.get(key).is_some());
    if updated || file.revisions().len() > 1 { Err(SealError::NotFresh) } else { Ok(()) }
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
