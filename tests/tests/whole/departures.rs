//! Moving on: a young person leaves, comes back, or goes to another home of the provider.

use chrono::TimeDelta;
use domain::HomeId;
use domain::policy::Role;
use store::homes::{self, Home};
use store::organisations;
use tests::{ABBY, Case, DENA, Person, RUTH, STRANGER, TestApp, Told};

const NOTE: [(&str, &str); 5] = [
    ("where_to", "Back to Gran"),
    ("note", "A calm talk before ten works."),
    ("said", "I will miss the lounge."),
    ("passport", "next_home"),
    ("copies", "young_person"),
];

/// Works in the other home.
const VERA: Person = Person { name: "Vera Lind", email: "vera@elm.example", role: Some(Role::Manager) };

async fn leave(app: &TestApp, told: &Told, more: &[(&str, &str)]) -> tests::Page {
    let form: Vec<(&str, &str)> = NOTE.into_iter().chain(more.iter().copied()).collect();
    app.as_(DENA).post(&format!("/do/plans/{}/leave", told.plan), &form).await
}

/// Another home of the same provider, with a manager of its own.
async fn elm(app: &TestApp, told: &Told) -> HomeId {
    let id = HomeId::new(app.site.clock.id());
    let mut tx = app.site.db.write().await.unwrap();
    let organisation = organisations::of_home(&mut tx, told.home).await.unwrap();
    let home = Home { id, name: "Elm House".into(), nation: None };
    homes::add(&mut tx, organisation, &home, app.now()).await.unwrap();
    tx.commit().await.unwrap();
    app.join(VERA, id).await;
    app.as_(VERA).sign_in().await;
    id
}

