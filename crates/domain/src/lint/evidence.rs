//! What a plan rests on: evidence and reasons (R10), law that is over (R12), and a language that was spoken (R30).

use super::{Lint, fault, said};
use crate::choices::{Held, Known};
use crate::draft::{Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::languages::needs_interpreter;
use crate::order::Order;
use crate::row::Row;
use crate::sheets::{SheetName, order, risk, rule, talk, young_person};
use crate::word::Word;
use crate::wording::count_words;

/// Fewer words than these say nothing about one young person.
const FEWEST_WORDS: usize = 4;

pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    let rated = lint.rows(SheetName::Risk).filter_map(rated_unknown);
    let thin = lint.rows(SheetName::Risk).filter_map(thin_evidence).chain(lint.rules().filter_map(thin_reason));
    rated.chain(thin).chain(over(lint)).chain(no_interpreter(lint)).collect()
}

/// R10: a risk of which nothing is known is rated as unknown.
fn rated_unknown(row: &Row) -> Option<Fault> {
    let is_known = Known::parse(row.answers.get(risk::KNOWN.name))? == Known::Known;
    let is_rated = |field: &&&str| !matches!(row.answers.get(field), "" | "unknown");
    let rated = ["likelihood", "seriousness"].iter().find(|field| is_rated(field));
    rated.filter(|_| !is_known).map(|field| fault(row, field, FaultKind::RatedUnknown))
}

/// R10: evidence says what happened to this young person.
fn thin_evidence(row: &Row) -> Option<Fault> {
    let is_known = Known::parse(row.answers.get(risk::KNOWN.name))? == Known::Known;
    let words = count_words(row.answers.get(risk::EVIDENCE.name));
    (is_known && (1..FEWEST_WORDS).contains(&words)).then(|| fault(row, risk::EVIDENCE.name, FaultKind::ThinReason))
}

/// R10: a rule's because does too.
fn thin_reason(row: &Row) -> Option<Fault> {
    let words = count_words(row.answers.get(rule::BECAUSE_WORDS.name));
    let needs_reason = RuleDraft(row).kind().is_some_and(crate::choices::RuleKind::needs_risk);
    (needs_reason && (1..FEWEST_WORDS).contains(&words))
        .then(|| fault(row, rule::BECAUSE_WORDS.name, FaultKind::ThinReason))
}

/// R12: a legal status or an order that is over says nothing any more.
fn over(lint: &Lint<'_>) -> Vec<Fault> {
    let status = lint.draft.row(SheetName::YoungPerson).filter(|row| {
        let ends = row.answers.date(young_person::STATUS_ENDS.name).and_then(Result::ok);
        ends.is_some_and(|ends| ends < lint.today)
    });
    let status = status.map(|row| fault(row, young_person::STATUS_ENDS.name, FaultKind::StatusOver));
    let orders = lint.rows(SheetName::Order).filter(|row| !Order(&row.answers).counts_on(lint.today));
    status.into_iter().chain(orders.map(|row| fault(row, order::ENDS_ON.name, FaultKind::OrderOver))).collect()
}

/// R30: where the language they know best is neither English nor one that staff here speak, somebody interpreted.
fn no_interpreter(lint: &Lint<'_>) -> Option<Fault> {
    let row = lint.draft.row(SheetName::YoungPerson)?;
    let first = said(&row.answers, young_person::FIRST_LANGUAGE);
    let is_spoken = !needs_interpreter(&first, lint.draft.home_settings().languages());
    let is_held = |talk: &&Row| Held::parse(talk.answers.get(talk::HELD.name)) == Some(Held::Held);
    let is_interpreted = |talk: &Row| {
        !talk.answers.get("interpreter").trim().is_empty()
            || talk.answers.all("method").iter().any(|it| it == "interpreter")
    };
    // Before the first talk there is nothing to interpret; that a talk is missing is found elsewhere.
    let mut talks = lint.rows(SheetName::Talk).filter(is_held).peekable();
    let is_met = is_spoken || talks.peek().is_none() || talks.any(is_interpreted);
    (!is_met).then(|| fault(row, young_person::INTERPRETER.name, FaultKind::NoInterpreter))
}
