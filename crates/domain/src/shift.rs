//! What a shift needs of an agreement: short, and the same at night as by day (handbook, domain §10 and R18).

use chrono::{NaiveDate, Weekday};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::answers::Answers;
use crate::frozen::FrozenText;
use crate::rule::Rule;
use crate::sheets::{SheetName, goes_wrong};
use crate::week::{Access, Period, Week};

/// An agreement, as a shift reads it.
#[derive(Clone, Copy, Debug)]
pub struct ShiftCard<'a>(pub &'a FrozenText);

impl<'a> ShiftCard<'a> {
    /// The rules that count on a local date.
    pub fn rules(self, today: NaiveDate) -> impl Iterator<Item = &'a Rule> {
        self.0.rules().iter().filter(move |rule| rule.counts_on(today))
    }

    /// What stays on, whatever is off: each said once.
    pub fn stays_on(self, today: NaiveDate) -> Vec<&'a str> {
        let mut said: Vec<&str> = Vec::new();
        for words in self.rules(today).map(|rule| rule.terms.always_allowed.as_str()).filter(|words| !words.is_empty())
        {
            if !said.contains(&words) {
                said.push(words);
            }
        }
        said
    }

    /// The talk that comes first when something goes wrong.
    pub fn talk(self) -> &'a str {
        self.goes_wrong().get(goes_wrong::TALK.name)
    }

    /// What nobody does, whatever happens.
    pub fn never(self) -> &'a str {
        self.goes_wrong().get(goes_wrong::NEVER.name)
    }

    /// What the young person still has, whatever happens.
    pub fn still_has(self) -> &'a str {
        self.goes_wrong().get(goes_wrong::STILL_HAS.name)
    }

    fn goes_wrong(self) -> &'a Answers {
        self.0.answers(SheetName::GoesWrong)
    }

    /// Three quick checks of whether somebody has understood it: may they be online at two times, and what comes first when something goes
    /// wrong. They follow from the agreement, so they are the same for everybody who reads this version.
    pub fn checks(self, today: NaiveDate) -> [Check; 3] {
        let week = self.0.week().on(today);
        let off = first(&week, Access::Off);
        let online = first(&week, Access::Online);
        let at = |(day, minute): (Weekday, u16)| {
            let online = week.at(number(day), minute, Period::Term) == Access::Online;
            Check::Online { day, minute, right: if online { Reply::Yes } else { Reply::No } }
        };
        // An agreement without times is asked about at two o'clock at night, where its answer may surprise.
        [at(off.unwrap_or((Weekday::Tue, 2 * 60))), at(online.unwrap_or((Weekday::Sat, 12 * 60))), Check::GoesWrong]
    }
}

/// The first half hour of a week, from Tuesday noon on, at which this holds in term.
fn first(week: &Week, access: Access) -> Option<(Weekday, u16)> {
    let half_hours = (0..7 * 48_u16).map(|half| {
        let minute = 12 * 60 + half * 30;
        let day = (1 + minute / (24 * 60)) % 7;
        (crate::week::weekday(u8::try_from(day).unwrap_or_default()), minute % (24 * 60))
    });
    // A little after it began, so that nobody has to know the minute.
    let holds = |(day, minute): &(Weekday, u16)| week.at(number(*day), *minute, Period::Term) == access;
    half_hours.into_iter().skip_while(|it| !holds(it)).nth(1).filter(holds)
}

fn number(day: Weekday) -> u8 {
    u8::try_from(day.num_days_from_monday()).unwrap_or_default()
}

/// A quick check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// May they be online on this weekday, so many minutes past midnight, on an ordinary day in term?
    Online {
        /// The weekday.
        day: Weekday,
        /// Minutes past midnight.
        minute: u16,
        /// What is right.
        right: Reply,
    },
    /// What comes first when something goes wrong: the talk, always.
    GoesWrong,
}

/// What may be chosen as an answer to a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Reply {
    /// They may.
    Yes,
    /// They may not.
    No,
    /// Talk.
    Talk,
    /// Take the phone.
    TakePhone,
    /// Say nothing.
    Wait,
}

impl Check {
    /// What may be chosen.
    pub const fn replies(self) -> &'static [Reply] {
        match self {
            Self::Online { .. } => &[Reply::Yes, Reply::No],
            Self::GoesWrong => &[Reply::TakePhone, Reply::Talk, Reply::Wait],
        }
    }

    /// What is right.
    pub const fn right(self) -> Reply {
        match self {
            Self::Online { right, .. } => right,
            Self::GoesWrong => Reply::Talk,
        }
    }
}
