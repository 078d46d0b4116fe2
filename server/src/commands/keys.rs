//! `accord keys`: the keys that seal papers, from the server.

use clap::{Args, Subcommand};
use seal::{Authority, Urgency, certificate};

use crate::config::{SealSettings, StoreSettings};
use crate::{clock, keys};

/// Looks after the keys that seal papers. Runs as the user of the server: its files are closed to others.
#[derive(Debug, Args)]
pub struct Keys {
    #[command(subcommand)]
    verb: KeysVerb,
    #[command(flatten)]
    store: StoreSettings,
    #[command(flatten)]
    seal: SealSettings,
}

#[derive(Debug, Subcommand)]
enum KeysVerb {
    /// Says which certificates there are, until when, and what ends soon.
    Status,
    /// Makes a new key under the same root. What was sealed stays valid; servers seal with the new one after their next start.
    Rotate,
}

/// Runs the subcommand.
///
/// # Errors
/// Where the keys cannot be read or written.
pub fn run(Keys { verb, store, seal }: &Keys) -> anyhow::Result<()> {
    let now = clock::machine().now();
    let mut authority = keys::read_kept(seal, store)?;
    if matches!(verb, KeysVerb::Rotate) {
        keys::rotate(&mut authority, seal, store, now)?;
    }
    said(&authority)?.into_iter().for_each(|line| println!("{line}"));
    for warning in authority.warnings(now) {
        let urgency = match warning.urgency {
            Urgency::Over => "has ended",
            Urgency::Days7 => "ends within a week",
            Urgency::Days30 => "ends within a month",
            Urgency::Days90 => "ends within three months",
        };
        println!("Look: {} {urgency}.", warning.holder);
    }
    Ok(())
}

/// The root, the key that seals and those that sealed before, each with its last instant.
fn said(authority: &Authority) -> anyhow::Result<Vec<String>> {
    let line = |what: &str, it: &seal::Certificate| {
        format!(
            "{what}: {}, number {}, until {}",
            certificate::holder(it),
            certificate::serial(it),
            certificate::ends(it)
        )
    };
    let signer = authority.signer()?;
    let now = [line("Root", authority.root()), line("Seals", signer.certificate())];
    let former = authority.former().iter().map(|it| line("Sealed before", it));
    Ok(now.into_iter().chain(former).chain([format!("Revocation list until {}", authority.list_ends())]).collect())
}
