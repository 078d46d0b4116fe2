//! The demo home, as it is filled on the first start.

use app::pages::DEMO_PASSWORD;
use domain::draft::Draft;
use domain::policy::Action;
use domain::revision::InForce;
use domain::week::today;
use server::demo::Homes;
use store::{accounts, plans, rows};
use tests::{ABBY, NOBODY, TestApp, machine};

testing::both! {
    async fn every_key_worker_of_the_demo_signs_in_and_no_draft_has_a_fault(db: store::Db) {
        assert_eq!(key_workers(db, Homes::One).await, ["Abby Lund", "Josie Hart", "Rhys Parry", "Sana Brook"]);
    }

    async fn so_it_is_where_each_young_person_has_a_home_of_their_own(db: store::Db) {
        assert_eq!(key_workers(db, Homes::Separate).await, ["Abby Lund", "Josie Hart", "Rhys Parry"]);
    }

    async fn the_demo_shows_what_accord_is_for_on_its_first_page(db: store::Db) {
        let app = TestApp::on(db, machine().now(), domain::HomeId::new(machine().id()));
        server::demo::fill(&app.site, Homes::One).await.unwrap();
        let dena = [("email", "dena@larch.example"), ("password", DEMO_PASSWORD), ("next", "/")];
        app.as_(NOBODY).post("/do/sign-in", &dena).await.leads_to("/");
        let board = app.as_(NOBODY).get("/").await;
        for words in ["Jay", "Zahra", "Gwion", "Kit", "Emergency restriction: ", "in 20 hours", "Due today", "late. It was due on"] {
            board.shows(words);
        }
        board.hides("Quayside").hides("Tŷ Afon");
        app.round().await;
        app.as_(NOBODY).get("/").await.is(200);
    }
}

/// The key workers of all young people of the demo.
async fn key_workers(db: store::Db, homes: Homes) -> Vec<String> {
    let app = TestApp::on(db, machine().now(), domain::HomeId::new(machine().id()));
    server::demo::fill(&app.site, homes).await.unwrap();
    let abby = app.account(ABBY).await;
    let mut tx = app.site.db.read().await.unwrap();
    let mut names = Vec::new();
    for listed in plans::list(&mut tx, abby).await.unwrap() {
        let plan = plans::get(&mut tx, listed.plan).await.unwrap();
        let draft = Draft { rows: rows::of_plan(&mut tx, &plan).await.unwrap() };
        // What was sent is judged on the day on which it was, what is being written today.
        let sent = plan.underway().or(plan.in_force.as_ref().map(InForce::sent));
        let day = today(sent.map_or(app.now(), |sent| sent.by.at));
        assert_eq!(draft.faults(None, day), [], "{}", draft.placement().preferred_name());
        let key_worker = draft.placement().key_worker_account().unwrap();
        let members = accounts::who_may(&mut tx, plan.home, Action::SignAsKeyWorker, today(app.now())).await.unwrap();
        let member = members.into_iter().find(|member| member.id == key_worker).unwrap();
        assert_eq!(member.name, draft.placement().key_worker());
        names.push(member.name);
    }
    names.sort();
    names
}
