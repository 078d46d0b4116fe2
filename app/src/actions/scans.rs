//! Keeping a scan of the paper that people signed in ink.

use axum::extract::Multipart;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use axum::http::StatusCode;
use domain::PlanId;
use domain::canonical::Hash;
use domain::event::Event;
use domain::plan::{Plan, Refusal, Stage};
use domain::policy::Action;
use domain::short_code::short_code;
use domain::signature::scan_hash;
use scan::{Page, ScanFault, Scanned};
use store::events::Scope;
use store::scans::{self, ScanLine};

use crate::error::{AppError, FormFault, internal};
use crate::paths::{forms, pages};
use crate::site::Site;
use crate::work::{ActionResult, SignedIn, see_other};

/// In the form: the file.
pub const FILE: &str = "scan";
/// In the form: that somebody has looked at each page.
pub const LOOKED: &str = "looked";

/// How many bytes of a form are read at the most, so that a file which is somewhat too large gets its sentence.
pub const MAX_UPLOAD_BYTES: usize = 4 * scan::MAX_BYTES;

/// How many scans of one version are kept: each party's on its own, and one that was not good.
const MAX_SCANS: usize = 5;

/// Keeps the pages of a scan with the version that is being signed.
pub async fn add(
    forms::AddScan { plan: id }: forms::AddScan,
    signed_in: SignedIn,
    upload: Result<Multipart, MultipartRejection>,
) -> ActionResult {
    let (tx, plan, _) = signed_in.read_plan(id, Action::WitnessYoungPerson).await?;
    drop(tx);
    let (revision, text) = being_signed(&plan)?;
    let upload = upload.map_err(|_| AppError::BadRequest)?;
    let read = match file(upload).await {
        Ok(file) => read(&signed_in.site, file).await?.map_err(fault),
        Err(fault) => Err(fault),
    };
    let own = format!("{}{}/{}", signed_in.site.url, pages::Verify, short_code(&text));
    match read.and_then(|pages| Taken::of(pages, &own)) {
        Ok(taken) => keep(signed_in, id, revision, taken).await,
        Err(fault) => Ok(AppError::Form(fault).shown_on(pages::Scan { plan: id })),
    }
}

/// What is on the pages of the file.
async fn read(site: &Site, file: Vec<u8>) -> Result<Scanned, AppError> {
    let read_scan = site.read_scan;
    site.gates.scans.run(move || read_scan(&file)).await?.map_err(|error| internal(&error))
}

/// The number of the version that is being signed, and the hash of its text.
fn being_signed(plan: &Plan) -> Result<(u32, Hash), AppError> {
    match &plan.stage {
        Stage::ToSign(agreed) => Ok((agreed.authorised.sent.revision, agreed.authorised.sent.hash.clone())),
        _ => Err(Refusal::WrongStage.into()),
    }
}

/// The file of the form, where one was chosen and somebody has looked at it. One that is too large is read to its end and let go: a browser
/// that is answered while it sends shows its own page instead of ours.
async fn file(mut upload: Multipart) -> Result<Vec<u8>, FormFault> {
    let (mut file, mut is_too_large, mut looked) = (Vec::new(), false, false);
    while let Some(mut field) = upload.next_field().await.map_err(|error| cut_off(&error))? {
        let is_file = field.name() == Some(FILE);
        looked |= field.name() == Some(LOOKED);
        while let Some(bytes) = field.chunk().await.map_err(|error| cut_off(&error))? {
            is_too_large |= is_file && file.len() + bytes.len() > scan::MAX_BYTES;
            if is_file && !is_too_large {
                file.extend_from_slice(&bytes);
            }
        }
    }
    match () {
        () if is_too_large => Err(FormFault::ScanTooLarge),
        () if file.is_empty() => Err(FormFault::ScanMissing),
        () if !looked => Err(FormFault::ScanNotLooked),
        () => Ok(file),
    }
}

/// An upload that ended too early, or that did not end.
fn cut_off(error: &MultipartError) -> FormFault {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { FormFault::ScanTooLarge } else { FormFault::ScanCutOff }
}

const fn fault(fault: ScanFault) -> FormFault {
    match fault {
        ScanFault::TooLarge => FormFault::ScanTooLarge,
        ScanFault::NotPdf => FormFault::ScanNotPdf,
        ScanFault::Locked => FormFault::ScanLocked,
        ScanFault::TooManyPages => FormFault::ScanTooManyPages,
        ScanFault::Empty => FormFault::ScanEmpty,
        ScanFault::Unreadable => FormFault::ScanUnreadable,
    }
}

/// A scan that is kept.
struct Taken {
    pages: Vec<Vec<u8>>,
    /// Whether the code of this version could be read on one of them: ink may lie on it, or the scan is faint.
    has_code: bool,
}

impl Taken {
    /// The pages, unless one of them says that it belongs to another paper.
    fn of(pages: Vec<Page>, own: &str) -> Result<Self, FormFault> {
        let verify = format!("{}/", pages::Verify);
        let codes: Vec<&String> = pages.iter().flat_map(|page| &page.codes).filter(|it| it.contains(&verify)).collect();
        if codes.iter().any(|code| *code != own) {
            return Err(FormFault::ScanOtherPaper);
        }
        let has_code = !codes.is_empty();
        Ok(Self { pages: pages.into_iter().map(|page| page.jpeg).collect(), has_code })
    }
}

async fn keep(signed_in: SignedIn, id: PlanId, revision: u32, taken: Taken) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::WitnessYoungPerson).await?;
    if being_signed(&plan)?.0 != revision {
        return Err(Refusal::WrongStage.into());
    }
    let shown = format!("{}#kept", pages::Scan { plan: id });
    let Taken { pages, has_code } = taken;
    let hash = scan_hash(&pages);
    let kept = scans::of_version(&mut work.tx, id, revision).await?;
    // The same scan was sent twice: it is there.
    if kept.iter().any(|scan| scan.hash == hash) {
        return Ok(see_other(shown));
    }
    if kept.len() >= MAX_SCANS {
        return Ok(AppError::Form(FormFault::ScanMany).shown_on(pages::Scan { plan: id }));
    }
    let number = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let line = ScanLine { hash: hash.clone(), pages: number, has_code, added_by: by.name, added_at: work.now };
    scans::add(&mut work.tx, id, revision, &line, &pages).await?;
    work.note(Event::ScanKept { revision, scan: hash, pages: number, has_code }, Scope::Plan(id, plan.home)).await?;
    work.commit_and_show(shown).await
}
