//! A rule as a card: the same on the plan's pages, the social worker's page and, in its own way, on paper.

mod draft;

pub use draft::{because, of_draft};

use domain::answers::Answers;
use domain::changes::{self, Change};
use domain::choices::{Answer, RuleKind};
use domain::decision::Verdict;
use domain::frozen::FrozenText;
use domain::questions::Field;
use domain::rule::{Rule, View};
use domain::sheets::{self, SheetName};
use domain::week::Week;
use leptos::prelude::*;
use words::Voice;

use super::times::pictures;
use crate::pages::case::compared;
use crate::texts::{self, date, t};
use crate::ui::{Bubble, Card, Piece, Side, TagKind};

/// What is said of a rule to those who decide on it, beside its reason: what the young person would find fairer first.
const FOR_READERS: [Field; 3] = [sheets::rule::FAIRER, sheets::rule::FAIR, sheets::rule::STRICTER_BECAUSE];

/// A rule of a frozen text.
pub fn of_rule(words: &Voice, text: &FrozenText, change: &Change<'_>, verdict: Option<&Verdict>) -> Card {
    let rule = change.rule();
    let number = text.rules().iter().position(|it| it.id == rule.id).map_or(0, |at| at + 1);
    let because: Vec<_> = rule
        .terms
        .because
        .iter()
        .filter_map(|id| text.risk(*id))
        .map(|risk| risk.answers.get(sheets::risk::TITLE.name).to_owned())
        .collect();
    let mut tags = vec![kind_tag(words, rule.terms.kind, text.is_wales())];
    tags.extend(change_tag(change));
    Card {
        id: format!("rule-{}", rule.id),
        number: number_words(words, number),
        theme: words.word(&rule.terms.heading),
        tags,
        times: rule.terms.times.iter().map(|window| words.window_in_brief(window)).collect(),
        sentence: sentence(change),
        compared: vec![],
        facts: facts(words, rule, &because),
        weeks: pictures(words, &Week::new(rule.terms.week())),
        voice: Some(voice(words, &rule.view)),
        reply: rule.reply.as_ref().map(|reply| (t("reply-title"), reply_words(&reply.decided, &reply.because))),
        decision: verdict.map(|verdict| decision(verdict, rule.terms.kind)),
    }
}

/// A rule of a frozen text beside what it was in an older one: what changed of it, as was and now.
pub fn of_change(
    words: &Voice,
    (old, new): (Option<&FrozenText>, &FrozenText),
    change: &Change<'_>,
    verdict: Option<&Verdict>,
) -> Card {
    let card = of_rule(words, new, change, verdict);
    match (old, change) {
        (Some(older), Change::Changed { old, new: rule }) => {
            Card { compared: compared(words, (older, new), &old.answers, &rule.answers), ..card }
        }
        _ => card,
    }
}

fn number_words(words: &Voice, number: usize) -> String {
    words.with("rule-number", &[("number", number.into())])
}

fn kind_tag(words: &Voice, kind: RuleKind, is_wales: bool) -> (TagKind, String) {
    let tag = match kind {
        RuleKind::Boundary => TagKind::Boundary,
        RuleKind::Restriction => TagKind::Restriction,
        RuleKind::Emergency => TagKind::Emergency,
        RuleKind::CourtOrder => TagKind::Court,
        RuleKind::LegalLimit => TagKind::Law,
        RuleKind::HomePolicy => TagKind::Policy,
        RuleKind::Promise => TagKind::Promise,
        RuleKind::Monitoring => TagKind::Restriction,
    };
    (tag, if is_wales { words.word_or_name("kind-*-wales", &kind) } else { words.word(&kind) })
}

fn change_tag(change: &Change<'_>) -> Option<(TagKind, String)> {
    let key = match change {
        Change::Same(_) => return None,
        Change::Added(_) => "change-added",
        Change::Changed { .. } => "change-changed",
        Change::Removed(_) => "change-removed",
    };
    Some((TagKind::Changed, t(key)))
}

