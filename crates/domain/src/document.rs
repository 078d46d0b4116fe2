//! The documents that are made of one record, each for its readers.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A document of an agreement. All are made of one record and bear its version, its short code and the way to check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "kebab-case"))]
#[serde(rename_all = "kebab-case")]
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

impl Document {
    /// Those that somebody is given a copy of: the receipt is taken by whoever decided, from the page of their decision.
    pub const COPIES: [Self; 8] = [
        Self::File,
        Self::YoungPerson,
        Self::EasyRead,
        Self::LargePrint,
        Self::Wall,
        Self::Shift,
        Self::Passport,
        Self::Notice,
    ];

    /// Whether the whole record travels inside it. Only to readers who may read all of it: the record holds the private lines that the
    /// other documents leave out, and a wall copy that carries them in its attachment would tell them to whoever has the file. The young
    /// person's copies have none either, as the record says what was told to the authority alone; nor has the notice, which is about
    /// the restrictions and nothing else.
    pub const fn carries_record(self) -> bool {
        matches!(self, Self::File | Self::Receipt)
    }

    /// Whether it is the young person's own, in the colour and with the picture that they chose.
    pub const fn is_their_own(self) -> bool {
        matches!(self, Self::YoungPerson | Self::EasyRead | Self::LargePrint | Self::Passport)
    }
}
