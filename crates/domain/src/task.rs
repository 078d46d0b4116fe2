//! The plan as a list of tasks, each with its state.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::choices::{Heading, Meaning};
use crate::draft::{Draft, Fault};
use crate::fault::FaultKind;
use crate::sheets::{SheetName, goes_wrong, rule};
use crate::word::Word;

/// A task of the plan, in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Task {
    /// The agreement in force, looked at again; only where there is one.
    Review,
    /// Who the young person is.
    About,
    /// What courts and the police have said.
    Orders,
    /// Who may decide what; may stay empty.
    Decides,
    /// Consents to photographs and video; may stay empty.
    Pictures,
    /// Talks held.
    Talks,
    /// What the young person says in words of their own; may stay empty.
    Own,
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
    /// What is to be learned; may stay empty.
    Lessons,
    /// Risks.
    Risks,
    /// The assessment as a whole.
    Overall,
    /// Rules.
    Rules,
    /// When something goes wrong.
    GoesWrong,
    /// The adults' promises.
    Promises,
    /// What the holder of parental responsibility says; may stay empty where the legal status does not ask for it.
    Parent,
    /// When it starts and is looked at again.
    Start,
    /// Check everything.
    Check,
}

/// The state of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum State {
    /// Nothing typed.
    NotStarted,
    /// Something typed, something missing.
    InProgress,
    /// Complete.
    Done,
    /// Nothing typed, and nothing must be.
    Optional,
    /// Something else must be done first.
    CannotStart(Wait),
    /// It was done, and something has happened since.
    NeedsLook,
}

/// Why a task cannot start yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
pub enum Wait {
    /// A rule rests on a risk.
    #[strum(serialize = "for_a_risk")]
    ForARisk,
    /// There is nothing to check without a rule.
    #[strum(serialize = "for_a_rule")]
    ForARule,
}

impl Task {
    /// The sheets it fills; none for the check.
    pub const fn sheets(self) -> &'static [SheetName] {
        match self {
            Self::Review => &[SheetName::Review, SheetName::Looked],
            Self::About => &[SheetName::YoungPerson],
            Self::Orders => &[SheetName::Order],
            Self::Decides => &[SheetName::Delegation],
            Self::Pictures => &[SheetName::Picture],
            Self::Talks => &[SheetName::Talk],
            Self::Own => &[SheetName::Own],
            Self::Good => &[SheetName::Good],
            Self::Devices => &[SheetName::Device, SheetName::Place],
            Self::Accounts => &[SheetName::Account],
            Self::Friends => &[SheetName::Friend, SheetName::NoContact],
            Self::Skills => &[SheetName::Skills],
            Self::Lessons => &[SheetName::Lesson],
            Self::Risks => &[SheetName::Risk],
            Self::Overall => &[SheetName::Overall],
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
        Self::VARIANTS.iter().copied().find(|task| task.sheets().contains(&sheet))
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
            if started { State::Done } else { State::Optional }
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
    matches!(fault.code, FaultKind::AskAgain | FaultKind::StillAsAsked)
}

/// The contents that seed 004 §4(7)(a) to (h) and §4(9) name, in the seed's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Content {
    /// (a) Time limits.
    Time,
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
    /// Whether the draft says something about it.
    pub fn is_said(self, draft: &Draft) -> bool {
        let rules = |words: &[&str], field: &str| {
            draft.rows(SheetName::Rule).any(|row| words.contains(&row.answers.get(field)))
        };
        let about = |headings: &[Heading]| {
            let words: Vec<_> = headings.iter().map(|heading| heading.word()).collect();
            rules(&words, rule::HEADING.name)
        };
        match self {
            Self::Behaviour => about(&[Heading::Behaviour, Heading::Sharing]),
            Self::Consequences => !draft.answers(SheetName::GoesWrong).get(goes_wrong::TALK.name).is_empty(),
            Self::SchoolDay => rules(&[Meaning::Learning.word()], rule::MEANING.name),
            Self::Time => about(&[Heading::Time]),
            Self::Sites => about(&[Heading::Sites]),
            Self::ShowUs => about(&[Heading::ShowUs]),
            Self::People => about(&[Heading::People]),
            Self::TellUs => about(&[Heading::TellUs]),
            Self::AskFirst => about(&[Heading::AskFirst]),
        }
    }
}
