//! The life of one revision: a type for each state, with exactly what is true then. A later state holds all of the earlier.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::canonical::Hash;
use crate::decision::{Decision, RuleKey, Verdict};
use crate::person::{By, Member};
use crate::prepared::Prepared;
use crate::refusal::Refusal;
use crate::signature::{Method, Party, Signature};
use crate::{AccountId, RowId};

/// A frozen revision, sent to the manager.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its number, from 1.
    pub revision: u32,
    /// The hash of its text.
    pub hash: Hash,
    /// Who sent it, and when.
    pub by: By,
    /// Its rules: what each decision is about.
    pub rules: Vec<RuleKey>,
    /// The first day on which it may be in force (local date); `None` means as soon as everyone has signed.
    pub starts_on: Option<NaiveDate>,
    /// When it is looked at again (local date).
    pub review_on: NaiveDate,
    /// Who prepared it; unknown of revisions from before 2026-11-25.
    #[serde(default, skip_serializing_if = "Prepared::is_unknown")]
    pub prepared: Prepared,
    /// Whether somebody with parental responsibility signs it; nobody was asked to before 2026-11-30.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parent_signs: bool,
}

impl Sent {
    /// Who signs it, in the order of the paper.
    pub fn parties(&self) -> impl Iterator<Item = Party> {
        let parent_signs = self.parent_signs;
        Party::ALL.into_iter().filter(move |party| parent_signs || *party != Party::Parent)
    }

    /// Whether this member may authorise it, as far as duties must lie apart; whether their role allows it is another question.
    ///
    /// # Errors
    /// `OwnWork` where they sent it, or why they prepared it.
    pub fn may_be_authorised(&self, by: &Member) -> Result<(), Refusal> {
        if self.by.account() == Some(by.account) {
            return Err(Refusal::OwnWork);
        }
        self.prepared.may_be_authorised(by)
    }

    /// A rule as the decision on this revision knows it.
    pub fn rule(&self, id: RowId) -> Option<&RuleKey> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

/// A revision that the manager authorised: the social worker reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorised {
    /// What was sent.
    pub sent: Sent,
    /// Who authorised it, and when.
    pub by: By,
}

impl Authorised {
    /// Whether this member may put the address right to which its link goes. The correction is a second authorisation of the address:
    /// `writers`, who wrote it in the directory since the last agreement, may neither make it nor have authorised the revision.
    ///
    /// # Errors
    /// `OwnContact`, `ContactOfAuthoriser`.
    pub fn may_be_corrected(&self, by: &Member, writers: &BTreeSet<AccountId>) -> Result<(), Refusal> {
        if writers.contains(&by.account) {
            return Err(Refusal::OwnContact);
        }
        match self.by.account() {
            Some(account) if writers.contains(&account) => Err(Refusal::ContactOfAuthoriser),
            _ => Ok(()),
        }
    }
}

/// A revision that the social worker agreed, while people sign it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// What was authorised.
    pub authorised: Authorised,
    /// The social worker's decision.
    pub decision: Decision,
    /// Who has signed so far.
    pub signatures: BTreeMap<Party, Signature>,
}

impl Agreed {
    /// Who has not signed yet, in the order of the paper.
    pub fn missing(&self) -> impl Iterator<Item = Party> {
        self.authorised.sent.parties().filter(|party| !self.signatures.contains_key(party))
    }

    /// The revision with all its signatures; the same as it was while one is missing.
    ///
    /// # Errors
    /// The revision itself, while somebody has not signed.
    #[expect(clippy::result_large_err, reason = "the error is the value itself, handed back")]
    pub fn complete(mut self) -> Result<Signed, Self> {
        if self.missing().next().is_some() {
            return Err(self);
        }
        let all = Party::ALL.map(|party| self.signatures.remove(&party));
        let Self { authorised, decision, signatures } = self;
        match all {
            [Some(young_person), parent, Some(key_worker), Some(manager)] => {
                Ok(Signed { authorised, decision, young_person, parent, key_worker, manager })
            }
            _ => Err(Self { authorised, decision, signatures }),
        }
    }
}

