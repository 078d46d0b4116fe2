//! Signatures: who signs, how, and on which words. Participation, not data-protection consent.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumDiscriminants, EnumString, IntoStaticStr, VariantArray, VariantNames};

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
    /// Somebody with parental responsibility, where the law asks for them (handbook, R12).
    Parent,
    /// Their key worker.
    KeyWorker,
    /// The manager.
    Manager,
}

impl Party {
    /// Everyone who may have to sign, in the order of the paper. Who signs one revision: [`Sent::parties`](crate::revision::Sent::parties).
    pub const ALL: [Self; 4] = [Self::YoungPerson, Self::Parent, Self::KeyWorker, Self::Manager];

    /// Whether one of the home's people signs in their own name.
    pub const fn is_of_home(self) -> bool {
        matches!(self, Self::KeyWorker | Self::Manager)
    }

    /// What a person must be allowed to do to sign for this party.
    pub const fn action(self) -> Action {
        match self {
            Self::YoungPerson => Action::WitnessYoungPerson,
            Self::Parent => Action::WitnessParent,
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
    /// Who put the text into the young person's language, or which translation they read; empty where nobody had to (handbook, R30).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub interpreter: String,
    /// Who was there besides; empty where nobody was asked to be.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub witness: String,
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
    /// Signed in ink on the printed paper, which was scanned: the hash of what is kept of the scan.
    Ink { scan: Hash },
    /// They chose not to sign, with their own reason.
    ChoseNot { reason: String },
    /// They could not be reached, and how it was tried: nobody says no in their name.
    NotReached { reason: String },
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
    /// How the people of a home sign, each signed in as themselves.
    pub const OF_HOME: [Self; 3] = [Self::Typed, Self::Drawn, Self::Ink];
    /// What staff write down for a young person who does not take the tablet.
    pub const TOLD: [Self; 3] = [Self::Spoken, Self::Ink, Self::ChoseNot];
    /// How somebody with parental responsibility signs: they have no account, and may be at the other end of a telephone.
    pub const PARENT: [Self; 6] = [Self::Drawn, Self::Typed, Self::Spoken, Self::Ink, Self::ChoseNot, Self::NotReached];
}

/// The hash by which a scan is known: SHA-256 over its pages as they are kept, before each its length as eight bytes, the greatest first.
pub fn scan_hash(pages: &[Vec<u8>]) -> Hash {
    let with_length = |page: &Vec<u8>| [&(page.len() as u64).to_be_bytes()[..], page].concat();
    Hash::of(&pages.iter().flat_map(with_length).collect::<Vec<_>>())
}

/// A mark instead of a name: a picture of their choice.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray, VariantNames,
)]
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
    /// The sun.
    Sun,
    /// The moon.
    Moon,
    /// A tree.
    Tree,
    /// A fish.
    Fish,
    /// A cat.
    Cat,
    /// A ball.
    Ball,
    /// A note of music.
    Note,
    /// A boat.
    Boat,
}

impl Mark {
    /// Its lines in a square of 200 units, as the path of an SVG.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Cross => "M50 50L150 150M150 50L50 150",
            Self::Star => "M100 30L118 78L168 80L128 111L142 160L100 131L58 160L72 111L32 80L82 78Z",
            Self::Heart => {
                "M100 160C20 105 30 45 70 45C88 45 100 62 100 72C100 62 112 45 130 45C170 45 180 105 100 160Z"
            }
            Self::ThumbUp => {
                "M40 95H65V165H40ZM65 100L95 40C115 42 115 62 108 85H150C165 88 160 100 158 105L148 155C145 163 140 165 132 165H65"
            }
            Self::Sun => {
                "M68 100A32 32 0 0 1 132 100A32 32 0 0 1 68 100ZM100 28V48M100 152V172M28 100H48M152 100H172M49 49L63 63M137 137L151 151M151 49L137 63M63 137L49 151"
            }
            Self::Moon => "M128 38A66 66 0 1 0 162 134A54 54 0 0 1 128 38Z",
            Self::Tree => "M88 172V132H112V172ZM100 26L150 84H126L160 132H40L74 84H50Z",
            Self::Fish => "M30 100C60 50 116 50 140 100C116 150 60 150 30 100ZM140 100L174 66V134ZM62 90V92",
            Self::Cat => {
                "M50 88V40L80 62H120L150 40V88C150 140 124 164 100 164C76 164 50 140 50 88ZM80 96V100M120 96V100M92 122H108L100 130ZM100 130V140M20 116L56 120M180 116L144 120"
            }
            Self::Ball => {
                "M34 100A66 66 0 0 1 166 100A66 66 0 0 1 34 100ZM100 70L128 90L118 122H82L72 90ZM100 70V34M128 90L163 80M118 122L138 154M82 122L62 154M72 90L37 80"
            }
            Self::Note => {
                "M80 146A22 18 0 1 1 36 146A22 18 0 1 1 80 146ZM80 146V44L160 30V128M160 128A22 18 0 1 1 116 128A22 18 0 1 1 160 128Z"
            }
            Self::Boat => "M30 126H170L148 164H52ZM96 120V30L44 120ZM108 120V56L154 120Z",
        }
    }
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
