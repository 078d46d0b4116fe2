//! Who knocks: the network a request comes from, and whether somebody has signed in on this device before.

use axum::extract::FromRequestParts;
use domain::AccountId;
use domain::settings::SETTINGS;
use http::HeaderValue;
use http::request::Parts;
use store::{Tx, devices};

use crate::cookies::cookie;
use crate::error::{AppError, internal};
use crate::secret::{hashed, token};
use crate::site::Site;

/// The network a request comes from, put on it by the server: an address, or the half of one that a household shares.
#[derive(Clone, Debug)]
pub struct Network(pub String);

/// A browser that asks for something, signed in or not.
pub struct Visitor {
    /// The network it is in.
    pub network: String,
    /// What its cookie for devices says.
    device: Option<String>,
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, AppError> {
        let Network(network) = parts.extensions.get().cloned().ok_or(AppError::Internal)?;
        Ok(Self { network, device: cookie(&parts.headers, name(site)).map(str::to_owned) })
    }
}

/// The name of the cookie. Under https a browser takes it from nobody but this host.
fn name(site: &Site) -> &'static str {
    if site.is_secure() { "__Host-accord-device" } else { "accord-device" }
}

impl Visitor {
    /// What the store keeps of this device.
    pub fn device_hash(&self) -> Option<String> {
        self.device.as_deref().map(hashed)
    }

    /// Notes that an account has signed in here, and gives the browser a cookie by which the device is known again.
    ///
    /// # Errors
    /// A failure of the database or of the system's chance.
    pub async fn remember(&self, tx: &mut Tx, site: &Site, account: AccountId) -> Result<HeaderValue, AppError> {
        let token = self.known_token(tx).await?.map_or_else(token, Ok)?;
        devices::note(tx, &hashed(&token), account, site.clock.now()).await?;
        let (name, secure) = (name(site), if site.is_secure() { "; Secure" } else { "" });
        let life = SETTINGS.device_life().num_seconds();
        let cookie = format!("{name}={token}; Path=/; Max-Age={life}; SameSite=Lax; HttpOnly{secure}");
        HeaderValue::from_str(&cookie).map_err(|error| internal(&error))
    }

    /// The token of a device that several people share stays; what nobody has been given is not taken.
    async fn known_token(&self, tx: &mut Tx) -> Result<Option<String>, AppError> {
        let Some(hash) = self.device_hash() else { return Ok(None) };
        let is_known = devices::is_known(tx, &hash).await?;
        Ok(self.device.clone().filter(|_| is_known))
    }
}
