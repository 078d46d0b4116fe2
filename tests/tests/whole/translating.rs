//! What people wrote, in the young person's own language.

use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, NIGHT, STRANGER, TestApp};

testing::both! {
    async fn an_interpreters_words_stand_on_the_young_persons_papers_and_never_in_the_text(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        let plan = told.plan;
        app.as_(ABBY).sign_in().await;
        let agreement = app.as_(ABBY).get(&format!("/plans/{plan}/agreement?beside=prs")).await;
        let page = format!("/plans/{plan}/versions/1/words/prs");
        assert!(agreement.links().contains(&page), "Dari was chosen");
        let form = format!("/do{page}");
        let shown = app.as_(ABBY).get(&page).await;
        shown.shows("دری").shows("Who put it into this language?");
        let unnamed = app.as_(ABBY).post(&form, &[("text-0", "جمله من")]).await;
        assert_eq!(unnamed.refused(), Some("translation"));
        let again = app.as_(ABBY).get(unnamed.location()).await;
        assert!(again.shows("Type the name of who put it into this language").keeps("جمله من"));
        let chinese = app.as_(ABBY).post(&form, &[("interpreter", "Mina Karimi"), ("text-0", "我的规则")]).await;
        assert_eq!(chinese.refused(), Some("translation"), "no font has these letters");
        assert!(app.as_(ABBY).get(chinese.location()).await.shows("a letter that the papers cannot print").keeps("我的规则"));
        app.as_(ABBY).post(&form, &[("interpreter", "Mina Karimi"), ("text-0", "جمله من")]).await.is(303);
        assert!(app.as_(ABBY).get(&page).await.keeps("جمله من"));
        let timeline = app.as_(ABBY).get(&format!("/plans/{plan}/timeline")).await;
        timeline.shows("Entered what people wrote in version 1 in").hides("Mina Karimi");
        app.as_(ABBY).get(&format!("/plans/{plan}/agreement")).await.hides("جمله من");
        app.as_(ABBY).get(&format!("/plans/{plan}/versions/1/young-person/document.pdf?beside=prs")).await.is(200);
    }

    async fn letters_that_no_paper_prints_are_named_before_anything_is_sent(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).sign_in().await;
        let check = format!("/plans/{}/check", told.plan);
        app.as_(ABBY).get(&check).await.hides("cannot print");
        let good = told.first(SheetName::Good);
        app.change(&format!("/plans/{}/good/{good}/likes", told.plan), &[("likes", "Games 游 with Mia")]).await.is(303);
        app.as_(ABBY).get(&check).await.shows("cannot print some of these letters").shows("游");
    }

    async fn only_those_who_write_the_plan_enter_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        app.join(NIGHT, told.home).await;
        for (person, reads, writes) in [(DENA, 200, 303), (NIGHT, 404, 403), (STRANGER, 404, 404)] {
            app.as_(person).sign_in().await;
            let page = format!("/plans/{}/versions/1/words/prs", told.plan);
            app.as_(person).get(&page).await.is(reads);
            app.as_(person).post(&format!("/do{page}"), &[("interpreter", "Mina Karimi")]).await.is(writes);
            app.as_(person).get(&format!("/plans/{}/versions/1/words/xx", told.plan)).await.is(404);
        }
    }
}
