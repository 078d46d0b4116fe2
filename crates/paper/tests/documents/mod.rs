//! Every document of every case: conformance, language, order, contrast, the way to check it, and what must not be on it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock};

use domain::choices::RuleKind;
use domain::order::Order;
use domain::plan_file::PlanFile;
use domain::questions::Kind;
use domain::revision::Life;
use domain::sheets::SheetName;
use domain::short_code::short_code;
use domain::translation::Words;
use domain::word::Word;
use paper::{Document, Paper, PaperError, Translated};
use words::{Language, MISSING, Voice};

use crate::common::{Kept, VERIFY_URL, document, document_as, in_cyrillic, kept, paper, plan_file, voice};
use crate::{assert_conforms, fill, latin, placed, poppler, text};

const CASES: [&str; 4] = ["a", "b", "c", "d"];

/// A document of a case as it is: made once for all tests.
fn made_of(case: &'static str, of: Document) -> Arc<[u8]> {
    type Made = BTreeMap<(&'static str, &'static str), Arc<OnceLock<Arc<[u8]>>>>;
    static MADE: Mutex<Made> = Mutex::new(BTreeMap::new());
    let place = MADE.lock().expect("no test panicked here").entry((case, of.word())).or_default().clone();
    place.get_or_init(|| made(&kept(&plan_file(case)), of, case).into()).clone()
}

/// Makes a document, or says which one could not be made.
fn made(kept: &Kept, of: Document, what: &str) -> Vec<u8> {
    let pdf = document(kept, of).unwrap_or_else(|error| panic!("{what} {}: {error}", of.word()));
    let path = format!("{}/{what}-{}.pdf", env!("CARGO_TARGET_TMPDIR"), of.word());
    std::fs::write(path, &pdf).expect("it can be kept");
    pdf
}

pub fn pages(name: &str, pdf: &[u8]) -> usize {
    let info = String::from_utf8(poppler("pdfinfo", name, pdf, &[])).expect("pdfinfo writes UTF-8");
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a PDF has pages");
    line.trim().parse().expect("a number of pages")
}

#[test]
fn every_document_has_its_version_its_pages_and_its_code_on_every_page() {
    for case in CASES {
        let kept = kept(&plan_file(case));
        for &of in Document::all() {
            let (pdf, name) = (made_of(case, of), format!("every-{case}-{}", of.word()));
            let last = pages(&name, &pdf);
            for page in 1..=last {
                let said = said_on(&name, &pdf, page);
                let version = format!("version {}", kept.text.number());
                let of_last = format!("page {page} of {last}");
                for words in [version, of_last, short_code(kept.text.hash()), "accord.example/verify".to_owned()] {
                    assert!(said.contains(&words), "{name}, page {page}: {words} is not in {said}");
                }
                assert!(!said.contains(MISSING.trim()), "{name}: {said}");
            }
        }
    }
}

