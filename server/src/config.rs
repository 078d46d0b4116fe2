//! What can be set: flags, or `ACCORD_*` variables of the same name.

use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;

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
    #[command(flatten)]
    pub store: StoreSettings,
    /// The folder with the style sheet, the fonts and the script; without one, `site` beside this program's own folder.
    #[arg(long, env = "ACCORD_SITE")]
    pub site: Option<PathBuf>,
    /// The language of pages and letters, by its tag. en-XA has an accent on every letter that is ours, to find texts without a message.
    #[arg(long, env = "ACCORD_LANGUAGE", default_value = "en-GB")]
    pub language: Language,
    /// The mail server: smtp://user:password@host:port or smtps://… Without one no link and no code leaves: managers are told so, and nobody can read them.
    #[arg(long, env = "ACCORD_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// The address letters come from.
    #[arg(long, env = "ACCORD_MAIL_FROM", default_value = "Accord <accord@localhost>")]
    pub mail_from: String,
}

/// Where the data is.
#[derive(Clone, Debug, Args)]
pub struct StoreSettings {
    /// The folder for Accord's data.
    #[arg(long, env = "ACCORD_DATA", default_value = "data")]
    pub data: PathBuf,
    /// The database: postgres://… Without one an SQLite file in the data folder is used.
    #[arg(long, env = "ACCORD_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
}

impl StoreSettings {
    /// The address of the database; makes the data folder, closed to other users, if SQLite needs it.
    ///
    /// # Errors
    /// Where the folder cannot be made.
    pub fn address(&self, name: &str) -> std::io::Result<String> {
        if let Some(url) = &self.database_url {
            return Ok(url.clone());
        }
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.data)?;
        Ok(format!("sqlite://{}", self.data.join(name).display()))
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
