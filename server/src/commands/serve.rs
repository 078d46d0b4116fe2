//! `accord serve` and `accord demo`.

use anyhow::Context;
use app::site::{Gates, Site};
use seal::Signer;
use store::{Db, installation};

use crate::config::{DemoSettings, ServeSettings, Settings};
use crate::demo::Homes;
use crate::jobs::Tools;
use crate::listen::{Limits, listen};
use crate::scans;
use crate::sealer::Sealer;
use crate::time_stamps::TimeStamps;
use crate::{clock, demo, jobs, keys, router};

/// Serves until the process is told to stop.
///
/// # Errors
/// Where the database, the address, the folder of the site or the mail server's name is of no use or not safe.
pub async fn serve(settings: ServeSettings) -> anyhow::Result<()> {
    run(settings.checked()?, None).await
}

/// Serves the demo home until the process is told to stop.
///
/// # Errors
/// Like [`serve`].
pub async fn demo(settings: DemoSettings) -> anyhow::Result<()> {
    let homes = if settings.separate_homes { Homes::Separate } else { Homes::One };
    let reset = settings.reset;
    let settings = settings.checked()?;
    if reset {
        settings.store.remove(DEMO_FILE)?;
    }
    run(settings, Some(homes)).await
}

/// The file of the demo home.
const DEMO_FILE: &str = "demo.sqlite";

/// Serves the demo home, with young people in these homes, or whoever works here.
async fn run(settings: Settings, demo_homes: Option<Homes>) -> anyhow::Result<()> {
    crate::templates::take(settings.templates.as_deref())?;
    app::texts::speak(settings.language);
    let is_demo = demo_homes.is_some();
    let file = if is_demo { DEMO_FILE } else { "accord.sqlite" };
    let files = settings.site()?;
    let address = settings.store.address(file)?;
    let db = Db::open(&address).await.context("the database cannot be opened")?;
    if !is_demo {
        refuse_demo(&db).await?;
    }
    let mailer = settings.smtp_url.as_deref().map(|url| jobs::Mailer::new(url, &settings.mail_from)).transpose()?;
    // The keys are made on the first start that gets this far.
    let sealer = sealer(&settings)?;
    let site = Site {
        db,
        clock: clock::machine(),
        url: settings.public_url(),
        seal_roots: Some(sealer.roots()?),
        demo: is_demo,
        letters_wait: settings.smtp_url.is_none(),
        files,
        trusted_proxies: settings.trusted_proxy.clone(),
        prints: paper::prints,
        read_scan: scans::read,
        gates: Gates::default(),
    };
    if let Some(homes) = demo_homes {
        demo::fill(&site, homes).await.context("the demo home cannot be filled")?;
    }
    let jobs = tokio::spawn(jobs::run(site.clone(), Tools { mailer, sealer: Some(sealer) }));
    let listener = tokio::net::TcpListener::bind(settings.listen).await.context("the address is taken")?;
    println!("Accord is at {}", site.url);
    let app = router(site.clone());
    listen(listener, app, Limits::SERVE, stopped()).await;
    jobs.abort();
    site.db.close().await;
    Ok(())
}

/// The keys of the folder, and the one that seals: of the folder too, or in a module.
fn sealer(settings: &Settings) -> anyhow::Result<Sealer> {
    let now = clock::machine().now();
    let mut authority = keys::open(&settings.seal, &settings.store, now)?;
    let signer = match key_in_module(settings)? {
        Some(signer) => {
            keys::know(&mut authority, signer.chain(), &settings.seal, &settings.store, now)?;
            signer
        }
        None => authority.signer()?,
    };
    Ok(Sealer::new(authority, signer, TimeStamps::new(&settings.seal)?))
}

/// The key that seals in place of those of the folder, where a module is named.
#[cfg(feature = "pkcs11")]
fn key_in_module(settings: &Settings) -> anyhow::Result<Option<Signer>> {
    crate::pkcs11::signer(&settings.module)
}

/// This program was built without modules.
#[cfg(not(feature = "pkcs11"))]
fn key_in_module(_: &Settings) -> anyhow::Result<Option<Signer>> {
    Ok(None)
}

/// The password of the demo home's people is known to everybody: where they are, nobody else works.
async fn refuse_demo(db: &Db) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let is_demo = installation::is_demo(&mut tx).await?;
    anyhow::ensure!(!is_demo, "this database holds the demo home, whose password everybody knows: name another");
    Ok(())
}

async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        .expect("a process may listen for its own signals");
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}
