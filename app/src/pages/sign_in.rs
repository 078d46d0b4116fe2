//! Signing in.

use leptos::prelude::*;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::paths::{forms, local_path, pages};
use crate::texts::t;
use crate::ui::{Button, DefinitionTable, Hidden, Notice, NoticeKind, TextInput};

/// The one password of the demo home's people.
pub const DEMO_PASSWORD: &str = "larch-house-demo";

/// The page.
pub async fn sign_in(_: pages::SignIn, request: PageRequest) -> PageResult {
    let typed = request.typed().await?;
    let next = local_path(request.query("next")).unwrap_or("/").to_owned();
    Ok(frame::plain(&request.browser, t("sign-in-title"), || {
        view! {
            <h1>{t("sign-in-title")}</h1>
            <p class="lead">{t("sign-in-lead")}</p>
            {request.site.demo.then(demo_names)}
            <form method="post" action=forms::SignIn.to_string() novalidate>
                <Hidden name="next" value=next />
                {boxes(typed.get("email").to_owned())}
            </form>
        }
    }))
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

fn demo_names() -> AnyView {
    let rows = ["staff", "manager", "deputy", "administrator", "quayside", "ty_afon"].map(|who| {
        let cell = |key: &str| t(&format!("demo-{who}-{key}")).into_any();
        vec![cell("name"), cell("role"), view! { <code>{t(&format!("demo-{who}-email"))}</code> }.into_any()]
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
