//! The frame of a signed-in page: who, where, what now.

use domain::policy::Action;
use leptos::prelude::*;
use leptos_meta::{Body, Title};

use crate::site::{Identity, site};
use crate::texts::t;
use crate::ui::Logo;

/// Where one is, for the marked link of the head.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Who lives here and what needs doing.
    Today,
    /// The home's set-up.
    Home,
    /// Letters that wait.
    Letters,
}

/// A signed-in page.
pub fn page(identity: &Identity, place: Place, title: String, content: impl IntoView + 'static) -> AnyView {
    let link = |of: Place, href: &'static str, key: &str| {
        let current = (of == place).then_some("page");
        view! {
            <li>
                <a href=href aria-current=current>
                    {t(key)}
                </a>
            </li>
        }
    };
    let letters = (site().letters_wait && identity.may_somewhere(Action::ReadLetters))
        .then(|| link(Place::Letters, "/letters", "nav-letters"));
    let header = view! {
        <header class="masthead">
            <div class="masthead__inner">
                <a class="masthead__brand" href="/">
                    <Logo />
                    "Accord"
                </a>
                <nav class="masthead__nav" aria-label=t("nav-label")>
                    <ul>{link(Place::Today, "/", "nav-today")} {letters}</ul>
                </nav>
                <form class="masthead__account" method="post" action="/do/sign-out">
                    <span>{identity.name.clone()}</span>
                    <button type="submit" class="masthead__out">
                        {t("nav-sign-out")}
                    </button>
                </form>
            </div>
        </header>
    };
    around(title, None, header.into_any(), "page", content)
}

/// A page of the young person's turn: no way to the home's pages but the one that asks for a password.
pub fn turn(title: String, bar: AnyView, content: impl IntoView + 'static) -> AnyView {
    let header = view! { <header class="voice-bar">{bar}</header> };
    around(title, Some("voice"), header.into_any(), "page", content)
}

/// A page without an account: signing in, a social worker's link.
pub fn plain(title: String, content: impl IntoView + 'static) -> AnyView {
    let header = view! {
        <header class="masthead">
            <div class="masthead__inner">
                <span class="masthead__brand">
                    <Logo />
                    "Accord"
                </span>
            </div>
        </header>
    };
    around(title, None, header.into_any(), "page page--narrow", content)
}

/// What every page has around its content.
fn around(
    title: String,
    body: Option<&'static str>,
    header: AnyView,
    main: &'static str,
    content: impl IntoView + 'static,
) -> AnyView {
    view! {
        {head_title(&title)}
        <Body attr:class=body />
        {skip()}
        {header}
        <main class=main id="main" tabindex="-1">
            {super::refused()}
            {content}
        </main>
        {foot()}
    }
    .into_any()
}

/// The document's title. Leptos writes it as it is, so a name like `</title><script>` is made harmless here.
fn head_title(title: &str) -> impl IntoView + use<> {
    let text = html_escape::encode_text(&format!("{title} – Accord")).into_owned();
    view! { <Title text /> }
}

fn skip() -> impl IntoView {
    view! {
        <a class="govuk-skip-link" href="#main">
            {t("skip")}
        </a>
    }
}

fn foot() -> impl IntoView {
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <p>{t("footer")}</p>
                <form class="themes" method="post" action="/do/theme">
                    {["light", "cream", "dark"]
                        .map(|theme| {
                            view! {
                                <button type="submit" name="theme" value=theme class="themes__button">
                                    {t(&format!("theme-{theme}"))}
                                </button>
                            }
                        })}
                </form>
            </div>
        </footer>
    }
}
