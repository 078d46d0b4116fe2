//! The accounts of a home.

use domain::answers::Answers;
use domain::policy::{Action, Role};
use domain::word::Word;
use leptos::prelude::*;
use store::accounts::HomeMember;
use store::homes::Home;

use super::frame;
use super::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{t, voice};
use crate::ui::{BackLink, Button, Choice, DefinitionTable, Radios, TextInput};

/// The page.
pub async fn accounts(pages::Accounts { home }: pages::Accounts, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, _) = store::homes::find(&mut tx, account, home, Action::ManageAccounts).await?;
    let accounts = store::accounts::of_home(&mut tx, home.id).await?;
    drop(tx);
    let typed = request.typed().await?;
    let head = ["accounts-name", "accounts-role", "accounts-email"].map(t).to_vec();
    let rows = accounts.into_iter().map(row).collect();
    frame::page(&request, frame::Place::Home, t("accounts-title"), || {
        view! {
            <BackLink href=pages::Home { home: home.id }.to_string() label=home.name.clone() />
            <h1>{t("accounts-title")}</h1>
            <DefinitionTable head rows />
            <h2>{t("accounts-add")}</h2>
            {add(&home, &typed)}
        }
    })
}

fn row(member: HomeMember) -> Vec<AnyView> {
    let role = voice().word(&member.role);
    vec![member.account.name.into_any(), role.into_any(), member.account.email.into_any()]
}

fn add(home: &Home, typed: &Answers) -> AnyView {
    let again = |field: &str| typed.get(field).to_owned();
    let role = Some(again("role")).filter(|role| !role.is_empty()).unwrap_or_else(|| Role::Staff.word().to_owned());
    let roles = Role::of_members().map(|role| Choice::new(role.word(), voice().word(&role))).collect();
    view! {
        <form method="post" action=forms::AddAccount { home: home.id }.to_string() novalidate>
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
            <Radios name="role" legend=t("accounts-role") options=roles chosen=role />
            <Button label=t("accounts-add") />
        </form>
    }
    .into_any()
}
