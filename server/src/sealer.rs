//! The papers of versions that came into force are sealed: made with their certificate, sealed, checked by our own verifier, and kept.
//!
//! Each is kept in one transaction with its event. A node that is killed before leaves nothing, and the job begins anew.

use std::sync::Arc;

use app::error::{AppError, internal};
use app::site::{SealRoots, Site};
use app::texts::t;
use app::work::Work;
use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::Hash;
use domain::event::Event;
use domain::person::Author;
use domain::sealing::{SealCause, SealLevel};
use domain::settings::SETTINGS;
use domain::short_code::short_code;
use seal::{
    Authority, Certificate, CertificateList, Details, Evidence, Lasting, Level, Prepared, SealInfo, Signer, Trust,
    Verdict, certificate,
};
use store::events::Scope;
use store::seals::{self, SealedPaper};
use store::{StoreError, plans};
use tracing::{Instrument, error, error_span};

use crate::download;
use crate::lists::Lists;
use crate::time_stamps::TimeStamps;

/// How many papers one run seals, or makes last longer, at the most.
const MAX_SEALS: i64 = 20;

/// The keys that seal, the root above them, and whose clock proves when; for jobs and pages.
#[derive(Clone)]
pub struct Sealer {
    authority: Arc<Authority>,
    signer: Arc<Signer>,
    lists: Lists,
    time_stamps: Option<TimeStamps>,
}

/// A sealed file, and what its seal proves.
type Sealed = (Vec<u8>, SealLevel);

impl Sealer {
    /// With a key that this authority knows, and time stamps where there is somebody to ask.
    pub fn new(authority: Authority, signer: Signer, time_stamps: Option<TimeStamps>) -> Self {
        Self { authority: Arc::new(authority), signer: Arc::new(signer), lists: Lists::default(), time_stamps }
    }

