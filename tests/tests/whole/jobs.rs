//! Jobs: each by itself, one node at a time, and what is told of them.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::PlanId;
use domain::revision::Standing;
use serde_json::Value;
use server::jobs::{Tools, round, run};
use store::{Db, Tx};
use tests::{ABBY, Case, DENA, NOBODY, TestApp};
use tokio::net::TcpListener;

use crate::mail::{mail_server, post};

const NAMES: [&str; 3] = ["begin_agreements", "keep_papers", "remove_expired_sessions"];

/// A plan that everyone has signed and that begins on 12 November.
async fn signed(app: &TestApp, number: i64) -> PlanId {
    let plan = app.tell_again(Case::A, number).await.plan;
    app.send_and_authorise(plan).await;
    app.approve(plan).await;
    app.sign(plan).await;
    plan
}

async fn is_in_force(app: &TestApp, plan: PlanId) -> bool {
    let mut tx = app.site.db.read().await.unwrap();
    let revisions = store::plans::revisions(&mut tx, plan).await.unwrap();
    revisions.iter().any(|line| line.standing == Standing::InForce)
}

/// Spoils the life of a plan's revision, as no version of Accord could have written it.
async fn spoil(app: &TestApp, plan: PlanId) {
    let query = "UPDATE revision SET life = '{}' WHERE plan = $1";
    let mut tx = app.site.db.write().await.unwrap();
    let spoilt = match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(query).bind(plan).execute(&mut **tx).await.unwrap().rows_affected(),
        Tx::Postgres(tx) => sqlx::query(query).bind(plan).execute(&mut **tx).await.unwrap().rows_affected(),
    };
    assert_eq!(spoilt, 1);
    tx.commit().await.unwrap();
}

/// What /health says of each job.
async fn health(app: &TestApp) -> Value {
    let page = app.as_(NOBODY).get("/health").await;
    page.is(200);
    let mut told: Value = serde_json::from_str(&page.html).unwrap();
    assert_eq!(told["status"], "ok");
    told["jobs"].take()
}

fn time(told: &Value) -> Option<DateTime<Utc>> {
    serde_json::from_value(told.clone()).unwrap()
}

testing::both! {
    async fn trust_23_a_plan_that_cannot_be_read_stops_nothing_but_itself(db: Db) {
        let app = TestApp::new(db).await;
        let (one, two) = (signed(&app, 0).await, signed(&app, 1).await);
        let (spoilt, other) = (one.min(two), one.max(two));
        spoil(&app, spoilt).await;
        app.wait(TimeDelta::days(2));
        for person in [ABBY, DENA] {
            app.as_(person).sign_in().await;
        }
        let waiting = app.tell_again(Case::A, 2).await.plan;
        app.send_and_authorise(waiting).await;
        let (address, mut letters) = mail_server(false).await;
        round(&app.site, &post(address).into()).await.expect_err("the failure is told");
        assert!(is_in_force(&app, other).await && !is_in_force(&app, spoilt).await);
        assert!(letters.try_recv().is_ok(), "letters are sent");
        let told = health(&app).await;
        assert_eq!(time(&told["begin_agreements"]["last_failure"]), Some(app.now()));
        assert_eq!(time(&told["begin_agreements"]["last_success"]), None);
        assert_eq!(time(&told["remove_expired_sessions"]["last_success"]), Some(app.now()));
    }

    async fn one_node_at_a_time_runs_a_job_and_what_a_killed_one_left_is_done_again(db: Db) {
        let app = TestApp::new(db).await;
        let plan = app.tell(Case::A).await.plan;
        app.send_and_authorise(plan).await;
        // A mail server that never answers holds the first node inside its job.
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (site, silent_post) = (app.site.clone(), post(silent.local_addr().unwrap()));
        let first = tokio::spawn(async move { round(&site, &silent_post.clone().into()).await });
        let (_connection, _) = silent.accept().await.unwrap();
        // Another letter is due; the second node leaves it to the first.
        app.open_link(plan).await;
        let (address, mut letters) = mail_server(false).await;
        let post = post(address);
        round(&app.site, &post.clone().into()).await.unwrap();
        assert!(letters.try_recv().is_err(), "one node at a time");
        first.abort();
        app.wait(TimeDelta::minutes(1));
        round(&app.site, &post.clone().into()).await.unwrap();
        assert!(letters.try_recv().is_err(), "the lease of the killed node has not ended");
        app.wait(TimeDelta::minutes(1));
        round(&app.site, &post.clone().into()).await.unwrap();
        let came = std::iter::from_fn(|| letters.try_recv().ok()).count();
        assert_eq!(came, 4, "the link, the code, and what two managers are told");
    }

    async fn a_job_that_was_claimed_and_never_ended_is_run_after_its_lease(db: Db) {
        let app = TestApp::new(db).await;
        let plan = signed(&app, 0).await;
        app.wait(TimeDelta::days(2));
        let mut tx = app.site.db.write().await.unwrap();
        let lease_ends = app.now() + TimeDelta::minutes(2);
        store::jobs::claim(&mut tx, "begin_agreements", app.now(), lease_ends).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        app.round().await;
        assert!(!is_in_force(&app, plan).await);
        app.wait(TimeDelta::minutes(2));
        app.round().await;
        assert!(is_in_force(&app, plan).await);
    }

    async fn trust_23_health_names_each_job_its_last_success_and_whether_it_is_late(db: Db) {
        let app = TestApp::new(db).await;
        let told = health(&app).await;
        for name in NAMES {
            assert_eq!((time(&told[name]["last_success"]), &told[name]["late"]), (None, &false.into()), "{name}");
        }
        assert!(told.get("send_letters").is_none(), "there is no mail server");
        let then = app.now();
        app.round().await;
        app.wait(TimeDelta::minutes(10));
        let told = health(&app).await;
        for name in NAMES {
            assert_eq!((time(&told[name]["last_success"]), &told[name]["late"]), (Some(then), &false.into()), "{name}");
        }
        app.wait(TimeDelta::seconds(1));
        let told = health(&app).await;
        assert_eq!(NAMES.map(|name| told[name]["late"] == true), [true, true, false], "ten intervals are ten minutes, or a hundred");
    }

    async fn trust_23_every_job_runs_by_itself(db: Db) {
        let app = TestApp::new(db).await;
        let running = tokio::spawn(run(app.site.clone(), Tools::default()));
        let all_succeeded = async {
            loop {
                let told = health(&app).await;
                if NAMES.iter().all(|name| time(&told[name]["last_success"]).is_some()) {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), all_succeeded).await.expect("every job succeeds");
        running.abort();
    }
}
