//! What has to happen by when, for all young people on the board.

use chrono::NaiveDate;
use domain::answers::Answers;
use domain::deadline::{Clocks, Deadline};
use domain::order::Order;
use domain::placement::HomeSettings;
use domain::policy::{Action, allows};
use domain::week::local;
use domain::{HomeId, RowId};
use leptos::prelude::*;
use store::plans::Listed;

use super::{Board, words};
use crate::pages::due::{item, section};
use crate::paths::pages;

impl Board {
    /// All that is late or due soon; nothing where nothing is.
    pub(super) fn due(&self) -> Option<AnyView> {
        let today = local(self.now).date_naive();
        let readable = self.plans.iter().filter(|plan| allows(plan.role, Action::ReadPlan));
        let mut all: Vec<(Deadline, &Listed)> = readable.flat_map(|plan| self.due_of(plan, today)).collect();
        all.sort_by_key(|(deadline, _)| *deadline);
        let item = |(deadline, plan): &(Deadline, &Listed)| {
            let href = pages::Agreement { plan: plan.plan }.to_string();
            item(&words(plan), deadline, self.sentence(deadline, plan), Some(href), today)
        };
        section(all.iter().map(item).collect())
    }

    fn due_of<'a>(&self, plan: &'a Listed, today: NaiveDate) -> Vec<(Deadline, &'a Listed)> {
        let orders: Vec<(RowId, Order<'_>)> = self.orders_of(plan.plan).collect();
        let in_force = self.text(plan.plan).zip(plan.in_force.as_ref().map(|it| it.from));
        let home = self.set_up(plan.home);
        let stage = (plan.stage, local(plan.since).date_naive());
        let clocks = Clocks { in_force, stage, orders: &orders, home: HomeSettings(&home) };
        clocks.due(today).into_iter().map(|deadline| (deadline, plan)).collect()
    }

    /// What the home has said of itself; nothing where it has said nothing yet.
    fn set_up(&self, home: HomeId) -> Answers {
        let row = self.set_ups.iter().find(|(of, _)| *of == home);
        row.map(|(_, row)| row.answers.clone()).unwrap_or_default()
    }

    /// The words of the rule or the order that it is about.
    fn sentence(&self, deadline: &Deadline, plan: &Listed) -> Option<String> {
        let row = deadline.row?;
        let rule = self.text(plan.plan).and_then(|text| text.rule(row)).map(|rule| rule.terms.sentence.clone());
        let order = || self.orders_of(plan.plan).find(|(id, _)| *id == row).map(|(_, it)| it.sentence().to_owned());
        rule.or_else(order)
    }
}
