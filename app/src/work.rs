//! The one shape of every write: one transaction, its events in it.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use domain::event::Event;
use domain::person::Actor;
use domain::plan::{Plan, Step};
use domain::policy::{Action, allows};
use domain::{EventId, HomeId, PlanId};
use store::{Tx, events, plans};

use crate::error::AppError;
use crate::site::{Clock, Site, Who};

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
    /// Begins a write as this person, if their role allows the action at all.
    ///
    /// # Errors
    /// `NotAllowed`, or a failure of the database.
    pub async fn begin(self, action: Action) -> Result<Work, AppError> {
        if !allows(self.actor.role, action) {
            return Err(AppError::NotAllowed);
        }
        let now = self.site.clock.now();
        let by = (Some(self.actor.id), self.actor.name.clone());
        let tx = self.site.db.write().await?;
        Ok(Work { actor: self.actor, now, by, clock: self.site.clock.clone(), site: self.site, tx })
    }
}

/// A write under way. Dropped without a commit, nothing has happened.
pub struct Work {
    /// Who works.
    pub actor: Actor,
    /// When: one instant for all that is written.
    pub now: DateTime<Utc>,
    /// The site.
    pub site: Site,
    /// The transaction.
    pub tx: Tx,
    clock: Clock,
    by: (Option<domain::AccountId>, String),
}

impl Work {
    /// The plan of this id, if it is one of this person's home.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn plan(&mut self, id: PlanId) -> Result<Plan, AppError> {
        Ok(plans::find(&mut self.tx, self.actor.id, id).await?)
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
        let id = EventId::new(self.clock.id());
        let (by, by_name) = self.by.clone();
        let noted = events::Noted { id, at: self.now, by, by_name, event };
        Ok(events::note(&mut self.tx, &noted, home, plan).await?)
    }

    /// A new id.
    pub fn id(&self) -> uuid::Uuid {
        self.clock.id()
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