/// What stands on one page.
pub fn said_on(name: &str, pdf: &[u8], page: usize) -> String {
    let page = page.to_string();
    let said = poppler("pdftotext", name, pdf, &["-f", &page, "-l", &page, "-"]);
    String::from_utf8_lossy(&said).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_document_of_every_case_can_be_read_aloud_and_kept() {
    for case in CASES {
        for &of in Document::all() {
            assert_conforms(&made_of(case, of), &format!("{case} {}", of.word()));
        }
    }
}

/// A document in English with another language beside it.
fn beside(case: &str, of: Document, language: Language) -> Vec<u8> {
    translated(case, of, language, &Words::new())
}

/// The same with what people wrote in that language.
fn translated(case: &str, of: Document, language: Language, words: &Words) -> Vec<u8> {
    let kept = kept(&plan_file(case));
    let (life, english) = (Life::InForce(kept.in_force.clone()), voice(&kept.text, Language::English));
    let other = voice(&kept.text, language);
    let beside = Some(&other);
    let theirs = kept.text.translated(words);
    let translation = (!words.is_empty()).then_some(Translated { text: &theirs, interpreter: "Arta Gashi" });
    let paper = Paper { beside, translation, ..paper(&kept.text, &life, &english) };
    paper::document(&paper, of).unwrap_or_else(|error| panic!("{} {}: {error}", of.word(), language.tag()))
}

#[test]
fn each_language_stands_beside_english_and_can_be_read_aloud_and_kept() {
    for (language, _) in Language::BESIDE.into_iter().filter(|(language, _)| *language != Language::English) {
        let of = Document::YoungPerson;
        let (pdf, name) = (beside("b", of, language), format!("beside-{}", language.tag()));
        assert_conforms(&pdf, &name);
        let structure = poppler("pdfinfo", &name, &pdf, &["-struct"]);
        assert!(!structure.is_empty(), "{name} has no structure");
        let said = text(&name, &pdf);
        let other = voice(&kept(&plan_file("b")).text, language);
        for words in ["My internet agreement".to_owned(), other.plain("young-rule", &[("number", 1.into())])] {
            let bare: Vec<char> = words.chars().filter(|c| c.is_alphanumeric()).collect();
            // Letters that are joined are told by what they stand for, in the order in which they are read.
            let found = bare.iter().all(|c| said.contains(*c));
            assert!(found, "{name}: {words} is not in {said}");
        }
        assert!(!said.contains("[U+"), "{name}: a letter that no font has");
    }
}

#[test]
fn what_people_wrote_stands_in_both_languages_with_who_put_it_there() {
    let sentence = kept(&plan_file("b")).text.rules()[0].terms.sentence.clone();
    let words = Words::from([(sentence.clone(), "Rregulli im i parë".to_owned())]);
    let pdf = translated("b", Document::YoungPerson, Language::Albanian, &words);
    assert_conforms(&pdf, "translated");
    let said = text("translated", &pdf);
    for part in [&*sentence, "Rregulli im i parë", "Arta Gashi"] {
        assert_eq!(said.matches(part).count(), 1, "{part} in {said}");
    }
}

/// What is private is known by what was written: its translation is on no wall either, whatever words it has.
#[test]
fn a_wall_copy_has_the_translation_of_what_it_shows_and_of_nothing_else() {
    let text_b = kept(&plan_file("b")).text;
    let words =
        text_b.own_texts().into_iter().zip(0..).map(|(text, at)| (text.to_owned(), format!("Fjalë {at}."))).collect();
    let said = text("translated-wall", &translated("b", Document::Wall, Language::Albanian, &words));
    for rule in text_b.rules() {
        let is_shown = said.contains(&rule.terms.sentence);
        assert_eq!(said.contains(&words[&rule.terms.sentence]), is_shown, "{}: {said}", rule.terms.sentence);
        assert_eq!(is_shown, rule.terms.kind == RuleKind::Boundary, "{}", rule.terms.sentence);
    }
    let prayer = "My family, my prayer app and Quran audio";
    assert!(words.contains_key(prayer) && !said.contains(prayer) && !said.contains(&words[prayer]), "{said}");
}

#[test]
fn every_document_can_be_in_english_and_welsh() {
    for &of in Document::all() {
        let pdf = beside("c", of, Language::Welsh);
        assert_conforms(&pdf, &format!("en+cy {}", of.word()));
    }
}

/// What a second language lacks is said in English: of the young person's own documents it lacks nothing.
#[test]
fn no_english_of_ours_is_left_in_another_language() {
    let english = std::fs::read_dir("../../templates/texts/en").expect("the texts are there").flatten();
    let english: Vec<String> = english.map(|file| std::fs::read_to_string(file.path()).expect("a text")).collect();
    let said_of_us: BTreeSet<&str> = english
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| !line.starts_with(['#', ' ']))
        .filter_map(|line| line.split_once(" = "))
        .map(|(_, words)| words.trim())
        .filter(|words| words.len() > 9 && words.contains(' ') && !words.contains('{'))
        .collect();
    for case in ["b", "d"] {
        let file = plan_file(case);
        let typed = serde_json::to_string(&file).expect("a plan file");
        let kept = kept(&file);
        let life = Life::InForce(kept.in_force.clone());
        for of in [Document::YoungPerson, Document::EasyRead, Document::Wall, Document::Passport, Document::Shift] {
            let pdf = document_as(&kept.text, &life, None, Language::Albanian, of).expect("it is made");
            let said = text(&format!("albanian-{case}-{}", of.word()), &pdf);
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            let left: Vec<&&str> =
                said_of_us.iter().filter(|words| said.contains(**words) && !typed.contains(**words)).collect();
            assert!(left.is_empty(), "{case} {}: {left:?}", of.word());
        }
    }
}

