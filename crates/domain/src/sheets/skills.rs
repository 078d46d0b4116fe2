//! G: what the young person can do and understands, and what they learn.

use super::{any, date, line, one, words};
use crate::questions::{Bank, Field, Page, Scope, Sheet};

const SKILL: &[&str] = &["0", "1", "2", "3", "not_known"];

/// What they know how to do.
pub const KNOWS: Field = any(
    "knows",
    &["block", "report", "screenshot", "report_remove", "ceop", "privacy", "location", "scams", "ai_fakes", "spending"],
)
.theirs();

/// What they want help with.
pub const HELP_WANTED: Field = words("help_wanted").quoted();

/// How they understand the plan, in their own words.
pub const UNDERSTANDING: Field = words("understanding").required().quoted();

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page {
            name: "strands",
            fields: &[
                one("self_image", SKILL).required().theirs(),
                one("relationships", SKILL).required().theirs(),
                one("reputation", SKILL).required().theirs(),
                one("bullying", SKILL).required().theirs(),
                one("information", SKILL).required().theirs(),
                one("health", SKILL).required().theirs(),
                one("privacy", SKILL).required().theirs(),
                one("ownership", SKILL).required().theirs(),
            ],
        },
        Page {
            name: "knows",
            fields: &[
                KNOWS,
                words("told_before").quoted(),
                UNDERSTANDING,
                HELP_WANTED,
                words("learning_plan").former(),
                words("school_covers").awaitable(),
                words("staff_training"),
            ],
        },
    ],
};

/// What is taught, by whom and by when (seed 004 §4(12), (15)).
pub(super) const LESSON: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "lesson",
        fields: &[
            line("what").required().from_bank(Bank::Under("strand")),
            one(
                "strand",
                &[
                    "self_image",
                    "relationships",
                    "reputation",
                    "bullying",
                    "information",
                    "health",
                    "privacy",
                    "ownership",
                    "other",
                ],
            ),
            line("who").required(),
            date("by").required(),
            date("done_on"),
            words("learned").quoted(),
        ],
    }],
};
