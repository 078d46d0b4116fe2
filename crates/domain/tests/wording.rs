//! What the words of a draft may not say, and what they may: the reviews' examples, and what people innocently write.

mod common;

use common::{BOUNDARY, CASES, RESTRICTION, first_draft, set, set_in, smallest, story, today};
use domain::fault::FaultKind;
use domain::sheets::SheetName;
use domain::wording::{Subject, fault, is_for_adults_only, limits_family, takes_people};

#[test]
fn no_rule_takes_the_private_phone_or_those_who_help() {
    for words in [
        "I have no phone and no house phone, and I cannot ring Childline or my advocate.",
        "I have no house phone.",
        "I can’t ring Childline.",
        "I am not allowed to call my advocate.",
        "I must not contact my solicitor, my social worker or Childline.",
        "I may not ring mum, my solicitor or Ofsted.",
        "Kit does not speak to the independent visitor.",
        "The house phone is locked at night.",
        "The handset is taken away at 21:00.",
        "I lose the house phone when I swear.",
        "No calls to my social worker after school.",
        "No phone of any kind.",
        "I cannot use any phone after 22:00.",
        "I never ring helplines.",
        "I talk to my advocate on speaker.",
        "Staff take the lounge handset away at 22:00.",
    ] {
        assert_eq!(fault(Subject::Rule, words), Some(FaultKind::TakesHelp), "{words}");
    }
    for words in [
        "The house phone is always mine to use.",
        "Nobody takes away my call with Mia.",
        "I charge my phone in the office at night.",
        "No phone at night. The house phone is always mine to use.",
        "No phone after 22:00, but I can ring Childline and my advocate on the house phone.",
        "I have no phone at school, the house phone stays free for me.",
        "I cannot use my phone at night but the handset is there.",
        "They do not open messages with Ruth, my advocate or Childline.",
        "Staff never listen when I ring my advocate.",
        "Nobody stops me ringing Childline.",
        "Staff do not take the house phone away.",
        "I may take the handset to my room.",
        "I do not have to tell my social worker first.",
        "I ring Childline whenever I like. No limits on calls to my solicitor.",
        "No limit on calls to my solicitor.",
        "I have no phone of my own yet, so the lounge handset is mine to use.",
        "No video calls with people I have only met online. Gran and Mia are always allowed.",
    ] {
        assert_eq!(fault(Subject::Rule, words), None, "{words}");
    }
}

#[test]
fn family_is_kept_from_nobody_but_by_a_court_or_a_restriction() {
    for words in
        ["I cannot ring my mum.", "No contact with my family.", "I only ring Shan, on speaker with staff there."]
    {
        assert!(limits_family(words), "{words}");
    }
    for words in [
        "I ring my mum every day.",
        "No calls after 22:00 except with my family.",
        "Calls with my mother and my brothers are always allowed.",
        "I play online only with Cai. A grown-up is in the room.",
        "Nobody listens in when I talk to my sister.",
    ] {
        assert!(!limits_family(words), "{words}");
    }
    let shan = ["Shan".to_owned()];
    assert!(takes_people("I do not message Shan.", &shan) && takes_people("I only ring Shan on speaker.", &shan));
    assert!(!takes_people("I ring Shan on Sundays. I do not message strangers.", &shan));
    assert!(!takes_people("I do not message Shane.", &shan), "a name is a whole word");
}

#[test]
fn regulation_19_and_endless_consequences_are_found() {
    use FaultKind::{Endless, Fines, Humiliates, PunishesGroup, TakesAid, TakesContact, TakesFood, TakesSleep};
    for (words, code) in [
        ("Kit will lose phone until further notice", Endless),
        ("no calls to family", TakesContact),
        ("pay £50 fine", Fines),
        ("everyone loses wifi", PunishesGroup),
        ("early bed with no supper", TakesFood),
        ("early bed", TakesSleep),
        ("He loses all privileges.", Endless),
        ("door off", Humiliates),
        ("no phone for a month", Endless),
        ("grounded and misses contact", TakesContact),
        ("My phone stays in the office for 2 weeks.", Endless),
        ("My phone stays in the office for 4 days.", Endless),
        ("No phone indefinitely.", Endless),
        ("We take away his hearing aids.", TakesAid),
        ("She says sorry in front of everyone.", Humiliates),
        ("If I do not stop, I lose supper.", TakesFood),
        ("Staff stop family time.", TakesContact),
        ("We cancel his visit to his sister.", TakesContact),
        ("I lose pocket money.", Fines),
        ("no phone and no calls to mum", TakesContact),
    ] {
        assert_eq!(fault(Subject::Consequence, words), Some(code), "{words}");
    }
    for words in [
        "No fines, no taking calls away",
        "We never use food, sleep, family contact or fines.",
        "Nobody loses family time. Nobody pays a fine.",
        "We do not take away food, sleep or calls.",
        "Only then: my phone stays in the office.",
        "My phone stays in the office for 24 hours.",
        "No phone at supper.",
        "I lose my phone at tea time.",
        "I pay £20 towards the new screen.",
        "That is fine.",
        "I delete the post and say sorry. We look at it again in a month.",
        "I block friends who are mean.",
        "We stop and have a drink.",
        "The limit never runs until further notice.",
    ] {
        assert_eq!(fault(Subject::Consequence, words), None, "{words}");
    }
}

