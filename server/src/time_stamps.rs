//! Time stamps from somebody else's clock (RFC 3161). Authorities are asked in their order, and a reply counts only once it is checked: it must
//! be for this very hash and this very request, by a certificate under a root that was named. An authority sees a hash and nothing else.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use domain::sealing::SealCause;
use rand::RngExt;
use seal::{Certificate, TimeStampRequest, Token, certificate};
use tracing::warn;
use ureq::Agent;
use ureq::http::Uri;

use crate::config::SealSettings;

/// How long one authority may take for its whole answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of a reply that are read: a token with its certificates has some thousand.
const MAX_REPLY: u64 = 64 * 1024;

/// The authorities, the first of which is asked first.
#[derive(Clone)]
pub struct TimeStamps {
    urls: Arc<[Uri]>,
    roots: Arc<[Certificate]>,
    agent: Agent,
}

impl TimeStamps {
    /// As the settings name them; `None` where they name none.
    ///
    /// # Errors
    /// Where an address is none, or the roots are missing or cannot be read.
    pub fn new(settings: &SealSettings) -> anyhow::Result<Option<Self>> {
        if settings.time_stamp_url.is_empty() {
            return Ok(None);
        }
        let url = |url: &String| url.parse::<Uri>().ok().filter(|url| url.host().is_some());
        let url = |text: &String| url(text).with_context(|| format!("{text} is no address of a time-stamp authority"));
        let urls = settings.time_stamp_url.iter().map(url).collect::<anyhow::Result<_>>()?;
        let roots = settings.time_stamp_roots.as_deref();
        let roots = roots.context("the roots of the time-stamp authorities are not named: ACCORD_TIME_STAMP_ROOTS")?;
        let config = Agent::config_builder().timeout_global(Some(PATIENCE)).max_redirects(0).build();
        Ok(Some(Self { urls, roots: read_roots(roots)?.into(), agent: config.into() }))
    }

    /// The roots that are trusted for time stamps.
    pub fn roots(&self) -> &[Certificate] {
        &self.roots
    }

    /// The first time stamp that holds, and lasts longer than this. Waits for the network: call it where blocking is allowed.
    ///
    /// # Errors
    /// `TimeStamp` where no authority gave one, `Brief` where none lasts longer.
    pub fn stamp(
        &self,
        longer_than: Option<DateTime<Utc>>,
        request: impl Fn(u64) -> TimeStampRequest,
    ) -> Result<Token, SealCause> {
        let mut cause = SealCause::TimeStamp;
        for url in self.urls.iter() {
            match self.ask(url, &request(rand::rng().random())) {
                Ok(token) if token.lasts_until(&self.roots) > longer_than => return Ok(token),
                Ok(_) => cause = SealCause::Brief,
                // What an authority replied is for the one who runs this server; there is no word of a young person in it.
                Err(error) => warn!(authority = url.host(), %error, "no time stamp"),
            }
        }
        Err(cause)
    }

    fn ask(&self, url: &Uri, request: &TimeStampRequest) -> anyhow::Result<Token> {
        let post = self.agent.post(url).content_type("application/timestamp-query");
        let mut reply = post.send(&request.to_bytes()[..])?;
        let reply = reply.body_mut().with_config().limit(MAX_REPLY).read_to_vec()?;
        Ok(request.check(&reply, &self.roots)?)
    }
}

/// The certificates of a file, PEM.
///
/// # Errors
/// Where it cannot be read, or holds none.
pub fn read_roots(path: &Path) -> anyhow::Result<Vec<Certificate>> {
    let bytes = std::fs::read(path).with_context(|| format!("the certificate {} cannot be read", path.display()))?;
    certificate::read_all(&bytes).map_err(|_| anyhow::anyhow!("{} is no certificate", path.display()))
}
