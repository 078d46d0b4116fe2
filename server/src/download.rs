//! Papers to take away. Each is made once for the record it shows, kept with its hash, and served from then on.

use app::actions::decide::{decided_here, opened_here};
use app::actions::records::Judged;
use app::error::{AppError, internal};
use app::paths::pages;
use app::session::SessionDoor;
use app::site::Site;
use app::texts::{language, moment, voice, with};
use app::work::{SignedIn, Work};
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::canonical::{Hash, hash};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::now::{emergencies_at, limits_at};
use domain::person::Author;
use domain::plan::Plan;
use domain::policy::{Action, allows};
use domain::revision::Life;
use paper::{Certificate, Document, Paper, PaperError};
use serde::Deserialize;
use store::events::{self, Cursor, Of, Scope};
use store::papers::{self, KeptPaper};
use store::{StoreError, Tx, plans, records, seals};
use words::{Language, Voice};

/// All that the paper of one revision is made from.
pub struct Source {
    /// The frozen text.
    pub text: FrozenText,
    /// How far it has come.
    pub life: Life,
    /// The version it replaced.
    pub replaces: Option<u32>,
    /// The beginning of the address under which the paper is checked.
    pub verify_url: String,
    /// What Accord itself says in it; without one, in the language of the installation.
    pub language: Option<Language>,
    /// A second language beside that.
    pub beside: Option<Language>,
    /// What has been stopped or limited since, for the shift card.
    pub stopped: Vec<String>,
}

impl Source {
    /// What the paper of a revision is made from.
    ///
    /// # Errors
    /// `NotFound`, `Unreadable`, or a failure of ours.
    async fn load(tx: &mut Tx, site: &Site, plan: PlanId, revision: u32) -> Result<Self, AppError> {
        let (_, life) = plans::life(tx, plan, revision).await?;
        let replaces = plans::last_agreed(tx, plan, revision).await?;
        Self::with(tx, site, plan, revision, life, replaces).await
    }

    /// The same where life and predecessor are known already.
    async fn with(
        tx: &mut Tx,
        site: &Site,
        plan: PlanId,
        revision: u32,
        life: Life,
        replaces: Option<u32>,
    ) -> Result<Self, AppError> {
        let text = plans::text(tx, plan, revision).await?;
        Ok(Self {
            text,
            life,
            replaces,
            verify_url: format!("{}{}/", site.url, pages::Verify),
            language: None,
            beside: None,
            stopped: vec![],
        })
    }
}

/// The paper of one revision, for someone who may read the plan.
pub async fn paper_pdf(pages::Paper { plan, number }: pages::Paper, signed_in: SignedIn) -> Result<Response, AppError> {
    let (tx, _, member) = signed_in.read_plan(plan, Action::ReadPlan).await?;
    drop(tx);
    let paper = kept_or_made(&signed_in.site, plan, number).await?;
    note_taken(signed_in.site, (&member).into(), plan, number).await?;
    Ok(pdf(&format!("accord-{plan}-version-{number}"), paper.pdf))
}

/// The paper of the version that is decided on, for the browser that had the right code.
pub async fn decide_pdf(
    pages::DecidePaper { token }: pages::DecidePaper,
    State(site): State<Site>,
    session: SessionDoor,
) -> Result<Response, AppError> {
    let request = opened_here(&site, &session, &token).await?;
    let paper = kept_or_made(&site, request.plan, request.revision).await?;
    note_taken(site, Author::SocialWorker { name: request.name }, request.plan, request.revision).await?;
    Ok(pdf(&format!("accord-{}-version-{}", request.plan, request.revision), paper.pdf))
}

/// The receipt of a decision, for the browser that made it.
pub async fn receipt_pdf(
    pages::Receipt { token }: pages::Receipt,
    State(site): State<Site>,
    session: SessionDoor,
) -> Result<Response, AppError> {
    let request = decided_here(&site, &session, &token).await?;
    let mut tx = site.db.read().await?;
    let source = Source::load(&mut tx, &site, request.plan, request.revision).await?;
    drop(tx);
    let made = site.gates.papers.run(move || print(&source, paper::receipt)).await?;
    let made = made.map_err(|error| internal(&error))?;
    note_taken(site, Author::SocialWorker { name: request.name }, request.plan, request.revision).await?;
    Ok(pdf(&format!("accord-{}-version-{}-decision", request.plan, request.revision), made))
}

/// Notes that a paper leaves Accord, and with whom. Where the same person takes it again and nothing happened between, it stands there
/// already.
async fn note_taken(site: Site, by: Author, plan: PlanId, revision: u32) -> Result<(), AppError> {
    let event = Event::PaperTaken { revision };
    let mut tx = site.db.read().await?;
    let newest = events::page(&mut tx, Of::Plan(plan), Cursor::Newest, 1).await?.pop();
    drop(tx);
    if newest.is_some_and(|(_, newest)| (newest.by, newest.event) == (by.clone(), event.clone())) {
        return Ok(());
    }
    let mut work = Work::begin(site, by).await?;
    let home = plans::get(&mut work.tx, plan).await?.home;
    work.note(event, Scope::Plan(plan, home)).await?;
    Ok(work.tx.commit().await?)
}

/// What emergencies and used steps stop or limit at an instant, as the young person was told, with what stays and until when: paper is read later.
async fn stopped(tx: &mut Tx, plan: Plan, now: DateTime<Utc>) -> Result<Vec<String>, AppError> {
    let records = records::of_plan(tx, plan.id).await?;
    let judged = Judged::load(tx, plan, now).await?;
    let place = judged.place();
    let until = |end: DateTime<Utc>| with("emergency-until", &[("until", moment(end).into())]);
    let stopped = emergencies_at(&records, place, now).into_iter().map(|(emergency, end)| {
        let stays = with("emergency-stays", &[("what", emergency.stays().into())]);
        voice().sentences([emergency.sentence().to_owned(), stays, until(end)])
    });
    let limits = limits_at(&records, place, now);
    let limits = limits.into_iter().map(|(what, end)| voice().sentences([what.to_owned(), until(end)]));
    Ok(stopped.chain(limits).collect())
}