/// In the pseudo-language each letter of ours has an accent, and here people write Cyrillic: no plain Latin letter is left.
#[test]
fn every_word_of_ours_on_every_document_comes_from_the_message_files() {
    for case in ["a", "b", "c"] {
        let mut file = plan_file(case);
        in_cyrillic(&mut file);
        let kept = kept(&file);
        for life in [Life::WithManager(kept.in_force.sent().clone()), Life::InForce(kept.in_force.clone())] {
            for &of in Document::all() {
                let Ok(pdf) = document_as(&kept.text, &life, None, Language::Pseudo, of) else { continue };
                let mut said = text(&format!("pseudo-{}", of.word()), &pdf);
                said.retain(|c| !c.is_whitespace());
                let said = latin(&file, &kept).iter().fold(said, |said, known| said.replace(known, " "));
                let ours: Vec<&str> =
                    said.split(|c: char| !c.is_ascii_alphabetic()).filter(|run| !run.is_empty()).collect();
                assert_eq!(ours, [""; 0], "{case} {}: {said}", of.word());
            }
        }
    }
}

#[test]
fn a_version_that_nobody_decided_has_every_document_but_a_receipt() {
    let kept = kept(&plan_file("d"));
    let life = Life::WithManager(kept.in_force.sent().clone());
    for &of in Document::all() {
        match document_as(&kept.text, &life, None, Language::English, of) {
            Ok(pdf) => {
                let said = text(&format!("undecided-{}", of.word()), &pdf);
                let is_told = of == Document::Passport || said.contains("It does not count yet.");
                assert!(is_told && !said.contains(MISSING.trim()), "{}: {said}", of.word());
            }
            Err(error) => assert!(of == Document::Receipt && matches!(error, PaperError::Undecided), "{error}"),
        }
    }
}

/// Texts that want to break a paper, the first with 10,000 characters and more.
pub fn hostile() -> Vec<String> {
    let markup = "#panic(\"x\") *b* _i_ $x$ `r` #read(\"/etc/passwd\") <label> @ref // c /* c */ \\ = h - l + n </p><script>x</script> {p} {q} { $name } %s ${y} ";
    let scripts = "👍🏽 👨\u{200D}👩\u{200D}👧 游戏 한국 ไทย q\u{650} \u{2067}x\u{2069} خانهٔ من ŵŷ Việt Привет\n\n • ";
    let one_word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau";
    [(markup, 80), (scripts, 2), (one_word, 6)].map(|(text, times)| text.repeat(times)).to_vec()
}

/// The file copy is set with such texts in `no_text_can_break_the_paper`.
#[test]
fn no_text_can_break_any_document() {
    assert!(hostile()[0].chars().count() > 10_000);
    for (number, nasty) in hostile().iter().enumerate() {
        let mut file = plan_file("a");
        fill(&mut file, nasty);
        let mut kept = kept(&file);
        kept.in_force.signed.decision.comment = format!("\u{202E}\u{7}\u{E000} {nasty}");
        for &of in Document::all().iter().filter(|of| **of != Document::File) {
            let pdf = made(&kept, of, &format!("nasty-{number}"));
            assert_conforms(&pdf, &format!("nasty {number} {}", of.word()));
        }
    }
}

#[test]
fn a_name_with_controls_emoji_and_mark_up_is_only_a_name() {
    let kept = kept(&plan_file("a"));
    let name = "\u{202E}\u{7}\u{E000}#panic(\"x\") *J* 👍 خانه";
    let voice = Voice { young_person: name.into(), home: name.into(), ..voice(&kept.text, Language::English) };
    let life = Life::InForce(kept.in_force.clone());
    let paper = paper(&kept.text, &life, &voice);
    for &of in Document::all() {
        let pdf = paper::document(&paper, of).unwrap_or_else(|error| panic!("{}: {error}", of.word()));
        assert_conforms(&pdf, of.word());
        assert!(!text("name", &pdf).contains('\u{202E}'), "{}", of.word());
    }
}

