//! What Accord keeps of one browser between its requests: one typed value, with one door to it.

use axum::extract::FromRequestParts;
use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::canonical::Hash;
use domain::settings::SETTINGS;
use domain::{AccountId, ApprovalRequestId, EmergencyRequestId, PlanId};
use http::request::Parts;
use serde::{Deserialize, Serialize};
use tower_sessions::session::Id;
use tower_sessions::{Expiry, Session};

use crate::device::Device;
use crate::error::{AppError, internal};

/// The key of the value in tower-sessions' own map.
pub const KEY: &str = "accord";

/// What the store keeps of a session's name.
pub fn id_hash(id: Id) -> String {
    Hash::of(&id.0.to_be_bytes()).to_string()
}

/// What is kept of a browser. Nothing of it reaches the browser but the cookie's name for it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WebSession {
    /// Who is signed in.
    pub account: Option<AccountId>,
    /// Since when.
    pub since: Option<DateTime<Utc>>,
    /// On which kind of device they signed in.
    pub device: Device,
    /// The plan whose young person holds the tablet.
    pub handed: Option<PlanId>,
    /// The hash of the PIN that takes the tablet back; none where only the password does.
    pub pin: Option<String>,
    /// The request that a social worker has opened with the right code.
    pub opened: Option<ApprovalRequestId>,
    /// The way to an emergency that somebody at the placing authority has opened with the right code.
    pub opened_emergency: Option<EmergencyRequestId>,
    /// A form that was refused, so that its page can show it again.
    pub refused_form: Option<RefusedForm>,
    /// A decision that is not complete, as typed.
    pub decision: Option<Answers>,
}

/// A form that was refused.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RefusedForm {
    /// The path of the page that shows it again; no other does.
    pub page: String,
    /// What was typed.
    pub typed: Answers,
}

impl WebSession {
    /// The session of somebody who has just signed in.
    pub fn of(account: AccountId, now: DateTime<Utc>, device: Device) -> Self {
        Self { account: Some(account), since: Some(now), device, ..Self::default() }
    }

    /// The same person's session with the tablet in the young person's hands, until this PIN or the password takes it back. Nothing
    /// else goes along.
    #[must_use]
    pub fn handed_to(&self, plan: PlanId, pin: Option<String>) -> Self {
        Self { handed: Some(plan), pin, ..self.taken_back() }
    }

    /// The same person's session with the tablet in their own hands. Nothing else goes along.
    #[must_use]
    pub fn taken_back(&self) -> Self {
        Self { account: self.account, since: self.since, device: self.device, ..Self::default() }
    }

    /// When the session of somebody who is signed in ends, whatever is done until then.
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        self.account.map(|_| self.since.map_or(DateTime::UNIX_EPOCH, |since| since + SETTINGS.session_life()))
    }

    /// Keeps a refused form; secrets are left out. Its page is the one that the answer leads to.
    pub fn keep(&mut self, mut typed: Answers) {
        for secret in ["password", "new_password", "pin"] {
            typed.set(secret, Vec::<String>::new());
        }
        self.refused_form = Some(RefusedForm { page: String::new(), typed });
    }

    /// The value in the map that the session store saves.
    pub fn of_record(data: &std::collections::HashMap<String, serde_json::Value>) -> Self {
        data.get(KEY).and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default()
    }
}

/// The door to the session of the browser that asks. Write after the commit: the session store writes by itself, and
/// SQLite has one writer.
#[derive(Clone)]
pub struct SessionDoor(Session);

impl<S: Send + Sync> FromRequestParts<S> for SessionDoor {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts.extensions.get().cloned().map(Self).ok_or(AppError::Internal)
    }
}

impl SessionDoor {
    /// What is kept.
    ///
    /// # Errors
    /// `Internal` where the session store fails.
    pub async fn read(&self) -> Result<WebSession, AppError> {
        Ok(self.0.get(KEY).await.map_err(|error| internal(&error))?.unwrap_or_default())
    }

    /// Changes what is kept.
    ///
    /// # Errors
    /// Like [`Self::read`].
    pub async fn change(&self, change: impl FnOnce(&mut WebSession)) -> Result<(), AppError> {
        let mut kept = self.read().await?;
        change(&mut kept);
        self.0.set_expiry(kept.ends_at().map(at_date_time));
        self.0.insert(KEY, kept).await.map_err(|error| internal(&error))
    }

    /// Like [`Self::change`], and gives the browser a new cookie: where rights change, an old cookie is worth nothing, and no
    /// browser brings a page from before back out of its memory.
    ///
    /// # Errors
    /// Like [`Self::read`].
    pub async fn change_and_renew(&self, change: impl FnOnce(&mut WebSession)) -> Result<(), AppError> {
        self.0.cycle_id().await.map_err(|error| internal(&error))?;
        self.change(change).await
    }

    /// What the store keeps of the session's name; `None` where there is no session yet.
    pub fn id_hash(&self) -> Option<String> {
        self.0.id().map(id_hash)
    }

    /// The name of the session on the server, for what counts against it; empty where there is none yet.
    pub fn name(&self) -> String {
        self.0.id().map(|id| id.to_string()).unwrap_or_default()
    }

    /// Ends the session now.
    ///
    /// # Errors
    /// Like [`Self::read`].
    pub async fn end(&self) -> Result<(), AppError> {
        self.0.flush().await.map_err(|error| internal(&error))
    }
}

fn at_date_time(end: DateTime<Utc>) -> Expiry {
    Expiry::AtDateTime(
        time::OffsetDateTime::from_unix_timestamp(end.timestamp()).unwrap_or(time::OffsetDateTime::UNIX_EPOCH),
    )
}
