//! Choosing a password: by the link of an invitation, or after forgetting the old one.

use leptos::prelude::*;
use store::password_links::PasswordLinkKind;

use super::document::Browser;
use super::frame;
use super::letters::stopped;
use super::request::{PageRequest, PageResult};
use crate::actions::passwords::find_link;
use crate::error::FormFault;
use crate::paths::{forms, pages};
use crate::texts::{t, with};
use crate::ui::{BackLink, Button, ButtonLink, TextInput};

/// What can be wrong with a new password.
pub const FAULTS: [FormFault; 3] = [FormFault::PasswordLength, FormFault::PasswordCommon, FormFault::PasswordOwn];

/// Where somebody who forgot their password says so.
pub async fn forgotten(_: pages::ForgottenPassword, request: PageRequest) -> PageResult {
    Ok(frame::plain(&request.browser, t("forgotten-title"), || {
        view! {
            <BackLink href=pages::SignIn.to_string() label=t("sign-in-title") />
            <h1>{t("forgotten-title")}</h1>
            <p class="lead">{t("forgotten-lead")}</p>
            {stopped(&request.site, "letters-stopped-password")}
            <form method="post" action=forms::AskPassword.to_string() novalidate>
                <TextInput name="email" label=t("sign-in-email") value="" kind="email" autocomplete="username" />
                <Button label=t("forgotten-button") />
            </form>
        }
    }))
}

/// The same answer for every address.
pub async fn asked(_: pages::PasswordAsked, request: PageRequest) -> PageResult {
    Ok(frame::plain(&request.browser, t("asked-title"), || {
        view! {
            <h1>{t("asked-title")}</h1>
            <p class="lead">{t("asked-what")}</p>
            <p>{t("asked-none")}</p>
            <ButtonLink href=pages::SignIn.to_string() label=t("sign-in-title") />
        }
    }))
}

/// Where somebody chooses a password by their link.
pub async fn choose(pages::ChoosePassword { token }: pages::ChoosePassword, request: PageRequest) -> PageResult {
    let mut tx = request.site.db.read().await?;
    let found = find_link(&mut tx, &token, request.site.clock.now()).await?;
    drop(tx);
    let Some((link, account)) = found else { return Ok(dead(&request.browser)) };
    let [title, lead] = match link.kind {
        PasswordLinkKind::Invitation => ["invited-title", "invited-lead"],
        PasswordLinkKind::Forgotten => ["choose-title", "choose-lead"],
    };
    let title = with(title, &[("who", account.name.as_str().into())]);
    Ok(frame::plain(&request.browser, title.clone(), || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{with(lead, &[("email", account.email.as_str().into())])}</p>
            <form method="post" action=forms::ChoosePassword { token }.to_string() novalidate>
                // For password managers: they keep the password under this name.
                <input type="hidden" name="username" value=account.email.clone() autocomplete="username" />
                {new_password(&request)}
                <Button label=t("choose-button") />
            </form>
        }
    }))
}

/// The box for a new password.
pub fn new_password(request: &PageRequest) -> AnyView {
    let error = request.fault(&FAULTS);
    view! {
        <TextInput
            name="new_password"
            label=t("choose-password")
            hint=t("choose-password-hint")
            value=""
            error
            kind="password"
            autocomplete="new-password"
        />
    }
    .into_any()
}

fn dead(browser: &Browser) -> axum::response::Response {
    frame::plain(browser, t("choose-dead-title"), || {
        view! {
            <h1>{t("choose-dead-title")}</h1>
            <p>{t("choose-dead-what")}</p>
            <ButtonLink href=pages::ForgottenPassword.to_string() label=t("forgotten-title") />
        }
    })
}
