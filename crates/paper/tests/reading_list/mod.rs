//! The list of who has read what in a home: who has and who has not, conformance, its language, and texts that want to break it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::policy::Role;
use paper::{Reader, ReadingList, Templates, ToRead};
use words::{Language, MISSING, Voice};

use crate::documents::{hostile, pages, said_on, scanned};
use crate::{assert_conforms, placed, poppler, text};

/// An instant on this day of November 2026.
fn on(day: u32) -> DateTime<Utc> {
    let date = NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November");
    date.and_hms_opt(14, 30, 0).expect("half past two").and_utc()
}

fn reader(name: &str, role: Role, read: Option<(u32, DateTime<Utc>)>) -> Reader {
    Reader { name: name.into(), role, read }
}

/// A text of which the second version must have been read, and the third is in force.
fn to_read(title: &str, name: &str) -> ToRead {
    let readers = vec![
        reader(name, Role::Manager, Some((3, on(20)))),
        reader("Nell Ash", Role::Night, None),
        reader("Owen Hart", Role::Staff, Some((1, on(2)))),
        reader("Abby Lund", Role::Staff, Some((2, on(9)))),
    ];
    ToRead { title: title.into(), version: 3, since: on(19).date_naive(), asked: 2, readers }
}

/// The list of these texts, twice: once as policies and once as agreements.
fn list(language: Language, texts: &[ToRead], by: &str) -> Vec<u8> {
    let voice = Voice { language, young_person: String::new(), home: "Larch House".into(), nation: None };
    let (templates, role, at) = (Templates::default(), Role::Manager, on(30));
    let (policies, agreements) = (texts, Some(texts));
    let list = ReadingList { voice: &voice, templates: &templates, by, role, at, policies, agreements };
    paper::reading_list(&list).unwrap_or_else(|error| panic!("{}: {error}", language.tag()))
}

#[test]
fn the_list_says_who_has_read_what_and_when_and_who_has_not() {
    let pdf = list(Language::English, &[to_read("Signs to watch for", "Dena Okafor")], "Dena Okafor");
    assert_conforms(&pdf, "readers");
    let said = text("readers", &pdf);
    for words in [
        "Larch House · list for the manager and for inspectors",
        "Printed by Dena Okafor, manager, on 30 November 2026 at 14:30",
        "Signs to watch for",
        "Version 3, in force from 19 November 2026. Whoever had read version 2 did not have to read it again.",
        "Read by 2 of 4",
        "Nell Ash Night or agency staff Not read",
        "Owen Hart Staff Not this version. Version 1 on 2 November 2026 at 14:30",
        "Abby Lund Staff Version 2, on 9 November 2026 at 14:30",
        "Dena Okafor Manager Version 3, on 20 November 2026 at 14:30",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    assert!(said.find("Nell Ash") < said.find("Dena Okafor Manager"), "those who have not stand first: {said}");
    assert_eq!(list(Language::English, &[to_read("Signs to watch for", "Dena Okafor")], "Dena Okafor"), pdf);
}

#[test]
fn the_list_has_its_home_and_its_pages_on_every_page_and_no_code_of_an_agreement() {
    let texts: Vec<ToRead> = (1..30).map(|number| to_read(&format!("Policy {number}"), "Dena Okafor")).collect();
    let pdf = list(Language::English, &texts, "Dena Okafor");
    let last = pages("readers-many", &pdf);
    assert!(last > 2, "{last}");
    for page in 1..=last {
        let said = said_on("readers-many", &pdf, page);
        for words in [&*format!("page {page} of {last}"), "Larch House", "30 November 2026", "Dena Okafor"] {
            assert!(said.contains(words), "page {page}: {words} is not in {said}");
        }
        assert!(!said.contains("fingerprint") && !said.contains("code"), "{said}");
        assert!(scanned("readers-many", &pdf, page).is_empty());
    }
    let listed = poppler("pdfdetach", "readers-many", &pdf, &["-list"]);
    assert!(!String::from_utf8_lossy(&listed).contains("record.json"));
}

#[test]
fn the_list_speaks_welsh_and_only_by_the_message_files() {
    let texts = [to_read("Арвид", "Борис")];
    let welsh = list(Language::Welsh, &texts, "Борис");
    assert_conforms(&welsh, "welsh");
    let said = text("readers-welsh", &welsh);
    assert!(said.contains("Pwy sydd wedi darllen beth") && said.contains("Heb ei ddarllen"), "{said}");
    assert!(!said.contains(MISSING.trim()) && !said.contains("Not read"), "{said}");
    let pseudo = text("readers-pseudo", &list(Language::Pseudo, &texts, "Борис"));
    let known = ["Larch House", "Nell Ash", "Owen Hart", "Abby Lund", "GMT"];
    let left = known.iter().fold(pseudo, |said, known| said.replace(known, " "));
    assert!(!left.contains(|letter: char| letter.is_ascii_alphabetic()), "{left}");
}

#[test]
fn a_list_without_anything_to_read_says_so_and_one_for_administrators_names_nobody_who_lives_here() {
    let said = text("readers-none", &list(Language::English, &[], "Dena Okafor"));
    assert!(said.contains("No policy is in force yet.") && said.contains("No agreement is in force yet."), "{said}");
    let voice = Voice { home: "Larch House".into(), ..Voice::default() };
    let (templates, role, at) = (Templates::default(), Role::Administrator, on(30));
    let list =
        ReadingList { voice: &voice, templates: &templates, by: "Ola", role, at, policies: &[], agreements: None };
    let said = text("readers-administrator", &paper::reading_list(&list).expect("it is made"));
    assert!(said.contains("on the list that a manager prints"), "{said}");
}

#[test]
fn no_text_can_break_the_list() {
    for (number, nasty) in hostile().iter().enumerate() {
        let nasty = format!("\u{202E}\u{7}\u{E000} {nasty}");
        let by: String = nasty.chars().take(80).collect();
        let pdf = list(Language::English, &[to_read(&nasty, &nasty), to_read("A policy", &nasty)], &by);
        assert_conforms(&pdf, &format!("nasty {number}"));
        assert!(!text("readers-nasty", &pdf).contains('\u{202E}'));
        let runs_off = placed("readers-nasty", &pdf).into_iter().find(|word| word.place[2] > 570.0);
        assert!(runs_off.is_none(), "{:?}", runs_off.map(|word| (word.text, word.place)));
    }
}
