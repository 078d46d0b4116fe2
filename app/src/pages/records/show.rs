//! One record: how it stands, what has to happen by when, all that was written, and what can be added.

use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::directory::Directory;
use domain::now::limits_at;
use domain::plan::Stage;
use domain::policy::{Action, allows};
use domain::records::emergency::Emergency;
use domain::records::incident::routes;
use domain::records::request::Request;
use domain::records::{Clock, ClockKind, Entry, Place, Record, RecordKind, RecordPage};
use domain::sheets::{SheetName, rule};
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::emergency_requests::{self, EmergencyRequest};
use store::{departures, records};
use words::Voice;

use super::fields::Form;
use crate::actions::emergency::{CONTACT, may_be_told};
use crate::actions::records::{Judged, PAGE};
use crate::actions::review::{BECAUSE, ONE};
use crate::error::FormFault;
use crate::pages::facts::{ROUTE_HEAD, turn_to};
use crate::pages::frame;
use crate::pages::plans::{Opened, open};
use crate::pages::questions::contact;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{QuestionsOf, forms, pages};
use crate::texts::{moment, t, until, voice, with};
use crate::ui::{
    BackLink, Button, ButtonKind, ButtonLink, Choice, DefinitionTable, Hidden, Notice, NoticeKind, Radios, SummaryList,
    SummaryRow, Tag, TagKind,
};

/// The page.
pub async fn show(pages::Record { plan, record }: pages::Record, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let (opened, mut tx) = open(request, plan, Action::ReadPlan).await?;
    let now = opened.request.site.clock.now();
    let record = records::find(&mut tx, plan, record).await?.record;
    let requests = emergency_requests::of_record(&mut tx, record.id).await?;
    let judged = Judged::load(&mut tx, opened.plan.clone(), now).await?;
    let lives_here = departures::left_at(&mut tx, plan).await?.is_none();
    drop(tx);
    let (words, place) = (&opened.words, judged.place());
    let title = words.with("record-of", &[("what", words.word(&record.kind).into())]);
    let more = more(&opened, &record, &judged, &typed);
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=pages::Records { plan }.to_string() label=words.say("records-title") />
            <div class="title-row">
                <h1>{title}</h1>
                {state(words, &record, place, now)}
            </div>
            {not_kept(words, &record, &typed)}
            {holds(words, &record, place, now)}
            {limits(words, &record, place, now)}
            {clocks(words, &record, place, now)}
            {whom_to_tell(words, &record, place, now)}
            {sent(words, &requests)}
            {Request::of(&record).map(|it| asked(&opened, it))}
            {lives_here.then(|| to_review(&opened, &record))}
            {more}
            <h2>{words.say("record-entries")}</h2>
            {details(words, &record)}
        }
    })
}

/// The rule that a change was asked for, and whether the young person asked alone.
fn asked(opened: &Opened, it: Request<'_>) -> AnyView {
    let words = &opened.words;
    let about = (!it.said().is_empty()).then(|| words.with("request-about", &[("what", it.said().into())]));
    let alone = it.is_alone().then(|| words.say("request-alone"));
    about.into_iter().chain(alone).map(|line| view! { <p>{line}</p> }).collect_view().into_any()
}

/// The agreement is looked at again because of this, where it asks for it: with the rule that a change was granted of, on its own.
fn to_review(opened: &Opened, record: &Record) -> Option<AnyView> {
    let may = allows(opened.member.role, Action::EditDraft) && opened.plan.in_force.is_some();
    let is_asked = record.asks_for_review() && may;
    if !is_asked {
        return None;
    }
    let words = &opened.words;
    let rule = Request::of(record).and_then(Request::rule);
    if opened.plan.is_open() {
        let href = match rule {
            Some(rule) => QuestionsOf::Plan(opened.plan.id).questions(SheetName::Rule, rule, rule::PAGE),
            None => opened.tasks_path(),
        };
        return Some(
            view! { <div class="actions"><ButtonLink href label=words.say("go-on-writing") /></div> }.into_any(),
        );
    }
    matches!(opened.plan.stage, Stage::Settled).then(|| {
        let label = words.say(if rule.is_some() { "review-begin-rule" } else { "review-begin" });
        let one = rule.map(|rule| view! { <Hidden name=ONE value=rule.to_string() /> });
        view! {
            <form method="post" action=forms::Amend { plan: opened.plan.id }.to_string()>
                <Hidden name=BECAUSE value=record.id.to_string() />
                {one}
                <Button label />
            </form>
        }
        .into_any()
    })
}

