//! What can be set: flags, or `ACCORD_*` variables of the same name.

use std::fs::OpenOptions;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use words::Language;

/// Where Accord listens and keeps its data, and how it sends letters.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// The address to listen on.
    #[arg(long, env = "ACCORD_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// The address people reach Accord under; links in letters begin with it.
    #[arg(long, env = "ACCORD_URL")]
    pub url: Option<String>,
    /// A proxy in front of Accord, by its address; several with commas. The client's address is taken from the X-Forwarded-For header
    /// of these alone, and counts against wrong passwords: ten in 15 minutes for one account from one network, 100 for one account from
    /// everywhere, 300 from one network. Without it all who come through a proxy are one network.
    #[arg(long, env = "ACCORD_TRUSTED_PROXY", value_delimiter = ',')]
    pub trusted_proxy: Vec<IpAddr>,
    #[command(flatten)]
    pub store: StoreSettings,
    #[command(flatten)]
    pub seal: SealSettings,
    #[cfg(feature = "pkcs11")]
    #[command(flatten)]
    pub module: crate::pkcs11::ModuleSettings,
    /// The folder with the style sheet, the fonts and the script; without one, `site` beside this program's own folder.
    #[arg(long, env = "ACCORD_SITE")]
    pub site: Option<PathBuf>,
    /// A folder with templates, words or a logo of one's own, each a file as in `templates` of the source: what cannot be used is named with its
    /// line, and the built-in one is used.
    #[arg(long, env = "ACCORD_TEMPLATES")]
    pub templates: Option<PathBuf>,
    /// The language of pages and letters, by its tag. en-XA has an accent on every letter that is ours, to find texts without a message.
    #[arg(long, env = "ACCORD_LANGUAGE", default_value = "en-GB")]
    pub language: Language,
    /// The mail server: smtps://user:password@host:port, or smtp://… with STARTTLS, which a server on another machine must offer. Without one no link and no code leaves: managers are told so, and nobody can read them.
    #[arg(long, env = "ACCORD_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// The address letters come from.
    #[arg(long, env = "ACCORD_MAIL_FROM", default_value = "Accord <accord@localhost>")]
    pub mail_from: String,
}

/// With which keys papers are sealed, and whose clock proves when.
#[derive(Clone, Debug, Args)]
pub struct SealSettings {
    /// The folder of the keys that seal papers; without one, `seal` in the data folder. It is made on first start. Several nodes share one.
    #[arg(long, env = "ACCORD_SEAL_KEYS")]
    pub seal_keys: Option<PathBuf>,
    /// The passphrase of these keys. Without one it lies beside them, in a file that is to be taken away.
    #[arg(long, env = "ACCORD_SEAL_PASSPHRASE", hide_env_values = true)]
    pub seal_passphrase: Option<String>,
    /// The address of a time-stamp authority (RFC 3161). May be given several times, in the order in which they are asked; in the environment with commas between. Without one no seal claims a proven time.
    #[arg(long, env = "ACCORD_TIME_STAMP_URL", value_delimiter = ',')]
    pub time_stamp_url: Vec<String>,
    /// The root certificates of these authorities: a file with one PEM after the other.
    #[arg(long, env = "ACCORD_TIME_STAMP_ROOTS")]
    pub time_stamp_roots: Option<PathBuf>,
}

/// How Accord is served to people at work.
#[derive(Clone, Debug, Args)]
pub struct ServeSettings {
    #[command(flatten)]
    pub settings: Settings,
    /// Serves other machines although --url does not begin with https: whoever is on the way reads everything. For a trial alone.
    #[arg(long)]
    pub insecure_http: bool,
}

impl ServeSettings {
    /// The settings, if they keep what people type between them and Accord.
    ///
    /// # Errors
    /// Where other machines would be served without https.
    pub fn checked(self) -> anyhow::Result<Settings> {
        let is_open = !self.settings.listen.ip().is_loopback() && !self.settings.public_url().starts_with("https://");
        anyhow::ensure!(
            !is_open || self.insecure_http,
            "{} can be reached from other machines, and --url is no https address: everybody on the way could read what people type. Put \
             a proxy with https in front and name its address in --url, or try it with --insecure-http",
            self.settings.listen
        );
        Ok(self.settings)
    }
}

