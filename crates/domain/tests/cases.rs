//! The plan files, told from arrival to an agreement in force.

mod common;

use std::collections::BTreeSet;

use common::{CASES, first_draft, sent_on, story};
use domain::choices::{Answer, RuleKind};
use domain::decision::{Verdict, VerdictKind};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::plan::{Plan, Refusal, Stage, Step};
use domain::plan_file::{Outcome, PlanFile, PlanFileError};
use domain::questions::Kind;
use domain::revision::{Life, Returned};
use domain::row::Row;
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::task::{Content, State, Task};
use domain::word::Word;

fn tell(letter: &str) -> Vec<Outcome> {
    story(letter).replay().unwrap_or_else(|untold| panic!("case {letter}: {untold}"))
}

fn steps(scenes: &[Outcome]) -> Vec<&Step> {
    scenes.iter().filter_map(|scene| scene.step.as_ref()).collect()
}

fn end(scenes: &[Outcome]) -> &Plan {
    &steps(scenes).last().expect("a story has a first step").plan
}

/// The last that is kept of a revision's life.
fn life(scenes: &[Outcome], revision: u32) -> Option<&Life> {
    let mut lives = scenes.iter().filter_map(|scene| scene.step.as_ref()).flat_map(|step| &step.revisions);
    lives.rfind(|life| life.sent().revision == revision)
}

#[test]
fn every_case_is_complete_and_ends_in_force() {
    for (letter, revision, from) in
        [("a", 2, "2026-11-12"), ("b", 1, "2026-10-15"), ("c", 1, "2026-11-23"), ("d", 1, "2026-12-01")]
    {
        let draft = first_draft(&story(letter));
        assert_eq!(draft.faults(None, sent_on(&story(letter))), [], "case {letter}");
        let scenes = tell(letter);
        let plan = end(&scenes);
        assert_eq!(plan.stage, Stage::Settled, "case {letter}");
        let in_force = plan.in_force.as_ref().expect("it is in force");
        assert_eq!((in_force.revision(), in_force.from.to_string()), (revision, from.into()), "case {letter}");
        let Some(Life::InForce(in_force)) = life(&scenes, revision) else {
            panic!("case {letter} keeps no record of what was agreed")
        };
        let signed = in_force.signed.signatures().into_iter().map(|(party, _)| party).collect::<Vec<_>>();
        assert_eq!(signed, [Party::YoungPerson, Party::KeyWorker, Party::Manager], "case {letter}");
    }
}

/// Where the story ends in the form of file in which parents sign, with these answers of the parent and the entries that follow.
fn told_with_parent(letter: &str, answer: &str, more: &str) -> Result<Stage, String> {
    let mut file = serde_json::to_value(story(letter)).unwrap();
    file["format"] = 3.into();
    file["rows"]["parent"][0]["answer"] = answer.into();
    if ["not_reached", "not_safe", "not_sought"].contains(&answer) {
        file["rows"]["parent"][0]["reason"] = "Nobody has an address.".into();
    }
    let more: Vec<serde_json::Value> = serde_json::from_str(more).unwrap();
    file["life"].as_array_mut().unwrap().extend(more);
    let outcomes = PlanFile::read(&file.to_string()).unwrap().replay().map_err(|error| error.to_string())?;
    Ok(outcomes.into_iter().rev().find_map(|outcome| outcome.step).unwrap().plan.stage)
}

#[test]
fn somebody_with_parental_responsibility_signs_where_the_law_asks_and_they_were_reached() {
    let missing = |letter, answer| match told_with_parent(letter, answer, "[]").unwrap() {
        Stage::ToSign(agreed) => agreed.missing().collect(),
        stage => {
            assert_eq!(stage, Stage::Settled);
            vec![]
        }
    };
    for letter in ["b", "c"] {
        for answer in ["agree", "agree_for_now", "dont_agree", "not_sure"] {
            assert_eq!(missing(letter, answer), [Party::Parent], "case {letter}, {answer}");
        }
        for answer in ["not_reached", "not_safe", "not_sought"] {
            assert_eq!(missing(letter, answer), [], "case {letter}, {answer}");
        }
    }
    assert_eq!(missing("d", "agree"), [], "a care order: the authority decides");
    assert_eq!(end(&tell("b")).stage, Stage::Settled, "older files knew of no such signature");
}

