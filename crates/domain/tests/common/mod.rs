//! Abby, Dena and Tom of Larch House, and the smallest draft that may be frozen.
#![allow(dead_code, reason = "each test file uses its part of this one")]

pub mod calendar;

use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::choices::RuleKind;
use domain::decision::{Decision, Verdict};
use domain::draft::Draft;
use domain::frozen::FrozenText;
use domain::person::{By, Member};
use domain::plan::Plan;
use domain::plan_file::{PlanFile, Verb};
use domain::policy::Role;
use domain::sheets::SheetName;
use domain::signature::Method;
use domain::{AccountId, HomeId, PlanId, RowId, YoungPersonId};
use serde_json::json;
use uuid::Uuid;

/// The letters of the plan files.
pub const CASES: [&str; 4] = ["a", "b", "c", "d"];

/// A plan file.
pub fn story(letter: &str) -> PlanFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases").join(format!("{letter}.json"));
    let file = std::fs::read_to_string(&path).expect("the plan files are part of the project");
    serde_json::from_str(&file).expect("a plan file can be read")
}

/// The draft of a plan file as it stands before anything happens.
pub fn first_draft(story: &PlanFile) -> Draft {
    let scenes = story.replay().expect("a plan file can be told");
    Draft { rows: scenes[0].rows.clone() }
}

fn actor(id: u128, name: &str, role: Role) -> Member {
    Member::found(AccountId::new(Uuid::from_u128(id)), name.into(), role)
}

/// Jay's key worker.
pub fn abby() -> Member {
    actor(1, "Abby Lund", Role::Staff)
}

/// Another of the staff, who is nobody's key worker.
pub fn josie() -> Member {
    actor(5, "Josie Hart", Role::Staff)
}

/// The registered manager.
pub fn dena() -> Member {
    actor(2, "Dena Okafor", Role::Manager)
}

/// The deputy, who may stand in for the manager.
pub fn tom() -> Member {
    actor(3, "Tom Reilly", Role::Manager)
}

/// Somebody who looks after accounts only.
pub fn administrator() -> Member {
    actor(4, "Ada Winter", Role::Administrator)
}

/// Noon of a day in November 2026, and of the days after it.
pub fn noon(day: i64) -> DateTime<Utc> {
    let first: DateTime<Utc> = "2026-11-01T12:00:00Z".parse().unwrap();
    first + TimeDelta::days(day - 1)
}

/// The day on which most drafts are looked at: 10 November 2026.
pub fn today() -> NaiveDate {
    domain::week::today(noon(10))
}

/// The day on which a case was first sent.
pub fn sent_on(story: &PlanFile) -> NaiveDate {
    let sent = story.life.iter().find(|entry| matches!(entry.verb, Verb::Send)).expect("a case is sent");
    domain::week::today(sent.at)
}

/// A row by its number.
pub fn row_id(number: u128) -> RowId {
    RowId::new(Uuid::from_u128(number))
}

/// The plan's id.
pub fn plan_id() -> PlanId {
    PlanId::new(Uuid::from_u128(1))
}

/// A plan that Abby has opened.
pub fn opened() -> Plan {
    let young_person = YoungPersonId::new(Uuid::from_u128(2));
    Plan::open(plan_id(), young_person, HomeId::new(Uuid::from_u128(3)), &abby()).unwrap().plan
}

/// The only row of a sheet, or its first.
pub fn set(draft: &mut Draft, sheet: SheetName, field: &str, text: &str) {
    let row = draft.rows.iter_mut().find(|row| row.sheet == sheet).expect("the draft has such a row");
    row.answers.set(field, [text]);
}

/// The placing authority in the smallest draft's directory.
pub const FENMARSH: u128 = 80;
/// The social worker in it.
pub const RUTH: u128 = 81;
/// The ordinary boundary of the smallest draft.
pub const BOUNDARY: u128 = 101;
/// Its restriction.
pub const RESTRICTION: u128 = 102;
/// Its emergency restriction.
pub const EMERGENCY: u128 = 103;
/// Its promise.
pub const PROMISE: u128 = 104;

/// Answers a question of one row.
pub fn set_in(draft: &mut Draft, row: u128, field: &str, texts: &[&str]) {
    let row = draft.rows.iter_mut().find(|it| it.id == row_id(row)).expect("the draft has this row");
    row.answers.set(field, texts.iter().copied());
}

