//! Nothing a person typed is ever lost.

use chrono::TimeDelta;
use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, MAY, STRANGER, TestApp, Told};

const LIKES: &str = "Football videos & “edits”.\r\nAnd <b>music</b>.";

/// The two parts of the answer that is kept: a name and an account.
async fn key_worker(app: &TestApp, told: &Told) -> (String, String) {
    let mut tx = app.site.db.read().await.unwrap();
    let (row, _) = store::rows::find(&mut tx, told.first(SheetName::YoungPerson)).await.unwrap();
    (row.answers.get("key_worker").to_owned(), row.answers.get("key_worker.account").to_owned())
}

testing::both! {
    async fn the_words_of_a_second_editor_are_kept_aside_until_someone_settles_them(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let (abby, dena) = (app.as_(ABBY).get(&path).await, app.as_(DENA).get(&path).await);
        app.save_from(ABBY, &abby, &path, &[("likes", "Abby's words")]).await.is(303);
        app.save_from(DENA, &dena, &path, &[("likes", LIKES)]).await.leads_to(&path);
        let page = app.as_(ABBY).get(&path).await;
        page.is(200).shows("Words by Dena Okafor").shows("And <b>music</b>.");
        assert!(page.keeps("Abby's words"));
        let aside = page.html.split("/conflicts/").nth(1).unwrap()[..36].to_owned();
        let settle = format!("/do/plans/{}/conflicts/{aside}", told.plan);
        app.as_(ABBY).post(&settle, &[("_go", "use")]).await.leads_to(&path);
        let page = app.as_(ABBY).get(&path).await;
        assert!(page.hides("Words by Dena Okafor").keeps(LIKES));
        app.as_(ABBY).post(&settle, &[("_go", "use")]).await.is(404);
    }

    async fn words_kept_aside_can_be_let_go(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let stale = app.as_(DENA).get(&path).await;
        app.save(ABBY, &path, &[("likes", "Abby's words")]).await.is(303);
        app.save_from(DENA, &stale, &path, &[("likes", LIKES)]).await.is(303);
        let page = app.as_(ABBY).get(&path).await;
        let aside = page.html.split("/conflicts/").nth(1).unwrap()[..36].to_owned();
        app.as_(ABBY).post(&format!("/do/plans/{}/conflicts/{aside}", told.plan), &[("_go", "let_go")]).await.is(303);
        let page = app.as_(ABBY).get(&path).await;
        assert!(page.hides("And <b>music</b>.").keeps("Abby's words"));
    }

    async fn trust_17_two_first_saves_of_a_sheet_with_one_row_meet(db: store::Db) {
        let app = TestApp::new(db).await;
        let arrived = app.as_(ABBY).post(&format!("/do/homes/{}/young-people", app.home), &[("preferred_name", "Kit")]).await;
        let plan = arrived.location().split('/').nth(2).unwrap().to_owned();
        let [first, second] = [(); 2].map(|()| format!("/plans/{plan}/good/{}/likes", app.site.clock.id()));
        let (abby, dena) = (app.as_(ABBY).get(&first).await, app.as_(DENA).get(&second).await);
        app.save_from(ABBY, &abby, &first, &[("likes", "Abby's words")]).await.is(303);
        app.save_from(DENA, &dena, &second, &[("likes", LIKES)]).await.leads_to(&first);
        let page = app.as_(ABBY).get(&first).await;
        page.is(200).shows("Words by Dena Okafor").shows("And <b>music</b>.");
        assert!(page.keeps("Abby's words"));
    }

    async fn two_pages_of_one_row_do_not_get_into_each_others_way(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = |name: &str| format!("/plans/{}/good/{}/{name}", told.plan, told.first(SheetName::Good));
        let (likes, lose) = (app.as_(ABBY).get(&page("likes")).await, app.as_(DENA).get(&page("lose")).await);
        app.save_from(ABBY, &likes, &page("likes"), &[("likes", "New")]).await.leads_to(&page("people"));
        let saved = app.save_from(DENA, &lose, &page("lose"), &[("would_lose", "Everything")]).await;
        saved.leads_to(&format!("/plans/{}", told.plan));
        assert!(app.as_(ABBY).get(&page("likes")).await.keeps("New"));
        assert!(app.as_(ABBY).get(&page("lose")).await.keeps("Everything"));
    }

    async fn rows_move_up_and_down_their_list(db: store::Db) {
        let app = TestApp::new(db).await;
        let (told, other) = (app.tell(Case::A).await, app.tell_again(Case::A, 1).await);
        let before = told.of(SheetName::Rule);
        let step = |row: domain::RowId| format!("/do/plans/{}/rows/{row}/move", told.plan);
        let list = format!("/plans/{}/rule#{}", told.plan, before[1]);
        app.as_(ABBY).post(&step(before[1]), &[("_go", "up")]).await.leads_to(&list);
        app.as_(ABBY).post(&step(before[1]), &[("_go", "up")]).await.leads_to(&list);
        app.as_(ABBY).post(&step(before[8]), &[("_go", "down")]).await.is(303);
        app.as_(ABBY).post(&step(before[2]), &[("_go", "down")]).await.is(303);
        app.as_(ABBY).post(&step(other.first(SheetName::Rule)), &[("_go", "up")]).await.is(404);
        let page = app.as_(ABBY).get(&format!("/plans/{}/rule", told.plan)).await;
        let at = |id: &domain::RowId| page.html.find(&format!("id=\"{id}\"")).unwrap();
        let mut now = before.clone();
        now.sort_by_key(at);
        let expected = [1, 0, 3, 2, 4, 5, 6, 7, 8].map(|at| before[at]);
        assert_eq!(now, expected);
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        app.as_(ABBY).post(&step(before[1]), &[("_go", "down")]).await.is_refused("wrong_stage");
    }

    async fn a_new_row_sent_twice_is_one_row(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let base = format!("/plans/{}", told.plan);
        let list = app.as_(ABBY).get(&format!("{base}/talk")).await;
        let page = list.links().into_iter().rev().find(|link| {
            link.starts_with(&format!("{base}/talk/")) && !told.of(SheetName::Talk).iter().any(|id| link.contains(&id.to_string()))
        });
        let page = page.expect("a way to add a talk");
        let shown = app.as_(ABBY).get(&page).await;
        let form = [("held", "held"), ("on.day", "1"), ("on.month", "Nov"), ("on.year", "2026"), ("present", "Only once")];
        app.save_from(ABBY, &shown, &page, &form).await.is(303);
        app.save_from(ABBY, &shown, &page, &form).await.is(303);
        let list = app.as_(ABBY).get(&format!("{base}/talk")).await;
        list.shows("Only once").hides("Words by");
        assert_eq!(list.html.matches("class=\"card\"").count(), 4);
        // Two at the same moment, too.
        let other = page.replace(page.split('/').nth(4).unwrap(), &app.site.clock.id().to_string());
        let shown = app.as_(ABBY).get(&other).await;
        let form = [("held", "held"), ("present", "Both at once")];
        let (one, two) = tokio::join!(
            app.save_from(ABBY, &shown, &other, &form),
            app.save_from(ABBY, &shown, &other, &form)
        );
        assert!(one.status == 303 && two.status == 303, "{} {}", one.status, two.status);
        let list = app.as_(ABBY).get(&format!("{base}/talk")).await;
        list.shows("Both at once");
        assert_eq!(list.html.matches("class=\"card\"").count(), 5);
    }

    async fn a_draft_that_closes_keeps_words_aside(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let open = app.as_(DENA).get(&path).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        app.save_from(DENA, &open, &path, &[("likes", LIKES)]).await.leads_to(&path);
        let page = app.as_(ABBY).get(&path).await;
        page.is(200).shows("This version cannot be changed now").shows("Words by Dena Okafor").shows("And <b>music</b>.");
        app.as_(ABBY).get(&format!("/plans/{}/versions/1", told.plan)).await.is(200).hides("And <b>music</b>.");
        let aside = page.html.split("/conflicts/").nth(1).unwrap()[..36].to_owned();
        let settle = format!("/do/plans/{}/conflicts/{aside}", told.plan);
        app.as_(ABBY).post(&settle, &[("_go", "use")]).await.is_refused("wrong_stage");
        app.as_(ABBY).post(&format!("/do/plans/{}/withdraw", told.plan), &[]).await.is(303);
        app.as_(ABBY).post(&settle, &[("_go", "use")]).await.is(303);
        assert!(app.as_(ABBY).get(&path).await.keeps(LIKES));
    }

    async fn a_form_sent_after_the_session_ended_is_held_and_sent_again(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let shown = app.as_(ABBY).get(&path).await;
        app.wait(TimeDelta::minutes(61));
        let held = app.save_from(ABBY, &shown, &path, &[("likes", LIKES)]).await;
        held.is(401).shows("Sign in, and nothing is lost");
        assert!(!held.html.contains("<b>music"));
        let hidden = held.form("/do/held");
        let mut wrong = hidden.clone();
        wrong.extend([("email".to_owned(), ABBY.email.to_owned()), ("password".to_owned(), "not it".to_owned())]);
        let again = app.as_(ABBY).post_form("/do/held", &wrong).await;
        assert_eq!(again.form("/do/held"), hidden);
        let mut right = hidden;
        right.extend([("email".to_owned(), ABBY.email.to_owned()), ("password".to_owned(), tests::PASSWORD.to_owned())]);
        let ready = app.as_(ABBY).post_form("/do/held", &right).await;
        ready.is(200).shows("You are signed in again");
        let form = ready.form("/likes");
        app.as_(ABBY).post_form(&format!("/do/plans/{}/answers/good/likes", told.plan), &form).await.is(303);
        assert!(app.as_(ABBY).get(&path).await.keeps(LIKES));
    }

    async fn an_answer_in_progress_keeps_its_faults_and_its_words(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/young_person/{}/name", told.plan, told.first(SheetName::YoungPerson));
        let form = [("preferred_name", "Jay"), ("born.day", "31"), ("born.month", "Feb"), ("born.year", "2012")];
        app.save(ABBY, &path, &form).await.leads_to(&format!("{path}?check=1"));
        let page = app.as_(ABBY).get(&format!("{path}?check=1")).await;
        page.is(200).shows("There is a problem");
        assert!(page.keeps("31") && page.keeps("Feb") && page.keeps("2012"));
        app.save(ABBY, &path, &[&form[..], &[("_go", "later")]].concat()).await.leads_to(&format!("/plans/{}", told.plan));
    }

    async fn the_key_worker_is_chosen_from_the_people_who_work_in_the_home(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/young_person/{}/people", told.plan, told.first(SheetName::YoungPerson));
        let (abby, may) = (app.account(ABBY).await.to_string(), app.account(MAY).await.to_string());
        let page = app.as_(ABBY).get(&path).await;
        page.is(200).shows("Abby Lund").shows("May Osei").hides("Tom Reilly").hides("Ola Berg").hides("Sid Vale");
        assert_eq!(page.chosen("key_worker"), [abby]);
        app.save(ABBY, &path, &[("key_worker", &may), ("trusted_adults", "Gran"), ("_go", "later")]).await.is(303);
        assert_eq!(app.as_(ABBY).get(&path).await.chosen("key_worker"), std::slice::from_ref(&may));
        let check = app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await;
        check.is(200).hides("to put right first").shows("May Osei").hides(&may);
        assert_eq!(key_worker(&app, &told).await, ("May Osei".to_owned(), may));
    }

    async fn a_key_worker_who_does_not_work_in_the_home_is_a_fault_and_nobody_else(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/young_person/{}/people", told.plan, told.first(SheetName::YoungPerson));
        let abby = app.account(ABBY).await.to_string();
        let [stranger, manager] = [app.account(STRANGER).await.to_string(), app.account(DENA).await.to_string()];
        let nobody = app.site.clock.id().to_string();
        for id in [stranger.as_str(), &manager, &nobody, &abby.to_uppercase(), "Abby Lund", "x", "<b>"] {
            // The name and the account that no form asks for are not taken from it.
            let form = [("key_worker", id), ("key_worker.account", abby.as_str()), ("trusted_adults", "Gran")];
            app.save(ABBY, &path, &form).await.leads_to(&format!("{path}?check=1"));
            let page = app.as_(ABBY).get(&format!("{path}?check=1")).await;
            page.is(200).shows("Choose Jay’s key worker from the people who work here").hides("So far it says");
            assert_eq!(page.chosen("key_worker"), [""; 0]);
            assert_eq!(key_worker(&app, &told).await, (String::new(), id.to_owned()));
        }
        let sent = app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await;
        sent.leads_to(&format!("/plans/{}/check", told.plan));
    }

    async fn a_name_from_before_there_were_accounts_stays_until_somebody_is_chosen(db: store::Db, place: &Place) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/young_person/{}/people", told.plan, told.first(SheetName::YoungPerson));
        place.run("UPDATE answers SET answers = '{\"preferred_name\":\"Jay\",\"key_worker\":\"Auntie Bea\"}' \
                   WHERE sheet = 'young_person'").await.unwrap();
        let page = app.as_(ABBY).get(&format!("{path}?check=1")).await;
        page.is(200).shows("So far it says Auntie Bea.").shows("Choose Jay’s key worker from the people who work here");
        assert_eq!(page.chosen("key_worker"), [""; 0]);
        app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await.shows("Auntie Bea");
        // The rest of the page is saved, and the name is still there.
        app.save(ABBY, &path, &[("trusted_adults", "Gran")]).await.leads_to(&format!("{path}?check=1"));
        assert_eq!(key_worker(&app, &told).await, ("Auntie Bea".to_owned(), String::new()));
        app.as_(ABBY).get(&path).await.shows("So far it says Auntie Bea.");
        let may = app.account(MAY).await.to_string();
        app.save(ABBY, &path, &[("trusted_adults", "Gran"), ("key_worker", &may)]).await.is(303);
        app.as_(ABBY).get(&format!("{path}?check=1")).await.hides("Auntie Bea").hides("There is a problem");
        assert_eq!(key_worker(&app, &told).await, ("May Osei".to_owned(), may));
    }

    async fn where_nobody_can_be_chosen_the_page_says_so(db: store::Db, place: &Place) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/young_person/{}/people", told.plan, told.first(SheetName::YoungPerson));
        place.run("UPDATE member SET role = 'manager' WHERE role = 'staff'").await.unwrap();
        app.as_(DENA).get(&path).await.is(200).shows("So far it says Abby Lund.").hides("May Osei");
        let new = app.as_(DENA).post(&format!("/do/homes/{}/young-people", told.home), &[("preferred_name", "Mia")]).await;
        let page = new.is(303).location().replace("/name", "/people");
        app.as_(DENA).get(&page).await.is(200).shows("Nobody who works here can be chosen yet.").hides("So far it says");
    }

    async fn namesakes_are_told_apart_by_their_addresses(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let account = [("name", "May Osei"), ("email", "may.osei@larch.example"), ("role", "staff")];
        app.as_(DENA).post(&format!("/do/homes/{}/accounts", told.home), &account).await.is(303);
        let path = format!("/plans/{}/young_person/{}/people", told.plan, told.first(SheetName::YoungPerson));
        let page = app.as_(DENA).get(&path).await;
        page.is(200).shows("may@larch.example").shows("may.osei@larch.example").hides("abby@larch.example");
    }

    /// Once: a new row whose draft was closed meanwhile is answered with 404, and its words are gone.
    async fn a_new_row_is_kept_when_the_draft_closes(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/talk/{}/talk", told.plan, app.site.clock.id());
        let open = app.as_(DENA).get(&path).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let saved = app.save_from(DENA, &open, &path, &[("present", "Jay and Dena")]).await;
        saved.is(303);
        app.as_(ABBY).get(saved.location()).await.is(200).shows("Jay and Dena");
    }

    /// Once: words for a row that somebody took out meanwhile are gone.
    async fn words_for_a_row_that_was_taken_out_are_kept(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let row = told.first(SheetName::Talk);
        let path = format!("/plans/{}/talk/{row}/talk", told.plan);
        let open = app.as_(DENA).get(&path).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/rows/{row}/remove", told.plan), &[]).await.is(303);
        let saved = app.save_from(DENA, &open, &path, &[("present", "Jay and Dena")]).await;
        saved.is(303);
        app.as_(ABBY).get(saved.location()).await.is(200).shows("Jay and Dena");
    }

    /// Once: an answer is kept as if it were to words that the young person never saw.
    async fn an_answer_is_to_the_words_that_were_shown(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let rule = told.first(SheetName::Rule);
        let page = |name: &str| format!("/plans/{}/rule/{rule}/{name}", told.plan);
        let shown = app.as_(ABBY).get(&page("answer")).await;
        let harsher = [("sentence", "No phone at all."), ("heading", "time"), ("kind", "boundary")];
        app.save(DENA, &page("rule"), &harsher).await.is(303);
        app.save_from(ABBY, &shown, &page("answer"), &[("answer", "agree"), ("words", "Fine.")]).await.is(303);
        app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await.shows("Ask Jay again");
    }

    async fn trust_4_words_kept_aside_are_read_beside_their_own_row_alone(db: store::Db) {
        let app = TestApp::new(db).await;
        let (jay, other) = (app.tell(Case::A).await, app.tell(Case::B).await);
        let row = jay.first(SheetName::Good);
        let likes = format!("/plans/{}/good/{row}/likes", jay.plan);
        let shown = app.as_(ABBY).get(&likes).await;
        app.save(DENA, &likes, &[("likes", "Chess")]).await.is(303);
        let form = [("likes", "Skating at night"), ("_row", &row.to_string()), ("_base", &shown.hidden("_base"))];
        app.as_(ABBY).post(&format!("/do/plans/{}/answers/good/likes", jay.plan), &form).await.is(303);
        app.as_(ABBY).get(&likes).await.is(200).shows("Skating at night");
        let elsewhere = app.as_(ABBY).get(&format!("/plans/{}/good/{row}/likes", other.plan)).await;
        assert!(!elsewhere.says("Skating at night") && !elsewhere.says("Chess"), "{}", elsewhere.text());
    }
}
