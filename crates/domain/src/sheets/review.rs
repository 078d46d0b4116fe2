//! S: what people say when they look at an agreement again, before a new version.

use strum::VariantNames;

use super::{line, words};
use crate::choices::Look;
use crate::questions::Kind::{Kept, OneOf};
use crate::questions::{Field, Page, Scope, Sheet};

/// Why a new version is written now.
pub const WHY_NOW: Field = words("why_now");
/// The one rule that a small version is about; it is chosen by how the version is begun.
pub const ONLY: Field = Field::new("only", Kept);

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page {
            name: "why",
            fields: &[WHY_NOW, words("worked_for_them").quoted(), words("worked_for_us"), words("worked_not")],
        },
        Page { name: "only", fields: &[ONLY] },
    ],
};

/// The questions about one rule or risk of the agreement that is looked at again.
pub mod looked {
    use super::{Field, Look, OneOf, VariantNames, line, words};

    /// The row.
    pub const ABOUT: Field = line("about");
    /// What it said then, for people who read of it later.
    pub const SAID: Field = words("said");
    /// What becomes of it.
    pub const LOOK: Field = Field::new("look", OneOf(Look::VARIANTS)).required();
    /// Why.
    pub const WHY: Field = words("why");
}

pub(super) const LOOKED: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page { name: "looked", fields: &[looked::ABOUT, looked::SAID, looked::LOOK, looked::WHY] }],
};
