//! The social worker's pages: link, code, decide.

mod look_over;
mod pass_on;
mod plan;
mod rule;

pub use look_over::look_over;
pub use pass_on::{pass_on, passed_on};
pub use plan::plan;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use leptos::prelude::*;
use store::Tx;
use store::approval_requests::ApprovalRequest;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::actions::decide::{decided_here, find_valid};
use crate::error::AppError;
use crate::paths::{forms, pages};
use crate::texts::{date, t, with};
use crate::ui::{Button, ButtonKind, ButtonLink, Panel, TextInput};
use crate::work::see_other;

/// The link: tells what comes, and offers to send the code. Nothing happens until the button is pressed.
pub async fn link(pages::Link { token }: pages::Link, request: PageRequest) -> PageResult {
    let Some((asked, mut tx)) = opened(&request, &token).await? else { return Ok(link_expired(&request)) };
    let home = store::plans::get(&mut tx, asked.plan).await?.home;
    let nation = store::homes::get(&mut tx, home).await?.nation;
    let until = date(domain::week::today(asked.expires_at));
    Ok(frame::plain(&request.browser, t("decide-link-title"), || {
        view! {
            {frame::welsh_first(&request.browser, nation)}
            <h1>{t("decide-link-title")}</h1>
            <p class="lead">{with("decide-link-lead", &[("who", asked.name.into())])}</p>
            <p>{with("decide-link-code", &[("email", masked(&asked.email).into())])}</p>
            <form method="post" action=forms::SendCode { token }.to_string()>
                <Button label=t("decide-send-code") />
            </form>
            <p class="small">{with("decide-link-until", &[("until", until.into())])}</p>
            {privacy_link(home)}
        }
    }))
}

/// The way to what is kept about the reader.
pub fn privacy_link(home: domain::HomeId) -> AnyView {
    let href = pages::Privacy { home }.to_string();
    view! { <p class="small"><a href=href>{t("policies-privacy-link")}</a></p> }.into_any()
}

/// The request behind a link that is valid now.
async fn opened(request: &PageRequest, token: &str) -> Result<Option<(ApprovalRequest, Tx)>, AppError> {
    let mut tx = request.site.db.read().await?;
    let asked = find_valid(&mut tx, token, request.site.clock.now()).await?;
    Ok(asked.map(|asked| (asked, tx)))
}

/// The request behind a valid link, for the browser that had the right code; for any other the way to the code, or the page of an
/// invalid link.
async fn opened_here(request: &PageRequest, token: &str) -> Result<Result<(ApprovalRequest, Tx), Response>, AppError> {
    let Some((asked, tx)) = opened(request, token).await? else { return Ok(Err(link_expired(request))) };
    if request.session.read().await?.opened != Some(asked.id) {
        return Ok(Err(see_other(pages::Link { token: token.to_owned() })));
    }
    Ok(Ok((asked, tx)))
}

/// An address that its owner recognises and nobody else learns.
pub fn masked(email: &str) -> String {
    let (name, host) = email.split_once('@').unwrap_or((email, ""));
    format!("{}•••@{host}", name.chars().next().unwrap_or('•'))
}

/// The same for every link that leads to nothing.
fn link_expired(request: &PageRequest) -> Response {
    let page = frame::plain(&request.browser, t("decide-dead-title"), || {
        view! {
            <h1>{t("decide-dead-title")}</h1>
            <p class="lead">{t("decide-dead-what")}</p>
        }
    });
    (StatusCode::NOT_FOUND, page).into_response()
}

/// The code.
pub async fn code(pages::Code { token }: pages::Code, request: PageRequest) -> PageResult {
    let Some((asked, _)) = opened(&request, &token).await? else { return Ok(link_expired(&request)) };
    let again = forms::SendCode { token: token.clone() }.to_string();
    Ok(code_page(&request, &asked.email, forms::OpenLink { token }.to_string(), again))
}

/// Where a code that went to this address is typed; `open` takes it, `again` sends another.
pub fn code_page(request: &PageRequest, email: &str, open: String, again: String) -> Response {
    let hint = with("decide-code-hint", &[("email", masked(email).into())]);
    frame::plain(&request.browser, t("decide-code-title"), || {
        view! {
            <form method="post" action=open novalidate>
                <TextInput
                    name="code"
                    label=t("decide-code-title")
                    hint
                    value=""
                    big_label=true
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    width="10"
                />
                <Button label=t("decide-code-button") />
            </form>
            <form method="post" action=again>
                <Button label=t("decide-code-again") kind=ButtonKind::Secondary />
            </form>
        }
    })
}

/// Thank you, and what happens next.
pub async fn done(pages::Done { token }: pages::Done, request: PageRequest) -> PageResult {
    decided_here(&request.site, &request.session, &token).await?;
    Ok(frame::plain(&request.browser, t("decide-done-title"), || {
        view! {
            <Panel title=t("decide-done-title")><p>{t("decide-done-what")}</p></Panel>
            <p>{t("decide-done-receipt")}</p>
            <ButtonLink href=pages::Receipt { token }.to_string() label=t("decide-receipt") kind=ButtonKind::Secondary />
            <p>{t("decide-done-next")}</p>
        }
    }))
}
