//! Signing in and out.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::answers::Answers;
use domain::event::Event;
use domain::person::Author;
use domain::policy::Action;
use store::accounts::Account;
use store::events::Scope;
use store::plans;

use crate::credentials;
use crate::device::Device;
use crate::error::FormFault;
use crate::pages::held::HeldForm;
use crate::pages::{self, Browser, held};
use crate::paths::{self, forms, local_path};
use crate::session::{SessionDoor, WebSession};
use crate::site::Site;
use crate::tablet;
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
        Some(account) => enter(site, &session, &visitor, &headers, &account, see_other(next)).await,
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
    enter(site, &session, &visitor, &headers, &account, held::ready(&browser, form)).await
}

/// What was typed as an e-mail address, no longer than one can be.
pub(super) fn typed_email(typed: &Answers) -> String {
    typed.get("email").trim().to_lowercase().chars().take(254).collect()
}

/// Begins a session under a new name, and knows the device from now on. A tablet that was in a young person's hands still is.
async fn enter(
    site: Site,
    session: &SessionDoor,
    visitor: &Visitor,
    headers: &HeaderMap,
    account: &Account,
    mut answer: Response,
) -> ActionResult {
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    let device: HeaderValue = visitor.remember(&mut work.tx, &site, account.id).await?;
    work.note(Event::SignedIn { account: account.id }, Scope::Account(account.id)).await?;
    let signed_in = WebSession::of(account.id, work.now, Device::of(headers));
    let handed = match tablet::handed_to(&site, headers) {
        Some(plan) => plans::find(&mut work.tx, account.id, plan, Action::HandOver).await.ok().map(|_| plan),
        None => None,
    };
    work.tx.commit().await?;
    let begun = handed.map_or(signed_in.clone(), |plan| signed_in.handed_to(plan, None));
    session.change_and_renew(|kept| *kept = begun).await?;
    answer.headers_mut().append(header::SET_COOKIE, device);
    answer.headers_mut().append(header::SET_COOKIE, tablet::remember(&site, handed)?);
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
    forget_storage(&mut answer);
    Ok(answer)
}

/// Has the browser forget what its pages kept.
pub(super) fn forget_storage(answer: &mut Response) {
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"storage\""));
}
