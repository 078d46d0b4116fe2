//! All that a browser may ever learn of a failure: closed words and ids, never a text.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::PlanId;
use domain::plan::Refusal;
use domain::word::Word;
use store::StoreError;

/// Why a request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppError {
    /// The plan's rules say no.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// Not there, or somebody else's: the same answer for both.
    #[error("not found")]
    NotFound,
    /// This role may not do it.
    #[error("not allowed")]
    NotAllowed,
    /// Somebody else was quicker.
    #[error("changed meanwhile")]
    Changed,
    /// Nobody is signed in.
    #[error("signed out")]
    SignedOut,
    /// What was sent makes no sense.
    #[error("bad request")]
    BadRequest,
    /// A kept revision cannot be read: its bytes were changed, or a newer program wrote it.
    #[error("version {revision} of plan {plan} cannot be read")]
    Unreadable {
        /// The plan.
        plan: PlanId,
        /// The number of the revision.
        revision: u32,
    },
    /// Our own failure.
    #[error("internal error")]
    Internal,
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Conflict => Self::Changed,
            StoreError::NotAllowed => Self::NotAllowed,
            StoreError::Unreadable { plan, revision, .. } => {
                log(&error);
                Self::Unreadable { plan, revision }
            }
            StoreError::Broken(source) => internal(&source),
        }
    }
}

/// Logs a failure of ours once, here, with its sources.
pub fn internal(error: &dyn std::error::Error) -> AppError {
    log(error);
    AppError::Internal
}

fn log(error: &dyn std::error::Error) {
    let mut chain = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        chain = chain + ": " + &cause.to_string();
        source = cause.source();
    }
    tracing::error!(chain, "failed");
}

impl AppError {
    /// The status of an answer with this error.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Refused(_) | Self::Changed => StatusCode::CONFLICT,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Unreadable { .. } | Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The same for something that is only read: what a role may not open is not there for it.
    #[must_use]
    pub fn of_a_reader(self) -> Self {
        if self == Self::NotAllowed { Self::NotFound } else { self }
    }

    /// The word of this error in addresses and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.word(),
            Self::NotFound => "not_found",
            Self::NotAllowed => "not_allowed",
            Self::Changed => "changed",
            Self::SignedOut => "signed_out",
            Self::BadRequest => "bad_request",
            Self::Unreadable { .. } => "unreadable",
            Self::Internal => "internal",
        }
    }
}

/// A form is sent back to the page it came from, which shows the refusal; a page that cannot be had is a page that says so.
///
/// The answer carries the error itself to the layer that does so; only its status would ever leave the server.
impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}
