//! The document itself: colours, language, policy, and the scripts that a page needs.

use axum::response::{Html, IntoResponse, Response};
use http::{HeaderMap, header};
use leptos::nonce::{provide_nonce, use_nonce};
use leptos::prelude::*;
use words::Language;

use crate::cookies::cookie;
use crate::error::AppError;
use crate::texts::{language, plain};

/// The colours that a browser may choose, with their messages.
pub const THEMES: [(&str, &str); 3] = [("light", "theme-light"), ("cream", "theme-cream"), ("dark", "theme-dark")];

/// What a document needs to know of the browser that shows it.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// The colours it chose.
    pub theme: Option<&'static str>,
    /// The language it chose.
    pub language: Option<Language>,
    /// The key of what is said of the form that it was sent back from.
    pub refused: Option<String>,
    /// The field that this is about.
    pub refused_field: &'static str,
}

impl Browser {
    /// The browser that sent these headers; `refused` is the word of the refusal that sent it here, or empty.
    pub fn of(headers: &HeaderMap, refused: &str) -> Self {
        let chosen = cookie(headers, "theme");
        let theme = THEMES.map(|(theme, _)| theme).into_iter().find(|theme| chosen == Some(*theme));
        let language = chosen_language(headers);
        Self { theme, language, refused: AppError::message_key(refused), refused_field: AppError::field(refused) }
    }
}

/// The language that the browser which sent these headers chose.
pub fn chosen_language(headers: &HeaderMap) -> Option<Language> {
    cookie(headers, "language").and_then(Language::offered)
}

/// How every island begins.
const ISLAND: &str = "<leptos-island";

/// What a page has by which it is known that it needs a script, and the script: for its islands, for dragging what is ordered, for keeping the
/// shift page on the device, for what the check finds in a page of questions, for checking a sealed file.
const SCRIPTS: [(&str, &str); 5] = [
    (ISLAND, "/pkg/islands.js"),
    (r#"class="order""#, "/pkg/drag.js"),
    (r#"class="shift""#, "/pkg/shift.js"),
    (r#"id="think""#, "/pkg/live.js"),
    (r#"id="file-check""#, "/pkg/verify.js"),
];

/// A whole document. Each of [`SCRIPTS`] comes with what needs it; no other loads any.
pub fn document<V: IntoView>(
    browser: &Browser,
    class: Option<&'static str>,
    title: String,
    body: impl FnOnce() -> V,
) -> Response {
    // What an island keeps while it is rendered goes with its owner.
    let (html, policy) = Owner::new().with(|| {
        provide_nonce();
        let body = body().into_view().to_html();
        let scripts = SCRIPTS.iter().filter(|(mark, _)| body.contains(mark));
        let scripts = scripts.map(|(_, file)| view! { <script type="module" src=*file nonce=use_nonce()></script> });
        let early = body.contains(ISLAND).then(early_islands);
        let scripts = view! { {early} {scripts.collect_view()} };
        (html(browser, class, title, scripts.into_any(), body), policy())
    });
    ([(header::CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response()
}

fn html(browser: &Browser, class: Option<&'static str>, title: String, scripts: AnyView, body: String) -> String {
    let title = plain("document-title", &[("title", title.into())]);
    view! {
        <!DOCTYPE html>
        <html lang=language().tag() dir=language().direction() data-theme=browser.theme>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{title}</title>
                <link rel="stylesheet" href="/pkg/accord.css" />
                <link rel="icon" href="/accord.svg" type="image/svg+xml" />
                {scripts}
            </head>
            <body class=class inner_html=body></body>
        </html>
    }
    .to_html()
}

/// No script but ours by this page's nonce, and nothing from anywhere else.
fn policy() -> String {
    let nonce = use_nonce().map(|nonce| nonce.to_string()).unwrap_or_default();
    format!(
        "default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
}

/// What the islands' script asks for is fetched beside it, and not after it.
fn early_islands() -> impl IntoView {
    view! {
        <link rel="modulepreload" href="/pkg/accord.js" nonce=use_nonce() />
        <link rel="preload" href="/pkg/accord_bg.wasm" r#as="fetch" r#type="application/wasm" crossorigin="anonymous" />
    }
}
