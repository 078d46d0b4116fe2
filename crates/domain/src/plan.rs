//! The life of a plan: its stages, and the verbs that lead from one to the next.
//!
//! A verb consumes the plan and returns a [`Step`]: the next plan, the events that tell of it, and the revisions whose standing
//! changed. So no caller can keep the old plan, forget the history, or save a state without its event.
//!
//! | from | verb | by | becomes |
//! | --- | --- | --- | --- |
//! | – | `open` | staff, manager | Drafting |
//! | Drafting | `send` | staff, manager | `WithManager`, the text frozen |
//! | `WithManager`, `WithSocialWorker` | `withdraw` | staff, manager | Drafting |
//! | `WithManager` | `send_back` | manager | Drafting, with the reason |
//! | `WithManager` | `authorise` | a manager who did not send it | `WithSocialWorker` |
//! | `WithSocialWorker` | `decide` | social worker | `ToSign`, or Drafting with what was asked |
//! | `ToSign` | `sign` | each party once | `ToSign`; with the last signature Settled and in force, or Starting |
//! | Starting | `begin` | its date | Settled and in force |
//! | Settled | `amend` | staff, manager | Drafting; the old one stays in force |

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::canonical::Hash;
use crate::draft::Text;
use crate::event::Event;
use crate::person::{Actor, By, Role};
use crate::policy::{Action, allows};
use crate::rule::RuleKind;
use crate::week::today;
use crate::{HomeId, PlanId, RowId, YoungPersonId};

/// A plan, through all its revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Whose it is.
    pub young_person: YoungPersonId,
    /// The home.
    pub home: HomeId,
    /// Grows with every save of the plan's own state, so that a second editor is noticed.
    pub version: i64,
    /// How many revisions have been frozen.
    pub revisions: u32,
    /// Where the work on it stands.
    pub stage: Stage,
    /// The one revision in force, if there is one.
    pub in_force: Option<InForce>,
}

/// Where the work on a plan stands. Each variant carries what is true only then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Being written; nothing frozen.
    Drafting {
        /// Why it was opened again, if it was sent before.
        sent_back: Option<SentBack>,
    },
    /// The manager reads.
    WithManager(Sent),
    /// The social worker reads.
    WithSocialWorker(Authorised),
    /// Everyone signs.
    ToSign(Agreed),
    /// Everyone has signed; it starts on its date.
    Starting(Agreed),
    /// Nothing is being worked on.
    Settled,
}

impl Stage {
    /// The word in the database, in addresses and in message keys.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Drafting { .. } => "drafting",
            Self::WithManager(_) => "with_manager",
            Self::WithSocialWorker(_) => "with_social_worker",
            Self::ToSign(_) => "to_sign",
            Self::Starting(_) => "starting",
            Self::Settled => "settled",
        }
    }
}

/// The revision in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    /// Its number.
    pub revision: u32,
    /// Since which local date.
    pub from: NaiveDate,
    /// When it is looked at again (local date).
    pub review_on: NaiveDate,
}

/// A frozen revision, sent to the manager.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its number.
    pub revision: u32,
    /// The hash of its text.
    pub hash: Hash,
    /// Who sent it, and when.
    pub by: By,
    /// Its rules: what each decision is about.
    pub rules: Vec<RuleKey>,
    /// The first day on which it may be in force (local date).
    pub starts_on: Option<NaiveDate>,
    /// When it is looked at again (local date).
    pub review_on: NaiveDate,
}

/// A rule as a decision knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleKey {
    /// The rule.
    pub id: RowId,
    /// The hash of its terms.
    pub terms: Hash,
    /// Its kind.
    pub kind: RuleKind,
}

/// A revision that the manager authorised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorised {
    /// What was sent.
    pub sent: Sent,
    /// Who authorised it, and when.
    pub by: By,
}

/// A revision that the social worker agreed, and its signatures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// What was authorised.
    pub authorised: Authorised,
    /// The social worker's decision.
    pub decision: Decision,
    /// Who has signed.
    pub signatures: BTreeMap<Party, Signature>,
}

