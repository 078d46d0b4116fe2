//! The whole application for tests: the real router on a real database, with a clock that can be moved.
//!
//! The people of the story sign in by the form and keep their cookies: `app.as_(ABBY).get("/").await`.

mod cases;
mod page;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use app::passwords;
use app::site::{Clock, Gates, Site};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use chrono::{DateTime, TimeDelta, Utc};
use domain::policy::Role;
use domain::{AccountId, HomeId, PlanId};
use server::jobs::Tools;
use store::Db;
use store::accounts::{self, Account};
use store::homes::{self, Home};
use store::letters::{Letter, LetterKind};
use store::organisations;
use tower::ServiceExt;
use words::MISSING;

pub use cases::{Case, Told, typed};
pub use page::Page;

/// Someone who uses Accord.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    /// Their name.
    pub name: &'static str,
    /// Their address.
    pub email: &'static str,
    /// What they may do; none for somebody without an account.
    pub role: Option<Role>,
}

const fn person(name: &'static str, email: &'static str, role: Role) -> Person {
    Person { name, email, role: Some(role) }
}

/// Jay's key worker.
pub const ABBY: Person = person("Abby Lund", "abby@larch.example", Role::Staff);
/// Another of the staff, who is nobody's key worker.
pub const MAY: Person = person("May Osei", "may@larch.example", Role::Staff);
/// The registered manager.
pub const DENA: Person = person("Dena Okafor", "dena@larch.example", Role::Manager);
/// The deputy.
pub const TOM: Person = person("Tom Reilly", "tom@larch.example", Role::Manager);
/// The administrator.
pub const OLA: Person = person("Ola Berg", "ola@larch.example", Role::Administrator);
/// A manager of another home.
pub const STRANGER: Person = person("Sid Vale", "sid@elsewhere.example", Role::Manager);
/// An agency worker, on nights; works where a test has them join.
pub const NIGHT: Person = person("Nell Ash", "nell@agency.example", Role::Night);
/// The social worker, who has no account.
pub const RUTH: Person = Person { name: "Ruth Adeyemi", email: "ruth.adeyemi@fenmarsh.example", role: None };
/// Her team manager.
pub const COLIN: Person = Person { name: "Colin Marsh", email: "colin.marsh@fenmarsh.example", role: None };
/// Nobody in particular.
pub const NOBODY: Person = Person { name: "nobody", email: "", role: None };

/// Everyone's password.
pub const PASSWORD: &str = "larch-house-tests";

/// The PIN with which everyone hands the tablet over.
pub const PIN: &str = "2580";

/// Another home of the organisation; Sid manages it.
pub const OTHER_HOME: &str = "Elsewhere";

/// The address Accord is reached under.
pub const URL: &str = "http://accord.test";

/// The proxy in front of it.
pub const PROXY: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A running application.
pub struct TestApp {
    /// Its site, with the database.
    pub site: Site,
    /// Abby's, May's, Dena's, Tom's and Ola's home; empty at first.
    pub home: HomeId,
    now: Arc<Mutex<DateTime<Utc>>>,
    router: Router,
    browsers: Mutex<BTreeMap<Person, Cookies>>,
}

#[derive(Default)]
struct Cookies {
    kept: BTreeMap<String, String>,
    has_signed_in: bool,
}

impl TestApp {
    /// An application with its people on an empty database, at 10:00 on 10 November 2026.
    ///
    /// # Panics
    /// Where the database fails.
    pub async fn new(db: Db) -> Self {
        Self::with(db, |_| ()).await
    }

    /// The same on a site that is a little different.
    ///
    /// # Panics
    /// Where the database fails.
    pub async fn with(db: Db, change: impl FnOnce(&mut Site)) -> Self {
        let mut app = Self::on(db, "2026-11-10T10:00:00Z".parse().expect("a time"), HomeId::new(machine().id()));
        change(&mut app.site);
        app.router = server::router(app.site.clone());
        app.move_in().await;
        app
    }

