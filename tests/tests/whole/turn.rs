//! The young person's turn: the tablet is theirs, and nothing else on it.

use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, PASSWORD, STRANGER, TestApp};

testing::both! {
    async fn a_handed_tablet_shows_the_turn_and_nothing_else(db: store::Db) {
        let app = TestApp::new(db).await;
        let (told, other) = (app.tell(Case::A).await, app.tell_again(Case::A, 1).await);
        let (base, turn) = (format!("/plans/{}", told.plan), format!("/plans/{}/turn", told.plan));
        let rule = told.first(SheetName::Rule);
        app.as_(ABBY).get(&format!("{turn}/{rule}")).await.is(404);
        app.as_(ABBY).get(&turn).await.is(200).shows("Give it over now").hides("No answer yet");
        app.as_(ABBY).post(&format!("/do{base}/hand-over"), &[]).await.leads_to(&turn);
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

    async fn the_young_person_answers_rule_after_rule(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let turn = format!("/plans/{}/turn", told.plan);
        app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[]).await.is(303);
        let rules = told.of(SheetName::Rule);
        let path = format!("{turn}/{}", rules[0]);
        let page = app.as_(ABBY).get(&path).await;
        page.is(200).shows("What do you think about this one?").shows("Why it is here").hides("could not be asked");
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
        app.as_(STRANGER).post(&hand_over, &[]).await.is(404);
        app.as_(STRANGER).get("/").await.is(200);
        app.as_(ABBY).post(&hand_over, &[]).await.is(303);
        for wrong in ["", "jay", "larch-house-tests ", "a", "b", "c", "d"] {
            app.as_(ABBY).post(&take_back, &[("password", wrong)]).await.is_refused("password");
        }
        app.as_(ABBY).get("/").await.leads_to(&turn);
        app.as_(ABBY).post(&take_back, &[("password", PASSWORD)]).await.leads_to(&format!("/plans/{}/rule", told.plan));
        app.as_(ABBY).get("/").await.is(200);
        let timeline = app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.shows("Gave the tablet to Jay").shows("Took the tablet back");
        app.as_(ABBY).post(&hand_over, &[]).await.is(303);
        for wrong in ["a", "b", "c", "d"] {
            app.as_(ABBY).post(&take_back, &[("password", wrong)]).await.is_refused("password");
        }
        app.as_(ABBY).post(&take_back, &[("password", PASSWORD)]).await.leads_to(&format!("/plans/{}/rule", told.plan));
        app.as_(ABBY).post(&hand_over, &[]).await.is(303);
        app.as_(ABBY).post("/do/sign-out", &[]).await.leads_to("/sign-in");
        app.as_(ABBY).get(&turn).await.is(303);
    }
}
