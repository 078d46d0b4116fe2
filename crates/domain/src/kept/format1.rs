//! Format 1: what the first version kept, by types of its own. Nothing here changes any more.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Unreadable;
use crate::answers::Answers;
use crate::canonical::{Hash, hash};
use crate::choices::RuleKind;
use crate::content::{Content, Part};
use crate::policy::Role;
use crate::prepared::Prepared;
use crate::sheets::SheetName;
use crate::{AccountId, PlanId, RowId, decision, person, revision, rule, signature, week};

/// A frozen text.
#[derive(Deserialize)]
pub struct Text {
    plan: PlanId,
    number: u32,
    starts_on: Option<NaiveDate>,
    review_on: NaiveDate,
    sheets: BTreeMap<SheetName, Vec<Row>>,
    risks: Vec<Risk>,
    rules: Vec<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Row {
    id: RowId,
    answers: Answers,
}

#[derive(Deserialize)]
struct Risk {
    id: RowId,
    number: usize,
    answers: Answers,
}

/// A rule: its id, the fields of its terms side by side, and the two voices.
#[derive(Deserialize)]
struct Rule {
    id: RowId,
    #[serde(flatten)]
    terms: Terms,
    view: View,
    reply: Option<Reply>,
}

#[derive(Deserialize)]
struct Terms {
    sentence: String,
    heading: String,
    kind: String,
    always_allowed: String,
    times: Vec<Window>,
    meaning: Option<String>,
    because: Vec<String>,
    because_words: String,
    less_limiting: String,
    necessary: String,
    started_at: String,
    told_authority: String,
    relaxes_when: String,
    review_on: Option<String>,
    ends_on: Option<String>,
}

#[derive(Deserialize)]
struct Window {
    days: Vec<u8>,
    from: u16,
    to: u16,
    period: week::Period,
}

#[derive(Deserialize)]
struct View {
    answer: String,
    words: String,
}

#[derive(Deserialize)]
struct Reply {
    decided: String,
    because: String,
}

impl Text {
    /// What the text says.
    ///
    /// # Errors
    /// `Malformed`, `IncompleteRule`.
    pub fn content(self) -> Result<Content, Unreadable> {
        let part = |row: Row| Part { id: row.id, answers: row.answers };
        let risk = |risk: Risk| rule::Risk { id: risk.id, number: risk.number, answers: risk.answers };
        Ok(Content {
            plan: self.plan,
            number: self.number,
            starts_on: self.starts_on,
            review_on: self.review_on,
            questions: serde_json::from_str(include_str!("format1_questions.json"))?,
            sheets: self
                .sheets
                .into_iter()
                .map(|(sheet, rows)| (sheet, rows.into_iter().map(part).collect()))
                .collect(),
            risks: self.risks.into_iter().map(risk).collect(),
            rules: self.rules.into_iter().map(read_rule).collect::<Result<_, _>>()?,
        })
    }
}

/// Reads a rule. The hash of its terms is that of all its fields but the id and the two voices, as they are kept.
fn read_rule(kept: Map<String, Value>) -> Result<rule::Rule, Unreadable> {
    let is_term = |name: &str| !matches!(name, "id" | "view" | "reply");
    let terms: Map<_, _> = kept.iter().filter(|(name, _)| is_term(name)).map(|(k, v)| (k.clone(), v.clone())).collect();
    let terms_hash = hash(&terms);
    let rule: Rule = serde_json::from_value(Value::Object(kept))?;
    let id = rule.id;
    rule::Rule::read(id, rule.answers(), terms_hash).ok_or(Unreadable::IncompleteRule)
}

impl Rule {
    /// The rule as the answers it was made from.
    fn answers(self) -> Answers {
        let Self { terms, view, reply, .. } = self;
        let mut answers = terms.answers();
        let words = if view.answer == "not_asked" { "not_asked_reason" } else { "words" };
        answers.set(words, [view.words]);
        answers.set("answer", [view.answer]);
        if let Some(Reply { decided, because }) = reply {
            answers.set("decided", [decided]);
            answers.set("reply_because", [because]);
        }
        answers
    }
}

impl Terms {
    fn answers(self) -> Answers {
        // Format 1 kept nothing where the sentence says what the times mean.
        let meaning = self.meaning.unwrap_or_else(|| if self.times.is_empty() { "" } else { "other" }.to_owned());
        let mut answers = Answers::new();
        for (name, text) in [
            ("sentence", self.sentence),
            ("heading", self.heading),
            ("kind", self.kind),
            ("always_allowed", self.always_allowed),
            ("meaning", meaning),
            ("because_words", self.because_words),
            ("less_limiting", self.less_limiting),
            ("necessary", self.necessary),
            ("started_at", self.started_at),
            ("told_authority", self.told_authority),
            ("relaxes_when", self.relaxes_when),
            ("review_on", self.review_on.unwrap_or_default()),
            ("ends_on", self.ends_on.unwrap_or_default()),
        ] {
            answers.set(name, [text]);
        }
        answers.set("because", self.because);
        for (at, Window { days, from, to, period }) in self.times.into_iter().enumerate() {
            answers.set_window(&format!("times.{at}"), &week::Window { days, from, to, period });
        }
        answers
    }
}

#[derive(Deserialize)]
struct By {
    id: Option<AccountId>,
    name: String,
    role: Role,
    at: DateTime<Utc>,
}

impl From<By> for person::By {
    fn from(By { id, name, role, at }: By) -> Self {
        let author = match id {
            Some(account) => person::Author::Member { account, name, role },
            None => person::Author::SocialWorker { name },
        };
        Self { author, at }
    }
}

#[derive(Deserialize)]
struct RuleKey {
    id: RowId,
    terms: Hash,
    kind: RuleKind,
}

#[derive(Deserialize)]
struct Sent {
    revision: u32,
    hash: Hash,
    by: By,
    rules: Vec<RuleKey>,
    starts_on: Option<NaiveDate>,
    review_on: NaiveDate,
}

impl From<Sent> for revision::Sent {
    fn from(Sent { revision, hash, by, rules, starts_on, review_on }: Sent) -> Self {
        let rules =
            rules.into_iter().map(|RuleKey { id, terms, kind }| decision::RuleKey { id, terms, kind }).collect();
        let prepared = Prepared::default();
        Self { revision, hash, by: by.into(), rules, starts_on, review_on, prepared, parent_signs: false }
    }
}

#[derive(Deserialize)]
struct Authorised {
    sent: Sent,
    by: By,
}

impl From<Authorised> for revision::Authorised {
    fn from(Authorised { sent, by }: Authorised) -> Self {
        Self { sent: sent.into(), by: by.into() }
    }
}

#[derive(Deserialize)]
#[serde(tag = "verdict", content = "words", rename_all = "snake_case")]
enum Verdict {
    Approve,
    Condition(String),
    Change(String),
    Refuse(String),
}

#[derive(Deserialize)]
struct Decision {
    by: By,
    authority: String,
    email: String,
    verdicts: BTreeMap<RowId, Verdict>,
    comment: String,
}

impl From<Decision> for decision::Decision {
    fn from(Decision { by, authority, email, verdicts, comment }: Decision) -> Self {
        let verdict = |verdict| match verdict {
            Verdict::Approve => decision::Verdict::Approve,
            Verdict::Condition(words) => decision::Verdict::Condition(words),
            Verdict::Change(words) => decision::Verdict::Change(words),
            Verdict::Refuse(words) => decision::Verdict::Refuse(words),
        };
        let verdicts = verdicts.into_iter().map(|(rule, it)| (rule, verdict(it))).collect();
        Self { by: by.into(), authority, email, capacity: None, verdicts, comment }
    }
}

#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Party {
    YoungPerson,
    KeyWorker,
    Manager,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mark {
    Cross,
    Star,
    Heart,
    ThumbUp,
}

#[derive(Deserialize)]
#[serde(tag = "method", rename_all = "snake_case")]
enum Method {
    Drawn { strokes: Vec<Vec<(u16, u16)>> },
    Typed { name: String },
    Mark { mark: Mark },
    Spoken { words: String },
    ChoseNot { reason: String },
}

#[derive(Deserialize)]
struct Signature {
    name: String,
    method: Method,
    by: By,
    hash: Hash,
}

impl From<Method> for signature::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Drawn { strokes } => Self::Drawn { strokes: signature::Strokes::kept(strokes) },
            Method::Typed { name } => Self::Typed { name },
            Method::Mark { mark } => Self::Mark {
                mark: match mark {
                    Mark::Cross => signature::Mark::Cross,
                    Mark::Star => signature::Mark::Star,
                    Mark::Heart => signature::Mark::Heart,
                    Mark::ThumbUp => signature::Mark::ThumbUp,
                },
            },
            Method::Spoken { words } => Self::Spoken { words },
            Method::ChoseNot { reason } => Self::ChoseNot { reason },
        }
    }
}