/// The social worker's decision on one revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Who decided, and when.
    pub by: By,
    /// For which authority.
    pub authority: String,
    /// How we know them: the address on file to which link and code went.
    pub email: String,
    /// The verdict on each rule.
    pub verdicts: BTreeMap<RowId, Verdict>,
    /// What they want to say besides; may be empty.
    pub comment: String,
}

/// What the social worker says to one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", content = "words", rename_all = "snake_case")]
pub enum Verdict {
    /// Yes.
    Approve,
    /// Yes, if this holds.
    Condition(String),
    /// Not like this: change it so.
    Change(String),
    /// No, for this reason.
    Refuse(String),
}

impl Verdict {
    /// The words a decision may have in forms.
    pub const WORDS: [&str; 4] = ["approve", "condition", "change", "refuse"];

    /// Reads a verdict and its words; all but an approval need words.
    pub fn parse(word: &str, words: &str) -> Option<Self> {
        let words = crate::text::tidy(words);
        match (word, words.is_empty()) {
            ("approve", _) => Some(Self::Approve),
            ("condition", false) => Some(Self::Condition(words)),
            ("change", false) => Some(Self::Change(words)),
            ("refuse", false) => Some(Self::Refuse(words)),
            _ => None,
        }
    }

    /// The word in forms and message keys.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Condition(_) => "condition",
            Self::Change(_) => "change",
            Self::Refuse(_) => "refuse",
        }
    }

    /// The words that came with it; empty for a plain approval.
    pub fn words(&self) -> &str {
        match self {
            Self::Approve => "",
            Self::Condition(words) | Self::Change(words) | Self::Refuse(words) => words,
        }
    }

    /// Whether the rule may stand.
    pub const fn agrees(&self) -> bool {
        matches!(self, Self::Approve | Self::Condition(_))
    }
}

impl Decision {
    /// Whether every rule may stand.
    pub fn agrees(&self) -> bool {
        self.verdicts.values().all(Verdict::agrees)
    }

    fn count(&self, word: &str) -> usize {
        self.verdicts.values().filter(|verdict| verdict.word() == word).count()
    }

    /// The restrictions to which this decision is the placing authority's consent, each as worded (R1, R13).
    pub fn consents<'a>(&'a self, sent: &'a Sent) -> impl Iterator<Item = &'a RuleKey> {
        let agreed = |rule: &&RuleKey| self.verdicts.get(&rule.id).is_some_and(Verdict::agrees);
        sent.rules.iter().filter(|rule| rule.kind.needs_consent()).filter(agreed)
    }
}

/// Why a revision came back.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "sent_back", rename_all = "snake_case")]
pub enum SentBack {
    /// The manager returned it.
    ByManager { sent: Sent, by: By, reason: String },
    /// The social worker asked for changes or refused.
    BySocialWorker { authorised: Authorised, decision: Decision },
    /// It was taken back to change a word.
    Withdrawn { sent: Sent, by: By },
}

impl SentBack {
    /// The number of the revision that came back.
    pub fn revision(&self) -> u32 {
        match self {
            Self::ByManager { sent, .. } | Self::Withdrawn { sent, .. } => sent.revision,
            Self::BySocialWorker { authorised, .. } => authorised.sent.revision,
        }
    }

    /// What the social worker said to a rule, where they asked for a change or refused it.
    pub fn asked(&self, rule: RowId) -> Option<&Verdict> {
        let Self::BySocialWorker { decision, .. } = self else { return None };
        decision.verdicts.get(&rule).filter(|verdict| !verdict.agrees())
    }

    /// The terms of a rule as they were when the social worker asked for a change or refused it.
    pub fn asked_terms(&self, rule: RowId) -> Option<&Hash> {
        let Self::BySocialWorker { authorised, .. } = self else { return None };
        self.asked(rule)?;
        authorised.sent.rules.iter().find(|key| key.id == rule).map(|key| &key.terms)
    }
}

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The young person.
    YoungPerson,
    /// Their key worker.
    KeyWorker,
    /// The manager.
    Manager,
}

