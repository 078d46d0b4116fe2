//! The agreement's rules and life.
//!
//! Pure: no clock, no randomness, no I/O. Times and new ids are arguments. Words follow the handbook's vocabulary: a *plan* is
//! the assessment and the agreement together through all their versions, a *revision* is one frozen text of it, and the
//! *rule* is the unit of reason, answer, consent and loosening.

#![warn(missing_docs, clippy::unwrap_used)]

pub mod agreement;
pub mod answers;
pub mod asked;
pub mod asking;
pub mod awaited;
pub mod canonical;
pub mod changes;
pub mod choices;
pub mod content;
pub mod copies;
pub mod deadline;
pub mod decision;
pub mod directory;
pub mod document;
pub mod draft;
pub mod event;
pub mod facts;
pub mod fault;
pub mod frozen;
pub mod home_calendar;
pub mod home_policy;
pub mod kept;
pub mod languages;
pub mod lint;
pub mod moment;
pub mod now;
pub mod order;
pub mod password;
pub mod person;
pub mod placement;
pub mod plan;
pub mod plan_file;
pub mod platforms;
pub mod policy;
pub mod prepared;
pub mod questions;
pub mod readability;
pub mod records;
pub mod refusal;
pub mod register;
pub mod review;
pub mod revision;
pub mod row;
pub mod rule;
pub mod schema;
pub mod sealing;
pub mod settings;
pub mod sheets;
pub mod shift;
pub mod short_code;
pub mod signature;
pub mod source;
pub mod task;
pub mod text;
pub mod translation;
pub mod week;
pub mod word;
pub mod wording;
pub mod working_days;

/// Makes an id: a UUID that cannot be mistaken for another kind's.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// Takes a UUID made at the edge (the server's clock makes them, version 7).
            pub const fn new(id: uuid::Uuid) -> Self {
                Self(id)
            }

            /// The bare UUID.
            pub const fn uuid(self) -> uuid::Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }
    )+ };
}

id! {
    /// A children's home.
    HomeId,
    /// A person who signs in: staff, manager or administrator.
    AccountId,
    /// A looked-after young person.
    YoungPersonId,
    /// A plan, through all its revisions.
    PlanId,
    /// One row of answers: a talk, a device, a risk, a rule.
    RowId,
    /// One request for a social worker's approval, by link.
    ApprovalRequestId,
    /// Words of a second editor, kept beside the row they were meant for.
    ConflictId,
    /// A provider of homes, with one log of its events.
    OrganisationId,
    /// A letter in the outbox.
    LetterId,
    /// One entry of the timeline.
    EventId,
    /// A link by which somebody chooses a password.
    PasswordLinkId,
    /// A record about a young person, with all its entries.
    RecordId,
    /// The way of somebody at the placing authority to an emergency restriction, by link.
    EmergencyRequestId,
    /// A role that somebody asks for and somebody else has to confirm.
    RoleRequestId,
}
