//! Papers to take away.

use app::error::{AppError, ours};
use app::work::{At, Desk};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::PlanId;
use domain::canonical::Hash;
use domain::draft::Text;
use domain::plan::{Plan, Record, Stage, Standing};
use domain::policy::{Action, allows};
use domain::sheets::SheetName;
use paper::{Life, Paper, PaperError};
use store::plans;
use tokio::sync::Semaphore;
use words::{Language, Voice};

/// How many papers are set at once: each takes a core and some 50 MB.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// All that the paper of one revision is made from.
pub struct Source {
    /// The plan.
    pub plan: Plan,
    /// The frozen text.
    pub text: Text,
    /// Its canonical form.
    pub canonical: String,
    /// The hash of that.
    pub hash: Hash,
    /// How it stands.
    pub standing: Standing,
    /// What is kept beside it.
    pub record: Option<Record>,
    /// The version it replaced.
    pub replaces: Option<u32>,
}

/// The paper of one revision, for someone who may read the plan.
pub async fn paper_pdf(desk: Desk, At((plan, file)): At<(PlanId, u32)>) -> Result<Response, AppError> {
    if !allows(desk.actor.role, Action::ReadPlan) {
        return Err(AppError::NotFound);
    }
    let mut tx = desk.site.db.read().await?;
    let plan = plans::find(&mut tx, desk.actor.id, plan).await?;
    let revision = plans::revision(&mut tx, plan.id, file).await?;
    let replaces = plans::last_agreed(&mut tx, plan.id, file).await?;
    drop(tx);
    let name = format!("attachment; filename=\"accord-{}-version-{file}.pdf\"", plan.id);
    let source = Source {
        plan,
        text: revision.text,
        canonical: revision.canonical,
        hash: revision.hash,
        standing: revision.standing,
        record: revision.record,
        replaces,
    };
    let _press = PRESSES.acquire().await.map_err(|error| ours(&error))?;
    let made = tokio::task::spawn_blocking(move || paper(&source)).await.map_err(|error| ours(&error))?;
    let pdf = made.map_err(|error| ours(&error))?;
    Ok(([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)], pdf)
        .into_response())
}

/// Sets the paper. Blocks for as long as it takes.
///
/// # Errors
/// Where Typst refuses it.
pub fn paper(source: &Source) -> Result<Vec<u8>, PaperError> {
    let home = source.text.answers(SheetName::Home).get("name").to_owned();
    let voice = Voice { language: Language::English, young_person: source.text.young_person(), home };
    paper::render(&Paper {
        text: &source.text,
        hash: &source.hash,
        canonical: &source.canonical,
        life: life(source)?,
        replaces: source.replaces,
        voice: &voice,
    })
}

fn life(source: &Source) -> Result<Life<'_>, PaperError> {
    let underway = source.plan.underway().filter(|sent| sent.revision == source.text.number());
    match (&source.record, &source.plan.stage, underway) {
        (Some(Record::Agreed { agreed, from }), ..) if source.standing == Standing::Replaced => {
            Ok(Life::Replaced { agreed, from: *from })
        }
        (Some(Record::Agreed { agreed, from }), ..) => Ok(Life::InForce { agreed, from: *from }),
        (Some(Record::SentBack(sent_back)), ..) => Ok(Life::NotAgreed(sent_back)),
        (None, Stage::ToSign(agreed) | Stage::Starting(agreed), Some(_)) => Ok(Life::ToSign(agreed)),
        (None, Stage::WithSocialWorker(authorised), Some(sent)) => {
            Ok(Life::Unsigned { sent, authorised: Some(&authorised.by) })
        }
        (None, _, Some(sent)) => Ok(Life::Unsigned { sent, authorised: None }),
        (None, _, None) => Err(PaperError::Typst("a closed revision without its record".into())),
    }
}
