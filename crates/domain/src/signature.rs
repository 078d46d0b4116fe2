//! Signatures: who signs, how, and on which words. Participation, not data-protection consent.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumDiscriminants, EnumString, IntoStaticStr, VariantArray};

use crate::canonical::Hash;
use crate::person::By;
use crate::policy::Action;

/// Who signs. The social worker's decision is theirs.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    IntoStaticStr,
    Display,
    EnumString,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Party {
    /// The young person.
    YoungPerson,
    /// Their key worker.
    KeyWorker,
    /// The manager.
    Manager,
}

impl Party {
    /// Everyone who signs, in the order of the paper.
    pub const ALL: [Self; 3] = [Self::YoungPerson, Self::KeyWorker, Self::Manager];

    /// Whether one of the home's people signs in their own name.
    pub const fn is_adult(self) -> bool {
        !matches!(self, Self::YoungPerson)
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

/// A person's mark on one revision.
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
    /// Whether the young person made it with the tablet in their hands; `by` is then who gave it to them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub handed: bool,
}

/// How a signature was made.
#[expect(missing_docs, reason = "the variants say what their fields hold")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants)]
#[serde(tag = "method", rename_all = "snake_case")]
#[strum_discriminants(
    name(MethodKind),
    doc = "The ways to sign, without what was signed.",
    derive(Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray),
    serde(rename_all = "snake_case"),
    strum(serialize_all = "snake_case")
)]
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
    /// The way, without what was signed.
    pub fn kind(&self) -> MethodKind {
        self.into()
    }
}

impl MethodKind {
    /// How a young person signs with the tablet in their hands.
    pub const OWN: [Self; 3] = [Self::Drawn, Self::Typed, Self::Mark];
    /// What staff write down for a young person who does not take the tablet.
    pub const TOLD: [Self; 2] = [Self::Spoken, Self::ChoseNot];
}

/// A mark instead of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
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

/// Lines drawn on a pad of 600 by 200 units, as points `x,y` with blanks between them and `;` between lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Strokes(Vec<Vec<(u16, u16)>>);

impl Strokes {
    /// The size of the pad.
    pub const PAD: (u16, u16) = (600, 200);
    const MAX_POINTS: usize = 4000;

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
        (points > 1 && points <= Self::MAX_POINTS).then_some(Self(lines))
    }

    /// Lines that were checked when they were drawn.
    pub(crate) const fn kept(lines: Vec<Vec<(u16, u16)>>) -> Self {
        Self(lines)
    }

    /// The lines.
    pub fn lines(&self) -> &[Vec<(u16, u16)>] {
        &self.0
    }
}
