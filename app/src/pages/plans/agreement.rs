//! The agreement as it stands: what is being decided or signed, what is in force, and the one thing to do next.

mod ask;
mod copies;
mod documents;
mod record;
mod seal;
mod sent;
mod translate;

pub use translate::translate;

use chrono::{DateTime, Utc};
use domain::changes::{Change, changes, unchanged};
use domain::frozen::FrozenText;
use domain::plan::{Plan, Stage};
use domain::policy::Action;
use domain::records::emergency::Emergency;
use domain::revision::{InForce, Life, Returned};
use domain::sheets::{self, SheetName};
use domain::week::today;
use leptos::prelude::*;
use store::Tx;
use store::plans::{self, Revision, RevisionLine};
use store::{approval_requests, departures};
use words::Voice;

use self::ask::Shown;
use super::tasks::came_back;
use super::times::{pictures, stop};
use super::{Opened, cards, open};
use crate::actions::address::{Moved, moved};
use crate::actions::plans::is_after_telling;
use crate::error::AppError;
use crate::pages::case::Case;
use crate::pages::departures::left;
use crate::pages::frame;
use crate::pages::records::Running;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::pages;
use crate::texts::{date, t, voice_of_text, with};
use crate::ui::{BackLink, ButtonKind, ButtonLink, RuleCard, Tag, TagKind, WeekPicture};

/// The revision under way, or else the one in force.
pub async fn agreement(pages::Agreement { plan }: pages::Agreement, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let kept = &opened.plan;
    let number = kept
        .underway()
        .map(|sent| sent.revision)
        .or(kept.in_force.as_ref().map(InForce::revision))
        .or(kept.returned().map(Returned::revision));
    let running = Running::load(&mut tx, kept, opened.request.site.clock.now()).await?;
    let Some(number) = number else { return nothing_yet(&opened, running.notices(&opened.words)) };
    let revision = plans::revision(&mut tx, plan, number).await?;
    let lines = plans::revisions(&mut tx, plan).await?;
    let moved = match kept.stage {
        Stage::WithManager(_) => moved(&mut tx, kept, &revision.text).await?,
        _ => Moved::default(),
    };
    let mut requests = approval_requests::of_plan(&mut tx, plan).await?;
    requests.retain(|it| it.request.revision == number);
    let is_after_telling = match kept.stage {
        Stage::WithManager(_) => is_after_telling(&mut tx, kept, &revision.text).await?,
        _ => false,
    };
    let last_read = last_read(&mut tx, kept, &revision).await?;
    let seal = seal::seal(&mut tx, &opened.request, &revision).await?;
    let copies = copies::copies(&mut tx, &opened.words, &opened, &revision, &typed).await?;
    let left = left(&mut tx, &opened.words, kept).await?;
    // Nothing is asked about a plan of somebody who has left.
    let shown = left.is_none().then_some(Shown { typed, moved, is_after_telling, last_read, requests });
    let has_left = left.is_some();
    let mut notices = running.notices(&opened.words);
    notices.extend(left);
    show(
        &opened,
        &revision,
        &lines,
        shown.as_ref(),
        Beside { notices, seal, copies, stopped: running.holding(), has_left },
    )
}

/// The text that a manager read and decided on last, before the one they are asked about now.
async fn last_read(tx: &mut Tx, plan: &Plan, revision: &Revision) -> Result<Option<FrozenText>, AppError> {
    if !matches!(plan.stage, Stage::WithManager(_)) {
        return Ok(None);
    }
    Ok(match plans::last_read_by_manager(tx, plan.id, revision.text.number()).await? {
        Some(number) => Some(plans::text(tx, plan.id, number).await?),
        None => None,
    })
}

/// One revision by its number.
pub async fn version(pages::Version { plan, number }: pages::Version, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let revision = plans::revision(&mut tx, plan, number).await?;
    let lines = plans::revisions(&mut tx, plan).await?;
    let seal = seal::seal(&mut tx, &opened.request, &revision).await?;
    let copies = copies::copies(&mut tx, &opened.words, &opened, &revision, &typed).await?;
    let has_left = departures::left_at(&mut tx, plan).await?.is_some();
    show(&opened, &revision, &lines, None, Beside { seal, copies, has_left, ..Beside::default() })
}

fn nothing_yet(opened: &Opened, notices: Vec<AnyView>) -> PageResult {
    let title = opened.words.say("agreement-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=opened.words.say("tasks-title") />
            <h1>{title}</h1>
            {notices}
            <p class="lead">{opened.words.say("agreement-none")}</p>
            <ButtonLink href=opened.tasks_path() label=opened.words.say("tasks-title") />
        }
    })
}

/// What stands beside a revision: emergencies that hold, and that the young person has left.
#[derive(Default)]
struct Beside<'a> {
    notices: Vec<AnyView>,
    /// How far the paper's seal has come.
    seal: Option<AnyView>,
    /// Who was given a copy.
    copies: Option<AnyView>,
    /// Whether the young person has left, so that nothing is written any more.
    has_left: bool,
    /// The emergencies, each with the instant at which it ends by itself.
    stopped: Vec<(Emergency<'a>, DateTime<Utc>)>,
}

