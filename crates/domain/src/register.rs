//! The register of restrictions: what is limited, since when, with whose consent (reg 22; handbook, R24).

use chrono::NaiveDate;

use crate::agreement::Agreement;
use crate::decision::Decision;
use crate::person::By;
use crate::rule::Rule;

/// A restriction that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Restriction<'a> {
    /// The rule, as it stands now.
    pub rule: &'a Rule,
    /// Since when something is restricted by it (local date): from the first version on that had it as a restriction without a break.
    pub since: NaiveDate,
    /// Who consented to it as it stands now, and when.
    pub consent: Option<&'a By>,
}

impl Restriction<'_> {
    /// For how many days it has counted on a local date, the first included.
    pub fn days(&self, today: NaiveDate) -> i64 {
        (today - self.since).num_days() + 1
    }
}

/// The restrictions of the agreement in force that count on a local date; `decision` is what the social worker decided on it.
pub fn restrictions<'a>(agreement: Agreement<'a>, decision: &'a Decision, today: NaiveDate) -> Vec<Restriction<'a>> {
    let is_limit = |rule: &&Rule| rule.terms.kind.needs_consent();
    let counts = |rule: &&Rule| rule.counts_on(today);
    let restriction = |rule: &'a Rule| Restriction {
        rule,
        since: agreement.limited_since(rule.id),
        consent: consent(decision, rule),
    };
    agreement.text.rules().iter().filter(is_limit).filter(counts).map(restriction).collect()
}

fn consent<'a>(decision: &'a Decision, rule: &Rule) -> Option<&'a By> {
    let verdict = decision.verdicts.get(&rule.id)?;
    verdict.agrees().then_some(&decision.by)
}
