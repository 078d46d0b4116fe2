//! Signing: drawn, typed, a mark, spoken and written down, or chosen not to.

use domain::answers::Answers;
use domain::plan::Stage;
use domain::policy::Action;
use domain::revision::Sent;
use domain::signature::{Mark, MethodKind, Party};
use domain::word::Word;
use leptos::prelude::*;
use store::plans;
use words::Voice;

use super::{Drafted, Opened, open_draft};
use crate::error::AppError;
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
    let title = opened.words.word_in("sign-title-*", &party);
    let content = || form(&opened, &agreed.authorised.sent, party, &typed);
    if opened.request.is_handed {
        return frame::turn(&opened.request, title, opened.turn_bar(), content);
    }
    let content = || {
        view! {
            <BackLink href=opened.agreement_path() label=opened.words.say("agreement-title") />
            {content()}
        }
    };
    match party {
        Party::YoungPerson => frame::page_in_voice(&opened.request, frame::Place::Today, title, content),
        _ => frame::page(&opened.request, frame::Place::Today, title, content),
    }
}

fn form(opened: &Drafted, sent: &Sent, party: Party, typed: &Answers) -> AnyView {
    let Opened { words, plan, member, .. } = &opened.opened;
    let theirs = party == Party::YoungPerson;
    let version = [("revision", sent.revision.into()), ("hash", sent.hash.short().to_owned().into())];
    let kind = if theirs { ButtonKind::Voice } else { ButtonKind::Primary };
    view! {
        <h1>{words.word_in("sign-title-*", &party)}</h1>
        <p class="lead">{words.word_in("sign-lead-*", &party)}</p>
        <form method="post" action=forms::Sign { plan: plan.id, party }.to_string() novalidate>
            <Hidden name="hash" value=sent.hash.to_string() />
            {ways(words, theirs, typed, &member.name)}
            {party.is_adult().then(|| password_box(&opened.request))}
            <p class="small">{words.with("sign-what", &version)}</p>
            <Button label=words.say("sign-button") kind />
        </form>
    }
    .into_any()
}

/// The ways to sign. All boxes are there from the start, so that it works without JavaScript.
fn ways(words: &Voice, theirs: bool, typed: &Answers, name: &str) -> AnyView {
    let all: &[MethodKind] = if theirs { MethodKind::all() } else { &[MethodKind::Typed, MethodKind::Drawn] };
    let options = all.iter().map(|method| Choice::new(method.word(), voice().word(method))).collect();
    let chosen = if typed.get("method").is_empty() { all[0].word() } else { typed.get("method") }.to_owned();
    let name = if theirs || !typed.is_empty() { typed.get("typed_name") } else { name }.to_owned();
    view! {
        <Radios name="method" legend=words.say("sign-method") options chosen />
        <div class="sign__pad">
            <p class="sign__label">{words.say("sign-drawn")}</p>
            <SignaturePad name="strokes".to_owned() label=words.say("sign-pad") clear=t("sign-clear") />
            <noscript>{t("sign-no-script")}</noscript>
        </div>
        <TextInput name="typed_name" label=words.say("sign-typed") value=name autocomplete="off" />
        {theirs.then(|| ways_of_their_own(words, typed))}
    }
    .into_any()
}

fn ways_of_their_own(words: &Voice, typed: &Answers) -> AnyView {
    let again = |field: &str| typed.get(field).to_owned();
    let marks = Mark::all().iter().map(|mark| Choice::new(mark.word(), voice().word(mark))).collect();
    view! {
        <Radios name="mark" legend=words.say("sign-mark") options=marks chosen=again("mark") inline=true />
        <TextArea name="spoken_words" label=words.say("sign-spoken") hint=words.say("sign-spoken-hint") value=again("spoken_words") rows=2 />
        <TextArea name="reason" label=words.say("sign-reason") hint=words.say("sign-reason-hint") value=again("reason") rows=2 voice=true />
    }
    .into_any()
}
