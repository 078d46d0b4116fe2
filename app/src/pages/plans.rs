//! The screens of one plan.

pub mod address;
pub mod agreement;
pub mod cards;
pub mod chain;
pub mod changes;
pub mod check;
mod due;
pub mod export;
mod ladder;
pub mod list;
pub mod passport;
pub mod question;
pub mod review;
pub mod scan;
pub mod sign;
pub mod tasks;
pub mod timeline;
pub mod times;
pub mod turn;

pub use ladder::ladder;

use std::ops::Deref;

use chrono::NaiveDate;
use domain::answers::Answers;
use domain::asking::Asking;
use domain::draft::{Draft, Fault, Objection};
use domain::person::Member;
use domain::plan::Plan;
use domain::policy::Action;
use domain::questions::Scope;
use domain::row::Row;
use domain::sheets::{self, SheetName};
use domain::task::{State, Task};
use domain::week::today;
use domain::word::Word;
use domain::{PlanId, RowId};
use leptos::prelude::*;
use store::{Tx, accounts, plans, rows};
use words::Voice;

use super::request::PageRequest;
use crate::actions::answers::{CHECK, FROM};
use crate::error::AppError;
use crate::paths::{QuestionsOf, pages, with_query};
use crate::texts::voice_of;
use crate::ui::{RailItem, RailState, TaskRail};

/// A plan, as its pages read it.
pub struct Opened {
    /// The request.
    pub request: PageRequest,
    /// The membership that opened it.
    pub member: Member,
    /// The plan.
    pub plan: Plan,
    /// With the names of today. A page that shows a frozen text takes them from the text.
    pub words: Voice,
}

/// Opens a plan for whoever asks, where they may do this to it.
///
/// # Errors
/// `NotFound`, `NotAllowed`, or a failure of the database.
pub async fn open(request: PageRequest, id: PlanId, action: Action) -> Result<(Opened, Tx), AppError> {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (plan, member) = plans::find(&mut tx, account, id, action).await?;
    let names = plans::names(&mut tx, &plan).await?;
    let words = voice_of(&names.young_person, &names.home, names.nation);
    Ok((Opened { request, member, plan, words }, tx))
}

/// A plan with its draft.
struct Drafted {
    opened: Opened,
    /// What the social worker did not agree to, if that is why the draft was opened again.
    objection: Option<Objection>,
    draft: Draft,
    /// In which portions whoever reads it is asked.
    asking: Asking,
}

impl Deref for Drafted {
    type Target = Opened;

    fn deref(&self) -> &Opened {
        &self.opened
    }
}

async fn open_draft(request: PageRequest, id: PlanId, action: Action) -> Result<(Drafted, Tx), AppError> {
    let (opened, mut tx) = open(request, id, action).await?;
    let objection = plans::objection(&mut tx, &opened.plan).await?;
    let draft = Draft { rows: rows::of_plan(&mut tx, &opened.plan).await? };
    let asking = accounts::asking(&mut tx, opened.member.account).await?;
    Ok((Drafted { opened, objection, draft, asking }, tx))
}

impl Opened {
    /// Today's date where the home is.
    fn today(&self) -> NaiveDate {
        today(self.request.site.clock.now())
    }

    /// Where its questions are asked.
    fn of(&self) -> QuestionsOf {
        QuestionsOf::Plan(self.plan.id)
    }

    /// The page of its tasks.
    pub fn tasks_path(&self) -> String {
        self.of().overview()
    }

    fn agreement_path(&self) -> String {
        pages::Agreement { plan: self.plan.id }.to_string()
    }

    fn turn_path(&self) -> String {
        pages::Turn { plan: self.plan.id }.to_string()
    }
}

impl Drafted {
    fn is_wales(&self) -> bool {
        self.draft.home_settings().is_in_wales()
    }

    fn faults(&self) -> Vec<Fault> {
        self.draft.faults(self.objection.as_ref(), self.today())
    }

    /// The plan's risks by name, for rules to rest on.
    fn risks(&self) -> Vec<(RowId, String)> {
        let title = |row: &Row| match row.answers.get(sheets::risk::TITLE.name) {
            "" => self.words.say("row-risk"),
            title => title.to_owned(),
        };
        self.draft.rows(SheetName::Risk).map(|row| (row.id, title(row))).collect()
    }

    /// The tasks with their states; `current` is the one whose page this is.
    fn items(&self, faults: &[Fault], current: Option<Task>) -> Vec<RailItem> {
        let item = |&task: &Task| {
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
        // There is nothing to look at again before the first agreement.
        let is_there = |task: &&Task| **task != Task::Review || self.plan.in_force.is_some();
        Task::all().iter().filter(is_there).map(item).collect()
    }

    /// Where a task is done: a list, or the first page of its only row.
    fn task_path(&self, task: Task) -> String {
        if task == Task::Review {
            return pages::Review { plan: self.plan.id }.to_string();
        }
        let Some(&sheet) = task.sheets().first() else { return pages::Check { plan: self.plan.id }.to_string() };
        if sheet.sheet().many {
            return self.of().list(sheet);
        }
        let row = self.draft.row(sheet);
        self.page_path(sheet, row.map(|row| row.id), self.first_page(sheet, row))
    }

    /// The page on which the questions about a row begin, in the portions in which whoever reads it is asked.
    fn first_page(&self, sheet: SheetName, row: Option<&Row>) -> &'static str {
        let none = Answers::default();
        let pages = sheet.pages_for(self.asking, row.map_or(&none, |row| &row.answers));
        pages.first().map_or(sheet.sheet().pages[0].name, |page| page.name)
    }

    /// A page of questions; about a new row where there is none.
    fn page_path(&self, sheet: SheetName, row: Option<RowId>, page: &str) -> String {
        let row = row.unwrap_or_else(|| match sheet.sheet().many {
            true => RowId::new(self.request.site.clock.id()),
            false => RowId::of_single(self.plan.id.uuid(), sheet),
        });
        let of = match sheet.sheet().scope {
            Scope::Home => QuestionsOf::Home(self.plan.home),
            Scope::YoungPerson | Scope::Plan => self.of(),
        };
        of.questions(sheet, row, page)
    }

    /// The same page, at one of its questions, with what is wrong shown and the way back to the check.
    fn change_path(&self, (sheet, row, page): (SheetName, Option<RowId>, &str), field: &str) -> String {
        let page = with_query(self.page_path(sheet, row, page), "check", "1");
        format!("{}#{field}", with_query(page, FROM, CHECK))
    }

    /// The rail beside a page of the plan.
    fn rail(&self, faults: &[Fault], current: Option<Task>) -> AnyView {
        let title = self.words.say("rail-title");
        view! { <TaskRail title href=self.tasks_path() items=self.items(faults, current) /> }.into_any()
    }
}

fn rail_state(state: State) -> RailState {
    match state {
        State::NotStarted | State::Optional => RailState::NotStarted,
        State::InProgress => RailState::InProgress,
        State::Done => RailState::Done,
        State::CannotStart(_) => RailState::CannotStart,
        State::NeedsLook => RailState::NeedsLook,
    }
}
