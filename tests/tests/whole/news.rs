//! Who is told what by letter when a plan moves.

use store::letters::{self, Letter, LetterKind};
use tests::{ABBY, Case, DENA, MAY, Person, RUTH, TOM, TestApp};

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

    async fn the_home_and_whoever_decided_are_told_what_was_decided(db: store::Db) {
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
}