impl Party {
    /// Everyone who signs. The social worker's decision is theirs.
    pub const ALL: [Self; 3] = [Self::YoungPerson, Self::KeyWorker, Self::Manager];

    /// The word in addresses and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::YoungPerson => "young_person",
            Self::KeyWorker => "key_worker",
            Self::Manager => "manager",
        }
    }

    /// What a person must be allowed to do to sign for this party.
    pub const fn action(self) -> Action {
        match self {
            Self::YoungPerson => Action::WitnessYoungPerson,
            Self::KeyWorker => Action::SignAsKeyWorker,
            Self::Manager => Action::SignAsManager,
        }
    }
}

impl std::str::FromStr for Party {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|party| party.word() == word).ok_or(())
    }
}

/// A person's mark on one revision. Participation, not data-protection consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Whose it is, by name.
    pub name: String,
    /// How it was made.
    pub method: Method,
    /// Whose session it was made in: the signer's own, or the witness's.
    pub by: By,
    /// The hash of the text it stands on.
    pub hash: Hash,
}

/// How a signature was made.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "method", rename_all = "snake_case")]
pub enum Method {
    /// Drawn on the screen.
    Drawn { strokes: Strokes },
    /// A typed name.
    Typed { name: String },
    /// A mark of their choice, seen by the person whose session it is.
    Mark { mark: Mark },
    /// Said aloud, and written down by the person whose session it is.
    Spoken { words: String },
    /// They chose not to sign, with their own reason.
    ChoseNot { reason: String },
}

impl Method {
    /// The word in forms and message keys.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Drawn { .. } => "drawn",
            Self::Typed { .. } => "typed",
            Self::Mark { .. } => "mark",
            Self::Spoken { .. } => "spoken",
            Self::ChoseNot { .. } => "chose_not",
        }
    }
}

/// A mark instead of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A cross.
    Cross,
    /// A star.
    Star,
    /// A heart.
    Heart,
    /// A thumb up.
    ThumbUp,
}

impl Mark {
    /// Every mark, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Cross, Self::Star, Self::Heart, Self::ThumbUp];

    /// The word in forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cross => "cross",
            Self::Star => "star",
            Self::Heart => "heart",
            Self::ThumbUp => "thumb_up",
        }
    }

    /// Reads the word of a form.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.word() == word)
    }
}

/// Lines drawn on a pad of 600 by 200 units, as points `x,y` with blanks between them and `;` between lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Strokes(Vec<Vec<(u16, u16)>>);

impl Strokes {
    /// The size of the pad.
    pub const PAD: (u16, u16) = (600, 200);
    const MOST_POINTS: usize = 4000;

    /// Reads what the pad wrote; `None` for anything else, for nothing drawn, and for more than a signature has.
    pub fn parse(text: &str) -> Option<Self> {
        let point = |text: &str| {
            let (x, y) = text.split_once(',')?;
            let (x, y): (u16, u16) = (x.parse().ok()?, y.parse().ok()?);
            (x <= Self::PAD.0 && y <= Self::PAD.1).then_some((x, y))
        };
        let line = |text: &str| text.split_whitespace().map(point).collect::<Option<Vec<_>>>();
        let lines: Vec<Vec<_>> = text.split(';').map(line).collect::<Option<_>>()?;
        let lines: Vec<Vec<_>> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let points: usize = lines.iter().map(Vec::len).sum();
        (points > 1 && points <= Self::MOST_POINTS).then_some(Self(lines))
    }

    /// The lines.
    pub fn lines(&self) -> &[Vec<(u16, u16)>] {
        &self.0
    }
}

/// How a closed revision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Being read, decided or signed.
    Open,
    /// Returned, withdrawn or not agreed: it never came into force.
    Closed,
    /// In force.
    InForce,
    /// Was in force until a newer one took its place.
    Replaced,
}

/// A revision whose standing changed in a step, with the facts to keep beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The revision.
    pub revision: u32,
    /// How it stands now.
    pub standing: Standing,
    /// What is known of its life; `None` leaves what is kept already.
    pub record: Option<Record>,
}

