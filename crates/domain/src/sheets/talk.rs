//! C: a talk about the plan, or the offer of one.

use strum::VariantNames;

use super::{any, date, line, number, one, words};
use crate::choices::Held;
use crate::questions::Kind::OneOf;
use crate::questions::{Bank, Field, Page, Scope, Sheet};

/// Whether it took place.
pub const HELD: Field = Field::new("held", OneOf(Held::VARIANTS)).required();
/// On which day.
pub const ON: Field = date("on").required();

const TOOK_PLACE: &[&str] = &["held"];

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "talk",
        fields: &[
            HELD,
            ON,
            number("minutes", 1, 600).when("held", TOOK_PLACE),
            line("present").required(),
            line("place").only_when("held", TOOK_PLACE),
            any("method", &["talking", "drawing", "cards", "mapping", "symbols", "interpreter"])
                .only_when("held", TOOK_PLACE),
            words("shown").only_when("held", TOOK_PLACE).from_bank(Bank::Whole),
            words("said").quoted().only_when("held", TOOK_PLACE),
            words("stopped").quoted().only_when("held", TOOK_PLACE),
            words("reason").when("held", &["declined"]).quoted(),
            line("interpreter").only_when("held", TOOK_PLACE),
            line("advocate").only_when("held", TOOK_PLACE),
            one("copy_given", &["yes", "later", "not_wanted"]).when("held", TOOK_PLACE),
        ],
    }],
};
