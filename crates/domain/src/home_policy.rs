//! What everybody who works in a home has to know: the home's own policies as versioned texts, a short check of understanding, and training
//! that is renewed (seed 004 §4(1)–(4), (13), (14); seed 002 ¶5, ¶25–37; seed 001).
//!
//! A text is plain: a line that begins with `## ` is a heading, lines that begin with `- ` are a list, and an empty line ends a paragraph.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::settings::SETTINGS;
use crate::text::{forbidden, tidy};

/// The format in which texts of policies are written today.
pub const FORMAT: u32 = 1;

/// What a policy is about.
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
    Display,
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum PolicyKind {
    /// How the home keeps young people safe online and lets them be online (seed 004 §4).
    OnlineSafety,
    /// What staff do and do not do with phones, accounts and pictures (seeds 001 and 003, 002 ¶25–31, 004 §5–6).
    AcceptableUse,
    /// The signs that somebody may be in danger online (seed 004 §4(14)).
    Signs,
    /// Whom to tell about a colleague (seed 002 ¶32–37).
    Colleague,
    /// What young people are told of what is written about them.
    NoticeYoungPeople,
    /// What staff and social workers are told of what is written about them.
    NoticeAdults,
}

impl PolicyKind {
    /// Whether it is a privacy notice: read by whom it is about, and confirmed by nobody.
    pub const fn is_notice(self) -> bool {
        matches!(self, Self::NoticeYoungPeople | Self::NoticeAdults)
    }

    /// The check of understanding that belongs to it.
    pub const fn checks(self) -> &'static [PolicyCheck] {
        use PolicyCheck as Of;
        match self {
            Self::OnlineSafety => &[Of::WhoseRules, Of::StopNow, Of::TellsYou],
            Self::AcceptableUse => &[Of::FriendRequest, Of::OwnCamera, Of::RunningLate],
            Self::Signs => &[Of::OneSign, Of::SecondPhone, Of::PictureSeen],
            Self::Colleague => &[Of::WhoFirst, Of::AboutManager, Of::HowSoon],
            Self::NoticeYoungPeople | Self::NoticeAdults => &[],
        }
    }
}

/// A small case from a shift, with three things that somebody might do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum PolicyCheck {
    /// One young person may be online until nine. May the other?
    WhoseRules,
    /// Something has to stop at once and no agreement says so.
    StopNow,
    /// A young person tells of a request for a picture.
    TellsYou,
    /// Somebody who lived here asks to be a friend online.
    FriendRequest,
    /// A picture of a birthday.
    OwnCamera,
    /// A message to a young person who is late.
    RunningLate,
    /// One sign alone.
    OneSign,
    /// A phone that nobody knew of.
    SecondPhone,
    /// A picture that may be of a child.
    PictureSeen,
    /// Private messages between a colleague and a young person.
    WhoFirst,
    /// A worry about the manager.
    AboutManager,
    /// How soon the designated officer has to know.
    HowSoon,
}

/// What may be chosen in a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum PolicyReply {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
}

impl PolicyCheck {
    /// What is right.
    pub const fn right(self) -> PolicyReply {
        match self {
            Self::StopNow | Self::SecondPhone | Self::HowSoon => PolicyReply::A,
            Self::WhoseRules | Self::FriendRequest | Self::OneSign | Self::WhoFirst | Self::RunningLate => {
                PolicyReply::B
            }
            Self::TellsYou | Self::OwnCamera | Self::PictureSeen | Self::AboutManager => PolicyReply::C,
        }
    }
}

/// A piece of a policy's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
}

/// The most letters that a policy may have: some ten pages.
pub const MOST_LETTERS: usize = 30_000;

/// A policy's text as it is kept: tidied; `None` where it is empty, too long, or cannot be printed.
pub fn policy_text(typed: &str) -> Option<String> {
    let text = tidy(typed);
    let fits = !text.is_empty() && text.chars().count() <= MOST_LETTERS;
    (fits && forbidden(&text).is_none()).then_some(text)
}

