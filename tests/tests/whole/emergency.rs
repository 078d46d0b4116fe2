//! An emergency restriction, from the moment it begins to its end.

use chrono::TimeDelta;
use store::letters::LetterKind;
use tests::{ABBY, Case, DENA, OLA, Page, RUTH, STRANGER, TestApp, Told};

const WHAT: &str = "I do not play online on the house tablets for now.";

/// A home with a young person, and a page on which an emergency begins.
struct Home {
    app: TestApp,
    told: Told,
}

impl Home {
    async fn new(db: store::Db, case: Case) -> Self {
        let app = TestApp::new(db).await;
        let told = app.tell(case).await;
        Self { app, told }
    }

    fn form<'a>(&self, changed: &[(&'a str, &'a str)]) -> Vec<(String, &'a str)> {
        let plan = self.told.plan;
        let mut form: Vec<(String, &str)> = [
            ("stops", "part"),
            ("what", WHAT),
            ("tried", "Blocking the player did not help."),
            ("decided_by", "Tom Reilly, deputy"),
            ("manager_told", "Dena, 19:35"),
            ("private_phone", "The handset in the hall"),
            ("stays", "His talking tablet. Calls with Mam."),
        ]
        .map(|(name, text)| (name.to_owned(), text))
        .into();
        form.push((format!("why-{plan}"), "A stranger wrote to him and knows the town."));
        form.push((format!("told_how-{plan}"), "Abby, with symbols."));
        for (name, text) in changed {
            let own = form.iter_mut().find(|(other, _)| other == name || other.starts_with(&format!("{name}-")));
            match own {
                Some(entry) => entry.1 = text,
                None => form.push(((*name).to_owned(), text)),
            }
        }
        form
    }

    async fn begin(&self, changed: &[(&str, &str)]) -> Page {
        let path = format!("/do/homes/{}/emergency", self.told.home);
        self.app.as_(ABBY).post_form(&path, &self.form(changed)).await
    }

    /// Begins one; the path of its record.
    async fn begun(&self) -> String {
        let page = self.begin(&[]).await;
        page.is(303).location().to_owned()
    }

    async fn letters(&self, kind: LetterKind) -> usize {
        self.app.count_letters(self.told.plan, kind).await
    }
}