    /// The application on a database that has its people already.
    pub fn on(db: Db, now: DateTime<Utc>, home: HomeId) -> Self {
        let now = Arc::new(Mutex::new(now));
        let (time, ids) = (now.clone(), machine());
        let clock = Clock::new(move || *time.lock().expect("no test panicked with the clock"), move || ids.id());
        let site = Site {
            db,
            clock,
            url: URL.to_owned(),
            demo: false,
            letters_wait: true,
            files: site_files(),
            seal_roots: None,
            trusted_proxies: vec![PROXY],
            prints: paper::prints,
            read_scan: |file| Ok(scan::read(file)),
            gates: Gates::default(),
        };
        let router = server::router(site.clone());
        Self { site, home, now, router, browsers: Mutex::default() }
    }

    async fn move_in(&self) {
        let hash = passwords::hash_now(PASSWORD).expect("a password has a hash");
        let mut tx = self.site.db.write().await.expect("the database writes");
        let now = self.now();
        let elsewhere = HomeId::new(self.site.clock.id());
        let home = |id, name: &str| Home { id, name: name.to_owned(), nation: None };
        let organisation = organisations::of_this_installation(&mut tx, now).await.expect("an organisation");
        homes::add(&mut tx, organisation, &home(self.home, "Larch House"), now).await.expect("a home");
        homes::add(&mut tx, organisation, &home(elsewhere, OTHER_HOME), now).await.expect("a home");
        for person in [ABBY, MAY, DENA, TOM, OLA, STRANGER] {
            let id = AccountId::new(self.site.clock.id());
            let role = person.role.expect("these have accounts");
            let account = Account::new(id, person.name, person.email);
            accounts::add(&mut tx, organisation, &account, now).await.expect("an account");
            accounts::set_password(&mut tx, id, &hash).await.expect("a password");
            let home = if person == STRANGER { elsewhere } else { self.home };
            accounts::join(&mut tx, id, home, role).await.expect("a member");
        }
        tx.commit().await.expect("the database commits");
    }

    /// Somebody else begins to work in a home, with an account and the password of all others.
    ///
    /// # Panics
    /// Where the database fails, or they have no role.
    pub async fn join(&self, person: Person, home: HomeId) {
        let id = AccountId::new(self.site.clock.id());
        let mut tx = self.site.db.write().await.expect("the database writes");
        let organisation = organisations::of_home(&mut tx, home).await.expect("an organisation");
        let account = Account::new(id, person.name, person.email);
        accounts::add(&mut tx, organisation, &account, self.now()).await.expect("an account");
        let hash = passwords::hash_now(PASSWORD).expect("a password can be hashed");
        accounts::set_password(&mut tx, id, &hash).await.expect("a password");
        accounts::join(&mut tx, id, home, person.role.expect("a role")).await.expect("a member");
        tx.commit().await.expect("the database commits");
    }

    /// What the clock shows.
    ///
    /// # Panics
    /// Where a test panicked with the clock.
    pub fn now(&self) -> DateTime<Utc> {
        *self.now.lock().expect("no test panicked with the clock")
    }

    /// Moves the clock on.
    ///
    /// # Panics
    /// Where a test panicked with the clock.
    pub fn wait(&self, time: TimeDelta) {
        *self.now.lock().expect("no test panicked with the clock") += time;
    }

