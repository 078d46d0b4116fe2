//! A policy as it is read: its text, the check that belongs to it, and whom to ring.

use domain::HomeId;
use domain::answers::Answers;
use domain::draft::Draft;
use domain::home_policy::{Block, PolicyCheck, PolicyKind, PolicyReply, blocks};
use domain::policy::{Action, allows};
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::home_policies::{self, PolicyVersion};
use store::homes::Home;
use store::rows;
use words::Voice;

use super::{People, to_write};
use crate::actions::policies::{VERSION, is_right};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::pages::shift::number_lines;
use crate::paths::{forms, pages};
use crate::texts::{date, moment, t, voice_of};
use crate::ui::{BackLink, Button, Choice, Hidden, Notice, NoticeKind, Radios};

/// A text in headings, paragraphs and lists, under a heading of the page.
pub fn body(text: &str) -> AnyView {
    let piece = |block| match block {
        Block::Heading(words) => view! { <h2>{words}</h2> }.into_any(),
        Block::Paragraph(words) => view! { <p>{words}</p> }.into_any(),
        Block::List(items) => {
            let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
            view! { <ul>{items}</ul> }.into_any()
        }
    };
    blocks(text).into_iter().map(piece).collect_view().into_any()
}

/// The text that a home begins with.
pub fn first_text(words: &Voice, kind: PolicyKind) -> String {
    words::bare(&words.word_in("policy-*-first", &kind))
}

/// The page of one policy.
pub async fn policy(pages::Policy { home, kind }: pages::Policy, request: PageRequest) -> PageResult {
    let reader = request.identity()?.account;
    let day = today(request.site.clock.now());
    let typed = request.typed().await?;
    let mut tx = request.site.db.read().await?;
    let (home, member) = store::homes::find(&mut tx, reader, home, Action::ReadPolicies).await?;
    let versions = home_policies::versions(&mut tx, home.id, kind).await?;
    let people = People::load(&mut tx, home.id, day).await?;
    let set_up = Draft { rows: rows::of_home(&mut tx, home.id).await? };
    drop(tx);
    let words = voice_of("", &home.name, home.nation);
    let title = words.word(&kind);
    let may_write = allows(member.role, Action::SetUpHome);
    let label = if versions.is_empty() { "policies-first-button" } else { "policies-change" };
    let write = may_write.then(|| to_write(home.id, kind, t(label)));
    frame::page(&request, frame::Place::Home, title.clone(), || {
        let said = match versions.first() {
            Some(policy) => in_force(&words, policy),
            None => view! { <Notice kind=NoticeKind::Look title=words.say("policies-draft") /> {body(&first_text(&words, kind))} }.into_any(),
        };
        let check = versions.first().filter(|_| !kind.is_notice()).map(|policy| match people.has_read(reader, kind) {
            Some(_) => view! { <Notice kind=NoticeKind::Good title=t("policies-has-read") /> }.into_any(),
            None => check(&words, home.id, policy, &typed),
        });
        let ring = (kind == PolicyKind::Colleague).then(|| ring(&words, &set_up));
        view! {
            <BackLink href=pages::Policies { home: home.id }.to_string() label=t("policies-back") />
            <h1>{title}</h1>
            {said}
            {ring}
            {check}
            <div class="actions">{write}</div>
            {older(&home, kind, &versions)}
        }
    })
}

/// The text in force, with what is new in it.
fn in_force(words: &Voice, policy: &PolicyVersion) -> AnyView {
    let changed = (!policy.what_changed.is_empty()).then(|| {
        let what = policy.what_changed.clone();
        view! { <Notice kind=NoticeKind::Info title=t("policies-what-changed")><p>{what}</p></Notice> }
    });
    view! { {changed} {body(&policy.text)} <p class="small">{written(words, policy)}</p> }.into_any()
}

fn written(words: &Voice, policy: &PolicyVersion) -> String {
    let by = [
        ("version", policy.version.into()),
        ("who", policy.written_by.as_str().into()),
        ("when", moment(policy.written_at).into()),
    ];
    words.with("policies-written", &by)
}

/// The small cases, and the button that says it was read.
fn check(words: &Voice, home: HomeId, policy: &PolicyVersion, typed: &Answers) -> AnyView {
    let cases = policy.kind.checks().iter().map(|check| case(words, *check, typed)).collect_view();
    view! {
        <h2>{t("policies-check-title")}</h2>
        <p>{t("policies-check-lead")}</p>
        <form method="post" action=forms::ReadPolicy { home, kind: policy.kind }.to_string() novalidate>
            <Hidden name=VERSION value=policy.version.to_string() />
            {cases}
            <Button label=t("policies-read-button") />
        </form>
    }
    .into_any()
}

