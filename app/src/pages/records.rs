//! Records about a young person: all of them, one, and how one begins.

mod begin;
mod emergency;
pub mod fields;
mod running;
mod show;
mod whom;

pub use begin::begin;
pub use emergency::begin_emergency;
pub use running::Running;
pub use show::{ClockLine, clock_lines, details, ends, show, state};
pub use whom::whom;

use domain::policy::{Action, allows};
use domain::records::{Record, RecordKind};
use leptos::prelude::*;
use store::{departures, records};
use words::Voice;

use super::frame;
use super::plans::open;
use super::request::{PageRequest, PageResult};
use crate::actions::records::Judged;
use crate::paths::pages;
use crate::texts::{moment, t};
use crate::ui::{BackLink, ButtonKind, ButtonLink, DefinitionTable};

/// All records of a plan, those that were begun last first.
pub async fn list(pages::Records { plan }: pages::Records, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let now = opened.request.site.clock.now();
    let all = records::of_plan(&mut tx, plan).await?;
    let judged = Judged::load(&mut tx, opened.plan.clone(), now).await?;
    let lives_here = departures::left_at(&mut tx, plan).await?.is_none();
    drop(tx);
    let words = &opened.words;
    let title = words.say("records-title");
    let may = lives_here && allows(opened.member.role, Action::BeginRecords);
    let begin = may.then(|| ways_to_begin(words, &opened.plan));
    let rows: Vec<Vec<AnyView>> = all.iter().map(|record| row(words, record, &judged, now)).collect();
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let table = match rows.is_empty() {
            true => view! { <p>{words.say("records-none")}</p> }.into_any(),
            false => {
                let head = ["records-what", "records-began", "records-state"].map(t).to_vec();
                view! { <DefinitionTable head rows /> }.into_any()
            }
        };
        view! {
            <BackLink href=opened.tasks_path() label=words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{words.say("records-lead")}</p>
            {begin}
            {table}
        }
    })
}

fn row(words: &Voice, record: &Record, judged: &Judged, now: chrono::DateTime<chrono::Utc>) -> Vec<AnyView> {
    let href = pages::Record { plan: record.plan, record: record.id }.to_string();
    vec![
        view! { <a href=href>{words.word(&record.kind)}</a> }.into_any(),
        moment(record.began_at()).into_any(),
        state(words, record, judged.place(), now),
    ]
}

/// The buttons that begin a record.
pub fn ways_to_begin(words: &Voice, plan: &domain::plan::Plan) -> AnyView {
    let begin = |kind| pages::BeginRecord { plan: plan.id, kind }.to_string();
    let emergency = pages::BeginEmergency { home: plan.home }.to_string();
    let button = |href: String, key: &str, kind| view! { <ButtonLink href label=words.say(key) kind /> }.into_any();
    view! {
        <div class="actions">
            {button(begin(RecordKind::Incident), "record-begin-incident", ButtonKind::Primary)}
            {button(emergency, "record-begin-emergency", ButtonKind::Danger)}
            {button(begin(RecordKind::Measure), "record-begin-measure", ButtonKind::Secondary)}
            {button(begin(RecordKind::Request), "record-begin-request", ButtonKind::Secondary)}
        </div>
    }
    .into_any()
}