    /// The certificates that its seals are checked with.
    ///
    /// # Errors
    /// Where one cannot be written.
    pub fn roots(&self) -> anyhow::Result<SealRoots> {
        let stamps = self.time_stamps.iter().flat_map(TimeStamps::roots).map(certificate::pem);
        let stamps = stamps.collect::<Result<String, _>>()?;
        Ok(SealRoots { root: self.authority.trust().to_pem()?.into(), time_stamps: stamps.into() })
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

    /// Makes seals last for which there was no time stamp, or none over all that a check needs, or whose newest one can soon be checked no
    /// more. The first for which no authority gives a stamp
    /// ends the run: the others would wait just as long.
    ///
    /// # Errors
    /// Where no authority gives one, or the database fails.
    pub async fn stamp_papers(self, site: Site) -> Result<(), AppError> {
        let Some(time_stamps) = self.time_stamps.clone() else { return Ok(()) };
        let mut tx = site.db.read().await?;
        let now = site.clock.now();
        let (ends, tried) = (now + SETTINGS.seal_renewal(), now - SETTINGS.seal_renewal_pause());
        let waiting = seals::not_lasting(&mut tx, ends, tried, MAX_SEALS).await?;
        drop(tx);
        for (plan, revision) in waiting {
            let span = error_span!("stamp", %plan, revision);
            self.stamp_paper(&site, &time_stamps, plan, revision).instrument(span).await?;
        }
        Ok(())
    }

    async fn seal_paper(&self, site: &Site, plan: PlanId, revision: u32) -> Result<(), AppError> {
        match self.made(site, plan, revision).await {
            Ok(paper) => keep(site, plan, revision, paper).await,
            Err(cause) => {
                note_failure(site, plan, revision, cause).await?;
                Err(AppError::Internal)
            }
        }
    }

    async fn made(&self, site: &Site, plan: PlanId, revision: u32) -> Result<SealedPaper, SealCause> {
        let at = site.clock.now();
        let (pdf, unsealed_sha256) =
            download::with_certificate(site, plan, revision, self.signer.holder(), at).await.map_err(|error| {
                error!(?error, "the paper to be sealed could not be made");
                SealCause::Paper
            })?;
        let sealer = self.clone();
        let (pdf, level) = blocking(move || sealer.sealed(&pdf, at)).await?;
        Ok(SealedPaper { sha256: Hash::of(&pdf), pdf, unsealed_sha256, sealed_at: at, level, lasts_until: None })
    }

    /// The sealed bytes, which our own verifier has found valid: with a time stamp where an authority gives one now, else without.
    fn sealed(&self, pdf: &[u8], at: DateTime<Utc>) -> Result<Sealed, SealCause> {
        let (name, reason) = (self.signer.holder(), t("seal-reason"));
        let (description, time_stamp) = (t("seal-description"), t("seal-time-stamp-description"));
        let info = SealInfo {
            name: &name,
            reason: &reason,
            description: &description,
            time_stamp_description: &time_stamp,
            at,
        };
        let signed = || Prepared::new(pdf, &info)?.sign(&self.signer);
        let stamped = self.time_stamps.as_ref().and_then(|time_stamps| {
            let signed = signed().ok()?;
            let token = time_stamps.stamp(None, |nonce| signed.time_stamp_request(nonce)).ok()?;
            signed.finish(Some(&token)).ok().filter(|stamped| self.check(stamped, at).is_ok())
        });
        let (sealed, level) = match stamped {
            Some(stamped) => (stamped, SealLevel::Time),
            None => (signed().and_then(|signed| signed.finish(None)).map_err(|_| SealCause::Key)?, SealLevel::Basic),
        };
        self.check(&sealed, at)?;
        Ok((sealed, level))
    }

    async fn stamp_paper(
        &self,
        site: &Site,
        time_stamps: &TimeStamps,
        plan: PlanId,
        revision: u32,
    ) -> Result<(), AppError> {
        let mut tx = site.db.read().await?;
        let Some(paper) = seals::find(&mut tx, plan, revision).await? else { return Ok(()) };
        drop(tx);
        let (sealer, time_stamps, now) = (self.clone(), time_stamps.clone(), site.clock.now());
        let before = paper.sha256.clone();
        let lasting = blocking(move || sealer.lasting(&paper, &time_stamps, now)).await;
        match lasting {
            Ok(paper) if paper.sha256 == before => note_end(site, plan, revision, &paper).await,
            Ok(paper) => keep_longer(site, plan, revision, &before, &paper).await,
            Err(cause) => {
                note_failure(site, plan, revision, cause).await?;
                // What is wrong with one paper keeps no other from its time stamp.
                if cause == SealCause::TimeStamp { Err(AppError::Internal) } else { Ok(()) }
            }
        }
    }

    /// A sealed paper with all that a check needs, and a time stamp over it; the paper as it is, with its end, where that lasts still.
    fn lasting(
        &self,
        paper: &SealedPaper,
        time_stamps: &TimeStamps,
        now: DateTime<Utc>,
    ) -> Result<SealedPaper, SealCause> {
        let found = self.check(&paper.pdf, now)?;
        if paper.level == SealLevel::Archive && found.lasts_until > Some(now + SETTINGS.seal_renewal()) {
            return Ok(SealedPaper { lasts_until: found.lasts_until, ..paper.clone() });
        }
        // What lasts already has the lists of its time in it: whoever sold the certificate may be gone when it is renewed.
        let lists = match self.lists(&found.chain, now) {
            Err(SealCause::Lists) if paper.level == SealLevel::Archive => vec![],
            lists => lists?,
        };
        let certificates: Vec<Certificate> =
            std::iter::once(self.authority.root()).chain(time_stamps.roots()).cloned().collect();
        let description = t("seal-time-stamp-description");
        let evidence = Evidence { certificates: &certificates, lists: &lists, description: &description };
        let lasting = Lasting::new(&paper.pdf, &evidence).map_err(|_| SealCause::Check)?;
        let token = time_stamps.stamp(found.lasts_until, |nonce| lasting.time_stamp_request(nonce))?;
        let pdf = lasting.finish(&token).map_err(|_| SealCause::TimeStamp)?;
        let lasts = self.check(&pdf, now)?;
        if lasts.level != Level::Archive {
            return Err(SealCause::Check);
        }
        let lasts_until = lasts.lasts_until;
        Ok(SealedPaper { sha256: Hash::of(&pdf), pdf, level: SealLevel::Archive, lasts_until, ..paper.clone() })
    }

    /// What each issuer of a chain has revoked: our own list, or that of whoever sold the certificate.
    fn lists(&self, chain: &[Certificate], now: DateTime<Utc>) -> Result<Vec<CertificateList>, SealCause> {
        let list = |link: &[Certificate]| match link[1] == *self.authority.root() {
            true => self.authority.list_at(now).map_err(|_| SealCause::Key),
            false => self.lists.of(&link[0], &link[1], now).ok_or(SealCause::Lists),
        };
        chain.windows(2).map(list).collect()
    }

    /// Nothing is kept that our own verifier does not find valid.
    fn check(&self, sealed: &[u8], now: DateTime<Utc>) -> Result<Details, SealCause> {
        match seal::verify(sealed, &self.trust(), Some(now)) {
            Verdict::Valid(details) => Ok(*details),
            _ => Err(SealCause::Check),
        }
    }

    fn trust(&self) -> Trust {
        let time_stamp_roots = self.time_stamps.as_ref().map(|it| it.roots().to_vec()).unwrap_or_default();
        Trust { time_stamp_roots, ..self.authority.trust() }
    }
}

/// Runs what waits for the network beside the threads that serve pages.
async fn blocking<T: Send + 'static>(
    run: impl FnOnce() -> Result<T, SealCause> + Send + 'static,
) -> Result<T, SealCause> {
    tokio::task::spawn_blocking(run).await.unwrap_or_else(|error| {
        error!(%error, "sealing was cut off");
        Err(SealCause::Key)
    })
}

