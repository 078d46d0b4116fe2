//! The social worker's decision on one revision, rule by rule.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, EnumString, IntoStaticStr, VariantArray};

use crate::RowId;
use crate::canonical::Hash;
use crate::choices::{ContactRole, RuleKind};
use crate::person::By;
use crate::word::Word;

/// A rule as a decision knows it. The hash is kept from the freezing on and never computed anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleKey {
    /// The rule.
    pub id: RowId,
    /// The hash of its terms: what a consent is given to.
    pub terms: Hash,
    /// Its kind.
    pub kind: RuleKind,
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
    /// As what they decided, where the directory or whoever passed it on said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<ContactRole>,
    /// The verdict on each rule.
    pub verdicts: BTreeMap<RowId, Verdict>,
    /// What they want to say besides; may be empty.
    pub comment: String,
}

/// What the social worker says to one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants, IntoStaticStr)]
#[serde(tag = "verdict", content = "words", rename_all = "snake_case")]
#[strum_discriminants(
    name(VerdictKind),
    doc = "The verdicts, without the words that came with them.",
    derive(IntoStaticStr, EnumString, VariantArray),
    strum(serialize_all = "snake_case")
)]
#[strum(serialize_all = "snake_case")]
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

/// What is wrong with a verdict as it was typed. Each has one message in the Fluent files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum VerdictFault {
    /// No verdict.
    Missing,
    /// A condition without what it is.
    Condition,
    /// A change that is asked for, without what should change.
    Change,
    /// A refusal without its reason.
    Refuse,
    /// Words that are too long or cannot be printed.
    Words,
}

impl VerdictKind {
    /// The verdicts that are offered on a kind of rule. What a court or the law says is read, or said to be recorded wrongly: an
    /// authority can neither refuse it nor set a condition.
    pub const fn offered(kind: RuleKind) -> &'static [Self] {
        if kind.is_given() { &[Self::Approve, Self::Change] } else { Self::VARIANTS }
    }
}

impl Verdict {
    /// Reads a verdict and its words; all but an approval need words.
    ///
    /// # Errors
    /// What is missing.
    pub fn parse(word: &str, words: &str) -> Result<Self, VerdictFault> {
        let words = crate::text::tidy(words);
        match (VerdictKind::parse(word).ok_or(VerdictFault::Missing)?, words.is_empty()) {
            (VerdictKind::Approve, _) => Ok(Self::Approve),
            (VerdictKind::Condition, true) => Err(VerdictFault::Condition),
            (VerdictKind::Change, true) => Err(VerdictFault::Change),
            (VerdictKind::Refuse, true) => Err(VerdictFault::Refuse),
            (VerdictKind::Condition, false) => Ok(Self::Condition(words)),
            (VerdictKind::Change, false) => Ok(Self::Change(words)),
            (VerdictKind::Refuse, false) => Ok(Self::Refuse(words)),
        }
    }

    /// The verdict without its words.
    pub fn kind(&self) -> VerdictKind {
        self.into()
    }

    /// The word of the verdict, in forms and in message keys.
    pub fn word(&self) -> &'static str {
        self.into()
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

    /// How many rules got this verdict.
    pub fn count(&self, kind: VerdictKind) -> usize {
        self.verdicts.values().filter(|verdict| verdict.kind() == kind).count()
    }

    /// Whether there is exactly one verdict for each of these rules.
    pub fn covers(&self, rules: &[RuleKey]) -> bool {
        rules.len() == self.verdicts.len() && rules.iter().all(|rule| self.verdicts.contains_key(&rule.id))
    }

    /// The restrictions to which this decision is the placing authority's consent, each as worded (R1, R13).
    pub fn consents<'a>(&'a self, rules: &'a [RuleKey]) -> impl Iterator<Item = &'a RuleKey> {
        let agreed = |rule: &&RuleKey| self.verdicts.get(&rule.id).is_some_and(Verdict::agrees);
        rules.iter().filter(|rule| rule.kind.needs_consent()).filter(agreed)
    }
}
