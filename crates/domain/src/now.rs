//! What holds right now by the rules of one agreement, and which rules say so.

use chrono::{DateTime, Utc};

use crate::frozen::FrozenText;
use crate::rule::Rule;
use crate::week::{Access, Period, Week};

/// What holds at an instant.
#[derive(Clone, Debug, PartialEq)]
pub struct Now<'a> {
    /// Online, learning or off.
    pub access: Access,
    /// Until when, in UTC; `None` where nothing changes within a week.
    pub until: Option<DateTime<Utc>>,
    /// The rules that hold now or, while one may be online, those that come next.
    pub rules: Vec<&'a Rule>,
}

impl FrozenText {
    /// What holds at an instant in weeks of this kind.
    pub fn now(&self, at: DateTime<Utc>, week: Period) -> Now<'_> {
        let (access, until) = self.week().now(at, week);
        let moment = if access == Access::Online { until } else { Some(at) };
        let says_so = |rule: &&Rule| {
            let own = Week::new(rule.terms.week());
            moment.is_some_and(|at| own.holds(at, week) != Access::Online)
        };
        Now { access, until, rules: self.rules().iter().filter(says_so).collect() }
    }
}
