//! The lint: each check by what must be found and what must not, and the table that practitioners read.

mod common;

use std::fmt::Write;

use chrono::NaiveDate;
use common::{BOUNDARY, CASES, RESTRICTION, first_draft, row_id, set, set_in, smallest, story};
use domain::agreement::{Agreement, LimitedSince};
use domain::draft::{Draft, Fault};
use domain::fault::FaultKind;
use domain::lint::{Beside, CHECKS, Weight, beside, findings, pass, passed, same_words};
use domain::row::Row;
use domain::sheets::{COMPLETE_FROM, SheetName};
use domain::wording::Subject;
use domain::wording::reading::{found, limits_contact};
use proptest::prelude::*;
use serde_json::{Value, json};

fn today() -> NaiveDate {
    COMPLETE_FROM
}

fn row(id: u128, sheet: &str, answers: Value) -> Row {
    serde_json::from_value(json!({ "id": row_id(id), "sheet": sheet, "answers": answers, "version": 1 })).unwrap()
}

/// What is found in the smallest draft after a change, without what was found before it.
fn new(change: impl Fn(&mut Draft)) -> Vec<FaultKind> {
    let before: Vec<FaultKind> = findings(&smallest(), today()).into_iter().map(|fault| fault.code).collect();
    assert!(before.is_empty(), "the smallest draft is clean: {before:?}");
    let mut draft = smallest();
    change(&mut draft);
    findings(&draft, today()).into_iter().map(|fault| fault.code).collect()
}

#[test]
fn every_check_is_in_the_table_and_names_a_fault_that_exists() {
    for (word, about) in CHECKS.iter() {
        let known = serde_json::from_value::<FaultKind>(json!(pascal(word)));
        assert!(known.is_ok(), "{word} is no fault");
        assert!(!about.finds.is_empty() && !about.fires_on.is_empty() && !about.quiet_on.is_empty(), "{word}");
        assert!(!about.source.is_empty());
    }
    for number in [
        "R1", "R3", "R4", "R8", "R9", "R10", "R11", "R12", "R13", "R15", "R16", "R17", "R19", "R20", "R21", "R24",
        "R27", "R28", "R30", "R32", "R33",
    ] {
        assert!(CHECKS.values().any(|about| about.number == number), "{number}");
    }
}

fn pascal(word: &str) -> String {
    word.split('_').map(|part| format!("{}{}", part[..1].to_uppercase(), &part[1..])).collect()
}

/// The examples of the table that are sentences are read as the table says.
#[test]
fn each_list_of_words_fires_on_its_examples_and_not_on_its_near_misses() {
    use Subject::{Anything, Consequence, Rule};
    for (word, subject) in [
        ("takes_help", Rule),
        ("takes_food", Consequence),
        ("takes_sleep", Consequence),
        ("takes_contact", Consequence),
        ("takes_medicine", Consequence),
        ("takes_school", Consequence),
        ("takes_clothes", Consequence),
        ("fines", Consequence),
        ("punishes_group", Consequence),
        ("takes_aid", Rule),
        ("humiliates", Consequence),
        ("threatens", Consequence),
        ("peers_punish", Consequence),
        ("endless", Consequence),
        ("checks_unseen", Anything),
        ("keeps_images", Anything),
        ("holds_secret", Anything),
        ("age_as_reason", Anything),
        ("jargon", Rule),
    ] {
        let about = &CHECKS[word];
        let says = |text: &String| found(subject, text).iter().any(|code| code.word() == word);
        for text in &about.fires_on {
            assert!(says(text), "{word}: {text}");
        }
        for text in &about.quiet_on {
            assert!(!says(text), "{word}: {text}");
        }
    }
    let about = &CHECKS["limits_contact"];
    assert!(
        about.fires_on.iter().all(|text| limits_contact(text))
            && !about.quiet_on.iter().any(|text| limits_contact(text))
    );
}