fn sentence(change: &Change<'_>) -> Vec<Piece> {
    match change {
        Change::Changed { old, new } => {
            changes::words(&old.terms.sentence, &new.terms.sentence).into_iter().map(piece).collect()
        }
        Change::Removed(rule) => vec![Piece::Gone(rule.terms.sentence.clone())],
        other => vec![Piece::Same(other.rule().terms.sentence.clone())],
    }
}

fn piece(piece: changes::Piece) -> Piece {
    match piece {
        changes::Piece::Same(text) => Piece::Same(text),
        changes::Piece::Added(text) => Piece::Added(text),
        changes::Piece::Gone(text) => Piece::Gone(text),
    }
}

fn facts(words: &Voice, rule: &Rule, because: &[String]) -> Vec<(String, String)> {
    let terms = &rule.terms;
    let mut facts = Vec::new();
    fact(&mut facts, "fact-because", &reason(because, &terms.because_words));
    fact(&mut facts, "fact-necessary", &terms.necessary);
    fact(&mut facts, "fact-less", &terms.less_limiting);
    fact(&mut facts, "fact-started", &terms.started_at);
    fact(&mut facts, "fact-told", &terms.told_authority);
    facts.extend(words.answered(SheetName::Rule, &FOR_READERS, &rule.answers));
    facts.extend(words.answered(SheetName::Rule, &sheets::rule::DETAILS, &rule.answers));
    fact(&mut facts, "fact-always", &terms.always_allowed);
    fact(&mut facts, "fact-loosens", &terms.relaxes_when);
    fact(&mut facts, "fact-review", &terms.review_on.map(date).unwrap_or_default());
    fact(&mut facts, "fact-ends", &terms.ends_on.map(date).unwrap_or_default());
    facts
}

fn fact(facts: &mut Vec<(String, String)>, key: &str, value: &str) {
    if !value.trim().is_empty() {
        facts.push((t(key), value.to_owned()));
    }
}

fn reason(because: &[String], because_words: &str) -> String {
    let risks = texts::voice().beside(because);
    match (risks.is_empty(), because_words.is_empty()) {
        (true, _) => because_words.to_owned(),
        (_, true) => risks,
        _ => texts::voice().labelled(&risks, because_words),
    }
}

/// Who answered what and how that came, and their own words: why nobody could ask them is the staff's.
pub fn voice(words: &Voice, view: &View) -> (String, String) {
    let said = words.word_in("said-*", &view.answer);
    let came = view.source.as_ref().map(|source| words.came(source));
    let who = words.beside([Some(words.young_person.clone()), Some(said), came].into_iter().flatten());
    match view.answer {
        Answer::NotAsked if !view.words.is_empty() => (words.labelled(&who, &view.words), String::new()),
        _ => (who, view.words.clone()),
    }
}

/// An answer that is quoted as the young person's, in a bubble of whoever's words it is; `title` is what was asked.
pub fn own_words(words: &Voice, title: &str, question: Field, answers: &Answers) -> Option<AnyView> {
    let voiced = words.voiced(question.name, answers);
    let who = if voiced.is_theirs { title.to_owned() } else { words.labelled(title, &voiced.who) };
    let side = if voiced.is_theirs { Side::YoungPerson } else { Side::Home };
    (!voiced.is_empty()).then(|| view! { <Bubble who text=voiced.text side /> }.into_any())
}

fn reply_words(decided: &str, because: &str) -> String {
    texts::voice().sentences([decided, because])
}

/// The social worker's verdict on a card.
pub fn decision(verdict: &Verdict, kind: RuleKind) -> (TagKind, String, String) {
    let tag = match verdict {
        Verdict::Approve => TagKind::Good,
        Verdict::Condition(_) => TagKind::Restriction,
        Verdict::Change(_) => TagKind::Changed,
        Verdict::Refuse(_) => TagKind::Emergency,
    };
    let key = match verdict {
        Verdict::Approve if kind.needs_consent() => "verdict-consent-done".to_owned(),
        Verdict::Approve if kind.is_given() => "verdict-acknowledge-done".to_owned(),
        verdict => words::key("verdict-*-done", verdict),
    };
    (tag, t(&key), verdict.words().to_owned())
}
