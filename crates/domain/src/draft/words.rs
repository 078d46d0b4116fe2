//! What the words of a draft may not say, where that hangs on more than one answer.

use chrono::NaiveDate;

use super::{Draft, Fault, RuleDraft};
use crate::choices::RuleKind;
use crate::fault::FaultKind;
use crate::row::Row;
use crate::sheets::{SheetName, account, friend, goes_wrong, rule};
use crate::wording::{is_for_adults_only, limits_family, takes_people};

/// From which age services for adults may be used (R8).
const ADULT_AGE: u32 = 18;

impl Draft {
    pub(super) fn word_faults(&self, today: NaiveDate, faults: &mut Vec<Fault>) {
        let family = self.family();
        let rules = self.rows(SheetName::Rule).filter_map(|row| contact_fault(row, &family));
        let is_minor = self.placement().age_on(today).is_some_and(|age| age < ADULT_AGE);
        let accounts = self.rows(SheetName::Account).filter(|_| is_minor).filter_map(adults_only_fault);
        faults.extend(rules.chain(accounts).chain(self.row(SheetName::GoesWrong).and_then(no_length_fault)));
    }

    /// The names of family with whom contact is all right: nobody's rule may keep the young person from them.
    fn family(&self) -> Vec<String> {
        let is_protected = |row: &&Row| {
            row.answers.get(friend::KNOWN_FROM.name) == friend::FAMILY
                && row.answers.get(friend::STANDING.name) == friend::OK
        };
        let name = |row: &Row| row.answers.get(friend::NAME.name).split_whitespace().next().map(str::to_owned);
        let is_name = |name: &String| name.chars().count() > 2 && !name.eq_ignore_ascii_case("the");
        self.rows(SheetName::Friend).filter(is_protected).filter_map(name).filter(is_name).collect()
    }
}

/// Only a court keeps a young person from family with whom contact is all right; only a restriction, which the placing authority
/// is asked about, limits how they reach their family or lets others listen (reg 22).
fn contact_fault(row: &Row, family: &[String]) -> Option<Fault> {
    let kind = RuleDraft(row).kind()?;
    let sentence = row.answers.get(rule::SENTENCE.name);
    let code = match kind {
        RuleKind::CourtOrder => return None,
        _ if takes_people(sentence, family) => FaultKind::TakesPeople,
        kind if !kind.needs_consent() && limits_family(sentence) => FaultKind::LimitsContact,
        _ => return None,
    };
    Some(Fault::new(SheetName::Rule, Some(row.id), rule::SENTENCE.name, code))
}

fn adults_only_fault(row: &Row) -> Option<Fault> {
    let fields = [account::PLATFORM, account::NOTE];
    let field = fields.into_iter().find(|field| is_for_adults_only(row.answers.get(field.name)))?;
    Some(Fault::new(SheetName::Account, Some(row.id), field.name, FaultKind::AdultsOnly))
}

/// A limit says how long it lasts.
fn no_length_fault(row: &Row) -> Option<Fault> {
    let is_empty = |field: crate::questions::Field| row.answers.get(field.name).trim().is_empty();
    let is_endless = !is_empty(goes_wrong::LIMIT) && is_empty(goes_wrong::LIMIT_HOURS);
    is_endless.then(|| Fault::new(row.sheet, Some(row.id), goes_wrong::LIMIT_HOURS.name, FaultKind::NoLength))
}
