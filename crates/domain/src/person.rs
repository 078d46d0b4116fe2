//! Who acts.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::AccountId;

/// What an account may be. The social worker has no account: they come by link and code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Residential staff, key workers among them.
    Staff,
    /// The registered manager or a deputy who stands in.
    Manager,
    /// Looks after accounts and the home's set-up; reads no young person's plan.
    Administrator,
    /// Decides on one revision, by link and code.
    SocialWorker,
}

impl Role {
    /// Every role, in the order of the policy table.
    pub const ALL: [Self; 4] = [Self::Staff, Self::Manager, Self::Administrator, Self::SocialWorker];
    /// The roles an account may have.
    pub const ACCOUNTS: [Self; 3] = [Self::Staff, Self::Manager, Self::Administrator];

    /// The word used in addresses, files and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Manager => "manager",
            Self::Administrator => "administrator",
            Self::SocialWorker => "social_worker",
        }
    }
}

/// The signed-in person behind a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Their account.
    pub id: AccountId,
    /// Their name as it stands on papers.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// Who did something, under which name and role, and when (UTC): regulation 36 asks for an author and a date on every entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The account; none for a social worker who came by link.
    pub id: Option<AccountId>,
    /// The name at that time.
    pub name: String,
    /// The role at that time.
    pub role: Role,
    /// When, in UTC.
    pub at: DateTime<Utc>,
}

impl Actor {
    /// This person, acting at `at`.
    pub fn at(&self, at: DateTime<Utc>) -> By {
        By { id: Some(self.id), name: self.name.clone(), role: self.role, at }
    }
}
