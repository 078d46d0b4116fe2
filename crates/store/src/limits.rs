//! Since when the restrictions of the agreements in force have counted (handbook, R24). Kept with each version that comes into force, so that
//! nobody has to read all earlier ones.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::agreement::LimitedSince;
use domain::frozen::FrozenText;
use domain::{AccountId, PlanId, RowId};

use crate::error::Result;
use crate::tx::Tx;

/// A version is in force since a local date: restrictions that go on keep their day, others begin, and what is none any more is forgotten.
pub(crate) async fn keep(tx: &mut Tx, text: &FrozenText, from: NaiveDate) -> Result<()> {
    let before = of_plan(tx, text.plan()).await?;
    let limits = || text.rules().iter().filter(|rule| rule.terms.kind.needs_consent()).map(|rule| rule.id);
    for rule in before.keys().filter(|rule| limits().all(|it| it != **rule)) {
        let query = "DELETE FROM limited_since WHERE plan = $1 AND rule = $2";
        execute!(tx, sqlx::query(query).bind(text.plan()).bind(rule))?;
    }
    for rule in limits().filter(|rule| !before.contains_key(rule)) {
        let query = "INSERT INTO limited_since (plan, rule, since) VALUES ($1, $2, $3)";
        execute!(tx, sqlx::query(query).bind(text.plan()).bind(rule).bind(from))?;
    }
    Ok(())
}

/// Since when each restriction of a plan has counted (local dates).
///
/// # Errors
/// `Broken`.
pub async fn of_plan(tx: &mut Tx, plan: PlanId) -> Result<LimitedSince> {
    let query = "SELECT rule, since FROM limited_since WHERE plan = $1";
    let found: Vec<(RowId, NaiveDate)> = fetch_all!(tx, sqlx::query_as(query).bind(plan))?;
    Ok(found.into_iter().collect())
}

/// The same of all plans in the homes of an account, in one query.
///
/// # Errors
/// `Broken`.
pub async fn of_account(tx: &mut Tx, account: AccountId) -> Result<BTreeMap<PlanId, LimitedSince>> {
    let query = "SELECT plan.id, rule, since
                 FROM member JOIN plan ON plan.home = member.home JOIN limited_since ON limited_since.plan = plan.id
                 WHERE member.account = $1";
    let found: Vec<(PlanId, RowId, NaiveDate)> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    let mut all: BTreeMap<PlanId, LimitedSince> = BTreeMap::new();
    for (plan, rule, since) in found {
        all.entry(plan).or_default().insert(rule, since);
    }
    Ok(all)
}
