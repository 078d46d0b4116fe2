//! The screens of one plan.

pub mod agreement;
pub mod cards;
pub mod changes;
pub mod check;
pub mod list;
pub mod question;
pub mod sign;
pub mod tasks;
pub mod timeline;
pub mod times;
pub mod turn;

use domain::draft::{Draft, Fault, Objection};
use domain::person::Member;
use domain::plan::Plan;
use domain::policy::Action;
use domain::questions::Scope;
use domain::sheets::SheetName;
use domain::task::{State, Task};
use domain::word::Word;
use domain::{PlanId, RowId};
use leptos::prelude::*;
use store::{Tx, plans, rows};
use words::Voice;

use crate::error::AppError;
use crate::site::{Identity, Site};
use crate::texts::voice_of;
use crate::ui::{RailItem, RailState, TaskRail};

/// A plan with its draft, as its pages read it.
struct Opened {
    site: Site,
    identity: Identity,
    /// The membership that opened it.
    member: Member,
    plan: Plan,
    /// What the social worker did not agree to, if that is why the draft was opened again.
    objection: Option<Objection>,
    draft: Draft,
    words: Voice,
}

async fn open(
    reader: Result<(Site, Identity), AppError>,
    id: Result<PlanId, AppError>,
    action: Action,
) -> Result<(Opened, Tx), AppError> {
    let ((site, identity), id) = (reader?, id?);
    let mut tx = site.db.read().await?;
    let (plan, member) = plans::find(&mut tx, identity.account, id, action).await?;
    let objection = plans::objection(&mut tx, &plan).await?;
    let draft = Draft { rows: rows::of_plan(&mut tx, &plan).await? };
    let about = draft.answers(SheetName::YoungPerson).get("preferred_name");
    let words = voice_of(about, draft.answers(SheetName::Home).get("name"));
    Ok((Opened { site, identity, member, plan, objection, draft, words }, tx))
}

impl Opened {
    fn base(&self) -> String {
        format!("/plans/{}", self.plan.id)
    }

    fn is_wales(&self) -> bool {
        self.draft.answers(SheetName::Home).get("nation") == "wales"
    }

    fn faults(&self) -> Vec<Fault> {
        self.draft.faults(self.objection.as_ref())
    }

    /// The plan's risks by name, for rules to rest on.
    fn risks(&self) -> Vec<(RowId, String)> {
        let title = |row: &domain::row::Row| match row.answers.get("title") {
            "" => self.words.say("row-risk"),
            title => title.to_owned(),
        };
        self.draft.rows(SheetName::Risk).map(|row| (row.id, title(row))).collect()
    }

    /// The tasks with their states; `current` is the one whose page this is.
    fn items(&self, faults: &[Fault], current: Option<Task>) -> Vec<RailItem> {
        let item = |task: Task| {
            let state = task.state(&self.draft, faults);
            RailItem {
                href: (!matches!(state, State::CannotStart(_))).then(|| self.task_path(task)),
                label: self.words.word(&task),
                state: rail_state(state),
                state_word: self.words.word(&state),
                why: match state {
                    State::CannotStart(wait) => Some(self.words.word(&wait)),
                    _ => None,
                },
                current: current == Some(task),
            }
        };
        Task::all_for(&self.draft).map(item).collect()
    }

    /// Where a task is done: a list, or the first page of its only row.
    fn task_path(&self, task: Task) -> String {
        let base = self.base();
        let Some(&sheet) = task.sheets().first() else { return format!("{base}/check") };
        if sheet.sheet().many {
            return format!("{base}/{}", sheet.word());
        }
        self.page_path(sheet, self.draft.row(sheet).map(|row| row.id), sheet.sheet().pages[0].name)
    }

    fn page_path(&self, sheet: SheetName, row: Option<RowId>, page: &str) -> String {
        let row = row.unwrap_or_else(|| RowId::new(self.site.clock.id()));
        let base = match sheet.sheet().scope {
            Scope::Home => format!("/homes/{}", self.plan.home),
            Scope::YoungPerson | Scope::Plan => self.base(),
        };
        format!("{base}/{}/{row}/{page}", sheet.word())
    }

    /// The rail beside a page of the plan.
    fn rail(&self, faults: &[Fault], current: Option<Task>) -> AnyView {
        let title = self.words.say("rail-title");
        view! { <TaskRail title href=self.base() items=self.items(faults, current) /> }.into_any()
    }
}

fn rail_state(state: State) -> RailState {
    match state {
        State::NotStarted => RailState::NotStarted,
        State::InProgress => RailState::InProgress,
        State::Done => RailState::Done,
        State::CannotStart(_) => RailState::CannotStart,
        State::NeedsLook => RailState::NeedsLook,
    }
}
