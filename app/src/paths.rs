//! Paths on this site, each a type: links, forms, redirects, routes and guards all take them from here.
//!
//! A path is written as `pages::Agreement { plan }.to_string()`; a route takes the same type as its first argument.

use axum::extract::rejection::PathRejection;
use domain::sheets::SheetName;
use domain::{ConflictId, HomeId, PlanId, RowId};

use crate::error::AppError;

/// Makes a type for each path, and `ALL`, their patterns.
macro_rules! paths {
    ($($(#[$doc:meta])* $name:ident $path:literal $({ $($field:ident: $type:ty),+ })?;)+) => {
        $(path! { $(#[$doc])* $name $path $({ $($field: $type),+ })? })+

        /// The patterns of all these paths.
        pub const ALL: &[&str] = &[$($path),+];
    };
}

macro_rules! path {
    ($(#[$doc:meta])* $name:ident $path:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, axum_extra::routing::TypedPath)]
        #[typed_path($path)]
        pub struct $name;
    };
    ($(#[$doc:meta])* $name:ident $path:literal { $($field:ident: $type:ty),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, axum_extra::routing::TypedPath, serde::Deserialize)]
        #[typed_path($path, rejection($crate::error::AppError))]
        pub struct $name {
            $(
                #[doc = concat!("`{", stringify!($field), "}` of the path.")]
                pub $field: $type,
            )+
        }
    };
}

pub mod forms;
pub mod pages;

/// A malformed id is not found, like an id of another home.
impl From<PathRejection> for AppError {
    fn from(_: PathRejection) -> Self {
        Self::NotFound
    }
}

/// Where questions are asked and their rows belong: of a home, or of a plan with its young person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionsOf {
    /// A home's set-up.
    Home(HomeId),
    /// A plan.
    Plan(PlanId),
}

impl QuestionsOf {
    /// The page of all of them.
    pub fn overview(self) -> String {
        match self {
            Self::Home(home) => pages::Home { home }.to_string(),
            Self::Plan(plan) => pages::Plan { plan }.to_string(),
        }
    }

    /// The rows of a sheet that may have several.
    pub fn list(self, sheet: SheetName) -> String {
        match self {
            Self::Home(home) => pages::HomeList { home, sheet }.to_string(),
            Self::Plan(plan) => pages::PlanList { plan, sheet }.to_string(),
        }
    }

    /// One page of questions about a row.
    pub fn questions(self, sheet: SheetName, row: RowId, page: &str) -> String {
        let page = page.to_owned();
        match self {
            Self::Home(home) => pages::HomeQuestions { home, sheet, row, page }.to_string(),
            Self::Plan(plan) => pages::PlanQuestions { plan, sheet, row, page }.to_string(),
        }
    }

    /// The form that saves a page of questions.
    pub fn save(self, sheet: SheetName, page: &str) -> String {
        let page = page.to_owned();
        match self {
            Self::Home(home) => forms::SaveHome { home, sheet, page }.to_string(),
            Self::Plan(plan) => forms::SavePlan { plan, sheet, page }.to_string(),
        }
    }

    /// The form that takes a row out.
    pub fn remove(self, row: RowId) -> String {
        match self {
            Self::Home(home) => forms::RemoveFromHome { home, row }.to_string(),
            Self::Plan(plan) => forms::RemoveFromPlan { plan, row }.to_string(),
        }
    }

    /// The form that uses a conflicting edit or lets it go.
    pub fn resolve(self, conflict: ConflictId) -> String {
        match self {
            Self::Home(home) => forms::ResolveInHome { home, conflict }.to_string(),
            Self::Plan(plan) => forms::ResolveInPlan { plan, conflict }.to_string(),
        }
    }
}

/// A path with one value in its query.
pub fn with_query(path: impl std::fmt::Display, name: &str, value: &str) -> String {
    let path = path.to_string();
    let query: String = form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
    let joined_by = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joined_by}{query}")
}

/// The sign-in page that leads on to `next`.
pub fn sign_in_path(next: &str) -> String {
    with_query(pages::SignIn, "next", next)
}

/// A path on this site, and nothing that leads elsewhere.
pub fn local_path(path: &str) -> Option<&str> {
    let plain = path.bytes().all(|byte| (0x21..0x7f).contains(&byte) && byte != b'\\');
    (plain && path.starts_with('/') && !path.starts_with("//")).then_some(path)
}

/// The path of the page that a form was sent from; `None` for one that was held, which comes from no page to go back to.
pub fn referer(headers: &http::HeaderMap) -> Option<String> {
    let referer = headers.get(http::header::REFERER)?.to_str().ok()?;
    let uri: http::Uri = referer.parse().ok()?;
    local_path(uri.path()).filter(|path| !is_form(path)).map(str::to_owned)
}

/// Whether a path is a form's: those are only posted to.
pub fn is_form(path: &str) -> bool {
    path.starts_with("/do/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for path in ["/", "/plans/1?x=y"] {
            assert_eq!(local_path(path), Some(path));
        }
        for path in ["", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb", "plans"] {
            assert_eq!(local_path(path), None, "{path:?}");
        }
    }

    #[test]
    fn a_path_is_written_as_its_route_reads_it() {
        let plan = PlanId::new(uuid::Uuid::nil());
        let path = pages::Sign { plan, party: domain::signature::Party::YoungPerson }.to_string();
        assert_eq!(path, "/plans/00000000-0000-0000-0000-000000000000/sign/young_person");
        assert_eq!(pages::Link { token: "a/b?".into() }.to_string(), "/decide/a%2Fb%3F");
        assert_eq!(sign_in_path("/?a=b"), "/sign-in?next=%2F%3Fa%3Db");
    }
}
