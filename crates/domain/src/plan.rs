//! The life of a plan: its stages, and the verbs that lead from one to the next.
//!
//! A verb consumes the plan and returns a [`Step`]: the next plan, the text that was frozen, the revisions whose life changed, and
//! the events that tell of it. So no caller can keep the old plan, forget the history, or save a state without its event.
//!
//! | from | verb | by | becomes |
//! | --- | --- | --- | --- |
//! | – | `open` | staff, manager | Drafting |
//! | Drafting | `send` | staff, manager | `WithManager`, the text frozen |
//! | `WithManager`, `WithSocialWorker` | `withdraw` | staff, manager | Drafting |
//! | `WithManager` | `return_to_draft` | manager | Drafting, with the reason |
//! | `WithManager` | `authorise` | a manager who did not prepare it | `WithSocialWorker` |
//! | `WithSocialWorker` | `decide` | social worker | `ToSign`, or Drafting with what was asked |
//! | `ToSign` | `sign` | each party once, a parent where the law asks; the key worker whom the text names | `ToSign`; with the last signature Settled and in force, or Starting |
//! | `ToSign`, Starting | `recall` | manager | Drafting, with the reason |
//! | Starting | `begin` | its date | Settled and in force |
//! | Settled | `amend` | staff, manager | Drafting; the old one stays in force |

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use strum::{EnumDiscriminants, EnumString, IntoStaticStr, VariantArray};

use crate::canonical::Hash;
use crate::decision::{Decision, RuleKey, VerdictKind};
use crate::event::Event;
use crate::frozen::FrozenText;
use crate::person::Member;
use crate::policy::{Action, allows};
use crate::prepared::Prepared;
pub use crate::refusal::Refusal;
use crate::revision::{Agreed, Authorised, InForce, Life, Returned, Sent, Signed};
use crate::signature::{Method, MethodKind, Party, Signature};
use crate::week::today;
use crate::{HomeId, PlanId, YoungPersonId};

/// A plan, through all its revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Whose it is.
    pub young_person: YoungPersonId,
    /// The home.
    pub home: HomeId,
    /// Grows with every save of the plan, so that a second editor is noticed; 0 for a plan that was never saved.
    pub lock_version: i64,
    /// How many revisions have been frozen.
    pub revisions: u32,
    /// Where the work on it stands.
    pub stage: Stage,
    /// The one revision in force, if there is one.
    pub in_force: Option<InForce>,
}

/// Where the work on a plan stands. Each variant carries what is true only then.
#[expect(clippy::large_enum_variant, reason = "a page has one plan in hand, and a box would only be in the way")]
#[derive(Clone, Debug, PartialEq, Eq, EnumDiscriminants, IntoStaticStr)]
#[strum_discriminants(
    name(StageKind),
    doc = "The stages, without what is true in them: what lists and the policy go by.",
    derive(IntoStaticStr, EnumString, VariantArray),
    strum(serialize_all = "snake_case")
)]
#[strum(serialize_all = "snake_case")]
pub enum Stage {
    /// Being written; nothing frozen.
    Drafting {
        /// Why it was opened again, if it was sent before.
        returned: Option<Returned>,
    },
    /// The manager reads.
    WithManager(Sent),
    /// The social worker reads.
    WithSocialWorker(Authorised),
    /// Everyone signs.
    ToSign(Agreed),
    /// Everyone has signed; it starts on its date.
    Starting(Signed),
    /// Nothing is being worked on.
    Settled,
}

impl Stage {
    /// The stage without what is true in it.
    pub fn kind(&self) -> StageKind {
        self.into()
    }

    /// Since when it waits for the social worker, or for signatures (UTC); `None` in every other stage.
    pub fn waits_since(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::WithSocialWorker(authorised) => Some(authorised.by.at),
            Self::ToSign(agreed) => Some(agreed.decision.by.at),
            _ => None,
        }
    }

    /// The word of the stage, in lists and in message keys.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}

impl From<Life> for Stage {
    /// The stage of a plan whose newest revision has this life, unless its draft was opened again.
    fn from(life: Life) -> Self {
        match life {
            Life::WithManager(sent) => Self::WithManager(sent),
            Life::WithSocialWorker(authorised) => Self::WithSocialWorker(authorised),
            Life::ToSign(agreed) => Self::ToSign(agreed),
            Life::Starting(signed) => Self::Starting(signed),
            Life::InForce(_) | Life::Replaced(_) => Self::Settled,
            Life::Returned(returned) => Self::Drafting { returned: Some(returned) },
        }
    }
}

