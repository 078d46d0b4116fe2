//! Copies given: to whom, which, how and when.

use tests::{ABBY, Case, DENA, NIGHT, Page, STRANGER, TestApp, Told};

const GIVEN: [(&str, &str); 3] = [("copy_to", "young_person"), ("copy_document", "easy-read"), ("copy_how", "hand")];

async fn note(app: &TestApp, told: &Told, form: &[(&str, &str)]) -> Page {
    app.as_(ABBY).post(&format!("/do/plans/{}/versions/1/copies", told.plan), form).await
}

testing::both! {
    async fn who_has_no_copy_is_named_until_one_is_noted(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let agreement = format!("/plans/{}/agreement", told.plan);
        let overview = format!("/homes/{}/overview", told.home);
        app.as_(ABBY).get(&agreement).await.shows("No copy noted yet: Jay and The council").shows("No copy is noted yet");
        app.as_(DENA).get(&overview).await.shows("No copy noted: Jay and The council");
        note(&app, &told, &GIVEN).await.leads_to(&format!("/plans/{}/versions/1#copies", told.plan));
        let page = app.as_(ABBY).get(&agreement).await;
        page.shows("No copy noted yet: The council").shows("own copy, easy to read").shows("On paper, from hand to hand").shows("Abby Lund");
        let council = [("copy_to", "authority"), ("copy_name", "Ruth Adeyemi"), ("copy_document", "file"), ("copy_how", "secure"), ("copy_on.day", "12"), ("copy_on.month", "11"), ("copy_on.year", "2026")];
        note(&app, &told, &council).await.is(303);
        app.as_(ABBY).get(&agreement).await.hides("No copy noted yet").shows("Ruth Adeyemi").shows("12 November 2026");
        app.as_(DENA).get(&overview).await.hides("No copy noted");
        let timeline = app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.shows("Noted a copy of version 1 for: The council").hides("Ruth Adeyemi’s copy");
    }

    async fn what_cannot_be_is_refused_and_stays_as_it_was_typed(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        let path = format!("/plans/{}/versions/1?refused=copy", told.plan);
        for (name, value) in [("copy_to", ""), ("copy_to", "other"), ("copy_document", "all"), ("copy_how", ""), ("copy_on.day", "31"), ("copy_on.day", "1"), ("copy_name", "\u{202e}x")] {
            let later = [("copy_on.month", "12"), ("copy_on.year", "2026")];
            let before = [("copy_on.month", "10"), ("copy_on.year", "2026")];
            let more = match (name, value) {
                ("copy_on.day", "31") => &later[..],
                ("copy_on.day", _) => &before[..],
                _ => &[],
            };
            let form: Vec<_> = GIVEN.into_iter().filter(|(of, _)| *of != name).chain([(name, value)]).chain(more.iter().copied()).collect();
            note(&app, &told, &form).await.leads_to(&path);
        }
        let page = app.as_(ABBY).get(&path).await;
        page.shows("There is a problem");
        assert_eq!(page.chosen("copy_document"), ["easy-read"]);
        app.as_(ABBY).get(&format!("/plans/{}/agreement", told.plan)).await.shows("No copy is noted yet");
    }

    async fn only_those_who_keep_its_records_note_one_and_only_of_what_was_decided(db: store::Db) {
        let (app, told) = TestApp::living(db).await;
        app.join(NIGHT, told.home).await;
        for (person, status) in [(NIGHT, 403), (STRANGER, 404)] {
            app.as_(person).sign_in().await;
            app.as_(person).post(&format!("/do/plans/{}/versions/1/copies", told.plan), &GIVEN).await.is(status);
        }
        app.as_(ABBY).post(&format!("/do/plans/{}/versions/2/copies", told.plan), &GIVEN).await.is(404);
        let other = app.tell_again(Case::A, 1).await;
        app.send_and_authorise(other.plan).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/versions/1/copies", other.plan), &GIVEN).await.is(404);
        app.as_(ABBY).get(&format!("/plans/{}/agreement", other.plan)).await.hides("Copies given");
    }
}
