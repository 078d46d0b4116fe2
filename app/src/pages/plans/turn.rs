//! The young person's turn: their rules and what they say to each, with the home's pages locked away.

mod around;
mod ask;
mod decision;
mod overview;
mod own;
mod privacy;
mod rule;
mod sign;

pub use ask::{ask, which_rule};
pub use decision::decision;
pub use own::own;
pub use privacy::privacy;
pub use rule::rule;
pub use sign::sign;

use domain::RowId;
use domain::draft::{RuleDraft, Standpoint};
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::{self, SheetName};
use leptos::prelude::*;

use super::{Drafted, Opened, open_draft};
use crate::error::AppError;
use crate::pages::frame;
use crate::pages::records::Running;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages, with_query};
use crate::texts::t;
use crate::ui::{BackLink, Button, ButtonKind, ButtonLink, PinInput, Progress};
use crate::work::see_other;

/// Before the tablet is handed over, what that means; after it, the rules and the way back.
pub async fn turn(pages::Turn { plan }: pages::Turn, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::HandOver).await?;
    let running = Running::load(&mut tx, &opened.plan, opened.request.site.clock.now()).await?;
    drop(tx);
    let request = &opened.request;
    if !request.is_handed {
        return offer(&opened);
    }
    if !request.query("left").is_empty() {
        return left(&opened).await;
    }
    match request.query("after").parse().ok().and_then(|after| opened.next_after(after)) {
        Some(rule) => Ok(see_other(pages::TurnRule { plan, rule })),
        None => overview::show(&opened, running.for_young_person(&opened.words)).await,
    }
}

impl Drafted {
    /// The young person's bar above their pages.
    pub(super) fn turn_bar(&self) -> AnyView {
        let (of, open) = (self.rules_to_answer().len(), self.rules_to_answer().into_iter().filter(waits).count());
        let done = of - open;
        let label = self.words.with("turn-progress", &[("done", done.into()), ("of", of.into())]);
        let leave = with_query(self.turn_path(), "left", "1");
        view! { <Progress done of label /> <a class="leave" href=leave>{t("turn-leave")}</a> }.into_any()
    }

    /// Whether the young person holds the tablet: nobody else sees their pages.
    fn only_handed(&self) -> Result<(), AppError> {
        if self.request.is_handed { Ok(()) } else { Err(AppError::NotFound) }
    }

    /// The rules that say something already: nobody answers an empty one. First those that changed since they were answered.
    fn rules_to_answer(&self) -> Vec<&Row> {
        let says_something = |row: &&Row| !row.answers.get(sheets::rule::SENTENCE.name).trim().is_empty();
        let mut rules: Vec<_> = self.draft.rows(SheetName::Rule).filter(says_something).collect();
        rules.sort_by_key(|row| RuleDraft(row).standpoint() != Standpoint::Changed);
        rules
    }

    /// The number of a rule among all of the plan's.
    fn number_of(&self, rule: RowId) -> usize {
        self.draft.rows(SheetName::Rule).position(|row| row.id == rule).map_or(0, |at| at + 1)
    }

    /// The first rule that waits for an answer; none while nothing can be changed.
    fn first_waiting(&self) -> Option<RowId> {
        self.rules_to_answer().into_iter().find(waits).filter(|_| self.plan.is_open()).map(|row| row.id)
    }

    /// The rule that is asked about after this one: what changed comes first, and what was left open is not asked about twice.
    fn next_after(&self, rule: RowId) -> Option<RowId> {
        let rules = self.rules_to_answer();
        let at = rules.iter().position(|row| row.id == rule)?;
        let changed = |row: &&&Row| RuleDraft(row).standpoint() == Standpoint::Changed;
        let first = if waits(&rules[at]) { None } else { rules.iter().find(changed) };
        let next = first.or_else(|| rules[at + 1..].iter().find(|row| waits(row)));
        next.filter(|_| self.plan.is_open()).map(|row| row.id)
    }
}

/// Whether the young person is asked about a rule: they have not answered it as it stands.
fn waits(row: &&Row) -> bool {
    RuleDraft(row).standpoint() != Standpoint::Answered
}

/// What the home's people read before they hand the tablet over.
fn offer(opened: &Drafted) -> PageResult {
    let title = opened.words.say("turn-offer-title");
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        view! {
            <BackLink href=opened.tasks_path() label=opened.words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{opened.words.say("turn-offer-what")}</p>
            {hand_over(opened)}
        }
    })
}

/// The form that hands the tablet over.
pub(super) fn hand_over(opened: &Opened) -> AnyView {
    let words = &opened.words;
    view! {
        <p>{words.say("turn-offer-close")}</p>
        <form method="post" action=forms::HandOver { plan: opened.plan.id }.to_string() novalidate>
            <PinInput name="pin" label=words.say("turn-pin-new") hint=words.say("turn-pin-hint") is_number=true />
            <Button label=words.say("turn-offer-button") kind=ButtonKind::Voice />
        </form>
    }
    .into_any()
}

/// A page that shows nothing, for when somebody comes in.
async fn left(opened: &Drafted) -> PageResult {
    let (title, back) = (t("turn-left-title"), back(opened).await?);
    frame::turn(&opened.request, title.clone(), ().into_any(), || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{t("turn-left-what")}</p>
            <div class="actions">
                <ButtonLink href=opened.turn_path() label=t("turn-left-on") kind=ButtonKind::Voice />
            </div>
            {back}
        }
    })
}

/// The way back to the home's pages: by the PIN, or by the password where it was forgotten or there is none.
async fn back(opened: &Drafted) -> Result<AnyView, AppError> {
    let has_pin = opened.request.session.read().await?.pin.is_some();
    let who = [("who", opened.member.name.as_str().into())];
    let form = || forms::TakeBack { plan: opened.plan.id }.to_string();
    let by_pin = has_pin.then(|| {
        view! {
            <form method="post" action=form() novalidate>
                <PinInput name="pin" label=opened.words.with("turn-back-pin", &who) is_number=true />
                <Button label=t("turn-back-button") />
            </form>
        }
    });
    let label = opened.words.with("turn-back-who", &who);
    Ok(view! {
        <section class="card">
            <h2>{t("turn-back-title")}</h2>
            {by_pin}
            <details class="turn__forgotten" open=!has_pin>
                <summary>{t("turn-back-forgotten")}</summary>
                <form method="post" action=form() novalidate>
                    <PinInput name="password" label />
                    <Button label=t("turn-back-button") kind=ButtonKind::Secondary />
                </form>
                <form method="post" action=forms::SignOut.to_string()>
                    <p>{t("turn-back-other")}</p>
                    <Button label=t("nav-sign-out") kind=ButtonKind::Secondary />
                </form>
            </details>
        </section>
    }
    .into_any())
}
