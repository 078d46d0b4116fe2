//! A: the home's directory of placing authorities, and of the people there.

use super::{line, named, one};
use crate::questions::{Page, Scope, Sheet};

/// The questions about a placing authority, by name.
pub mod authority {
    use super::line;
    use crate::questions::{Field, Kind};

    /// What it is called.
    pub const NAME: Field = line("name").required();
    /// What follows the @ in the addresses of its people: link and code go nowhere else.
    pub const DOMAINS: Field = Field::new("domains", Kind::Domains).required();
}

pub(super) const AUTHORITY: Sheet = Sheet {
    scope: Scope::Home,
    many: true,
    pages: &[Page { name: "authority", fields: &[authority::NAME, authority::DOMAINS] }],
};

/// The questions about somebody at a placing authority, by name.
pub mod contact {
    use strum::VariantNames;

    use super::{line, named, one};
    use crate::choices::ContactRole;
    use crate::questions::Kind::OneOf;
    use crate::questions::{Field, Kind};

    /// Their name.
    pub const NAME: Field = named("name").required();
    /// What they are there.
    pub const ROLE: Field = Field::new("role", OneOf(ContactRole::VARIANTS)).required();
    /// Where they work.
    pub const AUTHORITY: Field = Field::new("authority", Kind::Authority).required();
    /// Where their letters go.
    pub const EMAIL: Field = Field::new("email", Kind::Email).required();
    /// Their phone number.
    pub const PHONE: Field = line("phone");
    /// Whether they are still there; nobody asked means yes.
    pub const STANDING: Field = one("standing", &["there", LEFT]);
    /// The word for somebody who is not there any more.
    pub const LEFT: &str = "left";
    /// The page that says who they are and where their letters go.
    pub const PAGE: &str = "contact";
}

pub(super) const CONTACT: Sheet = Sheet {
    scope: Scope::Home,
    many: true,
    pages: &[
        Page { name: contact::PAGE, fields: &[contact::NAME, contact::ROLE, contact::AUTHORITY, contact::EMAIL] },
        Page { name: "more", fields: &[contact::PHONE, contact::STANDING] },
    ],
};
