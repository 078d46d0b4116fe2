//! What somebody at the placing authority sees of an emergency restriction: a link, a code, all the details, an answer.

use axum::response::{IntoResponse, Response};
use domain::answers::Answers;
use domain::fault::FaultKind;
use domain::questions::Field;
use domain::records::emergency::{ANSWER, Emergency, REPLY, Reply};
use domain::records::{Record, RecordPage};
use domain::word::Word;
use http::StatusCode;
use leptos::prelude::*;
use store::records;
use words::Voice;

use super::decide::{code_page, masked, privacy_link};
use super::frame;
use super::records::fields::Form;
use super::records::{details, ends};
use super::request::{PageRequest, PageResult};
use crate::actions::emergency::{find_valid, opened_here};
use crate::actions::records::Judged;
use crate::paths::{forms, pages};
use crate::texts::{t, voice_of, with};
use crate::ui::{Button, Choice, Notice, NoticeKind, Radios, TextArea};
use crate::work::see_other;

/// The link: tells what comes, and offers to send the code. Nothing happens until the button is pressed.
pub async fn link(pages::EmergencyLink { token }: pages::EmergencyLink, request: PageRequest) -> PageResult {
    let mut tx = request.site.db.read().await?;
    let found = find_valid(&mut tx, &token, request.site.clock.now()).await?;
    let Some(found) = found else { return Ok(link_expired(&request)) };
    let plan = store::records::get(&mut tx, found.record).await?.record.plan;
    let home = store::plans::get(&mut tx, plan).await?.home;
    let nation = store::homes::get(&mut tx, home).await?.nation;
    drop(tx);
    Ok(frame::plain(&request.browser, t("emergency-link-title"), || {
        view! {
            {frame::welsh_first(&request.browser, nation)}
            <h1>{t("emergency-link-title")}</h1>
            <p class="lead">{with("emergency-link-lead", &[("who", found.name.into())])}</p>
            <p>{with("decide-link-code", &[("email", masked(&found.email).into())])}</p>
            <form method="post" action=forms::SendEmergencyCode { token }.to_string()>
                <Button label=t("decide-send-code") />
            </form>
        }
    }))
}

/// The same for every link that leads to nothing.
fn link_expired(request: &PageRequest) -> Response {
    let page = frame::plain(&request.browser, t("decide-dead-title"), || {
        view! {
            <h1>{t("decide-dead-title")}</h1>
            <p class="lead">{t("emergency-dead-what")}</p>
        }
    });
    (StatusCode::NOT_FOUND, page).into_response()
}

/// The code.
pub async fn code(pages::EmergencyCode { token }: pages::EmergencyCode, request: PageRequest) -> PageResult {
    let mut tx = request.site.db.read().await?;
    let found = find_valid(&mut tx, &token, request.site.clock.now()).await?;
    drop(tx);
    let Some(found) = found else { return Ok(link_expired(&request)) };
    let again = forms::SendEmergencyCode { token: token.clone() }.to_string();
    Ok(code_page(&request, &found.email, forms::OpenEmergency { token }.to_string(), again))
}

/// All the details, for the browser that had the right code, with the form for an answer.
pub async fn show(pages::EmergencyDetails { token }: pages::EmergencyDetails, request: PageRequest) -> PageResult {
    let now = request.site.clock.now();
    let mut tx = request.site.db.read().await?;
    let Some(found) = opened_here(&mut tx, &request.session, &token, now).await? else {
        drop(tx);
        return Ok(see_other(pages::EmergencyLink { token }));
    };
    let record = records::get(&mut tx, found.record).await?.record;
    let plan = store::plans::get(&mut tx, record.plan).await?;
    let names = store::plans::names(&mut tx, &plan).await?;
    let home = plan.home;
    let judged = Judged::load(&mut tx, plan, now).await?;
    drop(tx);
    let words = voice_of(&names.young_person, &names.home, names.nation);
    let typed = request.typed().await?;
    let faults = match typed.is_empty() {
        true => vec![],
        false => RecordPage::EmergencyAnswered.faults(&typed, Some(&record), judged.place(), now),
    };
    let is_done = !request.query("done").is_empty();
    let thanks = is_done.then(|| view! { <Notice kind=NoticeKind::Good title=t("emergency-thanks") /> });
    let holds = record.holds(judged.place(), now);
    // That it ends after a no is the home's to do, and is said in words of its own.
    let said_no = holds && Emergency(&record).reply() == Some(Reply::Decline);
    let said_no = said_no.then(|| view! { <p>{words.say("emergency-said-no")}</p> });
    // What began it is read before anything is decided; what came after it stands below.
    let mut written = details(&words, &record);
    let began = written.pop();
    let since = (!written.is_empty()).then(|| view! { <h2>{words.say("record-entries")}</h2> {written} });
    let answer = holds.then(|| answer(&words, &record, token, &typed, faults));
    let title = words.say("emergency-details-title");
    Ok(frame::plain(&request.browser, title.clone(), || {
        view! {
            <h1>{title}</h1>
            {thanks}
            <p class="lead">{words.say("emergency-details-lead")}</p>
            <p>{ends(&words, &record, judged.place(), now)}</p>
            {began}
            {said_no}
            {answer}
            {since}
            {privacy_link(home)}
        }
    }))
}

/// The form for an answer. Its name is known: it is the reader's.
fn answer(
    words: &Voice,
    record: &Record,
    token: String,
    typed: &Answers,
    faults: Vec<(&'static str, FaultKind)>,
) -> Option<AnyView> {
    let page = RecordPage::EmergencyAnswered;
    record.next().contains(&page).then(|| {
        // The same questions as the home is asked about the authority, put to the authority itself.
        let form = Form { words, page, typed, faults };
        let option = |reply: &Reply| {
            let key = if *reply == Reply::Consent { "emergency-i-agree" } else { "emergency-i-do-not" };
            Choice::new(reply.word(), words.say(key))
        };
        let options = Reply::all().iter().map(option).collect();
        let said = |of: Field| typed.get(of.name).to_owned();
        view! {
            <form method="post" action=forms::AnswerEmergency { token }.to_string() novalidate>
                <Radios name=ANSWER.name legend=words.say("emergency-answer-ask") options chosen=said(ANSWER) error=form.error(&ANSWER) />
                <TextArea name=REPLY.name label=words.say("emergency-answer-words") value=said(REPLY) error=form.error(&REPLY) rows=2 />
                <Button label=words.say("emergency-answer-button") />
            </form>
        }
        .into_any()
    })
}