fn table() -> String {
    let mut table = String::from(
        "# What the lint looks for\n\nPrinted by a test from `lint.json`; the numbers are those of the handbook's 35 rules, `C` is a contradiction. \
         *Block* stops the sending, *warn* asks for a reason that the manager and the social worker read, *note* is only said.\n\n\
         | No. | What is found | | Found in | Not in | Source, checked |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    let mut all: Vec<_> = CHECKS.iter().collect();
    let order = |number: &str| (number[..1].to_owned(), number[1..].parse::<u32>().unwrap_or_default());
    all.sort_by_key(|(word, about)| {
        (std::cmp::Reverse(order(&about.number).0), order(&about.number).1, (*word).clone())
    });
    for (word, about) in all {
        let weight = match about.weight {
            Weight::Block => "block",
            Weight::Warn => "warn",
            Weight::Note => "note",
        };
        let cell = |texts: &[String]| texts.join(" · ").replace('|', "/");
        let (fires, quiet) = (cell(&about.fires_on), cell(&about.quiet_on));
        writeln!(
            table,
            "| {} | {} (`{word}`) | {weight} | {fires} | {quiet} | {}, {} |",
            about.number, about.finds, about.source, about.checked
        )
        .unwrap();
    }
    table
}

#[test]
fn the_printed_table_is_the_lint() {
    let printed = concat!(env!("CARGO_MANIFEST_DIR"), "/lint.md");
    if std::env::var_os("PRINT_TABLES").is_some() {
        std::fs::write(printed, table()).unwrap();
    }
    assert!(
        std::fs::read_to_string(printed).unwrap_or_default() == table(),
        "print it anew: PRINT_TABLES=1 cargo test -p domain --test lint"
    );
}

#[test]
fn r1_what_could_stop_somebody_being_reached_is_a_restriction() {
    let kind = |reaches: &'static str, kind: &'static str| {
        new(move |draft| {
            set_in(draft, BOUNDARY, "reaches", &[reaches]);
            set_in(draft, BOUNDARY, "kind", &[kind]);
        })
    };
    assert_eq!(kind("yes", "boundary"), [FaultKind::NeedsConsent]);
    assert_eq!(kind("not_sure", "home_policy"), [FaultKind::NeedsConsent]);
    assert_eq!(kind("no", "boundary"), []);
    assert_eq!(kind("yes", "restriction"), []);
    let sentence = |text: &'static str| new(move |draft| set_in(draft, BOUNDARY, "sentence", &[text]));
    assert_eq!(sentence("I do not message Kez or anyone from my old school."), [FaultKind::LimitsContact]);
    assert_eq!(sentence("I never post where I live."), []);
}

fn account(answers: Value) -> Vec<FaultKind> {
    new(move |draft| {
        let mut all = json!({ "kind": "social", "seen_by": "private", "location": "off" });
        all.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        draft.rows.push(row(300, "account", all));
        set(draft, SheetName::Nothing, "none_of", "order");
        set(draft, SheetName::Skills, "knows", "location");
        let skills = draft.rows.iter_mut().find(|row| row.sheet == SheetName::Skills).unwrap();
        skills.answers.set("knows", ["location", "spending", "block", "privacy", "screenshot", "ai_fakes"]);
    })
}

#[test]
fn r4_hours_do_not_make_an_end_of_a_limit_that_waits_for_somebody() {
    let limit = |text: &'static str| {
        new(move |draft| {
            set(draft, SheetName::GoesWrong, "limit", text);
            set(draft, SheetName::GoesWrong, "limit_hours", "24");
        })
    };
    assert_eq!(limit("No phone until she says sorry."), [FaultKind::Endless]);
    assert_eq!(limit("The phone stays in the office until 20:00."), []);
    assert_eq!(limit("Bedtime is at seven."), [FaultKind::TakesSleep]);
    assert_eq!(limit("Bedtime stays at ten."), []);
}

