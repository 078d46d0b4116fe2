//! Who prepared a revision and who authorised it, apart by an index of the database: the domain refuses it first.

use std::collections::BTreeSet;

use domain::revision::{Authorised, Life};
use domain::{AccountId, PlanId};

use crate::error::Result;
use crate::tx::Tx;

/// Keeps who prepared a revision when it is sent, and who authorised it when it is.
///
/// # Errors
/// `Conflict` where somebody authorises what they prepared, without an exception of the home.
pub(crate) async fn keep(tx: &mut Tx, plan: PlanId, life: &Life) -> Result<()> {
    match life {
        Life::WithManager(sent) => {
            let accounts: BTreeSet<_> = sent.prepared.writers.iter().copied().chain(sent.by.account()).collect();
            for account in accounts {
                add(tx, plan, sent.revision, account, "prepared", false).await?;
            }
            Ok(())
        }
        Life::WithSocialWorker(Authorised { sent, by }) => {
            let Some(account) = by.account() else { return Ok(()) };
            let excepted = sent.prepared.exception.is_some() && sent.prepared.writers.contains(&account);
            add(tx, plan, sent.revision, account, "authorised", excepted).await
        }
        _ => Ok(()),
    }
}

async fn add(
    tx: &mut Tx,
    plan: PlanId,
    revision: u32,
    account: AccountId,
    duty: &'static str,
    excepted: bool,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query("INSERT INTO duty (plan, revision, account, duty, excepted) VALUES ($1, $2, $3, $4, $5)")
            .bind(plan)
            .bind(i64::from(revision))
            .bind(account)
            .bind(duty)
            .bind(excepted)
    )?;
    Ok(())
}
