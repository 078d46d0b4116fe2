//! A young person leaves the home: a closing note, who has what, and what goes with them (handbook, domain §8 U; reg 36).

use super::Record;
use super::pages::{any, line, one, words};
use crate::questions::{Field, Kind};

/// To which other home of the provider they move: its row, where they do.
pub const TO_HOME: Field = Field::new("to_home", Kind::Kept);
/// For whom their passport page is: they choose.
pub const PASSPORT: Field =
    one("passport", &["next_home", "social_worker", "them_alone", "nobody"]).required().theirs();
pub(super) const FIELDS: &[Field] = &[
    line("where_to").required(),
    words("note").required(),
    words("said").theirs(),
    PASSPORT,
    any("copies", &["young_person", "authority", "next_home", "family"]).required(),
    words("copies_how"),
    TO_HOME,
];
pub(super) const BACK: &[Field] = &[words("why").required()];

/// Whether they went to another home of the provider: then they come back as they went.
pub fn has_moved(record: &Record) -> bool {
    !record.first().answers.get(TO_HOME.name).is_empty()
}