/// What is kept for good beside a revision's text.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
pub enum Record {
    /// It came back.
    SentBack(SentBack),
    /// It was agreed and signed; in force from this local date.
    Agreed { agreed: Agreed, from: NaiveDate },
}

/// What a verb leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The next plan.
    pub plan: Plan,
    /// What to tell.
    pub events: Vec<Event>,
    /// The revisions whose standing changed.
    pub settled: Vec<Settled>,
}

/// Why a verb is refused. Each has one message in the Fluent files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// This role may not do it.
    #[error("this role may not do that")]
    NotAllowed,
    /// The plan is at another stage.
    #[error("the plan is at another stage")]
    WrongStage,
    /// Whoever sent a plan cannot authorise it.
    #[error("whoever sent it cannot authorise it")]
    OwnWork,
    /// A reason is missing.
    #[error("a reason is missing")]
    NoReason,
    /// A rule was left without a verdict.
    #[error("a rule was left without a verdict")]
    Undecided,
    /// This party has signed already.
    #[error("already signed")]
    AlreadySigned,
    /// Key worker and manager must be two people.
    #[error("two signatures of one person")]
    SamePerson,
    /// What was read is not what is signed now.
    #[error("another text")]
    OtherText,
    /// There are faults in the draft.
    #[error("the draft has faults")]
    Faults,
    /// It does not start yet.
    #[error("too early")]
    TooEarly,
}

type Verb = Result<Step, Refusal>;