#[test]
fn a_password_or_pin_is_found_in_any_words() {
    for words in [
        "password is Fenmarsh99!",
        "The tablet's PIN is 4821.",
        "PIN: 0000",
        "pin 123456",
        "Wifi password (Larch2026)",
        "New passcode=ab12cd",
    ] {
        assert_eq!(fault(Subject::Anything, words), Some(FaultKind::HoldsSecret), "{words}");
    }
    for words in [
        "Abby helps with a new password.",
        "The password was changed on 12/11/2026.",
        "A PIN has 4 digits.",
        "The password is 12 characters long.",
        "He knows his password. Ring 01632 960101.",
        "Police log 4471, closed.",
        "INT-2291",
    ] {
        assert_eq!(fault(Subject::Anything, words), None, "{words}");
    }
}

#[test]
fn a_service_for_adults_is_found_by_its_name_or_its_sign() {
    for words in ["CSGOEmpire (skins betting, 18+)", "A casino app", "Pornhub", "Adults only", "Online gambling"] {
        assert!(is_for_adults_only(words), "{words}");
    }
    for words in ["Instagram", "For people of 16 and over.", "TikTok, adults are off", "PEGI 7.", "No gambling.", "18"]
    {
        assert!(!is_for_adults_only(words), "{words}");
    }
}

#[test]
fn an_adult_of_eighteen_may_have_an_account_for_adults() {
    let codes = |born: &str| {
        let mut draft = smallest();
        set(&mut draft, SheetName::YoungPerson, "born", born);
        let mut account = draft.row(SheetName::Good).unwrap().clone();
        account.sheet = SheetName::Account;
        account.id = common::row_id(300);
        let answers =
            [("platform", "Other"), ("note", "Skins betting, 18+"), ("seen_by", "private"), ("location", "off")];
        account.answers =
            answers.iter().fold(Default::default(), |all: domain::answers::Answers, (k, v)| all.with(k, *v));
        draft.rows.push(account);
        draft.faults(None, today()).into_iter().map(|fault| (fault.field, fault.code)).collect::<Vec<_>>()
    };
    assert_eq!(codes("2008-11-11"), [("note", FaultKind::AdultsOnly)], "the day before the birthday");
    assert_eq!(codes("2008-11-10"), []);
}

#[test]
fn a_restriction_may_limit_how_family_is_reached_and_a_court_may_forbid_it() {
    let found = |rule: u128, kind: &str, words: &str| {
        let mut draft = smallest();
        let mut friend = draft.row(SheetName::Good).unwrap().clone();
        friend.sheet = SheetName::Friend;
        friend.id = common::row_id(300);
        let answers = [("name", "Shan (sister)"), ("known_from", "family"), ("met", "yes"), ("standing", "ok")];
        friend.answers =
            answers.iter().fold(Default::default(), |all: domain::answers::Answers, (k, v)| all.with(k, *v));
        draft.rows.push(friend);
        for (field, text) in [("kind", kind), ("sentence", words), ("answered_to", words)] {
            set_in(&mut draft, rule, field, &[text]);
        }
        draft.faults(None, today()).into_iter().map(|fault| fault.code).collect::<Vec<_>>()
    };
    let listened = "I only ring my sister between 18:00 and 19:00, on speaker with staff there.";
    assert_eq!(found(BOUNDARY, "boundary", listened), [FaultKind::LimitsContact]);
    assert_eq!(found(BOUNDARY, "home_policy", listened), [FaultKind::LimitsContact]);
    assert_eq!(found(RESTRICTION, "restriction", listened), []);
    assert_eq!(found(RESTRICTION, "restriction", "I do not ring Shan."), [FaultKind::TakesPeople]);
    assert_eq!(found(RESTRICTION, "court_order", "I do not ring Shan."), []);
    let words = "I have no phone and no house phone, and I cannot ring Childline or my advocate.";
    for kind in ["boundary", "restriction", "emergency", "court_order", "legal_limit", "home_policy", "promise"] {
        assert!(found(RESTRICTION, kind, words).contains(&FaultKind::TakesHelp), "{kind}");
    }
}

#[test]
fn no_sentence_of_the_cases_is_a_rule_or_a_consequence_that_may_not_be() {
    for letter in CASES {
        for row in &first_draft(&story(letter)).rows {
            for text in row.answers.names().flat_map(|name| row.answers.all(name)) {
                assert_eq!(fault(Subject::Rule, text), None, "case {letter}: {text}");
                if matches!(row.sheet, SheetName::Home | SheetName::GoesWrong | SheetName::Promises) {
                    assert_eq!(fault(Subject::Consequence, text), None, "case {letter}: {text}");
                }
            }
        }
    }
}
