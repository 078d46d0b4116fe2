//! What has to happen by when, for all young people on the board: what is late first.

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
use crate::paths::pages;
use crate::texts::{date, t, with};

impl Board {
    /// All that is late or due soon; nothing where nothing is.
    pub(super) fn due(&self) -> Option<AnyView> {
        let today = local(self.now).date_naive();
        let readable = self.plans.iter().filter(|plan| allows(plan.role, Action::ReadPlan));
        let mut all: Vec<(Deadline, &Listed)> = readable.flat_map(|plan| self.due_of(plan, today)).collect();
        all.sort_by_key(|(deadline, _)| *deadline);
        let items: Vec<_> = all.iter().map(|(deadline, plan)| self.item(deadline, plan, today)).collect();
        (!items.is_empty()).then(|| {
            view! {
                <section class="waiting" aria-labelledby="due">
                    <h2 id="due">{t("board-due")}</h2>
                    <ul>{items}</ul>
                </section>
            }
            .into_any()
        })
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

    fn item(&self, deadline: &Deadline, plan: &Listed, today: NaiveDate) -> AnyView {
        let words = words(plan);
        let what = words.word(&deadline.kind);
        let label = match self.sentence(deadline, plan) {
            Some(sentence) => words.with("due-about", &[("what", what.into()), ("sentence", sentence.into())]),
            None => what,
        };
        let href = pages::Agreement { plan: plan.plan }.to_string();
        let when = when(deadline, today);
        let when = match deadline.days_left(today) {
            ..0 => view! { <strong class="small">{when}</strong> }.into_any(),
            _ => view! { <span class="small">{when}</span> }.into_any(),
        };
        view! { <li><a href=href>{label}</a> " " {when}</li> }.into_any()
    }

    /// The words of the rule or the order that it is about.
    fn sentence(&self, deadline: &Deadline, plan: &Listed) -> Option<String> {
        let row = deadline.row?;
        let of_rule = self.text(plan.plan).and_then(|text| text.rule(row)).map(|rule| rule.terms.sentence.clone());
        let of_order =
            || self.orders_of(plan.plan).find(|(id, _)| *id == row).map(|(_, order)| order.sentence().to_owned());
        of_rule.or_else(of_order).filter(|sentence| !sentence.is_empty())
    }
}

/// How late it is, or how soon it is due.
fn when(deadline: &Deadline, today: NaiveDate) -> String {
    let (days, by) = (deadline.days_left(today), date(deadline.by));
    match days {
        0 => t("due-today"),
        1.. => with("due-soon", &[("date", by.into()), ("days", days.into())]),
        _ => with("due-late", &[("date", by.into()), ("days", (-days).into())]),
    }
}
