//! In the pseudo-language each letter of ours has an accent: a plain English word on a page is one that people wrote, or a mistake.
//! A program of its own, because a program speaks one language.

use std::collections::BTreeSet;

use domain::awaited::whom;
use domain::choices::Nation;
use domain::facts::FACTS;
use domain::lint::CHECKS;
use domain::plan_file::NamedRow;
use domain::platforms::{GUIDANCE, PLATFORMS, ROUTES};
use domain::questions::Kind;
use domain::word::Word;
use tests::{ABBY, Case, DENA, OLA, Page, Person, RUTH, TestApp, Told};
use words::Language;

/// What people wrote, longest first, and names that are the same in every language.
fn written(told: &[(Case, &Told)]) -> Vec<String> {
    let mut all: Vec<String> =
        ["Accord", "Cymraeg", "Shqip", "GMT", "BST", "PDF", tests::URL, tests::OTHER_HOME, "fenmarsh.example"]
            .map(str::to_owned)
            .to_vec();
    for person in [ABBY, tests::MAY, DENA, tests::TOM, OLA, RUTH] {
        all.extend([person.name.to_owned(), person.email.to_owned()]);
        all.extend(person.name.split(' ').map(str::to_owned));
    }
    for (case, _) in told {
        let file = case.file();
        for (sheet, rows) in &file.rows {
            let free = |kind| {
                matches!(kind, Kind::Line(_) | Kind::Paragraph(_) | Kind::Email | Kind::Member(_) | Kind::Domains)
            };
            let fields = sheet.sheet().fields().filter(|field| free(field.kind));
            all.extend(fields.flat_map(|field| rows.iter().map(|row| row.answers.get(field.name).to_owned())));
            let asked = |row: &NamedRow| {
                sheet.sheet().fields().map(|field| whom(&row.answers, field.name).to_owned()).collect::<Vec<_>>()
            };
            all.extend(rows.iter().flat_map(asked));
        }
    }
    let lines = Nation::all().iter().flat_map(|nation| FACTS.help_lines(*nation));
    all.extend(lines.flat_map(|line| [line.name.clone(), line.source.clone()]));
    all.extend(CHECKS.values().map(|about| about.source.clone()));
    longest_first(&all)
}

fn longest_first(texts: &[String]) -> Vec<String> {
    let mut all: Vec<String> = texts.iter().map(|text| one_line(text)).filter(|text| text.len() > 1).collect();
    all.sort_by_key(|text| std::cmp::Reverse(text.len()));
    all.dedup();
    all
}

