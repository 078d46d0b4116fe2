//! Organisations: providers of homes. Each has one chain of events.

use chrono::{DateTime, Utc};
use domain::canonical::Hash;
use domain::{HomeId, OrganisationId};

use crate::error::{Result, StoreError, or_conflict};
use crate::tx::{Tx, micro, plain};

/// A provider of homes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its name; empty where nobody has named it.
    pub name: String,
}

impl Organisation {
    /// The organisation of an installation that has one only, as most have: no question is asked about it.
    pub fn of_this_installation() -> Self {
        let digest = Hash::of(b"the organisation of this installation").to_string();
        let id = u128::from_str_radix(&digest[..32], 16).unwrap_or_default();
        Self { id: OrganisationId::new(uuid::Uuid::new_v8(id.to_be_bytes())), name: String::new() }
    }
}

/// Adds an organisation, whose chain is empty.
///
/// # Errors
/// `Conflict` where the id is taken.
pub async fn add(tx: &mut Tx, organisation: &Organisation, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO organisation (id, name, events, head, added_at) VALUES ($1, $2, 0, '', $3)
                 ON CONFLICT DO NOTHING";
    let Organisation { id, name } = organisation;
    or_conflict(execute!(tx, sqlx::query(query).bind(id).bind(plain(name)).bind(micro(at)))?)
}

/// The organisation of an installation that has one only; it is added where there is none yet.
///
/// # Errors
/// `Broken`.
pub async fn of_this_installation(tx: &mut Tx, at: DateTime<Utc>) -> Result<OrganisationId> {
    let organisation = Organisation::of_this_installation();
    match add(tx, &organisation, at).await {
        Ok(()) | Err(StoreError::Conflict) => Ok(organisation.id),
        Err(error) => Err(error),
    }
}

/// The organisation of a home.
///
/// # Errors
/// `NotFound`.
pub async fn of_home(tx: &mut Tx, home: HomeId) -> Result<OrganisationId> {
    let found = fetch_optional!(tx, sqlx::query_scalar("SELECT organisation FROM home WHERE id = $1").bind(home))?;
    found.ok_or(StoreError::NotFound)
}

/// All organisations, in the order they were added.
///
/// # Errors
/// `Broken`.
pub async fn all(tx: &mut Tx) -> Result<Vec<Organisation>> {
    Ok(fetch_all!(tx, sqlx::query_as("SELECT id, name FROM organisation ORDER BY added_at, id"))?)
}
