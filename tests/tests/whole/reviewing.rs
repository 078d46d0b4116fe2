//! An agreement looked at again: rule by rule, or one rule alone.

use chrono::TimeDelta;
use domain::agreement::LimitedSince;
use domain::sheets::SheetName;
use domain::week::today;
use tests::{ABBY, Case, DENA, STRANGER, TestApp, Told};

fn review(told: &Told) -> String {
    format!("/plans/{}/review", told.plan)
}

/// Days pass, and whoever was signed in signs in again.
async fn enter_into_force(app: &TestApp) {
    app.wait(TimeDelta::days(3));
    app.round().await;
    for person in [ABBY, DENA] {
        app.as_(person).forget();
        app.as_(person).sign_in().await;
    }
}

/// Since when each restriction of the agreement in force has counted.
async fn limited_since(app: &TestApp, told: &Told) -> LimitedSince {
    let mut tx = app.site.db.read().await.unwrap();
    store::limits::of_plan(&mut tx, told.plan).await.unwrap()
}

testing::both! {
    async fn each_rule_and_risk_is_kept_loosened_tightened_or_ended_with_a_reason(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        enter_into_force(&app).await;
        let save = format!("/do/plans/{}/review", told.plan);
        app.as_(ABBY).post(&save, &[]).await.is_refused("wrong_stage");
        app.as_(ABBY).post(&format!("/do/plans/{}/amend", told.plan), &[]).await.leads_to(&format!("/plans/{}", told.plan));
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.shows("Look again");
        let (rules, risks) = (told.of(SheetName::Rule), told.of(SheetName::Risk));
        let all = rules.len() + risks.len();
        let page = app.as_(ABBY).get(&review(&told)).await;
        page.is(200).shows(&format!("{all} are still to look at")).shows("Nobody has looked yet");

        let (kept, ended) = (rules[0].to_string(), rules[1].to_string());
        let sentence = |page: &tests::Page, id: &str| page.html.contains(&format!("id=\"{id}\""));
        let form = [
            (format!("look-{kept}"), "keep"),
            (format!("why-{kept}"), "It works, Jay says so."),
            (format!("look-{ended}"), "end"),
            (format!("why-{ended}"), "Jay showed us for 8 weeks."),
            ("look-not-a-row".to_owned(), "keep"),
            (format!("look-{}", rules[2]), "nonsense"),
        ];
        app.as_(ABBY).post_form(&save, &form).await.leads_to(&review(&told));
        let page = app.as_(ABBY).get(&review(&told)).await;
        page.shows(&format!("{} are still to look at", all - 2)).shows("Taken out");
        assert!(page.keeps("Jay showed us for 8 weeks.") && sentence(&page, &ended));
        let list = app.as_(ABBY).get(&format!("/plans/{}/rule", told.plan)).await;
        assert!(!list.html.contains(&ended), "a rule that ends is not in the draft");

        // A rule whose words were changed was looked at.
        let rule = format!("/plans/{}/rule/{}/rule", told.plan, rules[2]);
        app.change(&rule, &[("because_words", "We tried it for a month and it was fine.")]).await.is(303);
        let page = app.as_(ABBY).get(&review(&told)).await;
        page.shows(&format!("{} are still to look at", all - 3)).shows("In the new version");

        // Why now is said once, and read by whoever decides.
        let why = page.links().into_iter().find(|link| link.ends_with("/why")).unwrap();
        app.save(ABBY, &why, &[("why_now", "The review is due."), ("worked_for_us", "Calm nights.")]).await.is(303);
        app.as_(ABBY).get(&review(&told)).await.shows("The review is due.");
        app.answer_again(told.plan, rules[2]).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let case = app.as_(DENA).get(&format!("/plans/{}/agreement", told.plan)).await;
        case.shows("Why a new version").shows("The review is due.").shows("2 rules and risks that were looked at again");
        case.shows("Jay showed us for 8 weeks.");
        app.as_(ABBY).post(&save, &[]).await.is_refused("wrong_stage");
    }

    async fn newer_facts_name_the_agreements_they_touch(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        enter_into_force(&app).await;
        let page = app.as_(ABBY).get("/facts").await;
        page.is(200).shows("Agreements that newer facts touch");
        assert!(page.links().contains(&format!("/plans/{}/agreement", told.plan)));
        app.as_(STRANGER).get("/facts").await.is(200).hides("Agreements that newer facts touch");
    }

    async fn one_rule_alone_goes_through_as_a_small_version(db: store::Db) {
        let app = TestApp::new(db).await;
        let (told, other) = (app.in_force(Case::A).await, app.tell_again(Case::A, 1).await);
        enter_into_force(&app).await;
        app.wait(TimeDelta::days(2));
        for person in [ABBY, DENA] {
            app.as_(person).forget();
            app.as_(person).sign_in().await;
        }
        let limited = limited_since(&app, &told).await;
        let rule = told.first(SheetName::Rule);
        let amend = format!("/do/plans/{}/amend", told.plan);
        let agreement = app.as_(ABBY).get(&format!("/plans/{}/agreement", told.plan)).await;
        agreement.shows("Loosen or change one rule alone");
        let page = format!("/plans/{}/rule/{rule}/rule", told.plan);
        app.as_(ABBY).post(&amend, &[("rule", &rule.to_string())]).await.leads_to(&page);
        let shown = app.as_(ABBY).get(&review(&told)).await;
        shown.shows("This version is about one rule alone.").shows("One is still to look at.");
        let why = shown.links().into_iter().find(|link| link.ends_with("/why")).unwrap();
        app.save(ABBY, &why, &[("why_now", "Jay asked for it.")]).await.is(303);
        app.as_(ABBY).get(&review(&told)).await.shows("This version is about one rule alone.");
        app.change(&page, &[("because_words", "I was on time for six weeks.")]).await.is(303);
        app.as_(ABBY).get(&review(&told)).await.shows("Everything was looked at.");
        app.answer_again(told.plan, rule).await;
        app.send_and_authorise(told.plan).await;
        app.approve(told.plan).await;
        app.sign(told.plan).await;
        app.round().await;
        // What was limited before goes on, it does not begin anew.
        assert_eq!(limited_since(&app, &told).await, limited);
        assert!(!limited.is_empty() && limited.values().all(|since| *since < today(app.now())));
        // The next one is about all of it again, and a rule of another plan is none of this one's.
        app.as_(ABBY).post(&amend, &[("rule", &other.first(SheetName::Rule).to_string())]).await.leads_to(&format!("/plans/{}", told.plan));
        app.as_(ABBY).get(&review(&told)).await.hides("about one rule alone").hides("One is still to look at.");
    }
}