fn case(words: &Voice, check: PolicyCheck, typed: &Answers) -> AnyView {
    let family = |reply: PolicyReply| match reply {
        PolicyReply::A => "policy-check-*-a",
        PolicyReply::B => "policy-check-*-b",
        PolicyReply::C => "policy-check-*-c",
    };
    let options = PolicyReply::all().iter().map(|it| Choice::new(it.word(), words.word_in(family(*it), &check)));
    let is_wrong = !typed.is_empty() && !is_right(check, typed);
    let why = || words.word_in("policy-check-*-why", &check);
    let error = is_wrong.then(|| words.with("policies-check-again", &[("why", why().into())]));
    let name = check.word();
    view! { <Radios name legend=words.word(&check) options=options.collect() chosen=typed.get(name).to_owned() error /> }
        .into_any()
}

/// Whom to ring, as the home's set-up says it today.
fn ring(words: &Voice, set_up: &Draft) -> AnyView {
    let home = set_up.home_settings();
    let none = home.designated_officer().is_empty();
    let none = none.then(|| view! { <Notice kind=NoticeKind::Look title=words.say("policies-no-officer") /> });
    view! {
        <h2>{t("policies-ring")}</h2>
        <p>{words.say("policies-ring-lead")}</p>
        <ul>{number_lines(home)}</ul>
        {none}
    }
    .into_any()
}

fn older(home: &Home, kind: PolicyKind, versions: &[PolicyVersion]) -> Option<AnyView> {
    let line = |policy: &PolicyVersion| {
        let href = pages::PolicyVersion { home: home.id, kind, version: policy.version }.to_string();
        let args = [("version", policy.version.into()), ("when", date(today(policy.written_at)).into())];
        view! { <li><a href=href>{crate::texts::with("policies-older-line", &args)}</a></li> }
    };
    (versions.len() > 1).then(|| {
        let lines = versions.iter().skip(1).map(line).collect_view();
        view! { <h2>{t("policies-older")}</h2> <ul>{lines}</ul> }.into_any()
    })
}

/// One version, as it was.
pub async fn version(
    pages::PolicyVersion { home, kind, version }: pages::PolicyVersion,
    request: PageRequest,
) -> PageResult {
    let reader = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, reader, home, Action::ReadPolicies).await?;
    let versions = home_policies::versions(&mut tx, home.id, kind).await?;
    drop(tx);
    let policy = versions.iter().find(|it| it.version == version).ok_or(AppError::NotFound)?;
    let is_old = versions.first().is_some_and(|newest| newest.version > version);
    let words = voice_of("", &home.name, home.nation);
    let title = words.word(&kind);
    frame::page(&request, frame::Place::Home, title.clone(), || {
        let old = is_old.then(|| view! { <Notice kind=NoticeKind::Look title=t("policies-old") /> });
        view! {
            <BackLink href=pages::Policy { home: home.id, kind }.to_string() label=words.word(&kind) />
            <h1>{title}</h1>
            {old}
            {in_force(&words, policy)}
        }
    })
}

/// The notice for staff and social workers, for whoever has the address: a link leads here without an account.
pub async fn privacy(pages::Privacy { home }: pages::Privacy, request: PageRequest) -> PageResult {
    let mut tx = request.site.db.read().await?;
    let home = store::homes::get(&mut tx, home).await?;
    let text = notice(&mut tx, &home, PolicyKind::NoticeAdults).await?;
    let title = voice_of("", &home.name, home.nation).say("policies-privacy-of");
    Ok(frame::plain(&request.browser, title.clone(), || view! { <h1>{title}</h1> {body(&text)} }))
}

/// A notice of a home: its own, or the first text while it has none.
///
/// # Errors
/// A failure of the database.
pub async fn notice(tx: &mut store::Tx, home: &Home, kind: PolicyKind) -> Result<String, AppError> {
    let versions = home_policies::versions(tx, home.id, kind).await?;
    let words = voice_of("", &home.name, home.nation);
    Ok(versions.into_iter().next().map_or_else(|| first_text(&words, kind), |policy| policy.text))
}
