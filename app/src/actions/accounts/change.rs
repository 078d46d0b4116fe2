//! What a member may do, until when, and whether they may at all. Nobody changes what is their own, and a home keeps a manager.

use domain::event::Event;
use domain::person::Member;
use domain::policy::{Action, Grant, Role, allows, grant};
use domain::week::today;
use domain::{AccountId, HomeId};
use store::accounts::{self, Account, HomeMember};
use store::events::Scope;
use store::{homes, role_requests};

use super::{ask, last_day, role};
use crate::actions::people;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, Work};

/// A member of a home, before somebody else who looks after its accounts.
struct Opened {
    work: Work,
    home: HomeId,
    by: Member,
    account: Account,
    role: Role,
}

impl Opened {
    async fn new(signed_in: SignedIn, home: HomeId, account: AccountId) -> Result<Self, AppError> {
        let (mut work, home, by) = signed_in.home(home, Action::ManageAccounts).await?;
        homes::lock(&mut work.tx, home.id).await?;
        let HomeMember { account, role } = accounts::member(&mut work.tx, home.id, account).await?;
        if account.id == by.account {
            return Err(AppError::Form(FormFault::Yourself));
        }
        Ok(Self { work, home: home.id, by, account, role })
    }

    /// How this role may be given by whoever asks; refused where it may not be.
    fn grant(&self, role: Role) -> Result<Grant, AppError> {
        match grant(self.by.role, role) {
            Grant::Never => Err(AppError::Form(FormFault::NotYours)),
            grant => Ok(grant),
        }
    }

    /// Refuses to leave a home without a manager who can sign in.
    async fn keep_a_manager(&mut self) -> Result<(), AppError> {
        for (home, member) in homes::of_account(&mut self.work.tx, self.account.id).await? {
            let is_other = |it: &HomeMember| it.role == Role::Manager && it.account.id != self.account.id;
            let is_there = |it: &HomeMember| it.account.has_password && it.account.is_open_on(today(self.work.now));
            let members = accounts::of_home(&mut self.work.tx, home.id).await?;
            if member.role == Role::Manager && !members.iter().any(|it| is_other(it) && is_there(it)) {
                return Err(AppError::Form(FormFault::LastManager));
            }
        }
        Ok(())
    }

    /// Refuses what would change the account in a home whose accounts are not looked after by whoever asks.
    async fn only_in_own_homes(&mut self) -> Result<(), AppError> {
        let own = homes::of_account(&mut self.work.tx, self.by.account).await?;
        let is_own = |home| own.iter().any(|(it, by)| it.id == home && allows(by.role, Action::ManageAccounts));
        let homes = homes::of_account(&mut self.work.tx, self.account.id).await?;
        let all_own = homes.iter().all(|(home, _)| is_own(home.id));
        if all_own { Ok(()) } else { Err(AppError::Form(FormFault::Elsewhere)) }
    }

    /// Notes what happened, and shows the account.
    async fn done(mut self, event: Event) -> ActionResult {
        self.work.note(event, Scope::Home(self.home)).await?;
        self.show().await
    }

    async fn show(self) -> ActionResult {
        self.work.commit_and_show(pages::Account { home: self.home, account: self.account.id }).await
    }
}

/// Sends somebody who has no password yet another link; the old one no longer works.
pub async fn invite_again(path: forms::InviteAgain, signed_in: SignedIn) -> ActionResult {
    let mut opened = Opened::new(signed_in, path.home, path.account).await?;
    opened.grant(opened.role)?;
    if opened.account.has_password || !opened.account.is_open_on(today(opened.work.now)) {
        return Err(AppError::Changed);
    }
    people::invite(&mut opened.work, &opened.account, opened.home).await?;
    opened.done(Event::AccountInvited { account: path.account }).await
}

/// Gives a member another role, or asks for it where somebody else has to confirm it.
pub async fn change_role(path: forms::ChangeRole, signed_in: SignedIn, Form(typed): Form) -> ActionResult {
    let mut opened = Opened::new(signed_in, path.home, path.account).await?;
    let role = role(&typed).ok_or(AppError::BadRequest)?;
    if role == opened.role || !opened.account.active {
        return opened.show().await;
    }
    opened.grant(opened.role)?;
    let grant = opened.grant(role)?;
    if opened.role == Role::Manager {
        opened.keep_a_manager().await?;
    }
    if grant == Grant::Confirmed {
        ask(&mut opened.work, path.home, &opened.account, role, opened.by.account).await?;
        return opened.show().await;
    }
    role_requests::settle_all(&mut opened.work.tx, path.account, path.home, opened.work.now).await?;
    accounts::set_role(&mut opened.work.tx, path.account, path.home, role).await?;
    opened.done(Event::RoleChanged { account: path.account, role }).await
}

/// Gives an account a last day, or takes it away.
pub async fn set_last_day(
    path: forms::SetLastDay,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    let (home, account) = (path.home, path.account);
    let mut opened = Opened::new(signed_in, home, account).await?;
    if grant(opened.by.role, opened.role) != Grant::Alone {
        return Err(AppError::Form(FormFault::NotYours));
    }
    opened.only_in_own_homes().await?;
    let last_day = match last_day(&typed, today(opened.work.now)) {
        Ok(last_day) => last_day,
        Err(fault) => {
            drop(opened);
            session.change(|kept| kept.keep(typed)).await?;
            return Ok(AppError::Form(fault).shown_on(pages::Account { home, account }));
        }
    };
    accounts::set_last_day(&mut opened.work.tx, account, last_day).await?;
    people::note_in_homes(&mut opened.work, account, &Event::LastDaySet { account, last_day }).await?;
    opened.show().await
}

/// Takes somebody out of a home who works in another one too.
pub async fn leave(path: forms::LeaveHome, signed_in: SignedIn) -> ActionResult {
    let mut opened = Opened::new(signed_in, path.home, path.account).await?;
    let account = path.account;
    if homes::of_account(&mut opened.work.tx, account).await?.len() < 2 {
        return Err(AppError::Form(FormFault::OnlyHome));
    }
    opened.keep_a_manager().await?;
    accounts::leave(&mut opened.work.tx, account, opened.home).await?;
    role_requests::settle_all(&mut opened.work.tx, account, opened.home, opened.work.now).await?;
    opened.work.note(Event::LeftHome { account }, Scope::Home(opened.home)).await?;
    opened.work.commit_and_show(pages::Accounts { home: opened.home }).await
}

/// Closes an account: who left can do nothing from now on.
pub async fn close(path: forms::CloseAccount, signed_in: SignedIn) -> ActionResult {
    let mut opened = Opened::new(signed_in, path.home, path.account).await?;
    if !opened.account.active {
        return opened.show().await;
    }
    opened.only_in_own_homes().await?;
    opened.keep_a_manager().await?;
    people::close(&mut opened.work, path.account).await?;
    opened.show().await
}

/// Opens a closed account again, as a member of this home alone, or asks for it where somebody else has to confirm it. They choose a new
/// password.
pub async fn reopen(path: forms::ReopenAccount, signed_in: SignedIn) -> ActionResult {
    let mut opened = Opened::new(signed_in, path.home, path.account).await?;
    if opened.account.active {
        return opened.show().await;
    }
    if opened.grant(opened.role)? == Grant::Confirmed {
        ask(&mut opened.work, path.home, &opened.account, opened.role, opened.by.account).await?;
        return opened.show().await;
    }
    accounts::reopen(&mut opened.work.tx, path.account, opened.home).await?;
    people::invite(&mut opened.work, &opened.account, opened.home).await?;
    opened.done(Event::AccountReopened { account: path.account }).await
}
