//! Certificates that an authority did not issue itself: somebody sells them, and sells others to strangers.

use chrono::{DateTime, Utc};
use p256::ecdsa::SigningKey;
use x509_cert::Certificate;

use crate::certificate::{self, is_valid_at, may_seal};
use crate::error::SealError;
use crate::p12;
use crate::signer::Signer;
use crate::verdict::Trust;

/// The bought key that seals, if one does, and the chains of all that ever did.
#[derive(Default)]
pub struct Bought {
    key: Option<SigningKey>,
    /// That of the key first.
    chains: Vec<Vec<Certificate>>,
}

impl Bought {
    /// Puts a key and the chains together again. Which is the key's is found by the certificate: an import that was cut off may have kept
    /// a chain and not its key.
    ///
    /// # Errors
    /// `KeyFile` where the certificates cannot be read, `OtherKey` where none is the key's.
    pub fn read(pem: &str, key: Option<SigningKey>) -> Result<Self, SealError> {
        let mut chains = if pem.is_empty() { Vec::new() } else { Trust::read(pem.as_bytes())?.chains };
        if let Some(key) = &key {
            let own = chains.iter().position(|chain| p12::is_of(&chain[0], key)).ok_or(SealError::OtherKey)?;
            chains[..=own].rotate_right(1);
        }
        Ok(Self { key, chains })
    }

    /// The chains, PEM.
    ///
    /// # Errors
    /// When one cannot be encoded.
    pub fn to_pem(&self) -> Result<String, SealError> {
        Ok(self.chains.iter().flatten().map(certificate::pem).collect::<Result<_, _>>()?)
    }

    /// Takes the key and the chain of a `.p12` file.
    ///
    /// # Errors
    /// Where it cannot be read, or its certificate cannot seal now.
    pub fn import(&mut self, file: &[u8], passphrase: &str, now: DateTime<Utc>) -> Result<(), SealError> {
        let (key, chain) = p12::read(file, passphrase)?;
        check(&chain, now)?;
        Signer::new(key.clone(), chain.clone())?;
        let known = self.chains.iter().position(|known| known[0] == chain[0]).map(|at| self.chains.remove(at));
        // What was sealed with more certificates beside the signature shows all of them.
        let longer = known.filter(|known| known.len() > chain.len());
        self.chains.insert(0, longer.unwrap_or(chain));
        self.key = Some(key);
        Ok(())
    }

    /// Keeps a chain whose key lies elsewhere; whether it is new.
    ///
    /// # Errors
    /// Where its certificate cannot seal now.
    pub fn know(&mut self, chain: &[Certificate], now: DateTime<Utc>) -> Result<bool, SealError> {
        check(chain, now)?;
        let is_new = !self.chains.iter().any(|known| known == chain);
        if is_new {
            self.chains.retain(|known| known[0] != chain[0]);
            self.chains.insert(usize::from(self.key.is_some()).min(self.chains.len()), chain.to_vec());
        }
        Ok(is_new)
    }

    /// Forgets the key. Its chain is kept, for checking.
    pub fn retire(&mut self) {
        self.key = None;
    }

    /// The key that seals.
    pub fn key(&self) -> Option<&SigningKey> {
        self.key.as_ref()
    }

    /// All chains.
    pub fn chains(&self) -> &[Vec<Certificate>] {
        &self.chains
    }

    /// The chain of the key that seals.
    pub fn sealing(&self) -> Option<&[Certificate]> {
        self.key.as_ref().and_then(|_| self.chains.first()).map(Vec::as_slice)
    }

    /// The key that seals with its chain, if there is one.
    pub fn signer(&self) -> Option<Result<Signer, SealError>> {
        Some(Signer::new(self.key()?.clone(), self.sealing()?.to_vec()))
    }
}

/// Whether the first certificate of a chain may seal now.
fn check(chain: &[Certificate], now: DateTime<Utc>) -> Result<(), SealError> {
    if !chain.first().is_some_and(may_seal) {
        return Err(SealError::OtherPurpose);
    }
    if !chain.iter().all(|certificate| is_valid_at(certificate, now)) {
        return Err(SealError::OutsideValidity);
    }
    Ok(())
}
