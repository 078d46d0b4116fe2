//! Why a verb of a plan's life is refused.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Why a verb is refused. Each has one message in the Fluent files.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error, IntoStaticStr, EnumString, VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    /// This role may not do it.
    #[error("this role may not do that")]
    NotAllowed,
    /// The plan is at another stage.
    #[error("the plan is at another stage")]
    WrongStage,
    /// Whoever sent a plan cannot authorise it.
    #[error("whoever sent it cannot authorise it")]
    OwnWork,
    /// Whoever wrote in it cannot, unless the home has named the exception.
    #[error("whoever wrote in it cannot authorise it")]
    OwnWords,
    /// Whoever said where link and code go cannot.
    #[error("whoever set the address cannot authorise it")]
    OwnAddress,
    /// Whoever made the account of the sender cannot.
    #[error("whoever made the account of the sender cannot authorise it")]
    OwnAccount,
    /// Whoever changed an address of the directory, or its domains, cannot put a plan right by it.
    #[error("whoever changed the address in the directory cannot use it")]
    OwnContact,
    /// An address of the directory that was changed by whoever authorised the version cannot be used for it.
    #[error("whoever authorised it changed the address in the directory")]
    ContactOfAuthoriser,
    /// The address is outside the mail domains that the directory knows.
    #[error("the social worker's address is outside the mail domains")]
    OutsideDomains,
    /// Link and code would go to somebody who signs in to Accord.
    #[error("the social worker's address is that of an account")]
    AddressOfAccount,
    /// A reason is missing.
    #[error("a reason is missing")]
    NoReason,
    /// A rule was left without a verdict.
    #[error("a rule was left without a verdict")]
    Undecided,
    /// This party has signed already.
    #[error("already signed")]
    AlreadySigned,
    /// Key worker and manager must be two people.
    #[error("two signatures of one person")]
    SamePerson,
    /// What was read is not what is signed now.
    #[error("another text")]
    OtherText,
    /// There are faults in the draft.
    #[error("the draft has faults")]
    Faults,
    /// It does not start yet.
    #[error("too early")]
    TooEarly,
    /// Nothing has changed since the version before.
    #[error("nothing has changed")]
    Unchanged,
}
