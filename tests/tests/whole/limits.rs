//! What holds strangers and haste back. Each test is named after the finding of the security review that it answers.

use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::sync::mpsc;

use app::error::AppError;
use app::gate::Gate;
use chrono::TimeDelta;
use domain::answers::Answers;
use domain::questions::Kind;
use domain::settings::SETTINGS;
use domain::sheets::SheetName;
use store::Db;
use tests::{ABBY, Case, DENA, NOBODY, PASSWORD, PROXY, Page, Person, RUTH, STRANGER, TestApp};

const ONE: NonZeroU32 = NonZeroU32::MIN;

/// Work that goes on until it is told to end.
struct Held {
    end: mpsc::Sender<()>,
    asked: tokio::task::JoinHandle<Result<(), AppError>>,
}

impl Held {
    /// Begins to work behind the gate.
    async fn at(gate: &Gate) -> Self {
        let (end, ended) = mpsc::channel();
        let (begin, begun) = tokio::sync::oneshot::channel();
        let gate = gate.clone();
        let work = move || {
            begin.send(()).unwrap();
            ended.recv().unwrap();
        };
        let asked = tokio::spawn(async move { gate.run(work).await });
        begun.await.unwrap();
        Self { end, asked }
    }
}

#[tokio::test]
async fn trust_8_and_13_work_keeps_its_place_when_the_client_hangs_up() {
    let gate = Gate::new(ONE, 0);
    let held = Held::at(&gate).await;
    held.asked.abort();
    assert!(held.asked.await.unwrap_err().is_cancelled());
    assert_eq!(gate.run(|| ()).await, Err(AppError::Busy), "the work is still going on");
    held.end.send(()).unwrap();
    while gate.run(|| ()).await.is_err() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn trust_8_who_waits_in_line_gives_the_place_back_by_going() {
    let gate = Gate::new(ONE, 1);
    let held = Held::at(&gate).await;
    let waiting = tokio::spawn({
        let gate = gate.clone();
        async move { gate.run(|| ()).await }
    });
    tokio::task::yield_now().await;
    assert_eq!(gate.run(|| ()).await, Err(AppError::Busy), "one at work, one in line");
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    held.end.send(()).unwrap();
    assert_eq!(gate.run(|| ()).await, Ok(()));
}

/// Tries to sign in from an address, on a device that nobody knows.
async fn try_from(app: &TestApp, person: Person, address: &str, password: &str) -> Page {
    let form = [("email", person.email), ("password", password), ("next", "/")];
    app.as_(NOBODY).forget();
    app.as_(NOBODY).through(PROXY, address).post("/do/sign-in", &form).await
}

/// Whether somebody was let in.
fn is_in(page: &Page) -> bool {
    page.status == 303
}

testing::both! {
    async fn trust_8_a_full_line_is_told_so_with_a_page(db: Db) {
        let app = TestApp::with(db, |site| site.gates.passwords = Gate::new(ONE, 0)).await;
        let held = Held::at(&app.site.gates.passwords).await;
        let form = [("email", ABBY.email), ("password", PASSWORD), ("next", "/")];
        app.as_(NOBODY).post("/do/sign-in", &form).await.is(503).shows("Accord is very busy");
        held.end.send(()).unwrap();
        held.asked.await.unwrap().unwrap();
        app.as_(NOBODY).post("/do/sign-in", &form).await.leads_to("/");
        app.as_(DENA).get("/").await.is(200);
        let held = Held::at(&app.site.gates.passwords).await;
        let change = [("password", PASSWORD), ("new_password", "three odd words")];
        app.as_(DENA).post("/do/me/password", &change).await.is(503);
        let told = app.tell(Case::A).await;
        app.as_(NOBODY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(503);
        app.as_(NOBODY).post(&format!("/do/plans/{}/take-back", told.plan), &[("password", PASSWORD)]).await.is(503);
        held.end.send(()).unwrap();
    }

    async fn trust_13_a_paper_waits_in_a_short_line(db: Db) {
        let app = TestApp::with(db, |site| site.gates.papers = Gate::new(ONE, 0)).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let paper = format!("/plans/{}/versions/1/paper.pdf", told.plan);
        let held = Held::at(&app.site.gates.papers).await;
        app.as_(ABBY).get(&paper).await.is(503).shows("Accord is very busy");
        held.end.send(()).unwrap();
        held.asked.await.unwrap().unwrap();
        app.as_(ABBY).get(&paper).await.is(200);
    }

    async fn trust_9_a_stranger_keeps_nobody_out_who_was_here_before(db: Db) {
        let app = TestApp::new(db).await;
        app.as_(DENA).sign_in().await;
        for _ in 0..12 {
            assert!(!is_in(&try_from(&app, DENA, "203.0.113.7", "guess").await));
        }
        assert!(!is_in(&try_from(&app, DENA, "203.0.113.7", PASSWORD).await), "this network has had its tries");
        assert!(is_in(&try_from(&app, DENA, "203.0.113.8", PASSWORD).await), "another network has not");
        // In Dena's own network: her tablet is known, and has tries of its own.
        for _ in 0..12 {
            try_from(&app, DENA, "198.51.100.1", "guess").await;
        }
        let known = app.as_(DENA).through(PROXY, "198.51.100.1");
        known.post("/do/sign-out", &[]).await.is(303);
        let form = [("email", DENA.email), ("password", PASSWORD), ("next", "/")];
        known.post("/do/sign-in", &form).await.leads_to("/");
        // It is known for who has signed in on it, and no key for anybody else.
        let form = [("email", ABBY.email), ("password", "guess"), ("next", "/")];
        for _ in 0..10 {
            known.post("/do/sign-in", &form).await.is(200);
        }
        let form = [("email", ABBY.email), ("password", PASSWORD), ("next", "/")];
        known.post("/do/sign-in", &form).await.is(200);
    }

    async fn trust_9_tries_from_everywhere_and_on_all_accounts_have_an_end(db: Db) {
        let app = TestApp::new(db).await;
        // The counters are the store's: no password needs to be checked for this.
        let mut tx = app.site.db.write().await.unwrap();
        let (since, now) = (app.now() - SETTINGS.sign_in_pause(), app.now());
        for (key, most) in [
            (format!("sign-in {}", ABBY.email), SETTINGS.sign_in_tries_anywhere()),
            ("sign-in from 192.0.2.1".to_owned(), SETTINGS.sign_in_tries_network()),
        ] {
            while store::attempts::admit(&mut tx, &key, most, since, now).await.unwrap() {}
        }
        tx.commit().await.unwrap();
        assert!(!is_in(&try_from(&app, ABBY, "203.0.113.9", PASSWORD).await));
        assert!(!is_in(&try_from(&app, DENA, "192.0.2.1", PASSWORD).await));
        app.wait(SETTINGS.sign_in_pause());
        assert!(is_in(&try_from(&app, ABBY, "203.0.113.9", PASSWORD).await));
        assert!(is_in(&try_from(&app, DENA, "192.0.2.1", PASSWORD).await));
    }

    async fn trust_9_a_locked_door_does_not_count(db: Db) {
        let app = TestApp::new(db).await;
        for _ in 0..10 {
            try_from(&app, ABBY, "203.0.113.7", "guess").await;
        }
        app.wait(SETTINGS.sign_in_pause() - TimeDelta::seconds(1));
        assert!(!is_in(&try_from(&app, ABBY, "203.0.113.7", PASSWORD).await));
        app.wait(TimeDelta::seconds(1));
        assert!(is_in(&try_from(&app, ABBY, "203.0.113.7", PASSWORD).await));
    }

    async fn trust_9_a_handed_tablet_is_taken_back_whatever_strangers_try(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        for _ in 0..12 {
            try_from(&app, ABBY, "203.0.113.7", "guess").await;
        }
        let take_back = format!("/do/plans/{}/take-back", told.plan);
        app.as_(ABBY).post(&take_back, &[("password", PASSWORD)]).await.leads_to(&format!("/plans/{}/rule", told.plan));
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        for _ in 0..10 {
            app.as_(ABBY).post(&take_back, &[("password", "guess")]).await.is_refused("password");
        }
        app.as_(ABBY).post(&take_back, &[("password", PASSWORD)]).await.is_refused("password");
    }

    async fn trust_21_only_a_proxy_that_is_named_says_where_a_request_comes_from(db: Db) {
        let app = TestApp::new(db).await;
        let stranger = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));
        let form = |password| [("email", ABBY.email), ("password", password), ("next", "/")];
        for number in 0..10 {
            let claimed = format!("198.51.100.{number}");
            app.as_(NOBODY).through(stranger, &claimed).post("/do/sign-in", &form("guess")).await.is(200);
        }
        app.as_(NOBODY).through(stranger, "198.51.100.99").post("/do/sign-in", &form(PASSWORD)).await.is(200);
        // What the client itself wrote stands before what the proxy added.
        app.as_(NOBODY).through(PROXY, "198.51.100.99, 203.0.113.7").post("/do/sign-in", &form(PASSWORD)).await.is(200);
        app.as_(NOBODY).through(PROXY, "203.0.113.7, 2001:db8:1:2::3").post("/do/sign-in", &form(PASSWORD)).await.is(303);
    }

    async fn trust_19_nothing_that_was_typed_to_sign_in_is_kept(db: Db, place: &Place) {
        let app = TestApp::new(db).await;
        let form = [("email", "my secret passw0rd!"), ("password", "x"), ("next", "/plans")];
        let again = app.as_(NOBODY).post("/do/sign-in", &form).await;
        again.is(200).shows("do not go together");
        assert!(again.keeps("my secret passw0rd!"), "it stands in the page");
        assert_eq!(again.hidden("next"), "/plans");
        for (table, column) in [("attempt_count", "about"), ("session", "data")] {
            let found = place.texts(&format!("SELECT CAST({column} AS TEXT) FROM {table}")).await;
            assert!(!found.iter().any(|text| text.contains("passw0rd")), "{table}: {found:?}");
        }
        assert_eq!(place.texts("SELECT id_hash FROM session").await, [""; 0], "no session for somebody who is not signed in");
        assert_eq!(place.texts("SELECT about FROM attempt_count").await.len(), 3);
        app.wait(TimeDelta::days(2));
        app.round().await;
        assert_eq!(place.texts("SELECT about FROM attempt_count").await, [""; 0]);
    }

    async fn trust_7_twelve_hours_are_twelve_hours(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let turn = format!("/plans/{}/turn", told.plan);
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.leads_to(&turn);
        let end = app.now() + SETTINGS.session_life();
        while app.now() + TimeDelta::minutes(50) < end {
            app.wait(TimeDelta::minutes(50));
            app.as_(ABBY).get(&turn).await.is(200);
            app.as_(ABBY).post(&format!("/do/plans/{}/take-back", told.plan), &[("password", "guess")]).await.is(303);
        }
        app.wait(end - app.now());
        let page = app.as_(ABBY).get(&turn).await;
        assert!(page.is(303).location().starts_with("/sign-in?"), "{}", page.location());
    }

    async fn trust_7_a_session_that_an_earlier_version_wrote_for_two_weeks_is_over(db: Db, place: &Place) {
        let app = TestApp::new(db).await;
        app.as_(ABBY).get("/").await.is(200);
        place.run("UPDATE session SET expires_at = '2026-11-24 10:00:00+00:00'").await.unwrap();
        app.as_(ABBY).get("/").await.is(200);
        let query = "UPDATE session SET data = '{\"accord\":{\"account\":\"X\"}}'".replace('X', &app.account(ABBY).await.to_string());
        place.run(&query).await.unwrap();
        assert!(app.as_(ABBY).get("/").await.is(303).location().starts_with("/sign-in"));
    }

    async fn trust_12_a_form_has_an_end(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let huge = "x".repeat(129 * 1024);
        let save = format!("/do/plans/{}/answers/good/likes", told.plan);
        assert!(app.as_(ABBY).post(&save, &[("likes", &huge)]).await.status.is_client_error());
        assert!(app.as_(NOBODY).post(&save, &[("likes", &huge)]).await.status.is_client_error());
        // The largest form that a session may end under is held, signed in with, and given back.
        let large = "é".repeat(19_000);
        let held = app.as_(NOBODY).post(&save, &[("likes", &large)]).await;
        let mut form = held.is(401).form("/do/held");
        form.extend([("email".to_owned(), ABBY.email.to_owned()), ("password".to_owned(), PASSWORD.to_owned())]);
        assert_eq!(app.as_(NOBODY).post_form("/do/held", &form).await.is(200).hidden("likes"), large);
    }

    async fn trust_12_an_answer_that_is_far_too_long_is_shown_again_and_not_kept(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let long = "Very long words. ".repeat(1200);
        let before = app.as_(ABBY).get(&path).await;
        let refused = app.save(ABBY, &path, &[("likes", &long)]).await;
        refused.is_refused("too_much");
        let again = app.as_(ABBY).get(refused.location()).await;
        assert!(again.is(200).keeps(long.trim_end()) || again.html.contains(&long), "nothing is lost");
        again.shows("far too long to be kept").shows("There is a problem");
        assert_eq!(app.as_(ABBY).get(&path).await.areas().collect::<Vec<_>>(), before.areas().collect::<Vec<_>>());
        // What was shown again can be shortened and saved, without a second editor being seen in it.
        app.save_from(ABBY, &again, &path, &[("likes", "Short words."), ("_go", "later")]).await.is(303);
        let saved = app.as_(ABBY).get(&path).await;
        assert!(saved.keeps("Short words."));
        saved.hides("Use these words");
    }

    async fn trust_12_a_sheet_has_so_many_rows_and_no_more(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let plan = {
            let mut tx = app.site.db.write().await.unwrap();
            let plan = store::plans::get(&mut tx, told.plan).await.unwrap();
            let owner = store::rows::owner_of(SheetName::Talk, &plan);
            while store::rows::count(&mut tx, owner, SheetName::Talk).await.unwrap() < SETTINGS.most_rows() {
                let id = domain::RowId::new(app.site.clock.id());
                let row = domain::row::Row { id, sheet: SheetName::Talk, answers: Answers::default(), version: 1 };
                store::rows::add(&mut tx, owner, &row, app.now()).await.unwrap();
            }
            tx.commit().await.unwrap();
            plan
        };
        let page = SheetName::Talk.sheet().pages[0];
        let path = format!("/plans/{}/talk/{}/{}", plan.id, app.site.clock.id(), page.name);
        let field = page.fields.iter().find(|field| matches!(field.kind, Kind::Paragraph(_) | Kind::Line(_))).unwrap().name;
        let refused = app.save(ABBY, &path, &[(field, "One more talk")]).await;
        refused.is_refused("rows");
        assert!(app.as_(ABBY).get(refused.location()).await.keeps("One more talk"));
        app.as_(ABBY).get(&format!("/plans/{}/talk", plan.id)).await.is(200).hides("One more talk");
    }

    async fn trust_12_names_that_no_question_has_are_not_kept(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let row = told.first(SheetName::Good);
        let path = format!("/plans/{}/good/{row}/likes", told.plan);
        let is_stray = |name: &str| name == "other" || name.ends_with(".xyz") || name.contains(".0");
        let form = [("likes", "Music"), ("likes.xyz", "x"), ("likes.0.from", "x"), ("other", "x"), ("_go", "later")];
        app.save(ABBY, &path, &form).await.is(303);
        let mut tx = app.site.db.read().await.unwrap();
        let (row, _) = store::rows::find(&mut tx, row).await.unwrap();
        assert_eq!(row.answers.names().filter(|name| is_stray(name)).count(), 0);
        assert_eq!(row.answers.get("likes"), "Music");
    }

    async fn trust_12_the_requests_of_one_account_wait_for_one_another_and_keep_nobody_else_waiting(db: Db) {
        let app = TestApp::new(db).await;
        app.as_(ABBY).get("/").await.is(200);
        app.as_(DENA).get("/").await.is(200);
        let mut at_work = Vec::new();
        for _ in 0..SETTINGS.requests_at_once() {
            at_work.push(app.site.gates.requests.permit(app.account(DENA).await).await.unwrap());
        }
        let (dena, abby) = (app.as_(DENA), app.as_(ABBY));
        let mut one_more = std::pin::pin!(dena.get("/"));
        tokio::select! {
            biased;
            page = &mut one_more => panic!("{} had no room", page.asked),
            () = async {
                for _ in 0..9 {
                    abby.get("/").await.is(200);
                }
            } => {}
        }
        at_work.pop();
        one_more.await.is(200);
    }

    async fn trust_12_a_draft_with_faults_and_a_link_that_is_none_keep_nobody_from_writing(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let lose = format!("/plans/{}/good/{}/lose", told.plan, told.first(SheetName::Good));
        app.save(ABBY, &lose, &[("would_lose", "")]).await.is(303);
        let writing = app.site.db.write().await.unwrap();
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.leads_to(&format!("/plans/{}/check", told.plan));
        let link = format!("/decide/{}", "0".repeat(64));
        for verb in ["code", "open", "pass-on", "decision", "send"] {
            app.as_(NOBODY).post(&format!("/do{link}/{verb}"), &[]).await.leads_to(&link);
        }
        drop(writing);
    }

    async fn trust_18a_a_long_history_is_read_to_its_beginning(db: Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let mut tx = app.site.db.write().await.unwrap();
        let events = vec![domain::event::Event::HandedOver; 520];
        let scope = store::events::Scope::Plan(told.plan, told.home);
        store::events::append(&mut tx, scope, &domain::person::Author::Accord, app.now(), &events).await.unwrap();
        tx.commit().await.unwrap();
        let (mut path, mut pages) = (format!("/plans/{}/timeline", told.plan), 1);
        while !app.as_(ABBY).get(&path).await.is(200).says("Opened a plan for Jay") {
            path = app.as_(ABBY).get(&path).await.link(&format!("/plans/{}/timeline?before=", told.plan), "");
            pages += 1;
        }
        assert!(pages > 10, "{pages}");
        let newer = app.as_(ABBY).get(&path).await.link(&format!("/plans/{}/timeline?after=", told.plan), "");
        app.as_(ABBY).get(&newer).await.is(200).hides("Opened a plan for Jay").shows("Older");
    }

    async fn trust_19_a_link_alone_fills_no_table(db: Db, place: &Place) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let link = app.link(told.plan).await;
        let kept = || place.texts("SELECT CAST(data AS TEXT) FROM session");
        let with_words = |found: Vec<String>| found.iter().filter(|text| text.contains("many words")).count() as i64;
        for _ in 0..SETTINGS.decisions_held() + 5 {
            app.as_(NOBODY).forget();
            app.as_(NOBODY).post(&format!("/do{link}/decision"), &[("comment", "many words")]).await.is_refused("code_again");
        }
        assert_eq!(with_words(kept().await), SETTINGS.decisions_held());
    }

    async fn trust_21a_a_browser_that_was_here_under_https_comes_back_under_https_alone(db: Db) {
        let app = TestApp::with(db, |site| site.url = "https://accord.test".into()).await;
        let page = app.as_(NOBODY).get("/sign-in").await;
        assert_eq!(page.headers.get("strict-transport-security").unwrap(), "max-age=31536000");
    }

    async fn trust_18c_who_took_a_paper_away_is_noted(db: Db) {
        let app = TestApp::new(db).await;
        let plan = app.tell(Case::A).await.plan;
        app.send_and_authorise(plan).await;
        let (timeline, taken) = (format!("/plans/{plan}/timeline"), "Took the paper of version 1 away");
        app.as_(ABBY).get(&timeline).await.hides(taken);
        for _ in 0..3 {
            app.as_(DENA).get(&format!("/plans/{plan}/versions/1/paper.pdf")).await.is(200);
        }
        let link = app.open_link(plan).await;
        app.as_(RUTH).get(&format!("{link}/paper.pdf")).await.is(200);
        app.as_(STRANGER).get(&format!("/plans/{plan}/versions/1/paper.pdf")).await.is(404);
        let text = app.as_(ABBY).get(&timeline).await.text();
        let told = |who: &str| text.matches(&format!("{taken} {who}")).count();
        assert_eq!((told(DENA.name), told(RUTH.name), text.matches(taken).count()), (1, 1, 2), "{text}");
    }
}
