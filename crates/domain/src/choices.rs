//! The choices of questions that logic reads. The questions take their words from these types.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray, VariantNames};

use crate::week::Access;

/// Where a home is: other regulations hold in Wales.
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Nation {
    England,
    Wales,
}

/// Whether a talk that was offered took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Held {
    /// It did.
    Held,
    /// The young person said no.
    Declined,
}

/// Whether anything is known of a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Known {
    /// Something is.
    Known,
    /// Nothing is.
    NoneKnown,
    /// Somebody was asked.
    Awaited,
}

/// The provisions under which a young person may be looked after; what follows from each is in [`crate::facts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum LegalStatus {
    /// A care order (Children Act 1989, section 31).
    CareOrder,
    /// An interim care order (section 38).
    InterimCareOrder,
    /// By agreement, in England (section 20).
    #[serde(rename = "section_20")]
    #[strum(serialize = "section_20")]
    Section20,
    /// By agreement, in Wales (Social Services and Well-being (Wales) Act 2014, section 76).
    #[serde(rename = "section_76")]
    #[strum(serialize = "section_76")]
    Section76,
    /// On remand from a court.
    Remand,
    /// A secure accommodation order.
    SecureOrder,
    /// An emergency protection order.
    EmergencyProtection,
    /// Without parents in this country, on the way to asylum; accommodated by agreement or by an order.
    Unaccompanied,
    /// Something else, or not clear yet.
    Other,
}

/// What a court or the police have made.
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum OrderKind {
    CourtOrder,
    Injunction,
    Bail,
    Licence,
    Police,
}

/// What helps a young person to read and understand.
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Reading {
    Plain,
    EasyRead,
    Symbols,
    Bsl,
    Audio,
    LargePrint,
    Overlay,
}

/// How much a young person is in school.
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Education {
    FullTime,
    PartTime,
    NotInSchool,
    NotKnown,
}

/// What sort of service an account is with.
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum AccountKind {
    Social,
    Messages,
    Game,
    Video,
    Ai,
    Streaming,
    Email,
    Shopping,
    Vpn,
    Other,
}

/// Who can see an account.
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum SeenBy {
    Public,
    Private,
    NotKnown,
}

/// A screen or a place that is not the young person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum PlaceKind {
    /// A screen that several young people of the home share.
    Shared,
    /// School or college.
    School,
    /// A library.
    Library,
    /// At friends'.
    Friends,
    /// Family time.
    Family,
    /// A hotspot or a SIM card of somebody else.
    Hotspot,
    /// On the way.
    Transport,
    /// Wifi in public.
    PublicWifi,
    /// Anywhere else.
    Other,
}

/// Whether the internet, photographs or phones played any part in past abuse, by what the social worker says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum PastAbuse {
    /// They did.
    Yes,
    /// They did not.
    No,
    /// The social worker was asked, and has not answered.
    Asked,
    /// Nobody has been asked.
    NotKnown,
}

/// Whether a rule could stop the young person reaching a person, a private call, post, e-mail or help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Reaches {
    /// It could.
    Yes,
    /// It could not.
    No,
    /// Nobody is sure: it counts as if it could.
    NotSure,
}

/// How a rule compares with what others of that age have at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Fair {
    /// The same.
    Same,
    /// Stricter.
    Stricter,
    /// Looser.
    Looser,
    /// Nobody knows.
    NotKnown,
}

/// What somebody is at a placing authority.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray, VariantNames,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ContactRole {
    /// The young person's social worker.
    SocialWorker,
    /// Somebody who stands in for the social worker.
    Deputy,
    /// The social worker's manager.
    TeamManager,
    /// The desk that answers when nobody else does.
    DutyDesk,
    /// The independent reviewing officer, who looks at the care plan and decides nothing for the authority.
    ReviewingOfficer,
}

impl ContactRole {
    /// Who may decide for the authority.
    pub const DECIDERS: [Self; 4] = [Self::SocialWorker, Self::Deputy, Self::TeamManager, Self::DutyDesk];
    /// Who may be the social worker's manager.
    pub const MANAGERS: [Self; 3] = [Self::TeamManager, Self::Deputy, Self::DutyDesk];
    /// Who may be the reviewing officer.
    pub const REVIEWERS: [Self; 1] = [Self::ReviewingOfficer];
}