    /// This person's browser.
    pub fn as_(&self, person: Person) -> Browser<'_> {
        Browser { app: self, person, from_elsewhere: false, through: None }
    }

    /// The ids of the people's accounts.
    ///
    /// # Panics
    /// Where there is none.
    pub async fn account(&self, person: Person) -> AccountId {
        let mut tx = self.site.db.read().await.expect("the database reads");
        let found = accounts::by_email(&mut tx, person.email).await.expect("the database answers");
        found.expect("this person has an account").0.id
    }

    /// What every job does when its time has come, once.
    ///
    /// # Panics
    /// Where a job fails.
    pub async fn round(&self) {
        server::jobs::round(&self.site, &Tools::default()).await.expect("the jobs are done");
    }

    /// The newest letter that holds a link, and the path of the link.
    ///
    /// # Panics
    /// Where there is none.
    pub async fn link(&self, plan: PlanId) -> String {
        let body =
            self.letter(plan, &[LetterKind::ApprovalRequest, LetterKind::PassedOn, LetterKind::Reminder]).await.body;
        let line = body.lines().find(|line| line.starts_with(URL)).expect("a letter with a link");
        line[URL.len()..].to_owned()
    }

    /// The newest code.
    ///
    /// # Panics
    /// Where there is none.
    pub async fn code(&self, plan: PlanId) -> String {
        let body = self.letter(plan, &[LetterKind::Code]).await.body;
        let codes = body.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6);
        codes.expect("a letter with a code").to_owned()
    }

    /// The newest link by which somebody chooses a password, out of the letter to their address: its path.
    ///
    /// # Panics
    /// Where there is none.
    pub async fn password_link(&self, email: &str) -> String {
        let link = self.password_links(email).await.pop();
        link.expect("a letter with a link")
    }

    /// The paths of all such links that wait for this address, oldest first.
    ///
    /// # Panics
    /// Where the database fails.
    pub async fn password_links(&self, email: &str) -> Vec<String> {
        let dena = self.account(DENA).await;
        let mut tx = self.site.db.read().await.expect("the database reads");
        let mut letters = store::letters::waiting(&mut tx, dena, 1000).await.expect("the database answers");
        letters.retain(|letter| letter.to_email == email && letter.password_link.is_some());
        letters.sort_by_key(|letter| (letter.made_at, letter.id));
        let link = |letter: store::letters::Letter| {
            let line = letter.body.lines().find(|line| line.starts_with(URL)).expect("a link").to_owned();
            line[URL.len()..].to_owned()
        };
        letters.into_iter().map(link).collect()
    }

    /// The path of the newest link to an emergency.
    ///
    /// # Panics
    /// Where there is none.
    pub async fn emergency_link(&self, plan: PlanId) -> String {
        let body = self.letter(plan, &[LetterKind::EmergencyLink]).await.body;
        let line = body.lines().find(|line| line.starts_with(URL)).expect("a letter with a link");
        line[URL.len()..].to_owned()
    }

    /// How many letters of a kind wait about a plan.
    ///
    /// # Panics
    /// Where the database fails.
    pub async fn count_letters(&self, plan: PlanId, kind: LetterKind) -> usize {
        let dena = self.account(DENA).await;
        let mut tx = self.site.db.read().await.expect("the database reads");
        let letters = store::letters::waiting(&mut tx, dena, 1000).await.expect("the database answers");
        letters.iter().filter(|letter| letter.kind == kind && letter.plan == Some(plan)).count()
    }

    /// The newest letter of these kinds about a plan.
    ///
    /// # Panics
    /// Where there is none, or it lacks a message.
    pub async fn letter(&self, plan: PlanId, kinds: &[LetterKind]) -> Letter {
        let abby = self.account(ABBY).await;
        let mut tx = self.site.db.read().await.expect("the database reads");
        let letters = store::letters::waiting(&mut tx, abby, 1000).await.expect("the database answers");
        let ours = letters.into_iter().filter(|letter| kinds.contains(&letter.kind) && letter.plan == Some(plan));
        let letter = ours.max_by_key(|letter| (letter.made_at, letter.id)).expect("a letter");
        assert!(![&letter.subject, &letter.body].iter().any(|text| text.contains(MISSING)), "a letter lacks a message");
        letter
    }

    /// Opens the newest link with the newest code in Ruth's browser; the path of the link.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn open_link(&self, plan: PlanId) -> String {
        self.open_link_as(RUTH, plan).await
    }

    /// The same in somebody else's browser.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn open_link_as(&self, person: Person, plan: PlanId) -> String {
        let link = self.link(plan).await;
        self.as_(person).post(&format!("/do{link}/code"), &[]).await.leads_to(&format!("{link}/code"));
        let code = self.code(plan).await;
        let opened = self.as_(person).post(&format!("/do{link}/open"), &[("code", &code)]).await;
        opened.leads_to(&format!("{link}/plan"));
        link
    }

    /// Sends a draft to the manager and has Dena authorise it.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn send_and_authorise(&self, plan: PlanId) {
        let agreement = format!("/plans/{plan}/agreement");
        self.as_(ABBY).post(&format!("/do/plans/{plan}/send"), &[]).await.leads_to(&agreement);
        self.authorise(DENA, plan).await.leads_to(&agreement);
    }

    /// A manager authorises the text that their page shows.
    pub async fn authorise(&self, person: Person, plan: PlanId) -> Page {
        let hash = self.as_(person).get(&format!("/plans/{plan}/agreement")).await.hidden("hash");
        let form = [("hash", hash.as_str()), ("password", PASSWORD)];
        self.as_(person).post(&format!("/do/plans/{plan}/authorise"), &form).await
    }

    /// Opens the newest link in Ruth's browser; its path, and the form of the decision filled with a yes to every rule.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn open_approval(&self, plan: PlanId) -> (String, Vec<(String, String)>) {
        self.open_approval_as(RUTH, plan).await
    }

    async fn open_approval_as(&self, person: Person, plan: PlanId) -> (String, Vec<(String, String)>) {
        let link = self.open_link_as(person, plan).await;
        let page = self.as_(person).get(&format!("{link}/plan")).await;
        let mut form = page.form("/decision");
        page.fill(&mut form, "verdict.", "approve");
        (link, form)
    }

    /// Ruth approves every rule.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn approve(&self, plan: PlanId) {
        self.approve_as(RUTH, plan).await;
    }

    /// Somebody else does, who has the newest link.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn approve_as(&self, person: Person, plan: PlanId) {
        let (link, form) = self.open_approval_as(person, plan).await;
        self.decide_as(person, &link, &form).await;
    }

    /// Ruth looks a decision over and sends it.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn decide(&self, link: &str, form: &[(String, String)]) {
        self.decide_as(RUTH, link, form).await;
    }

    async fn decide_as(&self, person: Person, link: &str, form: &[(String, String)]) {
        let look_over = format!("{link}/look-over");
        self.as_(person).post_form(&format!("/do{link}/decision"), form).await.leads_to(&look_over);
        let seen = self.as_(person).get(&look_over).await.form("/send");
        self.as_(person).post_form(&format!("/do{link}/send"), &seen).await.leads_to(&format!("{link}/done"));
    }

    /// Jay, Abby and Dena sign, and a parent where the law asks.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn sign(&self, plan: PlanId) {
        for (person, party) in [(ABBY, "young_person"), (ABBY, "key_worker"), (DENA, "manager")] {
            let signed = self
                .sign_as(
                    plan,
                    person,
                    party,
                    &[("method", "typed"), ("typed_name", person.name), ("interpreter", "Farid Noori")],
                )
                .await;
            assert_eq!(signed.is(303).refused(), None);
        }
        if self.as_(ABBY).get(&format!("/plans/{plan}/sign/parent")).await.status == StatusCode::OK {
            let how = [("parent_name", "A parent"), ("method", "spoken"), ("spoken_words", "I have read it.")];
            assert_eq!(self.sign_as(plan, ABBY, "parent", &how).await.is(303).refused(), None);
        }
    }

    /// One person signs for one party, on the text their page shows; a young person in their turn, for which this person gives them
    /// the tablet and takes it back.
    pub async fn sign_as(&self, plan: PlanId, person: Person, party: &str, how: &[(&str, &str)]) -> Page {
        if party != "young_person" {
            return self.sign_on(&format!("/plans/{plan}/sign/{party}"), plan, person, party, how).await;
        }
        self.hand_over(person, plan).await;
        let signed = self.sign_on(&format!("/plans/{plan}/turn/sign"), plan, person, party, how).await;
        self.take_back(person, plan).await;
        signed
    }

    /// Signs for a party on the text that this page shows.
    pub async fn sign_on(&self, page: &str, plan: PlanId, person: Person, party: &str, how: &[(&str, &str)]) -> Page {
        let hash = self.as_(person).get(page).await.hidden("hash");
        let mut form = vec![("hash", hash.as_str())];
        form.extend((party != "young_person").then_some(("password", PASSWORD)));
        form.extend_from_slice(how);
        self.as_(person).post(&format!("/do/plans/{plan}/sign/{party}"), &form).await
    }

    /// Gives the tablet to the young person.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn hand_over(&self, person: Person, plan: PlanId) {
        let given = self.as_(person).post(&format!("/do/plans/{plan}/hand-over"), &[("pin", PIN)]).await;
        given.leads_to(&format!("/plans/{plan}/turn"));
    }

    /// Takes the tablet back.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn take_back(&self, person: Person, plan: PlanId) {
        let taken = self.as_(person).post(&format!("/do/plans/{plan}/take-back"), &[("pin", PIN)]).await;
        assert_eq!((taken.is(303).refused(), self.as_(person).get("/").await.status.as_u16()), (None, 200));
    }

    async fn send(&self, person: Person, mut request: Request<Body>) -> Page {
        let cookie = {
            let browsers = self.browsers.lock().expect("no test panicked with the cookies");
            let kept = browsers.get(&person).into_iter().flat_map(|cookies| &cookies.kept);
            kept.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
        };
        if !cookie.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookie.parse().expect("a cookie"));
        }
        let path = request.uri().to_string();
        let method = request.method().to_string();
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("the answer has an end");
        let mut browsers = self.browsers.lock().expect("no test panicked with the cookies");
        let cookies = browsers.entry(person).or_default();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().expect("a cookie is text");
            let (name, value) = set.split(';').next().and_then(|pair| pair.split_once('=')).expect("name=value");
            if value.is_empty() {
                cookies.kept.remove(name);
            } else {
                cookies.kept.insert(name.to_owned(), value.to_owned());
            }
        }
        let page = Page::new(format!("{method} {path} as {}", person.name), &parts, &body);
        let is_paper = path.split('?').next().is_some_and(|path| path.ends_with(".pdf") || path.contains("/scans/"));
        assert!(is_paper || !page.html.contains("{$"), "{} shows a sentence with a hole in it", page.asked);
        assert!(is_paper || !page.html.contains(MISSING), "{} lacks a message: {}", page.asked, page.text());
        page
    }
}

