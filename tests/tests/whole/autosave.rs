//! What a page stores by itself while somebody types, and who else has it open.

use chrono::TimeDelta;
use domain::event::Event;
use domain::sheets::SheetName;
use store::events::{self, Cursor, EventRecord, Of};
use tests::{ABBY, Case, DENA, Page, STRANGER, TestApp, Told};

const TYPING: (&str, &str) = ("_go", "typing");

fn likes(told: &Told) -> String {
    format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good))
}

fn header(page: &Page, name: &str) -> String {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// Types on from the state that the last answer told of.
async fn type_on(app: &TestApp, told: &Told, base: &str, words: &str) -> Page {
    let row = told.first(SheetName::Good).to_string();
    let form = [("_row", row.as_str()), ("_base", base), ("likes", words), TYPING];
    app.as_(ABBY).post(&format!("/do/plans/{}/answers/good/likes", told.plan), &form).await
}

async fn newest(app: &TestApp, told: &Told, count: i64) -> Vec<EventRecord> {
    let mut tx = app.site.db.read().await.unwrap();
    let found = events::page(&mut tx, Of::Plan(told.plan), Cursor::Newest, count).await.unwrap();
    found.into_iter().map(|(_, record)| record).collect()
}

testing::both! {
    async fn what_is_typed_is_stored_and_answered_with_the_boxes_of_ours(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let shown = app.as_(ABBY).get(&likes(&told)).await;
        let first = type_on(&app, &told, &shown.hidden("_base"), "I").await;
        first.is(204);
        assert_eq!(header(&first, "accord-row"), told.first(SheetName::Good).to_string());
        let again = type_on(&app, &told, &shown.hidden("_base"), "I").await;
        again.is(204);
        assert_eq!(header(&again, "accord-base"), header(&first, "accord-base"), "the same words sent twice are stored once");
        let second = type_on(&app, &told, &header(&first, "accord-base"), &"x".repeat(2001)).await;
        second.is(204);
        let page = app.as_(DENA).get(&likes(&told)).await;
        assert!(page.keeps(&"x".repeat(2001)), "what is too long is stored, and found when it is read");
        assert_eq!(page.hidden("_base"), header(&second, "accord-base"));
    }

    async fn what_is_typed_in_one_go_is_one_event_and_keeps_only_what_stood_before(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let shown = app.as_(ABBY).get(&likes(&told)).await;
        let mut base = shown.hidden("_base");
        for words in ["I", "I li", "I like"] {
            app.wait(TimeDelta::seconds(2));
            base = header(&type_on(&app, &told, &base, words).await, "accord-base");
        }
        let typing = |record: &EventRecord| matches!(record.event, Event::Saved { typing: true, .. });
        assert_eq!(newest(&app, &told, 2).await.iter().map(typing).collect::<Vec<_>>(), [true, false]);
        app.wait(TimeDelta::minutes(11));
        type_on(&app, &told, &base, "I like films").await.is(204);
        assert_eq!(newest(&app, &told, 3).await.iter().map(typing).collect::<Vec<_>>(), [true, true, false]);
        let mut tx = app.site.db.read().await.unwrap();
        let replaced = store::rows::replaced_words(&mut tx, told.first(SheetName::Good)).await.unwrap();
        let kept: Vec<_> = replaced.iter().map(|words| words.answers.get("likes")).collect();
        assert_eq!(kept.len(), 2, "what stood before each go: {kept:?}");
        assert_eq!(kept[1], "I like");
    }

    async fn who_was_slower_is_kept_aside_under_one_id(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = likes(&told);
        let shown = app.as_(DENA).get(&path).await;
        type_on(&app, &told, &shown.hidden("_base"), "Abby's words").await.is(204);
        let (row, base) = (shown.hidden("_row"), shown.hidden("_base"));
        let form = format!("/do/plans/{}/answers/good/likes", told.plan);
        let typed = |words: &'static str, aside: String| [("_row", row.clone()), ("_base", base.clone()), ("likes", words.to_owned()), ("_aside", aside), ("_go", "typing".to_owned())];
        let first = app.as_(DENA).post_form(&form, &typed("Dena's", String::new())).await;
        first.is(202);
        let aside = header(&first, "accord-aside");
        let second = app.as_(DENA).post_form(&form, &typed("Dena's words", aside.clone())).await;
        assert_eq!(header(second.is(202), "accord-aside"), aside);
        let page = app.as_(DENA).get(&path).await;
        page.shows("Dena's words");
        assert_eq!(page.html.matches("/conflicts/").count(), 1);
        // Nobody writes into the words of somebody else.
        let (row, base) = (shown.hidden("_row"), "older");
        let form_of_abby = [("_row", row.as_str()), ("_base", base), ("likes", "Mine"), ("_aside", aside.as_str()), TYPING];
        let third = app.as_(ABBY).post(&form, &form_of_abby).await;
        assert_ne!(header(third.is(202), "accord-aside"), aside);
        app.as_(DENA).get(&path).await.shows("Dena's words").shows("Mine");
    }

    async fn what_cannot_be_stored_is_refused_and_a_draft_that_is_closed_keeps_it_aside(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let shown = app.as_(ABBY).get(&likes(&told)).await;
        type_on(&app, &told, &shown.hidden("_base"), &"x".repeat(30_000)).await.is(400);
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        type_on(&app, &told, &shown.hidden("_base"), "Too late").await.is(202);
        app.as_(ABBY).get(&likes(&told)).await.shows("Too late");
    }

    async fn two_who_have_a_plan_open_are_told_of_one_another(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let form = format!("/do/plans/{}/presence", told.plan);
        let shown = app.as_(ABBY).get(&likes(&told)).await;
        let (row, base) = (shown.hidden("_row"), shown.hidden("_base"));
        let place = |page: &'static str, base: &str| {
            [("_sheet", "good".to_owned()), ("_page", page.to_owned()), ("_row", row.clone()), ("_base", base.to_owned())]
        };
        let alone = app.as_(ABBY).post_form(&form, &place("likes", &base)).await;
        assert_eq!(alone.is(200).html, "\n");
        let same = app.as_(DENA).post_form(&form, &place("likes", &base)).await;
        assert!(same.says("Abby Lund has this page open too."), "{}", same.html);
        let other = app.as_(DENA).post_form(&form, &place("people", &base)).await;
        assert!(other.says("Abby Lund is at work in this plan: What’s good online."), "{}", other.html);
        app.as_(DENA).get(&likes(&told)).await.shows("Abby Lund has this page open too.");
        type_on(&app, &told, &base, "New").await.is(204);
        let changed = app.as_(DENA).post_form(&form, &place("likes", &base)).await;
        assert!(changed.html.starts_with("changed\n"), "{}", changed.html);
        app.wait(TimeDelta::seconds(61));
        let gone = app.as_(DENA).post_form(&form, &place("people", "")).await;
        assert!(gone.html.ends_with('\n'), "{}", gone.html);
        app.as_(STRANGER).post_form(&form, &place("likes", &base)).await.is(404);
    }
}
