//! What has to happen by when, on the board.

use chrono::TimeDelta;
use tests::{ABBY, Case, OLA, Page, TestApp};

const REMIND: &str = "Remind the social worker: \u{2068}Jay\u{2069}’s plan waits for an answer";
const CHALLENGE: &str =
    "Nobody has answered \u{2068}Jay\u{2069}’s plan. Write to the council, and tell the reviewing officer";
const REVIEW: &str = "Look again at \u{2068}Jay\u{2069}’s agreement";

/// The board so many days later.
async fn board_after(app: &TestApp, days: i64) -> Page {
    app.wait(TimeDelta::days(days));
    app.as_(ABBY).sign_in().await;
    app.as_(ABBY).get("/").await
}

testing::both! {
    async fn silence_is_on_the_board_until_the_social_worker_answers(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).get("/").await.hides("What is due");
        app.send_and_authorise(told.plan).await;
        board_after(&app, 0).await.shows("What is due").shows(REMIND).hides(CHALLENGE);
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.shows("What is due").shows(REMIND);
        board_after(&app, 30).await.shows(CHALLENGE).shows("days late. It was due on").hides(REMIND);
        app.as_(OLA).sign_in().await;
        app.as_(OLA).get("/").await.hides("What is due");
    }

    async fn a_review_is_due_until_something_newer_is_in_force(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        // The case starts on 12 November 2026.
        board_after(&app, 3).await;
        app.send_and_authorise(told.plan).await;
        app.approve(told.plan).await;
        app.sign(told.plan).await;
        app.as_(ABBY).get("/").await.hides(REMIND).hides(CHALLENGE);
        // Case A is looked at again on 26 November 2026.
        board_after(&app, 30).await.shows(REVIEW).shows("It was due on 26 November 2026");
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.shows(REVIEW);
        board_after(&app, 300).await.shows(REVIEW).shows("It was due on 26 November 2026");
    }
}