/// What the files of facts say of services, guidance and places to turn to: data with a source, like the names of help lines.
fn facts() -> Vec<String> {
    let services = PLATFORMS.iter().flat_map(|platform| {
        [platform.name.clone(), platform.note.clone().unwrap_or_default(), platform.provenance.source.clone()]
    });
    let guidance = GUIDANCE.iter().flat_map(|guidance| [guidance.text.clone(), guidance.provenance.source.clone()]);
    let routes = ROUTES.iter().flat_map(|route| {
        let contact = route.contact.clone().unwrap_or_default();
        [route.name.clone(), route.what_for.clone(), contact, route.provenance.source.clone()]
    });
    services.chain(guidance).chain(routes).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The plain words of a text that nobody wrote.
fn plain_words(text: &str, written: &[String]) -> BTreeSet<String> {
    // The token of a link and a hash are random: what is written could cut a word out of them.
    let is_random = |word: &str| {
        word.contains("/decide/") || (word.len() >= 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let text: String = text.split_whitespace().filter(|word| !is_random(word)).map(|it| it.to_owned() + " ").collect();
    let text = written.iter().fold(one_line(&text), |text, known| text.replace(known, " "));
    let words = text.split(|c: char| !c.is_alphanumeric());
    // Hashes and ids have digits in them.
    words.filter(|word| word.len() > 2 && word.bytes().all(|b| b.is_ascii_alphabetic())).map(str::to_owned).collect()
}

/// Follows every link from the first page on; each page is looked at once.
async fn walk(app: &TestApp, person: Person, from: &[String], look: &mut impl FnMut(&Page)) -> usize {
    let mut seen = BTreeSet::new();
    let mut open = from.to_vec();
    while let Some(path) = open.pop() {
        let path = path.split('#').next().unwrap_or_default().to_owned();
        let is_page = path.starts_with('/')
            && !path.split('?').next().is_some_and(|path| path.ends_with(".pdf"))
            && !path.ends_with(".pem")
            && !path.ends_with("plan.json")
            && !path.starts_with("/pkg");
        if !is_page || !seen.insert(path.clone()) {
            continue;
        }
        let page = app.as_(person).get(&path).await;
        look(&page);
        open.extend(page.links());
    }
    seen.len()
}

testing::both! {
    async fn every_word_on_pages_and_in_letters_comes_from_the_message_files(db: store::Db) {
        app::texts::speak(Language::Pseudo);
        let app = TestApp::new(db).await;
        let draft = app.tell(Case::B).await;
        let signing = app.tell_again(Case::A, 1).await;
        let asked = app.tell_again(Case::A, 2).await;
        app.send_and_authorise(signing.plan).await;
        app.approve(signing.plan).await;
        let in_force = app.in_force(Case::A).await;
        app.send_and_authorise(asked.plan).await;
        let link = app.open_link(asked.plan).await;
        let written = written(&[(Case::A, &in_force), (Case::B, &draft)]);
        let with_facts = longest_first(&[written.clone(), facts()].concat());
        let mut faults = BTreeSet::new();
        let mut look = |page: &Page| {
            if page.status.is_redirection() {
                return;
            }
            assert!(page.html.contains("lang=\"en-XA\"") && page.text().contains('«'), "{} is in another language", page.asked);
            let known = if page.asked.starts_with("GET /facts ") { &with_facts } else { &written };
            let words = plain_words(&(page.text() + " " + &page.spoken()), known);
            faults.extend(words.into_iter().map(|word| format!("{word}: {}", page.asked)));
        };
        let mut starts: Vec<String> = ["/", "/sign-in?refused=sign_in", "/nowhere", "/letters"].map(str::to_owned).to_vec();
        for told in [&draft, &signing, &in_force] {
            starts.push(format!("/plans/{}/check", told.plan));
            starts.push(format!("/plans/{}/turn", told.plan));
            starts.push(format!("/plans/{}/versions/1", told.plan));
            starts.extend(["young_person", "key_worker", "manager"].map(|party| format!("/plans/{}/sign/{party}", told.plan)));
        }
        let mut pages = 0;
        for person in [ABBY, DENA, OLA] {
            pages += walk(&app, person, &starts, &mut look).await;
        }
        let approval = ["", "/code", "/plan", "/plan?check=1", "/done"].map(|part| format!("{link}{part}"));
        pages += walk(&app, RUTH, &approval, &mut look).await;
        assert!(pages > 100, "only {pages} pages were found");
        assert!(faults.is_empty(), "{} words on {pages} pages:\n{}", faults.len(), Vec::from_iter(faults).join("\n"));
    }

    /// The installation speaks the pseudo-language, the browsers chose Welsh: what is said in another language than theirs is seen at once.
    async fn whoever_chose_welsh_reads_every_page_in_it(db: store::Db) {
        app::texts::speak(Language::Pseudo);
        let app = TestApp::new(db).await;
        let (asked, told) = (app.tell(Case::A).await, app.tell(Case::C).await);
        app.send_and_authorise(asked.plan).await;
        let link = app.open_link(asked.plan).await;
        for person in [ABBY, DENA, RUTH] {
            app.as_(person).post("/do/language", &[("language", "cy-GB")]).await.is(303);
        }
        let mut look = |page: &Page| {
            if page.status.is_redirection() {
                return;
            }
            let text = page.text() + " " + &page.spoken();
            assert!(page.html.contains("lang=\"cy-GB\""), "{} is in another language", page.asked);
            // Letters were written in the installation's own.
            if !page.asked.starts_with("GET /letters") {
                assert!(!text.contains('«'), "{}: {text}", page.asked);
            }
            assert!(!text.contains(words::MISSING), "{}: {text}", page.asked);
        };
        let starts = ["/", "/nowhere"].map(str::to_owned).into_iter().chain([format!("/plans/{}/check", told.plan)]);
        let starts: Vec<String> = starts.collect();
        let mut pages = 0;
        for person in [ABBY, DENA] {
            pages += walk(&app, person, &starts, &mut look).await;
        }
        pages += walk(&app, RUTH, &["", "/code", "/plan"].map(|part| format!("{link}{part}")), &mut look).await;
        assert!(pages > 100, "only {pages} pages were found");
    }
}