/// What went wrong is noted, and shown where the paper is.
async fn note_failure(site: &Site, plan: PlanId, revision: u32, cause: SealCause) -> Result<(), AppError> {
    let mut tx = site.db.write().await?;
    seals::failed(&mut tx, plan, revision, cause, site.clock.now()).await?;
    tx.commit().await.map_err(AppError::from)
}

/// Notes until when a sealed paper lasts, in which nothing changed.
async fn note_end(site: &Site, plan: PlanId, revision: u32, paper: &SealedPaper) -> Result<(), AppError> {
    let mut tx = site.db.write().await?;
    seals::note_end(&mut tx, plan, revision, paper).await?;
    tx.commit().await.map_err(AppError::from)
}

/// Keeps a sealed paper that lasts longer, with its event; nothing where another node has been quicker.
async fn keep_longer(
    site: &Site,
    plan: PlanId,
    revision: u32,
    before: &Hash,
    paper: &SealedPaper,
) -> Result<(), AppError> {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    match seals::lengthen(&mut work.tx, plan, revision, before, paper).await {
        Err(StoreError::Conflict) => return Ok(()),
        kept => kept?,
    }
    let event = Event::PaperStamped { revision, sha256: paper.sha256.clone() };
    note(work, plan, event).await
}

async fn note(mut work: Work, plan: PlanId, event: Event) -> Result<(), AppError> {
    let home = plans::get(&mut work.tx, plan).await?.home;
    work.note(event, Scope::Plan(plan, home)).await?;
    work.tx.commit().await.map_err(|error| internal(&error))
}

/// Keeps a sealed paper with its event; nothing where another node has kept one meanwhile.
async fn keep(site: &Site, plan: PlanId, revision: u32, paper: SealedPaper) -> Result<(), AppError> {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let (hash, _) = plans::life(&mut work.tx, plan, revision).await?;
    match seals::add(&mut work.tx, plan, revision, &short_code(&hash), &paper).await {
        Err(StoreError::Conflict) => return Ok(()),
        added => added?,
    }
    note(work, plan, Event::PaperSealed { revision, sha256: paper.sha256 }).await
}
