//! The pages against a bare handler that does the same queries, with few plans and with many.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use app::session::WebSession;
use app::site::{Gates, Site};
use axum::Router;
use axum::extract::{Path as At, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use chrono::{DateTime, TimeDelta, Utc};
use domain::canonical::Hash;
use domain::person::{Author, Member};
use domain::plan::Plan;
use domain::plan_file::PlanFile;
use domain::policy::{Action, Role};
use domain::sheets::SheetName;
use domain::{AccountId, HomeId, OrganisationId, PlanId, YoungPersonId};
use rand::RngExt;
use store::accounts::Account;
use store::homes::Home;
use store::sessions::SessionRow;
use store::{Db, Tx, accounts, homes, organisations, plan_files, plans, rows, sessions, young_people};
use tests::{Case, machine, site_files};
use tokio::net::TcpListener;

use crate::client::Client;
use crate::{Folder, quantile};

const CONNECTIONS: usize = 8;
const REQUESTS: usize = 2_000;
const WARM_UP: usize = 200;
const ROUNDS: usize = 3;
/// One plan in so many is a whole case A; the others are a line in a list with two rows.
const FULL_EVERY: usize = 50;
const PER_HOME: usize = 20;
const IN_ONE_GO: usize = 2_000;

pub async fn compare(sizes: &[usize]) -> anyhow::Result<()> {
    println!(
        "{CONNECTIONS} connections, {ROUNDS} rounds of {REQUESTS} requests each; client and servers share this machine.\n"
    );
    println!("{:>9}  {:<23}  {:<9} {:>10} {:>9} {:>9}", "plans", "page", "server", "per second", "p50 ms", "p99 ms");
    let mut all = Vec::new();
    for size in sizes {
        all.extend(measure(*size).await?);
    }
    println!();
    for one in &all {
        println!("{:>9} plans, {:<10} {:.2} of the bare handler's throughput", one.plans, one.page, one.ratio);
    }
    for pair in all.iter().flat_map(|one| all.iter().map(move |other| (one, other))) {
        if let (small, large) = pair
            && small.page == large.page
            && small.plans == 1_000
            && large.plans > 1_000
        {
            println!("{:<10} p99 at {} plans is {:.2} × that at 1,000", large.page, large.plans, large.p99 / small.p99);
        }
    }
    Ok(())
}

/// A site on this database.
pub fn site(db: Db) -> Site {
    Site {
        db,
        clock: machine(),
        url: "http://127.0.0.1".into(),
        demo: false,
        letters_wait: true,
        files: site_files(),
        seal_roots: None,
        trusted_proxies: Vec::new(),
        prints: paper::prints,
        read_scan: |file| Ok(scan::read(file)),
        gates: Gates::default(),
    }
}

struct Measured {
    plans: usize,
    page: &'static str,
    ratio: f64,
    p99: f64,
}

async fn measure(size: usize) -> anyhow::Result<Vec<Measured>> {
    let folder = Folder::new("bench")?;
    let db = Db::open(&format!("sqlite://{}", folder.0.join("bench.sqlite").display())).await?;
    let began = Instant::now();
    let place = fill(&db, size).await?;
    eprintln!("{size} plans were written in {:.1} s", began.elapsed().as_secs_f64());
    let site = site(db);
    let real = serve(server::router(site.clone())).await?;
    let mut measured = Vec::new();
    for (page, path) in
        [("task list", format!("/plans/{}", place.plan)), ("agreement", format!("/plans/{}/agreement", place.plan))]
    {
        let shown = String::from_utf8(Client::open(real).await?.get(&path, &place.cookie).await?)?;
        let bare = serve(bare(&site, page == "agreement", shown)).await?;
        let [mut ours, mut theirs] = by_turns([real, bare], &path, &place.cookie).await?;
        print(size, page, "Accord", &mut ours);
        print(size, page, "bare", &mut theirs);
        measured.push(Measured { plans: size, page, ratio: ours.rate() / theirs.rate(), p99: ours.at(0.99) });
    }
    let path = format!("/plans/{}/versions/{}/paper.pdf", place.plan, place.in_force);
    let [mut paper] = by_turns([real], &path, &place.cookie).await?;
    print(size, "a kept paper’s download", "Accord", &mut paper);
    site.db.close().await;
    Ok(measured)
}

pub fn print(plans: usize, page: &str, server: &str, answers: &mut Answers) {
    let (rate, p50, p99) = (answers.rate(), answers.at(0.5), answers.at(0.99));
    println!("{plans:>9}  {page:<23}  {server:<9} {rate:>10.0} {p50:>9.2} {p99:>9.2}");
}

/// How long each answer of a server took, and all of them together.
#[derive(Default)]
pub struct Answers {
    times: Vec<Duration>,
    seconds: f64,
}

impl Answers {
    fn rate(&self) -> f64 {
        self.times.len() as f64 / self.seconds
    }

    fn at(&mut self, share: f64) -> f64 {
        quantile(&mut self.times, share)
    }
}

/// The same requests to each server by turns, after a first that makes what is made once, and some to warm up.
pub async fn by_turns<const N: usize>(
    servers: [SocketAddr; N],
    path: &str,
    cookie: &str,
) -> anyhow::Result<[Answers; N]> {
    for address in servers {
        Client::open(address).await?.get(path, cookie).await?;
        load(address, path, cookie, WARM_UP).await?;
    }
    let mut answers = [(); N].map(|()| Answers::default());
    for _ in 0..ROUNDS {
        for (address, answers) in servers.into_iter().zip(&mut answers) {
            let began = Instant::now();
            answers.times.extend(load(address, path, cookie, REQUESTS).await?);
            answers.seconds += began.elapsed().as_secs_f64();
        }
    }
    Ok(answers)
}

/// The plan that is measured, and the cookie of somebody who may read it.
struct Place {
    plan: PlanId,
    in_force: u32,
    cookie: String,
}

async fn fill(db: &Db, size: usize) -> anyhow::Result<Place> {
    let clock = machine();
    let now = clock.now();
    let file = Case::A.file();
    let (reader, cookie) = sign_in(db, "Abby Lund", "abby@larch.example", now).await?;
    let mut tx = db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, now).await?;
    let mut home = HomeId::new(clock.id());
    let chosen = rand::rng().random_range(0..size.div_ceil(FULL_EVERY)) * FULL_EVERY;
    let mut chosen_plan = None;
    for number in 0..size {
        if number % IN_ONE_GO == 0 {
            tx.commit().await?;
            tx = db.write().await?;
        }
        if number % FULL_EVERY == 0 {
            let its_plan = whole(&mut tx, organisation, &file, number).await?;
            if number == chosen {
                accounts::join(&mut tx, reader, its_plan.home, Role::Staff).await?;
                chosen_plan = Some(its_plan);
            }
            continue;
        }
        if number % PER_HOME == 1 {
            home = HomeId::new(clock.id());
            homes::add(&mut tx, organisation, &Home { id: home, name: format!("Home {number}"), nation: None }, now)
                .await?;
        }
        slight(&mut tx, &clock, home, number, now).await?;
    }
    tx.commit().await?;
    let plan = chosen_plan.context("one plan is chosen")?;
    let in_force = plan.in_force.as_ref().context("case A is in force")?.revision();
    Ok(Place { plan: plan.id, in_force, cookie })
}

