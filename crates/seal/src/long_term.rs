//! What makes a seal last: everything needed to check it later, appended to the file, and a time stamp over all of it.

use der::Encode;
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;

use crate::appended::Appended;
use crate::cms::Signature;
use crate::error::SealError;
use crate::field::{self, Field};
use crate::found::Found;
use crate::pdf::Unreadable;
use crate::pdf::file::{File, View};
use crate::pdf::object::{Dictionary, Object};
use crate::pdf::update::Update;
use crate::slot::{self, Slot};
use crate::time_stamp::{TimeStampRequest, Token};

/// What is kept in the file besides the certificates that its seal and time stamps bring along.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// Certificates that those do not bring along, such as the root of the time-stamp authority.
    pub certificates: &'a [Certificate],
    /// The revocation lists of all issuers, made after the seal.
    pub lists: &'a [CertificateList],
    /// What a screen reader says where the time stamp stands, if the field that the seal left for one is taken.
    pub description: &'a str,
}

/// A sealed file with its evidence and room for a time stamp.
pub struct Lasting {
    slot: Slot,
}

impl Lasting {
    /// Appends the evidence to a sealed file of any level. With the time stamp the level is B-LTA. Done again before the
    /// certificates of the time stamp end, the file can be checked for as long again.
    ///
    /// # Errors
    /// When the file is not sealed, or something was appended that may not be.
    pub fn new(sealed: &[u8], evidence: &Evidence) -> Result<Self, SealError> {
        let file = File::read(sealed)?;
        let found = Found::first(&file)?.ok_or(SealError::NotSealed)?;
        let appended = Appended::read(&file, found.revision).map_err(|_| SealError::NotFresh)?;
        let mut update = Update::new(&file)?;
        let (root, signature) = (file.view().root()?, update.reserve());
        place(&mut update, signature, evidence.description)?;
        let mut catalog = update.dictionary(root, "catalogue")?;
        let certificates = certificates(&found, &appended, evidence)?;
        let store = store(&mut update, &catalog, &certificates, evidence.lists)?;
        catalog.set("DSS", Object::Reference(store));
        update.put(root, catalog);
        update.put(signature, slot::dictionary("DocTimeStamp", "ETSI.RFC3161"));
        Ok(Self { slot: Slot::write(update, signature)? })
    }

    /// What to ask a time-stamp authority for.
    pub fn time_stamp_request(&self, nonce: u64) -> TimeStampRequest {
        TimeStampRequest::new(self.slot.hash(), nonce)
    }

    /// The file with its time stamp.
    ///
    /// # Errors
    /// When the token is for something else, or does not fit.
    pub fn finish(self, token: &Token) -> Result<Vec<u8>, SealError> {
        if !token.is_of(&self.slot.covered()) {
            return Err(SealError::OtherToken);
        }
        self.slot.fill(token.as_bytes())
    }
}

/// Puts the time stamp into the field that was left for it; where that is taken, into a new one that is on no page, since strict
/// judges permit no change to the structure of a sealed file.
fn place(update: &mut Update, stamp: u32, description: &str) -> Result<(), SealError> {
    let before = update.before();
    let fields = field::fields(before, &before.catalog()?)?;
    let Some(empty) = field::first_empty(before, &fields) else {
        let name = format!("TimeStamp{}", fields.len());
        return Ok(Field { name: &name, description, value: Some(stamp) }.add_off_page(update)?);
    };
    let mut widget = update.dictionary(empty, "field")?;
    widget.set("V", Object::Reference(stamp));
    update.put(empty, widget);
    Ok(())
}

/// All certificates of the seal and of the time stamps, and those given.
fn certificates(found: &Found, appended: &Appended, evidence: &Evidence) -> Result<Vec<Certificate>, SealError> {
    let seal = Signature::read(&found.contents().ok_or(SealError::NotSealed)?).map_err(|_| SealError::NotSealed)?;
    let token = seal.token().and_then(|token| token.map(|token| Token::read(&token)).transpose());
    let token = token.map_err(|_| SealError::NotSealed)?;
    let tokens = token.iter().chain(&appended.tokens).flat_map(Token::certificates);
    Ok(seal.certificates().iter().chain(tokens).chain(evidence.certificates).cloned().collect())
}

/// Writes the document security store: what it held before, and what is new.
fn store(
    update: &mut Update,
    catalog: &Dictionary,
    certificates: &[Certificate],
    lists: &[CertificateList],
) -> Result<u32, SealError> {
    let view = update.before();
    let old = catalog.get("DSS").map(|store| view.dictionary(Some(store), "store")).transpose()?.unwrap_or_default();
    let mut store = Dictionary::new([("Type", Object::name("DSS"))]);
    for (key, new) in [("Certs", encoded(certificates)?), ("CRLs", encoded(lists)?)] {
        store.set(key, Object::Array(streams(update, view, old.get(key), &new)?));
    }
    let number = update.reserve();
    update.put(number, store);
    Ok(number)
}

fn encoded(values: &[impl Encode]) -> Result<Vec<Vec<u8>>, SealError> {
    values.iter().map(|value| Ok(value.to_der()?)).collect()
}

/// References to the streams of a list, and to new ones for what none of them holds.
fn streams(update: &mut Update, view: View, old: Option<&Object>, new: &[Vec<u8>]) -> Result<Vec<Object>, SealError> {
    let mut references = old.and_then(Object::as_array).unwrap_or_default().to_vec();
    let numbers = references.iter().map(|reference| reference.as_reference().ok_or(Unreadable::Missing("store")));
    let mut held: Vec<&[u8]> = numbers.map(|number| view.stream(number?)).collect::<Result<_, _>>()?;
    for content in new {
        if !held.contains(&content.as_slice()) {
            references.push(Object::Reference(update.put_stream(content)));
            held.push(content);
        }
    }
    Ok(references)
}
