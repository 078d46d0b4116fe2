//! The rule, the unit of everything, and the risk that stands behind it. Both as frozen: without a fault.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::RowId;
use crate::answers::{Answers, Row};
use crate::canonical::{Hash, hash};
use crate::sheets::SheetName;
use crate::week::{Slot, Window};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every one, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in answers and message keys.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads the word of an answer.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.word() == word)
            }
        }
    };
}

words! {
    /// What gives a rule its force (handbook, domain §0.1 and vocabulary).
    RuleKind {
        /// A rule any parent might set; it stops nobody reaching a person, a call, post or help.
        Boundary = "boundary",
        /// Limits access to communications: regulation 22 asks for a welfare reason and the placing authority's consent.
        Restriction = "restriction",
        /// A restriction set at once; full details to the placing authority within 24 hours.
        Emergency = "emergency",
        /// A court said so.
        CourtOrder = "court_order",
        /// A law or a service's age limit.
        LegalLimit = "legal_limit",
        /// The home's policy for everyone.
        HomePolicy = "home_policy",
        /// What the adults promise.
        Promise = "promise",
    }
}

impl RuleKind {
    /// Whether the placing authority's consent is asked for it.
    pub const fn needs_consent(self) -> bool {
        matches!(self, Self::Restriction | Self::Emergency)
    }

    /// Whether it must rest on an assessed risk.
    pub const fn needs_risk(self) -> bool {
        matches!(self, Self::Boundary | Self::Restriction | Self::Emergency)
    }
}

words! {
    /// The young person's answer to one rule.
    Answer {
        /// Agrees.
        Agree = "agree",
        /// Agrees for now.
        AgreeForNow = "agree_for_now",
        /// Does not agree.
        DontAgree = "dont_agree",
        /// Is not sure.
        NotSure = "not_sure",
        /// Could not be asked; the reason stands beside it.
        NotAsked = "not_asked",
    }
}

impl Answer {
    /// What young people answer for themselves.
    pub const OWN: [Self; 4] = [Self::Agree, Self::AgreeForNow, Self::DontAgree, Self::NotSure];
}

/// The young person's answer with their own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// What they answered.
    pub answer: Answer,
    /// Their own words, or for a young person who could not be asked the reason; may be empty.
    pub words: String,
}

/// You said, we decided, because.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// What was decided.
    pub decided: String,
    /// Why.
    pub because: String,
}

/// One rule of a frozen agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its row, the same through all revisions.
    pub id: RowId,
    /// What is agreed and consented to.
    #[serde(flatten)]
    pub terms: Terms,
    /// What the young person answered to exactly these terms' sentence.
    pub view: View,
    /// The adults' reply, where there is one.
    pub reply: Option<Reply>,
}

/// The part of a rule that a consent covers: everything but the two voices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The plain sentence.
    pub sentence: String,
    /// What it is about, a word of [`crate::sheets::HEADINGS`].
    pub heading: String,
    /// What gives it force.
    pub kind: RuleKind,
    /// What stays allowed in spite of it; may be empty.
    pub always_allowed: String,
    /// When it applies.
    pub times: Vec<Window>,
    /// What holds during those times; `None` where the times say something else.
    pub meaning: Option<Slot>,
    /// The risks behind it.
    pub because: Vec<RowId>,
    /// The reason in plain words.
    pub because_words: String,
    /// What was tried that limits less, and why this is needed; empty for ordinary boundaries.
    pub less_limiting: String,
    /// Why it is necessary for this young person's welfare; empty for ordinary boundaries.
    pub necessary: String,
    /// When an emergency began, as written; else empty.
    pub started_at: String,
    /// How and when the placing authority was told of an emergency; else empty.
    pub told_authority: String,
    /// What must be true for it to loosen; may be empty.
    pub relaxes_when: String,
    /// When it is looked at again (local date).
    pub review_on: Option<NaiveDate>,
    /// The last day on which it counts (local date).
    pub ends_on: Option<NaiveDate>,
}

impl Rule {
    /// Reads a row without faults; `None` where the row has one after all.
    pub fn read(row: &Row) -> Option<Self> {
        let answers = SheetName::Rule.sheet().tidy(&row.answers);
        let text = |field: &str| answers.get(field).to_owned();
        let view = View {
            answer: Answer::parse(answers.get("answer"))?,
            words: match answers.get("answer") {
                "not_asked" => text("not_asked_reason"),
                _ => text("words"),
            },
        };
        let reply = Reply { decided: text("decided"), because: text("reply_because") };
        Some(Self {
            id: row.id,
            terms: Terms::read(&answers)?,
            view,
            reply: (!reply.decided.is_empty() || !reply.because.is_empty()).then_some(reply),
        })
    }

    /// The hash of the terms: what a consent is given to.
    pub fn terms_hash(&self) -> Hash {
        hash(&self.terms)
    }
}

impl Terms {
    fn read(answers: &Answers) -> Option<Self> {
        let text = |field: &str| answers.get(field).to_owned();
        Some(Self {
            sentence: text("sentence"),
            heading: text("heading"),
            kind: RuleKind::parse(answers.get("kind"))?,
            always_allowed: text("always_allowed"),
            times: answers.times("times").into_iter().collect::<Result<_, _>>().ok()?,
            meaning: slot(answers.get("meaning")),
            because: answers.all("because").iter().filter_map(|id| id.parse().ok()).collect(),
            because_words: text("because_words"),
            less_limiting: text("less_limiting"),
            necessary: text("necessary"),
            started_at: text("started_at"),
            told_authority: text("told_authority"),
            relaxes_when: text("relaxes_when"),
            review_on: answers.date("review_on").and_then(Result::ok),
            ends_on: answers.date("ends_on").and_then(Result::ok),
        })
    }

    /// The windows with what holds during them, for the picture of the week.
    pub fn week(&self) -> impl Iterator<Item = (Window, Slot)> + '_ {
        self.meaning.into_iter().flat_map(|meaning| self.times.iter().map(move |window| (window.clone(), meaning)))
    }
}

/// What the answers of one rule say about the week, read as far as they can be read.
pub fn week_of(answers: &Answers) -> impl Iterator<Item = (Window, Slot)> + use<> {
    let meaning = slot(answers.get("meaning"));
    answers.times("times").into_iter().flatten().filter_map(move |window| Some((window, meaning?)))
}

/// What an answer to "during these times" means for the week's picture.
fn slot(word: &str) -> Option<Slot> {
    match word {
        "off" => Some(Slot::Off),
        "learning" => Some(Slot::Learning),
        _ => None,
    }
}

/// One risk of a frozen assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// Its row, the same through all revisions.
    pub id: RowId,
    /// Its number on papers, from 1.
    pub number: usize,
    /// Its answers, tidied: the fields of the sheet `risk`.
    pub answers: Answers,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets;

    #[test]
    fn the_choices_of_the_sheets_are_the_words_of_the_types() {
        let words: Vec<_> = RuleKind::ALL.iter().map(|kind| kind.word()).collect();
        assert_eq!(words, sheets::RULE_KINDS);
        for answer in Answer::ALL {
            assert_eq!(Answer::parse(answer.word()), Some(*answer));
        }
    }

    #[test]
    fn only_restrictions_need_consent() {
        let asked: Vec<_> = RuleKind::ALL.iter().filter(|kind| kind.needs_consent()).collect();
        assert_eq!(asked, [&RuleKind::Restriction, &RuleKind::Emergency]);
    }
}