#[test]
fn r8_ages_and_ratings_are_the_young_persons() {
    // Jay is 14.
    assert_eq!(account(json!({ "platform": "LinkedIn" })), [FaultKind::UnderAge]);
    assert_eq!(account(json!({ "platform": "Tinder" })), [FaultKind::AdultsOnly]);
    assert_eq!(account(json!({ "platform": "WhatsApp" })), []);
    assert_eq!(account(json!({ "platform": "snap" })), [FaultKind::LawAhead]);
    assert_eq!(
        account(json!({ "platform": "FIFA 18 something", "kind": "game", "rating": "16" })),
        [FaultKind::RatedHigher]
    );
    assert_eq!(account(json!({ "platform": "Trains", "kind": "game", "rating": "12" })), []);
    let law = findings(
        &{
            let mut draft = smallest();
            draft.rows.push(row(300, "account", json!({ "platform": "Snapchat" })));
            draft
        },
        today(),
    );
    assert!(law.iter().any(|fault| fault.code == FaultKind::LawAhead && fault.weight() == Weight::Note));
    let mut old = smallest();
    old.rows.push(row(300, "account", json!({ "platform": "WhatsApp" })));
    let day = today() + chrono::Days::new(91);
    assert!(findings(&old, day).iter().any(|fault| fault.code == FaultKind::OldFacts));
}

#[test]
fn r9_what_a_service_brings_needs_a_rule_or_a_skill() {
    let found = |knows: &'static [&'static str]| {
        new(move |draft| {
            draft.rows.push(row(300, "account", json!({ "platform": "WhatsApp" })));
            let skills = draft.rows.iter_mut().find(|row| row.sheet == SheetName::Skills).unwrap();
            skills.answers.set("knows", knows.iter().copied());
        })
    };
    assert_eq!(found(&[]), [FaultKind::NoRuleForIt]);
    assert_eq!(found(&["block", "screenshot", "location", "ai_fakes"]), []);
}

#[test]
fn r10_what_is_rated_rests_on_something_that_is_known() {
    let risk = |field: &'static str, text: &'static str| new(move |draft| set(draft, SheetName::Risk, field, text));
    assert_eq!(risk("likelihood", "likely"), [FaultKind::RatedUnknown]);
    let thin = new(|draft| set_in(draft, BOUNDARY, "because_words", &["Safety."]));
    assert_eq!(thin, [FaultKind::ThinReason]);
    let evidence = new(|draft| {
        for (field, text) in [("known", "known"), ("evidence", "Bad sleep.")] {
            set(draft, SheetName::Risk, field, text);
        }
    });
    assert_eq!(evidence, [FaultKind::ThinReason]);
}

#[test]
fn r10_the_same_words_as_somebody_elses_are_seen_and_nothing_new_too() {
    let mut draft = smallest();
    set_in(&mut draft, BOUNDARY, "because_words", &["I was awake until 02:30 on five of my first seven nights here."]);
    for rule in [BOUNDARY, RESTRICTION] {
        set_in(&mut draft, rule, "review_on", &["2026-12-10"]);
    }
    let text = draft.freeze(common::plan_id(), 1, None, common::today()).unwrap();
    let codes =
        |texts: &Beside<'_>| beside(&draft, today(), texts).into_iter().map(|fault| fault.code).collect::<Vec<_>>();
    assert_eq!(codes(&Beside::default()), []);
    assert_eq!(codes(&Beside { others: vec![&text], ..Beside::default() }), [FaultKind::SameAsOther]);
    let long_ago = today() - chrono::Days::new(85);
    let none = LimitedSince::new();
    let in_force =
        Beside { in_force: Some(Agreement { text: &text, from: long_ago, limits: &none }), ..Beside::default() };
    assert_eq!(codes(&in_force), [FaultKind::NothingNew, FaultKind::LongRestriction, FaultKind::LongRestriction]);
    let lately = Beside {
        in_force: Some(Agreement { from: today() - chrono::Days::new(84), ..in_force.in_force.unwrap() }),
        ..Beside::default()
    };
    assert_eq!(codes(&lately), [FaultKind::NothingNew]);
    let renewed = LimitedSince::from([(row_id(RESTRICTION), long_ago)]);
    let renewed =
        Beside { in_force: Some(Agreement { limits: &renewed, ..lately.in_force.unwrap() }), ..Beside::default() };
    assert_eq!(codes(&renewed), [FaultKind::NothingNew, FaultKind::LongRestriction]);
}

