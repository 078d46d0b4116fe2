//! Case A from arrival to in force, by forms alone; and the agreement that takes its place.

use std::collections::BTreeMap;

use domain::answers::Answers;
use domain::plan_file::Verb;
use domain::questions::Scope;
use domain::sheets::SheetName;
use domain::word::Word;
use tests::{ABBY, Case, DENA, OLA, Person, STRANGER, TestApp, typed};

/// Types one row of a case, page by page, and returns where the last page leads.
async fn type_row(app: &TestApp, first_page: &str, sheet: SheetName, answers: &Answers) -> String {
    let mut at = first_page.to_owned();
    for page in sheet.sheet().pages {
        if sheet == SheetName::Rule {
            // A rule is written on one page; the two voices have theirs.
            at = format!("{}/{}", first_page.rsplit_once('/').unwrap().0, page.name);
        }
        assert!(at.ends_with(&format!("/{}", page.name)), "{at} is the page {}", page.name);
        let form = typed(page, answers);
        let form: Vec<(&str, &str)> = form.iter().map(|(name, text)| (&**name, &**text)).collect();
        let saved = app.save(writer(&at), &at, &form).await;
        saved.is(303);
        at = saved.location().to_owned();
        assert!(!at.contains("check=1"), "{at}: {}", app.as_(writer(&at)).get(&at).await.text());
    }
    at
}

/// Managers set the home up; whoever writes a plan, or an address in the directory, does not authorise it.
fn writer(path: &str) -> Person {
    match path.split('/').nth(3) {
        Some("authority" | "contact") => OLA,
        _ if path.starts_with("/homes/") => DENA,
        _ => ABBY,
    }
}

/// A page for a row that does not exist yet.
async fn new_page(app: &TestApp, list: &str, base: &str, sheet: SheetName, known: &BTreeMap<String, String>) -> String {
    let shown = app.as_(writer(list)).get(list).await;
    shown.is(200);
    let (begins, ends) = (format!("{base}/{}/", sheet.word()), format!("/{}", sheet.sheet().pages[0].name));
    let is_new = |link: &String| {
        link.starts_with(&begins) && link.ends_with(&ends) && !known.values().any(|id| link.contains(id.as_str()))
    };
    let found = shown.links().into_iter().map(|link| link.split('#').next().unwrap_or_default().to_owned());
    found.into_iter().find(is_new).unwrap_or_else(|| panic!("{list} has no way to add a {}", sheet.word()))
}

