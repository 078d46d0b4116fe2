//! Who may do what: one exhaustive match. Its table is printed into `crates/domain/policy.txt` for people to read and correct.
//!
//! A role is only half the answer: everyone is also bound to their own home, the social worker to one revision of one plan.

use crate::person::Role;

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// What can be done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action { $($(#[$doc])* $name),+ }

        impl Action {
            /// Every action, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

actions! {
    /// Change the home's set-up.
    SetUpHome,
    /// Make accounts.
    ManageAccounts,
    /// Read the letters that wait (only without a mail server).
    ReadLetters,
    /// Add a young person and open their plan.
    AddYoungPerson,
    /// See who lives in the home and how their plans stand.
    ListYoungPeople,
    /// Read a plan, its changes, its timeline and its papers.
    ReadPlan,
    /// Change the words of a draft.
    EditDraft,
    /// Give the tablet to the young person, and take it back.
    HandOver,
    /// Freeze a draft and send it to the manager.
    Send,
    /// Take a revision back before it is decided.
    Withdraw,
    /// Authorise a revision, or return it.
    Authorise,
    /// Send the social worker's link, anew if need be.
    AskSocialWorker,
    /// Decide for the placing authority.
    Decide,
    /// Be with the young person when they sign.
    WitnessYoungPerson,
    /// Sign as key worker.
    SignAsKeyWorker,
    /// Sign as manager.
    SignAsManager,
}

/// Whether a role may do this at all.
pub const fn allows(role: Role, action: Action) -> bool {
    use Action::{
        AddYoungPerson, AskSocialWorker, Authorise, Decide, EditDraft, HandOver, ListYoungPeople, ManageAccounts,
        ReadLetters, ReadPlan, Send, SetUpHome, SignAsKeyWorker, SignAsManager, Withdraw, WitnessYoungPerson,
    };
    match (role, action) {
        (
            Role::Staff,
            ReadLetters | AddYoungPerson | ListYoungPeople | ReadPlan | EditDraft | HandOver | Send | Withdraw
            | AskSocialWorker | WitnessYoungPerson | SignAsKeyWorker,
        )
        | (
            Role::Manager,
            SetUpHome | ManageAccounts | ReadLetters | AddYoungPerson | ListYoungPeople | ReadPlan | EditDraft
            | HandOver | Send | Withdraw | Authorise | AskSocialWorker | WitnessYoungPerson | SignAsManager,
        )
        | (Role::Administrator, SetUpHome | ManageAccounts)
        | (Role::SocialWorker, Decide) => true,
        (Role::Staff, SetUpHome | ManageAccounts | Authorise | Decide | SignAsManager)
        | (Role::Manager, Decide | SignAsKeyWorker)
        | (
            Role::Administrator,
            ReadLetters | AddYoungPerson | ListYoungPeople | ReadPlan | EditDraft | HandOver | Send | Withdraw
            | Authorise | AskSocialWorker | Decide | WitnessYoungPerson | SignAsKeyWorker | SignAsManager,
        )
        | (
            Role::SocialWorker,
            SetUpHome | ManageAccounts | ReadLetters | AddYoungPerson | ListYoungPeople | ReadPlan | EditDraft
            | HandOver | Send | Withdraw | Authorise | AskSocialWorker | WitnessYoungPerson | SignAsKeyWorker
            | SignAsManager,
        ) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> String {
        let mut lines =
            vec![format!("{:<20}{:>7}{:>9}{:>15}{:>15}", "", "staff", "manager", "administrator", "social worker")];
        for &action in Action::ALL {
            let mark = |role| if allows(role, action) { "yes" } else { "-" };
            let [staff, manager, administrator, social_worker] = Role::ALL.map(mark);
            lines.push(format!(
                "{:<20}{staff:>7}{manager:>9}{administrator:>15}{social_worker:>15}",
                format!("{action:?}")
            ));
        }
        lines.join("\n") + "\n"
    }

    #[test]
    fn the_printed_table_is_the_policy() {
        let printed = include_str!("../policy.txt");
        assert_eq!(table(), printed, "crates/domain/policy.txt differs; the table is now:\n{}", table());
    }
}
