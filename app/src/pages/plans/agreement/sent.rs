//! What was sent to whom and when, while the social worker is asked.

use domain::plan::Stage;
use domain::policy::{Action, allows};
use leptos::prelude::*;
use store::approval_requests::Sending;
use words::Voice;

use crate::pages::plans::Opened;
use crate::paths::pages;
use crate::texts::{moment, t, voice};
use crate::ui::{ButtonKind, ButtonLink, Notice, NoticeKind, SummaryList, SummaryRow};

/// The requests about this revision, the newest first.
pub fn sent(opened: &Opened, words: &Voice, requests: &[Sending]) -> Option<AnyView> {
    let is_asked = matches!(opened.plan.stage, Stage::WithSocialWorker(_));
    (is_asked && !requests.is_empty()).then(|| {
        let rows = requests.iter().map(|sending| row(words, sending)).collect();
        view! {
            <h2>{t("sent-title")}</h2>
            <SummaryList rows />
        }
        .into_any()
    })
}

/// The way to put the address right, for those who may.
pub fn correct(opened: &Opened, words: &Voice) -> Option<AnyView> {
    let href = pages::Address { plan: opened.plan.id }.to_string();
    let label = words.say("address-link");
    allows(opened.member.role, Action::CorrectAddress)
        .then(|| view! { <ButtonLink href label kind=ButtonKind::Secondary /> }.into_any())
}

/// Says that a link has just been sent, and to whom.
pub fn just_sent(opened: &Opened, words: &Voice, requests: &[Sending]) -> Option<AnyView> {
    let newest = requests.first().filter(|it| it.request.closed_at.is_none())?;
    let is_said = !opened.request.query("sent").is_empty();
    let about = [
        ("who", newest.request.name.as_str().into()),
        ("email", newest.request.email.as_str().into()),
        ("when", moment(newest.request.sent_at).into()),
    ];
    let waits = opened.request.site.letters_wait;
    let title = words.with(if waits { "sent-just-waits" } else { "sent-just" }, &about);
    is_said.then(|| view! { <div role="status"><Notice kind=NoticeKind::Good title /></div> }.into_any())
}

fn row(words: &Voice, sending: &Sending) -> SummaryRow {
    let request = &sending.request;
    let role = request.role.map(|role| voice().word(&role));
    let who = words.beside([request.name.clone()].into_iter().chain(role));
    let value = [request.email.clone(), words.with("sent-on", &[("when", moment(request.sent_at).into())])];
    let value = value.into_iter().chain(fate(words, sending)).collect();
    SummaryRow { key: who, value, change: None, fault: None, private: None }
}

/// What became of it, a line each.
fn fate(words: &Voice, sending: &Sending) -> Vec<String> {
    let at = |key: &str, when| words.with(key, &[("when", moment(when).into())]);
    let request = &sending.request;
    let letter = match sending.letter_sent_at {
        Some(when) => at("sent-letter", when),
        None if sending.letter_failed => t("sent-letter-failed"),
        None => t("sent-letter-waits"),
    };
    let codes = (sending.codes_sent > 0).then(|| {
        let counts = [("codes", sending.codes_sent.into()), ("wrong", sending.wrong_codes.into())];
        words.with("sent-codes", &counts)
    });
    let opened = request.opened_at.map_or_else(|| t("sent-not-opened"), |when| at("sent-opened", when));
    let passed = request.passed_from.map(|_| t("sent-passed"));
    let closed = request.closed_at.map(|when| at("sent-closed", when));
    passed.into_iter().chain([letter]).chain(codes).chain([opened]).chain(closed).collect()
}
