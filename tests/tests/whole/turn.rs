//! The young person's turn: the tablet is theirs, and nothing else on it.

use std::sync::Arc;

use app::site::{Handed, Identity};
use axum::body::Body;
use axum::http::Request;
use axum::{Extension, Router};
use chrono::TimeDelta;
use domain::policy::Role;
use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, PASSWORD, STRANGER, TestApp};
use tower::ServiceExt;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::Error;
use tower_sessions::{Session, SessionStore};

testing::both! {
    async fn a_handed_tablet_shows_the_turn_and_nothing_else(db: store::Db) {
        let app = TestApp::new(db).await;
        let (told, other) = (app.tell(Case::A).await, app.tell_again(Case::A, 1).await);
        let (base, turn) = (format!("/plans/{}", told.plan), format!("/plans/{}/turn", told.plan));
        let rule = told.first(SheetName::Rule);
        app.as_(ABBY).get(&format!("{turn}/{rule}")).await.is(404);
        app.as_(ABBY).get(&turn).await.is(200).shows("Give it over now").hides("No answer yet");
        app.as_(ABBY).post(&format!("/do{base}/hand-over"), &[("pin", tests::PIN)]).await.leads_to(&turn);
        let shut = [
            "/".to_owned(),
            "/letters".into(),
            base.clone(),
            format!("{base}/agreement"),
            format!("{base}/timeline"),
            format!("{base}/rule"),
            format!("{base}/rule/{rule}/answer"),
            format!("{base}/sign/manager"),
            format!("{base}/versions/1/paper.pdf"),
            format!("/plans/{}/turn", other.plan),
            format!("/plans/{}/turn/{}", other.plan, other.first(SheetName::Rule)),
            format!("/homes/{}", told.home),
            "/decide/x".into(),
        ];
        for path in shut {
            app.as_(ABBY).get(&path).await.leads_to(&turn);
        }
        for path in [
            format!("/do{base}/send"),
            format!("/do{base}/answers/good/likes"),
            format!("/do{base}/answers/rule/rule"),
            format!("/do/plans/{}/take-back", other.plan),
        ] {
            app.as_(ABBY).post(&path, &[]).await.leads_to(&turn);
        }
        app.as_(DENA).get("/").await.is(200);
        let page = app.as_(ABBY).get(&turn).await;
        page.is(200).shows("Your turn, Jay").shows("Take it back").hides("Today").hides("Where the plan stands");
    }

    async fn the_young_person_fills_in_pages_of_their_own(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let turn = format!("/plans/{}/turn", told.plan);
        let own = |page: &str| format!("{turn}/own/{page}");
        app.as_(ABBY).get(&own("own_worries")).await.is(404);
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        app.as_(ABBY).get(&turn).await.shows("My pages").shows("What worries me");
        app.as_(ABBY).get(&own("nothing")).await.leads_to(&turn);

        // A page that nobody has begun: its sheet is made by it.
        let page = app.as_(ABBY).get(&own("own_worries")).await;
        page.is(200).shows("Does something online worry you?").shows("Ask me later");
        let row = page.hidden("_row");
        let save = |sheet: &str, row: &str, page: &str| format!("/plans/{}/{sheet}/{row}/{page}", told.plan);
        let form = [("worry", "a_bit"), ("worries", "My ex has my <b>old</b> number."), ("_go", "turn")];
        app.save_from(ABBY, &page, &save("own", &row, "own_worries"), &form).await.is(303);
        let page = app.as_(ABBY).get(&own("own_worries")).await;
        assert!(page.keeps("My ex has my <b>old</b> number.") && page.chosen("worry") == ["a_bit"]);

        // What is far too long comes back to its own page.
        let long = "x".repeat(5000);
        let again = app.save_from(ABBY, &page, &save("own", &row, "own_worries"), &[("worries", &long), ("_go", "turn")]).await;
        assert!(again.location().starts_with(&own("own_worries")), "{}", again.location());

        // The pages of staff are shut, also under the same sheet.
        app.as_(ABBY).post(&format!("/do/plans/{}/answers/own/own", told.plan), &[]).await.leads_to(&turn);
        app.take_back(ABBY, told.plan).await;
        let risks = app.as_(ABBY).get(&format!("/plans/{}/risk", told.plan)).await;
        risks.shows("What worries me").shows("My ex has my <b>old</b> number.");
    }

    async fn what_staff_wrote_is_not_put_into_the_young_persons_mouth(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let noticed = [("likes", "Staff think he likes chess."), ("likes.how", "noticed"), ("good_at", "Drawing")];
        app.save(ABBY, &page, &noticed).await.is(303);
        app.hand_over(ABBY, told.plan).await;
        let own = format!("/plans/{}/turn/own/own_likes", told.plan);
        let save = format!("/plans/{}/good/{}/own_likes", told.plan, told.first(SheetName::Good));
        let shown = app.as_(ABBY).get(&own).await;
        assert!(!shown.keeps("Staff think he likes chess."));
        app.save_from(ABBY, &shown, &save, &[("would_lose", "My football chat.")]).await.is(303);
        let shown = app.as_(ABBY).get(&own).await;
        app.save_from(ABBY, &shown, &save, &[("likes", "Football. Not chess!"), ("would_lose", "My football chat.")]).await.is(303);
        app.take_back(ABBY, told.plan).await;
        let staff = app.as_(ABBY).get(&page).await;
        assert!(staff.keeps("Football. Not chess!") && staff.keeps("Drawing"));
        staff.shows("Staff think he likes chess.");
        let mut tx = app.site.db.read().await.unwrap();
        let (row, _) = store::rows::find(&mut tx, told.first(SheetName::Good)).await.unwrap();
        let how = ["likes.how", "would_lose.how"].map(|field| row.answers.get(field).to_owned());
        assert_eq!(how, ["tablet", "tablet"]);
    }

    async fn the_young_person_answers_rule_after_rule(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let turn = format!("/plans/{}/turn", told.plan);
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        let rules = told.of(SheetName::Rule);
        let path = format!("{turn}/{}", rules[0]);
        let page = app.as_(ABBY).get(&path).await;
        page.is(200).shows("Rule 1 of 9: what do you think?").shows("Why it is here").hides("could not be asked");
        let form = [("answer", "agree_for_now"), ("words", "23:00 is <b>early</b>."), ("_go", "turn")];
        let save = format!("/plans/{}/rule/{}/answer", told.plan, rules[0]);
        app.save_from(ABBY, &page, &save, &form).await.leads_to(&format!("{turn}?after={}", rules[0]));
        assert!(app.as_(ABBY).get(&path).await.keeps("23:00 is <b>early</b>."));
        app.as_(ABBY).get(&turn).await.shows("You agree for now");
        app.as_(DENA).get(&format!("/plans/{}/rule", told.plan)).await.shows("23:00 is <b>early</b>.");
    }

    async fn only_the_password_brings_the_pages_back(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let turn = format!("/plans/{}/turn", told.plan);
        let (hand_over, take_back) = (format!("/do/plans/{}/hand-over", told.plan), format!("/do/plans/{}/take-back", told.plan));
        app.as_(STRANGER).post(&hand_over, &[("pin", tests::PIN)]).await.is(404);
        app.as_(STRANGER).get("/").await.is(200);
        app.as_(ABBY).post(&hand_over, &[("pin", tests::PIN)]).await.is(303);
        for wrong in ["", "jay", "larch-house-tests ", "a", "b", "c", "d"] {
            app.as_(ABBY).post(&take_back, &[("password", wrong)]).await.is_refused("password");
        }
        app.as_(ABBY).get("/").await.leads_to(&turn);
        app.as_(ABBY).post(&take_back, &[("password", PASSWORD)]).await.leads_to(&format!("/plans/{}/rule", told.plan));
        app.as_(ABBY).get("/").await.is(200);
        let timeline = app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.shows("Gave the tablet to Jay").shows("Took the tablet back");
        app.as_(ABBY).post(&hand_over, &[("pin", tests::PIN)]).await.is(303);
        for wrong in ["a", "b", "c", "d"] {
            app.as_(ABBY).post(&take_back, &[("password", wrong)]).await.is_refused("password");
        }
        app.as_(ABBY).post(&take_back, &[("password", PASSWORD)]).await.leads_to(&format!("/plans/{}/rule", told.plan));
        app.as_(ABBY).post(&hand_over, &[("pin", tests::PIN)]).await.is(303);
        app.as_(ABBY).post("/do/sign-out", &[]).await.leads_to("/sign-in");
        app.as_(ABBY).get(&turn).await.is(303);
    }

    async fn trust_14_no_spelling_of_a_path_leads_out_of_the_turn(db: store::Db) {
        let app = TestApp::new(db).await;
        let (told, other) = (app.tell(Case::A).await, app.tell_again(Case::A, 1).await);
        let base = format!("/plans/{}", told.plan);
        app.as_(ABBY).post(&format!("/do{base}/hand-over"), &[("pin", tests::PIN)]).await.is(303);
        let others = other.plan;
        for path in [
            format!("{base}/turn/../agreement"),
            format!("{base}/turn/%2e%2e/check"),
            format!("{base}/turn/%2E./check"),
            format!("{base}/turn/..\\..\\..\\letters"),
            format!("{base}/turn/..\\..\\{others}\\agreement"),
            format!("{base}/turn\\..\\..\\{others}\\timeline"),
            format!("{base}/turn/..%5C..%5C{others}%5cagreement"),
            format!("/{base}/turn"),
            format!("{base}//turn"),
            format!("{base}/./turn"),
            format!("{base}/turn/.."),
        ] {
            app.as_(ABBY).get(&path).await.is(404);
            app.as_(DENA).get(&path).await.is(404);
        }
        app.as_(ABBY).get(&format!("{base}/turn")).await.is(200);
    }

    async fn trust_14_a_page_of_the_homes_is_none_for_a_handed_tablet_even_past_the_guard(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let account = app.account(ABBY).await;
        let identity = Identity { account, name: "Abby Lund".into(), roles: vec![Role::Staff] };
        let session = Session::new(None, Arc::new(NoSessions), None);
        let pages = app::pages::router().layer(Extension(session)).layer(Extension(identity)).with_state(app.site.clone());
        for (path, status) in [
            ("/".to_owned(), 404),
            (format!("/plans/{}", told.plan), 404),
            (format!("/plans/{}/agreement", told.plan), 404),
            (format!("/plans/{}/timeline", told.plan), 404),
            (format!("/plans/{}/turn", told.plan), 200),
        ] {
            let get = |pages: Router| pages.oneshot(Request::get(&path).body(Body::empty()).unwrap());
            assert_eq!(get(pages.clone()).await.unwrap().status(), 200, "{path} is there for staff");
            assert_eq!(get(pages.clone().layer(Extension(Handed))).await.unwrap().status(), status, "{path}");
        }
    }

    async fn trust_15_d11_what_staff_typed_is_shown_on_its_own_page_and_once(db: store::Db) {
        let app = TestApp::new(db).await;
        let (jay, zahra) = (app.tell(Case::A).await, app.tell_again(Case::A, 1).await);
        app.send_and_authorise(zahra.plan).await;
        app.approve(zahra.plan).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", jay.plan), &[]).await.is(303);
        let secret = "Jay was seen with somebody. ".repeat(90);
        let send_back = format!("/do/plans/{}/send-back", jay.plan);
        let refused = app.as_(DENA).post(&send_back, &[("reason", &secret)]).await;
        let path = refused.is(303).location().to_owned();
        let sign = format!("/plans/{}/sign/young_person?refused=signature", zahra.plan);
        app.as_(DENA).get(&sign).await.is(200).hides("seen with somebody");
        assert!(app.as_(DENA).get(&path).await.keeps(&secret));
        app.as_(DENA).get(&path).await.is(200).hides("seen with somebody");
        // A hand-over takes nothing along, and nothing comes back.
        app.as_(DENA).post(&send_back, &[("reason", &secret)]).await.is(303);
        app.as_(DENA).post(&format!("/do/plans/{}/hand-over", zahra.plan), &[("pin", tests::PIN)]).await.is(303);
        app.as_(DENA).get(&sign).await.leads_to(&format!("/plans/{}/turn", zahra.plan));
        let signing = format!("/do/plans/{}/sign/young_person", zahra.plan);
        app.as_(DENA).post(&signing, &[("method", "typed"), ("reason", "Zahra does not want to")]).await.is_refused("signature");
        let take_back = format!("/do/plans/{}/take-back", zahra.plan);
        app.as_(DENA).post(&take_back, &[("password", PASSWORD)]).await.is(303);
        app.as_(DENA).get(&path).await.is(200).hides("seen with somebody");
        app.as_(DENA).get(&sign).await.is(200).hides("does not want to");
    }

    async fn trust_16_a_closed_account_in_a_handed_session_comes_to_the_sign_in_page(db: store::Db, place: &Place) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        place.run("UPDATE account SET active = FALSE WHERE email = 'abby@larch.example'").await.unwrap();
        let turn = app.as_(ABBY).get(&format!("/plans/{}/turn", told.plan)).await;
        let sign_in = turn.is(303).location().to_owned();
        assert!(sign_in.starts_with("/sign-in?"), "{sign_in}");
        app.as_(ABBY).get(&sign_in).await.is(200);
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.is(303);
    }

    async fn trust_16_and_24_a_late_form_is_its_writers_and_the_tablet_stays_handed(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let (turn, rule) = (format!("/plans/{}/turn", told.plan), told.first(SheetName::Rule));
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        let page = app.as_(ABBY).get(&format!("{turn}/{rule}")).await;
        app.wait(TimeDelta::minutes(61));
        let form = [("answer", "agree"), ("words", "Fine by me"), ("_go", "turn")];
        let held = app.save_from(ABBY, &page, &format!("/plans/{}/rule/{rule}/answer", told.plan), &form).await;
        let sign_in = |person: tests::Person| {
            let mut form = held.form("/do/held");
            form.extend([("email".to_owned(), person.email.to_owned()), ("password".to_owned(), PASSWORD.to_owned())]);
            form
        };
        app.as_(ABBY).post_form("/do/held", &sign_in(DENA)).await.is(200).shows("Someone else wrote this");
        app.as_(ABBY).get("/").await.is(303);
        let ready = app.as_(ABBY).post_form("/do/held", &sign_in(ABBY)).await;
        ready.is(200).shows("You are signed in again");
        app.as_(ABBY).get("/").await.leads_to(&turn);
        let save = format!("/do/plans/{}/answers/rule/answer", told.plan);
        app.as_(ABBY).post_form(&save, &ready.form("/answer")).await.leads_to(&format!("{turn}?after={rule}"));
        app.as_(DENA).get(&format!("/plans/{}/rule", told.plan)).await.shows("Fine by me");
    }

    async fn trust_16_a_young_person_adds_no_rules(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", tests::PIN)]).await.is(303);
        let new = app.site.clock.id().to_string();
        let form = [("_row", new.as_str()), ("answer", "agree"), ("_go", "turn")];
        app.as_(ABBY).post(&format!("/do/plans/{}/answers/rule/answer", told.plan), &form).await.is(404);
        app.as_(DENA).get(&format!("/plans/{}/rule/{new}/rule", told.plan)).await;
        let mut tx = app.site.db.read().await.unwrap();
        let row = store::rows::find(&mut tx, new.parse().unwrap()).await;
        assert!(matches!(row, Err(store::StoreError::NotFound)));
    }
}

/// A store of sessions that keeps none.
#[derive(Clone, Debug)]
struct NoSessions;

#[async_trait::async_trait]
impl SessionStore for NoSessions {
    async fn save(&self, _: &Record) -> Result<(), Error> {
        Ok(())
    }

    async fn load(&self, _: &Id) -> Result<Option<Record>, Error> {
        Ok(None)
    }

    async fn delete(&self, _: &Id) -> Result<(), Error> {
        Ok(())
    }
}
