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
use seal::{Authority, Certificate, KeyFiles, SealError, Trust, Warning};
use tracing::warn;

use crate::config::{SealSettings, StoreSettings};

/// The file of the root certificate.
const ROOT: &str = "root.pem";
const CERTIFICATES: &str = "certificates.pem";
const BOUGHT: &str = "bought.pem";
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
    authority.warnings(now).iter().for_each(warn_of);
    Ok(authority)
}

fn warn_of(warning: &Warning) {
    warn!(ends = %warning.ends, urgency = ?warning.urgency, "a certificate that seals papers ends");
}

/// Keeps the certificates of a key that seals and lies elsewhere, for checking.
///
/// # Errors
/// Where such a certificate cannot seal now, or something cannot be written.
pub fn know(
    authority: &mut Authority,
    chain: &[Certificate],
    settings: &SealSettings,
    store: &StoreSettings,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    chain.iter().filter_map(|certificate| Warning::of(certificate, now)).for_each(|warning| warn_of(&warning));
    if authority.know(chain, now)? {
        keep(authority, settings, store)?;
    }
    Ok(())
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

/// Whom to believe who checks what this installation sealed. It needs no passphrase.
///
/// # Errors
/// Where the certificates cannot be read.
pub fn trusted(store: &StoreSettings) -> anyhow::Result<Trust> {
    let folder = folder(store);
    let mut roots = std::fs::read_to_string(folder.join(ROOT))
        .with_context(|| format!("there are no certificates in {}: name one with --root", folder.display()))?;
    roots += &bought(&folder)?;
    Trust::read(roots.as_bytes()).map_err(|_| anyhow::anyhow!("the certificates in {} are none", folder.display()))
}

/// Takes the key and the certificates of a `.p12` file, which seal from now on, and keeps them. The former certificates are kept, for checking.
///
/// # Errors
/// Where the file cannot be read, its key or certificate cannot seal, or something cannot be written.
pub fn import(
    authority: &mut Authority,
    [file, passphrase_file]: [&Path; 2],
    settings: &SealSettings,
    store: &StoreSettings,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let opens = std::fs::read_to_string(passphrase_file)
        .with_context(|| format!("{} cannot be read", passphrase_file.display()))?;
    let imported = authority.import(&bytes, opens.trim_end_matches(['\r', '\n']), now);
    imported.map_err(|error| anyhow::anyhow!("{} is not taken: {}", file.display(), why_not(error)))?;
    keep(authority, settings, store)
}

/// Why a bought key is not taken, and what to do about it.
fn why_not(error: SealError) -> String {
    match error {
        SealError::Passphrase => "the passphrase does not open it".into(),
        SealError::OutdatedKeyFile => "it is protected in an outdated way. OpenSSL 3 writes it anew: openssl pkcs12 -legacy -in OLD.p12 -out \
             KEY.pem, then openssl pkcs12 -export -in KEY.pem -out NEW.p12"
            .into(),
        SealError::OtherKey => "its key is not for ECDSA on the curve P-256 (it may be an RSA key), or has no certificate there. Ask for a \
             certificate for a P-256 key"
            .into(),
        SealError::KeyFile => "it is no .p12 file with one key and its certificate, or it is broken".into(),
        other => other.to_string(),
    }
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
    authority.rotate(NAME, now, &mut rand::rng())?;
    keep(authority, settings, store)
}

/// Writes the authority into its folder, under its passphrase.
fn keep(authority: &Authority, settings: &SealSettings, store: &StoreSettings) -> anyhow::Result<()> {
    let folder = folder_of(settings, store);
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
    let files = KeyFiles {
        root: file(ROOT)?,
        certificates: file(CERTIFICATES)?,
        bought: bought(folder)?,
        keys: file(KEYS)?,
        list: file(LIST)?,
    };
    Authority::from_files(&files, passphrase).context("the keys that seal papers cannot be opened")
}

/// The bought certificates; nothing in a folder where none ever was.
fn bought(folder: &Path) -> anyhow::Result<String> {
    match std::fs::read_to_string(folder.join(BOUGHT)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| format!("{BOUGHT} of the keys cannot be read")),
    }
}

/// Writes all files; that of the keys last, so that a start that was cut off begins anew, and no key is there without its certificate.
fn write(folder: &Path, authority: &Authority, passphrase: &str) -> anyhow::Result<()> {
    let files = authority.to_files(passphrase, &mut rand::rng())?;
    let first =
        [(ROOT, &files.root), (CERTIFICATES, &files.certificates), (BOUGHT, &files.bought), (LIST, &files.list)];
    first.into_iter().try_for_each(|(name, text)| write_file(&folder.join(name), text))?;
    write_file(&folder.join(KEYS), &files.keys)
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
