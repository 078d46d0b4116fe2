//! What happens without anybody at the screen, as named jobs: letters leave, agreements begin on their date, old sessions go.
//!
//! Each job runs by itself, again and again; a failure or a panic in one stops no other. Before a run a node claims the job in the
//! database, so that of many nodes one runs it. A killed node's lease ends by itself and the job is done again: every job must
//! bear that.

use std::net::IpAddr;
use std::pin::Pin;
use std::time::Duration;

use anyhow::Context;
use app::actions::deadlines::look;
use app::error::{AppError, internal};
use app::site::Site;
use app::work::Work;
use axum::http::Uri;
use chrono::{DateTime, TimeDelta, Utc};
use domain::event::Event;
use domain::person::Author;
use domain::settings::SETTINGS;
use domain::{PlanId, RecordId};
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde_json::{Map, Value, json};
use store::events::Scope;
use store::jobs::{self, JobRow};
use store::letters::{self, Letter};
use store::papers::{self, Settled};
use store::{attempts, deadlines, devices, plans, records, sessions};
use tokio::task::JoinSet;
use tracing::{Instrument, error_span};

use crate::download;
use crate::sealer::Sealer;

/// Every job. A new one is one line here, and its function.
const JOBS: [Job; 10] = [
    Job { name: "begin_agreements", every: minutes(1), run: Run::Alone(|site| Box::pin(begin_agreements(site))) },
    Job { name: "tell_deadlines", every: minutes(1), run: Run::Alone(|site| Box::pin(tell_deadlines(site))) },
    Job { name: "run_records", every: minutes(1), run: Run::Alone(|site| Box::pin(run_records(site))) },
    Job {
        name: "send_letters",
        every: seconds(5),
        run: Run::ByMail(|site, mailer| Box::pin(send_letters(site, mailer))),
    },
    Job { name: "give_up_letters", every: minutes(1), run: Run::Alone(|site| Box::pin(give_up_letters(site))) },
    Job { name: "keep_papers", every: minutes(1), run: Run::Alone(|site| Box::pin(keep_papers(site))) },
    Job {
        name: "seal_papers",
        every: minutes(1),
        run: Run::WithKeys(|site, sealer| Box::pin(sealer.seal_papers(site))),
    },
    Job {
        name: "stamp_papers",
        every: minutes(1),
        run: Run::WithKeys(|site, sealer| Box::pin(sealer.stamp_papers(site))),
    },
    Job {
        name: "remove_expired_sessions",
        every: minutes(10),
        run: Run::Alone(|site| Box::pin(remove_expired_sessions(site))),
    },
    Job { name: "forget_attempts", every: minutes(60), run: Run::Alone(|site| Box::pin(forget_attempts(site))) },
];

/// How long a run may take: then it is stopped, and the job is free for any node.
const LEASE: Duration = minutes(2);

/// After how many of its intervals without a success a job is late.
const LATE: u32 = 10;

/// How many letters one run sends at the most: each may wait 20 seconds for the mail server, and all must fit in the lease.
const MAX_LETTERS: usize = 5;

/// Of how many plans one run looks what is due.
const MAX_PLANS: i64 = 1_000;

/// How many records one run goes on with.
const MAX_RECORDS: i64 = 1_000;

/// How many papers one run makes at the most.
const MAX_PAPERS: i64 = 20;

/// How often a letter is tried before it is given up.
const MAX_TRIES: i64 = 8;

const fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Something the server does by itself.
struct Job {
    /// Its name in the database, in /health and in the log.
    name: &'static str,
    /// How long after the beginning of one run the next is due.
    every: Duration,
    run: Run,
}

/// A job's function, by what it needs.
enum Run {
    /// The site alone.
    Alone(fn(Site) -> Running),
    /// A mail server too: a node without one leaves the job to the others.
    ByMail(fn(Site, Mailer) -> Running),
    /// The keys that seal papers.
    WithKeys(fn(Site, Sealer) -> Running),
}

type Running = Pin<Box<dyn Future<Output = Result<(), AppError>> + Send>>;

