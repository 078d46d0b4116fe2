//! How far the seal of a version's paper has come, and why it goes no further yet.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Where sealing failed. It is tried again by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SealCause {
    /// The paper could not be made.
    Paper,
    /// The key did not seal it.
    Key,
    /// Accord's own check did not find the seal valid.
    Check,
    /// No time-stamp authority gave a time stamp that holds.
    TimeStamp,
    /// Whoever sold the certificate gave no list of what they revoked.
    Lists,
    /// A new time stamp would not last longer than the one there is.
    Brief,
}

/// What a seal proves, and for how long it can be checked (levels of ETSI EN 319 142-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SealLevel {
    /// B-B: that nothing was changed, for as long as the certificate lasts. When it was sealed says the server's own clock.
    Basic,
    /// B-T: and by when, as somebody else's clock proves.
    Time,
    /// B-LTA: and for as long as that time stamp lasts, with all that a check needs in the file.
    Archive,
}