/// How the demo home is served.
#[derive(Clone, Debug, Args)]
pub struct DemoSettings {
    #[command(flatten)]
    pub settings: Settings,
    /// Serves the demo home to other machines too. Its password stands on its sign-in page.
    #[arg(long)]
    pub public_demo: bool,
    /// Sets the demo back: all that was written in it is gone.
    #[arg(long)]
    pub reset: bool,
    /// Fills a new demo with three homes instead of one, each with one young person, one of them in Wales.
    #[arg(long)]
    pub separate_homes: bool,
}

impl DemoSettings {
    /// The settings, if they keep the demo home by itself.
    ///
    /// # Errors
    /// Where a database is named, or other machines would be served.
    pub fn checked(self) -> anyhow::Result<Settings> {
        anyhow::ensure!(
            self.settings.store.database_url.is_none(),
            "the demo home does not go into a database that is named (--database-url, ACCORD_DATABASE_URL): everybody knows its password. \
             Leave it out, and the demo home has a file of its own"
        );
        anyhow::ensure!(
            self.settings.listen.ip().is_loopback() || self.public_demo,
            "{} can be reached from other machines, and everybody knows the demo home's password; --public-demo serves it nevertheless",
            self.settings.listen
        );
        Ok(self.settings)
    }
}

/// Where the data is.
#[derive(Clone, Debug, Args)]
pub struct StoreSettings {
    /// The folder for Accord's data.
    #[arg(long, env = "ACCORD_DATA", default_value = "data", global = true)]
    pub data: PathBuf,
    /// The database: postgres://… Without one an SQLite file in the data folder is used. On another machine the connection is encrypted and
    /// its certificate checked, unless the address says otherwise (?sslmode=require).
    #[arg(long, env = "ACCORD_DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
}

impl StoreSettings {
    /// Removes the SQLite file of this name, with what SQLite keeps beside it.
    ///
    /// # Errors
    /// Where it is there and cannot be removed.
    pub fn remove(&self, name: &str) -> anyhow::Result<()> {
        for file in ["", "-wal", "-shm"].map(|end| self.data.join(format!("{name}{end}"))) {
            match std::fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error).with_context(|| format!("{} cannot be removed", file.display()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The address of the database; makes the data folder and the file in it, closed to other users, if SQLite needs it.
    ///
    /// # Errors
    /// Where they cannot be made, or other users of the machine may open the folder.
    pub fn address(&self, name: &str) -> anyhow::Result<String> {
        if let Some(url) = &self.database_url {
            return Ok(url.clone());
        }
        let folder = self.data.display();
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.data);
        made.with_context(|| format!("the data folder {folder} cannot be made"))?;
        let mode = std::fs::metadata(&self.data)?.permissions().mode() & 0o777;
        anyhow::ensure!(
            mode & 0o077 == 0,
            "the data folder {folder} is open to other users of this machine (its mode is {mode:o}): close it with chmod 700 {folder}"
        );
        let file = self.data.join(name);
        // SQLite gives the files that it makes beside this one the same mode.
        let made = OpenOptions::new().create(true).append(true).mode(0o600).open(&file);
        made.with_context(|| format!("{} cannot be written", file.display()))?;
        Ok(format!("sqlite://{}", file.display()))
    }
}

impl Settings {
    /// The address people reach Accord under, without a slash at the end.
    #[must_use]
    pub fn public_url(&self) -> String {
        let url = self.url.clone().unwrap_or_else(|| format!("http://{}", self.listen));
        url.trim_end_matches('/').to_owned()
    }

    /// The folder with the style sheet, the fonts and the script: the one that is named, or where `make` puts it for this program,
    /// from wherever it is started.
    ///
    /// # Errors
    /// Where it has no style sheet: pages without their looks serve nobody.
    pub fn site(&self) -> anyhow::Result<PathBuf> {
        let beside = || Some(std::env::current_exe().ok()?.parent()?.parent()?.join("site"));
        let site = self.site.clone().or_else(beside).unwrap_or_default();
        let is_whole = site.join("pkg/accord.css").is_file();
        anyhow::ensure!(
            is_whole,
            "there is no pkg/accord.css in {}: `make site` makes it, --site names another folder",
            site.display()
        );
        Ok(site)
    }
}
