//! What has to happen by when, for all young people on the board.

use domain::agreement::{Agreement, LimitedSince};
use domain::deadline::{Clocks, Deadline, Trigger};
use domain::policy::{Action, allows};
use domain::week::today;
use leptos::prelude::*;
use store::plans::Listed;

use super::{Board, words};
use crate::pages::due::{items, section};
use crate::paths::pages;

impl Board {
    /// All that is late or due soon; nothing where nothing is.
    pub(super) fn due(&self) -> Option<AnyView> {
        let readable = self.plans.iter().filter(|plan| allows(plan.role, Action::ReadPlan));
        section(readable.flat_map(|plan| self.due_of(plan)).collect())
    }

    fn agreement<'a>(&'a self, plan: &Listed) -> Option<Agreement<'a>> {
        const NONE: &LimitedSince = &LimitedSince::new();
        let from = plan.in_force.as_ref()?.from;
        Some(Agreement { text: self.text(plan.plan)?, from, limits: self.limits.get(&plan.plan).unwrap_or(NONE) })
    }

    fn due_of(&self, plan: &Listed) -> Vec<(Deadline, AnyView)> {
        let done: Vec<Deadline> = self.done.iter().filter(|(of, _)| *of == plan.plan).map(|(_, it)| *it).collect();
        let triggers: Vec<Trigger> =
            self.triggers.iter().filter(|(of, _)| *of == plan.plan).map(|(_, it)| *it).collect();
        let clocks = Clocks {
            in_force: self.agreement(plan),
            stage: (plan.stage, today(plan.since)),
            orders: self.orders_of(plan.plan).collect(),
            unread: self.unread.iter().filter(|it| it.plan == plan.plan && it.was_there()).count(),
            home: self.place(plan).home,
            triggers: &triggers,
            done: &done,
        };
        // What is written down as done has its form on the plan's own page.
        let href = |deadline: &Deadline| match deadline.kind.is_written_down() {
            true => pages::Plan { plan: plan.plan }.to_string(),
            false => pages::Agreement { plan: plan.plan }.to_string(),
        };
        items(&words(plan), &clocks, Some(&href), today(self.now))
    }
}
