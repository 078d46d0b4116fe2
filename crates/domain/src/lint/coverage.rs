//! What a plan must not forget: filming others (R32), every shared screen (R33), safe telling (R23), and a friend who is not allowed (R13).

use super::{Lint, fault, said};
use crate::awaited::NOT_KNOWN;
use crate::choices::Heading;
use crate::draft::Fault;
use crate::fault::FaultKind;
use crate::row::Row;
use crate::sheets::{SheetName, device, friend, place, promises, rule, shared_device};
use crate::word::Word;
use crate::wording::reading::CUES;
use crate::wording::words_of;

pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    let screens = screens(lint);
    let bans = lint.rows(SheetName::Friend).filter_map(|row| ban_without_rule(lint, row));
    no_filming_rule(lint).into_iter().chain(screens).chain(no_safe_telling(lint)).chain(bans).collect()
}

/// R32: where there are phones, a rule says that nobody films or shares others who live here.
fn no_filming_rule(lint: &Lint<'_>) -> Option<Fault> {
    let is_camera = |row: &Row| CUES.cameras.any(&words_of(row.answers.get(device::NAME.name)));
    let says_so = |row: &Row| {
        let words = words_of(row.answers.get(rule::SENTENCE.name));
        CUES.filming.any(&words) && CUES.other_people.any(&words)
    };
    let has_rules = lint.rules().next().is_some();
    let is_missing = has_rules && lint.rows(SheetName::Device).any(is_camera) && !lint.rules().any(says_so);
    is_missing.then(|| Fault::new(SheetName::Rule, None, rule::SENTENCE.name, FaultKind::NoFilmingRule))
}

/// R33: of each screen that is shared in the home it is said whether the rules reach it, and of each place that is named.
fn screens(lint: &Lint<'_>) -> Vec<Fault> {
    let named: Vec<Vec<String>> =
        lint.rows(SheetName::Place).map(|row| words_of(row.answers.get(place::NAME.name))).collect();
    let shared = lint.rows(SheetName::SharedDevice).filter(|row| {
        let name = words_of(row.answers.get(shared_device::NAME.name));
        !name.is_empty() && !named.contains(&name)
    });
    let missing = shared.map(|_| Fault::new(SheetName::Place, None, place::NAME.name, FaultKind::ScreenNotAnswered));
    let open = lint.rows(SheetName::Place).filter(|row| row.answers.get(place::REACHES.name) == NOT_KNOWN);
    let open = open.map(|row| fault(row, place::REACHES.name, FaultKind::ScreenNotAnswered));
    missing.take(1).chain(open).collect()
}

/// R23: the adults promise that nobody loses a phone for telling (handbook, block L, required).
fn no_safe_telling(lint: &Lint<'_>) -> Option<Fault> {
    let row = lint.draft.row(SheetName::Promises)?;
    let made = row.answers.all(promises::PROMISES.name);
    let is_missing = !made.is_empty() && !made.iter().any(|word| word == promises::KEEP_PHONE);
    is_missing.then(|| fault(row, promises::PROMISES.name, FaultKind::NoSafeTelling))
}

/// R13: a friend who is not allowed is kept out by a rule about people, which is consented to, and not by a list.
fn ban_without_rule(lint: &Lint<'_>, row: &Row) -> Option<Fault> {
    if row.answers.get(friend::STANDING.name) != friend::NOT_ALLOWED {
        return None;
    }
    let name = words_of(&said(&row.answers, friend::NAME));
    let is_about = |rule_row: &Row| {
        let is_people = Heading::parse(rule_row.answers.get(rule::HEADING.name)) == Some(Heading::People);
        let words = words_of(rule_row.answers.get(rule::SENTENCE.name));
        is_people || name.iter().any(|word| word.len() > 2 && words.contains(word))
    };
    (!lint.rules().any(is_about)).then(|| fault(row, friend::STANDING.name, FaultKind::BanWithoutRule))
}