#[test]
fn r10_what_two_agreements_say_in_the_same_words_is_named_for_the_manager() {
    let own = "I was awake until 02:30 on five of my first seven nights here.";
    let text = |words: &str| {
        let mut draft = smallest();
        set_in(&mut draft, BOUNDARY, "because_words", &[words]);
        draft.freeze(common::plan_id(), 1, None, common::today()).unwrap()
    };
    let (one, alike) = (text(own), text("I was awake until 02:30 on six of my first seven nights here."));
    assert_eq!(same_words(&one, &alike), [own]);
    assert_eq!(
        same_words(&one, &text("Three parcels came that nobody had asked for, and one of them was a knife.")),
        [""; 0]
    );
    assert_eq!(same_words(&text("Safety."), &text("Safety.")), [""; 0], "so little may be the same by chance");
}

#[test]
fn r12_law_that_is_over_is_seen() {
    let status = new(|draft| set(draft, SheetName::YoungPerson, "status_ends", "2026-11-28"));
    assert_eq!(status, [FaultKind::StatusOver]);
    let order = |ends: &'static str| {
        new(move |draft| {
            draft.rows.push(row(
                300,
                "order",
                json!({ "kind": "bail", "sentence": "I am in by eight.", "ends_on": ends }),
            ))
        })
    };
    assert_eq!(order("2026-11-28"), [FaultKind::OrderOver]);
    assert_eq!(order("2026-11-29"), []);
}

fn monitoring(answers: Value) -> Vec<FaultKind> {
    new(move |draft| {
        let rule = draft.rows.iter_mut().find(|row| row.id == row_id(RESTRICTION)).unwrap();
        let mut all = json!({
            "kind": "monitoring", "checked_what": "Who can see my Instagram.", "checked_how": "together", "checked_by": "Abby",
            "checked_often": "On Sundays", "checked_kept": "Nothing", "told_on": "2026-11-20",
            "never_opened": "Messages with my social worker, my advocate or Childline.",
        });
        all.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        for (field, text) in all.as_object().unwrap() {
            rule.answers.set(field, [text.as_str().unwrap()]);
        }
    })
}

#[test]
fn r15_nobody_is_checked_without_knowing_it_nor_in_what_is_protected() {
    assert_eq!(monitoring(json!({})), []);
    assert_eq!(monitoring(json!({ "told_on": "2026-11-30" })), [FaultKind::NotTold]);
    assert_eq!(monitoring(json!({ "never_opened": "My diary." })), [FaultKind::OpensProtected]);
    assert_eq!(monitoring(json!({ "checked_what": "Staff secretly check his Snapchat." })), [FaultKind::ChecksUnseen]);
}

fn night(from: &'static str, to: &'static str, sentence: &'static str, always: &'static str) -> Vec<FaultKind> {
    new(move |draft| {
        for (field, text) in [
            ("sentence", sentence),
            ("always_allowed", always),
            ("meaning", "off"),
            ("times.0.days", "mon"),
            ("times.0.from", from),
            ("times.0.to", to),
            ("times.0.period", "always"),
        ] {
            set_in(draft, BOUNDARY, field, &[text]);
        }
    })
}

#[test]
fn r19_a_night_has_times_a_place_exceptions_and_the_length_of_sleep() {
    let safe = "My phone charges in the office at night.";
    assert_eq!(night("22:00", "07:00", safe, "My speaker."), []);
    assert_eq!(night("22:00", "07:00", safe, ""), [FaultKind::NightWithoutExceptions]);
    assert_eq!(night("22:00", "07:00", "I am off line.", "My speaker."), [FaultKind::NightWithoutPlace]);
    assert_eq!(night("18:00", "08:00", safe, "My speaker."), [FaultKind::NightTooLong]);
    assert_eq!(night("09:00", "12:00", "I am off line.", ""), [], "no night");
    let sentence = |text: &'static str| new(move |draft| set_in(draft, BOUNDARY, "sentence", &[text]));
    assert_eq!(sentence("My phone is downstairs at night."), [FaultKind::NightWithoutTimes]);
    assert_eq!(sentence("My phone charges in the office from 22:00."), [FaultKind::TimesInWords]);
}

