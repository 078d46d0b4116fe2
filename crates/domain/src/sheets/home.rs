//! A: the home, and the devices that several young people share.

use strum::VariantNames;

use super::{line, named, number, one, story, words};
use crate::choices::Nation;
use crate::questions::Kind::OneOf;
use crate::questions::{Field, Page, Scope, Sheet};
use crate::wording::Subject;

/// The officer of the council who is told of a worry about an adult who works with children.
pub const DESIGNATED_OFFICER: Field = line("designated_officer");
/// Whom the police have for young people who are missing.
pub const MISSING_CONTACT: Field = line("missing_contact");
/// Whom a shift rings: the key of what each is, and the question.
pub const NUMBERS: [(&str, Field); 5] = [
    ("shift-night", line("night_number").required()),
    ("shift-on-call", line("on_call")),
    ("shift-duty", line("emergency_duty_team")),
    ("shift-missing", MISSING_CONTACT),
    ("shift-officer", DESIGNATED_OFFICER),
];
/// The phone that every young person may use alone.
pub const PRIVATE_PHONE: Field = words("private_phone").required();
/// Its name.
pub const NAME: Field = named("name").required();
/// Where it is.
pub const NATION: Field = Field::new("nation", OneOf(Nation::VARIANTS)).required();
/// The registered manager.
pub const MANAGER: Field = named("manager").required();
/// Why a manager may authorise a plan they wrote in; empty where nobody may.
pub const WRITER_MAY_AUTHORISE: Field = words("writer_may_authorise");
/// Whether there are screens that several young people share.
pub const SHARED_SCREENS: Field = one("shared_screens", &["some", NO_SCREENS]);
/// The word for a home without shared screens.
pub const NO_SCREENS: &str = "none";
/// Where a phone goes that is handed in.
pub const HAND_IN_PLACE: Field = line("hand_in_place").required();
/// How many months the home lets pass between two looks at an agreement.
pub const REVIEW_MONTHS: Field = number("review_months", 1, 12).required();
/// How many days the home lets pass between two looks at a restriction.
pub const RESTRICTION_DAYS: Field = number("restriction_days", 1, 28);
/// After how many days the home looks again at what was restricted in an emergency.
pub const EMERGENCY_DAYS: Field = number("emergency_days", 1, 7);
/// After how many working days without a reply the social worker is reminded, their team manager told, and the authority challenged.
pub const REPLY_DAYS: [Field; 3] = [
    number("first_reminder_days", 1, 20).required(),
    number("second_reminder_days", 1, 30).required(),
    number("third_reminder_days", 1, 40).required(),
];

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::Home,
    many: false,
    pages: &[
        Page { name: "about", fields: &[NAME, NATION, line("urn"), line("languages")] },
        Page {
            name: "people",
            fields: &[
                MANAGER,
                named("deputy"),
                named("responsible_individual"),
                NUMBERS[0].1,
                NUMBERS[1].1,
                NUMBERS[2].1,
                NUMBERS[4].1,
                NUMBERS[3].1,
                WRITER_MAY_AUTHORISE,
            ],
        },
        Page {
            name: "internet",
            fields: &[
                words("filtering").required(),
                words("filtering_gaps").required(),
                words("wifi_hours"),
                words("guest_wifi"),
                SHARED_SCREENS,
                words("security"),
            ],
        },
        Page {
            name: "phones",
            fields: &[
                PRIVATE_PHONE,
                words("post_and_email"),
                HAND_IN_PLACE,
                line("hand_in_lock"),
                words("staff_devices"),
            ],
        },
        Page { name: "consequences", fields: &[story("consequences").required().about(Subject::Consequence)] },
        Page {
            name: "defaults",
            fields: &[
                number("first_look_days", 1, 60).required(),
                number("second_look_days", 1, 90).required(),
                REVIEW_MONTHS,
                RESTRICTION_DAYS,
                EMERGENCY_DAYS,
                REPLY_DAYS[0],
                REPLY_DAYS[1],
                REPLY_DAYS[2],
                line("advocacy"),
            ],
        },
        Page { name: "visitors", fields: &[line("independent_visitor"), line("outside_visitor")] },
    ],
};

/// The questions about a shared device that logic reads.
pub mod shared_device {
    use super::super::named;
    use crate::questions::Field;

    /// What it is.
    pub const NAME: Field = named("name").required();
}

pub(super) const SHARED_DEVICE: Sheet = Sheet {
    scope: Scope::Home,
    many: true,
    pages: &[Page {
        name: "device",
        fields: &[shared_device::NAME, line("place").required(), words("filters").required(), line("who")],
    }],
};
