//! Signing in and out, and making accounts.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::AccountId;
use domain::answers::Answers;
use domain::event::Event;
use domain::person::Author;
use domain::policy::{Action, Role};
use domain::word::Word;
use store::accounts::{self, Account};
use store::events::Scope;
use store::organisations;
use validator::Validate;

use crate::credentials;
use crate::error::{AppError, FormFault};
use crate::pages::held::HeldForm;
use crate::pages::{self, Browser, held};
use crate::passwords;
use crate::paths::{self, forms, local_path};
use crate::session::{SessionDoor, WebSession};
use crate::site::Site;
use crate::visitor::Visitor;
use crate::work::{ActionResult, Form, SignedIn, Work, see_other};

/// Signs in.
pub async fn sign_in(
    _: forms::SignIn,
    State(site): State<Site>,
    session: SessionDoor,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form,
) -> ActionResult {
    let email = typed_email(&typed);
    let next = local_path(typed.get("next")).unwrap_or("/");
    match credentials::sign_in(&site, &visitor, &email, typed.get("password")).await? {
        Some(account) => enter(site, &session, &visitor, &account, see_other(next)).await,
        // In the page itself: nothing is stored for somebody who is not signed in.
        None => Ok(pages::sign_in_again(&site, &headers, next, email)),
    }
}

/// Signs in somebody whose session ended while they were writing, and gives them their form back.
pub async fn sign_in_held(
    _: forms::SignInHeld,
    State(site): State<Site>,
    session: SessionDoor,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form,
) -> ActionResult {
    let browser = Browser::of(&headers, "");
    let form = HeldForm::read(&typed)?;
    let Some(account) = credentials::sign_in(&site, &visitor, &typed_email(&typed), typed.get("password")).await?
    else {
        return Ok(held::sign_in(&browser, form, Some(FormFault::SignIn)));
    };
    if form.account.is_some_and(|writer| writer != account.id) {
        return Ok(held::sign_in(&browser, form, Some(FormFault::OtherPerson)));
    }
    let handed = form.handed;
    let answer = enter(site, &session, &visitor, &account, held::ready(&browser, form)).await?;
    // A young person's late answer is sent from the young person's turn: the tablet is still in their hands.
    session.change(|kept| kept.handed = handed).await?;
    Ok(answer)
}

/// What was typed as an e-mail address, no longer than one can be.
fn typed_email(typed: &Answers) -> String {
    typed.get("email").trim().to_lowercase().chars().take(254).collect()
}

/// Begins a session under a new name, and knows the device from now on.
async fn enter(
    site: Site,
    session: &SessionDoor,
    visitor: &Visitor,
    account: &Account,
    mut answer: Response,
) -> ActionResult {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let device: HeaderValue = visitor.remember(&mut work.tx, &site, account.id).await?;
    work.note(Event::SignedIn { account: account.id }, Scope::Account(account.id)).await?;
    let signed_in = WebSession::of(account.id, work.now);
    work.tx.commit().await?;
    session.change_and_renew(|kept| *kept = signed_in).await?;
    answer.headers_mut().append(header::SET_COOKIE, device);
    Ok(answer)
}

/// Signs out, and has the browser forget what it kept.
pub async fn sign_out(_: forms::SignOut, signed_in: SignedIn, session: SessionDoor) -> ActionResult {
    let account = signed_in.identity.account;
    let mut work = Work::begin(signed_in.site, Author::Accord).await?;
    work.note(Event::SignedOut { account }, Scope::Account(account)).await?;
    let mut answer = work.commit_and_show(paths::pages::SignIn).await?;
    // Only after the commit: the session store writes by itself, and SQLite has one writer.
    session.end().await?;
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"storage\""));
    Ok(answer)
}

/// What a new account needs.
#[derive(Validate)]
struct NewAccount {
    #[validate(length(min = 1, max = 80))]
    name: String,
    #[validate(email, length(max = 254))]
    email: String,
    #[validate(length(min = 12, max = 200))]
    password: String,
}

impl NewAccount {
    /// The account that a form describes, with its role, if all of it can be.
    fn read(typed: &Answers) -> Option<(Self, Role)> {
        let new = Self {
            name: domain::text::tidy(typed.get("name")),
            email: typed.get("email").trim().to_lowercase(),
            password: typed.get("password").to_owned(),
        };
        let role = Role::of_members().find(|role| role.word() == typed.get("role"))?;
        let is_whole = new.validate().is_ok() && domain::text::forbidden(&new.name).is_none();
        is_whole.then_some((new, role))
    }
}

/// Makes an account in a home.
pub async fn add(
    forms::AddAccount { home }: forms::AddAccount,
    signed_in: SignedIn,
    session: SessionDoor,
    Form(typed): Form,
) -> ActionResult {
    signed_in.may(home, Action::ManageAccounts).await?;
    let page = paths::pages::Accounts { home };
    let Some((new, role)) = NewAccount::read(&typed) else {
        session.change(|kept| kept.keep(typed)).await?;
        return Ok(AppError::Form(FormFault::Account).shown_on(page));
    };
    let hash = passwords::hash(&signed_in.site.gates.passwords, new.password).await?;
    let (mut work, _, _) = signed_in.home(home, Action::ManageAccounts).await?;
    let id = AccountId::new(work.id());
    let account = Account { id, name: new.name, email: new.email, active: true };
    let organisation = organisations::of_home(&mut work.tx, home).await?;
    match accounts::add(&mut work.tx, organisation, &account, &hash, work.now).await {
        Err(store::StoreError::Conflict) => {
            session.change(|kept| kept.keep(typed)).await?;
            return Ok(AppError::Form(FormFault::EmailTaken).shown_on(page));
        }
        done => done?,
    }
    accounts::join(&mut work.tx, id, home, role).await?;
    work.note(Event::AccountAdded { account: id, role }, Scope::Home(home)).await?;
    work.commit_and_show(page).await
}
