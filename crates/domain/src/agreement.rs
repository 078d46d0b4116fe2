//! The agreement in force of a young person.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::RowId;
use crate::frozen::FrozenText;

/// Since which local date each restriction has counted: from the first version on that had it as one, without a break.
pub type LimitedSince = BTreeMap<RowId, NaiveDate>;

/// The agreement that holds, and since when.
#[derive(Clone, Copy, Debug)]
pub struct Agreement<'a> {
    /// Its text.
    pub text: &'a FrozenText,
    /// Since when this version is in force (local date).
    pub from: NaiveDate,
    /// Since when its restrictions have counted, in this version and those before it.
    pub limits: &'a LimitedSince,
}

impl Agreement<'_> {
    /// Since which local date something has been restricted by this rule.
    pub fn limited_since(&self, rule: RowId) -> NaiveDate {
        self.limits.get(&rule).copied().unwrap_or(self.from)
    }
}
