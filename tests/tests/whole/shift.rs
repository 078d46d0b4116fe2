//! What a shift reads, and that it was read.

use chrono::TimeDelta;
use store::letters::LetterKind;
use tests::{ABBY, Case, DENA, NIGHT, OLA, Page, Person, STRANGER, TestApp, Told};

/// Something that happened in the night.
const INCIDENT: [(&str, &str); 6] = [
    ("found", "Jay came down at 02:40 and told Nell."),
    ("family", "contact"),
    ("happened", "grooming"),
    ("disclosed", "yes"),
    ("facts", "An adult account asked for pictures."),
    ("support", "Nell sat with him until he slept."),
];

struct Shift {
    app: TestApp,
    told: Told,
}

impl Shift {
    /// Jay's agreement is in force, and Nell works here tonight.
    async fn new(db: store::Db) -> Self {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        app.wait(TimeDelta::days(3));
        app.round().await;
        app.join(NIGHT, told.home).await;
        for person in [ABBY, DENA, OLA] {
            app.as_(person).sign_in().await;
        }
        Self { app, told }
    }

    async fn page(&self, person: Person) -> Page {
        self.app.as_(person).get(&format!("/homes/{}/shift", self.told.home)).await
    }

    async fn checks(&self, person: Person, replies: [&str; 3]) -> Page {
        let page = self.app.as_(person).get(&format!("/plans/{}/shift", self.told.plan)).await;
        let mut form = page.form("/shift");
        form.extend(replies.iter().enumerate().map(|(at, reply)| (format!("check-{at}"), (*reply).to_owned())));
        self.app.as_(person).post_form(&format!("/do/plans/{}/shift", self.told.plan), &form).await
    }
}

