//! One account of a home: what it may do, until when, and its end.

use domain::answers::Answers;
use domain::person::Member;
use domain::policy::{Action, Grant, grant};
use domain::week::today;
use domain::word::Word;
use leptos::prelude::*;
use store::accounts::HomeMember;
use store::homes::Home;
use store::{homes, password_links};

use super::{last_day, roles, state};
use crate::pages::frame;
use crate::pages::letters::stopped;
use crate::pages::request::{PageRequest, PageResult};
use crate::paths::{forms, pages};
use crate::texts::{moment, t, voice, with};
use crate::ui::{BackLink, Button, ButtonKind};

/// What the page is made from.
struct Shown {
    request: PageRequest,
    home: Home,
    by: Member,
    member: HomeMember,
    typed: Answers,
    /// Until when the link of an invitation works.
    invited: Option<String>,
    /// Whether they work in another home too.
    elsewhere: bool,
}

/// The page.
pub async fn account(path: pages::Account, request: PageRequest) -> PageResult {
    let (reader, now) = (request.identity()?.account, request.site.clock.now());
    let mut tx = request.site.db.read().await?;
    let (home, by) = homes::find(&mut tx, reader, path.home, Action::ManageAccounts).await?;
    let member = store::accounts::member(&mut tx, home.id, path.account).await?;
    let link = password_links::of_account(&mut tx, path.account, now).await?;
    let elsewhere = homes::of_account(&mut tx, path.account).await?.len() > 1;
    drop(tx);
    let invited = link.map(|link| moment(link.expires_at)).filter(|_| !member.account.has_password);
    let typed = request.typed().await?;
    Shown { request, home, by, member, typed, invited, elsewhere }.page()
}

impl Shown {
    fn page(&self) -> PageResult {
        let HomeMember { account, role } = &self.member;
        let day = today(self.request.site.clock.now());
        let invited = self.invited.as_ref().filter(|_| account.active);
        let invited = invited.map(|until| with("account-invited-until", &[("until", until.as_str().into())]));
        frame::page(&self.request, frame::Place::Home, account.name.clone(), || {
            view! {
                <BackLink href=pages::Accounts { home: self.home.id }.to_string() label=t("accounts-title") />
                <div class="title-row"><h1>{account.name.clone()}</h1> {state(account, day)}</div>
                <p class="lead">{voice().beside([voice().word(role), account.email.clone()])}</p>
                {stopped(&self.request.site, "letters-stopped-password")}
                {invited.map(|invited| view! { <p>{invited}</p> })}
                {self.changes()}
            }
        })
    }

    /// What this reader may change, one form each.
    fn changes(&self) -> AnyView {
        let (account, role) = (&self.member.account, self.member.role);
        let (home, id) = (self.home.id, account.id);
        if id == self.by.account {
            return view! { <p>{t("account-own")}</p> }.into_any();
        }
        let given = grant(self.by.role, role);
        let button = |show: bool, form: String, what: &str, label: &str| show.then(|| simple(form, t(what), t(label)));
        let may = given != Grant::Never;
        let reopen = if given == Grant::Confirmed { "account-reopen-ask" } else { "account-reopen-what" };
        view! {
            {button(may && account.active && !account.has_password, forms::InviteAgain { home, account: id }.to_string(), "account-invite-what", "account-invite")}
            {(may && account.active).then(|| self.role())}
            {(given == Grant::Alone && account.active).then(|| self.last_day())}
            {button(self.elsewhere, forms::LeaveHome { home, account: id }.to_string(), "account-leave-what", "account-leave")}
            {button(account.active, forms::CloseAccount { home, account: id }.to_string(), "account-close-what", "account-close")}
            {button(may && !account.active, forms::ReopenAccount { home, account: id }.to_string(), reopen, "account-reopen")}
            {(!may).then(|| view! { <p>{t("account-never")}</p> })}
        }
        .into_any()
    }

    fn role(&self) -> AnyView {
        let action = forms::ChangeRole { home: self.home.id, account: self.member.account.id }.to_string();
        view! {
            <form class="card" method="post" action=action>
                {roles(&self.by, self.member.role.word().to_owned())}
                <Button label=t("account-role") kind=ButtonKind::Secondary />
            </form>
        }
        .into_any()
    }

    fn last_day(&self) -> AnyView {
        let account = &self.member.account;
        let action = forms::SetLastDay { home: self.home.id, account: account.id }.to_string();
        view! {
            <form class="card" method="post" action=action novalidate>
                {last_day(&self.request, &self.typed, account.last_day)}
                <Button label=t("account-last-day") kind=ButtonKind::Secondary />
            </form>
        }
        .into_any()
    }
}

/// A button, with what it does.
fn simple(action: String, what: String, label: String) -> AnyView {
    view! {
        <form class="card" method="post" action=action>
            <p>{what}</p>
            <Button label kind=ButtonKind::Secondary />
        </form>
    }
    .into_any()
}
