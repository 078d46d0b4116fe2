//! `accord serve` and `accord demo`.

use anyhow::Context;
use app::site::Site;
use store::Db;

use crate::config::Settings;
use crate::{clock, demo, jobs, router};

/// Serves until the process is told to stop.
///
/// # Errors
/// Where the database, the address, the folder of the site or the mail server's name is of no use.
pub async fn serve(settings: Settings, is_demo: bool) -> anyhow::Result<()> {
    app::texts::speak(settings.language);
    let file = if is_demo { "demo.sqlite" } else { "accord.sqlite" };
    let files = settings.site()?;
    let address = settings.store.address(file).context("the data folder cannot be made")?;
    let db = Db::open(&address).await.context("the database cannot be opened")?;
    let site = Site {
        db,
        clock: clock::machine(),
        url: settings.public_url(),
        demo: is_demo,
        letters_wait: settings.smtp_url.is_none(),
        files,
    };
    if is_demo {
        demo::fill(&site).await.context("the demo home cannot be filled")?;
    }
    let mailer = settings.smtp_url.as_deref().map(|url| jobs::Mailer::new(url, &settings.mail_from)).transpose()?;
    let jobs = tokio::spawn(jobs::run(site.clone(), mailer));
    let listener = tokio::net::TcpListener::bind(settings.listen).await.context("the address is taken")?;
    println!("Accord is at {}", site.url);
    let app = router(site.clone());
    axum::serve(listener, app).with_graceful_shutdown(stopped()).await?;
    jobs.abort();
    site.db.close().await;
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
