//! The social worker's pages: link, code, decide.

use domain::answers::Answers;
use domain::changes::{Change, changes};
use domain::choices::Answer;
use domain::decision::VerdictKind;
use domain::frozen::FrozenText;
use domain::rule::Rule;
use domain::sheets::SheetName;
use domain::word::Word;
use leptos::prelude::*;
use store::plans;
use words::{Voice, key};

use super::plans::cards;
use super::{frame, param, screen};
use crate::actions::decide::{Questions, find_valid, hashed, last_agreed, said};
use crate::error::AppError;
use crate::session::SessionDoor;
use crate::site::{query, site};
use crate::texts::{date, t, voice, voice_of_text, with};
use crate::ui::{
    AskBox, Bubble, Button, ButtonKind, Choice, ErrorSummary, Hidden, Panel, Radios, RuleCard, Side, TextArea,
    TextInput,
};

/// The link: tells what comes, and offers to send the code. Nothing happens until the button is pressed.
#[component]
pub fn Link() -> impl IntoView {
    let (token, site) = (param("token"), site());
    screen(async move {
        let mut tx = site.db.read().await?;
        let Some(request) = find_valid(&mut tx, &token, site.clock.now()).await? else { return Ok(link_expired()) };
        let to = masked(&request.email);
        Ok(frame::plain(
            t("decide-link-title"),
            view! {
                <h1>{t("decide-link-title")}</h1>
                <p class="lead">{with("decide-link-lead", &[("who", request.name.into())])}</p>
                <p>{with("decide-link-code", &[("email", to.into())])}</p>
                <form method="post" action=format!("/do/decide/{token}/code")>
                    <Button label=t("decide-send-code") />
                </form>
                <p class="small">{with("decide-link-until", &[("until", date(domain::week::today(request.expires_at)).into())])}</p>
            },
        ))
    })
}

/// An address that its owner recognises and nobody else learns.
fn masked(email: &str) -> String {
    let (name, host) = email.split_once('@').unwrap_or((email, ""));
    format!("{}•••@{host}", name.chars().next().unwrap_or('•'))
}

fn link_expired() -> AnyView {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    frame::plain(
        t("decide-dead-title"),
        view! {
            <h1>{t("decide-dead-title")}</h1>
            <p class="lead">{t("decide-dead-what")}</p>
        },
    )
}

/// The code.
#[component]
pub fn Code() -> impl IntoView {
    let (token, site) = (param("token"), site());
    screen(async move {
        let mut tx = site.db.read().await?;
        let Some(request) = find_valid(&mut tx, &token, site.clock.now()).await? else { return Ok(link_expired()) };
        Ok(frame::plain(
            t("decide-code-title"),
            view! {
                <form method="post" action=format!("/do/decide/{token}/open") novalidate>
                    <TextInput
                        name="code"
                        label=t("decide-code-title")
                        hint=with("decide-code-hint", &[("email", masked(&request.email).into())])
                        value=""
                        big_label=true
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        width="10"
                    />
                    <Button label=t("decide-code-button") />
                </form>
                <form method="post" action=format!("/do/decide/{token}/code")>
                    <Button label=t("decide-code-again") kind=ButtonKind::Secondary />
                </form>
            },
        ))
    })
}

/// The decision itself, for the browser that had the right code.
#[component]
pub fn Plan() -> impl IntoView {
    let (token, site, checking) = (param("token"), site(), query("check").is_some());
    let response = use_context::<leptos_axum::ResponseOptions>();
    let session = SessionDoor::of_page();
    screen(async move {
        let mut tx = site.db.read().await?;
        let Some(request) = find_valid(&mut tx, &token, site.clock.now()).await? else { return Ok(link_expired()) };
        let kept = session.ok_or(AppError::Internal)?.read().await?;
        if kept.opened != Some(request.id) {
            return Ok(super::redirect(response, &format!("/decide/{token}")));
        }
        let typed = kept.decision.unwrap_or_default();
        let text = plans::text(&mut tx, request.plan, request.revision).await?;
        let before = last_agreed(&mut tx, &request).await?;
        let asked = Questions::new(&text, before.as_ref());
        Ok(Page { token, text, before, asked, typed, checking }.show())
    })
}

