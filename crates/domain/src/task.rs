//! The plan as a list of tasks, each with its state.

use crate::answers::Code;
use crate::draft::{Draft, Fault};
use crate::sheets::SheetName;

/// A task of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Who the young person is.
    About,
    /// Talks held.
    Talks,
    /// What is good online.
    Good,
    /// Devices.
    Devices,
    /// Accounts.
    Accounts,
    /// Friends.
    Friends,
    /// Skills.
    Skills,
    /// Risks.
    Risks,
    /// Rules.
    Rules,
    /// When something goes wrong.
    GoesWrong,
    /// The adults' promises.
    Promises,
    /// What the holder of parental responsibility says; only where the legal status asks for it.
    Parent,
    /// When it starts and is looked at again.
    Start,
    /// Check everything.
    Check,
}

/// The state of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing typed.
    NotStarted,
    /// Something typed, something missing.
    InProgress,
    /// Complete.
    Done,
    /// Something else must be done first.
    CannotStart(Wait),
    /// It was done, and something has happened since.
    NeedsLook,
}

/// Why a task cannot start yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// A rule rests on a risk.
    ForARisk,
    /// There is nothing to check without a rule.
    ForARule,
}

impl Task {
    /// Every task in its order.
    pub const ALL: [Self; 14] = [
        Self::About,
        Self::Talks,
        Self::Good,
        Self::Devices,
        Self::Accounts,
        Self::Friends,
        Self::Skills,
        Self::Risks,
        Self::Rules,
        Self::GoesWrong,
        Self::Promises,
        Self::Parent,
        Self::Start,
        Self::Check,
    ];

    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Talks => "talks",
            Self::Good => "good",
            Self::Devices => "devices",
            Self::Accounts => "accounts",
            Self::Friends => "friends",
            Self::Skills => "skills",
            Self::Risks => "risks",
            Self::Rules => "rules",
            Self::GoesWrong => "goes_wrong",
            Self::Promises => "promises",
            Self::Parent => "parent",
            Self::Start => "start",
            Self::Check => "check",
        }
    }

    /// The sheets it fills; none for the check.
    pub const fn sheets(self) -> &'static [SheetName] {
        match self {
            Self::About => &[SheetName::YoungPerson],
            Self::Talks => &[SheetName::Talk],
            Self::Good => &[SheetName::Good],
            Self::Devices => &[SheetName::Device],
            Self::Accounts => &[SheetName::Account],
            Self::Friends => &[SheetName::Friend, SheetName::NoContact],
            Self::Skills => &[SheetName::Skills],
            Self::Risks => &[SheetName::Risk],
            Self::Rules => &[SheetName::Rule],
            Self::GoesWrong => &[SheetName::GoesWrong],
            Self::Promises => &[SheetName::Promises],
            Self::Parent => &[SheetName::Parent],
            Self::Start => &[SheetName::Start],
            Self::Check => &[],
        }
    }

    /// The task that fills this sheet; `None` for the home's.
    pub fn of(sheet: SheetName) -> Option<Self> {
        Self::ALL.into_iter().find(|task| task.sheets().contains(&sheet))
    }

    /// The tasks of this draft.
    pub fn all_for(draft: &Draft) -> impl Iterator<Item = Self> {
        let asks_parent = draft.asks_parent();
        Self::ALL.into_iter().filter(move |task| *task != Self::Parent || asks_parent)
    }

    /// Where it stands, given all faults of the draft.
    pub fn state(self, draft: &Draft, faults: &[Fault]) -> State {
        let none = |sheet| draft.row(sheet).is_none();
        match self {
            Self::Rules if none(SheetName::Risk) && none(SheetName::Rule) => return State::CannotStart(Wait::ForARisk),
            Self::Check if none(SheetName::Rule) => return State::CannotStart(Wait::ForARule),
            Self::Check => return if faults.is_empty() { State::Done } else { State::InProgress },
            _ => {}
        }
        let mut here = faults.iter().filter(|fault| self.sheets().contains(&fault.sheet)).peekable();
        let started = self
            .sheets()
            .iter()
            .any(|&sheet| draft.rows(sheet).any(|row| !row.answers.is_empty()) || draft.says_none(sheet));
        if here.peek().is_none() {
            State::Done
        } else if here.any(asks_for_another_look) {
            State::NeedsLook
        } else if started {
            State::InProgress
        } else {
            State::NotStarted
        }
    }
}

fn asks_for_another_look(fault: &Fault) -> bool {
    matches!(fault.code, Code::AskAgain | Code::StillAsAsked)
}

/// The contents that seed 004 §4(7)(a) to (h) and §4(9) name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// (a) Time limits.
    Times,
    /// (b) Sites permitted and not permitted.
    Sites,
    /// (c) Showing staff.
    ShowUs,
    /// (d) Behaviour that is not all right.
    Behaviour,
    /// (e) Friends, privacy and what is all right on social networks.
    People,
    /// (f) Telling someone.
    TellUs,
    /// (g) Asking first.
    AskFirst,
    /// (h) What happens when the agreement is not kept.
    Consequences,
    /// §4(9) The school day.
    SchoolDay,
}

impl Content {
    /// Every content in the seed's order.
    pub const ALL: [Self; 9] = [
        Self::Times,
        Self::Sites,
        Self::ShowUs,
        Self::Behaviour,
        Self::People,
        Self::TellUs,
        Self::AskFirst,
        Self::Consequences,
        Self::SchoolDay,
    ];

    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Times => "time",
            Self::Sites => "sites",
            Self::ShowUs => "show_us",
            Self::Behaviour => "behaviour",
            Self::People => "people",
            Self::TellUs => "tell_us",
            Self::AskFirst => "ask_first",
            Self::Consequences => "consequences",
            Self::SchoolDay => "school_day",
        }
    }

    /// Whether the draft says something about it.
    pub fn is_said(self, draft: &Draft) -> bool {
        let rules = |field: &'static str, words: &'static [&'static str]| {
            draft.rows(SheetName::Rule).any(|row| words.contains(&row.answers.get(field)))
        };
        match self {
            Self::Behaviour => rules("heading", &["behaviour", "sharing"]),
            Self::Consequences => !draft.answers(SheetName::GoesWrong).get("talk").is_empty(),
            Self::SchoolDay => rules("meaning", &["learning"]),
            Self::Times => rules("heading", &["time"]),
            Self::Sites => rules("heading", &["sites"]),
            Self::ShowUs => rules("heading", &["show_us"]),
            Self::People => rules("heading", &["people"]),
            Self::TellUs => rules("heading", &["tell_us"]),
            Self::AskFirst => rules("heading", &["ask_first"]),
        }
    }
}
