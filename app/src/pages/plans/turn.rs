//! The young person's turn: their rules and what they say to each, with the home's pages locked away.

use domain::answers::Answers;
use domain::choices::Answer;
use domain::draft::RuleDraft;
use domain::plan::Stage;
use domain::policy::Action;
use domain::row::Row;
use domain::sheets::SheetName;
use domain::signature::Party;
use domain::word::Word;
use domain::{PlanId, RowId};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{Opened, cards, open};
use crate::actions::answers::{BASE, GO, ROW, base_of};
use crate::error::AppError;
use crate::pages::questions::{FORM, keep_words};
use crate::pages::{frame, id, reader, redirect, screen};
use crate::site::{is_handed, query};
use crate::texts::t;
use crate::ui::{
    BackLink, Button, ButtonKind, ButtonLink, Choice, Faces, Facts, Hidden, Progress, Tag, TagKind, TextArea, TextInput,
};

/// Before the tablet is handed over, what that means; after it, the rules and the way back.
#[component]
pub fn Turn() -> impl IntoView {
    let (reader, id) = (reader(), id::<PlanId>("plan"));
    let has_left = query("left").is_some();
    let (after, response) = (query("after").and_then(|id| id.parse().ok()), use_context::<ResponseOptions>());
    screen(async move {
        let (opened, _) = open(reader, id, Action::HandOver).await?;
        if !is_handed() {
            return Ok(offer(&opened));
        }
        if has_left {
            return Ok(left(&opened));
        }
        let next = |after| opened.first_waiting(opened.rules_to_answer().skip_while(|row| row.id != after).skip(1));
        match after.and_then(next) {
            Some(rule) => Ok(redirect(response, &format!("{}/turn/{rule}", opened.base()))),
            None => Ok(theirs(&opened)),
        }
    })
}

impl Opened {
    /// The young person's bar above their pages.
    pub(super) fn turn_bar(&self) -> AnyView {
        let (of, open) = (self.rules_to_answer().count(), self.rules_to_answer().filter(waits).count());
        let done = of - open;
        let label = self.words.with("turn-progress", &[("done", done.into()), ("of", of.into())]);
        view! {
            <Progress done of label />
            <a class="leave" href=format!("{}/turn?left=1", self.base())>
                {t("turn-leave")}
            </a>
        }
        .into_any()
    }