/// Repeats the rows of a sheet until there are so many.
fn repeat(file: &mut PlanFile, sheet: SheetName, number: usize) {
    let rows = file.rows.get_mut(&sheet).expect("it has rows");
    let first = rows.clone();
    for (at, row) in first.iter().cycle().take(number - first.len()).enumerate() {
        let mut row = row.clone();
        row.key = Some(format!("more-{at}"));
        rows.push(row);
    }
}

#[test]
fn a_hundred_and_twenty_rules_and_two_hundred_risks_have_room() {
    let mut file = plan_file("d");
    repeat(&mut file, SheetName::Rule, 120);
    repeat(&mut file, SheetName::Risk, 200);
    let kept = kept(&file);
    assert_eq!((kept.text.rules().len(), kept.text.risks().len()), (120, 200));
    for &of in Document::all() {
        let pdf = made(&kept, of, "many");
        let said = text(&format!("many-{}", of.word()), &pdf);
        if matches!(of, Document::YoungPerson | Document::LargePrint | Document::EasyRead) {
            assert!(said.contains("Rule 120"), "{}", of.word());
        }
    }
}

/// A text as it can be found in what a tool reads from a page: without blanks, and without the marks around a quotation.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

/// Rules are written in full in every copy of the young person's, with the reason, their own words and when it loosens.
#[test]
fn no_word_of_a_rule_is_lost_in_the_young_persons_copies() {
    for nasty in [None, hostile().into_iter().next()] {
        let mut file = plan_file("a");
        nasty.iter().for_each(|nasty| fill(&mut file, nasty));
        let kept = kept(&file);
        for of in [Document::YoungPerson, Document::LargePrint, Document::EasyRead] {
            let foot = if of == Document::LargePrint { "764" } else { "776" };
            let said = bare(&above_the_foot(&format!("whole-{}", of.word()), &made(&kept, of, "whole"), foot));
            for rule in kept.text.rules() {
                let terms = &rule.terms;
                for words in [&terms.sentence, &terms.because_words, &terms.relaxes_when, &rule.view.words] {
                    assert!(said.contains(&bare(words)), "{}: {words} is not in {said}", of.word());
                }
            }
        }
    }
}

/// What stands on the pages above their feet, so that no foot comes between two lines of a text.
fn above_the_foot(name: &str, pdf: &[u8], foot: &str) -> String {
    let said = poppler("pdftotext", name, pdf, &["-x", "0", "-y", "0", "-W", "600", "-H", foot, "-"]);
    String::from_utf8_lossy(&said).into_owned()
}

/// What people wrote is all in the file copy, in the order in which it is read aloud.
#[test]
fn no_word_that_people_wrote_is_lost_in_the_file_copy() {
    for case in CASES {
        let pdf = made_of(case, Document::File);
        let above_the_foot = ["-raw", "-x", "0", "-y", "0", "-W", "600", "-H", "782", "-"];
        let said = poppler("pdftotext", &format!("own-{case}"), &pdf, &above_the_foot);
        let said = bare(&String::from_utf8_lossy(&said));
        // Letters that are joined, and written from the right, are not found again as they were typed.
        let is_joined = |letter: char| ('\u{600}'..='\u{6FF}').contains(&letter);
        for words in kept(&plan_file(case)).text.own_texts().into_iter().filter(|words| !words.contains(is_joined)) {
            assert!(said.contains(&bare(words)), "{case}: {words} is not in {said}");
        }
    }
}

/// So much is read in one go, and fits one staple.
#[test]
fn the_file_copy_of_case_a_has_ten_pages_at_most() {
    let pages = pages("ten", &made_of("a", Document::File));
    assert!(pages <= 10, "{pages}");
}

/// What is done about a risk, and what helps: the rules themselves, which hang on the wall.
const RULES: [&str; 3] = ["control", "helps", "protects"];

