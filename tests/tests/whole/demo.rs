//! The demo home, as it is filled on the first start.

use std::process::Command;

use app::pages::DEMO_PASSWORD;
use domain::draft::Draft;
use domain::policy::Action;
use domain::revision::InForce;
use domain::week::today;
use domain::{AccountId, PlanId};
use server::demo::Homes;
use store::letters::LetterKind;
use store::{accounts, plans, rows};
use tests::{ABBY, DENA, NOBODY, TestApp, machine};

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
        // Zahra's social worker was asked when it was authorised, and is reminded today: that letter alone waits.
        let mut tx = app.site.db.read().await.unwrap();
        let letters = store::letters::waiting(&mut tx, app.account(DENA).await, 100).await.unwrap();
        let kinds: Vec<_> = letters.iter().map(|letter| letter.kind).collect();
        assert_eq!(kinds, [LetterKind::Reminder]);
        drop(tx);
        app.round().await;
        app.as_(NOBODY).get("/").await.is(200);
    }

    async fn the_list_of_who_has_read_what_names_those_who_have_and_those_who_have_not(db: store::Db) {
        let app = TestApp::on(db, machine().now(), domain::HomeId::new(machine().id()));
        server::demo::fill(&app.site, Homes::One).await.unwrap();
        let dena = [("email", "dena@larch.example"), ("password", DEMO_PASSWORD), ("next", "/")];
        app.as_(NOBODY).post("/do/sign-in", &dena).await.leads_to("/");
        let is_overview = |link: &String| link.ends_with("/overview");
        let overview = app.as_(NOBODY).get("/").await.links().into_iter().find(is_overview).expect("her home");
        let page = app.as_(NOBODY).get(&overview).await;
        let list = page.links().into_iter().find(|link| link.ends_with("/readers.pdf")).expect("the list");
        // Jay's agreement has no reader yet; then one.
        let (abby, plan, revision) = in_force(&app, "Jay").await;
        let said = words_of(&app.as_(NOBODY).get(&list).await.is(200).body);
        for words in ["Larch House · list for", "Printed by Dena Okafor, manager, on", "Nell Ash Night or agency staff Not read", "Abby Lund Staff Version 1, on"] {
            assert!(said.contains(words), "{words} is not in {said}");
        }
        let (_, agreements) = said.split_once("Agreements in force").expect("both parts");
        assert!(agreements.contains("Jay") && !agreements.contains("Abby Lund Staff Version"), "{agreements}");
        let mut tx = app.site.db.write().await.unwrap();
        store::acknowledgements::add(&mut tx, plan, revision, abby, app.now()).await.unwrap();
        tx.commit().await.unwrap();
        let said = words_of(&app.as_(NOBODY).get(&list).await.body);
        let (_, agreements) = said.split_once("Agreements in force").expect("both parts");
        assert_eq!(agreements.matches(&format!("Abby Lund Staff Version {revision}, on")).count(), 1, "{agreements}");
        app.as_(NOBODY).post("/do/language", &[("language", "cy-GB")]).await.is(303);
        let said = words_of(&app.as_(NOBODY).get(&list).await.body);
        assert!(said.contains("Cytundebau mewn grym") && said.contains("Heb ei ddarllen"), "{said}");
    }
}

/// Abby, and what is in force of the young person of this name.
async fn in_force(app: &TestApp, name: &str) -> (AccountId, PlanId, u32) {
    let abby = app.account(ABBY).await;
    let mut tx = app.site.db.read().await.unwrap();
    let listed = plans::list(&mut tx, abby).await.unwrap();
    let plan = listed.into_iter().find(|it| it.name == name).unwrap().plan;
    (abby, plan, plans::get(&mut tx, plan).await.unwrap().in_force.unwrap().revision())
}

/// The words of a PDF, with every run of white space as one blank.
pub fn words_of(pdf: &[u8]) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.pdf", machine().id()));
    std::fs::write(&path, pdf).unwrap();
    let said = Command::new("pdftotext").arg(&path).arg("-").output().expect("poppler-utils is installed");
    std::fs::remove_file(&path).unwrap();
    String::from_utf8(said.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
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
