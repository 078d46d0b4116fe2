//! In which portions questions are asked: each member of staff chooses, and nothing else changes by it.

use domain::event::Event;
use domain::sheets::SheetName;
use store::events::{self, Cursor, Of};
use tests::{ABBY, Case, DENA, STRANGER, TestApp, Told};

async fn choose(app: &TestApp, told: &Told, sheet: SheetName, asking: &str) -> String {
    let (form, row) = (format!("/do/plans/{}/asking", told.plan), told.first(sheet).to_string());
    let typed = [("asking", asking), ("_sheet", sheet.into()), ("_row", row.as_str())];
    let page = app.as_(ABBY).post(&form, &typed).await;
    page.is(303);
    page.location().to_owned()
}

testing::both! {
    async fn a_whole_section_is_asked_and_saved_on_one_page(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = choose(&app, &told, SheetName::Good, "section").await;
        assert!(page.ends_with("/all"), "{page}");
        let shown = app.as_(ABBY).get(&page).await;
        shown.is(200).shows("What’s good online").shows("a whole section");
        let names: Vec<String> = shown.inputs().map(|(name, ..)| name).collect();
        assert!(["likes.how", "keeps_in_touch.how", "would_lose.how"].iter().all(|it| names.contains(&(*it).to_owned())));
        let tasks = app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await;
        assert!(tasks.links().contains(&page), "the tasks lead there");
        let others = app.as_(DENA).get(&format!("/plans/{}", told.plan)).await;
        assert!(!others.links().contains(&page), "it is one person's choice");

        let before = app.as_(DENA).get(&page.replace("/all", "/lose")).await;
        assert!(before.html.contains("name=\"would_lose\""));
        let saved = app.change(&page, &[("likes", "All on one page"), ("likes.how", "said")]).await;
        saved.leads_to(&format!("/plans/{}", told.plan));
        let topic = app.as_(DENA).get(&page.replace("/all", "/likes")).await;
        assert!(topic.keeps("All on one page"));
        let after = app.as_(DENA).get(&page.replace("/all", "/lose")).await;
        assert_eq!(after.hidden("_base"), before.hidden("_base"), "what was not changed is as it was");
        let mut tx = app.site.db.read().await.unwrap();
        let latest = events::page(&mut tx, Of::Plan(told.plan), Cursor::Newest, 1).await.unwrap();
        assert!(matches!(&latest[0].1.event, Event::Saved { page, .. } if page == "likes"), "{latest:?}");
    }

    async fn one_question_leads_to_the_next_and_changes_nothing_else(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let page = choose(&app, &told, SheetName::Good, "one").await;
        assert!(page.ends_with("/only-likes"), "{page}");
        let shown = app.as_(ABBY).get(&page).await;
        shown.shows("Next: Good at").hides("Previous");
        let before = app.as_(ABBY).get(&page.replace("/only-likes", "/likes")).await;
        app.save(ABBY, &page, &[("likes", "One thing"), ("good_at", "forged")]).await.leads_to(&page.replace("likes", "good_at"));
        let after = app.as_(ABBY).get(&page.replace("/only-likes", "/likes")).await;
        assert!(after.keeps("One thing") && !after.keeps("forged"));
        assert_ne!(before.hidden("_base"), after.hidden("_base"));
        // The last question leads back to the tasks, and a fault keeps one on its page.
        let last = page.replace("likes", "rights_told");
        app.save(ABBY, &last, &[("rights_told", "yes")]).await.leads_to(&format!("/plans/{}", told.plan));
        let empty = app.save(ABBY, &page, &[("likes", "")]).await;
        assert!(empty.location().starts_with(&page) && empty.location().contains("check=1"), "{}", empty.location());

        // An answer to a rule stands on no page of its own but the one that shows the rule.
        let rule = told.first(SheetName::Rule);
        app.as_(ABBY).get(&format!("/plans/{}/rule/{rule}/only-answer", told.plan)).await.is(404);
        app.as_(ABBY).post(&format!("/do/plans/{}/answers/rule/only-answer", told.plan), &[("_row", &rule.to_string())]).await.is(404);
        let asking = format!("/do/plans/{}/asking", told.plan);
        app.as_(ABBY).post(&asking, &[("asking", "nonsense")]).await.is(400);
        app.as_(STRANGER).post(&asking, &[("asking", "one")]).await.is(404);
    }

    async fn whoever_writes_the_address_is_known_for_it_in_every_portion(db: store::Db) {
        let app = TestApp::new(db).await;
        let cases = [("one", app.tell(Case::A).await), ("section", app.tell_again(Case::A, 1).await)];
        for (asking, told) in cases {
            let row = told.first(SheetName::YoungPerson);
            let name = if asking == "one" { "only-social_worker" } else { "all" };
            let page = format!("/plans/{}/young_person/{row}/{name}", told.plan);
            let before = app.as_(DENA).get(&page).await;
            let other = before.inputs().filter(|(name, ..)| name == "social_worker").map(|(_, value, _)| value);
            let chosen = before.chosen("social_worker");
            let other = other.into_iter().find(|value| !chosen.contains(value));
            let other = other.expect("somebody else to choose");
            let mut form: Vec<(String, String)> = before.all_chosen();
            form.retain(|(name, _)| name != "social_worker");
            form.push(("social_worker".into(), other));
            let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            app.save_from(DENA, &before, &page, &form).await.is(303);
            let mut tx = app.site.db.read().await.unwrap();
            let latest = events::page(&mut tx, Of::Plan(told.plan), Cursor::Newest, 3).await.unwrap();
            let is_address = |event: &Event| matches!(event, Event::Saved { page, .. } if page == "authority");
            assert!(latest.iter().any(|(_, record)| is_address(&record.event)), "{asking} {latest:?}");
        }
    }
}
