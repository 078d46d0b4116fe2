//! A tablet in a young person's hands: the PIN that takes it back, and the cookie that outlives the session.
//!
//! A session ends after an hour of rest. Whoever signs in on the tablet then finds it handed over as before, because the browser says
//! so; a cookie that somebody forged would only lock them in.

use domain::PlanId;
use domain::settings::SETTINGS;
use http::{HeaderMap, HeaderValue};

use crate::cookies::cookie;
use crate::error::{AppError, internal};
use crate::site::Site;

/// The PIN that was typed, if it is one: 4 to 8 digits that are neither all the same nor a straight row.
pub fn pin(typed: &str) -> Option<String> {
    let digits: Vec<u8> = typed.trim().bytes().collect();
    let is_number = (4..=8).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    let steps_are = |step: i16| digits.windows(2).all(|two| i16::from(two[1]) - i16::from(two[0]) == step);
    let is_easy = [-1, 0, 1].into_iter().any(steps_are);
    (is_number && !is_easy).then(|| typed.trim().to_owned())
}

fn name(site: &Site) -> &'static str {
    if site.is_secure() { "__Host-accord-turn" } else { "accord-turn" }
}

/// The plan whose young person held this tablet last, as the browser says.
pub fn handed_to(site: &Site, headers: &HeaderMap) -> Option<PlanId> {
    cookie(headers, name(site))?.parse().ok()
}

/// Has the browser remember that the young person of this plan holds the tablet; `None` for that they do not.
///
/// # Errors
/// None that can happen; they are the header's.
pub fn remember(site: &Site, plan: Option<PlanId>) -> Result<HeaderValue, AppError> {
    let (name, secure) = (name(site), if site.is_secure() { "; Secure" } else { "" });
    let (value, life) = match plan {
        Some(plan) => (plan.to_string(), SETTINGS.session_life().num_seconds()),
        None => (String::new(), 0),
    };
    let cookie = format!("{name}={value}; Path=/; Max-Age={life}; SameSite=Lax; HttpOnly{secure}");
    HeaderValue::from_str(&cookie).map_err(|error| internal(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_some_digits_that_nobody_tries_first() {
        for good in ["2580", " 1379 ", "90210", "11112222"] {
            assert_eq!(pin(good).as_deref(), Some(good.trim()));
        }
        for bad in ["", "123", "1234", "4321", "0000", "123456789", "12a4", "٢٥٨٠", "2 580"] {
            assert_eq!(pin(bad), None, "{bad:?}");
        }
    }
}
