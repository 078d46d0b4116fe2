//! Databases of earlier versions in today's application: every page and paper of what they kept, and what happens where something
//! cannot be read any more.

use std::collections::BTreeMap;

use domain::PlanId;
use domain::canonical::Hash;
use store::{Db, papers, plans};
use testing::{Kept, Place};
use tests::{ABBY, Case, DENA, TestApp};

/// The application on a kept database, at an hour at which the sessions kept in it have ended.
async fn on(place: &Place) -> TestApp {
    TestApp::on(place.open().await, "2026-11-14T10:00:00Z".parse().unwrap(), Case::A.file().home())
}

async fn plans_of_abby(app: &TestApp) -> Vec<(PlanId, u32)> {
    let abby = app.account(ABBY).await;
    let mut tx = app.site.db.read().await.unwrap();
    let mut found = Vec::new();
    for listed in plans::list(&mut tx, abby).await.unwrap() {
        found.push((listed.plan, plans::get(&mut tx, listed.plan).await.unwrap().revisions));
    }
    found
}

async fn everything_opens_shows_and_prints(place: Place) {
    let app = on(&place).await;
    let abby = app.as_(ABBY);
    abby.get("/").await.is(200).shows("Jay").shows("Zahra").shows("Gwion");
    let mut printed: BTreeMap<(PlanId, u32), Hash> = BTreeMap::new();
    let all = plans_of_abby(&app).await;
    assert_eq!(all.len(), 8);
    for &(plan, revisions) in &all {
        for page in ["", "/check", "/agreement", "/timeline", "/rule"] {
            abby.get(&format!("/plans/{plan}{page}")).await.is(200);
        }
        for revision in 1..=revisions {
            abby.get(&format!("/plans/{plan}/versions/{revision}")).await.is(200);
            let paper = abby.get(&format!("/plans/{plan}/versions/{revision}/paper.pdf")).await;
            paper.is(200);
            assert!(paper.body.starts_with(b"%PDF-"), "{}", paper.asked);
            printed.insert((plan, revision), Hash::of(&paper.body));
        }
    }
    app.round().await;
    let mut tx = app.site.db.read().await.unwrap();
    assert_eq!(papers::missing(&mut tx, 100).await.unwrap(), [], "every settled revision has its paper");
    for ((plan, revision), hash) in printed {
        let again = abby.get(&format!("/plans/{plan}/versions/{revision}/paper.pdf")).await;
        assert_eq!(Hash::of(&again.body), hash, "a paper that was made once is served from then on");
    }
}

#[tokio::test]
async fn everything_in_a_sqlite_file_of_format_1_opens_shows_and_prints() {
    everything_opens_shows_and_prints(Place::kept_sqlite(Kept::Format1)).await;
}

#[tokio::test]
async fn everything_in_a_postgres_of_format_1_opens_shows_and_prints() {
    everything_opens_shows_and_prints(Place::kept_postgres(Kept::Format1).await).await;
}

/// Zahra's agreement was frozen when a key worker was a name, here somebody's without an account.
async fn a_text_from_before_there_were_accounts_is_signed_by_role(place: Place) {
    let app = on(&place).await;
    let plan: PlanId = "5199263c-5132-846e-9ad3-48fe04bd36ad".parse().unwrap();
    let agreement = format!("/plans/{plan}/agreement");
    app.as_(ABBY).get(&agreement).await.is(200).shows("Sign as key worker");
    app.as_(DENA).get(&format!("/plans/{plan}/sign/key_worker")).await.is(404);
    let how = [("method", "typed"), ("typed_name", ABBY.name), ("interpreter", "Farid Noori")];
    app.sign_as(plan, ABBY, "key_worker", &how).await.leads_to(&agreement);
    app.as_(ABBY).get(&agreement).await.shows("Key worker: Abby Lund, typed name").hides("Josie Hart");
}

#[tokio::test]
async fn a_text_of_format_1_in_a_sqlite_file_is_signed_by_role() {
    a_text_from_before_there_were_accounts_is_signed_by_role(Place::kept_sqlite(Kept::Format1)).await;
}

#[tokio::test]
async fn a_text_of_format_1_in_a_postgres_is_signed_by_role() {
    a_text_from_before_there_were_accounts_is_signed_by_role(Place::kept_postgres(Kept::Format1).await).await;
}

testing::both! {
    async fn a_changed_text_is_an_error_with_its_number_and_touches_nothing_else(db: Db, place: &Place) {
        let app = TestApp::new(db).await;
        // Zahra's agreement was to be looked at again in October: it is made before.
        app.wait(chrono::TimeDelta::days(-33));
        let sound = app.in_force(Case::B).await.plan;
        app.wait(chrono::TimeDelta::days(36));
        for person in [ABBY, DENA] {
            app.as_(person).sign_in().await;
        }
        let spoilt = app.in_force(Case::A).await.plan;
        place.disarm().await;
        let alter = format!("UPDATE revision SET canonical = REPLACE(canonical, 'Jay', 'Joy') WHERE hash IN \
                             (SELECT hash FROM revision WHERE frozen_by = '{}' ORDER BY frozen_at DESC LIMIT 1)", ABBY.name);
        place.run(&alter).await.unwrap();
        for path in ["agreement", "versions/1", "versions/1/paper.pdf"] {
            let page = app.as_(ABBY).get(&format!("/plans/{spoilt}/{path}")).await;
            page.is(500).shows("This version cannot be shown").shows(&format!("version 1 of plan {spoilt}"));
            app.as_(ABBY).get(&format!("/plans/{sound}/{path}")).await.is(200);
        }
        app.as_(DENA).get("/").await.is(200).shows("The agreement cannot be read").shows("Zahra");
        app.as_(DENA).get(&format!("/plans/{spoilt}")).await.is(200);
        app.as_(DENA).get(&format!("/plans/{spoilt}/timeline")).await.is(200);
    }

    async fn a_paper_is_made_once_and_stays_as_it_is(db: Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(3));
        let plan = app.in_force(Case::A).await.plan;
        app.round().await;
        let mut tx = app.site.db.read().await.unwrap();
        assert_eq!(papers::missing(&mut tx, 9).await.unwrap(), []);
        drop(tx);
        let path = format!("/plans/{plan}/versions/1/paper.pdf");
        let first = app.as_(ABBY).get(&path).await;
        assert!(first.body.starts_with(b"%PDF-"));
        assert_eq!(app.as_(ABBY).get(&path).await.body, first.body);
    }
}
