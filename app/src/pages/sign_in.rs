//! Signing in.

use axum::response::Response;
use domain::word::Word;
use http::HeaderMap;
use leptos::prelude::*;

use super::document::Browser;
use super::frame;
use super::request::{PageRequest, PageResult};
use crate::error::FormFault;
use crate::paths::{forms, local_path, pages};
use crate::site::Site;
use crate::texts::t;
use crate::ui::{Button, ButtonKind, DefinitionTable, Hidden, Notice, NoticeKind, TextInput};

/// The one password of the demo home's people.
pub const DEMO_PASSWORD: &str = "larch-house-demo";

/// The page.
pub async fn sign_in(_: pages::SignIn, request: PageRequest) -> PageResult {
    let next = local_path(request.query("next")).unwrap_or("/");
    let chosen = !request.query("chosen").is_empty();
    Ok(page(&request.site, &request.browser, next, String::new(), chosen))
}

/// The page once more, with the address that did not go with its password.
pub fn sign_in_again(site: &Site, headers: &HeaderMap, next: &str, email: String) -> Response {
    page(site, &Browser::of(headers, FormFault::SignIn.word()), next, email, false)
}

fn page(site: &Site, browser: &Browser, next: &str, email: String, chosen: bool) -> Response {
    let next = next.to_owned();
    frame::plain(browser, t("sign-in-title"), || {
        view! {
            <h1>{t("sign-in-title")}</h1>
            <p class="lead">{t("sign-in-lead")}</p>
            {chosen.then(|| view! { <Notice kind=NoticeKind::Good title=t("sign-in-chosen") /> })}
            {site.demo.then(|| demo_names(&next))}
            <form method="post" action=forms::SignIn.to_string() novalidate>
                <Hidden name="next" value=next.clone() />
                {boxes(email)}
            </form>
            <p><a href=pages::ForgottenPassword.to_string()>{t("forgotten-title")}</a></p>
        }
    })
}

/// What everyone types to sign in.
pub fn boxes(email: String) -> AnyView {
    view! {
        <TextInput name="email" label=t("sign-in-email") value=email kind="email" autocomplete="username" />
        <TextInput name="password" label=t("sign-in-password") value="" kind="password" autocomplete="current-password" />
        <Button label=t("sign-in-button") />
    }
    .into_any()
}

/// Everybody of the demo, each a tap away.
fn demo_names(next: &str) -> AnyView {
    let rows = ["staff", "manager", "deputy", "night", "administrator", "quayside", "ty_afon", "kit"].map(|who| {
        let [name, role, email] = ["name", "role", "email"].map(|key| t(&format!("demo-{who}-{key}")));
        let tap = view! {
            <form method="post" action=forms::SignIn.to_string()>
                <Hidden name="next" value=next.to_owned() />
                <Hidden name="email" value=email.clone() />
                <Hidden name="password" value=DEMO_PASSWORD.to_owned() />
                <Button label=name kind=ButtonKind::Secondary />
            </form>
        };
        vec![tap.into_any(), role.into_any(), view! { <code>{email}</code> }.into_any()]
    });
    let head = ["demo-name", "demo-role", "demo-email"].map(t).to_vec();
    view! {
        <Notice kind=NoticeKind::Look title=t("demo-title")>
            <p>{t("demo-lead")} " " <code>{DEMO_PASSWORD}</code></p>
            <DefinitionTable head rows=rows.into() />
        </Notice>
    }
    .into_any()
}
