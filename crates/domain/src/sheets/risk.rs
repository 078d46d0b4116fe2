//! H: the risks, one by one, and the assessment as a whole.

use strum::VariantNames;

use super::{COMPLETE_FROM, date, line, named, one, story, words};
use crate::choices::{Known, PastAbuse};
use crate::questions::Kind::OneOf;
use crate::questions::{Bank, Field, Page, Scope, Sheet};

/// The 4 Cs, compulsion and what comes with being in care (handbook, domain §3.1).
pub const FAMILIES: &[&str] = &["content", "contact", "conduct", "commerce", "compulsion", "care"];

/// Its short name.
pub const TITLE: Field = named("title").required().from_bank(Bank::Under("family"));
/// Whether anything is known of it.
pub const KNOWN: Field = Field::new("known", OneOf(Known::VARIANTS)).required();
/// What is known: what happened to this young person.
pub const EVIDENCE: Field = story("evidence").required_when("known", IS_KNOWN);
/// Who was asked, where an answer is awaited.
pub const ASKED: Field = words("asked").when("known", &["awaited"]);

const IS_KNOWN: &[&str] = &["known"];

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[
        Page {
            name: "evidence",
            fields: &[
                one("family", FAMILIES).required(),
                TITLE,
                KNOWN,
                EVIDENCE,
                line("source").required_when("known", IS_KNOWN),
                date("seen_on").when("known", IS_KNOWN),
                ASKED,
                words("early_signs")
                    .required_when("known", IS_KNOWN)
                    .required_from(COMPLETE_FROM)
                    .awaitable()
                    .from_bank(Bank::Under("family")),
                words("triggers"),
            ],
        },
        Page {
            name: "weigh",
            fields: &[
                one("likelihood", &["unlikely", "possible", "likely", "certain", "unknown"]).required(),
                one("seriousness", &["minor", "moderate", "serious", "very_serious", "unknown"]).required(),
                words("protects").required_when("known", IS_KNOWN).required_from(COMPLETE_FROM).quoted(),
                words("helps").required_when("known", IS_KNOWN).quoted(),
                words("control").required_when("known", IS_KNOWN).required_from(COMPLETE_FROM).awaitable(),
                line("who").required_when("known", IS_KNOWN),
                words("residual"),
                words("view").required_when("known", IS_KNOWN).quoted(),
                words("staff_view"),
                words("social_worker_view"),
                words("change_our_mind").required_when("known", IS_KNOWN).required_from(COMPLETE_FROM).awaitable(),
                date("reviewed_on"),
            ],
        },
    ],
};

/// The questions about the assessment as a whole that logic reads.
pub mod overall {
    use strum::VariantNames;

    use super::super::{COMPLETE_FROM, words};
    use super::{OneOf, PastAbuse};
    use crate::questions::Field;

    /// What staff, the young person and others do not agree on.
    pub const DISAGREE: Field = words("disagree").required().required_from(COMPLETE_FROM);
    /// Whether the internet, photographs or phones played any part in past abuse. It is asked of the social worker, and never shown to
    /// the young person on the tablet (handbook, domain 1.4).
    pub const PAST_ABUSE: Field =
        Field::new("past_abuse", OneOf(PastAbuse::VARIANTS)).required().required_from(COMPLETE_FROM).private();
}

pub(super) const OVERALL: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page {
            name: "around",
            fields: &[
                story("history"),
                overall::PAST_ABUSE,
                words("past_abuse_told").when("past_abuse", &["yes"]).private(),
                line("past_abuse_asked").when("past_abuse", &["asked"]).private(),
                words("other_residents"),
                words("night"),
                words("out_of_home"),
            ],
        },
        Page { name: "views", fields: &[overall::DISAGREE, words("advocate_says")] },
    ],
};
