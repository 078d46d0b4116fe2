//! Everyone signs the text that was agreed, in their own way, once.

use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, MAY, OLA, Person, RUTH, STRANGER, TOM, TestApp, Told};

/// What an adult types once more.
const PASSWORD_BOX: (&str, &str) = ("password", tests::PASSWORD);

async fn to_sign(db: store::Db) -> (TestApp, Told) {
    let app = TestApp::new(db).await;
    app.wait(chrono::TimeDelta::days(2));
    let told = app.tell(Case::A).await;
    app.send_and_authorise(told.plan).await;
    app.approve(told.plan).await;
    (app, told)
}

testing::both! {
    async fn a_young_person_signs_in_each_way(db: store::Db) {
        let app = TestApp::new(db).await;
        let ways: [(&[(&str, &str)], &str); 5] = [
            (&[("method", "drawn"), ("strokes", "10,10 20,20 30,15;5,5 6,6")], "drawn"),
            (&[("method", "typed"), ("typed_name", "Jay")], "typed"),
            (&[("method", "mark"), ("mark", "thumb_up")], "mark"),
            (&[("method", "spoken"), ("spoken_words", "Yes, that is OK for me.")], "spoken"),
            (&[("method", "chose_not"), ("reason", "I still think 23:00 is early.")], "chose_not"),
        ];
        for (number, (how, word)) in ways.into_iter().enumerate() {
            let told = app.tell_again(Case::A, i64::try_from(number).unwrap()).await;
            app.send_and_authorise(told.plan).await;
            app.approve(told.plan).await;
            let agreement = format!("/plans/{}/agreement", told.plan);
            if word == "spoken" {
                let page = format!("/plans/{}/sign/young_person", told.plan);
                app.sign_on(&page, told.plan, ABBY, "young_person", how).await.leads_to(&agreement);
            } else {
                let turn = format!("/plans/{}/turn", told.plan);
                app.sign_as(told.plan, ABBY, "young_person", how).await.leads_to(&turn);
            }
            let method = app::texts::t(&format!("method-{word}")).to_lowercase();
            app.as_(ABBY).get(&agreement).await.is(200).shows(&format!("Jay, {method}")).shows("not signed yet");
            let paper = app.as_(ABBY).get(&format!("/plans/{}/versions/1/paper.pdf", told.plan)).await;
            assert!(paper.is(200).body.starts_with(b"%PDF-"));
        }
    }

    async fn only_the_text_that_was_read_is_signed_and_only_once(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let path = format!("/do/plans/{}/sign/key_worker", told.plan);
        let typed = [("method", "typed"), ("typed_name", "Abby Lund")];
        for hash in ["", "0000", &"0".repeat(64)] {
            let form = [("hash", hash), PASSWORD_BOX, typed[0], typed[1]];
            app.as_(ABBY).post(&path, &form).await.is_refused("other_text");
        }
        let page = app.as_(ABBY).get(&format!("/plans/{}/sign/key_worker", told.plan)).await;
        let hash = page.hidden("hash");
        let form = [("hash", hash.as_str()), PASSWORD_BOX, typed[0], typed[1]];
        app.as_(ABBY).post(&path, &form).await.is(303);
        // A second tap on the button shows the page on which it is signed.
        app.as_(ABBY).post(&path, &form).await.leads_to(&format!("/plans/{}/agreement", told.plan));
        app.as_(ABBY).get(&format!("/plans/{}/sign/key_worker", told.plan)).await.is(404);
    }

    async fn each_signs_for_themselves(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let path = |party: &str| format!("/plans/{}/sign/{party}", told.plan);
        let hash = app.as_(ABBY).get(&path("key_worker")).await.hidden("hash");
        let form = [("hash", hash.as_str()), PASSWORD_BOX, ("method", "typed"), ("typed_name", "Abby Lund")];
        for (person, party, status) in [
            (ABBY, "manager", 403),
            (DENA, "key_worker", 403),
            (OLA, "manager", 403),
            (OLA, "young_person", 403),
            (STRANGER, "manager", 404),
            (TOM, "nobody", 404),
            (TOM, "social_worker", 404),
        ] {
            app.as_(person).post(&format!("/do{}", path(party)), &form).await.is(status);
            assert_eq!(app.as_(person).get(&path(party)).await.is(404).status, 404);
        }
        // An adult neither makes a mark nor chooses not to.
        for how in [("mark", "mark", "star"), ("chose_not", "reason", "No"), ("spoken", "spoken_words", "Yes")] {
            let form = [("hash", hash.as_str()), PASSWORD_BOX, ("method", how.0), (how.1, how.2)];
            app.as_(DENA).post(&format!("/do{}", path("manager")), &form).await.is_refused("not_allowed");
        }
    }

    async fn the_key_worker_whom_the_text_names_signs_and_nobody_else(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let sign = format!("/plans/{}/sign/key_worker", told.plan);
        let agreement = format!("/plans/{}/agreement", told.plan);
        let hash = app.as_(ABBY).get(&sign).await.hidden("hash");
        let form = [("hash", hash.as_str()), PASSWORD_BOX, ("method", "typed"), ("typed_name", "Abby Lund")];
        app.as_(MAY).get(&sign).await.is(404);
        for form in [&form[..], &form[..1], &[]] {
            app.as_(MAY).post(&format!("/do{sign}"), form).await.is(403);
        }
        app.as_(MAY).get(&agreement).await.is(200).hides("Sign as key worker").shows("Key worker: not signed yet");
        app.as_(MAY).get(&format!("/plans/{}/sign/young_person", told.plan)).await.is(200);
        app.as_(ABBY).get(&agreement).await.is(200).shows("Sign as key worker");
        app.as_(ABBY).post(&format!("/do{sign}"), &form).await.leads_to(&agreement);
        app.as_(MAY).get(&agreement).await.shows("Key worker: Abby Lund, typed name");
    }

    async fn a_new_key_worker_signs_the_next_version(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = app.in_force(Case::A).await;
        let base = format!("/plans/{}", told.plan);
        app.as_(MAY).post(&format!("/do{base}/amend"), &[]).await.leads_to(&base);
        let people = format!("{base}/young_person/{}/people", told.first(SheetName::YoungPerson));
        let may = app.account(MAY).await.to_string();
        app.save(MAY, &people, &[("key_worker", &may), ("trusted_adults", "Gran")]).await.is(303);
        app.send_and_authorise(told.plan).await;
        let link = app.open_link(told.plan).await;
        app.as_(RUTH).get(&format!("{link}/plan")).await.is(200).shows("9 rules, 0 changed since you decided last");
        app.approve(told.plan).await;
        app.as_(ABBY).get(&format!("{base}/sign/key_worker")).await.is(404);
        let signed: [(Person, &str); 3] = [(ABBY, "young_person"), (MAY, "key_worker"), (DENA, "manager")];
        for (person, party) in signed {
            let how = [("method", "typed"), ("typed_name", person.name)];
            assert_eq!(app.sign_as(told.plan, person, party, &how).await.is(303).refused(), None);
        }
        app.as_(ABBY).get(&format!("{base}/versions/2")).await.is(200).shows("In force").shows("May Osei");
        app.as_(ABBY).get(&format!("{base}/versions/1")).await.is(200).shows("Abby Lund");
    }

    async fn a_signature_that_is_not_complete_is_asked_for_again(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let many = "x".repeat(2001);
        let lines = "1,1 2,2 ".repeat(2001);
        let incomplete: [&[(&str, &str)]; 10] = [
            &[],
            &[("method", "spoken"), ("spoken_words", "Yes")],
            &[("method", "typed"), ("typed_name", "   ")],
            &[("method", "chose_not"), ("reason", &many)],
            &[("method", "typed"), ("typed_name", "\u{202e}yaJ")],
            &[("method", "drawn"), ("strokes", "")],
            &[("method", "drawn"), ("strokes", "1,1 601,5")],
            &[("method", "drawn"), ("strokes", &lines)],
            &[("method", "mark"), ("mark", "skull")],
            &[("method", "blood")],
        ];
        app.hand_over(ABBY, told.plan).await;
        let page = format!("/plans/{}/turn/sign", told.plan);
        for how in incomplete {
            let answer = app.sign_on(&page, told.plan, ABBY, "young_person", how).await;
            answer.is_refused("signature");
            app.as_(ABBY).get(answer.location()).await.is(200).shows("There is a problem");
        }
        app.take_back(ABBY, told.plan).await;
        let agreement = app.as_(ABBY).get(&format!("/plans/{}/agreement", told.plan)).await;
        agreement.is(200).hides("In force");
    }

    /// Once: what was typed is lost where a signature is not complete.
    async fn what_was_typed_for_a_signature_stays(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let words = "I do not sign because nobody asked me. ".repeat(60);
        let page = format!("/plans/{}/sign/young_person", told.plan);
        let how = [("method", "chose_not"), ("reason", words.as_str())];
        let answer = app.sign_on(&page, told.plan, ABBY, "young_person", &how).await;
        answer.is_refused("signature");
        let page = app.as_(ABBY).get(answer.location()).await;
        assert!(page.keeps(&words), "the reason is gone");
    }
}
