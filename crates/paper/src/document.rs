//! The documents that are made of one record, each for its readers.

use strum::{EnumString, IntoStaticStr, VariantArray};
use typst::syntax::Source;

use crate::world;

/// A document of an agreement. All are made of one record and bear its version, its short code and the way to check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Document {
    /// All of it, for the child's record.
    File,
    /// The young person's own copy, in calm large type.
    YoungPerson,
    /// The same, one idea a line with a symbol beside it.
    EasyRead,
    /// The same in letters of 24 points, in one column.
    LargePrint,
    /// What may hang on a wall: nothing private.
    Wall,
    /// Half a page for a shift.
    Shift,
    /// A page that goes along with the young person: only what they said and agreed with.
    Passport,
    /// The decision, for the authority's own file.
    Receipt,
    /// The restrictions, for the authority that consents to them.
    Notice,
}

/// The keys of the messages that tell one kind of sheet from another.
pub struct Keys {
    /// The title.
    pub title: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The line at the head.
    pub head: &'static str,
}

impl Document {
    /// Whether the whole record travels inside it. Only to readers who may read all of it: the record holds the private lines that the
    /// other documents leave out, and a wall copy that carries them in its attachment would tell them to whoever has the file. The young
    /// person's copies have none either, as the record says what was told to the authority alone; nor has the notice, which is about
    /// the restrictions and nothing else.
    pub const fn carries_record(self) -> bool {
        matches!(self, Self::File | Self::Receipt)
    }

    /// The messages that name it.
    pub(crate) const fn keys(self) -> Keys {
        let (title, about, head) = match self {
            Self::File => ("paper-title", "paper-about", "paper-head"),
            Self::YoungPerson => ("young-title", "young-about", "young-head"),
            Self::EasyRead => ("young-title", "young-about", "easy-head"),
            Self::LargePrint => ("young-title", "young-about", "large-head"),
            Self::Wall => ("wall-title", "wall-about", "wall-head"),
            Self::Shift => ("card-title", "card-about", "card-head"),
            Self::Passport => ("passport-title", "passport-about", "passport-head"),
            Self::Receipt => ("receipt-title", "receipt-about", "receipt-head"),
            Self::Notice => ("notice-title", "notice-about", "notice-head"),
        };
        Keys { title, about, head }
    }

    /// The template that sets it.
    pub(crate) fn template(self) -> &'static Source {
        match self {
            Self::File => &world::AGREEMENT,
            Self::YoungPerson | Self::LargePrint => &world::YOUNG,
            Self::EasyRead => &world::EASY,
            Self::Wall => &world::WALL,
            Self::Shift => &world::CARD,
            Self::Passport => &world::PASSPORT,
            Self::Receipt => &world::RECEIPT,
            Self::Notice => &world::NOTICE,
        }
    }
}