#[test]
fn r20_who_is_not_in_school_has_times_for_learning() {
    assert_eq!(
        new(|draft| set(draft, SheetName::YoungPerson, "education", "not_in_school")),
        [FaultKind::NoLearningTimes]
    );
    let both = |from: &'static str, to: &'static str| {
        new(move |draft| {
            for (rule, meaning, from, to) in [(BOUNDARY, "learning", "10:00", "11:30"), (RESTRICTION, "off", from, to)]
            {
                for (field, text) in [
                    ("meaning", meaning),
                    ("times.0.days", "mon"),
                    ("times.0.from", from),
                    ("times.0.to", to),
                    ("times.0.period", "always"),
                    ("always_allowed", "My speaker."),
                ] {
                    set_in(draft, rule, field, &[text]);
                }
            }
        })
    };
    assert_eq!(both("09:00", "12:00"), [FaultKind::OffAndLearning]);
    assert_eq!(both("12:00", "13:00"), []);
}

/// What is found where these devices are aids and a rule, off line from 19:30, says this.
fn with_aids(names: &'static [&'static str], sentence: &'static str, always: &'static str) -> Vec<FaultKind> {
    new(move |draft| {
        let aid = |(name, id): (&&str, u128)| row(id, "device", json!({ "name": name, "aid": "yes" }));
        draft.rows.extend(names.iter().zip(300..).map(aid));
        draft.rows.push(row(
            350,
            "rule",
            json!({ "sentence": "I never film other people.", "kind": "boundary", "answer": "agree" }),
        ));
        for (field, text) in [
            ("sentence", sentence),
            ("meaning", "off"),
            ("times.0.days", "mon"),
            ("times.0.from", "19:30"),
            ("times.0.to", "07:00"),
            ("times.0.period", "always"),
            ("always_allowed", always),
        ] {
            set_in(draft, BOUNDARY, field, &[text]);
        }
    })
}

#[test]
fn r21_an_aid_stays() {
    let tablet =
        |always: &'static str| with_aids(&["Talking tablet"], "My things charge in the office at night.", always);
    assert_eq!(tablet("Music."), [FaultKind::ForgetsAid]);
    assert_eq!(tablet("My talking tablet."), []);
    assert_eq!(tablet("My communication aid."), [], "by what it is");
    let two = |always: &'static str| {
        with_aids(&["Talking tablet", "Hearing aid"], "My things charge in the office at night.", always)
    };
    assert_eq!(two("My hearing aid."), [FaultKind::ForgetsAid], "the tablet is another");
    assert_eq!(two("My hearing aid and my tablet."), []);
    assert_eq!(two("All my aids. My aids are never touched."), []);
}

#[test]
fn r21_a_sentence_that_takes_the_aid_does_not_leave_it_alone() {
    let phone = |sentence: &'static str, always: &'static str| with_aids(&["Phone"], sentence, always);
    let taken = "My phone is in the office from 19:30 to 07:00.";
    assert_eq!(phone(taken, "Music on my speaker"), [FaultKind::ForgetsAid]);
    assert_eq!(phone(taken, "The house phone."), [FaultKind::ForgetsAid], "that is another phone");
    assert_eq!(phone(taken, "My phone, for hearing."), []);
    let off = "I am off in the night. It stays in the office.";
    assert_eq!(phone(off, "My hearing aid"), []);
    assert_eq!(phone(off, "Music on my speaker"), [FaultKind::ForgetsAid]);
    let stays = "My tablet is in the office at night. My phone stays with me, for my hearing.";
    assert_eq!(phone(stays, "Music on my speaker"), []);
    assert_eq!(phone("At night all is in the office except my phone.", "Music on my speaker"), []);
}

#[test]
fn r28_words_for_a_young_person_are_plain() {
    let sentence = |text: &'static str| new(move |draft| set_in(draft, BOUNDARY, "sentence", &[text]));
    assert_eq!(sentence("There is zero tolerance of bullying here."), [FaultKind::Jargon]);
    let hard = "Unsolicited communications originating from unidentified individuals necessitate immediate notification of responsible personnel.";
    assert_eq!(sentence(hard), [FaultKind::HardToRead]);
}

