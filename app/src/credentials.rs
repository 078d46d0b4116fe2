//! Whether somebody is who they say. Attempts are counted before they are judged, each against its own budgets, so that guessing ends
//! soon and nobody can keep somebody else out.

use domain::AccountId;
use domain::answers::Answers;
use domain::event::Event;
use domain::person::Author;
use domain::settings::SETTINGS;
use domain::week::today;
use store::accounts::{self, Account};
use store::{attempts, devices};

use crate::actions::people;
use crate::error::AppError;
use crate::passwords;
use crate::session::SessionDoor;
use crate::site::Site;
use crate::visitor::Visitor;
use crate::work::{SignedIn, Work};

/// Something that attempts count against.
struct Budget {
    key: String,
    /// How many attempts it bears within the pause.
    most: i64,
}

impl Budget {
    fn new(key: String, most: i64) -> Self {
        Self { key, most }
    }
}

/// The account that this address and password open.
///
/// A device on which the account has signed in before has a budget of its own, which a stranger cannot use up. Elsewhere an attempt
/// counts for the address in this network, for the address from everywhere, and for the network.
///
/// # Errors
/// `Busy`, or a failure of the database.
pub async fn sign_in(site: &Site, visitor: &Visitor, email: &str, password: &str) -> Result<Option<Account>, AppError> {
    let mut tx = site.db.read().await?;
    let found = accounts::by_email(&mut tx, email).await?;
    let since = site.clock.now() - SETTINGS.device_life();
    let device = match (&found, visitor.device_hash()) {
        (Some((account, _)), Some(hash)) if devices::knows(&mut tx, &hash, account.id, since).await? => Some(hash),
        _ => None,
    };
    drop(tx);
    let budgets = match device {
        Some(hash) => vec![Budget::new(format!("sign-in {email} on {hash}"), SETTINGS.sign_in_tries())],
        None => vec![
            Budget::new(format!("sign-in {email} from {}", visitor.network), SETTINGS.sign_in_tries()),
            Budget::new(format!("sign-in {email}"), SETTINGS.sign_in_tries_anywhere()),
            Budget::new(format!("sign-in from {}", visitor.network), SETTINGS.sign_in_tries_network()),
        ],
    };
    judge(site, &budgets, found, password).await
}

/// Whether whoever is signed in typed their password into a form that asks for it once more: before they sign or authorise, or take a
/// tablet back. Attempts count for this session alone, and an empty box is none.
///
/// # Errors
/// `Busy`, or a failure of the database.
pub async fn confirm_again(signed_in: &SignedIn, session: &SessionDoor, typed: &Answers) -> Result<bool, AppError> {
    let password = typed.get("password");
    if password.is_empty() {
        return Ok(false);
    }
    let mut tx = signed_in.site.db.read().await?;
    let account = accounts::find(&mut tx, signed_in.identity.account).await?;
    let found = accounts::by_email(&mut tx, &account.email).await?;
    drop(tx);
    let budget = Budget::new(format!("session {}", session.name()), SETTINGS.sign_in_tries());
    Ok(judge(&signed_in.site, &[budget], found, password).await?.is_some())
}

/// Whether this is the PIN of a handed tablet; attempts count for this hand-over alone, and do not come back.
///
/// # Errors
/// `Busy`, or a failure of the database.
pub async fn confirm_pin(site: &Site, session: &str, pin: &str, hash: &str) -> Result<bool, AppError> {
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    let (key, since) = (format!("pin {session}"), now - SETTINGS.session_life());
    if !attempts::admit(&mut tx, &key, SETTINGS.pin_tries(), since, now).await? {
        return Ok(false);
    }
    tx.commit().await?;
    passwords::is_right(&site.gates.passwords, pin.to_owned(), Some(hash.to_owned())).await
}

/// The account, where the budgets bear one more attempt and the password is right. Then the first budget is full again, and the others
/// get this attempt back.
async fn judge(
    site: &Site,
    budgets: &[Budget],
    found: Option<(Account, Option<String>)>,
    password: &str,
) -> Result<Option<Account>, AppError> {
    let (account, hash) = found.unzip();
    if let Some(spent) = admit(site, budgets).await? {
        note_burst(site, spent, account.map(|account| account.id)).await?;
        return Ok(None);
    }
    let is_right = passwords::is_right(&site.gates.passwords, password.to_owned(), hash.flatten()).await?;
    let opened = account.filter(|account| is_right && account.is_open_on(today(site.clock.now())));
    if let (Some(_), [first, others @ ..]) = (&opened, budgets) {
        let mut tx = site.db.write().await?;
        attempts::forget(&mut tx, &first.key).await?;
        for budget in others {
            attempts::give_back(&mut tx, &budget.key).await?;
        }
        tx.commit().await?;
    }
    Ok(opened)
}

/// Counts an attempt for all budgets, or for none of them where one is used up: that one.
async fn admit<'a>(site: &Site, budgets: &'a [Budget]) -> Result<Option<&'a Budget>, AppError> {
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    for budget in budgets {
        if !attempts::admit(&mut tx, &budget.key, budget.most, now - SETTINGS.sign_in_pause(), now).await? {
            return Ok(Some(budget));
        }
    }
    tx.commit().await?;
    Ok(None)
}

/// Notes that attempts are let through no longer: once for each burst, in the log and in the homes of the account that they were about.
/// What was typed stands in neither.
async fn note_burst(site: &Site, spent: &Budget, account: Option<AccountId>) -> Result<(), AppError> {
    let key = account.map_or_else(|| format!("noted {}", spent.key), |account| format!("noted {account}"));
    let mut work = Work::begin(site.clone(), Author::Accord).await?;
    if !attempts::admit(&mut work.tx, &key, 1, work.now - SETTINGS.sign_in_pause(), work.now).await? {
        return Ok(());
    }
    match account {
        Some(account) => {
            tracing::warn!(%account, "many wrong passwords for one account");
            people::note_in_homes(&mut work, account, &Event::SignInBurst { account }).await?;
        }
        None => tracing::warn!("many wrong passwords for an address without an account, or from one network"),
    }
    Ok(work.tx.commit().await?)
}
