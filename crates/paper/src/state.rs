//! How far a revision has come, as its paper says it.

use domain::revision::Life;

/// The state, as a word of the message keys.
pub fn word(life: &Life) -> &'static str {
    match life {
        Life::WithManager(_) | Life::WithSocialWorker(_) => "reading",
        Life::ToSign(_) => "to_sign",
        Life::Starting(_) => "signed",
        Life::InForce(_) => "in_force",
        Life::Replaced(_) => "replaced",
        Life::Returned(_) => "not_agreed",
    }
}

/// The colour of its tag.
pub fn tone(life: &Life) -> &'static str {
    match life {
        Life::WithManager(_) | Life::WithSocialWorker(_) | Life::ToSign(_) => "apricot",
        Life::Starting(_) | Life::InForce(_) => "pine",
        Life::Replaced(_) => "grey",
        Life::Returned(_) => "rose",
    }
}