    /// The rules that say something already; nobody answers an empty one.
    fn rules_to_answer(&self) -> impl Iterator<Item = &Row> {
        self.draft.rows(SheetName::Rule).filter(|row| !row.answers.get("sentence").trim().is_empty())
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
fn offer(opened: &Opened) -> AnyView {
    let words = &opened.words;
    let base = opened.base();
    let title = words.say("turn-offer-title");
    frame::page(
        &opened.identity,
        frame::Place::Today,
        title.clone(),
        view! {
            <BackLink href=base.clone() label=words.say("tasks-title") />
            <h1>{title}</h1>
            <p class="lead">{words.say("turn-offer-what")}</p>
            <p>{words.say("turn-offer-back")}</p>
            <form method="post" action=format!("/do{base}/hand-over")>
                <Button label=words.say("turn-offer-button") kind=ButtonKind::Voice />
            </form>
        },
    )
}

fn theirs(opened: &Opened) -> AnyView {
    let Opened { words, plan, .. } = opened;
    let base = opened.base();
    let first = opened.first_waiting(opened.rules_to_answer());
    let lead = match (opened.rules_to_answer().count(), plan.is_open(), first) {
        (0, ..) => "turn-none",
        (_, false, _) => "turn-frozen",
        (_, true, None) => "turn-done",
        _ => "turn-lead",
    };
    let start = first.map(|rule| {
        view! { <ButtonLink href=format!("{base}/turn/{rule}") label=t("turn-start") kind=ButtonKind::Voice /> }
    });
    let signs = matches!(&plan.stage, Stage::ToSign(agreed) if !agreed.signatures.contains_key(&Party::YoungPerson));
    let sign = signs.then(|| {
        view! { <ButtonLink href=format!("{base}/sign/young_person") label=words.say("turn-sign") kind=ButtonKind::Voice /> }
    });
    frame::turn(
        words.say("turn-title"),
        opened.turn_bar(),
        view! {
            <h1>{words.say("turn-title")}</h1>
            <p class="lead">{words.say(lead)}</p>
            <div class="actions">{start} {sign}</div>
            {rules(opened)}
            {back(opened)}
        },
    )
}

/// A page that shows nothing, for when somebody comes in.
fn left(opened: &Opened) -> AnyView {
    let title = t("turn-left-title");
    frame::turn(
        title.clone(),
        ().into_any(),
        view! {
            <h1>{title}</h1>
            <p class="lead">{t("turn-left-what")}</p>
            <div class="actions">
                <ButtonLink href=format!("{}/turn", opened.base()) label=t("turn-left-on") kind=ButtonKind::Voice />
            </div>
            {back(opened)}
        },
    )
}

/// The way back to the home's pages.
fn back(opened: &Opened) -> AnyView {
    let label = opened.words.with("turn-back-who", &[("who", opened.member.name.as_str().into())]);
    view! {
        <section class="card">
            <h2>{t("turn-back-title")}</h2>
            <form method="post" action=format!("/do{}/take-back", opened.base()) novalidate>
                <TextInput name="password" label value="" kind="password" autocomplete="current-password" />
                <Button label=t("turn-back-button") />
            </form>
            <form method="post" action="/do/sign-out">
                <p>{t("turn-back-other")}</p>
                <Button label=t("nav-sign-out") kind=ButtonKind::Secondary />
            </form>
        </section>
    }
    .into_any()
}

/// The rules, each with what was said to it.
fn rules(opened: &Opened) -> AnyView {
    let rule = |row: &Row| {
        let tag = match answer(row) {
            Some(answer) => view! { <Tag kind=TagKind::Good text=opened.words.word_in("turn-said-*", &answer) /> },
            None => view! { <Tag kind=TagKind::Quiet text=t("turn-open") /> },
        };
        let sentence = row.answers.get("sentence").to_owned();
        let sentence = match opened.plan.is_open() {
            true => view! { <a href=format!("{}/turn/{}", opened.base(), row.id)>{sentence}</a> }.into_any(),
            false => sentence.into_any(),
        };
        view! {
            <li class="turn__rule">
                <p class="turn__sentence">{sentence}</p>
                {tag}
            </li>
        }
    };
    let rules: Vec<_> = opened.rules_to_answer().map(rule).collect();
    view! { <ul class="turn">{rules}</ul> }.into_any()
}

/// One rule, and what the young person says to it.
#[component]
pub fn TurnRule() -> impl IntoView {
    let (reader, id, rule) = (reader(), id::<PlanId>("plan"), id::<RowId>("rule"));
    screen(async move {
        let (opened, _) = open(reader, id, Action::EditDraft).await?;
        let id = rule?;
        let row = opened.rules_to_answer().find(|row| row.id == id).ok_or(AppError::NotFound)?;
        if !opened.plan.is_open() || !is_handed() {
            return Err(AppError::NotFound);
        }
        Ok(frame::turn(opened.words.say("turn-rule-title"), opened.turn_bar(), one_rule(&opened, row)))
    })
}

fn one_rule(opened: &Opened, row: &Row) -> AnyView {
    let (base, words, answers) = (opened.base(), &opened.words, &row.answers);
    let page = SheetName::Rule.sheet().page("answer").expect("every rule is answered on its own page");
    let options = Answer::OWN.map(|answer| Choice::new(answer.word(), words.word(&answer)));
    view! {
        <h1>{words.say("turn-rule-title")}</h1>
        <blockquote class="voice-words">{answers.get("sentence").to_owned()}</blockquote>
        {reasons(opened, answers)}
        {keep_words()}
        <form id=FORM method="post" action=format!("/do{base}/answers/rule/answer") novalidate>
            <Hidden name=ROW value=row.id.to_string() />
            <Hidden name=BASE value=base_of(page, answers) />
            <Faces name="answer" legend=t("turn-rule-answer") options=options.to_vec() chosen=answers.get("answer").to_owned() />
            <TextArea name="words" label=t("turn-rule-words") hint=t("turn-rule-words-hint") value=answers.get("words").to_owned() rows=3 voice=true />
            <div class="actions">
                <Button label=t("turn-next") kind=ButtonKind::Voice name=GO value="turn".to_owned() />
                <a href=format!("{base}/turn")>{t("turn-all")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Why the rule is there, what stays allowed, and when it loosens.
fn reasons(opened: &Opened, answers: &Answers) -> AnyView {
    let because = cards::because(answers, &opened.risks());
    let facts = [
        ("turn-why", because.as_str()),
        ("fact-always", answers.get("always_allowed")),
        ("turn-loosens", answers.get("relaxes_when")),
    ];
    let facts = facts.into_iter().filter(|(_, words)| !words.trim().is_empty());
    view! { <Facts facts=facts.map(|(key, words)| (t(key), words.to_owned())).collect() /> }.into_any()
}
