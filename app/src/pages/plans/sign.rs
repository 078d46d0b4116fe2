//! Signing: drawn, typed, a mark, spoken and written down, or chosen not to.

use domain::PlanId;
use domain::answers::Answers;
use domain::plan::Stage;
use domain::policy::{Action, allows};
use domain::signature::{Mark, Party};
use domain::word::Word;
use leptos::prelude::*;
use leptos_meta::Body;
use words::Voice;

use super::open;
use crate::error::AppError;
use crate::islands::SignaturePad;
use crate::pages::{frame, id, param, reader, screen};
use crate::session::{refused_session, typed};
use crate::site::is_handed;
use crate::texts::{t, voice};
use crate::ui::{BackLink, Button, ButtonKind, Choice, Hidden, Radios, TextArea, TextInput};

/// The page.
#[component]
pub fn Sign() -> impl IntoView {
    let (reader, id, party) = (reader(), id::<PlanId>("plan"), param("party"));
    let session = refused_session();
    screen(async move {
        let party = Party::parse(&party).ok_or(AppError::NotFound)?;
        let (opened, _) = open(reader, id, Action::ReadPlan).await?;
        let Stage::ToSign(agreed) = &opened.plan.stage else { return Err(AppError::NotFound) };
        if !allows(opened.member.role, party.action()) || agreed.signatures.contains_key(&party) {
            return Err(AppError::NotFound);
        }
        let theirs = party == Party::YoungPerson;
        let typed = typed(session).await;
        let words = &opened.words;
        let title = words.word_in("sign-title-*", &party);
        let sent = &agreed.authorised.sent;
        let name = if theirs { words.young_person.clone() } else { opened.member.name.clone() };
        let base = opened.base();
        let what = words
            .with("sign-what", &[("revision", sent.revision.into()), ("hash", sent.hash.short().to_owned().into())]);
        let handed = is_handed();
        let own = (!handed).then(|| {
            view! {
                {theirs.then(|| view! { <Body attr:class="voice" /> })}
                <BackLink href=format!("{base}/agreement") label=words.say("agreement-title") />
            }
        });
        let content = view! {
            {own}
            <h1>{title.clone()}</h1>
            <p class="lead">{words.word_in("sign-lead-*", &party)}</p>
            <form method="post" action=format!("/do{base}/sign/{}", party.word()) novalidate>
                <Hidden name="hash" value=sent.hash.to_string() />
                {ways(words, theirs, &typed, name)}
                <p class="small">{what}</p>
                <Button label=words.say("sign-button") kind=if theirs { ButtonKind::Voice } else { ButtonKind::Primary } />
            </form>
        };
        Ok(match handed {
            true => frame::turn(title, opened.turn_bar(), content),
            false => frame::page(&opened.identity, frame::Place::Today, title, content),
        })
    })
}

/// The ways to sign. All boxes are there from the start, so that it works without JavaScript.
fn ways(words: &Voice, theirs: bool, typed: &Answers, name: String) -> AnyView {
    let again = |field: &str| typed.get(field).to_owned();
    let all: &[&str] = if theirs { &["drawn", "typed", "mark", "spoken", "chose_not"] } else { &["typed", "drawn"] };
    let options = all.iter().map(|word| Choice::new(*word, t(&format!("method-{word}")))).collect();
    let chosen = if typed.get("method").is_empty() { all[0].to_owned() } else { again("method") };
    let name = if theirs || !typed.is_empty() { again("typed_name") } else { name };
    let marks = Mark::all().iter().map(|mark| Choice::new(mark.word(), voice().word(mark))).collect::<Vec<_>>();
    let more = theirs.then(|| {
        view! {
            <Radios name="mark" legend=words.say("sign-mark") options=marks chosen=again("mark") inline=true />
            <TextArea name="spoken_words" label=words.say("sign-spoken") hint=words.say("sign-spoken-hint") value=again("spoken_words") rows=2 />
            <TextArea name="reason" label=words.say("sign-reason") hint=words.say("sign-reason-hint") value=again("reason") rows=2 voice=true />
        }
    });
    view! {
        <Radios name="method" legend=words.say("sign-method") options chosen />
        <div class="sign__pad">
            <p class="sign__label">{words.say("sign-drawn")}</p>
            <SignaturePad name="strokes".to_owned() label=words.say("sign-pad") clear=t("sign-clear") />
            <noscript>{t("sign-no-script")}</noscript>
        </div>
        <TextInput name="typed_name" label=words.say("sign-typed") value=name autocomplete="off" />
        {more}
    }
    .into_any()
}
