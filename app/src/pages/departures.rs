//! Moving on: a young person leaves, and who has left a home.

use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::answers::Answers;
use domain::facts::FACTS;
use domain::plan::Plan;
use domain::policy::Action;
use domain::records::departure::TO_HOME;
use domain::records::{Record, RecordPage};
use leptos::prelude::*;
use store::homes::Home;
use store::{Tx, departures as kept, homes, records, rows};
use words::Voice;

use super::frame;
use super::plans::open;
use super::records::fields::Form;
use super::request::{PageRequest, PageResult};
use crate::actions::records::Judged;
use crate::error::AppError;
use crate::paths::{forms, pages};
use crate::texts::{date, moment, t, voice};
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, Choice, DefinitionTable, Notice, NoticeKind, Radios};

/// The closing note, who has what, and where they go.
pub async fn leaving(pages::Leaving { plan }: pages::Leaving, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::MoveOn).await?;
    let now = opened.request.site.clock.now();
    let judged = Judged::load(&mut tx, opened.plan.clone(), now).await?;
    let beside = homes::beside(&mut tx, opened.plan.home).await?;
    let open: Vec<_> =
        records::of_plan(&mut tx, plan).await?.into_iter().filter(|it| it.is_open(judged.place(), now)).collect();
    drop(tx);
    let (words, page) = (&opened.words, RecordPage::Departed);
    let faults = if typed.is_empty() { vec![] } else { page.faults(&typed, None, judged.place(), now) };
    let form = Form { words, page, typed: &typed, faults };
    let title = words.say("leaving-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{words.word_in("entry-*-lead", &page)}</p>
            {unfinished(words, plan, &open)}
            <p><a href=pages::Passport { plan }.to_string()>{words.say("passport-title")}</a></p>
            <form method="post" action=forms::Leave { plan }.to_string() novalidate>
                {form.all()}
                {to_home(words, &beside, &typed)}
                <Button label=words.word_in("entry-*-button", &page) />
            </form>
        }
    })
}

/// What is not finished about them: it does not end because they leave.
fn unfinished(words: &Voice, plan: PlanId, open: &[Record]) -> Option<AnyView> {
    let item = |record: &Record| {
        let href = pages::Record { plan, record: record.id }.to_string();
        view! { <li><a href=href>{words.word(&record.kind)}</a></li> }
    };
    let items = open.iter().map(item).collect_view();
    let title = words.say("leaving-open");
    (!open.is_empty()).then(|| view! { <Notice kind=NoticeKind::Stop title><ul>{items}</ul></Notice> }.into_any())
}

/// The other homes of the provider; nothing where there is none.
fn to_home(words: &Voice, beside: &[Home], typed: &Answers) -> Option<AnyView> {
    (!beside.is_empty()).then(|| {
        let other = Choice::new("", words.say("leaving-elsewhere"));
        let homes = beside.iter().map(|home| Choice::new(home.id.to_string(), home.name.as_str()));
        let options = std::iter::once(other).chain(homes).collect();
        let [legend, hint] = ["leaving-to-home", "leaving-to-home-hint"].map(|key| words.say(key));
        view! { <Radios name=TO_HOME.name legend hint options chosen=typed.get(TO_HOME.name).to_owned() /> }.into_any()
    })
}

/// Who has left a home.
pub async fn departures(pages::Departures { home }: pages::Departures, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, _) = homes::find(&mut tx, account, home, Action::ListYoungPeople).await?;
    let all = kept::of_home(&mut tx, home.id).await?;
    drop(tx);
    let row = |it: kept::Departure| -> Vec<AnyView> {
        let name = match it.moved_to {
            None => {
                let href = pages::Plan { plan: it.plan }.to_string();
                view! { <a href=href>{it.name}</a> }.into_any()
            }
            // The plan is the other home's now.
            Some(_) => it.name.into_any(),
        };
        let to = it.moved_to.unwrap_or_else(|| t("departures-elsewhere"));
        vec![name, moment(it.left_at).into_any(), to.into_any()]
    };
    let rows: Vec<_> = all.into_iter().map(row).collect();
    frame::page(&request, frame::Place::Today, t("departures-title"), || {
        let table = match rows.is_empty() {
            true => view! { <p>{t("departures-none")}</p> }.into_any(),
            false => {
                let head = ["board-name", "departures-when", "departures-to"].map(t).to_vec();
                view! { <DefinitionTable head rows /> }.into_any()
            }
        };
        view! {
            <BackLink href=pages::Today.to_string() label=t("nav-today") />
            <h1>{t("departures-title")}</h1>
            <p class="lead">{t("departures-lead")}</p>
            {table}
        }
    })
}

/// That the young person has left, and how long the plan is kept; nothing while they live here.
///
/// # Errors
/// A failure of the database.
pub async fn left(tx: &mut Tx, words: &Voice, plan: &Plan) -> Result<Option<AnyView>, AppError> {
    let Some(at) = kept::left_at(tx, plan.id).await? else { return Ok(None) };
    let draft = domain::draft::Draft { rows: rows::of_plan(tx, plan).await? };
    let born = draft.placement().born();
    let until = born.and_then(|born| FACTS.kept_until(born, words.nation));
    Ok(Some(notice(words, plan, at, until)))
}

fn notice(words: &Voice, plan: &Plan, at: DateTime<Utc>, until: Option<chrono::NaiveDate>) -> AnyView {
    let title = words.with("left-since", &[("when", voice().moment(at).into())]);
    let kept = match until {
        Some(day) => words.with("left-kept-until", &[("date", date(day).into())]),
        None => words.say("left-kept"),
    };
    let href = pages::Records { plan: plan.id }.to_string();
    let back = words.say("left-back");
    view! {
        <Notice kind=NoticeKind::Look title>
            <p>{kept}</p>
            <p><a href=href>{back}</a></p>
        </Notice>
    }
    .into_any()
}

/// The ways on from a plan's own page.
pub fn ways(words: &Voice, plan: &Plan, may_move_on: bool) -> AnyView {
    let link = |href: String, key: &str| view! { <ButtonLink href label=words.say(key) kind=ButtonKind::Secondary /> };
    let leave = may_move_on.then(|| link(pages::Leaving { plan: plan.id }.to_string(), "leaving-title"));
    view! { {link(pages::Passport { plan: plan.id }.to_string(), "passport-title")} {leave} }.into_any()
}
