//! What has to happen by when, on the board.

use chrono::TimeDelta;
use store::letters::LetterKind;
use tests::{ABBY, Case, DENA, OLA, Page, RUTH, TestApp};

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

    async fn silence_is_reminded_told_on_and_challenged_each_once(db: store::Db) {
        use store::letters::LetterKind::{Due, Reminder, TeamManager};
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let first = app.link(told.plan).await;
        app.round().await;
        assert_eq!(app.count_letters(told.plan, Reminder).await, 0, "nobody is reminded on the first day");
        app.wait(TimeDelta::days(4));
        app.round().await;
        app.round().await;
        assert_eq!(app.count_letters(told.plan, Reminder).await, 1);
        assert_eq!(app.count_letters(told.plan, TeamManager).await, 0);
        app.as_(RUTH).get(&first).await.shows("A decision is asked of you");
        app.wait(TimeDelta::days(30));
        app.round().await;
        assert_eq!(app.count_letters(told.plan, Reminder).await, 0, "nobody is reminded twice");
        assert_eq!(app.count_letters(told.plan, TeamManager).await, 1);
        assert!(app.count_letters(told.plan, Due).await > 0, "the managers are told");
        app.wait(TimeDelta::days(1));
        app.round().await;
        // Letters of the day before have been given up, because no mail server is named.
        for kind in [Reminder, TeamManager, Due] {
            assert_eq!(app.count_letters(told.plan, kind).await, 0, "{kind:?} again");
        }
        app.as_(DENA).sign_in().await;
        let timeline = app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.shows("Late: ").shows(CHALLENGE);

        let page = format!("/plans/{}", told.plan);
        let form = app.as_(DENA).get(&page).await.shows("Write down your challenge").form("/due");
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get(&page).await.hides("Write down your challenge");
        app.as_(ABBY).post_form(&format!("/do/plans/{}/due", told.plan), &form).await.is(403);
        let empty = app.as_(DENA).post_form(&format!("/do/plans/{}/due", told.plan), &form).await;
        assert_eq!(empty.refused(), Some("what_was_done"));
        let words = "Rang Colin Marsh on Monday. Sana Qureshi was told by Dena on Tuesday.";
        let mut said: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        said.push(("reason", words));
        app.as_(DENA).post(&format!("/do/plans/{}/due", told.plan), &said).await.leads_to(&page);
        assert_eq!(app.count_letters(told.plan, LetterKind::Challenge).await, 1, "for the reviewing officer");
        // What comes before a challenge does not come back once it is written down.
        app.as_(DENA).get(&page).await.hides("Tell the social worker’s team manager").hides("Remind the social worker");
        let overview = app.as_(DENA).get(&format!("/homes/{}/overview", told.home)).await;
        overview.shows("What was done about silence and long limits").shows(words);
        overview.shows("No two have a reason or evidence in the same words.");
        app.as_(DENA).get(&page).await.hides(CHALLENGE);
        app.as_(DENA).get("/").await.hides(CHALLENGE);
        app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await.shows(words).shows("Late: ");
        assert_eq!(app.as_(DENA).post(&format!("/do/plans/{}/due", told.plan), &said).await.refused(), Some("changed"));
        // The links have ended by now; a new one is answered, and nothing is due of a reply any more.
        app.as_(ABBY).post(&format!("/do/plans/{}/ask-again", told.plan), &[]).await.is(303);
        app.approve(told.plan).await;
        app.as_(DENA).get(&page).await.hides("waits for an answer");
    }
}
