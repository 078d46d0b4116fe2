//! What is known of a revision's life, whatever stage it reached.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::RowId;
use domain::person::By;
use domain::plan::{Agreed, Decision, Party, Sent, SentBack, Signature, Verdict};

use crate::Life;

/// How a paper stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not decided yet.
    Reading,
    /// Being signed.
    ToSign,
    /// Signed by everyone; it waits for its date.
    Signed,
    /// In force.
    InForce,
    /// A newer one has taken its place.
    Replaced,
    /// It came back and never counted.
    NotAgreed,
}

impl State {
    /// The key of the message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reading => "paper-state-reading",
            Self::ToSign => "paper-state-to_sign",
            Self::Signed => "paper-state-signed",
            Self::InForce => "paper-state-in_force",
            Self::Replaced => "paper-state-replaced",
            Self::NotAgreed => "paper-state-not_agreed",
        }
    }

    /// The colour of its tag.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Reading | Self::ToSign => "apricot",
            Self::Signed | Self::InForce => "pine",
            Self::Replaced => "grey",
            Self::NotAgreed => "rose",
        }
    }
}

/// All that may be known.
pub struct Record<'a> {
    /// How it stands.
    pub state: State,
    /// What was sent.
    pub sent: &'a Sent,
    /// Who authorised it.
    pub authorised: Option<&'a By>,
    /// What the social worker said.
    pub decision: Option<&'a Decision>,
    /// Why and by whom it was returned or taken back inside the home.
    pub returned: Option<(&'a By, &'a str)>,
    /// Who signed; `None` where it never comes to that.
    pub signatures: Option<&'a BTreeMap<Party, Signature>>,
    /// Since when it is, or was, in force.
    pub from: Option<NaiveDate>,
}

impl<'a> Record<'a> {
    /// Reads a life.
    pub fn of(life: Life<'a>) -> Self {
        match life {
            Life::Unsigned { sent, authorised } => Self { authorised, ..Self::new(State::Reading, sent) },
            Life::NotAgreed(back) => Self::back(back),
            Life::ToSign(agreed) if agreed.signatures.len() == Party::ALL.len() => {
                Self::agreed(State::Signed, agreed, None)
            }
            Life::ToSign(agreed) => Self::agreed(State::ToSign, agreed, None),
            Life::InForce { agreed, from } => Self::agreed(State::InForce, agreed, Some(from)),
            Life::Replaced { agreed, from } => Self::agreed(State::Replaced, agreed, Some(from)),
        }
    }

    fn new(state: State, sent: &'a Sent) -> Self {
        Self { state, sent, authorised: None, decision: None, returned: None, signatures: None, from: None }
    }

    fn back(back: &'a SentBack) -> Self {
        const STATE: State = State::NotAgreed;
        match back {
            SentBack::ByManager { sent, by, reason } => Self { returned: Some((by, reason)), ..Self::new(STATE, sent) },
            SentBack::Withdrawn { sent, by } => Self { returned: Some((by, "")), ..Self::new(STATE, sent) },
            SentBack::BySocialWorker { authorised, decision } => Self {
                authorised: Some(&authorised.by),
                decision: Some(decision),
                ..Self::new(STATE, &authorised.sent)
            },
        }
    }

    fn agreed(state: State, agreed: &'a Agreed, from: Option<NaiveDate>) -> Self {
        Self {
            authorised: Some(&agreed.authorised.by),
            decision: Some(&agreed.decision),
            signatures: Some(&agreed.signatures),
            from,
            ..Self::new(state, &agreed.authorised.sent)
        }
    }

    /// The last moment of the record: the date of the paper.
    pub fn at(&self) -> DateTime<Utc> {
        let signed = self.signatures.into_iter().flat_map(BTreeMap::values).map(|signature| &signature.by);
        let others = [self.authorised, self.decision.map(|decision| &decision.by), self.returned.map(|(by, _)| by)];
        others.into_iter().flatten().chain(signed).map(|by| by.at).fold(self.sent.by.at, Ord::max)
    }

    /// What the social worker said to one rule.
    pub fn verdict(&self, rule: RowId) -> Option<&'a Verdict> {
        self.decision?.verdicts.get(&rule)
    }
}
