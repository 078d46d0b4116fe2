//! What the deadlines of one plan follow from, loaded.

use chrono::NaiveDate;
use domain::agreement::{Agreement, LimitedSince};
use domain::deadline::{Clocks, Deadline, Trigger};
use domain::draft::Draft;
use domain::frozen::FrozenText;
use domain::order::Order;
use domain::plan::{Plan, StageKind};
use domain::records::Place;
use domain::sheets::SheetName;
use domain::week;
use store::{StoreError, Tx, acknowledgements, deadlines, limits, plans};

use crate::error::AppError;

/// What stands beside the draft of a plan.
pub struct PlanClocks {
    /// The agreement in force, and since when.
    in_force: Option<(FrozenText, NaiveDate)>,
    limits: LimitedSince,
    stage: (StageKind, NaiveDate),
    unread: usize,
    triggers: Vec<Trigger>,
    done: Vec<Deadline>,
}

impl PlanClocks {
    /// Loads it on a local date. A text that cannot be read is an error on its own pages, and is left out here.
    ///
    /// # Errors
    /// `Internal`.
    pub async fn load(tx: &mut Tx, plan: &Plan, today: NaiveDate) -> Result<Self, AppError> {
        let in_force = match &plan.in_force {
            Some(in_force) => match plans::text(tx, plan.id, in_force.revision()).await {
                Err(StoreError::Unreadable { .. }) => None,
                text => Some((text?, in_force.from)),
            },
            None => None,
        };
        let unread = acknowledgements::unread_of_plan(tx, plan.id, today).await?;
        let unread = unread.iter().filter(|it| it.was_there()).count();
        let since = plan.stage.waits_since().map_or(today, week::today);
        Ok(Self {
            in_force,
            limits: limits::of_plan(tx, plan.id).await?,
            stage: (plan.stage.kind(), since),
            unread,
            triggers: deadlines::triggers_of(tx, plan.id).await?,
            done: deadlines::done_of(tx, plan.id).await?,
        })
    }

    /// What records are judged by.
    pub fn place<'a>(&'a self, draft: &'a Draft) -> Place<'a> {
        Place { home: draft.home_settings(), agreement: self.in_force.as_ref().map(|(text, _)| text) }
    }

    /// The agreement in force.
    pub fn agreement(&self) -> Option<Agreement<'_>> {
        self.in_force.as_ref().map(|(text, from)| Agreement { text, from: *from, limits: &self.limits })
    }

    /// The clocks, with what the draft says of courts and of the home.
    pub fn clocks<'a>(&'a self, draft: &'a Draft) -> Clocks<'a> {
        Clocks {
            in_force: self.agreement(),
            stage: self.stage,
            unread: self.unread,
            orders: draft.rows(SheetName::Order).map(|row| (row.id, Order(&row.answers))).collect(),
            home: draft.home_settings(),
            triggers: &self.triggers,
            done: &self.done,
        }
    }
}