/// The smallest draft without a fault: one risk and a rule of each sort, under a care order.
pub fn smallest() -> Draft {
    let risk = row_id(90).to_string();
    let rule = |kind: &str| {
        json!({
            "sentence": "My phone charges in the office.", "heading": "time", "kind": kind, "because": risk,
            "because_words": "I was awake until 02:30.", "less_limiting": "A timer.", "necessary": "Sleep.",
            "started_at": "Saturday, 19:40", "told_authority": "20:55", "relaxes_when": "Four calm weeks.",
            "review_on": "2026-12-10", "ends_on": "2027-01-31", "reaches": "no", "fair": "same",
            "answer": "agree", "answered_to": "My phone charges in the office.",
        })
    };
    let rows = json!([
        [1, "home", {
            "name": "Larch House", "nation": "england", "manager": "Dena Okafor", "night_number": "01632 960 101",
            "filtering": "Adult content.", "filtering_gaps": "Mobile data.", "private_phone": "Small lounge.",
            "hand_in_place": "Office", "consequences": "Talk first.", "first_look_days": "14",
            "second_look_days": "28", "review_months": "3", "first_reminder_days": "2",
            "second_reminder_days": "5", "third_reminder_days": "10",
        }],
        [FENMARSH, "authority", { "name": "Fenmarsh Council", "domains": "fenmarsh.example" }],
        [RUTH, "contact", {
            "name": "Ruth Adeyemi", "role": "social_worker", "authority": row_id(FENMARSH),
            "email": "ruth.adeyemi@fenmarsh.example",
        }],
        [2, "young_person", {
            "preferred_name": "Jay", "born": "2012-05-03", "first_language": "English", "reading": "plain",
            "education": "full_time", "key_worker": "Abby Lund", "key_worker.account": abby().account, "trusted_adults": "My gran",
            "legal_status": "care_order", "parental_responsibility": "The council and his mother.",
            "social_worker": "Ruth Adeyemi", "social_worker.contact": row_id(RUTH), "arrived": "2026-11-02",
            "advocate_offered": "2026-11-04",
        }],
        [3, "talk", {
            "held": "held", "on": "2026-11-04", "minutes": "35", "present": "Abby and Jay", "copy_given": "later",
        }],
        [4, "good", { "likes": "Football.", "keeps_in_touch": "Mia.", "would_lose": "Mia." }],
        [5, "nothing", { "none_of": ["device", "account", "friend", "no_contact", "order"] }],
        [6, "skills", {
            "self_image": "2", "relationships": "1", "reputation": "2", "bullying": "2", "information": "1",
            "health": "1", "privacy": "1", "ownership": "2", "understanding": "Not known yet.",
        }],
        [7, "goes_wrong", {
            "ideas": "Talk.", "trust_steps": "Calm weeks.", "talk": "We talk.", "put_right": "I put it right.",
            "extra_help": "Help.", "still_has": "The lounge handset.", "never": "My call with Mia.",
        }],
        [8, "promises", { "promises": ["listen", "keep_phone"], "answer_days": "3" }],
        [9, "start", { "review_on": "2026-11-26", "summary": "Calm nights." }],
        [10, "overall", { "past_abuse": "no", "disagree": "Nothing." }],
        [90, "risk", {
            "family": "compulsion", "title": "Sleep", "known": "none_known", "likelihood": "unknown",
            "seriousness": "unknown",
        }],
        [BOUNDARY, "rule", rule("boundary")],
        [RESTRICTION, "rule", rule("restriction")],
        [EMERGENCY, "rule", rule("emergency")],
        [PROMISE, "rule", rule("promise")],
    ]);
    let row = |row: &serde_json::Value| {
        let id = row_id(row[0].as_u64().unwrap().into());
        serde_json::from_value(json!({ "id": id, "sheet": row[1], "answers": row[2], "version": 1 })).unwrap()
    };
    Draft { rows: rows.as_array().unwrap().iter().map(row).collect() }
}

/// The smallest draft frozen as the next revision of a plan; the name keeps one text from another. It is looked at again on the
/// day after it may start.
pub fn next_text(plan: &Plan, name: &str, starts_on: &str) -> FrozenText {
    let mut draft = smallest();
    let from = starts_on.parse::<NaiveDate>().unwrap_or(today()).max(today());
    set(&mut draft, SheetName::Good, "likes", name);
    set(&mut draft, SheetName::Start, "starts_on", starts_on);
    let review_on = from.succ_opt().expect("a day has a next").to_string();
    set(&mut draft, SheetName::Start, "review_on", &review_on);
    for row in draft.rows.iter_mut().filter(|row| row.sheet == SheetName::Rule) {
        row.answers.set("review_on", [review_on.as_str()]);
        row.answers.set("ends_on", [review_on.as_str()]);
    }
    draft.freeze(plan.id, plan.revisions + 1, None, today()).expect("the smallest draft has no fault")
}

/// A text in place of the one that the next revision of a plan must differ from: it says something else.
pub fn earlier(plan: &Plan) -> Option<FrozenText> {
    let number = plan.must_differ_from()?;
    Some(next_text(&Plan { revisions: number - 1, ..plan.clone() }, "Earlier.", ""))
}

/// Ruth's decision on the revision that is underway: this verdict for every rule.
pub fn decision(plan: &Plan, at: DateTime<Utc>, verdict: &Verdict) -> Decision {
    let rules = plan.underway().map(|sent| sent.rules.clone()).unwrap_or_default();
    Decision {
        by: By::social_worker("Ruth Adeyemi".into(), at),
        authority: "Fenmarsh Council".into(),
        email: "ruth.adeyemi@fenmarsh.example".into(),
        capacity: None,
        verdicts: rules.into_iter().map(|rule| (rule.id, verdict.clone())).collect(),
        comment: String::new(),
    }
}

/// A typed name.
pub fn typed(name: &str) -> Method {
    Method::Typed { name: name.into() }
}

/// The rules of the smallest draft to which the placing authority's consent is asked.
pub fn restrictions(plan: &Plan) -> Vec<RowId> {
    let asked = |kind: RuleKind| matches!(kind, RuleKind::Restriction | RuleKind::Emergency);
    let rules = plan.underway().map(|sent| sent.rules.clone()).unwrap_or_default();
    rules.iter().filter(|rule| asked(rule.kind)).map(|rule| rule.id).collect()
}