/// One revision; with what its box shows where it is the one that counts now.
fn show(
    opened: &Opened,
    revision: &Revision,
    lines: &[RevisionLine],
    shown: Option<&Shown>,
    beside: Beside<'_>,
) -> PageResult {
    let Beside { notices, seal, copies, stopped, has_left } = beside;
    let words = &voice_of_text(&revision.text);
    let title = words.with("agreement-version", &[("revision", revision.text.number().into())]);
    let came_back = opened.plan.returned().filter(|_| shown.is_some()).map(|back| came_back(words, back));
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=words.say("tasks-title") />
            <div class="title-row">
                <h1>{title}</h1>
                {standing(words, &opened.plan, &revision.life)}
            </div>
            {came_back}
            {notices}
            {shown.and_then(|shown| sent::just_sent(opened, words, &shown.requests))}
            {shown.map(|shown| ask::ask(opened, words, &revision.text, shown))}
            {shown.and_then(|shown| sent::sent(opened, words, &shown.requests))}
            {case(words, opened, revision, shown)}
            {week(words, revision, &stopped, opened.request.site.clock.now())}
            <h2>{words.say("agreement-rules")}</h2>
            {rules(words, revision, shown.and_then(|shown| shown.last_read.as_ref()))}
            {record::decided(words, revision)}
            {seal}
            {shown.map(|shown| ask::decide(opened, words, &revision.text, shown))}
            {ways_on(opened, revision)}
            {documents::documents(words, opened, revision, has_left)}
            {copies}
            {record::versions(opened, lines)}
        }
    })
}

fn ways_on(opened: &Opened, revision: &Revision) -> AnyView {
    let plan = opened.plan.id;
    let paper = pages::Paper { plan, number: revision.text.number() }.to_string();
    view! {
        <div class="actions">
            <ButtonLink href=paper label=t("to-paper") />
            <ButtonLink href=pages::Changes { plan }.to_string() label=t("to-changes") kind=ButtonKind::Secondary />
            <ButtonLink href=pages::Records { plan }.to_string() label=t("to-records") kind=ButtonKind::Secondary />
            <ButtonLink href=pages::Timeline { plan }.to_string() label=t("to-timeline") kind=ButtonKind::Secondary />
        </div>
    }
    .into_any()
}

/// Whether this revision counts, in one tag: everyone can see which is in force.
fn standing(words: &Voice, plan: &Plan, life: &Life) -> AnyView {
    let (kind, text) = match life {
        Life::InForce(in_force) => {
            let dates = [("from", date(in_force.from).into()), ("review", date(in_force.review_on()).into())];
            (TagKind::Good, with("agreement-in-force", &dates))
        }
        Life::Replaced(_) | Life::Returned(_) => (TagKind::Waiting, words.word(&life.standing())),
        _ => (TagKind::Waiting, words.word(&plan.stage.kind())),
    };
    view! { <Tag kind text /> }.into_any()
}

/// The whole case in short for the manager who decides on it; for everyone else what is good, first.
fn case(words: &Voice, opened: &Opened, revision: &Revision, shown: Option<&Shown>) -> Option<AnyView> {
    match (&opened.plan.stage, shown) {
        (Stage::WithManager(_), Some(shown)) => {
            Some(Case { words, text: &revision.text, before: shown.last_read.as_ref() }.view())
        }
        _ => good(words, revision),
    }
}

/// What is good, first, in the young person's own words.
fn good(words: &Voice, revision: &Revision) -> Option<AnyView> {
    let good = revision.text.answers(SheetName::Good);
    cards::own_words(words, &words.say("agreement-good"), sheets::good::WOULD_LOSE, good)
}

/// The week as it is today, without what has ended, with the emergencies that hold beside it.
fn week(
    words: &Voice,
    revision: &Revision,
    stopped: &[(Emergency<'_>, DateTime<Utc>)],
    now: DateTime<Utc>,
) -> Vec<AnyView> {
    let mut pictures = pictures(words, &revision.text.week().on(today(now)));
    for (emergency, ends) in stopped {
        pictures.iter_mut().for_each(|picture| stop(picture, *emergency, *ends, now));
    }
    pictures.into_iter().map(|week| view! { <WeekPicture week /> }.into_any()).collect()
}

/// Every rule, compared with the text that the reader decided on last, or else as it stands.
fn rules(words: &Voice, revision: &Revision, before: Option<&FrozenText>) -> AnyView {
    let decision = revision.life.decision();
    let all = before.map_or_else(|| unchanged(&revision.text), |before| changes(before, &revision.text));
    let card = |change: &Change<'_>| {
        let verdict = decision.and_then(|decision| decision.verdicts.get(&change.rule().id));
        let card = cards::of_change(words, (before, &revision.text), change, verdict);
        view! { <RuleCard card was_now=(t("was"), t("now")) /> }.into_any()
    };
    all.iter().map(card).collect::<Vec<_>>().into_any()
}
