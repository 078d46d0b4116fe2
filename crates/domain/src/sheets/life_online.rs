//! D to F: what is good online, devices, accounts, other places, friends and people who must not be in touch.

use super::{YES_NO, any, date, line, named, one, story, words};
use crate::questions::{Page, Scope, Sheet};

/// The questions about what is good that are named elsewhere.
pub mod good {
    use super::{story, words};
    use crate::questions::Field;

    /// What they love online.
    pub const LIKES: Field = story("likes").required().quoted();
    /// Whom they keep in touch with.
    pub const KEEPS_IN_TOUCH: Field = story("keeps_in_touch").required().quoted();
    /// What they would lose without the internet.
    pub const WOULD_LOSE: Field = words("would_lose").required().quoted();
}

pub(super) const GOOD: Sheet = Sheet {
    scope: Scope::Plan,
    many: false,
    pages: &[
        Page { name: "likes", fields: &[good::LIKES, story("good_at").quoted()] },
        Page { name: "people", fields: &[good::KEEPS_IN_TOUCH, story("groups").quoted().private()] },
        Page {
            name: "lose",
            fields: &[good::WOULD_LOSE, words("calm").quoted(), words("goals").quoted(), one("rights_told", YES_NO)],
        },
    ],
};

/// The questions about a device that logic reads.
pub mod device {
    use super::{line, named, one};
    use crate::questions::Field;

    /// What it is.
    pub const NAME: Field = named("name").required();
    /// Who holds the contract or the SIM card.
    pub const CONTRACT: Field = line("contract").awaitable();
    /// How much mobile data it has, which no filter of the home reaches.
    pub const DATA: Field = line("data");
    /// Whether the young person needs it to talk, hear, see or understand.
    pub const AID: Field = one("aid", &[IS_AID, "no"]).required();
    /// The word for one that they need.
    pub const IS_AID: &str = "yes";
}

pub(super) const DEVICE: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "device",
        fields: &[
            device::NAME,
            line("make"),
            one("owner", &["young_person", "home", "authority", "school", "borrowed"]).required(),
            device::CONTRACT,
            device::DATA,
            line("number").private(),
            one("location", &["on", "off", "not_known"]).required(),
            one("lock", YES_NO).required(),
            words("controls"),
            line("backup_account"),
            line("sleeps").required().awaitable(),
            device::AID,
            one("second", YES_NO),
            line("insurance"),
            line("condition"),
            words("note"),
        ],
    }],
};

/// The questions about an account that logic reads.
pub mod account {
    use strum::VariantNames;

    use super::super::COMPLETE_FROM;
    use super::{line, named, one, words};
    use crate::choices::{AccountKind, SeenBy};
    use crate::questions::Field;
    use crate::questions::Kind::OneOf;
    use crate::wording::Subject;

    const GAME: &[&str] = &["game"];

    /// The service.
    pub const PLATFORM: Field = named("platform").required().about(Subject::Service);
    /// What sort of service it is.
    pub const KIND: Field = Field::new("kind", OneOf(AccountKind::VARIANTS)).required().required_from(COMPLETE_FROM);
    /// Who can see it.
    pub const SEEN_BY: Field = Field::new("seen_by", OneOf(SeenBy::VARIANTS)).required();
    /// The age that the account says, in years, as typed.
    pub const AGE_GIVEN: Field = line("age_given");
    /// The age from which a game is rated.
    pub const RATING: Field = one("rating", &["3", "7", "12", "16", "18", "not_known"]).when("kind", GAME);
    /// Whether strangers can talk to them in a game.
    pub const CHAT: Field = one("chat", super::YES_NO).when("kind", GAME);
    /// What else is to be said.
    pub const NOTE: Field = words("note").about(Subject::Service);
    /// Who is on a game's list of friends.
    pub const FRIENDS_LIST: Field = line("friends_list").only_when("kind", GAME).private();
}

