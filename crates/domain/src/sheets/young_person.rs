//! B: the young person, what courts have said of them, who decides what, and their pictures.

use strum::VariantNames;

use super::{COMPLETE_FROM, YES_NO, date, line, named, number, one, story, words};
use crate::choices::{ContactRole, Education, LegalStatus, Reading};
use crate::policy::Action;
use crate::questions::Kind::{AnyOf, Contact, Directory, Member, OneOf, Times};
use crate::questions::{Field, Page, Scope, Sheet};

/// What they like to be called.
pub const PREFERRED_NAME: Field = named("preferred_name").required();
/// When they were born.
pub const BORN: Field = date("born").required();
/// The language they know best.
pub const FIRST_LANGUAGE: Field = named("first_language").required().awaitable();
/// Who interprets for them.
pub const INTERPRETER: Field = line("interpreter");
/// What helps them to read and understand.
pub const READING: Field = Field::new("reading", AnyOf(Reading::VARIANTS)).required();
/// The aids they need to talk, hear, see or understand.
pub const AIDS: Field = words("aids");
/// How much they are in school.
pub const EDUCATION: Field = Field::new("education", OneOf(Education::VARIANTS)).required();
/// When they are in school.
pub const SCHOOL_HOURS: Field = Field::new("school_hours", Times);
/// Their key worker, who signs as such. Until 2026-11-25 it was a name alone.
pub const KEY_WORKER: Field = Field::new("key_worker", Member(Action::SignAsKeyWorker)).required();
/// The adults they trust.
pub const TRUSTED_ADULTS: Field = words("trusted_adults").required().quoted();
/// When an advocate was offered.
pub const ADVOCATE_OFFERED: Field = date("advocate_offered").required().required_from(COMPLETE_FROM).awaitable();
/// Under which provision they are looked after.
pub const LEGAL_STATUS: Field = Field::new("legal_status", OneOf(LegalStatus::VARIANTS)).required();
/// When they moved in.
pub const ARRIVED: Field = date("arrived").required();
/// When their case is looked at next (Care Planning, Placement and Case Review (England) Regulations 2010).
pub const NEXT_REVIEW: Field = date("next_review");
/// Since when.
pub const STATUS_SINCE: Field = date("status_since");
/// Until when.
pub const STATUS_ENDS: Field = date("status_ends");
/// What courts have said, in one text: asked until 2026-11-29, when each order became a thing of its own.
pub const ORDERS: Field = story("orders").former();
/// Their social worker, of the home's directory. Until 2026-11-29 it was a name alone.
pub const SOCIAL_WORKER: Field = Field::new("social_worker", Contact(&ContactRole::DECIDERS)).required();
/// Who stands in for the social worker.
pub const DEPUTY: Field = Field::new("deputy_social_worker", Contact(&ContactRole::MANAGERS));
/// The social worker's manager.
pub const TEAM_MANAGER: Field = Field::new("team_manager", Contact(&ContactRole::MANAGERS));
/// The independent reviewing officer.
pub const REVIEWING_OFFICER: Field = Field::new("reviewing_officer", Contact(&ContactRole::REVIEWERS));
/// The questions that are answered by somebody of the directory.
pub const CONTACTS: [Field; 4] = [SOCIAL_WORKER, DEPUTY, TEAM_MANAGER, REVIEWING_OFFICER];
/// The local authority that placed them: the social worker's.
pub const PLACING_AUTHORITY: Field = directory("placing_authority");
/// The mail domains of that authority.
pub const PLACING_AUTHORITY_DOMAINS: Field = directory("placing_authority_domains");
/// Where the social worker's letters go.
pub const SOCIAL_WORKER_EMAIL: Field = directory("social_worker_email");
/// The social worker's phone number.
pub const SOCIAL_WORKER_PHONE: Field = directory("social_worker_phone");
/// Where the team manager's letters go.
pub const TEAM_MANAGER_EMAIL: Field = directory("team_manager_email");

const fn directory(name: &'static str) -> Field {
    Field::new(name, Directory)
}

