//! The papers of the plan files: conformance, words, sameness, the attached record, and texts that want to break them.

mod common;
mod documents;
mod reading_list;

use std::process::Command;

use ::paper::{Paper, PaperError, Scan, Templates};
use common::{Kept, kept, paper, plan_file, render, render_as, sign_with, voice};
use domain::awaited::AWAITS;
use domain::choices::Nation;
use domain::facts::FACTS;
use domain::plan_file::PlanFile;
use domain::questions::Kind;
use domain::revision::{Agreed, Life, Returned, Signed};
use domain::sheets::SheetName;
use domain::short_code::short_code;
use domain::signature::{Mark, Method, Party, scan_hash};
use domain::word::Word;
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use words::{Language, MISSING};

/// Runs a tool of poppler-utils on a PDF and gives what it says.
fn poppler(tool: &str, name: &str, pdf: &[u8], arguments: &[&str]) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, pdf).expect("the folder is there");
    let output = Command::new(tool).arg(&path).args(arguments).output();
    let output = output.unwrap_or_else(|_| panic!("{tool} is missing: install the Debian package poppler-utils"));
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The text of a PDF with every run of white space as one blank.
fn text(name: &str, pdf: &[u8]) -> String {
    let text = poppler("pdftotext", name, pdf, &["-"]);
    String::from_utf8(text).expect("pdftotext writes UTF-8").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word on a page, and the box it stands in: left, top, right, bottom.
struct PlacedWord {
    text: String,
    place: [f64; 4],
}

fn placed(name: &str, pdf: &[u8]) -> Vec<PlacedWord> {
    let html = String::from_utf8(poppler("pdftotext", name, pdf, &["-bbox", "-"])).expect("pdftotext writes UTF-8");
    let word = |line: &str| {
        let mut parts = line.trim().strip_prefix("<word ")?.split('"').skip(1).step_by(2);
        let place =
            [(); 4].map(|()| parts.next().and_then(|number| number.parse().ok()).expect("a box has four sides"));
        let text = line.split_once("\">")?.1.strip_suffix("</word>")?.to_owned();
        Some(PlacedWord { text, place })
    };
    html.lines().filter_map(word).collect()
}

fn assert_conforms(pdf: &[u8], what: &str) {
    for profile in [ValidationProfile::PdfA3a, ValidationProfile::PdfUa1] {
        let report = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(profile)).expect("it is a PDF");
        assert!(report.is_compliant, "{what}: {report}");
    }
}

/// Puts `text` into every question that takes free words, as far as it has room, and calls the key worker that.
fn fill(file: &mut PlanFile, text: &str) {
    let key_worker = file.member(&file.people[0].name).expect("the first is the key worker").account;
    file.people[0].account = Some(key_worker);
    let one_line: String = text.chars().filter(|c| *c != '\n').collect();
    let first = |text: &str, max| text.chars().take(max).collect::<String>();
    for (sheet, rows) in &mut file.rows {
        for field in sheet.sheet().fields() {
            if field.can_be_awaited() {
                let asked = format!("{}.{AWAITS}", field.name);
                rows.iter_mut()
                    .filter(|row| !row.answers.get(&asked).is_empty())
                    .for_each(|row| row.answers.set(&asked, [first(&one_line, 80)]));
            }
            rows.iter_mut().for_each(|row| match field.kind {
                Kind::Line(max) => row.answers.set(field.name, [first(&one_line, max)]),
                Kind::Paragraph(max) => row.answers.set(field.name, [first(text, max)]),
                Kind::Member(_) => row.answers.set_member(field.name, &key_worker.to_string(), &first(&one_line, 80)),
                _ => {}
            });
        }
    }
}

/// Every way to sign, one after the other.
fn methods() -> Vec<Method> {
    let mut methods: Vec<_> = Mark::all().iter().map(|&mark| Method::Mark { mark }).collect();
    methods.push(common::scribble());
    methods.push(Method::Typed { name: "\u{202E}\u{7}\u{E000} Jay 👍".into() });
    methods.push(Method::Spoken { words: "I was there.\nThat is all.".into() });
    methods.push(Method::ChoseNot { reason: "I want my own phone back. #panic(\"x\")".into() });
    methods
}

#[test]
fn every_plan_file_gives_a_paper_that_can_be_read_aloud_and_kept() {
    for name in ["a", "b", "c"] {
        let pdf = render(&kept(&plan_file(name))).expect("the paper is made");
        assert_conforms(&pdf, name);
        let text = text(name, &pdf);
        assert!(!text.contains(MISSING.trim()), "{name} says {text}");
    }
}

