//! Replaying plan files into the store: the demo home, the tests and the benchmark are all filled by this.

use domain::draft::Draft;
use domain::plan::Plan;
use domain::plan_file::{Outcome, PlanFile};
use domain::policy::Role;
use domain::row::Row;
use domain::{AccountId, OrganisationId};

use crate::error::{Result, StoreError};
use crate::homes::{self, Home};
use crate::tx::Tx;
use crate::{accounts, plans, rows, young_people};

/// Replays the opening of a plan file and as many of the outcomes after it as asked for: the home where there is none yet, its
/// members, the young person, all rows, and each step with its events. The plan as it stands then.
///
/// # Errors
/// `Conflict` where this young person has arrived already, `Broken` where the file has no opening.
pub async fn replay(
    tx: &mut Tx,
    organisation: OrganisationId,
    file: &PlanFile,
    outcomes: &[Outcome],
    members: &[(AccountId, Role)],
) -> Result<Plan> {
    let (opening, rest) = outcomes.split_first().ok_or(StoreError::NotFound)?;
    arrive(tx, organisation, file, opening, members).await?;
    let mut plan = play(tx, opening, None).await?.ok_or(StoreError::NotFound)?;
    for row in &opening.rows {
        rows::add(tx, rows::owner_of(row.sheet, &plan), row, opening.at).await?;
    }
    for outcome in rest {
        plan = play(tx, outcome, Some(&plan)).await?.unwrap_or(plan);
    }
    Ok(plan)
}

/// The home with its members, and the young person.
async fn arrive(
    tx: &mut Tx,
    organisation: OrganisationId,
    file: &PlanFile,
    opening: &Outcome,
    members: &[(AccountId, Role)],
) -> Result<()> {
    let first = Draft { rows: opening.rows.clone() };
    let settings = first.home_settings();
    let home = Home { id: file.home(), name: settings.name().to_owned(), nation: settings.nation() };
    match homes::add(tx, organisation, &home, opening.at).await {
        Ok(()) | Err(StoreError::Conflict) => {}
        failed => return failed,
    }
    for &(account, role) in members {
        accounts::join(tx, account, home.id, role).await?;
    }
    young_people::add(tx, file.young_person(), home.id, first.placement().preferred_name(), opening.at).await
}

/// One outcome: rows that changed, or a step. The steps of a file know nothing of lock versions: those are the store's.
async fn play(tx: &mut Tx, outcome: &Outcome, kept: Option<&Plan>) -> Result<Option<Plan>> {
    if kept.is_some() {
        save_rows(tx, outcome).await?;
    }
    let Some(step) = &outcome.step else { return Ok(None) };
    let mut step = step.clone();
    step.plan.lock_version = kept.map_or(0, |kept| kept.lock_version);
    plans::apply(tx, &step, &outcome.by, outcome.at).await.map(Some)
}

async fn save_rows(tx: &mut Tx, outcome: &Outcome) -> Result<()> {
    for row in &outcome.rows {
        let before = Row { version: row.version - 1, ..row.clone() };
        rows::save(tx, &before, &outcome.by, outcome.at).await?;
    }
    Ok(())
}
