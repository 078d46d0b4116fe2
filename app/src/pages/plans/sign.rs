//! Signing as key worker or manager, and the door through which the tablet goes to the young person who signs.

use domain::answers::Answers;
use domain::frozen::FrozenText;
use domain::plan::Stage;
use domain::policy::Action;
use domain::revision::Sent;
use domain::signature::{Mark, MethodKind, Party};
use domain::word::Word;
use leptos::prelude::*;
use store::plans;
use words::Voice;

use super::turn::hand_over;
use super::{Drafted, Opened, open_draft};
use crate::actions::signing::{INTERPRETER, WITNESS};
use crate::error::{AppError, FormFault};
use crate::islands::SignaturePad;
use crate::pages::confirm::password_box;
use crate::pages::frame;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice};
use crate::ui::{BackLink, Button, ButtonKind, Choice, Hidden, Radios, TextArea, TextInput};

/// The page.
pub async fn sign(pages::Sign { plan, party }: pages::Sign, request: PageRequest) -> PageResult {
    let (opened, mut tx) = open_draft(request, plan, Action::ReadPlan).await?;
    let typed = opened.request.typed().await?;
    let Stage::ToSign(agreed) = &opened.plan.stage else { return Err(AppError::NotFound) };
    let text = plans::text(&mut tx, plan, agreed.authorised.sent.revision).await?;
    if !text.may_be_signed(&opened.member, party) || agreed.signatures.contains_key(&party) {
        return Err(AppError::NotFound);
    }
    let sent = &agreed.authorised.sent;
    let is_door = party == Party::YoungPerson;
    let title =
        if is_door { opened.words.say("sign-door-title") } else { opened.words.word_in("sign-title-*", &party) };
    frame::page(&opened.request, frame::Place::Today, title.clone(), || {
        let content = if is_door { door(&opened, &text, sent, &typed) } else { form(&opened, sent, party, &typed) };
        view! {
            <BackLink href=opened.agreement_path() label=opened.words.say("agreement-title") />
            <h1>{title}</h1>
            {content}
        }
    })
}

/// The young person signs with the tablet in their own hands. Staff write down what one says who does not want it.
fn door(opened: &Drafted, text: &FrozenText, sent: &Sent, typed: &Answers) -> AnyView {
    let Opened { words, plan, .. } = &opened.opened;
    let options = MethodKind::TOLD.iter().map(|kind| Choice::new(kind.word(), voice().word(kind))).collect();
    let again = |field: &str| typed.get(field).to_owned();
    view! {
        <p class="lead">{words.say("sign-door-what")}</p>
        {hand_over(opened)}
        <details class="sign__told" open=!typed.is_empty()>
            <summary>{words.say("sign-told")}</summary>
            <p>{words.say("sign-told-what")}</p>
            <form method="post" action=forms::Sign { plan: plan.id, party: Party::YoungPerson }.to_string() novalidate>
                <Hidden name="hash" value=sent.hash.to_string() />
                <Radios name="method" legend=words.say("sign-told-how") options chosen=again("method") />
                <TextArea name="spoken_words" label=words.say("sign-spoken") hint=words.say("sign-spoken-hint") value=again("spoken_words") rows=2 />
                <TextArea name="reason" label=words.say("sign-reason") hint=words.say("sign-reason-hint") value=again("reason") rows=2 />
                {who_helped(opened, text, typed)}
                <Button label=words.say("sign-told-button") kind=ButtonKind::Secondary />
            </form>
        </details>
    }
    .into_any()
}

fn form(opened: &Drafted, sent: &Sent, party: Party, typed: &Answers) -> AnyView {
    let Opened { words, plan, member, .. } = &opened.opened;
    let version = [("revision", sent.revision.into()), ("hash", sent.hash.short().to_owned().into())];
    let all = [MethodKind::Typed, MethodKind::Drawn];
    let options = all.iter().map(|method| Choice::new(method.word(), voice().word(method))).collect();
    let chosen = if typed.get("method").is_empty() { all[0].word() } else { typed.get("method") }.to_owned();
    let name = if typed.is_empty() { &member.name } else { typed.get("typed_name") }.to_owned();
    view! {
        <p class="lead">{words.word_in("sign-lead-*", &party)}</p>
        <form method="post" action=forms::Sign { plan: plan.id, party }.to_string() novalidate>
            <Hidden name="hash" value=sent.hash.to_string() />
            <Radios name="method" legend=words.say("sign-method") options chosen />
            {boxes(words, name)}
            {password_box(&opened.opened.request)}
            <p class="small">{words.with("sign-what", &version)}</p>
            <Button label=words.say("sign-button") />
        </form>
    }
    .into_any()
}

/// To draw, and to type a name.
pub(super) fn boxes(words: &Voice, name: String) -> AnyView {
    view! {
        <div class="sign__pad">
            <p class="sign__label">{words.say("sign-drawn")}</p>
            <SignaturePad name="strokes".to_owned() label=words.say("sign-pad") clear=t("sign-clear") />
            <noscript>{t("sign-no-script")}</noscript>
        </div>
        <TextInput name="typed_name" label=words.say("sign-typed") value=name autocomplete="off" />
    }
    .into_any()
}

/// Who put it into their language, and who was there besides.
pub(super) fn who_helped(opened: &Drafted, text: &FrozenText, typed: &Answers) -> AnyView {
    let words = &opened.words;
    let error = opened.request.fault(&[FormFault::Interpreter]);
    let value = |field: &str| typed.get(field).to_owned();
    let hint = if text.needs_interpreter() { "sign-interpreter-needed" } else { "sign-interpreter-hint" };
    view! {
        <TextInput name=INTERPRETER label=words.say("sign-interpreter") hint=words.say(hint) error value=value(INTERPRETER) autocomplete="off" />
        <TextInput name=WITNESS label=words.say("sign-witness") hint=words.say("sign-witness-hint") value=value(WITNESS) autocomplete="off" />
    }
    .into_any()
}

/// The pictures of which a young person may choose one as their mark.
pub(super) fn marks(words: &Voice, typed: &Answers) -> AnyView {
    let choice = |mark: &Mark| Choice::new(mark.word(), voice().word(mark)).with_picture(mark.path());
    let marks = Mark::all().iter().map(choice).collect();
    let chosen = typed.get("mark").to_owned();
    view! { <Radios name="mark" legend=words.say("sign-mark") options=marks chosen inline=true /> }.into_any()
}
