//! What somebody at the placing authority sees of an emergency restriction: a link, a code, all the details, an answer.

use axum::response::{IntoResponse, Response};
use domain::answers::Answers;
use domain::records::emergency::{ANSWER, REPLY};
use domain::records::{Record, RecordPage};
use http::StatusCode;
use leptos::prelude::*;
use store::records;
use words::Voice;

use super::decide::{code_page, masked, privacy_link};
use super::frame;
use super::records::fields::Form;
use super::records::{clock_lines, details};
use super::request::{PageRequest, PageResult};
use crate::actions::emergency::{find_valid, opened_here};
use crate::actions::records::Judged;
use crate::paths::{forms, pages};
use crate::texts::{moment, t, voice_of, with};
use crate::ui::{Button, Notice, NoticeKind};
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
    let until = record.ends_at(judged.place()).map(moment).unwrap_or_default();
    let lines = clock_lines(&words, &record, judged.place(), now);
    let lines = lines.into_iter().map(|line| view! { <li>{line.what} " " <span class="small">{line.when}</span></li> });
    let answer = answer(&words, &record, token, &typed, faults);
    let title = words.say("emergency-details-title");
    Ok(frame::plain(&request.browser, title.clone(), || {
        view! {
            <h1>{title}</h1>
            {thanks}
            <p class="lead">{words.say("emergency-details-lead")}</p>
            <p>{words.with("emergency-until", &[("until", until.into())])}</p>
            <ul>{lines.collect_view()}</ul>
            {answer}
            <h2>{words.say("record-entries")}</h2>
            {details(&words, &record)}
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
    faults: Vec<(&'static str, domain::fault::FaultKind)>,
) -> Option<AnyView> {
    let page = RecordPage::EmergencyAnswered;
    record.next().contains(&page).then(|| {
        let form = Form { words, page, typed, faults };
        view! {
            <form method="post" action=forms::AnswerEmergency { token }.to_string() novalidate>
                {form.some(&[ANSWER, REPLY])}
                <Button label=words.say("emergency-answer-button") />
            </form>
        }
        .into_any()
    })
}
