//! The demo home, as it is filled on the first start.

use domain::draft::Draft;
use domain::policy::Action;
use domain::revision::InForce;
use domain::week::today;
use store::{accounts, plans, rows};
use tests::{ABBY, TestApp, machine};

testing::both! {
    async fn every_key_worker_of_the_demo_signs_in_and_no_draft_has_a_fault(db: store::Db) {
        let app = TestApp::on(db, machine().now(), domain::HomeId::new(machine().id()));
        server::demo::fill(&app.site).await.unwrap();
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
        assert_eq!(names, ["Abby Lund", "Josie Hart", "Rhys Parry"]);
    }
}
