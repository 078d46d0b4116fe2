//! The check: what must be put right as one line for each kind of fault, answers folded, and the way back.

use domain::sheets::SheetName;
use domain::task::Task;
use domain::word::Word;
use tests::{ABBY, Case, Page, TestApp};

/// The lines of what must be put right.
fn lines(check: &Page) -> usize {
    let list = check.html.split("govuk-error-summary__list").nth(1).and_then(|rest| rest.split("</ul>").next());
    list.unwrap_or_default().matches("<li").count()
}

testing::both! {
    async fn a_change_from_the_check_leads_back_to_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let check = format!("/plans/{}/check", told.plan);
        let path = format!("/plans/{}/good/{}/likes", told.plan, told.first(SheetName::Good));
        let shown = app.as_(ABBY).get(&check).await;
        let link = shown.is(200).link(&path, "#likes");
        let page = app.as_(ABBY).get(link.split('#').next().unwrap()).await;
        page.is(200).shows("Save and go back to the check").hides("Save and go on");
        let from = page.hidden("_from");
        let faulty = [("_from", from.as_str()), ("likes", "")];
        let refused = app.save(ABBY, &path, &faulty).await;
        let again = app.as_(ABBY).get(refused.is(303).location()).await;
        again.is(200).shows("There is a problem").shows("Save and go back to the check");
        app.save(ABBY, &path, &[("_from", from.as_str()), ("likes", "Drawing.")]).await.leads_to(&check);
        app.as_(ABBY).get(&check).await.shows("Drawing.");
        // From anywhere else a save goes on.
        app.as_(ABBY).get(&path).await.shows("Save and go on").hides("back to the check");
        let on = path.replace("/likes", "/people");
        app.save(ABBY, &path, &[("likes", "Drawing.")]).await.leads_to(&on);
    }

    async fn experience_3_1_ten_equal_faults_are_one_line_with_one_way_out(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let check = format!("/plans/{}/check", told.plan);
        let rules = told.of(SheetName::Rule);
        for rule in &rules {
            app.save(ABBY, &format!("/plans/{}/rule/{rule}/answer", told.plan), &[("answer", "")]).await.is(303);
        }
        let shown = app.as_(ABBY).get(&check).await;
        shown.is(200).shows(&format!("Jay has not answered {} rules as they stand now. Hand the tablet over.", rules.len()));
        shown.shows(&format!("{} to put right", rules.len())).hides("Send to the manager");
        assert_eq!(lines(&shown), 1);
        // One of them by itself is named.
        for rule in &rules[1..] {
            app.answer_again(told.plan, *rule).await;
        }
        let shown = app.as_(ABBY).get(&check).await;
        shown.hides("Hand the tablet over").shows("Ask Jay and choose their answer");
        assert_eq!(lines(&shown), 1);
        shown.link(&format!("/plans/{}/rule/{}/answer?check=1&_from=check", told.plan, rules[0]), "#answer");
    }

    async fn answers_are_folded_under_their_tasks_and_the_way_on_stands_above_them(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let shown = app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await;
        let html = &shown.is(200).html;
        let parts = html.matches("<details class=\"checked\"").count();
        assert_eq!(parts, Task::all().len(), "every task but the check, and what was let stand");
        let first = html.find("<details class=\"checked\"").unwrap();
        assert!(html.find("Send to the manager").unwrap() < first);
        assert!(!html[..first].contains("govuk-summary-list"), "no answer stands above the tasks");
    }

    async fn d7_what_hangs_on_an_answer_that_was_changed_is_shown_nowhere_and_comes_back(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let path = format!("/plans/{}/talk/{}/talk", told.plan, told.first(SheetName::Talk));
        let pages = [format!("/plans/{}/talk", told.plan), format!("/plans/{}/check", told.plan)];
        app.change(&path, &[("shown", "The tide table.")]).await.is(303);
        for page in &pages {
            app.as_(ABBY).get(page).await.is(200).shows("The tide table.");
        }
        app.change(&path, &[("held", "declined"), ("reason", "Not today.")]).await.is(303);
        for page in &pages {
            app.as_(ABBY).get(page).await.is(200).hides("The tide table.").shows("Not today.");
        }
        app.change(&path, &[("held", "held")]).await.is(303);
        for page in &pages {
            app.as_(ABBY).get(page).await.is(200).shows("The tide table.").hides("Not today.");
        }
    }

    async fn words_kept_aside_on_a_page_of_before_are_used_and_touch_nothing_else(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let rule = told.first(SheetName::Rule);
        let page = format!("/plans/{}/rule/{rule}/rule", told.plan);
        // A form of the page of before that was opened before the update, and whose answers somebody else has changed meanwhile.
        let form = [("_row", rule.to_string()), ("_base", "another".to_owned()), ("relaxes_when", "Two calm weeks.".to_owned())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, text)| (*name, &**text)).collect();
        app.as_(ABBY).post(&format!("/do/plans/{}/answers/rule/loosens", told.plan), &form).await.is(303);
        let shown = app.as_(ABBY).get(&page).await;
        let sentence = told.rows.iter().find(|row| row.id == rule).unwrap().answers.get("sentence").to_owned();
        shown.is(200).shows("Two calm weeks.");
        assert!(shown.keeps(&sentence));
        let conflict = shown.html.split("/conflicts/").nth(1).unwrap().split('"').next().unwrap();
        app.as_(ABBY).post(&format!("/do/plans/{}/conflicts/{conflict}", told.plan), &[("_go", "use")]).await.leads_to(&page);
        let now = app.as_(ABBY).get(&page).await;
        assert!(now.keeps("Two calm weeks.") && now.keeps(&sentence));
    }
}
