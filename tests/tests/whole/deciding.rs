//! The social worker: link, code, decision.

use chrono::TimeDelta;
use domain::RowId;
use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, NOBODY, RUTH, TestApp, Told, typed};

async fn asked(db: store::Db) -> (TestApp, Told) {
    let app = TestApp::new(db).await;
    let told = app.tell(Case::A).await;
    app.send_and_authorise(told.plan).await;
    (app, told)
}

testing::both! {
    async fn looking_at_a_link_changes_nothing(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.link(told.plan).await;
        for _ in 0..3 {
            app.as_(RUTH).get(&link).await.is(200).shows("Hello Ruth Adeyemi").shows("r•••@fenmarsh.example").hides("Jay");
            app.as_(RUTH).get(&format!("{link}/code")).await.is(200).hides("Jay");
            app.as_(RUTH).get(&format!("{link}/plan")).await.leads_to(&link);
            app.as_(RUTH).get(&format!("{link}/done")).await.is(404);
        }
        let timeline = app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.is(200).hides(&app::texts::t("event-code_sent"));
    }

    async fn a_link_runs_out_after_a_week_and_a_new_one_can_be_sent(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.link(told.plan).await;
        app.wait(TimeDelta::days(7) - TimeDelta::seconds(1));
        app.as_(RUTH).get(&link).await.is(200);
        app.wait(TimeDelta::seconds(1));
        app.as_(RUTH).get(&link).await.is(404).shows("This link does not work any more");
        app.as_(RUTH).post(&format!("/do{link}/code"), &[]).await.leads_to(&link);
        app.as_(ABBY).forget();
        app.as_(ABBY).sign_in().await;
        app.as_(ABBY).post(&format!("/do/plans/{}/ask-again", told.plan), &[]).await.is(303);
        let new = app.link(told.plan).await;
        assert_ne!(new, link);
        app.as_(RUTH).get(&link).await.is(404);
        app.as_(RUTH).get(&new).await.is(200);
    }

    async fn a_code_runs_out_is_counted_and_opens_once(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.link(told.plan).await;
        let (send, open) = (format!("/do{link}/code"), format!("/do{link}/open"));
        // No code was sent yet.
        app.as_(RUTH).post(&open, &[("code", "")]).await.is_refused("code_ended");
        app.as_(RUTH).post(&send, &[]).await.is(303);
        let code = app.code(told.plan).await;
        app.wait(TimeDelta::minutes(15));
        app.as_(RUTH).post(&open, &[("code", &code)]).await.is_refused("code_ended");
        app.as_(RUTH).post(&send, &[]).await.is(303);
        let code = app.code(told.plan).await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            app.as_(RUTH).post(&open, &[("code", wrong)]).await.is_refused("code");
        }
        app.as_(RUTH).post(&open, &[("code", &code)]).await.is_refused("code_ended");
        app.as_(RUTH).post(&send, &[]).await.is(303);
        let code = app.code(told.plan).await;
        let spaced = format!(" {} {} ", &code[..3], &code[3..]);
        app.as_(RUTH).post(&open, &[("code", &spaced)]).await.leads_to(&format!("{link}/plan"));
        app.as_(NOBODY).post(&open, &[("code", &code)]).await.is_refused("code_ended");
        app.as_(NOBODY).get(&format!("{link}/plan")).await.leads_to(&link);
        let timeline = app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await;
        timeline.is(200).shows(&app::texts::t("event-code_wrong"));
    }

    /// Once: each new code brings five new tries, without an end.
    async fn new_codes_do_not_bring_endless_tries(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.link(told.plan).await;
        let mut sent = 0;
        for _ in 0..30 {
            let answer = app.as_(RUTH).post(&format!("/do{link}/code"), &[]).await;
            if answer.location() != format!("{link}/code") || app.as_(RUTH).get(&link).await.status != 200 {
                break;
            }
            sent += 1;
            for _ in 0..5 {
                app.as_(RUTH).post(&format!("/do{link}/open"), &[("code", "not it")]).await.is(303);
            }
        }
        assert!(sent < 30, "thirty codes and 150 tries within a moment");
    }

    async fn trust_10_a_link_bears_twenty_wrong_codes_and_is_closed(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.link(told.plan).await;
        for code in 0..4 {
            app.as_(RUTH).post(&format!("/do{link}/code"), &[]).await.leads_to(&format!("{link}/code"));
            for guess in 0..5 {
                let answer = app.as_(RUTH).post(&format!("/do{link}/open"), &[("code", "not it")]).await;
                if code * 5 + guess == 19 { answer.leads_to(&link) } else { answer.is_refused("code") }
            }
        }
        app.as_(RUTH).get(&link).await.is(404);
        app.as_(ABBY).get(&format!("/plans/{}/timeline", told.plan)).await.shows(&app::texts::t("event-codes_spent"));
    }

    async fn a_used_link_is_dead(db: store::Db) {
        let (app, told) = asked(db).await;
        let (link, form) = app.open_approval(told.plan).await;
        app.decide(&link, &form).await;
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&link);
        app.as_(RUTH).post_form(&format!("/do{link}/send"), &form).await.leads_to(&format!("{link}/done"));
        app.as_(NOBODY).post_form(&format!("/do{link}/send"), &form).await.leads_to(&link);
        app.as_(RUTH).get(&link).await.is(404).shows("It has been used");
        app.as_(RUTH).get(&format!("{link}/plan")).await.is(404);
        app.as_(RUTH).get(&format!("{link}/done")).await.is(200);
        app.as_(NOBODY).get(&format!("{link}/done")).await.is(404);
    }

    async fn a_withdrawn_plan_kills_its_link(db: store::Db) {
        let (app, told) = asked(db).await;
        let (link, form) = app.open_approval(told.plan).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/withdraw", told.plan), &[]).await.is(303);
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&link);
        app.as_(RUTH).get(&link).await.is(404);
    }

    async fn an_incomplete_decision_keeps_what_was_typed(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.open_link(told.plan).await;
        let rules = told.of(SheetName::Rule);
        let (first, second) = (format!("words.{}", rules[0]), format!("verdict.{}", rules[1]));
        let page = app.as_(RUTH).get(&format!("{link}/plan")).await;
        let mut form = page.form("/decision");
        form.push((format!("verdict.{}", rules[0]), "condition".into()));
        form.push((first, "Only <b>if</b> gran agrees.".into()));
        form.push((second.clone(), "refuse".into()));
        form.push(("comment".into(), "One thing more.".into()));
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&format!("{link}/plan?check=1"));
        let again = app.as_(RUTH).get(&format!("{link}/plan?check=1")).await;
        again.is(200).shows("There is a problem").shows("Decide on this rule").shows("Say why you refuse");
        assert!(again.keeps("Only <b>if</b> gran agrees.") && again.keeps("One thing more."));
        assert!(!again.html.contains("<b>if</b>"));
        app.as_(ABBY).get(&format!("/plans/{}", told.plan)).await.is(200).hides("One thing more.");
    }

    async fn conditions_changes_and_refusals_are_told(db: store::Db) {
        let (app, told) = asked(db).await;
        let rules = told.of(SheetName::Rule);
        let (link, mut form) = app.open_approval(told.plan).await;
        for (rule, word, said) in
            [(0, "condition", "If it works."), (1, "change", "Say when."), (3, "refuse", "Nobody needs this.")]
        {
            let name = format!("verdict.{}", rules[rule]);
            form.retain(|(it, _)| *it != name);
            form.push((name, word.into()));
            form.push((format!("words.{}", rules[rule]), said.into()));
        }
        app.decide(&link, &form).await;
        let base = format!("/plans/{}", told.plan);
        app.as_(ABBY).get(&base).await.is(200).shows("Ruth Adeyemi asks for changes to version 1");
        let rules_page = app.as_(ABBY).get(&format!("{base}/rule")).await;
        rules_page.is(200).shows("Say when.").shows("Nobody needs this.");
        app.as_(ABBY).get(&format!("{base}/versions/1")).await.is(200).shows("If it works.");
        app.as_(ABBY).post(&format!("/do{base}/send"), &[]).await.leads_to(&format!("{base}/check"));
    }

    async fn what_a_court_says_is_acknowledged_or_put_right_and_never_refused(db: store::Db) {
        let (app, told) = asked(db).await;
        let order = format!("verdict.{}", told.of(SheetName::Rule)[2]);
        let link = app.open_link(told.plan).await;
        let page = app.as_(RUTH).get(&format!("{link}/plan")).await;
        page.shows("I have read it").shows("Not right");
        let offered: Vec<_> = page.inputs().filter(|(name, ..)| *name == order).map(|(_, value, _)| value).collect();
        assert_eq!(offered, ["approve", "change"]);
        let mut form = page.form("/decision");
        page.fill(&mut form, "verdict.", "approve");
        for word in ["refuse", "condition"] {
            let mut forged = form.clone();
            forged.retain(|(name, _)| *name != order);
            forged.push((order.clone(), word.into()));
            forged.push((order.replace("verdict", "words"), "No court said so.".into()));
            let answer = app.as_(RUTH).post_form(&format!("/do{link}/decision"), &forged).await;
            answer.leads_to(&format!("{link}/plan?check=1"));
        }
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&format!("{link}/look-over"));
        app.as_(RUTH).get(&format!("{link}/look-over")).await.shows("You have read these 2 things").shows("You consent to this");
    }

    /// What is sent is what was looked over: not another tab's later answers, and not an earlier text.
    async fn what_was_not_looked_over_is_not_sent(db: store::Db) {
        let (app, told) = asked(db).await;
        let (link, form) = app.open_approval(told.plan).await;
        let (decision, send) = (format!("/do{link}/decision"), format!("/do{link}/send"));
        app.as_(RUTH).post_form(&send, &form).await.leads_to(&format!("{link}/plan?check=1"));
        app.as_(RUTH).post_form(&decision, &form).await.leads_to(&format!("{link}/look-over"));
        let seen = app.as_(RUTH).get(&format!("{link}/look-over")).await.form("/send");
        let mut other = form.clone();
        other.push(("comment".into(), "Ring me.".into()));
        app.as_(RUTH).post_form(&decision, &other).await.leads_to(&format!("{link}/look-over"));
        app.as_(RUTH).post_form(&send, &seen).await.is_refused("other_text");
        app.as_(RUTH).get(&format!("{link}/look-over")).await.shows("Ring me.");
    }

    async fn d6_d16_the_whole_case_is_read_before_it_is_decided(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let manager = app.as_(DENA).get(&format!("/plans/{}/agreement", told.plan)).await;
        app.authorise(DENA, told.plan).await.is(303);
        let link = app.open_link(told.plan).await;
        let page = app.as_(RUTH).get(&format!("{link}/plan")).await;
        for words in [
            "Risks, and what they rest on",
            "Court orders, and people who must not be in touch",
            "Parent’s view",
            "If something goes wrong",
            "What the adults promise",
            "All else that was asked and answered",
        ] {
            page.shows(words);
            manager.shows(words);
        }
        let risk = told.rows.iter().find(|row| row.sheet == SheetName::Risk).unwrap();
        let wrong = told.rows.iter().find(|row| row.sheet == SheetName::GoesWrong).unwrap();
        page.shows(risk.answers.get("evidence")).shows(wrong.answers.get("put_right"));
        app.as_(RUTH).get(&format!("{link}/paper.pdf")).await.is(200);
        app.as_(NOBODY).get(&format!("{link}/paper.pdf")).await.is(404);
        app.as_(RUTH).get(&format!("{link}/receipt.pdf")).await.is(404);
        app.approve(told.plan).await;
        app.as_(RUTH).get(&format!("{link}/receipt.pdf")).await.is(200);
        app.as_(NOBODY).get(&format!("{link}/receipt.pdf")).await.is(404);
        app.as_(RUTH).get(&format!("{link}/paper.pdf")).await.is(404);
    }

    async fn a_manager_returns_with_a_reason_and_never_decides_on_own_work(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let base = format!("/plans/{}", told.plan);
        app.as_(DENA).post(&format!("/do{base}/send"), &[]).await.is(303);
        app.as_(DENA).get(&format!("{base}/agreement")).await.shows("You sent this yourself");
        app.as_(DENA).post(&format!("/do{base}/authorise"), &[("password", tests::PASSWORD)]).await.is_refused("own_work");
        app.as_(tests::TOM).post(&format!("/do{base}/send-back"), &[("reason", " ")]).await.is_refused("no_reason");
        let reason = [("reason", "Please ask Jay about <Discord>.")];
        app.as_(tests::TOM).post(&format!("/do{base}/send-back"), &reason).await.is(303);
        app.as_(ABBY).get(&base).await.shows("Tom Reilly returned version 1").shows("Please ask Jay about <Discord>.");
    }

    async fn experience_1_a_refused_restriction_comes_back_first_whatever_its_kind_is_now(db: store::Db) {
        let (app, told) = asked(db).await;
        let rules = told.of(SheetName::Rule);
        let (video, name) = (rules[5], format!("verdict.{}", rules[5]));
        let (link, mut form) = app.open_approval(told.plan).await;
        form.retain(|(it, _)| *it != name);
        form.extend([(name.clone(), "refuse".to_owned()), (format!("words.{video}"), "This is too much.".to_owned())]);
        app.decide(&link, &form).await;
        relabel(&app, &told, video).await;
        app.answer_again(told.plan, video).await;
        app.send_and_authorise(told.plan).await;
        let link = app.open_link(told.plan).await;
        let page = app.as_(RUTH).get(&format!("{link}/plan")).await;
        page.is(200).shows("Look first at the rule you refused").shows("You refused this rule").shows("This is too much.");
        page.shows("It was (Regulation 22 restriction)").hides("for the first time");
        let verdict = page.html.find(&name).unwrap();
        assert!(page.html.find("You refused this rule").unwrap() < verdict);
        assert!(verdict < page.html.find("Risks, and what they rest on").unwrap());
        let mut form = page.form("/decision");
        form.extend(page.all_chosen());
        let answer = app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await;
        answer.leads_to(&format!("{link}/plan?check=1"));
    }

    /// Once: "I agree to all 8" of the other rules also answers a restriction that was left open.
    async fn agreeing_to_the_rest_is_no_consent_to_a_restriction_left_open(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(TimeDelta::days(2));
        let told = app.in_force(Case::A).await;
        let base = format!("/plans/{}", told.plan);
        app.as_(ABBY).post(&format!("/do{base}/amend"), &[]).await.is(303);
        let good = format!("{base}/good/{}/likes", told.first(SheetName::Good));
        app.save(ABBY, &good, &[("likes", "Football, and cooking now.")]).await.is(303);
        app.send_and_authorise(told.plan).await;
        let link = app.open_link(told.plan).await;
        let page = app.as_(RUTH).get(&format!("{link}/plan")).await;
        page.is(200).shows("Needs your answer").shows("8 rules, as you last decided on them");
        let mut form = page.form("/decision");
        form.extend(page.all_chosen());
        let answer = app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await;
        answer.leads_to(&format!("{link}/plan?check=1"));
    }

    /// Once: a comment with a hidden character, or one that is too long, is thrown away and the decision stands without it.
    async fn a_comment_that_cannot_be_kept_is_not_thrown_away(db: store::Db) {
        let (app, told) = asked(db).await;
        let (link, mut form) = app.open_approval(told.plan).await;
        form.push(("comment".into(), "Please ring me first.\u{7}".into()));
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&format!("{link}/plan?check=1"));
        let again = app.as_(RUTH).get(&format!("{link}/plan?check=1")).await;
        again.is(200).shows("There is a problem");
    }

    /// Once: words that are too long are sent back without a word of what is wrong.
    async fn words_that_are_too_long_are_named(db: store::Db) {
        let (app, told) = asked(db).await;
        let link = app.open_link(told.plan).await;
        let rule = told.first(SheetName::Rule);
        let page = app.as_(RUTH).get(&format!("{link}/plan")).await;
        let mut form = page.form("/decision");
        page.fill(&mut form, "verdict.", "approve");
        form.retain(|(name, _)| *name != format!("verdict.{rule}"));
        form.push((format!("verdict.{rule}"), "change".into()));
        form.push((format!("words.{rule}"), "x".repeat(2001)));
        app.as_(RUTH).post_form(&format!("/do{link}/decision"), &form).await.leads_to(&format!("{link}/plan?check=1"));
        app.as_(RUTH).get(&format!("{link}/plan?check=1")).await.is(200).shows("There is a problem");
    }
}

/// Makes an ordinary boundary of a rule, with the same words.
async fn relabel(app: &TestApp, told: &Told, rule: RowId) {
    let row = told.rows.iter().find(|row| row.id == rule).unwrap();
    let answers = row.answers.clone().with("kind", "boundary");
    let page = SheetName::Rule.sheet().pages.iter().find(|page| page.fields.iter().any(|field| field.name == "kind"));
    let page = page.unwrap();
    let form = typed(page, &answers);
    let form: Vec<(&str, &str)> = form.iter().map(|(name, text)| (&**name, &**text)).collect();
    app.save(ABBY, &format!("/plans/{}/rule/{rule}/{}", told.plan, page.name), &form).await.is(303);
}
