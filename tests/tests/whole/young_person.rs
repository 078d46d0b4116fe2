//! The young person: what they are asked again, whose words are whose, how they sign, and that the tablet stays locked.

use chrono::TimeDelta;
use domain::RowId;
use domain::sheets::SheetName;
use tests::{ABBY, Case, DENA, MAY, PASSWORD, PIN, STRANGER, TestApp, Told};

async fn to_sign(db: store::Db) -> (TestApp, Told) {
    let app = TestApp::new(db).await;
    app.wait(TimeDelta::days(2));
    let told = app.tell(Case::A).await;
    app.send_and_authorise(told.plan).await;
    app.approve(told.plan).await;
    (app, told)
}

/// Jay answers a rule with the tablet in his hands.
async fn answer(app: &TestApp, told: &Told, rule: RowId, answer: &str) {
    let shown = app.as_(ABBY).get(&format!("/plans/{}/turn/{rule}", told.plan)).await;
    let form = [("answer", answer), ("words", ""), ("_go", "turn")];
    let saved = app.save_from(ABBY, &shown, &format!("/plans/{}/rule/{rule}/answer", told.plan), &form).await;
    saved.leads_to(&format!("/plans/{}/turn?after={rule}", told.plan));
}

testing::both! {
    async fn d5_experience_6_signing_happens_in_the_locked_turn_with_everything_in_view(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let (base, turn) = (format!("/plans/{}", told.plan), format!("/plans/{}/turn", told.plan));
        let door = app.as_(ABBY).get(&format!("{base}/sign/young_person")).await;
        door.is(200).shows("Jay signs on the tablet").shows("First close other tabs").hides("draw");
        let typed = [("method", "typed"), ("typed_name", "Jay")];
        let refused = app.sign_on(&format!("{base}/sign/young_person"), told.plan, ABBY, "young_person", &typed).await;
        refused.is_refused("signature");
        app.hand_over(ABBY, told.plan).await;
        app.as_(ABBY).get(&turn).await.is(200).shows("Sign, or say no");
        app.as_(ABBY).get(&format!("{base}/sign/young_person")).await.leads_to(&turn);
        let page = app.as_(ABBY).get(&format!("{turn}/sign")).await;
        page.is(200).shows("No video calls with people I have only met online").shows("What the adults promise you");
        page.shows("If something goes wrong").shows("Childline").shows("0800 1111").hides("Today");
        let signed = app.sign_on(&format!("{turn}/sign"), told.plan, ABBY, "young_person", &typed).await;
        signed.leads_to(&turn);
        app.as_(ABBY).get(&turn).await.is(200).shows("You signed").shows("Now the adults sign");
        app.as_(ABBY).get(&format!("{turn}/sign")).await.is(404);
        app.take_back(ABBY, told.plan).await;
        app.as_(DENA).get(&format!("{base}/timeline")).await.shows("Jay, on the tablet that Abby Lund gave");
        app.as_(ABBY).get(&format!("{turn}/sign")).await.is(404);
    }

    async fn experience_12_saying_no_needs_no_reason_and_has_an_ending(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let turn = format!("/plans/{}/turn", told.plan);
        app.hand_over(ABBY, told.plan).await;
        let how = [("method", "chose_not"), ("reason", "")];
        app.sign_on(&format!("{turn}/sign"), told.plan, ABBY, "young_person", &how).await.leads_to(&turn);
        app.as_(ABBY).get(&turn).await.is(200).shows("You said no, and that is OK").shows("You are not in trouble");
        app.take_back(ABBY, told.plan).await;
        let paper = app.as_(ABBY).get(&format!("/plans/{}/versions/1/paper.pdf", told.plan)).await;
        assert!(paper.is(200).body.starts_with(b"%PDF-"));
    }

    async fn what_staff_write_down_for_a_signature_says_so(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let page = format!("/plans/{}/sign/young_person", told.plan);
        let how = [("method", "spoken"), ("spoken_words", "Yes, fine.")];
        app.sign_on(&page, told.plan, ABBY, "young_person", &how).await.leads_to(&format!("/plans/{}/agreement", told.plan));
        app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await.shows("Jay, with Abby Lund").hides("on the tablet that");
    }

    async fn d3_d4_experience_10_a_rule_that_changed_in_any_term_is_put_to_them_again_first(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(TimeDelta::days(2));
        let told = app.tell(Case::A).await;
        let rules = told.of(SheetName::Rule);
        let (base, turn) = (format!("/plans/{}", told.plan), format!("/plans/{}/turn", told.plan));
        let last = rules[rules.len() - 1];
        let page = format!("{base}/rule/{last}/rule");
        let times = [
            ("times.5.from", "21:00"),
            ("times.5.to", "22:00"),
            ("times.5.days", "mon"),
            ("times.5.period", "always"),
            ("meaning", "other"),
        ];
        for changed in [
            &[("always_allowed", "Ringing gran")][..],
            &[("kind", "home_policy")],
            &[("ends_on.day", "1"), ("ends_on.month", "2"), ("ends_on.year", "2027")],
            &[("because_words", "Nights were too short.")],
            &times,
        ] {
            app.change(&page, changed).await.is(303);
            app.as_(ABBY).get(&format!("{base}/check")).await.shows("Ask Jay again");
            app.as_(ABBY).post(&format!("/do{base}/send"), &[]).await.leads_to(&format!("{base}/check"));
            app.hand_over(ABBY, told.plan).await;
            let hub = app.as_(ABBY).get(&turn).await;
            hub.is(200).shows("One rule changed since you answered").shows("This changed");
            assert_eq!(hub.link(&format!("{turn}/"), ""), format!("{turn}/{last}"), "it comes first");
            let rule = app.as_(ABBY).get(&format!("{turn}/{last}")).await;
            rule.is(200).shows("This changed since you answered").shows("Before").shows("Now");
            answer(&app, &told, last, "agree").await;
            app.as_(ABBY).get(&turn).await.shows("You have answered every rule").hides("This changed");
            app.take_back(ABBY, told.plan).await;
            app.as_(ABBY).get(&format!("{base}/check")).await.hides("Ask Jay again");
        }
    }

    async fn experience_7_only_what_they_said_is_quoted(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(TimeDelta::days(2));
        let told = app.tell(Case::A).await;
        let lose = format!("/plans/{}/good/{}/lose", told.plan, told.first(SheetName::Good));
        app.save(ABBY, &lose, &[("would_lose", "The lads from college."), ("would_lose.how", "noticed")]).await.is(303);
        app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await.shows("Staff wrote: The lads from college.");
        app.send_and_authorise(told.plan).await;
        let agreement = app.as_(DENA).get(&format!("/plans/{}/agreement", told.plan)).await;
        agreement.is(200).shows("Staff wrote").shows("The lads from college.");
        assert!(!agreement.html.contains("bubble--young\"><p class=\"bubble__who\">What is good"), "{}", agreement.text());
    }

    async fn experience_9_an_answer_says_how_it_came(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let rules = told.of(SheetName::Rule);
        let list = format!("/plans/{}/rule", told.plan);
        let path = format!("/plans/{}/rule/{}/answer", told.plan, rules[0]);
        app.save(ABBY, &path, &[("answer", "agree"), ("words", "OK."), ("answer.how", "tablet")]).await.is(303);
        app.as_(DENA).get(&list).await.shows("said to Abby Lund, 10 November 2026").hides("on the tablet that");
        app.hand_over(ABBY, told.plan).await;
        answer(&app, &told, rules[0], "not_said").await;
        app.as_(ABBY).get(&format!("/plans/{}/turn", told.plan)).await.shows("You did not want to say");
        app.take_back(ABBY, told.plan).await;
        app.as_(DENA).get(&list).await.shows("did not want to say").shows("on the tablet that Abby Lund gave, 10 November 2026");
        app.as_(ABBY).get(&format!("/plans/{}/check", told.plan)).await.hides("Ask Jay again");
        // Saving the page as it stands says nothing new.
        app.save(MAY, &path, &[("answer", "not_said"), ("words", "")]).await.is(303);
        app.as_(DENA).get(&list).await.shows("on the tablet that Abby Lund gave").hides("said to May Osei");
    }

    async fn they_see_what_the_social_worker_said(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(TimeDelta::days(2));
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let rule = told.first(SheetName::Rule);
        let (link, mut form) = app.open_approval(told.plan).await;
        let (verdict, words) = (format!("verdict.{rule}"), format!("words.{rule}"));
        form.retain(|(name, _)| *name != verdict && *name != words);
        form.extend([(verdict, "change".to_owned()), (words, "Half past ten at weekends.".to_owned())]);
        app.decide(&link, &form).await;
        let turn = format!("/plans/{}/turn", told.plan);
        app.hand_over(ABBY, told.plan).await;
        app.as_(ABBY).get(&turn).await.is(200).shows("What Ruth Adeyemi said");
        let page = app.as_(ABBY).get(&format!("{turn}/decision")).await;
        page.is(200).shows("Half past ten at weekends.").shows("Please change it").shows("What happens next");
        app.as_(ABBY).get(&format!("{turn}/{rule}")).await.is(200).shows("Half past ten at weekends.");
    }

    async fn trust_16a_a_pin_takes_the_tablet_back_and_five_wrong_ones_end_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let (turn, back) = (format!("/plans/{}/turn", told.plan), format!("/do/plans/{}/take-back", told.plan));
        for bad in ["", "12", "1234", "0000", "abcd"] {
            let answer = app.as_(ABBY).post(&format!("/do/plans/{}/hand-over", told.plan), &[("pin", bad)]).await;
            answer.is_refused("new_pin");
        }
        app.as_(ABBY).get("/").await.is(200);
        app.hand_over(ABBY, told.plan).await;
        let page = app.as_(ABBY).get(&turn).await;
        assert!(!page.html.contains("type=\"password\"") && !page.html.contains("current-password"), "no browser fills it in");
        app.as_(ABBY).post(&back, &[("pin", "1379")]).await.is_refused("pin");
        app.take_back(ABBY, told.plan).await;
        app.hand_over(ABBY, told.plan).await;
        for _ in 0..5 {
            app.as_(ABBY).post(&back, &[("pin", "1379")]).await.is_refused("pin");
        }
        app.wait(TimeDelta::minutes(50));
        app.as_(ABBY).get(&turn).await.is(200);
        app.as_(ABBY).post(&back, &[("pin", PIN)]).await.is_refused("pin");
        app.as_(ABBY).post(&back, &[("password", PASSWORD)]).await.leads_to(&format!("/plans/{}/rule", told.plan));
    }

    async fn trust_16c_the_tablet_stays_theirs_when_the_session_ends(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let (turn, back) = (format!("/plans/{}/turn", told.plan), format!("/do/plans/{}/take-back", told.plan));
        app.hand_over(ABBY, told.plan).await;
        app.wait(TimeDelta::minutes(61));
        assert!(app.as_(ABBY).get(&turn).await.location().starts_with("/sign-in?"));
        app.as_(ABBY).get("/sign-in").await.is(200);
        app.as_(ABBY).sign_in().await;
        for path in ["/".to_owned(), format!("/plans/{}/agreement", told.plan)] {
            app.as_(ABBY).get(&path).await.leads_to(&turn);
        }
        // Somebody else of the home on the same tablet finds it handed over, too.
        app.as_(ABBY).post("/do/sign-out", &[]).await.leads_to("/sign-in");
        app.as_(MAY).take_cookies(&app.as_(ABBY));
        app.as_(MAY).sign_in().await;
        app.as_(MAY).get("/").await.leads_to(&turn);
        app.as_(MAY).post(&back, &[("pin", PIN)]).await.is_refused("password");
        app.as_(MAY).post(&back, &[("password", PASSWORD)]).await.is(303);
        app.as_(MAY).get("/").await.is(200);
        app.as_(MAY).sign_in().await;
        app.as_(MAY).get("/").await.is(200);
        // Nobody of another home is locked into a plan that is not theirs.
        app.as_(STRANGER).take_cookies(&app.as_(ABBY));
        app.as_(STRANGER).sign_in().await;
        app.as_(STRANGER).get("/").await.is(200);
    }

    async fn trust_14_no_form_of_an_address_leads_out_of_signing(db: store::Db) {
        let (app, told) = to_sign(db).await;
        let (base, turn) = (format!("/plans/{}", told.plan), format!("/plans/{}/turn", told.plan));
        app.hand_over(ABBY, told.plan).await;
        for path in [
            format!("{turn}/sign/"),
            format!("{turn}%2Fsign"),
            format!("{turn}/SIGN"),
            format!("{turn}/sign/../../agreement"),
            format!("{turn}/sign;/agreement"),
            format!("{turn}/decision/%2e%2e/sign"),
            format!("{base}/sign/young_person"),
            format!("{base}/sign/manager?turn=/turn/sign"),
            format!("{base}/agreement?x={turn}/sign"),
        ] {
            let page = app.as_(ABBY).get(&path).await;
            assert!(page.status == 404 || page.location() == turn, "{path}: {} {}", page.status, page.location());
        }
        for query in ["?refused=signature", "?x=../agreement"] {
            app.as_(ABBY).get(&format!("{turn}/sign{query}")).await.is(200).hides("Today");
        }
        // A young person signs for nobody else.
        for party in ["key_worker", "manager"] {
            app.as_(ABBY).post(&format!("/do{base}/sign/{party}"), &[("method", "typed")]).await.leads_to(&turn);
        }
    }
}
