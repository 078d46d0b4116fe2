//! The pieces every page is built from.
//!
//! Plain server-rendered components. They hold no words of their own: every sentence arrives already translated.

mod autosave;
mod bubble;
mod button;
mod choices;
mod date;
mod errors;
mod faces;
mod facts;
mod field;
mod icon;
mod logo;
mod moment;
mod notice;
mod now;
mod pin;
mod progress;
mod rail;
mod rule;
mod summary;
mod symbols;
mod table;
mod tag;
mod text;
mod timeline;
mod times;
mod waiting;
mod was_now;
mod week;

pub use autosave::{AutosaveStatus, PresenceStatus};
pub use bubble::{Bubble, Side};
pub use button::{BackLink, Button, ButtonKind, ButtonLink, Hidden};
pub use choices::{Checkboxes, Choice, Radios};
pub use date::DateInput;
pub use errors::ErrorSummary;
pub use faces::Faces;
pub use facts::Facts;
pub use logo::Logo;
pub use moment::{MomentInput, WhichTime};
pub use notice::{AskBox, Notice, NoticeKind, Panel};
pub use now::NowCard;
pub use pin::PinInput;
pub use progress::Progress;
pub use rail::{RailItem, RailState, TaskList, TaskRail};
pub use rule::{Card, Piece, RuleCard};
pub use summary::{SummaryList, SummaryRow};
pub use symbols::symbol;
pub use table::DefinitionTable;
pub use tag::{Tag, TagKind};
pub use text::{FileInput, TextArea, TextInput};
pub use timeline::{Entry, Timeline};
pub use times::{OTHER_DAYS, TimeWords, TimesInput, WindowInput};
pub use waiting::waiting_list;
pub use was_now::{Compared, WasNow};
pub use week::{Slice, WeekData, WeekPicture};
