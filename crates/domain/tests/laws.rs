//! What is true of a plan whatever anybody does: random verbs by random people, with wrong hashes and missing words.

mod common;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use common::{abby, administrator, decision, dena, earlier, josie, next_text, noon, opened, tom, typed};
use domain::canonical::Hash;
use domain::decision::{Decision, Verdict};
use domain::event::Event;
use domain::frozen::FrozenText;
use domain::kept;
use domain::person::{Author, Member};
use domain::plan::{Plan, Refusal, Stage, Step};
use domain::policy::Role;
use domain::prepared::Prepared;
use domain::revision::{Authorised, InForce, Life as RevisionLife, Returned, Sent, Standing};
use domain::signature::{Mark, Method, Party, Signature, Strokes};
use domain::word::Word;
use proptest::prelude::*;

/// What somebody does, or tries to do.
#[derive(Clone, Debug)]
enum Move {
    /// The next thing that the plan waits for, done properly: so that random lives reach every stage.
    Forward {
        starts_later: bool,
    },
    Send {
        by: Member,
        number: u32,
        starts_later: bool,
    },
    Withdraw {
        by: Member,
    },
    Recall {
        by: Member,
        reason: String,
    },
    SendBack {
        by: Member,
        reason: String,
    },
    Authorise {
        by: Member,
    },
    Decide {
        role: Role,
        right_hash: bool,
        verdicts: Vec<Verdict>,
        left_out: bool,
    },
    Sign {
        by: Member,
        party: Party,
        method: Method,
        right_hash: bool,
    },
    Begin,
    Amend {
        by: Member,
    },
}

fn actors() -> impl Strategy<Value = Member> {
    let as_role = |by: Member, role| Member::found(by.account, by.name, role);
    let (promoted, link) = (as_role(abby(), Role::Manager), as_role(tom(), Role::SocialWorker));
    prop_oneof![
        3 => Just(abby()),
        3 => Just(dena()),
        2 => Just(tom()),
        1 => Just(administrator()),
        1 => Just(promoted),
        1 => Just(josie()),
        1 => Just(link)
    ]
}

fn verdicts() -> impl Strategy<Value = Vec<Verdict>> {
    let some = || ".{0,9}";
    let verdict = prop_oneof![
        8 => Just(Verdict::Approve),
        2 => some().prop_map(Verdict::Condition),
        1 => some().prop_map(Verdict::Change),
        1 => some().prop_map(Verdict::Refuse)
    ];
    prop::collection::vec(verdict, 4..=4)
}

fn methods() -> impl Strategy<Value = Method> {
    prop_oneof![
        Just(Method::Drawn { strokes: Strokes::parse("1,1 2,2").unwrap() }),
        ".{0,9}".prop_map(|name| Method::Typed { name }),
        Just(Method::Mark { mark: Mark::Heart }),
        ".{0,9}".prop_map(|words| Method::Spoken { words }),
        ".{0,9}".prop_map(|reason| Method::ChoseNot { reason }),
    ]
}

fn moves() -> impl Strategy<Value = Move> {
    let parties = prop::sample::select(&Party::ALL[..]);
    let roles = prop_oneof![4 => Just(Role::SocialWorker), 1 => prop::sample::select(Role::all())];
    let likely = || prop::bool::weighted(0.8);
    prop_oneof![
        10 => prop::bool::weighted(0.3).prop_map(|starts_later| Move::Forward { starts_later }),
        1 => (actors(), 0..9u32, any::<bool>())
            .prop_map(|(by, number, starts_later)| Move::Send { by, number, starts_later }),
        1 => actors().prop_map(|by| Move::Withdraw { by }),
        1 => (actors(), ".{0,9}").prop_map(|(by, reason)| Move::Recall { by, reason }),
        1 => (actors(), ".{0,9}").prop_map(|(by, reason)| Move::SendBack { by, reason }),
        1 => actors().prop_map(|by| Move::Authorise { by }),
        2 => (roles, likely(), verdicts(), prop::bool::weighted(0.1)).prop_map(
            |(role, right_hash, verdicts, left_out)| Move::Decide { role, right_hash, verdicts, left_out }
        ),
        4 => (actors(), parties, methods(), likely())
            .prop_map(|(by, party, method, right_hash)| Move::Sign { by, party, method, right_hash }),
        1 => Just(Move::Begin),
        1 => actors().prop_map(|by| Move::Amend { by }),
    ]
}

