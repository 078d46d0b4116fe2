//! Records of which something goes on or is left to do, for all young people on the board.

use domain::answers::Answers;
use domain::now::emergencies_at;
use domain::placement::HomeSettings;
use domain::records::emergency::Emergency;
use domain::records::{Place, Record};
use leptos::prelude::*;
use store::plans::Listed;

use super::{Board, words};
use crate::pages::records::clock_lines;
use crate::paths::pages;
use crate::texts::{moment, t};
use crate::ui::waiting_list;

static NOTHING: std::sync::LazyLock<Answers> = std::sync::LazyLock::new(Answers::new);

impl Board {
    /// What the records of a plan are judged by.
    pub(super) fn place(&self, plan: &Listed) -> Place<'_> {
        // A home that has said nothing of itself yet has no row.
        let home = self.set_ups.iter().find(|(home, _)| *home == plan.home).map_or(&*NOTHING, |(_, row)| &row.answers);
        Place { home: HomeSettings(home), agreement: self.text(plan.plan) }
    }

    pub(super) fn records_of<'a>(&'a self, plan: &'a Listed) -> impl Iterator<Item = &'a Record> {
        self.records.iter().filter(move |record| record.plan == plan.plan)
    }

    /// The emergency restrictions that hold now, each with its end.
    pub(super) fn emergencies<'a>(&'a self, plan: &'a Listed) -> Vec<(Emergency<'a>, chrono::DateTime<chrono::Utc>)> {
        emergencies_at(self.records_of(plan), self.place(plan), self.now)
    }

    /// All of them, those with a clock that has run out first; nothing where there are none.
    pub(super) fn open_records(&self) -> Option<AnyView> {
        let mut items: Vec<_> = self.plans.iter().chain(&self.left).flat_map(|plan| self.items(plan)).collect();
        items.sort_by_key(|(is_missed, _)| !is_missed);
        waiting_list("records", t("board-records"), items.into_iter().map(|(_, item)| item).collect())
    }

    fn items(&self, plan: &Listed) -> Vec<(bool, AnyView)> {
        let (words, place) = (words(plan), self.place(plan));
        let item = |record: &Record| {
            let lines = clock_lines(&words, record, place, self.now);
            let is_missed = lines.iter().any(|line| line.is_missed);
            let href = pages::Record { plan: plan.plan, record: record.id }.to_string();
            let label = words.with("record-of", &[("what", words.word(&record.kind).into())]);
            let since = words.with("board-since", &[("since", moment(record.began_at()).into())]);
            let clock = |line: crate::pages::records::ClockLine| {
                let text = format!("{}. {}", line.what, line.when);
                match line.is_missed {
                    true => view! { <p class="small"><strong>{text}</strong></p> }.into_any(),
                    false => view! { <p class="small">{text}</p> }.into_any(),
                }
            };
            let clocks = lines.into_iter().map(clock).collect_view();
            (
                is_missed,
                view! { <li><a href=href>{label}</a> " " <span class="small">{since}</span> {clocks}</li> }.into_any(),
            )
        };
        self.records_of(plan).map(item).collect()
    }
}