struct Page {
    token: String,
    text: FrozenText,
    before: Option<FrozenText>,
    asked: Questions,
    typed: Answers,
    checking: bool,
}

impl Page {
    fn show(self) -> AnyView {
        let words = voice_of_text(&self.text);
        let text = &self.text;
        let about = text.answers(SheetName::YoungPerson);
        let all = match &self.before {
            Some(before) => changes(before, text),
            None => changes(text, text),
        };
        let gone: Vec<_> = all
            .iter()
            .filter(|change| matches!(change, Change::Removed(_)))
            .map(|change| self.card(&words, change, false))
            .collect();
        let (asked, rest): (Vec<_>, Vec<_>) = all
            .iter()
            .filter(|change| !matches!(change, Change::Removed(_)))
            .partition(|change| change.needs_own_answer());
        let title = words.with("decide-title", &[("revision", text.number().into())]);
        let who = words.with(
            "decide-who",
            &[
                ("who", about.get("social_worker").to_owned().into()),
                ("authority", about.get("placing_authority").to_owned().into()),
            ],
        );
        let first: Vec<_> = asked.iter().map(|change| self.card(&words, change, true)).collect();
        let others: Vec<_> = rest.iter().map(|change| self.card(&words, change, true)).collect();
        let faults = self.checking.then(|| self.faults()).filter(|faults| !faults.is_empty());
        let rest_view = (!rest.is_empty()).then(|| self.rest(&words, rest.len(), others));
        frame::plain(
            title.clone(),
            view! {
                {faults.map(|faults| view! { <ErrorSummary title=t("there-is-a-problem") faults /> })}
                <p class="small">{who}</p>
                <h1>{title}</h1>
                {self.ask_box(&words, &all)}
                {self.voice(&words)}
                <form method="post" action=format!("/do/decide/{}/decision", self.token) novalidate>
                    <Hidden name="hash" value=self.text.hash().to_string() />
                    {(!first.is_empty()).then(|| view! { <h2>{words.say("decide-first")}</h2> })}
                    {first}
                    {gone}
                    {rest_view}
                    <TextArea name="comment" label=words.say("decide-comment") hint=words.say("decide-comment-hint") value=self.typed.get("comment").to_owned() />
                    <Button label=words.say("decide-button") />
                </form>
            },
        )
    }

