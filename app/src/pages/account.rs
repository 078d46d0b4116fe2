//! Signing in, and the accounts of a home.

use domain::HomeId;
use domain::policy::{Action, Role};
use domain::word::Word;
use leptos::prelude::*;

use super::{frame, id, reader, screen};
use crate::paths::local_path;
use crate::session::{refused_session, typed};
use crate::site::{query, site};
use crate::texts::{t, voice};
use crate::ui::{BackLink, Button, Choice, DefinitionTable, Hidden, Notice, NoticeKind, Radios, TextInput};

/// The names of the demo home, with the one password they share.
pub const DEMO_PASSWORD: &str = "larch-house-demo";

/// Sign in.
#[component]
pub fn SignIn() -> impl IntoView {
    let session = refused_session();
    let next = query("next").filter(|next| local_path(next).is_some()).unwrap_or_else(|| "/".into());
    let demo = site().demo;
    screen(async move {
        let typed = typed(session).await;
        Ok(frame::plain(
            t("sign-in-title"),
            view! {
                <h1>{t("sign-in-title")}</h1>
                <p class="lead">{t("sign-in-lead")}</p>
                {demo.then(demo_names)}
                <form method="post" action="/do/sign-in" novalidate>
                    <Hidden name="next" value=next />
                    {boxes(typed.get("email").to_owned())}
                </form>
            },
        ))
    })
}

/// What everyone types to sign in.
pub(super) fn boxes(email: String) -> impl IntoView {
    view! {
        <TextInput name="email" label=t("sign-in-email") value=email kind="email" autocomplete="username" />
        <TextInput name="password" label=t("sign-in-password") value="" kind="password" autocomplete="current-password" />
        <Button label=t("sign-in-button") />
    }
}

fn demo_names() -> impl IntoView {
    let rows = ["staff", "manager", "deputy", "administrator"].map(|who| {
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
}

/// The accounts of a home.
#[component]
pub fn Accounts() -> impl IntoView {
    let reader = reader();
    let (home, session) = (id::<HomeId>("home"), refused_session());
    screen(async move {
        let ((site, identity), home) = (reader?, home?);
        let mut tx = site.db.read().await?;
        let (home, _) = store::homes::find(&mut tx, identity.account, home, Action::ManageAccounts).await?;
        let accounts = store::accounts::of_home(&mut tx, home.id).await?;
        let rows = accounts.into_iter().map(|member| {
            let role = voice().word(&member.role);
            vec![member.account.name.into_any(), role.into_any(), member.account.email.into_any()]
        });
        let typed = typed(session).await;
        let again = |field: &str| typed.get(field).to_owned();
        let role = Some(again("role")).filter(|role| !role.is_empty()).unwrap_or_else(|| "staff".into());
        let roles = Role::of_members().map(|role| Choice::new(role.word(), voice().word(&role)));
        let head = ["accounts-name", "accounts-role", "accounts-email"].map(t).to_vec();
        Ok(frame::page(
            &identity,
            frame::Place::Home,
            t("accounts-title"),
            view! {
                <BackLink href=format!("/homes/{}", home.id) label=home.name />
                <h1>{t("accounts-title")}</h1>
                <DefinitionTable head rows=rows.collect() />
                <h2>{t("accounts-add")}</h2>
                <form method="post" action=format!("/do/homes/{}/accounts", home.id) novalidate>
                    <TextInput name="name" label=t("accounts-name") value=again("name") autocomplete="off" />
                    <TextInput name="email" label=t("accounts-email") value=again("email") kind="email" autocomplete="off" />
                    <TextInput
                        name="password"
                        label=t("accounts-password")
                        value=""
                        kind="password"
                        hint=t("accounts-password-hint")
                        autocomplete="new-password"
                    />
                    <Radios name="role" legend=t("accounts-role") options=roles.collect() chosen=role />
                    <Button label=t("accounts-add") />
                </form>
            },
        ))
    })
}