/// What nobody who passes a wall may read: every answer to a private question, every person that a court has named, and every word of
/// the reasons, the risks and the voices.
fn private(kept: &Kept) -> Vec<String> {
    let text = &kept.text;
    let mut all: Vec<String> = text.orders().flat_map(Order::people).collect();
    for &sheet in SheetName::all() {
        let is_hidden = matches!(sheet, SheetName::Risk | SheetName::Order | SheetName::NoContact | SheetName::Overall);
        for (_, answers) in text.rows(sheet) {
            let written =
                sheet.sheet().fields().filter(|field| matches!(field.kind, Kind::Line(_) | Kind::Paragraph(_)));
            let hidden = written.filter(|field| (field.private || is_hidden) && !RULES.contains(&field.name));
            all.extend(hidden.map(|field| answers.get(field.name).to_owned()));
        }
    }
    for rule in text.rules() {
        let terms = &rule.terms;
        let said =
            [&terms.because_words, &terms.necessary, &terms.less_limiting, &rule.view.words, &terms.told_authority];
        all.extend(said.into_iter().cloned());
        if terms.kind.needs_consent() || terms.kind.is_given() && terms.kind.word() == "court_order" {
            all.push(terms.sentence.clone());
        }
    }
    all.retain(|text| text.chars().count() > 2);
    all
}

#[test]
fn nothing_private_is_on_a_wall() {
    for case in CASES {
        let kept = kept(&plan_file(case));
        let said = bare(&text(&format!("wall-{case}"), &made(&kept, Document::Wall, case)));
        let told: Vec<String> = private(&kept).into_iter().filter(|words| said.contains(&bare(words))).collect();
        assert_eq!(told, [""; 0], "{case}: {said}");
        assert!(said.contains(&bare("What we agreed")), "{case}: something is left");
    }
}

#[test]
fn a_rule_that_names_somebody_private_is_not_on_a_wall() {
    for (words, is_shown) in [("I tell Abby when kp rings.", false), ("I tell Abby when somebody rings.", true)] {
        let mut file = plan_file("a");
        let rules = file.rows.get_mut(&SheetName::Rule).expect("it has rules");
        rules[0].answers.set("sentence", [words]);
        let said = text("named", &made(&kept(&file), Document::Wall, "named"));
        assert_eq!(said.contains(words), is_shown, "{said}");
    }
}

