//! Why the paper of a version has no seal yet.

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
}
