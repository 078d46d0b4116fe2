//! The only reader of time and maker of ids.

use app::site::Clock;

/// The machine's clock.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads time and makes ids")]
pub fn machine() -> Clock {
    Clock::new(chrono::Utc::now, uuid::Uuid::now_v7)
}
