//! What holds right now for one young person: by the agreement in force, and by what courts have said, from the day it was entered.

use chrono::{DateTime, Utc};

use crate::frozen::FrozenText;
use crate::order::Order;
use crate::records::emergency::Emergency;
use crate::records::measure::limit;
use crate::records::{Place, Record};
use crate::rule::Rule;
use crate::week::{Access, Period, Timed, Week, local};

/// What counts for one young person.
#[derive(Clone, Debug)]
pub struct Counting<'a> {
    /// The agreement in force, where there is one.
    pub text: Option<&'a FrozenText>,
    /// The orders, as they are entered today.
    pub orders: Vec<Order<'a>>,
    /// The emergency restrictions that hold, each with the instant at which it ends by itself (UTC).
    pub emergencies: Vec<(Emergency<'a>, DateTime<Utc>)>,
    /// The limits of steps that were used.
    pub limits: Vec<Limited<'a>>,
}

/// A limit of a step that was used, while it holds.
#[derive(Clone, Copy, Debug)]
pub struct Limited<'a> {
    /// What it limits.
    pub what: &'a str,
    /// When it began (UTC).
    pub since: DateTime<Utc>,
    /// When it ends (UTC).
    pub until: DateTime<Utc>,
}

/// The emergency restrictions that hold at an instant, each with the instant at which it ends by itself.
pub fn emergencies_at<'a>(
    records: impl IntoIterator<Item = &'a Record>,
    place: Place<'_>,
    at: DateTime<Utc>,
) -> Vec<(Emergency<'a>, DateTime<Utc>)> {
    let holding = records.into_iter().filter(|record| record.holds(place, at));
    holding.filter_map(|record| Some((Emergency::of(record)?, record.ends_at(place)?))).collect()
}

/// The limits of steps that hold at an instant.
pub fn limits_at<'a>(
    records: impl IntoIterator<Item = &'a Record>,
    place: Place<'_>,
    at: DateTime<Utc>,
) -> Vec<Limited<'a>> {
    let limited = |record: &'a Record| {
        Some(Limited { what: limit(record)?, since: record.began_at(), until: record.ends_at(place)? })
    };
    records.into_iter().filter_map(limited).filter(|limited| at < limited.until).collect()
}

/// What holds at an instant.
#[derive(Clone, Debug, PartialEq)]
pub struct Now<'a> {
    /// Online, learning or off.
    pub access: Access,
    /// Until when, in UTC; `None` where nothing changes within a week.
    pub until: Option<DateTime<Utc>>,
    /// The orders that hold now or, while one may be online, those that come next.
    pub orders: Vec<Order<'a>>,
    /// The same of the rules.
    pub rules: Vec<&'a Rule>,
}

impl<'a> Counting<'a> {
    /// Whether nothing counts that could be said.
    pub fn is_nothing(&self) -> bool {
        self.text.is_none() && self.orders.is_empty() && self.emergencies.is_empty() && self.limits.is_empty()
    }

    fn rules(&self) -> impl Iterator<Item = &'a Rule> + use<'a> {
        self.text.into_iter().flat_map(FrozenText::rules)
    }

    /// The week by all of it. What a text holds of orders is left out: they stand here as they are today.
    pub fn week(&self) -> Week {
        let orders = self.orders.iter().flat_map(|order| order.week());
        Week::new(self.rules().flat_map(|rule| rule.terms.week()).chain(orders))
    }

    /// What holds at an instant in weeks of this kind.
    pub fn now(&self, at: DateTime<Utc>, week: Period) -> Now<'a> {
        let stopped = self.emergencies.iter().filter(|(emergency, _)| emergency.stops_all()).map(|(_, end)| *end).max();
        if let Some(end) = stopped {
            // Where the agreement says off at that moment too, nothing begins before it says on.
            let (access, later) = self.week().now(end, week);
            let until = if access == Access::Off { later } else { Some(end) };
            return Now { access: Access::Off, until, orders: vec![], rules: vec![] };
        }
        let (access, until) = self.week().now(at, week);
        let moment = if access == Access::Online { until } else { Some(at) };
        let says_so = |own: Vec<Timed>| moment.is_some_and(|at| Week::new(own).holds(at, week) != Access::Online);
        Now {
            access,
            until,
            orders: self.orders.iter().filter(|order| says_so(order.week().collect())).copied().collect(),
            rules: self.rules().filter(|rule| says_so(rule.terms.week().collect())).collect(),
        }
    }

    /// Whether term and holidays differ on the day of an instant.
    pub fn knows_holidays(&self, at: DateTime<Utc>) -> bool {
        self.week().on(local(at).date_naive()).knows_holidays()
    }
}
