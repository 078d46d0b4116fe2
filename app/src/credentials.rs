//! Whether somebody is who they say. Attempts are counted before they are judged, each against its own budgets, so that guessing ends
//! soon and nobody can keep somebody else out.

use domain::settings::SETTINGS;
use store::accounts::{self, Account};
use store::{attempts, devices};

use crate::error::AppError;
use crate::passwords;
use crate::site::Site;
use crate::visitor::Visitor;

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

/// Whether this is the password of whoever is signed in; attempts count for this session alone.
///
/// # Errors
/// `Busy`, or a failure of the database.
pub async fn confirm(site: &Site, session: &str, email: &str, password: &str) -> Result<bool, AppError> {
    let mut tx = site.db.read().await?;
    let found = accounts::by_email(&mut tx, email).await?;
    drop(tx);
    let budget = Budget::new(format!("session {session}"), SETTINGS.sign_in_tries());
    Ok(judge(site, &[budget], found, password).await?.is_some())
}

/// The account, where the budgets bear one more attempt and the password is right. Then the first budget is full again, and the others
/// get this attempt back.
async fn judge(
    site: &Site,
    budgets: &[Budget],
    found: Option<(Account, String)>,
    password: &str,
) -> Result<Option<Account>, AppError> {
    if !admit(site, budgets).await? {
        return Ok(None);
    }
    let (account, hash) = found.unzip();
    let is_right = passwords::is_right(&site.gates.passwords, password.to_owned(), hash).await?;
    let opened = account.filter(|account| is_right && account.active);
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

/// Counts an attempt for all budgets, or for none of them where one is used up.
async fn admit(site: &Site, budgets: &[Budget]) -> Result<bool, AppError> {
    let now = site.clock.now();
    let mut tx = site.db.write().await?;
    for budget in budgets {
        if !attempts::admit(&mut tx, &budget.key, budget.most, now - SETTINGS.sign_in_pause(), now).await? {
            return Ok(false);
        }
    }
    tx.commit().await?;
    Ok(true)
}