#[test]
fn r30_what_is_to_be_understood_was_interpreted() {
    let dari = |talk: &'static str| {
        new(move |draft| {
            set(draft, SheetName::YoungPerson, "first_language", "Dari");
            set(draft, SheetName::Talk, "interpreter", talk);
        })
    };
    assert_eq!(dari(""), [FaultKind::NoInterpreter]);
    assert_eq!(dari("INT-2291"), []);
    let before_the_first_talk = new(|draft| {
        set(draft, SheetName::YoungPerson, "first_language", "Dari");
        draft.rows.retain(|row| row.sheet != SheetName::Talk);
    });
    assert_eq!(before_the_first_talk, []);
    let spoken = new(|draft| {
        set(draft, SheetName::YoungPerson, "first_language", "Welsh");
        set(draft, SheetName::Home, "languages", "Welsh and English");
    });
    assert_eq!(spoken, []);
    let at_a_home_in_wales = |first: &'static str, languages: &'static str| {
        new(move |draft| {
            set(draft, SheetName::YoungPerson, "first_language", first);
            set(draft, SheetName::Home, "languages", languages);
        })
    };
    assert_eq!(at_a_home_in_wales("Cymraeg", "English, Welsh"), []);
    assert_eq!(at_a_home_in_wales("Welsh", "Saesneg a Chymraeg"), []);
    assert_eq!(at_a_home_in_wales("Saesneg", "Cymraeg"), []);
    assert_eq!(at_a_home_in_wales("Dari", "English, Farsi"), [FaultKind::NoInterpreter]);
}

#[test]
fn r23_r32_and_r33_nothing_is_forgotten() {
    assert_eq!(new(|draft| set(draft, SheetName::Promises, "promises", "calm")), [FaultKind::NoSafeTelling]);
    let phone = new(|draft| draft.rows.push(row(300, "device", json!({ "name": "Android phone", "aid": "no" }))));
    assert_eq!(phone, [FaultKind::NoFilmingRule]);
    let screen = |answers: Option<Value>| {
        new(move |draft| {
            draft.rows.push(row(300, "shared_device", json!({ "name": "Living-room TV" })));
            draft.rows.extend(answers.clone().map(|answers| row(301, "place", answers)));
        })
    };
    assert_eq!(screen(None), [FaultKind::ScreenNotAnswered]);
    assert_eq!(
        screen(Some(json!({ "name": "living room TV", "kind": "shared", "reaches": "not_known" }))),
        [FaultKind::ScreenNotAnswered]
    );
    assert_eq!(screen(Some(json!({ "name": "living room TV", "kind": "shared", "reaches": "yes" }))), []);
}

#[test]
fn rules_do_not_say_two_things() {
    let two = |one: &'static str, other: &'static str| {
        new(move |draft| {
            set_in(draft, BOUNDARY, "sentence", &[one]);
            set_in(draft, RESTRICTION, "sentence", &[other]);
        })
    };
    assert_eq!(two("I can use Snapchat after school.", "Snapchat is deleted."), [FaultKind::Contradicts]);
    assert_eq!(two("I can use Snapchat after school.", "I keep TikTok private."), []);
    let friend = |standing: &'static str, rule: &'static str| {
        new(move |draft| {
            draft.rows.push(row(300, "friend", json!({ "name": "Max_77", "standing": standing })));
            set_in(draft, RESTRICTION, "sentence", &[rule]);
        })
    };
    assert_eq!(friend("not_allowed", "My phone charges in the office."), [FaultKind::BanWithoutRule]);
    assert_eq!(friend("not_allowed", "Max_77 is blocked."), []);
    let court = |always: &'static str, friend: &'static str| {
        new(move |draft| {
            draft.rows.push(row(300, "order", json!({ "kind": "court_order", "people": "Dean Marsh (stepfather)" })));
            draft.rows.push(row(301, "friend", json!({ "name": friend, "standing": "ok" })));
            set_in(draft, RESTRICTION, "always_allowed", &[always]);
        })
    };
    assert_eq!(court("Calls with Dean Marsh", "Mia"), [FaultKind::AgainstOrder]);
    assert_eq!(court("Calls with Mia", "Dean Marsh"), [FaultKind::AgainstOrder]);
    assert_eq!(court("Calls with Mia", "Mia"), []);
}