/// What jobs need besides the site. A node without it leaves the jobs that do to the others.
#[derive(Clone, Default)]
pub struct Tools {
    /// The mail server.
    pub mailer: Option<Mailer>,
    /// The keys that seal papers.
    pub sealer: Option<Sealer>,
}

impl From<Mailer> for Tools {
    fn from(mailer: Mailer) -> Self {
        Self { mailer: Some(mailer), sealer: None }
    }
}

/// Runs every job whenever it is due, each by itself.
pub async fn run(site: Site, tools: Tools) {
    let mut loops = JoinSet::new();
    for job in &JOBS {
        loops.spawn(repeat(site.clone(), tools.clone(), job));
    }
    loops.join_all().await;
}

async fn repeat(site: Site, tools: Tools, job: &'static Job) {
    loop {
        let (site, tools) = (site.clone(), tools.clone());
        // In a task of its own, so that a panic ends this run and nothing else. A failure is logged where it is made.
        let mut task = JoinSet::new();
        task.spawn(async move { job.run_once(&site, &tools, job.every).await });
        task.join_next().await;
        tokio::time::sleep(job.every).await;
    }
}

/// Runs every job once, one after the other, but for those that another node runs now. All of them are due again at once.
///
/// # Errors
/// The first failure of a job; the others ran nevertheless.
pub async fn round(site: &Site, tools: &Tools) -> Result<(), AppError> {
    let mut ended = Ok(());
    for job in &JOBS {
        ended = ended.and(job.run_once(site, tools, Duration::ZERO).await);
    }
    ended
}

/// How each job of this site went last, as JSON for whoever watches over the server.
///
/// # Errors
/// A failure of the database.
pub async fn health(site: &Site) -> Result<Value, AppError> {
    let mut tx = site.db.read().await?;
    let (rows, now) = (jobs::all(&mut tx).await?, site.clock.now());
    let of_this_site = JOBS.iter().filter(|job| !(site.letters_wait && matches!(job.run, Run::ByMail(_))));
    let told = of_this_site.map(|job| {
        let row = rows.iter().find(|row| row.name == job.name);
        (job.name.to_owned(), job.health(row, now))
    });
    Ok(told.collect::<Map<_, _>>().into())
}

impl Job {
    /// Claims the job, runs it, and notes how it went; nothing where another node runs it or the last run was not `pause` ago.
    async fn run_once(&self, site: &Site, tools: &Tools, pause: Duration) -> Result<(), AppError> {
        let Some(running) = self.start(site, tools) else { return Ok(()) };
        let began = site.clock.now();
        let mut tx = site.db.write().await?;
        let lease = jobs::claim(&mut tx, self.name, began, began + LEASE).await?;
        tx.commit().await?;
        let Some(lease) = lease else { return Ok(()) };
        let running = running.instrument(error_span!("job", name = self.name));
        let ended = tokio::time::timeout(LEASE, running).await.unwrap_or_else(|late| Err(internal(&late)));
        let mut tx = site.db.write().await?;
        match ended {
            Ok(()) => jobs::succeeded(&mut tx, &lease, site.clock.now(), began + pause).await?,
            Err(_) => jobs::failed(&mut tx, &lease, site.clock.now(), began + pause).await?,
        }
        tx.commit().await?;
        ended
    }

    /// The run itself, if this node has what it needs. It does nothing before it is waited for.
    fn start(&self, site: &Site, tools: &Tools) -> Option<Running> {
        match self.run {
            Run::Alone(run) => Some(run(site.clone())),
            Run::ByMail(run) => Some(run(site.clone(), tools.mailer.clone()?)),
            Run::WithKeys(run) => Some(run(site.clone(), tools.sealer.clone()?)),
        }
    }

    /// A job that was never claimed is not late: the server has only just been started for the first time.
    fn health(&self, row: Option<&JobRow>, now: DateTime<Utc>) -> Value {
        let is_late = |row: &JobRow| row.last_success.unwrap_or(row.added_at) + self.every * LATE < now;
        json!({
            "last_success": row.and_then(|row| row.last_success),
            "last_failure": row.and_then(|row| row.last_failure),
            "late": row.is_some_and(is_late),
        })
    }
}