testing::both! {
    async fn a_plan_of_somebody_who_left_is_kept_and_read_and_changed_no_more(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let plan = told.plan;
        app.as_(ABBY).get(&format!("/plans/{plan}/leaving")).await.is(404);
        assert_eq!(app.as_(DENA).post(&format!("/do/plans/{plan}/leave"), &[("note", "Calm talks.")]).await.refused(), Some("record"));
        app.as_(DENA).get(&format!("/plans/{plan}/leaving?refused=record")).await.shows("Calm talks.");
        let ask = [("what", "A later bedtime on Fridays.")];
        let asked = app.as_(ABBY).post(&format!("/do/plans/{plan}/records/begin/request"), &ask).await.is(303).location().to_owned();
        let leaving = app.as_(DENA).get(&format!("/plans/{plan}/leaving")).await;
        assert!(leaving.shows("Not finished. See to it before Jay leaves").links().contains(&asked), "what is not finished is named before they leave");
        leave(&app, &told, &[]).await.leads_to(&format!("/homes/{}/left", told.home));
        app.as_(DENA).get(&format!("/homes/{}/overview", told.home)).await.shows("Changes asked for 1");
        assert_eq!(leave(&app, &told, &[]).await.refused(), Some("changed"), "nobody leaves twice");
        // What is left to do about somebody who has gone stays in sight.
        app.as_(ABBY).get("/").await.shows("Change asked for: Jay").shows("Nobody lives here yet");
        app.as_(DENA).get(&format!("/homes/{}/overview", told.home)).await.shows("has left").shows("Open: Change asked for");
        app.as_(ABBY).get(&format!("/homes/{}/shift", told.home)).await.hides("Jay");
        app.as_(ABBY).get(&format!("/homes/{}/left", told.home)).await.shows("Jay").shows("Out of your homes");
        let page = app.as_(ABBY).get(&format!("/plans/{plan}/agreement")).await;
        page.shows("has left, on").shows("kept at least until").shows("I do not message K.P.").hides("Change this agreement");
        app.as_(ABBY).get(&format!("/plans/{plan}/versions/1/paper.pdf")).await.is(200);
        let timeline = app.as_(ABBY).get(&format!("/plans/{plan}/timeline")).await;
        timeline.shows("Jay left the home");
        for form in ["amend", "shift", "records/begin/incident", "hand-over"] {
            app.as_(ABBY).post(&format!("/do/plans/{plan}/{form}"), &[]).await.is(403);
        }
        app.as_(STRANGER).get(&format!("/homes/{}/left", told.home)).await.is(404);
        // What was begun is brought to its end all the same, and nothing new is begun.
        app.as_(ABBY).get(&format!("/plans/{plan}")).await.hides("Give Jay the tablet");
        app.as_(ABBY).get(&format!("/plans/{plan}/records")).await.shows("Change asked for").hides("Something happened");
        let answer = [("answer", "no"), ("because", "Jay lives with Gran now."), ("told", "By phone")];
        app.as_(ABBY).post(&format!("/do{asked}/request_answered"), &answer).await.leads_to(&asked);
        app.as_(ABBY).get("/").await.hides("Jay");
        app.as_(DENA).get(&format!("/homes/{}/overview", told.home)).await.hides("Jay");
        // A year later nothing was told of it, and nothing was done to it.
        app.wait(TimeDelta::days(400));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get("/").await.hides("Jay");
    }

    async fn who_comes_back_finds_all_as_it_was_and_the_agreement_is_looked_at(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        leave(&app, &told, &[]).await.is(303);
        let records = app.as_(DENA).get(&format!("/plans/{}/records", told.plan)).await;
        let record = records.link(&format!("/plans/{}/records/0", told.plan), "");
        app.as_(ABBY).get(&record).await.shows("A calm talk before ten works.").hides("lives here again");
        app.as_(DENA).get(&record).await.shows("lives here again");
        let id = record.rsplit('/').next().unwrap();
        let back = format!("/do/plans/{}/came-back/{id}", told.plan);
        assert_eq!(app.as_(DENA).post(&back, &[]).await.refused(), Some("record"));
        app.as_(DENA).post(&back, &[("why", "Gran is ill.")]).await.leads_to(&format!("/plans/{}", told.plan));
        app.as_(ABBY).get("/").await.shows("Jay has moved. Look again").shows("Version 1");
        app.as_(ABBY).get(&format!("/homes/{}/left", told.home)).await.shows("Nobody has left yet");
        app.as_(ABBY).post(&format!("/do/plans/{}/amend", told.plan), &[]).await.is(303);
    }

    async fn a_move_to_another_home_of_the_provider_takes_all_of_it_along(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let elm = elm(&app, &told).await;
        app.as_(VERA).get(&format!("/plans/{}", told.plan)).await.is(404);
        app.as_(DENA).get(&format!("/plans/{}/leaving", told.plan)).await.shows("Elm House");
        assert_eq!(leave(&app, &told, &[("to_home", "not-a-home")]).await.refused(), Some("record"));
        leave(&app, &told, &[("to_home", &elm.to_string())]).await.is(303);
        app.as_(DENA).get(&format!("/homes/{}/left", told.home)).await.shows("Elm House");
        for path in [format!("/plans/{}", told.plan), format!("/plans/{}/agreement", told.plan)] {
            app.as_(DENA).get(&path).await.is(404);
            app.as_(VERA).get(&path).await.is(200);
        }
        let board = app.as_(VERA).get("/").await;
        board.shows("Jay has moved. Look again").shows("Version 1").shows("You have not read").hides("More is known of an app");
        app.as_(VERA).get(&format!("/plans/{}/timeline", told.plan)).await.shows("Jay left the home").shows("Opened a plan");
        app.as_(VERA).post(&format!("/do/plans/{}/amend", told.plan), &[]).await.is(303);
        app.as_(VERA).get(&format!("/plans/{}/rule", told.plan)).await.shows("My phone charges in the office safe");

        // And back again, where nobody has left any more.
        app.wait(TimeDelta::minutes(5));
        let home = told.home.to_string();
        let form: Vec<(&str, &str)> = NOTE.into_iter().chain([("to_home", home.as_str())]).collect();
        app.as_(VERA).post(&format!("/do/plans/{}/leave", told.plan), &form).await.leads_to(&format!("/homes/{elm}/left"));
        app.as_(DENA).get(&format!("/homes/{home}/left")).await.shows("Nobody has left yet");
        app.as_(DENA).get(&format!("/plans/{}", told.plan)).await.is(200);
    }

    async fn a_link_to_a_version_under_way_stops_working_when_its_young_person_leaves(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let link = app.link(told.plan).await;
        app.as_(RUTH).get(&link).await.is(200);
        app.as_(DENA).sign_in().await;
        leave(&app, &told, &[]).await.is(303);
        app.as_(RUTH).get(&link).await.is(404);
    }

    async fn the_passport_page_says_what_is_good_and_nothing_of_risks_or_others(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let page = app.as_(ABBY).get(&format!("/plans/{}/passport", told.plan)).await;
        page.is(200).shows("Rules that work for me").shows("What I use").hides("K.P.").hides("dribble_dan");
    }
}