    /// What is asked, under which power, and how many things.
    fn ask_box(&self, words: &Voice, all: &[Change<'_>]) -> AnyView {
        let rules = self.text.rules();
        let restrictions = rules.iter().filter(|rule| rule.terms.kind.needs_consent()).count();
        let changed = all.iter().filter(|change| change.is_change()).count();
        let plan_key = if self.before.is_some() { "decide-ask-again" } else { "decide-ask-first" };
        let mut lines = vec![words.with(plan_key, &[("rules", rules.len().into()), ("changed", changed.into())])];
        if restrictions > 0 {
            let key = if self.text.is_wales() { "decide-ask-restrictions-wales" } else { "decide-ask-restrictions" };
            lines.push(words.with(key, &[("count", restrictions.into())]));
        }
        let title = words.with("decide-ask-title", &[("count", lines.len().into())]);
        view! { <AskBox title lines foot=words.say("decide-ask-foot") /> }.into_any()
    }

    /// The young person's own words, before any rule.
    fn voice(&self, words: &Voice) -> AnyView {
        let rules = self.text.rules();
        let part = |answer: &Answer| {
            let count = rules.iter().filter(|rule| rule.view.answer == *answer).count();
            (count > 0).then(|| words.with(&key("decide-count-*", answer), &[("count", count.into())]))
        };
        let parts: Vec<_> = Answer::all().iter().filter_map(part).collect();
        let counts = words.with("decide-answers", &[("parts", parts.join(", ").into())]);
        let said = self.text.answers(SheetName::Good).get("would_lose").to_owned();
        view! { <Bubble who=words.say("decide-says") text=said side=Side::YoungPerson /> <p>{counts}</p> }.into_any()
    }

    fn card(&self, words: &Voice, change: &Change<'_>, with_controls: bool) -> AnyView {
        let card = cards::of_rule(words, &self.text, change, None);
        let controls = with_controls.then(|| self.controls(words, change.rule()));
        view! { <RuleCard card>{controls}</RuleCard> }.into_any()
    }

    fn controls(&self, words: &Voice, rule: &Rule) -> AnyView {
        let (name, said) = (format!("verdict.{}", rule.id), format!("words.{}", rule.id));
        let options = VerdictKind::all().iter().map(|&kind| {
            let word = kind.word();
            let key = if kind == VerdictKind::Approve && rule.terms.kind.needs_consent() {
                "verdict-consent".to_owned()
            } else {
                format!("verdict-{word}")
            };
            Choice::new(word, words.say(&key))
        });
        let chosen = self.typed.get(&name).to_owned();
        let error = self.fault(rule).filter(|_| self.checking);
        let is_open = !matches!(chosen.as_str(), "" | "approve") || !self.typed.get(&said).is_empty();
        view! {
            <Radios name=name legend=words.say("decide-verdict") options=options.collect() chosen inline=true error />
            <details class="decide__words" open=is_open>
                <summary>{words.say("decide-words-open")}</summary>
                <TextArea name=said.clone() label=words.say("decide-words") hint=words.say("decide-words-hint") value=self.typed.get(&said).to_owned() rows=2 />
            </details>
        }
        .into_any()
    }

    /// Everything that is as it was, in one answer, or rule by rule.
    fn rest(&self, words: &Voice, count: usize, cards: Vec<AnyView>) -> AnyView {
        let options = vec![
            Choice::new("approve", words.with("decide-rest-all", &[("count", count.into())])),
            Choice::new("each", words.say("decide-rest-each")),
        ];
        let chosen = self.typed.get("verdict.rest").to_owned();
        let key = if self.before.is_some() { "decide-rest-same" } else { "decide-rest" };
        let is_open = chosen == "each" || self.checking;
        view! {
            <h2>{words.with(key, &[("count", count.into())])}</h2>
            <Radios name="verdict.rest" legend=words.say("decide-rest-legend") options chosen />
            <details class="decide__rest" open=is_open>
                <summary>{words.with("decide-rest-read", &[("count", count.into())])}</summary>
                {cards}
            </details>
        }
        .into_any()
    }

    fn fault(&self, rule: &Rule) -> Option<String> {
        self.asked.judge(rule, &self.typed).err().map(|fault| voice().word(&fault))
    }

    fn faults(&self) -> Vec<(String, String)> {
        let rules = self.text.rules().iter();
        let comment = said(self.typed.get("comment")).err().map(|fault| ("#comment".to_owned(), voice().word(&fault)));
        rules.filter_map(|rule| Some((format!("#verdict.{}", rule.id), self.fault(rule)?))).chain(comment).collect()
    }
}

/// Thank you, and what happens next.
#[component]
pub fn Done() -> impl IntoView {
    let (token, site) = (param("token"), site());
    let session = SessionDoor::of_page();
    screen(async move {
        let mut tx = site.db.read().await?;
        let request = store::approval_requests::by_token(&mut tx, &hashed(&token)).await?;
        let kept = session.ok_or(AppError::Internal)?.read().await?;
        if kept.opened != Some(request.id) || request.closed_at.is_none() {
            return Err(AppError::NotFound);
        }
        Ok(frame::plain(
            t("decide-done-title"),
            view! {
                <Panel title=t("decide-done-title")><p>{t("decide-done-what")}</p></Panel>
                <p>{t("decide-done-next")}</p>
            },
        ))
    })
}