/// Whether it goes on, in one tag.
pub fn state(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> AnyView {
    let is_missed = record.clocks(place).iter().any(|clock| clock.is_missed(now));
    let (kind, key) = match (record.holds(place, now), record.is_open(place, now)) {
        _ if is_missed => (TagKind::Changed, "record-late"),
        (true, _) if record.kind == RecordKind::Emergency => (TagKind::Changed, "record-holds"),
        (_, true) => (TagKind::Waiting, "record-open"),
        _ => (TagKind::Good, "record-done"),
    };
    view! { <Tag kind text=words.say(key) /> }.into_any()
}

/// What a step that was used limits, and until when.
fn limits(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> Option<AnyView> {
    let limited = limits_at([record], place, now).pop()?;
    let until = words.with("emergency-until", &[("until", until(limited.until).into())]);
    Some(view! { <Notice kind=NoticeKind::Look title=limited.what.to_owned()><p>{until}</p></Notice> }.into_any())
}

/// Until when an emergency holds, or when it ended.
pub fn ends(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> String {
    let key = if record.holds(place, now) { "emergency-until" } else { "emergency-over" };
    words.with(key, &[("until", record.ends_at(place).map(until).unwrap_or_default().into())])
}

/// What an emergency stops while it holds, and until when; after that, when it ended.
pub(super) fn holds(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> Option<AnyView> {
    let emergency = Emergency::of(record)?;
    let ends = ends(words, record, place, now);
    if !record.holds(place, now) {
        return Some(view! { <p>{ends}</p> }.into_any());
    }
    let title = emergency.sentence().to_owned();
    let stays = words.with("emergency-stays", &[("what", emergency.stays().into())]);
    Some(view! { <Notice kind=NoticeKind::Stop title><p>{ends}</p><p>{stays}</p></Notice> }.into_any())
}

/// Where to turn with what happened, with numbers and the days on which they were checked.
pub(super) fn whom_to_tell(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> Option<AnyView> {
    if record.kind != RecordKind::Incident {
        return None;
    }
    let today = today(now);
    let rows: Vec<Vec<AnyView>> = routes(record, place.home.nation(), today)
        .into_iter()
        .map(|route| turn_to(route, place.home.own_number(&route.key), today))
        .collect();
    let [title, always] = ["incident-whom", "incident-always"].map(|key| words.say(key));
    let table = (!rows.is_empty()).then(|| view! { <DefinitionTable head=ROUTE_HEAD.map(t).to_vec() rows /> });
    Some(view! { <h2>{title}</h2> <p>{always}</p> {table} }.into_any())
}

/// A clock in words.
pub struct ClockLine {
    /// What has to happen.
    pub what: String,
    /// By when, how long that is, or when it was done.
    pub when: String,
    /// Whether it has not happened, and its time is over.
    pub is_missed: bool,
}

/// The clocks of a record in words, the earliest first.
///
/// Where law names no hour, as in Wales, it stands there without one that the authority has to be told.
pub fn clock_lines(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> Vec<ClockLine> {
    let clocks = record.clocks(place);
    let tell = ClockKind::AuthorityTold;
    let is_untold = Emergency::of(record).is_some_and(|it| !it.is_told()) && !clocks.iter().any(|it| it.kind == tell);
    let at_once = || ClockLine { what: words.word(&tell), when: t("clock-at-once"), is_missed: false };
    is_untold.then(at_once).into_iter().chain(clocks.iter().map(|clock| clock_line(words, clock, now))).collect()
}

fn clock_line(words: &Voice, clock: &Clock, now: DateTime<Utc>) -> ClockLine {
    let by = || ("by", until(clock.by).into());
    let hours = |span: chrono::TimeDelta| ("hours", span.num_hours().into());
    let when = match (clock.done, clock.late_by()) {
        (Some(done), Some(_)) => with("clock-done-late", &[("done", moment(done).into()), by()]),
        (Some(done), None) => with("clock-done", &[("done", moment(done).into())]),
        (None, _) if clock.kind == ClockKind::Declined => t("clock-at-once"),
        (None, _) if clock.is_missed(now) => with("clock-late", &[by(), hours(now - clock.by)]),
        (None, _) => with("clock-runs", &[by(), hours(clock.by - now)]),
    };
    ClockLine { what: words.word(&clock.kind), when, is_missed: clock.is_missed(now) }
}

pub(super) fn clocks(words: &Voice, record: &Record, place: Place<'_>, now: DateTime<Utc>) -> Option<AnyView> {
    let lines = clock_lines(words, record, place, now);
    let item = |ClockLine { what, when, is_missed }: ClockLine| {
        let when = match is_missed {
            true => view! { <strong class="small">{when}</strong> }.into_any(),
            false => view! { <span class="small">{when}</span> }.into_any(),
        };
        view! { <li>{what} " " {when}</li> }
    };
    (!lines.is_empty()).then(|| {
        view! {
            <section class="waiting" aria-labelledby="clocks">
                <h2 id="clocks">{words.say("record-clocks")}</h2>
                <ul>{lines.into_iter().map(item).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// To whom a link went, and whether it was opened.
fn sent(words: &Voice, requests: &[EmergencyRequest]) -> Option<AnyView> {
    let line = |request: &EmergencyRequest| {
        let who = [
            ("who", request.name.as_str().into()),
            ("email", request.email.as_str().into()),
            ("sent", moment(request.sent_at).into()),
        ];
        let opened = match request.opened_at {
            Some(at) => words.with("emergency-opened", &[("when", moment(at).into())]),
            None => words.say("emergency-unopened"),
        };
        view! { <li>{words.with("emergency-sent-to", &who)} " " {opened}</li> }
    };
    (!requests.is_empty()).then(|| view! { <ul>{requests.iter().map(line).collect_view()}</ul> }.into_any())
}

/// All that was written, the newest first, each under the name of whoever wrote it.
pub fn details(words: &Voice, record: &Record) -> Vec<AnyView> {
    record.entries().rev().map(|entry| written(words, entry)).collect()
}

fn written(words: &Voice, Entry { page, answers, by }: &Entry) -> AnyView {
    let rows = words.answered(*page, page.fields(), answers).into_iter().map(SummaryRow::of).collect();
    let who = match &by.author {
        domain::person::Author::Accord => t("timeline-nobody"),
        author => author.name().to_owned(),
    };
    let about = [("who", who.into()), ("when", moment(by.at).into())];
    view! {
        <section>
            <h3>{words.word(page)}</h3>
            <p class="small">{words.with("record-by", &about)}</p>
            <SummaryList rows />
        </section>
    }
    .into_any()
}

/// What somebody wrote for a form that is not there any more, because somebody else was quicker.
fn not_kept(words: &Voice, record: &Record, typed: &Answers) -> Option<AnyView> {
    let page = RecordPage::parse(typed.get(PAGE)).filter(|page| !record.next().contains(page))?;
    let rows = words.answered(page, page.fields(), &page.tidy(typed)).into_iter().map(SummaryRow::of).collect();
    let title = words.say("record-not-kept");
    Some(view! { <Notice kind=NoticeKind::Look title><SummaryList rows /></Notice> }.into_any())
}

/// What can be added now, each shut until it is wanted; what was refused is open again.
fn more(opened: &Opened, record: &Record, judged: &Judged, typed: &Answers) -> Vec<AnyView> {
    let role = opened.member.role;
    let may = |page: &RecordPage| allows(role, page.action());
    let form = |page: RecordPage| add(opened, record, page, judged.place(), typed);
    let link = (record.kind == RecordKind::Emergency
        && allows(role, Action::KeepRecords)
        && record.next().contains(&RecordPage::EmergencyTold))
    .then(|| link(opened, record, judged));
    link.into_iter().chain(record.next().into_iter().filter(may).map(form)).collect()
}

fn add(opened: &Opened, record: &Record, page: RecordPage, place: Place<'_>, typed: &Answers) -> AnyView {
    let (words, now) = (&opened.words, opened.request.site.clock.now());
    let is_typed = typed.get(PAGE) == page.word();
    let nothing = Answers::default();
    let typed = if is_typed { typed } else { &nothing };
    let faults = if is_typed { page.faults(typed, Some(record), place, now) } else { vec![] };
    let form = Form { words, page, typed, faults };
    let title = words.word_in("entry-*-button", &page);
    let (plan, id) = (opened.plan.id, record.id);
    let action = match page {
        RecordPage::CameBack => forms::ComeBack { plan, record: id }.to_string(),
        _ => forms::AddToRecord { plan, record: id, page }.to_string(),
    };
    view! {
        <details class="told" open=is_typed>
            <summary>{words.word_in("entry-*-add", &page)}</summary>
            <div>
                <p>{words.word_in("entry-*-lead", &page)}</p>
                <form method="post" action=action novalidate>
                    {form.all()}
                    <Button label=title kind=ButtonKind::Secondary />
                </form>
            </div>
        </details>
    }
    .into_any()
}

/// Sending the details by link: the quickest way, and the one that says when they were read.
fn link(opened: &Opened, record: &Record, judged: &Judged) -> AnyView {
    let words = &opened.words;
    let options = may_be_told(Directory(&judged.draft.rows), judged.draft.placement());
    let options: Vec<Choice> = options.map(|it| contact(&it)).collect();
    if options.is_empty() {
        return view! { <Notice kind=NoticeKind::Look title=words.say("emergency-no-contact") /> }.into_any();
    }
    let error = opened.request.is_refused(FormFault::Contact).then(|| voice().word(&FormFault::Contact));
    let is_told = record.newest(RecordPage::EmergencyTold).is_some();
    let action = forms::SendEmergency { plan: opened.plan.id, record: record.id }.to_string();
    view! {
        <details class="told" open=!is_told>
            <summary>{words.say("emergency-send")}</summary>
            <div>
                <p>{words.say("emergency-send-what")}</p>
                <form method="post" action=action novalidate>
                    <Radios name=CONTACT legend=words.say("emergency-send-whom") options chosen=String::new() error />
                    <Button label=words.say("emergency-send-button") />
                </form>
            </div>
        </details>
    }
    .into_any()
}
