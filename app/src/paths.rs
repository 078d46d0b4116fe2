//! Paths on this site.

/// A path on this site, and nothing that leads elsewhere.
pub fn local_path(path: &str) -> Option<&str> {
    let plain = path.bytes().all(|byte| (0x21..0x7f).contains(&byte) && byte != b'\\');
    (plain && path.starts_with('/') && !path.starts_with("//")).then_some(path)
}

/// The sign-in page that leads on to `next`.
pub fn sign_in_path(next: &str) -> String {
    let query: String = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    format!("/sign-in?{query}")
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
}