/// The machine's clock, for ids.
pub fn machine() -> Clock {
    server::clock::machine()
}

/// The folder with the style sheet and the script, seen from the tests' folder.
pub fn site_files() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../target/site").into()
}

/// A person's browser.
#[derive(Clone, Copy)]
pub struct Browser<'a> {
    app: &'a TestApp,
    person: Person,
    from_elsewhere: bool,
    through: Option<(IpAddr, &'a str)>,
}

impl<'a> Browser<'a> {
    /// The same browser, connected from this address, which says in X-Forwarded-For that it speaks for others.
    #[must_use]
    pub fn through(mut self, peer: IpAddr, forwarded_for: &'a str) -> Self {
        self.through = Some((peer, forwarded_for));
        self
    }

    /// The same browser on a page of another site.
    #[must_use]
    pub fn from_elsewhere(mut self) -> Self {
        self.from_elsewhere = true;
        self
    }

    /// Forgets all cookies, as if the session had ended; who had an account does not sign in again by themselves.
    ///
    /// # Panics
    /// Where a test panicked with the cookies.
    pub fn forget(&self) {
        let mut browsers = self.app.browsers.lock().expect("no test panicked with the cookies");
        *browsers.entry(self.person).or_default() = Cookies { kept: BTreeMap::new(), has_signed_in: true };
    }

