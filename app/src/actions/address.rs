//! To whom link and code go: which address is refused, who wrote it in the directory, who is told that it is another, and how a manager puts
//! it right.

use std::collections::BTreeSet;

use chrono::DateTime;
use domain::directory::{Contact, Directory};
use domain::event::Event;
use domain::fault::FaultKind;
use domain::frozen::FrozenText;
use domain::plan::{Plan, Refusal, Stage};
use domain::policy::Action;
use domain::prepared::says_where_to;
use domain::questions::Page;
use domain::revision::InForce;
use domain::row::Row;
use domain::sheets::{SheetName, contact};
use domain::{AccountId, HomeId};
use store::events::{self, Scope};
use store::letters::{self, LetterKind};
use store::{accounts, approval_requests, plans, rows};

use crate::actions::decide::{self, Addressee};
use crate::actions::letters::{Reader, letter};
use crate::error::{AppError, FormFault};
use crate::paths::{forms, pages, with_query};
use crate::work::{ActionResult, Form, SignedIn, Work};

/// Refuses an address that somebody signs in with, because nobody decides on what their own home wrote, and one outside the mail domains
/// of the home's directory.
///
/// # Errors
/// `AddressOfAccount`, `OutsideDomains`, or a failure of the database.
pub async fn refuse_outsiders(work: &mut Work, home: HomeId, email: &str) -> Result<(), AppError> {
    if is_of_account(&mut work.tx, email).await? {
        return Err(Refusal::AddressOfAccount.into());
    }
    let rows = rows::of_home(&mut work.tx, home).await?;
    if Directory(&rows).allows(email) { Ok(()) } else { Err(Refusal::OutsideDomains.into()) }
}

/// Whether somebody signs in with this address.
///
/// # Errors
/// A failure of the database.
pub async fn is_of_account(tx: &mut store::Tx, email: &str) -> Result<bool, AppError> {
    Ok(accounts::by_email(tx, email).await?.is_some())
}

/// What is wrong with a page of the home's set-up, of which `rows` are all: also what shows only beside the directory's other rows or the
/// accounts.
///
/// # Errors
/// A failure of the database.
pub async fn page_faults(
    tx: &mut store::Tx,
    rows: &[Row],
    row: &Row,
    page: &Page,
) -> Result<Vec<(&'static str, FaultKind)>, AppError> {
    let mut faults = page.faults(&row.answers);
    faults.extend(Directory(rows).faults(row).into_iter().filter(|(field, _)| page.asks(field)));
    let email = contact::EMAIL.name;
    let is_address = row.sheet == SheetName::Contact && page.asks(email);
    if is_address && is_of_account(tx, row.answers.get(email).trim()).await? {
        faults.push((email, FaultKind::AddressOfAccount));
    }
    Ok(faults)
}

/// Who wrote in the home's directory where the letters of this person go, since the agreement in force was frozen; ever, where none is.
///
/// # Errors
/// A failure of the database.
pub async fn writers(tx: &mut store::Tx, plan: &Plan, to: &Contact<'_>) -> Result<BTreeSet<AccountId>, AppError> {
    let since = plan.in_force.as_ref().map_or(DateTime::UNIX_EPOCH, |it| it.sent().by.at);
    let (records, rows) = (events::of_home_since(tx, plan.home, since).await?, to.rows());
    let wrote = records.iter().filter(|record| says_where_to(&record.event, &rows));
    Ok(wrote.filter_map(|record| record.by.account()).collect())
}

/// The same of the one whom a text names; nobody where it names nobody of the directory.
///
/// # Errors
/// A failure of the database.
pub async fn writers_of_text(
    tx: &mut store::Tx,
    plan: &Plan,
    text: &FrozenText,
) -> Result<BTreeSet<AccountId>, AppError> {
    let rows = rows::of_home(tx, plan.home).await?;
    match text.placement().social_worker_contact().and_then(|id| Directory(&rows).contact(id)) {
        Some(contact) => writers(tx, plan, &contact).await,
        None => Ok(BTreeSet::new()),
    }
}

/// What a text says of where link and code go that the agreement in force says otherwise.
#[derive(Clone, Debug, Default)]
pub struct Moved {
    /// The address before.
    pub email: Option<String>,
    /// The mail domains of the placing authority before, where it had some.
    pub domains: Option<String>,
}

/// How the way to the social worker differs from that of the agreement in force.
///
/// # Errors
/// A failure of the database.
pub async fn moved(tx: &mut store::Tx, plan: &Plan, text: &FrozenText) -> Result<Moved, AppError> {
    Ok(agreed(tx, plan).await?.map(|before| moved_from(&before, text)).unwrap_or_default())
}