/// The way to the mail server.
#[derive(Clone)]
pub struct Mailer {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// Names the mail server and the address letters come from.
    ///
    /// # Errors
    /// Where one of them is none.
    pub fn new(url: &str, from: &str) -> anyhow::Result<Self> {
        let url = with_tls(url).context("ACCORD_SMTP_URL is no mail server, or one without TLS")?;
        let server =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(&url).context("ACCORD_SMTP_URL is no mail server")?;
        let server = server.timeout(Some(Duration::from_secs(20))).build();
        Ok(Self { server, from: from.parse().context("ACCORD_MAIL_FROM is no address")? })
    }

    /// Sends a letter; where that fails, why in a word or a number. What the mail server says may name the reader, so it is not
    /// for the log.
    async fn send(&self, letter: &Letter) -> Result<(), String> {
        let address = letter.to_email.parse().map_err(|_| "no address")?;
        let to = Mailbox::new(Some(letter.to_name.clone()), address);
        let message = Message::builder().from(self.from.clone()).to(to).subject(&letter.subject);
        let message = message.body(letter.body.clone()).map_err(|_| "no message")?;
        let sent = self.server.send(message).await;
        sent.map(drop).map_err(|error| error.status().map_or_else(|| "no connection".into(), |code| code.to_string()))
    }
}

/// The same mail server, with TLS required unless it is on this machine: links and codes are in the letters, a password in the address.
/// `None` where that is not possible.
fn with_tls(url: &str) -> Option<String> {
    let uri: Uri = url.parse().ok()?;
    let host = uri.host()?.trim_matches(['[', ']']);
    let is_here = host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    let tls = uri.query().and_then(|query| query.split('&').find(|pair| pair.starts_with("tls=")));
    match (uri.scheme_str()?, tls) {
        ("smtps", _) | ("smtp", Some("tls=required" | "tls=wrapper")) => Some(url.to_owned()),
        ("smtp", _) if is_here => Some(url.to_owned()),
        ("smtp", None) => Some(format!("{url}{}tls=required", if uri.query().is_some() { '&' } else { '?' })),
        _ => None,
    }
}

/// Signed agreements whose date has come enter into force. One that cannot is logged with its plan's id, and stops no other.
async fn begin_agreements(site: Site) -> Result<(), AppError> {
    let mut tx = site.db.read().await?;
    let due = plans::due_to_begin(&mut tx, domain::week::today(site.clock.now())).await?;
    drop(tx);
    let mut ended = Ok(());
    for plan in due {
        ended = ended.and(begin_agreement(&site, plan).instrument(error_span!("begin", %plan)).await);
    }
    ended
}

async fn begin_agreement(site: &Site, plan: PlanId) -> Result<(), AppError> {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let plan = plans::get(&mut work.tx, plan).await?;
    let Ok(step) = plan.begin(work.now) else { return Ok(()) };
    match work.step(&step).await {
        // Somebody was quicker: it is looked at again in the next run.
        Err(AppError::Changed) => Ok(()),
        saved => {
            saved?;
            Ok(work.tx.commit().await?)
        }
    }
}

/// Whoever must act is told what is due: of each plan once a day. One that cannot be looked at is logged, and stops no other.
async fn tell_deadlines(site: Site) -> Result<(), AppError> {
    let mut tx = site.db.read().await?;
    let plans = deadlines::to_look_at(&mut tx, domain::week::today(site.clock.now()), MAX_PLANS).await?;
    drop(tx);
    let mut ended = Ok(());
    for plan in plans {
        ended = ended.and(look(site.clone(), plan).instrument(error_span!("deadlines", %plan)).await);
    }
    ended
}

/// Records go on by themselves: what ends, ends, and what was not done in time is said.
async fn run_records(site: Site) -> Result<(), AppError> {
    let mut tx = site.db.read().await?;
    let due = records::due(&mut tx, site.clock.now(), MAX_RECORDS).await?;
    drop(tx);
    let mut ended = Ok(());
    for record in due {
        ended = ended.and(run_record(&site, record).instrument(error_span!("record", %record)).await);
    }
    ended
}