impl From<Signed> for Agreed {
    fn from(signed: Signed) -> Self {
        let signatures = signed.signatures().into_iter().map(|(party, it)| (party, it.clone())).collect();
        Self { authorised: signed.authorised, decision: signed.decision, signatures }
    }
}

/// A revision that everyone has signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// What was authorised.
    pub authorised: Authorised,
    /// The social worker's decision.
    pub decision: Decision,
    /// The young person's signature, or their choice not to sign.
    pub young_person: Signature,
    /// The signature of somebody with parental responsibility, or their choice not to sign; `None` where the law asks for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Signature>,
    /// The key worker's signature.
    pub key_worker: Signature,
    /// The manager's signature.
    pub manager: Signature,
}

impl Signed {
    /// The signatures, in the order of the paper.
    pub fn signatures(&self) -> Vec<(Party, &Signature)> {
        let parent = self.parent.iter().map(|it| (Party::Parent, it));
        let home = [(Party::KeyWorker, &self.key_worker), (Party::Manager, &self.manager)];
        [(Party::YoungPerson, &self.young_person)].into_iter().chain(parent).chain(home).collect()
    }
}

/// A revision that is, or was, in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    /// The signed revision.
    pub signed: Signed,
    /// Since which local date.
    pub from: NaiveDate,
}

impl InForce {
    /// What was sent.
    pub const fn sent(&self) -> &Sent {
        &self.signed.authorised.sent
    }

    /// The number of the revision.
    pub const fn revision(&self) -> u32 {
        self.sent().revision
    }

    /// When it is looked at again (local date).
    pub const fn review_on(&self) -> NaiveDate {
        self.sent().review_on
    }
}

/// Why a revision came back to those who wrote it.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "returned", rename_all = "snake_case")]
pub enum Returned {
    /// The manager returned it.
    ByManager { sent: Sent, by: By, reason: String },
    /// The social worker asked for changes or refused.
    BySocialWorker { authorised: Authorised, decision: Decision },
    /// It was taken back to change a word.
    Withdrawn { sent: Sent, by: By },
    /// It was agreed, and a manager took it back before it started.
    Recalled { agreed: Agreed, by: By, reason: String },
}

impl Returned {
    /// What had been sent.
    pub const fn sent(&self) -> &Sent {
        match self {
            Self::ByManager { sent, .. } | Self::Withdrawn { sent, .. } => sent,
            Self::BySocialWorker { authorised, .. } | Self::Recalled { agreed: Agreed { authorised, .. }, .. } => {
                &authorised.sent
            }
        }
    }

    /// The number of the revision that came back.
    pub const fn revision(&self) -> u32 {
        self.sent().revision
    }

    /// The decision of the social worker, if there was one.
    pub const fn decision(&self) -> Option<&Decision> {
        match self {
            Self::BySocialWorker { decision, .. } | Self::Recalled { agreed: Agreed { decision, .. }, .. } => {
                Some(decision)
            }
            Self::ByManager { .. } | Self::Withdrawn { .. } => None,
        }
    }

    /// What the social worker said to a rule, where they asked for a change or refused it.
    pub fn asked(&self, rule: RowId) -> Option<&Verdict> {
        self.decision()?.verdicts.get(&rule).filter(|verdict| !verdict.agrees())
    }
}

/// The life of a revision as far as it has come. It is kept beside the revision's text, in a format of its own ([`crate::kept`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "life", content = "facts", rename_all = "snake_case")]
pub enum Life {
    /// The manager reads.
    WithManager(Sent),
    /// The social worker reads.
    WithSocialWorker(Authorised),
    /// Everyone signs.
    ToSign(Agreed),
    /// Everyone has signed; it starts on its date.
    Starting(Signed),
    /// It counts.
    InForce(InForce),
    /// It counted until a newer one took its place.
    Replaced(InForce),
    /// It came back and never counted.
    Returned(Returned),
}

/// How a revision stands: what is searched for, and what a partial unique index of the database watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[strum(serialize_all = "snake_case")]
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

