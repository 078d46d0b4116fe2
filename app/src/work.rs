//! The one shape of every write: one transaction, its events in it. And its one front door: what is loaded is loaded together with
//! the right to do this to it.

use std::collections::BTreeMap;
use std::fmt::Display;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::event::Event;
use domain::person::{Author, Member};
use domain::plan::{Plan, Step};
use domain::policy::Action;
use domain::{HomeId, PlanId};
use store::events::{self, Scope};
use store::homes::{self, Home};
use store::{Tx, plans};

use crate::error::AppError;
use crate::site::{Handed, Identity, Site};

/// A form as typed, whatever its boxes are called.
pub struct Form(pub Answers);

impl FromRequest<Site> for Form {
    type Rejection = AppError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, AppError> {
        let body = Bytes::from_request(request, site).await.map_err(|_| AppError::BadRequest)?;
        Ok(Self(url_encoded(&body)))
    }
}

/// What a form or the query of an address holds.
pub fn url_encoded(text: &[u8]) -> Answers {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, text) in form_urlencoded::parse(text) {
        fields.entry(name.into_owned()).or_default().push(text.into_owned());
    }
    let mut typed = Answers::default();
    fields.into_iter().for_each(|(name, texts)| typed.set(&name, texts));
    typed
}

/// What an action answers.
pub type ActionResult = Result<Response, AppError>;

/// Sends the browser on to a path of this site.
pub fn see_other(path: impl Display) -> Response {
    Redirect::to(&path.to_string()).into_response()
}

/// The signed-in account; a request without one is rejected with 401.
pub struct SignedIn {
    /// The site.
    pub site: Site,
    /// Whose account it is.
    pub identity: Identity,
    /// Whether the young person holds the tablet.
    pub handed: bool,
}

impl FromRequestParts<Site> for SignedIn {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, AppError> {
        let identity = parts.extensions.get::<Identity>().ok_or(AppError::SignedOut)?;
        let handed = parts.extensions.get::<Handed>().is_some();
        Ok(Self { site: site.clone(), identity: identity.clone(), handed })
    }
}

impl SignedIn {
    /// Begins a write on a plan, with the membership that allows this action on it.
    ///
    /// # Errors
    /// `NotFound`, also for a plan of somebody else's home; `NotAllowed` where the role in this home does not allow it.
    pub async fn plan(self, id: PlanId, action: Action) -> Result<(Work, Plan, Member), AppError> {
        let mut work = Work::begin(self.site, Author::Accord).await?;
        let (plan, member) = plans::find(&mut work.tx, self.identity.account, id, action).await?;
        (work.by, work.handed) = ((&member).into(), self.handed);
        Ok((work, plan, member))
    }

    /// Begins a write in a home, with the membership that allows this action there.
    ///
    /// # Errors
    /// `NotFound`, also for somebody else's home; `NotAllowed` where the role in this home does not allow it.
    pub async fn home(self, id: HomeId, action: Action) -> Result<(Work, Home, Member), AppError> {
        let mut work = Work::begin(self.site, Author::Accord).await?;
        let (home, member) = homes::find(&mut work.tx, self.identity.account, id, action).await?;
        work.by = (&member).into();
        Ok((work, home, member))
    }

    /// Reads a plan on which this action is allowed, for what is slow and comes before the write.
    ///
    /// # Errors
    /// Like [`Self::plan`].
    pub async fn read_plan(&self, id: PlanId, action: Action) -> Result<(Tx, Plan, Member), AppError> {
        let mut tx = self.site.db.read().await?;
        let (plan, member) = plans::find(&mut tx, self.identity.account, id, action).await?;
        Ok((tx, plan, member))
    }

    /// Whether this action is allowed in this home, for what is slow and comes before the write.
    ///
    /// # Errors
    /// Like [`Self::home`].
    pub async fn may(&self, id: HomeId, action: Action) -> Result<(), AppError> {
        let mut tx = self.site.db.read().await?;
        homes::find(&mut tx, self.identity.account, id, action).await?;
        Ok(())
    }
}

/// A write under way. Dropped without a commit, nothing has happened.
///
/// Events go to the end of their organisation's chain, which they lock: note them after all other rows are written.
pub struct Work {
    /// When: one instant for all that is written.
    pub now: DateTime<Utc>,
    /// The site.
    pub site: Site,
    /// The transaction.
    pub tx: Tx,
    /// Under whose name all of it is written.
    pub by: Author,
    /// Whether the young person holds the tablet: then they write, under the name of whoever gave it to them.
    pub handed: bool,
}

impl Work {
    /// Begins a write under this name.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn begin(site: Site, by: Author) -> Result<Self, AppError> {
        let now = site.clock.now();
        let tx = site.db.write().await?;
        Ok(Self { now, by, site, tx, handed: false })
    }

    /// Saves all that a verb leads to; the plan as it is kept then.
    ///
    /// # Errors
    /// `Changed` where somebody was quicker.
    pub async fn step(&mut self, step: &Step) -> Result<Plan, AppError> {
        Ok(plans::apply(&mut self.tx, step, &self.by, self.now).await?)
    }

    /// Notes an event.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn note(&mut self, event: Event, scope: Scope) -> Result<(), AppError> {
        Ok(events::append(&mut self.tx, scope, &self.by, self.now, &[event]).await?)
    }

    /// A new id.
    pub fn id(&self) -> uuid::Uuid {
        self.site.clock.id()
    }

    /// Commits, and answers a page that stays as it is.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn commit_and_answer(self, answer: Response) -> ActionResult {
        self.tx.commit().await?;
        Ok(answer)
    }

    /// Commits, and sends the browser on.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn commit_and_show(self, path: impl Display) -> ActionResult {
        self.tx.commit().await?;
        Ok(see_other(path))
    }
}