async fn run_record(site: &Site, record: RecordId) -> Result<(), AppError> {
    match app::actions::records::run(site.clone(), record).await {
        // Somebody has added to it meanwhile: it is looked at again in the next run.
        Err(AppError::Changed) => Ok(()),
        ran => ran,
    }
}

/// Letters that are of no use any more lose their words. The demo home keeps its own: there they are read on a page.
async fn give_up_letters(site: Site) -> Result<(), AppError> {
    if site.demo {
        return Ok(());
    }
    let mut work = Work::begin(site, Author::Accord).await?;
    letters::give_up_dead(&mut work.tx, work.now).await?;
    for letter in letters::give_up_old(&mut work.tx, work.now).await? {
        tracing::warn!(letter = %letter.id, "a letter has waited for too long and is given up");
        work.note(Event::LetterFailed { letter: letter.id }, scope(&letter)).await?;
    }
    Ok(work.tx.commit().await?)
}

/// Letters that are due leave by the mail server.
async fn send_letters(site: Site, mailer: Mailer) -> Result<(), AppError> {
    for _ in 0..MAX_LETTERS {
        if !send_letter(&site, &mailer).await? {
            break;
        }
    }
    Ok(())
}

/// The papers of settled revisions are made and kept, before a template or a word changes.
async fn keep_papers(site: Site) -> Result<(), AppError> {
    let mut tx = site.db.read().await?;
    let missing = papers::missing(&mut tx, MAX_PAPERS).await?;
    drop(tx);
    let mut ended = Ok(());
    for settled in missing {
        let span = error_span!("paper", plan = %settled.plan, settled.revision);
        ended = ended.and(keep_paper(&site, &settled).instrument(span).await);
    }
    ended
}

async fn keep_paper(site: &Site, settled: &Settled) -> Result<(), AppError> {
    download::kept_or_made(site, settled.plan, settled.revision).await?;
    let mut tx = site.db.write().await?;
    papers::note_kept(&mut tx, settled).await?;
    Ok(tx.commit().await?)
}

/// Where the sending of a letter happens.
fn scope(letter: &Letter) -> Scope {
    letter.plan.map_or(Scope::Home(letter.home), |plan| Scope::Plan(plan, letter.home))
}

/// Sends one letter, if one is due; whether there was one.
async fn send_letter(site: &Site, mailer: &Mailer) -> Result<bool, AppError> {
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    let letter = letters::claim(&mut tx, now, now + LEASE).await?;
    tx.commit().await?;
    let Some(letter) = letter else { return Ok(false) };
    let sent = mailer.send(&letter).await;
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    match sent {
        Ok(()) => {
            letters::sent(&mut work.tx, letter.id, work.now).await?;
            work.note(Event::LetterSent { letter: letter.id }, scope(&letter)).await?;
        }
        Err(why) if letter.tries + 1 >= MAX_TRIES => {
            tracing::error!(letter = %letter.id, why, "a letter is given up");
            letters::give_up(&mut work.tx, letter.id).await?;
            work.note(Event::LetterFailed { letter: letter.id }, scope(&letter)).await?;
        }
        Err(why) => {
            tracing::warn!(letter = %letter.id, why, "a letter is tried again later");
            let later = work.now + TimeDelta::seconds(30 << letter.tries.clamp(0, 10));
            letters::retry(&mut work.tx, letter.id, later).await?;
        }
    }
    work.tx.commit().await?;
    Ok(true)
}

/// Sessions that have ended go, a day later: until then a form that arrives late is known to be whose.
async fn remove_expired_sessions(site: Site) -> Result<(), AppError> {
    let mut tx = site.db.write().await?;
    sessions::remove_expired(&mut tx, site.clock.now() - SETTINGS.visitor_life()).await?;
    Ok(tx.commit().await?)
}

/// Attempts that nobody counts any more go, and devices that nobody uses.
async fn forget_attempts(site: Site) -> Result<(), AppError> {
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    attempts::remove_old(&mut tx, now).await?;
    devices::remove_unseen(&mut tx, now - SETTINGS.device_life()).await?;
    Ok(tx.commit().await?)
}