/// What Ruth said, if the move was hers, and whether she had read the right text.
type Said = Option<(Decision, bool)>;

/// A plan and all that was told of it.
struct Life {
    plan: Plan,
    day: i64,
    standings: BTreeMap<u32, Standing>,
    stages: Vec<&'static str>,
    /// The text that was frozen last.
    text: FrozenText,
}

impl Life {
    fn new() -> Self {
        let text = next_text(&opened(), "Not sent.", "");
        Self { plan: opened(), day: 1, standings: BTreeMap::new(), stages: vec![], text }
    }

    /// Makes a move and holds every law against it.
    fn go(&mut self, it: &Move) -> Result<(), Refusal> {
        self.day += 1;
        let before = self.plan.clone();
        let (verb, said) = self.verb(it, noon(self.day));
        let step = verb?;
        self.a_state_has_its_event(&step);
        self.numbers_are_never_used_twice(&before, &step);
        self.one_is_in_force(&step);
        no_signature_is_lost(&before, &step);
        consents_are_to_approved_restrictions(&before, &step, said);
        for life in &step.revisions {
            let kept = kept::life::read(&kept::life::write(life).unwrap(), life.standing()).unwrap();
            assert_eq!(kept, *life, "a life is read as it was written");
        }
        self.stages.push(step.plan.stage.word());
        self.text = step.text.unwrap_or_else(|| self.text.clone());
        self.plan = step.plan;
        Ok(())
    }

    fn verb(&self, it: &Move, at: DateTime<Utc>) -> (Result<Step, Refusal>, Said) {
        let plan = self.plan.clone();
        let hash = |right: bool| match plan.underway() {
            Some(sent) if right => sent.hash.clone(),
            _ => Hash::of(b"another text"),
        };
        let text = |number: Option<u32>, later: bool| {
            let numbered = Plan { revisions: number.unwrap_or(plan.revisions + 1).max(1) - 1, ..plan.clone() };
            let starts_on = (at + chrono::TimeDelta::days(8)).date_naive().to_string();
            let starts_on = if later { starts_on.as_str() } else { "" };
            next_text(&numbered, &format!("Written on day {}.", self.day), starts_on)
        };
        let verb = match it.clone() {
            Move::Forward { starts_later } => match &plan.stage {
                Stage::Drafting { .. } => plan.clone().send(
                    &abby(),
                    at,
                    text(None, starts_later),
                    earlier(&plan).as_ref(),
                    Prepared::default(),
                ),
                Stage::WithManager(sent) => {
                    let other = if sent.by.account() == Some(dena().account) { tom() } else { dena() };
                    plan.clone().authorise(&other, at)
                }
                Stage::WithSocialWorker(_) => {
                    let decision = decision(&plan, at, &Verdict::Approve);
                    return (plan.clone().decide(&hash(true), decision.clone()), Some((decision, true)));
                }
                Stage::ToSign(agreed) => {
                    let next = agreed.missing().next().expect("someone has not signed");
                    let by = if next == Party::Manager { dena() } else { abby() };
                    plan.clone().sign(&by, next, &self.text, signature(&by, at, typed(&by.name), hash(true)))
                }
                Stage::Starting(_) => plan.clone().begin(at),
                Stage::Settled => plan.clone().amend(&abby()),
            },
            Move::Send { by, number, starts_later } => plan.clone().send(
                &by,
                at,
                text(Some(number), starts_later),
                earlier(&plan).as_ref(),
                Prepared::default(),
            ),
            Move::Withdraw { by } => plan.clone().withdraw(&by, at),
            Move::SendBack { by, reason } => plan.clone().return_to_draft(&by, at, &reason),
            Move::Authorise { by } => plan.clone().authorise(&by, at),
            Move::Decide { role, right_hash, verdicts, left_out } => {
                let mut decision = decision(&plan, at, &Verdict::Approve);
                if role != Role::SocialWorker {
                    decision.by.author = (&Member::found(tom().account, tom().name, role)).into();
                }
                decision.verdicts.values_mut().zip(verdicts).for_each(|(place, verdict)| *place = verdict);
                if left_out {
                    decision.verdicts.pop_last();
                }
                return (plan.clone().decide(&hash(right_hash), decision.clone()), Some((decision, right_hash)));
            }
            Move::Sign { by, party, method, right_hash } => {
                plan.clone().sign(&by, party, &self.text, signature(&by, at, method, hash(right_hash)))
            }
            Move::Recall { by, reason } => plan.clone().recall(&by, at, &reason),
            Move::Begin => plan.clone().begin(at),
            Move::Amend { by } => plan.clone().amend(&by),
        };
        (verb, None)
    }

