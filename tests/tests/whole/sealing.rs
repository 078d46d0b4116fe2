//! The seal of a paper: made once an agreement is in force, found by its code, and seen to be broken where anything was changed.

use chrono::TimeDelta;
use domain::sealing::SealCause;
use seal::{Authority, Change, Trust, Verdict, verify};
use server::jobs::{Tools, round};
use server::sealer::Sealer;
use store::seals;
use tests::{ABBY, Case, DENA, NOBODY, STRANGER, TestApp, Told};

struct Sealed {
    app: TestApp,
    told: Told,
    tools: Tools,
    trust: Trust,
}

impl Sealed {
    /// Jay's agreement is in force, on a server with keys.
    async fn new(db: store::Db) -> Self {
        let mut root = None;
        let app = TestApp::with(db, |site| {
            let authority = Authority::create("Larch", site.clock.now(), &mut rand::rng()).unwrap();
            root = Some(authority);
            site.seal_root = Some("root".into());
        })
        .await;
        let authority = root.unwrap();
        let trust = Trust { roots: vec![authority.root().clone()], ..Trust::default() };
        let tools = Tools { mailer: None, sealer: Some(Sealer::new(&authority).unwrap()) };
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
}
