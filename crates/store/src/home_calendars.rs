//! The calendars of homes: school holidays, and who works on which day.

use chrono::NaiveDate;
use domain::home_calendar::Holiday;
use domain::{AccountId, HomeId};

use crate::error::{Result, or_conflict, or_not_found};
use crate::tx::Tx;

/// The holidays of a home, the earliest first.
///
/// # Errors
/// `Broken`.
pub async fn holidays(tx: &mut Tx, home: HomeId) -> Result<Vec<Holiday>> {
    let query = "SELECT first_day, last_day FROM school_holiday WHERE home = $1 ORDER BY first_day";
    let found: Vec<(NaiveDate, NaiveDate)> = fetch_all!(tx, sqlx::query_as(query).bind(home))?;
    Ok(found.into_iter().map(|(first, last)| Holiday { first, last }).collect())
}

/// The holidays of all homes in which somebody works, in one query.
///
/// # Errors
/// `Broken`.
pub async fn holidays_of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<(HomeId, Holiday)>> {
    let query = "SELECT school_holiday.home, first_day, last_day
                 FROM member JOIN school_holiday ON school_holiday.home = member.home WHERE member.account = $1";
    let found: Vec<(HomeId, NaiveDate, NaiveDate)> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    Ok(found.into_iter().map(|(home, first, last)| (home, Holiday { first, last })).collect())
}

/// Notes a holiday.
///
/// # Errors
/// `Conflict` where one begins on this day already.
pub async fn add_holiday(tx: &mut Tx, home: HomeId, holiday: Holiday) -> Result<()> {
    let query = "INSERT INTO school_holiday (home, first_day, last_day) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    or_conflict(execute!(tx, sqlx::query(query).bind(home).bind(holiday.first).bind(holiday.last))?)
}

/// Takes a holiday out.
///
/// # Errors
/// `NotFound` where it is not there.
pub async fn remove_holiday(tx: &mut Tx, home: HomeId, holiday: Holiday) -> Result<()> {
    let query = "DELETE FROM school_holiday WHERE home = $1 AND first_day = $2 AND last_day = $3";
    or_not_found(execute!(tx, sqlx::query(query).bind(home).bind(holiday.first).bind(holiday.last))?)
}

/// Who works in a home from one day to another, both included.
///
/// # Errors
/// `Broken`.
pub async fn rota(tx: &mut Tx, home: HomeId, from: NaiveDate, to: NaiveDate) -> Result<Vec<(NaiveDate, AccountId)>> {
    let query = "SELECT day, account FROM rota WHERE home = $1 AND day BETWEEN $2 AND $3 ORDER BY day, account";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(home).bind(from).bind(to))?)
}

/// Who works from one day to another in all homes in which somebody works, in one query.
///
/// # Errors
/// `Broken`.
pub async fn rota_of_account(
    tx: &mut Tx,
    account: AccountId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(HomeId, AccountId)>> {
    let query = "SELECT DISTINCT rota.home, rota.account FROM member JOIN rota ON rota.home = member.home
                 WHERE member.account = $1 AND day BETWEEN $2 AND $3";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(account).bind(from).bind(to))?)
}

/// Writes down who works on a day, instead of what was written before.
///
/// # Errors
/// `NotFound` where there is no such home or account.
pub async fn write_rota(tx: &mut Tx, home: HomeId, day: NaiveDate, accounts: &[AccountId]) -> Result<()> {
    execute!(tx, sqlx::query("DELETE FROM rota WHERE home = $1 AND day = $2").bind(home).bind(day))?;
    for account in accounts {
        let query = "INSERT INTO rota (home, day, account) VALUES ($1, $2, $3)";
        execute!(tx, sqlx::query(query).bind(home).bind(day).bind(account))?;
    }
    Ok(())
}