/// What a verb leads to: all that is to be saved, in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The next plan.
    pub plan: Plan,
    /// The text that was frozen, if one was.
    pub text: Option<FrozenText>,
    /// The revisions whose life changed.
    pub revisions: Vec<Life>,
    /// What to tell.
    pub events: Vec<Event>,
}

type Verb = Result<Step, Refusal>;

impl Plan {
    /// Opens a plan for a young person who has arrived.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn open(id: PlanId, young_person: YoungPersonId, home: HomeId, by: &Member) -> Verb {
        permit(by, Action::AddYoungPerson)?;
        let stage = Stage::Drafting { returned: None };
        let plan = Self { id, young_person, home, lock_version: 0, revisions: 0, stage, in_force: None };
        Ok(plan.told(vec![Event::Opened { young_person }]))
    }

    /// Why the draft was opened again, if it is open and came back.
    pub fn returned(&self) -> Option<&Returned> {
        match &self.stage {
            Stage::Drafting { returned } => returned.as_ref(),
            _ => None,
        }
    }

    /// Whether words may be changed now.
    pub fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Drafting { .. })
    }

    /// The revision that is being read, decided or signed, if there is one.
    pub fn underway(&self) -> Option<&Sent> {
        match &self.stage {
            Stage::WithManager(sent) => Some(sent),
            Stage::WithSocialWorker(Authorised { sent, .. })
            | Stage::ToSign(Agreed { authorised: Authorised { sent, .. }, .. })
            | Stage::Starting(Signed { authorised: Authorised { sent, .. }, .. }) => Some(sent),
            Stage::Drafting { .. } | Stage::Settled => None,
        }
    }

    /// The revision that the next one must differ from: the one that came back, unless it was only taken back, else the one in force.
    pub fn must_differ_from(&self) -> Option<u32> {
        let again = |returned: &&Returned| matches!(returned, Returned::Withdrawn { .. } | Returned::Recalled { .. });
        let returned = self.returned().filter(|returned| !again(returned));
        returned.map(Returned::revision).or_else(|| self.in_force.as_ref().map(InForce::revision))
    }

    /// Sends a frozen text to the manager, with who prepared it. `before` is the text of the revision that it must differ from, if there is one.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, `Unchanged`, or `OtherText` where the text is not this plan's next revision, or `before` not the one
    /// it must differ from.
    pub fn send(
        self,
        by: &Member,
        at: DateTime<Utc>,
        text: FrozenText,
        before: Option<&FrozenText>,
        prepared: Prepared,
    ) -> Verb {
        permit(by, Action::Send)?;
        if !self.is_open() {
            return Err(Refusal::WrongStage);
        }
        let revision = self.revisions + 1;
        let is_next = text.number() == revision && text.plan() == self.id;
        if !is_next || before.map(FrozenText::number) != self.must_differ_from() {
            return Err(Refusal::OtherText);
        }
        if before.is_some_and(|before| text.says_the_same(before)) {
            return Err(Refusal::Unchanged);
        }
        let rule =
            |rule: &crate::rule::Rule| RuleKey { id: rule.id, terms: rule.terms_hash.clone(), kind: rule.terms.kind };
        let sent = Sent {
            revision,
            hash: text.hash().clone(),
            by: by.at(at),
            rules: text.rules().iter().map(rule).collect(),
            starts_on: text.starts_on(),
            review_on: text.review_on(),
            prepared: Prepared { exception: text.home_settings().writer_may_authorise(), ..prepared },
            parent_signs: text.is_for_parent_to_sign(),
        };
        let event = Event::Sent { revision, hash: sent.hash.clone() };
        let step = Self { revisions: revision, ..self }.now(Life::WithManager(sent), vec![event]);
        Ok(Step { text: Some(text), ..step })
    }

    /// Takes a revision back before the social worker has decided, to change a word.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`.
    pub fn withdraw(self, by: &Member, at: DateTime<Utc>) -> Verb {
        permit(by, Action::Withdraw)?;
        let sent = match &self.stage {
            Stage::WithManager(sent) | Stage::WithSocialWorker(Authorised { sent, .. }) => sent.clone(),
            _ => return Err(Refusal::WrongStage),
        };
        let event = Event::Withdrawn { revision: sent.revision };
        Ok(self.now(Life::Returned(Returned::Withdrawn { sent, by: by.at(at) }), vec![event]))
    }

    /// Returns a revision to those who wrote it.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, `NoReason`.
    pub fn return_to_draft(self, by: &Member, at: DateTime<Utc>, reason: &str) -> Verb {
        permit(by, Action::Authorise)?;
        let Stage::WithManager(sent) = &self.stage else { return Err(Refusal::WrongStage) };
        let (sent, reason) = (sent.clone(), stated(reason)?);
        let event = Event::Returned { revision: sent.revision, reason: reason.clone() };
        Ok(self.now(Life::Returned(Returned::ByManager { sent, by: by.at(at), reason }), vec![event]))
    }

    /// Authorises a revision: the social worker is asked next.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, or what of it is this manager's own ([`Sent::may_be_authorised`]).
    pub fn authorise(self, by: &Member, at: DateTime<Utc>) -> Verb {
        permit(by, Action::Authorise)?;
        let Stage::WithManager(sent) = &self.stage else { return Err(Refusal::WrongStage) };
        sent.may_be_authorised(by)?;
        let authorised = Authorised { sent: sent.clone(), by: by.at(at) };
        let event = Event::Authorised { revision: sent.revision };
        Ok(self.now(Life::WithSocialWorker(authorised), vec![event]))
    }

    /// Takes the social worker's decision on the revision with this hash. Only if every rule may stand do signatures follow.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, `OtherText`, or `Undecided` where the verdicts are not exactly one for each rule.
    pub fn decide(self, hash: &Hash, decision: Decision) -> Verb {
        if !decision.by.author.role().is_some_and(|role| allows(role, Action::Decide)) {
            return Err(Refusal::NotAllowed);
        }
        let Stage::WithSocialWorker(authorised) = &self.stage else { return Err(Refusal::WrongStage) };
        let authorised = authorised.clone();
        let sent = &authorised.sent;
        if sent.hash != *hash {
            return Err(Refusal::OtherText);
        }
        if !decision.covers(&sent.rules) {
            return Err(Refusal::Undecided);
        }
        let mut events = vec![decided(sent.revision, &decision)];
        if !decision.agrees() {
            return Ok(self.now(Life::Returned(Returned::BySocialWorker { authorised, decision }), events));
        }
        let consent =
            |rule: &RuleKey| Event::Consented { revision: sent.revision, rule: rule.id, terms: rule.terms.clone() };
        events.extend(decision.consents(&sent.rules).map(consent));
        Ok(self.now(Life::ToSign(Agreed { authorised, decision, signatures: BTreeMap::new() }), events))
    }

    /// Signs the revision with this text for one party; the last signature brings it into force, or lets it wait for its date.
    ///
    /// # Errors
    /// `NotAllowed` also where the text names another key worker, asks for no parent, or a party does not sign in this way, `WrongStage`, `OtherText`, `AlreadySigned`, `SamePerson`,
    /// `NoReason` where staff write down a choice not to sign without one.
    pub fn sign(self, by: &Member, party: Party, text: &FrozenText, signature: Signature) -> Verb {
        permit(by, party.action())?;
        let Stage::ToSign(agreed) = &self.stage else { return Err(Refusal::WrongStage) };
        may_sign(agreed, by, party, text, &signature)?;
        let (at, revision) = (signature.by.at, agreed.authorised.sent.revision);
        let signed = Event::Signed { revision, party, method: signature.method.kind(), handed: signature.handed };
        let mut agreed = agreed.clone();
        agreed.signatures.insert(party, signature);
        let signed_by_all = match agreed.complete() {
            Ok(signed_by_all) => signed_by_all,
            Err(agreed) => return Ok(self.now(Life::ToSign(agreed), vec![signed])),
        };
        match signed_by_all.authorised.sent.starts_on {
            Some(starts_on) if starts_on > today(at) => {
                let events = vec![signed, Event::Agreed { revision, starts_on }];
                Ok(self.now(Life::Starting(signed_by_all), events))
            }
            _ => Ok(self.enter_into_force(signed_by_all, today(at), vec![signed])),
        }
    }

    /// Brings a signed revision into force on its date.
    ///
    /// # Errors
    /// `WrongStage`, `TooEarly`.
    pub fn begin(self, at: DateTime<Utc>) -> Verb {
        let Stage::Starting(signed) = &self.stage else { return Err(Refusal::WrongStage) };
        let signed = signed.clone();
        match signed.authorised.sent.starts_on {
            Some(starts_on) if starts_on > today(at) => Err(Refusal::TooEarly),
            starts_on => Ok(self.enter_into_force(signed, starts_on.unwrap_or_else(|| today(at)), vec![])),
        }
    }

    /// Takes an agreed revision back before it starts, with its decision and the signatures so far: what has changed meanwhile must not
    /// be signed through, nor start by itself.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, `NoReason`.
    pub fn recall(self, by: &Member, at: DateTime<Utc>, reason: &str) -> Verb {
        permit(by, Action::Recall)?;
        let agreed = match &self.stage {
            Stage::ToSign(agreed) => agreed.clone(),
            Stage::Starting(signed) => signed.clone().into(),
            _ => return Err(Refusal::WrongStage),
        };
        let reason = stated(reason)?;
        let event = Event::Recalled { revision: agreed.authorised.sent.revision, reason: reason.clone() };
        Ok(self.now(Life::Returned(Returned::Recalled { agreed, by: by.at(at), reason }), vec![event]))
    }

    /// Opens the draft again to change the agreement in force, which stays in force meanwhile.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`.
    pub fn amend(self, by: &Member) -> Verb {
        permit(by, Action::EditDraft)?;
        match (&self.stage, &self.in_force) {
            (Stage::Settled, Some(in_force)) => {
                let event = Event::Amending { revision: in_force.revision() };
                Ok(Self { stage: Stage::Drafting { returned: None }, ..self }.told(vec![event]))
            }
            _ => Err(Refusal::WrongStage),
        }
    }

    /// The step to this plan, of which no revision changed.
    fn told(self, events: Vec<Event>) -> Step {
        Step { plan: self, text: None, revisions: vec![], events }
    }

    /// The step to a plan whose newest revision lives on like this.
    fn now(self, life: Life, events: Vec<Event>) -> Step {
        let plan = Self { stage: life.clone().into(), ..self };
        Step { plan, text: None, revisions: vec![life], events }
    }

    /// One step replaces the old and begins the new: there is never a moment with two, nor one with neither.
    fn enter_into_force(mut self, signed: Signed, from: NaiveDate, mut events: Vec<Event>) -> Step {
        let new = InForce { signed, from };
        let replaced = self.in_force.replace(new.clone());
        events.extend(replaced.iter().map(|old| Event::Replaced { revision: old.revision(), by: new.revision() }));
        events.push(Event::Began { revision: new.revision(), from });
        let revisions = replaced.map(Life::Replaced).into_iter().chain([Life::InForce(new)]).collect();
        Step { plan: Self { stage: Stage::Settled, ..self }, text: None, revisions, events }
    }
}

