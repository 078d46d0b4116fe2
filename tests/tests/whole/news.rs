//! Who is told what by letter when a plan moves.

use store::letters::{self, Letter, LetterKind};
use tests::{ABBY, Case, DENA, MAY, OLA, Person, RUTH, STRANGER, TOM, TestApp};

async fn letters_of(app: &TestApp, kind: LetterKind) -> Vec<Letter> {
    let mut tx = app.site.db.read().await.unwrap();
    let mut found = letters::waiting(&mut tx, app.account(ABBY).await, 1000).await.unwrap();
    found.retain(|letter| letter.kind == kind);
    found.sort_by(|one, other| one.to_email.cmp(&other.to_email));
    found
}

fn went_to(letters: &[Letter], people: &[Person]) {
    let to: Vec<_> = letters.iter().map(|letter| letter.to_email.as_str()).collect();
    assert_eq!(to, people.iter().map(|person| person.email).collect::<Vec<_>>());
    for letter in letters {
        assert!(!letter.subject.contains("Jay") && !letter.body.contains("Jay"), "{}: {}", letter.subject, letter.body);
        assert!(letter.body.contains("J."), "{}", letter.body);
    }
}

testing::both! {
    async fn managers_are_told_what_waits_for_them_but_for_whoever_sent_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(DENA).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        went_to(&letters_of(&app, LetterKind::Waits).await, &[TOM]);
        app.as_(TOM).get("/").await.shows("Waiting for you").shows("Jay’s plan, to read and authorise").shows("from Dena Okafor");
        app.as_(MAY).get("/").await.hides("Waiting for you");
    }

    async fn d13_the_home_and_whoever_decided_are_told_what_was_decided(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        assert!(letters_of(&app, LetterKind::Decided).await.is_empty());
        app.approve(told.plan).await;
        let decided = letters_of(&app, LetterKind::Decided).await;
        went_to(&decided, &[ABBY, DENA, MAY, TOM]);
        assert!(decided[0].body.contains(&format!("/plans/{}/agreement", told.plan)) && decided[0].body.contains("9 approved"));
        let receipts = letters_of(&app, LetterKind::Receipt).await;
        went_to(&receipts, &[RUTH]);
        assert!(receipts[0].body.contains("9 approved") && !receipts[0].body.contains("http"), "{}", receipts[0].body);
    }

    async fn whoever_wants_no_letters_gets_none(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(TOM).get("/me").await.shows("Send me these letters");
        app.as_(TOM).post("/do/me/letters", &[]).await.leads_to("/me");
        assert!(app.as_(TOM).get("/me").await.chosen("letters").is_empty());
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        went_to(&letters_of(&app, LetterKind::Waits).await, &[DENA]);
        app.as_(TOM).post("/do/me/letters", &[("letters", "yes")]).await.is(303);
        assert_eq!(app.as_(TOM).get("/me").await.chosen("letters"), ["yes"]);
    }

    async fn d10_an_agreement_that_has_not_started_is_taken_back_and_its_reader_told(db: store::Db) {
        let app = TestApp::new(db).await;
        let plan = app.tell(Case::A).await.plan;
        app.send_and_authorise(plan).await;
        app.approve(plan).await;
        let (agreement, recall) = (format!("/plans/{plan}/agreement"), format!("/do/plans/{plan}/recall"));
        app.as_(ABBY).get(&agreement).await.hides("Take it back");
        app.as_(ABBY).post(&recall, &[("reason", "Bail has changed.")]).await.is(403);
        app.as_(TOM).post(&recall, &[("reason", " ")]).await.is_refused("no_reason");
        app.as_(TOM).get(&agreement).await.shows("Take it back");
        app.as_(TOM).post(&recall, &[("reason", "Bail has changed.")]).await.leads_to(&agreement);
        let told = letters_of(&app, LetterKind::Recalled).await;
        went_to(&told, &[RUTH]);
        assert!(!told[0].body.contains("Bail"), "why is the home's to say: {}", told[0].body);
        app.as_(ABBY).get(&format!("/plans/{plan}")).await.shows("Tom Reilly took version 1 back before it started").shows("Bail has changed.");
        app.as_(ABBY).get(&format!("/plans/{plan}/timeline")).await.shows("“Bail has changed.”");
        app.as_(ABBY).get("/").await.shows("Jay’s plan came back").shows("from Tom Reilly");
        app.as_(TOM).get("/").await.hides("Jay’s plan came back");
        app.as_(ABBY).post(&format!("/do/plans/{plan}/sign/key_worker"), &[("password", tests::PASSWORD)]).await.is_refused("wrong_stage");
        // It goes out again, and the social worker reads it beside what they agreed to.
        app.send_and_authorise(plan).await;
        let link = app.open_link(plan).await;
        app.as_(RUTH).get(&format!("{link}/plan")).await.shows("changed since you decided last");
        app.approve(plan).await;
        app.sign(plan).await;
        app.as_(ABBY).get(&agreement).await.shows("Version 2");
    }

    async fn a_plan_that_came_back_waits_for_those_who_write_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let plan = app.tell(Case::A).await.plan;
        for verb in ["send", "withdraw"] {
            app.as_(ABBY).post(&format!("/do/plans/{plan}/{verb}"), &[]).await.is(303);
            app.as_(MAY).get("/").await.hides("Waiting for you");
        }
        app.as_(ABBY).post(&format!("/do/plans/{plan}/send"), &[]).await.is(303);
        app.as_(DENA).post(&format!("/do/plans/{plan}/send-back"), &[("reason", "Say who decides.")]).await.is(303);
        app.as_(MAY).get("/").await.shows("Waiting for you").shows("Jay’s plan came back").shows("from Dena Okafor");
        app.as_(DENA).get("/").await.hides("Waiting for you");
    }

    async fn a_role_that_waits_to_be_confirmed_is_on_the_board_of_who_may_confirm_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let new = [("name", "Kim New"), ("email", "kim@larch.example"), ("role", "manager")];
        app.as_(DENA).post(&format!("/do/homes/{}/accounts", app.home), &new).await.is(303);
        app.as_(TOM).get("/").await.shows("Waiting for you").shows("Kim New as Manager, to confirm");
        for other in [DENA, ABBY, OLA, STRANGER] {
            app.as_(other).get("/").await.hides("Waiting for you");
        }
    }
}