#[test]
fn a_parent_signs_in_their_own_ways() {
    let sign = |how: &str| {
        let by = &story("b").people[0].name;
        let entry = format!(
            r#"[{{"at":"2026-11-30T18:00:00Z","by":"{by}","do":"sign","party":"parent","name":"Her mother","how":{how}}}]"#
        );
        told_with_parent("b", "agree", &entry)
    };
    assert_eq!(sign(r#"{"method":"spoken","words":"Yes, I have read it."}"#), Ok(Stage::Settled));
    assert_eq!(sign(r#"{"method":"chose_not","reason":"I want to ask my lawyer."}"#), Ok(Stage::Settled));
    assert_eq!(sign(r#"{"method":"not_reached","reason":"Three calls, and a letter."}"#), Ok(Stage::Settled));
    for how in [
        r#"{"method":"chose_not","reason":" "}"#,
        r#"{"method":"not_reached","reason":""}"#,
        r#"{"method":"mark","mark":"star"}"#,
        r#"{"method":"ink","scan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}"#,
    ] {
        assert!(sign(how).is_err(), "{how}");
    }
}

#[test]
fn a_case_told_twice_has_the_same_bytes() {
    for letter in CASES {
        let texts = || -> Vec<_> {
            let scenes = tell(letter);
            scenes.iter().filter_map(Outcome::text).map(|text| text.canonical().to_owned()).collect()
        };
        assert!(!texts().is_empty(), "case {letter}");
        assert_eq!(texts(), texts(), "case {letter}");
    }
}

#[test]
fn a_plan_file_can_be_written_and_read_again() {
    for letter in CASES {
        let again: PlanFile = serde_json::from_str(&serde_json::to_string(&story(letter)).unwrap()).unwrap();
        let texts = |story: &PlanFile| -> Vec<FrozenText> {
            story.replay().unwrap().iter().filter_map(|it| it.text().cloned()).collect()
        };
        assert_eq!(texts(&again), texts(&story(letter)), "case {letter}");
    }
}

#[test]
fn time_never_runs_back_in_a_case() {
    for letter in CASES {
        let scenes = tell(letter);
        assert!(scenes.is_sorted_by_key(|scene| scene.at), "case {letter}");
    }
}

#[test]
fn a_decision_is_told_under_the_name_of_who_took_it() {
    let scenes = tell("a");
    let decides = |step: &Step| step.events.iter().any(|event| matches!(event, Event::Decided { .. }));
    let decided = scenes.iter().filter(|scene| scene.step.as_ref().is_some_and(decides));
    let names: Vec<_> = decided.map(|scene| scene.by.name()).collect();
    assert_eq!(names, ["Ruth Adeyemi", "Ruth Adeyemi"]);
}

#[test]
fn a_consent_is_to_exactly_the_restriction_that_stands_in_the_text() {
    for (letter, how_many) in [("a", 1), ("b", 1), ("c", 1)] {
        let scenes = tell(letter);
        let text = scenes.iter().rev().find_map(Outcome::text).unwrap();
        let restrictions = text.rules().iter().filter(|rule| rule.terms.kind.needs_consent());
        let asked: Vec<_> = restrictions
            .map(|rule| Event::Consented { revision: text.number(), rule: rule.id, terms: rule.terms_hash.clone() })
            .collect();
        assert_eq!(asked.len(), how_many, "case {letter}");
        let events = steps(&scenes).into_iter().flat_map(|step| step.events.clone());
        let given: Vec<_> = events.filter(|event| matches!(event, Event::Consented { .. })).collect();
        assert_eq!(given, asked, "case {letter}");
    }
}

#[test]
fn jays_video_calls_come_back_changed_and_he_is_asked_again() {
    let scenes = tell("a");
    let texts: Vec<_> = scenes.iter().filter_map(Outcome::text).collect();
    let calls =
        |text: &FrozenText| text.rules().iter().find(|rule| rule.terms.kind == RuleKind::Restriction).unwrap().clone();
    let (before, after) = (calls(texts[0]), calls(texts[1]));
    assert_eq!((before.view.answer, after.view.answer), (Answer::NotSure, Answer::Agree));
    assert_ne!(before.terms_hash, after.terms_hash);
    assert!(after.terms.sentence.contains("Gran and Mia are always allowed"));
    let Some(Life::Returned(Returned::BySocialWorker { decision, .. })) = life(&scenes, 1) else {
        panic!("revision 1 is kept with what Ruth asked for")
    };
    let asked: Vec<_> = decision.verdicts.values().filter(|verdict| !verdict.agrees()).collect();
    assert_eq!(asked, [&Verdict::Change("Please name gran and Mia as always allowed.".into())]);
}

#[test]
fn jays_case_holds_every_rule_and_his_own_words() {
    let draft = first_draft(&story("a"));
    let kinds: Vec<_> = draft.rows(SheetName::Rule).map(|row| row.answers.get("kind")).collect();
    let boundaries = kinds.iter().filter(|kind| **kind == "boundary").count();
    assert_eq!((kinds.len(), boundaries), (9, 5));
    let said: Vec<_> = draft.rows(SheetName::Rule).map(|row| row.answers.get("words")).collect();
    for words in ["but 23:00 at weekends is early", "I'd lose my 412", "The best one", "they have to ask nicely"] {
        assert!(said.contains(&words), "{words}");
    }
    let night = draft.week();
    assert_eq!(night.at(0, 22 * 60, domain::week::Period::Term), domain::week::Access::Off);
    assert_eq!(night.at(0, 22 * 60, domain::week::Period::Holidays), domain::week::Access::Online);
}

#[test]
fn the_condition_on_zahras_block_is_kept() {
    let scenes = tell("b");
    let Some(Life::InForce(in_force)) = life(&scenes, 1) else { panic!("in force") };
    let decision = &in_force.signed.decision;
    let conditions: Vec<_> =
        decision.verdicts.iter().filter(|(_, verdict)| verdict.kind() == VerdictKind::Condition).collect();
    let [(rule, verdict)] = conditions[..] else { panic!("one condition: {conditions:?}") };
    assert_eq!(in_force.sent().rule(*rule).unwrap().kind, RuleKind::Restriction);
    assert_eq!(verdict.words(), "Look at the block again after the police reply.");
    assert_eq!(decision.by.name(), "Peter Nolan");
}

#[test]
fn zahras_story_can_stop_once_the_manager_has_authorised() {
    let mut story = story("b");
    story.life.truncate(2);
    let scenes = story.replay().unwrap();
    assert_eq!(end(&scenes).stage.word(), "with_social_worker");
}

#[test]
fn gwions_aid_is_out_of_every_limit() {
    let draft = first_draft(&story("c"));
    let aids: Vec<_> = draft.rows(SheetName::Device).filter(|row| row.answers.get("aid") == "yes").collect();
    assert_eq!(aids.len(), 1);
    for row in draft.rows(SheetName::Rule).filter(|row| !row.answers.times("times").is_empty()) {
        assert_eq!(row.answers.get("always_allowed"), "My talking tablet");
    }
}

#[test]
fn the_holder_of_parental_responsibility_is_asked_where_the_council_has_none() {
    for (letter, asked) in [("a", false), ("b", true), ("c", true)] {
        let draft = first_draft(&story(letter));
        assert_eq!(draft.asks_parent(), asked, "case {letter}");
        let faults = draft.faults(None, sent_on(&story(letter)));
        let expected = if asked { State::Done } else { State::Optional };
        assert_eq!(Task::Parent.state(&draft, &faults), expected, "case {letter}");
    }
}

#[test]
fn every_task_of_a_finished_case_is_done() {
    for letter in CASES {
        let draft = first_draft(&story(letter));
        let faults = draft.faults(None, sent_on(&story(letter)));
        for task in Task::all() {
            let state = task.state(&draft, &faults);
            assert!(matches!(state, State::Done | State::Optional), "case {letter}: {task:?} {state:?}");
        }
    }
}

#[test]
fn the_contents_of_the_seed_are_seen_where_a_case_says_them() {
    use Content::{AskFirst, Behaviour, Consequences, People, SchoolDay, ShowUs, Sites, TellUs, Time};
    for (letter, said) in [
        ("a", &[Time, Sites, ShowUs, Behaviour, People, TellUs, AskFirst, Consequences][..]),
        ("b", &[Time, Sites, Behaviour, People, Consequences, SchoolDay]),
        ("c", &[Time, Sites, People, Consequences]),
    ] {
        let draft = first_draft(&story(letter));
        let seen: Vec<_> = Content::all().iter().copied().filter(|content| content.is_said(&draft)).collect();
        assert_eq!(seen, said, "case {letter}");
    }
}

#[test]
fn a_file_that_breaks_a_rule_is_refused() {
    let told = |change: fn(&mut PlanFile)| {
        let mut story = story("a");
        change(&mut story);
        story.replay().unwrap_err()
    };
    let by_sender = told(|story| story.life[1].by = "Abby Lund".into());
    assert!(matches!(by_sender, PlanFileError::Refused(2, Refusal::NotAllowed)), "{by_sender}");
    let too_late = told(|story| story.life.swap(1, 3));
    assert!(matches!(too_late, PlanFileError::Refused(2, Refusal::WrongStage)), "{too_late}");
    let unchanged = told(|story| drop(story.life.remove(3)));
    assert!(matches!(unchanged, PlanFileError::Faults(4, ..)), "{unchanged}");
    let stranger = told(|story| story.life[0].by = "Ruth Adeyemi".into());
    assert!(matches!(stranger, PlanFileError::Nobody(_)), "{stranger}");
    let nobody = told(|story| story.life[3].by.clear());
    assert!(matches!(nobody, PlanFileError::Refused(4, Refusal::NotAllowed)), "{nobody}");
}

/// What nobody is asked any more, and what is asked only where the answer before it is another one.
const NOT_ASKED_OF_KIT: [&str; 6] = [
    "young_person.orders",
    "young_person.orders_end",
    "nothing.none_of",
    "skills.learning_plan",
    "overall.past_abuse_asked",
    "parent.reason",
];

#[test]
fn the_fourth_case_answers_every_question() {
    let draft = first_draft(&story("d"));
    let mut open = Vec::new();
    for &sheet in SheetName::all() {
        if matches!(sheet, SheetName::Review | SheetName::Looked) {
            continue;
        }
        let asked = sheet.sheet().fields().filter(|field| !matches!(field.kind, Kind::Kept | Kind::Directory));
        for field in asked {
            let is_said =
                |row: &Row| row.answers.names().any(|name| of(name) == field.name && !field.is_parked(&row.answers));
            if !draft.rows(sheet).any(is_said) {
                open.push(format!("{}.{}", sheet.word(), field.name));
            }
        }
    }
    assert_eq!(open, NOT_ASKED_OF_KIT);
    let all = |name: &str| -> BTreeSet<&str> { draft.rows(SheetName::Rule).map(|row| row.answers.get(name)).collect() };
    assert_eq!(all("kind").len(), RuleKind::all().len(), "a rule of every kind");
}

/// The question to which a box belongs.
fn of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}
