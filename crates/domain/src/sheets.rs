//! All that Accord asks: the handbook's field list (domain §8) as tables.
//!
//! A new question is one line here and its words in the message files; pages, saving, checking, freezing, comparing and
//! printing follow from it. The block letters are the handbook's.

mod directory;
pub mod home;
mod life_online;
pub mod own;
pub mod review;
pub mod risk;
pub mod rule;
pub mod skills;
mod support;
pub mod talk;
pub mod young_person;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::questions::Kind::{AnyOf, Date, Line, Number, OneOf, Paragraph};
use crate::questions::{Field, Page, Sheet};

pub use directory::{authority, contact};
pub use home::shared_device;
pub use life_online::{NONE_OF, account, device, friend, good, no_contact, nothing, place};
pub use review::looked;
pub use risk::overall;
pub use support::{goes_wrong, parent, passed, promises, start};
pub use young_person::order;

/// The sheets by name.
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
    Display,
    EnumString,
    VariantArray,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SheetName {
    /// A: the home.
    Home,
    /// A: a device that several young people use.
    SharedDevice,
    /// A placing authority of the home's directory.
    Authority,
    /// Somebody at a placing authority, of the home's directory.
    Contact,
    /// B: the young person.
    YoungPerson,
    /// B: what a court or the police have said.
    Order,
    /// B: who may decide what.
    Delegation,
    /// B: a consent to photographs or video, or a no.
    Picture,
    /// C: a talk about the plan, or the offer of one.
    Talk,
    /// What the young person says in words of their own, beside all other questions.
    Own,
    /// D: what is good online.
    Good,
    /// E: a device.
    Device,
    /// E: an account or a game.
    Account,
    /// E: another screen or place, and whether the rules reach there.
    Place,
    /// F: a friend online.
    Friend,
    /// F: someone who must not be in touch.
    NoContact,
    /// E, F: what there is none of.
    Nothing,
    /// G: skills and understanding.
    Skills,
    /// G: something to learn, by whom and by when.
    Lesson,
    /// H: a risk.
    Risk,
    /// H: the assessment as a whole.
    Overall,
    /// I and J: a rule.
    Rule,
    /// K: when something goes wrong.
    GoesWrong,
    /// L: what the adults promise.
    Promises,
    /// N: what the holder of parental responsibility says.
    Parent,
    /// When the agreement starts and is looked at again.
    Start,
    /// A warning of the lint that was passed with a reason.
    Passed,
    /// S: why a new version is written, and what worked so far.
    Review,
    /// S: a rule or risk of the agreement that was looked at again.
    Looked,
}

impl SheetName {
    /// The questions of this sheet.
    pub const fn sheet(self) -> &'static Sheet {
        match self {
            Self::Home => &home::SHEET,
            Self::SharedDevice => &home::SHARED_DEVICE,
            Self::Authority => &directory::AUTHORITY,
            Self::Contact => &directory::CONTACT,
            Self::YoungPerson => &young_person::SHEET,
            Self::Order => &young_person::ORDER,
            Self::Delegation => &young_person::DELEGATION,
            Self::Picture => &young_person::PICTURES,
            Self::Talk => &talk::SHEET,
            Self::Own => &own::SHEET,
            Self::Good => &life_online::GOOD,
            Self::Device => &life_online::DEVICE,
            Self::Account => &life_online::ACCOUNT,
            Self::Place => &life_online::PLACE,
            Self::Friend => &life_online::FRIEND,
            Self::NoContact => &life_online::NO_CONTACT,
            Self::Nothing => &life_online::NOTHING,
            Self::Skills => &skills::SHEET,
            Self::Lesson => &skills::LESSON,
            Self::Risk => &risk::SHEET,
            Self::Overall => &risk::OVERALL,
            Self::Rule => &rule::SHEET,
            Self::GoesWrong => &support::GOES_WRONG,
            Self::Promises => &support::PROMISES,
            Self::Parent => &support::PARENT,
            Self::Start => &support::START,
            Self::Passed => &support::PASSED,
            Self::Review => &review::SHEET,
            Self::Looked => &review::LOOKED,
        }
    }

    /// The page of this name: today's, one of before, whose words of a second editor can still be used, one of the young
    /// person's own, or one that asks a single question or a whole section.
    pub fn page_ever(self, name: &str) -> Option<&'static Page> {
        let former: &[Page] = if self == Self::Rule { &rule::FORMER_PAGES } else { &[] };
        let own = || own::page(name).filter(|(sheet, _)| *sheet == self).map(|(_, page)| page);
        self.sheet()
            .page(name)
            .or_else(|| former.iter().find(|page| page.name == name))
            .or_else(own)
            .or_else(|| self.made_page(name))
    }

    /// Where what the page of this name asks, or asked before, is asked today.
    pub fn asked_on(self, name: &str) -> Option<&'static Page> {
        let first = self.page_ever(name)?.fields.first()?;
        self.sheet().pages.iter().find(|today| today.asks(first.name))
    }

    /// Whether it is of the home's directory. A plan names people of it; no plan is held up by the rest of it, nor freezes it.
    pub const fn is_of_directory(self) -> bool {
        matches!(self, Self::Authority | Self::Contact)
    }
}

const NAME: usize = 80;
const LINE: usize = 160;
const SHORT: usize = 400;
const LONG: usize = 2000;

const fn line(name: &'static str) -> Field {
    Field::new(name, Line(LINE))
}

const fn named(name: &'static str) -> Field {
    Field::new(name, Line(NAME))
}

const fn words(name: &'static str) -> Field {
    Field::new(name, Paragraph(SHORT))
}

const fn story(name: &'static str) -> Field {
    Field::new(name, Paragraph(LONG))
}

const fn date(name: &'static str) -> Field {
    Field::new(name, Date)
}

const fn one(name: &'static str, of: &'static [&'static str]) -> Field {
    Field::new(name, OneOf(of))
}

const fn any(name: &'static str, of: &'static [&'static str]) -> Field {
    Field::new(name, AnyOf(of))
}

const fn number(name: &'static str, min: u32, max: u32) -> Field {
    Field::new(name, Number(min, max))
}

const YES_NO: &[&str] = &["yes", "no", "not_known"];

/// From which day on what the first version did not ask must be answered: plans that were sent before are read and replayed as they were.
pub const COMPLETE_FROM: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 29).expect("a day of the calendar");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::Word;

    #[test]
    fn every_sheet_stands_under_its_own_name() {
        for &name in SheetName::VARIANTS {
            assert_eq!(name.word().parse(), Ok(name));
            assert_eq!(serde_json::to_value(name).unwrap(), name.word());
        }
    }

    #[test]
    fn field_names_are_their_own_within_a_sheet_and_conditions_name_fields_that_exist() {
        for name in SheetName::VARIANTS {
            let sheet = name.sheet();
            let names: Vec<_> = sheet.fields().map(|field| field.name).collect();
            let mut unique = names.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(unique.len(), names.len(), "{name:?}");
            for field in sheet.fields() {
                use crate::questions::Need;
                let condition = match field.need {
                    Need::RequiredWhen(other, words) => Some((other, words)),
                    need => need.hangs_on(),
                };
                if let Some((other, words)) = condition {
                    let other = sheet.field(other).expect("the field of a condition exists");
                    let crate::questions::Kind::OneOf(choices) = other.kind else {
                        panic!("{} is no choice", other.name)
                    };
                    assert!(words.iter().all(|word| choices.contains(word)), "{name:?} {}", field.name);
                }
            }
        }
    }
}