/// All that a paper shows in Latin letters although it is no message: what was kept as data, and names that are the same in
/// every language.
fn latin(file: &PlanFile, kept: &Kept) -> Vec<String> {
    let mut all = ["GMT", "BST"].map(str::to_owned).to_vec();
    for (sheet, rows) in &file.rows {
        let emails = sheet.sheet().fields().filter(|field| field.kind == Kind::Email);
        all.extend(emails.flat_map(|field| rows.iter().map(|row| row.answers.get(field.name).to_owned())));
    }
    all.push(kept.text.hash().to_string());
    all.push(kept.text.hash().short().to_owned());
    all.push(short_code(kept.text.hash()));
    all.extend(common::VERIFY_URL.split_once("://").map(|(_, shown)| shown.trim_end_matches('/').to_owned()));
    all.extend(kept.text.rules().iter().map(|rule| rule.terms_hash.short().to_owned()));
    let lines = Nation::all().iter().flat_map(|nation| FACTS.help_lines(*nation));
    all.extend(lines.flat_map(|line| [line.name.clone(), line.source.clone()]));
    all.iter_mut().for_each(|text| text.retain(|c| !c.is_whitespace()));
    all.retain(|text| !text.is_empty());
    all.sort_by_key(|text| std::cmp::Reverse(text.len()));
    all
}

/// In the pseudo-language each letter of ours has an accent, and here people write Cyrillic: no plain Latin letter is left.
#[test]
fn every_word_of_ours_comes_from_the_message_files() {
    for name in ["a", "b", "c"] {
        let mut file = plan_file(name);
        common::in_cyrillic(&mut file);
        let kept = kept(&file);
        let lives = [Life::WithManager(kept.in_force.sent().clone()), Life::InForce(kept.in_force.clone())];
        for life in lives {
            let pdf = render_as(&kept.text, &life, None, Language::Pseudo).expect("the paper is made");
            assert_conforms(&pdf, name);
            let info = String::from_utf8(poppler("pdfinfo", "pseudo", &pdf, &[])).expect("pdfinfo writes UTF-8");
            let names = info.lines().filter_map(|line| line.strip_prefix("Title:").or(line.strip_prefix("Subject:")));
            let mut text = text("pseudo", &pdf) + &names.collect::<String>();
            assert!(!text.contains("[U+"), "a letter of the pseudo-language has no glyph: {text}");
            text.retain(|c| !c.is_whitespace());
            let text = latin(&file, &kept).iter().fold(text, |text, known| text.replace(known, " "));
            let ours: Vec<&str> =
                text.split(|c: char| !c.is_ascii_alphabetic()).filter(|run| !run.is_empty()).collect();
            assert_eq!(ours, [""; 0], "{text}");
        }
    }
}