/// In the address of a document.
#[derive(Deserialize)]
pub struct Sides {
    /// The tag of a second language.
    beside: Option<String>,
}

/// A document of one version, in the reader's language and where they chose one in a second beside it: made when it is asked for: for someone who may read the plan, the shift card for everybody who works a shift.
pub async fn document_pdf(
    pages::Document { plan, number, document }: pages::Document,
    Query(sides): Query<Sides>,
    signed_in: SignedIn,
) -> Result<Response, AppError> {
    let kind: Document = document.parse().map_err(|_| AppError::NotFound)?;
    let action = if kind == Document::Shift { Action::ReadShift } else { Action::ReadPlan };
    let (mut tx, found, member) = signed_in.read_plan(plan, action).await?;
    // Whoever reads the shift page alone reads what counts now, and no version before it.
    let counts = found.in_force.as_ref().is_some_and(|it| it.revision() == number);
    if !counts && !allows(member.role, Action::ReadPlan) {
        return Err(AppError::NotFound);
    }
    let source = Source::load(&mut tx, &signed_in.site, plan, number).await?;
    let stopped = if counts && kind == Document::Shift {
        stopped(&mut tx, found, signed_in.site.clock.now()).await?
    } else {
        vec![]
    };
    drop(tx);
    let (language, second) = (language(), sides.beside.as_deref().and_then(Language::beside));
    let source = Source { language: Some(language), beside: second.filter(|it| *it != language), stopped, ..source };
    let made = signed_in.site.gates.papers.run(move || render(&source, kind)).await?;
    let made = match made {
        Err(PaperError::Undecided) => return Err(AppError::NotFound),
        made => made.map_err(|error| internal(&error))?,
    };
    note_taken(signed_in.site, (&member).into(), plan, number).await?;
    Ok(pdf(&format!("accord-{plan}-version-{number}-{document}"), made))
}

/// The sealed paper of one version, for someone who may read the plan.
pub async fn sealed_pdf(
    pages::SealedPaper { plan, number }: pages::SealedPaper,
    signed_in: SignedIn,
) -> Result<Response, AppError> {
    let (mut tx, _, member) = signed_in.read_plan(plan, Action::ReadPlan).await?;
    let sealed = seals::find(&mut tx, plan, number).await?.ok_or(AppError::NotFound)?;
    drop(tx);
    note_taken(signed_in.site, (&member).into(), plan, number).await?;
    Ok(pdf(&format!("accord-{plan}-version-{number}-sealed"), sealed.pdf))
}

/// The certificate under which this installation seals papers, for everyone.
pub async fn seal_root(_: pages::SealRoot, State(site): State<Site>) -> Result<Response, AppError> {
    let root = site.seal_roots.ok_or(AppError::NotFound)?.root;
    let head = [
        (header::CONTENT_TYPE, "application/x-pem-file"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"accord-root.pem\""),
    ];
    Ok((head, root.to_string()).into_response())
}

/// The file copy of a revision with its certificate, as it is sealed, and the hash of the file copy without it.
///
/// # Errors
/// `NotFound`, `Unreadable`, or a failure of ours.
pub async fn with_certificate(
    site: &Site,
    plan: PlanId,
    revision: u32,
    sealed_by: String,
    at: DateTime<Utc>,
) -> Result<(Vec<u8>, Hash), AppError> {
    let unsealed = kept_or_made(site, plan, revision).await?.sha256;
    let mut tx = site.db.read().await?;
    let source = Source::load(&mut tx, site, plan, revision).await?;
    let home = plans::get(&mut tx, plan).await?.home;
    let (events, head) = events::end_of_chain(&mut tx, home).await?;
    drop(tx);
    let certificate = Certificate { unsealed: unsealed.clone(), events, head, at, sealed_by };
    let made = site.gates.papers.run(move || print(&source, |paper| paper::certified(paper, &certificate))).await?;
    Ok((made.map_err(|error| internal(&error))?, unsealed))
}

fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}.pdf\"");
    let head = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (head, bytes).into_response()
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
    let source = Source::with(&mut tx, site, plan, revision, life, replaces).await?;
    drop(tx);
    let paper = make(site, source).await?;
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
    let made = site.gates.papers.run(move || render(&source, Document::File)).await?;
    let pdf = made.map_err(|error| internal(&error))?;
    Ok(KeptPaper { sha256: Hash::of(&pdf), pdf, made_at: site.clock.now() })
}

/// Makes a document. Blocks for as long as it takes.
///
/// # Errors
/// Where Typst refuses it, or it is of a decision that nobody has made.
pub fn render(source: &Source, document: Document) -> Result<Vec<u8>, PaperError> {
    print(source, |paper| paper::document(paper, document))
}

fn print(source: &Source, print: impl FnOnce(&Paper) -> Result<Vec<u8>, PaperError>) -> Result<Vec<u8>, PaperError> {
    let Source { text, life, replaces, verify_url, language, beside, stopped } = source;
    let voice = app::texts::voice_of_text(text);
    let voice = Voice { language: language.unwrap_or(voice.language), ..voice };
    let beside = beside.map(|language| Voice { language, ..voice.clone() });
    print(&Paper { text, life, replaces: *replaces, voice: &voice, beside: beside.as_ref(), stopped, verify_url })
}
