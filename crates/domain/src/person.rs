//! Who acts.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::AccountId;
use crate::policy::Role;

/// A member of a home who may do what they asked for: the store finds one together with the thing they act on, and nothing else
/// makes one outside of a plan file. Verbs take it instead of an account, so that nobody acts in a home they do not belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// Their account.
    pub account: AccountId,
    /// Their name as it stands on papers.
    pub name: String,
    /// What they may do in this home.
    pub role: Role,
}

impl Member {
    /// For the store, which has looked the membership up, and for plan files, which bring their own people.
    pub fn found(account: AccountId, name: String, role: Role) -> Self {
        Self { account, name, role }
    }

    /// This person, acting at `at`.
    pub fn at(&self, at: DateTime<Utc>) -> By {
        By { author: self.into(), at }
    }
}

/// Whoever did something, under the name and role of that time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "author", rename_all = "snake_case")]
pub enum Author {
    /// Someone who works in the home.
    Member {
        /// Their account.
        account: AccountId,
        /// Their name.
        name: String,
        /// Their role in the home.
        role: Role,
    },
    /// The social worker, who has no account and came by link and code.
    SocialWorker {
        /// Their name.
        name: String,
    },
    /// Nobody: a date had come, or a letter was due.
    Accord,
}

impl Author {
    /// The name on papers and in the timeline; Accord's own is its product name.
    pub fn name(&self) -> &str {
        match self {
            Self::Member { name, .. } | Self::SocialWorker { name } => name,
            Self::Accord => "Accord",
        }
    }

    /// The account, where there is one.
    pub const fn account(&self) -> Option<AccountId> {
        match self {
            Self::Member { account, .. } => Some(*account),
            Self::SocialWorker { .. } | Self::Accord => None,
        }
    }

    /// The role, for a member or the social worker.
    pub const fn role(&self) -> Option<Role> {
        match self {
            Self::Member { role, .. } => Some(*role),
            Self::SocialWorker { .. } => Some(Role::SocialWorker),
            Self::Accord => None,
        }
    }
}

impl From<&Member> for Author {
    fn from(Member { account, name, role }: &Member) -> Self {
        Self::Member { account: *account, name: name.clone(), role: *role }
    }
}

/// The kinds of authors, as a column keeps them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[strum(serialize_all = "snake_case")]
pub enum AuthorKind {
    /// Someone who works in the home.
    Member,
    /// The social worker.
    SocialWorker,
    /// Accord itself.
    Accord,
}

impl From<&Author> for AuthorKind {
    fn from(author: &Author) -> Self {
        match author {
            Author::Member { .. } => Self::Member,
            Author::SocialWorker { .. } => Self::SocialWorker,
            Author::Accord => Self::Accord,
        }
    }
}

/// Who did something, and when (UTC): regulation 36 asks for an author and a date on every entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// Who.
    #[serde(flatten)]
    pub author: Author,
    /// When, in UTC.
    pub at: DateTime<Utc>,
}

impl By {
    /// The social worker of this name, acting at `at`.
    pub fn social_worker(name: String, at: DateTime<Utc>) -> Self {
        Self { author: Author::SocialWorker { name }, at }
    }

    /// The name at that time.
    pub fn name(&self) -> &str {
        self.author.name()
    }

    /// The account, where there is one.
    pub const fn account(&self) -> Option<AccountId> {
        self.author.account()
    }
}
