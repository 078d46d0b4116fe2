//! What strangers and haste cost everybody else: memory while many sign in at once, and how long others wait to sign in while somebody
//! sends a draft with faults again and again.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tokio::net::TcpListener;

use crate::client::{Client, form, sign_in};
use crate::demo::{binary, peak, resident, start, stop};
use crate::{Folder, quantile};

/// How many sign in at once.
const AT_ONCE: usize = 64;
/// How many connections send the draft.
const SENDERS: usize = 6;
/// How many times somebody else signs in, each time.
const SIGN_INS: usize = 20;

pub async fn run() -> anyhow::Result<()> {
    let Some(binary) = binary()? else { return Ok(()) };
    let folder = Folder::new("strain")?;
    let address = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    // The first start makes the demo's papers, which takes memory of its own; the second has nothing to make.
    let (mut first, _) = start(&binary, &folder.0, address).await?;
    jobs_done(address).await?;
    stop(&mut first).await?;
    let (mut server, _) = start(&binary, &folder.0, address).await?;
    let before = (resident(&server)?, peak(&server)?);
    let refused = all_at_once(address).await?;
    println!("{AT_ONCE} wrong sign-ins at once: {refused} told that Accord is busy");
    println!(
        "memory: {:.1} MB before, {:.1} MB at most until then, {:.1} MB at most",
        before.0,
        before.1,
        peak(&server)?
    );
    let mut alone = sign_ins(address).await?;
    let (mut beside, sent) = beside_a_flood(address).await?;
    println!("{:<40} {:>9} {:>9}", "signing in", "p50 ms", "p90 ms");
    for (name, times) in [("alone", &mut alone), ("while a refused send is repeated", &mut beside)] {
        println!("{name:<40} {:>9.1} {:>9.1}", quantile(times, 0.5), quantile(times, 0.9));
    }
    println!("median × {:.1}, beside {sent} refused sends", quantile(&mut beside, 0.5) / quantile(&mut alone, 0.5));
    stop(&mut server).await
}

/// Waits until every job has succeeded once.
async fn jobs_done(address: SocketAddr) -> anyhow::Result<()> {
    let mut client = Client::open(address).await?;
    while String::from_utf8(client.get("/health", "").await?)?.contains("\"last_success\":null") {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

/// Strangers guess passwords, all at the same moment; how many were sent away.
async fn all_at_once(address: SocketAddr) -> anyhow::Result<usize> {
    let guesses = (0..AT_ONCE).map(|number| {
        tokio::spawn(async move {
            let body = format!("email=nobody{number}%40larch.example&password=guess&next=%2F");
            Client::open(address).await?.ask(&form(address, "/do/sign-in", "", &body)).await
        })
    });
    let mut refused = 0;
    for guess in guesses.collect::<Vec<_>>() {
        refused += usize::from(guess.await??.0 == 503);
    }
    Ok(refused)
}

async fn sign_ins(address: SocketAddr) -> anyhow::Result<Vec<Duration>> {
    let mut times = Vec::new();
    for _ in 0..SIGN_INS {
        let began = Instant::now();
        sign_in(address, "dena").await?;
        times.push(began.elapsed());
    }
    Ok(times)
}

/// The same while Abby's connections send a draft that has faults; how often they sent it.
async fn beside_a_flood(address: SocketAddr) -> anyhow::Result<(Vec<Duration>, usize)> {
    let cookie = sign_in(address, "abby").await?;
    let mut client = Client::open(address).await?;
    let today = String::from_utf8(client.get("/", &cookie).await?)?;
    let home = today.split("/homes/").nth(1).and_then(|rest| rest.get(..36)).context("a home is listed")?;
    client.ask(&form(address, &format!("/do/homes/{home}/young-people"), &cookie, "preferred_name=Zed")).await?;
    let today = String::from_utf8(client.get("/", &cookie).await?)?;
    let plan = today.split(">Zed<").next().and_then(|before| before.rsplit("/plans/").next()?.get(..36));
    let send = form(address, &format!("/do/plans/{}/send", plan.context("Zed's plan is listed")?), &cookie, "");
    let sent = Arc::new(AtomicUsize::new(0));
    let senders: Vec<_> =
        (0..SENDERS).map(|_| tokio::spawn(again_and_again(address, send.clone(), sent.clone()))).collect();
    let times = sign_ins(address).await?;
    let stopped = senders.iter().any(tokio::task::JoinHandle::is_finished);
    senders.iter().for_each(tokio::task::JoinHandle::abort);
    if stopped {
        bail!("somebody stopped sending");
    }
    Ok((times, sent.load(Ordering::Relaxed)))
}

async fn again_and_again(address: SocketAddr, send: String, sent: Arc<AtomicUsize>) -> anyhow::Result<()> {
    let mut client = Client::open(address).await?;
    loop {
        let (status, _) = client.ask(&send).await?;
        if status != 303 {
            bail!("sending answered {status}");
        }
        sent.fetch_add(1, Ordering::Relaxed);
    }
}