/// The text in the order in which it is set, which is that in which it is read: `text` reads columns by where they stand.
fn in_order(name: &str, pdf: &[u8]) -> String {
    let said = poppler("pdftotext", name, pdf, &["-raw", "-"]);
    String::from_utf8_lossy(&said).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_police_and_courts_say_is_told_and_counts_on_every_paper() {
    let bail = "I stay off the internet from 22:00 to 07:00 until the police have decided.";
    for of in [Document::YoungPerson, Document::EasyRead, Document::LargePrint, Document::File] {
        assert!(text("bail", &made_of("d", of)).contains(bail), "{}", of.word());
    }
    // A rule lets Kit stay up until 23:00 at the weekend, which bail does not.
    let card = in_order("bail", &made_of("d", Document::Shift));
    assert!(!card.contains("23:00") && card.matches("Off at 22:00").count() == 2, "{card}");
    assert!(card.contains("Friday and Saturday. Back at 08:00. Until 18 January 2027."), "{card}");
    let [appear, ring] = ["If they appear", "Ring"].map(|label| card.find(label).expect("it stands on the card"));
    let appear = &card[appear..ring];
    assert!(appear.contains("M.T.") && appear.matches("D.R.").count() == 1, "{appear}");
}

#[test]
fn a_rule_that_has_ended_is_told_as_ended_and_to_the_young_person_no_more() {
    let ended = "No online play on the house tablets.";
    for of in [Document::File, Document::Notice] {
        let said = text("ended", &made_of("c", of));
        assert!(said.contains(ended) && said.contains("Ended on"), "{}: {said}", of.word());
    }
    for of in [Document::YoungPerson, Document::EasyRead, Document::LargePrint] {
        assert!(!text("ended", &made_of("c", of)).contains(ended), "{}", of.word());
    }
    let condition = "Peter Nolan agrees on a condition: “Look at the block again after the police reply.”";
    assert!(text("condition", &made_of("b", Document::Notice)).contains(condition));
}

#[test]
fn they_choose_what_stands_on_their_passport_page() {
    let (likes, rules) = ("Digital painting.", "Rules that work for me");
    for (chosen, shown) in [(&[][..], [true, true]), (&["likes"][..], [true, false]), (&["rules"][..], [false, true])] {
        let mut file = plan_file("d");
        file.rows.get_mut(&SheetName::Own).expect("it has one")[0].answers.set("passport_parts", chosen.to_vec());
        let said = text("chosen", &made(&kept(&file), Document::Passport, "chosen"));
        assert_eq!([likes, rules].map(|words| said.contains(words)), shown, "{chosen:?}: {said}");
    }
}

#[test]
fn their_own_papers_have_the_colour_and_the_picture_that_they_chose() {
    let with = |of: Document, colour: &str, picture: &str| {
        let mut file = plan_file("d");
        let own = &mut file.rows.get_mut(&SheetName::Own).expect("it has one")[0].answers;
        own.set("copy_colour", [colour]);
        own.set("copy_picture", [picture]);
        made(&kept(&file), of, &format!("{colour}-{picture}"))
    };
    // The pixels of a picture end with the file. The red is that of `house.typ`.
    let is_red = |pdf: &[u8]| {
        let page = poppler("pdftoppm", "colour", pdf, &["-r", "60", "-f", "1", "-l", "1"]);
        page.rchunks_exact(3).any(|pixel| pixel == [0x94, 0x20, 0x1a])
    };
    let (red, green) = (with(Document::YoungPerson, "red", ""), with(Document::YoungPerson, "green", ""));
    assert!(is_red(&red) && !is_red(&green) && !is_red(&with(Document::Wall, "red", "")));
    let cat = with(Document::YoungPerson, "red", "cat");
    assert_conforms(&cat, "red with a cat");
    let lead = |pdf: &[u8]| {
        let words = placed("lead", pdf);
        words.iter().find(|word| word.text == "This").expect("it begins so").place[1]
    };
    assert!(lead(&cat) > lead(&red) + 40.0, "the picture has its place");
}

#[test]
fn large_print_has_no_small_letter_above_its_foot() {
    let words = placed("large", &made(&kept(&plan_file("d")), Document::LargePrint, "d"));
    let small = words.iter().find(|word| word.place[3] < 720.0 && word.place[3] - word.place[1] < 24.0);
    assert!(words.len() > 500 && small.is_none(), "{:?}", small.map(|word| (&word.text, word.place)));
}

#[test]
fn only_readers_of_the_whole_record_get_it_attached() {
    let kept = kept(&plan_file("a"));
    for &of in Document::all() {
        let listed = poppler("pdfdetach", &format!("attached-{}", of.word()), &made(&kept, of, "a"), &["-list"]);
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let is_attached = listed.contains("record.json");
        assert_eq!(is_attached, of.carries_record(), "{}: {listed}", of.word());
        assert_eq!(is_attached, matches!(of, Document::File | Document::Receipt), "{}", of.word());
    }
}

#[test]
fn staffs_words_are_on_no_paper_of_the_young_persons() {
    let mut file = plan_file("d");
    let good = &mut file.rows.get_mut(&SheetName::Good).expect("it has one")[0].answers;
    good.set("likes", ["Staff think that they like chess."]);
    good.set("likes.how", ["noticed"]);
    let kept = kept(&file);
    for of in [Document::YoungPerson, Document::LargePrint, Document::EasyRead, Document::Passport] {
        let said = text("noticed", &made(&kept, of, "noticed"));
        assert!(!said.contains("chess") && said.contains("Digital painting."), "{}: {said}", of.word());
    }
    assert!(text("noticed", &made(&kept, Document::File, "noticed")).contains("chess"));
}

#[test]
fn a_passport_tells_no_stranger_what_worries_somebody_or_what_happened() {
    let kept = kept(&plan_file("d"));
    let said = bare(&text("passport", &made(&kept, Document::Passport, "d")));
    let mut hidden = vec!["That D.R. finds me.".to_owned(), "D.R.".into(), "galleryman".into()];
    hidden.extend(kept.text.risks().iter().map(|risk| risk.answers.get("title").to_owned()));
    hidden.extend(kept.text.rules().iter().map(|rule| rule.terms.because_words.clone()));
    let told: Vec<String> = hidden.into_iter().filter(|words| said.contains(&bare(words))).collect();
    assert_eq!(told, [""; 0], "{said}");
}

#[test]
fn the_notice_names_the_regulation_of_the_nation_and_every_restriction() {
    for (case, regulation) in [("d", "regulation 22"), ("c", "personal plan")] {
        let kept = kept(&plan_file(case));
        let said = text("notice", &made(&kept, Document::Notice, case));
        assert!(said.contains(regulation) && said.contains("regulation 22") == (case == "d"), "{case}: {said}");
        let said = bare(&said);
        for rule in kept.text.rules() {
            let is_told = said.contains(&bare(&rule.terms.sentence));
            assert_eq!(is_told, rule.terms.kind.needs_consent(), "{case} {}: {said}", rule.terms.sentence);
        }
    }
}

#[test]
fn shift_card_and_passport_are_one_page_and_a_wall_has_room_for_two() {
    for case in CASES {
        let kept = kept(&plan_file(case));
        for (of, most) in [(Document::Shift, 1), (Document::Passport, 1), (Document::Wall, 2), (Document::Receipt, 1)] {
            let pages = pages("length", &made(&kept, of, case));
            assert!(pages <= most, "{case} {} has {pages} pages", of.word());
        }
    }
}

/// A page as a picture in grey: width, height, and the dots.
fn picture(name: &str, pdf: &[u8], page: usize) -> (usize, usize, Vec<u8>) {
    let page = page.to_string();
    let file = format!("{}/{name}-{page}", env!("CARGO_TARGET_TMPDIR"));
    poppler("pdftoppm", name, pdf, &["-r", "300", "-gray", "-f", &page, "-singlefile", &file]);
    let bytes = std::fs::read(format!("{file}.pgm")).expect("it was drawn");
    let mut at = 0;
    let mut word = || {
        let rest = &bytes[at..];
        let len = rest.iter().position(u8::is_ascii_whitespace).expect("a head has four words");
        at += len + 1;
        String::from_utf8_lossy(&rest[..len]).into_owned()
    };
    let [kind, width, height, _] = [(); 4].map(|()| word());
    assert_eq!(kind, "P5");
    (width.parse().expect("a number"), height.parse().expect("a number"), bytes[at..].to_vec())
}

/// What the QR codes of a page say.
pub fn scanned(name: &str, pdf: &[u8], page: usize) -> Vec<String> {
    let (width, height, dots) = picture(name, pdf, page);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| dots[y * width + x]);
    let grids = image.detect_grids();
    grids.iter().filter_map(|grid| grid.decode().ok()).map(|(_, said)| said).collect()
}

