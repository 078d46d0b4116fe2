//! Every verb from every stage by every role: what it leads to, or why it is refused.

mod common;

use common::{
    abby, administrator, decision, dena, earlier, josie, next_text, noon, opened, restrictions, smallest, today, tom,
    typed,
};
use domain::canonical::{Hash, canonical};
use domain::changes::changes;
use domain::decision::{Decision, Verdict};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::kept;
use domain::person::{Author, Member};
use domain::plan::{Plan, Refusal, Stage, Step};
use domain::policy::Role;
use domain::prepared::Prepared;
use domain::revision::{InForce, Life, Returned, Standing};
use domain::sheets::SheetName;
use domain::signature::{Mark, Method, Party, Signature, Strokes};
use domain::word::Word;
use domain::{HomeId, PlanId, RowId, YoungPersonId};
use uuid::Uuid;

type Verb = Result<Step, Refusal>;

fn sent(plan: Plan, by: &Member, starts_on: &str) -> Plan {
    let text = next_text(&plan, "Football.", starts_on);
    let before = earlier(&plan);
    plan.send(by, noon(10), text, before.as_ref(), Prepared::default()).unwrap().plan
}

fn authorised(plan: Plan, starts_on: &str) -> Plan {
    sent(plan, &abby(), starts_on).authorise(&dena(), noon(10)).unwrap().plan
}

fn to_sign(plan: Plan, starts_on: &str) -> Plan {
    decide(authorised(plan, starts_on), &Verdict::Approve).unwrap().plan
}

fn decide(plan: Plan, verdict: &Verdict) -> Verb {
    let decision = decision(&plan, noon(12), verdict);
    let hash = hash(&plan);
    plan.decide(&hash, decision)
}

fn hash(plan: &Plan) -> Hash {
    plan.underway().map_or_else(|| Hash::of(b""), |sent| sent.hash.clone())
}

/// A signature on the text that is underway.
fn signature(plan: &Plan, by: &Member, method: Method) -> Signature {
    Signature {
        name: "Name".into(),
        method,
        by: by.at(noon(12)),
        hash: hash(plan),
        handed: false,
        interpreter: String::new(),
        witness: String::new(),
    }
}

/// The text that is underway, as [`sent`] froze it; where nothing is, the next one.
fn text(plan: &Plan) -> FrozenText {
    let (number, starts_on) = match plan.underway() {
        Some(sent) => (sent.revision, sent.starts_on.map(|date| date.to_string()).unwrap_or_default()),
        None => (plan.revisions + 1, String::new()),
    };
    next_text(&Plan { revisions: number - 1, ..plan.clone() }, "Football.", &starts_on)
}

fn sign(plan: Plan, by: &Member, party: Party) -> Verb {
    let text = text(&plan);
    sign_text(plan, by, party, &text)
}

fn sign_text(plan: Plan, by: &Member, party: Party, text: &FrozenText) -> Verb {
    let signature = signature(&plan, by, typed("Name"));
    plan.sign(by, party, text, signature)
}

fn signed(plan: Plan, starts_on: &str) -> Plan {
    let plan = sign(to_sign(plan, starts_on), &abby(), Party::YoungPerson).unwrap().plan;
    let plan = sign(plan, &abby(), Party::KeyWorker).unwrap().plan;
    sign(plan, &dena(), Party::Manager).unwrap().plan
}

/// A plan at every stage there is, under the words of the table's columns.
fn stages() -> Vec<(&'static str, Plan)> {
    vec![
        ("drafting", opened()),
        ("came back", decide(authorised(opened(), ""), &Verdict::Refuse("No.".into())).unwrap().plan),
        ("manager", sent(opened(), &abby(), "")),
        ("social worker", authorised(opened(), "")),
        ("to sign", to_sign(opened(), "")),
        ("young signed", sign(to_sign(opened(), ""), &abby(), Party::YoungPerson).unwrap().plan),
        ("starting", signed(opened(), "2026-11-20")),
        ("settled", signed(opened(), "")),
    ]
}

fn told(verb: Verb) -> String {
    match verb {
        Ok(step) => {
            assert!(!step.events.is_empty(), "a state without its event");
            step.plan.stage.word().into()
        }
        Err(Refusal::WrongStage) => "-".into(),
        Err(Refusal::NotAllowed) => "no".into(),
        Err(refusal) => format!("{refusal:?}"),
    }
}

