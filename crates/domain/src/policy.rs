//! Who may do what. The table of roles is the whole policy; it is printed into `crates/domain/policy.txt` for people to read and
//! correct.
//!
//! A role is only half the answer: it is a membership's, so it counts in its own home alone, and the social worker's in one
//! revision of one plan.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use Action::{
    AddYoungPerson, AskSocialWorker, Authorise, BeginRecords, CorrectAddress, Decide, EditDraft, HandOver, KeepRecords,
    ListYoungPeople, ManageAccounts, MoveOn, ReadHome, ReadLetters, ReadPlan, ReadPolicies, ReadShift, Recall, Send,
    SetUpHome, SettleRecords, SignAsKeyWorker, SignAsManager, Withdraw, WitnessParent, WitnessYoungPerson,
};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Action {
    /// Read the home's set-up.
    ReadHome,
    /// Change the home's set-up.
    SetUpHome,
    /// Invite people, change what they may do, close their accounts, and read what happened in the home.
    ManageAccounts,
    /// Read the letters that wait: in the demo home alone. Elsewhere nobody who works in a home ever sees a link or a code.
    ReadLetters,
    /// Add a young person and open their plan.
    AddYoungPerson,
    /// See who lives in the home and how their plans stand.
    ListYoungPeople,
    /// Read a plan, its changes, its timeline and its papers.
    ReadPlan,
    /// Read what a shift needs of everybody who lives in the home, and nothing of its history.
    ReadShift,
    /// Read the home's policies, and say that they were read.
    ReadPolicies,
    /// Change the words of a draft.
    EditDraft,
    /// Give the tablet to the young person, and take it back.
    HandOver,
    /// Begin a record about a young person: an emergency, a step that was used, something that happened, a change asked for.
    BeginRecords,
    /// Add to such records.
    KeepRecords,
    /// Add to them what a manager alone may: what they decided, and with whom they spoke (reg 35, reg 40).
    SettleRecords,
    /// Say that a young person leaves the home, and that they come back.
    MoveOn,
    /// Freeze a draft and send it to the manager.
    Send,
    /// Take a revision back before it is decided.
    Withdraw,
    /// Authorise a revision, or return it.
    Authorise,
    /// Take back a revision that is agreed and has not started.
    Recall,
    /// Send the social worker's link, anew if need be.
    AskSocialWorker,
    /// Put the address right to which the social worker's link goes.
    CorrectAddress,
    /// Decide for the placing authority.
    Decide,
    /// Be with the young person when they sign.
    WitnessYoungPerson,
    /// Write down how somebody with parental responsibility signs.
    WitnessParent,
    /// Sign as key worker: who may be chosen as one. Each text is signed by the one it names.
    SignAsKeyWorker,
    /// Sign as manager.
    SignAsManager,
}

/// Makes the roles from one table: a line for each, with all that it may do.
macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident: [$($action:ident),* $(,)?],)+) => {
        /// What somebody may be. Members of a home have one each; the social worker has no account and comes by link and code.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray,
        )]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum Role { $($(#[$doc])* $role,)+ }

        /// All that a role may do.
        pub const fn actions(role: Role) -> &'static [Action] {
            match role { $(Role::$role => &[$($action),*],)+ }
        }
    };
}

roles! {
    /// Residential staff, key workers among them.
    Staff: [
        ReadHome, ReadLetters, ReadPolicies, AddYoungPerson, ListYoungPeople, ReadPlan, ReadShift, EditDraft, HandOver, BeginRecords, KeepRecords, Send, Withdraw, AskSocialWorker,
        WitnessYoungPerson, WitnessParent, SignAsKeyWorker,
    ],
    /// The registered manager or a deputy who stands in.
    Manager: [
        ReadHome, SetUpHome, ManageAccounts, ReadLetters, ReadPolicies, AddYoungPerson, ListYoungPeople, ReadPlan, ReadShift, EditDraft, HandOver, BeginRecords, KeepRecords, SettleRecords, MoveOn, Send, Withdraw,
        Authorise, Recall, AskSocialWorker, CorrectAddress, WitnessYoungPerson, WitnessParent, SignAsManager,
    ],
    /// Looks after accounts and the home's set-up; reads no young person's plan.
    Administrator: [ReadHome, SetUpHome, ManageAccounts, ReadPolicies],
    /// Works nights, or comes from an agency: reads what the shift needs, says that it was read, and writes down what happens (R35).
    Night: [ReadShift, ReadPolicies, BeginRecords],
    /// Decides on one revision, by link and code.
    SocialWorker: [Decide],
}

/// Whether a member may give somebody a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// Alone.
    Alone,
    /// When a manager who has not asked for it confirms it.
    Confirmed,
    /// Not at all.
    Never,
}

/// Whether a member in the role `own` may make somebody else a `given`, or give them back that role. Nobody grants what they do not have:
/// who reads no plans asks a manager to let somebody read them, and a manager asks a second one to make a third.
pub fn grant(own: Role, given: Role) -> Grant {
    match (own, given) {
        (Role::Manager, Role::Staff | Role::Night | Role::Administrator)
        | (Role::Administrator, Role::Administrator) => Grant::Alone,
        (Role::Manager, Role::Manager) | (Role::Administrator, Role::Staff | Role::Night) => Grant::Confirmed,
        (Role::Staff | Role::Night | Role::SocialWorker, _)
        | (_, Role::SocialWorker)
        | (Role::Administrator, Role::Manager) => Grant::Never,
    }
}

impl Role {
    /// The roles that a member of a home may have.
    pub fn of_members() -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied().filter(|role| *role != Self::SocialWorker)
    }
}

impl Action {
    /// Whether it is still done when the young person has left: what is kept is read, and what was begun is brought to its end.
    pub const fn outlasts_leaving(self) -> bool {
        matches!(self, ReadPlan | MoveOn | KeepRecords | SettleRecords)
    }
}

/// Whether a role may do this at all.
pub fn allows(role: Role, action: Action) -> bool {
    actions(role).contains(&action)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> String {
        let titles = Role::VARIANTS.iter().map(|&role| <&str>::from(role).replace('_', " "));
        let widths = [7, 14, 15, 15].into_iter().chain(std::iter::repeat(15));
        let titles: Vec<_> = titles.zip(widths).collect();
        let row = |first: &str, cells: Vec<&str>| {
            let cells: String = cells.iter().zip(&titles).map(|(cell, (_, width))| format!("{cell:>width$}")).collect();
            format!("{first:<20}{cells}\n")
        };
        let mut table = row("", titles.iter().map(|(title, _)| title.as_str()).collect());
        for &action in Action::VARIANTS {
            let mark = |&role: &Role| if allows(role, action) { "yes" } else { "-" };
            table += &row(&format!("{action:?}"), Role::VARIANTS.iter().map(mark).collect());
        }
        for given in Role::of_members() {
            let how = |&own: &Role| match grant(own, given) {
                Grant::Alone => "alone",
                Grant::Confirmed => "if confirmed",
                Grant::Never => "-",
            };
            table += &row(&format!("gives {}", <&str>::from(given)), Role::VARIANTS.iter().map(how).collect());
        }
        table
    }

    #[test]
    fn the_printed_table_is_the_policy() {
        let printed = include_str!("../policy.txt");
        assert_eq!(table(), printed, "crates/domain/policy.txt differs; the table is now:\n{}", table());
    }
}
