//! What a page knows of the request that asks for it.

use axum::extract::FromRequestParts;
use domain::answers::Answers;
use domain::word::Word;
use http::request::Parts;
use words::key;

use super::document::Browser;
use crate::error::{AppError, FormFault};
use crate::session::SessionDoor;
use crate::site::{Handed, Identity, Site};
use crate::texts::t;
use crate::work::url_encoded;

/// What a handler of a page answers.
pub type PageResult = Result<axum::response::Response, AppError>;

/// A request for a page.
pub struct PageRequest {
    /// The site.
    pub site: Site,
    /// The door to the browser's session.
    pub session: SessionDoor,
    /// Whether the young person holds the tablet.
    pub is_handed: bool,
    /// What every document needs to know.
    pub browser: Browser,
    identity: Option<Identity>,
    path: String,
    query: Answers,
}

impl FromRequestParts<Site> for PageRequest {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, AppError> {
        let query = url_encoded(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self {
            site: site.clone(),
            session: SessionDoor::from_request_parts(parts, site).await?,
            is_handed: parts.extensions.get::<Handed>().is_some(),
            browser: Browser::of(&parts.headers, query.get("refused")),
            identity: parts.extensions.get().cloned(),
            path: parts.uri.path().to_owned(),
            query,
        })
    }
}

impl PageRequest {
    /// The signed-in account. What it may open is asked where that is loaded.
    ///
    /// # Errors
    /// `SignedOut`.
    pub fn identity(&self) -> Result<&Identity, AppError> {
        self.identity.as_ref().ok_or(AppError::SignedOut)
    }

    /// The first value of this name in the address's query; empty where it has none.
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name)
    }

    /// What is said beside a field whose form was sent back for this.
    pub fn fault(&self, faults: &[FormFault]) -> Option<String> {
        let fault = faults.iter().find(|fault| fault.word() == self.query("refused"));
        fault.map(|fault| t(&key("refusal-*", fault)))
    }

    /// Whether the browser was sent back here because of this.
    pub fn is_refused(&self, fault: FormFault) -> bool {
        self.query("refused") == fault.word()
    }

    /// Whether the browser was sent back here to see what is wrong.
    pub fn is_checking(&self) -> bool {
        !self.query("check").is_empty()
    }

    /// What was typed into this page's form when it was refused; nothing where none was. It is shown once.
    ///
    /// # Errors
    /// `Internal` where the session store fails.
    pub async fn typed(&self) -> Result<Answers, AppError> {
        if self.query("refused").is_empty() {
            return Ok(Answers::default());
        }
        let Some(form) = self.session.read().await?.refused_form.filter(|form| form.page == self.path) else {
            return Ok(Answers::default());
        };
        self.session.change(|kept| kept.refused_form = None).await?;
        Ok(form.typed)
    }
}
