//! A rule as it is typed so far, as a card.

use domain::RowId;
use domain::answers::Answers;
use domain::choices::{Answer, Heading, RuleKind};
use domain::decision::Verdict;
use domain::draft::{RuleDraft, Standpoint};
use domain::row::Row;
use domain::rule::View;
use domain::sheets::{SheetName, rule};
use domain::source::Source;
use domain::week::Week;
use domain::word::Word;
use words::Voice;

use super::{decision, fact, kind_tag, number_words, reason, reply_words, voice};
use crate::pages::plans::times::pictures;
use crate::texts::{date, t};
use crate::ui::{Card, Piece};

/// A rule as it is typed so far.
pub fn of_draft(
    words: &Voice,
    number: usize,
    row: &Row,
    risks: &[(RowId, String)],
    asked: Option<&Verdict>,
    is_wales: bool,
) -> Card {
    let answers = &row.answers;
    let kind = RuleDraft(row).kind();
    let voice = RuleDraft(row).answer().map(|answer| voice_of_draft(words, row, answer));
    let reply = reply_words(answers.get(rule::DECIDED.name), answers.get(rule::REPLY_BECAUSE.name));
    let sentence = match answers.get(rule::SENTENCE.name) {
        "" => words.say("row-rule"),
        sentence => sentence.to_owned(),
    };
    Card {
        id: row.id.to_string(),
        number: number_words(words, number),
        // A draft keeps what was sent, a forged heading too.
        theme: Heading::parse(answers.get(rule::HEADING.name)).map(|heading| words.word(&heading)).unwrap_or_default(),
        tags: kind.map(|kind| kind_tag(words, kind, is_wales)).into_iter().collect(),
        times: RuleDraft(row).windows().map(|window| words.window_in_brief(&window)).collect(),
        sentence: vec![Piece::Same(sentence)],
        compared: vec![],
        facts: facts_of_draft(words, answers, risks),
        weeks: pictures(words, &Week::new(RuleDraft(row).week())),
        voice,
        reply: (!reply.is_empty()).then(|| (t("reply-title"), reply)),
        decision: asked.map(|verdict| decision(verdict, kind.unwrap_or(RuleKind::Boundary))),
    }
}

fn facts_of_draft(words: &Voice, answers: &Answers, risks: &[(RowId, String)]) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    fact(&mut facts, "fact-because", &because(answers, risks));
    facts.extend(words.answered(SheetName::Rule, &[rule::FAIRER], answers));
    facts.extend(words.answered(SheetName::Rule, &rule::DETAILS, answers));
    for (key, field) in [("fact-always", rule::ALWAYS_ALLOWED), ("fact-loosens", rule::RELAXES_WHEN)] {
        fact(&mut facts, key, answers.get(field.name));
    }
    for (key, field) in [("fact-review", rule::REVIEW_ON), ("fact-ends", rule::ENDS_ON)] {
        fact(&mut facts, key, &answers.date(field.name).and_then(Result::ok).map(date).unwrap_or_default());
    }
    facts
}

/// Why a rule is there, as typed so far.
pub fn because(answers: &Answers, risks: &[(RowId, String)]) -> String {
    let title = |id: &String| risks.iter().find(|(risk, _)| risk.to_string() == *id).map(|(_, title)| title.clone());
    let titles: Vec<_> = answers.all(rule::BECAUSE.name).iter().filter_map(title).collect();
    reason(&titles, answers.get(rule::BECAUSE_WORDS.name))
}

fn voice_of_draft(words: &Voice, row: &Row, answer: Answer) -> (String, String) {
    let said = if answer == Answer::NotAsked { rule::NOT_ASKED_REASON } else { rule::WORDS };
    let source = Source::of(&row.answers, rule::ANSWER.name);
    let (who, said) = voice(words, &View { answer, source, words: row.answers.get(said.name).to_owned() });
    let is_old = RuleDraft(row).standpoint() == Standpoint::Changed;
    (words.beside([Some(who), is_old.then(|| words.say("said-before-change"))].into_iter().flatten()), said)
}
