//! The seal of a paper: made once an agreement is in force, found by its code, and seen to be broken where anything was changed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::site::{Clock, SealRoots};
use axum::Router;
use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chrono::{DateTime, TimeDelta, Utc};
use domain::sealing::{SealCause, SealLevel};
use seal::{Authority, Change, Details, Level, Trust, Verdict, certificate, verify};
use server::config::SealSettings;
use server::jobs::{Tools, round};
use server::sealer::Sealer;
use server::time_stamps::TimeStamps;
use store::seals;
use tests::{ABBY, Case, DENA, NOBODY, STRANGER, TestApp, Told};
use tokio::net::TcpListener;

use crate::tsa::{Trick, Tsa};

struct Sealed {
    app: TestApp,
    told: Told,
    tools: Tools,
    trust: Trust,
}

/// How a time-stamp authority answers.
#[derive(Clone, Copy)]
enum Manner {
    /// As it should, or with one thing wrong.
    With(Trick),
    /// With a failure of its own.
    Down,
    /// With more than any reply is long.
    Endless,
    /// Not at all.
    Silent,
}

/// A time-stamp authority on this machine, by the clock of the application under test.
struct Stamper {
    url: String,
    manner: Arc<Mutex<Manner>>,
    tsa: Arc<Tsa>,
}

impl Stamper {
    async fn new(clock: Clock, manner: Manner) -> Self {
        let since = clock.now();
        Self::since(clock, since, manner).await
    }

    /// One whose certificates begin with this day.
    async fn since(clock: Clock, since: DateTime<Utc>, manner: Manner) -> Self {
        let (manner, tsa) = (Arc::new(Mutex::new(manner)), Arc::new(Tsa::new(since)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let state = (manner.clone(), tsa.clone(), clock);
        let answer = move |body: Bytes| {
            let (manner, tsa, clock) = state.clone();
            let manner = *manner.lock().unwrap();
            async move { answer(manner, &tsa, &clock, &body).await }
        };
        tokio::spawn(axum::serve(listener, Router::new().route("/", post(answer))).into_future());
        Self { url, manner, tsa }
    }

    fn answers(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }
}

async fn answer(manner: Manner, tsa: &Tsa, clock: &Clock, body: &[u8]) -> Response {
    match manner {
        Manner::With(trick) => tsa.reply(body, clock.now(), trick).into_response(),
        Manner::Down => axum::http::StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Manner::Endless => vec![0x30; 1_000_000].into_response(),
        Manner::Silent => std::future::pending().await,
    }
}

/// These authorities, asked in this order, as settings name them.
fn time_stamps(urls: Vec<String>, of: &[&Stamper]) -> TimeStamps {
    let pem: String = of.iter().map(|it| certificate::pem(&it.tsa.root).unwrap()).collect();
    let name = format!("roots-{}.pem", urls.concat().replace(['/', ':'], "-"));
    let roots = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&roots, pem).unwrap();
    let settings =
        SealSettings { seal_keys: None, seal_passphrase: None, time_stamp_url: urls, time_stamp_roots: Some(roots) };
    TimeStamps::new(&settings).unwrap().expect("addresses are named")
}

impl Sealed {
    /// Jay's agreement is in force, on a server with keys.
    async fn new(db: store::Db) -> Self {
        Self::with(db, async |_| None).await
    }

    /// The same, with these time stamps.
    async fn with(db: store::Db, time_stamps: impl AsyncFnOnce(&TestApp) -> Option<TimeStamps>) -> Self {
        Self::by(db, |_, _| {}, time_stamps).await
    }

    /// The same, after something was done with the keys.
    async fn by(
        db: store::Db,
        change: impl FnOnce(&mut Authority, &TestApp),
        time_stamps: impl AsyncFnOnce(&TestApp) -> Option<TimeStamps>,
    ) -> Self {
        let mut root = None;
        let app = TestApp::with(db, |site| {
            let authority = Authority::create("Larch", site.clock.now(), &mut rand::rng()).unwrap();
            root = Some(authority);
            site.seal_roots = Some(SealRoots { root: "root".into(), time_stamps: "roots".into() });
        })
        .await;
        let mut authority = root.unwrap();
        change(&mut authority, &app);
        let trust = authority.trust();
        let signer = authority.signer().unwrap();
        let sealer = Sealer::new(authority, signer, time_stamps(&app).await);
        let tools = Tools { mailer: None, sealer: Some(sealer) };
        let told = app.in_force(Case::A).await;
        app.wait(TimeDelta::days(3));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        Self { app, told, tools, trust }
    }