    fn a_state_has_its_event(&self, step: &Step) {
        assert!(!step.events.is_empty(), "no state without its event");
        for life in step.revisions.iter().filter(|life| life.standing() != Standing::Open) {
            let told = step.events.iter().any(|event| match (event, life.standing()) {
                (
                    Event::Withdrawn { revision } | Event::Returned { revision, .. } | Event::Recalled { revision, .. },
                    Standing::Closed,
                )
                | (Event::Decided { revision, .. }, Standing::Closed)
                | (Event::Began { revision, .. }, Standing::InForce)
                | (Event::Replaced { revision, .. }, Standing::Replaced) => *revision == life.sent().revision,
                _ => false,
            });
            assert!(told, "{:?} of {} is not told", life.standing(), life.sent().revision);
        }
    }

    fn numbers_are_never_used_twice(&mut self, before: &Plan, step: &Step) {
        let sent = step
            .events
            .iter()
            .filter_map(|it| if let Event::Sent { revision, .. } = it { Some(*revision) } else { None });
        let mut count = 0;
        for revision in sent {
            count += 1;
            assert_eq!(revision, before.revisions + 1, "numbers follow each other");
            assert_eq!(self.standings.insert(revision, Standing::Open), None, "number {revision} was used before");
        }
        assert_eq!(step.plan.revisions, before.revisions + count);
        if let Some(Sent { revision, .. }) = step.plan.underway() {
            assert_eq!(self.standings[revision], Standing::Open, "only an open revision is worked on");
        }
    }

    fn one_is_in_force(&mut self, step: &Step) {
        for life in &step.revisions {
            let revision = life.sent().revision;
            let old = self.standings.insert(revision, life.standing());
            let lawful = matches!(
                (old, life.standing()),
                (Some(Standing::Open), Standing::Open | Standing::Closed | Standing::InForce)
                    | (Some(Standing::InForce), Standing::Replaced)
            );
            assert!(lawful, "revision {revision} went from {old:?} to {:?}", life.standing());
        }
        let standing = |which| self.standings.iter().filter(move |(_, it)| **it == which).map(|(number, _)| *number);
        let in_force: Vec<_> = standing(Standing::InForce).collect();
        assert_eq!(
            in_force,
            Vec::from_iter(step.plan.in_force.as_ref().map(InForce::revision)),
            "one in force, and the plan's"
        );
        let open: Vec<_> = standing(Standing::Open).collect();
        assert_eq!(open, Vec::from_iter(step.plan.underway().map(|it| it.revision)), "one open, and the plan's");
        if self.plan.in_force.is_some() {
            assert!(step.plan.in_force.is_some(), "an agreement never falls away without a newer one");
        }
    }
}

/// A signature by the member whose session it is made in.
fn signature(by: &Member, at: DateTime<Utc>, method: Method, hash: Hash) -> Signature {
    Signature {
        name: by.name.clone(),
        method,
        by: by.at(at),
        hash,
        handed: false,
        interpreter: String::new(),
        witness: String::new(),
    }
}

/// What was authorised and decided, and who has signed, from the agreement on.
type Agreement<'a> = (&'a Authorised, &'a Decision, BTreeMap<Party, &'a Signature>);

fn agreement_of(stage: &Stage) -> Option<Agreement<'_>> {
    match stage {
        Stage::ToSign(it) => {
            Some((&it.authorised, &it.decision, it.signatures.iter().map(|(party, it)| (*party, it)).collect()))
        }
        Stage::Starting(it) => Some((&it.authorised, &it.decision, it.signatures().into_iter().collect())),
        _ => None,
    }
}

fn agreement_in_force(step: &Step) -> Option<Agreement<'_>> {
    step.revisions.iter().find_map(|life| match life {
        RevisionLife::InForce(InForce { signed, .. }) => {
            Some((&signed.authorised, &signed.decision, signed.signatures().into_iter().collect()))
        }
        _ => None,
    })
}

