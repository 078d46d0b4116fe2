//! Limits: what makes a rule a restriction (R1), how staff may look (R15), and aids (R21).

use super::{Lint, fault, said};
use crate::choices::{Meaning, Reaches, RuleKind};
use crate::draft::{Fault, RuleDraft};
use crate::fault::FaultKind;
use crate::row::Row;
use crate::sheets::{SheetName, device, rule};
use crate::word::Word;
use crate::wording::reading::CUES;
use crate::wording::{sentences_of, words_of};

pub(super) fn findings(lint: &Lint<'_>) -> Vec<Fault> {
    let consent = lint.rules().filter_map(needs_consent);
    let told = lint.rules().filter_map(|row| not_told(lint, row));
    let protected = lint.rules().filter_map(opens_protected);
    consent.chain(told).chain(protected).chain(forgets_aid(lint)).collect()
}

/// R1: what could stop somebody being reached is a restriction, and "not sure" counts as yes (handbook, domain 1.2).
fn needs_consent(row: &Row) -> Option<Fault> {
    let reaches = Reaches::parse(row.answers.get(rule::REACHES.name))?;
    let is_ours = matches!(RuleDraft(row).kind()?, RuleKind::Boundary | RuleKind::HomePolicy);
    let could = matches!(reaches, Reaches::Yes | Reaches::NotSure);
    (is_ours && could).then(|| fault(row, rule::KIND.name, FaultKind::NeedsConsent))
}

/// R15: nobody is checked before they were told.
fn not_told(lint: &Lint<'_>, row: &Row) -> Option<Fault> {
    let is_monitoring = RuleDraft(row).kind()? == RuleKind::Monitoring;
    let told = row.answers.date(rule::TOLD_ON.name)?.ok()?;
    (is_monitoring && told > lint.today).then(|| fault(row, rule::TOLD_ON.name, FaultKind::NotTold))
}

/// R15: what is never opened names those whose messages are protected.
fn opens_protected(row: &Row) -> Option<Fault> {
    let is_monitoring = RuleDraft(row).kind()? == RuleKind::Monitoring;
    let field = if is_monitoring { rule::NEVER_OPENED } else { rule::SHOW_TERMS[3] };
    let words = words_of(row.answers.get(field.name));
    if words.is_empty() || field.is_parked(&row.answers) {
        return None;
    }
    let named = CUES.protected.iter().filter(|names| names.any(&words)).count();
    (named < 2).then(|| fault(row, field.name, FaultKind::OpensProtected))
}

/// R21: where somebody needs a device to talk, hear, see or understand, a rule with times, or about devices, says that it stays.
fn forgets_aid(lint: &Lint<'_>) -> Vec<Fault> {
    let aids: Vec<Vec<String>> = lint
        .rows(SheetName::Device)
        .filter(|row| row.answers.get(device::AID.name) == device::IS_AID)
        .map(|row| words_of(row.answers.get(device::NAME.name)))
        .collect();
    if aids.is_empty() {
        return vec![];
    }
    let is_limit = |row: &&Row| {
        let is_off = Meaning::parse(row.answers.get(rule::MEANING.name)) == Some(Meaning::Off);
        let kind = RuleDraft(row).kind();
        kind.is_some_and(|kind| kind != RuleKind::Promise) && is_off && RuleDraft(row).windows().next().is_some()
    };
    let forgets = lint.rules().filter(is_limit).filter(|row| !leaves_all(row, &aids));
    forgets.map(|row| fault(row, rule::ALWAYS_ALLOWED.name, FaultKind::ForgetsAid)).collect()
}

/// Whether a rule leaves each of these aids alone: in what is always allowed, or in a sentence that says it stays. A sentence that only
/// names an aid may well be the one that takes it.
fn leaves_all(row: &Row, aids: &[Vec<String>]) -> bool {
    let sentences = sentences_of(row.answers.get(rule::SENTENCE.name));
    let is_exception = |at: usize| at > 0 && sentences[at - 1].last().is_some_and(|word| word == "except");
    let stays = |&at: &usize| is_exception(at) || CUES.stays_with_me.any(&sentences[at]);
    let mut texts: Vec<Vec<String>> = (0..sentences.len()).filter(stays).map(|at| sentences[at].clone()).collect();
    texts.push(words_of(&said(&row.answers, rule::ALWAYS_ALLOWED)));
    aids.iter().all(|aid| texts.iter().any(|words| names_aid(words, aid, aids.len() == 1)))
}

/// Whether an aid is named here: by a word of its name, or by a word for aids, where no other aid can be meant.
fn names_aid(words: &[String], aid: &[String], is_only: bool) -> bool {
    // The phone in the lounge is not the phone through which somebody hears.
    let words = CUES.private_phones.cut_from(words);
    // One word of its name is enough, but for the words that every device's name has.
    let by_name = aid.iter().filter(|word| !CUES.small_words.has(word)).any(|word| words.contains(word));
    by_name || CUES.all_aids.any(&words) || (is_only && CUES.aids.any(&words))
}