/// An account that is signed in, with its cookie.
pub async fn sign_in(db: &Db, name: &str, email: &str, now: DateTime<Utc>) -> anyhow::Result<(AccountId, String)> {
    let account = Account::new(AccountId::new(machine().id()), name, email);
    let mut tx = db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, now).await?;
    accounts::add(&mut tx, organisation, &account, now).await?;
    let signed_in = WebSession { account: Some(account.id), since: Some(now), ..WebSession::default() };
    let session = tower_sessions::session::Id::default();
    let row = SessionRow {
        id_hash: Hash::of(&session.0.to_be_bytes()).to_string(),
        account: Some(account.id),
        data: serde_json::json!({ (app::session::KEY): signed_in }),
        seen_at: now,
        expires_at: now + TimeDelta::hours(12),
    };
    sessions::add(&mut tx, &row).await?;
    tx.commit().await?;
    Ok((account.id, format!("accord={session}")))
}

/// Case A whole, in force, under another opening second: so all its ids are its own.
async fn whole(tx: &mut Tx, organisation: OrganisationId, file: &PlanFile, number: usize) -> anyhow::Result<Plan> {
    let mut file = file.clone();
    file.opens_at -= TimeDelta::seconds(i64::try_from(number)?);
    Ok(plan_files::replay(tx, organisation, &file, &file.replay()?, &[]).await?)
}

