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
        let absurd: Vec<_> = MEASURE.iter().map(|(name, text)| (*name, if *name == "hours" { "9999999999999999" } else { text })).collect();
        assert_eq!(begin(&app, &told, "measure", &absurd).await.refused(), Some("record"));
        let record = begin(&app, &told, "measure", &MEASURE).await.is(303).location().to_owned();
        assert_eq!(begin(&app, &told, "measure", &MEASURE).await.location(), record, "the same form again leads to the same record");
        let other: Vec<_> = MEASURE.iter().map(|(name, text)| (*name, if *name == "hours" { "2" } else { text })).collect();
        assert_eq!(begin(&app, &told, "measure", &other).await.refused(), Some("record"), "a limit runs");
        let page = app.as_(ABBY).get(&record).await;
        page.shows("Write it down").shows("in 48 hours").shows("in 120 hours").hides("Sign it as manager");
        assert_eq!(add(&app, ABBY, &record, "measure_signed", &[]).await.is(403).refused(), None);
        app.as_(ABBY).get("/").await.shows("Step of the agreement: ");
        // Whoever is on now knows what holds now, and until when.
        let limit = MEASURE.iter().find(|(name, _)| *name == "what").expect("what was done").1;
        for now in ["/".to_owned(), format!("/homes/{}/shift", told.home)] {
            app.as_(ABBY).get(&now).await.shows(limit).shows("This limit has counted since ");
        }
        page.shows(limit).shows("Until 14 November 2026 at 10:00");
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
        app.as_(DENA).get("/").await.hides("Step of the agreement: ").hides("This limit has counted since ");
    }

    async fn a_worry_about_an_adult_is_told_to_the_officer_and_somebody_missing_to_the_police(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let form = [("found", "Jay told Abby."), ("family", "care"), ("happened", "staff"), ("happened", "missing"), ("disclosed", "yes"), ("facts", "A night worker wrote to him."), ("support", "Abby sat with him.")];
        let record = begin(&app, &told, "incident", &form).await.is(303).location().to_owned();
        let page = app.as_(ABBY).get(&record).await;
        page.shows("999 where there is danger, else 101").shows("Tell the council’s designated officer");
        let decided = [("notify", "yes"), ("notify_why", "It is serious."), ("lado", "yes"), ("lado_why", "It is about an adult."), ("plan_changes", "no"), ("plan_why", "It stays.")];
        add(&app, DENA, &record, "incident_decided", &decided).await.leads_to(&record);
        app.wait(TimeDelta::days(5));
        app.round().await;
        app.as_(DENA).sign_in().await;
        app.as_(DENA).get(&record).await.shows("TOO LATE");
        let officer = [("to", "lado"), ("name", "Priya Nair")];
        app.as_(ABBY).sign_in().await;
        add(&app, ABBY, &record, "incident_told", &officer).await.leads_to(&record);
        app.as_(ABBY).get(&record).await.shows("Done too late").hides("TOO LATE");
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
        app.as_(ABBY).get("/").await.shows("Change asked for: ").shows("Answer Jay");
        let unanswered = add(&app, ABBY, &record, "request_answered", &[("answer", "no")]).await;
        assert_eq!(unanswered.refused(), Some("record"), "no answer without its reason");
        app.as_(ABBY).get(&format!("{record}?refused=record")).await.shows("Answer this question");
        let answer = [("answer", "no"), ("because", "Four calm weeks first."), ("told", "Abby, at tea")];
        add(&app, ABBY, &record, "request_answered", &answer).await.leads_to(&record);
        app.as_(ABBY).get(&record).await.shows("Four calm weeks first.").shows("23:30 on Fridays");
        app.as_(ABBY).get(&format!("/plans/{}/records", told.plan)).await.shows("Change asked for").shows("Done");
    }

    async fn a_young_person_asks_alone_and_reads_the_answer_on_their_own_page(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        app.wait(TimeDelta::days(3));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        let (plan, rule) = (told.plan, told.first(domain::sheets::SheetName::Rule));
        let (page, form) = (format!("/plans/{plan}/turn/ask"), format!("/do/plans/{plan}/turn/ask"));
        app.as_(ABBY).get(&page).await.is(404);
        app.as_(ABBY).post(&form, &[("what", "Later")]).await.is(404);
        app.hand_over(ABBY, plan).await;
        app.as_(ABBY).get(&format!("/plans/{plan}/turn")).await.shows("Ask for a change");
        app.as_(ABBY).get(&page).await.shows("What gets looser, and when").shows("No rule, or a new one").hides("What you asked for");
        let why = [("rule", rule.to_string()), ("why", "My friends are on then.".to_owned())];
        assert_eq!(app.as_(ABBY).post_form(&form, &why).await.refused(), Some("record"));
        app.as_(ABBY).get(&format!("{page}?refused=record")).await.shows("My friends are on then.");
        let whole = [why[0].clone(), why[1].clone(), ("what", "23:30 on Fridays".to_owned())];
        app.as_(ABBY).post_form(&form, &whole).await.leads_to(&format!("{page}?asked=1"));
        app.as_(ABBY).get(&page).await.shows("What you asked for").shows("23:30 on Fridays").shows("You will hear by");
        assert_eq!(app.count_letters(plan, LetterKind::ChangeAsked).await, 2, "one for each manager");

        app.take_back(ABBY, plan).await;
        let records = app.as_(ABBY).get(&format!("/plans/{plan}/records")).await;
        let record = records.link(&format!("/plans/{plan}/records/0"), "");
        let shown = app.as_(ABBY).get(&record).await;
        shown.shows("asked for it alone, on the tablet").shows("About the rule").hides("Change this rule in a small version");
        let answer = [("answer", "partly"), ("because", "Four calm weeks first."), ("told", "Abby, at tea")];
        add(&app, ABBY, &record, "request_answered", &answer).await.leads_to(&record);
        app.hand_over(ABBY, plan).await;
        app.as_(ABBY).get(&page).await.shows("Four calm weeks first.").shows("Yes, in part");
        app.take_back(ABBY, plan).await;

        // A yes is due to be written into the agreement, and opens a small version of that rule which says why.
        app.as_(ABBY).get("/").await.shows("asked for a change, and the answer was yes");
        let page = app.as_(ABBY).get(&record).await;
        let form = page.shows("Change this rule in a small version").form("/amend");
        let to = app.as_(ABBY).post_form(&format!("/do/plans/{plan}/amend"), &form).await.is(303).location().to_owned();
        assert_eq!(to, format!("/plans/{plan}/rule/{rule}/rule"));
        let review = app.as_(ABBY).get(&format!("/plans/{plan}/review")).await;
        review.shows("about one rule").shows("“23:30 on Fridays”");
        app.as_(ABBY).get(&record).await.shows("Go on writing").hides("Change this rule in a small version");
    }

    async fn what_happened_asks_for_a_look_until_a_newer_version_counts(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let record = begin(&app, &told, "incident", &INCIDENT).await.is(303).location().to_owned();
        app.as_(ABBY).get("/").await.hides("Something happened. Look again");
        let decided = [("notify", "no"), ("notify_why", "Not serious."), ("lado", "no"), ("lado_why", "No adult of ours."),
            ("report_remove", "not_needed"), ("plan_changes", "yes"), ("plan_why", "The account is blocked now.")];
        add(&app, DENA, &record, "incident_decided", &decided).await.leads_to(&record);
        app.as_(ABBY).get("/").await.shows("Something happened. Look again at Jay’s agreement");
        let page = app.as_(ABBY).get(&record).await.shows("Look again at the agreement because of this").form("/amend");
        app.as_(ABBY).post_form(&format!("/do/plans/{}/amend", told.plan), &page).await.is(303);
        app.as_(ABBY).get(&format!("/plans/{}/review", told.plan)).await.shows("Something happened on");
        app.wait(TimeDelta::days(9));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get("/").await.shows("Something happened. Look again at Jay’s agreement");
        let timeline = app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.shows("Late: Something happened. Look again at Jay’s agreement");
    }

    async fn when_the_social_worker_has_left_the_agreement_is_looked_at_again(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        app.as_(ABBY).get("/").await.hides("has left. Look again");
        let ruth = told.first(domain::sheets::SheetName::Contact);
        let more = format!("/homes/{}/contact/{ruth}/more", told.home);
        app.save(DENA, &more, &[("standing", "left")]).await.is(303);
        app.wait(TimeDelta::days(1));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get("/").await.shows("Somebody whom Jay’s agreement names has left. Look again");
    }

    async fn a_new_limit_soon_after_telling_waits_for_a_managers_reason(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).sign_in().await;
        begin(&app, &told, "incident", &INCIDENT).await.is(303);
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        app.as_(DENA).sign_in().await;
        let path = format!("/plans/{}/agreement", told.plan);
        let page = app.as_(DENA).get(&path).await;
        let mut form = page.shows("told of something just before this was written").form("/authorise");
        form.retain(|(name, _)| name != "password");
        form.push(("password".into(), tests::PASSWORD.into()));
        let authorise = format!("/do/plans/{}/authorise", told.plan);
        assert_eq!(app.as_(DENA).post_form(&authorise, &form).await.refused(), Some("after_telling"));
        form.push(("after_telling".into(), "He asked for it himself.".into()));
        app.as_(DENA).post_form(&authorise, &form).await.leads_to(&path);
        app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await.shows("He asked for it himself.");
    }

    async fn the_chain_shows_each_rule_from_its_reason_to_what_was_asked_of_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        app.as_(ABBY).get(&format!("/plans/{}/chain", told.plan)).await.is(404);
        app.wait(TimeDelta::days(3));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        begin(&app, &told, "measure", &MEASURE).await.is(303);
        let rule = told.first(domain::sheets::SheetName::Rule).to_string();
        begin(&app, &told, "request", &[("rule", &rule), ("what", "23:30 on Fridays")]).await.is(303);
        let page = app.as_(ABBY).get(&format!("/plans/{}/chain", told.plan)).await;
        page.is(200).shows("Steps that were used: 1. Things that happened: 0.").shows("Not read by").shows("“23:30 on Fridays”. No answer yet");
        page.shows("Ruth Adeyemi").shows("Because").shows("It loosens when");
    }
}
