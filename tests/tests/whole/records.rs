//! A step that was used, something that happened, a change that was asked for.

use chrono::TimeDelta;
use store::letters::LetterKind;
use tests::{ABBY, Case, DENA, Page, TestApp, Told};

const MEASURE: [(&str, &str); 9] = [
    ("behaviour", "He was online at 02:00 for the third night."),
    ("place", "His room"),
    ("avoided", "A talk on Monday, and a new alarm."),
    ("step", "limit"),
    ("hours", "24"),
    ("what", "The phone stays in the office. The lounge handset stays free."),
    ("used_by", "Abby Lund, key worker"),
    ("effect", "He was cross, then slept."),
    ("present", ""),
];

const INCIDENT: [(&str, &str); 6] = [
    ("found", "Jay told Abby in the kitchen."),
    ("family", "contact"),
    ("happened", "grooming"),
    ("disclosed", "yes"),
    ("facts", "An adult account asked for pictures."),
    ("support", "Abby is with him."),
];

async fn begin(app: &TestApp, told: &Told, kind: &str, form: &[(&str, &str)]) -> Page {
    app.as_(ABBY).post(&format!("/do/plans/{}/records/begin/{kind}", told.plan), form).await
}

/// Adds to a record; `record` is the path of its page.
async fn add(app: &TestApp, person: tests::Person, record: &str, page: &str, form: &[(&str, &str)]) -> Page {
    app.as_(person).post(&format!("/do{record}/{page}"), form).await
}

testing::both! {
    async fn a_consequence_is_one_of_the_agreed_steps_and_starts_the_three_clocks(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        // The case starts on 12 November 2026.
        app.wait(TimeDelta::days(3));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        let longer: Vec<_> = MEASURE.iter().map(|(name, text)| (*name, if *name == "hours" { "48" } else { text })).collect();
        assert_eq!(begin(&app, &told, "measure", &longer).await.refused(), Some("record"));
        let shown = app.as_(ABBY).get(&format!("/plans/{}/records/begin/measure?refused=record", told.plan)).await;
        shown.shows("from 1 to 24").shows("What the agreement says").shows("He was online at 02:00");
        let record = begin(&app, &told, "measure", &MEASURE).await.is(303).location().to_owned();
        let page = app.as_(ABBY).get(&record).await;
        page.shows("It is written down").shows("in 48 hours").shows("in 120 hours").hides("Sign it as manager");
        assert_eq!(add(&app, ABBY, &record, "measure_signed", &[]).await.is(403).refused(), None);
        app.as_(ABBY).get("/").await.shows("Step of the agreement: ");
        app.wait(TimeDelta::hours(49));
        app.round().await;
        assert_eq!(app.count_letters(told.plan, LetterKind::ClockMissed).await, 2, "one for each manager");
        app.as_(DENA).sign_in().await;
        let signed = [("spoke_to", "Abby Lund"), ("words", "It was right, and short enough.")];
        add(&app, DENA, &record, "measure_signed", &signed).await.leads_to(&record);
        let said = [("account", "I could not sleep.")];
        add(&app, DENA, &record, "measure_child", &said).await.leads_to(&record);
        let page = app.as_(DENA).get(&record).await;
        page.shows("Done too late").shows("I could not sleep.").shows("Dena Okafor");
        app.as_(DENA).get("/").await.hides("Step of the agreement: ");
    }

    async fn without_an_agreement_no_step_can_be_used(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        assert_eq!(begin(&app, &told, "measure", &MEASURE).await.refused(), Some("record"));
    }

    async fn something_that_happened_is_decided_by_a_manager_and_stays_as_it_was_written(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let record = begin(&app, &told, "incident", &INCIDENT).await.is(303).location().to_owned();
        let page = app.as_(ABBY).get(&record).await;
        page.shows("CEOP Safety Centre").shows("ceop.police.uk").hides("0300 123 2040").shows("A manager decides who must be told").hides("Decide who must be told");
        let calls = [("to", "ceop"), ("to", "manager"), ("name", "Duty officer"), ("reference", "4471")];
        add(&app, ABBY, &record, "incident_told", &calls).await.leads_to(&record);
        assert_eq!(add(&app, ABBY, &record, "incident_closed", &[("debrief", "x"), ("learnt", "y")]).await.refused(), Some("changed"));
        let decided = [
            ("notify", "yes"), ("notify_why", "Sexual approach."), ("lado", "no"), ("lado_why", "No adult of the home."),
            ("plan_changes", "yes"), ("plan_why", "A rule about strangers."),
        ];
        add(&app, DENA, &record, "incident_decided", &decided).await.leads_to(&record);
        add(&app, ABBY, &record, "incident_closed", &[("debrief", "Abby and Jay"), ("learnt", "Ask sooner")]).await.leads_to(&record);
        let page = app.as_(ABBY).get(&record).await;
        page.shows("Ask sooner").shows("4471").shows("An adult account asked for pictures.").shows("Done");
        app.as_(ABBY).get("/").await.hides("Something that happened: ");
    }

    async fn a_change_that_is_asked_for_is_answered_with_its_reason(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        let record = begin(&app, &told, "request", &[("what", "23:30 on Fridays")]).await.is(303).location().to_owned();
        app.as_(ABBY).get("/").await.shows("Change asked for: ").shows("has an answer");
        let unanswered = add(&app, ABBY, &record, "request_answered", &[("answer", "no")]).await;
        assert_eq!(unanswered.refused(), Some("record"), "no answer without its reason");
        app.as_(ABBY).get(&format!("{record}?refused=record")).await.shows("Answer this question");
        let answer = [("answer", "no"), ("because", "Four calm weeks first."), ("told", "Abby, at tea")];
        add(&app, ABBY, &record, "request_answered", &answer).await.leads_to(&record);
        app.as_(ABBY).get(&record).await.shows("Four calm weeks first.").shows("23:30 on Fridays");
        app.as_(ABBY).get(&format!("/plans/{}/records", told.plan)).await.shows("Change asked for").shows("Done");
    }
}