#[test]
fn who_is_kept_away_is_found_in_the_answer_that_names_them() {
    let fields = |changes: &[(&str, &str)]| {
        let mut draft = smallest();
        draft.rows.push(row(300, "order", json!({ "kind": "court_order", "people": "Dean Marsh (stepfather)" })));
        changes.iter().for_each(|(field, text)| set_in(&mut draft, RESTRICTION, field, &[text]));
        let found = findings(&draft, today()).into_iter().filter(|fault| fault.code == FaultKind::AgainstOrder);
        found.map(|fault| fault.field).collect::<Vec<_>>()
    };
    let (said, always) =
        (("sentence", "I can ring Dean Marsh on Sundays."), ("always_allowed", "Calls with Dean Marsh"));
    assert_eq!(fields(&[always]), ["always_allowed"]);
    assert_eq!(fields(&[said]), ["sentence"]);
    assert_eq!(fields(&[said, always]), ["sentence", "always_allowed"]);
}

#[test]
fn a_warning_is_passed_with_a_reason_for_the_words_that_stand_and_a_block_is_not() {
    let mut draft = smallest();
    set_in(&mut draft, BOUNDARY, "because_words", &["Safety."]);
    let faults = draft.faults(None, today());
    let warning: &Fault = faults.iter().find(|fault| fault.code == FaultKind::ThinReason).unwrap();
    let answers = pass(warning, &draft, " The judge said exactly this. ");
    draft.rows.push(row(400, "passed", serde_json::to_value(&answers).unwrap()));
    assert_eq!(findings(&draft, today()).len(), 0);
    let all = passed(&draft, today(), &Beside::default());
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].1.reason, "The judge said exactly this.");
    set_in(&mut draft, BOUNDARY, "because_words", &["Danger."]);
    assert_eq!(findings(&draft, today()).len(), 1, "the words are others");
    assert_eq!(passed(&draft, today(), &Beside::default()), []);

    let mut draft = smallest();
    set_in(&mut draft, BOUNDARY, "reaches", &["yes"]);
    let block = findings(&draft, today()).remove(0);
    let answers = pass(&block, &draft, "Because we say so.");
    draft.rows.push(row(400, "passed", serde_json::to_value(&answers).unwrap()));
    assert_eq!(findings(&draft, today()).len(), 1);
}

#[test]
fn what_was_sent_before_there_was_a_lint_is_not_wrong_for_it() {
    let mut draft = smallest();
    set_in(&mut draft, BOUNDARY, "reaches", &["yes"]);
    assert_eq!(draft.faults(None, common::today()), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// No text makes the lint fail, and the order of rows does not matter for what is found.
    #[test]
    fn no_text_makes_it_fail_and_order_does_not_matter(text in "\\PC{0,200}", turn in 0usize..20) {
        let mut draft = smallest();
        for (sheet, field) in [
            (SheetName::GoesWrong, "limit"), (SheetName::Home, "consequences"), (SheetName::Good, "likes"), (SheetName::Risk, "evidence"),
            (SheetName::YoungPerson, "first_language"), (SheetName::Start, "summary"),
        ] {
            set(&mut draft, sheet, field, &text);
        }
        for field in ["sentence", "because_words", "always_allowed", "checked_what"] {
            set_in(&mut draft, BOUNDARY, field, &[&text]);
        }
        draft.rows.push(row(300, "account", json!({ "platform": text })));
        draft.rows.push(row(301, "order", json!({ "people": text })));
        let codes = |draft: &Draft| {
            let mut found: Vec<String> = findings(draft, today()).iter().map(|it| format!("{it:?}")).collect();
            found.sort();
            found
        };
        let before = codes(&draft);
        let at = turn % draft.rows.len();
        draft.rows.rotate_left(at);
        prop_assert_eq!(codes(&draft), before);
    }
}

/// What the three cases say is sound: each warning about them was passed with a reason.
#[test]
fn everything_in_the_cases_is_sound_or_has_a_reason() {
    for letter in CASES {
        let draft = first_draft(&story(letter));
        for fault in findings(&draft, today()) {
            let row = draft.rows.iter().find(|row| Some(row.id) == fault.row).map(|row| row.answers.clone());
            assert_eq!(fault.weight(), Weight::Note, "case {letter}: {:?} {}: {row:?}", fault.code, fault.field);
        }
    }
}
