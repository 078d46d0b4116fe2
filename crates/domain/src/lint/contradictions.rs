//! Rules that say two things: about one service, or against a court.

use super::{Lint, fault, said};
use crate::choices::RuleKind;
use crate::draft::{Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::order::{Order, orders};
use crate::platforms::{Platform, platform_among, platform_in};
use crate::questions::Field;
use crate::row::Row;
use crate::sheets::{SheetName, friend, no_contact, rule};
use crate::wording::reading::CUES;
use crate::wording::{sentences_of, words_of};

/// Two rules of which one permits a service and the other forbids it.
pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    let said: Vec<(&Row, &Platform, bool)> = lint.rules().flat_map(|row| about_services(row)).collect();
    let contradicts = |platform: &Platform, allows: bool| {
        said.iter().any(|(_, other, other_allows)| other.name == platform.name && *other_allows != allows)
    };
    let forbidding = said.iter().filter(|(_, platform, allows)| !allows && contradicts(platform, *allows));
    forbidding.map(|(row, ..)| fault(row, rule::SENTENCE.name, FaultKind::Contradicts)).collect()
}

/// The services that a rule speaks of, and whether it permits each: sentence by sentence, and in what is always allowed.
fn about_services(row: &Row) -> Vec<(&Row, &'static Platform, bool)> {
    let sentences = sentences_of(row.answers.get(rule::SENTENCE.name));
    let spoken = sentences.iter().filter_map(|words| {
        let platform = platform_among(words)?;
        match (CUES.says_no.any(words), CUES.says_yes.any(words)) {
            (true, _) => Some((row, platform, false)),
            (false, true) => Some((row, platform, true)),
            _ => None,
        }
    });
    let always = platform_in(&said(&row.answers, rule::ALWAYS_ALLOWED)).map(|platform| (row, platform, true));
    spoken.chain(always).collect()
}

/// Who may not be in touch, by a court or by the plan: the words of their names.
fn kept_away(lint: &Lint<'_>) -> Vec<Vec<String>> {
    let by_order = orders(&lint.draft.rows).flat_map(Order::people).collect::<Vec<_>>();
    let by_plan = lint.rows(SheetName::NoContact).map(|row| said(&row.answers, no_contact::NAME));
    by_order.into_iter().chain(by_plan).map(|name| name_of(&name)).filter(|name| !name.is_empty()).collect()
}

/// The words of a name, without what stands beside it in brackets.
fn name_of(name: &str) -> Vec<String> {
    let name = name.split('(').next().unwrap_or_default();
    words_of(name).into_iter().filter(|word| word.len() > 1).collect()
}

/// A rule that lets somebody be in touch who may not be, or a friend of that name who is all right.
pub(super) fn with_orders(lint: &Lint<'_>) -> Vec<Fault> {
    let away = kept_away(lint);
    let is_away =
        |words: &[String]| away.iter().any(|name| words.windows(name.len()).any(|part| part == name.as_slice()));
    let friends = lint.rows(SheetName::Friend).filter(|row| {
        row.answers.get(friend::STANDING.name) == friend::OK
            && away.contains(&name_of(&said(&row.answers, friend::NAME)))
    });
    let friends = friends.map(|row| fault(row, friend::STANDING.name, FaultKind::AgainstOrder));
    let says_yes = |words: &[String]| is_away(words) && CUES.says_yes.any(words) && !CUES.says_no.any(words);
    let allows = |row: &Row| {
        let is_said = |field: Field, says: &dyn Fn(&[String]) -> bool| {
            sentences_of(row.answers.get(field.name)).iter().any(|words| says(words))
        };
        let sentence = is_said(rule::SENTENCE, &says_yes).then_some(rule::SENTENCE);
        let always = is_said(rule::ALWAYS_ALLOWED, &is_away).then_some(rule::ALWAYS_ALLOWED);
        [sentence, always].into_iter().flatten()
    };
    let is_rule = |row: &&Row| RuleDraft(row).kind().is_some_and(|kind| kind != RuleKind::CourtOrder);
    let rules = lint.rules().filter(is_rule).flat_map(|row| allows(row).map(move |field| (row, field)));
    friends.chain(rules.map(|(row, field)| fault(row, field.name, FaultKind::AgainstOrder))).collect()
}