fn recalled(step: &Step) -> Option<Agreement<'_>> {
    step.revisions.iter().find_map(|life| match life {
        RevisionLife::Returned(Returned::Recalled { agreed, .. }) => {
            let signatures = agreed.signatures.iter().map(|(party, it)| (*party, it)).collect();
            Some((&agreed.authorised, &agreed.decision, signatures))
        }
        _ => None,
    })
}

fn no_signature_is_lost(before: &Plan, step: &Step) {
    let recorded = agreement_in_force(step);
    if let Some((authorised, decision, signatures)) = agreement_of(&before.stage) {
        let new = agreement_of(&step.plan.stage).or(recorded.clone()).or_else(|| recalled(step));
        let new = new.expect("signatures are kept in the stage or in the revision in force");
        assert_eq!((new.0, new.1), (authorised, decision), "what was agreed stays");
        for (party, signature) in &signatures {
            assert_eq!(new.2.get(party), Some(signature), "{party:?} signed");
        }
        let added = step.events.iter().filter(|event| matches!(event, Event::Signed { .. })).count();
        assert_eq!(new.2.len(), signatures.len() + added, "each signature is told once");
        let hash = &new.0.sent.hash;
        assert!(new.2.values().all(|signature| signature.hash == *hash), "all on the same text");
    }
    let starting = if let Stage::Starting(_) = &step.plan.stage { agreement_of(&step.plan.stage) } else { None };
    if let Some((authorised, _, signatures)) = recorded.or(starting) {
        let by = |party| signatures.get(&party).expect("everyone has signed").by.account();
        assert!(by(Party::YoungPerson).is_some());
        assert_ne!(by(Party::KeyWorker), by(Party::Manager), "two people");
        assert_eq!(by(Party::KeyWorker), Some(abby().account), "the key worker whom every text names");
        assert_ne!(authorised.by.account(), authorised.sent.by.account(), "nobody authorises their own work");
    }
}

fn consents_are_to_approved_restrictions(before: &Plan, step: &Step, said: Said) {
    let given: Vec<_> = step.events.iter().filter(|event| matches!(event, Event::Consented { .. })).cloned().collect();
    let Some((decision, right_hash)) = said else {
        assert_eq!(given, [], "only a decision consents");
        return;
    };
    let Stage::WithSocialWorker(authorised) = &before.stage else { panic!("decided where nobody was asked") };
    assert!(right_hash, "decided on a text that was not read");
    assert!(matches!(decision.by.author, Author::SocialWorker { .. }));
    let rules = &authorised.sent.rules;
    assert!(rules.iter().all(|rule| decision.verdicts.contains_key(&rule.id)), "every rule has its verdict");
    let stands = decision.verdicts.values().all(Verdict::agrees);
    assert_eq!(matches!(step.plan.stage, Stage::ToSign(_)), stands, "signatures follow only if every rule may stand");
    let revision = authorised.sent.revision;
    let asked = rules.iter().filter(|rule| stands && rule.kind.needs_consent());
    let asked: Vec<_> =
        asked.map(|rule| Event::Consented { revision, rule: rule.id, terms: rule.terms.clone() }).collect();
    assert_eq!(given, asked);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_tried_the_laws_hold(moves in prop::collection::vec(moves(), 1..60)) {
        let mut life = Life::new();
        for it in &moves {
            let before = life.plan.clone();
            if life.go(it).is_err() {
                prop_assert_eq!(&life.plan, &before, "a refusal changes nothing");
            }
        }
    }
}

#[test]
fn random_lives_reach_every_stage() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let strategy = prop::collection::vec(moves(), 60);
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    let mut replaced = 0;
    for _ in 0..50 {
        let mut life = Life::new();
        for it in strategy.new_tree(&mut runner).unwrap().current() {
            let _refused = life.go(&it);
        }
        life.stages.iter().for_each(|stage| *reached.entry(stage).or_default() += 1);
        replaced += life.standings.values().filter(|standing| **standing == Standing::Replaced).count();
    }
    let words = ["drafting", "settled", "starting", "to_sign", "with_manager", "with_social_worker"];
    assert_eq!(reached.keys().copied().collect::<Vec<_>>(), words);
    assert!(reached.values().all(|times| *times > 10) && replaced > 10, "{reached:?}, {replaced} replaced");
}
