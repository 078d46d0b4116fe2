//! The papers of versions that came into force are sealed: made with their certificate, sealed, checked by our own verifier, and kept.
//!
//! Each is kept in one transaction with its event. A node that is killed before leaves nothing, and the job begins anew.

use std::sync::Arc;

use app::error::{AppError, internal};
use app::site::Site;
use app::texts::t;
use app::work::Work;
use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::Hash;
use domain::event::Event;
use domain::person::Author;
use domain::sealing::SealCause;
use domain::short_code::short_code;
use seal::{Authority, Certificate, SealInfo, Signer, Trust, Verdict};
use store::events::Scope;
use store::seals::{self, SealedPaper};
use store::{StoreError, plans};
use tracing::{Instrument, error, error_span};

use crate::download;

/// How many papers one run seals at the most.
const MAX_SEALS: i64 = 20;

/// The key that seals and the root above it, for jobs and pages.
#[derive(Clone)]
pub struct Sealer {
    signer: Arc<Signer>,
    root: Arc<Certificate>,
}

impl Sealer {
    /// With the keys of this authority.
    ///
    /// # Errors
    /// Where they do not belong together.
    pub fn new(authority: &Authority) -> anyhow::Result<Self> {
        Ok(Self { signer: Arc::new(authority.signer()?), root: Arc::new(authority.root().clone()) })
    }

    /// The root certificate, PEM.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn root_pem(&self) -> anyhow::Result<Arc<str>> {
        Ok(seal::certificate::pem(&self.root)?.into())
    }

    /// Seals what is in force and has no seal.
    ///
    /// # Errors
    /// The first failure; the others are sealed nevertheless.
    pub async fn seal_papers(self, site: Site) -> Result<(), AppError> {
        let mut tx = site.db.read().await?;
        let missing = seals::missing(&mut tx, MAX_SEALS).await?;
        drop(tx);
        let mut ended = Ok(());
        for (plan, revision) in missing {
            let span = error_span!("seal", %plan, revision);
            ended = ended.and(self.seal_paper(&site, plan, revision).instrument(span).await);
        }
        ended
    }

    /// Seals one. What went wrong is noted, and shown where the paper is.
    async fn seal_paper(&self, site: &Site, plan: PlanId, revision: u32) -> Result<(), AppError> {
        match self.made(site, plan, revision).await {
            Ok(paper) => keep(site, plan, revision, paper).await,
            Err(cause) => {
                let mut tx = site.db.write().await?;
                seals::failed(&mut tx, plan, revision, cause, site.clock.now()).await?;
                tx.commit().await?;
                Err(AppError::Internal)
            }
        }
    }

    async fn made(&self, site: &Site, plan: PlanId, revision: u32) -> Result<SealedPaper, SealCause> {
        let at = site.clock.now();
        let unmade = |error: AppError| {
            error!(?error, "the paper to be sealed could not be made");
            SealCause::Paper
        };
        let (pdf, unsealed_sha256) =
            download::with_certificate(site, plan, revision, self.signer.holder(), at).await.map_err(unmade)?;
        let sealer = self.clone();
        let sealed = site.gates.papers.run(move || sealer.sealed(&pdf, at)).await.map_err(unmade)?;
        let pdf = sealed?;
        Ok(SealedPaper { sha256: Hash::of(&pdf), pdf, unsealed_sha256, sealed_at: at })
    }

    /// The sealed bytes, which our own verifier has found valid.
    fn sealed(&self, pdf: &[u8], at: DateTime<Utc>) -> Result<Vec<u8>, SealCause> {
        let (name, reason) = (self.signer.holder(), t("seal-reason"));
        let (description, time_stamp) = (t("seal-description"), t("seal-time-stamp-description"));
        let info = SealInfo {
            name: &name,
            reason: &reason,
            description: &description,
            time_stamp_description: &time_stamp,
            at,
        };
        let sealed = seal::seal(pdf, &info, &self.signer).map_err(|_| SealCause::Key)?;
        match seal::verify(&sealed, &self.trust(), Some(at)) {
            Verdict::Valid(_) => Ok(sealed),
            _ => Err(SealCause::Check),
        }
    }

    fn trust(&self) -> Trust {
        Trust { roots: vec![(*self.root).clone()], ..Trust::default() }
    }
}

/// Keeps a sealed paper with its event; nothing where another node has kept one meanwhile.
async fn keep(site: &Site, plan: PlanId, revision: u32, paper: SealedPaper) -> Result<(), AppError> {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let (hash, _) = plans::life(&mut work.tx, plan, revision).await?;
    match seals::add(&mut work.tx, plan, revision, &short_code(&hash), &paper).await {
        Err(StoreError::Conflict) => return Ok(()),
        added => added?,
    }
    let home = plans::get(&mut work.tx, plan).await?.home;
    let event = Event::PaperSealed { revision, sha256: paper.sha256 };
    work.note(event, Scope::Plan(plan, home)).await?;
    work.tx.commit().await.map_err(|error| internal(&error))
}
