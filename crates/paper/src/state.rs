//! How far a revision has come, as its paper says it.

use domain::revision::Life;

/// How a paper stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not decided yet.
    Reading,
    /// Being signed.
    ToSign,
    /// Signed by everyone; it waits for its date.
    Signed,
    /// In force.
    InForce,
    /// A newer one has taken its place.
    Replaced,
    /// It came back and never counted.
    NotAgreed,
}

impl State {
    /// The state of a revision's life.
    pub const fn of(life: &Life) -> Self {
        match life {
            Life::WithManager(_) | Life::WithSocialWorker(_) => Self::Reading,
            Life::ToSign(_) => Self::ToSign,
            Life::Starting(_) => Self::Signed,
            Life::InForce(_) => Self::InForce,
            Life::Replaced(_) => Self::Replaced,
            Life::Returned(_) => Self::NotAgreed,
        }
    }

    /// The key of the message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reading => "paper-state-reading",
            Self::ToSign => "paper-state-to_sign",
            Self::Signed => "paper-state-signed",
            Self::InForce => "paper-state-in_force",
            Self::Replaced => "paper-state-replaced",
            Self::NotAgreed => "paper-state-not_agreed",
        }
    }

    /// The colour of its tag.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Reading | Self::ToSign => "apricot",
            Self::Signed | Self::InForce => "pine",
            Self::Replaced => "grey",
            Self::NotAgreed => "rose",
        }
    }
}
