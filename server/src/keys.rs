//! The keys that seal papers: a folder of files, made on first start, outside the database.
//!
//! The keys lie encrypted under a passphrase. Where none is given one is made and laid beside them, closed to other users, until somebody
//! takes it away and gives it to the program: without it whoever has the folder has the keys.

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::{DateTime, Utc};
use rand::RngExt;
use rand::distr::Alphanumeric;
use seal::{Authority, KeyFiles};
use tracing::warn;

use crate::config::{SealSettings, StoreSettings};

/// The file of the root certificate: whoever checks a seal needs it.
pub const ROOT: &str = "root.pem";
const CERTIFICATES: &str = "certificates.pem";
const KEYS: &str = "keys.pem";
const LIST: &str = "revoked.pem";
const PASSPHRASE: &str = "passphrase";
/// Whom the certificates name.
const NAME: &str = "Accord";

/// How long a passphrase of ours is, in letters and digits: more than 256 bits.
const PASSPHRASE_LENGTH: usize = 48;

/// Where the keys are where nothing else is said: beside the data.
pub fn folder(store: &StoreSettings) -> PathBuf {
    store.data.join("seal")
}

/// The authority in its folder, made now where there is none.
///
/// # Errors
/// Where the folder or a file cannot be read or written, the passphrase does not open the keys, or some of the files are missing.
pub fn open(settings: &SealSettings, store: &StoreSettings, now: DateTime<Utc>) -> anyhow::Result<Authority> {
    let folder = folder_of(settings, store);
    DirBuilder::new().recursive(true).mode(0o700).create(&folder).context("the folder of the keys cannot be made")?;
    let passphrase = passphrase(settings, &folder)?;
    let mut authority = match folder.join(KEYS).exists() {
        true => read(&folder, &passphrase)?,
        false => {
            let made = Authority::create(NAME, now, &mut rand::rng())?;
            write(&folder, &made, &passphrase)?;
            made
        }
    };
    if authority.list_ends() <= now {
        authority.refresh_list(now)?;
        write(&folder, &authority, &passphrase)?;
    }
    for warning in authority.warnings(now) {
        warn!(ends = %warning.ends, urgency = ?warning.urgency, "a certificate that seals papers ends");
    }
    Ok(authority)
}

/// The authority in its folder, where there is one: nothing is made and nothing written.
///
/// # Errors
/// Where there is none, or it cannot be read.
pub fn read_kept(settings: &SealSettings, store: &StoreSettings) -> anyhow::Result<Authority> {
    let folder = folder_of(settings, store);
    anyhow::ensure!(folder.join(KEYS).exists(), "there are no keys in {}: a server makes them", folder.display());
    read(&folder, &passphrase(settings, &folder)?)
}

/// Makes a new key that seals from now on, under the same root, and keeps it. The former certificate is kept, for checking.
///
/// # Errors
/// Where it cannot be made or written.
pub fn rotate(
    authority: &mut Authority,
    settings: &SealSettings,
    store: &StoreSettings,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let folder = folder_of(settings, store);
    authority.rotate(NAME, now, &mut rand::rng())?;
    write(&folder, authority, &passphrase(settings, &folder)?)
}

fn folder_of(settings: &SealSettings, store: &StoreSettings) -> PathBuf {
    settings.seal_keys.clone().unwrap_or_else(|| folder(store))
}

/// The passphrase that was given, or the one beside the keys.
fn passphrase(settings: &SealSettings, folder: &Path) -> anyhow::Result<String> {
    if let Some(given) = &settings.seal_passphrase {
        return Ok(given.clone());
    }
    let path = folder.join(PASSPHRASE);
    match std::fs::read_to_string(&path) {
        Ok(kept) => Ok(kept.trim().to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !folder.join(KEYS).exists() => {
            let made: String = rand::rng().sample_iter(Alphanumeric).take(PASSPHRASE_LENGTH).map(char::from).collect();
            write_file(&path, &made)?;
            Ok(made)
        }
        Err(_) => anyhow::bail!("the keys that seal papers need their passphrase: give it in ACCORD_SEAL_PASSPHRASE"),
    }
}

fn read(folder: &Path, passphrase: &str) -> anyhow::Result<Authority> {
    let file = |name: &str| {
        std::fs::read_to_string(folder.join(name)).with_context(|| format!("{name} of the keys cannot be read"))
    };
    let files = KeyFiles { root: file(ROOT)?, certificates: file(CERTIFICATES)?, keys: file(KEYS)?, list: file(LIST)? };
    Authority::from_files(&files, passphrase).context("the keys that seal papers cannot be opened")
}

/// Writes all files; that of the keys last, so that a start that was cut off begins anew.
fn write(folder: &Path, authority: &Authority, passphrase: &str) -> anyhow::Result<()> {
    let files = authority.to_files(passphrase, &mut rand::rng())?;
    for (name, text) in
        [(ROOT, &files.root), (CERTIFICATES, &files.certificates), (LIST, &files.list), (KEYS, &files.keys)]
    {
        write_file(&folder.join(name), text)?;
    }
    Ok(())
}

/// Writes a file that other users cannot read: whole, or not at all.
fn write_file(path: &Path, text: &str) -> anyhow::Result<()> {
    let beside = path.with_extension("new");
    let written = (|| {
        let mut file = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    })();
    written.with_context(|| format!("{} cannot be written", path.display()))
}