pub(super) const ACCOUNT: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "account",
        fields: &[
            account::PLATFORM,
            account::KIND,
            account::RATING,
            account::CHAT,
            account::FRIENDS_LIST,
            line("username").private(),
            account::SEEN_BY,
            line("followers"),
            account::AGE_GIVEN,
            line("messages_from"),
            one("location", &["on", "off", "not_known"]).required(),
            one("two_step", YES_NO),
            line("live"),
            line("spending"),
            line("known_by"),
            date("looked_at"),
            account::NOTE,
        ],
    }],
};

/// The questions about another screen or place that logic reads.
pub mod place {
    use strum::VariantNames;

    use super::{line, one, words};
    use crate::choices::PlaceKind;
    use crate::questions::Field;
    use crate::questions::Kind::OneOf;

    /// Which screen or place.
    pub const NAME: Field = line("name").required();
    /// What it is.
    pub const KIND: Field = Field::new("kind", OneOf(PlaceKind::VARIANTS)).required();
    /// Whether the rules reach there.
    pub const REACHES: Field = one("reaches", &["yes", "no", "not_applicable", "not_known"]).required();
    /// What was agreed for it.
    pub const AGREED: Field = words("agreed").required_when("reaches", &["no"]);
}

pub(super) const PLACE: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "place",
        fields: &[place::NAME, place::KIND, place::REACHES, place::AGREED, line("filters")],
    }],
};

/// The questions about a friend that logic reads.
pub mod friend {
    use super::{named, one};
    use crate::questions::Field;

    /// What they are called.
    pub const NAME: Field = named("name").required().theirs().private();
    /// From where they are known.
    pub const KNOWN_FROM: Field =
        one("known_from", &[FAMILY, "school", "game", "online_only", "other"]).required().theirs().private();
    /// Whether contact is all right.
    pub const STANDING: Field = one("standing", &[OK, "check", NOT_ALLOWED]).required().private();
    /// The word for family.
    pub const FAMILY: &str = "family";
    /// The word for contact that is all right.
    pub const OK: &str = "ok";
    /// The word for contact that is not.
    pub const NOT_ALLOWED: &str = "not_allowed";
}

pub(super) const FRIEND: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "friend",
        fields: &[
            friend::NAME,
            line("platform").theirs().private(),
            friend::KNOWN_FROM,
            one("met", YES_NO).required().theirs().private(),
            line("age_said").theirs().private(),
            one("aware", YES_NO).private(),
            one("safe", &["yes", "no", "not_sure", "not_known"]).theirs().private(),
            friend::STANDING,
            words("why").when("standing", &["check", "not_allowed"]).private(),
            named("checked_by").private(),
            date("added_on").private(),
            date("reviewed_on").private(),
        ],
    }],
};

/// The questions about somebody who must not be in touch that logic reads.
pub mod no_contact {
    use super::{date, named, one};
    use crate::questions::Field;

    /// Their name.
    pub const NAME: Field = named("name").required().private();
    /// Who said so.
    pub const SOURCE: Field = one("source", &["court_order", "plan", "police", "other"]).required().private();
    /// Until when.
    pub const EXPIRES: Field = date("expires").private();
}

pub(super) const NO_CONTACT: Sheet = Sheet {
    scope: Scope::Plan,
    many: true,
    pages: &[Page {
        name: "no_contact",
        fields: &[
            no_contact::NAME,
            no_contact::SOURCE,
            no_contact::EXPIRES,
            words("expires_when").private(),
            line("how_checked").private(),
            words("what_to_do").required().private(),
        ],
    }],
};

/// The lists that may be empty, if somebody says so.
pub const NONE_OF: &[&str] = &["device", "account", "friend", "no_contact", "order"];

/// The question about what there is none of.
pub mod nothing {
    use super::{NONE_OF as SHEETS, any};
    use crate::questions::Field;

    /// The sheets that stay without a row.
    pub const NONE_OF: Field = any("none_of", SHEETS);
}

pub(super) const NOTHING: Sheet =
    Sheet { scope: Scope::Plan, many: false, pages: &[Page { name: "nothing", fields: &[nothing::NONE_OF] }] };
