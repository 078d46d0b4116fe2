//! What every page has around its content: who, where, what now.

use axum::response::Response;
use domain::choices::Nation;
use domain::policy::Action;
use leptos::prelude::*;
use words::Language;

use super::document::{Browser, THEMES, document};
use super::request::{PageRequest, PageResult};
use crate::error::AppError;
use crate::paths::{forms, pages};
use crate::texts::{language, said_in, t};
use crate::ui::{Button, ButtonKind, ErrorSummary, Logo};

/// Where one is, for the marked link of the head.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Who lives here and what needs doing.
    Today,
    /// The home's set-up.
    Home,
    /// What is known of services, guidance and places to turn to.
    Facts,
    /// Letters that wait.
    Letters,
    /// One's own account.
    Me,
}

/// A signed-in page.
pub fn page<V: IntoView + 'static>(
    request: &PageRequest,
    place: Place,
    title: String,
    content: impl FnOnce() -> V,
) -> PageResult {
    Ok(framed(request, None, masthead(request, place)?, title, content))
}

/// A signed-in page for the young person's words.
pub fn page_in_voice<V: IntoView + 'static>(
    request: &PageRequest,
    place: Place,
    title: String,
    content: impl FnOnce() -> V,
) -> PageResult {
    Ok(framed(request, Some("voice"), masthead(request, place)?, title, content))
}

/// A page of the young person's turn: no way to the home's pages but the one that asks for a password.
pub fn turn<V: IntoView + 'static>(
    request: &PageRequest,
    title: String,
    bar: AnyView,
    content: impl FnOnce() -> V,
) -> PageResult {
    let head = view! { <header class="voice-bar">{bar}</header> }.into_any();
    Ok(framed(request, Some("voice"), head, title, content))
}

fn framed<V: IntoView + 'static>(
    request: &PageRequest,
    class: Option<&'static str>,
    head: AnyView,
    title: String,
    content: impl FnOnce() -> V,
) -> Response {
    document(&request.browser, class, title, || around(&request.browser, head, "page", content().into_any()))
}

/// A page without an account: signing in, a social worker's link.
pub fn plain<V: IntoView + 'static>(browser: &Browser, title: String, content: impl FnOnce() -> V) -> Response {
    let head = view! {
        <header class="masthead">
            <div class="masthead__inner">
                <span class="masthead__brand">
                    <Logo />
                    "Accord"
                </span>
            </div>
        </header>
    };
    document(browser, None, title, || around(browser, head.into_any(), "page page--narrow", content().into_any()))
}

/// A page with nothing but its content: no form of the frame may take the place of the one that is held in it.
pub fn bare<V: IntoView + 'static>(browser: &Browser, title: String, content: impl FnOnce() -> V) -> Response {
    document(browser, None, title, || view! { <main class="page page--narrow" id="main">{content()}</main> })
}

fn masthead(request: &PageRequest, place: Place) -> Result<AnyView, AppError> {
    if request.is_handed {
        // The guard lets none of these through; a page of the home's is no page for a tablet in a child's hands anyway.
        return Err(AppError::NotFound);
    }
    let identity = request.identity()?;
    let link = |of: Place, href: String, key: &str| {
        let current = (of == place).then_some("page");
        view! { <li><a href=href aria-current=current>{t(key)}</a></li> }
    };
    let letters = (request.site.demo && identity.may_somewhere(Action::ReadLetters))
        .then(|| link(Place::Letters, pages::Letters.to_string(), "nav-letters"));
    let me = (place == Place::Me).then_some("page");
    let today = link(Place::Today, pages::Today.to_string(), "nav-today");
    let facts = link(Place::Facts, pages::Facts.to_string(), "nav-facts");
    let view = view! {
        <header class="masthead">
            <div class="masthead__inner">
                <a class="masthead__brand" href=pages::Today.to_string()>
                    <Logo />
                    "Accord"
                </a>
                <nav class="masthead__nav" aria-label=t("nav-label")>
                    <ul>{today} {facts} {letters}</ul>
                </nav>
                <form class="masthead__account" method="post" action=forms::SignOut.to_string()>
                    <a class="masthead__me" href=pages::Me.to_string() aria-current=me>{identity.name.clone()}</a>
                    <button type="submit" class="masthead__out">{t("nav-sign-out")}</button>
                </form>
            </div>
        </header>
    };
    Ok(view.into_any())
}

fn around(browser: &Browser, head: AnyView, main: &'static str, content: AnyView) -> AnyView {
    let refused = browser.refused.as_deref().map(|key| {
        let faults = vec![(format!("#{}", browser.refused_field), t(key))];
        view! { <ErrorSummary title=t("there-is-a-problem") faults /> }
    });
    view! {
        <a class="govuk-skip-link" href="#main">{t("skip")}</a>
        {head}
        <main class=main id="main" tabindex="-1">
            {refused}
            {content}
        </main>
        {foot()}
    }
    .into_any()
}

/// The ways to other languages, each named in its own.
fn languages() -> AnyView {
    let way = |language: Language| {
        let name = said_in(language, || t("language-name"));
        let (value, lang) = (language.tag(), language.tag());
        view! { <button type="submit" name="language" value=value lang=lang class="themes__button">{name}</button> }
    };
    let others = Language::OFFERED.into_iter().filter(|it| *it != language());
    let ways = others.map(way).collect_view();
    view! {
        <form class="themes" method="post" action=forms::Language.to_string() aria-label=t("language-label")>{ways}</form>
    }
    .into_any()
}

/// Welsh is offered before anything else to whoever reads about a home in Wales and has chosen no language (handbook, R29).
pub fn welsh_first(browser: &Browser, nation: Option<Nation>) -> Option<AnyView> {
    let is_asked = nation == Some(Nation::Wales) && browser.language.is_none() && language() == Language::English;
    is_asked.then(|| {
        let offer = said_in(Language::Welsh, || t("language-offer"));
        let way = |language: Language, kind| {
            let label = said_in(language, || t("language-name"));
            let value = language.tag().to_owned();
            view! { <span lang=language.tag()><Button label kind name="language" value /></span> }
        };
        view! {
            <form class="offer" method="post" action=forms::Language.to_string()>
                <p lang=Language::Welsh.tag()>{offer}</p>
                <p lang=Language::English.tag()>{t("language-offer")}</p>
                <div class="actions">
                    {way(Language::Welsh, ButtonKind::Primary)} {way(Language::English, ButtonKind::Secondary)}
                </div>
            </form>
        }
        .into_any()
    })
}

fn foot() -> AnyView {
    let theme = |(theme, key)| {
        view! { <button type="submit" name="theme" value=theme class="themes__button">{t(key)}</button> }
    };
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <div>
                    <p>{t("footer")}</p>
                    {(!language().is_checked()).then(|| view! { <p>{t("translation-unchecked")}</p> })}
                </div>
                {languages()}
                <form class="themes" method="post" action=forms::Theme.to_string()>{THEMES.map(theme)}</form>
            </div>
        </footer>
    }
    .into_any()
}