#[test]
fn the_qr_code_of_every_page_opens_the_address_with_the_code_that_is_printed() {
    let kept = kept(&plan_file("b"));
    let address = format!("{VERIFY_URL}{}", short_code(kept.text.hash()));
    for &of in Document::all() {
        let (pdf, name) = (made_of("b", of), format!("qr-{}", of.word()));
        let last = pages(&name, &pdf);
        for page in BTreeSet::from([1, 2.min(last), last]) {
            assert_eq!(scanned(&name, &pdf, page), [address.as_str()], "{name}, page {page}");
        }
    }
}

/// The headings in the order in which they are read aloud, each with its level.
fn headings(name: &str, pdf: &[u8]) -> Vec<(u8, String)> {
    let tree = poppler("pdfinfo", name, pdf, &["-struct-text"]);
    let tree = String::from_utf8_lossy(&tree).into_owned();
    let mut found: Vec<(u8, String)> = Vec::new();
    let mut depth = None;
    for line in tree.lines() {
        let (indent, said) = (line.len() - line.trim_start().len(), line.trim());
        let level =
            said.strip_prefix('H').and_then(|rest| rest.split_once(' ')).and_then(|(level, _)| level.parse().ok());
        match level {
            Some(level) => {
                depth = Some(indent);
                found.push((level, String::new()));
            }
            None if depth.is_some_and(|depth| indent > depth) => {
                if let Some((_, heading)) = found.last_mut() {
                    heading.push_str(said.trim_matches('"'));
                }
            }
            None => depth = None,
        }
    }
    found
}