    /// Takes over the cookies of another browser, as the same browser after a restart of the server.
    ///
    /// # Panics
    /// Where a test panicked with the cookies.
    pub fn take_cookies(&self, other: &Browser<'_>) {
        let theirs = other.app.browsers.lock().expect("no test panicked with the cookies");
        let kept = theirs.get(&other.person).map(|cookies| cookies.kept.clone()).unwrap_or_default();
        drop(theirs);
        let mut browsers = self.app.browsers.lock().expect("no test panicked with the cookies");
        *browsers.entry(self.person).or_default() = Cookies { kept, has_signed_in: true };
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Page {
        self.sign_in_once().await;
        let request = self.request("GET", path).body(Body::empty()).expect("a request");
        self.app.send(self.person, request).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        self.post_form(path, form).await
    }

    /// Sends a form of texts that are made as they go.
    pub async fn post_form<N: AsRef<str>, V: AsRef<str>>(&self, path: &str, form: &[(N, V)]) -> Page {
        self.sign_in_once().await;
        self.post_now(path, form).await
    }

    async fn post_now<N: AsRef<str>, V: AsRef<str>>(&self, path: &str, form: &[(N, V)]) -> Page {
        let mut body = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form {
            body.append_pair(name.as_ref(), value.as_ref());
        }
        self.post_body(path, body.finish()).await
    }

    /// Sends a body as it is.
    pub async fn post_body(&self, path: &str, body: impl Into<Body>) -> Page {
        let request = self.request("POST", path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::REFERER, format!("{URL}{}", page_of(path)));
        self.app.send(self.person, request.body(body.into()).expect("a request")).await
    }

    /// Sends a form with a file, as a browser does.
    pub async fn post_file(&self, path: &str, name: &str, file: &[u8], form: &[(&str, &str)]) -> Page {
        const EDGE: &str = "edge-of-a-part";
        self.sign_in_once().await;
        let mut body = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"scan.pdf\"\r\nContent-Type: application/pdf\r\n\r\n").into_bytes();
        body.extend_from_slice(file);
        for (name, value) in form {
            let part = format!("\r\n--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}");
            body.extend(part.bytes());
        }
        body.extend(format!("\r\n--{EDGE}--\r\n").bytes());
        let request = self.request("POST", path);
        let request = request.header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"));
        let request = request.header(header::REFERER, format!("{URL}{}", page_of(path)));
        self.app.send(self.person, request.body(body.into()).expect("a request")).await
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let (site, origin) =
            if self.from_elsewhere { ("cross-site", "http://evil.example") } else { ("same-origin", URL) };
        let mut request = Request::builder().method(method).uri(path);
        if let Some((peer, forwarded_for)) = self.through {
            request = request.header("x-forwarded-for", forwarded_for).extension(ConnectInfo(SocketAddr::new(peer, 9)));
        }
        let request = if method == "POST" { request.header(header::ORIGIN, origin) } else { request };
        request
            .header(header::HOST, "accord.test")
            .header(header::ACCEPT, "text/html,application/xhtml+xml")
            .header("sec-fetch-site", site)
    }

    async fn sign_in_once(&self) {
        let first = {
            let mut browsers = self.app.browsers.lock().expect("no test panicked with the cookies");
            let cookies = browsers.entry(self.person).or_default();
            !std::mem::replace(&mut cookies.has_signed_in, true)
        };
        if first && self.person.role.is_some() {
            self.sign_in().await;
        }
    }

    /// Signs in by the form.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn sign_in(&self) {
        let form = [("email", self.person.email), ("password", PASSWORD), ("next", "/")];
        let here = Browser { from_elsewhere: false, ..*self };
        here.post_now("/do/sign-in", &form).await.leads_to("/");
    }
}

/// The page from which a form is sent, near enough: its path without the `/do`.
fn page_of(path: &str) -> String {
    path.strip_prefix("/do").unwrap_or(path).to_owned()
}
