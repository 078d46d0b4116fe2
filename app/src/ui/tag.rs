//! Tags: the kind of a thing, in a word and a colour.

use leptos::prelude::*;

/// What a tag says. The colour only repeats the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// An ordinary boundary: pine.
    Boundary,
    /// A restriction that needs consent: gold.
    Restriction,
    /// An emergency restriction: rose.
    Emergency,
    /// Ordered by a court: rose.
    Court,
    /// Required by law: grey.
    Law,
    /// The home's policy: grey.
    Policy,
    /// What adults promise: pine.
    Promise,
    /// Changed since last agreed: apricot.
    Changed,
    /// Waiting for someone: lilac.
    Waiting,
    /// Done, agreed, in force: pine.
    Good,
    /// A plain remark: grey.
    Quiet,
}

impl TagKind {
    /// The classes of a tag of this kind.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Boundary => "tag tag--boundary",
            Self::Restriction => "tag tag--restriction",
            Self::Emergency => "tag tag--emergency",
            Self::Court => "tag tag--court",
            Self::Law => "tag tag--law",
            Self::Policy => "tag tag--policy",
            Self::Promise => "tag tag--promise",
            Self::Changed => "tag tag--changed",
            Self::Waiting => "tag tag--waiting",
            Self::Good => "tag tag--good",
            Self::Quiet => "tag tag--quiet",
        }
    }
}

/// One tag.
#[component]
pub fn Tag(kind: TagKind, #[prop(into)] text: String) -> impl IntoView {
    view! { <strong class=kind.class()>{text}</strong> }
}
