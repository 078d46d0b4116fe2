//! Where the young person signs, or says no: with the rules, the promises and who helps in view.

use domain::answers::Answers;
use domain::decision::Decision;
use domain::frozen::FrozenText;
use domain::plan::Stage;
use domain::policy::Action;
use domain::revision::Sent;
use domain::rule::Rule;
use domain::signature::{MethodKind, Party};
use domain::word::Word;
use leptos::prelude::*;
use store::plans;
use words::Voice;

use super::around::Around;
use super::decision;
use crate::error::{AppError, FormFault};
use crate::pages::frame;
use crate::pages::plans::sign::{boxes, marks, who_helped};
use crate::pages::plans::{Drafted, open_draft};
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{date, t, voice, voice_of_text};
use crate::ui::{Bubble, Button, ButtonKind, Choice, Facts, Hidden, Radios, Side, TextArea};

/// The page.
pub async fn sign(pages::TurnSign { plan }: pages::TurnSign, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::WitnessYoungPerson).await?;
    opened.only_handed()?;
    let typed = opened.request.typed().await?;
    let Stage::ToSign(agreed) = &opened.plan.stage else { return Err(AppError::NotFound) };
    if agreed.signatures.contains_key(&Party::YoungPerson) {
        return Err(AppError::NotFound);
    }
    let sent = &agreed.authorised.sent;
    let text = plans::text(&mut tx, plan, sent.revision).await?;
    let words = &voice_of_text(&text);
    let title = words.word_in("sign-title-*", &Party::YoungPerson);
    frame::turn(&opened.request, title.clone(), opened.turn_bar(), || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{words.word_in("sign-lead-*", &Party::YoungPerson)}</p>
            <h2>{words.say("agreement-rules")}</h2>
            <ul class="turn">{text.rules().iter().zip(1..).map(|(rule, number)| line(words, rule, number, &agreed.decision)).collect_view()}</ul>
            {Around::of_text(&text).view(words)}
            {yes(&opened, &text, sent, &typed)}
            {no(&opened, words, sent, &typed)}
        }
    })
}

/// A rule as it will count, with what each side said to it.
fn line(words: &Voice, rule: &Rule, number: usize, decision: &Decision) -> AnyView {
    let terms = &rule.terms;
    let times: Vec<_> = terms.times.iter().map(|window| words.window_in_brief(window)).collect();
    let facts = [
        ("turn-times", times.join("\n")),
        ("fact-always", terms.always_allowed.clone()),
        ("turn-loosens", terms.relaxes_when.clone()),
        ("turn-looked-at", terms.review_on.map(date).unwrap_or_default()),
        ("turn-until", terms.ends_on.map(date).unwrap_or_default()),
        ("turn-you-said", words.beside([words.word_in("turn-said-*", &rule.view.answer), rule.view.words.clone()])),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let facts: Vec<_> = facts.map(|(key, text)| (t(key), text)).collect();
    let reply = rule.reply.as_ref().map(|reply| words.sentences([reply.decided.as_str(), reply.because.as_str()]));
    let reply = reply.map(|reply| view! { <Bubble who=t("turn-reply") text=reply side=Side::Home /> });
    let verdict = decision.verdicts.get(&rule.id).filter(|verdict| !verdict.words().is_empty());
    let said = verdict.map(|verdict| decision::said(words, decision, verdict));
    view! {
        <li class="turn__rule">
            <h3 class="turn__number">{words.with("rule-number", &[("number", number.into())])}</h3>
            <p class="turn__sentence">{terms.sentence.clone()}</p>
            <Facts facts />
            {reply}
            {said}
        </li>
    }
    .into_any()
}

fn form(opened: &Drafted, sent: &Sent, fields: impl IntoView + 'static) -> AnyView {
    let action = forms::Sign { plan: opened.plan.id, party: Party::YoungPerson }.to_string();
    view! {
        <form method="post" action=action novalidate>
            <Hidden name="hash" value=sent.hash.to_string() />
            {fields}
        </form>
    }
    .into_any()
}

/// Signing in one of three ways. All boxes are there from the start, so that it works without JavaScript.
fn yes(opened: &Drafted, text: &FrozenText, sent: &Sent, typed: &Answers) -> AnyView {
    let words = &voice_of_text(text);
    let options = MethodKind::OWN.iter().map(|kind| Choice::new(kind.word(), voice().word(kind))).collect();
    let chosen = typed.get("method").to_owned();
    let fields = view! {
        {who_helped(opened, text, typed)}
        <Radios name="method" legend=words.say("sign-method") options chosen error=opened.request.fault(&[FormFault::Signature]) />
        {boxes(words, typed.get("typed_name").to_owned())}
        {marks("mark", words.say("sign-mark"), typed.get("mark"))}
        <Button label=words.say("sign-button") kind=ButtonKind::Voice />
    };
    let form = form(opened, sent, fields);
    view! { <section class="card"><h2>{words.say("turn-sign-yes")}</h2> {form}</section> }.into_any()
}

fn no(opened: &Drafted, words: &Voice, sent: &Sent, typed: &Answers) -> AnyView {
    let fields = view! {
        <Hidden name="method" value=MethodKind::ChoseNot.word() />
        <TextArea name="reason" label=words.say("turn-sign-why") hint=words.say("turn-sign-why-hint") value=typed.get("reason").to_owned() rows=2 voice=true />
        <Button label=words.say("turn-sign-no-button") kind=ButtonKind::Secondary />
    };
    let form = form(opened, sent, fields);
    view! {
        <section class="card">
            <h2>{words.say("turn-sign-no")}</h2>
            <p>{words.say("turn-sign-no-what")}</p>
            {form}
        </section>
    }
    .into_any()
}
