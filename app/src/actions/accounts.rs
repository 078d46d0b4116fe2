//! Who works in a home. People are invited at their own address and choose their own passwords; nobody else ever knows one.

mod change;
mod request;

pub use change::{change_role, close, invite_again, leave, reopen, set_last_day};
pub use request::settle;

use chrono::NaiveDate;
use domain::answers::Answers;
use domain::event::Event;
use domain::policy::{Action, Grant, Role, grant};
use domain::week::today;
use domain::word::Word;
use domain::{AccountId, HomeId, RoleRequestId};
use store::accounts::{self, Account};
use store::events::Scope;
use store::role_requests::{self, RoleRequest};
use store::{StoreError, homes, organisations};
use validator::Validate;

use crate::actions::people;
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages};
use crate::session::SessionDoor;
use crate::work::{ActionResult, Form, SignedIn, Work};

/// Somebody who is to work in a home.
#[derive(Validate)]
struct NewPerson {
    #[validate(length(min = 1, max = 80))]
    name: String,
    #[validate(email, length(max = 254))]
    email: String,
}

impl NewPerson {
    /// Who a form describes, with their role and their last day, if all of it can be.
    fn read(typed: &Answers, today: NaiveDate) -> Result<(Self, Role, Option<NaiveDate>), FormFault> {
        let new = Self { name: domain::text::tidy(typed.get("name")), email: typed.get("email").trim().to_lowercase() };
        let role = role(typed).ok_or(FormFault::Account)?;
        let is_whole = new.validate().is_ok() && domain::text::forbidden(&new.name).is_none();
        if is_whole { Ok((new, role, last_day(typed, today)?)) } else { Err(FormFault::Account) }
    }
}

/// The role that was chosen.
fn role(typed: &Answers) -> Option<Role> {
    Role::of_members().find(|role| role.word() == typed.get("role"))
}

/// The last day that was typed, if one was: today or later.
fn last_day(typed: &Answers, today: NaiveDate) -> Result<Option<NaiveDate>, FormFault> {
    match typed.date("last_day") {
        None => Ok(None),
        Some(Ok(day)) if day >= today => Ok(Some(day)),
        Some(_) => Err(FormFault::LastDay),
    }
}

/// Invites somebody to a home, or asks for them where somebody else has to confirm it.
pub async fn add(
    forms::AddAccount { home }: forms::AddAccount,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may(home, Action::ManageAccounts).await?;
    match add_now(signed_in, home, &typed).await {
        Err(refused @ AppError::Form(_)) => {
            session.change(|kept| kept.keep(typed)).await?;
            Ok(refused.shown_on(pages::Accounts { home }))
        }
        done => done,
    }
}

async fn add_now(signed_in: SignedIn, home: HomeId, typed: &Answers) -> ActionResult {
    let (mut work, home, by) = signed_in.home(home, Action::ManageAccounts).await?;
    let (new, role, last_day) = NewPerson::read(typed, today(work.now)).map_err(AppError::Form)?;
    let account = AccountId::new(work.id());
    let account = Account { last_day, ..Account::new(account, &new.name, &new.email) };
    if accounts::by_email(&mut work.tx, &account.email).await?.is_some() {
        return Err(AppError::Form(FormFault::EmailTaken));
    }
    match grant(by.role, role) {
        Grant::Never => return Err(AppError::Form(FormFault::NotYours)),
        Grant::Confirmed => ask(&mut work, home.id, &account, role, by.account).await?,
        Grant::Alone => {
            add_account(&mut work, &account, home.id, role).await?;
            people::invite(&mut work, &account, home.id).await?;
            work.note(Event::AccountAdded { account: account.id, role }, Scope::Home(home.id)).await?;
        }
    }
    work.commit_and_show(pages::Accounts { home: home.id }).await
}

/// Makes an account that works in a home.
async fn add_account(work: &mut Work, account: &Account, home: HomeId, role: Role) -> Result<(), AppError> {
    let organisation = organisations::of_home(&mut work.tx, home).await?;
    match accounts::add(&mut work.tx, organisation, account, work.now).await {
        Err(StoreError::Conflict) => return Err(AppError::Form(FormFault::EmailTaken)),
        added => added?,
    }
    Ok(accounts::set_role(&mut work.tx, account.id, home, role).await?)
}

/// Asks for a role that somebody else has to confirm.
async fn ask(work: &mut Work, home: HomeId, account: &Account, role: Role, by: AccountId) -> Result<(), AppError> {
    homes::lock(&mut work.tx, home).await?;
    let request = RoleRequest {
        id: RoleRequestId::new(work.id()),
        home,
        account: account.id,
        name: account.name.clone(),
        email: account.email.clone(),
        role,
        last_day: account.last_day,
        asked_by: by,
        asked_at: work.now,
    };
    match role_requests::add(&mut work.tx, &request).await {
        Err(StoreError::Conflict) => return Err(AppError::Form(FormFault::RoleWaits)),
        added => added?,
    }
    work.note(Event::RoleRequested { account: account.id, role }, Scope::Home(home)).await
}