/// A stage is where it leads, `-` the wrong stage, `no` not this role's, and another word another refusal.
#[test]
fn every_verb_from_every_stage_by_every_role() {
    let send = |plan: Plan, by: &Member| {
        let text = next_text(&plan, "Cooking.", "");
        let before = earlier(&plan);
        plan.send(by, noon(13), text, before.as_ref(), Prepared::default())
    };
    type Doing<'a> = (&'a str, &'a dyn Fn(Plan, &Member) -> Verb);
    let doings: [Doing; 9] = [
        ("send", &send),
        ("withdraw", &|plan, by| plan.withdraw(by, noon(13))),
        ("send back", &|plan, by| plan.return_to_draft(by, noon(13), "A word is missing.")),
        ("authorise", &|plan, by| plan.authorise(by, noon(13))),
        ("sign young person", &|plan, by| sign(plan, by, Party::YoungPerson)),
        ("sign key worker", &|plan, by| sign(plan, by, Party::KeyWorker)),
        ("sign manager", &|plan, by| sign(plan, by, Party::Manager)),
        ("recall", &|plan, by| plan.recall(by, noon(13), "Bail has changed.")),
        ("amend", &|plan, by| plan.amend(by)),
    ];
    let mut rows = vec![("".to_owned(), stages().into_iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>())];
    for (name, doing) in doings {
        for by in [abby(), tom(), administrator()] {
            let cells = stages().into_iter().map(|(_, plan)| told(doing(plan, &by)));
            rows.push((format!("{name}, {}", by.role.word()), cells.collect()));
        }
    }
    let mut row = |name: &str, verb: &dyn Fn(Plan) -> Verb| {
        rows.push((name.into(), stages().into_iter().map(|(_, plan)| told(verb(plan))).collect()));
    };
    row("decide yes", &|plan| decide(plan, &Verdict::Approve));
    row("decide change", &|plan| decide(plan, &Verdict::Change("Name gran.".into())));
    row("begin a day early", &|plan| plan.begin(noon(19)));
    row("begin on its date", &|plan| plan.begin(noon(20)));
    let line = |(name, cells): &(String, Vec<String>)| {
        let cells: String = cells.iter().map(|cell| format!("{cell:<19}")).collect();
        format!("{name:<33}{cells}").trim_end().to_owned()
    };
    let table = rows.iter().map(line).collect::<Vec<_>>().join("\n");
    let expected = expect_test::expect![[r#"
                                         drafting           came back          manager            social worker      to sign            young signed       starting           settled
        send, staff                      with_manager       with_manager       -                  -                  -                  -                  -                  -
        send, manager                    with_manager       with_manager       -                  -                  -                  -                  -                  -
        send, administrator              no                 no                 no                 no                 no                 no                 no                 no
        withdraw, staff                  -                  -                  drafting           drafting           -                  -                  -                  -
        withdraw, manager                -                  -                  drafting           drafting           -                  -                  -                  -
        withdraw, administrator          no                 no                 no                 no                 no                 no                 no                 no
        send back, staff                 no                 no                 no                 no                 no                 no                 no                 no
        send back, manager               -                  -                  drafting           -                  -                  -                  -                  -
        send back, administrator         no                 no                 no                 no                 no                 no                 no                 no
        authorise, staff                 no                 no                 no                 no                 no                 no                 no                 no
        authorise, manager               -                  -                  with_social_worker -                  -                  -                  -                  -
        authorise, administrator         no                 no                 no                 no                 no                 no                 no                 no
        sign young person, staff         -                  -                  -                  -                  to_sign            AlreadySigned      -                  -
        sign young person, manager       -                  -                  -                  -                  to_sign            AlreadySigned      -                  -
        sign young person, administrator no                 no                 no                 no                 no                 no                 no                 no
        sign key worker, staff           -                  -                  -                  -                  to_sign            to_sign            -                  -
        sign key worker, manager         no                 no                 no                 no                 no                 no                 no                 no
        sign key worker, administrator   no                 no                 no                 no                 no                 no                 no                 no
        sign manager, staff              no                 no                 no                 no                 no                 no                 no                 no
        sign manager, manager            -                  -                  -                  -                  to_sign            to_sign            -                  -
        sign manager, administrator      no                 no                 no                 no                 no                 no                 no                 no
        recall, staff                    no                 no                 no                 no                 no                 no                 no                 no
        recall, manager                  -                  -                  -                  -                  drafting           drafting           drafting           -
        recall, administrator            no                 no                 no                 no                 no                 no                 no                 no
        amend, staff                     -                  -                  -                  -                  -                  -                  -                  drafting
        amend, manager                   -                  -                  -                  -                  -                  -                  -                  drafting
        amend, administrator             no                 no                 no                 no                 no                 no                 no                 no
        decide yes                       -                  -                  -                  to_sign            -                  -                  -                  -
        decide change                    -                  -                  -                  drafting           -                  -                  -                  -
        begin a day early                -                  -                  -                  -                  -                  -                  TooEarly           -
        begin on its date                -                  -                  -                  -                  -                  -                  settled            -
    "#]];
    expected.assert_eq(&(table + "\n"));
}

/// The same person in another role.
fn as_role(by: &Member, role: Role) -> Member {
    Member::found(by.account, by.name.clone(), role)
}

#[test]
fn only_staff_and_managers_open_a_plan() {
    let [id, young_person, home] = [1, 2, 3].map(Uuid::from_u128);
    let open = |by: &Member| Plan::open(PlanId::new(id), YoungPersonId::new(young_person), HomeId::new(home), by);
    assert!(open(&abby()).is_ok() && open(&dena()).is_ok());
    assert_eq!(open(&administrator()), Err(Refusal::NotAllowed));
    assert_eq!(open(&as_role(&abby(), Role::SocialWorker)), Err(Refusal::NotAllowed));
}

fn saved(sheet: SheetName, page: &str, handed: bool) -> Event {
    Event::Saved { sheet, row: RowId::new(Uuid::from_u128(9)), page: page.into(), handed, typing: false }
}

/// A plan that Abby has sent after these events.
fn prepared(events: &[(&Member, Event)], change: impl FnOnce(&mut Prepared)) -> Plan {
    let mut prepared = Prepared::default();
    events.iter().for_each(|(by, event)| prepared.note(&Author::from(*by), event));
    change(&mut prepared);
    let text = next_text(&opened(), "Football.", "");
    opened().send(&abby(), noon(10), text, None, prepared).unwrap().plan
}

#[test]
fn whoever_wrote_in_a_version_cannot_authorise_it() {
    let removed = Event::Removed { sheet: SheetName::Rule, row: RowId::new(Uuid::from_u128(9)) };
    let used = |used| Event::ConflictResolved { sheet: SheetName::Rule, row: RowId::new(Uuid::from_u128(9)), used };
    let row = RowId::new(Uuid::from_u128(9));
    let aside = Event::ConflictSaved { sheet: SheetName::Good, row, page: "likes".into() };
    let wrote = [saved(SheetName::Good, "likes", false), removed, used(true), aside];
    for event in wrote {
        let plan = prepared(&[(&dena(), event)], |_| ());
        assert_eq!(plan.clone().authorise(&dena(), noon(10)), Err(Refusal::OwnWords));
        assert!(plan.authorise(&tom(), noon(10)).is_ok());
    }
    for event in [saved(SheetName::Rule, "answer", true), used(false), Event::HandedOver, Event::TakenBack] {
        assert!(
            prepared(&[(&dena(), event)], |_| ()).authorise(&dena(), noon(10)).is_ok(),
            "these are not Dena's words"
        );
    }
}

#[test]
fn an_exception_of_the_home_is_for_words_alone() {
    let excepted = |prepared: &mut Prepared| prepared.exception = Some("Dena is the only manager.".into());
    let of_text = prepared(&[(&dena(), saved(SheetName::Good, "likes", false))], excepted);
    assert_eq!(of_text.authorise(&dena(), noon(10)), Err(Refusal::OwnWords), "only the home itself names one");
    let excepted = Prepared { exception: Some("Dena is the only manager.".into()), ..Prepared::default() };
    let mut wrote = excepted.clone();
    wrote.note(&Author::from(&dena()), &saved(SheetName::Good, "likes", false));
    assert_eq!(wrote.may_be_authorised(&dena()), Ok(()));
    wrote.note(&Author::from(&dena()), &saved(SheetName::YoungPerson, "authority", false));
    assert_eq!(wrote.may_be_authorised(&dena()), Err(Refusal::OwnAddress));
    let made = Prepared { sender_made_by: Some(dena().account), ..excepted };
    assert_eq!(made.may_be_authorised(&dena()), Err(Refusal::OwnAccount));
    assert_eq!(made.may_be_authorised(&tom()), Ok(()));
}

#[test]
fn whoever_sent_a_plan_cannot_authorise_it() {
    let plan = sent(opened(), &dena(), "");
    assert_eq!(plan.clone().authorise(&dena(), noon(10)), Err(Refusal::OwnWork));
    assert!(plan.authorise(&tom(), noon(10)).is_ok());
}

#[test]
fn nothing_changed_cannot_be_sent_as_a_new_version() {
    let named = |plan: &Plan, name: &str| next_text(plan, name, "");
    let first = named(&opened(), "Football.");
    let sent = opened().send(&abby(), noon(10), first.clone(), None, Prepared::default()).unwrap().plan;
    let again = |plan: Plan, name: &str, before: Option<&FrozenText>| {
        let text = named(&plan, name);
        plan.send(&abby(), noon(11), text, before, Prepared::default()).map(|_| ())
    };
    let returned = sent.clone().return_to_draft(&dena(), noon(10), "Not yet.").unwrap().plan;
    assert_eq!(again(returned.clone(), "Football.", Some(&first)), Err(Refusal::Unchanged));
    assert_eq!(again(returned.clone(), "Cooking.", Some(&first)), Ok(()));
    assert_eq!(again(returned, "Cooking.", None), Err(Refusal::OtherText), "it is compared with what came back");
    let refused = decide(sent.clone().authorise(&dena(), noon(10)).unwrap().plan, &Verdict::Refuse("No.".into()));
    assert_eq!(again(refused.unwrap().plan, "Football.", Some(&first)), Err(Refusal::Unchanged));
    let withdrawn = sent.withdraw(&abby(), noon(10)).unwrap().plan;
    assert_eq!(again(withdrawn, "Football.", None), Ok(()), "what was only taken back may go again");
}

#[test]
fn only_the_next_text_of_this_plan_can_be_sent() {
    let plan = opened();
    let later = smallest().freeze(plan.id, 2, None, today()).unwrap();
    assert_eq!(plan.clone().send(&abby(), noon(10), later, None, Prepared::default()), Err(Refusal::OtherText));
    let others = smallest().freeze(PlanId::new(Uuid::from_u128(77)), 1, None, today()).unwrap();
    assert_eq!(plan.send(&abby(), noon(10), others, None, Prepared::default()), Err(Refusal::OtherText));
}

#[test]
fn a_plan_goes_back_only_with_a_reason() {
    let plan = sent(opened(), &abby(), "");
    assert_eq!(plan.clone().return_to_draft(&dena(), noon(10), " \n "), Err(Refusal::NoReason));
    let step = plan.return_to_draft(&dena(), noon(10), " Name gran. ").unwrap();
    assert_eq!(step.events, [Event::Returned { revision: 1, reason: "Name gran.".into() }]);
    assert!(matches!(step.plan.returned(), Some(Returned::ByManager { reason, .. }) if reason == "Name gran."));
    assert_eq!((step.revisions[0].sent().revision, step.revisions[0].standing()), (1, Standing::Closed));
}

#[test]
fn d10_what_is_agreed_and_has_not_started_is_taken_back_with_its_decision_and_signatures() {
    let signing = sign(to_sign(opened(), ""), &abby(), Party::YoungPerson).unwrap().plan;
    let starting = stages().into_iter().find(|(name, _)| *name == "starting").unwrap().1;
    for (plan, signatures) in [(signing, 1), (starting, 3)] {
        assert_eq!(plan.clone().recall(&dena(), noon(13), " "), Err(Refusal::NoReason));
        let before = plan.in_force.clone();
        let step = plan.recall(&dena(), noon(13), " Bail has changed. ").unwrap();
        let revision = step.revisions[0].sent().revision;
        assert_eq!(step.events, [Event::Recalled { revision, reason: "Bail has changed.".into() }]);
        let [life] = &step.revisions[..] else { panic!("one revision lives on") };
        assert_eq!(life.standing(), Standing::Closed);
        assert!(life.authorised().is_some() && life.decision().is_some_and(Decision::agrees));
        assert_eq!(life.signatures().map(|it| it.len()), Some(signatures));
        assert_eq!(life.at(), noon(13));
        assert_eq!(kept::life::read(&kept::life::write(life).unwrap(), Standing::Closed).unwrap(), *life);
        assert!(step.plan.is_open() && step.plan.in_force == before);
        assert_eq!(step.plan.must_differ_from(), before.as_ref().map(InForce::revision), "the same may be sent again");
    }
}

#[test]
fn a_decision_names_every_rule_and_no_other_and_the_text_that_was_read() {
    let plan = authorised(opened(), "");
    let full = decision(&plan, noon(12), &Verdict::Approve);
    let mut short = full.clone();
    short.verdicts.pop_first();
    assert_eq!(plan.clone().decide(&hash(&plan), short.clone()), Err(Refusal::Undecided));
    short.verdicts.insert(common::row_id(77), Verdict::Approve);
    assert_eq!(plan.clone().decide(&hash(&plan), short), Err(Refusal::Undecided), "one missing and one too many");
    let mut long = full.clone();
    long.verdicts.insert(common::row_id(77), Verdict::Approve);
    assert_eq!(plan.clone().decide(&hash(&plan), long), Err(Refusal::Undecided));
    assert_eq!(plan.clone().decide(&Hash::of(b"another"), full.clone()), Err(Refusal::OtherText));
    let mut by_manager = full.clone();
    by_manager.by = dena().at(noon(12));
    assert_eq!(plan.clone().decide(&hash(&plan), by_manager), Err(Refusal::NotAllowed));
    assert!(plan.clone().decide(&hash(&plan), full).is_ok());
}

#[test]
fn a_decision_consents_to_the_restrictions_and_to_nothing_else() {
    let plan = authorised(opened(), "");
    let asked = restrictions(&plan);
    assert_eq!(asked.len(), 2);
    let consents = |verdict: &Verdict| -> Vec<_> {
        let events = decide(plan.clone(), verdict).unwrap().events;
        events.iter().filter_map(|it| if let Event::Consented { rule, .. } = it { Some(*rule) } else { None }).collect()
    };
    assert_eq!(consents(&Verdict::Approve), asked);
    assert_eq!(consents(&Verdict::Condition("Look again in a month.".into())), asked);
    assert_eq!(consents(&Verdict::Change("Name gran.".into())), []);
    assert_eq!(consents(&Verdict::Refuse("Too hard.".into())), []);
}

#[test]
fn one_refused_rule_sends_the_whole_plan_back_and_nothing_is_consented_to() {
    let plan = authorised(opened(), "");
    let mut decision = decision(&plan, noon(12), &Verdict::Approve);
    decision.verdicts.insert(common::row_id(common::BOUNDARY), Verdict::Refuse("Too hard.".into()));
    let step = plan.clone().decide(&hash(&plan), decision).unwrap();
    let told = Event::Decided { revision: 1, approved: 3, with_condition: 0, to_change: 0, refused: 1 };
    assert_eq!(step.events, [told]);
    let back = step.plan.returned().unwrap();
    assert_eq!(back.asked(common::row_id(common::BOUNDARY)), Some(&Verdict::Refuse("Too hard.".into())));
    assert_eq!(back.asked(common::row_id(common::PROMISE)), None);
}

#[test]
fn nobody_signs_twice_nor_for_two_nor_on_another_text() {
    let plan = sign(to_sign(opened(), ""), &abby(), Party::KeyWorker).unwrap().plan;
    assert_eq!(sign(plan.clone(), &abby(), Party::KeyWorker), Err(Refusal::AlreadySigned));
    let promoted = as_role(&abby(), Role::Manager);
    assert_eq!(sign(plan.clone(), &promoted, Party::Manager), Err(Refusal::SamePerson));
    assert!(sign(plan.clone(), &abby(), Party::YoungPerson).is_ok(), "the key worker may be with the young person");
    let other = Hash::of(b"another");
    let signature = Signature { hash: other, ..signature(&plan, &dena(), typed("Dena Okafor")) };
    let on_another = plan.clone().sign(&dena(), Party::Manager, &text(&plan), signature);
    assert_eq!(on_another, Err(Refusal::OtherText));
    let another = next_text(&Plan { revisions: 0, ..plan.clone() }, "Cooking.", "");
    assert_eq!(sign_text(plan, &dena(), Party::Manager, &another), Err(Refusal::OtherText));
}

#[test]
fn a_young_person_signs_their_own_way_and_an_adult_draws_types_or_writes_on_paper() {
    let ways = [
        (Method::Drawn { strokes: Strokes::parse("1,1 20,30;5,5 6,6").unwrap() }, true),
        (typed("Name"), true),
        (Method::Mark { mark: Mark::Star }, false),
        (Method::Spoken { words: "Yes, that is me.".into() }, false),
        (Method::Ink { scan: Hash::of(b"the pages of a scan") }, true),
        (Method::ChoseNot { reason: "I want to think.".into() }, false),
    ];
    let plan = to_sign(opened(), "");
    let sign = |by: &Member, party, method: &Method| {
        plan.clone().sign(by, party, &text(&plan), signature(&plan, by, method.clone())).map(|step| step.events)
    };
    for (method, adults_too) in &ways {
        let event = |party| vec![Event::Signed { revision: 1, party, method: method.kind(), handed: false }];
        assert_eq!(sign(&abby(), Party::YoungPerson, method), Ok(event(Party::YoungPerson)));
        let adult = if *adults_too { Ok(event(Party::Manager)) } else { Err(Refusal::NotAllowed) };
        assert_eq!(sign(&dena(), Party::Manager, method), adult, "{method:?}");
    }
    assert_eq!(sign(&abby(), Party::Parent, &ways[0].0), Err(Refusal::NotAllowed), "nobody asks a parent here");
    let silent = Method::ChoseNot { reason: " ".into() };
    assert_eq!(sign(&abby(), Party::YoungPerson, &silent), Err(Refusal::NoReason));
}

/// The same text as it would have been frozen before key workers were accounts.
fn without_account(text: &FrozenText) -> FrozenText {
    let mut value: serde_json::Value = serde_json::from_str(text.canonical()).unwrap();
    let answers = &mut value["sheets"]["young_person"][0]["answers"];
    answers.as_object_mut().unwrap().remove("key_worker.account").expect("the account is in the text");
    let canonical = canonical(&value);
    let hash = Hash::of(canonical.as_bytes());
    FrozenText::read(canonical, hash).unwrap()
}

#[test]
fn the_key_worker_whom_the_text_names_signs_as_such_and_nobody_else() {
    let namesake = Member::found(josie().account, abby().name, Role::Staff);
    let plan = to_sign(opened(), "");
    assert_eq!(sign(plan.clone(), &namesake, Party::KeyWorker), Err(Refusal::NotAllowed), "a name is not enough");
    let josie = josie();
    assert_eq!(sign(plan.clone(), &as_role(&abby(), Role::Manager), Party::KeyWorker), Err(Refusal::NotAllowed));
    assert!(sign(plan.clone(), &josie, Party::YoungPerson).is_ok(), "anyone may be with the young person");
    assert!(sign(plan.clone(), &abby(), Party::KeyWorker).is_ok());
    let text = text(&plan);
    for (party, by, may) in [
        (Party::KeyWorker, abby(), true),
        (Party::KeyWorker, josie.clone(), false),
        (Party::KeyWorker, dena(), false),
        (Party::YoungPerson, josie.clone(), true),
        (Party::Manager, dena(), true),
        (Party::Manager, abby(), false),
    ] {
        assert_eq!(text.may_be_signed(&by, party), may, "{party:?} {}", by.name);
    }
}

#[test]
fn a_text_that_names_no_account_is_signed_by_whoever_may_by_role() {
    let old = without_account(&text(&opened()));
    assert_eq!(old.placement().key_worker(), "Abby Lund");
    let sent = opened().send(&abby(), noon(10), old.clone(), None, Prepared::default()).unwrap().plan;
    let plan = decide(sent.authorise(&dena(), noon(10)).unwrap().plan, &Verdict::Approve).unwrap().plan;
    assert!(sign_text(plan.clone(), &josie(), Party::KeyWorker, &old).is_ok());
    assert_eq!(sign_text(plan, &dena(), Party::KeyWorker, &old), Err(Refusal::NotAllowed));
}

#[test]
fn a_text_with_the_key_workers_account_differs_in_nothing_from_one_without() {
    let text = text(&opened());
    let old = without_account(&text);
    assert!(changes(&old, &text).iter().chain(&changes(&text, &old)).all(|change| !change.is_change()));
    assert_eq!(old.questions(SheetName::YoungPerson), text.questions(SheetName::YoungPerson));
}

fn revision_in_force(plan: &Plan) -> Option<u32> {
    plan.in_force.as_ref().map(InForce::revision)
}

#[test]
fn the_last_signature_brings_it_into_force_and_the_old_one_out_of_it() {
    let first = signed(opened(), "");
    assert_eq!((first.stage.word(), revision_in_force(&first)), ("settled", Some(1)));
    let open = first.amend(&abby()).unwrap().plan;
    assert_eq!(revision_in_force(&open), Some(1), "the old one counts while the new one is written");
    let plan = to_sign(open, "");
    let plan = sign(plan, &abby(), Party::YoungPerson).unwrap().plan;
    let plan = sign(plan, &dena(), Party::Manager).unwrap().plan;
    assert_eq!(revision_in_force(&plan), Some(1), "and until the last signature");
    let step = sign(plan, &abby(), Party::KeyWorker).unwrap();
    assert_eq!((step.plan.stage.word(), revision_in_force(&step.plan)), ("settled", Some(2)));
    let from = noon(12).date_naive();
    assert_eq!(step.events[1..], [Event::Replaced { revision: 1, by: 2 }, Event::Began { revision: 2, from }]);
    let standings: Vec<_> = step.revisions.iter().map(|life| (life.sent().revision, life.standing())).collect();
    assert_eq!(standings, [(1, Standing::Replaced), (2, Standing::InForce)]);
    let Life::InForce(in_force) = &step.revisions[1] else { panic!("the signatures are kept") };
    assert_eq!(in_force.signed.signatures().len(), 3);
}

#[test]
fn an_agreement_waits_for_its_date_by_the_clock_on_the_wall() {
    let plan = signed(opened(), "2026-11-20");
    assert_eq!((plan.stage.word(), &plan.in_force), ("starting", &None));
    assert_eq!(plan.clone().begin("2026-11-19T23:59:59Z".parse().unwrap()), Err(Refusal::TooEarly));
    let late = plan.begin("2026-11-22T10:00:00Z".parse().unwrap()).unwrap().plan;
    assert_eq!(late.in_force.unwrap().from.to_string(), "2026-11-20", "begun late, it counts from its own date");

    let text = next_text(&opened(), "Football.", "2027-06-01");
    let sent = opened().send(&abby(), noon(10), text.clone(), None, Prepared::default()).unwrap().plan;
    let mut plan = decide(sent.authorise(&dena(), noon(10)).unwrap().plan, &Verdict::Approve).unwrap().plan;
    for (by, party) in [(abby(), Party::YoungPerson), (abby(), Party::KeyWorker), (dena(), Party::Manager)] {
        plan = sign_text(plan, &by, party, &text).unwrap().plan;
    }
    let midnight_in_summer = "2027-05-31T23:00:00Z".parse().unwrap();
    assert!(plan.begin(midnight_in_summer).is_ok(), "London is an hour ahead of UTC");
}

/// The life of a plan's newest revision, as it is kept.
fn life(plan: &Plan) -> Option<Life> {
    match plan.stage.clone() {
        Stage::Drafting { returned } => returned.map(Life::Returned),
        Stage::WithManager(sent) => Some(Life::WithManager(sent)),
        Stage::WithSocialWorker(authorised) => Some(Life::WithSocialWorker(authorised)),
        Stage::ToSign(agreed) => Some(Life::ToSign(agreed)),
        Stage::Starting(signed) => Some(Life::Starting(signed)),
        Stage::Settled => plan.in_force.clone().map(Life::InForce),
    }
}

#[test]
fn every_stage_survives_being_written_and_read() {
    for (name, plan) in stages() {
        let Some(life) = life(&plan) else { continue };
        let again = kept::life::read(&kept::life::write(&life).unwrap(), life.standing()).unwrap();
        assert_eq!(again, life, "{name}");
        assert_eq!(Stage::from(again), plan.stage, "{name}");
    }
}
