//! What a browser's cookies say.

use http::{HeaderMap, header};

/// The value of the first cookie of this name.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let texts = headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
    let mut cookies = texts.flat_map(|it| it.split("; ")).filter_map(|it| it.split_once('='));
    cookies.find(|(it, _)| *it == name).map(|(_, value)| value)
}
