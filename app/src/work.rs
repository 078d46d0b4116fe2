//! The one shape of every write: one transaction, its events in it.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::event::Event;
use domain::person::Actor;
use domain::plan::{Plan, Step};
use domain::policy::{Action, allows};
use domain::{AccountId, EventId, HomeId, PlanId};
use store::{Tx, events, plans};

use crate::error::AppError;
use crate::site::{Site, Who};

/// Ids from an address; one that is none is "not found", like somebody else's.
pub struct At<T>(pub T);

impl<T: serde::de::DeserializeOwned + Send> FromRequestParts<Site> for At<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, AppError> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, site).await;
        path.map(|path| Self(path.0)).map_err(|_| AppError::NotFound)
    }
}

/// A form as typed, whatever its boxes are called.
pub struct Typed(pub Answers);

impl FromRequest<Site> for Typed {
    type Rejection = AppError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, AppError> {
        let body = Bytes::from_request(request, site).await.map_err(|_| AppError::BadRequest)?;
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, text) in form_urlencoded::parse(&body) {
            fields.entry(name.into_owned()).or_default().push(text.into_owned());
        }
        let mut typed = Answers::default();
        fields.into_iter().for_each(|(name, texts)| typed.set(&name, texts));
        Ok(Self(typed))
    }
}

/// What an action answers.
pub type Answer = Result<Response, AppError>;

/// Where a signed-in person starts work. Nobody who is signed out gets one.
pub struct Desk {
    /// The site.
    pub site: Site,
    /// Who works.
    pub actor: Actor,
}

impl FromRequestParts<Site> for Desk {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, AppError> {
        let who = parts.extensions.get::<Who>().ok_or(AppError::SignedOut)?;
        Ok(Self { site: site.clone(), actor: who.0.clone() })
    }
}

impl Desk {
    /// Whether this person may do this in this home.
    ///
    /// # Errors
    /// `NotAllowed`, or `NotFound` for somebody else's home.
    pub async fn member(&self, action: Action, home: HomeId) -> Result<(), AppError> {
        if !allows(self.actor.role, action) {
            return Err(AppError::NotAllowed);
        }
        let mut tx = self.site.db.read().await?;
        store::homes::find(&mut tx, self.actor.id, home).await?;
        Ok(())
    }

    /// Begins a write as this person, if their role allows the action at all.
    ///
    /// # Errors
    /// `NotAllowed`, or a failure of the database.
    pub async fn begin(self, action: Action) -> Result<(Actor, Work), AppError> {
        if !allows(self.actor.role, action) {
            return Err(AppError::NotAllowed);
        }
        let work = Work::begin(self.site, Some(self.actor.id), &self.actor.name).await?;
        Ok((self.actor, work))
    }
}

/// A write under way. Dropped without a commit, nothing has happened.
pub struct Work {
    /// When: one instant for all that is written.
    pub now: DateTime<Utc>,
    /// The site.
    pub site: Site,
    /// The transaction.
    pub tx: Tx,
    by: (Option<AccountId>, String),
}

impl Work {
    /// Begins a write under this name; an account stands behind it unless it is a social worker's or the calendar's.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn begin(site: Site, account: Option<AccountId>, name: &str) -> Result<Self, AppError> {
        let now = site.clock.now();
        let tx = site.db.write().await?;
        Ok(Self { now, by: (account, name.to_owned()), site, tx })
    }

    /// From here on the write is under this name: a social worker's, once their code was right.
    pub fn sign_as(&mut self, name: &str) {
        self.by = (None, name.to_owned());
    }

    /// The plan of this id, if it is one of this person's home.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn plan(&mut self, actor: &Actor, id: PlanId) -> Result<Plan, AppError> {
        Ok(plans::find(&mut self.tx, actor.id, id).await?)
    }

    /// Saves a step with its events.
    ///
    /// # Errors
    /// `Changed` where somebody was quicker.
    pub async fn step(&mut self, step: &Step) -> Result<(), AppError> {
        plans::save(&mut self.tx, step, self.now).await?;
        for event in &step.events {
            self.note(event.clone(), Some(step.plan.home), Some(step.plan.id)).await?;
        }
        Ok(())
    }

    /// Writes an event.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn note(&mut self, event: Event, home: Option<HomeId>, plan: Option<PlanId>) -> Result<(), AppError> {
        let id = EventId::new(self.site.clock.id());
        let (by, by_name) = self.by.clone();
        let noted = events::Noted { id, at: self.now, by, by_name, event };
        Ok(events::note(&mut self.tx, &noted, home, plan).await?)
    }

    /// A new id.
    pub fn id(&self) -> uuid::Uuid {
        self.site.clock.id()
    }

    /// Commits, and sends the browser to a path made of typed ids.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn commit_and_show(self, path: impl AsRef<str>) -> Answer {
        self.tx.commit().await?;
        Ok(Redirect::to(path.as_ref()).into_response())
    }
}
