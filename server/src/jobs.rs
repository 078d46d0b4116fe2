//! What happens without anybody at the screen: letters leave, agreements begin on their date, old sessions go.
//!
//! Every job is leased or idempotent: two nodes may run them at once, and a killed server does them again.

use std::time::Duration;

use anyhow::Context;
use app::error::{AppError, internal};
use app::site::Site;
use app::work::Work;
use chrono::TimeDelta;
use domain::event::Event;
use domain::person::Author;
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::events::Scope;
use store::letters::{self, Letter};
use store::{StoreError, plans, sessions};

const EVERY: Duration = Duration::from_secs(5);
const LEASE: TimeDelta = TimeDelta::minutes(2);
const MOST_TRIES: i64 = 8;

/// The way to the mail server.
pub struct Post {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Post {
    /// Names the mail server and the address letters come from.
    ///
    /// # Errors
    /// Where one of them is none.
    pub fn new(url: &str, from: &str) -> anyhow::Result<Self> {
        let server =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url).context("ACCORD_SMTP_URL is no mail server")?;
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

/// Does what is due, again and again.
pub async fn run(site: Site, post: Option<Post>) {
    loop {
        // A failure is logged where it is made; the next round tries again.
        let _ = round(&site, post.as_ref()).await;
        tokio::time::sleep(EVERY).await;
    }
}

/// Does what is due now.
///
/// # Errors
/// A failure of the database.
pub async fn round(site: &Site, post: Option<&Post>) -> Result<(), AppError> {
    begin_agreements(site).await?;
    if let Some(post) = post {
        while send_letter(site, post).await? {}
    }
    let mut tx = site.db.write().await?;
    sessions::remove_expired(&mut tx, site.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Signed agreements whose date has come enter into force.
async fn begin_agreements(site: &Site) -> Result<(), AppError> {
    let now = site.clock.now();
    let mut tx = site.db.read().await?;
    let due = plans::due_to_begin(&mut tx, domain::week::today(now)).await?;
    drop(tx);
    for id in due {
        let mut work = Work::begin(site.clone(), Author::Accord).await?;
        let plan = plans::get(&mut work.tx, id).await?;
        if let Ok(step) = plan.begin(work.now) {
            // Somebody was quicker: the next round finds it begun.
            if work.step(&step).await.is_ok() {
                work.tx.commit().await?;
            }
        }
    }
    Ok(())
}

/// Where the sending of a letter happens.
fn scope(letter: &Letter) -> Scope {
    letter.plan.map_or(Scope::Home(letter.home), |plan| Scope::Plan(plan, letter.home))
}

/// Sends one letter, if one is due; whether there was one.
async fn send_letter(site: &Site, post: &Post) -> Result<bool, AppError> {
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    let letter = letters::claim(&mut tx, now, now + LEASE).await?;
    tx.commit().await?;
    let Some(letter) = letter else { return Ok(false) };
    let sent = post.send(&letter).await;
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    match sent {
        Ok(()) => {
            letters::sent(&mut work.tx, letter.id, work.now).await?;
            work.note(Event::LetterSent { letter: letter.id }, scope(&letter)).await?;
        }
        Err(why) if letter.tries + 1 >= MOST_TRIES => {
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
    work.tx.commit().await.map_err(|error: StoreError| match error {
        StoreError::Broken(source) => internal(&source),
        other => other.into(),
    })?;
    Ok(true)
}
