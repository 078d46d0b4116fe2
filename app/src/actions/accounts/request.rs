//! Roles that somebody asked for: a manager who did not ask confirms them, or they are let go.

use domain::event::Event;
use domain::policy::{Action, Role};
use store::accounts::{self, Account};
use store::events::Scope;
use store::role_requests::{self, RoleRequest};
use store::{StoreError, homes};

use super::add_account;
use crate::actions::people;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::work::{ActionResult, Form, SignedIn, Work};

/// Confirms a role that somebody else asked for, or lets it go.
pub async fn settle(
    forms::SettleRole { home, request }: forms::SettleRole,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, home, by) = signed_in.home(home, Action::ManageAccounts).await?;
    homes::lock(&mut work.tx, home.id).await?;
    let request = role_requests::settle(&mut work.tx, home.id, request, work.now).await?;
    let RoleRequest { account, role, .. } = request;
    if typed.get("settle") != "confirm" {
        work.note(Event::RoleDeclined { account, role }, Scope::Home(home.id)).await?;
        return work.commit_and_show(pages::Accounts { home: home.id }).await;
    }
    if by.role != Role::Manager {
        return Err(AppError::NotAllowed);
    }
    if [request.asked_by, request.account].contains(&by.account) {
        return Err(AppError::Form(FormFault::OwnRequest));
    }
    give(&mut work, &request).await?;
    work.note(Event::RoleConfirmed { account, role }, Scope::Home(home.id)).await?;
    work.commit_and_show(pages::Accounts { home: home.id }).await
}

/// Gives what was asked for: to somebody new, to a member, or to one whose account was closed.
async fn give(work: &mut Work, request: &RoleRequest) -> Result<(), AppError> {
    let account = match accounts::find(&mut work.tx, request.account).await {
        Ok(account) => account,
        Err(StoreError::NotFound) => {
            let new = Account::new(request.account, &request.name, &request.email);
            let new = Account { last_day: request.last_day, ..new };
            add_account(work, &new, request.home, request.role).await?;
            return people::invite(work, &new, request.home).await;
        }
        Err(error) => return Err(error.into()),
    };
    if !account.active {
        accounts::reopen(&mut work.tx, account.id, request.home).await?;
    }
    accounts::set_role(&mut work.tx, account.id, request.home, request.role).await?;
    if account.has_password { Ok(()) } else { people::invite(work, &account, request.home).await }
}