pub(super) const SHEET: Sheet = Sheet {
    scope: Scope::YoungPerson,
    many: false,
    pages: &[
        Page {
            name: "name",
            fields: &[PREFERRED_NAME, named("pronouns").theirs(), line("legal_name").private(), BORN],
        },
        Page {
            name: "language",
            fields: &[FIRST_LANGUAGE, line("other_languages"), INTERPRETER, READING, AIDS, words("culture")],
        },
        Page {
            name: "school",
            fields: &[
                line("school"),
                EDUCATION,
                SCHOOL_HOURS,
                words("timetable"),
                one("support_plan", &["yes", "no", "asked_for", "not_known"]),
            ],
        },
        Page {
            name: "people",
            fields: &[
                KEY_WORKER,
                TRUSTED_ADULTS,
                line("would_tell").quoted(),
                ADVOCATE_OFFERED,
                one("advocate_answer", &["accepted", "declined", "not_yet"]),
                line("advocate"),
            ],
        },
        Page {
            name: "law",
            fields: &[
                LEGAL_STATUS,
                STATUS_SINCE,
                STATUS_ENDS,
                words("parental_responsibility").required().awaitable(),
                ORDERS,
                date("orders_end").former(),
            ],
        },
        Page {
            name: "authority",
            fields: &[
                SOCIAL_WORKER,
                SOCIAL_WORKER_EMAIL,
                SOCIAL_WORKER_PHONE,
                PLACING_AUTHORITY,
                PLACING_AUTHORITY_DOMAINS,
                DEPUTY,
                TEAM_MANAGER,
                TEAM_MANAGER_EMAIL,
                REVIEWING_OFFICER,
                line("host_authority"),
            ],
        },
        Page { name: "dates", fields: &[ARRIVED, number("moves", 0, 99), NEXT_REVIEW, date("placement_ends")] },
    ],
};

/// The questions about what a court or the police have said.
pub mod order {
    use strum::VariantNames;

    use super::super::{date, line, named, story, words};
    use crate::choices::{Meaning, OrderKind};
    use crate::questions::Field;
    use crate::questions::Kind::{OneOf, Times};

    /// What it is.
    pub const KIND: Field = Field::new("kind", OneOf(OrderKind::VARIANTS)).required();
    /// What the young person is told of it, in one plain sentence.
    pub const SENTENCE: Field = words("sentence").required();
    /// The words that matter, as they were written.
    pub const WORDS: Field = story("words").required().awaitable();
    /// Who must not be in touch, each on a line.
    pub const PEOPLE: Field = words("people").private();
    /// When it counts.
    pub const TIMES: Field = Field::new("times", Times);
    /// What its times mean.
    pub const MEANING: Field = Field::new("meaning", OneOf(Meaning::VARIANTS));
    /// Which court or police force said it.
    pub const COURT: Field = line("court").required().awaitable();
    /// The case's number.
    pub const NUMBER: Field = named("number").private();
    /// When it was made.
    pub const MADE_ON: Field = date("made_on");
    /// The last day on which it counts.
    pub const ENDS_ON: Field = date("ends_on");
    /// Until when it counts, where that is no date.
    pub const ENDS_WHEN: Field = line("ends_when");
    /// Who may change it.
    pub const VARIED_BY: Field = line("varied_by").required().awaitable();
}

pub(super) const ORDER: Sheet = Sheet {
    scope: Scope::YoungPerson,
    many: true,
    pages: &[Page {
        name: "order",
        fields: &[
            order::KIND,
            order::SENTENCE,
            order::WORDS,
            order::COURT,
            order::NUMBER,
            order::PEOPLE,
            order::TIMES,
            order::MEANING,
            order::MADE_ON,
            order::ENDS_ON,
            order::ENDS_WHEN,
            order::VARIED_BY,
        ],
    }],
};

/// Who may decide a thing, as delegated (Care Planning, Placement and Case Review (England) Regulations 2010; handbook, domain 1.4).
const DECIDES: &[&str] = &["home", "authority", "parent", "together", "not_known"];

pub(super) const DELEGATION: Sheet = Sheet {
    scope: Scope::YoungPerson,
    many: false,
    pages: &[Page {
        name: "delegation",
        fields: &[
            one("phone", DECIDES),
            one("accounts", DECIDES),
            one("games", DECIDES),
            one("spending", DECIDES),
            one("nights", DECIDES),
            one("sites", DECIDES),
            one("pictures", DECIDES),
            line("agreed_by"),
            date("agreed_on"),
            words("note"),
        ],
    }],
};

/// Consents to photographs and video (seed 004 §5.4 to 5.7).
pub(super) const PICTURES: Sheet = Sheet {
    scope: Scope::YoungPerson,
    many: true,
    pages: &[Page {
        name: "picture",
        fields: &[
            one("purpose", &["record", "memories", "walls", "newsletter", "school", "club", "other"]).required(),
            one("answer", &["yes", "no", "not_known"]).required(),
            line("given_by").when("answer", &["yes", "no"]),
            date("given_on").when("answer", &["yes", "no"]),
            words("view").quoted(),
            words("conditions"),
            named("allowed_by"),
            words("kept").only_when("answer", &["yes"]),
            one("danger", YES_NO),
            date("withdrawn_on").only_when("answer", &["yes"]),
            line("withdrawn_by").only_when("answer", &["yes"]),
        ],
    }],
};
