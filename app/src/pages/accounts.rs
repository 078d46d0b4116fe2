//! The accounts of a home: who there is, what waits to be confirmed, and who is invited.

mod account;
mod events;

pub use account::account;
pub use events::events;

use chrono::NaiveDate;
use domain::answers::Answers;
use domain::person::Member;
use domain::policy::{Action, Grant, Role, grant};
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::accounts::{Account, HomeMember};
use store::homes::Home;
use store::role_requests::{self, RoleRequest};

use super::frame;
use super::letters::stopped;
use super::request::{PageRequest, PageResult};
use crate::error::FormFault;
use crate::paths::{forms, pages};
use crate::texts::{date, moment, t, voice, with};
use crate::ui::{
    BackLink, Button, ButtonKind, ButtonLink, Choice, DateInput, DefinitionTable, Notice, NoticeKind, Radios, Tag,
    TagKind, TextInput,
};

/// The page.
pub async fn accounts(pages::Accounts { home }: pages::Accounts, request: PageRequest) -> PageResult {
    let account = request.identity()?.account;
    let mut tx = request.site.db.read().await?;
    let (home, by) = store::homes::find(&mut tx, account, home, Action::ManageAccounts).await?;
    let accounts = store::accounts::of_home(&mut tx, home.id).await?;
    let waiting = role_requests::of_home(&mut tx, home.id).await?;
    drop(tx);
    let typed = request.typed().await?;
    let today = today(request.site.clock.now());
    let head = ["accounts-name", "accounts-role", "accounts-state", "accounts-email"].map(t).to_vec();
    let rows = accounts.iter().map(|member| row(&home, member, today)).collect();
    frame::page(&request, frame::Place::Home, t("accounts-title"), || {
        view! {
            <BackLink href=pages::Home { home: home.id }.to_string() label=home.name.clone() />
            <h1>{t("accounts-title")}</h1>
            {stopped(&request.site, "letters-stopped-password")}
            {waiting.iter().map(|it| to_confirm(&by, it, &accounts)).collect_view()}
            <DefinitionTable head rows />
            <div class="actions">
                <ButtonLink href=pages::HomeEvents { home: home.id }.to_string() label=t("home-events-title") kind=ButtonKind::Secondary />
            </div>
            <h2>{t("accounts-add")}</h2>
            <p>{t("accounts-add-what")}</p>
            {add(&request, &home, &by, &typed)}
        }
    })
}

fn row(home: &Home, member: &HomeMember, today: NaiveDate) -> Vec<AnyView> {
    let HomeMember { account, role } = member;
    let href = pages::Account { home: home.id, account: account.id }.to_string();
    vec![
        view! { <a href=href>{account.name.clone()}</a> }.into_any(),
        voice().word(role).into_any(),
        state(account, today),
        account.email.clone().into_any(),
    ]
}

/// Whether an account can do anything, and until when.
fn state(account: &Account, today: NaiveDate) -> AnyView {
    let until = |key: &str, day: NaiveDate| with(key, &[("date", date(day).into())]);
    let (kind, text) = match (account.active, account.last_day) {
        (false, _) => (TagKind::Waiting, t("account-closed")),
        (true, Some(day)) if day < today => (TagKind::Waiting, until("account-ended", day)),
        (true, _) if !account.has_password => (TagKind::Changed, t("account-invited")),
        (true, Some(day)) => (TagKind::Good, until("account-until", day)),
        (true, None) => (TagKind::Good, t("account-open")),
    };
    view! { <Tag kind text /> }.into_any()
}

/// A role that waits to be confirmed, with what this reader may do about it.
fn to_confirm(by: &Member, request: &RoleRequest, members: &[HomeMember]) -> AnyView {
    let asker = members.iter().find(|it| it.account.id == request.asked_by).map(|it| it.account.name.clone());
    let about = [
        ("who", request.name.as_str().into()),
        ("email", request.email.as_str().into()),
        ("role", voice().word(&request.role).into()),
        ("asker", asker.unwrap_or_default().into()),
        ("when", moment(request.asked_at).into()),
    ];
    let may = by.role == Role::Manager && ![request.asked_by, request.account].contains(&by.account);
    let confirm = may.then(|| view! { <Button label=t("role-confirm") name="settle" value="confirm".to_owned() /> });
    let [title, what] = ["role-waits-title", "role-waits-what"].map(|key| with(key, &about));
    let action = forms::SettleRole { home: request.home, request: request.id }.to_string();
    view! {
        <Notice kind=NoticeKind::Look title>
            <p>{what}</p>
            <form method="post" action=action>
                <div class="actions">
                    {confirm}
                    <Button label=t("role-let-go") name="settle" value="let_go".to_owned() kind=ButtonKind::Secondary />
                </div>
            </form>
        </Notice>
    }
    .into_any()
}

fn add(request: &PageRequest, home: &Home, by: &Member, typed: &Answers) -> AnyView {
    let again = |field: &str| typed.get(field).to_owned();
    let taken = request.fault(&[FormFault::EmailTaken]);
    let chosen = Some(again("role")).filter(|role| !role.is_empty()).unwrap_or_else(|| Role::Staff.word().to_owned());
    view! {
        <form method="post" action=forms::AddAccount { home: home.id }.to_string() novalidate>
            <TextInput name="name" label=t("accounts-name") value=again("name") autocomplete="off" />
            <TextInput name="email" label=t("accounts-email") hint=t("accounts-email-hint") value=again("email") error=taken kind="email" autocomplete="off" />
            {roles(by, chosen)}
            {last_day(request, typed, None)}
            <Button label=t("accounts-add") />
        </form>
    }
    .into_any()
}

/// The roles that this reader may give, and those that somebody else has to confirm.
fn roles(by: &Member, chosen: String) -> AnyView {
    let choice = |role: Role| {
        let choice = Choice::new(role.word(), voice().word(&role));
        match grant(by.role, role) {
            Grant::Alone => Some(choice),
            Grant::Confirmed => Some(choice.with_hint(t("role-needs-manager"))),
            Grant::Never => None,
        }
    };
    let options = Role::of_members().filter_map(choice).collect();
    view! { <Radios name="role" legend=t("accounts-role") options chosen /> }.into_any()
}

/// The last day of agency staff.
fn last_day(request: &PageRequest, typed: &Answers, kept: Option<NaiveDate>) -> AnyView {
    let shown = match (typed.is_empty(), kept) {
        (true, Some(day)) => Answers::default().with("last_day", day.to_string().as_str()),
        _ => typed.clone(),
    };
    let [day, month, year] = shown.date_boxes("last_day");
    let error = request.fault(&[FormFault::LastDay]);
    let labels = ["date-day", "date-month", "date-year"].map(t);
    view! {
        <DateInput name="last_day" legend=t("accounts-last-day") hint=t("accounts-last-day-hint") day month year labels error />
    }
    .into_any()
}
