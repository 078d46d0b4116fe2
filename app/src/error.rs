//! All that a browser may ever learn of a failure: closed words and ids, never a text.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::PlanId;
use domain::plan::Refusal;
use domain::word::Word;
use store::StoreError;
use strum::{EnumString, IntoStaticStr, VariantArray};
use words::{Named, key};

/// What is wrong with a form that is no row of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum FormFault {
    /// No account has this e-mail address and password.
    SignIn,
    /// A held form that somebody else wrote.
    OtherPerson,
    /// Not the password of whoever is signed in.
    Password,
    /// A password that is too short or too long.
    PasswordLength,
    /// A password that everybody uses.
    PasswordCommon,
    /// A password made of the person's own name.
    PasswordOwn,
    /// Not the PIN that was chosen when the tablet was handed over.
    Pin,
    /// A PIN that is none, or that anyone tries first.
    NewPin,
    /// Something of a new account is missing or cannot be.
    Account,
    /// A last day that is no date, or has passed.
    LastDay,
    /// Nobody changes their own account's rights.
    Yourself,
    /// Nobody gives what they do not have.
    NotYours,
    /// Nobody confirms what they asked for, or what is for themselves.
    OwnRequest,
    /// The role waits to be confirmed already.
    RoleWaits,
    /// The home would have no manager left.
    LastManager,
    /// They work in a home whose accounts are somebody else's to look after.
    Elsewhere,
    /// They work in no other home.
    OnlyHome,
    /// Somebody else signs in with this e-mail address.
    EmailTaken,
    /// An answer that is longer than can be kept.
    TooMuch,
    /// As many rows of one sheet as there may be.
    Rows,
    /// A young person without a name.
    Name,
    /// A file that is no plan file.
    File,
    /// No rule was chosen for a version about one rule alone.
    WhichRule,
    /// Answers to the quick checks that are not right.
    Checks,
    /// A limit soon after the young person told of something, without a manager's reason.
    AfterTelling,
    /// Answers of a record that are missing or cannot be.
    Record,
    /// A copy for nobody, of nothing, or on a day that cannot be.
    Copy,
    /// A translation by nobody, or with letters that no paper can print.
    Translation,
    /// A policy without a text, or without what is new in it.
    Policy,
    /// Answers to the check of a policy that are not right.
    PolicyChecks,
    /// A holiday without two days, or that ends before it begins.
    Holiday,
    /// Training of nobody, in nothing, or on a day that cannot be.
    Training,
    /// Nothing that was done, or too much to be kept.
    WhatWasDone,
    /// A statement that is too long or cannot be printed.
    Words,
    /// No way of signing, or not all that belongs to it.
    Signature,
    /// No file was chosen as a scan.
    ScanMissing,
    /// Nobody said that they have looked at each page of a scan.
    ScanNotLooked,
    /// A scan with too many bytes, or too large a picture.
    ScanTooLarge,
    /// A file that is something else than a PDF.
    ScanNotPdf,
    /// A PDF that opens with a password only.
    ScanLocked,
    /// A scan with too many pages.
    ScanTooManyPages,
    /// A scan with nothing on its pages.
    ScanEmpty,
    /// A PDF that is broken.
    ScanUnreadable,
    /// A scan that did not arrive whole.
    ScanCutOff,
    /// As many scans of one version as there may be.
    ScanMany,
    /// A scan of another version's paper.
    ScanOtherPaper,
    /// Nobody who put the agreement into the language that the young person knows best.
    Interpreter,
    /// Not the code that was sent.
    Code,
    /// A code that has run out.
    CodeEnded,
    /// Too many codes within an hour.
    CodeMany,
    /// Nobody of the directory was chosen to get the link instead.
    Contact,
    /// No colleague was chosen to pass it on to.
    Colleague,
    /// Something of a colleague who was typed is missing or cannot be.
    ColleagueTyped,
    /// A colleague's address outside the mail domains, or the reader's own.
    ColleagueOutside,
    /// A colleague's address that belongs to somebody of the home.
    ColleagueOfHome,
    /// The session that a code had opened is over.
    CodeAgain,
}

impl Named for FormFault {
    const FAMILY: &'static str = "refusal-*";

    fn key_word(&self) -> &'static str {
        self.into()
    }
}

/// Why a request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppError {
    /// The plan's rules say no.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// The form is shown again, with what is wrong with it.
    #[error("a fault in a form")]
    Form(FormFault),
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
    /// Too many wait for something slow already.
    #[error("busy")]
    Busy,
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
            StoreError::Busy => Self::Busy,
            StoreError::Unreadable { plan, revision, .. } => {
                log(&error);
                Self::Unreadable { plan, revision }
            }
            StoreError::UnreadableRecord { .. } => internal(&error),
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
            Self::Refused(_) | Self::Form(_) | Self::Changed => StatusCode::CONFLICT,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unreadable { .. } | Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The same for something that is only read: what a role may not open is not there for it.
    #[must_use]
    pub fn of_a_reader(self) -> Self {
        if self == Self::NotAllowed { Self::NotFound } else { self }
    }

    /// Sends the browser to a page that says so; `path` may have a query.
    pub fn shown_on(self, path: impl std::fmt::Display) -> Response {
        let path = path.to_string();
        let mark = if path.contains('?') { '&' } else { '?' };
        Redirect::to(&format!("{path}{mark}refused={}", self.word())).into_response()
    }

    /// The field that the refusal of this word is about, where it is about one; else the whole page.
    pub fn field(word: &str) -> &'static str {
        match FormFault::parse(word) {
            Some(FormFault::Password) => "password",
            Some(FormFault::PasswordLength | FormFault::PasswordCommon | FormFault::PasswordOwn) => "new_password",
            Some(FormFault::LastDay) => "last_day",
            Some(FormFault::EmailTaken) => "email",
            Some(FormFault::Interpreter) => "interpreter",
            Some(FormFault::Signature) => "method",
            Some(FormFault::Copy) => "copy_to",
            _ => "main",
        }
    }

    /// The key of what that page says, by the word in its address.
    pub fn message_key(word: &str) -> Option<String> {
        let form = FormFault::parse(word).map(|fault| key("refusal-*", &fault));
        let plan = Refusal::parse(word).map(|refusal| key("refusal-*", &refusal));
        let changed = (word == Self::Changed.word()).then(|| "refusal-changed".to_owned());
        form.or(plan).or(changed)
    }

    /// The word of this error in addresses and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.word(),
            Self::Form(fault) => fault.word(),
            Self::NotFound => "not_found",
            Self::NotAllowed => "not_allowed",
            Self::Changed => "changed",
            Self::SignedOut => "signed_out",
            Self::BadRequest => "bad_request",
            Self::Unreadable { .. } => "unreadable",
            Self::Busy => "busy",
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
