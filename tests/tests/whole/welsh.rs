//! Welsh: offered first in Wales, chosen for a browser, and first in letters about a home there.

use domain::choices::Nation;
use store::letters::LetterKind;
use tests::{ABBY, Case, RUTH, TestApp, Told};

const OFFER: &str = "Mae’r tudalennau hyn ar gael yn Gymraeg hefyd.";

/// Jay's home, in Wales.
async fn in_wales(app: &TestApp) -> Told {
    let told = app.tell(Case::A).await;
    let mut tx = app.site.db.write().await.unwrap();
    store::homes::describe(&mut tx, told.home, "Larch House", Some(Nation::Wales)).await.unwrap();
    tx.commit().await.unwrap();
    told
}

testing::both! {
    async fn in_wales_welsh_is_offered_before_anything_else_until_somebody_chooses(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = in_wales(&app).await;
        let board = app.as_(ABBY).get("/").await;
        board.shows(OFFER).shows("These pages speak Welsh too.").shows("Right now");
        app.as_(ABBY).post("/do/language", &[("language", "cy-GB")]).await.is(303);
        let board = app.as_(ABBY).get("/").await;
        board.hides(OFFER).hides("Right now").shows("Nid oes unrhyw un wedi gwirio’r cyfieithiad hwn eto");
        assert!(board.html.contains("<html lang=\"cy-GB\""));
        app.as_(ABBY).post("/do/language", &[("language", "en-GB")]).await.is(303);
        app.as_(ABBY).get("/").await.shows("Right now").hides(OFFER);
        app.as_(ABBY).post("/do/language", &[("language", "tlh")]).await.is(303);
        app.as_(ABBY).get("/").await.shows("Right now");
        app.send_and_authorise(told.plan).await;
        let link = app.link(told.plan).await;
        app.as_(RUTH).get(&link).await.shows(OFFER);
    }

    async fn in_england_nobody_is_offered_what_nobody_asked_for(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).get("/").await.hides(OFFER).shows("Cymraeg");
        app.send_and_authorise(told.plan).await;
        let letter = app.letter(told.plan, &[LetterKind::ApprovalRequest]).await;
        assert!(!letter.subject.contains('/') && !letter.body.contains("----"), "{}", letter.body);
    }

    async fn letters_about_a_home_in_wales_are_in_both_languages_welsh_first(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = in_wales(&app).await;
        app.send_and_authorise(told.plan).await;
        let letter = app.letter(told.plan, &[LetterKind::ApprovalRequest]).await;
        let (welsh, english) = letter.body.split_once("----------").expect("two languages");
        assert!(welsh.contains("/decide/") && english.contains("/decide/"), "each says where to go");
        assert!(welsh.contains("Agorwch y ddolen hon") && english.contains("Open this link"), "{}", letter.body);
        assert_eq!(letter.subject, "Gofynnir i chi am benderfyniad yn Accord / A decision is asked of you in Accord");
    }
}
