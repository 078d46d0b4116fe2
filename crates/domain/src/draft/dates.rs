//! Dates that cannot be, or that say nothing any more on the day on which a draft is looked at.

use chrono::{Months, NaiveDate};

use super::{Draft, Fault, RuleDraft};
use crate::choices::RuleKind;
use crate::facts::FACTS;
use crate::fault::FaultKind;
use crate::questions::Field;
use crate::row::Row;
use crate::sheets::{SheetName, order, rule, start, talk, young_person};

/// The date of an answer, where it can be read.
fn read(row: &Row, field: Field) -> Option<NaiveDate> {
    row.answers.date(field.name).and_then(Result::ok)
}

/// An order was made before it is entered.
fn order_date_fault(row: &Row, today: NaiveDate) -> Option<Fault> {
    let is_to_come = read(row, order::MADE_ON)? > today;
    is_to_come.then(|| Fault::new(row.sheet, Some(row.id), order::MADE_ON.name, FaultKind::InFuture))
}

impl Draft {
    pub(super) fn date_faults(&self, today: NaiveDate, faults: &mut Vec<Fault>) {
        faults.extend(self.row(SheetName::YoungPerson).into_iter().flat_map(|row| self.life_faults(row, today)));
        faults.extend(self.rows(SheetName::Talk).filter_map(|row| self.talk_date_fault(row, today)));
        faults.extend(self.rows(SheetName::Order).filter_map(|row| order_date_fault(row, today)));
        let from = self.row(SheetName::Start).and_then(|row| read(row, start::STARTS_ON)).unwrap_or(today).max(today);
        let rules = self.rows(SheetName::Rule);
        faults.extend(rules.flat_map(|row| {
            [self.end_date_fault(row, today, from), self.review_fault(row, rule::REVIEW_ON, today, from)]
                .into_iter()
                .flatten()
        }));
        faults.extend(self.row(SheetName::Start).and_then(|row| self.review_fault(row, start::REVIEW_ON, today, from)));
    }

    /// Birth, arrival and the offer of an advocate, in their order.
    fn life_faults(&self, row: &Row, today: NaiveDate) -> Vec<Fault> {
        let [born, arrived, offered] =
            [young_person::BORN, young_person::ARRIVED, young_person::ADVOCATE_OFFERED].map(|field| read(row, field));
        let fault = |field: Field, code| Fault::new(row.sheet, Some(row.id), field.name, code);
        let is_too_old = |born: NaiveDate| today.years_since(born).is_none_or(|age| age > FACTS.oldest_age());
        let is_before = |date: NaiveDate, first: Option<NaiveDate>| first.is_some_and(|first| date < first);
        let code = |date: NaiveDate, first| match date {
            _ if date > today => Some(FaultKind::InFuture),
            _ if is_before(date, first) => Some(FaultKind::TooEarly),
            _ => None,
        };
        [
            born.filter(|born| is_too_old(*born)).map(|_| fault(young_person::BORN, FaultKind::NotAnAge)),
            arrived.and_then(|date| Some(fault(young_person::ARRIVED, code(date, born)?))),
            offered.and_then(|date| Some(fault(young_person::ADVOCATE_OFFERED, code(date, arrived.or(born))?))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A talk took place after the arrival, and is over.
    fn talk_date_fault(&self, row: &Row, today: NaiveDate) -> Option<Fault> {
        let (on, arrived) = (read(row, talk::ON)?, self.placement().arrived().or(self.placement().born()));
        let code = match on {
            _ if on > today => FaultKind::InFuture,
            _ if arrived.is_some_and(|arrived| on < arrived) => FaultKind::TooEarly,
            _ => return None,
        };
        Some(Fault::new(row.sheet, Some(row.id), talk::ON.name, code))
    }

    /// A rule whose last day is over says nothing any more; only an emergency, which was set at once, may end before the agreement
    /// begins (D1).
    fn end_date_fault(&self, row: &Row, today: NaiveDate, from: NaiveDate) -> Option<Fault> {
        let first = if RuleDraft(row).kind() == Some(RuleKind::Emergency) { today } else { from };
        let is_over = read(row, rule::ENDS_ON)? < first;
        is_over.then(|| Fault::new(row.sheet, Some(row.id), rule::ENDS_ON.name, FaultKind::EndPassed))
    }

    /// The next look is neither over nor out of reach (D2).
    fn review_fault(&self, row: &Row, field: Field, today: NaiveDate, from: NaiveDate) -> Option<Fault> {
        let on = read(row, field)?;
        let code = match on {
            _ if on < today => FaultKind::ReviewPassed,
            // For the agreement itself the order of its two dates says so already.
            _ if on < from && row.sheet == SheetName::Rule => FaultKind::EndsBeforeStart,
            _ if on > self.last_review(from) => FaultKind::ReviewTooLate,
            _ => return None,
        };
        Some(Fault::new(row.sheet, Some(row.id), field.name, code))
    }

    /// The last day on which an agreement that begins on `from` may be looked at again: after twice the home's own interval, and
    /// never later than the law has a child's plan reviewed.
    fn last_review(&self, from: NaiveDate) -> NaiveDate {
        let law = FACTS.review_months(self.home_settings().nation());
        let months = self.home_settings().review_months().map_or(law, |own| law.min(2 * own));
        from.checked_add_months(Months::new(months)).unwrap_or(from)
    }
}
