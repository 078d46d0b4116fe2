//! Children's homes.

use chrono::{DateTime, Utc};
use domain::choices::Nation;
use domain::person::Member;
use domain::policy::{Action, Role, allows};
use domain::text::folded;
use domain::{AccountId, HomeId, OrganisationId};

use crate::error::{Result, StoreError, or_conflict, or_not_found};
use crate::tx::{Tx, micro, plain};

/// A children's home.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Home {
    /// Its id.
    pub id: HomeId,
    /// Its name.
    pub name: String,
    /// Where it is, once that is said.
    pub nation: Option<Nation>,
}

/// Sets a home up.
///
/// # Errors
/// `Conflict` where the id is taken.
pub async fn add(tx: &mut Tx, organisation: OrganisationId, home: &Home, at: DateTime<Utc>) -> Result<()> {
    let query = "INSERT INTO home (id, name, folded, organisation, added_at, nation) VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT DO NOTHING";
    let name = plain(&home.name);
    let added = execute!(
        tx,
        sqlx::query(query)
            .bind(home.id)
            .bind(&name)
            .bind(folded(&name))
            .bind(organisation)
            .bind(micro(at))
            .bind(home.nation)
    )?;
    or_conflict(added)
}

/// Gives a home another name, and says where it is.
///
/// # Errors
/// `NotFound`.
pub async fn describe(tx: &mut Tx, id: HomeId, name: &str, nation: Option<Nation>) -> Result<()> {
    let query = "UPDATE home SET name = $2, folded = $3, nation = $4 WHERE id = $1";
    let name = plain(name);
    or_not_found(execute!(tx, sqlx::query(query).bind(id).bind(&name).bind(folded(&name)).bind(nation))?)
}

/// A home.
///
/// # Errors
/// `NotFound`.
pub async fn get(tx: &mut Tx, id: HomeId) -> Result<Home> {
    let query = "SELECT id, name, nation FROM home WHERE id = $1";
    fetch_optional!(tx, sqlx::query_as(query).bind(id))?.ok_or(StoreError::NotFound)
}

/// The other homes of the same provider, by name.
///
/// # Errors
/// `Broken`.
pub async fn beside(tx: &mut Tx, id: HomeId) -> Result<Vec<Home>> {
    let query = "SELECT home.id, home.name, home.nation FROM home own
                 JOIN home ON home.organisation = own.organisation AND home.id <> own.id
                 WHERE own.id = $1 ORDER BY home.folded, home.id";
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(id))?)
}

/// What a home is called.
///
/// # Errors
/// `NotFound`.
pub async fn name(tx: &mut Tx, id: HomeId) -> Result<String> {
    fetch_optional!(tx, sqlx::query_scalar("SELECT name FROM home WHERE id = $1").bind(id))?.ok_or(StoreError::NotFound)
}

/// Lets nobody else change who works in a home until this transaction ends.
///
/// # Errors
/// `NotFound`.
pub async fn lock(tx: &mut Tx, id: HomeId) -> Result<()> {
    or_not_found(execute!(tx, sqlx::query("UPDATE home SET name = name WHERE id = $1").bind(id))?)
}

/// The homes of this name, however it is written, or the one with this id.
///
/// # Errors
/// `Broken`.
pub async fn named(tx: &mut Tx, name: &str) -> Result<Vec<Home>> {
    let query = "SELECT id, name, nation FROM home WHERE folded = $1 OR id = $2 ORDER BY added_at, id";
    let id: Option<HomeId> = name.parse().ok();
    Ok(fetch_all!(tx, sqlx::query_as(query).bind(folded(&plain(name))).bind(id))?)
}

/// Whether there is any home.
///
/// # Errors
/// `Broken`.
pub async fn any(tx: &mut Tx) -> Result<bool> {
    let found: Option<HomeId> = fetch_optional!(tx, sqlx::query_scalar("SELECT id FROM home LIMIT 1"))?;
    Ok(found.is_some())
}

#[derive(sqlx::FromRow)]
struct Opened {
    #[sqlx(flatten)]
    home: Home,
    member: AccountId,
    member_name: String,
    role: Role,
}

/// The query for the homes of the account `$1`, with its membership of each.
macro_rules! select_homes {
    ($rest:literal) => {
        concat!(
            "SELECT home.id, home.name, home.nation, member.account AS member, account.name AS member_name, member.role
             FROM member JOIN home ON home.id = member.home JOIN account ON account.id = member.account
             WHERE member.account = $1 ",
            $rest
        )
    };
}

impl Opened {
    fn member(self) -> (Home, Member) {
        (self.home, Member::found(self.member, self.member_name, self.role))
    }
}

/// The homes an account is a member of, by name, with the membership.
///
/// # Errors
/// `Broken`.
pub async fn of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<(Home, Member)>> {
    let query = select_homes!("ORDER BY home.folded, home.id");
    let opened: Vec<Opened> = fetch_all!(tx, sqlx::query_as(query).bind(account))?;
    Ok(opened.into_iter().map(Opened::member).collect())
}

/// A home, together with the right of this account to do this there: a membership whose role allows the action.
///
/// # Errors
/// `NotFound`, also where the account is no member; `NotAllowed` where its role there does not allow it.
pub async fn find(tx: &mut Tx, account: AccountId, id: HomeId, action: Action) -> Result<(Home, Member)> {
    let query = select_homes!("AND member.home = $2");
    let opened: Option<Opened> = fetch_optional!(tx, sqlx::query_as(query).bind(account).bind(id))?;
    let opened = opened.ok_or(StoreError::NotFound)?;
    if allows(opened.role, action) { Ok(opened.member()) } else { Err(StoreError::NotAllowed) }
}