/// A plan that has only begun.
async fn slight(
    tx: &mut Tx,
    clock: &app::site::Clock,
    home: HomeId,
    number: usize,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    use domain::answers::Answers;
    use domain::row::Row;
    let (id, young_person) = (PlanId::new(clock.id()), YoungPersonId::new(clock.id()));
    let name = format!("Young person {number}");
    young_people::add(tx, young_person, home, &name, now).await?;
    let by = Member::found(AccountId::new(clock.id()), "Abby Lund".into(), Role::Staff);
    let step = Plan::open(id, young_person, home, &by)?;
    let plan = plans::apply(tx, &step, &Author::from(&by), now).await?;
    for (sheet, field) in [(SheetName::YoungPerson, "preferred_name"), (SheetName::Good, "likes")] {
        let answers = Answers::default().with(field, name.as_str());
        let row = Row { id: domain::RowId::new(clock.id()), sheet, answers, version: 1 };
        rows::add(tx, rows::owner_of(sheet, &plan), &row, now).await?;
    }
    Ok(())
}

/// The handler to compare with: the same queries in the same transactions, and a fixed text of the same length.
#[derive(Clone)]
struct Bare {
    db: Db,
    clock: app::site::Clock,
    is_agreement: bool,
    text: Arc<str>,
}

fn bare(site: &Site, is_agreement: bool, text: String) -> Router {
    let state = Bare { db: site.db.clone(), clock: site.clock.clone(), is_agreement, text: text.into() };
    Router::new().route("/plans/{plan}", get(same)).route("/plans/{plan}/agreement", get(same)).with_state(state)
}

async fn same(State(bare): State<Bare>, At(plan): At<PlanId>, headers: HeaderMap) -> Response {
    match bare.read(plan, &headers).await {
        Ok(text) => Html(text.to_string()).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

impl Bare {
    async fn read(&self, plan: PlanId, headers: &HeaderMap) -> anyhow::Result<&str> {
        let cookie = headers.get(header::COOKIE).context("a cookie")?.to_str()?;
        let id: tower_sessions::session::Id = cookie.strip_prefix("accord=").context("the cookie")?.parse()?;
        let mut tx = self.db.read().await?;
        let hash = Hash::of(&id.0.to_be_bytes()).to_string();
        let session = sessions::find(&mut tx, &hash, self.clock.now()).await?.context("a session")?;
        drop(tx);
        let mut tx = self.db.read().await?;
        let (account, _) = accounts::with_roles(&mut tx, session.account.context("an account")?).await?;
        drop(tx);
        let mut tx = self.db.read().await?;
        let (plan, _) = plans::find(&mut tx, account.id, plan, Action::ReadPlan).await?;
        let mut read = plans::names(&mut tx, &plan).await?.home.len();
        if self.is_agreement {
            let number = plan.in_force.as_ref().context("an agreement in force")?.revision();
            read += plans::revision(&mut tx, plan.id, number).await?.text.canonical().len();
            read += plans::revisions(&mut tx, plan.id).await?.len();
        } else {
            plans::objection(&mut tx, &plan).await?;
            read += rows::of_plan(&mut tx, &plan).await?.len();
        }
        if read == 0 {
            bail!("nothing was read");
        }
        Ok(&self.text)
    }
}

pub async fn serve(router: Router) -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

/// So many requests over all connections; how long each took.
async fn load(address: SocketAddr, path: &str, cookie: &str, requests: usize) -> anyhow::Result<Vec<Duration>> {
    let left = Arc::new(AtomicUsize::new(requests));
    let mut workers = Vec::new();
    for _ in 0..CONNECTIONS {
        let (left, path, cookie) = (left.clone(), path.to_owned(), cookie.to_owned());
        workers.push(tokio::spawn(async move {
            let mut client = Client::open(address).await?;
            let mut times = Vec::new();
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
                let began = Instant::now();
                client.get(&path, &cookie).await?;
                times.push(began.elapsed());
            }
            anyhow::Ok(times)
        }));
    }
    let mut times = Vec::new();
    for worker in workers {
        times.extend(worker.await??);
    }
    Ok(times)
}
