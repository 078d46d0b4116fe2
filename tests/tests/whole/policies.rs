//! What everybody who works in a home has to know, and who does.

use chrono::TimeDelta;
use tests::{ABBY, Case, DENA, NIGHT, OLA, Page, Person, STRANGER, TestApp, Told};

use crate::demo::words_of;

struct Staff {
    app: TestApp,
    told: Told,
}

impl Staff {
    /// The first page of whoever works a shift and no more.
    fn shift(&self) -> String {
        format!("/homes/{}/shift", self.told.home)
    }

    async fn new(db: store::Db) -> Self {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.join(NIGHT, told.home).await;
        for person in [ABBY, DENA, OLA, NIGHT] {
            app.as_(person).sign_in().await;
        }
        Self { app, told }
    }

    fn path(&self, rest: &str) -> String {
        format!("/homes/{}/policies{rest}", self.told.home)
    }

    async fn page(&self, person: Person, rest: &str) -> Page {
        self.app.as_(person).get(&self.path(rest)).await
    }

    /// Puts what the page of a policy shows in force, with these boxes changed.
    async fn write(&self, kind: &str, boxes: &[(&str, &str)]) -> Page {
        let path = self.path(&format!("/{kind}/write"));
        let page = self.app.as_(DENA).get(&path).await;
        let mut form = page.form(&path);
        form.retain(|(name, _)| boxes.iter().all(|(other, _)| other != name));
        form.extend(boxes.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
        self.app.as_(DENA).post_form(&format!("/do{path}"), &form).await
    }

    async fn read(&self, person: Person, kind: &str, replies: &[(&str, &str)]) -> Page {
        let version = self.page(person, &format!("/{kind}")).await.form(&format!("/{kind}/read"));
        let mut form = version;
        form.extend(replies.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
        self.app.as_(person).post_form(&format!("/do{}", self.path(&format!("/{kind}/read"))), &form).await
    }
}

/// The text with which these homes begin.
const FIRST: [(&str, &str); 1] = [("text", "## One sign is not proof\n\nLook for several together.")];

const SIGNS: [(&str, &str); 3] = [("one_sign", "b"), ("second_phone", "a"), ("picture_seen", "c")];

testing::both! {
    async fn a_policy_counts_once_it_is_put_in_force_and_is_then_read_by_everybody(db: store::Db) {
        let staff = Staff::new(db).await;
        staff.page(NIGHT, "").await.is(200).shows("Not in force yet").hides("Put it in force");
        staff.page(NIGHT, "/signs").await.shows("has not put it in force").shows("One sign is not proof").hides("I have read it");
        staff.app.as_(NIGHT).get(&staff.shift()).await.hides("To read for everybody");
        staff.write("signs", &FIRST).await.leads_to(&staff.path("/signs"));
        staff.app.as_(NIGHT).get(&staff.shift()).await.shows("To read for everybody").shows("Read: Signs to watch for");
        let wrong = staff.read(NIGHT, "signs", &[("one_sign", "a"), ("second_phone", "a"), ("picture_seen", "c")]).await;
        assert_eq!(wrong.refused(), Some("policy_checks"));
        let again = staff.path("/signs?refused=policy_checks");
        staff.app.as_(NIGHT).get(&again).await.shows("One sign proves nothing").hides("Nobody here ever looks");
        staff.read(NIGHT, "signs", &SIGNS).await.leads_to(&staff.path(""));
        staff.app.as_(NIGHT).get(&staff.shift()).await.hides("To read for everybody");
        staff.page(NIGHT, "/signs").await.shows("You have read this version");
        let events = format!("/homes/{}/events", staff.told.home);
        staff.app.as_(DENA).get(&events).await.shows("Has read: Signs to watch for, version 1").shows("Put in force: Signs to watch for, version 1");
    }

    async fn the_manager_sees_who_has_not_and_staff_do_not(db: store::Db) {
        let staff = Staff::new(db).await;
        staff.write("signs", &FIRST).await.is(303);
        staff.read(NIGHT, "signs", &SIGNS).await.is(303);
        let overview = format!("/homes/{}/overview", staff.told.home);
        let page = staff.app.as_(DENA).get(&overview).await;
        page.shows("Abby Lund has not read: Signs to watch for").hides("Nell Ash has not read").shows("No policy is in force yet");
        staff.page(DENA, "").await.shows("Who has read what").shows("Nell Ash");
        staff.page(ABBY, "").await.hides("Who has read what").hides("Nell Ash");
        staff.page(STRANGER, "").await.is(404);
        staff.app.as_(ABBY).get(&staff.path("/signs/write")).await.is(404);
    }

    async fn who_has_read_what_is_printed_without_young_people_for_an_administrator_and_for_nobody_else(db: store::Db) {
        let staff = Staff::new(db).await;
        staff.write("signs", &FIRST).await.is(303);
        staff.read(NIGHT, "signs", &SIGNS).await.is(303);
        let list = format!("/homes/{}/readers.pdf", staff.told.home);
        assert!(staff.page(DENA, "").await.links().contains(&list) && staff.page(OLA, "").await.links().contains(&list));
        assert!(!staff.page(ABBY, "").await.links().contains(&list));
        let printed = words_of(&staff.app.as_(OLA).get(&list).await.is(200).body);
        for words in ["Signs to watch for Read by 1 of 6", "Nell Ash Night or agency staff Version 1, on", "Abby Lund Staff Not read", "on the list that a manager prints"] {
            assert!(printed.contains(words), "{words} is not in {printed}");
        }
        for person in [ABBY, NIGHT, STRANGER] {
            staff.app.as_(person).get(&list).await.is(404);
        }
    }

    async fn a_new_version_is_read_again_where_it_asks_for_it_and_the_old_one_stays(db: store::Db) {
        let staff = Staff::new(db).await;
        staff.write("signs", &FIRST).await.is(303);
        staff.read(NIGHT, "signs", &SIGNS).await.is(303);
        let word = [("text", "One sign is no proof."), ("what_changed", "A word was put right."), ("asks_again", "no")];
        staff.write("signs", &word).await.leads_to(&staff.path("/signs"));
        staff.app.as_(NIGHT).get(&staff.shift()).await.hides("To read for everybody");
        staff.page(NIGHT, "/signs").await.shows("One sign is no proof.").shows("A word was put right.").shows("Version 1");
        staff.page(NIGHT, "/signs/1").await.shows("does not count any more").shows("One sign is not proof");
        let more = [("text", "Ask about money too."), ("what_changed", "Money is new."), ("asks_again", "yes")];
        staff.write("signs", &more).await.is(303);
        staff.app.as_(NIGHT).get(&staff.shift()).await.shows("Read: Signs to watch for");
        staff.page(NIGHT, "/signs/4").await.is(404);
        staff.page(DENA, "/signs/write").await.shows("Ask about money too.");
    }

    async fn what_was_typed_stays_where_a_text_cannot_be_kept_or_somebody_was_quicker(db: store::Db) {
        let staff = Staff::new(db).await;
        let empty = staff.write("signs", &[("text", " ")]).await;
        assert_eq!(empty.refused(), Some("policy"));
        staff.write("signs", &FIRST).await.is(303);
        let unsaid = staff.write("signs", &[("text", "Look twice."), ("what_changed", "")]).await;
        assert_eq!(unsaid.refused(), Some("policy"));
        let path = staff.path("/signs/write");
        staff.app.as_(DENA).get(&format!("{path}?refused=policy")).await.shows("Look twice.");
        let late = [("version", "0"), ("text", "Look three times."), ("what_changed", "x"), ("asks_again", "no")];
        assert_eq!(staff.write("signs", &late).await.refused(), Some("changed"));
        staff.app.as_(DENA).get(&format!("{path}?refused=changed")).await.shows("Look three times.");
        staff.page(DENA, "/signs").await.shows("One sign is not proof").hides("Look three times");
    }

    async fn training_is_noted_and_named_when_it_is_to_be_done_again(db: store::Db) {
        let staff = Staff::new(db).await;
        let home = staff.told.home;
        let page = staff.app.as_(OLA).get(&format!("/homes/{home}/training")).await;
        let nell = page.inputs().find(|(name, value, ..)| name == "who" && !value.is_empty()).unwrap().1;
        let note = |day: &str, month: &str, year: &str| {
            vec![("who", nell.clone()), ("course", "exploitation".to_owned()), ("done_on.day", day.to_owned()),
                ("done_on.month", month.to_owned()), ("done_on.year", year.to_owned())]
        };
        let path = format!("/do/homes/{home}/training");
        assert_eq!(staff.app.as_(OLA).post_form(&path, &note("1", "1", "2090")).await.refused(), Some("training"));
        assert_eq!(staff.app.as_(OLA).post_form(&path, &note("31", "2", "2026")).await.refused(), Some("training"));
        staff.app.as_(OLA).post_form(&path, &note("2", "3", "2026")).await.leads_to(&staff.path(""));
        staff.page(DENA, "").await.shows("Grooming and exploitation online: done on 2 March 2026, again by 2 March 2027");
        let overview = format!("/homes/{home}/overview");
        staff.app.as_(DENA).get(&overview).await.hides("again by 2 March 2027");
        staff.app.wait(TimeDelta::days(80));
        for person in [DENA, OLA] {
            staff.app.as_(person).sign_in().await;
        }
        staff.app.as_(DENA).get(&overview).await.shows("again by 2 March 2027");
        staff.app.as_(OLA).post_form(&path, &note("3", "1", "2027")).await.is(303);
        staff.app.as_(DENA).get(&overview).await.hides("2 March 2027");
    }

    async fn privacy_notices_are_there_for_those_they_are_about(db: store::Db) {
        let staff = Staff::new(db).await;
        let (home, plan) = (staff.told.home, staff.told.plan);
        let own = format!("/plans/{plan}/turn/privacy");
        staff.app.as_(ABBY).get(&own).await.is(404);
        staff.app.as_(tests::NOBODY).get(&format!("/privacy/{home}")).await.is(200).shows("What is kept about you").hides("Jay");
        staff.app.as_(tests::NOBODY).get(&format!("/privacy/{plan}")).await.is(404);
        staff.app.hand_over(ABBY, plan).await;
        staff.app.as_(ABBY).get(&format!("/plans/{plan}/turn")).await.shows("What we write about you");
        staff.app.as_(ABBY).get(&own).await.is(200).shows("Until your 75th birthday");
        staff.app.as_(ABBY).get(&format!("/privacy/{home}")).await.leads_to(&format!("/plans/{plan}/turn"));
        staff.write("notice_young_people", &[("text", "We write little.")]).await.is(303);
        staff.app.as_(ABBY).get(&own).await.shows("We write little.").hides("75th");
    }
}
