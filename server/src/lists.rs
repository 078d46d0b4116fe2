//! Revocation lists of those who sell certificates, from where the certificates say. Whoever has the list sees that it was asked for, and nothing
//! else.

use std::time::Duration;

use chrono::{DateTime, Utc};
use seal::{Certificate, CertificateList, certificate};
use tracing::warn;
use ureq::Agent;

/// How long one list may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of a list that are read: it is kept in every paper.
const MAX_LIST: u64 = 512 * 1024;

/// The way to the lists.
#[derive(Clone)]
pub struct Lists(Agent);

impl Default for Lists {
    fn default() -> Self {
        Self(Agent::config_builder().timeout_global(Some(PATIENCE)).max_redirects(0).build().into())
    }
}

impl Lists {
    /// What an issuer has revoked, as far as a certificate of its says where the list is and it can be had. Waits for the network: call it
    /// where blocking is allowed.
    pub fn of(&self, own: &Certificate, issuer: &Certificate, now: DateTime<Utc>) -> Option<CertificateList> {
        certificate::list_addresses(own).iter().find_map(|address| {
            let asked = self.ask(address).inspect_err(|error| warn!(address, %error, "no revocation list"));
            certificate::read_list(&asked.ok()?, issuer, now)
        })
    }

    fn ask(&self, address: &str) -> Result<Vec<u8>, ureq::Error> {
        self.0.get(address).call()?.body_mut().with_config().limit(MAX_LIST).read_to_vec()
    }
}
