//! The colours of a browser.

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, header};

use crate::pages::THEMES;
use crate::paths::{forms, pages, referer};
use crate::work::{Form, see_other};

/// Remembers the colours of this browser for a year.
pub async fn choose(_: forms::Theme, headers: HeaderMap, Form(typed): Form) -> Response {
    let theme = THEMES.map(|(theme, _)| theme).into_iter().find(|theme| *theme == typed.get("theme"));
    let back = referer(&headers).unwrap_or_else(|| pages::Today.to_string());
    let cookie = format!("theme={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", theme.unwrap_or("light"));
    let cookie = HeaderValue::from_str(&cookie).ok().map(|cookie| [(header::SET_COOKIE, cookie)]);
    (cookie, see_other(back)).into_response()
}