    fn path(&self, rest: &str) -> String {
        format!("/plans/{}/{rest}", self.told.plan)
    }

    async fn round(&self) {
        round(&self.app.site, &self.tools).await.unwrap();
    }

    /// What our own verifier finds of the sealed paper.
    async fn details(&self) -> Details {
        let paper = self.kept().await.expect("a sealed paper");
        match verify(&paper.pdf, &self.trust, Some(self.app.now())) {
            Verdict::Valid(details) => *details,
            other => panic!("{other:?}"),
        }
    }

    /// Takes away until when the sealed paper lasts: nobody knew that of what was sealed before it was kept.
    async fn forget_end(&self) {
        let mut tx = self.app.site.db.write().await.unwrap();
        let mut paper = seals::find(&mut tx, self.told.plan, 1).await.unwrap().expect("a sealed paper");
        assert!(paper.lasts_until.take().is_some());
        seals::note_end(&mut tx, self.told.plan, 1, &paper).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn kept(&self) -> Option<seals::SealedPaper> {
        let mut tx = self.app.site.db.read().await.unwrap();
        seals::find(&mut tx, self.told.plan, 1).await.unwrap()
    }
}

testing::both! {
    async fn the_paper_of_what_is_in_force_is_sealed_once_and_found_by_its_code(db: store::Db) {
        let sealed = Sealed::new(db).await;
        let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
        agreement.shows("It will be sealed within a few minutes");
        sealed.app.as_(ABBY).get(&sealed.path("versions/1/sealed.pdf")).await.is(404);
        sealed.round().await;
        let paper = sealed.kept().await.expect("a sealed paper");
        sealed.round().await;
        assert_eq!(sealed.kept().await.as_ref(), Some(&paper), "once, and never again");
        let verdict = verify(&paper.pdf, &sealed.trust, Some(sealed.app.now()));
        assert!(matches!(verdict, Verdict::Valid(_)), "{verdict:?}");
        let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
        agreement.shows("Sealed on").shows("The sealed paper");
        sealed.app.as_(ABBY).get(&sealed.path("versions/1/sealed.pdf")).await.is(200);
        sealed.app.as_(STRANGER).get(&sealed.path("versions/1/sealed.pdf")).await.is(404);
        sealed.app.as_(ABBY).get(&sealed.path("timeline")).await.shows("The paper of version 1 was sealed");
        let code = agreement.links().into_iter().find(|link| link.starts_with("/verify/")).expect("the code");
        let known = sealed.app.as_(NOBODY).get(&code).await;
        known.is(200).shows("version 1, sealed on").shows("It is the version in force.").hides("Jay").hides("Larch").hides("Fenmarsh");
        let typed = code.trim_start_matches("/verify/").to_lowercase().replace('-', " ");
        sealed.app.as_(NOBODY).get(&format!("/verify?code={}", typed.replace(' ', "+"))).await.leads_to(&code);
    }

    async fn whatever_is_changed_in_a_sealed_paper_is_seen(db: store::Db) {
        let sealed = Sealed::new(db).await;
        sealed.round().await;
        let paper = sealed.kept().await.expect("a sealed paper");
        let mut other = paper.pdf.clone();
        let at = other.windows(6).position(|it| it == b"stream").unwrap() + 20;
        other[at] ^= 1;
        let changed = verify(&other, &sealed.trust, Some(sealed.app.now()));
        assert!(matches!(changed, Verdict::Changed(Change::Content)), "{changed:?}");
        let elsewhere = Authority::create("Elsewhere", sealed.app.now(), &mut rand::rng()).unwrap();
        let trust = Trust { roots: vec![elsewhere.root().clone()], ..Trust::default() };
        let foreign = verify(&paper.pdf, &trust, Some(sealed.app.now()));
        assert!(matches!(foreign, Verdict::NotRecognised(_)), "{foreign:?}");
        let early = verify(&paper.pdf, &sealed.trust, Some(sealed.app.now() - TimeDelta::days(1)));
        assert!(matches!(early, Verdict::CannotBeChecked(_)), "{early:?}");
    }

    async fn what_failed_is_said_with_its_cause_and_tried_again(db: store::Db) {
        let sealed = Sealed::new(db).await;
        let mut tx = sealed.app.site.db.write().await.unwrap();
        for _ in 0..2 {
            seals::failed(&mut tx, sealed.told.plan, 1, SealCause::Key, sealed.app.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
        agreement.shows("the key did not seal it").shows("Tried 2 times");
        sealed.round().await;
        sealed.app.as_(ABBY).get(&sealed.path("agreement")).await.shows("Sealed on").hides("Tried");
    }

    async fn codes_that_are_none_or_unknown_are_said_to_be_and_nobody_tries_many(db: store::Db) {
        let app = TestApp::new(db).await;
        app.as_(NOBODY).get("/verify").await.is(200).shows("Check a paper").hides("The root certificate");
        app.as_(NOBODY).get("/verify?code=nothing").await.is(200).shows("That is not a short code");
        app.as_(NOBODY).get("/verify/Q9W1D-FWF07").await.is(404).shows("No sealed paper with this code");
        app.as_(NOBODY).get("/verify/root.pem").await.is(404);
        for _ in 0..60 {
            app.as_(NOBODY).get("/verify/Q9W1D-FWF07").await;
        }
        app.as_(NOBODY).get("/verify/Q9W1D-FWF07").await.is(429).shows("Try again in an hour");
        app.as_(DENA).get("/verify").await.is(200);
    }

    async fn every_document_of_a_version_is_made_for_who_may_read_it(db: store::Db) {
        let sealed = Sealed::new(db).await;
        let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
        let documents: Vec<String> = agreement.links().into_iter().filter(|link| link.ends_with("/document.pdf")).collect();
        assert_eq!(documents.len(), 7, "{documents:?}");
        for document in documents {
            let made = sealed.app.as_(ABBY).get(&document).await;
            assert!(made.is(200).html.starts_with("%PDF-1.7"), "{document}");
            sealed.app.as_(STRANGER).get(&document).await.is(404);
        }
        sealed.app.as_(ABBY).get(&sealed.path("versions/1/diary/document.pdf")).await.is(404);
    }

    async fn a_time_stamp_proves_when_a_paper_was_sealed_and_makes_its_seal_last(db: store::Db) {
        let mut root = None;
        let mut sealed = Sealed::with(db, async |app| {
            let stamper = Stamper::new(app.site.clock.clone(), Manner::With(Trick::None)).await;
            // Nobody is at the first address: the next is asked.
            let urls = vec!["http://127.0.0.1:9/".to_owned(), stamper.url.clone()];
            root = Some(stamper.tsa.root.clone());
            Some(time_stamps(urls, &[&stamper]))
        })
        .await;
        sealed.trust.time_stamp_roots.extend(root);
        sealed.round().await;
        let details = sealed.details().await;
        assert_eq!((details.level, details.stamped_by.as_deref()), (Level::Archive, Some("Clock")));
        assert_eq!(details.proven_at.map(|at| at.timestamp()), Some(sealed.app.now().timestamp()));
        assert_eq!(sealed.kept().await.unwrap().level, SealLevel::Archive);
        sealed.app.as_(ABBY).get(&sealed.path("agreement")).await.shows("Somebody else’s clock proves when. The file");
        sealed.app.as_(ABBY).get(&sealed.path("timeline")).await.shows("The seal of version 1 was made to last");
        let kept = sealed.kept().await;
        sealed.round().await;
        assert_eq!(sealed.kept().await, kept, "it lasts, and is left alone");
    }

    async fn what_a_bought_key_seals_lasts_with_the_list_of_whoever_sold_it(db: store::Db) {
        let (list, mut seller, mut clock) = (Arc::new(Mutex::new(Vec::new())), None, None);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/seal.crl", listener.local_addr().unwrap());
        let had = list.clone();
        let shop = Router::new().route("/seal.crl", get(async move || had.lock().unwrap().clone()));
        tokio::spawn(axum::serve(listener, shop).into_future());
        let buy = |authority: &mut Authority, app: &TestApp| {
            let seller = seller.insert(Tsa::seller(app.now(), &address));
            let file = seller.p12(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")), "open");
            authority.import(&file, "open", app.now()).unwrap();
        };
        let mut sealed = Sealed::by(db, buy, async |app| {
            let it = clock.insert(Stamper::new(app.site.clock.clone(), Manner::With(Trick::None)).await);
            Some(time_stamps(vec![it.url.clone()], &[it]))
        })
        .await;
        sealed.trust.time_stamp_roots.push(clock.unwrap().tsa.root.clone());
        sealed.round().await;
        let details = sealed.details().await;
        assert_eq!((details.level, details.sealed_by.as_str()), (Level::Time, "Bought Homes"));
        let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
        agreement.shows("It could not be made to last longer yet: whoever sold the key did not say");
        *list.lock().unwrap() = der::Encode::to_der(&seller.as_ref().unwrap().list(sealed.app.now())).unwrap();
        sealed.round().await;
        assert_eq!(sealed.details().await.level, Level::Time, "it is not asked every minute");
        sealed.app.wait(TimeDelta::days(2));
        *list.lock().unwrap() = der::Encode::to_der(&seller.as_ref().unwrap().list(sealed.app.now())).unwrap();
        sealed.round().await;
        assert_eq!(sealed.details().await.level, Level::Archive);
        sealed.app.as_(ABBY).get(&sealed.path("agreement")).await.hides("longer yet");
        let roots = sealed.tools.sealer.as_ref().unwrap().roots().unwrap().root;
        assert_eq!(*roots, sealed.trust.to_pem().unwrap(), "what is downloaded is what is trusted");
    }

    async fn a_seal_is_renewed_before_its_newest_time_stamp_can_be_checked_no_more(db: store::Db) {
        let mut clocks = None;
        let mut sealed = Sealed::with(db, async |app| {
            let clock = &app.site.clock;
            let ending = Stamper::since(clock.clone(), app.now() - TimeDelta::days(365 * 5 - 100), Manner::With(Trick::None)).await;
            let (ending, next) = clocks.insert((ending, Stamper::new(clock.clone(), Manner::Down).await));
            Some(time_stamps(vec![ending.url.clone(), next.url.clone()], &[ending, next]))
        })
        .await;
        let (ending, next) = clocks.unwrap();
        sealed.trust.time_stamp_roots.extend([&ending, &next].map(|it| it.tsa.root.clone()));
        sealed.round().await;
        let first = sealed.kept().await.unwrap();
        assert_eq!((first.level, first.lasts_until), (SealLevel::Archive, Some(certificate::ends(&ending.tsa.certificate))));
        sealed.app.wait(TimeDelta::days(6));
        sealed.round().await;
        assert!(sealed.kept().await.as_ref() == Some(&first), "more than three months are left");
        sealed.forget_end().await;
        sealed.round().await;
        assert!(sealed.kept().await.as_ref() == Some(&first), "what is not known is worked out, and nothing else done");
        sealed.app.wait(TimeDelta::days(3));
        sealed.app.as_(ABBY).sign_in().await;
        for _ in 0..2 {
            sealed.round().await;
            assert!(sealed.kept().await.as_ref() == Some(&first), "the same clock lasts no longer");
            let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
            agreement.shows("a new time stamp would not last longer than the one it has. Tried 1 times");
        }
        // The first of them lasts no longer still: the next is asked.
        next.answers(Manner::With(Trick::None));
        sealed.app.wait(TimeDelta::days(1));
        sealed.round().await;
        let second = sealed.kept().await.unwrap();
        assert!(second.pdf.starts_with(&first.pdf) && second.pdf != first.pdf);
        assert_eq!(second.lasts_until, Some(certificate::ends(&next.tsa.certificate)));
        let details = sealed.details().await;
        assert_eq!((details.level, details.lasts_until), (Level::Archive, second.lasts_until));
        sealed.app.as_(ABBY).sign_in().await;
        let timeline = sealed.app.as_(ABBY).get(&sealed.path("timeline")).await;
        let words = timeline.text();
        assert_eq!(words.matches("The seal of version 1 was made to last").count(), 2, "{words}");
        sealed.app.as_(ABBY).get(&sealed.path("agreement")).await.hides("Tried");
        sealed.round().await;
        assert!(sealed.kept().await == Some(second), "it lasts, and is left alone");
    }

    async fn without_a_time_stamp_that_holds_no_time_is_claimed_and_it_is_added_later(db: store::Db) {
        let mut stamper = None;
        let mut sealed = Sealed::with(db, async |app| {
            let it = stamper.insert(Stamper::new(app.site.clock.clone(), Manner::Down).await);
            Some(time_stamps(vec![it.url.clone()], &[it]))
        })
        .await;
        let stamper = stamper.unwrap();
        sealed.trust.time_stamp_roots.push(stamper.tsa.root.clone());
        let wrong = [Trick::OtherHash, Trick::OtherNonce, Trick::NoNonce, Trick::BrokenSignature, Trick::Refuses];
        let manners = [Manner::Down, Manner::Endless].into_iter().chain(wrong.map(Manner::With));
        for (manner, tries) in manners.zip(1..) {
            stamper.answers(manner);
            round(&sealed.app.site, &sealed.tools).await.expect_err("the failure is one for whoever watches over the server");
            let details = sealed.details().await;
            assert_eq!((details.level, details.proven_at, details.stamped_by), (Level::Basic, None, None));
            let agreement = sealed.app.as_(ABBY).get(&sealed.path("agreement")).await;
            agreement.shows("When it was sealed says Accord’s own clock.").shows("no time-stamp authority answered");
            agreement.shows(&format!("Tried {tries} times"));
        }
        let before = sealed.kept().await.unwrap();
        stamper.answers(Manner::With(Trick::None));
        sealed.round().await;
        let after = sealed.kept().await.unwrap();
        assert!(after.pdf.starts_with(&before.pdf), "what was sealed stays, byte for byte");
        assert_eq!(sealed.details().await.level, Level::Archive);
        sealed.app.as_(ABBY).get(&sealed.path("agreement")).await.hides("Tried");
    }

    async fn sealing_that_is_cut_off_leaves_the_old_state_or_the_sealed_one(db: store::Db) {
        let mut stamper = None;
        let mut sealed = Sealed::with(db, async |app| {
            let it = stamper.insert(Stamper::new(app.site.clock.clone(), Manner::With(Trick::None)).await);
            Some(time_stamps(vec![it.url.clone()], &[it]))
        })
        .await;
        sealed.trust.time_stamp_roots.push(stamper.unwrap().tsa.root.clone());
        let mut levels = std::collections::BTreeSet::new();
        for milliseconds in (0..4_000).step_by(150) {
            let (site, tools) = (sealed.app.site.clone(), sealed.tools.clone());
            let job = tokio::spawn(async move { round(&site, &tools).await });
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            job.abort();
            drop(job.await);
            let level = match sealed.kept().await {
                Some(_) => Some(sealed.details().await.level),
                None => None,
            };
            levels.insert(level);
            if level == Some(Level::Archive) {
                break;
            }
            // A lease of a node that is gone ends by itself.
            sealed.app.wait(TimeDelta::minutes(3));
        }
        assert!(levels.contains(&None), "it was never cut off early: {levels:?}");
        sealed.app.wait(TimeDelta::minutes(3));
        sealed.round().await;
        assert_eq!(sealed.details().await.level, Level::Archive);
    }
}

/// A request for any hash.
fn request(nonce: u64) -> seal::TimeStampRequest {
    seal::TimeStampRequest::new([1; 32], nonce)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_never_answers_is_left_and_the_next_one_asked() {
    let silent = Stamper::new(server::clock::machine(), Manner::Silent).await;
    let good = Stamper::new(server::clock::machine(), Manner::With(Trick::None)).await;
    let stamps = time_stamps(vec![silent.url.clone(), good.url.clone()], &[&silent, &good]);
    let token =
        tokio::task::spawn_blocking(move || stamps.stamp(None, request)).await.unwrap().expect("the second answers");
    assert_eq!(token.authority(), "Clock");
}

#[tokio::test]
async fn addresses_and_roots_are_looked_at_before_anything_is_served() {
    let settings = |url: &str, roots: Option<&str>| SealSettings {
        seal_keys: None,
        seal_passphrase: None,
        time_stamp_url: vec![url.into()],
        time_stamp_roots: roots.map(Into::into),
    };
    let refused = |url, roots| TimeStamps::new(&settings(url, roots)).err().unwrap().to_string();
    assert!(refused("no address", None).contains("no address of a time-stamp authority"));
    assert!(refused("http://clock.example/", None).contains("ACCORD_TIME_STAMP_ROOTS"));
    assert!(refused("http://clock.example/", Some("/nowhere.pem")).contains("cannot be read"));
}
