//! Whatever is typed gets a clear answer or is shown harmlessly: never a 5xx, and what was typed stays.

use domain::questions::{Field, Kind, Page as Questions};
use domain::sheets::SheetName;
use domain::word::Word;
use tests::{ABBY, Case, DENA, NOBODY, Page, RUTH, TestApp, Told};

/// The list.
const BAD: [&str; 15] = [
    " ",
    "\u{7}\u{1b}[31m",
    "\u{202e}reversed\u{202c}",
    "👩‍👩‍👧‍👦 👍🏽 خانه 日本語 ᚠᚢᚦ 𓀀",
    "</textarea><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "#panic(\"x\") #let x = 1; $sum$ *b* _i_ `raw` <label> @ref",
    "{{constructor.constructor('alert(1)')()}} { $name } { -term }",
    "'; DROP TABLE plan; --",
    "one\r\ntwo\r\n\r\nthree",
    "\u{e000}\u{fdd0}\u{ffff}",
    "31",
    "99999999999999999999",
    "../../etc/passwd%00",
];

fn too_long() -> String {
    "Very long words. ".repeat(400)
}

/// No answer may be our failure, nor hold what was typed as if it were ours.
#[track_caller]
fn is_harmless(page: &Page) {
    assert!(!page.status.is_server_error(), "{}: {}\n{}", page.asked, page.status, page.text());
    for mark_up in ["<script>alert", "<img src=x", "' onmouseover='alert(1)'>", "</textarea><script"] {
        assert!(!page.html.contains(mark_up), "{} holds {mark_up}", page.asked);
    }
}

/// The boxes of a field in which something can be typed.
fn boxes(field: &Field) -> Vec<String> {
    let name = field.name;
    match field.kind {
        Kind::Line(_) | Kind::Paragraph(_) | Kind::Email | Kind::Number(..) | Kind::Domains => vec![name.to_owned()],
        Kind::Date => ["day", "month", "year"].map(|part| format!("{name}.{part}")).to_vec(),
        Kind::Moment => ["day", "month", "year", "time"].map(|part| format!("{name}.{part}")).to_vec(),
        Kind::Times => ["0.from", "0.to"].map(|part| format!("{name}.{part}")).to_vec(),
        Kind::OneOf(_) | Kind::AnyOf(_) | Kind::Member(_) | Kind::Contact(_) => vec![],
        Kind::Risks | Kind::Authority | Kind::Directory | Kind::Kept => vec![],
    }
}

fn path_of(told: &Told, sheet: SheetName, page: &Questions) -> String {
    let base = match sheet {
        SheetName::Home | SheetName::SharedDevice | SheetName::Authority | SheetName::Contact => {
            format!("/homes/{}", told.home)
        }
        _ => format!("/plans/{}", told.plan),
    };
    // A row that is not there yet has the same id each time.
    let row = told
        .of(sheet)
        .first()
        .map_or_else(|| format!("01900000-0000-7000-8000-{:012}", sheet as u32), ToString::to_string);
    format!("{base}/{}/{row}/{}", sheet.word(), page.name)
}

/// Types one text into every box of every page of questions.
async fn type_everywhere(app: &TestApp, told: &Told, bad: &str) {
    for &sheet in SheetName::all() {
        for page in sheet.sheet().pages {
            let path = path_of(told, sheet, page);
            let shown = app.as_(DENA).get(&path).await;
            is_harmless(shown.is(200));
            let mut form: Vec<(String, String)> =
                page.fields.iter().flat_map(boxes).map(|name| (name, bad.to_owned())).collect();
            // What no browser offers can be sent all the same.
            let choices = page.fields.iter().filter(|field| boxes(field).is_empty());
            form.extend(choices.map(|field| (field.name.to_owned(), bad.to_owned())));
            form.extend([(format!("{bad}.x"), bad.to_owned()), ("times.0.days".to_owned(), bad.to_owned())]);
            let form: Vec<(&str, &str)> = form.iter().map(|(name, text)| (&**name, &**text)).collect();
            let saved = app.save_from(DENA, &shown, &path, &form).await;
            is_harmless(saved.is(303));
            // What is far too long to be kept is shown by the page that says so.
            let again = if saved.refused().is_some() { saved.location().to_owned() } else { format!("{path}?check=1") };
            let again = app.as_(DENA).get(&again).await;
            is_harmless(again.is(200));
            for field in page.fields {
                for name in boxes(field) {
                    assert!(holds(&again, &name, bad), "{}: {name} has lost {bad:?}", again.asked);
                }
            }
        }
    }
    for path in ["", "/check", "/agreement", "/timeline", "/rule", "/risk", "/friend", "/talk", "/device"] {
        is_harmless(app.as_(DENA).get(&format!("/plans/{}{path}", told.plan)).await.is(200));
    }
    for path in ["/".to_owned(), format!("/homes/{}", told.home), format!("/homes/{}/shared_device", told.home)] {
        is_harmless(app.as_(DENA).get(&path).await.is(200));
    }
    let sent = app.as_(DENA).post(&format!("/do/plans/{}/send", told.plan), &[]).await;
    sent.leads_to(&format!("/plans/{}/check", told.plan));
}

/// Whether this very box shows what was typed. A box of one line cannot show line ends, nor any box U+0000.
fn holds(page: &Page, name: &str, typed: &str) -> bool {
    let like = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    let in_line = page.inputs().any(|(it, value, _)| it == name && like(&value) == like(typed));
    in_line || page.areas().any(|(it, value)| it == name && like(&value) == like(typed))
}

