//! Papers to take away. Each is made once for the record it shows, kept with its hash, and served from then on.

use app::actions::decide::{decided_here, opened_here};
use app::actions::records::Judged;
use app::error::{AppError, internal};
use app::paths::pages;
use app::session::SessionDoor;
use app::site::Site;
use app::texts::{self, language, voice, with};
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
use paper::{Certificate, Document, Paper, PaperError, Scan, Templates, Translated};
use serde::Deserialize;
use store::events::{self, Cursor, Of, Scope};
use store::papers::{self, KeptPaper};
use store::translations::Translation;
use store::{StoreError, Tx, plans, records, scans, seals, translations};
use words::{Language, Voice};

use crate::templates;

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
    /// What people wrote in that language.
    pub translation: Option<Translation>,
    /// The scans on which somebody signed in ink.
    pub scans: Vec<Scan>,
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
            translation: None,
            scans: vec![],
            stopped: vec![],
        })
    }

    /// The same with the pages that were signed in ink: the file copy alone shows them.
    async fn with_scans(mut self, tx: &mut Tx, plan: PlanId, revision: u32) -> Result<Self, AppError> {
        for hash in self.life.scans() {
            self.scans.push(Scan { pages: scans::pages(tx, plan, revision, &hash).await?, hash });
        }
        Ok(self)
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
    let until = |end: DateTime<Utc>| with("emergency-until", &[("until", texts::until(end).into())]);
    let stopped = emergencies_at(&records, place, now).into_iter().map(|(emergency, end)| {
        let stays = with("emergency-stays", &[("what", emergency.stays().into())]);
        voice().sentences([emergency.sentence().to_owned(), stays, until(end)])
    });
    let limits = limits_at(&records, place, now);
    let limits = limits.into_iter().map(|it| voice().sentences([it.what.to_owned(), until(it.until)]));
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
    let source = if kind == Document::File { source.with_scans(&mut tx, plan, number).await? } else { source };
    let stopped = if counts && kind == Document::Shift {
        stopped(&mut tx, found, signed_in.site.clock.now()).await?
    } else {
        vec![]
    };
    let (language, second) = (language(), sides.beside.as_deref().and_then(Language::beside));
    let beside = second.filter(|it| *it != language);
    let translation = match beside {
        Some(beside) => translations::newest(&mut tx, plan, number, beside.tag()).await?,
        None => None,
    };
    drop(tx);
    let source = Source { language: Some(language), beside, translation, stopped, ..source };
    let made = signed_in.site.gates.papers.run(move || render(&source, kind)).await?;
    let made = match made {
        Err(PaperError::Undecided) => return Err(AppError::NotFound),
        made => made.map_err(|error| internal(&error))?,
    };
    note_taken(signed_in.site, (&member).into(), plan, number).await?;
    // In another language it is another file.
    let languages = [Some(language).filter(|it| *it != Language::English), beside];
    let languages: String = languages.into_iter().flatten().map(|it| format!("-{}", it.tag())).collect();
    Ok(pdf(&format!("accord-{plan}-version-{number}-{document}{languages}"), made))
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

/// One page of a scan of what people signed in ink, for someone who may read the plan.
pub async fn scan_page(
    pages::ScanPage { plan, number, hash, page }: pages::ScanPage,
    signed_in: SignedIn,
) -> Result<Response, AppError> {
    let (mut tx, ..) = signed_in.read_plan(plan, Action::ReadPlan).await?;
    let jpeg = scans::page(&mut tx, plan, number, &hash, page).await?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg")], jpeg).into_response())
}

/// The certificates that the papers of this installation are checked with, for everyone.
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
    let source = Source::load(&mut tx, site, plan, revision).await?.with_scans(&mut tx, plan, revision).await?;
    let home = plans::get(&mut tx, plan).await?.home;
    let (events, head) = events::end_of_chain(&mut tx, home).await?;
    drop(tx);
    let certificate = Certificate { unsealed: unsealed.clone(), events, head, at, sealed_by };
    let made = site.gates.papers.run(move || print(&source, |paper| paper::certified(paper, &certificate))).await?;
    Ok((made.map_err(|error| internal(&error))?, unsealed))
}

/// The answer that is a PDF of this name.
pub fn pdf(name: &str, bytes: Vec<u8>) -> Response {
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
    let source = source.with_scans(&mut tx, plan, revision).await?;
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

fn print(source: &Source, print: impl Fn(&Paper) -> Result<Vec<u8>, PaperError>) -> Result<Vec<u8>, PaperError> {
    with_paper(source, templates::current(), |paper| set(|templates| print(&Paper { templates, ..*paper })))
}

/// Makes a paper, with the built-in templates where a home's own fail with what this one says. The log has no words of it.
///
/// # Errors
/// Where Typst refuses it, or it is of a decision that nobody has made.
pub fn set(make: impl Fn(&Templates) -> Result<Vec<u8>, PaperError>) -> Result<Vec<u8>, PaperError> {
    let own = templates::current();
    match make(own) {
        Err(PaperError::Typst(_)) if !own.is_built_in() => {
            tracing::error!("a template of one's own cannot set a paper; what is built in is used");
            make(&Templates::default())
        }
        made => made,
    }
}

/// What is to be printed, in its voices.
pub fn with_paper<T>(source: &Source, templates: &Templates, use_it: impl FnOnce(&Paper) -> T) -> T {
    let Source { text, life, replaces, verify_url, language, beside, translation, scans, stopped } = source;
    let voice = app::texts::voice_of_text(text);
    let voice = Voice { language: language.unwrap_or(voice.language), ..voice };
    let beside = beside.map(|language| Voice { language, ..voice.clone() });
    let theirs = translation.as_ref().map(|it| (text.translated(&it.words), it.interpreter.as_str()));
    let translation = theirs.as_ref().map(|(text, interpreter)| Translated { text, interpreter });
    let (replaces, beside) = (*replaces, beside.as_ref());
    use_it(&Paper { text, life, replaces, voice: &voice, beside, translation, templates, scans, stopped, verify_url })
}