fn moved_from(before: &FrozenText, text: &FrozenText) -> Moved {
    let (old, new) = (before.placement(), text.placement());
    let email = (!old.social_worker_email().eq_ignore_ascii_case(new.social_worker_email()))
        .then(|| old.social_worker_email().to_owned());
    let domains = Some(old.placing_authority_domains().to_owned());
    let domains = domains.filter(|old| !old.is_empty() && *old != new.placing_authority_domains());
    Moved { email, domains }
}

/// The text of the agreement in force.
async fn agreed(tx: &mut store::Tx, plan: &Plan) -> Result<Option<FrozenText>, AppError> {
    let Some(number) = plan.in_force.as_ref().map(InForce::revision) else { return Ok(None) };
    Ok(Some(plans::text(tx, plan.id, number).await?))
}

/// Tells the old address, and the team manager on file until now, that link and code go elsewhere.
///
/// # Errors
/// A failure of the database.
pub async fn tell_of_change(work: &mut Work, plan: &Plan, text: &FrozenText) -> Result<(), AppError> {
    let before = agreed(&mut work.tx, plan).await?.filter(|before| moved_from(before, text).email.is_some());
    let Some(before) = before else { return Ok(()) };
    let (old, new) = (before.placement(), text.placement());
    let readers = [
        Reader { name: old.social_worker(), email: old.social_worker_email() },
        Reader { name: old.team_manager(), email: old.team_manager_email() },
    ];
    tell(work, plan, text, readers, (new.social_worker(), new.social_worker_email())).await?;
    let revision = text.number();
    work.note(Event::AddressChanged { revision }, Scope::Plan(plan.id, plan.home)).await
}

/// Tells these readers that the link goes to somebody else, by name and address.
async fn tell(
    work: &mut Work,
    plan: &Plan,
    text: &FrozenText,
    readers: [Reader<'_>; 2],
    (who, email): (&str, &str),
) -> Result<(), AppError> {
    let args = || {
        vec![
            ("home", text.home().to_owned().into()),
            ("authority", text.placement().placing_authority().to_owned().into()),
            ("who", who.to_owned().into()),
            ("email", email.to_owned().into()),
        ]
    };
    for reader in readers.into_iter().filter(|reader| !reader.email.is_empty()) {
        let letter = letter(work, plan, None, reader, LetterKind::AddressChange, args).await?;
        letters::add(&mut work.tx, &letter).await?;
    }
    Ok(())
}

/// Puts the address right while the social worker is asked: the old link dies, somebody else of the directory gets a new one, and the old
/// address is told. The frozen text stays as it is; the request says to whom it really went.
pub async fn correct(
    forms::CorrectAddress { plan: id }: forms::CorrectAddress,
    signed_in: SignedIn,
    Form(typed): Form,
) -> ActionResult {
    let (mut work, plan, by) = signed_in.plan(id, Action::CorrectAddress).await?;
    let Stage::WithSocialWorker(authorised) = &plan.stage else { return Err(Refusal::WrongStage.into()) };
    let revision = authorised.sent.revision;
    let text = plans::text(&mut work.tx, id, revision).await?;
    let rows = rows::of_home(&mut work.tx, plan.home).await?;
    let mut offered = offered(Directory(&rows), &text);
    let Some(contact) = offered.find(|it| it.id().to_string() == typed.get("contact")) else {
        return Ok(AppError::Form(FormFault::Contact).shown_on(pages::Address { plan: id }));
    };
    authorised.may_be_corrected(&by, &writers(&mut work.tx, &plan, &contact).await?)?;
    let from = approval_requests::last(&mut work.tx, id, revision).await?;
    approval_requests::close_all(&mut work.tx, id, work.now).await?;
    if let Some(old) = from.as_ref().filter(|old| !old.email.eq_ignore_ascii_case(&contact.email())) {
        let about = text.placement();
        let manager = Reader { name: about.team_manager(), email: about.team_manager_email() };
        let readers = [Reader { name: &old.name, email: &old.email }, manager];
        tell(&mut work, &plan, &text, readers, (&contact.name(), &contact.email())).await?;
    }
    let to = decide::ask(&mut work, &plan, &text, Addressee::of(&contact)).await?;
    let event = Event::AddressCorrected { revision, from: from.map(|old| old.id), to, contact: contact.id() };
    work.note(event, Scope::Plan(id, plan.home)).await?;
    work.commit_and_show(with_query(pages::Agreement { plan: id }, "sent", "1")).await
}

/// To whom the link of a text may go instead.
pub fn offered<'a>(directory: Directory<'a>, text: &FrozenText) -> impl Iterator<Item = Contact<'a>> + use<'a> {
    let about = text.placement();
    directory.deciders_for(about.social_worker_contact(), about.placing_authority())
}
