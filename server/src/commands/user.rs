//! `accord user`: the first account, and others.

use std::io::Read;

use anyhow::{Context, bail};
use app::passwords;
use clap::{Args, Subcommand};
use domain::event::Event;
use domain::person::Author;
use domain::policy::Role;
use domain::word::Word;
use domain::{AccountId, HomeId, OrganisationId};
use store::accounts::{self, Account};
use store::events::{self, Scope};
use store::homes::{self, Home};
use store::{Db, Tx, organisations};

use crate::clock;
use crate::config::StoreSettings;

/// Looks after accounts.
#[derive(Debug, Args)]
pub struct User {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Adds an account; the password is read from the standard input. A home that does not exist yet is made.
    Add {
        /// Their name, as it stands on papers.
        #[arg(long)]
        name: String,
        /// Their e-mail address.
        #[arg(long)]
        email: String,
        /// staff, manager or administrator.
        #[arg(long)]
        role: String,
        /// The home they work in, by name.
        #[arg(long)]
        home: String,
        #[command(flatten)]
        store: StoreSettings,
    },
}

/// Runs the subcommand.
///
/// # Errors
/// Where something is missing, or the address is taken.
pub async fn run(user: User) -> anyhow::Result<()> {
    let Verb::Add { name, email, role, home, store } = user.verb;
    let role =
        Role::of_members().find(|it| it.word() == role).context("the role is staff, manager or administrator")?;
    if !domain::questions::is_email(&email) {
        bail!("that is no e-mail address");
    }
    let mut password = String::new();
    std::io::stdin().read_to_string(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']);
    if password.chars().count() < 12 {
        bail!("the password (read from the standard input) needs at least 12 characters");
    }
    let hash = passwords::hash_now(password)?;
    let db = Db::open(&store.address("accord.sqlite")?).await?;
    let clock = clock::machine();
    let now = clock.now();
    let mut tx = db.write().await?;
    let organisation = organisations::of_this_installation(&mut tx, now).await?;
    let account = Account { id: AccountId::new(clock.id()), name, email: email.to_lowercase(), active: true };
    accounts::add(&mut tx, organisation, &account, &hash, now).await.context("is that e-mail address taken?")?;
    let home = home_named(&mut tx, organisation, &home, HomeId::new(clock.id()), now).await?;
    accounts::join(&mut tx, account.id, home, role).await?;
    let event = Event::AccountAdded { account: account.id, role };
    events::append(&mut tx, Scope::Home(home), &Author::Accord, now, &[event]).await?;
    tx.commit().await?;
    println!("{} can sign in as {}", account.name, account.email);
    Ok(())
}

async fn home_named(
    tx: &mut Tx,
    organisation: OrganisationId,
    name: &str,
    new: HomeId,
    now: chrono::DateTime<chrono::Utc>,
) -> anyhow::Result<HomeId> {
    if let Some(home) = homes::by_name(tx, name).await? {
        return Ok(home.id);
    }
    homes::add(tx, organisation, &Home { id: new, name: name.to_owned() }, now).await?;
    Ok(new)
}
