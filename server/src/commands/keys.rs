//! `accord keys`: the keys that seal papers, from the server.

use std::path::PathBuf;

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
    /// Makes a new key under the same root. What was sealed stays valid; servers seal with the new one after their next start. A bought key
    /// is forgotten: to seal with it again, import its file again.
    Rotate,
    /// Takes a key with its certificate that was bought: a .p12 file with an ECDSA key on the curve P-256, best with the certificates
    /// above it. Servers seal with it after their next start. It is kept beside the other keys, under their passphrase; what was sealed
    /// before stays valid.
    Import {
        /// The .p12 file.
        file: PathBuf,
        /// A file with its passphrase, /dev/stdin for instance.
        #[arg(long)]
        passphrase_file: PathBuf,
    },
}

/// Runs the subcommand.
///
/// # Errors
/// Where the keys cannot be read or written, or a file is not taken.
pub fn run(Keys { verb, store, seal }: &Keys) -> anyhow::Result<()> {
    let now = clock::machine().now();
    let mut authority = keys::read_kept(seal, store)?;
    match verb {
        KeysVerb::Status => {}
        KeysVerb::Rotate => {
            let before = authority.signer()?;
            let was_bought = authority.is_bought();
            keys::rotate(&mut authority, seal, store, now)?;
            println!("A new key under our own root seals after the next start of each server.");
            if was_bought {
                println!(
                    "The bought key of {} seals no more and is forgotten; what it sealed stays valid.",
                    before.holder()
                );
            }
        }
        KeysVerb::Import { file, passphrase_file } => {
            keys::import(&mut authority, [file, passphrase_file], seal, store, now)?;
            println!("The bought key seals after the next start of each server. What was sealed before stays valid.");
            imported(&authority);
        }
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

/// What a bought certificate lacks, though it seals.
fn imported(authority: &Authority) {
    let chain = &authority.bought()[0];
    if chain.len() == 1 {
        println!(
            "Look: the file holds no certificate of whoever issued it. Other programs may not know the seal without it."
        );
    }
    let above_ours = &chain[..chain.len() - 1];
    if above_ours.iter().any(|it| certificate::list_addresses(it).is_empty()) {
        println!(
            "Look: it does not say where the list of what was revoked can be had. Papers have a time stamp, but cannot be made to last."
        );
    }
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
    let is_own = !authority.is_bought();
    let above = signer.chain()[1..].iter().filter(|_| !is_own).map(|it| line("Above it", it));
    let now =
        [line("Root", authority.root()), line(if is_own { "Seals" } else { "Seals, bought" }, signer.certificate())];
    let former = authority.sealed_before().map(|it| line("Sealed before", it));
    let list = format!("Revocation list until {}", authority.list_ends());
    Ok(now.into_iter().chain(above).chain(former).chain([list]).collect())
}
