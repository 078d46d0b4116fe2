//! The young person's turn: their rules and what they say to each, with the home's pages locked away.

mod rule;

pub use rule::rule;

use domain::RowId;
use domain::choices::Answer;
use domain::draft::RuleDraft;
use domain::plan::Stage;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::{self, SheetName};
use domain::signature::Party;
use leptos::prelude::*;

use super::{Drafted, Opened, open_draft};
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages, with_query};
use crate::texts::t;
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, Progress, Tag, TagKind, TextInput};
use crate::work::see_other;

/// Before the tablet is handed over, what that means; after it, the rules and the way back.
pub async fn turn(pages::Turn { plan }: pages::Turn, request: PageRequest) -> PageResult {
    let (opened, _) = open_draft(request, plan, Action::HandOver).await?;
    let request = &opened.request;
    if !request.is_handed {
        return offer(&opened);
    }
    if !request.query("left").is_empty() {
        return left(&opened);
    }
    let after = request.query("after").parse().ok();
    let next = |after| opened.first_waiting(opened.rules_to_answer().skip_while(|row| row.id != after).skip(1));
    match after.and_then(next) {
        Some(rule) => Ok(see_other(pages::TurnRule { plan, rule })),
        None => theirs(&opened),
    }
}

impl Drafted {
    /// The young person's bar above their pages.
    pub(super) fn turn_bar(&self) -> AnyView {
        let (of, open) = (self.rules_to_answer().count(), self.rules_to_answer().filter(waits).count());
        let done = of - open;
        let label = self.words.with("turn-progress", &[("done", done.into()), ("of", of.into())]);
        let leave = with_query(self.turn_path(), "left", "1");
        view! { <Progress done of label /> <a class="leave" href=leave>{t("turn-leave")}</a> }.into_any()
    }

    /// The rules that say something already; nobody answers an empty one.
    fn rules_to_answer(&self) -> impl Iterator<Item = &Row> {
        let says_something = |row: &&Row| !row.answers.get(sheets::rule::SENTENCE.name).trim().is_empty();
        self.draft.rows(SheetName::Rule).filter(says_something)
    }

    /// The first rule that waits for an answer, in the order given; none while nothing can be changed.
    fn first_waiting<'a>(&self, mut rules: impl Iterator<Item = &'a Row>) -> Option<RowId> {
        rules.find(waits).filter(|_| self.plan.is_open()).map(|row| row.id)
    }
}

/// What the young person answered for themselves.
fn answer(row: &Row) -> Option<Answer> {
    RuleDraft(row).answer().filter(|answer| Answer::OWN.contains(answer))
}

fn waits(row: &&Row) -> bool {
    answer(row).is_none()
}

/// What the home's people read before they hand the tablet over.
fn offer(opened: &Drafted) -> PageResult {
    let words = &opened.words;
    let title = words.say("turn-offer-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{words.say("turn-offer-what")}</p>
            <p>{words.say("turn-offer-back")}</p>
            <form method="post" action=forms::HandOver { plan: opened.plan.id }.to_string()>
                <Button label=words.say("turn-offer-button") kind=ButtonKind::Voice />
            </form>
        }
    })
}

fn theirs(opened: &Drafted) -> PageResult {
    let Opened { words, plan, .. } = &opened.opened;
    let first = opened.first_waiting(opened.rules_to_answer());
    let lead = match (opened.rules_to_answer().count(), plan.is_open(), first) {
        (0, ..) => "turn-none",
        (_, false, _) => "turn-frozen",
        (_, true, None) => "turn-done",
        _ => "turn-lead",
    };
    let title = words.say("turn-title");
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{words.say(lead)}</p>
            <div class="actions">{first.map(|rule| start(opened, rule))} {sign(opened)}</div>
            <ul class="turn">{opened.rules_to_answer().map(|row| line(opened, row)).collect_view()}</ul>
            {back(opened)}
        }
    })
}

fn start(opened: &Drafted, rule: RowId) -> AnyView {
    let href = pages::TurnRule { plan: opened.plan.id, rule }.to_string();
    view! { <ButtonLink href label=t("turn-start") kind=ButtonKind::Voice /> }.into_any()
}

fn sign(opened: &Drafted) -> Option<AnyView> {
    let Opened { words, plan, .. } = &opened.opened;
    let party = Party::YoungPerson;
    let signs = matches!(&plan.stage, Stage::ToSign(agreed) if !agreed.signatures.contains_key(&party));
    let href = pages::Sign { plan: plan.id, party }.to_string();
    signs.then(|| view! { <ButtonLink href label=words.say("turn-sign") kind=ButtonKind::Voice /> }.into_any())
}

/// A rule with what was said to it.
fn line(opened: &Drafted, row: &Row) -> AnyView {
    let tag = match answer(row) {
        Some(answer) => view! { <Tag kind=TagKind::Good text=opened.words.word_in("turn-said-*", &answer) /> },
        None => view! { <Tag kind=TagKind::Quiet text=t("turn-open") /> },
    };
    let sentence = row.answers.get(sheets::rule::SENTENCE.name).to_owned();
    let href = pages::TurnRule { plan: opened.plan.id, rule: row.id }.to_string();
    let sentence = match opened.plan.is_open() {
        true => view! { <a href=href>{sentence}</a> }.into_any(),
        false => sentence.into_any(),
    };
    view! { <li class="turn__rule"><p class="turn__sentence">{sentence}</p> {tag}</li> }.into_any()
}

/// A page that shows nothing, for when somebody comes in.
fn left(opened: &Drafted) -> PageResult {
    let title = t("turn-left-title");
    frame::turn(&opened.request, title.clone(), ().into_any(), || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{t("turn-left-what")}</p>
            <div class="actions">
                <ButtonLink href=opened.turn_path() label=t("turn-left-on") kind=ButtonKind::Voice />
            </div>
            {back(opened)}
        }
    })
}

/// The way back to the home's pages.
fn back(opened: &Drafted) -> AnyView {
    let label = opened.words.with("turn-back-who", &[("who", opened.member.name.as_str().into())]);
    view! {
        <section class="card">
            <h2>{t("turn-back-title")}</h2>
            <form method="post" action=forms::TakeBack { plan: opened.plan.id }.to_string() novalidate>
                <TextInput name="password" label value="" kind="password" autocomplete="current-password" />
                <Button label=t("turn-back-button") />
            </form>
            <form method="post" action=forms::SignOut.to_string()>
                <p>{t("turn-back-other")}</p>
                <Button label=t("nav-sign-out") kind=ButtonKind::Secondary />
            </form>
        </section>
    }
    .into_any()
}