/// What gives a rule its force (handbook, domain §0.1 and vocabulary).
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    IntoStaticStr,
    EnumString,
    VariantArray,
    VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum RuleKind {
    /// A rule any parent might set; it stops nobody reaching a person, a call, post or help.
    Boundary,
    /// Limits access to communications: regulation 22 asks for a welfare reason and the placing authority's consent.
    Restriction,
    /// A restriction set at once; full details to the placing authority within 24 hours.
    Emergency,
    /// A court said so.
    CourtOrder,
    /// A law or a service's age limit.
    LegalLimit,
    /// The home's policy for everyone.
    HomePolicy,
    /// What the adults promise.
    Promise,
    /// Looking at what the young person does online: regulation 24 asks for the placing authority's consent, and that they were told.
    Monitoring,
}

impl RuleKind {
    /// Whether the placing authority's consent is asked for it.
    pub const fn needs_consent(self) -> bool {
        matches!(self, Self::Restriction | Self::Emergency | Self::Monitoring)
    }

    /// Whether a court or the law has said it: nobody here can change it, so it is acknowledged and not approved.
    pub const fn is_given(self) -> bool {
        matches!(self, Self::CourtOrder | Self::LegalLimit)
    }

    /// Whether it must rest on an assessed risk.
    pub const fn needs_risk(self) -> bool {
        matches!(self, Self::Boundary | Self::Restriction | Self::Emergency | Self::Monitoring)
    }
}

/// What a rule is about; the first eight carry seed 004 §4(7).
#[expect(missing_docs, reason = "the words say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Heading {
    Time,
    Sites,
    ShowUs,
    Behaviour,
    Sharing,
    People,
    TellUs,
    AskFirst,
    Place,
    Spending,
    Ai,
    Learning,
}

/// What a rule's times mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Meaning {
    /// Off during them.
    Off,
    /// Online for learning during them.
    Learning,
    /// The rule's sentence says what they mean.
    Other,
}

impl Meaning {
    /// What holds during the times, for the week's picture; `None` where the sentence alone says it.
    pub const fn access(self) -> Option<Access> {
        match self {
            Self::Off => Some(Access::Off),
            Self::Learning => Some(Access::Learning),
            Self::Other => None,
        }
    }
}

/// What becomes of a rule or a risk when an agreement is looked at again (handbook, domain §8 block S).
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Look {
    /// It stays as it is.
    Keep,
    /// It loosens.
    Relax,
    /// It tightens.
    Tighten,
    /// It ends.
    End,
}

/// The young person's answer to one rule.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    IntoStaticStr,
    EnumString,
    VariantArray,
    VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Answer {
    /// Agrees.
    Agree,
    /// Agrees for now.
    AgreeForNow,
    /// Does not agree.
    DontAgree,
    /// Is not sure.
    NotSure,
    /// Was asked, and did not want to say.
    NotSaid,
    /// Could not be asked; the reason stands beside it.
    NotAsked,
}

impl Answer {
    /// What young people answer for themselves.
    pub const OWN: [Self; 5] = [Self::Agree, Self::AgreeForNow, Self::DontAgree, Self::NotSure, Self::NotSaid];

    /// Whether the rule is all right with them, at least for now.
    pub const fn agrees(self) -> bool {
        matches!(self, Self::Agree | Self::AgreeForNow)
    }
}

/// The colour of the young person's own copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum CopyColour {
    /// The colour of their voice everywhere, where they chose none.
    #[default]
    Lilac,
    /// Green.
    Green,
    /// Yellow.
    Yellow,
    /// Orange.
    Orange,
    /// Red.
    Red,
}

/// What a young person may put on their passport page, or leave out (handbook, domain §8 U).
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum PassportPart {
    /// What they like, and what they would miss most.
    Likes,
    /// Their people.
    People,
    /// The apps and games that they use.
    Uses,
    /// What helps them.
    Helps,
    /// What is to happen when something goes wrong.
    Wrong,
    /// Whom they would tell.
    Tell,
    /// What they can do.
    Knows,
    /// The rules that work for them.
    Rules,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_restrictions_need_consent() {
        let asked: Vec<_> = <RuleKind as VariantArray>::VARIANTS.iter().filter(|kind| kind.needs_consent()).collect();
        assert_eq!(asked, [&RuleKind::Restriction, &RuleKind::Emergency, &RuleKind::Monitoring]);
    }
}