#[test]
fn the_paper_says_what_was_agreed() {
    let mut kept = kept(&plan_file("a"));
    kept.replaces = Some(1);
    let text = text("says", &render(&kept).expect("the paper is made"));
    let hash = kept.text.hash().to_string();
    for words in [
        "Jay’s internet agreement",
        "Drawn up with Jay on 4, 6 and 9 November 2026. Agreed with Ruth Adeyemi, Fenmarsh Council, on 12 November 2026.",
        "in force from 12 November 2026 · replaces version 1",
        "Monday to Thursday, in term 07:00 to 22:00",
        "Consent of Fenmarsh Council by Ruth Adeyemi on 12 November 2026",
        "for these words",
        "Childline",
        "GMT",
        "page 1 of",
        &hash,
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    for rule in kept.text.rules() {
        assert!(text.contains(&rule.terms.sentence), "{}", rule.terms.sentence);
    }
}

#[test]
fn a_paper_calls_the_key_worker_by_name_alone() {
    let kept = kept(&plan_file("c"));
    let account = kept.text.placement().key_worker_account().expect("the text names an account").to_string();
    let text = text("key_worker", &render(&kept).expect("the paper is made"));
    assert!(kept.text.canonical().contains(&account), "the record has it");
    assert!(text.contains("Key worker Rhys Parry") && !text.replace(' ', "").contains(&account), "{text}");
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let kept = kept(&plan_file("a"));
    let (first, second) = (render(&kept).expect("made"), render(&kept).expect("made again"));
    assert!(first == second, "two papers of one record differ");
}

#[test]
fn the_record_is_attached_byte_for_byte() {
    let kept = kept(&plan_file("b"));
    let pdf = render(&kept).expect("the paper is made");
    let out = concat!(env!("CARGO_TARGET_TMPDIR"), "/record.json");
    poppler("pdfdetach", "attached", &pdf, &["-save", "1", "-o", out]);
    let attached = std::fs::read_to_string(out).expect("it was saved");
    assert_eq!(attached, kept.text.canonical());
}

#[test]
fn every_stage_has_its_paper() {
    let kept = kept(&plan_file("a"));
    let Signed { authorised, decision, .. } = kept.in_force.signed.clone();
    let (sent, by) = (authorised.sent.clone(), authorised.by.clone());
    let unsigned = Agreed { authorised: authorised.clone(), decision: decision.clone(), signatures: [].into() };
    let returned = Returned::ByManager { sent: sent.clone(), by, reason: "Say who decides.".into() };
    let agreed: Agreed = kept.in_force.signed.clone().into();
    let recalled = Returned::Recalled { agreed, by: authorised.by.clone(), reason: "Bail has changed.".into() };
    let refused = Returned::BySocialWorker { authorised: authorised.clone(), decision };
    let lives = [
        (Life::WithManager(sent), "Waits for the consent of Fenmarsh Council"),
        (Life::WithSocialWorker(authorised), "It does not count yet."),
        (Life::Returned(returned), "sent it back on"),
        (Life::Returned(refused), "came back and never counted"),
        (Life::Returned(recalled), "took it back before it started"),
        (Life::ToSign(unsigned), "waits for signatures"),
        (Life::Starting(kept.in_force.signed.clone()), "Everyone has signed."),
        (Life::Replaced(kept.in_force.clone()), "does not count any more"),
    ];
    for (number, (life, said)) in lives.into_iter().enumerate() {
        let pdf = render_as(&kept.text, &life, None, Language::English).expect("the paper is made");
        assert_conforms(&pdf, said);
        let text = text(&format!("stage-{number}"), &pdf);
        assert!(text.contains(said), "{said} is not in {text}");
        assert!(!text.contains(MISSING.trim()), "{text}");
    }
}

#[test]
fn every_way_to_sign_can_be_printed() {
    let mut kept = kept(&plan_file("a"));
    let methods = methods();
    for three in methods.chunks(3) {
        let parties = [Party::YoungPerson, Party::KeyWorker, Party::Manager];
        parties.into_iter().zip(three).for_each(|(party, method)| sign_with(&mut kept, party, method.clone()));
        let pdf = render(&kept).expect("the paper is made");
        assert_conforms(&pdf, "signatures");
    }
    let text = text("signed", &render(&kept).expect("the paper is made"));
    assert!(text.contains("Chose not to sign") && text.contains("#panic(\"x\")"), "{text}");
}

/// A page of a scan: paper with a stroke of ink across it.
fn scanned_page(ink: u8) -> Vec<u8> {
    let page = RgbImage::from_fn(124, 175, |x, y| if x == y { Rgb([ink, ink, 160]) } else { Rgb([250; 3]) });
    let mut jpeg = Vec::new();
    JpegEncoder::new(&mut jpeg).encode_image(&page).expect("it is a picture");
    jpeg
}

#[test]
fn what_was_signed_in_ink_is_at_the_end_page_by_page() {
    let mut kept = kept(&plan_file("b"));
    let pages = vec![scanned_page(0), scanned_page(90)];
    let scans = [Scan { hash: scan_hash(&pages), pages }];
    kept.in_force.signed.authorised.sent.parent_signs = true;
    sign_with(&mut kept, Party::Parent, Method::Ink { scan: scans[0].hash.clone() });
    let life = Life::InForce(kept.in_force.clone());
    assert_eq!(life.scans().into_iter().collect::<Vec<_>>(), [scans[0].hash.clone()]);
    let (english, welsh) = (voice(&kept.text, Language::English), voice(&kept.text, Language::Welsh));
    for beside in [None, Some(&welsh)] {
        let made = |scans| ::paper::render(&Paper { beside, scans, ..paper(&kept.text, &life, &english) }).unwrap();
        let (without, with) = (made(&[]), made(&scans[..]));
        assert_conforms(&with, "scans");
        let pages = |name, pdf: &[u8]| {
            String::from_utf8(poppler("pdfinfo", name, pdf, &[]))
                .unwrap()
                .lines()
                .find_map(|line| line.strip_prefix("Pages:")?.trim().parse::<usize>().ok())
                .unwrap()
        };
        assert_eq!(pages("scans", &with), pages("no-scans", &without) + 2, "each page has one of its own");
        let pictures = String::from_utf8(poppler("pdfimages", "scans", &with, &["-list"])).unwrap();
        assert_eq!(pictures.matches(" jpeg ").count(), 2, "each picture once: {pictures}");
        let said = text("scans", &with);
        assert!(said.contains("Page 2 of 2 of the scan") && said.contains("Parental responsibility"), "{said}");
        assert_eq!(said.contains("Tudalen 2 o 2"), beside.is_some());
        assert!(!text("no-scans", &without).contains("of the scan with the mark"));
    }
}

#[test]
fn a_template_that_knows_nothing_of_scans_makes_no_paper_of_them() {
    let mut kept = kept(&plan_file("b"));
    let pages = vec![scanned_page(0)];
    let scans = [Scan { hash: scan_hash(&pages), pages }];
    sign_with(&mut kept, Party::YoungPerson, Method::Ink { scan: scans[0].hash.clone() });
    let (life, english) = (Life::InForce(kept.in_force.clone()), voice(&kept.text, Language::English));
    let of_before = include_str!("../../../templates/agreement.typ").replace("{ scanned(sides) }", "{ [] }");
    let (templates, faults) = Templates::read([("agreement.typ".to_owned(), of_before)]);
    assert_eq!(faults, [""; 0]);
    let sample = paper(&kept.text, &life, &english);
    assert!(::paper::render(&Paper { templates: &templates, ..sample }).is_ok(), "without scans it is as good as ours");
    let refused = ::paper::render(&Paper { templates: &templates, scans: &scans, ..sample });
    assert!(matches!(refused, Err(PaperError::Typst(fault)) if fault.contains("scans")));
}

#[test]
fn no_text_can_break_the_paper() {
    let hostile = [
        "#panic(\"x\") *b* $x$ `r` #read(\"/etc/passwd\") <label> @ref // c /* c */ \\ ",
        "</textarea><script>alert(1)</script> {p} {q} { $name } %s \u{2068}a\u{2069} ",
        "👍🏽 👨\u{200D}👩\u{200D}👧 游戏 한국 ไทย q\u{650} \u{2067}x ŵŷ Việt Привет \n\n • ",
        "خانهٔ من و دوستانم، تلفن شب‌ها پیش من است. ",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    ];
    for (number, text) in hostile.iter().enumerate() {
        let mut file = plan_file("a");
        fill(&mut file, &text.repeat(if number % 4 == 0 { 20 } else { 6 }));
        let pdf = render(&kept(&file)).unwrap_or_else(|error| panic!("{text}: {error}"));
        std::fs::write(format!("{}/hostile-{number}.pdf", env!("CARGO_TARGET_TMPDIR")), &pdf).expect("it can be kept");
        assert_conforms(&pdf, text);
    }
}

#[test]
fn every_character_can_be_printed_or_spelled() {
    let mut kept: Kept = kept(&plan_file("c"));
    let characters = (0..0x3000).chain(0xD7F0..0x1_0000).chain(0x1_F000..0x1_FC00).filter_map(char::from_u32);
    let apart: Vec<String> = characters.clone().map(|c| format!("{c} ")).collect();
    let together: String = characters.collect();
    kept.in_force.signed.decision.comment = apart.concat() + &together;
    let pdf = render(&kept).expect("the paper is made");
    assert_conforms(&pdf, "every character");
    let text = text("characters", &pdf);
    assert!(text.contains("[U+202E]") && text.contains("[U+0007]") && !text.contains('\u{202E}'));
}

#[test]
fn a_missing_glyph_is_printed_as_its_number() {
    let mut kept = kept(&plan_file("a"));
    kept.in_force.signed.decision.comment = "好 fine".into();
    let text = text("glyph", &render(&kept).expect("the paper is made"));
    assert!(text.contains("[U+597D] fine"), "{text}");
}

#[test]
fn a_text_is_set_in_the_direction_of_most_of_its_letters() {
    let margin = 60.0;
    for (summary, begins_on_the_right) in [("خانهٔ دوستم Zebra", true), ("خانه is home to Zebra", false)]
    {
        let mut file = plan_file("a");
        file.rows.get_mut(&SheetName::Start).expect("a plan starts")[0].answers.set("summary", [summary]);
        let words = placed("direction", &render(&kept(&file)).expect("the paper is made"));
        let last = words.iter().find(|word| word.text.contains("Zebra")).expect("it is printed");
        assert_eq!(last.place[0] < margin, begins_on_the_right, "{summary}");
    }
}

#[test]
fn no_card_runs_off_its_page() {
    const FOOT: f64 = 786.0;
    for letters in [150, 450, 900] {
        let mut file = plan_file("a");
        fill(&mut file, &"WWWW WWWWWWW ".repeat(200)[..letters]);
        file.rows.get_mut(&SheetName::YoungPerson).expect("somebody")[0].answers.set("preferred_name", ["Jay"]);
        file.rows.get_mut(&SheetName::Home).expect("a home")[0].answers.set("name", ["Larch House"]);
        let words = placed(&format!("capitals-{letters}"), &render(&kept(&file)).expect("the paper is made"));
        let low = words.iter().find(|word| word.text.starts_with("WWW") && word.place[3] > FOOT);
        assert!(low.is_none(), "{letters} letters: {:?}", low.map(|word| word.place));
    }
}