#[test]
fn the_structure_has_one_title_no_level_left_out_and_the_order_of_the_page() {
    for &of in Document::all() {
        let (pdf, name) = (made_of("d", of), format!("structure-{}", of.word()));
        let headings = headings(&name, &pdf);
        assert_eq!(headings.first().map(|(level, _)| *level), Some(1), "{name}: {headings:?}");
        assert_eq!(headings.iter().filter(|(level, _)| *level == 1).count(), 1, "{name}: {headings:?}");
        let leaps = headings.windows(2).find(|two| two[1].0 > two[0].0 + 1);
        assert!(leaps.is_none(), "{name}: {leaps:?}");
        let said = in_order(&name, &pdf);
        let mut from = 0;
        for (_, heading) in &headings {
            let at = bare(&said)[from..].find(&bare(heading));
            from += at.unwrap_or_else(|| panic!("{name}: {heading} is not where it is read"));
        }
        assert!(
            pdf.windows(12).any(|bytes| bytes == b"/Lang (en-GB" || bytes == b"/Lang(en-GB)"),
            "{name} has no language"
        );
    }
}

#[test]
fn the_young_persons_words_come_before_every_rule() {
    let kept = kept(&plan_file("d"));
    let order = [
        "In my words",
        "When I can be online",
        "What we agreed",
        "What a court or the police say",
        "If something goes wrong",
    ];
    for of in [Document::YoungPerson, Document::LargePrint] {
        let pdf = made(&kept, of, "d");
        let titles: Vec<String> =
            headings("first", &pdf).into_iter().filter(|(level, _)| *level == 2).map(|it| it.1).collect();
        assert_eq!(titles[..5], order, "{}", of.word());
        assert_eq!(titles.last().map(String::as_str), Some("Is something not fair?"));
    }
    let easy = headings("first", &made(&kept, Document::EasyRead, "d"));
    assert_eq!(easy[2].1, "In my words");
}

/// How light a colour is, from 0 to 1 (WCAG 2.2).
fn light(color: &str) -> f64 {
    let part = |at: usize| f64::from(u8::from_str_radix(&color[at..at + 2], 16).expect("two digits")) / 255.0;
    let linear = |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colours of a line of the house style: `let ink = rgb("#22302e")`, `pine: (rgb(…), rgb(…), rgb(…))`.
fn colors(begins: &str) -> Vec<&'static str> {
    let house = include_str!("../../../../templates/house.typ");
    let line =
        house.lines().find(|line| line.trim_start().starts_with(begins)).unwrap_or_else(|| panic!("no {begins}"));
    line.split('"').filter(|part| part.starts_with('#') && part.len() == 7).collect()
}

#[test]
fn every_pair_of_colours_can_be_read_and_the_week_needs_no_colour() {
    let [ink, soft] = ["#let ink", "#let soft"].map(|name| colors(name)[0]);
    let mut pairs = vec![(ink, "#ffffff"), (soft, "#ffffff")];
    for tone in ["pine:", "lilac:", "gold:", "apricot:", "rose:", "grey:"] {
        let tone = colors(tone);
        pairs.extend([(tone[0], "#ffffff"), (tone[0], tone[1]), (ink, tone[1])]);
    }
    let [online, off] = ["online:", "off:"].map(|access| colors(access)[0]);
    let learning = colors("#place(rect(")[0];
    pairs.extend([(ink, online), (ink, off), (ink, learning)]);
    for (one, other) in pairs {
        assert!(contrast(one, other) >= 4.5, "{one} on {other}: {:.2}", contrast(one, other));
    }
    assert!(contrast(online, off) >= 1.5, "online and off look alike without colour");
    assert!(contrast(learning, colors("#place(line(")[0]) >= 1.5, "the stripes of learning cannot be seen");
}
