//! What may not pass: it is shown when the page is saved, what was typed stays, and the draft cannot be sent.

use chrono::TimeDelta;
use domain::sheets::SheetName;
use store::plans;
use tests::{ABBY, Case, DENA, TestApp, Told};

/// Nothing was sent: the browser is led to the page that checks everything.
async fn cannot_be_sent(app: &TestApp, told: &Told) {
    let check = format!("/plans/{}/check", told.plan);
    app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.leads_to(&check);
    let mut tx = app.site.db.read().await.unwrap();
    assert_eq!(plans::get(&mut tx, told.plan).await.unwrap().revisions, 0);
}

/// Saves a page, which is shown again with what is wrong and with what was typed; so does the page that checks everything.
async fn is_refused(app: &TestApp, told: &Told, page: &str, typed: &[(&str, &str)], why: &str) {
    let saved = app.save(ABBY, page, typed).await;
    saved.leads_to(&format!("{page}?check=1"));
    let again = app.as_(ABBY).get(&format!("{page}?check=1")).await;
    again.is(200).shows(why);
    assert!(again.keeps(typed[0].1), "{} is kept", typed[0].1);
    app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await.is(200).shows(why);
    cannot_be_sent(app, told).await;
}

const STEPS: [(&str, &str); 4] = [
    ("talk", "We talk."),
    ("put_right", "I say sorry."),
    ("extra_help", "Help."),
    ("still_has", "The lounge handset."),
];

testing::both! {
    async fn a_forbidden_consequence_stops_the_sending(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = format!("/plans/{}/goes_wrong/{}/steps", told.plan, told.first(SheetName::GoesWrong));
        for (limit, why) in [
            ("Kit will lose phone until further notice", "Say how long it lasts"),
            ("no calls to family", "what is said about calls"),
            ("pay £50 fine", "Take out the fine"),
            ("everyone loses wifi", "a whole group"),
            ("early bed with no supper", "food or drink"),
        ] {
            let rest = [("limit_hours", "24"), ("never", "No fines, no taking calls away.")];
            let typed: Vec<_> = [("limit", limit)].into_iter().chain(STEPS).chain(rest).collect();
            is_refused(&app, &told, &page, &typed, why).await;
        }
        let typed: Vec<_> = [("limit", "No games.")].into_iter().chain(STEPS).chain([("never", "Fines.")]).collect();
        is_refused(&app, &told, &page, &typed, "how many hours the limit may last").await;
    }

    async fn a_rule_that_takes_every_phone_stops_the_sending(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = format!("/plans/{}/rule/{}/rule", told.plan, told.first(SheetName::Rule));
        let sentence = "I have no phone and no house phone, and I cannot ring Childline or my advocate.";
        for kind in ["boundary", "court_order"] {
            let typed = [("sentence", sentence), ("heading", "time"), ("kind", kind)];
            is_refused(&app, &told, &page, &typed, "No rule may take a private phone").await;
        }
    }

    async fn a_password_and_an_account_for_adults_stop_the_sending(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = format!("/plans/{}/account/{}/account", told.plan, told.first(SheetName::Account));
        let rest = [("seen_by", "private"), ("location", "off")];
        let typed: Vec<_> = [("note", "password is Fenmarsh99!"), ("platform", "YouTube")].into_iter().chain(rest).collect();
        is_refused(&app, &told, &page, &typed, "Take out the password").await;
        let typed: Vec<_> = [("platform", "CSGOEmpire (skins betting, 18+)")].into_iter().chain(rest).collect();
        is_refused(&app, &told, &page, &typed, "is for people of 18 and over").await;
    }

    async fn d2_dates_that_cannot_be_stop_the_sending(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let at = |sheet: &str, row, page: &str| format!("/plans/{}/{sheet}/{row}/{page}", told.plan);
        let calls = told.of(SheetName::Rule)[5];
        let (talk, start) = (told.first(SheetName::Talk), told.first(SheetName::Start));
        let ends = [("ends_on.day", "9"), ("ends_on.month", "11"), ("ends_on.year", "2026"), ("relaxes_when", "Later.")];
        is_refused(&app, &told, &at("rule", calls, "rule"), &ends, "it has already ended").await;
        let review = [("review_on.year", "2035"), ("review_on.day", "26"), ("review_on.month", "11")];
        is_refused(&app, &told, &at("start", start, "start"), &review, "too long to wait").await;
        let held = [("held", "held"), ("minutes", "30"), ("present", "Abby and Jay"), ("copy_given", "later")];
        let on = [("on.year", "2030"), ("on.day", "4"), ("on.month", "11")];
        let talked: Vec<_> = on.into_iter().chain(held).collect();
        is_refused(&app, &told, &at("talk", talk, "talk"), &talked, "has not come yet").await;
    }

    async fn d1_a_draft_that_waited_too_long_is_not_sent(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::C).await;
        app.wait(TimeDelta::days(14));
        app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await.is(200).shows("it has already ended");
        cannot_be_sent(&app, &told).await;
    }

    async fn d1_a_rule_that_has_ended_no_longer_counts_on_the_board(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = format!("/plans/{}/rule/{}/rule", told.plan, told.first(SheetName::Rule));
        let ends = [("ends_on.day", "14"), ("ends_on.month", "11"), ("ends_on.year", "2026"), ("relaxes_when", "Soon.")];
        app.change(&page, &ends).await.is(303);
        app.answer_again(told.plan, told.first(SheetName::Rule)).await;
        app.wait(TimeDelta::days(3));
        app.as_(ABBY).sign_in().await;
        app.send_and_authorise(told.plan).await;
        app.approve(told.plan).await;
        app.sign(told.plan).await;
        let board_at = async |hours: i64| {
            app.wait(TimeDelta::hours(hours));
            app.as_(ABBY).sign_in().await;
            app.as_(ABBY).get("/").await
        };
        // Saturday, 14 November, 23:30: off until its last midnight, and not until 08:00.
        board_at(37).await.is(200).shows("Off until 00:00");
        // Sunday, 23:00: a school night, on which nothing is off any more.
        board_at(24).await.is(200).hides("Off until").hides("Online until");
        let agreement = format!("/plans/{}/agreement", told.plan);
        app.as_(ABBY).get(&agreement).await.is(200).shows("charges in the office safe");
    }

    async fn nothing_changed_cannot_be_sent_as_a_new_version(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let send = format!("/do/plans/{}/send", told.plan);
        app.as_(ABBY).post(&send, &[]).await.is(303);
        let back = format!("/do/plans/{}/send-back", told.plan);
        app.as_(DENA).post(&back, &[("reason", "Not yet.")]).await.is(303);
        app.as_(ABBY).post(&send, &[]).await.is_refused("unchanged");
        let page = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        app.save(ABBY, &page, &[("likes", "Cooking")]).await.is(303);
        app.as_(ABBY).post(&send, &[]).await.leads_to(&format!("/plans/{}/agreement", told.plan));
    }
}
