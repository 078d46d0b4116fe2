//! `accord user`: accounts, from the server. The first manager of a home comes from here, and whoever looks after the server can help where
//! nobody in a home may.

use std::path::PathBuf;

use anyhow::{Context, bail};
use app::actions::people;
use app::site::{Gates, Site};
use app::work::Work;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use domain::event::Event;
use domain::person::Author;
use domain::policy::Role;
use domain::week::today;
use domain::word::Word;
use domain::{AccountId, HomeId, OrganisationId};
use store::accounts::{self, Account};
use store::events::Scope;
use store::homes::{self, Home};
use store::password_links::PasswordLinkKind;
use store::{Db, Tx, organisations, role_requests};

use crate::clock;
use crate::config::StoreSettings;

/// Looks after accounts.
#[derive(Debug, Args)]
pub struct User {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    store: StoreSettings,
    /// The address people reach Accord under; links begin with it.
    #[arg(long, env = "ACCORD_URL", default_value = "http://127.0.0.1:3000", global = true)]
    url: String,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Adds an account, and prints the link by which its owner chooses a password. The first home of all is made with it.
    Add {
        /// Their name, as it stands on papers.
        #[arg(long)]
        name: String,
        /// Their e-mail address.
        #[arg(long)]
        email: String,
        #[command(flatten)]
        place: Place,
        /// Makes the home, which must not be there yet.
        #[arg(long)]
        new_home: bool,
        /// The last day on which they can sign in, as 2027-03-31.
        #[arg(long)]
        last_day: Option<NaiveDate>,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// Prints another link for somebody who was invited, or who forgot their password; the old one no longer works.
    PasswordLink {
        /// Their e-mail address.
        email: String,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// Gives somebody a role in a home, whether they work there already or not.
    Role {
        /// Their e-mail address.
        email: String,
        #[command(flatten)]
        place: Place,
    },
    /// Takes somebody out of a home.
    Leave {
        /// Their e-mail address.
        email: String,
        /// The home, by name or id.
        #[arg(long)]
        home: String,
    },
    /// Gives an account another e-mail address, and prints a link to choose a new password. They are signed out everywhere.
    Address {
        /// Their e-mail address until now.
        email: String,
        /// Their new one.
        #[arg(long)]
        to: String,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// Gives an account a last day, or none.
    LastDay {
        /// Their e-mail address.
        email: String,
        /// The day, as 2027-03-31.
        #[arg(long)]
        day: Option<NaiveDate>,
    },
    /// Closes an account: it can do nothing from now on.
    Close {
        /// Their e-mail address.
        email: String,
    },
    /// Opens a closed account again, as a member of one home alone, and prints a link to choose a new password.
    Reopen {
        /// Their e-mail address.
        email: String,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// Lists the accounts of a home.
    List {
        /// The home, by name or id.
        #[arg(long)]
        home: String,
    },
}

/// A role in a home.
#[derive(Debug, Args)]
struct Place {
    /// staff, manager or administrator.
    #[arg(long, value_parser = role)]
    role: Role,
    /// The home they work in, by name or id.
    #[arg(long)]
    home: String,
}

/// How a link reaches its reader.
#[derive(Debug, Args)]
struct Delivery {
    /// Has the server send the link by mail instead of printing it here.
    #[arg(long)]
    mail: bool,
}

fn role(word: &str) -> Result<Role, &'static str> {
    Role::of_members().find(|it| it.word() == word).ok_or("the role is staff, manager, administrator or night")
}

/// Runs the subcommand.
///
/// # Errors
/// Where something is missing, or the address is taken.
pub async fn run(user: User) -> anyhow::Result<()> {
    let db = Db::open(&user.store.address("accord.sqlite")?).await?;
    let site = Site {
        db,
        clock: clock::machine(),
        url: user.url.trim_end_matches('/').to_owned(),
        demo: false,
        letters_wait: false,
        files: PathBuf::new(),
        seal_roots: None,
        trusted_proxies: vec![],
        prints: paper::prints,
        read_scan: crate::scans::read,
        gates: Gates::default(),
    };
    let mut work = Work::begin(site, Author::Accord).await?;
    let said = user.verb.run(&mut work).await?;
    work.tx.commit().await?;
    println!("{said}");
    Ok(())
}

impl Verb {
    /// Does it; what is said of it.
    async fn run(self, work: &mut Work) -> anyhow::Result<String> {
        match self {
            Self::Add { name, email, place, new_home, last_day, delivery } => {
                if !domain::questions::is_email(&email) {
                    bail!("that is no e-mail address");
                }
                let new = Account::new(AccountId::new(work.id()), &name, &email);
                add(work, Account { last_day, ..new }, &place, new_home, &delivery).await
            }
            Self::PasswordLink { email, delivery } => password_link(work, &email, &delivery).await,
            Self::Role { email, place } => set_role(work, &email, &place).await,
            Self::Leave { email, home } => leave(work, &email, &home).await,
            Self::Address { email, to, delivery } => change_address(work, &email, &to, &delivery).await,
            Self::LastDay { email, day } => {
                let account = find(work, &email).await?.id;
                accounts::set_last_day(&mut work.tx, account, day).await?;
                people::note_in_homes(work, account, &Event::LastDaySet { account, last_day: day }).await?;
                Ok(format!("{email} can sign in {}", day.map_or("without an end".into(), |day| format!("until {day}"))))
            }
            Self::Close { email } => {
                let account = find(work, &email).await?;
                people::close(work, account.id).await?;
                Ok(format!("{} is closed", account.email))
            }
            Self::Reopen { email, place, delivery } => reopen(work, &email, &place, &delivery).await,
            Self::List { home } => list(work, &home).await,
        }
    }
}

async fn add(
    work: &mut Work,
    account: Account,
    place: &Place,
    new_home: bool,
    delivery: &Delivery,
) -> anyhow::Result<String> {
    let organisation = organisations::of_this_installation(&mut work.tx, work.now).await?;
    accounts::add(&mut work.tx, organisation, &account, work.now).await.context("is that e-mail address taken?")?;
    let home = if new_home || !homes::any(&mut work.tx).await? {
        make_home(work, organisation, &place.home).await?
    } else {
        home_named(&mut work.tx, &place.home).await.context("--new-home makes a home")?
    };
    accounts::set_role(&mut work.tx, account.id, home, place.role).await?;
    let said = link(work, &account, home, delivery).await?;
    work.note(Event::AccountAdded { account: account.id, role: place.role }, Scope::Home(home)).await?;
    Ok(said)
}

async fn password_link(work: &mut Work, email: &str, delivery: &Delivery) -> anyhow::Result<String> {
    let account = find(work, email).await?;
    anyhow::ensure!(account.is_open_on(today(work.now)), "{email} is closed");
    let (home, _) =
        homes::of_account(&mut work.tx, account.id).await?.into_iter().next().context("they work nowhere")?;
    let said = link(work, &account, home.id, delivery).await?;
    people::note_in_homes(work, account.id, &Event::AccountInvited { account: account.id }).await?;
    Ok(said)
}

async fn set_role(work: &mut Work, email: &str, place: &Place) -> anyhow::Result<String> {
    let (account, home) = (find(work, email).await?.id, home_named(&mut work.tx, &place.home).await?);
    accounts::set_role(&mut work.tx, account, home, place.role).await?;
    role_requests::settle_all(&mut work.tx, account, home, work.now).await?;
    work.note(Event::RoleChanged { account, role: place.role }, Scope::Home(home)).await?;
    Ok(format!("{email} is {} in {}", place.role.word(), place.home))
}

async fn leave(work: &mut Work, email: &str, home: &str) -> anyhow::Result<String> {
    let (account, id) = (find(work, email).await?.id, home_named(&mut work.tx, home).await?);
    accounts::leave(&mut work.tx, account, id).await.context("they do not work there")?;
    work.note(Event::LeftHome { account }, Scope::Home(id)).await?;
    Ok(format!("{email} works in {home} no longer"))
}

async fn change_address(work: &mut Work, email: &str, to: &str, delivery: &Delivery) -> anyhow::Result<String> {
    if !domain::questions::is_email(to) {
        bail!("{to} is no e-mail address");
    }
    let id = find(work, email).await?.id;
    accounts::set_email(&mut work.tx, id, to).await.context("is that e-mail address taken?")?;
    accounts::set_password(&mut work.tx, id, "").await?;
    people::end_sessions(work, id, None).await?;
    let account = find(work, to).await?;
    let (home, _) = homes::of_account(&mut work.tx, id).await?.into_iter().next().context("they work nowhere")?;
    let said = link(work, &account, home.id, delivery).await?;
    people::note_in_homes(work, id, &Event::SignInAddressChanged { account: id }).await?;
    Ok(said)
}

async fn reopen(work: &mut Work, email: &str, place: &Place, delivery: &Delivery) -> anyhow::Result<String> {
    let (account, home) = (find(work, email).await?, home_named(&mut work.tx, &place.home).await?);
    anyhow::ensure!(!account.active, "{email} is open");
    accounts::reopen(&mut work.tx, account.id, home).await?;
    accounts::set_role(&mut work.tx, account.id, home, place.role).await?;
    let said = link(work, &account, home, delivery).await?;
    work.note(Event::AccountReopened { account: account.id }, Scope::Home(home)).await?;
    Ok(said)
}

async fn list(work: &mut Work, home: &str) -> anyhow::Result<String> {
    let (home, day) = (home_named(&mut work.tx, home).await?, today(work.now));
    let members = accounts::of_home(&mut work.tx, home).await?;
    let line = |member: accounts::HomeMember| {
        let accounts::HomeMember { account, role } = member;
        let state = match () {
            () if !account.active => "closed",
            () if !account.is_open_on(day) => "ended",
            () if !account.has_password => "invited",
            () => "open",
        };
        format!("{}\t{}\t{state}\t{}", account.email, role.word(), account.name)
    };
    Ok(members.into_iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// Makes the link by which somebody chooses a password, and prints or sends it.
async fn link(work: &mut Work, account: &Account, home: HomeId, delivery: &Delivery) -> anyhow::Result<String> {
    let link = people::new_link(work, account.id, PasswordLinkKind::Invitation).await?;
    if delivery.mail {
        people::send_link(work, account, home, &link).await?;
        return Ok(format!("A letter to {} waits for the server to send it", account.email));
    }
    Ok(format!("{} chooses a password here, once: {}", account.email, link.url))
}

async fn find(work: &mut Work, email: &str) -> anyhow::Result<Account> {
    let found = accounts::by_email(&mut work.tx, email).await?;
    found.map(|(account, _)| account).with_context(|| format!("nobody signs in with {email}"))
}

/// The one home of this name or id: a name that two homes have says nothing.
pub(super) async fn home_named(tx: &mut Tx, name: &str) -> anyhow::Result<HomeId> {
    match homes::named(tx, name).await?.as_slice() {
        [] => bail!("there is no home called {name}"),
        [home] => Ok(home.id),
        several => {
            let ids: Vec<_> = several.iter().map(|home| home.id.to_string()).collect();
            bail!("several homes are called {name}; name one by its id: {}", ids.join(", "))
        }
    }
}

async fn make_home(work: &mut Work, organisation: OrganisationId, name: &str) -> anyhow::Result<HomeId> {
    anyhow::ensure!(homes::named(&mut work.tx, name).await?.is_empty(), "there is a home called {name} already");
    let home = Home { id: HomeId::new(work.id()), name: name.to_owned(), nation: None };
    homes::add(&mut work.tx, organisation, &home, work.now).await?;
    Ok(home.id)
}