/// A policy's text in pieces.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_new = true;
    for line in text.lines().map(str::trim) {
        match (blocks.last_mut(), line.strip_prefix("- ")) {
            _ if line.is_empty() => {}
            _ if line.starts_with("## ") => blocks.push(Block::Heading(line[3..].trim().to_owned())),
            (Some(Block::List(items)), Some(item)) => items.push(item.trim().to_owned()),
            (_, Some(item)) => blocks.push(Block::List(vec![item.trim().to_owned()])),
            (Some(Block::Paragraph(before)), None) if !is_new => *before = format!("{before} {line}"),
            (Some(Block::List(items)), None) if !is_new => {
                items.last_mut().into_iter().for_each(|item| *item = format!("{item} {line}"));
            }
            _ => blocks.push(Block::Paragraph(line.to_owned())),
        }
        is_new = line.is_empty() || line.starts_with("## ");
    }
    blocks
}

/// What people who work in a home are trained in.
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
)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Course {
    /// Being safe online, and helping young people to be (seed 002 ¶5; seed 004 §4(3)).
    OnlineSafety,
    /// Grooming and exploitation online (seed 004 §4(4), (13)).
    Exploitation,
    /// Sexual behaviour that harms, and pictures.
    HarmfulSexualBehaviour,
    /// Restrictions and measures: what the law asks for.
    Restrictions,
    /// What is written about people, and who may read it.
    DataProtection,
}

/// Training that somebody had. Of several in one course the one that was noted last counts, so that a mistake is put right by noting it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// In what.
    pub course: Course,
    /// When it was done (local date).
    pub done_on: NaiveDate,
    /// By when it is to be done again (local date).
    pub renew_by: NaiveDate,
}

impl Training {
    /// By when training of this day is to be done again, where the home says nothing else.
    pub fn renewal_of(done_on: NaiveDate) -> NaiveDate {
        done_on.checked_add_months(Months::new(SETTINGS.training_months())).unwrap_or(done_on)
    }

    /// Whether its day has passed.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.renew_by < today
    }

    /// Whether it is to be done again soon, or its day has passed.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.renew_by <= today + SETTINGS.training_ahead()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_headings_paragraphs_and_lists() {
        let text = "## What we do\nWe look\ntogether.\n\nAnd talk.\n- One\n- Two\n  goes on\n\nLast.";
        let say = str::to_owned;
        let expected = [
            Block::Heading(say("What we do")),
            Block::Paragraph(say("We look together.")),
            Block::Paragraph(say("And talk.")),
            Block::List(vec![say("One"), say("Two goes on")]),
            Block::Paragraph(say("Last.")),
        ];
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn what_cannot_be_printed_or_says_nothing_is_no_policy() {
        assert_eq!(policy_text(" \n "), None);
        assert_eq!(policy_text("a\u{202e}b"), None);
        assert_eq!(policy_text(&"a".repeat(MOST_LETTERS + 1)), None);
        assert_eq!(policy_text(" Talk first. "), Some("Talk first.".to_owned()));
    }

    #[test]
    fn every_policy_but_a_notice_has_a_check_and_no_check_has_two() {
        let mut all: Vec<&str> =
            PolicyKind::VARIANTS.iter().flat_map(|kind| kind.checks()).map(|it| it.into()).collect();
        assert_eq!(all.len(), PolicyCheck::VARIANTS.len());
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), PolicyCheck::VARIANTS.len());
        assert!(PolicyKind::VARIANTS.iter().all(|kind| kind.checks().is_empty() == kind.is_notice()));
    }

    #[test]
    fn training_is_renewed_after_a_year_also_of_a_leap_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(Training::renewal_of(day("2028-02-29")), day("2029-02-28"));
        let training =
            Training { course: Course::OnlineSafety, done_on: day("2026-01-10"), renew_by: day("2027-01-10") };
        assert!(!training.is_over(day("2027-01-10")) && training.is_over(day("2027-01-11")));
        assert!(!training.is_due(day("2026-11-01")) && training.is_due(day("2027-01-01")));
    }
}