fn permit(by: &Member, action: Action) -> Result<(), Refusal> {
    if allows(by.role, action) { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// Whether this person may make this signature on this text now.
fn may_sign(
    agreed: &Agreed,
    by: &Member,
    party: Party,
    text: &FrozenText,
    signature: &Signature,
) -> Result<(), Refusal> {
    if [text.hash(), &signature.hash].into_iter().any(|hash| *hash != agreed.authorised.sent.hash) {
        return Err(Refusal::OtherText);
    }
    if !text.may_be_signed(by, party) {
        return Err(Refusal::NotAllowed);
    }
    if agreed.signatures.contains_key(&party) {
        return Err(Refusal::AlreadySigned);
    }
    if !agreed.authorised.sent.parties().any(|signs| signs == party) {
        return Err(Refusal::NotAllowed);
    }
    let mut of_home = agreed.signatures.iter().filter(|(party, _)| party.is_of_home());
    if party.is_of_home() && of_home.any(|(_, other)| other.by.account() == Some(by.account)) {
        return Err(Refusal::SamePerson);
    }
    let kind = signature.method.kind();
    let is_theirs = match party {
        Party::YoungPerson => kind != MethodKind::NotReached,
        Party::Parent => MethodKind::PARENT.contains(&kind),
        Party::KeyWorker | Party::Manager => MethodKind::OF_HOME.contains(&kind),
    };
    match &signature.method {
        _ if !is_theirs => Err(Refusal::NotAllowed),
        Method::NotReached { reason } if reason.trim().is_empty() => Err(Refusal::NoReason),
        Method::ChoseNot { reason } if reason.trim().is_empty() && !signature.handed => Err(Refusal::NoReason),
        _ => Ok(()),
    }
}

/// A reason, which somebody must have given.
fn stated(reason: &str) -> Result<String, Refusal> {
    let reason = crate::text::tidy(reason);
    if reason.is_empty() { Err(Refusal::NoReason) } else { Ok(reason) }
}

fn decided(revision: u32, decision: &Decision) -> Event {
    Event::Decided {
        revision,
        approved: decision.count(VerdictKind::Approve),
        with_condition: decision.count(VerdictKind::Condition),
        to_change: decision.count(VerdictKind::Change),
        refused: decision.count(VerdictKind::Refuse),
    }
}
