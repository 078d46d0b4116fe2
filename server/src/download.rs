//! Papers to take away. Each is made once for the record it shows, kept with its hash, and served from then on.

use app::error::{AppError, internal};
use app::paths::pages;
use app::site::Site;
use app::work::SignedIn;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::PlanId;
use domain::canonical::{Hash, hash};
use domain::frozen::FrozenText;
use domain::policy::Action;
use domain::revision::Life;
use paper::{Paper, PaperError};
use store::papers::{self, KeptPaper};
use store::{StoreError, plans};

/// All that the paper of one revision is made from.
pub struct Source {
    /// The frozen text.
    pub text: FrozenText,
    /// How far it has come.
    pub life: Life,
    /// The version it replaced.
    pub replaces: Option<u32>,
}

/// The paper of one revision, for someone who may read the plan.
pub async fn paper_pdf(pages::Paper { plan, number }: pages::Paper, signed_in: SignedIn) -> Result<Response, AppError> {
    let mut tx = signed_in.site.db.read().await?;
    plans::find(&mut tx, signed_in.identity.account, plan, Action::ReadPlan).await?;
    drop(tx);
    let paper = kept_or_made(&signed_in.site, plan, number).await?;
    let name = format!("attachment; filename=\"accord-{plan}-version-{number}.pdf\"");
    Ok(([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)], paper.pdf)
        .into_response())
}

/// The paper of a revision as it was kept, or made now and kept. The text is read only where the paper must be made.
///
/// # Errors
/// `NotFound`, `Unreadable`, or a failure of ours.
pub async fn kept_or_made(site: &Site, plan: PlanId, revision: u32) -> Result<KeptPaper, AppError> {
    let mut tx = site.db.read().await?;
    let (text_hash, life) = plans::life(&mut tx, plan, revision).await?;
    let replaces = plans::last_agreed(&mut tx, plan, revision).await?;
    // The record that the paper shows.
    let record = hash(&(text_hash, &life, replaces));
    if let Some(paper) = papers::find(&mut tx, plan, revision, &record).await? {
        return Ok(paper);
    }
    let text = plans::text(&mut tx, plan, revision).await?;
    drop(tx);
    let paper = make(site, Source { text, life, replaces }).await?;
    let mut tx = site.db.write().await?;
    match papers::add(&mut tx, plan, revision, &record, &paper).await {
        // Somebody else has kept it meanwhile: theirs is the paper.
        Err(StoreError::Conflict) => papers::find(&mut tx, plan, revision, &record).await?.ok_or(AppError::NotFound),
        added => {
            added?;
            tx.commit().await?;
            Ok(paper)
        }
    }
}

async fn make(site: &Site, source: Source) -> Result<KeptPaper, AppError> {
    let made = site.gates.papers.run(move || render(&source)).await?;
    let pdf = made.map_err(|error| internal(&error))?;
    Ok(KeptPaper { sha256: Hash::of(&pdf), pdf, made_at: site.clock.now() })
}

/// Renders the paper. Blocks for as long as it takes.
///
/// # Errors
/// Where Typst refuses it.
pub fn render(source: &Source) -> Result<Vec<u8>, PaperError> {
    let voice = app::texts::voice_of_text(&source.text);
    paper::render(&Paper { text: &source.text, life: &source.life, replaces: source.replaces, voice: &voice })
}
