//! The rules, a card for each.

use domain::choices::{Answer, RuleKind};
use domain::rule::Rule;
use domain::sheets::{SheetName, rule as questions};
use domain::week::today;
use domain::word::Word;
use serde::Serialize;
use words::key;

use crate::builder::{Bubble, Note, Pair, PaperBuilder, Tag};

/// A rule as a card.
#[derive(Serialize)]
pub struct RuleCard {
    heading: String,
    tag: Tag,
    meaning: String,
    sentence: String,
    pairs: Vec<Pair>,
    view: Bubble,
    reply: Option<Bubble>,
    notes: Vec<Note>,
}

impl PaperBuilder<'_> {
    /// The card of a rule under its number, from 1.
    pub fn rule(&self, number: usize, rule: &Rule) -> RuleCard {
        let (voice, terms) = (self.voice, &rule.terms);
        let heading = voice.option(SheetName::Rule, "heading", terms.heading.word());
        RuleCard {
            heading: voice.with("paper-rule-heading", &[("number", number.into()), ("heading", heading.into())]),
            tag: Tag { words: voice.word_in("paper-kind-*", &terms.kind), tone: tone(terms.kind) },
            meaning: voice.word_in("paper-meaning-*", &terms.kind),
            sentence: voice.quote(&terms.sentence),
            pairs: self.rule_pairs(rule),
            view: self.view(rule),
            reply: rule.reply.as_ref().map(|reply| Bubble {
                who: voice.say("paper-reply"),
                text: reply.decided.clone(),
                because: if reply.because.is_empty() {
                    String::new()
                } else {
                    voice.with("paper-reply-because", &[("text", reply.because.as_str().into())])
                },
            }),
            notes: self.rule_notes(rule),
        }
    }

    fn rule_pairs(&self, rule: &Rule) -> Vec<Pair> {
        let (voice, terms) = (self.voice, &rule.terms);
        let windows: Vec<String> = terms.times.iter().map(|window| voice.window(window)).collect();
        let date = |date: Option<_>| date.map(|date| voice.date(date)).unwrap_or_default();
        let because = Pair {
            label: voice.say("paper-because"),
            text: terms.because_words.clone(),
            theirs: false,
            links: self.risk_links(rule),
        };
        let pair = |label: &str, text: &str| Pair::new(voice.say(label), text);
        let details =
            [&questions::DETAILS[..], &[questions::FAIRER, questions::FAIR, questions::STRICTER_BECAUSE]].concat();
        let details = voice.answered(SheetName::Rule, &details, &rule.answers).into_iter();
        [
            pair("paper-when", &windows.join("\n")),
            Some(because),
            pair("paper-necessary", &terms.necessary),
            pair("paper-less-limiting", &terms.less_limiting),
            pair("paper-started", &terms.started_at),
            pair("paper-told", &terms.told_authority),
            pair("paper-always", &terms.always_allowed),
            pair("paper-loosens", &terms.relaxes_when),
            pair("paper-looked-at", &date(terms.review_on)),
            pair(self.ends(rule), &date(terms.ends_on)),
        ]
        .into_iter()
        .flatten()
        .chain(details.filter_map(|(label, text)| Pair::new(label, text)))
        .collect()
    }

    /// How the last day of a rule is named: whether it is over on the day of the record.
    pub fn ends(&self, rule: &Rule) -> &'static str {
        if rule.counts_on(today(self.paper.life.at())) { "paper-ends" } else { "paper-ended" }
    }

    fn risk_links(&self, rule: &Rule) -> Vec<(String, String)> {
        let risks = rule.terms.because.iter().filter_map(|id| self.text.risk(*id));
        risks
            .map(|risk| {
                let words = self.voice.with("paper-risk-link", &[("number", risk.number.into())]);
                (words, self.risk_anchor(risk.number))
            })
            .collect()
    }

    /// What the young person answered, and how the answer came.
    pub fn view(&self, rule: &Rule) -> Bubble {
        let words = &rule.view.words;
        let text = if rule.view.answer == Answer::NotAsked { words.clone() } else { self.voice.quote(words) };
        let because = rule.view.source.as_ref().map(|source| self.voice.came(source)).unwrap_or_default();
        Bubble { who: self.voice.word_in("paper-answer-*", &rule.view.answer), text, because }
    }

    /// What was said to a rule, and the consent to it.
    pub fn rule_notes(&self, rule: &Rule) -> Vec<Note> {
        let mut notes = Vec::new();
        let verdict = self.verdict(rule.id);
        if let (Some(decision), Some(verdict)) = (self.paper.life.decision(), verdict)
            && !verdict.words().is_empty()
        {
            let args = [("worker", decision.by.name().into()), ("words", verdict.words().into())];
            let words = self.voice.with(&key("paper-verdict-said-*", verdict), &args);
            notes.push(Note { words, tone: if verdict.agrees() { "pine" } else { "rose" } });
        }
        if rule.terms.kind.needs_consent() {
            notes.push(Note { words: self.consent(rule), tone: tone(rule.terms.kind) });
        }
        notes
    }

    /// The consent to a rule, or that there is none.
    pub fn consent(&self, rule: &Rule) -> String {
        let hash = self.consented(rule);
        match (self.paper.life.decision(), self.verdict(rule.id)) {
            (Some(decision), Some(verdict)) if verdict.agrees() => {
                let date = self.voice.moment(decision.by.at);
                let args = [
                    ("authority", decision.authority.as_str().into()),
                    ("name", decision.by.name().into()),
                    ("date", date.into()),
                    ("hash", hash.short().into()),
                ];
                self.voice.with("paper-consent", &args)
            }
            (Some(_), _) => self.voice.say("paper-consent-refused"),
            (None, _) => {
                let authority = self.text.placement().placing_authority();
                self.voice.with("paper-consent-open", &[("authority", authority.into()), ("hash", hash.short().into())])
            }
        }
    }
}

/// The colour of a kind of rule.
pub const fn tone(kind: RuleKind) -> &'static str {
    match kind {
        RuleKind::Boundary | RuleKind::Promise => "pine",
        RuleKind::Restriction | RuleKind::Monitoring => "gold",
        RuleKind::Emergency | RuleKind::CourtOrder => "rose",
        RuleKind::LegalLimit => "apricot",
        RuleKind::HomePolicy => "grey",
    }
}
