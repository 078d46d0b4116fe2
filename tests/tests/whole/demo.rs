//! The demo home, as it is filled on the first start.

use domain::draft::Draft;
use domain::policy::Action;
use domain::week::today;
use store::{accounts, plans, rows};
use tests::{ABBY, Case, TestApp, machine};

testing::both! {
    async fn every_key_worker_of_the_demo_signs_in_and_no_draft_has_a_fault(db: store::Db) {
        let app = TestApp::on(db, machine().now(), domain::HomeId::new(machine().id()));
        server::demo::fill(&app.site).await.unwrap();
        let abby = app.account(ABBY).await;
        let mut tx = app.site.db.read().await.unwrap();
        let mut names = Vec::new();
        let files = [Case::A, Case::B, Case::C].map(Case::file);
        for listed in plans::list(&mut tx, abby).await.unwrap() {
            let plan = plans::get(&mut tx, listed.plan).await.unwrap();
            let draft = Draft { rows: rows::of_plan(&mut tx, &plan).await.unwrap() };
            // Judged on the day on which the case is first sent: cases are history.
            let sent_on = files.iter().find(|file| file.plan() == plan.id).map(|file| today(file.life[0].at)).unwrap();
            assert_eq!(draft.faults(None, sent_on), [], "{}", draft.placement().preferred_name());
            let key_worker = draft.placement().key_worker_account().unwrap();
            let members = accounts::who_may(&mut tx, plan.home, Action::SignAsKeyWorker).await.unwrap();
            let member = members.into_iter().find(|member| member.id == key_worker).unwrap();
            assert_eq!(member.name, draft.placement().key_worker());
            names.push(member.name);
        }
        names.sort();
        assert_eq!(names, ["Abby Lund", "Josie Hart", "Rhys Parry"]);
    }
}
