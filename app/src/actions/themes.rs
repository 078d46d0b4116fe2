//! The colours and the language of a browser.

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, header};
use words::Language;

use crate::pages::THEMES;
use crate::paths::{forms, pages, referer};
use crate::work::{Form, see_other};

/// Remembers the colours of this browser for a year.
pub async fn choose(_: forms::Theme, headers: HeaderMap, Form(typed): Form) -> Response {
    let theme = THEMES.map(|(theme, _)| theme).into_iter().find(|theme| *theme == typed.get("theme"));
    remembered(&headers, "theme", theme.unwrap_or("light"))
}

/// Remembers the language of this browser for a year.
pub async fn choose_language(_: forms::Language, headers: HeaderMap, Form(typed): Form) -> Response {
    let language = Language::offered(typed.get("language")).unwrap_or_default();
    remembered(&headers, "language", language.tag())
}

fn remembered(headers: &HeaderMap, name: &str, value: &str) -> Response {
    let back = referer(headers).unwrap_or_else(|| pages::Today.to_string());
    let cookie = format!("{name}={value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    let cookie = HeaderValue::from_str(&cookie).ok().map(|cookie| [(header::SET_COOKIE, cookie)]);
    (cookie, see_other(back)).into_response()
}