testing::both! {
    async fn every_question_keeps_what_was_typed(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let long = too_long();
        for bad in BAD.into_iter().chain([&*long]) {
            type_everywhere(&app, &told, bad).await;
        }
    }

    async fn every_action_bears_anything(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let signing = app.tell_again(Case::A, 1).await;
        let long = too_long();
        let actions = [
            format!("/do/homes/{}/accounts", told.home),
            format!("/do/homes/{}/young-people", told.home),
            format!("/do/plans/{}/send-back", told.plan),
            format!("/do/plans/{}/sign/young_person", signing.plan),
            format!("/do/plans/{}/conflicts/{}", told.plan, told.first(SheetName::Good)),
            "/do/theme".to_owned(),
            "/do/password".to_owned(),
            "/do/password/0".to_owned(),
            "/do/me/password".to_owned(),
        ];
        app.send_and_authorise(signing.plan).await;
        let link = app.link(signing.plan).await;
        let names = ["name", "email", "password", "new_password", "role", "last_day.day", "settle", "preferred_name", "reason", "method", "hash", "typed_name",
            "spoken_words", "strokes", "mark", "theme", "next", "code", "comment", "_row", "_base", "_go"];
        for bad in BAD.into_iter().chain([&*long, "\0", "a\0b@c.example"]) {
            let form: Vec<(&str, &str)> = names.iter().map(|name| (*name, bad)).collect();
            for path in &actions {
                is_harmless(&app.as_(DENA).post(path, &form).await);
            }
            for method in ["drawn", "typed", "mark", "spoken", "chose_not"] {
                let mut form = form.clone();
                form.retain(|(name, _)| *name != "method");
                form.push(("method", method));
                is_harmless(&app.as_(ABBY).post(&actions[3], &form).await);
            }
            for path in ["/do/sign-in".to_owned(), format!("/do{link}/open"), format!("/do{link}/decision")] {
                is_harmless(&app.as_(NOBODY).post(&path, &form).await);
            }
            is_harmless(&app.as_(NOBODY).get("/sign-in").await);
            let held = [("held_path", "/do/plans/x/send-back"), ("held_body", bad), ("email", bad), ("password", bad)];
            let page = app.as_(NOBODY).post("/do/held", &held).await;
            is_harmless(page.is(200));
            is_harmless(&app.as_(NOBODY).post("/do/held", &[("held_path", bad)]).await);
        }
        for body in ["&&&=&=", "%", "%ff%fe=%00", "a=%F0%28%8C%28", "_row=1&_row=2", "\u{feff}x=1"] {
            for path in actions.iter().chain([&format!("/do/plans/{}/answers/good/likes", told.plan)]) {
                is_harmless(&app.as_(DENA).post_body(path, body.to_owned()).await);
            }
        }
        let huge = "x".repeat(1100 * 1024);
        for person in [DENA, NOBODY] {
            for path in &actions {
                let answer = app.as_(person).post_body(path, format!("reason={huge}")).await;
                assert!(answer.status.is_client_error(), "{}: {}", answer.asked, answer.status);
            }
        }
    }

    async fn queries_are_never_trusted(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        for query in ["refused=%3Cscript%3E", "refused=not_a_word", "refused=changed", "check=%22%3E", "method=%3Cb%3E", "next=//evil.example", "%", "&&=&"] {
            for path in ["/sign-in".to_owned(), "/".to_owned(), format!("/plans/{}/check", told.plan)] {
                let page = app.as_(DENA).get(&format!("{path}?{query}")).await;
                is_harmless(page.is(200));
                assert!(!page.html.contains("evil.example"));
            }
        }
    }

    async fn mark_up_is_printed_as_it_was_typed(db: store::Db) {
        let app = TestApp::new(db).await;
        app.wait(chrono::TimeDelta::days(2));
        let told = app.tell(Case::A).await;
        for text in ["#panic(\"x\") </textarea><script>alert(1)</script> 👍 خانه ᚠ", "] #import \"x\": * \\ // /* $"] {
            let path = format!("/plans/{}/good/{}/lose", told.plan, told.first(SheetName::Good));
            app.save(ABBY, &path, &[("would_lose", text), ("_go", "later")]).await.is(303);
        }
        app.send_and_authorise(told.plan).await;
        let page = app.as_(ABBY).get(&format!("/plans/{}/agreement", told.plan)).await;
        is_harmless(page.is(200));
        page.shows("] #import \"x\": * \\ // /* $");
        let paper = app.as_(ABBY).get(&format!("/plans/{}/versions/1/paper.pdf", told.plan)).await;
        assert!(paper.is(200).body.starts_with(b"%PDF-"));
        let link = app.link(told.plan).await;
        is_harmless(app.as_(RUTH).get(&link).await.is(200));
    }

    /// Once: a refused form loses what was typed.
    async fn a_refused_reason_stays(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.is(303);
        let reason = "Please ask Jay again about Discord. ".repeat(60);
        let answer = app.as_(DENA).post(&format!("/do/plans/{}/send-back", told.plan), &[("reason", &reason)]).await;
        is_harmless(&answer);
        let page = if answer.status == 303 { app.as_(DENA).get(answer.location()).await } else { answer };
        assert!(page.keeps(&reason), "the reason is gone");
    }

    /// Once: a refused name or account loses what was typed.
    async fn refused_names_stay(db: store::Db) {
        let app = TestApp::new(db).await;
        let long = "Jay ".repeat(30);
        let cases = [
            (format!("/do/homes/{}/young-people", app.home), vec![("preferred_name", long.as_str())], long.as_str()),
            (format!("/do/homes/{}/accounts", app.home), vec![("name", ""), ("email", "new@larch.example"), ("role", "staff")], "new@larch.example"),
        ];
        for (path, form, kept) in cases {
            let answer = app.as_(DENA).post(&path, &form).await;
            let page = app.as_(DENA).get(answer.is(303).location()).await;
            assert!(page.keeps(kept), "{}: {kept:?} is gone", answer.asked);
        }
    }
}
