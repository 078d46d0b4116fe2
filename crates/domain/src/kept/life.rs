//! The life of a revision, with the decision and the signatures in it.

use serde::{Deserialize, Serialize};

use super::{Unreadable, format_of, format1};
use crate::revision::{Life, Standing};

const FORMAT: u32 = 2;

#[derive(Serialize, Deserialize)]
struct Kept<L> {
    format: u32,
    #[serde(flatten)]
    life: L,
}

/// Writes a life in the newest format.
///
/// # Errors
/// None that a life can cause; they are serde's.
pub fn write(life: &Life) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Kept { format: FORMAT, life })
}

/// Reads a life. Format 1 kept no word of whether a revision is in force or was replaced: how it stands says that.
///
/// # Errors
/// Where it is not what its format says.
pub fn read(json: &str, standing: Standing) -> Result<Life, Unreadable> {
    match format_of(json)? {
        1 => format1::life(json, standing),
        FORMAT => Ok(serde_json::from_str::<Kept<Life>>(json)?.life),
        format => Err(Unreadable::UnknownFormat(format)),
    }
}
