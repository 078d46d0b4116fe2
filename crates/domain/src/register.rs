//! The register of restrictions: what is limited, since when, with whose consent (reg 22; handbook, R24).

use chrono::NaiveDate;

use crate::decision::Decision;
use crate::frozen::FrozenText;
use crate::person::By;
use crate::rule::Rule;

/// A version that is or was in force.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// Its text.
    pub text: &'a FrozenText,
    /// Since which local date it was in force.
    pub from: NaiveDate,
    /// What the social worker decided on it.
    pub decision: &'a Decision,
}

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

/// The restrictions of the newest of these versions that count on a local date; `versions` from the newest to the oldest.
pub fn restrictions<'a>(versions: &[Version<'a>], today: NaiveDate) -> Vec<Restriction<'a>> {
    let Some(newest) = versions.first() else { return vec![] };
    let is_limit = |rule: &&Rule| rule.terms.kind.needs_consent();
    let counts = |rule: &&Rule| rule.terms.ends_on.is_none_or(|last| today <= last);
    let restriction =
        |rule: &'a Rule| Restriction { rule, since: since(versions, rule), consent: consent(newest, rule) };
    newest.text.rules().iter().filter(is_limit).filter(counts).map(restriction).collect()
}

fn since(versions: &[Version<'_>], rule: &Rule) -> NaiveDate {
    let has_it = |version: &&Version<'_>| version.text.rule(rule.id).is_some_and(|it| it.terms.kind.needs_consent());
    let first = versions.iter().take_while(has_it).last();
    first.or(versions.first()).map_or(NaiveDate::MIN, |version| version.from)
}

fn consent<'a>(version: &Version<'a>, rule: &Rule) -> Option<&'a By> {
    let verdict = version.decision.verdicts.get(&rule.id)?;
    verdict.agrees().then_some(&version.decision.by)
}
