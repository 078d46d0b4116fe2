//! Every message that the pages ask for is there.

use std::fs;
use std::path::Path;

use domain::answers::Kind;
use domain::event::Event;
use domain::person::Role;
use domain::plan::{Mark, Party, Refusal, Verdict};
use domain::sheets::{NONE_OF, SheetName};
use domain::task::{Content, Task};

fn missing(keys: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut missing: Vec<String> = keys.into_iter().filter(|key| !app::texts::has(key)).collect();
    missing.sort();
    missing.dedup();
    missing
}

fn source(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            source(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(path).unwrap();
            into.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
        }
    }
}

/// The first argument of every call of `t`, `with` and `plain` that is a bare text.
fn literal_keys(code: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for call in ["t(", "with(", "plain("] {
        for (at, _) in code.match_indices(call) {
            let before = code[..at].chars().next_back().unwrap_or(' ');
            let rest = code[at + call.len()..].trim_start();
            if before.is_alphanumeric() || before == '_' || !rest.starts_with('"') {
                continue;
            }
            let key = rest[1..].split('"').next().unwrap_or_default();
            // `Answers::with` takes names of fields, which have no hyphen.
            let is_field = key.contains('_') && !key.contains('-');
            if !key.is_empty()
                && !is_field
                && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b))
            {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}

#[test]
fn every_message_named_in_the_pages_exists() {
    let mut code = String::new();
    source(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"), &mut code);
    let keys = literal_keys(&code);
    assert!(keys.len() > 100, "only {} keys were found", keys.len());
    assert_eq!(missing(keys), [""; 0]);
}

#[test]
fn every_question_has_its_words() {
    let mut keys = Vec::new();
    for &name in SheetName::ALL {
        let (sheet, word) = (name.sheet(), name.word());
        keys.push(format!("sheet-{word}"));
        if sheet.many {
            keys.extend([format!("add-{word}"), format!("row-{word}")]);
            if name != SheetName::SharedDevice {
                keys.push(format!("none-{word}"));
            }
        }
        for page in sheet.pages {
            keys.extend([format!("page-{word}-{}", page.name), format!("lead-{word}-{}", page.name)]);
            for field in page.fields.iter().filter(|field| field.kind != Kind::Kept) {
                let key = format!("{word}-{}", field.name);
                keys.extend(["field", "hint", "short"].map(|kind| format!("{kind}-{key}")));
                if let Kind::OneOf(words) | Kind::AnyOf(words) = field.kind {
                    keys.extend(words.iter().map(|option| format!("option-{key}-{option}")));
                }
            }
        }
    }
    assert_eq!(missing(keys), [""; 0]);
}

#[test]
fn every_state_has_its_words() {
    let mut keys = Vec::new();
    let mut family = |name: &str, words: &[&str]| keys.extend(words.iter().map(|word| format!("{name}-{word}")));
    let codes = "missing too_long one_line bad_character not_an_email not_a_number out_of_range unknown_choice not_a_date \
                 no_such_date not_a_time not_a_time_of_day skipped_time repeated_time no_days empty_window overlap ends_before_start no_because no_end no_review ask_again \
                 no_reply none_yet no_talk still_as_asked";
    family("fault", &codes.split_whitespace().collect::<Vec<_>>());
    family("stage", &["drafting", "with_manager", "with_social_worker", "to_sign", "starting", "settled"]);
    let next = ["with_manager-next", "with_social_worker-next", "to_sign-next", "starting-next", "settled-next"];
    family("stage", &next);
    family("standing", &["open", "closed", "in_force", "replaced"]);
    family("state", &["not_started", "in_progress", "done", "cannot_start", "needs_look"]);
    family("wait", &["for_a_risk", "for_a_rule"]);
    family("role", &Role::ACCOUNTS.map(Role::word));
    family("party", &Party::ALL.map(Party::word));
    family("sign-as", &Party::ALL.map(Party::word));
    family("sign-title", &Party::ALL.map(Party::word));
    family("sign-lead", &Party::ALL.map(Party::word));
    family("mark", &Mark::ALL.map(Mark::word));
    family("method", &["drawn", "typed", "mark", "spoken", "chose_not"]);
    family("verdict", &Verdict::WORDS);
    family("task", &Task::ALL.map(Task::word));
    let lists = Task::ALL.into_iter().filter(|task| task.sheets().first().is_some_and(|sheet| sheet.sheet().many));
    family(
        "task",
        &lists
            .map(|task| format!("{}-about", task.word()))
            .collect::<Vec<_>>()
            .iter()
            .map(|it| &**it)
            .collect::<Vec<_>>(),
    );
    family("content", &Content::ALL.map(Content::word));
    family("day", &domain::week::DAYS);
    family("day-short", &domain::week::DAYS);
    family("heading", domain::sheets::HEADINGS);
    family("said", &["agree", "agree_for_now", "dont_agree", "not_sure", "not_asked"]);
    family("period", &domain::week::Period::WORDS);
    family("moment", &domain::moment::Fold::WORDS);
    family("theme", &["light", "cream", "dark"]);
    family("none", NONE_OF);
    family("board", &["morning", "afternoon", "evening"]);
    family("failure", &["not_found", "not_allowed", "changed", "signed_out", "bad_request", "ours"]);
    let what =
        ["not_found-what", "not_allowed-what", "changed-what", "signed_out-what", "bad_request-what", "ours-what"];
    family("failure", &what);
    family("letter", &["ask-subject", "ask-body", "code-subject", "code-body"]);
    let own = ["changed", "sign_in", "name", "account", "email_taken", "signature", "code", "code_ended", "code_again"];
    family("refusal", &own);
    for who in ["staff", "manager", "deputy", "administrator"] {
        family(&format!("demo-{who}"), &["name", "role", "email"]);
    }
    let pages: Vec<&str> = SheetName::Rule.sheet().pages.iter().map(|page| page.name).collect();
    family("change-rule", &pages);
    assert_eq!(missing(keys), [""; 0]);
}

#[test]
fn every_refusal_has_its_words() {
    use Refusal::{
        AlreadySigned, Faults, NoReason, NotAllowed, OtherText, OwnWork, SamePerson, TooEarly, Undecided, WrongStage,
    };
    let all =
        [NotAllowed, WrongStage, OwnWork, NoReason, Undecided, AlreadySigned, SamePerson, OtherText, Faults, TooEarly];
    let keys = all.map(|refusal| format!("refusal-{}", app::error::refusal_word(refusal)));
    assert_eq!(missing(keys), [""; 0]);
}

#[test]
fn every_event_of_a_plan_has_its_words() {
    // The words of the events stand in the match of `Event::word`: no list of ours can fall behind it.
    let file = include_str!("../../../crates/domain/src/event.rs");
    let words = file.split("pub fn word(").nth(1).unwrap().split('"').skip(1).step_by(2);
    let keys: Vec<String> = words
        .filter(|word| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
        .map(|word| format!("event-{word}"))
        .collect();
    assert!(keys.len() > 20, "{keys:?}");
    let known = Event::Withdrawn { revision: 1 };
    assert!(keys.contains(&format!("event-{}", known.word())));
    assert_eq!(missing(keys), [""; 0]);
}
