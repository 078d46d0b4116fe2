//! Copies of a version that were given: to whom, which, how and when (handbook, domain §8 O and R31).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::document::Document;

/// Who was given one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Receiver {
    /// The young person whose agreement it is.
    YoungPerson,
    /// The placing authority.
    Authority,
    /// Somebody with parental responsibility.
    Parent,
    /// The independent reviewing officer.
    ReviewingOfficer,
    /// An advocate.
    Advocate,
    /// A school or college.
    School,
    /// The home that they move to.
    NextHome,
    /// Somebody else, who is named.
    Other,
}

impl Receiver {
    /// Who has a copy of every version in force: whose agreement it is, and who agreed to it.
    pub const ALWAYS: [Self; 2] = [Self::YoungPerson, Self::Authority];
}

/// How it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum GivenHow {
    /// On paper, from hand to hand.
    Hand,
    /// By post.
    Post,
    /// By e-mail that is encrypted, or a shared folder that is closed to others.
    Secure,
    /// Shown on a screen and read aloud.
    ReadAloud,
}

/// A copy that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyGiven {
    /// To whom.
    pub to: Receiver,
    /// Their name; empty where it is not needed to know who it was.
    pub name: String,
    /// Which document.
    pub document: Document,
    /// How.
    pub how: GivenHow,
    /// On which local day.
    pub on: NaiveDate,
}
