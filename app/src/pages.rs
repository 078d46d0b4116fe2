//! The screens: one file each, a folder for each area. All are rendered on the server and read the store directly.

mod account;
pub use account::DEMO_PASSWORD;
mod board;
mod decide;
pub mod failure;
mod frame;
pub mod held;
mod homes;
mod letters;
mod plans;
mod questions;

use std::future::Future;

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::{ParamSegment as P, SsrMode, StaticSegment as S};

use crate::error::AppError;
use crate::paths::sign_in_path;
use crate::site::{Identity, Site, identity, parts, site};
use crate::texts::{language, t};

/// The page around every page.
pub fn shell(options: &LeptosOptions) -> impl IntoView + use<> {
    let path = parts().map(|parts| parts.uri.path().to_owned()).unwrap_or_default();
    send_policy();
    let hydration = has_island(&path).then(|| view! { <HydrationScripts options=options.clone() islands=true /> });
    view! {
        <!DOCTYPE html>
        <html lang=language().tag() dir=language().direction() data-theme=theme()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="stylesheet" href="/pkg/accord.css" />
                <link rel="icon" href="/accord.svg" type="image/svg+xml" />
                <MetaTags />
                {hydration}
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// Sends the page's policy: no script but ours by this page's nonce, and nothing from anywhere else.
fn send_policy() {
    let (Some(response), Some(nonce)) = (use_context::<ResponseOptions>(), leptos::nonce::use_nonce()) else { return };
    let policy = format!(
        "default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    );
    if let Ok(policy) = http::HeaderValue::from_str(&policy) {
        response.insert_header(http::header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Whether the page under this path holds an island: only then does the browser load any script.
fn has_island(path: &str) -> bool {
    let parts: Vec<_> = path.trim_matches('/').split('/').collect();
    match parts[..] {
        ["plans", _, "sign" | "turn", _] => true,
        ["plans" | "homes", _, sheet, _, _] => sheet.parse::<domain::sheets::SheetName>().is_ok(),
        _ => false,
    }
}

fn theme() -> Option<&'static str> {
    theme_of(&parts()?.headers)
}

/// The theme of a browser, if it chose one.
pub fn theme_of(headers: &http::HeaderMap) -> Option<&'static str> {
    let cookies = headers.get(http::header::COOKIE)?.to_str().ok()?;
    ["cream", "dark", "light"].into_iter().find(|name| cookies.split("; ").any(|it| it == format!("theme={name}")))
}

/// The list of screens.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=failure::NotFound>
                <Route path=S("") view=board::Today ssr=SsrMode::Async />
                <Route path=S("sign-in") view=account::SignIn ssr=SsrMode::Async />
                <Route path=S("letters") view=letters::Letters ssr=SsrMode::Async />
                <Route path=(S("homes"), P("home")) view=homes::SetUp ssr=SsrMode::Async />
                <Route path=(S("homes"), P("home"), S("accounts")) view=account::Accounts ssr=SsrMode::Async />
                <Route path=(S("homes"), P("home"), S("young-people")) view=board::Arrival ssr=SsrMode::Async />
                <Route path=(S("homes"), P("home"), P("sheet")) view=homes::List ssr=SsrMode::Async />
                <Route
                    path=(S("homes"), P("home"), P("sheet"), P("row"), P("page"))
                    view=homes::Question
                    ssr=SsrMode::Async
                />
                <Route path=(S("plans"), P("plan")) view=plans::tasks::Tasks ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("check")) view=plans::check::Check ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("agreement")) view=plans::agreement::Agreement ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("changes")) view=plans::changes::Changes ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("turn")) view=plans::turn::Turn ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("turn"), P("rule")) view=plans::turn::TurnRule ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("timeline")) view=plans::timeline::History ssr=SsrMode::Async />
                <Route path=(S("plans"), P("plan"), S("sign"), P("party")) view=plans::sign::Sign ssr=SsrMode::Async />
                <Route
                    path=(S("plans"), P("plan"), S("versions"), P("number"))
                    view=plans::agreement::Version
                    ssr=SsrMode::Async
                />
                <Route path=(S("plans"), P("plan"), P("sheet")) view=plans::list::List ssr=SsrMode::Async />
                <Route
                    path=(S("plans"), P("plan"), P("sheet"), P("row"), P("page"))
                    view=plans::question::Question
                    ssr=SsrMode::Async
                />
                <Route path=(S("decide"), P("token")) view=decide::Link ssr=SsrMode::Async />
                <Route path=(S("decide"), P("token"), S("code")) view=decide::Code ssr=SsrMode::Async />
                <Route path=(S("decide"), P("token"), S("plan")) view=decide::Plan ssr=SsrMode::Async />
                <Route path=(S("decide"), P("token"), S("done")) view=decide::Done ssr=SsrMode::Async />
            </FlatRoutes>
        </Router>
    }
}

/// A screen that is read from the store before it is shown; what cannot be shown becomes the page that says so.
fn screen<F>(load: F) -> impl IntoView
where
    F: Future<Output = Result<AnyView, AppError>> + Send + 'static,
{
    let response = use_context::<ResponseOptions>();
    let path = parts().and_then(|parts| parts.uri.path_and_query().map(|path| path.as_str().to_owned()));
    let page = Suspend::new(async move {
        match load.await {
            Ok(page) => page,
            Err(AppError::SignedOut) => redirect(response, &sign_in_path(path.as_deref().unwrap_or("/"))),
            Err(error) => {
                let error = error.of_a_reader();
                response.into_iter().for_each(|response| response.set_status(error.status()));
                failure::page(error)
            }
        }
    });
    view! { <Suspense fallback=|| ()>{page}</Suspense> }
}

/// Sends the browser elsewhere on this site. Leptos's own does so only for browsers that ask for HTML by name.
fn redirect(response: Option<ResponseOptions>, path: &str) -> AnyView {
    if let (Some(response), Ok(path)) = (response, http::HeaderValue::from_str(path)) {
        response.set_status(http::StatusCode::SEE_OTHER);
        response.insert_header(http::header::LOCATION, path);
    }
    ().into_any()
}

/// The site and the signed-in account. What it may open is asked where that is loaded.
fn reader() -> Result<(Site, Identity), AppError> {
    Ok((site(), identity().ok_or(AppError::SignedOut)?))
}

/// An id from the address; a malformed one is 404.
fn id<T: std::str::FromStr>(name: &str) -> Result<T, AppError> {
    param(name).parse().map_err(|_| AppError::NotFound)
}

fn param(name: &str) -> String {
    leptos_router::hooks::use_params_map().read_untracked().get(name).unwrap_or_default()
}

/// The refusal that sent the browser back here, if one did.
fn refused() -> Option<AnyView> {
    let key = AppError::message_key(&crate::site::query("refused")?)?;
    let faults = vec![("#main".to_owned(), t(&key))];
    Some(view! { <crate::ui::ErrorSummary title=t("there-is-a-problem") faults /> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_question_and_signing_pages_load_a_script() {
        assert!(has_island("/plans/0/sign/manager") && has_island("/plans/0/rule/1/answer"));
        assert!(has_island("/plans/0/turn/1") && !has_island("/plans/0/turn"));
        for path in ["/", "/sign-in", "/plans/0", "/plans/0/agreement", "/plans/0/rule", "/decide/0/plan"] {
            assert!(!has_island(path), "{path}");
        }
    }
}