testing::both! {
    async fn it_holds_from_the_moment_it_is_written_on_the_board_and_beside_the_agreement(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        home.app.as_(ABBY).get("/").await.hides(WHAT);
        let record = home.begun().await;
        let plan = format!("/plans/{}", home.told.plan);
        for page in ["/".to_owned(), plan.clone(), format!("{plan}/agreement"), record.clone()] {
            home.app.as_(ABBY).get(&page).await.shows(WHAT).shows("His talking tablet");
        }
        home.app.as_(ABBY).get("/").await.shows("in 24 hours").shows("Tell the council all of it");
        assert_eq!(home.letters(LetterKind::Emergency).await, 2, "both managers are told; whoever began it knows");
        home.app.as_(ABBY).get(&format!("/plans/{}/timeline", home.told.plan)).await.shows("Emergency restriction begins");
        // Nobody else's home, and nobody who reads no plans, sees anything of it.
        home.app.as_(OLA).get("/").await.hides(WHAT);
        home.app.as_(OLA).get(&record).await.is(404);
        home.app.as_(STRANGER).get(&record).await.is(404);
    }

    async fn what_is_missing_is_said_beside_its_box_and_nothing_is_lost(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let refused = home.begin(&[("what", ""), ("why", "Only for Jay")]).await;
        assert_eq!(refused.refused(), Some("record"));
        let page = format!("/homes/{}/emergency?refused=record", home.told.home);
        let shown = home.app.as_(ABBY).get(&page).await;
        shown.shows("Blocking the player did not help.").shows("Only for Jay").shows("Answer this question");
        // A sentence that takes help is refused as in a rule; a day too far away too.
        assert_eq!(home.begin(&[("what", "No calls to Childline.")]).await.refused(), Some("record"));
        assert_eq!(home.begin(&[("ends_on", "2031-01-01")]).await.refused(), Some("record"));
        assert_eq!(home.begin(&[("why", "")]).await.is(303).refused(), Some("record"));
        home.app.as_(ABBY).get("/").await.hides(WHAT);
    }

    async fn the_council_reads_it_by_link_and_code_and_answers(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let (app, plan) = (&home.app, home.told.plan);
        let record = home.begun().await;
        let id = record.rsplit('/').next().expect("an id").to_owned();
        let page = app.as_(ABBY).get(&record).await;
        let contact = page.inputs().find(|(name, ..)| name == "contact").expect("somebody at the council").1;
        let send = format!("/do/plans/{plan}/emergency/{id}");
        assert_eq!(app.as_(ABBY).post(&send, &[]).await.refused(), Some("contact"));
        app.as_(ABBY).post(&send, &[("contact", &contact)]).await.leads_to(&record);
        app.as_(ABBY).get(&record).await.shows("It has not been read yet").shows("Done on");
        let link = app.emergency_link(plan).await;
        app.as_(RUTH).get(&format!("{link}/details")).await.leads_to(&link);
        app.as_(RUTH).get(&link).await.shows("An emergency in a children’s home").hides(WHAT).hides("Jay");
        app.as_(RUTH).post(&format!("/do{link}/code"), &[]).await.leads_to(&format!("{link}/code"));
        let wrong = app.as_(RUTH).post(&format!("/do{link}/open"), &[("code", "000000")]).await;
        assert_eq!(wrong.refused(), Some("code"));
        let code = app.code(plan).await;
        app.as_(RUTH).post(&format!("/do{link}/open"), &[("code", &code)]).await.leads_to(&format!("{link}/details"));
        let details = app.as_(RUTH).get(&format!("{link}/details")).await;
        details.shows(WHAT).shows("A stranger wrote to him").shows("The handset in the hall");
        app.as_(ABBY).get(&record).await.shows("It was read on");
        let unanswered = app.as_(RUTH).post(&format!("/do{link}/answer"), &[]).await;
        assert_eq!(unanswered.refused(), Some("record"));
        let said = [("answer", "decline"), ("words", "Block the player, not the game.")];
        app.as_(RUTH).post(&format!("/do{link}/answer"), &said).await.is(303);
        app.as_(RUTH).get(&format!("{link}/details?done=1")).await.shows("The home has your answer");
        let shown = app.as_(ABBY).get(&record).await;
        shown.shows("Block the player, not the game.").shows("At once").shows("The council said no");
        app.as_(ABBY).post(&format!("/do{record}/emergency_ended"), &[("why", "They said no.")]).await.leads_to(&record);
        app.as_(ABBY).get(&record).await.hides("Done too late");
        assert_eq!(home.letters(LetterKind::EmergencyAnswer).await, 2);
        // What has ended needs no answer.
        app.as_(RUTH).get(&format!("{link}/details")).await.shows("It ended: ").hides("Send my answer");
        // A stranger's browser reads nothing by the same link.
        app.as_(STRANGER).get(&format!("{link}/details")).await.leads_to(&link);
    }

    async fn a_day_without_telling_the_council_is_said_once_and_for_good(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let record = home.begun().await;
        home.app.round().await;
        assert_eq!(home.letters(LetterKind::ClockMissed).await, 0);
        home.app.wait(TimeDelta::hours(25));
        home.app.round().await;
        home.app.round().await;
        assert_eq!(home.letters(LetterKind::ClockMissed).await, 2, "one for each manager");
        home.app.as_(ABBY).sign_in().await;
        home.app.as_(ABBY).get("/").await.shows("TOO LATE");
        let told = [("to", "Duty desk, Sam Poole"), ("how", "phone")];
        let add = format!("/do{record}/emergency_told");
        home.app.as_(ABBY).post(&add, &told).await.leads_to(&record);
        home.app.as_(ABBY).get(&record).await.shows("Done too late");
        let timeline = home.app.as_(ABBY).get(&format!("/plans/{}/timeline", home.told.plan)).await;
        timeline.shows("Too late: Tell the council all of it");
    }

    async fn it_ends_by_itself_after_a_week_or_when_somebody_ends_it_and_can_go_on_only_with_a_look(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let app = &home.app;
        let first = home.begun().await;
        app.as_(ABBY).post(&format!("/do{first}/emergency_ended"), &[("why", "The player is blocked.")]).await.leads_to(&first);
        app.as_(ABBY).get("/").await.hides(WHAT);
        let ended = app.as_(ABBY).post(&format!("/do{first}/emergency_ended"), &[("why", "Once more.")]).await;
        assert_eq!(ended.refused(), Some("changed"), "what has ended does not end twice");

        let second = home.begun().await;
        app.wait(TimeDelta::days(6));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get("/").await.shows(WHAT);
        let looked = [("why", "The filter is not there yet."), ("better", "When the filter works."), ("until.day", "22"), ("until.month", "11"), ("until.year", "2031")];
        assert_eq!(app.as_(ABBY).post(&format!("/do{second}/emergency_looked"), &looked).await.refused(), Some("record"));
        app.wait(TimeDelta::days(2));
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get("/").await.hides("Emergency: ");
        app.round().await;
        app.as_(ABBY).get(&second).await.shows("The emergency restriction ended").shows("Accord");
    }

    async fn nothing_online_for_a_week_is_not_until_tomorrow(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        home.begin(&[("stops", "all_online")]).await.is(303);
        // The last day is the seventh: its weekday alone would be that of today's week.
        let last = domain::week::today(home.app.now()) + TimeDelta::days(7);
        let until = format!("Off until the end of {}", last.format("%-d %B %Y"));
        home.app.as_(ABBY).get("/").await.shows(&until);
        home.app.as_(ABBY).get(&format!("/homes/{}/shift", home.told.home)).await.shows(&until);
    }

    async fn wales_has_no_hours_of_england(db: store::Db) {
        let home = Home::new(db, Case::C).await;
        let page = format!("/homes/{}/emergency", home.told.home);
        home.app.as_(ABBY).get(&page).await.shows("Tell the council at once").hides("must hear all of it today");
        let record = home.begun().await;
        let letter = home.app.letter(home.told.plan, &[LetterKind::Emergency]).await;
        assert!(letter.body.contains("yr holl fanylion.") && !letter.body.contains(" 0."), "{}", letter.body);
        home.app.as_(ABBY).get(&record).await.shows(WHAT).hides("24 hours").shows("Tell the council all of it At once");
        home.app.as_(DENA).get("/").await.hides("in 24 hours").shows("Tell the council all of it. At once");
        home.app.wait(TimeDelta::hours(25));
        home.app.round().await;
        assert_eq!(home.letters(LetterKind::ClockMissed).await, 0);
    }

    async fn the_register_has_every_restriction_with_its_consent_and_every_emergency_with_its_proof(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let home = Home { app, told };
        let record = home.begun().await;
        let page = format!("/homes/{}/overview", home.told.home);
        home.app.as_(ABBY).get(&page).await.is(404);
        let shown = home.app.as_(DENA).get(&page).await;
        // In force since 12 November, and it is the 13th.
        shown.shows("No video calls with people I have only met online").shows("12 November 2026, day 2").shows("Ruth Adeyemi");
        shown.shows(WHAT).shows("Not yet").shows("None yet").shows("Emergencies 1");
        home.app.wait(TimeDelta::hours(30));
        home.app.as_(DENA).sign_in().await;
        home.app.as_(DENA).get(&page).await.shows("Not yet. It had to be by");
        home.app.as_(ABBY).sign_in().await;
        let told = [("to", "Duty desk, Sam Poole"), ("how", "phone")];
        home.app.as_(ABBY).post(&format!("/do{record}/emergency_told"), &told).await.leads_to(&record);
        home.app.as_(DENA).sign_in().await;
        home.app.as_(DENA).get(&page).await.shows("TOO LATE").shows("Clocks of records that ran out, or were met too late 1");
    }

    async fn the_young_person_reads_on_their_own_page_what_is_stopped_and_until_when(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let (app, plan) = (&home.app, home.told.plan);
        home.begun().await;
        app.as_(ABBY).post(&format!("/do/plans/{plan}/hand-over"), &[("pin", tests::PIN)]).await.is(303);
        let turn = app.as_(ABBY).get(&format!("/plans/{plan}/turn")).await;
        turn.shows(WHAT).shows("Stopped for now, to keep you safe").shows("Until the end of 17 November 2026, or less").hides("A stranger wrote to him");
    }

    async fn a_limit_soon_after_telling_needs_a_managers_reason(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let plan = home.told.plan;
        let told = [
            ("found", "Jay told Abby."), ("family", "contact"), ("happened", "grooming"), ("disclosed", "yes"), ("facts", "An account asked."),
            ("support", "Abby is there."),
        ];
        home.app.as_(ABBY).post(&format!("/do/plans/{plan}/records/begin/incident"), &told).await.is(303);
        assert_eq!(home.begin(&[]).await.refused(), Some("record"));
        let page = format!("/homes/{}/emergency?refused=record", home.told.home);
        home.app.as_(ABBY).get(&page).await.shows("Nobody loses anything for telling.");
        let reason = format!("after_telling-{plan}");
        let words = (reason.as_str(), "He asked for it himself.");
        let by = format!("after_telling_by-{plan}");
        assert_eq!(home.begin(&[words]).await.refused(), Some("record"), "nobody decided");
        assert_eq!(home.begin(&[words, (&by, "Abby Lund")]).await.refused(), Some("record"), "Abby is no manager");
        assert_eq!(home.begin(&[words, (&by, "Dena Okafor")]).await.is(303).refused(), None);
        home.app.wait(TimeDelta::hours(73));
        home.app.as_(ABBY).sign_in().await;
        let page = format!("/homes/{}/emergency", home.told.home);
        home.app.as_(ABBY).get(&page).await.hides("Nobody loses anything for telling.");
    }

    async fn what_ended_long_before_it_was_written_down_says_when_and_does_not_go_on(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let app = &home.app;
        let began = [("began.day", "20"), ("began.month", "10"), ("began.year", "2026"), ("began.time", "19:40")];
        let record = home.begin(&began).await.is(303).location().to_owned();
        app.round().await;
        let page = app.as_(ABBY).get(&record).await;
        page.shows("It ended: the end of 27 October 2026").shows("The emergency restriction ended").hides("Look again, and go on").hides("It holds");
        app.as_(ABBY).get("/").await.hides("Emergency since");
    }

    async fn what_is_sent_twice_is_there_once_and_what_comes_too_late_is_shown_again(db: store::Db) {
        let home = Home::new(db, Case::A).await;
        let app = &home.app;
        let first = home.begun().await;
        assert_eq!(home.begun().await, first, "the same form again leads to the same record");
        app.as_(DENA).sign_in().await;
        let end = format!("/do{first}/emergency_ended");
        app.as_(DENA).post(&end, &[("why", "The player is blocked.")]).await.leads_to(&first);
        let late = app.as_(ABBY).post(&end, &[("why", "Tom rang: it is safe now.")]).await;
        assert_eq!(late.refused(), Some("changed"));
        app.as_(ABBY).get(late.location()).await.shows("Somebody else was quicker").shows("Tom rang: it is safe now.");
    }

    async fn the_week_shows_from_when_to_when_everything_is_off(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        app.wait(TimeDelta::days(3));
        app.round().await;
        app.as_(ABBY).sign_in().await;
        let home = Home { app, told };
        let agreement = format!("/plans/{}/agreement", home.told.plan);
        let stopped = |page: &Page| page.html.matches("slice--stopped").count();
        home.begin(&[]).await.is(303);
        let part = home.app.as_(ABBY).get(&agreement).await;
        part.shows("Emergency until").shows(WHAT);
        assert_eq!(stopped(&part), 0, "it stops a part, not everything that is online");
        home.begin(&[("stops", "all_online")]).await.is(303);
        let all = home.app.as_(ABBY).get(&agreement).await;
        all.shows("off by an emergency");
        assert!(stopped(&all) > 2, "the rows of the days, and the line that says what it means");
        let version = home.app.as_(ABBY).get(&format!("/plans/{}/versions/1", home.told.plan)).await;
        assert_eq!(stopped(&version), 0, "a version by itself says what was agreed");
    }
}