testing::both! {
    async fn the_night_reads_what_it_needs_and_nothing_of_the_history(db: store::Db) {
        let shift = Shift::new(db).await;
        let page = shift.page(NIGHT).await;
        for words in ["01632 960 101", "My phone charges in the office safe", "K.P. may not be in touch with me", "Say this first", "Never", "This stays on"] {
            page.shows(words);
        }
        let plan = shift.told.plan;
        for path in [format!("/plans/{plan}"), format!("/plans/{plan}/agreement"), format!("/plans/{plan}/timeline"), format!("/plans/{plan}/records"), format!("/homes/{}", shift.told.home)] {
            shift.app.as_(NIGHT).get(&path).await.is(404);
        }
        shift.app.as_(NIGHT).get("/").await.leads_to(&format!("/homes/{}/shift", shift.told.home));
        page.shows("Stop something now").shows("You have not read this agreement");
        let card = page.links().into_iter().find(|link| link.ends_with("/shift/document.pdf")).expect("the card on paper");
        assert!(shift.app.as_(NIGHT).get(&card).await.is(200).html.starts_with("%PDF"));
        shift.app.as_(NIGHT).get(&card.replace("/shift/", "/wall/")).await.is(404);
        shift.app.as_(NIGHT).get(&card.replace("versions/1", "versions/2")).await.is(404);
        shift.page(STRANGER).await.is(404);
        shift.page(OLA).await.is(404);
    }

    async fn whoever_has_not_read_it_is_named_until_the_checks_are_right(db: store::Db) {
        let shift = Shift::new(db).await;
        shift.app.as_(DENA).get("/").await.shows("Not read yet").shows("Nell Ash").shows("Abby Lund");
        shift.app.as_(ABBY).get("/").await.shows("You have not read").hides("Nell Ash");
        shift.page(NIGHT).await.shows("You have not read this agreement yet");
        let wrong = shift.checks(NIGHT, ["yes", "yes", "take_phone"]).await;
        assert_eq!(wrong.refused(), Some("checks"));
        let again = format!("/plans/{}/shift?refused=checks", shift.told.plan);
        shift.app.as_(NIGHT).get(&again).await.shows("Not quite");
        shift.checks(NIGHT, ["no", "yes", "talk"]).await.leads_to(&format!("/homes/{}/shift", shift.told.home));
        shift.page(NIGHT).await.hides("You have not read");
        shift.app.as_(DENA).get("/").await.hides("Nell Ash").shows("Abby Lund");
        let timeline = shift.app.as_(DENA).get(&format!("/plans/{}/timeline", shift.told.plan)).await;
        timeline.shows("Has read version").shows("Nell Ash");
    }

    async fn a_question_reaches_the_managers(db: store::Db) {
        let shift = Shift::new(db).await;
        let plan = shift.told.plan;
        let page = shift.app.as_(NIGHT).get(&format!("/plans/{plan}/shift")).await;
        let mut form = page.form("/shift");
        form.extend([("check-0", "no"), ("check-1", "yes"), ("check-2", "talk"), ("question", "Does the speaker stay at 02:00?")].map(|(name, text)| (name.to_owned(), text.to_owned())));
        shift.app.as_(NIGHT).post_form(&format!("/do/plans/{plan}/shift"), &form).await.is(303);
        assert_eq!(shift.app.count_letters(plan, LetterKind::Shift).await, 2);
        shift.app.as_(DENA).get(&format!("/plans/{plan}/timeline")).await.shows("Does the speaker stay at 02:00?");
    }

    async fn one_tap_says_that_it_is_not_working_and_gives_the_words(db: store::Db) {
        let shift = Shift::new(db).await;
        let plan = shift.told.plan;
        let path = format!("/plans/{plan}/not-working");
        shift.app.as_(NIGHT).post(&format!("/do{path}"), &[]).await.leads_to(&path);
        shift.app.as_(NIGHT).get(&path).await.shows("I can see this is hard").shows("The agreed first step").shows("Stop something now");
        shift.app.as_(ABBY).get(&path).await.shows("Stop something now").shows("Use a step of the agreement");
        assert_eq!(shift.app.count_letters(plan, LetterKind::Shift).await, 2);
        shift.app.as_(DENA).get(&format!("/plans/{plan}/timeline")).await.shows("Said that it is not working").shows("Nell Ash");
    }

    async fn the_worker_that_keeps_the_page_answers_for_the_whole_site(db: store::Db) {
        let shift = Shift::new(db).await;
        let worker = shift.app.as_(NIGHT).get("/pkg/offline.js").await;
        assert_eq!(worker.headers.get("service-worker-allowed").map(|it| it.as_bytes()), Some(&b"/"[..]));
        assert!(shift.page(NIGHT).await.html.contains("/pkg/shift.js"));
        assert!(!shift.app.as_(ABBY).get("/").await.html.contains("/pkg/shift.js"), "no other page is kept");
    }

    async fn the_night_writes_down_what_happens_and_the_managers_see_it_through(db: store::Db) {
        let shift = Shift::new(db).await;
        let (plan, home) = (shift.told.plan, shift.told.home);
        let begin = format!("/plans/{plan}/records/begin/incident");
        assert!(shift.page(NIGHT).await.links().contains(&begin));
        let page = shift.app.as_(NIGHT).get(&begin).await;
        page.is(200).shows("The shift page").hides("All records");
        let before = shift.app.count_letters(plan, LetterKind::Shift).await;
        let begun = shift.app.as_(NIGHT).post_form(&format!("/do{begin}"), &INCIDENT).await.is(303).location().to_owned();
        let whom = shift.app.as_(NIGHT).get(&begun).await;
        whom.shows("It is written down").shows("Whom to turn to").shows("CEOP").hides("What was written");
        shift.app.as_(ABBY).get(&begun).await.is(404);
        assert_eq!(shift.app.count_letters(plan, LetterKind::Shift).await, before + 2, "both managers are told");
        let mut tx = shift.app.site.db.read().await.unwrap();
        let kept = store::records::of_plan(&mut tx, plan).await.unwrap();
        let record = kept.first().expect("a record");
        shift.app.as_(NIGHT).get(&format!("/plans/{plan}/records/{}", record.id)).await.is(404);
        shift.app.as_(DENA).get(&format!("/plans/{plan}/records/{}", record.id)).await.is(200).shows("Nell Ash");
        drop(tx);

        // Whatever cannot wait is stopped by whoever is there.
        let emergency = format!("/homes/{home}/emergency");
        shift.app.as_(NIGHT).get(&emergency).await.shows("About Jay");
        let (why, told_how) = (format!("why-{plan}"), format!("told_how-{plan}"));
        let form = [("stops", "all_online"), ("what", "I am not online tonight."), ("tried", "We talked."), ("decided_by", "Dena, by phone"), ("manager_told", "Dena, 02:50"),
            ("private_phone", "The handset"), ("stays", "Mam’s calls"), (&why, "The account wrote again."), (&told_how, "Nell sat with him.")];
        let after = [(format!("after_telling_by-{plan}"), "Dena Okafor"), (format!("after_telling-{plan}"), "He asked for it.")];
        let form: Vec<(&str, &str)> = form.into_iter().chain(after.iter().map(|(name, said)| (name.as_str(), *said))).collect();
        let begun = shift.app.as_(NIGHT).post(&format!("/do{emergency}"), &form).await.is(303).location().to_owned();
        shift.app.as_(NIGHT).get(&begun).await.shows("I am not online tonight.").shows("Tell the council all of it");
        shift.app.as_(NIGHT).get(&format!("/homes/{home}/shift")).await.shows("I am not online tonight.");
    }
}