impl From<Signature> for signature::Signature {
    fn from(Signature { name, method, by, hash }: Signature) -> Self {
        Self {
            name,
            method: method.into(),
            by: by.into(),
            hash,
            handed: false,
            interpreter: String::new(),
            witness: String::new(),
        }
    }
}

#[derive(Deserialize)]
struct Agreed {
    authorised: Authorised,
    decision: Decision,
    signatures: BTreeMap<Party, Signature>,
}

impl From<Agreed> for revision::Agreed {
    fn from(Agreed { authorised, decision, signatures }: Agreed) -> Self {
        let party = |party| match party {
            Party::YoungPerson => signature::Party::YoungPerson,
            Party::KeyWorker => signature::Party::KeyWorker,
            Party::Manager => signature::Party::Manager,
        };
        let signatures = signatures.into_iter().map(|(by, it)| (party(by), it.into())).collect();
        Self { authorised: authorised.into(), decision: decision.into(), signatures }
    }
}

impl Agreed {
    /// With the three signatures that format 1 had by then, but did not have by type.
    fn signed(self) -> Result<revision::Signed, Unreadable> {
        let unsigned = |_| Unreadable::Malformed("a signature is missing".to_owned());
        revision::Agreed::from(self).complete().map_err(unsigned)
    }
}