impl Plan {
    /// Opens a plan for a young person who has arrived.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn open(id: PlanId, young_person: YoungPersonId, home: HomeId, by: &Actor) -> Verb {
        permit(by, Action::AddYoungPerson)?;
        let stage = Stage::Drafting { sent_back: None };
        let plan = Self { id, young_person, home, version: 0, revisions: 0, stage, in_force: None };
        Ok(Step { plan, events: vec![Event::Opened { young_person }], settled: vec![] })
    }

    /// Why the draft was opened again, if it is open and came back.
    pub fn sent_back(&self) -> Option<&SentBack> {
        match &self.stage {
            Stage::Drafting { sent_back } => sent_back.as_ref(),
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
            Stage::WithSocialWorker(authorised) => Some(&authorised.sent),
            Stage::ToSign(agreed) | Stage::Starting(agreed) => Some(&agreed.authorised.sent),
            Stage::Drafting { .. } | Stage::Settled => None,
        }
    }

    /// Sends a frozen text to the manager.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, or `OtherText` where the text is not this plan's next revision.
    pub fn send(self, by: &Actor, at: DateTime<Utc>, text: &Text) -> Verb {
        permit(by, Action::Send)?;
        if !self.is_open() {
            return Err(Refusal::WrongStage);
        }
        let revision = self.revisions + 1;
        if text.number() != revision || text.plan() != self.id {
            return Err(Refusal::OtherText);
        }
        let (_, hash) = text.canonical();
        let rules =
            text.rules().iter().map(|rule| RuleKey { id: rule.id, terms: rule.terms_hash(), kind: rule.terms.kind });
        let sent = Sent {
            revision,
            hash: hash.clone(),
            by: by.at(at),
            rules: rules.collect(),
            starts_on: text.starts_on(),
            review_on: text.review_on(),
        };
        let plan = Self { revisions: revision, stage: Stage::WithManager(sent), ..self };
        Ok(Step { plan, events: vec![Event::Sent { revision, hash }], settled: vec![] })
    }

    /// Takes a revision back before the social worker has decided, to change a word.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`.
    pub fn withdraw(self, by: &Actor, at: DateTime<Utc>) -> Verb {
        permit(by, Action::Withdraw)?;
        let sent = match &self.stage {
            Stage::WithManager(sent) => sent.clone(),
            Stage::WithSocialWorker(authorised) => authorised.sent.clone(),
            _ => return Err(Refusal::WrongStage),
        };
        let event = Event::Withdrawn { revision: sent.revision };
        Ok(self.back(SentBack::Withdrawn { sent, by: by.at(at) }, vec![event]))
    }

    /// Returns a revision to those who wrote it.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, `NoReason`.
    pub fn send_back(self, by: &Actor, at: DateTime<Utc>, reason: &str) -> Verb {
        permit(by, Action::Authorise)?;
        let Stage::WithManager(sent) = &self.stage else { return Err(Refusal::WrongStage) };
        let reason = crate::text::tidy(reason);
        if reason.is_empty() {
            return Err(Refusal::NoReason);
        }
        let sent = sent.clone();
        let event = Event::Returned { revision: sent.revision, reason: reason.clone() };
        Ok(self.back(SentBack::ByManager { sent, by: by.at(at), reason }, vec![event]))
    }

    /// Authorises a revision: the social worker is asked next.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, or `OwnWork` where this manager sent it.
    pub fn authorise(self, by: &Actor, at: DateTime<Utc>) -> Verb {
        permit(by, Action::Authorise)?;
        let Stage::WithManager(sent) = &self.stage else { return Err(Refusal::WrongStage) };
        if sent.by.id == Some(by.id) {
            return Err(Refusal::OwnWork);
        }
        let authorised = Authorised { sent: sent.clone(), by: by.at(at) };
        let revision = sent.revision;
        let plan = Self { stage: Stage::WithSocialWorker(authorised), ..self };
        Ok(Step { plan, events: vec![Event::Authorised { revision }], settled: vec![] })
    }

    /// Takes the social worker's decision on the revision with this hash. Only if every rule may stand do signatures follow.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`, `OtherText`, or `Undecided` where the verdicts are not exactly one for each rule.
    pub fn decide(self, hash: &Hash, decision: Decision) -> Verb {
        if !allows(decision.by.role, Action::Decide) {
            return Err(Refusal::NotAllowed);
        }
        let Stage::WithSocialWorker(authorised) = &self.stage else { return Err(Refusal::WrongStage) };
        let authorised = authorised.clone();
        let sent = &authorised.sent;
        if sent.hash != *hash {
            return Err(Refusal::OtherText);
        }
        let complete = sent.rules.iter().all(|rule| decision.verdicts.contains_key(&rule.id));
        if !complete || decision.verdicts.len() != sent.rules.len() {
            return Err(Refusal::Undecided);
        }
        let revision = sent.revision;
        let mut events = vec![Event::Decided {
            revision,
            approved: decision.count("approve"),
            with_condition: decision.count("condition"),
            to_change: decision.count("change"),
            refused: decision.count("refuse"),
        }];
        if !decision.agrees() {
            return Ok(self.back(SentBack::BySocialWorker { authorised, decision }, events));
        }
        let consent = |rule: &RuleKey| Event::Consented { revision, rule: rule.id, terms: rule.terms.clone() };
        events.extend(decision.consents(sent).map(consent));
        let agreed = Agreed { authorised, decision, signatures: BTreeMap::new() };
        Ok(Step { plan: Self { stage: Stage::ToSign(agreed), ..self }, events, settled: vec![] })
    }

    /// Signs for one party on the revision with this hash; the last signature brings it into force, or lets it wait for its date.
    ///
    /// # Errors
    /// `NotAllowed` also where an adult neither draws nor types, `WrongStage`, `OtherText`, `AlreadySigned`, `SamePerson`,
    /// `NoReason` where a choice not to sign has none.
    pub fn sign(self, by: &Actor, at: DateTime<Utc>, party: Party, name: String, method: Method, hash: &Hash) -> Verb {
        permit(by, party.action())?;
        let Stage::ToSign(agreed) = &self.stage else { return Err(Refusal::WrongStage) };
        let sent = &agreed.authorised.sent;
        if sent.hash != *hash {
            return Err(Refusal::OtherText);
        }
        if agreed.signatures.contains_key(&party) {
            return Err(Refusal::AlreadySigned);
        }
        let theirs = party == Party::YoungPerson;
        let adults = agreed.signatures.iter().filter(|(party, _)| **party != Party::YoungPerson);
        if !theirs && adults.into_iter().any(|(_, signature)| signature.by.id == Some(by.id)) {
            return Err(Refusal::SamePerson);
        }
        if !theirs && !matches!(method, Method::Drawn { .. } | Method::Typed { .. }) {
            return Err(Refusal::NotAllowed);
        }
        if matches!(&method, Method::ChoseNot { reason } if reason.trim().is_empty()) {
            return Err(Refusal::NoReason);
        }
        let revision = sent.revision;
        let signed = Event::Signed { revision, party, method: method.word().into() };
        let mut agreed = agreed.clone();
        agreed.signatures.insert(party, Signature { name, method, by: by.at(at), hash: hash.clone() });
        if Party::ALL.iter().any(|party| !agreed.signatures.contains_key(party)) {
            return Ok(Step {
                plan: Self { stage: Stage::ToSign(agreed), ..self },
                events: vec![signed],
                settled: vec![],
            });
        }
        match agreed.authorised.sent.starts_on {
            Some(starts_on) if starts_on > today(at) => {
                let events = vec![signed, Event::Agreed { revision, starts_on }];
                Ok(Step { plan: Self { stage: Stage::Starting(agreed), ..self }, events, settled: vec![] })
            }
            _ => Ok(self.enter_into_force(agreed, today(at), vec![signed])),
        }
    }

    /// Brings a signed revision into force on its date.
    ///
    /// # Errors
    /// `WrongStage`, `TooEarly`.
    pub fn begin(self, at: DateTime<Utc>) -> Verb {
        let Stage::Starting(agreed) = &self.stage else { return Err(Refusal::WrongStage) };
        let agreed = agreed.clone();
        match agreed.authorised.sent.starts_on {
            Some(starts_on) if starts_on > today(at) => Err(Refusal::TooEarly),
            starts_on => {
                let from = starts_on.unwrap_or_else(|| today(at));
                Ok(self.enter_into_force(agreed, from, vec![]))
            }
        }
    }

    /// Opens the draft again to change the agreement in force, which stays in force meanwhile.
    ///
    /// # Errors
    /// `NotAllowed`, `WrongStage`.
    pub fn amend(self, by: &Actor) -> Verb {
        permit(by, Action::EditDraft)?;
        match (&self.stage, self.in_force) {
            (Stage::Settled, Some(InForce { revision, .. })) => {
                let plan = Self { stage: Stage::Drafting { sent_back: None }, ..self };
                Ok(Step { plan, events: vec![Event::Amending { revision }], settled: vec![] })
            }
            _ => Err(Refusal::WrongStage),
        }
    }

    fn back(self, sent_back: SentBack, events: Vec<Event>) -> Step {
        let record = Some(Record::SentBack(sent_back.clone()));
        let settled = vec![Settled { revision: sent_back.revision(), standing: Standing::Closed, record }];
        Step { plan: Self { stage: Stage::Drafting { sent_back: Some(sent_back) }, ..self }, events, settled }
    }

    /// One step replaces the old and begins the new: there is never a moment with two, nor one with neither.
    fn enter_into_force(self, agreed: Agreed, from: NaiveDate, mut events: Vec<Event>) -> Step {
        let Sent { revision, review_on, .. } = agreed.authorised.sent;
        let mut settled = Vec::new();
        if let Some(old) = self.in_force {
            events.push(Event::Replaced { revision: old.revision, by: revision });
            settled.push(Settled { revision: old.revision, standing: Standing::Replaced, record: None });
        }
        events.push(Event::Began { revision, from });
        let record = Some(Record::Agreed { agreed, from });
        settled.push(Settled { revision, standing: Standing::InForce, record });
        let in_force = Some(InForce { revision, from, review_on });
        Step { plan: Self { stage: Stage::Settled, in_force, ..self }, events, settled }
    }
}

fn permit(by: &Actor, action: Action) -> Result<(), Refusal> {
    if allows(by.role, action) { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// The role under which a social worker's decision is recorded.
pub fn social_worker(name: String, at: DateTime<Utc>) -> By {
    By { id: None, name, role: Role::SocialWorker, at }
}