testing::both! {
    async fn case_a_from_arrival_to_in_force(db: store::Db) {
        let app = TestApp::new(db).await;
        let file = Case::A.file();
        let mut known = BTreeMap::new();
        // The home is set up.
        let home = format!("/homes/{}", app.home);
        let first = new_page(&app, &home, &home, SheetName::Home, &known).await;
        let answers = &file.rows[&SheetName::Home][0].answers;
        assert_eq!(type_row(&app, &first, SheetName::Home, answers).await, home);
        for device in &file.rows[&SheetName::SharedDevice] {
            let list = format!("{home}/shared_device");
            let page = new_page(&app, &list, &home, SheetName::SharedDevice, &known).await;
            known.insert(page.clone(), page.split('/').nth(4).unwrap().to_owned());
            type_row(&app, &page, SheetName::SharedDevice, &device.answers).await;
        }
        app.as_(DENA).get(&home).await.is(200).shows("3 shared devices").shows("01632 960 101");
        // The administrator fills the directory.
        for sheet in [SheetName::Authority, SheetName::Contact] {
            for row in &file.rows[&sheet] {
                let page = new_page(&app, &format!("{home}/{sheet}"), &home, sheet, &known).await;
                let mut answers = row.answers.clone();
                if let Some(id) = known.get(&format!("authority {}", answers.get("authority"))) {
                    answers.set("authority", [id]);
                }
                let key = format!("{sheet} {}", row.key.as_deref().unwrap_or_default());
                known.insert(key, page.split('/').nth(4).unwrap().to_owned());
                type_row(&app, &page, sheet, &answers).await;
            }
        }
        // Jay arrives.
        app.as_(ABBY).get("/").await.is(200).shows("Nobody lives here yet");
        let arrived = app.as_(ABBY).post(&format!("/do{home}/young-people"), &[("preferred_name", "Jay")]).await;
        let name_page = arrived.is(303).location().to_owned();
        let plan = name_page.split('/').nth(2).unwrap().to_owned();
        let base = format!("/plans/{plan}");
        app.as_(ABBY).get(&base).await.is(200).shows("Jay’s plan").shows("Rules");
        app.as_(ABBY).get(&format!("{base}/agreement")).await.is(200).shows("There is no version yet");
        app.as_(ABBY).post(&format!("/do{base}/send"), &[]).await.leads_to(&format!("{base}/check"));
        let mut answers = file.rows[&SheetName::YoungPerson][0].answers.clone();
        answers.set_member("key_worker", &app.account(ABBY).await.to_string(), ABBY.name);
        for question in ["social_worker", "team_manager", "reviewing_officer"] {
            let id = known[&format!("contact {}", answers.get(question))].parse().unwrap();
            answers.set_contact(question, id, "whoever stands there");
        }
        type_row(&app, &name_page, SheetName::YoungPerson, &answers).await;
        // Everything else is written.
        for (&sheet, rows) in &file.rows {
            // Warnings are passed on the check's own page (`checking.rs`).
            if sheet.sheet().scope == Scope::Home || [SheetName::YoungPerson, SheetName::Passed].contains(&sheet) {
                continue;
            }
            let list = match sheet {
                SheetName::NoContact => format!("{base}/friend"),
                SheetName::Nothing => continue,
                _ if sheet.sheet().many => format!("{base}/{}", sheet.word()),
                _ => base.clone(),
            };
            for row in rows {
                let page = new_page(&app, &list, &base, sheet, &known).await;
                let id = page.split('/').nth(4).unwrap().to_owned();
                let key = row.key.clone().unwrap_or_default();
                let mut answers = row.answers.clone();
                let because: Vec<String> =
                    answers.all("because").iter().map(|risk| known[&format!("risk {risk}")].clone()).collect();
                answers.set("because", because);
                type_row(&app, &page, sheet, &answers).await;
                known.insert(format!("{} {key}", sheet.word()), id);
            }
        }
        let check = app.as_(ABBY).get(&format!("{base}/check")).await;
        check.is(200).hides("to put right first").shows("Send to the manager");
        // Sent, authorised, changed as asked, sent again.
        let plan = plan.parse().unwrap();
        app.send_and_authorise(plan).await;
        app.as_(ABBY).get(&format!("{base}/agreement")).await.is(200).shows("version 1").shows("Ruth Adeyemi was asked");
        let link = app.open_link(plan).await;
        let page = app.as_(tests::RUTH).get(&format!("{link}/plan")).await;
        page.is(200).shows("If I lost my phone I'd lose Mia.").shows("Agree the plan: 9 rules, for the first time.");
        let video = known["rule video_calls"].clone();
        let mut form = page.form("/decision");
        page.fill(&mut form, "verdict.", "approve");
        form.retain(|(name, _)| *name != format!("verdict.{video}"));
        form.push((format!("verdict.{video}"), "change".into()));
        form.push((format!("words.{video}"), "Please name gran and Mia as always allowed.".into()));
        app.decide(&link, &form).await;
        app.as_(tests::RUTH).get(&format!("{link}/done")).await.is(200).shows("Your decision is recorded");
        app.as_(ABBY).get(&base).await.is(200).shows("Ruth Adeyemi asks for changes to version 1");
        app.as_(ABBY).get(&format!("{base}/check")).await.shows("it still reads the same");
        let Verb::Change { set, .. } = &file.life[3].verb else { panic!("the fourth chapter changes a rule") };
        for (page, names) in [("rule", &["sentence", "always_allowed", "heading", "kind"][..]), ("answer", &["answer"])] {
            let path = format!("{base}/rule/{video}/{page}");
            let row = file.rows[&SheetName::Rule].iter().find(|row| row.key.as_deref() == Some("video_calls")).unwrap();
            let value = |name: &str| if set.get(name).is_empty() { row.answers.get(name) } else { set.get(name) };
            let form: Vec<(&str, &str)> = names.iter().map(|name| (*name, value(name))).collect();
            app.change(&path, &form).await.is(303);
        }
        app.send_and_authorise(plan).await;
        app.approve(plan).await;
        // Signed on the last day before it starts, so it waits for its date.
        app.wait(chrono::TimeDelta::days(2));
        app.as_(DENA).forget();
        app.as_(DENA).sign_in().await;
        app.as_(ABBY).forget();
        app.as_(ABBY).sign_in().await;
        app.sign(plan).await;
        let agreement = app.as_(ABBY).get(&format!("{base}/agreement")).await;
        agreement.is(200).shows("In force since 12 November 2026, next review on 26 November 2026");
        agreement.shows("version 2").shows("Gran and Mia are always allowed.").shows("Fenmarsh Council");
        app.as_(ABBY).get("/").await.shows("Version 2, next review on 26 November 2026");
        let history = app.as_(ABBY).get(&format!("{base}/timeline")).await;
        history.is(200).shows("Ruth Adeyemi").shows("Abby Lund").shows("Dena Okafor");
        app.as_(ABBY).get(&format!("{base}/changes")).await.is(200).shows("always allowed");
        let paper = app.as_(ABBY).get(&format!("{base}/versions/2/paper.pdf")).await;
        assert!(paper.is(200).body.starts_with(b"%PDF-"));
        assert_eq!(paper.body, app.as_(DENA).get(&format!("{base}/versions/2/paper.pdf")).await.body);
        app.as_(STRANGER).get(&format!("{base}/agreement")).await.is(404);
    }

    async fn a_new_agreement_takes_the_place_of_the_old(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = app.in_force(Case::A).await;
        let base = format!("/plans/{}", told.plan);
        app.as_(ABBY).get(&format!("{base}/agreement")).await.shows("In force since 12 November 2026");
        app.as_(ABBY).post(&format!("/do{base}/amend"), &[]).await.leads_to(&base);
        app.as_(ABBY).get(&format!("{base}/agreement")).await.is(200).shows("In force since 12 November 2026");
        let rule = told.first(SheetName::Rule);
        let page = format!("{base}/rule/{rule}/rule");
        app.change(&page, &[("relaxes_when", "Two calm weeks."), ("review_on.day", "24"), ("review_on.month", "12")]).await.is(303);
        app.answer_again(told.plan, rule).await;
        app.send_and_authorise(told.plan).await;
        let link = app.open_link(told.plan).await;
        let page = app.as_(tests::RUTH).get(&format!("{link}/plan")).await;
        page.is(200).shows("Agree the plan: 9 rules, 1 changed since you decided last.").shows("7 rules, as you last decided on them");
        app.approve(told.plan).await;
        let first = app.as_(ABBY).get(&format!("{base}/versions/1")).await;
        first.is(200).shows("In force since 12 November 2026");
        app.sign(told.plan).await;
        app.as_(ABBY).get(&format!("{base}/agreement")).await.shows("version 2").shows("In force since 12 November 2026");
        let first = app.as_(ABBY).get(&format!("{base}/versions/1")).await;
        first.is(200).hides("In force since");
        assert_eq!(in_force(&app, told.plan).await, [2]);
        app.as_(ABBY).get(&format!("{base}/changes")).await.is(200).shows("From version 1 to version 2: 1 rule changed");
    }

    async fn what_starts_later_begins_on_its_date(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.in_force(Case::A).await;
        let agreement = format!("/plans/{}/agreement", told.plan);
        app.as_(ABBY).get(&agreement).await.is(200).shows("Everyone has signed. It starts on 12 November 2026.");
        assert_eq!(in_force(&app, told.plan).await, [0_u32; 0]);
        // Seventy minutes before midnight in London nothing begins.
        app.wait(chrono::TimeDelta::hours(36) + chrono::TimeDelta::minutes(50));
        app.round().await;
        assert_eq!(in_force(&app, told.plan).await, [0_u32; 0]);
        app.wait(chrono::TimeDelta::minutes(80));
        app.round().await;
        app.round().await;
        assert_eq!(in_force(&app, told.plan).await, [1]);
        app.as_(ABBY).forget();
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).get(&agreement).await.shows("In force since 12 November 2026, next review on 26 November 2026");
    }
}

async fn in_force(app: &TestApp, plan: domain::PlanId) -> Vec<u32> {
    let mut tx = app.site.db.read().await.unwrap();
    let lines = store::plans::revisions(&mut tx, plan).await.unwrap();
    lines.iter().filter(|line| line.standing == domain::revision::Standing::InForce).map(|line| line.number).collect()
}

/// A server that is stopped and started again has forgotten nothing, not even who was signed in.
#[tokio::test]
async fn a_restart_keeps_everything() {
    let place = testing::Place::sqlite();
    let app = TestApp::new(place.open().await).await;
    app.wait(chrono::TimeDelta::days(2));
    let told = app.in_force(Case::A).await;
    let path = format!("/plans/{}/agreement", told.plan);
    let before = app.as_(ABBY).get(&path).await.text();
    app.site.db.close().await;
    let again = TestApp::on(place.open().await, app.now(), app.home);
    again.as_(ABBY).take_cookies(&app.as_(ABBY));
    assert_eq!(again.as_(ABBY).get(&path).await.is(200).text(), before);
}