impl Life {
    /// What was sent: every life begins with it.
    pub const fn sent(&self) -> &Sent {
        match self {
            Self::WithManager(sent) => sent,
            Self::WithSocialWorker(authorised) => &authorised.sent,
            Self::ToSign(Agreed { authorised, .. }) | Self::Starting(Signed { authorised, .. }) => &authorised.sent,
            Self::InForce(it) | Self::Replaced(it) => it.sent(),
            Self::Returned(returned) => returned.sent(),
        }
    }

    /// How it stands.
    pub const fn standing(&self) -> Standing {
        match self {
            Self::WithManager(_) | Self::WithSocialWorker(_) | Self::ToSign(_) | Self::Starting(_) => Standing::Open,
            Self::InForce(_) => Standing::InForce,
            Self::Replaced(_) => Standing::Replaced,
            Self::Returned(_) => Standing::Closed,
        }
    }

    /// Whether no verb will change it any more, but for a newer revision that takes its place: its paper can be kept.
    pub fn is_settled(&self) -> bool {
        self.standing() != Standing::Open
    }

    /// Who authorised it, once somebody has.
    pub const fn authorised(&self) -> Option<&By> {
        match self {
            Self::WithManager(_) | Self::Returned(Returned::ByManager { .. } | Returned::Withdrawn { .. }) => None,
            Self::WithSocialWorker(authorised)
            | Self::ToSign(Agreed { authorised, .. })
            | Self::Starting(Signed { authorised, .. })
            | Self::InForce(InForce { signed: Signed { authorised, .. }, .. })
            | Self::Replaced(InForce { signed: Signed { authorised, .. }, .. })
            | Self::Returned(
                Returned::BySocialWorker { authorised, .. }
                | Returned::Recalled { agreed: Agreed { authorised, .. }, .. },
            ) => Some(&authorised.by),
        }
    }

    /// The social worker's decision, once there is one.
    pub const fn decision(&self) -> Option<&Decision> {
        match self {
            Self::WithManager(_) | Self::WithSocialWorker(_) => None,
            Self::ToSign(Agreed { decision, .. })
            | Self::Starting(Signed { decision, .. })
            | Self::InForce(InForce { signed: Signed { decision, .. }, .. })
            | Self::Replaced(InForce { signed: Signed { decision, .. }, .. }) => Some(decision),
            Self::Returned(returned) => returned.decision(),
        }
    }

    /// The signatures so far, in the order of the paper; `None` where it never comes to that.
    pub fn signatures(&self) -> Option<Vec<(Party, &Signature)>> {
        match self {
            Self::ToSign(agreed) | Self::Returned(Returned::Recalled { agreed, .. }) => {
                Some(agreed.signatures.iter().map(|(party, it)| (*party, it)).collect())
            }
            Self::WithManager(_) | Self::WithSocialWorker(_) | Self::Returned(_) => None,
            Self::Starting(signed) => Some(signed.signatures()),
            Self::InForce(it) | Self::Replaced(it) => Some(it.signed.signatures()),
        }
    }

    /// The scans on which somebody signed in ink, each once.
    pub fn scans(&self) -> BTreeSet<Hash> {
        let methods = self.signatures().into_iter().flatten().map(|(_, signature)| &signature.method);
        let scan = |method: &Method| match method {
            Method::Ink { scan } => Some(scan.clone()),
            _ => None,
        };
        methods.filter_map(scan).collect()
    }

    /// Since which local date it is, or was, in force.
    pub const fn from(&self) -> Option<NaiveDate> {
        match self {
            Self::InForce(it) | Self::Replaced(it) => Some(it.from),
            _ => None,
        }
    }

    /// The last moment of the record (UTC): the date of the paper.
    pub fn at(&self) -> DateTime<Utc> {
        let returned = match self {
            Self::Returned(
                Returned::ByManager { by, .. } | Returned::Withdrawn { by, .. } | Returned::Recalled { by, .. },
            ) => Some(by),
            _ => None,
        };
        let signed = self.signatures().into_iter().flatten().map(|(_, signature)| &signature.by);
        let others = [self.authorised(), self.decision().map(|decision| &decision.by), returned];
        others.into_iter().flatten().chain(signed).map(|by| by.at).fold(self.sent().by.at, Ord::max)
    }
}
