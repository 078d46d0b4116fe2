//! What the whole field list brings: orders from the day they are entered, answers that are awaited, words for Wales, warnings that are
//! passed, a set-up that all staff read, and a plan that goes out and comes in as a file.

use chrono::TimeDelta;
use domain::RowId;
use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, OLA, TestApp};

fn new_row(app: &TestApp) -> String {
    RowId::new(app.site.clock.id()).to_string()
}

const ORDER: [(&str, &str); 11] = [
    ("kind", "bail"),
    ("sentence", "I am off line from seven in the evening."),
    ("words", "Not to use the internet between 19:00 and 07:00."),
    ("court", "Fenmarsh Youth Court"),
    ("people", "Dean Marsh\nMarcus"),
    ("times.0.days", "mon"),
    ("times.0.from", "19:00"),
    ("times.0.to", "07:00"),
    ("times.0.period", "always"),
    ("meaning", "off"),
    ("varied_by", "The court"),
];

testing::both! {
    async fn an_order_is_on_the_board_from_the_moment_it_is_entered(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).get("/").await.hides("I am off line from seven");
        let page = format!("/plans/{}/order/{}/order", told.plan, new_row(&app));
        app.save(ABBY, &page, &ORDER).await.leads_to(&format!("/plans/{}/order", told.plan));
        let board = app.as_(ABBY).get("/").await;
        board.shows("A court or the police: I am off line from seven in the evening.").shows("Jay");
        app.as_(ABBY).get(&format!("/plans/{}/order", told.plan)).await.shows("Dean Marsh").shows("Fenmarsh Youth Court");
    }

    async fn what_is_not_known_yet_is_listed_with_who_was_asked_and_since_when(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let row = new_row(&app);
        let page = format!("/plans/{}/order/{row}/order", told.plan);
        let mut form: Vec<_> = ORDER.into_iter().filter(|(name, _)| *name != "court").collect();
        app.save(ABBY, &page, &form).await.leads_to(&format!("{page}?check=1"));
        form.push(("court.awaits", "Ruth Adeyemi"));
        app.save(ABBY, &page, &form).await.leads_to(&format!("/plans/{}/order", told.plan));
        app.as_(ABBY).get(&format!("/plans/{}/order", told.plan)).await.shows("Not known yet. Asked Ruth Adeyemi on 10 November 2026.");
        app.wait(TimeDelta::days(2));
        app.as_(ABBY).sign_in().await;
        form.push(("number", "FM26-1"));
        app.save(ABBY, &page, &form).await.is(303);
        app.as_(ABBY).get(&page).await.shows("Who did you ask?");
        app.as_(ABBY).get(&format!("/plans/{}/order", told.plan)).await.shows("Asked Ruth Adeyemi on 10 November 2026");
    }

    async fn in_wales_the_words_are_those_of_wales(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::C).await;
        let law = format!("/plans/{}/young_person/{}/law", told.plan, told.first(SheetName::YoungPerson));
        app.as_(ABBY).get(&law).await.is(200).shows("section 76").hides("section 20");
        let school = law.replace("/law", "/school");
        app.as_(ABBY).get(&school).await.shows("individual development plan").hides("education, health and care plan");
        let page = format!("/homes/{}/home/{}/people", told.home, told.first(SheetName::Home));
        app.as_(DENA).get(&page).await.shows("designated officer for safeguarding").hides("LADO");
        let england = app.tell_again(Case::A, 1).await;
        let law = format!("/plans/{}/young_person/{}/law", england.plan, england.first(SheetName::YoungPerson));
        app.as_(ABBY).get(&law).await.shows("section 20").hides("section 76");
    }

    async fn all_staff_read_the_homes_set_up_and_change_nothing(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let home = format!("/homes/{}", told.home);
        let page = app.as_(ABBY).get(&home).await;
        page.is(200).shows("01632 960 101").shows("Your manager keeps this page").hides("Change");
        assert!(!page.links().iter().any(|link| link.contains("/home/")), "{:?}", page.links());
        app.as_(ABBY).get(&format!("{home}/shared_device")).await.is(200).shows("Living-room TV").hides("Add a shared device");
        app.as_(DENA).get(&home).await.shows("Change");
    }

    async fn a_warning_stops_the_sending_until_it_is_put_right_or_passed_with_a_reason(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.wait(TimeDelta::days(21));
        for person in [ABBY, DENA] {
            app.as_(person).sign_in().await;
        }
        let plan = format!("/plans/{}", told.plan);
        let rule = told.first(SheetName::Rule).to_string();
        let page = format!("{plan}/rule/{rule}/rule");
        app.change(&page, &[("because_words", "Sleep.")]).await.is(303);
        // It is said on its page and in the check, with its source.
        app.as_(ABBY).get(&page).await.shows("Think about this").shows("Where this comes from: R10");
        let check = app.as_(ABBY).get(&format!("{plan}/check")).await;
        check.shows("Say more: what happened to Jay, and when?").hides("Send to the manager");
        let form = |row: &str, reason: &str| {
            let anchor = format!("reason-thin_reason-because_words-{row}");
            [("check".to_owned(), "thin_reason".to_owned()), ("field".to_owned(), "because_words".to_owned()),
             ("row".to_owned(), row.to_owned()), (anchor, reason.to_owned())]
        };
        let send = async |row: &str, reason: &str| {
            let form = form(row, reason);
            let form: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            app.as_(ABBY).post(&format!("/do{plan}/warnings"), &form).await
        };
        // Without a reason nothing is passed, and it is said beside the box.
        let unsaid = send(&rule, " ").await;
        app.as_(ABBY).get(unsaid.is(303).location()).await.shows("Say why it may stand");
        // A warning that is not there cannot be passed.
        send(&told.first(SheetName::Risk).to_string(), "x").await.leads_to(&format!("{plan}/check"));
        app.as_(ABBY).get(&format!("{plan}/check")).await.hides("It may stand, because: x");
        send(&rule, "The night log says it all.").await.leads_to(&format!("{plan}/check"));
        let check = app.as_(ABBY).get(&format!("{plan}/check")).await;
        check.shows("It may stand, because: The night log says it all.").shows("What may stand, and why");
        app.as_(ABBY).get(&page).await.hides("Think about this");
        // Other words ask anew; an empty reason takes it back.
        app.change(&page, &[("because_words", "Nights.")]).await.is(303);
        app.as_(ABBY).get(&page).await.shows("Think about this");
        send(&rule, "Still true.").await.is(303);
        send(&rule, "").await.leads_to(&format!("{plan}/check"));
        app.as_(ABBY).get(&page).await.shows("Think about this");
    }

    async fn a_plan_goes_out_as_a_file_and_comes_in_whole_or_not_at_all(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let file = app.as_(ABBY).get(&format!("/plans/{}/plan.json", told.plan)).await;
        let json = String::from_utf8(file.is(200).body.clone()).unwrap();
        let page = format!("/homes/{}/young-people/import", told.home);
        let bad = json.replacen("\"sentence\"", "\"sentense\"", 1);
        let refused = app.as_(ABBY).post(&format!("/do{page}"), &[("file", bad.as_str())]).await;
        let again = app.as_(ABBY).get(refused.is(303).location()).await;
        again.shows("This file cannot be taken, and nothing was changed").shows("sentense");
        let before = app.as_(ABBY).get("/").await.text().matches("Jay").count();
        let taken = app.as_(ABBY).post(&format!("/do{page}"), &[("file", json.as_str())]).await;
        let plan = taken.is(303).location().to_owned();
        assert!(app.as_(ABBY).get("/").await.text().matches("Jay").count() > before);
        app.as_(ABBY).get(&format!("{plan}/rule")).await.shows("My phone charges in the office safe").shows("but 23:00 at weekends is early");
        app.as_(ABBY).get(&format!("{plan}/order")).await.shows("K.P. may not be in touch with me");
        app.as_(ABBY).get(&format!("{plan}/check")).await.shows("to put right first");
        app.as_(OLA).get(&page).await.is(404);
    }
}