#[derive(Deserialize)]
#[serde(tag = "sent_back", rename_all = "snake_case")]
enum SentBack {
    ByManager { sent: Sent, by: By, reason: String },
    BySocialWorker { authorised: Authorised, decision: Decision },
    Withdrawn { sent: Sent, by: By },
}

impl From<SentBack> for revision::Returned {
    fn from(back: SentBack) -> Self {
        match back {
            SentBack::ByManager { sent, by, reason } => Self::ByManager { sent: sent.into(), by: by.into(), reason },
            SentBack::BySocialWorker { authorised, decision } => {
                Self::BySocialWorker { authorised: authorised.into(), decision: decision.into() }
            }
            SentBack::Withdrawn { sent, by } => Self::Withdrawn { sent: sent.into(), by: by.into() },
        }
    }
}

/// The life of a revision: a plan's state while it was under way, a record of its own afterwards.
#[derive(Deserialize)]
#[serde(untagged)]
enum Life {
    Record(Record),
    State { stage: Stage },
}

#[derive(Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
enum Record {
    SentBack(SentBack),
    Agreed { agreed: Agreed, from: NaiveDate },
}

#[derive(Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
enum Stage {
    WithManager(Sent),
    WithSocialWorker(Authorised),
    ToSign(Agreed),
    Starting(Agreed),
    #[serde(other)]
    Other,
}

/// Reads the life of a revision.
pub(super) fn life(json: &str, standing: revision::Standing) -> Result<revision::Life, Unreadable> {
    use revision::Life as Now;
    Ok(match serde_json::from_str(json)? {
        Life::Record(Record::SentBack(back)) => Now::Returned(back.into()),
        Life::Record(Record::Agreed { agreed, from }) => {
            let in_force = revision::InForce { signed: agreed.signed()?, from };
            if standing == revision::Standing::Replaced { Now::Replaced(in_force) } else { Now::InForce(in_force) }
        }
        Life::State { stage: Stage::WithManager(sent) } => Now::WithManager(sent.into()),
        Life::State { stage: Stage::WithSocialWorker(authorised) } => Now::WithSocialWorker(authorised.into()),
        Life::State { stage: Stage::ToSign(agreed) } => Now::ToSign(agreed.into()),
        Life::State { stage: Stage::Starting(agreed) } => Now::Starting(agreed.signed()?),
        Life::State { stage: Stage::Other } => {
            return Err(Unreadable::Malformed("no revision is under way in this state".to_owned()));
        }
    })
}
