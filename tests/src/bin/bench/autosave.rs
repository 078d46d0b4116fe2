//! How long it takes until what somebody types is stored: the round trip that a page makes by itself, on the program as it is deployed.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::net::TcpListener;

use crate::client::{Client, form, sign_in};
use crate::demo::{binary, start, stop};
use crate::{Folder, quantile};

const TIMES: usize = 200;

pub async fn run() -> anyhow::Result<()> {
    let Some(binary) = binary()? else { return Ok(()) };
    let folder = Folder::new("autosave")?;
    let address = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let (mut server, _) = start(&binary, &folder.0, address).await?;
    let cookie = sign_in(address, "abby").await?;
    let mut client = Client::open(address).await?;
    let page = page(&mut client, &cookie).await?;
    let mut times: Vec<Duration> = Vec::with_capacity(TIMES);
    for number in 0..TIMES {
        let html = String::from_utf8(client.get(&page, &cookie).await?)?;
        let (row, base) = (hidden(&html, "_row")?, hidden(&html, "_base")?);
        let parts: Vec<&str> = page.split('/').collect();
        let path = format!("/do/plans/{}/answers/{}/{}", parts[2], parts[3], parts[5]);
        let body = format!("_row={row}&_base={base}&_go=typing&likes=Word+number+{number}");
        let began = Instant::now();
        let (status, _) = client.ask(&form(address, &path, &cookie, &body)).await?;
        times.push(began.elapsed());
        ensure!(status == 204, "typing was answered with {status}");
    }
    let [p50, p99] = [0.5, 0.99].map(|share| quantile(&mut times, share));
    println!(
        "what is typed is stored in {p50:.1} ms (median), {p99:.1} ms (99 of 100); the page waits a second for the next key"
    );
    stop(&mut server).await
}

/// A page of a draft on which words are typed.
async fn page(client: &mut Client, cookie: &str) -> anyhow::Result<String> {
    let today = String::from_utf8(client.get("/", cookie).await?)?;
    for plan in today.split("/plans/").skip(1).filter_map(|rest| rest.get(..36)) {
        let tasks = String::from_utf8(client.get(&format!("/plans/{plan}"), cookie).await?)?;
        let links = tasks.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut likes = links.filter(|link| link.ends_with("/likes"));
        // Only a draft has words that can be typed.
        if let Some(link) = likes.next().filter(|_| tasks.contains("/turn\"")) {
            return Ok(link.to_owned());
        }
    }
    anyhow::bail!("no plan of the demo home is being written")
}

fn hidden(html: &str, name: &str) -> anyhow::Result<String> {
    let rest = html.split(&format!("name=\"{name}\"")).nth(1).context("a hidden box")?;
    let value = rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
    Ok(value.context("its value")?.to_owned())
}
